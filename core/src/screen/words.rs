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
    /// Names the place where a query is typed.
    pub search: String,
    /// Empties it.
    pub clear: String,
    /// Says that no option answers the query.
    pub no_match: String,
    /// Takes a photograph, where a file is asked for.
    pub take_photo: String,
    /// Takes a picture that is already on the phone.
    pub from_photos: String,
    /// Takes a file of any kind that is wanted.
    pub from_files: String,
    /// Agrees when the phone asks whether the app may.
    pub allow: String,
    /// Does not agree.
    pub deny: String,
    /// Stands over a secret screen while the phone is being recorded or mirrored.
    pub covered: String,
    /// One minute left of a countdown.
    pub minute: String,
    /// More minutes left, `{n}` being how many.
    pub minutes: String,
    /// One second left.
    pub second: String,
    /// More seconds left, `{n}` being how many.
    pub seconds: String,
    /// Turns a calendar one month back.
    pub previous_month: String,
    /// Turns it one month on.
    pub next_month: String,
    /// The twelve months, from January.
    pub months: Vec<String>,
    /// The seven days of the week, from Monday.
    pub weekdays: Vec<String>,
}
