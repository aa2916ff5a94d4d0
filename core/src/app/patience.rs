//! How long the gateway asked not to be asked again.

use super::rest::LONGEST_ASKED_MS;
use crate::data::Problem;
use crate::gateway::envelope::NotNow;

/// What a gateway said that did not act, and until when that holds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience {
    why: NotNow,
    /// Running time, milliseconds.
    until_ms: u64,
}

impl Patience {
    /// From `now_ms` on; over at once when the gateway named no time.
    pub fn new(why: NotNow, now_ms: u64) -> Self {
        let asked_ms = why.asked_s().unwrap_or(0).saturating_mul(1_000);
        let until_ms = now_ms.saturating_add(asked_ms.min(LONGEST_ASKED_MS));
        Self { why, until_ms }
    }

    /// What a person is told who asks all the same; `None` once the gateway may be asked.
    pub fn problem(self, now_ms: u64) -> Option<Problem> {
        let left_ms = self.until_ms.saturating_sub(now_ms);
        let problem = match self.why {
            NotNow::Busy(_) => NotNow::Busy(Some(left_ms.div_ceil(1_000))).problem(),
            NotNow::VersionStopped(_) => self.why.problem(),
        };
        (left_ms > 0).then_some(problem)
    }
}
