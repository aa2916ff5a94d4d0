//! The time by which certificates are looked at.
//!
//! A phone whose battery was empty often begins in a year long past, where every certificate is not yet valid. It is at
//! least as late as when this version was made, and as late as the gateway said when it was last heard.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use rustls::pki_types::UnixTime;
use rustls::time_provider::TimeProvider;

use crate::driver::host::Clock;

/// This version, and a moment before it was made, milliseconds since 1970 UTC (1 November 2026).
const MADE: (&str, i64) = ("0.1.0", 1_793_491_200_000);

/// The phone's clock, which never tells less than what is known.
#[derive(Clone)]
pub(super) struct Time {
    clock: Arc<dyn Clock>,
    /// Milliseconds since 1970 UTC.
    at_least: Arc<AtomicI64>,
}

impl Time {
    pub(super) fn new(clock: Arc<dyn Clock>) -> Self {
        Self {
            clock,
            at_least: Arc::new(AtomicI64::new(MADE.1)),
        }
    }

    /// It is `newest_ms` at least. The last word counts, since what the gateway said may have been a mistake.
    pub(super) fn is_at_least(&self, newest_ms: i64) {
        self.at_least.store(newest_ms.max(MADE.1), Ordering::Relaxed);
    }

    fn ms(&self) -> i64 {
        self.clock.wall_ms().max(self.at_least.load(Ordering::Relaxed))
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Time({})", self.ms())
    }
}

impl TimeProvider for Time {
    fn current_time(&self) -> Option<UnixTime> {
        let ms = u64::try_from(self.ms()).ok()?;
        Some(UnixTime::since_unix_epoch(std::time::Duration::from_millis(ms)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Fixed(i64);

    impl Clock for Fixed {
        fn wall_ms(&self) -> i64 {
            self.0
        }
    }

    #[test]
    fn the_day_this_version_was_made_is_of_this_version() {
        assert_eq!(MADE.0, env!("CARGO_PKG_VERSION"), "a new version has a new day");
    }

    #[test]
    fn it_is_never_earlier_than_this_version_and_what_the_gateway_said_last() {
        let time = Time::new(Arc::new(Fixed(0)));
        assert_eq!(time.ms(), MADE.1);
        time.is_at_least(MADE.1 + 5);
        assert_eq!(time.ms(), MADE.1 + 5);
        time.is_at_least(MADE.1 + 2);
        assert_eq!(time.ms(), MADE.1 + 2);
        time.is_at_least(0);
        assert_eq!(time.ms(), MADE.1);
        let later = Time::new(Arc::new(Fixed(MADE.1 + 9)));
        assert_eq!(later.ms(), MADE.1 + 9);
        let before_all = Time::new(Arc::new(Fixed(i64::MIN)));
        assert_eq!(before_all.ms(), MADE.1);
    }
}
