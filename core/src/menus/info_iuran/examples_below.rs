//! Every state of the pages below the bill worth seeing.

use chrono::NaiveDate;

use super::cari::Msg as Find;
use super::denda::Msg as Fine;
use super::{Cari, Denda, Rincian, Tarif};
use crate::data::iuran::{TIDAK_DITEMUKAN, TagihanDicari, TagihanKeluarga};
use crate::data::panggilan::Jawaban;
use crate::data::{Fetch, Problem, Resource, Route};
use crate::page::Page;
use crate::page::sample::captcha;
use crate::page::sample::iuran::{anggota, riwayat};
use crate::page::sample::{Example, World};
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;
use crate::screen::Screen;
use crate::text::Language;

/// All of them.
pub(super) fn examples() -> Vec<Example> {
    let example = |name, draw| Example { name, draw };
    vec![
        example("info_iuran/rincian", |l| detail(&World::signed_in(l))),
        example("info_iuran/rincian-sembilan-orang", |l| detail(&nine(l))),
        example("info_iuran/rincian-menunggak", |l| detail_of(l, owes)),
        example("info_iuran/rincian-tanpa-anggota", |l| {
            detail_of(l, |bill| {
                bill.per_anggota.clear();
                bill.riwayat.clear();
            })
        }),
        example("info_iuran/rincian-pekerja", |l| {
            detail_of(l, |bill| {
                bill.segmen = Segmen::PpuBu;
                bill.berjalan = None;
                bill.per_anggota.clear();
                bill.riwayat.clear();
            })
        }),
        example("info_iuran/rincian-memuat", |l| {
            let mut world = World::signed_in(l);
            world.forget(&Resource::Iuran, Fetch::Asking);
            detail(&world)
        }),
        example("info_iuran/grafik-24-bulan", |l| detail_of(l, owes)),
        example("info_iuran/tarif-2020", |l| tariff(&World::empty(l))),
        example("info_iuran/kelebihan-2020", |l| {
            let mut world = World::signed_in(l);
            world.change_iuran(|bill| bill.kelas = Some(Kelas::I));
            tariff(&world)
        }),
        example("info_iuran/denda-kosong", |l| fine(&World::empty(l), &[])),
        example("info_iuran/denda-hari-45", |l| {
            fine(&World::empty(l), &stay("2026-10-10", "4", "10000000"))
        }),
        example("info_iuran/denda-hari-46", |l| {
            fine(&World::empty(l), &stay("2026-10-09", "4", "10000000"))
        }),
        example("info_iuran/denda-batas-30-juta", |l| {
            fine(&World::empty(l), &stay("2026-11-20", "12", "90000000"))
        }),
        example("info_iuran/denda-pbi", |l| {
            let mut world = World::signed_in(l);
            world.change_iuran(|bill| bill.segmen = Segmen::PbiJk);
            fine(&world, &stay("2026-11-20", "4", "10000000"))
        }),
        example("info_iuran/denda-pekerja", |l| {
            let mut world = World::signed_in(l);
            world.change_iuran(|bill| bill.segmen = Segmen::PpuBu);
            fine(&world, &stay("2026-11-20", "4", "10000000"))
        }),
        example("info_iuran/denda-tarif-2020", |l| {
            let mut asked = stay("2020-12-01", "3", "4500000");
            asked.push(Fine::Masuk("2020-12-31".to_owned()));
            fine(&World::empty(l), &asked)
        }),
        example("info_iuran/denda-dari-tagihan", |l| {
            let mut world = World::signed_in(l);
            world.change_iuran(back);
            fine(&world, &[Fine::Biaya("5000000".to_owned())])
        }),
        example("info_iuran/cari", |l| find(l, "", None)),
        example("info_iuran/nomor-14-angka", |l| find(l, "00099000000112", None)),
        example("info_iuran/nomor-badan-usaha", |l| find(l, "8888890012345678", None)),
        example("info_iuran/nomor-va", |l| {
            find(l, "8888 8099 0000 0111", Some(Ok(Jawaban::CariIuran(found(7)))))
        }),
        example("info_iuran/cari-lunas", |l| {
            find(l, "0009900000021", Some(Ok(Jawaban::CariIuran(found(0)))))
        }),
        example("info_iuran/cari-tidak-ditemukan", |l| {
            let alasan = TIDAK_DITEMUKAN.to_owned();
            let pesan = "Tagihan Tidak Ditemukan".to_owned();
            find(l, "0009900000041", Some(Err(Problem::Refused { alasan, pesan })))
        }),
        example("info_iuran/cari-gambar-salah", |l| {
            find(l, "0009900000011", Some(Err(Problem::CaptchaWrong)))
        }),
        example("info_iuran/cari-gagal", |l| {
            find(l, "0009900000011", Some(Err(Problem::ServiceBroke)))
        }),
        example("info_iuran/cari-tanpa-sinyal", |l| {
            let mut world = World::empty(l);
            world.online = false;
            world.draw(&Cari::default(), &Route::CariIuran).0
        }),
    ]
}

fn detail(world: &World) -> Screen {
    world.draw(&Rincian::default(), &Route::RincianIuran).0
}

fn detail_of(language: Language, change: impl FnOnce(&mut TagihanKeluarga)) -> Screen {
    let mut world = World::signed_in(language);
    world.change_iuran(change);
    detail(&world)
}

/// A family of nine, five of whom the family's data does not name.
fn nine(language: Language) -> World {
    let mut world = World::signed_in(language);
    world.change_iuran(|bill| {
        bill.anggota = Some(9);
        bill.per_anggota = (1..=9).map(anggota).collect();
        let nine = Rupiah(315_000);
        for month in &mut bill.riwayat {
            month.jumlah = nine;
        }
        if let Some(month) = &mut bill.berjalan {
            month.jumlah = nine;
        }
    });
    world
}

/// Three months and the current one are unpaid.
fn owes(bill: &mut TagihanKeluarga) {
    super::examples::owe(bill, 3);
    for one in &mut bill.per_anggota {
        one.ditagih = Rupiah(4 * 35_000);
    }
    if let Some(BulanTertagih { bulan, .. }) = bill.berjalan {
        bill.riwayat = riwayat(bulan, 4);
    }
}

/// Four months of arrears were paid four days ago, and the cards are active again.
pub(super) fn back(bill: &mut TagihanKeluarga) {
    let day = NaiveDate::from_ymd_opt(2026, 11, 20);
    let since = Bulan::new(2026, 7).ok();
    bill.berjalan = None;
    bill.aktif_kembali = day;
    for month in &mut bill.riwayat {
        if Some(month.bulan) >= since {
            month.dibayar = day;
        }
    }
}

fn tariff(world: &World) -> Screen {
    world.draw(&Tarif::default(), &Route::TarifIuran).0
}

/// A stay that begins today.
fn stay(aktif: &str, bulan: &str, biaya: &str) -> Vec<Fine> {
    vec![
        Fine::Aktif(aktif.to_owned()),
        Fine::Bulan(bulan.to_owned()),
        Fine::Biaya(biaya.to_owned()),
    ]
}

fn fine(world: &World, typed: &[Fine]) -> Screen {
    let mut page = Denda::default();
    for msg in typed {
        page.update(msg.clone(), &world.context());
    }
    world.draw(&page, &Route::DendaPelayanan).0
}

pub(super) fn found(bulan: u32) -> TagihanDicari {
    TagihanDicari {
        nama: "R***** C*****".to_owned(),
        anggota: Some(3),
        bulan,
        tertua: Bulan::new(2026, 5).ok().filter(|_| bulan > 0),
        jumlah: Rupiah(105_000 * i64::from(bulan)),
    }
}

/// A number was typed and sent, and this came of it.
fn find(language: Language, number: &str, answer: Option<Result<Jawaban, Problem>>) -> Screen {
    let world = World::empty(language);
    let context = world.context();
    let mut page = Cari::default();
    page.opened(&context);
    page.answered(Ok(captcha::answered(language)), &context);
    if !number.is_empty() {
        page.update(Find::Nomor(number.to_owned()), &context);
        page.update(Find::Jawaban("5".to_owned()), &context);
        page.update(Find::Send, &context);
    }
    if let Some(answer) = answer {
        let failed = answer.is_err();
        page.answered(answer, &context);
        if failed {
            page.answered(Ok(captcha::answered(language)), &context);
        }
    }
    world.draw(&page, &Route::CariIuran).0
}
