//! REHAB, paying arrears in stages: versions 1.0 and 2.0 of one rule (domain.md §7).
use std::{collections::BTreeSet, ops::RangeInclusive};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    bulan::{Bulan, BulanError},
    iuran::{IuranError, iuran_pbpu},
    kelas::Kelas,
    penjelasan::{Kanal, Kelayakan, Nilai, Penjelasan},
    rupiah::{Rupiah, RupiahError},
    tagihan::{StatusIuran, TUNGGAKAN_MAKSIMUM, bulan_tertunggak},
};

/// Last day of a month for registering; one less in February (§7.1, W26, W27, W19).
const HARI_TERAKHIR: u32 = 28;
const HARI_TERAKHIR_FEBRUARI: u32 = 27;

/// A version of the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Versi {
    /// REHAB 1.0, from January 2022: running iuran are paid beside the plan.
    #[serde(rename = "1.0")]
    Satu,
    /// NEW REHAB 2.0, from 3 February 2025: an instalment contains the running iuran.
    #[serde(rename = "2.0")]
    Dua,
}

/// The segment a person with PBPU/BP arrears is in now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asal {
    /// Still PBPU or BP.
    Mandiri,
    /// Another segment now (PPU, PBI, ...), which pays the running iuran.
    PindahSegmen,
}

/// What a version says about people of one origin.
#[derive(Debug)]
struct Aturan {
    versi: Versi,
    asal: Asal,
    /// Fewest months owed.
    minimum: u32,
    /// Most stages, whatever is owed.
    tahap_maksimum: u32,
    /// Fewest months of arrears in a stage, on average: 2 is "half of the months owed".
    bulan_per_tahap: u32,
    /// Smallest instalment, in rupiah.
    angsuran_minimum: Rupiah,
    /// The instalment contains the running iuran.
    dengan_berjalan: bool,
    sumber: &'static [&'static str],
}

/// 1.0 has no row for people who changed segment: it is not open to them (§7.1).
static ATURAN: [Aturan; 3] = [
    Aturan {
        versi: Versi::Satu,
        asal: Asal::Mandiri,
        minimum: 4,
        tahap_maksimum: 12,
        bulan_per_tahap: 2,
        angsuran_minimum: Rupiah::NOL,
        dengan_berjalan: false,
        sumber: &["§7.1", "S1:34", "W24"],
    },
    Aturan {
        versi: Versi::Dua,
        asal: Asal::Mandiri,
        minimum: 4,
        tahap_maksimum: 12,
        bulan_per_tahap: 2,
        angsuran_minimum: Rupiah::NOL,
        dengan_berjalan: true,
        sumber: &["§7.1", "W20", "W21"],
    },
    Aturan {
        versi: Versi::Dua,
        asal: Asal::PindahSegmen,
        minimum: 2,
        tahap_maksimum: 36,
        bulan_per_tahap: 1,
        angsuran_minimum: Rupiah(35_000),
        dengan_berjalan: false,
        sumber: &["§7.1", "W18", "W22", "W23"],
    },
];

/// Fewest stages of a plan (§7.1, W24).
const TAHAP_MINIMUM: u32 = 2;

/// Why there is no plan.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RehabError {
    /// The version is not open to this segment.
    #[error("this version is not open to the segment")]
    Segmen,
    /// Fewer months are owed than a plan needs.
    #[error("too few months are owed for a plan")]
    TunggakanKurang,
    /// The number of stages is outside what these arrears allow.
    #[error("the number of stages is outside what the arrears allow")]
    JumlahTahap,
    /// A stage would be smaller than the smallest instalment.
    #[error("a stage would be below the smallest instalment")]
    AngsuranKurang,
    /// A month could not be priced.
    #[error(transparent)]
    Iuran(#[from] IuranError),
    /// An amount does not fit.
    #[error(transparent)]
    Rupiah(#[from] RupiahError),
    /// A month lies outside the calendar.
    #[error(transparent)]
    Bulan(#[from] BulanError),
}

/// The family that owes; one plan covers all of it (§7.1).
#[derive(Debug, Clone, Copy)]
pub struct Keluarga<'a> {
    /// Where they are now.
    pub asal: Asal,
    /// Class of the whole family.
    pub kelas: Kelas,
    /// Number of members, at least 1.
    pub anggota: u32,
    /// Every unpaid month.
    pub belum_dibayar: &'a BTreeSet<Bulan>,
}

/// One stage of a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tahap {
    /// Months of arrears it settles, oldest first.
    pub bulan: Vec<Bulan>,
    /// Arrears in it, in rupiah.
    pub tunggakan: Rupiah,
    /// Running iuran in it, in rupiah; zero when those are paid beside the plan.
    pub berjalan: Rupiah,
    /// The instalment, in rupiah.
    pub jumlah: Rupiah,
    /// Last day to pay it.
    pub jatuh_tempo: NaiveDate,
}

/// A plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rencana {
    /// The version it follows.
    pub versi: Versi,
    /// Stages in order of payment.
    pub tahap: Vec<Tahap>,
    /// Sum of the instalments, in rupiah.
    pub total: Rupiah,
}

/// The version in force on a date; none before 2022 (§7.1).
#[must_use]
pub fn versi_pada(tanggal: NaiveDate) -> Option<Versi> {
    match (tanggal.year(), tanggal.month(), tanggal.day()) {
        hari if hari >= (2025, 2, 3) => Some(Versi::Dua),
        hari if hari >= (2022, 1, 1) => Some(Versi::Satu),
        _ => None,
    }
}

fn aturan(versi: Versi, asal: Asal) -> Option<&'static Aturan> {
    ATURAN.iter().find(|a| a.versi == versi && a.asal == asal)
}

/// The numbers of stages open to somebody who owes `bulan` months; arrears beyond 24 do not count. For odd arrears
/// half is rounded down (project default). A person who changed segment may take up to 36, but a stage holds whole
/// months, so never more stages than months.
///
/// # Errors
/// [`RehabError::Segmen`] or [`RehabError::TunggakanKurang`] when no plan is possible.
pub fn batas_tahap(
    versi: Versi,
    asal: Asal,
    bulan: u32,
) -> Result<RangeInclusive<u32>, RehabError> {
    // Somebody in another segment who owes nothing has no business here at all.
    if asal == Asal::PindahSegmen && bulan == 0 {
        return Err(RehabError::Segmen);
    }
    let a = aturan(versi, asal).ok_or(RehabError::Segmen)?;
    if bulan < a.minimum {
        return Err(RehabError::TunggakanKurang);
    }
    let bulan = bulan.min(TUNGGAKAN_MAKSIMUM);
    Ok(TAHAP_MINIMUM..=a.tahap_maksimum.min(bulan / a.bulan_per_tahap))
}

/// May a family with `bulan` months of arrears register on this date? Registration is open until the 28th, in
/// February the 27th (§7.1).
///
/// # Errors
/// [`BulanError`] when the next month lies outside the calendar.
pub fn kelayakan(
    versi: Versi,
    asal: Asal,
    bulan: u32,
    tanggal: NaiveDate,
) -> Result<Kelayakan, BulanError> {
    let nilai = || vec![("bulan".to_owned(), Nilai::Jumlah(i64::from(bulan)))];
    let jelas = |kunci: &str, nilai, sumber: &[&str]| Penjelasan {
        kunci: kunci.to_owned(),
        nilai,
        sumber: sumber.iter().map(|s| (*s).to_owned()).collect(),
        asumsi: false,
    };
    let sumber = aturan(versi, asal).map_or(&["§7.1"][..], |a| a.sumber);
    let tahap = match batas_tahap(versi, asal, bulan) {
        Ok(tahap) => tahap,
        Err(RehabError::TunggakanKurang) => {
            return Ok(Kelayakan::Tidak {
                alasan: "TUNGGAKAN_KURANG".to_owned(),
                jalan_lain: vec![],
                penjelasan: jelas("rules-rehab-too-few-months", nilai(), sumber),
            });
        }
        Err(_) => {
            return Ok(Kelayakan::Tidak {
                alasan: "SEGMEN".to_owned(),
                jalan_lain: vec![Kanal::CareCenter165, Kanal::KantorCabang],
                penjelasan: jelas("rules-rehab-segment", nilai(), sumber),
            });
        }
    };
    let ini = Bulan::from_date(tanggal)?;
    let terakhir = if ini.bulan() == 2 {
        HARI_TERAKHIR_FEBRUARI
    } else {
        HARI_TERAKHIR
    };
    if tanggal.day() > terakhir {
        let sejak = ini.plus(1)?.first_day()?;
        return Ok(Kelayakan::Belum {
            sejak,
            penjelasan: jelas(
                "rules-rehab-window-closed",
                vec![("sejak".to_owned(), Nilai::Tanggal(sejak))],
                &["§7.1", "W26", "W27", "W19"],
            ),
        });
    }
    let mut nilai = nilai();
    nilai.push(("tahap".to_owned(), Nilai::Jumlah(i64::from(*tahap.end()))));
    Ok(Kelayakan::Boleh {
        mulai: tanggal,
        penjelasan: jelas("rules-rehab-open", nilai, sumber),
    })
}

/// The plan of `n` stages for registering in month `daftar`: whole months, oldest first, the first stages one month
/// longer when months do not divide; stage k is due on the last day of the k-th month from `daftar` (§7.3; the split
/// and the due day are project defaults).
///
/// # Errors
/// Why there is no such plan, see [`RehabError`].
pub fn rencana(
    versi: Versi,
    keluarga: &Keluarga<'_>,
    daftar: Bulan,
    n: u32,
) -> Result<Rencana, RehabError> {
    let bulan = bulan_tertunggak(keluarga.belum_dibayar, daftar);
    let jumlah_bulan = u32::try_from(bulan.len()).map_err(|_| RehabError::JumlahTahap)?;
    if !batas_tahap(versi, keluarga.asal, jumlah_bulan)?.contains(&n) {
        return Err(RehabError::JumlahTahap);
    }
    let a = aturan(versi, keluarga.asal).ok_or(RehabError::Segmen)?;
    let (isi, lebih) = (jumlah_bulan / n, jumlah_bulan % n);
    let harga = |bulan| iuran_pbpu(keluarga.kelas, keluarga.anggota, bulan).map(|i| i.dibayar);
    let mut sisa = bulan.into_iter();
    let mut tahap = Vec::new();
    for k in 0..n {
        let banyak = if k < lebih { isi + 1 } else { isi };
        let bulan: Vec<Bulan> = (0..banyak).filter_map(|_| sisa.next()).collect();
        let jatuh = daftar.plus(k)?;
        let tunggakan = bulan.iter().try_fold(Rupiah::NOL, |jumlah, b| {
            Ok::<_, RehabError>(jumlah.plus(harga(*b)?)?)
        })?;
        let berjalan = if a.dengan_berjalan {
            harga(jatuh)?
        } else {
            Rupiah::NOL
        };
        let jumlah = tunggakan.plus(berjalan)?;
        if jumlah < a.angsuran_minimum {
            return Err(RehabError::AngsuranKurang);
        }
        tahap.push(Tahap {
            bulan,
            tunggakan,
            berjalan,
            jumlah,
            jatuh_tempo: jatuh.last_day()?,
        });
    }
    let total = Rupiah::sum(tahap.iter().map(|t| t.jumlah))?;
    Ok(Rencana {
        versi,
        tahap,
        total,
    })
}

/// Every plan open to the family, fewest stages first, so that a screen can show them side by side. Numbers of stages
/// that fall below the smallest instalment are left out.
///
/// # Errors
/// Why there is no plan at all, see [`RehabError`].
pub fn semua_rencana(
    versi: Versi,
    keluarga: &Keluarga<'_>,
    daftar: Bulan,
) -> Result<Vec<Rencana>, RehabError> {
    let bulan = bulan_tertunggak(keluarga.belum_dibayar, daftar).len();
    let bulan = u32::try_from(bulan).map_err(|_| RehabError::JumlahTahap)?;
    let mut semua = Vec::new();
    for n in batas_tahap(versi, keluarga.asal, bulan)? {
        match rencana(versi, keluarga, daftar, n) {
            Ok(rencana) => semua.push(rencana),
            Err(RehabError::AngsuranKurang) => {}
            Err(lain) => return Err(lain),
        }
    }
    Ok(semua)
}

/// Coverage of a PBPU/BP family in a plan after paying `dibayar` of `n` stages: never before the last stage (§0.3),
/// and under 1.0 only when the current month is paid too (§7.3).
#[must_use]
pub fn status_rencana(versi: Versi, dibayar: u32, n: u32, berjalan_lunas: bool) -> StatusIuran {
    let lunas = dibayar >= n;
    let aktif = match versi {
        Versi::Satu => lunas && berjalan_lunas,
        Versi::Dua => lunas,
    };
    if aktif {
        StatusIuran::Aktif
    } else {
        StatusIuran::Nonaktif
    }
}
