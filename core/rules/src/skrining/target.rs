//! What a screening looks for in each layer (`domain.md` §11.1).

use serde::{Deserialize, Serialize};

use crate::asal::Asal;
use crate::lapisan::Lapisan;

/// A disease of a layer: one row of the table `skrining_target`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BarisTarget {
    /// Origin.
    pub asal: Asal,
    /// Layer.
    pub lapisan: &'static str,
    /// Stable code.
    pub kode: &'static str,
    /// Name in Indonesian.
    pub nama_id: &'static str,
    /// Name in English.
    pub nama_en: &'static str,
    /// Levels of the result: 3 (low, medium, high) or 2 (at risk, not at risk).
    pub tingkat: u32,
}

/// Every disease of every layer.
pub const TARGET: &[BarisTarget] = tabel!(BarisTarget, "skrining_target");

/// A disease that is screened for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetSkrining {
    /// Stable code.
    pub kode: String,
    /// Name in Indonesian.
    pub nama_id: String,
    /// Name in English.
    pub nama_en: String,
    /// Levels of the result.
    pub tingkat: u32,
}

/// The diseases of a layer in the order of its source: four with three levels up to 2023, fourteen with two since.
pub fn target_skrining(lapisan: Lapisan) -> Vec<TargetSkrining> {
    TARGET
        .iter()
        .filter(|t| t.lapisan == lapisan.nama())
        .map(|t| TargetSkrining {
            kode: t.kode.to_owned(),
            nama_id: t.nama_id.to_owned(),
            nama_en: t.nama_en.to_owned(),
            tingkat: t.tingkat,
        })
        .collect()
}
