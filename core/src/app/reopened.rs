//! What the store tells: how it was opened, and that what was kept can be read at last or was changed by another process.
//!
//! Nothing that was made in the meantime is lost: a promise that was never kept is added behind those that were, and what was
//! typed stays typed.

use super::effect::Effect;
use super::input::{Moment, Restored, StoreFault};
use super::{App, LANGUAGE, MODE, farewell, keys, proof, session};
use crate::data::{Problem, Route};

impl App {
    /// Notes what is wrong with the store now, instead of what was wrong before.
    pub(super) fn note_faults(&mut self, restored: &Restored) {
        self.faults.retain(|fault| !passes(fault));
        for fault in &restored.faults {
            self.add_fault(match fault {
                StoreFault::KeyLost => Problem::KeyLost,
                StoreFault::Damaged => Problem::StoreDamaged,
                StoreFault::NewerVersion => Problem::NewerVersion,
                StoreFault::Locked => Problem::PhoneLocked,
                StoreFault::NoRoom => Problem::DiskFull,
                StoreFault::Busy => Problem::StoreBusy,
                StoreFault::Unwritable => Problem::Unwritable,
            });
        }
        if restored.unread {
            self.add_fault(Problem::StoreUnread);
        }
    }

    /// Takes in what the files hold, now that they were opened once more.
    pub(super) fn reopened(&mut self, restored: Restored, moment: Moment) -> Vec<Effect> {
        let was_unread = self.faults.contains(&Problem::StoreUnread);
        let was_full = self.faults.contains(&Problem::DiskFull);
        self.note_faults(&restored);
        if was_full && self.outbox.has_unsaved() {
            // Whether there is room, the next write will show.
            self.add_fault(Problem::DiskFull);
        }
        let mut effects = Vec::new();
        let mut changed = false;
        for row in &restored.settings {
            match row.name.as_str() {
                session::SETTING if self.sessions.owner.is_none() => self.sessions.restore(&row.body),
                // Somebody may have signed in before it could be known whose data is kept here.
                session::SETTING if was_unread => {
                    let (another, keep) = self.sessions.reopened(&row.body, &mut self.ids);
                    effects.extend(keep);
                    changed = another;
                }
                farewell::SETTING => self.farewells.restore(&row.body),
                keys::SETTING => self.keys.restore(&row.body),
                proof::SETTING => self.proofs.restore(&row.body),
                LANGUAGE if was_unread => self.restore_language(&row.body),
                MODE if self.simple.is_none() => self.restore_mode(&row.body),
                _ => {}
            }
        }
        let restored = self.without_the_gone(restored);
        if let Some(newest_ms) = restored.newest_ms {
            self.clock.remember(newest_ms, moment);
        }
        if !restored.unread {
            let (unreadable, steps) =
                self.outbox
                    .reopened(&restored.commands, restored.highest_sequence, &mut self.ids);
            effects.extend(steps);
            if !unreadable.is_empty() {
                self.add_fault(Problem::UnreadablePromise);
            }
        }
        if changed {
            self.change_person();
        }
        if self.sessions.has_candidate() {
            self.stack.open(Route::TambahAkun);
        }
        effects.extend(self.tell_outbox());
        self.drafts.reopened(restored.drafts, &mut self.stack);
        self.sync.look_again();
        self.sync.wake();
        effects
    }
}

/// Whether it tells how the store is, not what has happened to it.
const fn passes(problem: &Problem) -> bool {
    matches!(
        problem,
        Problem::NewerVersion
            | Problem::PhoneLocked
            | Problem::DiskFull
            | Problem::StoreBusy
            | Problem::Unwritable
            | Problem::StoreFailed
            | Problem::StoreUnread
    )
}
