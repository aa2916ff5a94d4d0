//! Every state of the operations worth seeing.

use super::rumah_sakit::Msg;
use super::{Model, Operasi as One, RumahSakit};
use crate::data::operasi::Operasi;
use crate::data::{Fetch, Menu, Problem, Resource, Route, Told};
use crate::page::Page;
use crate::page::sample::operasi::{lain, operasi};
use crate::page::sample::{Example, World, date, peserta};
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_jadwal_tindakan_operasi/segar", |l| {
            draw(&World::signed_in(l), &Model {})
        }),
        example("info_jadwal_tindakan_operasi/memuat", |l| without(l, Fetch::Asking)),
        example("info_jadwal_tindakan_operasi/gagal", |l| {
            without(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("info_jadwal_tindakan_operasi/tidak-terbaca", |l| {
            without(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("info_jadwal_tindakan_operasi/belum-masuk", |l| {
            draw(&World::empty(l), &Model {})
        }),
        example("info_jadwal_tindakan_operasi/bukan-peserta", |l| {
            draw(&World::not_a_participant(l), &Model {})
        }),
        example("info_jadwal_tindakan_operasi/sesi-berakhir", |l| {
            draw(&World::expired(l), &Model {})
        }),
        example("info_jadwal_tindakan_operasi/tanpa-sinyal-kosong", no_signal),
        example("info_jadwal_tindakan_operasi/data-lama", |l| {
            draw(&World::offline(l, 3), &Model {})
        }),
        example("info_jadwal_tindakan_operasi/jam-mundur", |l| {
            draw(&World::offline(l, -3_652), &Model {})
        }),
        example("info_jadwal_tindakan_operasi/kosong", |l| with(l, Vec::new())),
        example("info_jadwal_tindakan_operasi/hari-ini", |l| {
            with(l, vec![operasi(2, 24)])
        }),
        example("info_jadwal_tindakan_operasi/lewat-tanpa-kabar", |l| {
            one(l, operasi(2, 20))
        }),
        example("info_jadwal_tindakan_operasi/terlaksana", |l| {
            let done = Operasi {
                terlaksana: true,
                ..operasi(2, 20)
            };
            with(l, vec![done, operasi(3, 27)])
        }),
        example("info_jadwal_tindakan_operasi/kalender", |l| one(l, operasi(2, 29))),
        example("info_jadwal_tindakan_operasi/keluarga-tak-ada", |l| {
            draw(&World::signed_in(l), &One::new("tidak-ada".to_owned()))
        }),
        example("info_jadwal_tindakan_operasi/rs-orang-lain-tersamar", |l| {
            hospital(l, vec![lain(24), lain(25), operasi(2, 29)], &[])
        }),
        example("info_jadwal_tindakan_operasi/rs-kosong", |l| {
            hospital(l, Vec::new(), &[])
        }),
        example("info_jadwal_tindakan_operasi/rentang-32-hari", |l| {
            hospital(l, Vec::new(), &[Msg::Akhir("2026-12-25".to_owned())])
        }),
        example("info_jadwal_tindakan_operasi/mundur", |l| {
            hospital(l, Vec::new(), &[Msg::Awal("2026-11-23".to_owned())])
        }),
    ]
}

fn draw(world: &World, page: &impl Page) -> Screen {
    world.draw(page, &Route::Menu(Menu::InfoJadwalTindakanOperasi)).0
}

fn with(language: Language, operasi: Vec<Operasi>) -> Screen {
    let mut world = World::signed_in(language);
    world.tell_operasi(operasi);
    draw(&world, &Model {})
}

fn one(language: Language, operasi: Operasi) -> Screen {
    let mut world = World::signed_in(language);
    let kode = operasi.kode.clone();
    world.tell_operasi(vec![operasi]);
    draw(&world, &One::new(kode))
}

fn without(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Operasi, fetch);
    draw(&world, &Model {})
}

fn no_signal(language: Language) -> Screen {
    let mut world = World::offline(language, 0);
    world.session.kartu = Some(peserta::kartu(1));
    world.forget(&Resource::Operasi, Fetch::Idle);
    draw(&world, &Model {})
}

/// A hospital's week from today on.
fn hospital(language: Language, rows: Vec<Operasi>, taps: &[Msg]) -> Screen {
    let mut world = World::signed_in(language);
    let week = Resource::OperasiRs {
        faskes: "99000040".to_owned(),
        awal: date(2026, 11, 24),
        akhir: date(2026, 11, 30),
    };
    world.tell(week, Told::Operasi(rows));
    let mut page = RumahSakit::new("99000040".to_owned());
    for msg in taps {
        page.update(msg.clone(), &world.context());
    }
    draw(&world, &page)
}
