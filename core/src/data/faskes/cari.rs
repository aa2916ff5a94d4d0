//! Finding rows: by name, area, kind, hours and distance.

use std::sync::OnceLock;

use super::Direktori;
use crate::rules::faskes::{JenisFaskes, kata_cari, mirip};
use crate::rules::lokasi::{Titik, jarak_meter};

/// Most rows that a search gives.
pub const TERBANYAK: usize = 50;
/// A word that does not fit.
const TIDAK: u8 = u8::MAX;

/// What is looked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Saring<'a> {
    /// What was typed; empty for everything.
    pub teks: &'a str,
    /// Kinds; empty for all.
    pub jenis: &'a [JenisFaskes],
    /// Whether a kind that this version does not know answers as well.
    pub jenis_lain: bool,
    /// Code of the area in which it must lie; empty for the whole country.
    pub wilayah: &'a str,
    /// When it must be open, milliseconds since 1970 UTC; what has no known hours is left out.
    pub buka_ms: Option<i64>,
    /// From where distances are counted; the nearest come first.
    pub dari: Option<Titik>,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hasil {
    /// The best, at most [`TERBANYAK`]: what was typed without an error first, then the nearest, then by code.
    pub temuan: Vec<Temuan>,
    /// How many answer in all.
    pub semua: usize,
    /// Codes of the areas one step below, in which they lie, each with how many; the most first.
    pub daerah: Vec<(String, usize)>,
}

/// A row that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Temuan {
    /// Its place, for [`Direktori::faskes`].
    pub ke: usize,
    /// How far away it is.
    pub jarak_m: Option<u32>,
}

impl Direktori {
    /// The rows that answer.
    #[must_use]
    pub fn cari(&self, saring: Saring<'_>) -> Hasil {
        let ketikan: Vec<Ketikan> = kata_cari(saring.teks).iter().map(|kata| self.ketikan(kata)).collect();
        let jenis: Vec<bool> = (JenisFaskes::SEMUA.iter())
            .map(|jenis| saring.jenis.is_empty() || saring.jenis.contains(jenis))
            .collect();
        let buka = saring.buka_ms.map(|ms| self.terbuka(ms));
        let skala = saring.dari.map(skala);
        let mut temuan: Vec<(u8, u64, usize)> = Vec::new();
        let mut daerah = std::collections::BTreeMap::new();
        for (ke, baris) in self.baris.iter().enumerate() {
            let wilayah = self.area(baris.wilayah);
            let kode = wilayah.map_or("", |w| w.kode.as_str());
            let cocok = jenis
                .get(usize::from(baris.jenis))
                .copied()
                .unwrap_or(saring.jenis_lain || saring.jenis.is_empty());
            if !cocok || !di_dalam(kode, saring.wilayah) {
                continue;
            }
            let zona = wilayah.map_or(0, |w| w.zona as usize);
            if buka.as_ref().is_some_and(|buka| {
                buka.get(usize::from(baris.jam))
                    .is_none_or(|b| !b.get(zona).is_some_and(|b| *b))
            }) {
                continue;
            }
            let nilai = ketikan.iter().try_fold(0_u8, |jumlah, kata| {
                let di_nama = self
                    .kata(baris.nama)
                    .iter()
                    .filter_map(|ke| kata.kata.get(usize::from(*ke)))
                    .min();
                let di_daerah = kata.wilayah.get(usize::from(baris.wilayah));
                let nilai = di_nama.into_iter().chain(di_daerah).min()?;
                (*nilai != TIDAK).then(|| jumlah.saturating_add(*nilai))
            });
            let Some(nilai) = nilai else { continue };
            let jauh = skala.map_or(0, |skala| kira_kira(skala, baris.lintang, baris.bujur));
            temuan.push((nilai, jauh, ke));
            *daerah.entry(satu_di_bawah(kode, saring.wilayah)).or_insert(0_usize) += 1;
        }
        let semua = temuan.len();
        if let Some(batas) = temuan.len().checked_sub(1).map(|akhir| akhir.min(TERBANYAK)) {
            temuan.select_nth_unstable(batas);
        }
        temuan.truncate(TERBANYAK);
        let mut temuan: Vec<(u8, Option<u32>, usize)> = (temuan.into_iter())
            .map(|(nilai, _, ke)| (nilai, self.jarak(saring.dari, ke), ke))
            .collect();
        temuan.sort_unstable();
        let mut daerah: Vec<(String, usize)> = daerah.into_iter().map(|(kode, n)| (kode.to_owned(), n)).collect();
        daerah.sort_by_key(|(_, banyak)| std::cmp::Reverse(*banyak));
        Hasil {
            temuan: temuan
                .into_iter()
                .map(|(_, jarak_m, ke)| Temuan { ke, jarak_m })
                .collect(),
            semua,
            daerah,
        }
    }

    fn jarak(&self, dari: Option<Titik>, ke: usize) -> Option<u32> {
        let baris = self.baris.get(ke)?;
        let titik = Titik {
            lintang: baris.lintang,
            bujur: baris.bujur,
        };
        jarak_meter(dari?, titik).ok()
    }

    /// Codes of the areas whose name, with that of the areas in which it lies, answers what was typed. At most [`TERBANYAK`], the larger areas first.
    #[must_use]
    pub fn cari_wilayah(&self, teks: &str) -> Vec<&str> {
        let ketikan: Vec<Ketikan> = kata_cari(teks).iter().map(|kata| self.ketikan(kata)).collect();
        let mut temuan: Vec<(u8, usize, usize)> = Vec::new();
        for (ke, wilayah) in self.wilayah.iter().enumerate() {
            let sendiri = |kata: &Ketikan| nilai(&kata.kata, self.kata(wilayah.nama)) != TIDAK;
            let nilai = ketikan.iter().try_fold(0_u8, |jumlah, kata| {
                let nilai = kata.wilayah.get(ke).filter(|nilai| **nilai != TIDAK)?;
                Some(jumlah.saturating_add(*nilai))
            });
            // One word at least must be its own, or a province would bring all its districts.
            if let Some(nilai) = nilai
                && (ketikan.iter().any(sendiri) || ketikan.is_empty() && wilayah.induk.is_none())
            {
                temuan.push((nilai, wilayah.kode.len(), ke));
            }
        }
        temuan.sort_unstable();
        let temuan = temuan.into_iter().take(TERBANYAK);
        temuan
            .filter_map(|(_, _, ke)| Some(self.wilayah.get(ke)?.kode.as_str()))
            .collect()
    }

    /// How well each word and each area answers a typed word.
    fn ketikan(&self, ketik: &str) -> Ketikan {
        let kata: Vec<u8> = (self.lipatan.semua(&self.kata).iter())
            .map(|lipatan| {
                let nilai = lipatan.split(' ').filter_map(|kata| mirip(ketik, kata));
                nilai.min().unwrap_or(TIDAK)
            })
            .collect();
        let mut wilayah: Vec<u8> = Vec::with_capacity(self.wilayah.len());
        for area in &self.wilayah {
            // An area comes after the one in which it lies, whose value is known by then.
            let induk = area.induk.and_then(|ke| wilayah.get(usize::from(ke)).copied());
            wilayah.push(nilai(&kata, self.kata(area.nama)).min(induk.unwrap_or(TIDAK)));
        }
        Ketikan { kata, wilayah }
    }

    /// Which hours are open in which zone; hours that are not known are not.
    fn terbuka(&self, ms: i64) -> Vec<[bool; 3]> {
        use crate::rules::antrean::Zona::{Wib, Wit, Wita};
        let jadwal = self.jam.iter().map(|jam| crate::rules::buka::JadwalBuka::baca(jam));
        let buka = jadwal.map(|jadwal| {
            [Wib, Wita, Wit].map(|zona| (jadwal.as_ref()).and_then(|j| j.pada(zona, ms)).is_some_and(|j| j.buka))
        });
        std::iter::once([false; 3]).chain(buka).collect()
    }
}

/// The words of a directory as [`kata_cari`] folds them, a blank between the parts of one. Folded at the first search, since most
/// runs search for nothing. It follows from the words, so two of them are always alike.
#[derive(Debug, Clone, Default)]
pub(super) struct Lipatan(OnceLock<Box<[Box<str>]>>);

impl PartialEq for Lipatan {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Lipatan {}

impl Lipatan {
    fn semua(&self, kata: &[String]) -> &[Box<str>] {
        self.0.get_or_init(|| {
            let lipatan = kata.iter().map(|kata| kata_cari(kata).join(" ").into());
            lipatan.collect()
        })
    }
}

/// A typed word, held against every word and every area.
struct Ketikan {
    kata: Vec<u8>,
    wilayah: Vec<u8>,
}

fn nilai(nilai: &[u8], kata: &[u16]) -> u8 {
    let nilai = kata.iter().filter_map(|ke| nilai.get(usize::from(*ke)));
    nilai.min().copied().unwrap_or(TIDAK)
}

fn di_dalam(kode: &str, wilayah: &str) -> bool {
    let sisa = kode.strip_prefix(wilayah);
    sisa.is_some_and(|sisa| wilayah.is_empty() || sisa.is_empty() || sisa.starts_with('.'))
}

/// The code of the area one step below `wilayah` in which `kode` lies.
fn satu_di_bawah<'a>(kode: &'a str, wilayah: &str) -> &'a str {
    let panjang = match wilayah.len() {
        0 => 2,
        2 => 5,
        _ => 8,
    };
    kode.get(..panjang).unwrap_or(kode)
}

/// Where distances are counted from, and by how much a degree of longitude is shorter there, in thousandths.
#[allow(
    clippy::float_arithmetic,
    clippy::cast_possible_truncation,
    reason = "only to order by; the distance itself is the rule's"
)]
fn skala(dari: Titik) -> (Titik, i64) {
    let kosinus = (f64::from(dari.lintang) / 1e6).to_radians().cos();
    (dari, (kosinus * 1e3) as i64)
}

/// Something that grows with the distance.
fn kira_kira((dari, skala): (Titik, i64), lintang: i32, bujur: i32) -> u64 {
    let utara = i64::from(dari.lintang.abs_diff(lintang));
    let beda = i64::from(dari.bujur.abs_diff(bujur));
    let timur = beda.min(360_000_000 - beda) * skala / 1_000;
    (utara * utara).saturating_add(timur * timur).cast_unsigned()
}

impl Direktori {
    /// Name of an area with those in which it lies: `Beji, Kota Depok`.
    #[must_use]
    pub fn tempat(&self, kode: &str) -> String {
        let atas = kode.rsplit_once('.').map_or("", |(atas, _)| atas);
        let nama = [self.nama_wilayah(kode), self.nama_wilayah(atas)];
        let nama: Vec<String> = nama.into_iter().filter(|nama| !nama.is_empty()).collect();
        nama.join(", ")
    }
}
