//! Opening: what to do with what lies in the folder. Every way ends in a store, however little it can do.
//!
//! 1. Whoever has the lease may change the files; anybody else, and whoever may not or cannot write now, reads what can be
//!    read and changes nothing (`Opening::close`, `only_read`). Why is told, and tried again later.
//! 2. Both files are begun together, the outbox first, so one without the other is damage.
//! 3. What is damaged, gone, or less than the mark in the other file says (see `second`) is made anew from all that can
//!    still be read of both; the old file is set aside.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction, params};
use zeroize::Zeroizing;

use super::file::{self, File, Found, look, set_aside};
use super::lease::Lease;
use super::renew::catch_up;
use super::salvage::{Salvaged, salvage};
use super::seal::{Key, Sealer, unwrap_key, wrap};
use super::second::{self, Mark};
use super::trouble::Trouble;
use super::{SECRET_NAME, Store, close, table};
use crate::app::{Restored, SettingRow, StoreFault};
use crate::driver::host::SecretStore;

/// See [`Store::open`].
pub(super) fn open(folder: &Path, secrets: &dyn SecretStore) -> (Store, Restored) {
    open_leased(folder, secrets, Lease::take(folder))
}

/// Opens a folder of which it is known whether it may be changed.
pub(super) fn open_leased(
    folder: &Path,
    secrets: &dyn SecretStore,
    lease: Result<Lease, Trouble>,
) -> (Store, Restored) {
    let mut opening = Opening {
        store: Store::shut(folder),
        restored: Restored::default(),
    };
    match lease {
        Ok(lease) => opening.store.lease = Some(lease),
        Err(trouble) => opening.close(trouble),
    }
    if let Err(trouble) = opening.run(secrets) {
        opening.close(trouble);
    }
    let Opening {
        mut store,
        mut restored,
    } = opening;
    restored.faults.extend(store.closed);
    restored.faults.sort();
    restored.faults.dedup();
    restored.commands.sort_by_key(|command| command.sequence);
    store.note_told(&restored);
    (store, restored)
}

/// Where a rescued outbox is written before it takes the damaged one's place.
fn replacement(folder: &Path) -> PathBuf {
    file::part(&File::Outbox.path(folder), ".new")
}

/// Ends a replacement that was interrupted.
fn end_replacement(folder: &Path) -> Result<(), Trouble> {
    let new = replacement(folder);
    if new.try_exists()? && !File::Outbox.path(folder).try_exists()? {
        // The damaged file had been set aside already, so the new one was complete.
        file::rename(&new, &File::Outbox.path(folder))?;
        file::sync_folder(folder)?;
    }
    file::remove(&new)
}

/// A store that is being opened, and what is to be told of it.
pub(super) struct Opening {
    pub(super) store: Store,
    pub(super) restored: Restored,
}

impl Opening {
    fn run(&mut self, secrets: &dyn SecretStore) -> Result<(), Trouble> {
        if self.is_open()
            && let Err(trouble) = end_replacement(&self.store.folder)
        {
            self.close(trouble);
        }
        let mut outbox = self.look(File::Outbox);
        let mut cache = self.look(File::Cache);
        // Until it is read.
        self.restored.unread = !matches!((&outbox, &cache), (Found::Absent, Found::Absent));
        let host = secrets.read(SECRET_NAME)?.map(Zeroizing::new);
        let host = host.and_then(|bytes| Key::from_bytes(&bytes));
        let copies: Vec<&[u8]> = [&outbox, &cache].into_iter().filter_map(Found::wrapped).collect();
        let known = host.as_ref().and_then(|host| {
            let open = |copy: &&[u8]| unwrap_key(host, copy).map(|data| (data, copy.to_vec()));
            copies.iter().find_map(open)
        });
        let lost = known.is_none() && (!copies.is_empty() || (host.is_none() && (outbox.is_ours() || cache.is_ours())));
        let (data, wrapped) = match known {
            Some(known) => known,
            // Without a key there is nothing to read, and nothing may be moved.
            None if !self.is_open() => {
                if lost {
                    self.store.troubles.push(Trouble::Unsealable);
                }
                return Ok(());
            }
            None => {
                // The host first: when it refuses, the files stay where they are.
                let host = match host.clone() {
                    Some(host) => host,
                    None => keep_new_key(secrets)?,
                };
                if lost {
                    for (file, found) in [(File::Outbox, &mut outbox), (File::Cache, &mut cache)] {
                        if found.is_ours() {
                            *found = Found::Absent;
                            set_aside(&self.store.folder, file)?;
                        }
                    }
                    self.restored.faults.push(StoreFault::KeyLost);
                }
                let data = Key::generate()?;
                let wrapped = wrap(&host, &data)?;
                (data, wrapped)
            }
        };
        // A cache with another key of ours was left behind by a renewal, or put back from before one.
        let behind = match &cache {
            Found::Whole(_, copy) if *copy != wrapped => host.as_ref().and_then(|host| unwrap_key(host, copy)),
            _ => None,
        };
        // Any other copy that differs belongs to another store: its rows cannot be trusted to a later start.
        for found in [&mut outbox, &mut cache] {
            if matches!(found, Found::Whole(_, copy) if *copy != wrapped && behind.is_none()) {
                *found = Found::Damaged(None, Trouble::Foreign);
            }
        }
        let sealer = Sealer::new(&data)?;
        let behind = behind.map(|key| Sealer::new(&key)).transpose()?;
        self.store.wrapped = wrapped;
        if self.is_open() {
            let followed = match &behind {
                Some(before) => catch_up(cache, before, &sealer, &self.store.wrapped),
                None => Ok(cache),
            };
            match followed.and_then(|cache| self.take_over(outbox, cache, &sealer)) {
                Ok(()) => {
                    self.restored.unread = false;
                    self.store.sealer = Some(sealer);
                    return Ok(());
                }
                Err(trouble) => self.close(trouble),
            }
            (outbox, cache) = (self.look(File::Outbox), self.look(File::Cache));
        }
        let is_behind = matches!(&cache, Found::Whole(_, copy) if *copy != self.store.wrapped);
        let of_cache = behind.as_ref().filter(|_| is_behind).unwrap_or(&sealer);
        self.restored.unread = !self.only_read(outbox, cache, &sealer, of_cache);
        // Until the files are opened anew, only the cache is read.
        self.store.sealer = behind.filter(|_| is_behind).or(Some(sealer));
        Ok(())
    }

    const fn is_open(&self) -> bool {
        self.store.closed.is_none()
    }

    fn look(&mut self, file: File) -> Found {
        let mut found = Found::OutOfReach(Trouble::ReadOnly);
        if self.is_open() {
            found = look(&self.store.folder, file, true);
            if let Found::OutOfReach(trouble) = found {
                self.close(trouble);
                found = Found::Newer;
            } else if matches!(found, Found::Newer) {
                self.close(Trouble::Newer);
                return found;
            } else {
                return found;
            }
        }
        drop(found);
        match look(&self.store.folder, file, false) {
            // Somebody may be writing it at this moment.
            Found::Damaged(_, trouble) if self.store.lease.is_none() => Found::OutOfReach(trouble),
            found => found,
        }
    }

    /// Nothing can be saved now.
    pub(super) fn close(&mut self, trouble: Trouble) {
        self.store.outbox = None;
        self.store.cache = None;
        let fault = trouble.fault();
        // The first thing in the way is told, except that a newer version explains everything.
        if fault == StoreFault::NewerVersion || self.is_open() {
            self.store.closed = Some(fault);
        }
        self.store.troubles.push(trouble);
    }

    pub(super) fn damaged(&mut self, trouble: Trouble) {
        self.restored.faults.push(StoreFault::Damaged);
        self.store.troubles.push(trouble);
    }

    fn take_over(&mut self, outbox: Found, cache: Found, sealer: &Sealer) -> Result<(), Trouble> {
        let folder = self.store.folder.clone();
        let outbox = match outbox {
            Found::Absent if matches!(cache, Found::Absent) => Some(self.begin(File::Outbox, sealer, |_| Ok(()))?),
            Found::Absent => self.is_damage(Err(Trouble::Gone))?,
            found => {
                let resumed = resume(found, File::Outbox, sealer).and_then(|connection| {
                    read_outbox(&mut self.restored, &connection, sealer)?;
                    self.store.generation = second::generation(&connection)?;
                    Ok(connection)
                });
                self.is_damage(resumed)?
            }
        };
        let fresh = self.store.generation == 0 && self.restored.commands.is_empty() && self.restored.drafts.is_empty();
        let cache = match cache {
            // The start at which both were to be begun was interrupted.
            Found::Absent if fresh && outbox.is_some() => None,
            Found::Absent => self.is_damage(Err(Trouble::Gone))?,
            found => {
                let resumed = resume(found, File::Cache, sealer).and_then(|connection| {
                    read_cache(&mut self.restored, &connection, sealer)?;
                    let mark = second::mark(&connection, sealer)?;
                    Ok((connection, mark))
                });
                self.is_damage(resumed)?
            }
        };
        let mark = cache.as_ref().and_then(|(_, mark)| *mark);
        let missing = mark.is_some_and(|mark| mark.misses(self.store.generation, count(&self.restored)));
        let outbox = match outbox {
            Some(connection) if !missing => connection,
            found => {
                if found.is_some() {
                    self.damaged(Trouble::Missing);
                }
                drop(found);
                let copy = cache.as_ref().and_then(|(cache, _)| second::read(cache, sealer));
                self.replace_outbox(&folder, sealer, copy)?
            }
        };
        let highest = mark.map_or(0, |mark| mark.highest).max(self.restored.highest_sequence);
        (self.store.highest, self.restored.highest_sequence) = (highest, highest);
        let present = Mark {
            generation: self.store.generation,
            count: count(&self.restored),
            highest,
        };
        self.store.copied = mark == Some(present);
        self.store.cache = Some(match cache {
            Some((connection, _)) => connection,
            None => self.begin_cache(sealer)?,
        });
        self.store.outbox = Some(outbox);
        if !self.store.copied {
            self.store.renew_copy(sealer);
        }
        Ok(())
    }

    /// What came of a file; `None` when it is damaged, which is noted.
    fn is_damage<T>(&mut self, outcome: Result<T, Trouble>) -> Result<Option<T>, Trouble> {
        match outcome {
            Ok(done) => Ok(Some(done)),
            Err(trouble) if trouble.is_damage() => {
                self.damaged(trouble);
                Ok(None)
            }
            Err(trouble) => Err(trouble),
        }
    }

    fn begin(
        &self,
        file: File,
        sealer: &Sealer,
        fill: impl FnOnce(&Transaction<'_>) -> Result<(), Trouble>,
    ) -> Result<Connection, Trouble> {
        // A companion without its file would be read into the new one.
        set_aside(&self.store.folder, file)?;
        let path = file.path(&self.store.folder);
        let connection = file::begin(&path, file, &self.store.wrapped, sealer, fill)?;
        file::sync_folder(&self.store.folder)?;
        Ok(connection)
    }

    /// The session and the language outlive what lay beside them, as far as they could be read.
    fn begin_cache(&mut self, sealer: &Sealer) -> Result<Connection, Trouble> {
        let Restored { settings, commands, .. } = &self.restored;
        let (generation, highest) = (self.store.generation, self.store.highest);
        let connection = self.begin(File::Cache, sealer, |transaction| {
            settings
                .iter()
                .try_for_each(|row| table::put(transaction, sealer, row))?;
            second::renew(transaction, sealer, commands, generation, highest)
        })?;
        self.store.copied = true;
        Ok(connection)
    }

    /// Puts a new outbox with everything rescued in the damaged one's place. The old one stays where it is until the new
    /// one is complete, so that power may fail at any point.
    fn replace_outbox(
        &mut self,
        folder: &Path,
        sealer: &Sealer,
        copy: Option<(Mark, Vec<crate::app::CommandRow>)>,
    ) -> Result<Connection, Trouble> {
        let path = File::Outbox.path(folder);
        let mut generation = None;
        let mut salvaged = Salvaged::default();
        if let Ok(connection) = file::connect_to_read(&path) {
            generation = second::generation(&connection).ok();
            salvaged = salvage(&connection, sealer);
        }
        self.store.troubles.append(&mut salvaged.troubles);
        let newest = copy.as_ref().map_or(0, |(mark, _)| mark.generation);
        let next = generation.unwrap_or(0).max(newest).saturating_add(1);
        second::bring_back(&mut salvaged, generation, copy);
        let new = replacement(folder);
        file::remove(&new)?;
        close(file::begin(
            &new,
            File::Outbox,
            &self.store.wrapped,
            sealer,
            |transaction| {
                second::count(transaction, next)?;
                refill(transaction, sealer, &salvaged)
            },
        )?)?;
        set_aside(folder, File::Outbox)?;
        file::remove_companions(&new)?;
        file::rename(&new, &path)?;
        file::sync_folder(folder)?;
        let connection = file::resume(file::connect(&path, false)?, File::Outbox, sealer)?;
        read_outbox(&mut self.restored, &connection, sealer)?;
        self.store.generation = next;
        Ok(connection)
    }
}

fn count(restored: &Restored) -> u64 {
    u64::try_from(restored.commands.len()).unwrap_or(u64::MAX)
}

fn resume(found: Found, file: File, sealer: &Sealer) -> Result<Connection, Trouble> {
    match found {
        Found::Whole(connection, _) => file::resume(connection, file, sealer),
        Found::Damaged(_, trouble) | Found::OutOfReach(trouble) => Err(trouble),
        Found::Absent => Err(Trouble::Gone),
        Found::Newer => Err(Trouble::Newer),
    }
}

/// What the application needs of the outbox to begin; rows that are archived stay unread.
fn read_outbox(restored: &mut Restored, connection: &Connection, sealer: &Sealer) -> Result<(), Trouble> {
    restored.commands = table::rows(connection, sealer, "WHERE archived = 0 ORDER BY sequence, id")?;
    restored.drafts = table::rows(connection, sealer, "")?;
    let highest = table::number(connection, "SELECT max(sequence) FROM command")?;
    restored.highest_sequence = highest.and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
    restored.files = table::number(connection, "SELECT max(id) FROM blob")?.is_some();
    Ok(())
}

/// What it needs of the cache: the settings, and the date of the newest thing kept.
pub(super) fn read_cache(restored: &mut Restored, connection: &Connection, sealer: &Sealer) -> Result<(), Trouble> {
    restored.settings = settings(connection, sealer)?;
    restored.newest_ms = table::number(connection, "SELECT max(as_of_ms) FROM resource")?;
    Ok(())
}

/// The settings, without what is none of the application's.
pub(super) fn settings(connection: &Connection, sealer: &Sealer) -> Result<Vec<SettingRow>, Trouble> {
    let mut settings: Vec<SettingRow> = table::rows(connection, sealer, "")?;
    settings.retain(|row| row.name != second::MARK);
    Ok(settings)
}

fn refill(transaction: &Transaction<'_>, sealer: &Sealer, salvaged: &Salvaged) -> Result<(), Trouble> {
    for row in &salvaged.commands {
        table::put(transaction, sealer, row)?;
    }
    for id in &salvaged.archived {
        let lookup = table::lookup::<crate::app::CommandRow>(sealer, "", id);
        transaction.execute("UPDATE command SET archived = 1 WHERE lookup = ?1", params![lookup])?;
    }
    for row in &salvaged.drafts {
        table::put(transaction, sealer, row)?;
    }
    for row in &salvaged.blobs {
        table::put(transaction, sealer, row)?;
    }
    Ok(())
}

fn keep_new_key(secrets: &dyn SecretStore) -> Result<Key, Trouble> {
    let key = Key::generate()?;
    secrets.write(SECRET_NAME, key.bytes())?;
    Ok(key)
}
