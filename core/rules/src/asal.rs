//! Where a row of a table comes from: every number of the rule book has a date, a source and a confidence.

use chrono::{Datelike, NaiveDate};

/// How sure the source of a row is (`domain.md` §0.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Keyakinan {
    /// Official text, a seed, or two independent sources.
    Tinggi,
    /// One decent source.
    Sedang,
    /// Weak, inferred or contradicted.
    Rendah,
    /// No source settles the point: general knowledge or a project default (§16).
    Asumsi,
}

/// Origin of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Asal {
    /// First day of validity: year, month, day.
    pub dari: (i32, u32, u32),
    /// Last day of validity; `None` while it still holds.
    pub sampai: Option<(i32, u32, u32)>,
    /// Source tags, separated by blanks.
    pub sumber: &'static str,
    /// How sure.
    pub keyakinan: Keyakinan,
}

impl Asal {
    /// True when the row holds on `tanggal`, both ends included.
    pub fn berlaku(&self, tanggal: NaiveDate) -> bool {
        let t = (tanggal.year(), tanggal.month(), tanggal.day());
        self.dari <= t && self.sampai.is_none_or(|s| t <= s)
    }

    /// First day of validity; `None` for a day no calendar has, which the reader of the tables refuses.
    pub fn mulai(&self) -> Option<NaiveDate> {
        let (tahun, bulan, hari) = self.dari;
        NaiveDate::from_ymd_opt(tahun, bulan, hari)
    }

    /// True when no source settles the row.
    pub const fn asumsi(&self) -> bool {
        matches!(self.keyakinan, Keyakinan::Asumsi)
    }

    /// The source tags one by one.
    pub fn tag(&self) -> Vec<&'static str> {
        self.sumber.split(' ').collect()
    }
}

/// The rows of the table `tables/<topic>.toml` as a constant slice of the row's type; the build script wrote them.
macro_rules! tabel {
    ($baris:ty, $topik:literal) => {{
        use crate::asal::{Asal, Keyakinan};
        type Baris = $baris;
        include!(concat!(env!("OUT_DIR"), "/", $topik, ".rs"))
    }};
}
