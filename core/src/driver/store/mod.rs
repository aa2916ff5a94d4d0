//! What survives the app: two SQLite files in one folder, their rows sealed.
//!
//! `cache.db` holds what the gateway said and may be thrown away; `outbox.db` holds what the person asked for and is
//! never deleted except by [`wipe`]. Each row is sealed with AES-256-GCM and found by an HMAC of its name, so neither
//! values nor names can be read on disk. Both files hold a copy of one data key, wrapped by a key that the host keeps.

mod file;
mod migrate;
mod open;
mod row;
mod salvage;
mod seal;
#[cfg(test)]
pub(super) mod tests;
mod trouble;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior, params};

use self::file::File;
use self::seal::Sealer;
pub use self::trouble::Trouble;
use crate::app::{Restored, StoreFailure, StoreWrite};
use crate::driver::host::SecretStore;

/// Under this name the host keeps the key that wraps the data key (32 bytes).
pub const SECRET_NAME: &str = "jkn-saku-store";

/// The two files. One value per folder and process; other processes are waited for, two seconds at most.
pub struct Store {
    folder: PathBuf,
    /// Absent when nothing may be written in this run.
    sealer: Option<Sealer>,
    cache: Option<Connection>,
    outbox: Option<Connection>,
    troubles: Vec<Trouble>,
}

impl Store {
    /// Opens the files in `folder`, makes what is missing, and reads everything. Never fails: what is wrong is in
    /// [`Restored::faults`], in detail in [`Store::troubles`].
    #[must_use]
    pub fn open(folder: &Path, secrets: &dyn SecretStore) -> (Self, Restored) {
        open::open(folder, secrets)
    }

    /// Makes one change in one transaction; a command is on the disk when this returns.
    ///
    /// # Errors
    /// [`StoreFailure`]; what was kept before is then still kept.
    pub fn write(&mut self, write: &StoreWrite) -> Result<(), StoreFailure> {
        self.try_write(write).map_err(|trouble| self.report(trouble))
    }

    /// Moves everything into the main files and closes them, so that no lock is held while the app sleeps. The next
    /// write opens them again.
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
        result
    }

    /// What went wrong since the last call, oldest first, for the log; contains nothing of what is stored.
    pub fn troubles(&mut self) -> Vec<Trouble> {
        std::mem::take(&mut self.troubles)
    }

    fn report(&mut self, trouble: Trouble) -> StoreFailure {
        let failure = trouble.failure();
        self.troubles.push(trouble);
        failure
    }

    fn try_write(&mut self, write: &StoreWrite) -> Result<(), Trouble> {
        let sealer = self.sealer.as_ref().ok_or(Trouble::ReadOnly)?;
        let (file, slot) = match write {
            StoreWrite::PutResource(_) | StoreWrite::ClearResources | StoreWrite::DropResource { .. } => {
                (File::Cache, &mut self.cache)
            }
            StoreWrite::PutCommand(_) | StoreWrite::DropCommand { .. } => (File::Outbox, &mut self.outbox),
        };
        let connection = match slot {
            Some(connection) => connection,
            None => slot.insert(file::connect(&file.path(&self.folder), file, false)?),
        };
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        match write {
            StoreWrite::PutResource(row) => file::put(&transaction, file, sealer, row)?,
            StoreWrite::PutCommand(row) => file::put(&transaction, file, sealer, row)?,
            StoreWrite::ClearResources => {
                transaction.execute("DELETE FROM resource", [])?;
            }
            StoreWrite::DropResource { key } => {
                let lookup = sealer.lookup(file.table(), key);
                transaction.execute("DELETE FROM resource WHERE lookup = ?1", params![lookup])?;
            }
            StoreWrite::DropCommand { id } => {
                let lookup = sealer.lookup(file.table(), id);
                transaction.execute("DELETE FROM command WHERE lookup = ?1", params![lookup])?;
            }
        }
        transaction.commit()?;
        Ok(())
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
/// The first [`Trouble`]; the rest is wiped all the same, and a second call tries again.
pub fn wipe(folder: &Path, secrets: &dyn SecretStore) -> Result<(), Trouble> {
    let mut result = secrets.remove(SECRET_NAME).map_err(Trouble::from);
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
