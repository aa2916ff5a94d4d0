//! A calendar month, the unit in which iuran are owed.
use serde::{Deserialize, Serialize};

/// One month of one year, for example July 2024.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Bulan {
    tahun: i32,
    bulan: u32,
}
