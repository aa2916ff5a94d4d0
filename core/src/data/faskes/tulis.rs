//! Writing a pack, for whoever makes directories and for tests; phones only read.

use miniz_oxide::deflate::compress_to_vec;
use ring::digest::{SHA256, digest};

use super::paket::{BENTUK, LANGKAH, TANDA};
use super::{Direktori, Urutan};
use crate::rules::antrean::Zona;

/// How hard the columns are compressed, 0 to 10.
const USAHA: u8 = 9;

/// A pack of these columns, whatever they are.
#[must_use]
pub fn bungkus(versi: u32, sejak: u32, kolom: &[u8]) -> Vec<u8> {
    let mut isi = Vec::new();
    let ukuran = u32::try_from(kolom.len()).unwrap_or(u32::MAX);
    for empat in [versi, sejak, ukuran] {
        isi.extend(empat.to_le_bytes());
    }
    isi.extend(compress_to_vec(kolom, USAHA));
    let sidik = digest(&SHA256, &isi);
    [TANDA.as_slice(), &[BENTUK], sidik.as_ref(), &isi].concat()
}

impl Direktori {
    /// Its pack; positions are rounded to its steps.
    #[must_use]
    pub fn tulis(&self) -> Vec<u8> {
        let mut kolom = Vec::new();
        teks(&mut kolom, self.kata.iter().map(String::as_str));
        teks(&mut kolom, self.jam.iter().map(String::as_str));
        teks(&mut kolom, self.wilayah.iter().map(|w| w.kode.as_str()));
        for wilayah in &self.wilayah {
            self.urutan_ke(&mut kolom, wilayah.nama);
            kolom.push(match wilayah.zona {
                Zona::Wib => 0,
                Zona::Wita => 1,
                Zona::Wit => 2,
            });
        }
        let kode = self.baris.iter();
        teks(
            &mut kolom,
            kode.map(|b| std::str::from_utf8(&b.kode).unwrap_or_default()),
        );
        for baris in &self.baris {
            let mut urutan = baris.nama;
            for panjang in [baris.nama.panjang, baris.alamat, baris.telepon] {
                urutan.panjang = panjang;
                self.urutan_ke(&mut kolom, urutan);
                urutan.dari = urutan.dari.saturating_add(u32::from(panjang));
            }
        }
        for baris in &self.baris {
            kolom.extend([baris.jenis, baris.jam, baris.tanda]);
            angka(&mut kolom, u64::from(baris.wilayah));
        }
        let (mut lintang, mut bujur) = (0_i64, 0_i64);
        for baris in &self.baris {
            titik(&mut kolom, baris.lintang, &mut lintang);
            titik(&mut kolom, baris.bujur, &mut bujur);
        }
        bungkus(self.versi, self.sejak, &kolom)
    }

    fn urutan_ke(&self, kolom: &mut Vec<u8>, urutan: Urutan) {
        kolom.push(urutan.panjang);
        for ke in self.kata(urutan) {
            angka(kolom, u64::from(*ke));
        }
    }
}

fn angka(kolom: &mut Vec<u8>, mut angka: u64) {
    while let Ok(satu @ 0x80..) = u8::try_from(angka & 0x7F | u64::from(angka >= 0x80) << 7) {
        kolom.push(satu);
        angka >>= 7;
    }
    kolom.push(u8::try_from(angka).unwrap_or_default());
}

fn titik(kolom: &mut Vec<u8>, nilai: i32, sebelum: &mut i64) {
    let beda = (i64::from(nilai) - *sebelum) / LANGKAH;
    *sebelum += beda * LANGKAH;
    angka(kolom, ((beda << 1) ^ (beda >> 63)).cast_unsigned());
}

fn teks<'a>(kolom: &mut Vec<u8>, semua: impl ExactSizeIterator<Item = &'a str>) {
    angka(kolom, semua.len() as u64);
    let mut sebelum = "";
    for satu in semua {
        let sama = satu
            .bytes()
            .zip(sebelum.bytes())
            .take_while(|(a, b)| a == b)
            .take(255)
            .count();
        let baru = satu.as_bytes().get(sama..).unwrap_or_default();
        kolom.push(u8::try_from(sama).unwrap_or_default());
        angka(kolom, baru.len() as u64);
        kolom.extend(baru);
        sebelum = satu;
    }
}
