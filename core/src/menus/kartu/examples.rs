//! Every state of the card worth seeing.

use super::{Model, Msg};
use crate::data::{Fetch, Menu, Problem, Resource, Route};
use crate::page::Page;
use crate::page::sample::{Example, World};
use crate::screen::Screen;
use crate::text::Language;

const DAY_MS: i64 = 86_400_000;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("kartu/aktif", |l| draw(&World::signed_in(l))),
        example("kartu/anak", child),
        example("kartu/tidak-aktif", |l| inactive(World::signed_in(l))),
        example("kartu/tidak-aktif-bulan-lalu", |l| inactive(World::offline(l, 20))),
        example("kartu/tanpa-sinyal", |l| draw(&World::offline(l, 2))),
        example("kartu/data-lama-bulan-ini", old_of_this_month),
        example("kartu/bulan-berganti", |l| draw(&World::offline(l, 7))),
        example("kartu/gagal-diperbarui", failed),
        example("kartu/jam-mundur", |l| draw(&World::offline(l, -3_652))),
        example("kartu/jam-maju", |l| draw(&World::offline(l, 3_652))),
        example("kartu/jam-salah-tersambung", wrong_clock_online),
        example("kartu/kelas-tak-dikenal", unknown_class),
        example("kartu/mengambil", loading),
        example("kartu/belum-masuk", |l| draw(&World::empty(l))),
    ]
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

fn loading(language: Language) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Keluarga, Fetch::Asking);
    draw(&world)
}
