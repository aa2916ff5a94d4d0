//! The words of a shell's own controls.

use crate::app::JknError;
use crate::config::Language;
use crate::screen::ShellWords;

/// What the shell's own controls are called in a language; ask once and keep it.
///
/// # Errors
/// Only what fails inside, as the boundary's rules want it.
#[uniffi::export]
pub fn shell_words(language: Language) -> Result<ShellWords, JknError> {
    Ok(jkn_core::page::words::shell_words(language))
}
