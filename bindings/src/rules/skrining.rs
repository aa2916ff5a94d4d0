//! The screening of health history (`domain.md` §11). A result is never a diagnosis.

use jkn_core::rules::skrining::nilai_skrining as nilai;

use super::salah::{Limit, RuleError};
use super::types::{HasilSkrining, JawabanSkrining, Kuesioner};

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

/// Scores a filled form of the version that it names.
///
/// # Errors
/// `VERSI_UNKNOWN`, `JAWABAN_UNKNOWN`, `JAWABAN_DUPLICATE`, [`RuleError::Incomplete`], and `BERAT_GRAM_RANGE`,
/// `TINGGI_CM_RANGE` or `PINGGANG_CM_RANGE`.
#[uniffi::export]
pub fn nilai_skrining(jawaban: &JawabanSkrining) -> Result<HasilSkrining, RuleError> {
    Ok(nilai(&kuesioner(&jawaban.versi)?, jawaban)?)
}
