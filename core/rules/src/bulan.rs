//! A calendar month, the unit in which iuran are owed.
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

const TAHUN_AWAL: i32 = 1900;
const TAHUN_AKHIR: i32 = 2200;

/// One month of one year, for example July 2024; years 1900 to 2200. Written `2024-07` on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Bulan {
    tahun: i32,
    bulan: u32,
}

/// Why a month could not be made.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BulanError {
    /// The year is not in 1900..=2200 or the month is not in 1..=12.
    #[error("a month must lie between 1900-01 and 2200-12")]
    DiLuarRentang,
    /// The text is not `yyyy-mm`.
    #[error("a month is written yyyy-mm")]
    BentukSalah,
}

impl Bulan {
    /// A month from its year (1900..=2200) and number (1..=12).
    ///
    /// # Errors
    /// [`BulanError::DiLuarRentang`] outside those ranges.
    pub fn new(tahun: i32, bulan: u32) -> Result<Self, BulanError> {
        if (TAHUN_AWAL..=TAHUN_AKHIR).contains(&tahun) && (1..=12).contains(&bulan) {
            Ok(Self { tahun, bulan })
        } else {
            Err(BulanError::DiLuarRentang)
        }
    }

    /// The month a date lies in.
    ///
    /// # Errors
    /// [`BulanError::DiLuarRentang`] for a year outside 1900..=2200.
    pub fn from_date(tanggal: NaiveDate) -> Result<Self, BulanError> {
        Self::new(tanggal.year(), tanggal.month())
    }

    /// The year, 1900..=2200.
    #[must_use]
    pub const fn tahun(self) -> i32 {
        self.tahun
    }

    /// The number of the month, 1..=12.
    #[must_use]
    pub const fn bulan(self) -> u32 {
        self.bulan
    }

    /// The month `n` months later.
    ///
    /// # Errors
    /// [`BulanError::DiLuarRentang`] after 2200-12.
    pub fn plus(self, n: u32) -> Result<Self, BulanError> {
        Self::from_urutan(self.urutan() + i64::from(n))
    }

    /// The month `n` months earlier.
    ///
    /// # Errors
    /// [`BulanError::DiLuarRentang`] before 1900-01.
    pub fn minus(self, n: u32) -> Result<Self, BulanError> {
        Self::from_urutan(self.urutan() - i64::from(n))
    }

    /// Months from `awal` to this month; negative when this month is earlier.
    #[must_use]
    pub fn selisih(self, awal: Self) -> i64 {
        self.urutan() - awal.urutan()
    }

    /// The first day of the month.
    ///
    /// # Errors
    /// [`BulanError::DiLuarRentang`] when the calendar has no such day, which the range of years rules out.
    pub fn first_day(self) -> Result<NaiveDate, BulanError> {
        NaiveDate::from_ymd_opt(self.tahun, self.bulan, 1).ok_or(BulanError::DiLuarRentang)
    }

    /// The last day of the month, 28 to 31.
    ///
    /// # Errors
    /// [`BulanError::DiLuarRentang`] when the calendar has no such day, which the range of years rules out.
    pub fn last_day(self) -> Result<NaiveDate, BulanError> {
        // Not `plus(1)`: the last month of the range has a last day too.
        let (tahun, bulan) = if self.bulan == 12 {
            (self.tahun + 1, 1)
        } else {
            (self.tahun, self.bulan + 1)
        };
        NaiveDate::from_ymd_opt(tahun, bulan, 1)
            .and_then(|hari| hari.pred_opt())
            .ok_or(BulanError::DiLuarRentang)
    }

    /// Months since year 0, so that month arithmetic is integer arithmetic.
    fn urutan(self) -> i64 {
        i64::from(self.tahun) * 12 + i64::from(self.bulan) - 1
    }

    fn from_urutan(urutan: i64) -> Result<Self, BulanError> {
        let tahun = i32::try_from(urutan.div_euclid(12)).map_err(|_| BulanError::DiLuarRentang)?;
        let bulan = u32::try_from(urutan.rem_euclid(12) + 1).map_err(|_| BulanError::DiLuarRentang)?;
        Self::new(tahun, bulan)
    }
}

impl From<Bulan> for String {
    fn from(bulan: Bulan) -> Self {
        format!("{:04}-{:02}", bulan.tahun, bulan.bulan)
    }
}

impl TryFrom<String> for Bulan {
    type Error = BulanError;

    fn try_from(teks: String) -> Result<Self, Self::Error> {
        let (tahun, bulan) = teks.split_once('-').ok_or(BulanError::BentukSalah)?;
        let digits =
            |bagian: &str, panjang: usize| bagian.len() == panjang && bagian.bytes().all(|b| b.is_ascii_digit());
        if !digits(tahun, 4) || !digits(bulan, 2) {
            return Err(BulanError::BentukSalah);
        }
        let tahun = tahun.parse().map_err(|_| BulanError::BentukSalah)?;
        let bulan = bulan.parse().map_err(|_| BulanError::BentukSalah)?;
        Self::new(tahun, bulan)
    }
}

#[cfg(test)]
mod tests {
    use super::{Bulan, BulanError};
    use chrono::NaiveDate;

    fn bulan(tahun: i32, bulan: u32) -> Bulan {
        Bulan::new(tahun, bulan).unwrap()
    }

    #[test]
    fn months_outside_the_range_are_refused() {
        for (t, b) in [(1899, 12), (2201, 1), (2024, 0), (2024, 13)] {
            assert_eq!(Bulan::new(t, b), Err(BulanError::DiLuarRentang));
        }
        assert_eq!(bulan(2200, 12).plus(1), Err(BulanError::DiLuarRentang));
        assert_eq!(bulan(1900, 1).minus(1), Err(BulanError::DiLuarRentang));
    }

    #[test]
    fn arithmetic_crosses_the_year() {
        assert_eq!(bulan(2023, 12).plus(1), Ok(bulan(2024, 1)));
        assert_eq!(bulan(2024, 1).minus(13), Ok(bulan(2022, 12)));
        assert_eq!(bulan(2024, 7).selisih(bulan(2020, 5)), 50);
        assert_eq!(bulan(2020, 5).selisih(bulan(2024, 7)), -50);
    }

    #[test]
    fn the_last_day_knows_leap_years_and_the_end_of_the_range() {
        let day = |t, b, h| NaiveDate::from_ymd_opt(t, b, h).unwrap();
        assert_eq!(bulan(2024, 2).last_day(), Ok(day(2024, 2, 29)));
        assert_eq!(bulan(2023, 2).last_day(), Ok(day(2023, 2, 28)));
        assert_eq!(bulan(2200, 12).last_day(), Ok(day(2200, 12, 31)));
        assert_eq!(bulan(2024, 2).first_day(), Ok(day(2024, 2, 1)));
        assert_eq!(Bulan::from_date(day(2024, 2, 29)), Ok(bulan(2024, 2)));
    }

    #[test]
    fn json_is_yyyy_mm_and_nothing_else() {
        assert_eq!(serde_json::to_string(&bulan(2024, 7)).unwrap(), "\"2024-07\"");
        assert_eq!(serde_json::from_str::<Bulan>("\"2024-07\"").unwrap(), bulan(2024, 7));
        for wrong in ["2024-7", "2024-13", "202407", "+024-07", "2024-07-01", ""] {
            assert!(
                serde_json::from_str::<Bulan>(&format!("\"{wrong}\"")).is_err(),
                "{wrong}"
            );
        }
    }
}
