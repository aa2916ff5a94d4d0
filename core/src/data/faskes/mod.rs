//! The directory of facilities and offices: a pack that came with the app, and what the gateway has changed since.
//!
//! 1. [`Direktori::baca`] reads a pack (`paket`), which is checked by its own digest.
//! 2. The gateway's changes are a small pack of the same form; [`Direktori::ubah`] lays them over a whole one of the version that
//!    they were made for, and over no other.
//! 3. [`Direktori::cari`] finds rows by name, area, kind and distance (`cari`).
//!
//! Names are kept as words, each word once: 25,000 rows have about eight thousand words, and a search looks at each of those
//! once.

mod baris;
mod cari;
mod paket;
#[cfg(any(test, feature = "examples"))]
mod tulis;

use std::sync::Arc;

use super::known::{Known, Look, Resource, Told};
use crate::rules::antrean::Zona;
pub use baris::{Faskes, Susunan};
use cari::Lipatan;
pub use cari::{Hasil, Saring, TERBANYAK, Temuan};
pub use paket::PaketSalah;
#[cfg(any(test, feature = "examples"))]
pub use tulis::bungkus;

/// An area: a province, a regency or town, or a district.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Wilayah {
    /// `32`, `32.76` or `32.76.06`.
    kode: String,
    nama: Urutan,
    zona: Zona,
    /// Place of the area in which it lies.
    induk: Option<u16>,
}

/// Words that follow each other: a name, an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Urutan {
    dari: u32,
    panjang: u8,
}

/// A row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Baris {
    kode: [u8; 8],
    /// Name, address and telephone number, one after the other.
    nama: Urutan,
    alamat: u8,
    telepon: u8,
    jenis: u8,
    wilayah: u16,
    lintang: i32,
    bujur: i32,
    /// Place of its hours, from 1; 0 when they are not known.
    jam: u8,
    tanda: u8,
}

/// The directory, or the changes of one.
#[derive(Clone, PartialEq, Eq)]
pub struct Direktori {
    versi: u32,
    sejak: u32,
    kata: Vec<String>,
    wilayah: Vec<Wilayah>,
    jam: Vec<String>,
    /// Places of words in `kata`.
    urutan: Vec<u16>,
    /// In the order of their codes.
    baris: Vec<Baris>,
    lipatan: Lipatan,
}

impl std::fmt::Debug for Direktori {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Direktori({} rows of {})", self.baris.len(), self.versi)
    }
}

impl Direktori {
    /// Version: the day on which it was made, as the number `yyyymmdd`.
    #[must_use]
    pub const fn versi(&self) -> u32 {
        self.versi
    }

    /// The version that these changes are made for; 0 for a whole directory.
    #[must_use]
    pub const fn sejak(&self) -> u32 {
        self.sejak
    }

    /// How many rows there are.
    #[must_use]
    pub const fn banyak(&self) -> usize {
        self.baris.len()
    }

    /// The directory with these changes; `None` when they are made for another version. A whole directory of a newer version
    /// takes its place.
    #[must_use]
    pub fn ubah(&self, ubahan: &Arc<Self>) -> Option<Arc<Self>> {
        if ubahan.sejak == 0 {
            return (ubahan.versi > self.versi).then(|| Arc::clone(ubahan));
        }
        if ubahan.sejak != self.versi || ubahan.versi < self.versi || self.sejak != 0 {
            return None;
        }
        let mut susunan = Susunan::new(ubahan.versi, 0);
        susunan.wilayah_dari(self);
        susunan.wilayah_dari(ubahan);
        let tetap = self.semua().filter(|faskes| ubahan.dengan_kode(faskes.kode).is_none());
        let baru = ubahan.semua().filter(|faskes| !faskes.tutup);
        for faskes in tetap.chain(baru) {
            susunan.tambah(&faskes);
        }
        susunan.selesai().map(Arc::new)
    }
}

/// More about one facility than stands in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rincian {
    /// What it offers, in its own words.
    pub layanan: Vec<String>,
    /// Who works there.
    pub dokter: Vec<Dokter>,
}

/// Somebody who works at a facility.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dokter {
    /// Name.
    pub nama: String,
    /// Clinic and hours, as the facility writes them; may be empty.
    pub keterangan: String,
}

impl Known {
    /// More about one facility.
    #[must_use]
    pub fn rincian_faskes(&self, kode: &str) -> Look<'_, Rincian> {
        let resource = Resource::RincianFaskes { kode: kode.to_owned() };
        self.look(&resource, |told| match told {
            Told::RincianFaskes(value) => Some(value),
            _ => None,
        })
    }

    /// The directory as the gateway has it now, as far as it differs from version `sejak`; 0 asks for all of it.
    #[must_use]
    pub fn faskes(&self, sejak: u32) -> Look<'_, Arc<Direktori>> {
        self.look(&Resource::Faskes { sejak }, |told| match told {
            Told::Faskes(value) => Some(value),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests;
