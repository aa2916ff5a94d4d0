//! The list, its end, and each step of the form.

use super::{Langkah, Model, Sisa};
use crate::data::nama_subjek::{Baris, Bukti, Halaman, Perintah, Pesan, SEHALAMAN};
use crate::data::{self, Fetch, Hasil, Keadaan, Menu, Problem, Resource, Route, Told};
use crate::page::sample::janji::janji;
use crate::page::sample::{Example, World};
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("nama_menu/semua", |l| draw(&world(l), &Model::default())),
        example("nama_menu/kosong", |l| draw(&empty(l), &Model::default())),
        example("nama_menu/gagal", |l| draw(&failed(l), &Model::default())),
        example("nama_menu/diterima", |l| draw(&accepted(l), &Model::default())),
        example("nama_menu/isi", |l| draw(&world(l), &filled(Langkah::Isi, Sisa::Unknown))),
        example("nama_menu/periksa", |l| draw(&world(l), &filled(Langkah::Periksa, Sisa::Here(1)))),
        example("nama_menu/habis", |l| draw(&world(l), &filled(Langkah::Periksa, Sisa::Here(0)))),
        example("nama_menu/tanpa-sinyal", |l| {
            draw(&world(l), &filled(Langkah::Periksa, Sisa::Failed(Problem::Offline)))
        }),
    ]
}

fn draw(world: &World, model: &Model) -> Screen {
    world.draw(model, &Route::Menu(Menu::MenuVariant)).0
}

/// Nobody is signed in, and the first page is known.
pub(super) fn world(language: Language) -> World {
    tell(language, SEHALAMAN, Some(SEHALAMAN))
}

fn empty(language: Language) -> World {
    tell(language, 0, None)
}

fn tell(language: Language, rows: u32, berikut: Option<u32>) -> World {
    let mut world = World::empty(language);
    let baris = (1..=rows).map(|n| Baris {
        kode: format!("CTH-{n:02}"),
        nama: format!("Contoh {n}"),
        sisa: Some(n % 3),
    });
    let halaman = Halaman {
        baris: baris.collect(),
        berikut,
    };
    world.tell(Resource::NamaSubjek(0), Told::NamaSubjek(halaman));
    world
}

fn failed(language: Language) -> World {
    let mut world = World::empty(language);
    world.forget(&Resource::NamaSubjek(0), Fetch::Failed(Problem::NoReply));
    world
}

fn accepted(language: Language) -> World {
    let mut world = world(language);
    let pesan = data::Perintah::NamaSubjek(Perintah::Pesan(Pesan {
        kode: "CTH-01".to_owned(),
        nama: "Sari Contoh".to_owned(),
        catatan: String::new(),
    }));
    let mut promise = janji(pesan, Some(Keadaan::Diterima));
    promise.hasil = Some(Hasil::NamaSubjek(Bukti {
        nomor: "00012345".to_owned(),
    }));
    world.janji = vec![promise];
    world
}

pub(super) fn filled(langkah: Langkah, sisa: Sisa) -> Model {
    Model {
        langkah,
        kode: Some("CTH-01".to_owned()),
        nama: "Sari Contoh".to_owned(),
        catatan: "Datang pagi".to_owned(),
        sisa,
        ..Model::default()
    }
}
