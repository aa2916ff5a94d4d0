//! Home in every state worth seeing.

use super::Model;
use crate::data::{Fetch, Keadaan, Problem, Resource, Route};
use crate::page::sample::antrean::{batal, tiket};
use crate::page::sample::janji::janji;
use crate::page::sample::{Example, World};
use crate::screen::Screen;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "beranda/pertama-kali",
            draw: |language| draw(&World::empty(language)),
        },
        Example {
            name: "beranda/masuk",
            draw: |language| draw(&World::signed_in(language)),
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

fn draw(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Beranda).0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screen::Block;
    use crate::text::Language;

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
