//! Every state of what is kept and who looked.

use super::{Daftar, Model, Rinci, daftar};
use crate::data::akses::Akses;
use crate::data::halaman::KURSOR_KEDALUWARSA;
use crate::data::pengaduan::{Asal, Perintah as Complaint, Rujukan};
use crate::data::perangkat::DaftarPerangkat;
use crate::data::{Fetch, Keadaan, Perintah, Problem, Resource, Route, Told};
use crate::page::Page;
use crate::page::lembar::Gerak;
use crate::page::sample::akses::riwayat;
use crate::page::sample::akun::{akun, akun_lain_menunggu};
use crate::page::sample::antrean::ambil;
use crate::page::sample::janji::janji;
use crate::page::sample::pengaduan::ajukan;
use crate::page::sample::{Example, World, peserta};
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut all = first();
    all.extend(list());
    all.extend(one());
    all
}

fn first() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("privasi/segar", |l| first_page(&here(l))),
        example("privasi/belum-masuk", |l| first_page(&World::empty(l))),
        example("privasi/keluar-data-tersimpan", |l| {
            let mut world = here(l);
            world.session.kartu = None;
            first_page(&world)
        }),
        example("privasi/bukan-peserta", |l| first_page(&World::not_a_participant(l))),
        example("privasi/memuat", |l| first_page(&without(l, Fetch::Asking))),
        example("privasi/gagal", |l| {
            first_page(&without(l, Fetch::Failed(Problem::ServiceBroke)))
        }),
        example("privasi/tidak-terbaca", |l| {
            first_page(&without(l, Fetch::Failed(Problem::NotUnderstood)))
        }),
        example("privasi/tanpa-sinyal-kosong", |l| first_page(&no_signal(l))),
        example("privasi/data-lama", |l| first_page(&World::offline(l, 9))),
        example("privasi/sesi-berakhir", |l| first_page(&World::expired(l))),
        example("privasi/kosong", |l| first_page(&with(l, Vec::new()))),
        example("privasi/banyak-tersimpan", |l| {
            let mut world = akun_lain_menunggu(l);
            world.janji = vec![janji(ambil(), Some(Keadaan::Diterima))];
            world.drafts = 2;
            world.presence.kunci.usable = true;
            world.presence.pin = Some(5);
            first_page(&world)
        }),
    ]
}

fn list() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("privasi/daftar", |l| all(&here(l), &[])),
        example("privasi/daftar-memuat", |l| all(&without(l, Fetch::Asking), &[])),
        example("privasi/daftar-tanpa-sinyal-kosong", |l| all(&no_signal(l), &[])),
        example("privasi/daftar-kosong", |l| all(&with(l, Vec::new()), &[])),
        example("privasi/daftar-belum-masuk", |l| all(&World::empty(l), &[])),
        example("privasi/daftar-jam-mundur", |l| all(&World::offline(l, -3_652), &[])),
        example("privasi/daftar-panjang", |l| all(&many(l), &[])),
        example("privasi/daftar-berikut-gagal", |l| {
            second(l, Fetch::Failed(Problem::NoReply))
        }),
        example("privasi/daftar-kursor-kedaluwarsa", |l| {
            let (alasan, pesan) = (KURSOR_KEDALUWARSA.to_owned(), String::new());
            second(l, Fetch::Failed(Problem::Refused { alasan, pesan }))
        }),
    ]
}

fn one() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("privasi/satu", |l| single(&here(l), "AKS-20")),
        example("privasi/satu-hp", |l| single(&here(l), "AKS-2")),
        example("privasi/satu-165", |l| single(&here(l), "AKS-72")),
        example("privasi/satu-kode-tak-dikenal", |l| {
            let mut baris = riwayat();
            if let Some(first) = baris.first_mut() {
                first.pihak = None;
                first.nama = String::new();
                first.data = vec![None, None];
                first.untuk = None;
                first.anggota = String::new();
            }
            single(&with(l, baris), "AKS-2")
        }),
        example("privasi/satu-tanpa-data", |l| {
            let mut baris = riwayat();
            baris.iter_mut().for_each(|one| one.data.clear());
            single(&with(l, baris), "AKS-20")
        }),
        example("privasi/satu-sudah-diadukan", |l| single(&complained(l), "AKS-20")),
        example("privasi/satu-tidak-ada", |l| single(&here(l), "AKS-0")),
    ]
}

fn first_page(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Privasi).0
}

fn all(world: &World, taps: &[daftar::Msg]) -> Screen {
    let mut model = Daftar::default();
    for msg in taps {
        model.update(msg.clone(), &world.context());
    }
    world.draw(&model, &Route::DaftarAkses).0
}

fn single(world: &World, id: &str) -> Screen {
    let id = id.to_owned();
    world.draw(&Rinci::new(id.clone()), &Route::Akses { id }).0
}

/// The holder's account, signed in, with the phones that it knows.
pub(super) fn here(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.session.akun = vec![akun(1, true)];
    world.tell(Resource::Perangkat, Told::Perangkat(DaftarPerangkat::default()));
    world
}

pub(super) fn with(language: Language, baris: Vec<Akses>) -> World {
    let mut world = here(language);
    world.tell_akses(None, baris, None);
    world
}

fn without(language: Language, fetch: Fetch) -> World {
    let mut world = here(language);
    world.forget(&Resource::Akses { kursor: None }, fetch);
    world
}

fn no_signal(language: Language) -> World {
    let mut world = World::offline(language, 0);
    world.session.kartu = Some(peserta::kartu(1));
    world.forget(&Resource::Akses { kursor: None }, Fetch::Idle);
    world
}

/// Two pages of fifty.
pub(super) fn many(language: Language) -> World {
    let page = |from: i64| -> Vec<Akses> {
        let one = |n: i64| Akses {
            id: format!("AKS-{n}"),
            waktu_ms: crate::page::sample::MOMENT_MS - n / 25 * 3_600_000,
            ..riwayat().remove(1)
        };
        (from..from + 50).map(one).collect()
    };
    let mut world = here(language);
    world.tell_akses(None, page(0), Some("a"));
    world.tell_akses(Some("a"), page(50), None);
    world
}

fn second(language: Language, fetch: Fetch) -> Screen {
    let mut world = many(language);
    let kursor = Some("a".to_owned());
    world.forget(&Resource::Akses { kursor }, fetch);
    all(&world, &[daftar::Msg::Gerak(Gerak::LebihLama)])
}

/// The look from Jayapura has been complained of.
pub(super) fn complained(language: Language) -> World {
    let mut world = here(language);
    let mut complaint = ajukan(Vec::new());
    complaint.rujukanlain = Some(Rujukan {
        jenis: Asal::Akses,
        id: "AKS-20".to_owned(),
    });
    let complaint = Perintah::Pengaduan(Complaint::Ajukan(Box::new(complaint)));
    world.janji.push(janji(complaint, Some(Keadaan::Tersimpan)));
    world
}
