//! Reminders of queue numbers: what the shell was given last, and when it is given something else.
//!
//! 1. After every input it is asked what whoever uses the phone is to be reminded of. When that differs from what the shell
//!    holds, the shell is given the whole list anew; it replaces the one before, so that nothing reminds of what is gone.
//! 2. The list holds the reminders of the other accounts on this phone as well, as they were when those used it last. They are
//!    kept, sealed, where there are several accounts: the next run knows nothing else of them.
//! 3. A reminder whose time has passed has rung, and does not ring again under the same name whatever the queue does.
//! 4. A shell keeps reminders over the death of the process, so the first list of a run is given even when it is empty. While
//!    the tickets are not known nothing is concluded.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::ids::Ids;
use super::input::Moment;
use super::saving::{Ended, Saving};
use super::{App, Effect, EffectId, SettingRow, StoreFailure};
use crate::data::json;
use crate::menus::pendaftaran_pelayanan::{Due, due, reminder};
use crate::screen::{Reminder, ShellRequest};

/// Name under which the reminders of a phone with several accounts are kept, among the settings.
pub(super) const SETTING: &str = "pengingat";

/// What the shell holds.
#[derive(Debug, Default)]
pub(super) struct Reminders {
    /// Of each account, by its card number; whoever has used the phone in this run, or was kept.
    lists: BTreeMap<String, List>,
    /// Of whom the shell was given a list in this run.
    given: Option<String>,
    /// Whether the words have changed.
    pub(super) reworded: bool,
    /// Whether somebody was taken away since the shell was given a list.
    gone: bool,
    saving: Saving,
}

/// What an account is reminded of.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct List {
    /// Names and times, those that have rung included.
    names: Vec<(String, i64)>,
    told: Vec<Reminder>,
}

impl Reminders {
    /// Takes up what was kept of `owners`, whoever uses the phone; what cannot be read was another version's.
    pub fn restore(&mut self, body: &[u8], owners: &[String]) {
        self.lists = json::of_bytes(body).unwrap_or_default();
        let all = self.lists.len();
        self.lists.retain(|owner, _| owners.contains(owner));
        self.gone |= self.lists.len() < all;
    }

    /// Has somebody reminded of one thing.
    #[cfg(test)]
    pub fn put_for_test(&mut self, owner: &str, reminder: Reminder) {
        let list = List {
            names: vec![(reminder.id.clone(), reminder.at_ms)],
            told: vec![reminder],
        };
        self.lists.insert(owner.to_owned(), list);
    }

    /// An account was taken away.
    pub fn forget_owner(&mut self, owner: &str) {
        self.gone |= self.lists.remove(owner).is_some();
    }

    /// Everything that is still to ring, each once.
    fn all(&self, first: &str, now_ms: i64) -> Vec<Reminder> {
        let own = self.lists.get(first).into_iter();
        let others = self
            .lists
            .iter()
            .filter(|(owner, _)| *owner != first)
            .map(|(_, list)| list);
        let mut all: Vec<Reminder> = Vec::new();
        for reminder in own.chain(others).flat_map(|list| &list.told) {
            // A family's number is each of its accounts'.
            if reminder.at_ms > now_ms && all.iter().all(|other| other.id != reminder.id) {
                all.push(reminder.clone());
            }
        }
        all
    }

    fn keep(&mut self, ids: &mut Ids) -> Option<Effect> {
        let row = self.row()?;
        Some(self.saving.begin(row, ids))
    }

    /// A write ended; what could not be kept is kept once something else could.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, ids: &mut Ids) -> Option<Effect> {
        match self.saving.ended(id, result) {
            Ended::Again => self.keep(ids),
            _ => None,
        }
    }

    fn row(&self) -> Option<SettingRow> {
        Some(SettingRow {
            name: SETTING.to_owned(),
            body: serde_json::to_vec(&self.lists).ok()?,
        })
    }
}

impl App {
    /// Gives the shell its reminders, when they are others than it holds, and keeps them where there are several accounts.
    pub(super) fn remind(&mut self, moment: Moment) -> Vec<Effect> {
        let Some(owner) = self.sessions.owner.clone() else {
            let had = !std::mem::take(&mut self.reminders.lists).is_empty();
            self.reminders.given = None;
            return if had || std::mem::take(&mut self.reminders.gone) {
                self.give(Vec::new(), true)
            } else {
                Vec::new()
            };
        };
        let now_ms = self.clock.now(moment).best_ms();
        if self.sync.known.antrean().value.is_none() {
            // Whoever has gone is reminded of nothing, whatever is known of the others.
            return if std::mem::take(&mut self.reminders.gone) {
                let all = self.reminders.all(&owner, now_ms);
                self.give(all, true)
            } else {
                Vec::new()
            };
        }
        let mut wanted: Vec<Due> = self.with_top(moment, |_, context| due(context));
        let held = self.reminders.lists.get(&owner).cloned().unwrap_or_default();
        let (rung, waiting): (Vec<_>, Vec<_>) = held.names.into_iter().partition(|(_, at_ms)| *at_ms <= now_ms);
        wanted.retain(|due| rung.iter().all(|(id, _)| *id != due.id));
        let names: Vec<(String, i64)> = wanted.iter().map(|due| (due.id.clone(), due.at_ms)).collect();
        let given = self.reminders.given.as_ref() == Some(&owner);
        if given && names == waiting && !self.reminders.reworded && !self.reminders.gone {
            return Vec::new();
        }
        self.reminders.reworded = false;
        let gone = std::mem::take(&mut self.reminders.gone);
        let words = |due: &Due, this: &mut Self| this.with_top(moment, |_, context| reminder(context, due));
        let told = wanted.iter().filter_map(|due| words(due, self)).collect();
        let list = List {
            names: names.into_iter().chain(rung).collect(),
            told,
        };
        self.reminders.lists.insert(owner.clone(), list);
        self.reminders.given = Some(owner.clone());
        let all = self.reminders.all(&owner, now_ms);
        self.give(all, gone)
    }

    /// Gives the shell this list, and keeps it where there are several accounts, or `keep`.
    fn give(&mut self, all: Vec<Reminder>, keep: bool) -> Vec<Effect> {
        let mut effects = vec![request(all)];
        if keep || self.sessions.is_shared() {
            effects.extend(self.reminders.keep(&mut self.ids));
        }
        effects
    }
}

/// Takes all reminders back.
pub(super) const fn none() -> Effect {
    request(Vec::new())
}

const fn request(reminders: Vec<Reminder>) -> Effect {
    Effect::Shell(ShellRequest::Remind { reminders })
}
