//! The second copy of what the person asked for, in the other file, and the mark that says what the outbox must hold.
//!
//! 1. A change of commands is made in the outbox first, and counted there (its *generation*), in one transaction, on the
//!    disk when it returns.
//! 2. Then the copy follows, with a sealed [`Mark`]: as of which generation it is, how many commands there are, and the
//!    highest sequence ever given out. Nobody waits for the disk here; a copy that stayed behind is renewed at the next
//!    change or start.
//! 3. At the start an outbox of an earlier generation than the mark, or with fewer commands, has lost what was certainly
//!    kept: that is told, and the copy is what is brought back.
//!
//! Commands that are archived have no copy: what became of them was seen.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Transaction, params};
use zeroize::Zeroizing;

use super::row::{Row, eight};
use super::salvage::Salvaged;
use super::seal::Sealer;
use super::table::{self, Table};
use super::trouble::Trouble;
use crate::app::{CommandRow, SettingRow, StoreWrite};

/// Name of the mark among the settings of the cache; the application never hears of it.
pub(super) const MARK: &str = "#janji";

/// What the outbox must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Mark {
    /// How often commands had been changed.
    pub(super) generation: u64,
    /// How many there were, those that are archived not counted.
    pub(super) count: u64,
    /// The highest sequence ever given out.
    pub(super) highest: u64,
}

impl Mark {
    /// Whether an outbox of this generation with so many commands has lost some.
    pub(super) const fn misses(&self, generation: u64, count: u64) -> bool {
        generation < self.generation || (generation == self.generation && count < self.count)
    }

    fn of_row(row: &SettingRow) -> Result<Self, Trouble> {
        match row.body.as_chunks::<8>() {
            ([generation, count, highest], []) => Ok(Self {
                generation: u64::from_le_bytes(eight(generation)?),
                count: u64::from_le_bytes(eight(count)?),
                highest: u64::from_le_bytes(eight(highest)?),
            }),
            _ => Err(Trouble::Unsealable),
        }
    }

    fn row(&self) -> SettingRow {
        let words = [self.generation, self.count, self.highest];
        SettingRow {
            name: MARK.to_owned(),
            body: words.iter().flat_map(|word| word.to_le_bytes()).collect(),
        }
    }
}

/// A command in its second place.
pub(super) struct Copied<'a>(Cow<'a, CommandRow>);

impl Row for Copied<'_> {
    const TABLE: Table = Table::Copy;

    fn owner(&self) -> &str {
        &self.0.owner
    }

    fn name(&self) -> Cow<'_, str> {
        Cow::Borrowed(&self.0.id)
    }

    fn encode(&self) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        self.0.encode()
    }

    fn decode(bytes: &[u8]) -> Result<Self, Trouble> {
        CommandRow::decode(bytes).map(|row| Self(Cow::Owned(row)))
    }
}

/// The mark in a cache; `None` in one that has none yet.
pub(super) fn mark(cache: &Connection, sealer: &Sealer) -> Result<Option<Mark>, Trouble> {
    let row: Option<SettingRow> = table::row(cache, sealer, "", MARK)?;
    row.map(|row| Mark::of_row(&row)).transpose()
}

/// Follows one change of the outbox.
pub(super) fn follow(
    cache: &Transaction<'_>,
    sealer: &Sealer,
    write: &StoreWrite,
    generation: u64,
    highest: u64,
) -> Result<(), Trouble> {
    match write {
        StoreWrite::PutCommand { row, .. } => table::put(cache, sealer, &Copied(Cow::Borrowed(row)))?,
        StoreWrite::DropCommand { id } | StoreWrite::ArchiveCommand { id } => {
            table::drop_row::<Copied<'_>>(cache, sealer, "", id)?;
        }
        _ => return Ok(()),
    }
    put_mark(cache, sealer, generation, highest)
}

/// Makes the copy anew.
pub(super) fn renew(
    cache: &Transaction<'_>,
    sealer: &Sealer,
    commands: &[CommandRow],
    generation: u64,
    highest: u64,
) -> Result<(), Trouble> {
    cache.execute("DELETE FROM promise", [])?;
    for row in commands {
        table::put(cache, sealer, &Copied(Cow::Borrowed(row)))?;
    }
    put_mark(cache, sealer, generation, highest)
}

fn put_mark(cache: &Transaction<'_>, sealer: &Sealer, generation: u64, highest: u64) -> Result<(), Trouble> {
    let count = table::number(cache, "SELECT count(*) FROM promise")?;
    let mark = Mark {
        generation,
        count: count.and_then(|count| u64::try_from(count).ok()).unwrap_or(0),
        highest,
    };
    table::put(cache, sealer, &mark.row())
}

/// The copy, as far as it can be read; `None` when the cache holds none.
pub(super) fn read(cache: &Connection, sealer: &Sealer) -> Option<(Mark, Vec<CommandRow>)> {
    let mark = mark(cache, sealer).ok().flatten()?;
    let mut statement = cache.prepare("SELECT lookup, owner, sealed FROM promise").ok()?;
    let mut found = statement.query([]).ok()?;
    let mut commands = Vec::new();
    // One that cannot be read is missing; the count of the mark says so.
    while let Ok(Some(row)) = found.next() {
        let columns = (row.get(0), row.get(1), row.get(2));
        if let (Ok(lookup), Ok(owner), Ok(sealed)) = columns {
            let (lookup, owner, sealed): (Vec<u8>, Vec<u8>, Vec<u8>) = (lookup, owner, sealed);
            let copied = table::unseal::<Copied<'_>>(sealer, &lookup, &owner, &sealed);
            commands.extend(copied.map(|copied| copied.0.into_owned()));
        }
    }
    Some((mark, commands))
}

/// Brings back into what was salvaged what only the copy still has. `generation` is the outbox's own, when it could be read.
pub(super) fn bring_back(salvaged: &mut Salvaged, generation: Option<u64>, copy: Option<(Mark, Vec<CommandRow>)>) {
    let Some((mark, copies)) = copy else { return };
    let whole = u64::try_from(copies.len()).is_ok_and(|count| count == mark.count);
    let archived: BTreeSet<&String> = salvaged.archived.iter().collect();
    let mut commands: BTreeMap<String, CommandRow> = BTreeMap::new();
    let older = generation.is_some_and(|generation| generation <= mark.generation);
    for row in std::mem::take(&mut salvaged.commands) {
        // The copy is as new or newer, and whole: what it does not have was dropped or archived since.
        if !(older && whole) || archived.contains(&row.id) {
            commands.insert(row.id.clone(), row);
        }
    }
    for row in copies {
        // The outbox is written first, so that its own row is the newer one unless the whole file is older.
        if older || !commands.contains_key(&row.id) {
            commands.insert(row.id.clone(), row);
        }
    }
    salvaged.commands = commands.into_values().collect();
    salvaged.commands.sort_by_key(|row| row.sequence);
}

/// How often the commands of an outbox have been changed.
pub(super) fn generation(outbox: &Connection) -> Result<u64, Trouble> {
    let counted = table::number(outbox, "SELECT value FROM meta WHERE name = 'generation'")?;
    counted
        .and_then(|counted| u64::try_from(counted).ok())
        .ok_or(Trouble::Damaged)
}

/// Counts a change.
pub(super) fn count(outbox: &Transaction<'_>, generation: u64) -> Result<(), Trouble> {
    let generation = i64::try_from(generation).map_err(|_| Trouble::Damaged)?;
    outbox
        .prepare_cached("UPDATE meta SET value = ?1 WHERE name = 'generation'")?
        .execute(params![generation])?;
    Ok(())
}
