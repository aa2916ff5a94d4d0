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
