//! Rows as the first version of the files held them: no owners, the session and the language among the resources, keys of
//! their own. Read here, and written anew by the step that leads to the second version.

use rusqlite::{Connection, Transaction};

use super::file::File;
use super::row::{eight, split, text};
use super::seal::Sealer;
use super::table;
use super::trouble::Trouble;
use crate::app::{CommandRow, ResourceRow, SettingRow};
use crate::data::Resource;
use crate::gateway::wire::Fields;

/// Names that were settings, whatever table they stood in.
const SETTINGS: [&str; 2] = ["sesi", "bahasa"];

/// A sealed row: what it is found by, and its inside.
type Sealed = (Vec<u8>, Vec<u8>);

/// A row of the old table of resources.
struct Old {
    key: String,
    body: Vec<u8>,
    as_of_ms: i64,
    etag: Option<String>,
}

/// Writes every resource anew under its owner, and the settings into a table of their own. What cannot be read, or is
/// somebody else's, is left out: it is asked for again.
pub(super) fn move_resources(
    transaction: &Transaction<'_>,
    sealer: &Sealer,
    wrote: &mut dyn FnMut(),
) -> Result<(), Trouble> {
    let olds: Vec<Old> = sealed(transaction, "resource_v1")?
        .iter()
        .filter_map(|row| old(sealer, row).ok())
        .collect();
    for row in settings(&olds) {
        table::put(transaction, sealer, &row)?;
        wrote();
    }
    let Some(owner) = owner(&olds) else {
        return Ok(());
    };
    for old in olds {
        if let Some(resource) = resource_of(&old.key) {
            table::put(transaction, sealer, &moved(old, &resource, owner.clone()))?;
            wrote();
        }
    }
    Ok(())
}

fn moved(old: Old, resource: &Resource, owner: String) -> ResourceRow {
    ResourceRow {
        owner,
        key: resource.key(),
        body: old.body,
        as_of_ms: old.as_of_ms,
        keep_until_ms: old.as_of_ms.saturating_add(resource.policy().keep_ms),
        etag: old.etag,
    }
}

/// Writes every command anew under its owner. One that cannot be unsealed stops the step: the file is then rescued as a
/// damaged one is, and nothing of it is lost.
pub(super) fn move_commands(
    transaction: &Transaction<'_>,
    sealer: &Sealer,
    wrote: &mut dyn FnMut(),
) -> Result<(), Trouble> {
    for row in sealed(transaction, "command_v1")? {
        table::put(transaction, sealer, &command(sealer, &row)?)?;
        wrote();
    }
    Ok(())
}

/// A command out of its sealed row. One whose inside this version cannot read belongs to nobody and stays as it is.
pub(super) fn command(sealer: &Sealer, (lookup, sealed): &Sealed) -> Result<CommandRow, Trouble> {
    let plain = sealer.unseal_v1(File::Outbox.name(), "command", lookup, sealed)?;
    match split(&plain)?.as_slice() {
        [id, sequence, body] => Ok(CommandRow {
            id: text(id)?,
            owner: word(body, "owner").unwrap_or_default(),
            sequence: u64::from_le_bytes(eight(sequence)?),
            body: body.to_vec(),
        }),
        _ => Err(Trouble::Unsealable),
    }
}

/// The settings of a file that cannot be brought to the present version now.
pub(super) fn read_settings(connection: &Connection, sealer: &Sealer) -> Result<Vec<SettingRow>, Trouble> {
    let olds: Vec<Old> = sealed(connection, "resource")?
        .iter()
        .filter_map(|row| old(sealer, row).ok())
        .collect();
    Ok(settings(&olds))
}

/// A resource of such a file, when it is that owner's.
pub(super) fn read_resource(
    connection: &Connection,
    sealer: &Sealer,
    owner_asked: &str,
    key: &str,
) -> Result<Option<ResourceRow>, Trouble> {
    let Some(resource) = Resource::of_key(key) else {
        return Ok(None);
    };
    let olds: Vec<Old> = sealed(connection, "resource")?
        .iter()
        .filter_map(|row| old(sealer, row).ok())
        .collect();
    let Some(owner) = owner(&olds).filter(|owner| owner == owner_asked) else {
        return Ok(None);
    };
    let found = olds
        .into_iter()
        .find(|old| resource_of(&old.key).as_ref() == Some(&resource));
    Ok(found.map(|old| moved(old, &resource, owner)))
}

fn sealed(connection: &Connection, table: &str) -> Result<Vec<Sealed>, Trouble> {
    let mut statement = connection.prepare(&format!("SELECT lookup, sealed FROM {table} ORDER BY id"))?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn old(sealer: &Sealer, (lookup, sealed): &Sealed) -> Result<Old, Trouble> {
    let plain = sealer.unseal_v1(File::Cache.name(), "resource", lookup, sealed)?;
    let (key, as_of, body, etag) = match split(&plain)?.as_slice() {
        [key, as_of, body] => (text(key)?, eight(as_of)?, body.to_vec(), None),
        [key, as_of, body, etag] => (text(key)?, eight(as_of)?, body.to_vec(), Some(text(etag)?)),
        _ => return Err(Trouble::Unsealable),
    };
    let as_of_ms = i64::from_le_bytes(as_of);
    Ok(Old {
        key,
        body,
        as_of_ms,
        etag,
    })
}

fn settings(olds: &[Old]) -> Vec<SettingRow> {
    let of = |old: &Old| SettingRow {
        name: old.key.clone(),
        body: old.body.clone(),
    };
    olds.iter()
        .filter(|old| SETTINGS.contains(&old.key.as_str()))
        .map(of)
        .collect()
}

/// Whose the resources are: the session's account. That version could leave another person's data behind when the disk was
/// full, so the family must agree.
fn owner(olds: &[Old]) -> Option<String> {
    let session = olds.iter().find(|old| old.key == "sesi")?;
    let owner = word(&session.body, "owner")?;
    let family = olds.iter().find(|old| old.key == "keluarga");
    let agrees = family.is_none_or(|family| String::from_utf8_lossy(&family.body).contains(&format!("\"{owner}\"")));
    agrees.then_some(owner)
}

fn word(json: &[u8], field: &'static str) -> Option<String> {
    Fields::of(str::from_utf8(json).ok()?).ok()?.must(field).ok()
}

/// The resource of an old key.
fn resource_of(key: &str) -> Option<Resource> {
    let parts: Vec<&str> = key.split('/').collect();
    match parts.as_slice() {
        ["keluarga"] => Some(Resource::Keluarga),
        ["iuran"] => Some(Resource::Iuran),
        ["antrean"] => Some(Resource::Antrean),
        ["jadwal", faskes, tanggal] => Some(Resource::Jadwal {
            faskes: (*faskes).to_owned(),
            tanggal: tanggal.parse().ok()?,
        }),
        _ => None,
    }
}
