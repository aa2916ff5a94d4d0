//! What a card kept on the phone may still claim (`domain.md` §2.2, D): it shows with no network, but never says AKTIF
//! for a month it knows nothing about.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::bulan::{Bulan, BulanError};
use super::karena::karena;
use super::penjelasan::{Nilai, Penjelasan};

/// What to print on the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TampilanStatus {
    /// Active in this month.
    Aktif,
    /// Not active.
    Nonaktif,
    /// Last heard of as active, in a month that has passed.
    PerluDiperiksa,
}

/// What a kept card says today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanKartu {
    /// What to print.
    pub status: TampilanStatus,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Decides what a kept card says on `hari_ini` when the gateway said `aktif` on `per_tanggal`: coverage ends with a
/// month at the earliest (§6.3), so that an active card stays active to the end of that month and has to be checked
/// after it. A clock that runs before `per_tanggal` proves nothing and has to be checked as well.
///
/// # Errors
/// [`BulanError`] for a date outside the years 1900..=2200.
pub fn status_tersimpan(aktif: bool, per_tanggal: NaiveDate, hari_ini: NaiveDate) -> Result<PutusanKartu, BulanError> {
    let bulan = Bulan::from_date(per_tanggal)?;
    let sama = bulan == Bulan::from_date(hari_ini)? && hari_ini >= per_tanggal;
    let (status, kunci) = match (aktif, sama) {
        (true, true) => (TampilanStatus::Aktif, "rules-kartu-aktif"),
        (true, false) => (TampilanStatus::PerluDiperiksa, "rules-kartu-perlu-diperiksa"),
        (false, _) => (TampilanStatus::Nonaktif, "rules-kartu-nonaktif"),
    };
    Ok(PutusanKartu {
        status,
        penjelasan: karena(kunci, &["§2.2"])
            .tanggal("per-tanggal", per_tanggal)
            .dengan("bulan", Nilai::Bulan(bulan))
            .asumsi_bila(true),
    })
}
