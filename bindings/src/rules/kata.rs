//! Answers in words, as the app says them.

use std::sync::LazyLock;

use jkn_core::page::explain;
use jkn_core::rules::penjelasan::Penjelasan;
use jkn_core::text::{Texts, TextsError};

use super::salah::RuleError;
use super::types::Kanal;
use crate::config::Language;

type Bundled = LazyLock<Result<Texts, TextsError>>;

// Reading the messages takes far longer than saying one.
static ID: Bundled = LazyLock::new(|| Texts::new(Language::Id));
static EN: Bundled = LazyLock::new(|| Texts::new(Language::En));

fn texts(language: Language) -> Result<&'static Texts, RuleError> {
    let bundled = match language {
        Language::Id => &ID,
        Language::En => &EN,
    };
    bundled.as_ref().map_err(|_| RuleError::Refused {
        code: "TEXTS".to_owned(),
    })
}

/// Why a rule answered as it did, in a sentence or two.
///
/// # Errors
/// `TEXTS` when a bundled text is malformed.
#[uniffi::export]
pub fn explain(penjelasan: &Penjelasan, language: Language) -> Result<String, RuleError> {
    Ok(explain::explain(texts(language)?, penjelasan))
}

/// What people call a way in which somebody else can help.
///
/// # Errors
/// As [`explain`].
#[uniffi::export]
pub fn nama_kanal(kanal: Kanal, language: Language) -> Result<String, RuleError> {
    Ok(explain::kanal(texts(language)?, kanal))
}
