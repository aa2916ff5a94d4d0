//! Weight in kilograms, height and waist in whole centimetres (`domain.md` §11.1; table `skrining_batas`, general knowledge).

use serde::{Deserialize, Serialize};

use super::berat::Kilogram;
use crate::batas::{Batas, Bernama};
use crate::karena::karena;
use crate::penjelasan::Penjelasan;

const TABEL: &[Batas] = tabel!(Batas, "skrining_batas");

const fn batas(nama: &str) -> u32 {
    Bernama::dari(TABEL, nama).kini()
}

/// Weight accepted, in kilograms, both ends included.
pub const BERAT_KG: (u32, u32) = (batas("berat_kg_terkecil"), batas("berat_kg_terbesar"));
/// Height accepted, in centimetres, both ends included.
pub const TINGGI_CM: (u32, u32) = (batas("tinggi_cm_terkecil"), batas("tinggi_cm_terbesar"));
/// Waist accepted, in centimetres, both ends included.
pub const PINGGANG_CM: (u32, u32) = (batas("pinggang_cm_terkecil"), batas("pinggang_cm_terbesar"));
const IMT_NORMAL: (u32, u32) = (batas("imt_normal_terendah"), batas("imt_normal_tertinggi"));
const PINGGANG_PRIA_CM: u32 = batas("pinggang_pria_cm");
const PINGGANG_WANITA_CM: u32 = batas("pinggang_wanita_cm");

/// Measures somebody typed; each may be left out. A name that is none of these is refused: a weight in grams, which it once
/// was, must not pass for no weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct UkuranTubuh {
    /// Weight in kilograms.
    pub berat_kg: Option<Kilogram>,
    /// Height in centimetres.
    pub tinggi_cm: Option<u32>,
    /// Waist in centimetres.
    pub pinggang_cm: Option<u32>,
    /// True for a man, false for a woman: the waist limit differs.
    pub laki_laki: Option<bool>,
}

/// Where the body mass index lies among adults; no source says how children are read.
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
    let gram = ukuran.berat_kg.filter(|b| b.dalam(BERAT_KG))?.gram();
    let cm = dalam(ukuran.tinggi_cm?, TINGGI_CM)?;
    // kg/m² × 10 = (gram / 1000) / (cm / 100)² × 10 = gram × 100 / cm²; at most 40,000,000 fits easily.
    let persepuluh = gram.checked_mul(100)?.checked_div(cm.checked_mul(cm)?)?;
    let golongan = if persepuluh < IMT_NORMAL.0 {
        GolonganImt::Kurang
    } else if persepuluh <= IMT_NORMAL.1 {
        GolonganImt::Normal
    } else {
        GolonganImt::Lebih
    };
    Some(Imt { persepuluh, golongan })
}

/// True when the waist is above 90 cm (men) or 80 cm (women); `None` when it cannot be said.
pub fn pinggang_lebih(ukuran: &UkuranTubuh) -> Option<bool> {
    Some(dalam(ukuran.pinggang_cm?, PINGGANG_CM)? > batas_pinggang(ukuran.laki_laki?))
}

const fn batas_pinggang(laki_laki: bool) -> u32 {
    if laki_laki {
        PINGGANG_PRIA_CM
    } else {
        PINGGANG_WANITA_CM
    }
}

/// Why the measures alone are a reason to be examined (§11.1, W78): a body mass index or a waist above normal. Where
/// normal ends is general knowledge.
pub(super) fn alasan_diperiksa(ukuran: &UkuranTubuh) -> Vec<Penjelasan> {
    let mut alasan = Vec::new();
    if imt(ukuran).is_some_and(|i| i.golongan == GolonganImt::Lebih) {
        alasan.push(karena("rules-skrining-periksa-imt", &["§11.1", "W78"]).asumsi_bila(true));
    }
    if let (Some(true), Some(cm), Some(laki_laki)) = (pinggang_lebih(ukuran), ukuran.pinggang_cm, ukuran.laki_laki) {
        alasan.push(
            karena("rules-skrining-periksa-pinggang", &["§11.1", "W78"])
                .jumlah("cm", cm)
                .jumlah("batas", batas_pinggang(laki_laki))
                .asumsi_bila(true),
        );
    }
    alasan
}

pub(super) fn dalam(nilai: u32, (bawah, atas): (u32, u32)) -> Option<u32> {
    (bawah..=atas).contains(&nilai).then_some(nilai)
}
