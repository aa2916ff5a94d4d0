//! The list, what a search finds, and every article.

use chrono::NaiveDate;

use super::{Artikel, Model};
use crate::data::artikel::{self, Isi, VERSI};
use crate::data::{Menu, Resource, Route, Told};
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
        example("info_program_jkn/artikel-baru", |l| {
            let slug = "nik".to_owned();
            told(l, 0).draw(&Artikel::new(slug.clone()), &Route::Artikel { slug }).0
        }),
        example("info_program_jkn/digest-salah", |l| {
            told(l, 1)
                .draw(&Model::of("contoh".to_owned()), &Route::Menu(Menu::InfoProgramJkn))
                .0
        }),
        example("info_program_jkn/jam-mundur", |l| {
            let mut world = World::empty(l);
            world.online = false;
            world.now.gateway_ms = None;
            world.now.wall_ms -= 30 * 86_400_000;
            let slug = "iuran".to_owned();
            world.draw(&Artikel::new(slug.clone()), &Route::Artikel { slug }).0
        }),
        example("info_program_jkn/wajib", |l| article(l, "wajib")),
        example("info_program_jkn/pemakaian", |l| article(l, "pemakaian")),
        example("info_program_jkn/segmen", |l| article(l, "segmen")),
        example("info_program_jkn/keluarga-pekerja", |l| article(l, "keluarga-pekerja")),
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

/// The gateway has told newer words of one article and a new one; so many more had another digest than they should.
pub(super) fn told(language: Language, left: u32) -> World {
    let words = |judul: &str, satu: &str| Isi {
        judul: judul.to_owned(),
        isi: vec![satu.to_owned(), "Data contoh.".to_owned()],
    };
    let article = |slug: &str, id, en| artikel::Artikel {
        slug: slug.to_owned(),
        tanggal: NaiveDate::from_ymd_opt(2026, 11, 15).unwrap_or_default(),
        id,
        en,
        sumber: "contoh".to_owned(),
    };
    let mut world = World::empty(language);
    let resource = Resource::Artikel { sejak: VERSI };
    let articles = vec![
        article(
            "nik",
            words("NIK sebagai kartu (contoh)", "Sebutkan NIK di loket."),
            words("The NIK as your card (contoh)", "Say your NIK at the counter."),
        ),
        article(
            "libur",
            words("Layanan saat hari libur (contoh)", "IGD (UGD) selalu buka."),
            words("Services on holidays (contoh)", "The emergency room is always open."),
        ),
    ];
    world.tell(resource.clone(), Told::Artikel(articles));
    if let Some(dated) = world.known.dated_mut(&resource) {
        dated.skipped = left;
    }
    world
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
