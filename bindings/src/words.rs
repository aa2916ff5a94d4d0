//! The words of a shell's own controls.

use crate::app::JknError;
use crate::config::Language;
use crate::screen::ShellWords;

/// What the shell's own controls are called in a language; ask once and keep it.
///
/// # Errors
/// [`JknError::Texts`].
#[uniffi::export]
pub fn shell_words(language: Language) -> Result<ShellWords, JknError> {
    jkn_core::page::words::shell_words(language).map_err(|_| JknError::Texts)
}
