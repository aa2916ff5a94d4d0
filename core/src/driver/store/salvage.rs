//! Rescue of what a damaged outbox holds: every row that can still be read and unsealed, whatever lies around it.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row as SqlRow, params};

use super::row::{BlobPart, Row};
use super::seal::Sealer;
use super::table;
use super::trouble::Trouble;
use super::v1;
use crate::app::{CommandRow, DraftRow};

/// How many row numbers are tried one by one between the two ends that could be read.
const WIDEST_GAP: i64 = 10_000;

/// Look-up, owner (empty in the first version of the file) and inside, by row number.
type Found = BTreeMap<i64, (Vec<u8>, Vec<u8>, Vec<u8>)>;

/// What could be rescued.
#[derive(Default)]
pub(super) struct Salvaged {
    pub(super) commands: Vec<CommandRow>,
    /// Ids of those that were archived.
    pub(super) archived: Vec<String>,
    pub(super) drafts: Vec<DraftRow>,
    pub(super) blobs: Vec<BlobPart>,
    pub(super) troubles: Vec<Trouble>,
}

impl Salvaged {
    /// The highest sequence among what was rescued.
    pub(super) fn highest_sequence(&self) -> u64 {
        self.commands.iter().map(|command| command.sequence).max().unwrap_or(0)
    }
}

/// Reads what can be read of an outbox without changing it; troubles tell what could not.
pub(super) fn salvage(connection: &Connection, sealer: &Sealer) -> Salvaged {
    let mut salvaged = Salvaged::default();
    let troubles = &mut salvaged.troubles;
    // The first version's rows have no owner beside them; SQLite says so before it reads any of them.
    if connection.prepare("SELECT owner FROM command").is_ok() {
        salvaged.commands = table(connection, sealer, troubles);
        salvaged.archived = archived(connection, sealer, &salvaged.commands);
        salvaged.drafts = table(connection, sealer, troubles);
        salvaged.blobs = table(connection, sealer, troubles);
    } else {
        for (lookup, _, sealed) in found(connection, "command", "x''", troubles).into_values() {
            match v1::command(sealer, &(lookup, sealed)) {
                Ok(command) => salvaged.commands.push(command),
                Err(trouble) => troubles.push(trouble),
            }
        }
    }
    salvaged
}

/// Which of the commands were archived, as far as that can be read; one too few is shown once more.
fn archived(connection: &Connection, sealer: &Sealer, commands: &[CommandRow]) -> Vec<String> {
    let is_archived = |row: &&CommandRow| {
        let lookup = table::lookup::<CommandRow>(sealer, "", &row.id);
        let sql = "SELECT archived FROM command WHERE lookup = ?1";
        connection.query_row(sql, params![lookup], |row| row.get(0)) == Ok(true)
    };
    commands.iter().filter(is_archived).map(|row| row.id.clone()).collect()
}

fn table<R: Row>(connection: &Connection, sealer: &Sealer, troubles: &mut Vec<Trouble>) -> Vec<R> {
    let mut rows = Vec::new();
    for (lookup, owner, sealed) in found(connection, R::TABLE.name(), "owner", troubles).into_values() {
        match table::unseal(sealer, &lookup, &owner, &sealed) {
            Ok(row) => rows.push(row),
            Err(trouble) => troubles.push(trouble),
        }
    }
    rows
}

/// Every row of a table that can be read; `owner` is what stands for it in a query.
fn found(connection: &Connection, table: &str, owner: &str, troubles: &mut Vec<Trouble>) -> Found {
    let columns = format!("lookup, {owner}, sealed FROM {table} NOT INDEXED");
    let mut found = Found::new();
    let before = troubles.len();
    // From both ends: one bad page stops a walk, but not the walk that comes the other way.
    let mut walk = |order: &str, found: &mut Found| {
        let before = found.len();
        if let Err(trouble) = walk(connection, &columns, order, found) {
            troubles.push(trouble);
        }
        found.len() > before
    };
    walk("ASC", &mut found);
    let low = found.keys().next_back().copied().unwrap_or(0);
    let other_end = walk("DESC", &mut found);
    if troubles.len() > before {
        let high = if other_end {
            found.range(low.saturating_add(1)..).next().map(|(id, _)| *id)
        } else {
            None
        };
        let high = high.unwrap_or(i64::MAX).min(low.saturating_add(WIDEST_GAP));
        between(connection, &columns, low, high, &mut found);
    }
    found
}

fn walk(connection: &Connection, columns: &str, order: &str, found: &mut Found) -> Result<(), Trouble> {
    let mut statement = connection.prepare(&format!("SELECT id, {columns} ORDER BY id {order}"))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.insert(row.get(0)?, three(row, 1)?);
    }
    Ok(())
}

/// Asks for each row between two ends by its number. What fails here has been reported by the walks.
fn between(connection: &Connection, columns: &str, low: i64, high: i64, found: &mut Found) {
    let sql = format!("SELECT {columns} WHERE id = ?1");
    for id in low.saturating_add(1)..high {
        let row = connection.query_row(&sql, params![id], |row| three(row, 0));
        if let Ok(row) = row {
            found.insert(id, row);
        }
    }
}

fn three(row: &SqlRow<'_>, first: usize) -> rusqlite::Result<(Vec<u8>, Vec<u8>, Vec<u8>)> {
    Ok((row.get(first)?, row.get(first + 1)?, row.get(first + 2)?))
}
