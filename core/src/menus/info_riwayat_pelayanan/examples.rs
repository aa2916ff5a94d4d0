//! Every state of the visits worth seeing.

use super::nilai::Msg as NilaiMsg;
use super::{Kunjungan, Model, Msg, Nilai, Visit, kunjungan};
use crate::data::halaman::KURSOR_KEDALUWARSA;
use crate::data::kunjungan::{Nilai as Rating, Perintah as Asked};
use crate::data::{Fetch, Janji, Keadaan, Menu, Perintah, Problem, Resource, Route};
use crate::page::Page;
use crate::page::lembar::Gerak;
use crate::page::sample::janji::janji;
use crate::page::sample::kunjungan::{kunjungan as visit, riwayat};
use crate::page::sample::{Example, World, date, peserta};
use crate::rules::penilaian::Kesesuaian;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_riwayat_pelayanan/segar", |l| list(&World::signed_in(l), &[])),
        example("info_riwayat_pelayanan/memuat", |l| without(l, Fetch::Asking)),
        example("info_riwayat_pelayanan/gagal", |l| {
            without(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("info_riwayat_pelayanan/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("info_riwayat_pelayanan/belum-masuk", |l| list(&World::empty(l), &[])),
        example("info_riwayat_pelayanan/bukan-peserta", |l| {
            list(&World::not_a_participant(l), &[])
        }),
        example("info_riwayat_pelayanan/sesi-berakhir", waits_for_a_session),
        example("info_riwayat_pelayanan/tanpa-sinyal-kosong", no_signal),
        example("info_riwayat_pelayanan/data-lama", |l| {
            list(&World::offline(l, 12), &[])
        }),
        example("info_riwayat_pelayanan/jam-mundur", |l| {
            list(&World::offline(l, -3_652), &[])
        }),
        example("info_riwayat_pelayanan/kosong", |l| with(l, Vec::new())),
        example("info_riwayat_pelayanan/tidak-ketemu", |l| {
            list(&World::signed_in(l), &[Msg::Cari("zzz".to_owned())])
        }),
        example("info_riwayat_pelayanan/tahun", |l| {
            list(&World::signed_in(l), &[Msg::Tahun("2025".to_owned())])
        }),
        example("info_riwayat_pelayanan/lima-ribu-kunjungan", |l| list(&many(l), &[])),
        example("info_riwayat_pelayanan/halaman-berikut-gagal", |l| {
            second(l, Fetch::Failed(Problem::NoReply))
        }),
        example("info_riwayat_pelayanan/kursor-kedaluwarsa", |l| {
            let (alasan, pesan) = (KURSOR_KEDALUWARSA.to_owned(), String::new());
            second(l, Fetch::Failed(Problem::Refused { alasan, pesan }))
        }),
        example("info_riwayat_pelayanan/satu", |l| one(l, |_| {}, false)),
        example("info_riwayat_pelayanan/rawat-inap", |l| one(l, stay, false)),
        example("info_riwayat_pelayanan/kode-tak-dikenal", |l| {
            one(l, |v| v.rawat_inap = None, false)
        }),
        example("info_riwayat_pelayanan/diagnosa-peka", |l| one(l, sensitive, false)),
        example("info_riwayat_pelayanan/diagnosa-terbuka", |l| one(l, sensitive, true)),
        example("info_riwayat_pelayanan/terapi-kosong", |l| {
            one(
                l,
                |v| {
                    v.terapi = String::new();
                    v.keluhan = String::new();
                },
                false,
            )
        }),
        example("info_riwayat_pelayanan/sudah-dinilai", |l| {
            one(l, |v| v.dinilai = true, false)
        }),
        example("info_riwayat_pelayanan/bulan-berjalan", |l| {
            one(l, |v| v.tanggal = date(2026, 11, 24), false)
        }),
        example("info_riwayat_pelayanan/tidak-ada", |l| {
            draw(&World::signed_in(l), &Kunjungan::new("tidak-ada".to_owned()))
        }),
        example("info_riwayat_pelayanan/nilai", |l| form(l, &[])),
        example("info_riwayat_pelayanan/nilai-terisi", |l| {
            form(
                l,
                &[NilaiMsg::Kesesuaian("sesuai".into()), NilaiMsg::Bintang("5".into())],
            )
        }),
        example("info_riwayat_pelayanan/tak-pernah-berkunjung", |l| {
            form(l, &[NilaiMsg::Kesesuaian("tidak-pernah".into())])
        }),
        example("info_riwayat_pelayanan/nilai-belum-bisa", |l| {
            let mut world = World::signed_in(l);
            let mut baris = riwayat();
            baris.iter_mut().for_each(|v| v.tanggal = date(2026, 11, 26));
            world.tell_kunjungan(None, baris, None);
            draw(&world, &Nilai::new(newest()))
        }),
        example("info_riwayat_pelayanan/menulis", |l| promise(l, None)),
        example("info_riwayat_pelayanan/tak-tersimpan", |l| {
            let mut world = World::signed_in(l);
            let unsaved = true;
            world.janji.push(Janji {
                unsaved,
                ..promised(None)
            });
            draw(&world, &Kunjungan::new(newest()))
        }),
        example("info_riwayat_pelayanan/tersimpan", |l| {
            promise(l, Some(Keadaan::Tersimpan))
        }),
        example("info_riwayat_pelayanan/dikirim", |l| promise(l, Some(Keadaan::Dikirim))),
        example("info_riwayat_pelayanan/belum-pasti", |l| {
            promise(l, Some(Keadaan::BelumPasti))
        }),
        example("info_riwayat_pelayanan/diterima", |l| {
            promise(l, Some(Keadaan::Diterima))
        }),
        example("info_riwayat_pelayanan/ditolak", |l| {
            let alasan = "sudah_dinilai".to_owned();
            let pesan = String::new();
            promise(l, Some(Keadaan::Ditolak { alasan, pesan }))
        }),
    ]
}

fn newest() -> String {
    visit(1, 11, 3).id
}

fn list(world: &World, taps: &[Msg]) -> Screen {
    let mut model = Model::default();
    for msg in taps {
        model.update(msg.clone(), &world.context());
    }
    draw(world, &model)
}

fn draw(world: &World, page: &impl Page) -> Screen {
    world.draw(page, &Route::Menu(Menu::InfoRiwayatPelayanan)).0
}

fn first() -> Resource {
    Resource::Kunjungan {
        anggota: String::new(),
        kursor: None,
    }
}

/// The session is over: the visit stays readable, and the rating that was promised waits for the next one.
fn waits_for_a_session(language: Language) -> Screen {
    let mut world = World::expired(language);
    world.janji.push(promised(Some(Keadaan::Tersimpan)));
    draw(&world, &Kunjungan::new(newest()))
}

fn with(language: Language, baris: Vec<Visit>) -> Screen {
    let mut world = World::signed_in(language);
    world.tell_kunjungan(None, baris, None);
    list(&world, &[])
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&first(), fetch);
    list(&world, &[])
}

fn no_signal(language: Language) -> Screen {
    let mut world = World::offline(language, 0);
    world.session.kartu = Some(peserta::kartu(1));
    world.forget(&first(), Fetch::Idle);
    list(&world, &[])
}

/// A hundred pages, of which two are on this phone.
pub(super) fn many(language: Language) -> World {
    let mut world = World::signed_in(language);
    let page = |from: u32| -> Vec<Visit> {
        let one = |n: u32| Visit {
            id: format!("kunjungan-{n}"),
            ..visit(1 + u8::try_from(n % 4).unwrap_or(0), 10 - n / 25, 28 - n % 25)
        };
        (from..from + 50).map(one).collect()
    };
    world.tell_kunjungan(None, page(0), Some("a"));
    world.tell_kunjungan(Some("a"), page(50), Some("b"));
    world
}

fn second(language: Language, fetch: Fetch) -> Screen {
    let mut world = many(language);
    let resource = Resource::Kunjungan {
        anggota: String::new(),
        kursor: Some("a".to_owned()),
    };
    world.forget(&resource, fetch);
    list(&world, &[Msg::Gerak(Gerak::LebihLama)])
}

/// The newest visit, changed; its diagnosis opened or not.
fn one(language: Language, change: impl FnOnce(&mut Visit), opened: bool) -> Screen {
    let mut world = World::signed_in(language);
    let mut baris = riwayat();
    if let Some(newest) = baris.first_mut() {
        change(newest);
    }
    world.tell_kunjungan(None, baris, None);
    let mut page = Kunjungan::new(newest());
    page.update(kunjungan::Msg::Buka(opened), &world.context());
    draw(&world, &page)
}

fn stay(visit: &mut Visit) {
    visit.rawat_inap = Some(true);
    visit.poli = String::new();
    visit.pulang = Some(date(2026, 11, 6));
    visit.faskes = "RS Contoh Harapan".to_owned();
    visit.rujukan = "9901U0201126P000001".to_owned();
}

/// A diagnosis that is covered until it is tapped.
pub(super) fn sensitive(visit: &mut Visit) {
    visit.diagnosa = "F41.1 - Generalized anxiety disorder".to_owned();
    visit.keluhan = "Sulit tidur".to_owned();
}

fn form(language: Language, taps: &[NilaiMsg]) -> Screen {
    let world = World::signed_in(language);
    let mut page = Nilai::new(newest());
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    world.draw(&page, &Route::NilaiKunjungan { id: newest() }).0
}

/// The rating of the newest visit, promised.
pub(super) fn promised(keadaan: Option<Keadaan>) -> Janji {
    let nilai = Rating {
        idkunjungan: newest(),
        kesesuaian: Kesesuaian::TidakPernahBerkunjung,
        bintang: None,
        catatan: String::new(),
    };
    janji(Perintah::Kunjungan(Asked::Nilai(nilai)), keadaan)
}

fn promise(language: Language, keadaan: Option<Keadaan>) -> Screen {
    let mut world = World::signed_in(language);
    world.janji.push(promised(keadaan));
    draw(&world, &Kunjungan::new(newest()))
}
