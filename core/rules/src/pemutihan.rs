//! Pemutihan, the announced write-off of arrears (`domain.md` §6.5, §16.11). No regulation is published, so that its
//! row is switched off: the rule answers "not in force" until the row says otherwise.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::asal::Asal;
use super::bulan::{Bulan, BulanError};
use super::karena::karena;
use super::penjelasan::Penjelasan;
use super::tagihan::bulan_tertunggak;

/// Dates, switch and limits of the write-off: one row of the table `pemutihan`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AturanPemutihan {
    /// Origin.
    pub asal: Asal,
    /// In force.
    pub aktif: bool,
    /// Most months written off.
    pub bulan_terbanyak: u32,
    /// Codes of the circumstances of which one is enough.
    pub syarat: &'static [&'static str],
}

/// The write-offs of the table.
pub const PEMUTIHAN: &[AturanPemutihan] = tabel!(AturanPemutihan, "pemutihan");

/// A circumstance that was named as a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SyaratPemutihan {
    /// Listed in DTSEN, the national social and economic data.
    Dtsen,
    /// Moved to PBI JK.
    PindahPbi,
    /// Moved to members paid by a regional government.
    PindahPemda,
    /// Verified as poor.
    TidakMampu,
}

impl SyaratPemutihan {
    /// The code of the table.
    pub const fn kode(self) -> &'static str {
        match self {
            Self::Dtsen => "dtsen",
            Self::PindahPbi => "pindah_pbi",
            Self::PindahPemda => "pindah_pemda",
            Self::TidakMampu => "tidak_mampu",
        }
    }
}

/// What the write-off does to the arrears of a family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PutusanPemutihan {
    /// Months written off, oldest first; empty while the rule is off.
    pub dihapus: Vec<Bulan>,
    /// Months still billed, oldest first. What is older than the 24 billed months is never billed (§6.3).
    pub tersisa: Vec<Bulan>,
    /// Why.
    pub penjelasan: Penjelasan,
}

/// Applies the write-off in force on a date to the months that are billed then, oldest first: nothing is written off
/// today (§6.5). `belum_dibayar` holds every unpaid month; the current one is no arrears and stays owed besides.
///
/// # Errors
/// [`BulanError`] for a date outside the years 1900..=2200.
pub fn pemutihan(
    belum_dibayar: &BTreeSet<Bulan>,
    syarat: Option<SyaratPemutihan>,
    tanggal: NaiveDate,
) -> Result<PutusanPemutihan, BulanError> {
    putuskan(PEMUTIHAN, belum_dibayar, syarat, tanggal)
}

fn putuskan(
    tabel: &[AturanPemutihan],
    belum_dibayar: &BTreeSet<Bulan>,
    syarat: Option<SyaratPemutihan>,
    tanggal: NaiveDate,
) -> Result<PutusanPemutihan, BulanError> {
    let mut tersisa = bulan_tertunggak(belum_dibayar, Bulan::from_date(tanggal)?);
    let aturan = tabel.iter().find(|a| a.aktif && a.asal.berlaku(tanggal));
    let memenuhi = |a: &AturanPemutihan| syarat.is_some_and(|s| a.syarat.contains(&s.kode()));
    let (kunci, banyak) = match aturan {
        None => ("rules-pemutihan-belum-berlaku", 0),
        Some(a) if !memenuhi(a) => ("rules-pemutihan-syarat", 0),
        Some(a) => ("rules-pemutihan-dihapus", a.bulan_terbanyak),
    };
    // One-off: the oldest billed months go first, what is beyond the limit stays owed.
    let batas = usize::try_from(banyak).unwrap_or(usize::MAX).min(tersisa.len());
    let dihapus: Vec<Bulan> = tersisa.drain(..batas).collect();
    let jumlah = |b: &[Bulan]| i64::try_from(b.len()).unwrap_or(i64::MAX);
    Ok(PutusanPemutihan {
        penjelasan: karena(kunci, &["§6.5", "§16.11", "W64", "W65", "W66"])
            .jumlah("dihapus", jumlah(&dihapus))
            .jumlah("tersisa", jumlah(&tersisa))
            .asumsi_bila(true),
        dihapus,
        tersisa,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asal::Keyakinan;

    const AKTIF: [AturanPemutihan; 1] = [AturanPemutihan {
        asal: Asal {
            dari: (2026, 1, 1),
            sampai: Some((2026, 12, 31)),
            sumber: "test",
            keyakinan: Keyakinan::Asumsi,
        },
        aktif: true,
        bulan_terbanyak: 24,
        syarat: &["dtsen"],
    }];

    fn month(tahun: i32, bulan: u32) -> Bulan {
        Bulan::new(tahun, bulan).unwrap()
    }

    /// Months up to December 2025, and the current one.
    fn owed(count: u32) -> BTreeSet<Bulan> {
        (0..=count).map(|n| month(2026, 1).minus(n).unwrap()).collect()
    }

    fn day(y: i32, m: u32, d: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(y, m, d).unwrap()
    }

    #[test]
    fn a_switched_on_write_off_takes_the_billed_months_within_its_dates() {
        let ask = |count, date| putuskan(&AKTIF, &owed(count), Some(SyaratPemutihan::Dtsen), date).unwrap();
        let few = ask(3, day(2026, 1, 1));
        assert_eq!(few.dihapus, [month(2025, 10), month(2025, 11), month(2025, 12)]);
        assert_eq!(few.penjelasan.kunci, "rules-pemutihan-dihapus");
        assert!(few.tersisa.is_empty(), "the current month is no arrears");
        // Fifty months owed are 24 billed (§6.3): written off, none of the older ones takes their place.
        let many = ask(50, day(2026, 1, 31));
        assert_eq!((many.dihapus.len(), many.dihapus[0]), (24, month(2024, 1)));
        assert!(many.tersisa.is_empty());
        assert!(!ask(3, day(2026, 12, 31)).dihapus.is_empty());
        assert!(ask(3, day(2025, 12, 31)).dihapus.is_empty());
        assert!(ask(3, day(2027, 1, 1)).dihapus.is_empty());
    }

    #[test]
    fn a_lower_limit_leaves_the_newest_months_owed() {
        let two = [AturanPemutihan {
            bulan_terbanyak: 2,
            ..AKTIF[0]
        }];
        let answer = putuskan(&two, &owed(3), Some(SyaratPemutihan::Dtsen), day(2026, 1, 1)).unwrap();
        assert_eq!(answer.dihapus, [month(2025, 10), month(2025, 11)]);
        assert_eq!(answer.tersisa, [month(2025, 12)]);
    }

    #[test]
    fn a_switched_on_write_off_asks_for_its_condition() {
        for condition in [None, Some(SyaratPemutihan::TidakMampu)] {
            let answer = putuskan(&AKTIF, &owed(3), condition, day(2026, 1, 1)).unwrap();
            assert_eq!(answer.penjelasan.kunci, "rules-pemutihan-syarat");
            assert_eq!(answer.tersisa.len(), 3);
        }
    }

    #[test]
    fn the_table_is_off_and_names_known_conditions() {
        use SyaratPemutihan::{Dtsen, PindahPbi, PindahPemda, TidakMampu};
        assert!(PEMUTIHAN.iter().all(|a| !a.aktif));
        let known = [Dtsen, PindahPbi, PindahPemda, TidakMampu].map(SyaratPemutihan::kode);
        assert!(PEMUTIHAN.iter().flat_map(|a| a.syarat).all(|s| known.contains(s)));
    }
}
