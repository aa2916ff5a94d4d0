//! The screening of health history (`domain.md` §11). A result is never a diagnosis.

use std::collections::HashMap;

use jkn_core::rules::skrining::nilai::Terjawab;
use jkn_core::rules::skrining::{self, JawabanSkrining};

use super::salah::{Limit, RuleError};
use super::types::{HasilSkrining, Kuesioner, UkuranTubuh};

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
/// `VERSI_UNKNOWN`, `JAWABAN_UNKNOWN`, [`RuleError::Incomplete`], and `BERAT_GRAM_RANGE`, `TINGGI_CM_RANGE` or
/// `PINGGANG_CM_RANGE`.
#[uniffi::export]
pub fn nilai_skrining(
    versi: String,
    jawaban: HashMap<String, bool>,
    ukuran: UkuranTubuh,
) -> Result<HasilSkrining, RuleError> {
    let kuesioner = kuesioner(&versi)?;
    let jawaban = jawaban.into_iter().map(|(id, ya)| Terjawab { id, ya }).collect();
    let jawaban = JawabanSkrining { versi, jawaban, ukuran };
    Ok(skrining::nilai_skrining(&kuesioner, &jawaban)?)
}
