//! Operations as hospitals schedule them: the family's own, and a hospital's list in which others have no name.

use chrono::NaiveDate;

use super::known::{Known, Look, Resource, Told};
use super::peserta::Faskes;

/// A scheduled operation. `Debug` hides what is done.
#[derive(Clone, PartialEq, Eq)]
pub struct Operasi {
    /// Booking code; empty for somebody else's, of which only the day and the poli are told.
    pub kode: String,
    /// The day; hospitals tell no hour.
    pub tanggal: NaiveDate,
    /// What is done; empty for somebody else's.
    pub tindakan: String,
    /// Poli in the hospital's words.
    pub poli: String,
    /// Whether the hospital says that it was done.
    pub terlaksana: bool,
    /// The hospital.
    pub faskes: Faskes,
    /// Opaque name of the member; empty for somebody else's.
    pub anggota: String,
}

impl std::fmt::Debug for Operasi {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Operasi({})", self.tanggal)
    }
}

impl Known {
    /// The family's operations, the earliest first.
    #[must_use]
    pub fn operasi(&self) -> Look<'_, Vec<Operasi>> {
        self.look(&Resource::Operasi, |told| match told {
            Told::Operasi(value) => Some(value),
            _ => None,
        })
    }

    /// A hospital's operations between two days, the earliest first.
    #[must_use]
    pub fn operasi_rs(&self, faskes: &str, awal: NaiveDate, akhir: NaiveDate) -> Look<'_, Vec<Operasi>> {
        let faskes = faskes.to_owned();
        self.look(&Resource::OperasiRs { faskes, awal, akhir }, |told| match told {
            Told::Operasi(value) => Some(value),
            _ => None,
        })
    }
}
