//! What follows the first input: everything that was kept is taken up, and what went wrong while it was read is noted.

use super::drafts::Drafts;
use super::effect::Effect;
use super::input::{Moment, Restored};
use super::outbox::Outbox;
use super::stack::Stack;
use super::{App, LANGUAGE, MODE, farewell, keys, proof, reminders, session};
use crate::data::Problem;
use crate::text::{Language, Texts};

/// How the simple mode is kept.
pub(super) const SIMPLE: &[u8] = b"sederhana";
/// How the usual mode is kept.
pub(super) const USUAL: &[u8] = b"biasa";

impl App {
    pub(super) fn open(&mut self, restored: Restored, moment: Moment) -> Vec<Effect> {
        self.opened = true;
        self.note_faults(&restored);
        for row in &restored.settings {
            match row.name.as_str() {
                session::SETTING => self.sessions.restore(&row.body),
                farewell::SETTING => self.farewells.restore(&row.body),
                keys::SETTING => self.keys.restore(&row.body),
                proof::SETTING => self.proofs.restore(&row.body),
                LANGUAGE => self.restore_language(&row.body),
                MODE => self.restore_mode(&row.body),
                // A setting of another version stays where it is.
                _ => {}
            }
        }
        if let Some(row) = restored.settings.iter().find(|row| row.name == reminders::SETTING) {
            self.reminders.restore(&row.body, &self.sessions.owners());
        }
        let restored = self.without_the_gone(restored);
        if let Some(newest_ms) = restored.newest_ms {
            self.clock.remember(newest_ms, moment);
        }
        let forget_files = self.forget_files(&restored);
        let (outbox, unreadable) = Outbox::restore(&restored.commands, restored.highest_sequence);
        self.outbox = outbox;
        if !unreadable.is_empty() {
            self.add_fault(Problem::UnreadablePromise);
        }
        let (drafts, stack) = Drafts::restore(restored.drafts, self.sessions.owner.as_deref());
        self.drafts = drafts;
        self.stack = stack.unwrap_or_else(Stack::new);
        let mut effects = self.tell_outbox();
        effects.extend(self.sessions.forget(&mut self.ids));
        let owners = self.sessions.owners();
        if !owners.is_empty() {
            effects.extend(self.keys.only_of(&owners, &mut self.ids));
        }
        effects.extend(forget_files);
        effects
    }

    pub(super) fn restore_language(&mut self, body: &[u8]) {
        let language = Language::of_tag(&String::from_utf8_lossy(body));
        self.texts = Texts::new(language);
    }

    /// A mode of another version is none that was chosen here.
    pub(super) fn restore_mode(&mut self, body: &[u8]) {
        self.simple = match body {
            SIMPLE => Some(true),
            USUAL => Some(false),
            _ => None,
        };
    }
}
