//! The tables, and the sealed rows in them: put, found, dropped. Statements are prepared once for a connection.

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
    /// The second copy of what the person asked for.
    Copy,
    /// What the person asked for.
    Command,
    /// What the person is typing, and where they are.
    Draft,
    /// Attached files, in parts.
    Blob,
}

/// Puts a row of a table with these columns beside the sealed one, instead of the one of the same name.
macro_rules! put {
    ($table:literal $(, $column:literal = $mark:literal)*) => {
        concat!(
            "INSERT INTO ", $table, " (lookup, owner, sealed", $(", ", $column,)* ") VALUES (?1, ?2, ?3", $(", ", $mark,)*
            ") ON CONFLICT (lookup) DO UPDATE SET owner = excluded.owner, sealed = excluded.sealed"
            $(, ", ", $column, " = excluded.", $column)*
        )
    };
}

/// Finds a row by what it is looked up by.
macro_rules! find {
    ($table:literal) => {
        concat!("SELECT owner, sealed FROM ", $table, " WHERE lookup = ?1")
    };
}

/// Drops it.
macro_rules! drop_found {
    ($table:literal) => {
        concat!("DELETE FROM ", $table, " WHERE lookup = ?1")
    };
}

impl Table {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Resource => "resource",
            Self::Setting => "setting",
            Self::Copy => "promise",
            Self::Command => "command",
            Self::Draft => "draft",
            Self::Blob => "blob",
        }
    }

    pub(super) const fn file(self) -> File {
        match self {
            Self::Resource | Self::Setting | Self::Copy => File::Cache,
            Self::Command | Self::Draft | Self::Blob => File::Outbox,
        }
    }

    const fn put(self) -> &'static str {
        match self {
            Self::Resource => put!("resource", "as_of_ms" = "?4", "keep_until_ms" = "?5"),
            Self::Setting => put!("setting"),
            Self::Copy => put!("promise"),
            Self::Command => put!("command", "sequence" = "?4"),
            Self::Draft => put!("draft"),
            Self::Blob => put!("blob"),
        }
    }

    const fn find(self) -> &'static str {
        match self {
            Self::Resource => find!("resource"),
            Self::Setting => find!("setting"),
            Self::Copy => find!("promise"),
            Self::Command => find!("command"),
            Self::Draft => find!("draft"),
            Self::Blob => find!("blob"),
        }
    }

    const fn drop_found(self) -> &'static str {
        match self {
            Self::Resource => drop_found!("resource"),
            Self::Setting => drop_found!("setting"),
            Self::Copy => drop_found!("promise"),
            Self::Command => drop_found!("command"),
            Self::Draft => drop_found!("draft"),
            Self::Blob => drop_found!("blob"),
        }
    }
}

/// Seals and puts one row, replacing the one of the same name.
pub(super) fn put<R: Row>(connection: &Connection, sealer: &Sealer, row: &R) -> Result<(), Trouble> {
    let [lookup, owner, sealed] = sealed(sealer, row)?;
    let beside = row.beside();
    let mut values: Vec<&dyn ToSql> = vec![&lookup, &owner, &sealed];
    for value in &beside {
        values.push(value);
    }
    connection.prepare_cached(R::TABLE.put())?.execute(values.as_slice())?;
    Ok(())
}

/// A row as it stands on the disk: what it is found by, whose it is, and the row itself.
pub(super) fn sealed<R: Row>(sealer: &Sealer, row: &R) -> Result<[Vec<u8>; 3], Trouble> {
    let (owner, lookup) = (sealer.owner(row.owner()), lookup::<R>(sealer, row.owner(), &row.name()));
    let sealed = sealer.seal(&place::<R>(&owner, &lookup), &row.encode()?)?;
    Ok([lookup, owner, sealed])
}

fn place<'a, R: Row>(owner: &'a [u8], lookup: &'a [u8]) -> Place<'a> {
    Place {
        file: R::TABLE.file().name(),
        table: R::TABLE.name(),
        owner,
        lookup,
    }
}

/// What a row is found by. Commands are found by their id alone.
pub(super) fn lookup<R: Row>(sealer: &Sealer, owner: &str, name: &str) -> Vec<u8> {
    let owner = match R::TABLE {
        Table::Command | Table::Copy => "",
        Table::Resource | Table::Setting | Table::Draft | Table::Blob => owner,
    };
    sealer.lookup(R::TABLE.name(), owner, name)
}

/// What every row of a table is found by.
pub(super) fn lookups<R: Row>(connection: &Connection) -> Result<BTreeSet<Vec<u8>>, Trouble> {
    let mut statement = connection.prepare_cached(&format!("SELECT lookup FROM {}", R::TABLE.name()))?;
    let found = statement.query_map([], |row| row.get(0))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// Unseals one row. Whose it says that it is must be whose it stands under.
pub(super) fn unseal<R: Row>(sealer: &Sealer, lookup: &[u8], owner: &[u8], sealed: &[u8]) -> Result<R, Trouble> {
    let row = R::decode(&sealer.unseal(&place::<R>(owner, lookup), sealed)?)?;
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
    let found: Option<(Vec<u8>, Vec<u8>)> = connection
        .prepare_cached(R::TABLE.find())?
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
    Ok(connection
        .prepare_cached(R::TABLE.drop_found())?
        .execute(params![lookup])?
        > 0)
}

/// A number out of one query; `None` when there is nothing.
pub(super) fn number(connection: &Connection, sql: &str) -> Result<Option<i64>, Trouble> {
    Ok(connection.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}
