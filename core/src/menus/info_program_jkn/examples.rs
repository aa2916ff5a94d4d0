//! The list, what a search finds, and every article.

use super::{Artikel, Model};
use crate::data::{Menu, Route};
use crate::page::sample::{Example, World};
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_program_jkn/semua", |l| list(l, "")),
        example("info_program_jkn/cari", |l| list(l, "iuran")),
        example("info_program_jkn/cari-kosong", |l| list(l, "saham")),
        example("info_program_jkn/tidak-ada", |l| article(l, "entah")),
        example("info_program_jkn/wajib", |l| article(l, "wajib")),
        example("info_program_jkn/pemakaian", |l| article(l, "pemakaian")),
        example("info_program_jkn/segmen", |l| article(l, "segmen")),
        example("info_program_jkn/pbi", |l| article(l, "pbi")),
        example("info_program_jkn/daftar", |l| article(l, "daftar")),
        example("info_program_jkn/pendaftaran", |l| article(l, "pendaftaran")),
        example("info_program_jkn/dokumen", |l| article(l, "dokumen")),
        example("info_program_jkn/iuran", |l| article(l, "iuran")),
        example("info_program_jkn/iuran-pekerja", |l| article(l, "iuran-pekerja")),
        example("info_program_jkn/iuran-pemerintah", |l| article(l, "iuran-pemerintah")),
        example("info_program_jkn/riwayat-iuran", |l| article(l, "riwayat-iuran")),
        example("info_program_jkn/dampak-iuran", |l| article(l, "dampak-iuran")),
        example("info_program_jkn/tunggakan", |l| article(l, "tunggakan")),
        example("info_program_jkn/hak-kewajiban", |l| article(l, "hak-kewajiban")),
        example("info_program_jkn/alur-berobat", |l| article(l, "alur-berobat")),
        example("info_program_jkn/darurat", |l| article(l, "darurat")),
        example("info_program_jkn/manfaat", |l| article(l, "manfaat")),
        example("info_program_jkn/manfaat-fktp", |l| article(l, "manfaat-fktp")),
        example("info_program_jkn/manfaat-rs", |l| article(l, "manfaat-rs")),
        example("info_program_jkn/tidak-dijamin", |l| article(l, "tidak-dijamin")),
        example("info_program_jkn/layanan-rs", |l| article(l, "layanan-rs")),
        example("info_program_jkn/cuci-darah", |l| article(l, "cuci-darah")),
        example("info_program_jkn/perubahan-data", |l| article(l, "perubahan-data")),
        example("info_program_jkn/pindah-kelas", |l| article(l, "pindah-kelas")),
        example("info_program_jkn/pindah-fktp", |l| article(l, "pindah-fktp")),
        example("info_program_jkn/nik", |l| article(l, "nik")),
        example("info_program_jkn/penyalahgunaan", |l| article(l, "penyalahgunaan")),
        example("info_program_jkn/tempat-bertanya", |l| article(l, "tempat-bertanya")),
        example("info_program_jkn/kanal", |l| article(l, "kanal")),
    ]
}

fn list(language: Language, query: &str) -> Screen {
    let model = Model::of(query.to_owned());
    let route = Route::Menu(Menu::InfoProgramJkn);
    World::empty(language).draw(&model, &route).0
}

fn article(language: Language, slug: &str) -> Screen {
    let slug = slug.to_owned();
    let page = Artikel::new(slug.clone());
    World::empty(language).draw(&page, &Route::Artikel { slug }).0
}
