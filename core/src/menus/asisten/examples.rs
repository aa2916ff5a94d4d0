//! CHIKA with each of its answers, VIKA of both layers, PANDAWA open and closed.

use chrono::NaiveDate;

use super::chika::Msg as Chat;
use super::pandawa::Msg as Ask;
use super::{Chika, Pandawa, Vika};
use crate::data::asisten::{TIDAK_DITEMUKAN, Temuan};
use crate::data::route::Asisten;
use crate::data::{Jawaban, Problem, Route};
use crate::page::Page;
use crate::page::sample::{Example, World};
use crate::rules::lapisan::Lapisan;
use crate::rules::percakapan::BATAS_DIAM_MS;
use crate::rules::rupiah::Rupiah;
use crate::screen::Screen;
use crate::text::Language;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    let mut all = vec![
        example("asisten/chika-menu", |l| chika(&World::empty(l), &[], None)),
        example("asisten/chika-nomor", |l| chika(&World::empty(l), &["1"], None)),
        example("asisten/chika-nomor-salah-3", |l| {
            chika(&World::empty(l), &["1", "12", "12", "12"], None)
        }),
        example("asisten/chika-tanggal", |l| {
            chika(&World::empty(l), &["1", "0009900000011"], None)
        }),
        example("asisten/chika-status", |l| {
            chika(&World::empty(l), &LOOKED_UP, Some(Ok(status())))
        }),
        example("asisten/chika-tagihan", |l| {
            chika(&World::empty(l), &["2", LOOKED_UP[1], LOOKED_UP[2]], Some(Ok(bill())))
        }),
        example("asisten/chika-tidak-cocok", |l| {
            chika(&World::empty(l), &LOOKED_UP, Some(Err(nobody())))
        }),
        example("asisten/chika-gagal", |l| {
            chika(&World::empty(l), &LOOKED_UP, Some(Err(Problem::NoReply)))
        }),
        example("asisten/chika-sudah-masuk", |l| {
            chika(&World::signed_in(l), &["1", "2"], None)
        }),
        example("asisten/chika-artikel", |l| chika(&World::empty(l), &["5"], None)),
        example("asisten/chika-kantor", |l| chika(&World::empty(l), &["7"], None)),
        example("asisten/chika-petugas", |l| chika(&World::empty(l), &["10"], None)),
        example("asisten/chika-diam-10-menit", silent),
        example("asisten/chika-tanpa-sinyal", |l| {
            chika(&World::offline(l, 2), &["1", "4"], None)
        }),
        example("asisten/chika-2020", |l| chika(&layer(l, Lapisan::L2020), &[], None)),
        example("asisten/vika", |l| vika(&World::empty(l))),
        example("asisten/vika-2020", |l| vika(&layer(l, Lapisan::L2020))),
        example("asisten/pandawa", |l| pandawa(World::empty(l), &[])),
        example("asisten/pandawa-cabang", |l| pandawa(World::empty(l), &["pengaktifan"])),
        example("asisten/pandawa-layanan", |l| {
            pandawa(World::empty(l), &["pengaktifan", "pengaktifan-kuliah"])
        }),
        example("asisten/pandawa-sudah-masuk", |l| {
            pandawa(World::signed_in(l), &["pendaftaran", "pendaftaran-pns"])
        }),
        example("asisten/pandawa-2020", |l| pandawa(layer(l, Lapisan::L2020), &[])),
        example("asisten/pandawa-tutup-malam", |l| pandawa(night(l), &["2020-g"])),
    ];
    all.extend(super::petugas_examples::examples());
    all
}

/// What is typed for a look-up.
const LOOKED_UP: [&str; 3] = ["1", "0009900000011", "1985-08-17"];

fn status() -> Temuan {
    Temuan::Status {
        nama: "Sari Contoh".to_owned(),
        segmen: "PBPU".to_owned(),
        aktif: true,
    }
}

fn bill() -> Temuan {
    Temuan::Tagihan {
        nama: "Sari Contoh".to_owned(),
        jumlah: Rupiah(0),
    }
}

fn nobody() -> Problem {
    Problem::Refused {
        alasan: TIDAK_DITEMUKAN.to_owned(),
        pesan: "Data Tidak Ditemukan".to_owned(),
    }
}

fn layer(language: Language, layer: Lapisan) -> World {
    let mut world = World::empty(language);
    world.layer = layer;
    world
}

/// Saturday night in 2020's hours, in the east of the country.
fn night(language: Language) -> World {
    let mut world = layer(language, Lapisan::L2020);
    let at = NaiveDate::from_ymd_opt(2026, 11, 28).and_then(|day| day.and_hms_opt(11, 30, 0));
    let ms = at.map_or(0, |at| at.and_utc().timestamp_millis());
    world.now.wall_ms = ms;
    world.now.gateway_ms = Some(ms);
    world
}

fn opened(world: &World, typed: &[&str]) -> Chika {
    let mut page = Chika::default();
    page.opened(&world.context());
    for text in typed {
        page.update(Chat::Ketik((*text).to_owned()), &world.context());
        page.update(Chat::Kirim, &world.context());
    }
    page
}

fn chika(world: &World, typed: &[&str], answer: Option<Result<Temuan, Problem>>) -> Screen {
    let mut page = opened(world, typed);
    if let Some(answer) = answer {
        page.answered(answer.map(Jawaban::Tanya), &world.context());
    }
    world.draw(&page, &Route::Asisten(Asisten::Chika)).0
}

fn silent(language: Language) -> Screen {
    let mut world = World::empty(language);
    let page = opened(&world, &["1"]);
    world.now.wall_ms += BATAS_DIAM_MS;
    world.now.gateway_ms = Some(world.now.wall_ms);
    world.draw(&page, &Route::Asisten(Asisten::Chika)).0
}

fn vika(world: &World) -> Screen {
    let mut page = Vika::default();
    page.opened(&world.context());
    world.draw(&page, &Route::Asisten(Asisten::Vika)).0
}

fn pandawa(world: World, chosen: &[&str]) -> Screen {
    let mut page = Pandawa::default();
    page.opened(&world.context());
    for one in chosen {
        page.update(Ask::Pilih((*one).to_owned()), &world.context());
    }
    if world.layer == Lapisan::L2020 {
        page.update(Ask::Zona("WIT".to_owned()), &world.context());
    }
    world.draw(&page, &Route::Asisten(Asisten::Pandawa)).0
}
