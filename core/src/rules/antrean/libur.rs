//! National holidays that fall on the same date every year.
//!
//! Holidays that move (Idulfitri, Nyepi, Waisak …) are decided year by year; they reach us as a closed schedule of the
//! facility, never as a guess of ours.

use chrono::{Datelike, NaiveDate};

/// One fixed national holiday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LiburNasional {
    /// Official name.
    pub nama: &'static str,
    /// Month, 1 to 12.
    pub bulan: u32,
    /// Day of the month.
    pub hari: u32,
    /// First year in which it is a national holiday.
    pub dari: i32,
    /// Source tag.
    pub sumber: &'static str,
}

const LIBUR: [LiburNasional; 5] = [
    LiburNasional {
        nama: "Tahun Baru Masehi",
        bulan: 1,
        hari: 1,
        dari: 1953,
        sumber: "K",
    },
    LiburNasional {
        nama: "Hari Buruh Internasional",
        bulan: 5,
        hari: 1,
        dari: 2014,
        sumber: "K",
    },
    LiburNasional {
        nama: "Hari Lahir Pancasila",
        bulan: 6,
        hari: 1,
        dari: 2017,
        sumber: "K",
    },
    LiburNasional {
        nama: "Hari Kemerdekaan",
        bulan: 8,
        hari: 17,
        dari: 1953,
        sumber: "K",
    },
    LiburNasional {
        nama: "Hari Raya Natal",
        bulan: 12,
        hari: 25,
        dari: 1953,
        sumber: "K",
    },
];

/// The fixed national holiday on `tanggal`, if it is one.
pub fn libur_nasional(tanggal: NaiveDate) -> Option<LiburNasional> {
    LIBUR
        .into_iter()
        .find(|l| l.bulan == tanggal.month() && l.hari == tanggal.day() && tanggal.year() >= l.dari)
}
