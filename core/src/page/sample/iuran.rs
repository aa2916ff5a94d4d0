//! The family's bill.

use super::World;
use crate::data::iuran::{TagihanKeluarga, VirtualAccount};
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
        per_anggota: Vec::new(),
        riwayat: Vec::new(),
        aktif_kembali: None,
        menunggu: None,
    }
}
