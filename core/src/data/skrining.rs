//! Screenings of the family's health, as the gateway states them, and a form that is sent (`domain.md` §11).

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::known::{Known, Look, Resource, Told};
use super::perintah::About;
use crate::rules::skrining::Kuesioner;
use crate::rules::skrining::berat::Kilogram;

/// The questionnaire that the gateway asks for now.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::large_enum_variant)] // there is one of it
pub enum DaftarPertanyaan {
    /// It was read.
    Terbaca(Kuesioner),
    /// It was refused whole: something in it is not understood, and an answer could be lost or turned.
    TakTerbaca {
        /// Its version; empty when it does not say.
        versi: String,
        /// Where in the document, for whoever wrote it.
        letak: String,
    },
}

/// A screening that the gateway has on record. `Debug` hides what came of it.
#[derive(Clone, PartialEq, Eq)]
pub struct Skrining {
    /// The gateway's name of it.
    pub id: String,
    /// The day.
    pub tanggal: NaiveDate,
    /// Version of the questionnaire.
    pub versi: String,
    /// Per disease.
    pub hasil: Vec<HasilPenyakit>,
    /// What the gateway advises.
    pub tindak: Tindak,
}

impl std::fmt::Debug for Skrining {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Skrining({})", self.tanggal)
    }
}

/// What the gateway says of one disease.
#[derive(Clone, PartialEq, Eq)]
pub struct HasilPenyakit {
    /// Code of the disease: `DM`, or another one that the gateway has.
    pub penyakit: String,
    /// How high the risk is.
    pub tingkat: Tingkat,
    /// Risk answers; `None` when the gateway does not say.
    pub skor: Option<u32>,
}

/// How high a risk is: three levels of the questionnaire of 2020, two of those since 2024.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each is what its name says
pub enum Tingkat {
    Rendah,
    Sedang,
    Tinggi,
    Berisiko,
    TidakBerisiko,
    /// One that this version does not know.
    Lain,
}

/// What is advised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tindak {
    /// Keep healthy.
    JagaSehat,
    /// See the own first-level facility.
    KeFktp,
    /// Nothing, or something that this version does not know.
    Lain,
}

/// What can be asked of a screening.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Sends a filled form, once a year.
    Kirim(Kirim),
}

/// A filled form.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kirim {
    /// Opaque name of the member.
    pub idanggota: String,
    /// Version of the questionnaire that was answered.
    pub versi: String,
    /// The answers and measures, a FHIR R4 `QuestionnaireResponse` of ours.
    pub jawaban: Value,
    /// Weight.
    pub berat: Kilogram,
    /// Height, centimetres.
    pub tinggi: u32,
    /// Waist, centimetres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pinggang: Option<u32>,
}

impl Kirim {
    /// Every question that was answered, whatever version the form was of: so nothing that was filled in is lost with the
    /// questionnaire that asked it.
    #[must_use]
    pub fn terjawab(&self) -> BTreeMap<String, bool> {
        let mut all = BTreeMap::new();
        walk(&self.jawaban, &mut all);
        // Whose waist limit holds is no question of the form.
        all.remove("laki_laki");
        all
    }
}

fn walk(item: &Value, all: &mut BTreeMap<String, bool>) {
    let answer = item.pointer("/answer/0/valueBoolean").and_then(Value::as_bool);
    if let (Some(id), Some(yes)) = (item.get("linkId").and_then(Value::as_str), answer) {
        all.insert(id.to_owned(), yes);
    }
    for below in item.get("item").and_then(Value::as_array).into_iter().flatten() {
        walk(below, all);
    }
}

impl Perintah {
    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        let Self::Kirim(kirim) = self;
        About {
            name: "kirim-skrining",
            lane: format!("skrining/{}", kirim.idanggota).into(),
            session: true,
            step_up: false,
            stale: |resource| matches!(resource, Resource::Skrining { .. } | Resource::Kuesioner),
            lampiran: &[],
            settled_by: None,
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        vec![Self::Kirim(Kirim {
            idanggota: "abcd".into(),
            versi: "2020".into(),
            jawaban: serde_json::json!({"item": [{"linkId": "K1", "answer": [{"valueBoolean": true}]}]}),
            berat: Kilogram::dari_gram(62_700),
            tinggi: 160,
            pinggang: Some(80),
        })]
    }
}

impl Known {
    /// The screenings of a member, the newest first.
    #[must_use]
    pub fn skrining(&self, anggota: &str) -> Look<'_, Vec<Skrining>> {
        let resource = Resource::Skrining {
            anggota: anggota.to_owned(),
        };
        self.look(&resource, |told| match told {
            Told::Skrining(value) => Some(value),
            _ => None,
        })
    }

    /// The questionnaire that the gateway asks for now.
    #[must_use]
    pub fn kuesioner(&self) -> Look<'_, DaftarPertanyaan> {
        self.look(&Resource::Kuesioner, |told| match told {
            Told::Kuesioner(value) => Some(value),
            _ => None,
        })
    }
}
