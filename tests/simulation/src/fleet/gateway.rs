//! The gateway of a fleet: it counts what reaches it, and sheds what it cannot carry.

use super::Answer;
use super::scene::{Asks, Scene};

/// The gateway, and what reached it.
#[derive(Debug)]
pub struct Gateway {
    /// Until when no connection is made, milliseconds since the scene began.
    back_ms: u64,
    /// Requests that it carries in a second; `None` when it carries any number.
    capacity: Option<u32>,
    asks: Asks,
    /// Until when it has given out turns, milliseconds.
    turns_ms: u64,
    /// Requests in each second since the scene began.
    reached: Vec<u32>,
    /// Those of them that it carried.
    carried: Vec<u32>,
}

impl Gateway {
    /// The gateway of a scene.
    #[must_use]
    pub fn new(scene: &Scene) -> Self {
        let seconds = usize::try_from(scene.length_ms / 1_000).unwrap_or(0).saturating_add(2);
        Self {
            back_ms: if scene.outage { scene.begins_ms } else { 0 },
            capacity: scene.capacity,
            asks: scene.asks,
            turns_ms: 0,
            reached: vec![0; seconds],
            carried: vec![0; seconds],
        }
    }

    /// A request, and what becomes of it.
    pub fn hear(&mut self, now_ms: u64) -> Answer {
        let second = usize::try_from(now_ms / 1_000).unwrap_or(usize::MAX);
        if let Some(count) = self.reached.get_mut(second) {
            *count = count.saturating_add(1);
        }
        if now_ms < self.back_ms {
            return Answer::Unreachable;
        }
        let Some(carried) = self.carried.get_mut(second) else {
            return Answer::Done;
        };
        if self.capacity.is_some_and(|capacity| *carried >= capacity) {
            return Answer::Busy(self.asked_s(now_ms));
        }
        *carried = carried.saturating_add(1);
        Answer::Done
    }

    /// What it asks of one whom it sheds, seconds.
    fn asked_s(&mut self, now_ms: u64) -> Option<u64> {
        match self.asks {
            Asks::Nothing => None,
            Asks::Seconds(s) => Some(s),
            Asks::Turn => {
                let one_ms = 1_000_u64.checked_div(u64::from(self.capacity?)).unwrap_or(0).max(1);
                self.turns_ms = self.turns_ms.max(now_ms).saturating_add(one_ms);
                Some(self.turns_ms.saturating_sub(now_ms).div_ceil(1_000))
            }
        }
    }

    /// Requests in each second from `from_ms` on.
    #[must_use]
    pub fn reached_from(&self, from_ms: u64) -> &[u32] {
        let second = usize::try_from(from_ms / 1_000).unwrap_or(usize::MAX);
        self.reached.get(second..).unwrap_or_default()
    }
}
