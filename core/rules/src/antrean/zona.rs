//! Indonesia's three time zones. None of them has summer time, so an offset is all there is to know.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, Utc};
use serde::{Deserialize, Serialize};

/// The time zone of a health facility.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Zona {
    /// Western Indonesia Time, UTC+7.
    #[default]
    Wib,
    /// Central Indonesia Time, UTC+8.
    Wita,
    /// Eastern Indonesia Time, UTC+9.
    Wit,
}

impl Zona {
    /// Hours ahead of UTC: 7, 8 or 9.
    pub const fn jam_dari_utc(self) -> i32 {
        match self {
            Self::Wib => 7,
            Self::Wita => 8,
            Self::Wit => 9,
        }
    }

    /// The abbreviation people read: `WIB`, `WITA` or `WIT`.
    pub const fn singkatan(self) -> &'static str {
        match self {
            Self::Wib => "WIB",
            Self::Wita => "WITA",
            Self::Wit => "WIT",
        }
    }

    fn offset(self) -> FixedOffset {
        // 7..=9 hours is always a legal offset; UTC is only the type's other branch.
        FixedOffset::east_opt(self.jam_dari_utc() * 3600).unwrap_or_else(|| Utc.fix())
    }

    /// The wall clock of this zone at an instant; `None` beyond the calendar (year ±262,000).
    pub fn setempat(self, saat: DateTime<FixedOffset>) -> Option<NaiveDateTime> {
        saat.naive_utc().checked_add_offset(self.offset())
    }

    /// The wall clock of this zone at `ms` milliseconds since 1970-01-01 UTC; `None` beyond the calendar.
    pub fn dari_epoch_ms(self, ms: i64) -> Option<NaiveDateTime> {
        DateTime::from_timestamp_millis(ms)?
            .naive_utc()
            .checked_add_offset(self.offset())
    }

    /// Milliseconds since 1970-01-01 UTC of a wall-clock time in this zone; `None` beyond the calendar.
    pub fn ke_epoch_ms(self, setempat: NaiveDateTime) -> Option<i64> {
        Some(setempat.checked_sub_offset(self.offset())?.and_utc().timestamp_millis())
    }
}
