//! Beds of an area and of a hospital, in every state that a report can have.

use super::{Letak, Model, Rinci};
use crate::data::kamar::Kamar;
use crate::data::{Fetch, Menu, Problem, Resource, Route, Told};
use crate::page::directory::PACK;
use crate::page::sample::faskes::{RS, direktori};
use crate::page::sample::kamar::{WILAYAH, kamar, semua};
use crate::page::sample::{Example, World};
use crate::rules::lokasi::Titik;
use crate::screen::Screen;
use crate::text::Language;

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut examples = lists();
    examples.extend(details());
    examples
}

fn lists() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_ketersediaan_tempat_tidur/tanpa-wilayah", |l| {
            list(l, |m, _| m.wilayah = String::new())
        }),
        example("info_ketersediaan_tempat_tidur/cari-wilayah", |l| {
            list(l, |m, _| {
                m.wilayah = String::new();
                m.cari_wilayah = "beji".into();
            })
        }),
        example("info_ketersediaan_tempat_tidur/belum-masuk", |l| list(l, |_, _| {})),
        example("info_ketersediaan_tempat_tidur/dekat-saya", |l| {
            list(l, |m, _| {
                m.letak = Letak::Here(Titik {
                    lintang: -6_370_000,
                    bujur: 106_820_000,
                });
            })
        }),
        example("info_ketersediaan_tempat_tidur/jarak-tanpa-lokasi", |l| {
            list(l, |m, _| {
                m.wilayah = String::new();
                m.letak = Letak::Denied;
            })
        }),
        example("info_ketersediaan_tempat_tidur/tanpa-lokasi", |l| {
            list(l, |m, _| m.letak = Letak::Unavailable)
        }),
        example("info_ketersediaan_tempat_tidur/mencari-letak", |l| {
            list(l, |m, _| m.letak = Letak::Asking)
        }),
        example("info_ketersediaan_tempat_tidur/icu", |l| {
            list(l, |m, _| m.kelas = "ICU".into())
        }),
        example("info_ketersediaan_tempat_tidur/tersedia-saja", |l| {
            list(l, |m, _| m.tersedia = true)
        }),
        example("info_ketersediaan_tempat_tidur/kelas-tak-ada", |l| {
            list(l, |m, _| m.kelas = "NIC".into())
        }),
        example("info_ketersediaan_tempat_tidur/semua-penuh", |l| {
            list(l, |_, world| tell(world, vec![kamar("KL1", "Melati", 0, 10, HOUR)]))
        }),
        example("info_ketersediaan_tempat_tidur/kosong", |l| {
            list(l, |_, world| tell(world, vec![]))
        }),
        example("info_ketersediaan_tempat_tidur/memuat", |l| {
            list(l, |_, world| world.forget(&area(), Fetch::Asking))
        }),
        example("info_ketersediaan_tempat_tidur/gagal", |l| {
            list(l, |_, world| world.forget(&area(), Fetch::Failed(Problem::NoReply)))
        }),
        example("info_ketersediaan_tempat_tidur/tanpa-sinyal-kosong", |l| {
            list(l, |_, world| {
                world.online = false;
                world.forget(&area(), Fetch::Idle);
            })
        }),
        example("info_ketersediaan_tempat_tidur/tidak-terbaca", |l| {
            list(l, |_, world| {
                if let Some(dated) = world.known.dated_mut(&area()) {
                    dated.skipped = 2;
                }
            })
        }),
        example("info_ketersediaan_tempat_tidur/data-lama", |l| {
            list(l, |_, world| {
                world.online = false;
                world.age(&area(), 2 * HOUR);
            })
        }),
        example("info_ketersediaan_tempat_tidur/jam-mundur", |l| {
            list(l, |_, world| {
                world.online = false;
                world.now.gateway_ms = None;
                world.now.wall_ms -= 30 * DAY;
            })
        }),
        example("info_ketersediaan_tempat_tidur/tanpa-daftar", |l| {
            list(l, |_, world| {
                world.assets.insert(PACK, None);
                world.online = false;
            })
        }),
    ]
}

fn details() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_ketersediaan_tempat_tidur/segar", |l| detail(l, |_| {})),
        example("info_ketersediaan_tempat_tidur/6-jam", |l| {
            room(l, kamar("KL1", "Melati", 2, 10, 6 * HOUR + 60_000))
        }),
        example("info_ketersediaan_tempat_tidur/24-jam", |l| {
            room(l, kamar("KL1", "Melati", 2, 10, 24 * HOUR + 60_000))
        }),
        example("info_ketersediaan_tempat_tidur/masa-depan", |l| {
            room(l, kamar("KL1", "Melati", 2, 10, -7 * HOUR))
        }),
        example("info_ketersediaan_tempat_tidur/negatif", |l| {
            room(l, kamar("KL1", "Melati", -2, 10, HOUR))
        }),
        example("info_ketersediaan_tempat_tidur/melebihi-kapasitas", |l| {
            room(l, kamar("KL1", "Melati", 12, 10, HOUR))
        }),
        example("info_ketersediaan_tempat_tidur/kelas-tak-dikenal", |l| {
            room(l, kamar("", "", 2, 10, HOUR))
        }),
        example("info_ketersediaan_tempat_tidur/kode-tak-dikenal", |l| {
            room(l, kamar("X-12", "Melati", 2, 10, HOUR))
        }),
        example("info_ketersediaan_tempat_tidur/pria-wanita", |l| {
            let mut kamar = kamar("KL2", "Melati", 5, 10, HOUR);
            kamar.laporan.tersediapria = 2;
            kamar.laporan.tersediawanita = 1;
            kamar.laporan.tersediapriawanita = 2;
            room(l, kamar)
        }),
        example("info_ketersediaan_tempat_tidur/waktu-tak-diketahui", |l| {
            let mut kamar = kamar("KL2", "Melati", 5, 10, 0);
            kamar.laporan.lastupdate = 0;
            room(l, kamar)
        }),
        example("info_ketersediaan_tempat_tidur/rs-tanpa-laporan", |l| {
            detail(l, |world| tell(world, vec![]))
        }),
        example("info_ketersediaan_tempat_tidur/bukan-contoh", |l| {
            detail(l, |world| world.bring(&direktori(|faskes| faskes.contoh = false)))
        }),
        example("info_ketersediaan_tempat_tidur/rs-tidak-ada", |l| {
            detail(l, |world| {
                world.assets.insert(PACK, None);
                world.forget(&hospital(), Fetch::Failed(Problem::NotOffered));
            })
        }),
    ]
}

fn area() -> Resource {
    Resource::TempatTidur {
        wilayah: WILAYAH.to_owned(),
    }
}

fn hospital() -> Resource {
    Resource::TempatTidurRs { kode: RS.to_owned() }
}

/// These are the rooms, of the area and of the hospital.
fn tell(world: &mut World, kamar: Vec<Kamar>) {
    let own = kamar.iter().filter(|kamar| kamar.kode_faskes == RS).cloned().collect();
    world.tell(area(), Told::TempatTidur(kamar));
    world.tell(hospital(), Told::TempatTidur(own));
}

fn world(language: Language) -> World {
    let mut world = World::with_pack(language);
    tell(&mut world, semua());
    world
}

fn list(language: Language, change: impl Fn(&mut Model, &mut World)) -> Screen {
    let mut world = world(language);
    let mut model = Model {
        wilayah: WILAYAH.to_owned(),
        ..Model::default()
    };
    change(&mut model, &mut world);
    world.draw(&model, &Route::Menu(Menu::InfoKetersediaanTempatTidur)).0
}

fn detail(language: Language, change: impl Fn(&mut World)) -> Screen {
    let mut world = world(language);
    change(&mut world);
    let route = Route::TempatTidur { kode: RS.to_owned() };
    world.draw(&Rinci::new(RS.to_owned()), &route).0
}

/// A hospital with one room.
fn room(language: Language, kamar: Kamar) -> Screen {
    detail(language, |world| tell(world, vec![kamar.clone()]))
}
