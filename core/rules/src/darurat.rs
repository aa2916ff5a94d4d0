//! Signs of an emergency in what somebody writes (`domain.md` §10, D): Indonesian and English, everyday spelling, any order
//! of the words, but not what is told as history. When in doubt, advice is given: a false alarm costs a sentence, silence
//! may cost a life.
//!
//! What is a sign, how it is misspelt and what makes it history stand in the tables `darurat`, `darurat_ejaan` and
//! `darurat_riwayat`; this only walks them.

use super::asal::Asal;
use super::karena::karena;
use super::penjelasan::Penjelasan;
use super::teks;

/// A sign: one row of the table `darurat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tanda {
    /// Origin.
    pub asal: Asal,
    /// Groups of words of which one each must be there.
    pub kata: &'static [&'static [&'static str]],
    /// Most other words between the first and the last.
    pub sela: usize,
    /// True when the groups must come in this order.
    pub berurutan: bool,
}

/// Everyday spellings of a word: one row of the table `darurat_ejaan`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ejaan {
    /// Origin.
    pub asal: Asal,
    /// The spelling of the table `darurat`.
    pub baku: &'static str,
    /// How people write it.
    pub ejaan: &'static [&'static str],
}

/// Words that say when something was: one row of the table `darurat_riwayat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Riwayat {
    /// Origin.
    pub asal: Asal,
    /// Where they stand: `sebelum`, `awal`, `sesudah`, `pengisi` or `kini`.
    pub letak: &'static str,
    /// The words; a blank parts those that stand together.
    pub kata: &'static [&'static str],
}

/// The signs.
pub const TANDA: &[Tanda] = tabel!(Tanda, "darurat");
/// The everyday spellings.
pub const EJAAN: &[Ejaan] = tabel!(Ejaan, "darurat_ejaan");
/// The words of history.
pub const RIWAYAT: &[Riwayat] = tabel!(Riwayat, "darurat_riwayat");

/// Fewest letters of a word that also stands for those that begin with it.
const AWALAN_TERPENDEK: usize = 4;

/// A word as it was written, in lower case, and as the tables spell it.
struct Kata {
    tertulis: String,
    baku: String,
}

/// The advice to go to the nearest emergency room when the text names a sign of an emergency; any hospital takes an
/// emergency, without a referral (§12.6). It quotes the words that were written. `None` when there is no sign, or every one
/// is told as history.
pub fn nasihat_darurat(teks: &str) -> Option<Penjelasan> {
    bagian(teks).iter().find_map(|bagian| {
        let (tanda, dari, sampai) = TANDA
            .iter()
            .flat_map(|tanda| tempat(tanda, bagian).map(move |(dari, sampai)| (tanda, dari, sampai)))
            .find(|(_, dari, sampai)| !dahulu(bagian, *dari, *sampai))?;
        let kata: Vec<&str> = bagian
            .get(dari..sampai)?
            .iter()
            .map(|kata| kata.tertulis.as_str())
            .collect();
        Some(
            karena("rules-konsultasi-darurat", &["§10", "§12.6"])
                .kata("kata", kata.join(" "))
                .asumsi_bila(tanda.asal.asumsi()),
        )
    })
}

/// The parts of the sentences of a text, word by word. Hyphens and line breaks part words, commas and full stops part
/// sentences.
fn bagian(teks: &str) -> Vec<Vec<Kata>> {
    teks::rapikan(teks)
        .to_lowercase()
        .replace(['\'', '’', '`'], "")
        .split([',', '.', ';', '!', '?', '(', ')'])
        .map(|bagian| {
            bagian
                .split(|h: char| !h.is_alphanumeric())
                .filter(|k| !k.is_empty())
                .map(kata)
                .collect()
        })
        .collect()
}

fn kata(tertulis: &str) -> Kata {
    let huruf: Vec<char> = tertulis.chars().collect();
    // A letter held down stands once: sesaaak.
    let pendek: String = huruf
        .chunk_by(|satu, lain| satu == lain)
        .flat_map(|sama| {
            let ditahan = sama.len() > 2 && sama.first().is_some_and(|h| h.is_alphabetic());
            sama.iter().take(if ditahan { 1 } else { sama.len() })
        })
        .collect();
    let baku = EJAAN.iter().find_map(|baris| {
        let ejaan = baris.ejaan.iter().find(|ejaan| sama(ejaan, &pendek))?;
        Some(format!("{}{}", baris.baku, pendek.strip_prefix(ejaan)?))
    });
    Kata {
        tertulis: tertulis.to_owned(),
        baku: baku.unwrap_or(pendek),
    }
}

/// Whether `kata` is the word of a table, or begins with it where that is long enough.
fn sama(tabel: &str, kata: &str) -> bool {
    kata == tabel || (tabel.len() >= AWALAN_TERPENDEK && kata.starts_with(tabel))
}

/// Every place at which a sign stands, from its first word to behind its last.
fn tempat<'a>(tanda: &'a Tanda, bagian: &'a [Kata]) -> impl Iterator<Item = (usize, usize)> + 'a {
    let terpanjang = tanda.kata.len().saturating_add(tanda.sela);
    (0..bagian.len()).filter_map(move |dari| {
        (1..=terpanjang)
            .filter_map(|panjang| {
                Some((
                    dari.checked_add(panjang)?,
                    bagian.get(dari..dari.checked_add(panjang)?)?,
                ))
            })
            .find(|(_, jendela)| lengkap(tanda, jendela))
            .map(|(sampai, _)| (dari, sampai))
    })
}

/// Whether each group of a sign has a word among these, the first and the last included.
fn lengkap(tanda: &Tanda, jendela: &[Kata]) -> bool {
    let ada = |grup: &[&str], kata: &Kata| grup.iter().any(|satu| sama(satu, &kata.baku));
    let salah_satu = |kata: Option<&Kata>| kata.is_some_and(|kata| tanda.kata.iter().any(|grup| ada(grup, kata)));
    if !salah_satu(jendela.first()) || !salah_satu(jendela.last()) {
        return false;
    }
    if tanda.berurutan {
        let mut kata = jendela.iter();
        tanda.kata.iter().all(|grup| kata.any(|satu| ada(grup, satu)))
    } else {
        tanda.kata.iter().all(|grup| jendela.iter().any(|satu| ada(grup, satu)))
    }
}

/// Whether what stands from `dari` to before `sampai` is told as history and nothing says that it is going on.
fn dahulu(bagian: &[Kata], dari: usize, sampai: usize) -> bool {
    let (Some(sebelum), Some(sesudah)) = (bagian.get(..dari), bagian.get(sampai..)) else {
        return false;
    };
    let kini = |kata: &Kata| ada_di("kini", std::slice::from_ref(kata));
    if sebelum.iter().chain(sesudah).any(kini) {
        return false;
    }
    berlalu_sebelum(sebelum) || berlalu_sesudah(sesudah)
}

/// Walks back from a sign over what only fills, to a word of history.
fn berlalu_sebelum(mut sebelum: &[Kata]) -> bool {
    loop {
        let awal = frasa("awal").any(|frasa| frasa == tertulis(sebelum));
        let akhir = |frasa: &str| {
            let mulai = sebelum.len().checked_sub(frasa.split(' ').count());
            mulai
                .and_then(|mulai| sebelum.get(mulai..))
                .is_some_and(|kata| tertulis(kata) == frasa)
        };
        if awal || frasa("sebelum").any(akhir) {
            return true;
        }
        match sebelum.split_last() {
            Some((kata, sisa)) if pengisi(kata) => sebelum = sisa,
            _ => return false,
        }
    }
}

/// Walks on from a sign over what only fills, to a word of history.
fn berlalu_sesudah(mut sesudah: &[Kata]) -> bool {
    loop {
        let mulai = |frasa: &str| {
            sesudah
                .get(..frasa.split(' ').count())
                .is_some_and(|kata| tertulis(kata) == frasa)
        };
        if frasa("sesudah").any(mulai) {
            return true;
        }
        match sesudah.split_first() {
            Some((kata, sisa)) if pengisi(kata) => sesudah = sisa,
            _ => return false,
        }
    }
}

fn pengisi(kata: &Kata) -> bool {
    kata.baku.chars().all(char::is_numeric) || ada_di("pengisi", std::slice::from_ref(kata))
}

fn ada_di(letak: &str, kata: &[Kata]) -> bool {
    frasa(letak).any(|frasa| frasa == tertulis(kata))
}

fn frasa(letak: &str) -> impl Iterator<Item = &'static str> {
    RIWAYAT
        .iter()
        .filter(move |r| r.letak == letak)
        .flat_map(|r| r.kata)
        .copied()
}

fn tertulis(kata: &[Kata]) -> String {
    kata.iter().map(|k| k.baku.as_str()).collect::<Vec<_>>().join(" ")
}
