//! The form of a pack: a head, and compressed columns.
//!
//! Head: `JKNF`, the form (1), SHA-256 of all that follows, then version, the version that it changes (0 for a whole directory) and
//! the size of the columns, each four bytes, the lowest first. The columns hold numbers of seven bits a byte, signed ones in
//! zigzag, texts with what they share with the one before them. `tulis` writes them in the same order.

use miniz_oxide::inflate::decompress_to_vec_with_limit;
use ring::digest::{SHA256, digest};

use super::{Baris, Direktori, Urutan, Wilayah};
use crate::rules::antrean::Zona;

pub(super) const TANDA: &[u8; 4] = b"JKNF";
pub(super) const BENTUK: u8 = 1;
/// Largest columns, bytes.
const TERBESAR: usize = 16 << 20;
/// Positions are written in steps of so many millionths of a degree, about 11 metres.
pub(super) const LANGKAH: i64 = 100;

/// Why a pack cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PaketSalah {
    /// It is not whole, or not as it was made.
    #[error("the pack is damaged")]
    Rusak,
    /// It has a form that this version does not know.
    #[error("the pack is of another form")]
    BentukLain,
}

impl Direktori {
    /// Reads a pack.
    ///
    /// # Errors
    /// [`PaketSalah`].
    pub fn baca(paket: &[u8]) -> Result<Self, PaketSalah> {
        let (tanda, sisa) = paket.split_first_chunk::<4>().ok_or(PaketSalah::Rusak)?;
        let (bentuk, sisa) = sisa.split_first().ok_or(PaketSalah::Rusak)?;
        if tanda != TANDA {
            return Err(PaketSalah::Rusak);
        }
        if *bentuk != BENTUK {
            return Err(PaketSalah::BentukLain);
        }
        let (sidik, isi) = sisa.split_first_chunk::<32>().ok_or(PaketSalah::Rusak)?;
        if digest(&SHA256, isi).as_ref() != sidik {
            return Err(PaketSalah::Rusak);
        }
        kolom(isi).ok_or(PaketSalah::Rusak)
    }
}

fn kolom(isi: &[u8]) -> Option<Direktori> {
    let mut kepala = Bacaan(isi);
    let (versi, sejak, ukuran) = (kepala.empat()?, kepala.empat()?, kepala.empat()?);
    let ukuran = usize::try_from(ukuran).ok().filter(|ukuran| *ukuran <= TERBESAR)?;
    let kolom = decompress_to_vec_with_limit(kepala.0, ukuran).ok()?;
    let mut baca = Bacaan(&kolom);
    let kata = baca.teks()?;
    let jam = baca.teks()?;
    let mut urutan = Vec::new();
    let kode = baca.teks()?;
    let mut wilayah = Vec::with_capacity(kode.len());
    for kode in kode {
        wilayah.push(Wilayah {
            kode,
            nama: baca.urutan(&mut urutan, kata.len())?,
            zona: match baca.satu()? {
                0 => Zona::Wib,
                1 => Zona::Wita,
                _ => Zona::Wit,
            },
            induk: None,
        });
    }
    let kode = baca.teks()?;
    let mut baris = Vec::with_capacity(kode.len());
    let mut sebelum: Option<[u8; 8]> = None;
    for kode in kode {
        let kode = <[u8; 8]>::try_from(kode.as_bytes()).ok()?;
        // In order, or a code could not be found.
        if sebelum.replace(kode).is_some_and(|sebelum| sebelum >= kode) {
            return None;
        }
        let nama = baca.urutan(&mut urutan, kata.len())?;
        baris.push(Baris {
            kode,
            nama,
            alamat: baca.urutan(&mut urutan, kata.len())?.panjang,
            telepon: baca.urutan(&mut urutan, kata.len())?.panjang,
            jenis: 0,
            wilayah: 0,
            lintang: 0,
            bujur: 0,
            jam: 0,
            tanda: 0,
        });
    }
    for satu in &mut baris {
        (satu.jenis, satu.jam, satu.tanda) = (baca.satu()?, baca.satu()?, baca.satu()?);
        satu.wilayah = u16::try_from(baca.angka()?).ok()?;
    }
    let (mut lintang, mut bujur) = (0_i64, 0_i64);
    for satu in &mut baris {
        satu.lintang = baca.titik(&mut lintang)?;
        satu.bujur = baca.titik(&mut bujur)?;
    }
    let sorted = wilayah.is_sorted_by(|a, b| a.kode < b.kode);
    let mut direktori = Direktori {
        versi,
        sejak,
        kata,
        wilayah,
        jam,
        urutan,
        baris,
        lipatan: super::Lipatan::default(),
    };
    direktori.hubungkan();
    (sorted && baca.0.is_empty()).then_some(direktori)
}

/// What is left to be read.
struct Bacaan<'a>(&'a [u8]);

impl Bacaan<'_> {
    fn satu(&mut self) -> Option<u8> {
        let (satu, sisa) = self.0.split_first()?;
        self.0 = sisa;
        Some(*satu)
    }

    fn empat(&mut self) -> Option<u32> {
        let (empat, sisa) = self.0.split_first_chunk::<4>()?;
        self.0 = sisa;
        Some(u32::from_le_bytes(*empat))
    }

    fn angka(&mut self) -> Option<u64> {
        let mut angka = 0_u64;
        for geser in (0..63).step_by(7) {
            let satu = self.satu()?;
            angka |= u64::from(satu & 0x7F) << geser;
            if satu < 0x80 {
                return Some(angka);
            }
        }
        None
    }

    fn panjang(&mut self) -> Option<usize> {
        // Everything that is counted takes a byte at least, so a wrong number cannot ask for more memory than there is pack.
        usize::try_from(self.angka()?).ok().filter(|n| *n <= self.0.len())
    }

    fn teks(&mut self) -> Option<Vec<String>> {
        let banyak = self.panjang()?;
        let mut semua: Vec<String> = Vec::with_capacity(banyak);
        for _ in 0..banyak {
            let sama = usize::from(self.satu()?);
            let panjang = self.panjang()?;
            let (baru, sisa) = self.0.split_at_checked(panjang)?;
            self.0 = sisa;
            let sebelum = semua.last().map_or("", String::as_str).as_bytes().get(..sama)?;
            semua.push(String::from_utf8([sebelum, baru].concat()).ok()?);
        }
        Some(semua)
    }

    fn urutan(&mut self, urutan: &mut Vec<u16>, kata: usize) -> Option<Urutan> {
        let dari = u32::try_from(urutan.len()).ok()?;
        let panjang = self.satu()?;
        for _ in 0..panjang {
            let ke = u16::try_from(self.angka()?).ok()?;
            urutan.push(Some(ke).filter(|ke| usize::from(*ke) < kata)?);
        }
        Some(Urutan { dari, panjang })
    }

    fn titik(&mut self, sebelum: &mut i64) -> Option<i32> {
        let angka = i64::try_from(self.angka()?).ok()?;
        let beda = (angka >> 1) ^ -(angka & 1);
        *sebelum = sebelum.checked_add(beda.checked_mul(LANGKAH)?)?;
        i32::try_from(*sebelum).ok()
    }
}
