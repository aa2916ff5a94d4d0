//! The tables of both files, and sealed rows in them.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, ToSql, params};

use super::file::File;
use super::row::Row;
use super::seal::{Place, Sealer};
use super::trouble::Trouble;

/// Which of the tables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Table {
    /// What the gateway said.
    Resource,
    /// The session and the language.
    Setting,
    /// What the person asked for.
    Command,
    /// What the person is typing, and where they are.
    Draft,
    /// Attached files, in parts.
    Blob,
}

impl Table {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Resource => "resource",
            Self::Setting => "setting",
            Self::Command => "command",
            Self::Draft => "draft",
            Self::Blob => "blob",
        }
    }

    pub(super) const fn file(self) -> File {
        match self {
            Self::Resource | Self::Setting => File::Cache,
            Self::Command | Self::Draft | Self::Blob => File::Outbox,
        }
    }
}

/// Seals and puts one row, replacing the one of the same name.
pub(super) fn put<R: Row>(connection: &Connection, sealer: &Sealer, row: &R) -> Result<(), Trouble> {
    let table = R::TABLE.name();
    let (owner, lookup) = (sealer.owner(row.owner()), lookup::<R>(sealer, row.owner(), &row.name()));
    let place = Place {
        file: R::TABLE.file().name(),
        table,
        owner: &owner,
        lookup: &lookup,
    };
    let sealed = sealer.seal(&place, &row.encode()?)?;
    let beside = row.beside();
    let mut columns = vec!["lookup", "owner", "sealed"];
    let mut values: Vec<&dyn ToSql> = vec![&lookup, &owner, &sealed];
    for (column, value) in &beside {
        columns.push(column);
        values.push(value);
    }
    let marks: Vec<String> = (1..=columns.len()).map(|n| format!("?{n}")).collect();
    let renew: Vec<String> = columns.iter().map(|c| format!("{c} = excluded.{c}")).collect();
    let sql = format!(
        "INSERT INTO {table} ({}) VALUES ({}) ON CONFLICT (lookup) DO UPDATE SET {}",
        columns.join(", "),
        marks.join(", "),
        renew.join(", ")
    );
    connection.prepare_cached(&sql)?.execute(values.as_slice())?;
    Ok(())
}

/// What a row is found by. Commands are found by their id alone.
pub(super) fn lookup<R: Row>(sealer: &Sealer, owner: &str, name: &str) -> Vec<u8> {
    let owner = match R::TABLE {
        Table::Command => "",
        Table::Resource | Table::Setting | Table::Draft | Table::Blob => owner,
    };
    sealer.lookup(R::TABLE.name(), owner, name)
}

/// Unseals one row. Whose it says that it is must be whose it stands under.
pub(super) fn unseal<R: Row>(sealer: &Sealer, lookup: &[u8], owner: &[u8], sealed: &[u8]) -> Result<R, Trouble> {
    let place = Place {
        file: R::TABLE.file().name(),
        table: R::TABLE.name(),
        owner,
        lookup,
    };
    let row = R::decode(&sealer.unseal(&place, sealed)?)?;
    if sealer.owner(row.owner()) != owner {
        return Err(Trouble::Unsealable);
    }
    Ok(row)
}

/// The rows of a table that answer `which` (the end of a query), one that cannot be unsealed makes the whole file damaged.
pub(super) fn rows<R: Row>(connection: &Connection, sealer: &Sealer, which: &str) -> Result<Vec<R>, Trouble> {
    let sql = format!("SELECT lookup, owner, sealed FROM {} {which}", R::TABLE.name());
    let mut statement = connection.prepare(&sql)?;
    let mut found = statement.query([])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let (lookup, owner, sealed): (Vec<u8>, Vec<u8>, Vec<u8>) = (row.get(0)?, row.get(1)?, row.get(2)?);
        rows.push(unseal(sealer, &lookup, &owner, &sealed)?);
    }
    Ok(rows)
}

/// One row, by whose it is and its name.
pub(super) fn row<R: Row>(
    connection: &Connection,
    sealer: &Sealer,
    owner: &str,
    name: &str,
) -> Result<Option<R>, Trouble> {
    let lookup = lookup::<R>(sealer, owner, name);
    let sql = format!("SELECT owner, sealed FROM {} WHERE lookup = ?1", R::TABLE.name());
    let found: Option<(Vec<u8>, Vec<u8>)> = connection
        .prepare_cached(&sql)?
        .query_row(params![lookup], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    found
        .map(|(owner, sealed)| unseal(sealer, &lookup, &owner, &sealed))
        .transpose()
}

/// Drops one row; whether there was one.
pub(super) fn drop_row<R: Row>(
    connection: &Connection,
    sealer: &Sealer,
    owner: &str,
    name: &str,
) -> Result<bool, Trouble> {
    let lookup = lookup::<R>(sealer, owner, name);
    let sql = format!("DELETE FROM {} WHERE lookup = ?1", R::TABLE.name());
    Ok(connection.prepare_cached(&sql)?.execute(params![lookup])? > 0)
}

/// What every row of a table is found by.
pub(super) fn lookups<R: Row>(connection: &Connection) -> Result<BTreeSet<Vec<u8>>, Trouble> {
    let mut statement = connection.prepare(&format!("SELECT lookup FROM {}", R::TABLE.name()))?;
    let found = statement.query_map([], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}
