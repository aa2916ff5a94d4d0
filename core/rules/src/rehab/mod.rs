//! REHAB, paying arrears in stages: versions 1.0 and 2.0 of one rule (`domain.md` §7).
//!
//! [`kelayakan`] says who may register and when, [`rencana`] makes one plan, [`bandingkan`] makes all of them to choose
//! from, and [`keadaan_rencana`] follows a plan through its payments.

mod berjalan;
mod keadaan;
mod ketentuan;
mod pilihan;
mod rencana;

pub use berjalan::{BulanBerjalan, RencanaBerjalan, pilihan_berjalan, rencana_berjalan};
pub use keadaan::{KeadaanRencana, NasibRencana, PembayaranTahap, boleh_batal, keadaan_rencana};
pub use ketentuan::ketentuan;
pub use pilihan::{Perbandingan, PilihanRencana, Sekaligus, TanpaRencana, bandingkan};
pub use rencana::{Rencana, StatusRencana, Tahap, rencana, semua_rencana, status_rencana};

use std::{collections::BTreeSet, ops::RangeInclusive};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::asal::Asal;
use super::autodebit::KANAL;
use super::batas::{Batas, Bernama};
use super::bulan::{Bulan, BulanError};
use super::iuran::IuranError;
use super::karena::karena;
use super::kelas::Kelas;
use super::lapisan::Lapisan;
use super::penjelasan::{Kanal, Kelayakan, Penjelasan};
use super::rupiah::{Rupiah, RupiahError};
use super::salah::InputSalah;
use super::tagihan::{TUNGGAKAN_MAKSIMUM, TagihanError};

const TABEL: &[Batas] = tabel!(Batas, "rehab_batas");
const JENDELA: Bernama = Bernama::dari(TABEL, "jendela_hari");
const JENDELA_FEBRUARI: Bernama = Bernama::dari(TABEL, "jendela_februari_hari");

/// A version of the rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Versi {
    /// REHAB 1.0, from January 2022: running iuran are paid beside the plan.
    #[serde(rename = "1.0")]
    Satu,
    /// NEW REHAB 2.0, from 3 February 2025: an instalment contains the running iuran.
    #[serde(rename = "2.0")]
    Dua,
}

impl Versi {
    /// Both, oldest first.
    pub const SEMUA: [Self; 2] = [Self::Satu, Self::Dua];

    /// The name people and the tables use: `1.0` or `2.0`.
    pub const fn nama(self) -> &'static str {
        match self {
            Self::Satu => "1.0",
            Self::Dua => "2.0",
        }
    }

    /// The version of a layer; none in 2020.
    pub const fn lapisan(lapisan: Lapisan) -> Option<Self> {
        match lapisan {
            Lapisan::L2020 => None,
            Lapisan::L2023 => Some(Self::Satu),
            Lapisan::L2025 => Some(Self::Dua),
        }
    }
}

/// The segment a person with PBPU/BP arrears is in now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AsalUtang {
    /// Still PBPU or BP.
    Mandiri,
    /// Another segment now (PPU, PBI, ...), which pays the running iuran.
    PindahSegmen,
}

impl AsalUtang {
    const fn kode(self) -> &'static str {
        match self {
            Self::Mandiri => "mandiri",
            Self::PindahSegmen => "pindah_segmen",
        }
    }
}

/// What a version says about people of one origin: one row of the table `rehab_aturan`.
#[derive(Debug)]
struct Aturan {
    asal: Asal,
    versi: &'static str,
    asal_utang: &'static str,
    bulan_minimum: u32,
    tahap_minimum: u32,
    tahap_terbanyak: u32,
    bulan_per_tahap: u32,
    angsuran_minimum: i64,
    dengan_berjalan: bool,
    kanal: &'static [&'static str],
}

const ATURAN: &[Aturan] = tabel!(Aturan, "rehab_aturan");

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
    /// A bill could not be made.
    #[error(transparent)]
    Tagihan(#[from] TagihanError),
    /// An amount does not fit.
    #[error(transparent)]
    Rupiah(#[from] RupiahError),
    /// A month lies outside the calendar.
    #[error(transparent)]
    Bulan(#[from] BulanError),
}

impl RehabError {
    /// Stable code, upper snake case.
    pub const fn kode(&self) -> &'static str {
        match self {
            Self::Segmen => "SEGMEN",
            Self::TunggakanKurang => "TUNGGAKAN_KURANG",
            Self::JumlahTahap => "JUMLAH_TAHAP",
            Self::AngsuranKurang => "ANGSURAN_KURANG",
            Self::Iuran(e) => e.kode(),
            Self::Tagihan(e) => e.kode(),
            Self::Rupiah(_) => "MELUAP",
            Self::Bulan(_) => "DI_LUAR_KALENDER",
        }
    }
}

/// The family that owes; one plan covers all of it (§7.1).
#[derive(Debug, Clone, Copy)]
pub struct Keluarga<'a> {
    /// Where they are now.
    pub asal: AsalUtang,
    /// Class of the whole family.
    pub kelas: Kelas,
    /// Number of members, at least 1.
    pub anggota: u32,
    /// Every unpaid month.
    pub belum_dibayar: &'a BTreeSet<Bulan>,
}

/// The version in force on a date; none before 2022 (§7.1).
#[must_use]
pub fn versi_pada(tanggal: NaiveDate) -> Option<Versi> {
    let baris = ATURAN.iter().find(|a| a.asal.berlaku(tanggal))?;
    Versi::SEMUA.into_iter().find(|v| v.nama() == baris.versi)
}

/// The fewest unpaid months with which self-payers may pay by instalments, by the version in force on a day or else the last.
pub(crate) fn bulan_minimum(tanggal: NaiveDate) -> Option<u32> {
    let versi = versi_pada(tanggal).or(Versi::SEMUA.last().copied())?;
    Some(aturan(versi, AsalUtang::Mandiri)?.bulan_minimum)
}

fn aturan(versi: Versi, asal: AsalUtang) -> Option<&'static Aturan> {
    ATURAN
        .iter()
        .find(|a| a.versi == versi.nama() && a.asal_utang == asal.kode())
}

/// The numbers of stages that a number of months allows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BatasTahap {
    /// Fewest stages.
    pub min: u32,
    /// Most stages.
    pub max: u32,
    /// Why; an assumption where half of an odd number or a stage of one whole month decides (§16.4).
    pub penjelasan: Penjelasan,
}

/// The numbers of stages open to somebody who owes `bulan` months, explained. Arrears beyond 24 do not count. For odd
/// arrears half is rounded down (project default). A person who changed segment may take up to 36, but a stage holds
/// whole months, so never more stages than months.
///
/// # Errors
/// [`RehabError::Segmen`] or [`RehabError::TunggakanKurang`] when no plan is possible.
pub fn batas_tahap(versi: Versi, asal: AsalUtang, bulan: u32) -> Result<BatasTahap, RehabError> {
    let a = terbuka(versi, asal, bulan)?;
    let (min, max) = a.tahap(bulan).into_inner();
    let mut sumber = vec!["§7.1"];
    sumber.extend(a.asal.tag());
    Ok(BatasTahap {
        min,
        max,
        penjelasan: karena("rules-rehab-batas", &sumber)
            .kata("versi", versi.nama())
            .jumlah("bulan", bulan.min(TUNGGAKAN_MAKSIMUM))
            .jumlah("sedikit", min)
            .jumlah("banyak", max)
            .asumsi_bila(a.dibulatkan(bulan)),
    })
}

/// The row of a version that is open to somebody who owes `bulan` months.
fn terbuka(versi: Versi, asal: AsalUtang, bulan: u32) -> Result<&'static Aturan, RehabError> {
    // Somebody in another segment who owes nothing has no business here at all.
    if asal == AsalUtang::PindahSegmen && bulan == 0 {
        return Err(RehabError::Segmen);
    }
    let a = aturan(versi, asal).ok_or(RehabError::Segmen)?;
    if bulan < a.bulan_minimum {
        return Err(RehabError::TunggakanKurang);
    }
    Ok(a)
}

impl Aturan {
    /// Stages by the months alone: those that are billed, divided among the fewest a stage may hold.
    fn tahap_bulan(&self, bulan: u32) -> u32 {
        let bulan = bulan.min(TUNGGAKAN_MAKSIMUM);
        bulan.checked_div(self.bulan_per_tahap).unwrap_or(bulan)
    }

    fn tahap(&self, bulan: u32) -> RangeInclusive<u32> {
        self.tahap_minimum..=self.tahap_terbanyak.min(self.tahap_bulan(bulan))
    }

    /// True when the highest number of stages rests on a default: half of an odd number, or no more stages than months.
    fn dibulatkan(&self, bulan: u32) -> bool {
        let habis = self.bulan_per_tahap > 1 && bulan.min(TUNGGAKAN_MAKSIMUM).is_multiple_of(self.bulan_per_tahap);
        self.tahap_bulan(bulan) < self.tahap_terbanyak && !habis
    }
}

/// Why a version offers no plan to a family with `bulan` months of arrears: too few of them, instalments that would be
/// too small, or else the segment.
fn ditolak(sebab: &RehabError, versi: Versi, asal: AsalUtang, bulan: u32) -> Penjelasan {
    let kunci = match sebab {
        RehabError::TunggakanKurang => "rules-rehab-too-few-months",
        RehabError::AngsuranKurang => "rules-rehab-angsuran-kurang",
        _ => "rules-rehab-segment",
    };
    let aturan = aturan(versi, asal);
    let mut sumber = vec!["§7.1"];
    sumber.extend(aturan.map(|a| a.asal.tag()).unwrap_or_default());
    let mut penjelasan = karena(kunci, &sumber)
        .kata("versi", versi.nama())
        .jumlah("bulan", bulan)
        // Whether the smallest instalment is meant per person is not established (§16.4).
        .asumsi_bila(*sebab == RehabError::AngsuranKurang);
    if let Some(a) = aturan {
        penjelasan = penjelasan
            .jumlah("minimum", a.bulan_minimum)
            .rupiah("angsuran", Rupiah(a.angsuran_minimum));
    }
    penjelasan
}

/// May a family with `bulan` months of arrears register on this date? Not before the version begins; after that until
/// the 28th of a month, in February the 27th (§7.1). A version that another has replaced answers as it did: who wants
/// the one in force asks [`versi_pada`].
///
/// # Errors
/// [`BulanError`] when the next month lies outside the calendar.
pub fn kelayakan(versi: Versi, asal: AsalUtang, bulan: u32, tanggal: NaiveDate) -> Result<Kelayakan, BulanError> {
    let a = match terbuka(versi, asal, bulan) {
        Ok(a) => a,
        Err(sebab) => {
            let jalan_lain = match sebab {
                RehabError::TunggakanKurang => vec![],
                _ => vec![Kanal::CareCenter165, Kanal::KantorCabang],
            };
            return Ok(Kelayakan::Tidak {
                alasan: sebab.kode().to_owned(),
                jalan_lain,
                penjelasan: ditolak(&sebab, versi, asal, bulan),
            });
        }
    };
    let mut sumber = vec!["§7.1"];
    sumber.extend(a.asal.tag());
    if let Some(sejak) = a.asal.mulai().filter(|mulai| tanggal < *mulai) {
        return Ok(Kelayakan::Belum {
            sejak,
            penjelasan: karena("rules-rehab-belum-mulai", &sumber).tanggal("sejak", sejak),
        });
    }
    if let Some(sejak) = jendela_berikut(tanggal)? {
        return Ok(Kelayakan::Belum {
            sejak,
            penjelasan: karena("rules-rehab-window-closed", &["§7.1", "W26", "W27", "W19"])
                .tanggal("sejak", sejak)
                .jumlah("hari", jendela(tanggal)),
        });
    }
    Ok(Kelayakan::Boleh {
        mulai: tanggal,
        penjelasan: karena("rules-rehab-open", &sumber)
            .jumlah("bulan", bulan)
            .kata("versi", versi.nama())
            .jumlah("tahap", *a.tahap(bulan).end())
            .asumsi_bila(a.dibulatkan(bulan)),
    })
}

/// The first day of the next window when that of the month of `tanggal` is closed; `None` while it is open.
fn jendela_berikut(tanggal: NaiveDate) -> Result<Option<NaiveDate>, BulanError> {
    if tanggal.day() <= jendela(tanggal) {
        return Ok(None);
    }
    Bulan::from_date(tanggal)?.plus(1)?.first_day().map(Some)
}

/// The last day of the window of the month of `tanggal`; `None` beyond the calendar.
#[must_use]
pub fn hari_terakhir(tanggal: NaiveDate) -> Option<NaiveDate> {
    tanggal.with_day(jendela(tanggal))
}

/// Last day of the month of `tanggal` on which a plan can be registered.
fn jendela(tanggal: NaiveDate) -> u32 {
    if tanggal.month() == 2 {
        JENDELA_FEBRUARI.pada(tanggal)
    } else {
        JENDELA.pada(tanggal)
    }
}

/// The ways in which a version can be registered, best first (§7.1: W25, W26, W22); empty when it is not open to that
/// origin.
pub fn kanal_pendaftaran(versi: Versi, asal: AsalUtang) -> Vec<Kanal> {
    let kode = aturan(versi, asal).map_or(&[][..], |a| a.kanal);
    kode.iter().filter_map(|k| Kanal::dari_kode(k)).collect()
}

struct TanpaTautan {
    asal: Asal,
    kode: &'static str,
}

const TANPA_TAUTAN: &[TanpaTautan] = tabel!(TanpaTautan, "rehab_autodebit");

/// Is a plan paid by the automatic debit of a family?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TautanAutodebit {
    /// True when the plan is linked to it; else the stages are paid through another channel.
    pub tertaut: bool,
    /// Why; a weak source, so always marked as an assumption.
    pub penjelasan: Penjelasan,
}

/// Is a plan linked to the automatic debit of the channel `kode`, if the family has it (§7.2)? Not for Mandiri, BNI and
/// BCA (W28).
///
/// # Errors
/// `KODE_UNKNOWN` for a channel that no layer has.
pub fn tautan_autodebit(kode: &str) -> Result<TautanAutodebit, InputSalah> {
    let kanal = KANAL
        .iter()
        .find(|k| k.kode == kode)
        .ok_or(InputSalah::TidakDikenal { bidang: "kode" })?;
    let tanpa = TANPA_TAUTAN.iter().find(|t| t.kode == kode);
    let (kunci, sumber) = match tanpa {
        Some(t) => ("rules-rehab-tanpa-autodebit", t.asal.tag()),
        None => ("rules-rehab-autodebit", vec!["W28"]),
    };
    Ok(TautanAutodebit {
        tertaut: tanpa.is_none(),
        penjelasan: karena(kunci, &sumber).kata("kanal", kanal.nama).asumsi_bila(true),
    })
}

#[cfg(test)]
mod tests {
    use super::{ATURAN, AsalUtang, KANAL, Kanal, TANPA_TAUTAN, Versi};

    #[test]
    fn every_code_in_the_table_is_known() {
        let asal = [AsalUtang::Mandiri, AsalUtang::PindahSegmen].map(AsalUtang::kode);
        for a in ATURAN {
            assert!(Versi::SEMUA.iter().any(|v| v.nama() == a.versi), "{}", a.versi);
            assert!(asal.contains(&a.asal_utang), "{}", a.asal_utang);
            assert!(a.kanal.iter().all(|k| Kanal::dari_kode(k).is_some()));
            assert!(a.bulan_per_tahap > 0);
        }
        assert!(TANPA_TAUTAN.iter().all(|t| KANAL.iter().any(|k| k.kode == t.kode)));
    }
}
