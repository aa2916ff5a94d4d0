//! One-time codes: what is asked of the gateway, and what it says.

use serde::{Deserialize, Serialize};

/// How a code reaches a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cara {
    /// A text message.
    Sms,
    /// An e-mail.
    Email,
    /// A call in which a voice says it.
    Panggilan,
    /// Shown on another phone that is signed in to the account.
    PerangkatLain,
    /// Said by an officer at a counter, who has seen the KTP.
    Loket,
}

impl Cara {
    /// Whether a message goes out, which is what costs and what there is a quota of.
    #[must_use]
    pub const fn dikirim(self) -> bool {
        matches!(self, Self::Sms | Self::Email | Self::Panggilan)
    }

    /// As it stands on the wire; with a hyphen, in the keys of messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Email => "email",
            Self::Panggilan => "panggilan",
            Self::PerangkatLain => "perangkat_lain",
            Self::Loket => "loket",
        }
    }
}

/// A code is to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Kirim {
    /// Ticket of the flow of somebody without an account; `None` in a session.
    pub tiket: Option<String>,
    /// What it is for, as the gateway names it, for example `ubah_nohp`.
    pub untuk: &'static str,
    /// How.
    pub cara: Cara,
    /// To which number or address.
    pub kepada: String,
}

/// A code was typed. Held in memory only while it is being sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Periksa {
    /// [`Dikirim::tiket`].
    pub tiket: String,
    /// What was typed, digits only.
    pub kode: String,
}

/// A code is on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dikirim {
    /// Name of this code.
    pub tiket: String,
    /// Milliseconds until another can be sent.
    pub kirim_lagi_ms: i64,
    /// Milliseconds for which it serves.
    pub berlaku_ms: i64,
    /// How many more can be sent within the hour.
    pub sisa: u32,
}

/// Shows the gateway that the code was right; goes with the command that it was for. `Debug` hides it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TiketKode(pub String);

impl std::fmt::Debug for TiketKode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("TiketKode(…)")
    }
}
