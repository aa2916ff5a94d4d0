//! Every state of a promise.

use super::Model;
use crate::data::antrean::JadwalHari;
use crate::data::{Hasil, Janji, Keadaan, Problem, Route};
use crate::page::sample::akun::akun_lain_menunggu;
use crate::page::sample::antrean::{ambil, batal, jadwal, tiket};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::tolak::reasons;
use crate::page::sample::{Example, World};
use crate::rules::antrean::Zona;
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "janji/kosong",
            draw: |language| World::signed_in(language).draw(&Model::default(), &Route::Janji).0,
        },
        Example {
            name: "janji/akun-lain-menunggu",
            draw: |language| {
                let mut world = akun_lain_menunggu(language);
                world.janji = vec![promise("1", Some(Keadaan::Diterima))];
                world.draw(&Model::default(), &Route::Janji).0
            },
        },
        Example {
            name: "janji/belum-terbaca",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.faults = vec![Problem::PhoneLocked, Problem::StoreUnread];
                world.draw(&Model::default(), &Route::Janji).0
            },
        },
        Example {
            name: "janji/semua-keadaan",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.janji = states();
                world.draw(&Model::default(), &Route::Janji).0
            },
        },
        Example {
            name: "janji/versi-dihentikan",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.version_stopped = true;
                world.janji = vec![
                    promise("1", Some(Keadaan::Tersimpan)),
                    promise("2", Some(Keadaan::BelumPasti)),
                ];
                world.draw(&Model::default(), &Route::Janji).0
            },
        },
        Example {
            name: "janji/waktu-setempat",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.tell_jadwal(JadwalHari {
                    zona: Zona::Wita,
                    ..jadwal(25)
                });
                world.janji = vec![promise("1", Some(Keadaan::Tersimpan))];
                world.draw(&Model::default(), &Route::Janji).0
            },
        },
        Example {
            name: "janji/penolakan-pertama",
            draw: |language| refused(language, 0),
        },
        Example {
            name: "janji/penolakan-kedua",
            draw: |language| refused(language, 1),
        },
        Example {
            name: "janji/penolakan-ketiga",
            draw: |language| refused(language, 2),
        },
        Example {
            name: "janji/penolakan-keempat",
            draw: |language| refused(language, 3),
        },
        Example {
            name: "janji/penolakan-kelima",
            draw: |language| refused(language, 4),
        },
        Example {
            name: "janji/diterima",
            draw: |language| {
                let mut accepted = promise("1", Some(Keadaan::Diterima));
                accepted.hasil = Some(Hasil::Tiket(tiket()));
                one(language, accepted)
            },
        },
        Example {
            name: "janji/pembatalan-diterima",
            draw: |language| one(language, janji(batal(), Some(Keadaan::Diterima))),
        },
        Example {
            name: "janji/sudah-terdaftar",
            draw: |language| {
                let refused = ditolak("sudah_terdaftar", "Anda Sudah Terdaftar Pada Poli Yang Sama");
                one(language, promise("1", refused))
            },
        },
        Example {
            name: "janji/tidak-aktif",
            draw: |language| {
                let refused = ditolak("peserta_tidak_aktif", "Status Kepesertaan Tidak Aktif");
                one(language, promise("1", refused))
            },
        },
        Example {
            name: "janji/pembatalan-ditolak",
            draw: |language| {
                one(
                    language,
                    janji(batal(), ditolak("sudah_dilayani", "Pasien Sudah Dilayani")),
                )
            },
        },
        Example {
            name: "janji/pembatalan-sudah-batal",
            draw: |language| one(language, janji(batal(), ditolak("sudah_batal", "Antrean Sudah Batal"))),
        },
        Example {
            name: "janji/pembatalan-tidak-ditemukan",
            draw: |language| {
                one(
                    language,
                    janji(batal(), ditolak("tidak_ditemukan", "Antrean Tidak Ditemukan")),
                )
            },
        },
        Example {
            name: "janji/menunggu-masuk",
            draw: |language| {
                let mut world = World::offline(language, 0);
                world.janji = vec![promise("1", Some(Keadaan::Tersimpan))];
                world.draw(&Model::default(), &Route::Janji).0
            },
        },
    ]
}

/// One promise, and the number A12 that is held.
fn one(language: Language, janji: Janji) -> Screen {
    let mut world = World::signed_in(language);
    world.tell_antrean(vec![tiket()]);
    world.janji = vec![janji];
    world.draw(&Model::default(), &Route::Janji).0
}

fn promise(id: &str, keadaan: Option<Keadaan>) -> Janji {
    Janji {
        id: id.to_owned(),
        ..janji(ambil(), keadaan)
    }
}

/// Refusals on one page.
const ON_A_PAGE: usize = 5;

/// The n-th page full of refusals.
fn refused(language: Language, page: usize) -> Screen {
    let mut world = World::signed_in(language);
    world.janji = refusals().into_iter().skip(page * ON_A_PAGE).take(ON_A_PAGE).collect();
    world.draw(&Model::default(), &Route::Janji).0
}

/// A promise of every command for every reason it is refused with.
fn refusals() -> Vec<Janji> {
    let asked = [ambil(), batal()];
    let each = asked.into_iter().flat_map(|asked| {
        let all = reasons(&asked);
        all.into_iter()
            .map(move |(alasan, _)| janji(asked.clone(), ditolak(&alasan, "Kalimat contoh dari faskes")))
    });
    let numbered = |(place, promise): (usize, Janji)| Janji {
        id: format!("penolakan-{place}"),
        ..promise
    };
    each.enumerate().map(numbered).collect()
}

fn states() -> Vec<Janji> {
    let mut unsaved = promise("0", None);
    unsaved.unsaved = true;
    let mut accepted = promise("5", Some(Keadaan::Diterima));
    accepted.hasil = Some(Hasil::Tiket(tiket()));
    let mut stuck = promise("7", Some(Keadaan::BelumPasti));
    stuck.can_give_up = true;
    vec![
        unsaved,
        promise("1", None),
        promise("2", Some(Keadaan::Tersimpan)),
        promise("3", Some(Keadaan::Dikirim)),
        promise("4", Some(Keadaan::BelumPasti)),
        accepted,
        promise(
            "6",
            Some(Keadaan::Ditolak {
                alasan: "kuota_habis".to_owned(),
                pesan: "Kuota Antrean Sudah Penuh".to_owned(),
            }),
        ),
        stuck,
        promise("8", Some(Keadaan::Dilepas)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Ask;
    use crate::page::harness::Harness;

    #[test]
    fn every_refusal_stands_on_one_of_the_pages() {
        let pages = examples()
            .iter()
            .filter(|example| example.name.starts_with("janji/penolakan-"))
            .count();
        assert_eq!(refusals().len().div_ceil(ON_A_PAGE), pages);
    }

    #[test]
    fn only_what_never_left_can_be_taken_back_and_only_what_is_over_put_away() {
        let mut page = Harness::new(Model::default(), Language::Id);
        page.world.janji = states();
        let offered: Vec<(String, bool)> = page
            .actions()
            .into_iter()
            .map(|a| (a.id, a.confirm.is_some()))
            .collect();
        let expected = [
            ("tarik", true),
            ("tiket", false),
            ("simpan-rapi", false),
            ("lanjut", false),
            ("simpan-rapi-2", false),
            ("lepas", true),
            ("simpan-rapi-3", false),
            ("coba-lagi", false), // asks again for all that waits; belongs to none of them
        ];
        assert_eq!(offered, expected.map(|(id, asks)| (id.to_owned(), asks)));
    }

    #[test]
    fn a_tap_asks_for_exactly_that_promise() {
        let mut page = Harness::new(Model::default(), Language::Id);
        page.world.janji = states();
        assert_eq!(page.tap("tarik"), [Ask::Withdraw("2".into())]);
        assert_eq!(page.tap("simpan-rapi-2"), [Ask::Forget("6".into())]);
        assert_eq!(page.tap("lepas"), [Ask::GiveUp("7".into())]);
    }
}
