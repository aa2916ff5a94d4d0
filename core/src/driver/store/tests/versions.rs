//! Files of earlier and later versions.

use super::*;
use crate::app::SettingRow;
use crate::data::Resource;
use crate::driver::store::migrate::{CACHE_STEPS, OUTBOX_STEPS, Step, migrate, version};

/// One pair as the first version wrote it by hand, one as it left it after a participant's day; cache, outbox, host key.
const SMALL: (&str, &str, [u8; 32]) = (
    include_str!("../fixtures/cache-v1.sql"),
    include_str!("../fixtures/outbox-v1.sql"),
    [0x11; 32],
);
const DAY: (&str, &str, &str) = (
    include_str!("../fixtures/cache-v1-day.sql"),
    include_str!("../fixtures/outbox-v1-day.sql"),
    "5a12b102a2baddd7a7527c927075c9a9d79feda720145449c730b67095cdb01a",
);

/// The same day as the second version left it: brought there from the first, then the first promise archived, a form half
/// filled in, a photo attached.
const SECOND: (&str, &str) = (
    include_str!("../fixtures/cache-v2-day.sql"),
    include_str!("../fixtures/outbox-v2-day.sql"),
);

fn lay(folder: &Path, cache: &str, outbox: &str, key: &[u8]) -> Secrets {
    for (name, sql) in [("cache.db", cache), ("outbox.db", outbox)] {
        Connection::open(folder.join(name)).unwrap().execute_batch(sql).unwrap();
    }
    let secrets = Secrets::default();
    secrets.write(SECRET_NAME, key).unwrap();
    secrets
}

fn lay_small(folder: &Path) -> Secrets {
    lay(folder, SMALL.0, SMALL.1, &SMALL.2)
}

fn lay_day(folder: &Path) -> Secrets {
    lay(folder, DAY.0, DAY.1, &day_key())
}

fn day_key() -> Vec<u8> {
    let digits = DAY
        .2
        .as_bytes()
        .chunks(2)
        .map(|pair| std::str::from_utf8(pair).unwrap());
    digits.map(|pair| u8::from_str_radix(pair, 16).unwrap()).collect()
}

/// What the day left: everything that the present version must know of it.
fn is_that_day(store: &mut Store, restored: &Restored) {
    let setting = |name: &str| {
        let row = restored.settings.iter().find(|row: &&SettingRow| row.name == name);
        String::from_utf8(row.unwrap().body.clone()).unwrap()
    };
    assert!(setting("sesi").contains("\"owner\":\"0009900000011\""));
    assert!(setting("sesi").contains("\"token\":\""));
    assert_eq!(setting("bahasa"), "en");
    let day = |day| Resource::Jadwal {
        faskes: "0102U020".to_owned(),
        tanggal: chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
    };
    // The schedules were read once more, a second after the first booking.
    for (resource, after_ms) in [
        (Resource::Keluarga, 0),
        (Resource::Iuran, 0),
        (Resource::Antrean, 0),
        (day(24), 1_000),
        (day(25), 1_000),
    ] {
        let row = kept(store, &resource.key()).unwrap_or_else(|| panic!("{resource:?} is gone"));
        assert!(row.etag.is_some());
        assert_eq!(row.as_of_ms, 1_795_489_500_000 + after_ms, "{resource:?}");
    }
    let commands: Vec<(u64, &str, bool)> = restored
        .commands
        .iter()
        .map(|row| (row.sequence, row.owner.as_str(), row.body.is_empty()))
        .collect();
    let owner = "0009900000011";
    assert_eq!(commands, [(1, owner, false), (2, owner, false), (3, owner, false)]);
    assert_eq!(restored.highest_sequence, 3);
}

#[test]
fn every_released_version_is_still_read() {
    assert_eq!(
        (CACHE_STEPS.len(), OUTBOX_STEPS.len()),
        (3, 3),
        "a new version needs a fixture"
    );
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_small(folder.path());
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, []);
    // That file's rows name no session: nobody knows whose they are, so they are asked for again, and promises stay.
    assert_eq!(kept(&mut store, "\"keluarga\""), None);
    let mut promise = command(7, br#"{"contoh":7}"#);
    promise.owner = String::new();
    assert_eq!(restored.commands, [promise.clone()]);
    store.write(&StoreWrite::DropCommand { id: promise.id }).unwrap();
    drop(store);
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], vec![]));
}

#[test]
fn a_day_lived_with_the_first_version_is_all_there_in_the_present_one() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_day(folder.path());
    for _ in 0..2 {
        let (mut store, restored) = Store::open(folder.path(), &secrets);
        assert_eq!(restored.faults, []);
        is_that_day(&mut store, &restored);
    }
}

#[test]
fn what_the_second_version_left_is_all_there_and_gets_its_second_copy() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay(folder.path(), SECOND.0, SECOND.1, &day_key());
    for start in 0..2 {
        let (mut store, restored) = Store::open(folder.path(), &secrets);
        assert_eq!(restored.faults, [], "start {start}");
        let left: Vec<u64> = restored.commands.iter().map(|row| row.sequence).collect();
        assert_eq!((left, restored.highest_sequence), (vec![2, 3], 3));
        assert_eq!(restored.drafts.len(), 1);
        assert!(kept(&mut store, &Resource::Keluarga.key()).is_some());
        let photo = BlobName {
            owner: OWNER.to_owned(),
            id: "foto".to_owned(),
        };
        assert_eq!(store.blob(&photo, 0, 100).unwrap(), b"contoh");
        let rows = table::number(store.outbox.as_ref().unwrap(), "SELECT count(*) FROM command").unwrap();
        assert_eq!(rows, Some(3), "the archived one is kept");
        let copies = table::number(store.cache.as_ref().unwrap(), "SELECT count(*) FROM promise").unwrap();
        assert_eq!(copies, Some(2));
    }
}

#[test]
fn a_second_versions_folder_that_cannot_be_written_is_read_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay(folder.path(), SECOND.0, SECOND.1, &day_key());
    let before = std::fs::read(folder.path().join("outbox.db")).unwrap();
    let (mut store, restored) = open::open_leased(folder.path(), &secrets, Err(Trouble::ReadOnly));
    assert_eq!(
        (restored.faults.as_slice(), restored.unread),
        ([StoreFault::Unwritable].as_slice(), false)
    );
    assert_eq!(restored.commands.len(), 2, "the archived one is not told");
    assert!(kept(&mut store, &Resource::Keluarga.key()).is_some());
    assert_eq!(std::fs::read(folder.path().join("outbox.db")).unwrap(), before);
}

#[test]
fn a_first_versions_file_that_cannot_be_written_is_read_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_day(folder.path());
    let before = std::fs::read(folder.path().join("outbox.db")).unwrap();
    let (mut store, restored) = open::open_leased(folder.path(), &secrets, Err(Trouble::ReadOnly));
    assert_eq!(restored.faults, [StoreFault::Unwritable]);
    is_that_day(&mut store, &restored);
    drop(store);
    assert_eq!(std::fs::read(folder.path().join("outbox.db")).unwrap(), before);
}

#[test]
fn data_that_another_person_left_behind_is_not_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_day(folder.path());
    // The first version could keep one person's family under another person's session when the disk was full.
    let data = open_key(folder.path(), &secrets);
    let sealer = Sealer::new(&data).unwrap();
    let raw = Connection::open(folder.path().join("cache.db")).unwrap();
    let (id, lookup, sealed): (i64, Vec<u8>, Vec<u8>) = rows_v1(&raw)
        .into_iter()
        .find(|(_, lookup, sealed)| {
            let plain = sealer.unseal_v1("cache.db", "resource", lookup, sealed).unwrap();
            plain.windows(4).any(|w| w == b"sesi")
        })
        .unwrap();
    let plain = sealer.unseal_v1("cache.db", "resource", &lookup, &sealed).unwrap();
    let text = String::from_utf8_lossy(&plain).replace("0009900000011", "0009900000021");
    let mut aad = b"cache.db|resource|sealed|".to_vec();
    aad.extend_from_slice(&lookup);
    let resealed = sealer.seal_v1(&aad, text.as_bytes());
    raw.execute("UPDATE resource SET sealed = ?1 WHERE id = ?2", params![resealed, id])
        .unwrap();
    drop(raw);
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, []);
    for owner in ["0009900000011", "0009900000021"] {
        let load = Load::Resource {
            owner: owner.to_owned(),
            key: Resource::Keluarga.key(),
        };
        assert_eq!(store.load(&load), Loaded::Resource(None), "{owner}");
    }
    assert_eq!(restored.commands.len(), 3, "promises name their own owner");
}

fn open_key(folder: &Path, secrets: &Secrets) -> seal::Key {
    let raw = Connection::open(folder.join("cache.db")).unwrap();
    let wrapped: Vec<u8> = raw
        .query_row("SELECT value FROM meta WHERE name = 'data-key'", [], |row| row.get(0))
        .unwrap();
    let host = seal::Key::from_bytes(&secrets.read(SECRET_NAME).unwrap().unwrap()).unwrap();
    seal::unwrap_key(&host, &wrapped).unwrap()
}

fn rows_v1(raw: &Connection) -> Vec<(i64, Vec<u8>, Vec<u8>)> {
    let mut statement = raw.prepare("SELECT id, lookup, sealed FROM resource").unwrap();
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    rows.unwrap().map(Result::unwrap).collect()
}

/// Migrates one file up to its n-th write, then leaves a copy of the folder as a kill at that moment would, and goes on.
fn cut_after_every_write(file: File, steps: &'static [Step]) -> usize {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_day(folder.path());
    let sealer = Sealer::new(&open_key(folder.path(), &secrets)).unwrap();
    let mut copies = Vec::new();
    let mut connection = file::connect(&file.path(folder.path()), false).unwrap();
    // Everything is written out at once, so that the copies hold what a kill would leave behind.
    connection.pragma_update(None, "cache_size", 1).unwrap();
    let transaction = connection.transaction().unwrap();
    let mut wrote = || {
        copies.push(copy(folder.path()));
    };
    migrate(&transaction, file, steps, &sealer, &mut wrote).unwrap();
    transaction.commit().unwrap();
    let writes = copies.len();
    copies.push(copy(folder.path()));
    for (number, killed) in copies.iter().enumerate() {
        let (mut store, restored) = Store::open(killed.path(), &secrets);
        assert_eq!(restored.faults, [], "killed after write {number}");
        is_that_day(&mut store, &restored);
    }
    writes
}

#[test]
fn a_kill_at_any_write_of_the_step_to_the_second_version_loses_nothing() {
    // One file may be at the second version and the other at the first: each is brought there by itself.
    assert!(cut_after_every_write(File::Cache, CACHE_STEPS) >= 14);
    assert!(cut_after_every_write(File::Outbox, OUTBOX_STEPS) >= 8);
}

#[test]
fn a_disk_without_room_for_the_step_leaves_the_first_version_readable_until_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_day(folder.path());
    let path = folder.path().join("outbox.db");
    let sealer = Sealer::new(&open_key(folder.path(), &secrets)).unwrap();
    let mut connection = file::connect(&path, false).unwrap();
    let pages: i64 = connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    connection
        .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
        .unwrap();
    let transaction = connection.transaction().unwrap();
    let failed = migrate(&transaction, File::Outbox, OUTBOX_STEPS, &sealer, &mut || {});
    assert!(matches!(failed, Err(trouble) if trouble.failure() == StoreFailure::DiskFull));
    drop(transaction);
    assert_eq!(version(&connection).unwrap(), 1);
    drop(connection);
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, []);
    is_that_day(&mut store, &restored);
}

#[test]
fn a_damaged_file_of_the_first_version_is_rescued_as_well() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_day(folder.path());
    let raw = Connection::open(folder.path().join("outbox.db")).unwrap();
    raw.execute("UPDATE command SET sealed = zeroblob(80) WHERE id = 2", [])
        .unwrap();
    drop(raw);
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::Damaged]);
    let left: Vec<u64> = restored.commands.iter().map(|row| row.sequence).collect();
    assert_eq!(left, [1, 3]);
    assert!(folder.path().join("outbox.db.1").exists());
}

#[test]
fn a_newer_version_is_left_untouched_and_nothing_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_day(folder.path());
    let path = folder.path().join("outbox.db");
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = std::fs::read(&path).unwrap();
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::NewerVersion]);
    let write = StoreWrite::PutCommand {
        row: command(8, b"a"),
        drop_draft: None,
    };
    assert_eq!(store.write(&write), Err(StoreFailure::ReadOnly));
    assert_eq!(std::fs::read(&path).unwrap(), before);
    // The card stays readable: the other file is not newer.
    assert!(kept(&mut store, &Resource::Keluarga.key()).is_some());
}

#[test]
fn a_migration_that_loses_a_command_is_refused_and_rolled_back() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay_small(folder.path());
    let sealer = Sealer::new(&open_key(folder.path(), &secrets)).unwrap();
    let mut raw = Connection::open(folder.path().join("outbox.db")).unwrap();
    let first = || Step {
        before: OUTBOX_STEPS[0].before,
        rows: None,
        after: &[],
    };
    let then = |sql: &'static [&'static str]| {
        [
            first(),
            Step {
                before: sql,
                rows: None,
                after: &[],
            },
        ]
    };
    let transaction = raw.transaction().unwrap();
    let steps = then(&["DELETE FROM command"]);
    assert!(matches!(
        migrate(&transaction, File::Outbox, &steps, &sealer, &mut || {}),
        Err(Trouble::WouldLose)
    ));
    drop(transaction);
    let transaction = raw.transaction().unwrap();
    let steps = then(&["ALTER TABLE command ADD COLUMN extra INTEGER"]);
    migrate(&transaction, File::Outbox, &steps, &sealer, &mut || {}).unwrap();
    transaction.commit().unwrap();
    assert_eq!(version(&raw).unwrap(), 2);
    let left = table::number(&raw, "SELECT count(*) FROM command").unwrap();
    assert_eq!(left, Some(1));
}
