//! Rescue of commands from a damaged outbox: every row that can still be read and unsealed, whatever lies around it.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::{Connection, params};

use super::file::{self, File};
use super::seal::Sealer;
use super::trouble::Trouble;
use crate::app::CommandRow;

/// How many row numbers are tried one by one between the two ends that could be read.
const WIDEST_GAP: i64 = 10_000;

type Found = BTreeMap<i64, (Vec<u8>, Vec<u8>)>;

/// Reads what can be read of the outbox in `folder` without changing it; troubles tell what could not.
pub(super) fn salvage(folder: &Path, sealer: &Sealer) -> (Vec<CommandRow>, Vec<Trouble>) {
    let connection = match file::connect_to_read(&File::Outbox.path(folder)) {
        Ok(connection) => connection,
        Err(trouble) => return (Vec::new(), vec![trouble]),
    };
    let mut found = Found::new();
    let mut troubles = Vec::new();
    // From both ends: one bad page stops a walk, but not the walk that comes the other way.
    let mut walk = |order: &str, found: &mut Found| {
        let before = found.len();
        if let Err(trouble) = walk(&connection, order, found) {
            troubles.push(trouble);
        }
        found.len() > before
    };
    walk("ASC", &mut found);
    let low = found.keys().next_back().copied().unwrap_or(0);
    let other_end = walk("DESC", &mut found);
    if !troubles.is_empty() {
        let high = if other_end {
            found.range(low.saturating_add(1)..).next().map(|(id, _)| *id)
        } else {
            None
        };
        let high = high.unwrap_or(i64::MAX).min(low.saturating_add(WIDEST_GAP));
        between(&connection, low, high, &mut found);
    }
    let mut commands = Vec::new();
    for (lookup, sealed) in found.values() {
        match file::unseal(File::Outbox, sealer, lookup, sealed) {
            Ok(command) => commands.push(command),
            Err(trouble) => troubles.push(trouble),
        }
    }
    (commands, troubles)
}

fn walk(connection: &Connection, order: &str, found: &mut Found) -> Result<(), Trouble> {
    let sql = format!("SELECT id, lookup, sealed FROM command NOT INDEXED ORDER BY id {order}");
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        found.insert(row.get(0)?, (row.get(1)?, row.get(2)?));
    }
    Ok(())
}

/// Asks for each row between two ends by its number. What fails here has been reported by the walks.
fn between(connection: &Connection, low: i64, high: i64, found: &mut Found) {
    for id in low.saturating_add(1)..high {
        let row = connection.query_row(
            "SELECT lookup, sealed FROM command NOT INDEXED WHERE id = ?1",
            params![id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        );
        if let Ok(row) = row {
            found.insert(id, row);
        }
    }
}
