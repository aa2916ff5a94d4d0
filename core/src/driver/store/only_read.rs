//! Opening where nothing may be changed: everything that can be read is told, and nothing is mended.

use rusqlite::Connection;

use super::file::{self, File, Found};
use super::migrate::version;
use super::open::{Opening, read_cache};
use super::salvage::{Salvaged, salvage};
use super::seal::Sealer;
use super::trouble::Trouble;
use super::{second, v1};

impl Opening {
    /// Reads what can be read and changes nothing, each file with its keys; whether that was everything.
    pub(super) fn only_read(&mut self, outbox: Found, cache: Found, sealer: &Sealer, of_cache: &Sealer) -> bool {
        let mut whole = true;
        let mut salvaged = Salvaged::default();
        let mut generation = None;
        if let Some(connection) = self.readable(outbox, File::Outbox, &mut whole) {
            generation = second::generation(&connection).ok();
            salvaged = salvage(&connection, sealer);
        }
        for trouble in std::mem::take(&mut salvaged.troubles) {
            self.unread(trouble, &mut whole);
        }
        self.store.generation = generation.unwrap_or(0);
        if let Some(connection) = self.readable(cache, File::Cache, &mut whole) {
            let read = version(&connection).and_then(|version| {
                if version == 1 {
                    self.restored.settings = v1::read_settings(&connection, of_cache)?;
                    return Ok(());
                }
                read_cache(&mut self.restored, &connection, of_cache)
            });
            if let Err(trouble) = read {
                self.unread(trouble, &mut whole);
            }
            // What could not be read, or is being written by somebody else, cannot be held against the mark.
            let copy = self.store.lease.as_ref().filter(|_| whole);
            let copy = copy.and_then(|_| second::read(&connection, of_cache));
            let found =
                u64::try_from(salvaged.commands.len().saturating_sub(salvaged.archived.len())).unwrap_or(u64::MAX);
            if copy
                .as_ref()
                .is_some_and(|(mark, _)| mark.misses(self.store.generation, found))
            {
                second::bring_back(&mut salvaged, generation, copy);
                self.damaged(Trouble::Missing);
            }
        }
        self.restored.highest_sequence = salvaged.highest_sequence();
        let Salvaged {
            mut commands,
            archived,
            drafts,
            ..
        } = salvaged;
        commands.retain(|row| !archived.contains(&row.id));
        (self.restored.commands, self.restored.drafts) = (commands, drafts);
        whole
    }

    /// A connection that reads what was found.
    fn readable(&mut self, found: Found, file: File, whole: &mut bool) -> Option<Connection> {
        match found {
            Found::Absent => None,
            Found::Whole(connection, _) => Some(connection),
            Found::Damaged(_, trouble) => {
                self.unread(trouble, whole);
                file::connect_to_read(&file.path(&self.store.folder)).ok()
            }
            Found::Newer => {
                self.close(Trouble::Newer);
                *whole = false;
                None
            }
            Found::OutOfReach(trouble) => {
                self.store.troubles.push(trouble);
                *whole = false;
                None
            }
        }
    }

    /// Something could not be read: damage when nobody else can be writing it.
    fn unread(&mut self, trouble: Trouble, whole: &mut bool) {
        if self.store.lease.is_some() && trouble.is_damage() {
            self.damaged(trouble);
        } else {
            self.store.troubles.push(trouble);
            *whole = false;
        }
    }
}
