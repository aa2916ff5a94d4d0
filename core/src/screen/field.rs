//! What can be entered.

use serde::{Deserialize, Serialize};

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
    /// Current value: text; digits; `yyyy-mm-dd`; an option's value; `true`/`false`. Empty when nothing was entered.
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
    /// A date in `min..=max`, each `yyyy-mm-dd`.
    Date {
        /// First possible day.
        min: String,
        /// Last possible day.
        max: String,
    },
    /// One of several options.
    Choice {
        /// The options.
        options: Vec<ChoiceOption>,
    },
    /// Yes or no; the value is `true` or `false`.
    Toggle,
    /// A password or PIN; never shown, never saved.
    Secret,
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
