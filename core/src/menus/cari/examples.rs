//! Nothing typed, something found, nothing found, and somebody in danger.

use super::Model;
use crate::data::Route;
use crate::page::sample::{Example, World};
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("cari/kosong", |l| page(l, "", "")),
        example("cari/ditemukan", |l| page(l, "nomor va bca", "cannot pay")),
        example("cari/salah-ketik", |l| {
            page(l, "rujukkan rumah skit", "referal hospitl")
        }),
        example("cari/tak-ditemukan", |l| page(l, "resep rendang", "chess rules xyz")),
        example("cari/darurat", |l| page(l, "sesak napas", "short of breath at night")),
    ]
}

fn page(language: Language, id: &str, en: &str) -> Screen {
    let mut world = World::empty(language);
    world.online = false;
    let kata = match language {
        Language::Id => id,
        Language::En => en,
    };
    let route = Route::Cari { kata: kata.to_owned() };
    world.draw(&Model::asked(kata), &route).0
}
