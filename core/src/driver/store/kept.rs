//! Reading what is kept when somebody looks at it.

use std::sync::Arc;

use super::file::{self, File};
use super::row::BlobPart;
use super::seal::Sealer;
use super::trouble::Trouble;
use super::{LARGEST_ASSET, PART, Store, migrate, open, table, v1};
use crate::app::{BlobName, ResourceRow, SettingRow};

impl Store {
    pub(super) fn resource(&mut self, owner: &str, key: &str) -> Result<Option<ResourceRow>, Trouble> {
        if self.closed.is_none() {
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
            version if version <= File::Cache.steps().len() => table::row(&connection, sealer, owner, key),
            // A newer version's, which nobody here can read.
            _ => Ok(None),
        }
    }

    /// A row that cannot be read is dropped, since it can be asked for again; a damaged file is set aside and begun anew.
    pub(super) fn leave_out(&mut self, trouble: Trouble, owner: &str, key: &str) {
        let unsealable = matches!(trouble, Trouble::Unsealable);
        let damaged = trouble.is_damage();
        if !damaged {
            self.distrust(&trouble);
        }
        self.troubles.push(trouble);
        if self.closed.is_some() || !damaged {
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
        let Some(sealer) = self.sealer.take() else {
            return Ok(());
        };
        let begun = self.try_begin_cache(&sealer);
        if begun.is_ok() {
            self.renew_copy(&sealer);
        }
        self.sealer = Some(sealer);
        begun
    }

    fn try_begin_cache(&mut self, sealer: &Sealer) -> Result<(), Trouble> {
        // The session and the language outlive what lay beside them, as far as they can still be read.
        let settings: Vec<SettingRow> = match self.cache.take() {
            Some(connection) => open::settings(&connection, sealer).unwrap_or_default(),
            None => Vec::new(),
        };
        file::set_aside(&self.folder, File::Cache)?;
        let path = File::Cache.path(&self.folder);
        let connection = file::begin(&path, File::Cache, &self.wrapped, sealer, |transaction| {
            settings.iter().try_for_each(|row| table::put(transaction, sealer, row))
        })?;
        self.cache = Some(connection);
        Ok(())
    }

    pub(super) fn asset(&mut self, name: &str) -> Option<Arc<[u8]>> {
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

    pub(super) fn try_blob(&mut self, name: &BlobName, from: u64, length: u64) -> Result<Vec<u8>, Trouble> {
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
