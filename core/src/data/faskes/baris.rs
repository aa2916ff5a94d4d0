//! Rows as they are read and written: a view of one, and the making of a directory out of them.

use std::collections::HashMap;

use super::{Baris, Direktori, Lipatan, Urutan, Wilayah};
use crate::rules::antrean::Zona;
use crate::rules::buka::JadwalBuka;
use crate::rules::faskes::JenisFaskes;
use crate::rules::lokasi::Titik;

/// A facility or an office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faskes<'a> {
    /// Eight characters.
    pub kode: &'a str,
    /// Name.
    pub nama: String,
    /// Kind; `None` for one that this version does not know.
    pub jenis: Option<JenisFaskes>,
    /// Code of its area, as a rule a district; empty when that is not in the directory.
    pub wilayah: &'a str,
    /// Street and number; may be empty.
    pub alamat: String,
    /// Telephone number; may be empty.
    pub telepon: String,
    /// Its hours, see [`JadwalBuka`]; empty when they are not known.
    pub jam: &'a str,
    /// Where it is.
    pub titik: Titik,
    /// Whether that is only about where it is.
    pub perkiraan: bool,
    /// Whether it works with BPJS Kesehatan.
    pub bekerjasama: bool,
    /// Whether it takes no more participants.
    pub penuh: bool,
    /// Whether it offers haemodialysis.
    pub hemodialisa: bool,
    /// Whether it is invented.
    pub contoh: bool,
    /// In changes: whether it is gone.
    pub tutup: bool,
}

impl Faskes<'_> {
    const fn tanda(&self) -> u8 {
        (self.perkiraan as u8)
            | (self.bekerjasama as u8) << 1
            | (self.penuh as u8) << 2
            | (self.hemodialisa as u8) << 3
            | (self.contoh as u8) << 4
            | (self.tutup as u8) << 5
    }

    /// Its hours; `None` when they are not known or cannot be read.
    #[must_use]
    pub fn jadwal(&self) -> Option<JadwalBuka> {
        JadwalBuka::baca(self.jam)
    }
}

impl Direktori {
    /// The row at a place, from 0.
    #[must_use]
    pub fn faskes(&self, ke: usize) -> Option<Faskes<'_>> {
        self.baris.get(ke).map(|baris| self.lihat(baris))
    }

    /// The row with a code.
    #[must_use]
    pub fn dengan_kode(&self, kode: &str) -> Option<Faskes<'_>> {
        let ke = self
            .baris
            .binary_search_by(|baris| baris.kode.as_slice().cmp(kode.as_bytes()));
        self.faskes(ke.ok()?)
    }

    /// Every row, in the order of the codes.
    pub fn semua(&self) -> impl Iterator<Item = Faskes<'_>> {
        self.baris.iter().map(|baris| self.lihat(baris))
    }

    fn lihat<'a>(&'a self, baris: &'a Baris) -> Faskes<'a> {
        let sesudah = |urutan: Urutan, panjang: u8| Urutan {
            dari: urutan.dari.saturating_add(u32::from(urutan.panjang)),
            panjang,
        };
        let alamat = sesudah(baris.nama, baris.alamat);
        let ada = |bit: u8| baris.tanda >> bit & 1 == 1;
        Faskes {
            kode: std::str::from_utf8(&baris.kode).unwrap_or_default(),
            nama: self.teks(baris.nama),
            jenis: JenisFaskes::SEMUA.get(usize::from(baris.jenis)).copied(),
            wilayah: self.area(baris.wilayah).map_or("", |w| w.kode.as_str()),
            alamat: self.teks(alamat),
            telepon: self.teks(sesudah(alamat, baris.telepon)),
            jam: (usize::from(baris.jam).checked_sub(1))
                .and_then(|ke| self.jam.get(ke))
                .map_or("", String::as_str),
            titik: Titik {
                lintang: baris.lintang,
                bujur: baris.bujur,
            },
            perkiraan: ada(0),
            bekerjasama: ada(1),
            penuh: ada(2),
            hemodialisa: ada(3),
            contoh: ada(4),
            tutup: ada(5),
        }
    }

    /// Places of the words of a name.
    pub(super) fn kata(&self, urutan: Urutan) -> &[u16] {
        let dari = usize::try_from(urutan.dari).unwrap_or(usize::MAX);
        let sampai = dari.saturating_add(usize::from(urutan.panjang));
        self.urutan.get(dari..sampai).unwrap_or_default()
    }

    pub(super) fn teks(&self, urutan: Urutan) -> String {
        let kata = self.kata(urutan).iter();
        let kata: Vec<&str> = kata
            .filter_map(|ke| Some(self.kata.get(usize::from(*ke))?.as_str()))
            .collect();
        kata.join(" ")
    }

    pub(super) fn area(&self, ke: u16) -> Option<&Wilayah> {
        self.wilayah.get(usize::from(ke))
    }

    fn cari_area(&self, kode: &str) -> Option<usize> {
        self.wilayah.binary_search_by(|w| w.kode.as_str().cmp(kode)).ok()
    }

    /// Name of an area by its code; empty for one that is not here.
    #[must_use]
    pub fn nama_wilayah(&self, kode: &str) -> String {
        let wilayah = self.cari_area(kode).and_then(|ke| self.wilayah.get(ke));
        wilayah.map(|w| self.teks(w.nama)).unwrap_or_default()
    }

    /// Codes of the areas one step below an area; the provinces for an empty one.
    #[must_use]
    pub fn wilayah_di_bawah(&self, induk: &str) -> Vec<&str> {
        let kode = self.wilayah.iter().map(|w| w.kode.as_str());
        kode.filter(|kode| kode.rsplit_once('.').map_or("", |(atas, _)| atas) == induk)
            .collect()
    }

    /// Zone of an area by its code; WIB for one that is not here.
    #[must_use]
    pub fn zona(&self, kode: &str) -> Zona {
        let wilayah = self.cari_area(kode).and_then(|ke| self.wilayah.get(ke));
        wilayah.map_or(Zona::Wib, |w| w.zona)
    }
}

/// A directory in the making.
#[derive(Debug)]
pub struct Susunan {
    direktori: Direktori,
    kata: HashMap<String, u16>,
    /// Whether there were more words, areas or hours than a directory can hold.
    penuh: bool,
}

impl Susunan {
    /// An empty directory of a version; `sejak` as of [`Direktori::sejak`].
    #[must_use]
    pub fn new(versi: u32, sejak: u32) -> Self {
        let direktori = Direktori {
            versi,
            sejak,
            kata: Vec::new(),
            wilayah: Vec::new(),
            jam: Vec::new(),
            urutan: Vec::new(),
            baris: Vec::new(),
            lipatan: Lipatan::default(),
        };
        Self {
            direktori,
            kata: HashMap::new(),
            penuh: false,
        }
    }

    /// An area; the areas come before the rows, in the order of their codes.
    pub fn wilayah(&mut self, kode: &str, nama: &str, zona: Zona) {
        let Err(tempat) = self.direktori.wilayah.binary_search_by(|w| w.kode.as_str().cmp(kode)) else {
            return;
        };
        let nama = self.urutan(nama);
        let wilayah = Wilayah {
            kode: kode.to_owned(),
            nama,
            zona,
            induk: None,
        };
        self.direktori.wilayah.insert(tempat, wilayah);
    }

    /// Every area of another directory.
    pub(super) fn wilayah_dari(&mut self, lain: &Direktori) {
        for wilayah in &lain.wilayah {
            self.wilayah(&wilayah.kode, &lain.teks(wilayah.nama), wilayah.zona);
        }
    }

    /// A row. One whose code has not eight characters is left out.
    pub fn tambah(&mut self, faskes: &Faskes<'_>) {
        let Ok(kode) = <[u8; 8]>::try_from(faskes.kode.as_bytes()) else {
            return;
        };
        let nama = self.urutan(&faskes.nama);
        let alamat = self.urutan(&faskes.alamat).panjang;
        let telepon = self.urutan(&faskes.telepon).panjang;
        let jenis = JenisFaskes::SEMUA.iter().position(|jenis| Some(*jenis) == faskes.jenis);
        let jam = match faskes.jam {
            "" => 0,
            jam => {
                let ada = self.direktori.jam.iter().position(|satu| satu == jam);
                let ke = ada.unwrap_or_else(|| {
                    self.direktori.jam.push(jam.to_owned());
                    self.direktori.jam.len().saturating_sub(1)
                });
                self.pas(u8::try_from(ke.saturating_add(1)).ok())
            }
        };
        let wilayah = self.direktori.cari_area(faskes.wilayah);
        let wilayah = wilayah.map_or(u16::MAX, |ke| self.pas(u16::try_from(ke).ok()));
        self.direktori.baris.push(Baris {
            kode,
            nama,
            alamat,
            telepon,
            jenis: jenis.and_then(|ke| u8::try_from(ke).ok()).unwrap_or(u8::MAX),
            wilayah,
            lintang: faskes.titik.lintang,
            bujur: faskes.titik.bujur,
            jam,
            tanda: faskes.tanda(),
        });
    }

    fn pas<T: Default>(&mut self, nilai: Option<T>) -> T {
        self.penuh |= nilai.is_none();
        nilai.unwrap_or_default()
    }

    fn urutan(&mut self, teks: &str) -> Urutan {
        let dari = u32::try_from(self.direktori.urutan.len()).ok();
        let dari = self.pas(dari);
        let mut panjang = 0_usize;
        for kata in teks.split(' ').filter(|kata| !kata.is_empty()) {
            let ke = match self.kata.get(kata) {
                Some(ke) => *ke,
                None => {
                    let ke = self.pas(u16::try_from(self.direktori.kata.len()).ok());
                    self.direktori.kata.push(kata.to_owned());
                    self.kata.insert(kata.to_owned(), ke);
                    ke
                }
            };
            self.direktori.urutan.push(ke);
            panjang = panjang.saturating_add(1);
        }
        let panjang = self.pas(u8::try_from(panjang).ok());
        Urutan { dari, panjang }
    }

    /// The directory; `None` when it holds more than one can.
    #[must_use]
    pub fn selesai(self) -> Option<Direktori> {
        let mut direktori = self.direktori;
        direktori.baris.sort_by_key(|baris| baris.kode);
        direktori.hubungkan();
        (!self.penuh).then_some(direktori)
    }
}

impl Direktori {
    /// Finds in which area each area lies, by their codes.
    pub(super) fn hubungkan(&mut self) {
        let induk: Vec<Option<u16>> = (self.wilayah.iter())
            .map(|w| {
                let (atas, _) = w.kode.rsplit_once('.')?;
                self.cari_area(atas).and_then(|ke| u16::try_from(ke).ok())
            })
            .collect();
        for (wilayah, induk) in self.wilayah.iter_mut().zip(induk) {
            wilayah.induk = induk;
        }
    }
}
