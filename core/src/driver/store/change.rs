//! One change, inside the caller's transaction.

use rusqlite::{Transaction, params};

use super::PART;
use super::file::File;
use super::row::BlobPart;
use super::seal::Sealer;
use super::table;
use super::trouble::Trouble;
use crate::app::{Blob, BlobName, CommandRow, DraftName, DraftRow, ResourceRow, StoreWrite};

/// The file that a change is made in.
pub(super) const fn file_of(write: &StoreWrite) -> File {
    match write {
        StoreWrite::PutResource(_)
        | StoreWrite::ConfirmResource { .. }
        | StoreWrite::Evict { .. }
        | StoreWrite::PutSetting { .. } => File::Cache,
        StoreWrite::PutCommand { .. }
        | StoreWrite::DropCommand { .. }
        | StoreWrite::ArchiveCommand { .. }
        | StoreWrite::ForgetOwner { .. }
        | StoreWrite::PutDraft(_)
        | StoreWrite::DropDraft(_)
        | StoreWrite::RenameDraft { .. }
        | StoreWrite::PutBlob(_)
        | StoreWrite::DropBlob(_)
        | StoreWrite::KeepBlobs(_) => File::Outbox,
    }
}

/// Whether it waits for the disk although its file does not: who signed out is not signed in again when the power fails.
pub(super) const fn is_synced(write: &StoreWrite) -> bool {
    matches!(write, StoreWrite::PutSetting { .. })
}

/// Whether it changes commands, so that it is counted and the second copy follows.
pub(super) const fn is_counted(write: &StoreWrite) -> bool {
    matches!(
        write,
        StoreWrite::PutCommand { .. }
            | StoreWrite::DropCommand { .. }
            | StoreWrite::ArchiveCommand { .. }
            | StoreWrite::ForgetOwner { .. }
    )
}

/// Makes one change in the file that it is for.
pub(super) fn change(transaction: &Transaction<'_>, sealer: &Sealer, write: &StoreWrite) -> Result<(), Trouble> {
    match write {
        StoreWrite::PutResource(row) => table::put(transaction, sealer, row),
        StoreWrite::ConfirmResource {
            owner,
            key,
            as_of_ms,
            keep_until_ms,
        } => match table::row::<ResourceRow>(transaction, sealer, owner, key)? {
            Some(row) => {
                let (as_of_ms, keep_until_ms) = (*as_of_ms, *keep_until_ms);
                let confirmed = ResourceRow {
                    as_of_ms,
                    keep_until_ms,
                    ..row
                };
                table::put(transaction, sealer, &confirmed)
            }
            None => Ok(()),
        },
        StoreWrite::Evict { now_ms } => {
            transaction
                .prepare_cached("DELETE FROM resource WHERE keep_until_ms < ?1")?
                .execute(params![now_ms])?;
            Ok(())
        }
        StoreWrite::PutSetting { row, forget } => {
            if let Some(owner) = forget {
                transaction.execute("DELETE FROM resource WHERE owner = ?1", params![sealer.owner(owner)])?;
            }
            table::put(transaction, sealer, row)
        }
        StoreWrite::PutCommand { row, drop_draft } => {
            if let Some(name) = drop_draft {
                drop_the_draft(transaction, sealer, name)?;
            }
            table::put(transaction, sealer, row)
        }
        StoreWrite::DropCommand { id } => table::drop_row::<CommandRow>(transaction, sealer, "", id).map(drop),
        StoreWrite::ArchiveCommand { id } => {
            let lookup = table::lookup::<CommandRow>(sealer, "", id);
            transaction
                .prepare_cached("UPDATE command SET archived = 1 WHERE lookup = ?1")?
                .execute(params![lookup])?;
            Ok(())
        }
        StoreWrite::ForgetOwner { owner, until, whole } => {
            let until = i64::try_from(*until).unwrap_or(i64::MAX);
            let owner = sealer.owner(owner);
            transaction.execute(
                "DELETE FROM command WHERE owner = ?1 AND sequence <= ?2",
                params![owner, until],
            )?;
            if *whole {
                transaction.execute("DELETE FROM draft WHERE owner = ?1", params![owner])?;
                transaction.execute("DELETE FROM blob WHERE owner = ?1", params![owner])?;
            }
            Ok(())
        }
        StoreWrite::PutDraft(row) => table::put(transaction, sealer, row),
        StoreWrite::DropDraft(name) => drop_the_draft(transaction, sealer, name),
        StoreWrite::RenameDraft { from, to } => {
            let Some(row) = table::row::<DraftRow>(transaction, sealer, &from.owner, &from.name)? else {
                return Ok(());
            };
            drop_the_draft(transaction, sealer, from)?;
            let name = DraftName {
                owner: from.owner.clone(),
                name: to.clone(),
            };
            table::put(transaction, sealer, &DraftRow { name, ..row })
        }
        StoreWrite::PutBlob(blob) => put_blob(transaction, sealer, blob),
        StoreWrite::DropBlob(name) => {
            let mut part = 0_u64;
            while table::drop_row::<BlobPart>(transaction, sealer, &name.owner, &BlobPart::named(&name.id, part))? {
                part = part.saturating_add(1);
            }
            Ok(())
        }
        StoreWrite::KeepBlobs(names) => keep_blobs(transaction, sealer, names),
    }
}

/// Forgets the parts of every file but these. Parts are told apart by what they are found by, so none is unsealed.
fn keep_blobs(transaction: &Transaction<'_>, sealer: &Sealer, names: &[BlobName]) -> Result<(), Trouble> {
    let mut forgotten = table::lookups::<BlobPart>(transaction)?;
    for name in names {
        let mut part = 0_u64;
        let lookup = |part| table::lookup::<BlobPart>(sealer, &name.owner, &BlobPart::named(&name.id, part));
        while forgotten.remove(&lookup(part)) {
            part = part.saturating_add(1);
        }
    }
    for lookup in forgotten {
        transaction.execute("DELETE FROM blob WHERE lookup = ?1", params![lookup])?;
    }
    Ok(())
}

fn drop_the_draft(transaction: &Transaction<'_>, sealer: &Sealer, name: &DraftName) -> Result<(), Trouble> {
    table::drop_row::<DraftRow>(transaction, sealer, &name.owner, &name.name).map(drop)
}

fn put_blob(transaction: &Transaction<'_>, sealer: &Sealer, blob: &Blob) -> Result<(), Trouble> {
    for (part, bytes) in (0_u64..).zip(blob.bytes.chunks(PART)) {
        let row = BlobPart {
            name: blob.name.clone(),
            part,
            bytes: bytes.to_vec(),
        };
        table::put(transaction, sealer, &row)?;
    }
    Ok(())
}
