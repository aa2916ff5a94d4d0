//! A PIN that is made, changed, and not taken.

use super::{Model, Msg};
use crate::data::Route;
use crate::page::Page;
use crate::page::sample::{Example, World};
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        Example {
            name: "pin/buat",
            draw: |language| draw(&Model::default(), &World::signed_in(language)),
        },
        Example {
            name: "pin/ganti",
            draw: |language| {
                let mut world = World::signed_in(language);
                world.presence.pin = Some(5);
                draw(&Model::default(), &world)
            },
        },
        Example {
            name: "pin/kurang-angka",
            draw: |language| sent(language, "58291", ""),
        },
        Example {
            name: "pin/berulang",
            draw: |language| sent(language, "111111", "111111"),
        },
        Example {
            name: "pin/berurutan",
            draw: |language| sent(language, "123456", "123456"),
        },
        Example {
            name: "pin/tanggal-lahir",
            draw: |language| sent(language, "170885", "170885"),
        },
        Example {
            name: "pin/tidak-sama",
            draw: |language| sent(language, "582914", "582915"),
        },
        Example {
            name: "pin/belum-masuk",
            draw: |language| draw(&Model::default(), &World::empty(language)),
        },
    ]
}

fn sent(language: Language, pin: &str, again: &str) -> Screen {
    let world = World::signed_in(language);
    let mut model = Model::default();
    model.update(Msg::Pin(pin.to_owned()), &world.context());
    model.update(Msg::Again(again.to_owned()), &world.context());
    model.update(Msg::Send, &world.context());
    draw(&model, &world)
}

fn draw(model: &Model, world: &World) -> Screen {
    world.draw(model, &Route::Pin).0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::harness::Harness;
    use crate::page::{Ask, Pin};

    #[test]
    fn a_pin_is_taken_when_it_was_typed_twice_and_cannot_be_guessed_and_is_then_forgotten() {
        let mut page = Harness::of(Model::default());
        page.edit("pin", "582914");
        page.edit("ulang", "582 914");
        assert!(!format!("{:?}", page.page).contains("582914"));
        assert!(!serde_json::to_string(&page.page).unwrap().contains("582914"));
        assert_eq!(page.tap("simpan"), [Ask::SetPin(Pin("582914".into())), Ask::Back]);
        assert_eq!(page.page, Model::default());
    }

    #[test]
    fn what_is_wrong_is_said_at_its_field() {
        for (pin, again, first) in [
            ("58291", "58291", true),
            ("123456", "123456", true),
            // Sari's birth date in the sample family.
            ("170885", "170885", true),
            ("582914", "582915", false),
        ] {
            let mut page = Harness::of(Model::default());
            page.edit("pin", pin);
            page.edit("ulang", again);
            assert_eq!(page.tap("simpan"), []);
            let wrong = |id: &str| page.field(id).unwrap().error.is_some();
            assert_eq!((wrong("pin"), wrong("ulang")), (first, !first), "{pin}");
        }
    }
}
