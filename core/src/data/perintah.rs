//! Commands: what a participant can ask the gateway to do. Stored before they are sent, so their shape is versioned.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::antrean::Tiket;

/// A command's content, with the ecosystem's field names.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "jenis", rename_all = "snake_case")]
pub enum Perintah {
    /// Books a queue number at the participant's FKTP (`domain.md` §9.1).
    AmbilAntreanFktp {
        /// Card number, 13 digits.
        nomorkartu: String,
        /// Poli code, for example `001`.
        kodepoli: String,
        /// Doctor code of the facility; without one the session with most places left is taken.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        kodedokter: Option<u32>,
        /// Day of the visit, `yyyy-mm-dd` at the facility.
        tanggalperiksa: String,
        /// Complaint in the participant's words; may be empty.
        keluhan: String,
    },
    /// Gives a queue number back.
    BatalAntreanFktp {
        /// The gateway's booking code.
        kodebooking: String,
        /// Reason in the participant's words.
        keterangan: String,
    },
}

impl Perintah {
    /// Path to which the command is posted.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        match self {
            Self::AmbilAntreanFktp { .. } => "/v1/antrean/fktp",
            Self::BatalAntreanFktp { .. } => "/v1/antrean/fktp/batal",
        }
    }

    /// Commands of one aggregate keep their order; different aggregates never wait for each other.
    #[must_use]
    pub const fn aggregate(&self) -> &'static str {
        match self {
            Self::AmbilAntreanFktp { .. } | Self::BatalAntreanFktp { .. } => "antrean",
        }
    }
}

impl std::fmt::Debug for Perintah {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Perintah({})", self.path())
    }
}

/// Where a command stands, in the words a person sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "keadaan", rename_all = "snake_case")]
pub enum Keadaan {
    /// Durable on this phone; the gateway has certainly not acted on it.
    Tersimpan,
    /// On its way; durable as such before the first byte leaves.
    Dikirim,
    /// The gateway did it.
    Diterima {
        /// The gateway's content.
        response: Value,
    },
    /// The gateway refused it.
    Ditolak {
        /// Machine-readable reason.
        alasan: String,
        /// The gateway's sentence, shown as a quotation.
        pesan: String,
    },
    /// It left this phone and no answer came; resolved by asking the gateway with the same id.
    BelumPasti,
}

impl Keadaan {
    /// Whether nothing more will happen to the command.
    #[must_use]
    pub const fn is_final(&self) -> bool {
        matches!(self, Self::Diterima { .. } | Self::Ditolak { .. })
    }
}

/// A command as a person may be told about it: never ahead of the disk.
#[derive(Debug, Clone, PartialEq)]
pub struct Janji {
    /// The command's id.
    pub id: String,
    /// What was asked.
    pub perintah: Perintah,
    /// Where it stands; `None` while it is still being written down on this phone.
    pub keadaan: Option<Keadaan>,
    /// What the gateway made of it, once it is *diterima* and the answer could be read.
    pub tiket: Option<Tiket>,
    /// Phone's wall clock when it was made, milliseconds since 1970 UTC; shown, never relied on.
    pub made_ms: i64,
    /// Whether it can still be taken back: it has never left the phone.
    pub can_withdraw: bool,
    /// Whether it could not be written down (full disk, for example) and waits for the next try.
    pub unsaved: bool,
}
