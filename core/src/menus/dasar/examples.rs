//! With an assumption, without one, and with nothing that is known.

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
        example("dasar/sumber", |l| page(l, "perpres-2020_2023_panduan")),
        example("dasar/anggapan", |l| page(l, "2020_anggapan")),
        example("dasar/tidak-dikenal", |l| page(l, "kolam")),
    ]
}

fn page(language: Language, nama: &str) -> Screen {
    let nama = nama.to_owned();
    World::empty(language)
        .draw(&Model::new(nama.clone()), &Route::Dasar { nama })
        .0
}
