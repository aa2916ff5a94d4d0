//! Kelas rawat: the ward class a family is entitled to.
use serde::{Deserialize, Serialize};

/// Ward class; the whole PBPU family shares one (domain.md §5.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Kelas {
    /// Kelas I, the highest.
    I,
    /// Kelas II.
    II,
    /// Kelas III, the lowest; the only one with a subsidy.
    III,
}

impl Kelas {
    /// Every class.
    pub const SEMUA: [Self; 3] = [Self::I, Self::II, Self::III];

    /// The code on the wire: `1`, `2` or `3`.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::I => "1",
            Self::II => "2",
            Self::III => "3",
        }
    }

    /// The class with this code.
    pub fn dari_kode(kode: &str) -> Option<Self> {
        Self::SEMUA.into_iter().find(|kelas| kelas.kode() == kode)
    }

    /// The class that a table names `I`, `II` or `III`.
    pub(crate) fn dari_nama(nama: &str) -> Option<Self> {
        match nama {
            "I" => Some(Self::I),
            "II" => Some(Self::II),
            "III" => Some(Self::III),
            _ => None,
        }
    }
}
