//! Denda pelayanan: the service fine on a hospital stay soon after a suspension ended (domain.md §6.4).
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    penjelasan::{Nilai, Penjelasan},
    rupiah::{Rupiah, RupiahError},
};

/// Last day after reactivation on which a stay is fined; the day of reactivation is day 0 (§6.4, inclusive: default).
pub const HARI_TERAKHIR: i64 = 45;
/// Most months of arrears that count (§6.4).
pub const BULAN_MAKSIMUM: u32 = 12;
/// Highest fine for one admission, in rupiah (§6.4).
pub const BATAS: Rupiah = Rupiah(30_000_000);

/// Rate per month of arrears until the end of 2020, in basis points (§6.4, W14, R02).
const TARIF_AWAL: u32 = 250;
/// Rate per month of arrears by first year of admission, newest first, in basis points (§6.4, W14, R02).
static TARIF: [(i32, u32); 1] = [(2021, 500)];

/// The care given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Layanan {
    /// Outpatient care anywhere.
    RawatJalan,
    /// Inpatient care at a first-level facility.
    RawatInapFktp,
    /// Inpatient care at a hospital; the only care that is fined.
    RawatInapLanjutan,
}

/// Who owes the fine, if any.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Penanggung {
    /// The participant: PBPU and BP.
    Peserta,
    /// The employer: PPU.
    PemberiKerja,
    /// Nobody: PBI and Pemda members are exempt (general knowledge only, §6.4).
    Bebas,
}

/// One admission after a suspension ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Perawatan {
    /// The care given.
    pub layanan: Layanan,
    /// Estimated INA-CBG package by initial diagnosis and procedure, in rupiah, not negative.
    pub biaya: Rupiah,
    /// Months that were in arrears before reactivation.
    pub bulan_tertunggak: u32,
    /// Day the suspension ended.
    pub aktif_kembali: NaiveDate,
    /// Day of admission.
    pub masuk: NaiveDate,
    /// Who owes a fine in the participant's segment.
    pub penanggung: Penanggung,
}

/// The fine for one admission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Denda {
    /// The fine in rupiah, 0 to 30.000.000.
    pub jumlah: Rupiah,
    /// Who pays it.
    pub penanggung: Penanggung,
    /// Why it is this much.
    pub penjelasan: Penjelasan,
}

/// Why a fine could not be computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DendaError {
    /// The cost of care is negative.
    #[error("the cost of care must not be negative")]
    BiayaNegatif,
    /// An amount does not fit.
    #[error(transparent)]
    Rupiah(#[from] RupiahError),
}

/// The fine for one admission: rate by year of admission × cost × months in arrears (at most 12), at most
/// Rp30.000.000 (§6.4). Rounded half up once, on the product (project default).
///
/// # Errors
/// [`DendaError::BiayaNegatif`] for a negative cost.
pub fn denda(rawat: &Perawatan) -> Result<Denda, DendaError> {
    if rawat.biaya < Rupiah::NOL {
        return Err(DendaError::BiayaNegatif);
    }
    let hari = (rawat.masuk - rawat.aktif_kembali).num_days();
    let bebas = |kunci: &str, asumsi: bool| Denda {
        jumlah: Rupiah::NOL,
        penanggung: rawat.penanggung,
        penjelasan: Penjelasan {
            kunci: kunci.to_owned(),
            nilai: vec![("hari".to_owned(), Nilai::Jumlah(hari))],
            sumber: vec!["§6.4".to_owned()],
            asumsi,
        },
    };
    if rawat.penanggung == Penanggung::Bebas {
        return Ok(bebas("rules-denda-exempt", true));
    }
    if rawat.layanan != Layanan::RawatInapLanjutan {
        return Ok(bebas("rules-denda-not-hospital-stay", false));
    }
    if !(0..=HARI_TERAKHIR).contains(&hari) {
        return Ok(bebas("rules-denda-outside-window", true));
    }
    if rawat.bulan_tertunggak == 0 {
        return Ok(bebas("rules-denda-no-arrears", false));
    }
    let tarif = tarif(rawat.masuk);
    let bulan = rawat.bulan_tertunggak.min(BULAN_MAKSIMUM);
    // At most 12 × 500 basis points, so the product of rate and months fits.
    let jumlah = rawat.biaya.persen(tarif * bulan)?.min(BATAS);
    Ok(Denda {
        jumlah,
        penanggung: rawat.penanggung,
        penjelasan: Penjelasan {
            kunci: "rules-denda-owed".to_owned(),
            nilai: vec![
                ("jumlah".to_owned(), Nilai::Rupiah(jumlah)),
                ("biaya".to_owned(), Nilai::Rupiah(rawat.biaya)),
                ("bulan".to_owned(), Nilai::Jumlah(i64::from(bulan))),
                ("basis_poin".to_owned(), Nilai::Jumlah(i64::from(tarif))),
                ("hari".to_owned(), Nilai::Jumlah(hari)),
            ],
            sumber: vec!["§6.4".to_owned(), "R02".to_owned(), "W14".to_owned()],
            // Counting days inclusively and choosing the rate by admission date are defaults.
            asumsi: true,
        },
    })
}

fn tarif(masuk: NaiveDate) -> u32 {
    TARIF
        .iter()
        .find(|(sejak, _)| *sejak <= masuk.year())
        .map_or(TARIF_AWAL, |(_, tarif)| *tarif)
}
