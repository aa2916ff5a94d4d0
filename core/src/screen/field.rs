//! What can be entered.

use serde::{Deserialize, Serialize};

use super::{Action, FileKind};

/// A form field. The shell owns the text while the field has focus and sends `Edited`; the core answers with
/// validation, never with a moved cursor.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Name by which the shell sends edits, unique within the screen.
    pub id: String,
    /// Label, always visible.
    pub label: String,
    /// Help below the field.
    pub hint: Option<String>,
    /// Current value: text; digits; `yyyy-mm-dd`; an option's value; `true`/`false`. Empty when nothing was entered, and
    /// always for a file.
    pub value: String,
    /// What kind of value it takes.
    pub kind: FieldKind,
    /// Why the value is not acceptable; absent while it is, or while the person has not finished.
    pub error: Option<String>,
    /// Whether a value is needed.
    pub required: bool,
    /// Whether it can be edited now.
    pub enabled: bool,
}

/// The kinds of field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FieldKind {
    /// Free text of at most `max_length` characters.
    Text {
        /// Most characters, at least 1.
        max_length: u32,
        /// Which keyboard helps.
        keyboard: Keyboard,
        /// Whether line breaks make sense.
        multiline: bool,
    },
    /// A whole number in `min..=max`.
    Number {
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
    },
    /// A date in `min..=max`, each `yyyy-mm-dd`. No shell writes a date: `text` does.
    Date {
        /// First possible day.
        min: String,
        /// Last possible day.
        max: String,
        /// The value in words; empty while there is none.
        text: String,
    },
    /// One of several options. Where none needs to be chosen and none has more to tell, it narrows something down: a shell
    /// shows what is chosen and opens the options on a tap.
    Choice {
        /// The options.
        options: Vec<ChoiceOption>,
    },
    /// Yes or no; the value is `true` or `false`.
    Toggle,
    /// A password or PIN; never shown, never saved.
    Secret {
        /// Most characters, at least 1.
        max_length: u32,
        /// Which keyboard helps: digits for a PIN.
        keyboard: Keyboard,
    },
    /// A whole number changed in steps; `text` says the current value with its unit.
    Stepper {
        /// Smallest value.
        min: i64,
        /// Largest value.
        max: i64,
        /// Change of one step, at least 1.
        step: i64,
        /// The value in words.
        text: String,
    },
    /// One of more options than a list can show; the person types a few letters and chooses among the answers. The query
    /// is edited under `query_id`, the choice under the field's own id.
    Search {
        /// What was typed.
        query: String,
        /// Name by which the shell sends edits of the query; minted by [`super::Ui::search`].
        query_id: String,
        /// Options that answer the query, the best first, at most 50.
        options: Vec<ChoiceOption>,
        /// Label of the chosen option, whether or not it answers the query; absent while nothing is chosen.
        chosen: Option<String>,
        /// Sentence that says that more options answer the query; absent when all are here.
        more: Option<String>,
    },
    /// A code that was sent or shown, such as a one-time code or a captcha. A PIN is a secret.
    Code {
        /// How many characters it has, at least 1.
        length: u32,
        /// Which keyboard helps.
        keyboard: Keyboard,
        /// Whether it arrives by message, so that the phone may offer to fill it in.
        one_time: bool,
    },
    /// An amount of whole rupiah in `min..=max`; the value is its digits.
    Money {
        /// Smallest amount.
        min: i64,
        /// Largest amount.
        max: i64,
        /// The amount written out, `Rp1.250.000`; empty while there is none.
        text: String,
    },
    /// Files to be sent along. Nothing is edited here: files come and go by the actions.
    File {
        /// What may be chosen.
        kinds: Vec<FileKind>,
        /// Most bytes of one file.
        max_bytes: u64,
        /// The files chosen so far, in the order of choosing.
        files: Vec<PickedFile>,
        /// Chooses another one; absent when there are enough.
        pick: Option<Action>,
    },
}

/// A file that was chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PickedFile {
    /// Its name.
    pub name: String,
    /// Kind, size and where it stands, in words.
    pub detail: String,
    /// How much of it has been sent, 0..=100; absent while it is not under way.
    pub percent: Option<u8>,
    /// Takes it away; absent while that cannot be done. Its label names the file.
    pub remove: Option<Action>,
}

/// One option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChoiceOption {
    /// Value that is sent back.
    pub value: String,
    /// Name.
    pub label: String,
    /// More about it.
    pub detail: Option<String>,
    /// Why it cannot be chosen now; absent when it can.
    pub blocked: Option<String>,
}

/// Which keyboard helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Keyboard {
    /// Letters.
    Text,
    /// Digits only.
    Digits,
    /// E-mail address.
    Email,
    /// Telephone number.
    Phone,
}
