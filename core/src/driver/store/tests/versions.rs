//! Files of earlier and later versions.

use super::*;
use crate::driver::store::migrate::{CACHE_STEPS, OUTBOX_STEPS, migrate};

/// One pair for each version ever released: cache, outbox.
const FIXTURES: &[(&str, &str)] = &[(
    include_str!("../fixtures/cache-v1.sql"),
    include_str!("../fixtures/outbox-v1.sql"),
)];

fn lay(folder: &Path, fixture: (&str, &str)) -> Secrets {
    for (name, sql) in [("cache.db", fixture.0), ("outbox.db", fixture.1)] {
        Connection::open(folder.join(name)).unwrap().execute_batch(sql).unwrap();
    }
    let secrets = Secrets::default();
    secrets.write(SECRET_NAME, &[0x11; 32]).unwrap();
    secrets
}

#[test]
fn every_released_version_is_still_read() {
    assert_eq!(
        FIXTURES.len(),
        CACHE_STEPS.len().max(OUTBOX_STEPS.len()),
        "a new version needs a fixture"
    );
    for fixture in FIXTURES {
        let folder = tempfile::tempdir().unwrap();
        let secrets = lay(folder.path(), *fixture);
        let (mut store, restored) = Store::open(folder.path(), &secrets);
        assert_eq!(restored.faults, []);
        assert_eq!(restored.resources, [resource("keluarga", br#"{"contoh":1}"#)]);
        assert_eq!(restored.commands, [command(7, br#"{"contoh":7}"#)]);
        // Found by the look-up of that version, too.
        let id = command(7, b"").id;
        store.write(&StoreWrite::DropCommand { id }).unwrap();
        store
            .write(&StoreWrite::PutResource(resource("keluarga", b"baru")))
            .unwrap();
        drop(store);
        let (_, restored) = Store::open(folder.path(), &secrets);
        assert_eq!(
            (restored.resources, restored.commands),
            (vec![resource("keluarga", b"baru")], vec![])
        );
    }
}

#[test]
fn a_newer_version_is_left_untouched_and_nothing_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = lay(folder.path(), FIXTURES[0]);
    let path = folder.path().join("outbox.db");
    Connection::open(&path)
        .unwrap()
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let before = std::fs::read(&path).unwrap();
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::NewerVersion]);
    assert_eq!(
        store.write(&StoreWrite::PutCommand(command(8, b"a"))),
        Err(StoreFailure::ReadOnly)
    );
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn a_migration_that_loses_a_command_is_refused_and_rolled_back() {
    let folder = tempfile::tempdir().unwrap();
    lay(folder.path(), FIXTURES[0]);
    let mut raw = Connection::open(folder.path().join("outbox.db")).unwrap();
    let transaction = raw.transaction().unwrap();
    let steps = [OUTBOX_STEPS[0], "DELETE FROM command"];
    assert!(matches!(
        migrate(&transaction, File::Outbox, &steps),
        Err(Trouble::WouldLose)
    ));
    drop(transaction);
    let transaction = raw.transaction().unwrap();
    let steps = [OUTBOX_STEPS[0], "ALTER TABLE command ADD COLUMN extra INTEGER"];
    migrate(&transaction, File::Outbox, &steps).unwrap();
    transaction.commit().unwrap();
    assert_eq!(migrate::version(&raw).unwrap(), 2);
    let left: i64 = raw
        .query_row("SELECT count(*) FROM command", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 1);
}
