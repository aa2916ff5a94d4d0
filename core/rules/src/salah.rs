//! What is wrong with an input: the field and its limit, never the value itself.

use chrono::NaiveDate;
use serde::Serialize;

/// Why a rule could not take its input. No variant carries the value that was given, so that an error may be logged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case", tag = "jenis")]
pub enum InputSalah {
    /// Wrong number of characters.
    #[error("{bidang} must have {batas} characters")]
    Panjang {
        /// The field.
        bidang: &'static str,
        /// Characters it must have (or may have at most).
        batas: u32,
    },
    /// A character that the alphabet of the field does not have.
    #[error("{bidang}: character {posisi} is not allowed")]
    Format {
        /// The field.
        bidang: &'static str,
        /// Position of the first such character, counted from 1 in the text without separators.
        posisi: u32,
    },
    /// A date inside the field that no calendar has.
    #[error("{bidang} holds a date that does not exist")]
    Tanggal {
        /// The field.
        bidang: &'static str,
    },
    /// A serial that is never given out.
    #[error("{bidang} has an impossible serial")]
    Serial {
        /// The field.
        bidang: &'static str,
    },
    /// A number or a date's distance outside its limits, both ends allowed.
    #[error("{bidang} must be {paling_sedikit} to {paling_banyak}")]
    Rentang {
        /// The field.
        bidang: &'static str,
        /// Lowest value.
        paling_sedikit: i64,
        /// Highest value.
        paling_banyak: i64,
    },
    /// The rule book has no row for that day.
    #[error("{bidang} is not established on {tanggal}")]
    BelumDitetapkan {
        /// The field.
        bidang: &'static str,
        /// The day asked for.
        tanggal: NaiveDate,
    },
    /// The amount or date is too large to be counted.
    #[error("{bidang} is too large")]
    Meluap {
        /// The field.
        bidang: &'static str,
    },
    /// The rule has no answer for this value.
    #[error("{bidang} is not known to this rule")]
    TidakDikenal {
        /// The field.
        bidang: &'static str,
    },
    /// The same value twice where each may come once.
    #[error("{bidang} holds a value twice")]
    Ganda {
        /// The field.
        bidang: &'static str,
    },
    /// Two fields that cannot both be true.
    #[error("{bidang} contradicts {dengan}")]
    Bertentangan {
        /// The field.
        bidang: &'static str,
        /// The other field.
        dengan: &'static str,
    },
}

impl InputSalah {
    /// The field, snake case.
    pub const fn bidang(&self) -> &'static str {
        match self {
            Self::Panjang { bidang, .. }
            | Self::Format { bidang, .. }
            | Self::Tanggal { bidang }
            | Self::Serial { bidang }
            | Self::Rentang { bidang, .. }
            | Self::BelumDitetapkan { bidang, .. }
            | Self::Meluap { bidang }
            | Self::TidakDikenal { bidang }
            | Self::Ganda { bidang }
            | Self::Bertentangan { bidang, .. } => bidang,
        }
    }

    /// Stable code: the field and the reason in upper snake case, for example `NIK_LENGTH`.
    pub fn kode(&self) -> String {
        let sebab = match self {
            Self::Panjang { .. } => "LENGTH",
            Self::Format { .. } => "FORMAT",
            Self::Tanggal { .. } => "DATE",
            Self::Serial { .. } => "SERIAL",
            Self::Rentang { .. } => "RANGE",
            Self::BelumDitetapkan { .. } => "NOT_ESTABLISHED",
            Self::Meluap { .. } => "OVERFLOW",
            Self::TidakDikenal { .. } => "UNKNOWN",
            Self::Ganda { .. } => "DUPLICATE",
            Self::Bertentangan { .. } => "CONFLICT",
        };
        format!("{}_{sebab}", self.bidang().to_ascii_uppercase())
    }
}
