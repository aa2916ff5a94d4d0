//! When the application is woken: one alarm for everything that waits for a time.
//!
//! 1. Whatever waits says when it is due: data that ages, work that rests, a form that is to be kept, a page that is to be
//!    drawn again. The driver is asked for the earliest; each wish replaces the one before, so that only one ever waits.
//! 2. On waking, each looks whether it is due. What came too early is asked for again.

use super::effect::Effect;
use super::input::Moment;
use super::{App, DAY_MS};
use crate::page::Need;

/// So much later than wished for is soon enough, in milliseconds: clocks that differ by a little set no new alarm.
const SLACK_MS: u64 = 250;

/// Whether an alarm that was asked for already will do for what is due then (running time, milliseconds).
#[must_use]
pub fn is_soon_enough(already: Option<u64>, due: u64) -> bool {
    already.is_some_and(|already| already <= due.saturating_add(SLACK_MS))
}

impl App {
    /// Asks to be woken for the first thing that is due, unless that is asked for already.
    pub(super) fn set_alarm(&mut self, needs: &[Need], moment: Moment) -> Option<Effect> {
        let due = [
            self.sync.ages_at(needs, moment),
            self.rests_until(needs, moment),
            self.drafts.due(),
            self.sessions.again_ms(),
            self.redraw_due(moment),
        ];
        let due = due.into_iter().flatten().min()?;
        if is_soon_enough(self.alarm, due) {
            return None;
        }
        self.alarm = Some(due);
        let after_ms = due.saturating_sub(moment.running_ms);
        Some(Effect::Wake { after_ms })
    }

    /// Running time at which the first rest ends after which something can be tried again.
    fn rests_until(&self, needs: &[Need], moment: Moment) -> Option<u64> {
        // Without a network nothing is sent, but the disk is there.
        let reading = self.sync.rests_until(needs, moment);
        let telling = self.farewells.rests_until(moment.running_ms);
        let registering = self.keys.rests_until(moment.running_ms);
        let sent = reading
            .into_iter()
            .chain(telling)
            .chain(registering)
            .filter(|_| self.online);
        sent.chain(self.outbox.rests_until(&self.ids)).min()
    }

    /// Running time at which the page in front wants to be drawn again, and midnight (WIB), when *today* is another day.
    fn redraw_due(&mut self, moment: Moment) -> Option<u64> {
        let now_ms = self.clock.now(moment).best_ms();
        let wib_ms = now_ms.saturating_add(7 * 3_600_000);
        let midnight_ms = now_ms.saturating_add(DAY_MS.saturating_sub(wib_ms.rem_euclid(DAY_MS)));
        let wanted = self.with_top(moment, |page, context| page.redraw_at_ms(context));
        let at_ms = wanted
            .filter(|at| *at > now_ms)
            .map_or(midnight_ms, |at| at.min(midnight_ms));
        self.redraw_at_ms = Some(at_ms);
        let after_ms = u64::try_from(at_ms.saturating_sub(now_ms)).unwrap_or(0);
        Some(moment.running_ms.saturating_add(after_ms))
    }

    /// The alarm rang.
    pub(super) fn woken(&mut self, moment: Moment) -> Vec<Effect> {
        self.alarm = None;
        let now_ms = self.clock.now(moment).best_ms();
        if self.redraw_at_ms.is_some_and(|at| at <= now_ms) {
            // What it showed may have run out, and it may want something new.
            self.stack.top_mut().announced = false;
            // It is a new day on every phone in this second.
            self.sync.by_clock = true;
        }
        let mut effects = Vec::new();
        let running_ms = moment.running_ms;
        if self.sync.rest_is_over(moment)
            || self.outbox.rest_is_over(running_ms)
            || self.farewells.rest_is_over(running_ms)
            || self.keys.rest_is_over(running_ms)
        {
            self.sync.ripen(moment);
            self.farewells.ripen(running_ms);
            self.keys.ripen(running_ms);
            effects.extend(self.outbox.ripen(&mut self.ids));
        }
        if self.sessions.again_ms().is_some_and(|again| again <= running_ms) {
            effects.extend(self.sessions.write_again(&mut self.ids));
        }
        if self.drafts.due().is_some_and(|due| due <= running_ms) {
            effects.extend(self.flush());
        }
        effects
    }
}
