//! The screening of health history (`domain.md` §11). A result is never a diagnosis.

use std::collections::HashMap;

use jkn_core::rules::skrining::berat::{self, Kilogram};
use jkn_core::rules::skrining::fhir::definisi::DEFINISI;
use jkn_core::rules::skrining::fhir::{self, Bahasa};
use jkn_core::rules::skrining::nilai::Terjawab;
use jkn_core::rules::skrining::{self, JawabanSkrining};
use serde_json::Value;

use super::salah::{Limit, RuleError};
use super::types::{HasilSkrining, Kuesioner, UkuranTubuh};
use crate::config::Language;

/// The questionnaire of a version, `2020` being the only complete one that was found.
///
/// # Errors
/// `VERSI_UNKNOWN`.
#[uniffi::export]
pub fn kuesioner(versi: &str) -> Result<Kuesioner, RuleError> {
    Kuesioner::versi(versi).ok_or_else(|| RuleError::Input {
        code: "VERSI_UNKNOWN".to_owned(),
        field: "versi".to_owned(),
        limit: Limit::AsCoded,
    })
}

/// Scores a filled form: an answer, yes or no, to every question by its id. Answers cross as arguments, not as a record,
/// because a record prints itself into logs.
///
/// # Errors
/// `VERSI_UNKNOWN`, `JAWABAN_UNKNOWN`, [`RuleError::Incomplete`], and `BERAT_KG_RANGE`, `TINGGI_CM_RANGE` or
/// `PINGGANG_CM_RANGE`.
#[uniffi::export]
pub fn nilai_skrining(
    versi: String,
    jawaban: HashMap<String, bool>,
    ukuran: UkuranTubuh,
) -> Result<HasilSkrining, RuleError> {
    let kuesioner = kuesioner(&versi)?;
    Ok(skrining::nilai_skrining(&kuesioner, &formulir(versi, jawaban, ukuran))?)
}

fn formulir(versi: String, jawaban: HashMap<String, bool>, ukuran: UkuranTubuh) -> JawabanSkrining {
    JawabanSkrining {
        versi,
        jawaban: jawaban.into_iter().map(|(id, ya)| Terjawab { id, ya }).collect(),
        ukuran,
    }
}

/// A weight in kilograms as somebody typed it, with a point or an Indonesian comma.
///
/// # Errors
/// `BERAT_KG_FORMAT`, `BERAT_KG_RANGE`.
#[uniffi::export]
pub fn baca_berat(teks: &str) -> Result<Kilogram, RuleError> {
    Ok(berat::baca_berat(teks)?)
}

/// The questionnaire of a version as a FHIR R4 `Questionnaire`, its `text` in `language`, the other one as translation.
/// `docs/fhir.md` says what stands in it.
///
/// # Errors
/// `VERSI_UNKNOWN`.
#[uniffi::export]
pub fn kuesioner_ke_fhir(versi: &str, language: Language) -> Result<String, RuleError> {
    let bahasa = match language {
        Language::Id => Bahasa::Id,
        Language::En => Bahasa::En,
    };
    Ok(fhir::ke_fhir(&kuesioner(versi)?, bahasa).to_string())
}

/// Reads a FHIR R4 `Questionnaire` of our shape.
///
/// # Errors
/// [`RuleError::Document`] with the place; [`RuleError::Question`] for a text that is no JSON.
#[uniffi::export]
pub fn kuesioner_dari_fhir(dokumen: &str) -> Result<Kuesioner, RuleError> {
    Ok(fhir::dari_fhir(&json(dokumen)?)?)
}

/// Answers by the ids of their questions, and measures, as a FHIR R4 `QuestionnaireResponse`: `completed` when every
/// question is answered. Whose form it is and when it was filled in is for the caller to add.
///
/// # Errors
/// `VERSI_UNKNOWN`, `JAWABAN_UNKNOWN` for an id that no question has.
#[uniffi::export]
pub fn jawaban_ke_fhir(
    versi: String,
    jawaban: HashMap<String, bool>,
    ukuran: UkuranTubuh,
) -> Result<String, RuleError> {
    let kuesioner = kuesioner(&versi)?;
    if let Some(id) = jawaban.keys().find(|id| kuesioner.butir.iter().all(|b| b.id != **id)) {
        return Err(skrining::SkriningSalah::ButirTidakDikenal { id: id.clone() }.into());
    }
    Ok(fhir::jawaban_ke_fhir(&kuesioner, &formulir(versi, jawaban, ukuran)).to_string())
}

/// The answers in a FHIR R4 `QuestionnaireResponse` to this version; questions left open are not there. `nilai_skrining`
/// names them.
///
/// # Errors
/// `VERSI_UNKNOWN`; [`RuleError::Document`] with the place; [`RuleError::Question`] for a text that is no JSON.
#[uniffi::export]
pub fn jawaban_dari_fhir(versi: &str, dokumen: &str) -> Result<HashMap<String, bool>, RuleError> {
    let jawaban = fhir::jawaban_dari_fhir(&kuesioner(versi)?, &json(dokumen)?)?.jawaban;
    Ok(jawaban.into_iter().map(|j| (j.id, j.ya)).collect())
}

/// The measures in a FHIR R4 `QuestionnaireResponse` to this version. Two calls, for a record with the answers would
/// print itself into logs.
///
/// # Errors
/// As [`jawaban_dari_fhir`].
#[uniffi::export]
pub fn ukuran_dari_fhir(versi: &str, dokumen: &str) -> Result<UkuranTubuh, RuleError> {
    Ok(fhir::jawaban_dari_fhir(&kuesioner(versi)?, &json(dokumen)?)?.ukuran)
}

/// The FHIR R4 `StructureDefinition`s of the extensions in our questionnaire by their addresses: give them to a server
/// or a validator before the questionnaire.
#[uniffi::export]
pub fn definisi_fhir() -> HashMap<String, String> {
    DEFINISI
        .iter()
        .map(|(alamat, isi)| ((*alamat).to_owned(), (*isi).to_owned()))
        .collect()
}

fn json(dokumen: &str) -> Result<Value, RuleError> {
    serde_json::from_str(dokumen).map_err(|e| RuleError::Question {
        field: "dokumen".to_owned(),
        reason: e.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn versi() -> String {
        skrining::VERSI_2020.to_owned()
    }

    /// Field report F99.
    #[test]
    fn documents_are_written_and_read_in_the_binding() {
        let form = kuesioner("2020").expect("2020");
        for language in [Language::Id, Language::En] {
            let written = kuesioner_ke_fhir("2020", language).expect("2020");
            assert_eq!(kuesioner_dari_fhir(&written), Ok(form.clone()));
        }
        let answers: HashMap<String, bool> = form.butir.iter().map(|b| (b.id.clone(), b.id == "K8")).collect();
        let body = UkuranTubuh {
            berat_kg: baca_berat("62,7").ok(),
            tinggi_cm: Some(165),
            ..UkuranTubuh::default()
        };
        let written = jawaban_ke_fhir(versi(), answers.clone(), body).expect("known ids");
        assert_eq!(jawaban_dari_fhir("2020", &written), Ok(answers.clone()));
        assert_eq!(ukuran_dari_fhir("2020", &written), Ok(body));
        assert_eq!(definisi_fhir().len(), 4);
    }

    /// Field report F99.
    #[test]
    fn a_document_that_is_refused_names_code_place_and_element() {
        let refused = |document: &str, code: &str, place: &str, element: &str| {
            let expected = RuleError::Document {
                code: code.to_owned(),
                place: place.to_owned(),
                element: element.to_owned(),
            };
            assert_eq!(jawaban_dari_fhir("2020", document), Err(expected), "{document}");
        };
        refused(
            r#"{"resourceType": "QuestionnaireResponse", "implicitRules": "x"}"#,
            "FHIR_TIDAK_DIPAHAMI",
            "QuestionnaireResponse",
            "implicitRules",
        );
        refused(
            r#"{"resourceType": "QuestionnaireResponse", "status": "stopped"}"#,
            "FHIR_ELEMEN",
            "QuestionnaireResponse",
            "status",
        );
        refused(
            r#"{"resourceType": "Patient"}"#,
            "FHIR_BUKAN_RESOURCE",
            "QuestionnaireResponse",
            "resourceType",
        );
        assert!(matches!(
            jawaban_dari_fhir("2020", "{"),
            Err(RuleError::Question { field, .. }) if field == "dokumen"
        ));
        let unknown = HashMap::from([("Z9".to_owned(), true)]);
        assert!(matches!(
            jawaban_ke_fhir(versi(), unknown, UkuranTubuh::default()),
            Err(RuleError::Input { code, .. }) if code == "JAWABAN_UNKNOWN"
        ));
    }
}
