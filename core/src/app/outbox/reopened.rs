//! The rows were read once more: because they could not be read before, or because another process has changed them.

use super::command::Activity;
use super::{CommandRow, Effect, Outbox};
use crate::app::ids::Ids;

impl Outbox {
    /// Whether something could not be written.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.entries.values().any(|entry| entry.activity == Activity::Unsaved)
    }

    /// Takes up the rows as they are now, `highest` as for [`Outbox::restore`]. A command that was never kept comes behind
    /// them under a number of its own and is tried again. What the person has taken back or put away meanwhile is forgotten,
    /// unless another process has sent it since. The first value names rows that could not be understood.
    pub fn reopened(&mut self, rows: &[CommandRow], highest: u64, ids: &mut Ids) -> (Vec<String>, Vec<Effect>) {
        let before = std::mem::take(self);
        let (found, unreadable) = Self::restore(rows, highest);
        *self = Self {
            accounts: before.accounts,
            present: before.present,
            offline: before.offline,
            rests: before.rests,
            unwritten: before.unwritten,
            ..found
        };
        let never_kept = |id: &str| !rows.iter().any(|row| row.id == id);
        for mut entry in before.entries.into_values() {
            let unwanted = matches!(entry.activity, Activity::Removing(_) | Activity::Unremoved);
            if entry.durable.is_some() || !never_kept(&entry.command.id) {
                if let Some(again) = self.entries.values_mut().find(|e| e.command.id == entry.command.id) {
                    // How long a person has waited is not forgotten because the app slept.
                    again.failures = entry.failures;
                    if unwanted && again.can_be_removed() {
                        again.activity = Activity::Unremoved;
                    }
                }
                continue;
            }
            if unwanted {
                continue;
            }
            self.highest = self.highest.saturating_add(1);
            entry.command.sequence = self.highest;
            entry.activity = Activity::Idle;
            self.entries.insert(entry.key(), entry);
        }
        (unreadable, self.wake(ids))
    }
}
