//! Answers in words, as the app says them.

use jkn_core::page::explain;
use jkn_core::rules::penjelasan::Penjelasan;
use jkn_core::text::Texts;

use super::types::Kanal;
use crate::config::Language;

/// Why a rule answered as it did, in a sentence or two.
#[uniffi::export]
#[must_use]
pub fn explain(penjelasan: &Penjelasan, language: Language) -> String {
    explain::explain(&Texts::new(language), penjelasan)
}

/// What people call a way in which somebody else can help.
#[uniffi::export]
#[must_use]
pub fn nama_kanal(kanal: Kanal, language: Language) -> String {
    explain::kanal(&Texts::new(language), kanal)
}
