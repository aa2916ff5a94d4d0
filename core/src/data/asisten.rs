//! What CHIKA looks up for whoever knows a number and the birth date that belongs to it (`domain.md` §13.1).

use chrono::NaiveDate;

use crate::rules::percakapan::{NomorTerketik, Permintaan};
use crate::rules::rupiah::Rupiah;

/// The one answer where nothing is found: the number is nobody's, or the birth date another's. Which of them, it does not say.
pub const TIDAK_DITEMUKAN: &str = "data_tidak_ditemukan";

/// A look-up. Held in memory only while it is being sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Tanya {
    /// What is asked.
    pub permintaan: Permintaan,
    /// Card number or NIK.
    pub nomor: NomorTerketik,
    /// Birth date.
    pub tanggal_lahir: NaiveDate,
}

/// What was found. `Debug` hides of whom.
#[derive(Clone, PartialEq, Eq)]
pub enum Temuan {
    /// Who it is and how the membership stands.
    Status {
        /// Name.
        nama: String,
        /// Code of the segment.
        segmen: String,
        /// Whether the membership is active.
        aktif: bool,
    },
    /// What is to be paid.
    Tagihan {
        /// Name.
        nama: String,
        /// All unpaid months together; 0 for who owes nothing.
        jumlah: Rupiah,
    },
}

impl std::fmt::Debug for Temuan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Status { .. } => "Status(…)",
            Self::Tagihan { .. } => "Tagihan(…)",
        })
    }
}
