//! Signed in and signed out.

use super::Model;
use crate::data::Route;
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
            name: "pengaturan/keluar",
            draw: |language| World::empty(language).draw(&Model::default(), &Route::Pengaturan).0,
        },
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::pengaturan::Msg;
    use crate::page::{Ask, Page};
    use crate::text::Language;

    #[test]
    fn what_takes_something_away_is_asked_first() {
        let (screen, _) = World::signed_in(Language::Id).draw(&Model::default(), &Route::Pengaturan);
        let actions: Vec<_> = screen.offered().map(|a| (a.id.clone(), a.confirm.is_some())).collect();
        let expected = [("keluar", true), ("janji", false), ("hapus-data", true)];
        assert_eq!(actions, expected.map(|(id, asks)| (id.to_owned(), asks)));
    }

    #[test]
    fn a_language_is_spoken_as_soon_as_it_is_chosen() {
        let world = World::empty(Language::Id);
        let asks = Model::default().update(Msg::Speak("en".into()), &world.context());
        assert_eq!(asks, [Ask::Speak(Language::En)]);
    }
}
