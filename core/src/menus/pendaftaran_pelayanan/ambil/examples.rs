//! Every state of the form worth seeing.

use super::Model;
use crate::data::{Fetch, Keadaan, Resource, Route, Told};
use crate::page::sample::antrean::{ambil, tiket};
use crate::page::sample::janji::janji;
use crate::page::sample::peserta::{faskes, kartu};
use crate::page::sample::{self, Example, World, date};
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        example("ambil-nomor/awal", |l| draw(l, &Model::default(), |_| {})),
        example("ambil-nomor/terisi", |l| draw(l, &filled(), |_| {})),
        example("ambil-nomor/dokter-penuh", |l| {
            let model = Model {
                dokter: Some(102),
                ..filled()
            };
            draw(l, &model, |_| {})
        }),
        example("ambil-nomor/belum-masuk", |l| {
            draw(l, &filled(), |world| world.session.kartu = None)
        }),
        example("ambil-nomor/memuat-jadwal", |l| {
            draw(l, &filled(), |world| {
                let (faskes, tanggal) = (faskes().kode, date(2026, 11, 25));
                world.forget(&Resource::Jadwal { faskes, tanggal }, Fetch::Asking);
            })
        }),
        example("ambil-nomor/tidak-aktif", |l| {
            draw(l, &filled(), |world| {
                let mut keluarga = sample::peserta::keluarga();
                for peserta in &mut keluarga.peserta {
                    peserta.aktif = false;
                }
                world.tell(Resource::Keluarga, Told::Keluarga(keluarga));
            })
        }),
        example("ambil-nomor/besok-libur", |l| {
            draw(l, &filled(), |world| {
                let mut jadwal = sample::antrean::jadwal(25);
                jadwal.libur = Some("Libur Klinik Contoh".to_owned());
                jadwal.sesi.clear();
                world.tell_jadwal(jadwal);
            })
        }),
        example("ambil-nomor/hari-ini-sudah-tutup", |l| {
            draw(l, &Model::default(), |world| {
                let evening = sample::MOMENT_MS + 8 * 3_600_000;
                world.now.wall_ms = evening;
                world.now.gateway_ms = Some(evening);
            })
        }),
        example("ambil-nomor/tanpa-sinyal", |l| {
            draw(l, &filled(), |world| world.online = false)
        }),
        example("ambil-nomor/jadwal-lama", |l| {
            draw(l, &filled(), |world| {
                let later = sample::MOMENT_MS + 10 * 60_000;
                world.now.wall_ms = later;
                world.now.gateway_ms = Some(later);
            })
        }),
        example("ambil-nomor/sudah-punya-nomor", |l| {
            draw(l, &filled(), |world| world.tell_antrean(vec![tiket()]))
        }),
        example("ambil-nomor/sudah-diminta", |l| {
            draw(l, &filled(), |world| {
                world.janji = vec![janji(ambil(), Some(Keadaan::BelumPasti))];
            })
        }),
        example("ambil-nomor/gawat-darurat", |l| {
            let model = Model {
                keluhan: "Bapak sesak napas sejak pagi".to_owned(),
                ..filled()
            };
            draw(l, &model, |_| {})
        }),
        example("ambil-nomor/keluhan-panjang", |l| {
            let model = Model {
                keluhan: "batuk ".repeat(40),
                ..filled()
            };
            draw(l, &model, |_| {})
        }),
    ]
}

/// Tomorrow at the poli Umum.
fn filled() -> Model {
    Model {
        kartu: Some(kartu(1).nomor()),
        tanggal: Some(date(2026, 11, 25)),
        poli: Some("001".to_owned()),
        dokter: None,
        keluhan: "Batuk sejak tiga hari".to_owned(),
    }
}

const fn example(name: &'static str, draw: fn(Language) -> Screen) -> Example {
    Example { name, draw }
}

fn draw(language: Language, model: &Model, change: impl FnOnce(&mut World)) -> Screen {
    let mut world = World::signed_in(language);
    change(&mut world);
    world.draw(model, &Route::AmbilAntrean).0
}
