//! Any rule by its name, JSON in and JSON out: what runs `tests/vectors` in every language. `docs/rules.md` lists the names.

use super::salah::RuleError;

/// Asks the rule `function`. A rule that refuses its input answers `{"salah": {"kode": …}}`.
///
/// # Errors
/// [`RuleError::Question`] for a name or an input that cannot be read, and for every question in a library built without
/// the feature `vectors`, as it is on phones: they ask the typed functions.
#[uniffi::export]
pub fn run_vector(function: &str, input_json: &str) -> Result<String, RuleError> {
    asked(function, input_json)
}

#[cfg(feature = "vectors")]
fn asked(function: &str, input_json: &str) -> Result<String, RuleError> {
    let input = serde_json::from_str(input_json).map_err(|e| RuleError::Question {
        field: "masukan".to_owned(),
        reason: e.to_string(),
    })?;
    Ok(jkn_core::rules::vektor::jalankan(function, &input)?.to_string())
}

#[cfg(not(feature = "vectors"))]
fn asked(_function: &str, _input_json: &str) -> Result<String, RuleError> {
    Err(RuleError::Question {
        field: "fungsi".to_owned(),
        reason: "built without the feature `vectors`".to_owned(),
    })
}
