//! Every state of the numbers worth seeing.

use super::{Model, NomorBank};
use crate::data::iuran::{TagihanKeluarga, Terkunci};
use crate::data::{Fetch, Menu, Problem, Resource, Route};
use crate::page::Page;
use crate::page::sample::{Example, World, peserta};
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;
use crate::screen::{Block, Screen};
use crate::text::{Language, Texts};

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_virtual_account/segar", |l| draw(&World::signed_in(l), &Model {})),
        example("info_virtual_account/memuat", |l| nothing(l, Fetch::Asking)),
        example("info_virtual_account/gagal", |l| {
            nothing(l, Fetch::Failed(Problem::ServiceBroke))
        }),
        example("info_virtual_account/tidak-terbaca", |l| {
            nothing(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("info_virtual_account/belum-masuk", |l| {
            draw(&World::empty(l), &Model {})
        }),
        example("info_virtual_account/bukan-peserta", |l| {
            draw(&World::not_a_participant(l), &Model {})
        }),
        example("info_virtual_account/sesi-berakhir", |l| {
            draw(&World::expired(l), &Model {})
        }),
        example("info_virtual_account/tanpa-sinyal-kosong", no_signal),
        example("info_virtual_account/tanpa-sinyal-dari-kartu", |l| {
            draw(&from_card(l), &Model {})
        }),
        example("info_virtual_account/data-lama", |l| {
            draw(&World::offline(l, 12), &Model {})
        }),
        example("info_virtual_account/jam-mundur", |l| {
            draw(&World::offline(l, -3_652), &Model {})
        }),
        example("info_virtual_account/lunas", |l| {
            changed(l, |bill| bill.berjalan = None)
        }),
        example("info_virtual_account/menunggak", |l| changed(l, owes)),
        example("info_virtual_account/hasil-beda", |l| {
            changed(l, |bill| {
                if let Some(va) = bill.va.first_mut() {
                    va.nomor = "8888800000000099".to_owned();
                }
            })
        }),
        example("info_virtual_account/bank-lain", |l| {
            changed(l, |bill| {
                if let Some(va) = bill.va.first_mut() {
                    va.bank = "Bank Contoh".to_owned();
                }
            })
        }),
        example("info_virtual_account/bukan-mandiri", |l| others(l, Segmen::PpuBu)),
        example("info_virtual_account/kode-tak-dikenal", |l| {
            others(l, Segmen::Lain("RELAWAN".to_owned()))
        }),
        example("info_virtual_account/pindah-menunggak", |l| {
            changed(l, |bill| {
                owes(bill);
                bill.segmen = Segmen::PpuBu;
                bill.berjalan = None;
            })
        }),
        example("info_virtual_account/rehab-berjalan", |l| {
            changed(l, |bill| {
                owes(bill);
                locked(bill, "rehab", Some(Rupiah(105_000)));
            })
        }),
        example("info_virtual_account/autodebit", |l| {
            changed(l, |bill| locked(bill, "autodebit", None))
        }),
        example("info_virtual_account/terkunci-cara-lain", |l| {
            changed(l, |bill| locked(bill, "ZAKAT", None))
        }),
        example("info_virtual_account/bri", |l| bank(l, "BRI")),
        example("info_virtual_account/bni", |l| bank(l, "BNI")),
        example("info_virtual_account/btn", |l| bank(l, "BTN")),
        example("info_virtual_account/bca", |l| bank(l, "BCA")),
        example("info_virtual_account/mandiri", |l| bank(l, "MANDIRI")),
        example("info_virtual_account/bank-tak-ada", |l| bank(l, "XYZ")),
        example("info_virtual_account/terbilang", |l| {
            let mut world = World::signed_in(l);
            world.change_iuran(class_one);
            draw(&world, &NomorBank::new("BCA".to_owned()))
        }),
        example("info_virtual_account/angka-disalin", copied),
        example("info_virtual_account/dibacakan", |l| aloud(bank(l, "MANDIRI"))),
    ]
}

fn draw(world: &World, page: &impl Page) -> Screen {
    world.draw(page, &Route::Menu(Menu::InfoVirtualAccount)).0
}

fn bank(language: Language, kode: &str) -> Screen {
    draw(&World::signed_in(language), &NomorBank::new(kode.to_owned()))
}

fn changed(language: Language, change: impl FnOnce(&mut TagihanKeluarga)) -> Screen {
    let mut world = World::signed_in(language);
    world.change_iuran(change);
    draw(&world, &Model {})
}

/// Nothing is known of the family.
fn nothing(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Iuran, fetch.clone());
    world.forget(&Resource::Keluarga, fetch);
    draw(&world, &Model {})
}

/// A phone in a dead spot on which somebody has just signed in.
fn no_signal(language: Language) -> Screen {
    let mut world = World::empty(language);
    world.session.kartu = Some(peserta::kartu(1));
    world.online = false;
    draw(&world, &Model {})
}

/// A number, and below it what the phone says once that number was copied.
fn copied(language: Language) -> Screen {
    let mut screen = bank(language, "BRI");
    let text = Texts::new(language).say("common-copied", &[]);
    screen.blocks.push(Block::Paragraph { text });
    screen
}

/// A screen with each figure as it is read aloud in the place of how it is written.
fn aloud(mut screen: Screen) -> Screen {
    for block in &mut screen.blocks {
        if let Block::Facts { rows, .. } = block {
            for row in rows {
                let spoken = screen.spoken.iter().find(|spoken| spoken.shown == row.value);
                if let Some(spoken) = spoken {
                    row.value.clone_from(&spoken.spoken);
                }
            }
        }
    }
    screen
}

/// The family is known, its bill never was.
pub(super) fn from_card(language: Language) -> World {
    let mut world = World::offline(language, 0);
    world.forget(&Resource::Iuran, Fetch::Idle);
    world
}

fn others(language: Language, segmen: Segmen) -> Screen {
    changed(language, |bill| {
        bill.segmen = segmen;
        bill.berjalan = None;
        bill.va.clear();
    })
}

fn owes(bill: &mut TagihanKeluarga) {
    let months = [9, 10].into_iter().filter_map(|bulan| Bulan::new(2026, bulan).ok());
    let jumlah = Rupiah(140_000);
    bill.tunggakan = months.map(|bulan| BulanTertagih { bulan, jumlah }).collect();
}

fn locked(bill: &mut TagihanKeluarga, oleh: &str, jumlah: Option<Rupiah>) {
    bill.terkunci = Some(Terkunci {
        oleh: oleh.to_owned(),
        jumlah,
    });
}

fn class_one(bill: &mut TagihanKeluarga) {
    bill.kelas = Some(Kelas::I);
    if let Some(month) = &mut bill.berjalan {
        month.jumlah = Rupiah(600_000);
    }
}
