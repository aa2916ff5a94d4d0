//! Any rule by its name, JSON in and JSON out: what runs `tests/vectors` in every language. `docs/rules.md` lists the names.

use super::salah::RuleError;

/// Asks the rule `function`. A rule that refuses its input answers `{"salah": {"kode": …}}`.
///
/// # Errors
/// [`RuleError::Question`] for a name or an input that cannot be read.
#[uniffi::export]
pub fn run_vector(function: &str, input_json: &str) -> Result<String, RuleError> {
    let input = serde_json::from_str(input_json).map_err(|e| RuleError::Question {
        field: "masukan".to_owned(),
        reason: e.to_string(),
    })?;
    Ok(jkn_core::rules::vektor::jalankan(function, &input)?.to_string())
}
