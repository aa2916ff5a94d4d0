//! The data key made anew, so that no key is used for ever; everything stays readable, whatever happens in between.
//!
//! 1. [`Store::renew_key`] is asked when the app goes to sleep, and does something when the key is half a year old.
//! 2. The outbox is sealed anew under a new key, every row, and the new key's wrapped copy put in the place of the old one, in
//!    one transaction, on the disk when it returns; then the cache.
//! 3. A stop in between leaves two files with two keys, both wrapped by the host's. Each is then read with its own, and the
//!    cache follows at the next start ([`catch_up`]). So it does when an older copy of it was put back.

use rusqlite::{Connection, TransactionBehavior, params};
use zeroize::Zeroizing;

use super::file::{self, File, Found};
use super::row::{BlobPart, Row};
use super::seal::{Key, Sealer, wrap};
use super::second::Copied;
use super::trouble::Trouble;
use super::{SECRET_NAME, Store, table};
use crate::app::{CommandRow, DraftRow, ResourceRow, SettingRow, StoreFailure};
use crate::driver::host::SecretStore;

/// How old the data key may grow, milliseconds: 180 days, a quarter of the two years that NIST SP 800-57 part 1 gives a key
/// that seals data. Ours to choose, and it costs a few milliseconds of a sleep.
const LARGEST_AGE_MS: i64 = 180 * 86_400_000;

impl Store {
    /// Makes the data key anew when it is old enough at `now_ms` (milliseconds since 1970 UTC); whether it was. A clock that was
    /// set back begins its age anew.
    ///
    /// # Errors
    /// [`StoreFailure`]; everything is still readable, with the old key or the new one.
    pub fn renew_key(&mut self, secrets: &dyn SecretStore, now_ms: i64) -> Result<bool, StoreFailure> {
        self.try_renew(secrets, now_ms).map_err(|trouble| self.report(trouble))
    }

    fn try_renew(&mut self, secrets: &dyn SecretStore, now_ms: i64) -> Result<bool, Trouble> {
        let (outbox, _) = self.reach(File::Outbox)?;
        let since = table::number(outbox, "SELECT max(value) FROM meta WHERE name = 'data-key-since'")?;
        match since {
            Some(since) if now_ms >= since && now_ms.saturating_sub(since) < LARGEST_AGE_MS => return Ok(false),
            Some(since) if now_ms >= since => {}
            _ => {
                note_age(outbox, now_ms)?;
                return Ok(false);
            }
        }
        self.renew_outbox(secrets, now_ms).and_then(|before| {
            let renewed = self.renew_cache(&before);
            if let Err(trouble) = &renewed {
                // The keys in memory are no longer those of this file: it is looked at anew before anything else is done.
                (self.cache, self.outbox) = (None, None);
                self.closed = Some(trouble.fault());
            }
            renewed
        })?;
        Ok(true)
    }

    /// Seals the outbox under a new key, which is then the store's; the keys before it.
    pub(super) fn renew_outbox(&mut self, secrets: &dyn SecretStore, now_ms: i64) -> Result<Sealer, Trouble> {
        let host = secrets.read(SECRET_NAME)?.map(Zeroizing::new);
        let host = host
            .and_then(|bytes| Key::from_bytes(&bytes))
            .ok_or(Trouble::Unsealable)?;
        let data = Key::generate()?;
        let (wrapped, present) = (wrap(&host, &data)?, Sealer::new(&data)?);
        let (outbox, before) = self.reach(File::Outbox)?;
        reseal(outbox, File::Outbox, before, &present, &wrapped, Some(now_ms))?;
        self.wrapped = wrapped;
        self.sealer.replace(present).ok_or(Trouble::Unsealable)
    }

    fn renew_cache(&mut self, before: &Sealer) -> Result<(), Trouble> {
        let wrapped = self.wrapped.clone();
        let (cache, present) = self.reach(File::Cache)?;
        reseal(cache, File::Cache, before, present, &wrapped, None)
    }
}

/// Lets a cache that was sealed with the keys `before` follow to the present ones.
///
/// # Errors
/// [`Trouble`] that is no damage; the cache is as it was.
pub(super) fn catch_up(cache: Found, before: &Sealer, present: &Sealer, wrapped: &[u8]) -> Result<Found, Trouble> {
    let Found::Whole(connection, _) = cache else {
        return Ok(cache);
    };
    let followed = file::resume(connection, File::Cache, before).and_then(|mut connection| {
        reseal(&mut connection, File::Cache, before, present, wrapped, None)?;
        Ok(connection)
    });
    match followed {
        Ok(connection) => Ok(Found::Whole(connection, wrapped.to_vec())),
        Err(trouble) if trouble.is_damage() => Ok(Found::Damaged(None, trouble)),
        Err(trouble) => Err(trouble),
    }
}

/// Seals every row of a file anew and puts the new key's wrapped copy beside them, in one transaction; on the disk when this
/// returns.
fn reseal(
    connection: &mut Connection,
    file: File,
    before: &Sealer,
    present: &Sealer,
    wrapped: &[u8],
    since_ms: Option<i64>,
) -> Result<(), Trouble> {
    connection.pragma_update(None, "synchronous", "FULL")?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    match file {
        File::Cache => {
            rows::<ResourceRow>(&transaction, before, present)?;
            rows::<SettingRow>(&transaction, before, present)?;
            rows::<Copied<'_>>(&transaction, before, present)?;
        }
        File::Outbox => {
            rows::<CommandRow>(&transaction, before, present)?;
            rows::<DraftRow>(&transaction, before, present)?;
            rows::<BlobPart>(&transaction, before, present)?;
        }
    }
    transaction.execute("UPDATE meta SET value = ?1 WHERE name = 'data-key'", params![wrapped])?;
    if let Some(since_ms) = since_ms {
        note_age(&transaction, since_ms)?;
    }
    transaction.commit()?;
    connection.pragma_update(None, "synchronous", file.synchronous())?;
    Ok(())
}

/// Seals the rows of one table anew, one after another. What stands beside them in clear stays.
fn rows<R: Row>(connection: &Connection, before: &Sealer, present: &Sealer) -> Result<(), Trouble> {
    let name = R::TABLE.name();
    let mut ids = connection.prepare(&format!("SELECT id FROM {name}"))?;
    let ids = ids
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<i64>>>()?;
    let mut find = connection.prepare(&format!("SELECT lookup, owner, sealed FROM {name} WHERE id = ?1"))?;
    let mut put = connection.prepare(&format!(
        "UPDATE {name} SET lookup = ?2, owner = ?3, sealed = ?4 WHERE id = ?1"
    ))?;
    for id in ids {
        let (lookup, owner, sealed): (Vec<u8>, Vec<u8>, Vec<u8>) =
            find.query_row(params![id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        let row: R = table::unseal(before, &lookup, &owner, &sealed)?;
        let [lookup, owner, sealed] = table::sealed(present, &row)?;
        put.execute(params![id, lookup, owner, sealed])?;
    }
    Ok(())
}

/// Notes that the key was new at `now_ms`.
fn note_age(outbox: &Connection, now_ms: i64) -> Result<(), Trouble> {
    outbox.execute(
        "INSERT INTO meta (name, value) VALUES ('data-key-since', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1",
        params![now_ms],
    )?;
    Ok(())
}
