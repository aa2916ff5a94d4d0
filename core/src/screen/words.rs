//! The few words of a shell's own controls.

use serde::{Deserialize, Serialize};

/// What the controls are called that belong to the shell and not to a screen. Fetched once a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShellWords {
    /// Goes back to the screen before.
    pub back: String,
    /// Asks for newer data.
    pub refresh: String,
    /// Shows what was typed into a secret field.
    pub show: String,
    /// Hides it again.
    pub hide: String,
    /// Makes a stepped number smaller.
    pub decrease: String,
    /// Makes it larger.
    pub increase: String,
    /// Opens a list or calendar, and takes what was picked there.
    pub choose: String,
    /// Leaves it without a change.
    pub cancel: String,
}
