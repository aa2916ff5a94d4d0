//! Names compared as registers write them: in capitals, without titles, with blanks where somebody put them (`domain.md` §3.4:
//! "name differs from Dukcapil (spaces, titles)").
//!
//! What is taken off is only what is sure: titles of the table `nama_gelar`, marks, and blanks. No letter is guessed: *Muh.* stays
//! *Muh.*, since nobody can tell whether it is *Muhammad* or *Muhtar*.

use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::karena::karena;
use super::penjelasan::Penjelasan;
use super::teks;

/// Titles on one side of a name: a row of the table `nama_gelar`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisGelar {
    /// Origin.
    pub asal: Asal,
    /// `depan` before the name, `belakang` behind it.
    pub letak: &'static str,
    /// Titles in capitals, without dots.
    pub gelar: &'static [&'static str],
}

const GELAR: &[BarisGelar] = tabel!(BarisGelar, "nama_gelar");

/// How two written names stand to each other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "putusan")]
pub enum PutusanNama {
    /// They are the same name.
    Sama,
    /// They are not, or one of them has no letters.
    Beda {
        /// What to look at.
        penjelasan: Penjelasan,
    },
}

/// Compares a name as somebody typed it with the name as a register has it.
pub fn bandingkan_nama(ketikan: &str, register: &str) -> PutusanNama {
    let (a, b) = (inti(ketikan), inti(register));
    let beda = |kunci: &str| PutusanNama::Beda {
        penjelasan: karena(kunci, &["§3.4", "W45"]).asumsi_bila(true),
    };
    if a.is_empty() || b.is_empty() {
        beda("rules-nama-kosong")
    } else if a == b {
        PutusanNama::Sama
    } else {
        beda("rules-nama-beda")
    }
}

/// The letters of a name without titles, marks and blanks, in capitals.
fn inti(nama: &str) -> String {
    let rapi = teks::rapikan(nama);
    // Behind a comma stand titles, in whatever order; a name has none.
    let depan = rapi.split(',').next().unwrap_or_default();
    // A dot ends an initial or a title, and a hyphen joins two words.
    let kata: Vec<(String, bool)> = depan
        .split([' ', '-'])
        .flat_map(pecah)
        .filter(|(kata, _)| !kata.is_empty())
        .collect();
    let awal = kata
        .iter()
        .take_while(|(kata, _)| gelar("depan", kata))
        .count()
        // A name is never only titles: whoever is called H is called so.
        .min(kata.len().saturating_sub(1));
    let sisa = kata.get(awal..).unwrap_or_default();
    let akhir = sisa
        .iter()
        .rev()
        // Without its dots a title behind a name may be a name.
        .take_while(|(kata, bertitik)| *bertitik && gelar("belakang", kata))
        .count()
        .min(sisa.len().saturating_sub(1));
    let nama = sisa.get(..sisa.len().saturating_sub(akhir)).unwrap_or_default();
    nama.iter().map(|(kata, _)| kata.as_str()).collect()
}

/// The words in a piece between blanks, each with whether it was written with dots: `S.Pd.` is one, `H.Ahmad` are two.
fn pecah(bagian: &str) -> Vec<(String, bool)> {
    let huruf = |teks: &str| -> String { teks.chars().filter_map(polos).flat_map(char::to_uppercase).collect() };
    let utuh = huruf(bagian);
    let bertitik = bagian.contains('.');
    if !bertitik || gelar("belakang", &utuh) || gelar("depan", &utuh) {
        return vec![(utuh, bertitik)];
    }
    bagian.split('.').map(|potong| (huruf(potong), true)).collect()
}

fn gelar(letak: &str, kata: &str) -> bool {
    GELAR
        .iter()
        .any(|baris| baris.letak == letak && baris.gelar.contains(&kata))
}

/// A letter without its accent; `None` for every mark, apostrophes among them.
fn polos(huruf: char) -> Option<char> {
    Some(match huruf {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'Á' | 'À' | 'Â' | 'Ä' | 'Ã' | 'Å' => 'A',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => 'E',
        'í' | 'ì' | 'î' | 'ï' | 'Í' | 'Ì' | 'Î' | 'Ï' => 'I',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'Ó' | 'Ò' | 'Ô' | 'Ö' | 'Õ' => 'O',
        'ú' | 'ù' | 'û' | 'ü' | 'Ú' | 'Ù' | 'Û' | 'Ü' => 'U',
        'ñ' | 'Ñ' => 'N',
        'ç' | 'Ç' => 'C',
        huruf if huruf.is_alphabetic() => huruf,
        _ => return None,
    })
}
