//! Every state of a bill worth seeing.

use super::Model;
use crate::data::iuran::TagihanKeluarga;
use crate::data::{Fetch, Menu, Problem, Resource, Route};
use crate::page::sample::{Example, World};
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;
use crate::screen::Screen;
use crate::text::Language;

const DAY_MS: i64 = 86_400_000;

/// All of them.
#[must_use]
pub fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_iuran/sebelum-tanggal-10", in_time),
        example("info_iuran/lewat-tanggal-10", |l| draw(&World::signed_in(l))),
        example("info_iuran/lunas", |l| changed(l, |bill| bill.berjalan = None)),
        example("info_iuran/kelas-1", class_one),
        example("info_iuran/menunggak-2-bulan", |l| changed(l, |bill| owe(bill, 2))),
        example("info_iuran/menunggak-5-bulan", |l| changed(l, |bill| owe(bill, 5))),
        example("info_iuran/menunggak-24-bulan", |l| changed(l, |bill| owe(bill, 24))),
        example("info_iuran/pekerja", |l| paid_for(l, Segmen::PpuBu)),
        example("info_iuran/pbi", |l| paid_for(l, Segmen::PbiJk)),
        example("info_iuran/pemda", |l| paid_for(l, Segmen::PbpuPemda)),
        example("info_iuran/pensiunan", |l| paid_for(l, Segmen::BpPensiun)),
        example("info_iuran/pindah-segmen-menunggak", moved),
        example("info_iuran/segmen-tak-dikenal", |l| {
            paid_for(l, Segmen::Lain("RELAWAN".to_owned()))
        }),
        example("info_iuran/beda-hitungan", |l| {
            changed(l, |bill| bill.kelas = Some(Kelas::II))
        }),
        example("info_iuran/tidak-terbaca", overflowing),
        example("info_iuran/tanpa-va", |l| changed(l, |bill| bill.va.clear())),
        example("info_iuran/data-lama", |l| draw(&World::offline(l, 3))),
        example("info_iuran/bulan-berganti", |l| draw(&World::offline(l, 8))),
        example("info_iuran/jam-mundur", |l| draw(&World::offline(l, -3_652))),
        example("info_iuran/mengambil", |l| without_data(l, Fetch::Asking)),
        example("info_iuran/gagal", |l| {
            without_data(l, Fetch::Failed(Problem::Busy { wait_s: None }))
        }),
        example("info_iuran/belum-masuk", |l| draw(&World::empty(l))),
    ]
}

fn draw(world: &World) -> Screen {
    world.draw(&Model::default(), &Route::Menu(Menu::InfoIuran)).0
}

fn changed(language: Language, change: impl Fn(&mut TagihanKeluarga)) -> Screen {
    let mut world = World::signed_in(language);
    world.change_iuran(change);
    draw(&world)
}

/// Leaves the `months` months before the current one unpaid, at Rp140.000 each.
pub(super) fn owe(bill: &mut TagihanKeluarga, months: u32) {
    let current = bill.berjalan.as_ref().map(|b| b.bulan);
    let before = |n| current.and_then(|b| Bulan::minus(b, n).ok());
    bill.tunggakan = (1..=months)
        .rev()
        .filter_map(before)
        .map(|bulan| BulanTertagih {
            bulan,
            jumlah: Rupiah(140_000),
        })
        .collect();
}

fn in_time(language: Language) -> Screen {
    let mut world = World::signed_in(language);
    let moment = world.now.wall_ms - 19 * DAY_MS;
    world.now.wall_ms = moment;
    world.now.gateway_ms = Some(moment);
    world.age(&Resource::Iuran, 19 * DAY_MS);
    draw(&world)
}

fn class_one(language: Language) -> Screen {
    changed(language, |bill| {
        bill.kelas = Some(Kelas::I);
        bill.perorang = Some(Rupiah(150_000));
        if let Some(month) = &mut bill.berjalan {
            month.jumlah = Rupiah(600_000);
        }
    })
}

fn paid_for(language: Language, segmen: Segmen) -> Screen {
    changed(language, |bill| {
        bill.segmen = segmen.clone();
        bill.berjalan = None;
        bill.perorang = Some(Rupiah::NOL);
        bill.va.clear();
    })
}

fn moved(language: Language) -> Screen {
    changed(language, |bill| {
        owe(bill, 3);
        bill.segmen = Segmen::PpuBu;
        bill.berjalan = None;
    })
}

fn overflowing(language: Language) -> Screen {
    changed(language, |bill| {
        owe(bill, 1);
        for month in &mut bill.tunggakan {
            month.jumlah = Rupiah(i64::MAX);
        }
    })
}

fn without_data(language: Language, fetch: Fetch) -> Screen {
    let mut world = World::signed_in(language);
    world.forget(&Resource::Iuran, fetch);
    draw(&world)
}
