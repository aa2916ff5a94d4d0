//! Every state of a ticket's page worth seeing.

use super::{Alasan, Model};
use crate::data::antrean::{StatusTiket, Tiket};
use crate::data::{Hasil, Keadaan, Route};
use crate::page::sample::antrean::{
    ambil, batal, batal_rs, check_in, tiket, tiket_hari_ini, tiket_rs, tiket_rs_sesudah,
};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::{Example, MOMENT_MS, World, date};
use crate::rules::antrean::Zona;
use crate::rules::antrean::tugas::Tugas;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    vec![
        example("tiket/besok", |l| draw(l, tiket(), |_, _| {})),
        example("tiket/menunggu", |l| draw(l, tiket_hari_ini(), |_, _| {})),
        example("tiket/berikutnya", |l| {
            let next = Tiket {
                sisa: Some(0),
                tunggu_detik: Some(0),
                dipanggil: "A11".to_owned(),
                ..tiket_hari_ini()
            };
            draw(l, next, |_, _| {})
        }),
        example("tiket/dipanggil", |l| {
            let called = Tiket {
                dipanggil: "A12".to_owned(),
                sisa: Some(0),
                ..with(StatusTiket::Dipanggil)
            };
            draw(l, called, |_, _| {})
        }),
        example("tiket/selesai", |l| draw(l, with(StatusTiket::Selesai), |_, _| {})),
        example("tiket/batal", |l| draw(l, with(StatusTiket::Batal), |_, _| {})),
        example("tiket/sebutan-baru", |l| {
            draw(l, with(StatusTiket::Lain("Dilewati".to_owned())), |_, _| {})
        }),
        example("tiket/lewat", |l| {
            let past = Tiket {
                tanggal: date(2026, 11, 23),
                ..tiket()
            };
            draw(l, past, |_, _| {})
        }),
        example("tiket/tidak-di-daftar", |l| {
            draw(l, tiket(), |world, _| {
                let mut promise = janji(ambil(), Some(Keadaan::Diterima));
                promise.hasil = Some(Hasil::Tiket(tiket()));
                promise.made_ms = MOMENT_MS - 3_600_000;
                world.janji = vec![promise];
                world.tell_antrean(Vec::new());
            })
        }),
        example("tiket/lama-tanpa-sinyal", |l| {
            draw(l, tiket_hari_ini(), |world, _| {
                world.session.kartu = None;
                world.online = false;
                world.now.gateway_ms = None;
                world.now.wall_ms = MOMENT_MS + 3 * 3_600_000;
            })
        }),
        example("tiket/akan-dibatalkan", |l| {
            draw(l, tiket(), |_, model| model.alasan = Some(Alasan::Berhalangan))
        }),
        example("tiket/akan-dibatalkan-tanpa-sinyal", |l| {
            draw(l, tiket(), |world, model| {
                model.alasan = Some(Alasan::PindahHari);
                world.online = false;
            })
        }),
        example("tiket/sedang-dibatalkan", |l| {
            draw(l, tiket(), |world, _| {
                world.janji = vec![janji(batal(), Some(Keadaan::Dikirim))];
            })
        }),
        example("tiket/pembatalan-ditolak", |l| {
            draw(l, tiket(), |world, _| {
                world.janji = vec![janji(batal(), ditolak("sudah_dilayani", "Pasien Sudah Dilayani"))];
            })
        }),
        example("tiket/perkiraan-rentang", |l| draw(l, tiket_hari_ini(), |_, _| {})),
        example("tiket/perkiraan-melewati-praktik", |l| {
            let late = Tiket {
                sisa: Some(11),
                ..tiket_hari_ini()
            };
            draw(l, late, |_, _| {})
        }),
        example("tiket/tanpa-laju", |l| {
            let silent = Tiket {
                estimasi_ms: None,
                tunggu_detik: None,
                ..tiket_hari_ini()
            };
            draw(l, silent, |_, _| {})
        }),
        example("tiket/rs", |l| draw(l, tiket_rs(), |_, _| {})),
        example("tiket/rs-pasien-baru", |l| {
            let new = Tiket {
                pasien_baru: true,
                ..tiket_rs_sesudah(&[Tugas::TungguAdmisi, Tugas::MulaiAdmisi])
            };
            draw(l, new, |_, _| {})
        }),
        example("tiket/rs-dipanggil", |l| {
            let called = Tiket {
                status: StatusTiket::Dipanggil,
                dipanggil: "INT-012".to_owned(),
                sisa: Some(0),
                ..tiket_rs_sesudah(&[Tugas::TungguPoli, Tugas::DilayaniPoli])
            };
            draw(l, called, |_, _| {})
        }),
        example("tiket/rs-farmasi", |l| {
            let pharmacy = Tiket {
                status: StatusTiket::Farmasi,
                ..tiket_rs_sesudah(&[
                    Tugas::TungguPoli,
                    Tugas::DilayaniPoli,
                    Tugas::SelesaiPoli,
                    Tugas::MulaiFarmasi,
                ])
            };
            draw(l, pharmacy, |_, _| {})
        }),
        example("tiket/tugas-3-4-5-6-7", |l| {
            let done = Tiket {
                status: StatusTiket::Selesai,
                ..tiket_rs_sesudah(&[
                    Tugas::TungguPoli,
                    Tugas::DilayaniPoli,
                    Tugas::SelesaiPoli,
                    Tugas::MulaiFarmasi,
                    Tugas::SelesaiFarmasi,
                ])
            };
            draw(l, done, |_, _| {})
        }),
        example("tiket/terlewat", |l| {
            let passed = Tiket {
                status: StatusTiket::Terlewat,
                dipanggil: "INT-014".to_owned(),
                sisa: Some(0),
                ..tiket_rs()
            };
            draw(l, passed, |_, _| {})
        }),
        example("tiket/beda-zona", |l| {
            let east = Tiket {
                zona: Zona::Wit,
                ..tiket_rs()
            };
            draw(l, east, |_, _| {})
        }),
        example("tiket/tiket-hari-berganti", |l| {
            // Five past midnight of the 25th in the east, while it is still the 24th in WIB.
            let east = Tiket {
                zona: Zona::Wit,
                tanggal: date(2026, 11, 25),
                dipanggil: String::new(),
                estimasi_ms: Some(1_795_567_800_000), // 09.50 WIT of that day
                ..tiket_rs()
            };
            draw(l, east, |world, _| {
                world.now.gateway_ms = Some(1_795_532_700_000);
                world.now.wall_ms = 1_795_532_700_000;
            })
        }),
        example("tiket/rs-check-in-ditolak", |l| {
            draw(l, tiket_rs(), |world, _| {
                world.janji = vec![janji(check_in(), ditolak("belum_waktu_checkin", "Belum dibuka"))];
            })
        }),
        example("tiket/rs-pembatalan-ditolak", |l| {
            draw(l, tiket_rs_sesudah(&[Tugas::TungguPoli]), |world, _| {
                world.janji = vec![janji(batal_rs(), ditolak("sudah_dilayani", "Anda Sudah Checkin"))];
            })
        }),
        example("tiket/tidak-ada", |l| {
            draw(l, tiket(), |_, model| *model = Model::new("CTH-0000".to_owned()))
        }),
        example("tiket/tidak-ada-belum-masuk", |l| {
            draw(l, tiket(), |world, _| *world = World::empty(world.texts.language()))
        }),
    ]
}

const fn example(name: &'static str, draw: fn(Language) -> Screen) -> Example {
    Example { name, draw }
}

fn with(status: StatusTiket) -> Tiket {
    Tiket {
        status,
        ..tiket_hari_ini()
    }
}

fn draw(language: Language, tiket: Tiket, change: impl FnOnce(&mut World, &mut Model)) -> Screen {
    let mut world = World::signed_in(language);
    let mut model = Model::new(tiket.kode_booking.clone());
    world.tell_antrean(vec![tiket]);
    change(&mut world, &mut model);
    let route = Route::Tiket {
        kode: model.kode.clone(),
    };
    world.draw(&model, &route).0
}
