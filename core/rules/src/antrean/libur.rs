//! National holidays that fall on the same date every year (table `libur`).
//!
//! Holidays that move (Idulfitri, Nyepi, Waisak …) are decided year by year; they reach us as a closed schedule of the
//! facility, never as a guess of ours.

use chrono::{Datelike, NaiveDate};

use crate::asal::Asal;

/// One fixed national holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LiburNasional {
    /// Since when, and on whose word.
    pub asal: Asal,
    /// Official name.
    pub nama: &'static str,
    /// Month, 1 to 12.
    pub bulan: u32,
    /// Day of the month.
    pub hari: u32,
}

const LIBUR: &[LiburNasional] = tabel!(LiburNasional, "libur");

/// The fixed national holiday on `tanggal`, if it is one.
pub fn libur_nasional(tanggal: NaiveDate) -> Option<&'static LiburNasional> {
    LIBUR
        .iter()
        .find(|l| l.bulan == tanggal.month() && l.hari == tanggal.day() && l.asal.berlaku(tanggal))
}
