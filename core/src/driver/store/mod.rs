//! What survives the app: two SQLite files in one folder, their rows sealed.
//!
//! `cache.db` holds what the gateway said, the session and the language, and may be thrown away; `outbox.db` holds what the
//! person asked for, is typing and has attached, and is never deleted except by [`wipe`]. Each row is sealed with
//! AES-256-GCM under whose it is and where it stands, and found by an HMAC of its name, so neither values nor names nor
//! owners can be read on disk. Both files hold a copy of one data key, wrapped by a key that the host keeps.
//!
//! 1. [`Store::open`] takes the lease on the folder, looks at both files, finds the data key, brings the files to the present
//!    version, and reads what the application needs to begin: settings, promises, drafts. What the gateway said stays
//!    sealed, however much there is. When something stands in the way of writing, what can be read is read, and why is told.
//! 2. [`Store::wake`] tries again: at a resume, before a write, and now and then. What is new is told.
//! 3. [`Store::load`] reads one resource when somebody looks at it. What turns out to be damaged then is left out; a file
//!    that is damaged is set aside and begun anew.
//! 4. [`Store::write`] makes one change in one transaction; of what the person asked for a second copy follows (see
//!    `second`). After an I/O error the files are closed and looked at anew.
//! 5. [`Store::renew_key`] makes the data key anew when it has grown old (see `renew`).
//! 6. [`Store::suspend`] closes the files and gives the lease away; the next change takes and opens them again.

mod change;
mod file;
mod kept;
mod lease;
mod migrate;
mod only_read;
mod open;
mod renew;
mod row;
mod salvage;
mod seal;
mod second;
mod table;
#[cfg(test)]
pub(super) mod tests;
mod trouble;
mod v1;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use self::file::File;
use self::lease::Lease;
use self::seal::Sealer;
pub use self::trouble::Trouble;
use crate::app::{BlobName, CommandRow, Load, Loaded, Restored, StoreFailure, StoreFault, StoreWrite};
use crate::driver::host::SecretStore;

/// Under this name the host keeps the key that wraps the data key (32 bytes).
pub const SECRET_NAME: &str = "jkn-saku-store";

/// Size of one sealed part of an attached file, bytes.
const PART: usize = 256 * 1024;
/// Largest file that came with the app, bytes.
const LARGEST_ASSET: u64 = 8 * 1024 * 1024;

/// The two files.
pub struct Store {
    folder: PathBuf,
    /// Where the files that came with the app lie.
    assets: Option<PathBuf>,
    lease: Option<Lease>,
    /// Absent when nothing can be read.
    sealer: Option<Sealer>,
    /// This run's copy of the wrapped data key, for a file that has to be begun anew.
    wrapped: Vec<u8>,
    /// Why nothing may be written now.
    closed: Option<StoreFault>,
    cache: Option<Connection>,
    outbox: Option<Connection>,
    /// How often commands have been changed; another number in the file means that somebody else has written.
    generation: u64,
    /// The highest sequence ever given out.
    highest: u64,
    /// Whether the second copy is as new as the outbox.
    copied: bool,
    /// Whether there was no room for the last change.
    full: bool,
    told: Told,
    troubles: Vec<Trouble>,
}

/// What the application knows of the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Told {
    closed: Option<StoreFault>,
    unread: bool,
    generation: u64,
}

impl Store {
    /// Opens the files in `folder`, makes what is missing, and reads what the application needs to begin. Never fails: what
    /// is wrong is in [`Restored::faults`], in detail in [`Store::troubles`].
    #[must_use]
    pub fn open(folder: &Path, secrets: &dyn SecretStore) -> (Self, Restored) {
        open::open(folder, secrets)
    }

    /// Nothing open yet.
    fn shut(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            assets: None,
            lease: None,
            sealer: None,
            wrapped: Vec::new(),
            closed: None,
            cache: None,
            outbox: None,
            generation: 0,
            highest: 0,
            copied: false,
            full: false,
            told: Told::default(),
            troubles: Vec::new(),
        }
    }

    /// Why nothing may be written now; `None` when all is well. [`Store::wake`] tries again.
    #[must_use]
    pub const fn closed(&self) -> Option<StoreFault> {
        self.closed
    }

    /// Whether it is worth while to [try again](Store::try_again) by and by: nothing may be written, or there was no room.
    #[must_use]
    pub const fn is_hindered(&self) -> bool {
        self.closed.is_some() || self.full
    }

    /// Takes and opens what was given away in a sleep, and tries again to open what could not be opened. What the files hold
    /// when the application is to know it: for another reason than before, something that can be read at last, what another
    /// process has written, or that the files were looked at anew after an error.
    pub fn wake(&mut self, secrets: &dyn SecretStore) -> Option<Restored> {
        if self.open_again().is_ok() {
            return None;
        }
        self.open_anew(secrets)
    }

    /// As [`Store::wake`], some time after a change for which there was no room: it is worth another try, so what the files
    /// hold is told in any case.
    pub fn try_again(&mut self, secrets: &dyn SecretStore) -> Option<Restored> {
        if !std::mem::take(&mut self.full) {
            return self.wake(secrets);
        }
        self.closed.get_or_insert(StoreFault::NoRoom);
        self.open_anew(secrets)
    }

    fn open_anew(&mut self, secrets: &dyn SecretStore) -> Option<Restored> {
        (self.cache, self.outbox) = (None, None);
        let lease = match self.lease.take() {
            Some(lease) => Ok(lease),
            None => Lease::take_now(&self.folder),
        };
        let (store, restored) = open::open_leased(&self.folder, secrets, lease);
        let before = std::mem::replace(self, store);
        self.assets = before.assets;
        let happened = restored.faults.iter().any(|fault| Some(*fault) != self.closed);
        let looked_anew = before.closed != before.told.closed && self.closed.is_none();
        if before.told == self.told && !happened && !looked_anew {
            // The log has heard why.
            self.troubles = before.troubles;
            return None;
        }
        self.troubles.splice(0..0, before.troubles);
        Some(restored)
    }

    /// Says where the files that came with the app lie.
    pub fn set_assets(&mut self, folder: Option<PathBuf>) {
        self.assets = folder;
    }

    /// Makes one change in one transaction; what goes into the outbox's file, and every setting, is on the disk when this
    /// returns.
    ///
    /// # Errors
    /// [`StoreFailure`]; what was kept before is then still kept.
    pub fn write(&mut self, write: &StoreWrite) -> Result<(), StoreFailure> {
        let written = self.try_write(write).map_err(|trouble| self.report(trouble));
        self.full = written == Err(StoreFailure::DiskFull);
        written
    }

    /// Reads one thing that is kept, or a file that came with the app. What cannot be read is not there, and among the
    /// troubles.
    pub fn load(&mut self, load: &Load) -> Loaded {
        match load {
            Load::Resource { owner, key } => {
                let found = self.resource(owner, key);
                Loaded::Resource(found.unwrap_or_else(|trouble| {
                    self.leave_out(trouble, owner, key);
                    None
                }))
            }
            Load::Asset { name } => Loaded::Asset(self.asset(name)),
        }
    }

    /// A stretch of an attached file, fewer bytes at its end.
    ///
    /// # Errors
    /// [`StoreFailure`] when it is not kept or cannot be read.
    pub fn blob(&mut self, name: &BlobName, from: u64, length: u64) -> Result<Vec<u8>, StoreFailure> {
        self.try_blob(name, from, length)
            .map_err(|trouble| self.report(trouble))
    }

    /// Moves everything into the main files, closes them and gives the lease away, so that no lock is held while the app
    /// sleeps. The next write takes and opens them again.
    ///
    /// # Errors
    /// [`StoreFailure`] when a file could not be tidied; both are closed all the same and nothing is lost.
    pub fn suspend(&mut self) -> Result<(), StoreFailure> {
        let mut result = Ok(());
        for connection in [self.outbox.take(), self.cache.take()].into_iter().flatten() {
            if let Err(trouble) = close(connection) {
                result = Err(self.report(trouble));
            }
        }
        self.lease = None;
        result
    }

    /// What went wrong since the last call, oldest first, for the log; contains nothing of what is stored.
    pub fn troubles(&mut self) -> Vec<Trouble> {
        std::mem::take(&mut self.troubles)
    }

    fn report(&mut self, trouble: Trouble) -> StoreFailure {
        let failure = trouble.failure();
        self.distrust(&trouble);
        self.troubles.push(trouble);
        failure
    }

    /// Closes what can no longer be trusted, until [`Store::wake`] has looked at the files anew.
    fn distrust(&mut self, trouble: &Trouble) {
        if !trouble.leaves_trust() {
            (self.cache, self.outbox) = (None, None);
            self.closed = Some(trouble.fault());
        }
    }

    fn note_told(&mut self, restored: &Restored) {
        self.told = Told {
            closed: self.closed,
            unread: restored.unread,
            generation: self.generation,
        };
    }

    /// The connection to a file, and the keys.
    fn reach(&mut self, file: File) -> Result<(&mut Connection, &Sealer), Trouble> {
        self.open_again()?;
        let connection = match file {
            File::Cache => self.cache.as_mut(),
            File::Outbox => self.outbox.as_mut(),
        };
        connection
            .zip(self.sealer.as_ref())
            .ok_or(Trouble::Closed(StoreFault::Unwritable))
    }

    /// Opens both files again after a sleep.
    fn open_again(&mut self) -> Result<(), Trouble> {
        if let Some(fault) = self.closed {
            return Err(Trouble::Closed(fault));
        }
        if self.cache.is_some() && self.outbox.is_some() {
            return Ok(());
        }
        self.reconnect().inspect_err(|trouble| {
            (self.cache, self.outbox) = (None, None);
            self.closed = Some(trouble.fault());
        })
    }

    fn reconnect(&mut self) -> Result<(), Trouble> {
        let sealer = self.sealer.as_ref().ok_or(Trouble::Unsealable)?;
        if self.lease.is_none() {
            self.lease = Some(Lease::take(&self.folder)?);
        }
        let connect = |file: File| file::resume(file::connect(&file.path(&self.folder), false)?, file, sealer);
        let outbox = connect(File::Outbox)?;
        if second::generation(&outbox)? != self.generation {
            return Err(Trouble::Overtaken);
        }
        (self.outbox, self.cache) = (Some(outbox), Some(connect(File::Cache)?));
        Ok(())
    }

    fn try_write(&mut self, write: &StoreWrite) -> Result<(), Trouble> {
        let counted = change::is_counted(write);
        let next = self.generation.saturating_add(1);
        let synced = change::is_synced(write);
        let (connection, sealer) = self.reach(change::file_of(write))?;
        if synced {
            connection.pragma_update(None, "synchronous", "FULL")?;
        }
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        change::change(&transaction, sealer, write)?;
        if counted {
            second::count(&transaction, next)?;
        }
        transaction.commit()?;
        if synced {
            connection.pragma_update(None, "synchronous", File::Cache.synchronous())?;
        }
        if counted {
            self.generation = next;
            self.told.generation = next;
            if let StoreWrite::PutCommand { row, .. } = write {
                self.highest = self.highest.max(row.sequence);
            }
            self.copy(write);
        }
        Ok(())
    }

    /// Lets the second copy follow a change. The first is kept; when this one is not, it is made anew with the next change.
    fn copy(&mut self, write: &StoreWrite) {
        let Some(sealer) = self.sealer.take() else { return };
        if self.copied && !matches!(write, StoreWrite::ForgetOwner { .. }) {
            let (generation, highest) = (self.generation, self.highest);
            let followed = self.in_cache(|cache| second::follow(cache, &sealer, write, generation, highest));
            self.note_copy(followed);
        } else {
            self.renew_copy(&sealer);
        }
        self.sealer = Some(sealer);
    }

    fn renew_copy(&mut self, sealer: &Sealer) {
        let (generation, highest) = (self.generation, self.highest);
        let commands: Result<Vec<CommandRow>, Trouble> = match &self.outbox {
            Some(outbox) => table::rows(outbox, sealer, "WHERE archived = 0"),
            None => return,
        };
        let renewed = commands
            .and_then(|commands| self.in_cache(|cache| second::renew(cache, sealer, &commands, generation, highest)));
        self.note_copy(renewed);
    }

    fn in_cache(
        &mut self,
        change: impl FnOnce(&rusqlite::Transaction<'_>) -> Result<(), Trouble>,
    ) -> Result<(), Trouble> {
        let Some(cache) = &mut self.cache else {
            return Err(Trouble::Closed(StoreFault::Unwritable));
        };
        let transaction = cache.transaction_with_behavior(TransactionBehavior::Immediate)?;
        change(&transaction)?;
        Ok(transaction.commit()?)
    }

    fn note_copy(&mut self, outcome: Result<(), Trouble>) {
        self.copied = outcome.is_ok();
        if let Err(trouble) = outcome {
            self.distrust(&trouble);
            self.troubles.push(trouble);
        }
    }
}

/// Checkpoints and closes one connection.
fn close(connection: Connection) -> Result<(), Trouble> {
    let checkpoint = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    connection.close().map_err(|(_, cause)| cause)?;
    Ok(checkpoint?)
}

/// Forgets everything: the host's key first, so that what is left of the files on the flash memory is noise even when
/// power fails now; then every file of the store, those set aside included. Drop the [`Store`] before.
///
/// # Errors
/// The first [`Trouble`]; the rest is wiped all the same, and a second call tries again. Files that another process has
/// ([`Trouble::Busy`]) are left: it goes on with the key that it knows.
pub fn wipe(folder: &Path, secrets: &dyn SecretStore) -> Result<(), Trouble> {
    let mut result = secrets.remove(SECRET_NAME).map_err(Trouble::from);
    let _lease = match Lease::take(folder) {
        Err(Trouble::Busy) => return result.and(Err(Trouble::Busy)),
        // Where there can be no lock there is nobody to wait for.
        lease => lease.ok(),
    };
    match std::fs::read_dir(folder) {
        Ok(entries) => {
            for entry in entries {
                result = result.and(remove_ours(entry));
            }
        }
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => {}
        Err(cause) => result = result.and(Err(cause.into())),
    }
    result
}

fn remove_ours(entry: std::io::Result<std::fs::DirEntry>) -> Result<(), Trouble> {
    let entry = entry?;
    let name = entry.file_name();
    let name = name.to_string_lossy();
    if [File::Cache, File::Outbox]
        .iter()
        .any(|file| name.starts_with(file.name()))
    {
        std::fs::remove_file(entry.path())?;
    }
    Ok(())
}
