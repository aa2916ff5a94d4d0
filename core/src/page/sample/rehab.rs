//! A plan of instalments, and a bill that can be paid by one.

use chrono::NaiveDate;

use super::{MOMENT_MS, World, date};
use crate::data::iuran::TagihanKeluarga;
use crate::data::rehab::{Posisi, Rehab, Rencana, Tahap};
use crate::data::{Resource, Told};
use crate::rules::antrean::Zona;
use crate::rules::bulan::Bulan;
use crate::rules::iuran::iuran_pbpu;
use crate::rules::rehab::Versi;
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::BulanTertagih;

/// Three instalments for the six months from May to October 2026, of which so many are paid.
#[must_use]
pub fn rencana(paid: usize) -> Rencana {
    let stages = [(5, 30, 11), (7, 31, 12), (9, 31, 1)];
    let stage = |(place, (bulan, day, due)): (usize, (u32, u32, u32))| Tahap {
        bulan: [bulan, bulan + 1]
            .into_iter()
            .filter_map(|m| Bulan::new(2026, m).ok())
            .collect(),
        jumlah: Rupiah(420_000),
        jatuh_tempo: date(if due == 1 { 2027 } else { 2026 }, due, day),
        dibayar: (place < paid).then(|| date(2026, 11, 24)),
    };
    Rencana {
        id: "cicilan-1".to_owned(),
        versi: Some(Versi::Dua),
        daftar: date(2026, 11, 24),
        oleh: "aplikasi".to_owned(),
        tahap: stages.into_iter().enumerate().map(stage).collect(),
        posisi: Posisi::Berjalan,
        terpisah: None,
        autodebit: String::new(),
    }
}

/// Leaves the `months` months before a day's month and that month itself unpaid, at the tariff of the bill's class.
pub fn owe(bill: &mut TagihanKeluarga, hari: NaiveDate, months: u32) {
    let (Some(kelas), Some(anggota), Ok(ini)) = (bill.kelas, bill.anggota, Bulan::from_date(hari)) else {
        return;
    };
    let month = |bulan: Bulan| {
        let jumlah = iuran_pbpu(kelas, anggota, bulan).ok()?.dibayar;
        Some(BulanTertagih { bulan, jumlah })
    };
    bill.berjalan = month(ini).filter(|_| bill.segmen.mandiri());
    bill.tunggakan = (1..=months).rev().filter_map(|n| month(ini.minus(n).ok()?)).collect();
}

impl World {
    /// The gateway has told this plan.
    pub fn tell_rehab(&mut self, rencana: Option<Rencana>) {
        self.tell(Resource::Rehab, Told::Rehab(Rehab { rencana }));
    }

    /// It is 10.05 WIB on that day, and what is known of the money is as old as it was.
    pub fn on_day(&mut self, hari: NaiveDate) {
        let moment = hari.and_hms_opt(10, 5, 0).and_then(|at| Zona::Wib.ke_epoch_ms(at));
        let ms = moment.unwrap_or(MOMENT_MS);
        for resource in [Resource::Iuran, Resource::Rehab, Resource::Keluarga] {
            self.age(&resource, self.now.wall_ms - ms);
        }
        self.now.wall_ms = ms;
        self.now.gateway_ms = Some(ms);
        self.now.newest_ms = Some(ms);
    }
}
