//! The gateway's clock, carried on by running time.

use super::Moment;
use crate::page::Now;

/// What is known of the time.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Clock {
    /// The gateway's date of its last answer in this run, and the running time at which it came.
    seen: Option<(i64, u64)>,
    /// The newest moment at which the gateway is known to have spoken, in any run.
    newest_ms: Option<i64>,
}

impl Clock {
    /// Takes in the date of an answer that certainly came from the gateway.
    pub fn hear(&mut self, date_ms: i64, now: Moment) {
        self.seen = Some((date_ms, now.running_ms));
        self.remember(date_ms);
    }

    /// Takes in the date of something kept from an earlier run.
    pub fn remember(&mut self, date_ms: i64) {
        self.newest_ms = self.newest_ms.max(Some(date_ms));
    }

    /// The phone slept: running time may have stood still, so the gateway's clock is no longer known.
    pub fn sleep(&mut self) {
        self.seen = None;
    }

    /// The time of an input.
    pub fn now(&self, moment: Moment) -> Now {
        let carried = |(date_ms, running_ms): (i64, u64)| {
            let passed = moment.running_ms.saturating_sub(running_ms);
            date_ms.saturating_add(i64::try_from(passed).unwrap_or(i64::MAX))
        };
        Now {
            wall_ms: moment.wall_ms,
            gateway_ms: self.seen.map(carried),
            newest_ms: self.newest_ms,
        }
    }
}
