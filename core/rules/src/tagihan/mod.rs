//! Tagihan: is the family covered today, what is owed, and what ends a suspension (`domain.md` §6.3).

mod bayar;
mod keadaan;
mod pindah;
mod riwayat;

pub use bayar::{Kredit, Kuitansi, Pembukuan, Relaksasi, kreditkan, kuitansi, pembukuan, relaksasi};
pub use keadaan::{KeadaanBulan, PutusanBulan, keadaan_bulan};
pub use pindah::{UtangLama, utang_lama};
pub use riwayat::{Bayaran, JenisBayar, TahunBayar, jumlah_per_tahun};

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::batas::{Batas, Bernama};
use super::bulan::{Bulan, BulanError};
use super::iuran::{IuranError, harga, harga_asumsi};
use super::karena::karena;
use super::kelas::Kelas;
use super::penjelasan::{Nilai, Penjelasan};
use super::rupiah::{Rupiah, RupiahError};

pub(crate) const TABEL: &[Batas] = tabel!(Batas, "tagihan_batas");
const JATUH_TEMPO: Bernama = Bernama::dari(TABEL, "jatuh_tempo_hari");
const TUNGGAKAN: Bernama = Bernama::dari(TABEL, "tunggakan_bulan");
const KELEBIHAN: Bernama = Bernama::dari(TABEL, "kelebihan_bulan");

/// After how many months money paid too much in the month of a day counts (§6.1).
pub(crate) fn kelebihan_bulan(tanggal: NaiveDate) -> &'static Batas {
    KELEBIHAN.baris(tanggal)
}

/// Last day of a month on which iuran are in time (§6.3).
pub const HARI_JATUH_TEMPO: u32 = JATUH_TEMPO.kini();
/// Most months of arrears that are billed (§6.3, Perpres 82/2018 art. 42, S1:34).
pub const TUNGGAKAN_MAKSIMUM: u32 = TUNGGAKAN.kini();

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

impl TagihanError {
    /// Stable code, upper snake case.
    pub const fn kode(&self) -> &'static str {
        match self {
            Self::Iuran(e) => e.kode(),
            Self::Rupiah(_) => "MELUAP",
            Self::Bulan(_) => "DI_LUAR_KALENDER",
            Self::DendaLama => "DENDA_LAMA",
        }
    }
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
    /// Why it is this much.
    pub penjelasan: Penjelasan,
}

/// Coverage on a date, and until or since when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanStatus {
    /// Coverage.
    pub status: StatusIuran,
    /// First day of a suspension that already holds, or that begins when nothing more is paid; `None` while nothing is
    /// unpaid.
    pub nonaktif_sejak: Option<NaiveDate>,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Status on a date (§6.3), from the unpaid months and the suspension under way.
///
/// `belum_dibayar` holds every unpaid month and loses a month when it is paid or, beyond the billed 24, when the bill that
/// ends a suspension is paid; later months do not count. `nonaktif_sejak` is the first day of a suspension that has not
/// ended: it lasts until arrears *and* the current month are paid, so that a family that paid its arrears alone stays
/// suspended, which the unpaid months cannot say. `None` for a family that was covered the day before; whoever follows a
/// family from day to day hands on what [`putusan_status`] answered while it was suspended.
///
/// # Errors
/// [`BulanError`] for a date outside the years 1900..=2200.
pub fn status(
    belum_dibayar: &BTreeSet<Bulan>,
    nonaktif_sejak: Option<NaiveDate>,
    tanggal: NaiveDate,
) -> Result<StatusIuran, BulanError> {
    let berjalan = Bulan::from_date(tanggal)?;
    let berjalan_belum = belum_dibayar.contains(&berjalan);
    let ditangguhkan = nonaktif_sejak.is_some_and(|sejak| sejak <= tanggal);
    Ok(
        if belum_dibayar.range(..berjalan).next().is_some() || (ditangguhkan && berjalan_belum) {
            StatusIuran::Nonaktif
        } else if berjalan_belum && tanggal.day() > JATUH_TEMPO.pada(tanggal) {
            StatusIuran::AktifLewatJatuhTempo
        } else {
            StatusIuran::Aktif
        },
    )
}

/// The status with its reason and the day on which a suspension begins: the 1st of the month after the first unpaid
/// one, or the first day of the suspension under way. Input as for [`status`].
///
/// # Errors
/// [`BulanError`] for a date outside the years 1900..=2200.
pub fn putusan_status(
    belum_dibayar: &BTreeSet<Bulan>,
    nonaktif_sejak: Option<NaiveDate>,
    tanggal: NaiveDate,
) -> Result<PutusanStatus, BulanError> {
    let status = status(belum_dibayar, nonaktif_sejak, tanggal)?;
    let berjalan = Bulan::from_date(tanggal)?;
    let tertua = belum_dibayar.range(..=berjalan).next().copied();
    let mulai = tertua.map(|b| b.plus(1).and_then(Bulan::first_day)).transpose()?;
    let ditangguhkan = nonaktif_sejak.filter(|sejak| *sejak <= tanggal);
    let nonaktif_sejak = mulai.map(|mulai| ditangguhkan.map_or(mulai, |sejak| sejak.min(mulai)));
    let kunci = match (status, tertua) {
        (StatusIuran::Nonaktif, Some(tertua)) if tertua == berjalan => "rules-status-nonaktif-berjalan",
        (StatusIuran::Nonaktif, _) => "rules-status-nonaktif",
        (StatusIuran::AktifLewatJatuhTempo, _) => "rules-status-lewat",
        (StatusIuran::Aktif, Some(_)) => "rules-status-belum-bayar",
        (StatusIuran::Aktif, None) => "rules-status-aktif",
    };
    let mut penjelasan = karena(kunci, &["§6.3", "S2", "W41", "W58", "W59"])
        .jumlah("hari", JATUH_TEMPO.pada(tanggal))
        .dengan("berjalan", Nilai::Bulan(berjalan));
    if let (Some(tertua), Some(sejak)) = (tertua, nonaktif_sejak) {
        penjelasan = penjelasan.dengan("bulan", Nilai::Bulan(tertua)).tanggal("sejak", sejak);
    }
    Ok(PutusanStatus {
        status,
        nonaktif_sejak,
        penjelasan,
    })
}

/// The arrears that are billed in `berjalan`: the most recent 24 unpaid months before it, oldest first (§6.3).
#[must_use]
pub fn bulan_tertunggak(belum_dibayar: &BTreeSet<Bulan>, berjalan: Bulan) -> Vec<Bulan> {
    let batas = berjalan
        .first_day()
        .map_or(TUNGGAKAN_MAKSIMUM, |hari| TUNGGAKAN.pada(hari));
    let mut bulan: Vec<Bulan> = belum_dibayar
        .range(..berjalan)
        .rev()
        .take(usize::try_from(batas).unwrap_or(usize::MAX))
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
    let rincian = rinci(kelas, anggota, bulan_tertunggak(belum_dibayar, bulan_ini))?;
    let tunggakan = Rupiah::sum(rincian.iter().map(|b| b.jumlah))?;
    let berjalan = if belum_dibayar.contains(&bulan_ini) {
        harga(kelas, anggota, bulan_ini)?
    } else {
        Rupiah::NOL
    };
    let untuk_aktif = tunggakan.plus(berjalan)?;
    let semua = belum_dibayar.range(..bulan_ini).count();
    let penjelasan = jelaskan(&rincian, semua, bulan_ini)
        .asumsi_bila(semua > rincian.len() && TUNGGAKAN.baris(tanggal).asal.asumsi())
        .asumsi_bila(berjalan > Rupiah::NOL && harga_asumsi(bulan_ini))
        .rupiah("tunggakan", tunggakan)
        .rupiah("berjalan", berjalan)
        .rupiah("untuk-aktif", untuk_aktif);
    Ok(Tagihan {
        rincian,
        tunggakan,
        berjalan,
        untuk_aktif,
        penjelasan,
    })
}

fn rinci(kelas: Kelas, anggota: u32, bulan: Vec<Bulan>) -> Result<Vec<BulanTertagih>, IuranError> {
    bulan
        .into_iter()
        .map(|bulan| harga(kelas, anggota, bulan).map(|jumlah| BulanTertagih { bulan, jumlah }))
        .collect()
}

fn jelaskan(rincian: &[BulanTertagih], semua: usize, bulan_ini: Bulan) -> Penjelasan {
    let kunci = if semua > rincian.len() {
        "rules-tagihan-dibatasi"
    } else if semua > 0 {
        "rules-tagihan-tunggakan"
    } else {
        "rules-tagihan-berjalan"
    };
    let banyak = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    // That each month keeps its own price is a default; it decides nothing while the price was the same.
    let beda_harga = rincian
        .iter()
        .any(|b| Some(b.jumlah) != rincian.first().map(|p| p.jumlah));
    let harga_asumsi = rincian.iter().any(|b| harga_asumsi(b.bulan));
    karena(kunci, &["§6.3", "S1:34", "W19"])
        .dengan("bulan-ini", Nilai::Bulan(bulan_ini))
        .jumlah("bulan", banyak(rincian.len()))
        .jumlah("semua", banyak(semua))
        .asumsi_bila(beda_harga || harga_asumsi)
}
