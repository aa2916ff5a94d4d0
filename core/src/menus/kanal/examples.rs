//! As it is, and as it was in 2020.

use super::Model;
use crate::data::Route;
use crate::page::sample::{Example, World};
use crate::rules::lapisan::Lapisan;
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("kanal/semua", |l| page(l, Lapisan::ALUR)),
        example("kanal/2020", |l| page(l, Lapisan::L2020)),
    ]
}

fn page(language: Language, layer: Lapisan) -> Screen {
    let mut world = World::empty(language);
    world.online = false;
    world.layer = layer;
    world.draw(&Model::default(), &Route::Kanal).0
}
