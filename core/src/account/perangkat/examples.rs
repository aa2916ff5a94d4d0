//! Phones, a new one, another password: every state worth seeing.

use super::{Model, izinkan, masuk_hp_lama, sandi};
use crate::data::perangkat::{DaftarPerangkat, Perangkat, PermintaanIzin, SandiDiganti};
use crate::data::{Problem, Resource, Route, Told};
use crate::page::TunjukIzin;
use crate::page::sample::{Example, MOMENT_MS, World};
use crate::screen::Screen;
use crate::text::Language;

const DAY_MS: i64 = 86_400_000;

/// The examples.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut all = list();
    all.extend(letting_in());
    all.extend(password());
    all
}

fn list() -> Vec<Example> {
    vec![
        Example {
            name: "perangkat/segar",
            draw: |language| phones(&with(language, daftar())),
        },
        Example {
            name: "perangkat/satu",
            draw: |language| {
                let mut only = daftar();
                only.perangkat.truncate(1);
                phones(&with(language, only))
            },
        },
        Example {
            name: "perangkat/kosong",
            draw: |language| phones(&with(language, DaftarPerangkat::default())),
        },
        Example {
            name: "perangkat/sandi-diganti",
            draw: |language| {
                let mut changed = daftar();
                changed.sandi = Some(SandiDiganti {
                    pada_ms: MOMENT_MS - DAY_MS,
                    oleh: "HP Android 7F3A".to_owned(),
                });
                phones(&with(language, changed))
            },
        },
        Example {
            name: "perangkat/memuat",
            draw: |language| phones(&World::signed_in(language)),
        },
        Example {
            name: "perangkat/perangkat-lain-keluar",
            draw: |language| {
                let mut world = World::offline(language, 0);
                world.online = true;
                world.session.expired = true;
                world.tell(Resource::Perangkat, Told::Perangkat(daftar()));
                phones(&world)
            },
        },
        Example {
            name: "perangkat/dua-belas-jam",
            draw: |language| {
                let mut world = World::offline(language, 0);
                world.tell(Resource::Perangkat, Told::Perangkat(daftar()));
                world.now.wall_ms = MOMENT_MS + DAY_MS / 2;
                phones(&world)
            },
        },
        Example {
            name: "perangkat/jam-mundur",
            draw: |language| {
                let mut world = with(language, daftar());
                world.now.wall_ms = MOMENT_MS - 3 * 366 * DAY_MS;
                phones(&world)
            },
        },
    ]
}

fn letting_in() -> Vec<Example> {
    vec![
        Example {
            name: "perangkat/izinkan-kosong",
            draw: |language| allow(language, &izinkan::Model::default()),
        },
        Example {
            name: "perangkat/izinkan-siapa",
            draw: |language| {
                let asks = PermintaanIzin {
                    nama: "HP Android 90BC".to_owned(),
                    pada_ms: Some(MOMENT_MS),
                };
                allow(
                    language,
                    &izinkan::Model {
                        asks: Some(asks),
                        kode: "12345678".to_owned(),
                        ..izinkan::Model::default()
                    },
                )
            },
        },
        Example {
            name: "perangkat/izinkan-salah",
            draw: |language| {
                allow(
                    language,
                    &izinkan::Model {
                        refusal: Some(Problem::CodeWrong { left: Some(3) }),
                        ..izinkan::Model::default()
                    },
                )
            },
        },
        Example {
            name: "perangkat/izinkan-selesai",
            draw: |language| {
                allow(
                    language,
                    &izinkan::Model {
                        done: true,
                        ..izinkan::Model::default()
                    },
                )
            },
        },
        Example {
            name: "perangkat/baru-kode",
            draw: |language| new(language, Some(287), None),
        },
        Example {
            name: "perangkat/baru-lewat",
            draw: |language| new(language, Some(0), None),
        },
        Example {
            name: "perangkat/baru-ditolak",
            draw: |language| new(language, None, Some(Problem::CodeExpired)),
        },
        Example {
            name: "perangkat/baru-menunggu",
            draw: |language| new(language, None, None),
        },
    ]
}

fn password() -> Vec<Example> {
    vec![
        Example {
            name: "perangkat/sandi-kosong",
            draw: |language| change(language, &sandi::Model::default()),
        },
        Example {
            name: "perangkat/sandi-kurang",
            draw: |language| {
                change(
                    language,
                    &sandi::Model {
                        lama: "Contoh-01!".to_owned(),
                        baru: "contoh".to_owned(),
                        ..sandi::Model::default()
                    },
                )
            },
        },
        Example {
            name: "perangkat/sandi-lama-salah",
            draw: |language| {
                change(
                    language,
                    &sandi::Model {
                        refusal: Some(Problem::WrongPassword { left: Some(4) }),
                        ..sandi::Model::default()
                    },
                )
            },
        },
        Example {
            name: "perangkat/sandi-belum-pasti",
            draw: |language| {
                change(
                    language,
                    &sandi::Model {
                        refusal: Some(Problem::NoReply),
                        ..sandi::Model::default()
                    },
                )
            },
        },
        Example {
            name: "perangkat/sandi-selesai",
            draw: |language| {
                change(
                    language,
                    &sandi::Model {
                        done: true,
                        ..sandi::Model::default()
                    },
                )
            },
        },
    ]
}

fn daftar() -> DaftarPerangkat {
    let phone = |id: &str, nama: &str, since: i64, last: i64, ini| Perangkat {
        id: id.to_owned(),
        nama: nama.to_owned(),
        sejak_ms: Some(MOMENT_MS - since * DAY_MS),
        terakhir_ms: Some(MOMENT_MS - last * DAY_MS),
        ini,
    };
    DaftarPerangkat {
        perangkat: vec![
            phone("a1", "HP Android 4C21", 40, 0, true),
            phone("b2", "HP Android 7F3A", 200, 3, false),
        ],
        sandi: None,
    }
}

fn with(language: Language, daftar: DaftarPerangkat) -> World {
    let mut world = World::signed_in(language);
    world.tell(Resource::Perangkat, Told::Perangkat(daftar));
    world
}

fn phones(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Perangkat).0
}

fn allow(language: Language, model: &izinkan::Model) -> Screen {
    World::signed_in(language).draw(model, &Route::IzinkanPerangkat).0
}

fn new(language: Language, left_s: Option<u32>, failed: Option<Problem>) -> Screen {
    let mut world = World::empty(language);
    world.presence.kunci.izin = left_s.map(|left_s| TunjukIzin {
        kode: "12345678".to_owned(),
        left_s,
    });
    world.presence.kunci.failed = failed;
    world.draw(&masuk_hp_lama::Model::default(), &Route::MasukHpLama).0
}

fn change(language: Language, model: &sandi::Model) -> Screen {
    World::signed_in(language).draw(model, &Route::GantiSandi).0
}
