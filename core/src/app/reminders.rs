//! Reminders of queue numbers: what the shell was given last, and when it is given something else.
//!
//! 1. After every input it is asked what is to be reminded of. When that differs from what the shell holds, the shell is given
//!    the whole list anew; it replaces the one before, so that nothing reminds of what is gone.
//! 2. A reminder whose time has passed has rung, and does not ring again under the same name whatever the queue does.
//! 3. A shell keeps reminders over the death of the process, so the first list of a run is given even when it is empty. While
//!    the tickets are not known nothing is concluded.

use super::input::Moment;
use super::{App, Effect};
use crate::menus::pendaftaran_pelayanan::{Due, due, reminder};
use crate::screen::{Reminder, ShellRequest};

/// What the shell holds.
#[derive(Debug, Default)]
pub(super) struct Reminders {
    /// Names and times, those that have rung included; `None` before the first list of a run.
    held: Option<Vec<(String, i64)>>,
    /// Whose they are.
    owner: Option<String>,
    /// Whether the words have changed.
    pub(super) reworded: bool,
}

impl App {
    /// Gives the shell its reminders, when they are others than it holds.
    pub(super) fn remind(&mut self, moment: Moment) -> Option<Effect> {
        if self.reminders.owner != self.sessions.owner {
            let held = self.reminders.held.take().unwrap_or_default();
            self.reminders.owner.clone_from(&self.sessions.owner);
            if !held.is_empty() {
                return Some(request(Vec::new()));
            }
        }
        self.sync.known.antrean().value?;
        let now_ms = self.clock.now(moment).best_ms();
        let mut wanted: Vec<Due> = self.with_top(moment, |_, context| due(context));
        let held = self.reminders.held.as_deref().unwrap_or_default();
        let (rung, waiting): (Vec<_>, Vec<_>) = held.iter().cloned().partition(|(_, at_ms)| *at_ms <= now_ms);
        wanted.retain(|due| rung.iter().all(|(id, _)| *id != due.id));
        let names: Vec<(String, i64)> = wanted.iter().map(|due| (due.id.clone(), due.at_ms)).collect();
        if self.reminders.held.is_some() && names == waiting && !self.reminders.reworded {
            return None;
        }
        self.reminders.reworded = false;
        self.reminders.held = Some(names.into_iter().chain(rung).collect());
        let words = |due: &Due, this: &mut Self| this.with_top(moment, |_, context| reminder(context, due));
        let reminders = wanted.iter().filter_map(|due| words(due, self)).collect();
        Some(request(reminders))
    }
}

/// Takes all reminders back.
pub(super) const fn none() -> Effect {
    request(Vec::new())
}

const fn request(reminders: Vec<Reminder>) -> Effect {
    Effect::Shell(ShellRequest::Remind { reminders })
}
