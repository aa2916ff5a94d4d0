//! Weight, height and waist in whole numbers (`domain.md` §11.1; the limits are general knowledge).

use serde::{Deserialize, Serialize};

/// Weight accepted, in grams.
pub const BERAT_GRAM: (u32, u32) = (2_000, 400_000);
/// Height accepted, in centimetres.
pub const TINGGI_CM: (u32, u32) = (40, 250);
/// Waist accepted, in centimetres.
pub const PINGGANG_CM: (u32, u32) = (30, 250);

/// Measures somebody typed; each may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct UkuranTubuh {
    /// Weight in grams.
    pub berat_gram: Option<u32>,
    /// Height in centimetres.
    pub tinggi_cm: Option<u32>,
    /// Waist in centimetres.
    pub pinggang_cm: Option<u32>,
    /// True for a man, false for a woman: the waist limit differs.
    pub laki_laki: Option<bool>,
}

/// Where the body mass index lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GolonganImt {
    /// Below 18.5.
    Kurang,
    /// 18.5 up to and including 22.9.
    Normal,
    /// 23.0 and more.
    Lebih,
}

/// Body mass index.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imt {
    /// Tenths of kg/m², rounded down: 229 is 22.9.
    pub persepuluh: u32,
    /// Where it lies.
    pub golongan: GolonganImt,
}

/// Body mass index of weight and height; `None` when either is missing or outside its range.
pub fn imt(ukuran: &UkuranTubuh) -> Option<Imt> {
    let gram = dalam(ukuran.berat_gram?, BERAT_GRAM)?;
    let cm = dalam(ukuran.tinggi_cm?, TINGGI_CM)?;
    // kg/m² × 10 = (gram / 1000) / (cm / 100)² × 10 = gram × 100 / cm²; at most 40,000,000 fits easily.
    let persepuluh = gram.checked_mul(100)?.checked_div(cm.checked_mul(cm)?)?;
    let golongan = match persepuluh {
        0..=184 => GolonganImt::Kurang,
        185..=229 => GolonganImt::Normal,
        _ => GolonganImt::Lebih,
    };
    Some(Imt { persepuluh, golongan })
}

/// True when the waist is above 90 cm (men) or 80 cm (women); `None` when it cannot be said.
pub fn pinggang_lebih(ukuran: &UkuranTubuh) -> Option<bool> {
    let cm = dalam(ukuran.pinggang_cm?, PINGGANG_CM)?;
    Some(cm > if ukuran.laki_laki? { 90 } else { 80 })
}

pub(super) fn dalam(nilai: u32, (bawah, atas): (u32, u32)) -> Option<u32> {
    (bawah..=atas).contains(&nilai).then_some(nilai)
}
