//! Answers in words, as the app says them.

use jkn_core::page::explain;
use jkn_core::rules::penjelasan::Penjelasan;
use jkn_core::text::Texts;

use super::salah::RuleError;
use super::types::Kanal;
use crate::config::Language;

/// Why a rule answered as it did, in a sentence or two.
///
/// # Errors
/// Only what fails inside, as the boundary's rules want it.
#[uniffi::export]
pub fn explain(penjelasan: &Penjelasan, language: Language) -> Result<String, RuleError> {
    Ok(explain::explain(&Texts::new(language), penjelasan))
}

/// What people call a way in which somebody else can help.
///
/// # Errors
/// As [`explain`].
#[uniffi::export]
pub fn nama_kanal(kanal: Kanal, language: Language) -> Result<String, RuleError> {
    Ok(explain::kanal(&Texts::new(language), kanal))
}
