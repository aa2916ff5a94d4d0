//! Operations.

use super::{World, date};
use crate::data::operasi::Operasi;
use crate::data::peserta::Faskes;
use crate::data::{Resource, Told};

/// The n-th member's operation on a day of November 2026.
#[must_use]
pub fn operasi(n: u8, hari: u32) -> Operasi {
    Operasi {
        kode: format!("2026/11/{hari:02}/00000{n}"),
        tanggal: date(2026, 11, hari),
        tindakan: "Herniorafi".to_owned(),
        poli: "BEDAH".to_owned(),
        terlaksana: false,
        faskes: Faskes {
            kode: "99000040".to_owned(),
            nama: "RS Contoh Harapan".to_owned(),
        },
        anggota: format!("contoh-{n}"),
    }
}

/// Somebody else's, as the gateway masks it.
#[must_use]
pub fn lain(hari: u32) -> Operasi {
    Operasi {
        kode: String::new(),
        tindakan: String::new(),
        anggota: String::new(),
        ..operasi(1, hari)
    }
}

impl World {
    /// The gateway has told these operations of the family.
    pub fn tell_operasi(&mut self, operasi: Vec<Operasi>) {
        self.tell(Resource::Operasi, Told::Operasi(operasi));
    }
}
