//! How one month stands: paid in time, paid late, unpaid, or not due yet (`domain.md` §6.3).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::JATUH_TEMPO;
use crate::bulan::{Bulan, BulanError};
use crate::karena::karena;
use crate::penjelasan::{Nilai, Penjelasan};

/// How a month stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeadaanBulan {
    /// Paid on the last day in time or before it.
    TepatWaktu,
    /// Paid after that day.
    Terlambat,
    /// Unpaid, and the last day in time is over.
    BelumDibayar,
    /// Unpaid, and there is time.
    BelumWaktunya,
}

/// How a month stands, and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanBulan {
    /// How it stands.
    pub keadaan: KeadaanBulan,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// How a month stands on a day, by the day on which it was paid: in time up to the 10th of that month, late after it (§6.3).
///
/// # Errors
/// [`BulanError`] for a month whose days the calendar lacks, which the range of its years rules out.
pub fn keadaan_bulan(bulan: Bulan, dibayar: Option<NaiveDate>, tanggal: NaiveDate) -> Result<PutusanBulan, BulanError> {
    let awal = bulan.first_day()?;
    let hari = JATUH_TEMPO.pada(awal);
    let batas = awal.with_day(hari).ok_or(BulanError::DiLuarRentang)?;
    let (keadaan, kunci) = match dibayar {
        Some(dibayar) if dibayar <= batas => (KeadaanBulan::TepatWaktu, "rules-bulan-tepat-waktu"),
        Some(_) => (KeadaanBulan::Terlambat, "rules-bulan-terlambat"),
        None if tanggal > batas => (KeadaanBulan::BelumDibayar, "rules-bulan-belum-dibayar"),
        None => (KeadaanBulan::BelumWaktunya, "rules-bulan-belum-waktunya"),
    };
    let mut penjelasan = karena(kunci, &["§6.3", "S2", "W41", "W37"])
        .dengan("bulan", Nilai::Bulan(bulan))
        .tanggal("batas", batas);
    if let Some(dibayar) = dibayar {
        penjelasan = penjelasan.tanggal("dibayar", dibayar);
    }
    Ok(PutusanBulan { keadaan, penjelasan })
}
