//! What survives the app: two SQLite files in one folder, their rows sealed.
//!
//! `cache.db` holds what the gateway said, the session and the language, and may be thrown away; `outbox.db` holds what the
//! person asked for, is typing and has attached, and is never deleted except by [`wipe`]. Each row is sealed with
//! AES-256-GCM under whose it is and where it stands, and found by an HMAC of its name, so neither values nor names nor
//! owners can be read on disk. Both files hold a copy of one data key, wrapped by a key that the host keeps.
//!
//! 1. [`Store::open`] looks at both files without changing them, finds the data key, brings the files to the present
//!    version, and reads what the application needs to begin: settings, promises, drafts. What the gateway said stays
//!    sealed, however much there is.
//! 2. [`Store::load`] reads one resource when somebody looks at it. What turns out to be damaged then is left out; a file
//!    that is damaged is set aside and begun anew.
//! 3. [`Store::write`] makes one change in one transaction.
//! 4. [`Store::suspend`] closes the files; the next change opens them again.

mod change;
mod file;
mod migrate;
mod open;
mod row;
mod salvage;
mod seal;
mod table;
#[cfg(test)]
pub(super) mod tests;
mod trouble;
mod v1;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rusqlite::{Connection, TransactionBehavior};

use self::file::File;
use self::row::BlobPart;
use self::seal::Sealer;
pub use self::trouble::Trouble;
use crate::app::{BlobName, Load, Loaded, ResourceRow, Restored, StoreFailure, StoreWrite};
use crate::driver::host::SecretStore;

/// Under this name the host keeps the key that wraps the data key (32 bytes).
pub const SECRET_NAME: &str = "jkn-saku-store";

/// Size of one sealed part of an attached file, bytes.
const PART: usize = 256 * 1024;
/// Largest file that came with the app, bytes.
const LARGEST_ASSET: u64 = 8 * 1024 * 1024;

/// The two files. One value per folder and process; other processes are waited for, two seconds at most.
pub struct Store {
    folder: PathBuf,
    /// Where the files that came with the app lie.
    assets: Option<PathBuf>,
    /// Absent when nothing can be read.
    sealer: Option<Sealer>,
    /// This run's copy of the wrapped data key, for a file that has to be begun anew.
    wrapped: Vec<u8>,
    /// Whether anything may be written in this run.
    writable: bool,
    cache: Option<Connection>,
    outbox: Option<Connection>,
    troubles: Vec<Trouble>,
}

impl Store {
    /// Opens the files in `folder`, makes what is missing, and reads what the application needs to begin. Never fails: what
    /// is wrong is in [`Restored::faults`], in detail in [`Store::troubles`].
    #[must_use]
    pub fn open(folder: &Path, secrets: &dyn SecretStore) -> (Self, Restored) {
        open::open(folder, secrets)
    }

    /// Says where the files that came with the app lie.
    pub fn set_assets(&mut self, folder: Option<PathBuf>) {
        self.assets = folder;
    }

    /// Makes one change in one transaction; what goes into the outbox's file is on the disk when this returns.
    ///
    /// # Errors
    /// [`StoreFailure`]; what was kept before is then still kept.
    pub fn write(&mut self, write: &StoreWrite) -> Result<(), StoreFailure> {
        self.try_write(write).map_err(|trouble| self.report(trouble))
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

    /// The connection to a file, and the keys; opens the file again after a sleep.
    fn reach(&mut self, file: File) -> Result<(&mut Connection, &Sealer), Trouble> {
        let sealer = self
            .sealer
            .as_ref()
            .filter(|_| self.writable)
            .ok_or(Trouble::ReadOnly)?;
        let slot = match file {
            File::Cache => &mut self.cache,
            File::Outbox => &mut self.outbox,
        };
        let connection = match slot {
            Some(connection) => connection,
            None => slot.insert(file::connect(&file.path(&self.folder), file, false)?),
        };
        Ok((connection, sealer))
    }

    fn try_write(&mut self, write: &StoreWrite) -> Result<(), Trouble> {
        let file = match write {
            StoreWrite::PutResource(_)
            | StoreWrite::ConfirmResource { .. }
            | StoreWrite::Evict { .. }
            | StoreWrite::PutSetting { .. } => File::Cache,
            StoreWrite::PutCommand { .. }
            | StoreWrite::DropCommand { .. }
            | StoreWrite::ArchiveCommand { .. }
            | StoreWrite::PutDraft(_)
            | StoreWrite::DropDraft(_)
            | StoreWrite::RenameDraft { .. }
            | StoreWrite::PutBlob(_)
            | StoreWrite::DropBlob(_)
            | StoreWrite::KeepBlobs(_) => File::Outbox,
        };
        let (connection, sealer) = self.reach(file)?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        change::change(&transaction, sealer, write)?;
        transaction.commit()?;
        Ok(())
    }

    fn resource(&mut self, owner: &str, key: &str) -> Result<Option<ResourceRow>, Trouble> {
        if self.writable {
            let (connection, sealer) = self.reach(File::Cache)?;
            return table::row(connection, sealer, owner, key);
        }
        let Some(sealer) = &self.sealer else {
            return Ok(None);
        };
        let path = File::Cache.path(&self.folder);
        if !path.try_exists()? {
            return Ok(None);
        }
        let connection = file::connect_to_read(&path)?;
        match migrate::version(&connection)? {
            1 => v1::read_resource(&connection, sealer, owner, key),
            version if version == File::Cache.steps().len() => table::row(&connection, sealer, owner, key),
            // A newer version's, which nobody here can read.
            _ => Ok(None),
        }
    }

    /// A row that cannot be read is dropped, since it can be asked for again; a damaged file is set aside and begun anew.
    fn leave_out(&mut self, trouble: Trouble, owner: &str, key: &str) {
        let unsealable = matches!(trouble, Trouble::Unsealable);
        let damaged = trouble.is_damage();
        self.troubles.push(trouble);
        if !self.writable || !damaged {
            return;
        }
        let mended = if unsealable {
            self.reach(File::Cache)
                .and_then(|(connection, sealer)| table::drop_row::<ResourceRow>(connection, sealer, owner, key))
                .map(drop)
        } else {
            self.begin_cache_anew()
        };
        if let Err(trouble) = mended {
            self.troubles.push(trouble);
        }
    }

    fn begin_cache_anew(&mut self) -> Result<(), Trouble> {
        let Some(sealer) = &self.sealer else {
            return Ok(());
        };
        // The session and the language outlive what lay beside them, as far as they can still be read.
        let settings: Vec<crate::app::SettingRow> = match &self.cache {
            Some(connection) => table::rows(connection, sealer, "").unwrap_or_default(),
            None => Vec::new(),
        };
        drop(self.cache.take());
        file::set_aside(&self.folder, File::Cache)?;
        let path = File::Cache.path(&self.folder);
        let connection = file::begin(&path, File::Cache, &self.wrapped, sealer, |transaction| {
            settings
                .iter()
                .try_for_each(|row: &crate::app::SettingRow| table::put(transaction, sealer, row))
        })?;
        self.cache = Some(connection);
        Ok(())
    }

    fn asset(&mut self, name: &str) -> Option<Arc<[u8]>> {
        let path = self.assets.as_ref()?.join(name);
        let size = std::fs::metadata(&path).ok().filter(std::fs::Metadata::is_file)?.len();
        if size > LARGEST_ASSET {
            self.troubles.push(Trouble::Damaged);
            return None;
        }
        match std::fs::read(&path) {
            Ok(bytes) => Some(bytes.into()),
            Err(cause) => {
                self.troubles.push(cause.into());
                None
            }
        }
    }

    fn try_blob(&mut self, name: &BlobName, from: u64, length: u64) -> Result<Vec<u8>, Trouble> {
        let (connection, sealer) = self.reach(File::Outbox)?;
        let part_size = u64::try_from(PART).map_err(|_| Trouble::Unsealable)?;
        let until = from.saturating_add(length);
        let mut bytes = Vec::new();
        for part in from / part_size..until.div_ceil(part_size) {
            let Some(found) =
                table::row::<BlobPart>(connection, sealer, &name.owner, &BlobPart::named(&name.id, part))?
            else {
                break;
            };
            let start = part.saturating_mul(part_size);
            let within = |at: u64| usize::try_from(at.saturating_sub(start)).unwrap_or(usize::MAX);
            let end = within(until).min(found.bytes.len());
            bytes.extend_from_slice(found.bytes.get(within(from)..end).unwrap_or_default());
        }
        if bytes.is_empty() && length > 0 {
            return Err(Trouble::NotKept);
        }
        Ok(bytes)
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
