//! Beds of hospitals, as the hospitals report them (`domain.md` §12.1).

use super::known::{Known, Look, Resource, Told};
use crate::rules::tempat_tidur::LaporanKamar;

/// One room of a hospital.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kamar {
    /// Code of the hospital.
    pub kode_faskes: String,
    /// Name of the hospital, as the gateway has it; may be empty.
    pub nama_faskes: String,
    /// Name of the room; may be empty.
    pub ruang: String,
    /// Name of its class, as the gateway has it; may be empty.
    pub nama_kelas: String,
    /// What the hospital reported. Its time is 0 when it could not be read, which is too old to count.
    pub laporan: LaporanKamar,
}

impl Kamar {
    /// When the hospital reported, milliseconds since 1970 UTC; `None` when that is not known.
    #[must_use]
    pub const fn dilaporkan(&self) -> Option<i64> {
        match self.laporan.lastupdate {
            0 => None,
            ms => Some(ms),
        }
    }
}

impl Known {
    /// The rooms of the hospitals in an area, by its code.
    #[must_use]
    pub fn tempat_tidur(&self, wilayah: &str) -> Look<'_, Vec<Kamar>> {
        let wilayah = wilayah.to_owned();
        self.rooms(&Resource::TempatTidur { wilayah })
    }

    /// The rooms of one hospital, by its code.
    #[must_use]
    pub fn tempat_tidur_rs(&self, kode: &str) -> Look<'_, Vec<Kamar>> {
        let kode = kode.to_owned();
        self.rooms(&Resource::TempatTidurRs { kode })
    }

    fn rooms(&self, resource: &Resource) -> Look<'_, Vec<Kamar>> {
        self.look(resource, |told| match told {
            Told::TempatTidur(value) => Some(value),
            _ => None,
        })
    }
}
