//! Tagihan: is the family covered today, what is owed, and what ends a suspension (domain.md §6.3).
use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    bulan::{Bulan, BulanError},
    iuran::{IuranError, iuran_pbpu},
    kelas::Kelas,
    rupiah::{Rupiah, RupiahError},
};

/// Last day of a month on which iuran are in time (§6.3).
pub const HARI_JATUH_TEMPO: u32 = 10;
/// Most months of arrears that are billed (§6.3, Perpres 82/2018 art. 42, S1:34).
pub const TUNGGAKAN_MAKSIMUM: u32 = 24;
/// Since this month there is no fine on late iuran (§6.3, W41, W42).
const TANPA_DENDA_SEJAK: (i32, u32) = (2016, 7);

/// Coverage as iuran decide it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum StatusIuran {
    /// Covered, nothing late.
    Aktif,
    /// Covered until the end of the month, this month's iuran are past the 10th.
    AktifLewatJatuhTempo,
    /// Suspended.
    Nonaktif,
}

/// Why a bill could not be computed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum TagihanError {
    /// A month could not be priced.
    #[error(transparent)]
    Iuran(#[from] IuranError),
    /// An amount does not fit.
    #[error(transparent)]
    Rupiah(#[from] RupiahError),
    /// A date lies outside the years the calendar of months knows.
    #[error(transparent)]
    Bulan(#[from] BulanError),
    /// The late fine that existed before July 2016 is not in any source.
    #[error("the late fine before 2016-07 is not established")]
    DendaLama,
}

/// One month on a bill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BulanTertagih {
    /// The month.
    pub bulan: Bulan,
    /// Iuran of the whole family at that month's tariff, in rupiah.
    pub jumlah: Rupiah,
}

/// A family's bill on a date.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tagihan {
    /// Months before the current one that are billed, oldest first, at most 24.
    pub rincian: Vec<BulanTertagih>,
    /// Sum of `rincian`, in rupiah.
    pub tunggakan: Rupiah,
    /// Iuran of the current month when unpaid, else zero, in rupiah.
    pub berjalan: Rupiah,
    /// What ends the suspension: arrears and the current month, in rupiah.
    pub untuk_aktif: Rupiah,
}

/// A receipt for one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kuitansi {
    /// Iuran of the month, in rupiah.
    pub iuran: Rupiah,
    /// Late fine, in rupiah; zero since July 2016.
    pub denda: Rupiah,
}

/// Status on a date, from the unpaid months (§6.3). `belum_dibayar` holds every unpaid month and loses a month when it is
/// paid or, beyond the billed 24, when the bill that ends a suspension is paid; later months do not count.
///
/// # Errors
/// [`BulanError`] for a date outside the years 1900..=2200.
pub fn status(belum_dibayar: &BTreeSet<Bulan>, tanggal: NaiveDate) -> Result<StatusIuran, BulanError> {
    let berjalan = Bulan::from_date(tanggal)?;
    Ok(if belum_dibayar.range(..berjalan).next().is_some() {
        StatusIuran::Nonaktif
    } else if belum_dibayar.contains(&berjalan) && tanggal.day() > HARI_JATUH_TEMPO {
        StatusIuran::AktifLewatJatuhTempo
    } else {
        StatusIuran::Aktif
    })
}

/// The arrears that are billed in `berjalan`: the most recent 24 unpaid months before it, oldest first (§6.3).
#[must_use]
pub fn bulan_tertunggak(belum_dibayar: &BTreeSet<Bulan>, berjalan: Bulan) -> Vec<Bulan> {
    let mut bulan: Vec<Bulan> = belum_dibayar
        .range(..berjalan)
        .rev()
        .take(TUNGGAKAN_MAKSIMUM as usize)
        .copied()
        .collect();
    bulan.reverse();
    bulan
}

/// The bill of a PBPU/BP family on a date. Each month has the price it had then (project default). `belum_dibayar`
/// contains the current month when that is unpaid; later months are not billed.
///
/// # Errors
/// A month without tariff, no members, an overflow, or a date outside 1900..=2200.
pub fn tagihan(
    kelas: Kelas,
    anggota: u32,
    belum_dibayar: &BTreeSet<Bulan>,
    tanggal: NaiveDate,
) -> Result<Tagihan, TagihanError> {
    let bulan_ini = Bulan::from_date(tanggal)?;
    let rincian = bulan_tertunggak(belum_dibayar, bulan_ini)
        .into_iter()
        .map(|bulan| {
            iuran_pbpu(kelas, anggota, bulan).map(|iuran| BulanTertagih {
                bulan,
                jumlah: iuran.dibayar,
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    let tunggakan = Rupiah::sum(rincian.iter().map(|b| b.jumlah))?;
    let berjalan = if belum_dibayar.contains(&bulan_ini) {
        iuran_pbpu(kelas, anggota, bulan_ini)?.dibayar
    } else {
        Rupiah::NOL
    };
    Ok(Tagihan {
        rincian,
        tunggakan,
        berjalan,
        untuk_aktif: tunggakan.plus(berjalan)?,
    })
}

/// The receipt for the iuran of `bulan` paid on a date: there is no late fine since July 2016 (§6.3).
///
/// # Errors
/// [`TagihanError::DendaLama`] when paid late before July 2016; otherwise as [`tagihan`].
pub fn kuitansi(kelas: Kelas, anggota: u32, bulan: Bulan, dibayar: NaiveDate) -> Result<Kuitansi, TagihanError> {
    let saat = Bulan::from_date(dibayar)?;
    let terlambat = saat > bulan || (saat == bulan && dibayar.day() > HARI_JATUH_TEMPO);
    if terlambat && (saat.tahun(), saat.bulan()) < TANPA_DENDA_SEJAK {
        return Err(TagihanError::DendaLama);
    }
    Ok(Kuitansi {
        iuran: iuran_pbpu(kelas, anggota, bulan)?.dibayar,
        denda: Rupiah::NOL,
    })
}
