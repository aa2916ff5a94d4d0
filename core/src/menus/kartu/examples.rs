//! Every state of the card worth seeing.

use super::{Model, Msg};
use crate::data::{Fetch, Menu, Problem, Resource, Route};
use crate::page::Page;
use crate::page::sample::{Example, World, date};
use crate::screen::Screen;
use crate::text::Language;

const DAY_MS: i64 = 86_400_000;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("kartu/segar", |l| draw(&World::signed_in(l))),
        example("kartu/anak", child),
        example("kartu/tidak-aktif", |l| inactive(World::signed_in(l))),
        example("kartu/tidak-aktif-bulan-lalu", |l| inactive(World::offline(l, 20))),
        example("kartu/tanpa-sinyal", |l| draw(&World::offline(l, 2))),
        example("kartu/data-lama", old_of_this_month),
        example("kartu/bulan-berganti", |l| draw(&World::offline(l, 7))),
        example("kartu/gagal-diperbarui", failed),
        example("kartu/jam-mundur", |l| draw(&World::offline(l, -3_652))),
        example("kartu/jam-maju", |l| draw(&World::offline(l, 3_652))),
        example("kartu/jam-salah-tersambung", wrong_clock_online),
        example("kartu/kode-tak-dikenal", unknown_class),
        example("kartu/memuat", |l| draw(&unknown(l, Fetch::Asking))),
        example("kartu/gagal", |l| {
            draw(&unknown(l, Fetch::Failed(Problem::ServiceBroke)))
        }),
        example("kartu/tidak-terbaca", |l| {
            draw(&unknown(l, Fetch::Failed(Problem::NotUnderstood)))
        }),
        example("kartu/tanpa-sinyal-kosong", no_signal),
        example("kartu/belum-masuk", |l| draw(&World::empty(l))),
        example("kartu/bukan-peserta", |l| draw(&World::not_a_participant(l))),
        example("kartu/sesi-berakhir", |l| draw(&World::expired(l))),
        example("kartu/bayi-tanpa-nik", |l| draw(&newborn(l))),
        example("kartu/kartu-dicetak", |l| draw(&printed(l))),
        example("kartu/kode-penuh", |l| code(&World::signed_in(l), 1)),
        // The screen is the same: a shell keeps the dots black on white in the dark as well.
        example("kartu/gelap", |l| code(&World::offline(l, 5), 3)),
        example("kartu/kode-tanpa-tanda", |l| code(&World::signed_in(l), 2)),
        example("kartu/kode-bulan-lalu", |l| code(&World::offline(l, 7), 1)),
        example("kartu/kode-bukan-keluarga", |l| code(&World::signed_in(l), 9)),
        example("kartu/kode-memuat", |l| code(&unknown(l, Fetch::Loading), 1)),
        example("kartu/kode-belum-masuk", |l| code(&World::empty(l), 1)),
        example("kartu/angka-besar", |l| number(&World::offline(l, 2), 1)),
    ]
}

/// The code of the n-th member alone.
fn code(world: &World, n: u8) -> Screen {
    let anggota = format!("contoh-{n}");
    let route = Route::KodeKartu {
        anggota: anggota.clone(),
    };
    world.draw(&Model::kode(anggota), &route).0
}

/// The number of the n-th member alone.
fn number(world: &World, n: u8) -> Screen {
    let anggota = format!("contoh-{n}");
    let route = Route::NomorKartu {
        anggota: anggota.clone(),
    };
    world.draw(&Model::nomor(anggota), &route).0
}

fn draw(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Menu(Menu::Kartu)).0
}

fn child(language: Language) -> Screen {
    let world = World::signed_in(language);
    let mut model = Model::default();
    model.update(Msg::Choose(2), &world.context());
    world.draw(&model, &Route::Menu(Menu::Kartu)).0
}

fn inactive(mut world: World) -> Screen {
    world.change_keluarga(|keluarga| {
        for peserta in &mut keluarga.peserta {
            peserta.aktif = false;
        }
    });
    draw(&world)
}

fn old_of_this_month(language: Language) -> Screen {
    let mut world = World::offline(language, 0);
    world.age(&Resource::Keluarga, 20 * DAY_MS);
    draw(&world)
}

fn failed(language: Language) -> Screen {
    let mut world = World::offline(language, 9);
    world
        .known
        .set_fetch(&Resource::Keluarga, Fetch::Failed(Problem::Offline));
    draw(&world)
}

fn wrong_clock_online(language: Language) -> Screen {
    let mut world = World::signed_in(language);
    world.now.wall_ms += 3_652 * DAY_MS;
    draw(&world)
}

fn unknown_class(language: Language) -> Screen {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| {
        for peserta in &mut keluarga.peserta {
            peserta.kelas = None;
            peserta.kelas_teks = "KRIS".to_owned();
        }
    });
    draw(&world)
}

fn unknown(language: Language, fetch: Fetch) -> World {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Keluarga, fetch);
    world
}

fn no_signal(language: Language) -> Screen {
    let mut world = unknown(language, Fetch::Idle);
    world.online = false;
    draw(&world)
}

/// A family whose first member is twenty days old and has no NIK yet.
pub(super) fn newborn(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| {
        if let Some(bayi) = keluarga.peserta.first_mut() {
            "Bayi Contoh".clone_into(&mut bayi.nama);
            bayi.nik = String::new();
            bayi.lahir = Some(date(2026, 11, 4));
        }
    });
    world
}

/// A family whose first member has a card of plastic.
pub(super) fn printed(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.change_keluarga(|keluarga| {
        if let Some(peserta) = keluarga.peserta.first_mut() {
            peserta.dicetak = Some(date(2019, 6, 15));
        }
    });
    world
}
