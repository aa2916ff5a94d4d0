//! Iuran: what is owed for one month, by segment (`domain.md` §6.1, §6.2).
//!
//! Every tariff is a dated row of a table; the first day of a month decides which row prices it.

mod golongan;
mod kelebihan;
mod pensiun;
mod ppu;

pub use golongan::{KelasGolongan, kelas_golongan};
pub use kelebihan::{Kelebihan, kelebihan};
pub use pensiun::{IuranPensiun, TARIF_VETERAN, TarifVeteran, iuran_pensiun, iuran_veteran};
pub use ppu::{BatasUpah, DasarUpah, IuranPpu, TARIF_PPU, TarifPpu, UpahPn, iuran_ppu, upah_pn};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::asal::Asal;
use super::bulan::Bulan;
use super::karena::karena;
use super::kelas::Kelas;
use super::penjelasan::{Nilai, Penjelasan};
use super::rupiah::{Rupiah, RupiahError};

/// PBPU/BP tariff per person per month, in rupiah: one row of the table `iuran_pbpu`.
#[derive(Debug, Clone, Copy)]
pub struct TarifPbpu {
    /// Origin.
    pub asal: Asal,
    /// Kelas I.
    pub kelas_i: i64,
    /// Kelas II.
    pub kelas_ii: i64,
    /// Kelas III, what the participant pays.
    pub kelas_iii: i64,
    /// Kelas III, what government adds.
    pub subsidi_iii: i64,
}

/// PBI JK tariff, rupiah per person per month, paid by the state: one row of the table `iuran_pbi`.
#[derive(Debug, Clone, Copy)]
pub struct TarifPbi {
    /// Origin.
    pub asal: Asal,
    /// Rupiah.
    pub jumlah: i64,
}

/// PBPU/BP tariffs since the programme began, oldest first, without gaps (§6.1).
pub const TARIF_PBPU: &[TarifPbpu] = tabel!(TarifPbpu, "iuran_pbpu");

/// PBI JK tariffs, oldest first, without gaps; those before 2020 are general knowledge (§6.2, §16.10).
pub const TARIF_PBI: &[TarifPbi] = tabel!(TarifPbi, "iuran_pbi");

/// The class in whose tariff regional governments pay: one row of the table `iuran_pemda`.
struct TarifPemda {
    asal: Asal,
    kelas: &'static str,
}

const TARIF_PEMDA: &[TarifPemda] = tabel!(TarifPemda, "iuran_pemda");

/// Why an iuran could not be computed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum IuranError {
    /// No established tariff covers this month.
    #[error("no tariff is known for {}", String::from(*.0))]
    TanpaTarif(Bulan),
    /// A family needs at least one member.
    #[error("the number of members must be at least 1")]
    TanpaAnggota,
    /// A wage must be positive and its floor not negative.
    #[error("the wage must be positive and the floor not negative")]
    UpahTidakSah,
    /// What was paid must not be negative.
    #[error("what was paid must not be negative")]
    BayarNegatif,
    /// The amount does not fit.
    #[error(transparent)]
    Rupiah(#[from] RupiahError),
}

impl IuranError {
    /// Stable code, upper snake case.
    pub const fn kode(&self) -> &'static str {
        match self {
            Self::TanpaTarif(_) => "TANPA_TARIF",
            Self::TanpaAnggota => "TANPA_ANGGOTA",
            Self::UpahTidakSah => "UPAH_TIDAK_SAH",
            Self::BayarNegatif => "BAYAR_NEGATIF",
            Self::Rupiah(_) => "MELUAP",
        }
    }
}

/// Iuran of one month of a family that somebody else may partly pay, in rupiah.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Iuran {
    /// What the family pays.
    pub dibayar: Rupiah,
    /// What government pays for it.
    pub subsidi: Rupiah,
    /// Both together.
    pub nominal: Rupiah,
    /// Why it is this much.
    pub penjelasan: Penjelasan,
}

/// The row that prices a month.
pub(crate) fn berlaku<T>(tabel: &'static [T], asal: fn(&T) -> &Asal, bulan: Bulan) -> Result<&'static T, IuranError> {
    let tanpa = || IuranError::TanpaTarif(bulan);
    let hari = bulan.first_day().map_err(|_| tanpa())?;
    tabel.iter().find(|b| asal(b).berlaku(hari)).ok_or_else(tanpa)
}

fn tarif_pbpu(bulan: Bulan) -> Result<&'static TarifPbpu, IuranError> {
    berlaku(TARIF_PBPU, |t| &t.asal, bulan)
}

/// True when no source settles the price of a month: a bill that holds it says so.
pub(crate) fn harga_asumsi(bulan: Bulan) -> bool {
    tarif_pbpu(bulan).is_ok_and(|t| t.asal.asumsi())
}

const fn dibayar(tarif: &TarifPbpu, kelas: Kelas) -> Rupiah {
    Rupiah(match kelas {
        Kelas::I => tarif.kelas_i,
        Kelas::II => tarif.kelas_ii,
        Kelas::III => tarif.kelas_iii,
    })
}

/// What a PBPU/BP family pays for a month, without the explanation: bills and plans price many months.
pub(crate) fn harga(kelas: Kelas, anggota: u32, bulan: Bulan) -> Result<Rupiah, IuranError> {
    if anggota == 0 {
        return Err(IuranError::TanpaAnggota);
    }
    Ok(dibayar(tarif_pbpu(bulan)?, kelas).times(anggota)?)
}

fn keluarga(dibayar: Rupiah, subsidi: Rupiah, anggota: u32, penjelasan: Penjelasan) -> Result<Iuran, IuranError> {
    if anggota == 0 {
        return Err(IuranError::TanpaAnggota);
    }
    let per_orang = dibayar.plus(subsidi)?;
    let (dibayar, subsidi) = (dibayar.times(anggota)?, subsidi.times(anggota)?);
    let nominal = dibayar.plus(subsidi)?;
    let penjelasan = penjelasan
        .rupiah("dibayar", dibayar)
        .rupiah("subsidi", subsidi)
        .rupiah("nominal", nominal)
        .rupiah("per-orang", per_orang)
        .jumlah("orang", anggota);
    Ok(Iuran {
        dibayar,
        subsidi,
        nominal,
        penjelasan,
    })
}

/// The reason of a month's iuran: the section, and the sources of every row that priced it.
fn sebab(kunci: &str, bagian: &'static str, asal: &[&Asal], bulan: Bulan) -> Penjelasan {
    let mut sumber = vec![bagian];
    sumber.extend(asal.iter().flat_map(|a| a.tag()));
    karena(kunci, &sumber)
        .dengan("bulan", Nilai::Bulan(bulan))
        .asumsi_bila(asal.iter().any(|a| a.asumsi()))
}

const fn subsidi(tarif: &TarifPbpu, kelas: Kelas) -> Rupiah {
    match kelas {
        Kelas::I | Kelas::II => Rupiah::NOL,
        Kelas::III => Rupiah(tarif.subsidi_iii),
    }
}

/// Iuran of a PBPU/BP family of `anggota` (at least 1) people for one month since 2014-01 (§6.1).
///
/// # Errors
/// [`IuranError::TanpaTarif`] before 2014-01, [`IuranError::TanpaAnggota`] for nobody, or an overflow.
pub fn iuran_pbpu(kelas: Kelas, anggota: u32, bulan: Bulan) -> Result<Iuran, IuranError> {
    let tarif = tarif_pbpu(bulan)?;
    let subsidi = subsidi(tarif, kelas);
    let kunci = if subsidi == Rupiah::NOL {
        "rules-iuran-pbpu"
    } else {
        "rules-iuran-pbpu-subsidi"
    };
    let penjelasan = sebab(kunci, "§6.1", &[&tarif.asal], bulan);
    keluarga(dibayar(tarif, kelas), subsidi, anggota, penjelasan)
}

/// Iuran of `anggota` (at least 1) PBI JK members for one month since 2014-01; they pay nothing (§6.2).
///
/// # Errors
/// [`IuranError::TanpaTarif`] before 2014-01, [`IuranError::TanpaAnggota`] for nobody, or an overflow.
pub fn iuran_pbi(anggota: u32, bulan: Bulan) -> Result<Iuran, IuranError> {
    let tarif = berlaku(TARIF_PBI, |t| &t.asal, bulan)?;
    let penjelasan = sebab("rules-iuran-pbi", "§6.2", &[&tarif.asal], bulan);
    keluarga(Rupiah::NOL, Rupiah(tarif.jumlah), anggota, penjelasan)
}

/// Iuran of `anggota` (at least 1) members whom a regional government registered, for one month since 2020-01: what a
/// PBPU family in Kelas III pays, and the subsidy it gets; the members pay nothing (§6.2). `subsidi` is all of it; which
/// government bears the subsidy of such members is not printed.
///
/// # Errors
/// [`IuranError::TanpaTarif`] before 2020-01, [`IuranError::TanpaAnggota`] for nobody, or an overflow.
pub fn iuran_pemda(anggota: u32, bulan: Bulan) -> Result<Iuran, IuranError> {
    let pemda = berlaku(TARIF_PEMDA, |t| &t.asal, bulan)?;
    let kelas = Kelas::dari_nama(pemda.kelas).ok_or(IuranError::TanpaTarif(bulan))?;
    let tarif = tarif_pbpu(bulan)?;
    let penuh = dibayar(tarif, kelas).plus(subsidi(tarif, kelas))?;
    let penjelasan = sebab("rules-iuran-pemda", "§6.2", &[&pemda.asal, &tarif.asal], bulan);
    keluarga(Rupiah::NOL, penuh, anggota, penjelasan)
}

#[cfg(test)]
mod tests {
    use super::{Asal, TARIF_PBI, TARIF_PBPU};
    use chrono::NaiveDate;

    fn seamless(asal: &[&Asal]) {
        let day = |(y, m, d)| NaiveDate::from_ymd_opt(y, m, d).unwrap();
        for pair in asal.windows(2) {
            assert_eq!(day(pair[1].dari), day(pair[0].sampai.unwrap()).succ_opt().unwrap());
        }
        assert_eq!(asal.last().unwrap().sampai, None);
    }

    #[test]
    fn tariff_rows_follow_each_other_without_gap_or_overlap() {
        seamless(&TARIF_PBPU.iter().map(|t| &t.asal).collect::<Vec<_>>());
        seamless(&TARIF_PBI.iter().map(|t| &t.asal).collect::<Vec<_>>());
    }
}
