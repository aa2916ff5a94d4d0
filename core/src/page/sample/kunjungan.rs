//! Visits.

use super::{World, date};
use crate::data::halaman::Halaman;
use crate::data::kunjungan::Kunjungan;
use crate::data::{Resource, Told};

/// A visit of the n-th member to the clinic.
#[must_use]
pub fn kunjungan(n: u8, bulan: u32, hari: u32) -> Kunjungan {
    Kunjungan {
        id: format!("9901U020{bulan:02}26V01{hari:04}"),
        anggota: format!("contoh-{n}"),
        tanggal: date(2026, bulan, hari),
        pulang: None,
        rawat_inap: Some(false),
        faskes: "Klinik Contoh Sehat".to_owned(),
        poli: "UMUM".to_owned(),
        diagnosa: "J06.9 - Acute upper respiratory infection".to_owned(),
        keluhan: "Batuk dan pilek".to_owned(),
        terapi: "Parasetamol, istirahat".to_owned(),
        rujukan: String::new(),
        dinilai: false,
    }
}

/// Three visits of the family, the newest first.
#[must_use]
pub fn riwayat() -> Vec<Kunjungan> {
    let mut oldest = kunjungan(3, 1, 4);
    oldest.tanggal = date(2025, 12, 30);
    vec![kunjungan(1, 11, 3), kunjungan(4, 8, 17), oldest]
}

impl World {
    /// The gateway has told these visits as the page behind `kursor`, and that `berikut` follows it.
    pub fn tell_kunjungan(&mut self, kursor: Option<&str>, baris: Vec<Kunjungan>, berikut: Option<&str>) {
        let halaman = Halaman {
            baris,
            berikut: berikut.map(str::to_owned),
        };
        let resource = Resource::Kunjungan {
            anggota: String::new(),
            kursor: kursor.map(str::to_owned),
        };
        self.tell(resource, Told::Kunjungan(halaman));
    }
}
