//! Opening: what to do with what lies in the folder. Every way ends in a store, however little it can do.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, Transaction};
use zeroize::Zeroizing;

use super::file::{self, File, Found, look, set_aside};
use super::migrate::version;
use super::salvage::{Salvaged, salvage};
use super::seal::{Key, Sealer, unwrap_key, wrap};
use super::trouble::Trouble;
use super::{SECRET_NAME, Store, close, table, v1};
use crate::app::{Restored, StoreFault};
use crate::driver::host::SecretStore;

/// See [`Store::open`].
pub(super) fn open(folder: &Path, secrets: &dyn SecretStore) -> (Store, Restored) {
    let writable = prepare(folder);
    open_prepared(folder, secrets, writable)
}

/// Opens a folder of which it is known whether it can be written.
pub(super) fn open_prepared(
    folder: &Path,
    secrets: &dyn SecretStore,
    writable: Result<(), Trouble>,
) -> (Store, Restored) {
    let mut opening = Opening {
        store: Store {
            folder: folder.to_owned(),
            assets: None,
            sealer: None,
            wrapped: Vec::new(),
            writable: false,
            cache: None,
            outbox: None,
            troubles: Vec::new(),
        },
        restored: Restored::default(),
        writable: true,
    };
    if let Err(trouble) = writable {
        opening.give_up(trouble);
    }
    if let Err(trouble) = opening.run(secrets) {
        opening.give_up(trouble);
    }
    let Opening {
        store, mut restored, ..
    } = opening;
    restored.commands.sort_by_key(|command| command.sequence);
    restored.faults.sort_by_key(|fault| match fault {
        StoreFault::KeyLost => 0,
        StoreFault::Damaged => 1,
        StoreFault::NewerVersion => 2,
        StoreFault::Unwritable => 3,
    });
    restored.faults.dedup();
    (store, restored)
}

/// Where a rescued outbox is written before it takes the damaged one's place.
fn replacement(folder: &Path) -> PathBuf {
    file::part(&File::Outbox.path(folder), ".new")
}

/// Makes the folder, proves that it can be written, and ends a replacement that was interrupted.
fn prepare(folder: &Path) -> Result<(), Trouble> {
    std::fs::create_dir_all(folder)?;
    let probe = folder.join("write.probe");
    std::fs::write(&probe, [])?;
    std::fs::remove_file(&probe)?;
    let new = replacement(folder);
    if new.try_exists()? && !File::Outbox.path(folder).try_exists()? {
        // The damaged file had been set aside already, so the new one was complete.
        file::rename(&new, &File::Outbox.path(folder))?;
        file::sync_folder(folder)?;
    }
    file::remove(&new)
}

struct Opening {
    store: Store,
    restored: Restored,
    writable: bool,
}

impl Opening {
    fn run(&mut self, secrets: &dyn SecretStore) -> Result<(), Trouble> {
        let mut outbox = self.look(File::Outbox);
        let mut cache = self.look(File::Cache);
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
            None if !self.writable => {
                if lost {
                    self.store.troubles.push(Trouble::Unsealable);
                }
                return Ok(());
            }
            None => {
                // The host first: when it refuses, the files stay where they are.
                let host = match host {
                    Some(host) => host,
                    None => keep_new_key(secrets)?,
                };
                if lost {
                    for (file, found) in [(File::Outbox, &mut outbox), (File::Cache, &mut cache)] {
                        if found.is_ours() {
                            set_aside(&self.store.folder, file)?;
                            *found = Found::Absent;
                        }
                    }
                    self.restored.faults.push(StoreFault::KeyLost);
                }
                let data = Key::generate()?;
                let wrapped = wrap(&host, &data)?;
                (data, wrapped)
            }
        };
        // A copy that differs belongs to another store: its rows cannot be trusted to a later start.
        for found in [&mut outbox, &mut cache] {
            if matches!(found, Found::Whole(copy) if *copy != wrapped) {
                *found = Found::Damaged(None);
            }
        }
        let sealer = Sealer::new(&data)?;
        if self.writable {
            match self.take_over(&outbox, &cache, &sealer, &wrapped) {
                Ok(()) => {
                    self.store.sealer = Some(sealer);
                    self.store.wrapped = wrapped;
                    self.store.writable = true;
                    return Ok(());
                }
                Err(trouble) => self.give_up(trouble),
            }
        }
        self.only_read(&outbox, &cache, &sealer);
        self.store.sealer = Some(sealer);
        Ok(())
    }

    fn look(&mut self, file: File) -> Found {
        match look(&self.store.folder, file) {
            Found::Newer => {
                self.restored.faults.push(StoreFault::NewerVersion);
                self.writable = false;
                Found::Newer
            }
            Found::OutOfReach(trouble) => {
                self.give_up(trouble);
                // To be left alone, like a newer one.
                Found::Newer
            }
            found => found,
        }
    }

    /// Nothing can be saved in this run.
    fn give_up(&mut self, trouble: Trouble) {
        self.writable = false;
        self.store.outbox = None;
        self.store.cache = None;
        self.restored.faults.push(StoreFault::Unwritable);
        self.store.troubles.push(trouble);
    }

    fn damaged(&mut self, trouble: Trouble) {
        self.restored.faults.push(StoreFault::Damaged);
        self.store.troubles.push(trouble);
    }

    fn take_over(&mut self, outbox: &Found, cache: &Found, sealer: &Sealer, wrapped: &[u8]) -> Result<(), Trouble> {
        let folder = self.store.folder.clone();
        let reopened = self.reopen(File::Outbox, outbox, sealer, wrapped, |restored, connection| {
            read_outbox(restored, connection, sealer)
        })?;
        self.store.outbox = Some(match reopened {
            Some(connection) => connection,
            None => self.replace_outbox(&folder, sealer, wrapped)?,
        });
        let reopened = self.reopen(File::Cache, cache, sealer, wrapped, |restored, connection| {
            read_cache(restored, connection, sealer)
        })?;
        self.store.cache = Some(match reopened {
            Some(connection) => connection,
            None => {
                set_aside(&folder, File::Cache)?;
                // The session and the language outlive what lay beside them, as far as they could be read.
                let settings = &self.restored.settings;
                file::begin(
                    &File::Cache.path(&folder),
                    File::Cache,
                    wrapped,
                    sealer,
                    |transaction| settings.iter().try_for_each(|row| table::put(transaction, sealer, row)),
                )?
            }
        });
        Ok(())
    }

    /// A connection to a file out of which `read` has read, or `None` when the file is damaged.
    fn reopen(
        &mut self,
        file: File,
        found: &Found,
        sealer: &Sealer,
        wrapped: &[u8],
        read: impl FnOnce(&mut Restored, &Connection) -> Result<(), Trouble>,
    ) -> Result<Option<Connection>, Trouble> {
        let path = file.path(&self.store.folder);
        let outcome = match found {
            Found::Absent => {
                if !path.try_exists()? {
                    // A companion without its file would be read into the new one.
                    set_aside(&self.store.folder, file)?;
                }
                return Ok(Some(file::begin(&path, file, wrapped, sealer, |_| Ok(()))?));
            }
            Found::Whole(_) => file::resume(&path, file, sealer).and_then(|connection| {
                read(&mut self.restored, &connection)?;
                Ok(connection)
            }),
            Found::Damaged(_) | Found::Newer | Found::OutOfReach(_) => Err(Trouble::Damaged),
        };
        match outcome {
            Ok(connection) => Ok(Some(connection)),
            Err(trouble) if trouble.is_damage() => {
                self.damaged(trouble);
                Ok(None)
            }
            Err(trouble) => Err(trouble),
        }
    }

    /// Puts a new outbox with everything rescued in the damaged one's place. The old one stays where it is until the new
    /// one is complete, so that power may fail at any point.
    fn replace_outbox(&mut self, folder: &Path, sealer: &Sealer, wrapped: &[u8]) -> Result<Connection, Trouble> {
        let mut salvaged = salvage(folder, sealer);
        self.store.troubles.append(&mut salvaged.troubles);
        let new = replacement(folder);
        file::remove(&new)?;
        close(file::begin(&new, File::Outbox, wrapped, sealer, |transaction| {
            refill(transaction, sealer, &salvaged)
        })?)?;
        set_aside(folder, File::Outbox)?;
        let path = File::Outbox.path(folder);
        file::rename(&new, &path)?;
        file::sync_folder(folder)?;
        let connection = file::resume(&path, File::Outbox, sealer)?;
        read_outbox(&mut self.restored, &connection, sealer)?;
        Ok(connection)
    }

    /// Reads what can be read and changes nothing.
    fn only_read(&mut self, outbox: &Found, cache: &Found, sealer: &Sealer) {
        let folder = self.store.folder.clone();
        if outbox.is_ours() {
            let salvaged = salvage(&folder, sealer);
            self.restored.highest_sequence = salvaged.highest_sequence();
            self.restored.commands = salvaged.commands;
            self.restored.drafts = salvaged.drafts;
            for trouble in salvaged.troubles {
                self.damaged(trouble);
            }
        }
        if cache.is_ours() {
            let read = file::connect_to_read(&File::Cache.path(&folder)).and_then(|connection| {
                if version(&connection)? == 1 {
                    self.restored.settings = v1::read_settings(&connection, sealer)?;
                    return Ok(());
                }
                read_cache(&mut self.restored, &connection, sealer)
            });
            if let Err(trouble) = read {
                self.damaged(trouble);
            }
        }
    }
}

/// What the application needs of the outbox to begin; rows that are archived stay unread.
fn read_outbox(restored: &mut Restored, connection: &Connection, sealer: &Sealer) -> Result<(), Trouble> {
    restored.commands = table::rows(connection, sealer, "WHERE archived = 0 ORDER BY sequence, id")?;
    restored.drafts = table::rows(connection, sealer, "")?;
    let highest = file::number(connection, "SELECT max(sequence) FROM command")?;
    restored.highest_sequence = highest.and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
    restored.files = file::number(connection, "SELECT max(id) FROM blob")?.is_some();
    Ok(())
}

/// What it needs of the cache: the settings, and the date of the newest thing kept.
fn read_cache(restored: &mut Restored, connection: &Connection, sealer: &Sealer) -> Result<(), Trouble> {
    restored.settings = table::rows(connection, sealer, "")?;
    restored.newest_ms = file::number(connection, "SELECT max(as_of_ms) FROM resource")?;
    Ok(())
}

fn refill(transaction: &Transaction<'_>, sealer: &Sealer, salvaged: &Salvaged) -> Result<(), Trouble> {
    for row in &salvaged.commands {
        table::put(transaction, sealer, row)?;
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
