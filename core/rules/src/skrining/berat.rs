//! Weight in kilograms with up to three decimals, as scales show it, kept in whole grams.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

use super::tubuh::BERAT_KG;
use crate::salah::InputSalah;

const BIDANG: &str = "berat_kg";
const GRAM_PER_KG: u32 = 1_000;
/// Decimals that can be kept: a gram is the third.
pub const DESIMAL: usize = 3;

/// A weight. In JSON it is a number of kilograms: `62.7`, `63`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(try_from = "f64")]
pub struct Kilogram {
    gram: u32,
}

impl Kilogram {
    /// A weight of so many grams.
    pub const fn dari_gram(gram: u32) -> Self {
        Self { gram }
    }

    /// The weight in grams.
    pub const fn gram(self) -> u32 {
        self.gram
    }

    /// True between two whole kilograms, both ends included.
    pub(super) fn dalam(self, (bawah, atas): (u32, u32)) -> bool {
        u64::from(self.gram) >= kali(bawah) && u64::from(self.gram) <= kali(atas)
    }
}

fn kali(kg: u32) -> u64 {
    u64::from(kg) * u64::from(GRAM_PER_KG)
}

/// Kilograms with a point and as many decimals as are needed: `62.7`, `63`.
impl fmt::Display for Kilogram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kg, gram) = (self.gram / GRAM_PER_KG, self.gram % GRAM_PER_KG);
        if gram == 0 {
            return write!(f, "{kg}");
        }
        write!(f, "{kg}.{}", format!("{gram:03}").trim_end_matches('0'))
    }
}

impl Serialize for Kilogram {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.gram % GRAM_PER_KG {
            0 => serializer.serialize_u32(self.gram / GRAM_PER_KG),
            _ => serializer.serialize_f64((*self).into()),
        }
    }
}

/// Kilograms, the nearest number a computer has for them.
impl From<Kilogram> for f64 {
    fn from(berat: Kilogram) -> Self {
        // The spelling is a number by its making; digits are turned, so that nothing is rounded twice.
        berat.to_string().parse().unwrap_or_default()
    }
}

/// Kilograms with at most three decimals and not below zero.
impl TryFrom<f64> for Kilogram {
    type Error = InputSalah;

    fn try_from(kg: f64) -> Result<Self, InputSalah> {
        // The shortest spelling of a number is the one that was typed.
        urai(&kg.to_string(), &['.'])
    }
}

/// A weight as somebody typed it: kilograms with a point or an Indonesian comma, `63`, `62.7`, `62,7`. Three digits behind
/// the mark are decimals, `62.700` is 62.7 kg; read as thousands of grams it would be the same weight.
///
/// # Errors
/// `BERAT_KG_FORMAT` with the first character that cannot be read, `BERAT_KG_RANGE` outside 2 to 400: grams, for example.
pub fn baca_berat(teks: &str) -> Result<Kilogram, InputSalah> {
    let berat = urai(teks.trim(), &['.', ','])?;
    if berat.dalam(BERAT_KG) {
        return Ok(berat);
    }
    Err(InputSalah::Rentang {
        bidang: BIDANG,
        paling_sedikit: BERAT_KG.0.into(),
        paling_banyak: BERAT_KG.1.into(),
    })
}

/// Digits, and behind one of `tanda` one to three more.
fn urai(teks: &str, tanda: &[char]) -> Result<Kilogram, InputSalah> {
    let salah = |posisi: usize| InputSalah::Format {
        bidang: BIDANG,
        posisi: u32::try_from(posisi).unwrap_or(u32::MAX),
    };
    let meluap = || InputSalah::Meluap { bidang: BIDANG };
    let (mut gram, mut utuh, mut desimal) = (0u32, 0usize, None);
    for (i, huruf) in teks.chars().enumerate() {
        let di_sini = || salah(i + 1);
        match (huruf.to_digit(10), desimal) {
            (Some(_), Some(DESIMAL)) => return Err(di_sini()),
            (Some(n), _) => {
                gram = gram.checked_mul(10).and_then(|g| g.checked_add(n)).ok_or_else(meluap)?;
                match &mut desimal {
                    Some(banyak) => *banyak += 1,
                    None => utuh += 1,
                }
            }
            (None, None) if utuh > 0 && tanda.contains(&huruf) => desimal = Some(0),
            (None, _) => return Err(di_sini()),
        }
    }
    if utuh == 0 || desimal == Some(0) {
        return Err(salah(teks.chars().count() + 1));
    }
    let kurang = DESIMAL.saturating_sub(desimal.unwrap_or(0));
    (0..kurang)
        .try_fold(gram, |g, _| g.checked_mul(10))
        .map(Kilogram::dari_gram)
        .ok_or_else(meluap)
}
