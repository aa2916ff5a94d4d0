//! Every state of a bill worth seeing.

use chrono::NaiveDate;

use super::Model;
use crate::data::iuran::{BayarMenunggu, TagihanKeluarga, Terkunci};
use crate::data::{Fetch, Menu, Problem, Resource, Route};
use crate::page::sample::{Example, MOMENT_MS, World, peserta};
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
    let mut all = vec![
        example("info_iuran/segar", |l| draw(&World::signed_in(l))),
        example("info_iuran/memuat", |l| without_data(l, Fetch::Asking)),
        example("info_iuran/gagal", |l| {
            without_data(l, Fetch::Failed(Problem::Busy { wait_s: None }))
        }),
        example("info_iuran/tidak-terbaca", |l| {
            without_data(l, Fetch::Failed(Problem::NotUnderstood))
        }),
        example("info_iuran/belum-masuk", |l| draw(&World::empty(l))),
        example("info_iuran/bukan-peserta", |l| draw(&World::not_a_participant(l))),
        example("info_iuran/sesi-berakhir", |l| draw(&World::expired(l))),
        example("info_iuran/tanpa-sinyal-kosong", no_signal),
        example("info_iuran/data-lama", |l| draw(&World::offline(l, 3))),
        example("info_iuran/bulan-berganti", |l| draw(&World::offline(l, 8))),
        example("info_iuran/jam-mundur", |l| draw(&World::offline(l, -3_652))),
        example("info_iuran/kode-tak-dikenal", |l| {
            paid_for(l, Segmen::Lain("RELAWAN".to_owned()))
        }),
        example("info_iuran/perubahan-tertunda", |l| waiting(l, 20)),
        example("info_iuran/pembayaran-lewat-24-jam", |l| waiting(l, -2)),
        example("info_iuran/tanggal-1", |l| on(l, 23, 2026, 11)),
        example("info_iuran/sebelum-tanggal-10", |l| on(l, 19, 2026, 11)),
        example("info_iuran/lewat-tanggal-10", |l| on(l, 8, 2026, 11)),
        example("info_iuran/tanggal-10", |l| on(l, 14, 2026, 11)),
        example("info_iuran/kuning-31", |l| on(l, 24, 2026, 10)),
        example("info_iuran/lunas", |l| changed(l, |bill| bill.berjalan = None)),
        example("info_iuran/kelas-1", class_one),
        example("info_iuran/menunggak-2-bulan", |l| changed(l, |bill| owe(bill, 2))),
        example("info_iuran/menunggak-5-bulan", |l| changed(l, |bill| owe(bill, 5))),
        example("info_iuran/menunggak-24-bulan", |l| changed(l, |bill| owe(bill, 24))),
        example("info_iuran/aktif-lagi", |l| {
            changed(l, |bill| {
                bill.berjalan = None;
                bill.aktif_kembali = NaiveDate::from_ymd_opt(2026, 11, 20);
            })
        }),
        example("info_iuran/terkunci-rehab", |l| {
            changed(l, |bill| {
                owe(bill, 5);
                locked(bill, "rehab", Some(Rupiah(280_000)));
            })
        }),
        example("info_iuran/terkunci-autodebit", |l| {
            changed(l, |bill| locked(bill, "autodebit", None))
        }),
        example("info_iuran/pekerja", |l| paid_for(l, Segmen::PpuBu)),
        example("info_iuran/pbi", |l| paid_for(l, Segmen::PbiJk)),
        example("info_iuran/pemda", |l| paid_for(l, Segmen::PbpuPemda)),
        example("info_iuran/pensiunan", |l| paid_for(l, Segmen::BpPensiun)),
        example("info_iuran/pindah-segmen-menunggak", moved),
        example("info_iuran/beda-hitungan", |l| {
            changed(l, |bill| bill.kelas = Some(Kelas::II))
        }),
        example("info_iuran/jumlah-mustahil", overflowing),
        example("info_iuran/tanpa-va", |l| changed(l, |bill| bill.va.clear())),
    ];
    all.extend(super::examples_below::examples());
    all
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

/// So many days before the moment of all examples, with the bill of a month.
fn on(language: Language, days_before: i64, year: i32, month: u32) -> Screen {
    let mut world = World::signed_in(language);
    let moment = world.now.wall_ms - days_before * DAY_MS;
    world.now.wall_ms = moment;
    world.now.gateway_ms = Some(moment);
    world.age(&Resource::Iuran, days_before * DAY_MS);
    world.change_iuran(|bill| {
        if let Some((running, month)) = bill.berjalan.as_mut().zip(Bulan::new(year, month).ok()) {
            running.bulan = month;
        }
    });
    draw(&world)
}

/// A payment that the bill does not know of, which should be there in so many hours.
fn waiting(language: Language, hours: i64) -> Screen {
    changed(language, |bill| {
        bill.menunggu = Some(BayarMenunggu {
            sampai_ms: MOMENT_MS + hours * 3_600_000,
            jumlah: Some(Rupiah(140_000)),
        });
    })
}

fn locked(bill: &mut TagihanKeluarga, oleh: &str, jumlah: Option<Rupiah>) {
    bill.terkunci = Some(Terkunci {
        oleh: oleh.to_owned(),
        jumlah,
    });
}

/// A phone in a dead spot on which somebody has just signed in.
fn no_signal(language: Language) -> Screen {
    let mut world = World::empty(language);
    world.session.kartu = Some(peserta::kartu(1));
    world.online = false;
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
