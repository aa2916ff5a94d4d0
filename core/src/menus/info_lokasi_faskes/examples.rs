//! Looking for a facility in every way, what was found, and what can be wrong with a list.

use std::sync::Arc;

use super::{Letak, Model, Rinci};
use crate::data::{Fetch, Menu, Problem, Resource, Route, Told};
use crate::page::directory::PACK;
use crate::page::sample::faskes::{RS, VERSI, direktori, ubahan};
use crate::page::sample::{Example, World};
use crate::rules::lokasi::Titik;
use crate::screen::Screen;
use crate::text::Language;

const DEPOK: Titik = Titik {
    lintang: -6_370_000,
    bujur: 106_820_000,
};
const PUSKESMAS: &str = "99000010";

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let mut examples = searches();
    examples.extend(packs());
    examples.extend(details());
    examples
}

fn searches() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_lokasi_faskes/belum-masuk", |l| list(l, |_| {})),
        example("info_lokasi_faskes/segar", |l| named(l, "depok")),
        example("info_lokasi_faskes/nama-salah-ketik", |l| named(l, "pkm melatti")),
        example("info_lokasi_faskes/nama-umum", |l| named(l, "klinik bunda")),
        example("info_lokasi_faskes/nama-umum-di-daerah", |l| {
            list(l, |m| {
                m.nama = "klinik bunda".into();
                m.wilayah = "51".into();
            })
        }),
        example("info_lokasi_faskes/tak-ada", |l| named(l, "entah di mana")),
        example("info_lokasi_faskes/cari-daerah", |l| {
            list(l, |m| m.cari_wilayah = "jaypura".into())
        }),
        example("info_lokasi_faskes/buka-sekarang", |l| {
            list(l, |m| {
                m.wilayah = "32.76".into();
                m.buka = true;
            })
        }),
        example("info_lokasi_faskes/kantor", |l| {
            list(l, |m| {
                m.kantor = true;
                m.wilayah = "32".into();
            })
        }),
        example("info_lokasi_faskes/kantor-awal", |l| list(l, |m| m.kantor = true)),
        example("info_lokasi_faskes/dekat-saya", |l| {
            list(l, |m| m.letak = Letak::Here(DEPOK))
        }),
        example("info_lokasi_faskes/mencari-letak", |l| {
            list(l, |m| m.letak = Letak::Asking)
        }),
        example("info_lokasi_faskes/izin-lokasi-ditolak", |l| {
            list(l, |m| m.letak = Letak::Denied)
        }),
        example("info_lokasi_faskes/tanpa-lokasi", |l| {
            list(l, |m| m.letak = Letak::Unavailable)
        }),
        example("info_lokasi_faskes/tengah-laut", |l| at(l, -6_000_000, 90_000_000)),
        example("info_lokasi_faskes/bujur-180", |l| at(l, -2_500_000, -180_000_000)),
    ]
}

fn packs() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_lokasi_faskes/memuat", |l| {
            let mut world = World::with_pack(l);
            world.assets.clear();
            draw(&world, &Model::default())
        }),
        example("info_lokasi_faskes/gagal", |l| {
            absent(l, Fetch::Failed(Problem::NoReply), true)
        }),
        example("info_lokasi_faskes/tanpa-sinyal-kosong", |l| {
            absent(l, Fetch::Idle, false)
        }),
        example("info_lokasi_faskes/paket-rusak", |l| {
            let mut world = World::with_pack(l);
            let mut pack = direktori(|_| {}).tulis();
            pack.truncate(pack.len() / 2);
            world.assets.insert(PACK, Some(Arc::from(pack)));
            world.known.set_fetch(&Resource::Faskes { sejak: 0 }, Fetch::Asking);
            draw(&world, &Model::default())
        }),
        example("info_lokasi_faskes/paket-baru-dipasang", |l| {
            let mut world = World::with_pack(l);
            world.tell(Resource::Faskes { sejak: VERSI }, Told::Faskes(Arc::new(ubahan(VERSI))));
            draw(&world, &asked("beji"))
        }),
        example("info_lokasi_faskes/ubahan-tak-cocok", |l| {
            let mut world = World::with_pack(l);
            world.tell(
                Resource::Faskes { sejak: VERSI },
                Told::Faskes(Arc::new(ubahan(VERSI - 1))),
            );
            draw(&world, &asked("beji"))
        }),
        example("info_lokasi_faskes/tidak-terbaca", |l| {
            let mut world = World::with_pack(l);
            world.forget(
                &Resource::Faskes { sejak: VERSI },
                Fetch::Failed(Problem::NotUnderstood),
            );
            draw(&world, &asked("beji"))
        }),
        example("info_lokasi_faskes/kode-tak-dikenal", |l| {
            let mut world = World::empty(l);
            world.bring(&direktori(|faskes| {
                if faskes.kode == PUSKESMAS {
                    faskes.jenis = None;
                }
            }));
            draw(&world, &asked("puskesmas beji"))
        }),
        example("info_lokasi_faskes/jam-mundur", |l| {
            let mut world = World::with_pack(l);
            world.now.wall_ms -= 400 * 86_400_000;
            draw(&world, &asked("beji"))
        }),
    ]
}

fn details() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_lokasi_faskes/letak-perkiraan", |l| detail(l, "9901U020", |_| {})),
        example("info_lokasi_faskes/rinci-rs", |l| detail(l, RS, |_| {})),
        example("info_lokasi_faskes/rinci-lewat-tengah-malam", |l| {
            detail(l, "99000050", |_| {})
        }),
        example("info_lokasi_faskes/rinci-tanpa-jam", |l| detail(l, "99000030", |_| {})),
        example("info_lokasi_faskes/mcs-jadwal", |l| detail(l, "99000080", |_| {})),
        example("info_lokasi_faskes/rinci-tanpa-sinyal", |l| {
            detail(l, PUSKESMAS, |world| {
                world.online = false;
                world.forget(&Resource::RincianFaskes { kode: PUSKESMAS.into() }, Fetch::Idle);
            })
        }),
        example("info_lokasi_faskes/rinci-data-lama", |l| {
            detail(l, PUSKESMAS, |world| {
                world.age(&Resource::RincianFaskes { kode: PUSKESMAS.into() }, 9 * 86_400_000);
            })
        }),
        example("info_lokasi_faskes/bukan-mitra", |l| {
            detail(l, PUSKESMAS, |world| {
                world.bring(&direktori(|faskes| faskes.bekerjasama = false))
            })
        }),
        example("info_lokasi_faskes/penuh", |l| {
            detail(l, PUSKESMAS, |world| {
                world.bring(&direktori(|faskes| faskes.penuh = true))
            })
        }),
        example("info_lokasi_faskes/bukan-contoh", |l| {
            detail(l, PUSKESMAS, |world| {
                world.bring(&direktori(|faskes| {
                    faskes.contoh = false;
                    faskes.perkiraan = false;
                }));
            })
        }),
        example("info_lokasi_faskes/rinci-tidak-ada", |l| detail(l, "99999999", |_| {})),
    ]
}

fn asked(nama: &str) -> Model {
    Model {
        nama: nama.to_owned(),
        ..Model::default()
    }
}

fn named(language: Language, nama: &str) -> Screen {
    draw(&World::with_pack(language), &asked(nama))
}

fn at(language: Language, lintang: i32, bujur: i32) -> Screen {
    list(language, |model| model.letak = Letak::Here(Titik { lintang, bujur }))
}

fn list(language: Language, change: impl Fn(&mut Model)) -> Screen {
    let mut model = Model::default();
    change(&mut model);
    draw(&World::with_pack(language), &model)
}

fn absent(language: Language, fetch: Fetch, online: bool) -> Screen {
    let mut world = World::empty(language);
    world.assets.insert(PACK, None);
    world.online = online;
    world.known.set_fetch(&Resource::Faskes { sejak: 0 }, fetch);
    draw(&world, &Model::default())
}

fn draw(world: &World, model: &Model) -> Screen {
    world.draw(model, &Route::Menu(Menu::InfoLokasiFaskes)).0
}

fn detail(language: Language, kode: &str, change: impl Fn(&mut World)) -> Screen {
    let mut world = World::with_pack(language);
    world.tell_rincian(kode);
    change(&mut world);
    let route = Route::Faskes { kode: kode.to_owned() };
    world.draw(&Rinci::new(kode.to_owned()), &route).0
}
