//! An amount in words, as a receipt repeats it beside the figures, so that no digit can be mistaken (`domain.md` §2.6).
//!
//! The words of numbers are grammar, not sentences: they stand here, where vectors hold them, and not among the texts.

use serde::{Deserialize, Serialize};

use super::rupiah::Rupiah;

/// A language in which amounts can be said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BahasaAngka {
    /// Indonesian.
    Id,
    /// English, with *and* as in British usage.
    En,
}

const SATUAN_ID: [&str; 12] = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
];
const RIBUAN_ID: [&str; 7] = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun", "kuintiliun"];
const SATUAN_EN: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const PULUHAN_EN: [&str; 10] = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
];
const RIBUAN_EN: [&str; 7] = [
    "",
    "thousand",
    "million",
    "billion",
    "trillion",
    "quadrillion",
    "quintillion",
];

/// An amount of rupiah in words; a credit begins with *minus*.
#[must_use]
pub fn terbilang(bahasa: BahasaAngka, jumlah: Rupiah) -> String {
    let mut kata = Vec::new();
    if jumlah.0 < 0 {
        kata.push("minus".to_owned());
    }
    let mut sisa = jumlah.0.unsigned_abs();
    if sisa == 0 {
        kata.push(satuan(bahasa, 0).to_owned());
    }
    for pangkat in (0_u32..7).rev() {
        let nilai = 1000_u64.pow(pangkat);
        let ratusan = sisa / nilai;
        sisa %= nilai;
        if ratusan == 0 {
            continue;
        }
        let tempat = usize::try_from(pangkat).unwrap_or(0);
        match bahasa {
            // One thousand is *seribu*, but only alone: 21.000 is *dua puluh satu ribu*.
            BahasaAngka::Id if pangkat == 1 && ratusan == 1 => kata.push("seribu".to_owned()),
            BahasaAngka::Id => {
                ratusan_id(ratusan, &mut kata);
                kata.push(ambil(&RIBUAN_ID, tempat).to_owned());
            }
            BahasaAngka::En => {
                // 1,005 is *one thousand and five*.
                if pangkat == 0 && ratusan < 100 && !kata.is_empty() && kata != ["minus"] {
                    kata.push("and".to_owned());
                }
                ratusan_en(ratusan, &mut kata);
                kata.push(ambil(&RIBUAN_EN, tempat).to_owned());
            }
        }
    }
    kata.push("rupiah".to_owned());
    kata.retain(|satu| !satu.is_empty());
    kata.join(" ")
}

fn satuan(bahasa: BahasaAngka, angka: u64) -> &'static str {
    let tempat = usize::try_from(angka).unwrap_or(usize::MAX);
    match bahasa {
        BahasaAngka::Id => ambil(&SATUAN_ID, tempat),
        BahasaAngka::En => ambil(&SATUAN_EN, tempat),
    }
}

fn ambil(kata: &[&'static str], tempat: usize) -> &'static str {
    kata.get(tempat).copied().unwrap_or_default()
}

/// 1 to 999 in Indonesian.
fn ratusan_id(angka: u64, kata: &mut Vec<String>) {
    let (ratus, sisa) = (angka / 100, angka % 100);
    match ratus {
        0 => {}
        1 => kata.push("seratus".to_owned()),
        _ => kata.push(format!("{} ratus", satuan(BahasaAngka::Id, ratus))),
    }
    match sisa {
        0 => {}
        1..=11 => kata.push(satuan(BahasaAngka::Id, sisa).to_owned()),
        12..=19 => kata.push(format!("{} belas", satuan(BahasaAngka::Id, sisa - 10))),
        _ => {
            kata.push(format!("{} puluh", satuan(BahasaAngka::Id, sisa / 10)));
            if sisa % 10 > 0 {
                kata.push(satuan(BahasaAngka::Id, sisa % 10).to_owned());
            }
        }
    }
}

/// 1 to 999 in English.
fn ratusan_en(angka: u64, kata: &mut Vec<String>) {
    let (ratus, sisa) = (angka / 100, angka % 100);
    if ratus > 0 {
        kata.push(format!("{} hundred", satuan(BahasaAngka::En, ratus)));
        if sisa > 0 {
            kata.push("and".to_owned());
        }
    }
    let puluhan = ambil(&PULUHAN_EN, usize::try_from(sisa / 10).unwrap_or(0));
    match sisa {
        0 => {}
        1..=19 => kata.push(satuan(BahasaAngka::En, sisa).to_owned()),
        _ if sisa % 10 == 0 => kata.push(puluhan.to_owned()),
        _ => kata.push(format!("{puluhan}-{}", satuan(BahasaAngka::En, sisa % 10))),
    }
}
