//! What a page may know of whether the phone's owner has shown that it is them.

use crate::data::Problem;
use crate::screen::{Field, FieldKind, Keyboard};

/// A PIN, in memory only; `Debug` hides it.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(pub String);

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// How it stands with the owner's proof, for the page that looks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Presence {
    /// What waits for a proof before this page: the stem of its words, `janji-what-<name>`. `None` when nothing does.
    pub waits: Option<&'static str>,
    /// Tries left with the owner's PIN, at least 1; `None` when there is none.
    pub pin: Option<u32>,
    /// What came of the PIN that was typed last.
    pub tried: Option<Tried>,
    /// How it stands with the key of this phone.
    pub kunci: Kunci,
}

/// How it stands with the key with which this phone begins sessions of its owner.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kunci {
    /// Whether there is one that the gateway knows.
    pub usable: bool,
    /// What the gateway calls this phone; `None` where it has no key.
    pub id: Option<String>,
    /// Whether a session is being begun with it.
    pub going: bool,
    /// Why the last try did not begin one.
    pub failed: Option<Problem>,
    /// When another phone ended this one, milliseconds since 1970 UTC; until somebody signs in again.
    pub ended_ms: Option<i64>,
    /// What this phone shows so that a known one lets it in.
    pub izin: Option<TunjukIzin>,
}

/// What a new phone shows so that a known one lets it in. `Debug` hides the digits.
#[derive(Clone, PartialEq, Eq)]
pub struct TunjukIzin {
    /// Eight digits.
    pub kode: String,
    /// Seconds for which they serve from now; 0 when they serve no more.
    pub left_s: u32,
}

impl std::fmt::Debug for TunjukIzin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "TunjukIzin({} s)", self.left_s)
    }
}

/// What came of a PIN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tried {
    /// Its try is being written down; it is looked at after that.
    Checking,
    /// It is not the one.
    Wrong,
    /// It is not the one, and that was the last try: the PIN is forgotten.
    Gone,
    /// Nothing could be written down, so nothing was looked at and no try is lost.
    Unkept(Problem),
}

/// A field that takes a PIN.
#[must_use]
pub fn pin_field(id: &str, label: String) -> Field {
    let kind = FieldKind::Secret {
        // As many digits as a PIN has, and what stands between and around them where they were copied.
        max_length: 20,
        keyboard: Keyboard::Digits,
    };
    Field::new(id, label, kind)
}
