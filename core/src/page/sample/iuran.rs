//! The family's bill.

use chrono::Datelike;

use super::World;
use crate::data::iuran::{BulanRiwayat, PerAnggota, TagihanKeluarga, VirtualAccount};
use crate::data::{Resource, Told};
use crate::rules::bulan::Bulan;
use crate::rules::kelas::Kelas;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::rules::tagihan::BulanTertagih;

impl World {
    /// Changes the bill that is known.
    pub fn change_iuran(&mut self, change: impl FnOnce(&mut TagihanKeluarga)) {
        if let Some(Told::Iuran(iuran)) = self.known.dated_mut(&Resource::Iuran).map(|dated| &mut dated.told) {
            change(iuran);
        }
    }
}

/// What one of the sample's family is asked for.
#[must_use]
pub fn anggota(n: u8) -> PerAnggota {
    PerAnggota {
        id: format!("contoh-{n}"),
        perorang: Rupiah(35_000),
        ditagih: Rupiah(35_000),
    }
}

/// The two years up to a month, of which the last `unpaid` months are: paid on the 8th, but on the 20th in March and April.
#[must_use]
pub fn riwayat(last: Bulan, unpaid: u32) -> Vec<BulanRiwayat> {
    let before = |n| last.minus(n).ok();
    let one = |n: u32| {
        let bulan = before(n)?;
        let day = if matches!(bulan.bulan(), 3 | 4) { 20 } else { 8 };
        let paid = bulan.first_day().ok()?.with_day(day).filter(|_| n >= unpaid);
        let jumlah = Rupiah(140_000);
        Some(BulanRiwayat {
            bulan,
            jumlah,
            dibayar: paid,
        })
    };
    (0..24).rev().filter_map(one).collect()
}

/// The family's bill: this month is unpaid, nothing is owed before it.
#[allow(clippy::expect_used)]
#[must_use]
pub fn iuran() -> TagihanKeluarga {
    let bulan = Bulan::new(2026, 11).expect("a month of the calendar");
    TagihanKeluarga {
        segmen: Segmen::Pbpu,
        kelas: Some(Kelas::III),
        anggota: Some(4),
        tunggakan: Vec::new(),
        berjalan: Some(BulanTertagih {
            bulan,
            jumlah: Rupiah(140_000),
        }),
        perorang: Some(Rupiah(35_000)),
        va: vec![
            VirtualAccount {
                bank: "BRI".to_owned(),
                nomor: "8888809900000011".to_owned(),
            },
            VirtualAccount {
                bank: "Mandiri".to_owned(),
                nomor: "8988809900000011".to_owned(),
            },
        ],
        terkunci: None,
        per_anggota: (1..=4).map(anggota).collect(),
        riwayat: riwayat(bulan, 1),
        aktif_kembali: None,
        menunggu: None,
    }
}
