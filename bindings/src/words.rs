//! The words of a shell's own controls.

use crate::config::Language;
use crate::screen::ShellWords;

/// What the shell's own controls are called in a language; ask once and keep it.
#[uniffi::export]
#[must_use]
pub fn shell_words(language: Language) -> ShellWords {
    jkn_core::page::words::shell_words(language)
}
