//! The gateway's clock, carried on by running time.
//!
//! A server may tell a wrong date as well. A date that nothing else speaks for (neither what the gateway said before nor
//! this phone's own clock) is believed only when a second answer says the same.

use super::{DAY_MS, Moment};
use crate::page::Now;

/// Dates that differ by less than this say the same, in milliseconds.
const SAME_MS: u64 = 2 * DAY_MS.unsigned_abs();
/// So long a phone may have lain in a drawer since the gateway was last heard, in milliseconds.
const DRAWER_MS: i64 = 60 * DAY_MS;

/// What is known of the time.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Clock {
    /// The gateway's date of its last answer in this run, and the running time at which it came.
    seen: Option<(i64, u64)>,
    /// The newest moment at which the gateway is known to have spoken, in any run, and the running time at which that was known.
    newest: Option<(i64, u64)>,
    /// A date that nothing else speaks for, and the running time at which it came.
    doubted: Option<(i64, u64)>,
}

impl Clock {
    /// Takes in the date of an answer that certainly came from the gateway; whether it is believed.
    pub fn hear(&mut self, date_ms: i64, now: Moment) -> bool {
        let says_the_same = |seen: (i64, u64)| carried(seen, now).abs_diff(date_ms) < SAME_MS;
        let before = match (self.seen, self.newest_ms()) {
            (Some(seen), _) => says_the_same(seen),
            (None, Some(newest)) => {
                (newest.saturating_sub(DAY_MS)..=newest.saturating_add(DRAWER_MS)).contains(&date_ms)
            }
            (None, None) => false,
        };
        let by_phone = self.seen.is_none() && now.wall_ms.abs_diff(date_ms) < SAME_MS;
        if !before && !by_phone && !self.doubted.is_some_and(says_the_same) {
            self.doubted = Some((date_ms, now.running_ms));
            return false;
        }
        // What was believed may set an earlier mistake back.
        let heard = Some((date_ms, now.running_ms));
        (self.seen, self.newest, self.doubted) = (heard, heard, None);
        true
    }

    /// The newest moment at which the gateway is known to have spoken, in any run.
    pub fn newest_ms(&self) -> Option<i64> {
        self.newest.map(|(date_ms, _)| date_ms)
    }

    /// Takes in the date of something kept from an earlier run.
    pub fn remember(&mut self, date_ms: i64, now: Moment) {
        if self.newest.is_none_or(|newest| carried(newest, now) < date_ms) {
            self.newest = Some((date_ms, now.running_ms));
        }
    }

    /// The phone slept: running time may have stood still, so the gateway's clock is no longer known.
    pub fn sleep(&mut self) {
        self.seen = None;
    }

    /// The time of an input. What was known is carried on, so that time does not stand still on a phone whose clock was set back.
    pub fn now(&self, moment: Moment) -> Now {
        Now {
            wall_ms: moment.wall_ms,
            gateway_ms: self.seen.map(|seen| carried(seen, moment)),
            newest_ms: self.newest.map(|newest| carried(newest, moment)),
        }
    }
}

/// A date, carried on by the running time since it came.
fn carried((date_ms, running_ms): (i64, u64), now: Moment) -> i64 {
    let passed = now.running_ms.saturating_sub(running_ms);
    date_ms.saturating_add(i64::try_from(passed).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW_MS: i64 = 1_795_489_500_000;
    const YEARS_MS: i64 = 3_650 * DAY_MS;

    const fn at(wall_ms: i64, running_ms: u64) -> Moment {
        Moment { wall_ms, running_ms }
    }

    /// Fault T14.
    #[test]
    fn one_wrong_date_of_the_gateway_changes_nothing_and_a_later_right_one_holds() {
        let mut clock = Clock::default();
        assert!(clock.hear(NOW_MS, at(NOW_MS, 0)));
        assert!(!clock.hear(NOW_MS + YEARS_MS, at(NOW_MS, 1_000)));
        assert_eq!(clock.now(at(NOW_MS, 2_000)).best_ms(), NOW_MS + 2_000);
        assert!(clock.hear(NOW_MS + 3_000, at(NOW_MS, 3_000)));
        assert!(
            !clock.hear(NOW_MS + YEARS_MS, at(NOW_MS, 4_000)),
            "the doubt was forgotten"
        );
    }

    /// Fault T14.
    #[test]
    fn a_wrong_date_as_the_first_of_a_run_does_not_outlive_it() {
        let mut clock = Clock::default();
        clock.remember(NOW_MS, at(0, 0));
        assert!(!clock.hear(NOW_MS + YEARS_MS, at(NOW_MS + DAY_MS, 0)));
        assert_eq!(clock.now(at(NOW_MS + DAY_MS, 0)).newest_ms, Some(NOW_MS));
    }

    #[test]
    fn a_phone_whose_clock_is_wrong_learns_the_time_from_two_answers() {
        let mut clock = Clock::default();
        assert!(!clock.hear(NOW_MS, at(0, 0)));
        assert!(!clock.now(at(0, 0)).is_certain());
        assert!(clock.hear(NOW_MS + 900, at(0, 900)));
        assert_eq!(clock.now(at(0, 1_000)).gateway_ms, Some(NOW_MS + 1_000));
    }

    #[test]
    fn a_phone_that_was_used_not_long_ago_learns_it_from_one() {
        for days in [0, 1, 59] {
            let mut clock = Clock::default();
            clock.remember(NOW_MS, at(0, 0));
            assert!(clock.hear(NOW_MS + days * DAY_MS, at(0, 0)), "{days}");
        }
    }

    #[test]
    fn two_answers_may_set_back_what_was_wrong() {
        let mut clock = Clock::default();
        clock.remember(NOW_MS + YEARS_MS, at(0, 0));
        clock.hear(NOW_MS, at(0, 0));
        assert!(clock.hear(NOW_MS, at(0, 10)));
        assert_eq!(clock.now(at(0, 10)).newest_ms, Some(NOW_MS));
    }

    #[test]
    fn time_goes_on_although_the_phones_clock_was_set_back_and_nobody_has_answered_yet() {
        let mut clock = Clock::default();
        clock.remember(NOW_MS, at(NOW_MS - YEARS_MS, 1_000));
        let later = clock.now(at(NOW_MS - YEARS_MS + 5_000, 6_000));
        assert_eq!((later.best_ms(), later.is_certain()), (NOW_MS + 5_000, false));
        assert!(later.clock_is_wrong());
        // What is known by then does not become earlier by what is older.
        clock.remember(NOW_MS + 1_000, at(NOW_MS - YEARS_MS + 5_000, 6_000));
        assert_eq!(clock.now(at(0, 6_000)).best_ms(), NOW_MS + 5_000);
    }
}
