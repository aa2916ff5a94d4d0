//! Signed in and signed out.

use super::Model;
use crate::data::Route;
use crate::page::sample::akun::dua_akun;
use crate::page::sample::{Example, World};

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "pengaturan/masuk",
            draw: |language| World::signed_in(language).draw(&Model::default(), &Route::Pengaturan).0,
        },
        Example {
            name: "pengaturan/dengan-pin",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.presence.pin = Some(5);
                world.draw(&Model::default(), &Route::Pengaturan).0
            },
        },
        Example {
            name: "pengaturan/perangkat-dikenal",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.presence.kunci.usable = true;
                world.draw(&Model::default(), &Route::Pengaturan).0
            },
        },
        Example {
            name: "pengaturan/hp-bersama",
            draw: |language| {
                let mut world = dua_akun(language);
                world.presence.pin = Some(5);
                world.presence.kunci.usable = true;
                world.draw(&Model::default(), &Route::Pengaturan).0
            },
        },
        Example {
            name: "pengaturan/hp-bersama-tanpa-pin",
            draw: |language| dua_akun(language).draw(&Model::default(), &Route::Pengaturan).0,
        },
        Example {
            name: "pengaturan/keluar",
            draw: |language| World::empty(language).draw(&Model::default(), &Route::Pengaturan).0,
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::Ask;
    use crate::page::harness::Harness;
    use crate::text::Language;

    #[test]
    fn what_takes_something_away_is_asked_first() {
        let mut page = Harness::of(Model::default());
        page.world.presence.pin = Some(5);
        let actions = page.actions().into_iter().map(|a| (a.id, a.confirm.is_some()));
        let expected = [
            ("kode-hp-lain", false),
            ("keluar", true),
            ("pin", false),
            ("hapus-pin", true),
            ("perangkat", false),
            ("sandi", false),
            ("akun", false),
            ("privasi", false),
            ("janji", false),
            ("hapus-data", true),
            ("lapor", false),
            ("telepon-165", false),
        ];
        assert_eq!(
            actions.collect::<Vec<_>>(),
            expected.map(|(id, asks)| (id.to_owned(), asks))
        );
    }

    #[test]
    fn a_language_is_spoken_as_soon_as_it_is_chosen() {
        let world = World::empty(Language::Id);
        let (_, meaning) = world.draw(&Model::default(), &Route::Pengaturan);
        assert_eq!(meaning.edited("bahasa", "en".into()), Some(Ask::Speak(Language::En)));
    }

    #[test]
    fn the_simple_mode_is_drawn_as_soon_as_it_is_chosen_and_left_as_soon() {
        let world = World::signed_in(Language::Id);
        let (_, meaning) = world.draw(&Model::default(), &Route::Pengaturan);
        for (value, simple) in [("true", true), ("false", false)] {
            assert_eq!(meaning.edited("sederhana", value.into()), Some(Ask::Simplify(simple)));
        }
    }

    /// On a shared phone its lock proves nobody, so nothing may be promised with it.
    #[test]
    fn what_is_said_of_the_pin_names_the_lock_of_the_phone_only_where_it_proves_somebody() {
        for (shared, named) in [(false, true), (true, false)] {
            let mut page = Harness::of(Model::default());
            if shared {
                page.world = dua_akun(Language::Id);
            }
            page.world.presence.pin = Some(5);
            let drop = page.action("hapus-pin").and_then(|action| action.confirm).unwrap();
            assert_eq!(drop.text.contains("dengan kunci HP"), named, "{}", drop.text);
            let text = page.text();
            let told = text.lines().find(|line| line.contains("Lupa PIN?")).unwrap_or_default();
            assert_eq!(told.contains("kunci HP"), named, "{told}");
        }
    }

    #[test]
    fn the_layer_that_the_flows_follow_is_shown() {
        let text = Harness::of(Model::default()).text();
        assert!(
            text.contains("Alur pendaftaran dan asisten: menurut panduan tahun 2023"),
            "{text}"
        );
    }
}
