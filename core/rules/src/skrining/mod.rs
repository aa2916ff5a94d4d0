//! Skrining Riwayat Kesehatan: a questionnaire as versioned data, scored by counting (`domain.md` §11).
//!
//! The result is never a diagnosis. No threshold of BPJS Kesehatan is established (§16.5); ours are marked as
//! assumptions and so is every answer that rests on them.

pub mod berat;
pub mod fhir;
pub mod izin;
pub mod nilai;
pub mod target;
pub mod tubuh;

use serde::{Deserialize, Serialize};

use super::asal::Asal;
pub use izin::{PermintaanSkrining, boleh_skrining};
pub use nilai::{
    HasilPenyakit, HasilSkrining, JawabanSkrining, SkriningSalah, asal_pertanyaan, nilai_skrining, sangkalan,
};

/// Version of the only complete questionnaire found.
pub const VERSI_2020: &str = "2020";

/// A disease that is screened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Penyakit {
    /// Diabetes mellitus type 2.
    Dm,
    /// Hypertension.
    Ht,
    /// Chronic kidney disease.
    G,
    /// Coronary heart disease.
    J,
    /// Stroke.
    S,
    /// Osteoarthritis.
    Oa,
}

impl Penyakit {
    /// The code of the tables: `DM`, `HT`, `G`, `J`, `S`, `OA`.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Dm => "DM",
            Self::Ht => "HT",
            Self::G => "G",
            Self::J => "J",
            Self::S => "S",
            Self::Oa => "OA",
        }
    }

    /// The disease with this code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        [Self::Dm, Self::Ht, Self::G, Self::J, Self::S, Self::Oa]
            .into_iter()
            .find(|p| p.kode() == kode)
    }
}

/// One question, answered with yes or no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Butir {
    /// Stable id, for example `K8`.
    pub id: String,
    /// Group of the form.
    pub kelompok: String,
    /// The question in Indonesian.
    pub teks_id: String,
    /// The question in English.
    pub teks_en: String,
    /// The answer that scores 1; false for an inverted item.
    pub berisiko_bila: bool,
    /// Diseases it scores for.
    pub penyakit: Vec<Penyakit>,
    /// An own diagnosis: the risk answer makes its diseases high whatever the score (D).
    pub menentukan: bool,
}

/// Threshold of one disease, in whole numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ambang {
    /// Which disease.
    pub penyakit: Penyakit,
    /// Reported to the participant as one of the official four.
    pub resmi: bool,
    /// Denominator of both thresholds.
    pub pembagi: u32,
    /// Medium from `score × pembagi ≥ maximum × sedang_dari`.
    pub sedang_dari: u32,
    /// High from `score × pembagi ≥ maximum × tinggi_dari`.
    pub tinggi_dari: u32,
    /// No source settles the threshold.
    pub asumsi: bool,
}

/// A questionnaire of one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kuesioner {
    /// Version; answers name the version they were given to.
    pub versi: String,
    /// Questions in the order of the form.
    pub butir: Vec<Butir>,
    /// Thresholds in the order of the result.
    pub ambang: Vec<Ambang>,
}

/// A question as the table has it; [`Butir`] says what the columns mean.
#[allow(missing_docs)]
#[derive(Debug, Clone, Copy)]
pub struct BarisButir {
    pub asal: Asal,
    pub versi: &'static str,
    pub id: &'static str,
    pub kelompok: &'static str,
    pub teks_id: &'static str,
    pub teks_en: &'static str,
    pub berisiko_bila: bool,
    pub penyakit: &'static [&'static str],
    pub menentukan: bool,
}

struct BarisAmbang {
    asal: Asal,
    versi: &'static str,
    penyakit: &'static str,
    resmi: bool,
    pembagi: u32,
    sedang_dari: u32,
    tinggi_dari: u32,
}

/// Every question of every version with its source.
pub const BUTIR: &[BarisButir] = tabel!(BarisButir, "skrining_butir");
const AMBANG: &[BarisAmbang] = tabel!(BarisAmbang, "skrining_ambang");

impl Kuesioner {
    /// The questionnaire of this version from the tables; `None` for a version nobody wrote down.
    pub fn versi(versi: &str) -> Option<Self> {
        let butir: Vec<Butir> = BUTIR
            .iter()
            .filter(|b| b.versi == versi)
            .map(|b| Butir {
                id: b.id.to_owned(),
                kelompok: b.kelompok.to_owned(),
                teks_id: b.teks_id.to_owned(),
                teks_en: b.teks_en.to_owned(),
                berisiko_bila: b.berisiko_bila,
                penyakit: b.penyakit.iter().filter_map(|p| Penyakit::dari_kode(p)).collect(),
                menentukan: b.menentukan,
            })
            .collect();
        (!butir.is_empty()).then(|| Self {
            versi: versi.to_owned(),
            butir,
            ambang: AMBANG.iter().filter(|a| a.versi == versi).filter_map(ambang).collect(),
        })
    }

    /// Highest score a disease can reach: the number of questions that score for it.
    pub fn maksimum(&self, penyakit: Penyakit) -> u32 {
        let jumlah = self.butir.iter().filter(|b| b.penyakit.contains(&penyakit)).count();
        u32::try_from(jumlah).unwrap_or(u32::MAX)
    }
}

fn ambang(baris: &BarisAmbang) -> Option<Ambang> {
    Some(Ambang {
        penyakit: Penyakit::dari_kode(baris.penyakit)?,
        resmi: baris.resmi,
        pembagi: baris.pembagi,
        sedang_dari: baris.sedang_dari,
        tinggi_dari: baris.tinggi_dari,
        asumsi: baris.asal.asumsi(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_disease_code_in_the_tables_is_known() {
        for baris in BUTIR {
            assert!(!baris.penyakit.is_empty(), "{}", baris.id);
            assert!(!baris.asal.asumsi(), "{} is taken from R33", baris.id);
            for kode in baris.penyakit {
                assert!(Penyakit::dari_kode(kode).is_some(), "{}: {kode}", baris.id);
            }
        }
        assert!(AMBANG.iter().all(|b| ambang(b).is_some()));
    }

    #[test]
    fn maxima_are_those_of_the_rule_book() {
        let k = Kuesioner::versi(VERSI_2020).expect("version 2020");
        assert_eq!(k.butir.len(), 38);
        let maksimum = |p| k.maksimum(p);
        assert_eq!(maksimum(Penyakit::Dm), 7);
        assert_eq!(maksimum(Penyakit::Ht), 11);
        assert_eq!(maksimum(Penyakit::J), 12);
        assert_eq!(maksimum(Penyakit::G), 7);
        assert_eq!(maksimum(Penyakit::S), 12);
        assert_eq!(maksimum(Penyakit::Oa), 5);
    }
}
