//! Commands: what a participant can ask the gateway to do. Stored before they are sent, so their shape is versioned.

use serde::{Deserialize, Serialize};

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
