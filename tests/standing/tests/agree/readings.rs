//! Whatever says what a family owes: a row each.

use std::collections::BTreeSet;

use jkn_core::data::{Menu, Route};
use jkn_core::gateway::Figure;
use jkn_core::gateway::pembayaran::Pembayaran;
use jkn_core::menus::{info_iuran, info_riwayat_pembayaran, info_virtual_account};
use jkn_core::page::Page;
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::denda::{Layanan, Penanggung, Perawatan, denda};
use jkn_core::rules::iuran::iuran_pbpu;
use jkn_core::rules::nomor::NomorKartu;
use jkn_core::rules::rupiah::Rupiah;
use jkn_core::rules::tagihan::{TUNGGAKAN_MAKSIMUM, kuitansi, tagihan};
use jkn_core::rules::virtual_account::{Bank, va_keluarga};
use jkn_core::screen::plain;
use jkn_core::text::{self, Language};

use crate::gateway::Seen;

/// Somebody who says what the whole bill is, in rupiah; `None` when that is not theirs to say.
pub struct Reading {
    pub name: &'static str,
    pub read: fn(&Seen) -> Option<i64>,
}

/// A page on which that amount stands; `None` where it shows another one on purpose.
pub struct Drawn {
    pub name: &'static str,
    pub draw: fn(&Seen) -> Option<String>,
}

/// Something that is, and what it must be, once the bill was paid.
pub struct After {
    pub name: &'static str,
    pub read: fn(&Seen) -> Option<(i64, i64)>,
}

pub const OWED: &[Reading] = &[
    Reading {
        name: "bill",
        read: bill,
    },
    Reading {
        name: "reader",
        read: reader,
    },
    Reading {
        name: "rule",
        read: rule,
    },
    Reading {
        name: "payments",
        read: payments,
    },
    Reading {
        name: "members",
        read: members,
    },
    Reading {
        name: "chart",
        read: chart,
    },
    Reading {
        name: "found by card",
        read: |seen| found(seen, 0),
    },
    Reading {
        name: "found by virtual account",
        read: |seen| found(seen, 1),
    },
];

pub const PAGES: &[Drawn] = &[
    Drawn {
        name: "the bill's page",
        draw: |seen| page(seen, &info_iuran::Model::default(), &Route::Menu(Menu::InfoIuran)),
    },
    Drawn {
        name: "the page by member",
        // An old debt is of the family of then, which nobody tells by member.
        draw: |seen| own(seen).and_then(|()| page(seen, &info_iuran::Rincian::default(), &Route::RincianIuran)),
    },
    Drawn {
        name: "the page of virtual accounts",
        draw: |seen| {
            // Who pays in parts is asked for a part.
            let whole = seen.bill.terkunci.as_ref().is_none_or(|locked| locked.jumlah.is_none());
            let model = info_virtual_account::Model::default();
            page(seen, &model, &Route::Menu(Menu::InfoVirtualAccount)).filter(|_| whole)
        },
    },
];

pub const AFTER: &[After] = &[
    After {
        name: "nothing is owed",
        read: |seen| Some((bill(seen)?, 0)),
    },
    After {
        name: "the payment is the bill",
        read: |seen| Some((paid(seen), before(seen))),
    },
    After {
        name: "the receipt's months",
        read: receipt,
    },
    After {
        name: "the receipt's page",
        read: receipt_page,
    },
    After {
        name: "the cards are active",
        read: active,
    },
    After {
        name: "the fine on a stay",
        read: fine,
    },
    After {
        name: "the numbers to pay to",
        read: accounts,
    },
];

fn number(figure: Figure) -> i64 {
    figure.number().unwrap()
}

pub fn rupiah(amount: i64) -> String {
    text::rupiah(Language::Id, amount)
}

fn price(seen: &Seen, bulan: Bulan) -> i64 {
    iuran_pbpu(seen.bill.kelas.unwrap(), seen.bill.anggota.unwrap(), bulan)
        .unwrap()
        .dibayar
        .0
}

fn own(seen: &Seen) -> Option<()> {
    seen.bill.segmen.mandiri().then_some(())
}

fn bill(seen: &Seen) -> Option<i64> {
    let months = seen.wire.tunggakan.iter().chain(&seen.wire.berjalan);
    Some(months.map(|month| number(month.jumlah)).sum())
}

fn reader(seen: &Seen) -> Option<i64> {
    let months = seen.bill.tunggakan.iter().chain(&seen.bill.berjalan);
    Some(Rupiah::sum(months.map(|month| month.jumlah)).unwrap().0)
}

/// Our own sum over the months that the bill names.
fn rule(seen: &Seen) -> Option<i64> {
    own(seen)?;
    let months: BTreeSet<Bulan> = seen
        .bill
        .tunggakan
        .iter()
        .chain(&seen.bill.berjalan)
        .map(|b| b.bulan)
        .collect();
    let today = seen.world.now.today();
    Some(
        tagihan(seen.bill.kelas?, seen.bill.anggota?, &months, today)
            .unwrap()
            .untuk_aktif
            .0,
    )
}

/// Every month since the first that was paid, but for those that were, at most so many of arrears: the bill is not asked.
fn payments(seen: &Seen) -> Option<i64> {
    own(seen)?;
    let iuran = seen.payments.iter().filter(|bayar| bayar.jenis.as_str() == "iuran");
    let paid: BTreeSet<Bulan> = iuran
        .flat_map(|bayar| &bayar.periode)
        .map(|bulan| Bulan::try_from(bulan.clone()).unwrap())
        .collect();
    let mut bulan = *paid.first()?;
    let mut owed = Vec::new();
    while bulan <= seen.bulan_ini {
        if !paid.contains(&bulan) {
            owed.push(bulan);
        }
        bulan = bulan.plus(1).unwrap();
    }
    let current = owed.iter().filter(|bulan| **bulan == seen.bulan_ini).count();
    let billed = TUNGGAKAN_MAKSIMUM as usize + current;
    let skipped = owed.len().saturating_sub(billed);
    Some(owed[skipped..].iter().map(|bulan| price(seen, *bulan)).sum())
}

fn members(seen: &Seen) -> Option<i64> {
    own(seen)?;
    assert_eq!(seen.bill.per_anggota.len(), seen.keluarga.peserta.len());
    Some(seen.bill.per_anggota.iter().map(|one| one.ditagih.0).sum())
}

/// The unpaid months of the last two years; of who owes more, the bill has one more.
fn chart(seen: &Seen) -> Option<i64> {
    own(seen)?;
    let months = &seen.bill.riwayat;
    let all = months.iter().all(|month| month.dibayar.is_none()) && months.len() == 24;
    let unpaid = months.iter().filter(|month| month.dibayar.is_none());
    (!all).then(|| unpaid.map(|month| month.jumlah.0).sum())
}

fn found(seen: &Seen, which: usize) -> Option<i64> {
    let found = seen.found.get(which)?.as_ref();
    assert_eq!(found.is_some(), seen.bill.segmen.mandiri());
    Some(number(found?.jumlah))
}

fn page(seen: &Seen, page: &impl Page, route: &Route) -> Option<String> {
    Some(plain::render(&seen.world.draw(page, route).0))
}

/// What was paid last.
pub fn paid(seen: &Seen) -> i64 {
    number(newest(seen).jumlah)
}

fn newest(seen: &Seen) -> &Pembayaran {
    seen.payments.first().unwrap()
}

fn before(seen: &Seen) -> i64 {
    let before = seen.before.as_ref().unwrap();
    let months = before.tunggakan.iter().chain(&before.berjalan);
    months.map(|month| month.jumlah.0).sum()
}

/// What the rule book writes on a receipt for each month of the payment.
fn receipt(seen: &Seen) -> Option<(i64, i64)> {
    let (kelas, anggota) = (seen.bill.kelas?, seen.bill.anggota?);
    let today = seen.world.now.today();
    let of = |bulan: &String| {
        let receipt = kuitansi(kelas, anggota, Bulan::try_from(bulan.clone()).unwrap(), today).unwrap();
        receipt.iuran.plus(receipt.denda).unwrap().0
    };
    Some((newest(seen).periode.iter().map(of).sum(), number(newest(seen).jumlah)))
}

fn receipt_page(seen: &Seen) -> Option<(i64, i64)> {
    let id = newest(seen).id.clone();
    let page = page(
        seen,
        &info_riwayat_pembayaran::Kuitansi::new(id.clone()),
        &Route::Kuitansi { id },
    )?;
    Some((i64::from(page.contains(&rupiah(before(seen)))), 1))
}

/// Who has paid everything is covered.
fn active(seen: &Seen) -> Option<(i64, i64)> {
    Some((i64::from(seen.keluarga.peserta.first()?.aktif), 1))
}

/// Months before this one, in a row, that were paid after their end: those of the suspension that ended today.
fn late(seen: &Seen) -> usize {
    let paid_in = |bulan: Bulan| {
        let bulan = String::from(bulan);
        let paid = seen.payments.iter().find(|bayar| bayar.periode.contains(&bulan))?;
        let said = Zona::Wib.dari_epoch_ms(number(paid.dibayarpada))?;
        Bulan::from_date(said.date()).ok()
    };
    let before = (1..).map(|n| seen.bulan_ini.minus(n).unwrap());
    before
        .take_while(|bulan| paid_in(*bulan).is_some_and(|paid| paid > *bulan))
        .count()
}

/// The calculator takes the day and the months from the bill; five percent of a million for each month, at most twelve.
fn fine(seen: &Seen) -> Option<(i64, i64)> {
    let again = seen.bill.aktif_kembali.filter(|day| *day == seen.world.now.today())?;
    let arrears = late(seen);
    assert!(arrears >= seen.before.as_ref()?.tunggakan.len());
    let must = 50_000 * i64::try_from(arrears.min(12)).unwrap();
    let stay = Perawatan {
        layanan: Layanan::RawatInapLanjutan,
        biaya: Rupiah(1_000_000),
        bulan_tertunggak: u32::try_from(arrears).unwrap(),
        aktif_kembali: again,
        masuk: seen.world.now.today(),
        penanggung: Penanggung::Peserta,
    };
    assert_eq!(denda(&stay).unwrap().jumlah.0, must);
    let page_model: info_iuran::Denda = serde_json::from_value(serde_json::json!({"biaya": "1000000"})).unwrap();
    let text = page(seen, &page_model, &Route::DendaPelayanan)?;
    let says = if arrears == 0 {
        text.contains("Tidak ada denda")
    } else {
        text.contains(&format!("Perkiraan denda {}", rupiah(must)))
    };
    assert!(says, "the calculator does not say {must}:\n{text}");
    Some((must, must))
}

/// The bill's numbers are those that the card makes.
fn accounts(seen: &Seen) -> Option<(i64, i64)> {
    // Who owes nothing from before has no bill, and no number to pay to.
    own(seen)?;
    let kartu: &NomorKartu = &seen.keluarga.peserta.first()?.nomor_kartu;
    let same = Bank::SEMUA.iter().filter(|bank| {
        let ours = va_keluarga(kartu, **bank, seen.world.now.today()).unwrap();
        seen.bill.va.iter().any(|va| va.bank == bank.kode() && va.nomor == ours)
    });
    Some((i64::try_from(same.count()).unwrap(), 5))
}
