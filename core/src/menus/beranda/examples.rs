//! Home in every state worth seeing.

use super::Model;
use crate::data::autodebit::Pendaftaran;
use crate::data::iuran::{BayarMenunggu, Terkunci};
use crate::data::{Fetch, Hasil, Keadaan, Problem, Resource, Route, Told};
use crate::page::sample::akun::dua_akun;
use crate::page::sample::antrean::{ambil, batal, tiket};
use crate::page::sample::autodebit::pendaftaran;
use crate::page::sample::iuran::iuran;
use crate::page::sample::janji::janji;
use crate::page::sample::rehab::{owe, rencana};
use crate::page::sample::{Example, MOMENT_MS, World, date};
use crate::rules::autodebit::{GagalDebit, KeadaanAutodebit};
use crate::rules::rupiah::Rupiah;
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "beranda/pertama-kali",
            draw: |language| {
                let mut world = World::empty(language);
                world.look.chosen = world.look.simple;
                draw(&world)
            },
        },
        Example {
            name: "beranda/belum-masuk",
            draw: |language| draw(&World::empty(language)),
        },
        Example {
            name: "beranda/bukan-peserta",
            draw: |language| draw(&World::not_a_participant(language)),
        },
        Example {
            name: "beranda/tidak-aktif",
            draw: |language| {
                let mut world = World::signed_in(language);
                let mut family = crate::page::sample::peserta::keluarga();
                if let Some(own) = family.peserta.first_mut() {
                    own.aktif = false;
                }
                world.tell(Resource::Keluarga, Told::Keluarga(family));
                draw(&world)
            },
        },
        Example {
            name: "beranda/masuk-tanpa-sinyal-kosong",
            draw: |language| {
                let mut world = World::empty(language);
                world.session.kartu = Some(crate::page::sample::peserta::kartu(1));
                world.session.known_here = true;
                world.online = false;
                draw(&world)
            },
        },
        Example {
            name: "beranda/masuk",
            draw: |language| draw(&World::signed_in(language)),
        },
        Example {
            name: "beranda/dua-akun",
            draw: |language| draw(&dua_akun(language)),
        },
        Example {
            name: "beranda/ada-antrean-dan-janji",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.tell_antrean(vec![tiket()]);
                world.janji = vec![janji(batal(), Some(Keadaan::BelumPasti))];
                draw(&world)
            },
        },
        Example {
            name: "beranda/nomor-baru",
            draw: |language| draw(&just_booked(language)),
        },
        Example {
            name: "beranda/ambil-lagi",
            draw: |language| {
                let mut world = World::signed_in(language);
                let mut before = tiket();
                before.tanggal = date(2026, 11, 18);
                before.status = crate::data::antrean::StatusTiket::Selesai;
                world.tell_antrean(vec![before]);
                draw(&world)
            },
        },
        Example {
            name: "beranda/tanpa-sinyal-dan-sesi",
            draw: |language| draw(&World::offline(language, 3)),
        },
        Example {
            name: "beranda/sesi-berakhir",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.session.kartu = None;
                world.session.expired = true;
                draw(&world)
            },
        },
        Example {
            name: "beranda/autodebit-gagal",
            draw: |language| draw(&failed_debit(language)),
        },
        Example {
            name: "beranda/cicilan-berikutnya",
            draw: |language| draw(&in_parts(language, 1)),
        },
        Example {
            name: "beranda/cicilan-terlewat",
            draw: |language| {
                let mut world = in_parts(language, 0);
                world.on_day(date(2026, 12, 1));
                draw(&world)
            },
        },
        Example {
            name: "beranda/pembayaran-dicatat",
            draw: |language| draw(&paid(language, 5)),
        },
        Example {
            name: "beranda/pembayaran-belum-tampil",
            draw: |language| draw(&paid(language, -2)),
        },
        Example {
            name: "beranda/gateway-sibuk",
            draw: |language| {
                let mut world = World::signed_in(language);
                world
                    .known
                    .set_fetch(&Resource::Iuran, Fetch::Failed(Problem::Busy { wait_s: Some(30) }));
                draw(&world)
            },
        },
        Example {
            name: "beranda/versi-dihentikan",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.version_stopped = true;
                world
                    .known
                    .set_fetch(&Resource::Antrean, Fetch::Failed(Problem::VersionStopped));
                world.janji = vec![janji(ambil(), Some(Keadaan::Tersimpan))];
                draw(&world)
            },
        },
        Example {
            name: "beranda/kunci-hilang-dan-jam-salah",
            draw: |language| {
                let mut world = World::empty(language);
                world.faults = vec![Problem::KeyLost];
                world.now.wall_ms = 0;
                draw(&world)
            },
        },
    ]
}

/// This month was not debited: there was too little on the account.
fn failed_debit(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.tell_autodebit(Some(Pendaftaran {
        gagal: Some(GagalDebit::SaldoKurang),
        ..pendaftaran(KeadaanAutodebit::Gagal)
    }));
    world
}

/// A plan of three instalments of which so many are paid.
fn in_parts(language: Language, paid: usize) -> World {
    let mut world = World::signed_in(language);
    let mut bill = iuran();
    owe(&mut bill, date(2026, 11, 24), 6);
    bill.terkunci = Some(Terkunci {
        oleh: "rehab".to_owned(),
        jumlah: Some(Rupiah(420_000)),
    });
    world.tell(Resource::Iuran, Told::Iuran(bill));
    world.tell_rehab(Some(rencana(paid)));
    world
}

/// A payment that the bill should know of in so many hours.
fn paid(language: Language, hours: i64) -> World {
    let mut world = World::signed_in(language);
    let mut bill = iuran();
    bill.menunggu = Some(BayarMenunggu {
        sampai_ms: MOMENT_MS + hours * 3_600_000,
        jumlah: Some(Rupiah(140_000)),
    });
    world.tell(Resource::Iuran, Told::Iuran(bill));
    world
}

fn draw(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Beranda).0
}

/// The answer to a booking came, and there was no signal since.
fn just_booked(language: Language) -> World {
    let mut world = World::signed_in(language);
    let mut promise = janji(ambil(), Some(Keadaan::Diterima));
    promise.hasil = Some(Hasil::Tiket(tiket()));
    world.janji = vec![promise];
    world.online = false;
    world
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Ask;
    use crate::screen::Block;

    fn tiles(world: &World) -> Vec<(String, bool)> {
        let of = |block: Block| match block {
            Block::Tiles { tiles, .. } => tiles,
            _ => Vec::new(),
        };
        draw(world)
            .blocks
            .into_iter()
            .flat_map(of)
            .map(|tile| (tile.action.id, tile.locked.is_some()))
            .collect()
    }

    #[test]
    fn all_eighteen_menus_are_there_once_something_can_be_read_in_them() {
        for world in [World::signed_in(Language::Id), World::offline(Language::Id, 9)] {
            assert_eq!(tiles(&world).len(), 18);
        }
    }

    /// Names of the lines that say what applies now.
    fn lines(world: &World) -> Vec<String> {
        let of = |block: Block| match block {
            Block::Items { items, .. } => items,
            _ => Vec::new(),
        };
        let items = draw(world).blocks.into_iter().flat_map(of);
        items.filter_map(|item| Some(item.action?.id)).collect()
    }

    #[test]
    fn a_number_of_which_only_the_bookings_answer_is_known_is_named_at_home_and_one_tap_away() {
        let mut world = just_booked(Language::Id);
        assert!(lines(&world).contains(&"tiket".to_owned()), "{:?}", lines(&world));
        world.look.simple = true;
        let (_, meaning) = world.draw(&Model::default(), &Route::Beranda);
        let kode = tiket().kode_booking;
        assert_eq!(meaning.tapped("depan-antrean"), Some(Ask::Open(Route::Tiket { kode })));
    }

    #[test]
    fn only_one_line_speaks_of_money_and_names_one_last_day() {
        let (plan, debit) = (in_parts(Language::Id, 1), failed_debit(Language::Id));
        assert_eq!(lines(&plan), ["kepesertaan", "cicilan"]);
        assert_eq!(lines(&debit), ["kepesertaan", "autodebit"]);
        assert_eq!(lines(&paid(Language::Id, 5)), ["kepesertaan", "tagihan"]);
        // A payment that waits goes before everything that asks for another one.
        let mut both = in_parts(Language::Id, 1);
        let mut bill = both.known.iuran().value.unwrap().clone();
        bill.menunggu = Some(BayarMenunggu {
            sampai_ms: MOMENT_MS + 3_600_000,
            jumlah: None,
        });
        both.tell(Resource::Iuran, Told::Iuran(bill));
        assert_eq!(lines(&both), ["kepesertaan", "tagihan"]);
    }

    #[test]
    fn a_failed_debit_of_a_month_that_is_paid_by_now_is_no_news_and_older_months_go_before_it() {
        let mut world = failed_debit(Language::Id);
        let mut bill = iuran();
        owe(&mut bill, date(2026, 11, 24), 2);
        world.tell(Resource::Iuran, Told::Iuran(bill.clone()));
        assert_eq!(lines(&world), ["kepesertaan", "tagihan"]);
        bill.tunggakan.clear();
        bill.berjalan = None;
        world.tell(Resource::Iuran, Told::Iuran(bill));
        assert_eq!(lines(&world), ["kepesertaan", "tagihan"]);
    }

    #[test]
    fn while_instalments_are_paid_home_never_asks_for_the_whole_bill() {
        let mut world = in_parts(Language::Id, 3);
        let text = crate::screen::plain::render(&draw(&world));
        assert!(
            text.contains("Yang dibayar sekarang adalah satu cicilan") && !text.contains("Bayar Rp"),
            "{text}"
        );
        world.tell_rehab(None);
        let text = crate::screen::plain::render(&draw(&world));
        assert!(!text.contains("Bayar Rp"), "{text}");
    }

    #[test]
    fn signed_in_nothing_is_locked() {
        assert!(tiles(&World::signed_in(Language::Id)).iter().all(|(_, locked)| !locked));
    }

    #[test]
    fn at_first_only_the_public_menus_are_open() {
        let tiles = tiles(&World::empty(Language::Id));
        let open: Vec<&str> = tiles
            .iter()
            .filter(|(_, locked)| !locked)
            .map(|(id, _)| id.as_str())
            .collect();
        assert_eq!(open.len(), tiles.len(), "a wall of locks helps nobody");
        let expected = [
            "penambahan_peserta",
            "info_ketersediaan_tempat_tidur",
            "info_lokasi_faskes",
            "info_program_jkn",
        ];
        assert_eq!(open, expected);
    }

    #[test]
    fn signed_out_what_is_kept_on_the_phone_stays_open() {
        let tiles = tiles(&World::offline(Language::Id, 9));
        for id in ["kartu", "info_peserta", "info_iuran", "pendaftaran_pelayanan"] {
            assert!(tiles.contains(&(id.to_owned(), false)), "{id}");
        }
    }
}
