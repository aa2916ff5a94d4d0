//! The screening as FHIR R4: the `Questionnaire` and the `QuestionnaireResponse`, each written and read.
//!
//! Each question is a `boolean` item inside its group; a last group asks for the measures of the body, which are the
//! same for every version and may be left out. What FHIR has no place for (the answer that scores, the diseases, the own
//! diagnosis, the thresholds) travels in extensions of ours, each with its `StructureDefinition` in [`definisi`]; the
//! other language in the standard translation extension, limits and units in `minValue`, `maxValue`, `maxDecimalPlaces`
//! and `questionnaire-unit`.
//!
//! A document is read whole or refused with its place: [`dipahami`] lists the elements, `docs/fhir.md` says them in words.

#[cfg(feature = "vectors")]
pub mod definisi;
pub mod dipahami;
mod jawaban;
mod jawaban_baca;
mod kuesioner;
mod kuesioner_baca;
mod unsur;

use serde::{Deserialize, Serialize};

use crate::asal::Asal;
pub use jawaban::jawaban_ke_fhir;
pub use jawaban_baca::jawaban_dari_fhir;
pub use kuesioner::ke_fhir;
pub use kuesioner_baca::dari_fhir;

/// Where our canonical addresses begin. The domain is one of those that nobody can own (RFC 2606): an address names a
/// definition, and the definitions are shipped in `core/rules/fhir`.
pub const DASAR: &str = "https://jkn-saku.example/fhir";
/// Canonical address of the questionnaire.
pub const ALAMAT: &str = "https://jkn-saku.example/fhir/Questionnaire/skrining-riwayat-kesehatan";
/// Prefix of the addresses of our extensions.
pub const EKSTENSI: &str = "https://jkn-saku.example/fhir/StructureDefinition/skrining-";
const TERJEMAHAN: &str = "http://hl7.org/fhir/StructureDefinition/translation";
const NILAI_TERKECIL: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
const NILAI_TERBESAR: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
const DESIMAL_TERBANYAK: &str = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces";
const SATUAN: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";
const TIADA: &str = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";
/// Link id of the group of measures.
const UKURAN: &str = "ukuran-tubuh";

/// The language of a questionnaire's `text`; the other one travels as its translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bahasa {
    /// Indonesian.
    #[default]
    Id,
    /// English.
    En,
}

impl Bahasa {
    const fn kode(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::En => "en",
        }
    }

    const fn lain(self) -> Self {
        match self {
            Self::Id => Self::En,
            Self::En => Self::Id,
        }
    }

    /// The language of a tag (BCP 47), whatever its region: `en-US` is English, letters in any case.
    fn dari_tanda(tanda: &str) -> Option<Self> {
        let bahasa = tanda.split('-').next()?;
        [Self::Id, Self::En]
            .into_iter()
            .find(|b| b.kode().eq_ignore_ascii_case(bahasa))
    }

    const fn pilih<T: Copy>(self, id: T, en: T) -> T {
        match self {
            Self::Id => id,
            Self::En => en,
        }
    }
}

/// Why a document is not a questionnaire we can score, or not an answer to one. It names places and elements, never an
/// answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case", tag = "alasan")]
pub enum FhirSalah {
    /// `resourceType` is another one.
    #[error("bukan {diharapkan}")]
    BukanResource {
        /// The resource that can be read.
        diharapkan: &'static str,
    },
    /// A required element is missing, of another type, or holds a value that is not allowed there.
    #[error("{letak}: {elemen} tidak ada, salah jenis, atau di luar batas")]
    Elemen {
        /// Link id or code of a disease, or the name of the resource.
        letak: String,
        /// Name of the element or extension.
        elemen: String,
    },
    /// Something that has no place here: passing over it could lose an answer or turn a meaning.
    #[error("{letak}: {elemen} tidak dipahami")]
    TidakDipahami {
        /// Link id, or the name of the resource.
        letak: String,
        /// Name of the element, address of the extension, or link id of the item.
        elemen: String,
    },
    /// An item of a type that has no place here.
    #[error("{link_id}: jenis {jenis} tidak didukung")]
    Jenis {
        /// Link id.
        link_id: String,
        /// Type of the item.
        jenis: String,
    },
    /// Two items with the same link id, two answers to one question, or two thresholds of one disease.
    #[error("{link_id} ada dua kali")]
    Ganda {
        /// Link id, or code of a disease.
        link_id: String,
    },
    /// Answers to another version: their questions are not known.
    #[error("jawaban untuk versi {jawaban}, kuesioner versi {kuesioner}")]
    VersiBerbeda {
        /// Version of the answers.
        jawaban: String,
        /// Version of the questionnaire.
        kuesioner: String,
    },
}

impl FhirSalah {
    /// Where in the document it stands, for whoever wrote it: link id or resource, and the element.
    pub fn letak(&self) -> String {
        match self {
            Self::BukanResource { diharapkan } => (*diharapkan).to_owned(),
            Self::Elemen { letak, elemen } | Self::TidakDipahami { letak, elemen } => format!("{letak}, {elemen}"),
            Self::Jenis { link_id, jenis } => format!("{link_id}, {jenis}"),
            Self::Ganda { link_id } => link_id.clone(),
            Self::VersiBerbeda { jawaban, .. } => jawaban.clone(),
        }
    }
}

fn elemen(letak: &str, elemen: &str) -> FhirSalah {
    FhirSalah::Elemen {
        letak: letak.to_owned(),
        elemen: elemen.to_owned(),
    }
}

fn tidak_dipahami(letak: &str, elemen: &str) -> FhirSalah {
    FhirSalah::TidakDipahami {
        letak: letak.to_owned(),
        elemen: elemen.to_owned(),
    }
}

fn ganda(link_id: &str) -> FhirSalah {
    FhirSalah::Ganda {
        link_id: link_id.to_owned(),
    }
}

struct BarisNama {
    #[allow(dead_code, reason = "only the generated page shows where a name comes from")]
    asal: Asal,
    kode: &'static str,
    nama_id: &'static str,
    nama_en: &'static str,
}

const NAMA: &[BarisNama] = tabel!(BarisNama, "skrining_nama");

/// The text of the questionnaire (`judul`), of a group or of a measure in both languages; a group that no table names has
/// none.
pub fn nama(kode: &str) -> Option<(&'static str, &'static str)> {
    NAMA.iter().find(|n| n.kode == kode).map(|n| (n.nama_id, n.nama_en))
}

/// A measure of the body as an item.
struct ButirUkuran {
    kode: &'static str,
    jenis: &'static str,
    /// Name of the answer's element.
    nilai: &'static str,
    /// Limits and unit (UCUM) of a number.
    batas: Option<((u32, u32), &'static str)>,
}

const BUTIR_UKURAN: [ButirUkuran; 4] = [
    ButirUkuran {
        kode: "berat_kg",
        jenis: "decimal",
        nilai: "valueDecimal",
        batas: Some((super::tubuh::BERAT_KG, "kg")),
    },
    ButirUkuran {
        kode: "tinggi_cm",
        jenis: "integer",
        nilai: "valueInteger",
        batas: Some((super::tubuh::TINGGI_CM, "cm")),
    },
    ButirUkuran {
        kode: "pinggang_cm",
        jenis: "integer",
        nilai: "valueInteger",
        batas: Some((super::tubuh::PINGGANG_CM, "cm")),
    },
    ButirUkuran {
        kode: "laki_laki",
        jenis: "boolean",
        nilai: "valueBoolean",
        batas: None,
    },
];
