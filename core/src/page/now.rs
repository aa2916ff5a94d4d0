//! The time as far as it can be known.
//!
//! A phone's clock may be wrong by years. The gateway's clock is right, but known only while the gateway has answered in
//! this run. Until then the newest moment the gateway ever spoke is a lower bound: it cannot be earlier than that.
//!
//! No clock is believed outside the years 1970 to 2199: whatever follows from a time stays within the calendar.

use chrono::{DateTime, FixedOffset, NaiveDate};

use crate::rules::antrean::Zona;

/// How far a phone's clock may lag before it is called wrong, in milliseconds.
const TOLERANCE_MS: i64 = 5 * 60_000;

/// Half a day before the year 2200 in UTC, so that it is 2199 in every zone of the country, in milliseconds.
const LAST_MS: i64 = 7_258_118_400_000 - 12 * 3_600_000;

/// The time of one input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The phone's wall clock, milliseconds since 1970 UTC.
    pub wall_ms: i64,
    /// The gateway's clock, carried on by running time since it last answered in this run.
    pub gateway_ms: Option<i64>,
    /// The newest moment at which the gateway is known to have spoken, in any run.
    pub newest_ms: Option<i64>,
}

impl Now {
    /// The best estimate, milliseconds since 1970 UTC.
    #[must_use]
    pub fn best_ms(&self) -> i64 {
        let best_ms = self
            .gateway_ms
            .unwrap_or_else(|| self.wall_ms.max(self.newest_ms.unwrap_or(i64::MIN)));
        within_years(best_ms)
    }

    /// Seconds until a moment (milliseconds since 1970 UTC), 0 once it is there. Rounded up: what is left is never told as over
    /// before it is.
    #[must_use]
    pub fn seconds_until(&self, at_ms: i64) -> u32 {
        let left_ms = at_ms.saturating_sub(self.best_ms()).max(0);
        u32::try_from(left_ms.saturating_add(999) / 1_000).unwrap_or(u32::MAX)
    }

    /// Whether the phone's clock contradicts the gateway: it differs from the gateway's by more than five minutes, or
    /// lies before something the gateway has already said.
    #[must_use]
    pub fn clock_is_wrong(&self) -> bool {
        match (self.gateway_ms, self.newest_ms) {
            (Some(gateway), _) => gateway.abs_diff(self.wall_ms) > TOLERANCE_MS.unsigned_abs(),
            (None, Some(newest)) => self.wall_ms < newest.saturating_sub(TOLERANCE_MS),
            (None, None) => false,
        }
    }

    /// Whether the estimate comes from the gateway in this run.
    #[must_use]
    pub const fn is_certain(&self) -> bool {
        self.gateway_ms.is_some()
    }

    /// The instant in WIB, where JKN's days and months are counted (`domain.md` §3.1 of the design: Asia/Jakarta).
    #[must_use]
    pub fn instant(&self) -> DateTime<FixedOffset> {
        instant_of(self.best_ms())
    }

    /// Today in a zone.
    #[must_use]
    pub fn today_in(&self, zona: Zona) -> NaiveDate {
        zona.dari_epoch_ms(self.best_ms())
            .map_or_else(|| self.instant().date_naive(), |local| local.date())
    }

    /// Today in WIB.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        self.today_in(Zona::Wib)
    }
}

/// The nearest moment of the years 1970 to 2199.
pub(super) fn within_years(ms: i64) -> i64 {
    ms.clamp(0, LAST_MS)
}

/// An instant in WIB, of the years 1970 to 2199; a number outside becomes the nearest.
#[must_use]
pub fn instant_of(ms: i64) -> DateTime<FixedOffset> {
    let utc = DateTime::from_timestamp_millis(within_years(ms)).unwrap_or_default();
    match FixedOffset::east_opt(7 * 3600) {
        Some(wib) => utc.with_timezone(&wib),
        None => utc.fixed_offset(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEAR_MS: i64 = 365 * 86_400_000;

    #[test]
    fn what_is_left_is_told_as_over_when_it_is_and_not_before() {
        let now = Now {
            wall_ms: 10_000,
            gateway_ms: None,
            newest_ms: None,
        };
        let left = [10_000, 10_001, 11_000, 11_001, 0, i64::MIN].map(|at_ms| now.seconds_until(at_ms));
        assert_eq!(left, [0, 1, 1, 2, 0, 0]);
        assert_eq!(now.seconds_until(i64::MAX), u32::MAX);
    }

    #[test]
    fn a_clock_set_back_cannot_be_earlier_than_what_the_gateway_said() {
        let now = Now {
            wall_ms: 1_000,
            gateway_ms: None,
            newest_ms: Some(YEAR_MS),
        };
        assert_eq!((now.best_ms(), now.clock_is_wrong()), (YEAR_MS, true));
    }

    #[test]
    fn the_gateways_clock_wins_over_a_clock_ten_years_ahead() {
        let now = Now {
            wall_ms: 10 * YEAR_MS,
            gateway_ms: Some(YEAR_MS),
            newest_ms: Some(YEAR_MS),
        };
        assert_eq!((now.best_ms(), now.clock_is_wrong()), (YEAR_MS, true));
    }

    #[test]
    fn a_clock_ahead_cannot_be_seen_through_without_the_gateway() {
        let now = Now {
            wall_ms: 10 * YEAR_MS,
            gateway_ms: None,
            newest_ms: Some(YEAR_MS),
        };
        assert_eq!(
            (now.best_ms(), now.clock_is_wrong(), now.is_certain()),
            (10 * YEAR_MS, false, false)
        );
    }

    /// Fault T22.
    #[test]
    fn no_clock_leads_out_of_the_calendar() {
        use chrono::Datelike;

        // The last hours of the calendar, where a zone would lead out of it, and everything beyond.
        let extremes = [
            i64::MIN,
            -1,
            0,
            LAST_MS,
            LAST_MS + 1,
            8_210_266_876_799_999,
            i64::MAX - 1,
            i64::MAX,
        ];
        for (wall_ms, gateway_ms, newest_ms) in extremes
            .into_iter()
            .flat_map(|ms| [(ms, None, None), (0, Some(ms), None), (0, None, Some(ms))])
        {
            let now = Now {
                wall_ms,
                gateway_ms,
                newest_ms,
            };
            assert!((1970..=2199).contains(&now.instant().naive_local().year()), "{now:?}");
            for zona in [Zona::Wib, Zona::Wita, Zona::Wit] {
                assert!((1970..=2199).contains(&now.today_in(zona).year()), "{now:?}");
            }
            let _ = now.clock_is_wrong();
        }
        assert_eq!(
            LAST_MS + 12 * 3_600_000,
            crate::page::sample::date(2200, 1, 1)
                .and_hms_opt(0, 0, 0)
                .unwrap()
                .and_utc()
                .timestamp_millis()
        );
    }

    #[test]
    fn days_change_with_the_zone() {
        // 2026-11-24 16:30 UTC is still the 24th in WIB and already the 25th in WIT.
        let now = Now {
            wall_ms: 1_795_537_800_000,
            gateway_ms: None,
            newest_ms: None,
        };
        let day = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        assert_eq!((now.today(), now.today_in(Zona::Wit)), (day(24), day(25)));
    }
}
