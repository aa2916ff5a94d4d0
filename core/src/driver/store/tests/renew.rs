//! The data key made anew: everything stays readable, with any stop and any fault of the disk in between.

use jkn_disk::Fault;

use super::*;
use crate::app::SettingRow;

/// A Tuesday in 2026, and half a year after it.
const DAY_MS: i64 = 86_400_000;
const BEGUN_MS: i64 = 1_795_489_500_000;
const OLD_MS: i64 = BEGUN_MS + 180 * DAY_MS;

fn setting() -> SettingRow {
    SettingRow {
        name: "bahasa".to_owned(),
        body: b"id".to_vec(),
    }
}

fn draft() -> DraftRow {
    let name = DraftName {
        owner: OWNER.to_owned(),
        name: "pendaftaran_pelayanan/ambil".to_owned(),
    };
    let body = b"contoh".to_vec();
    DraftRow { name, body }
}

fn blob() -> Blob {
    let (owner, id) = (OWNER.to_owned(), "berkas".to_owned());
    Blob {
        name: BlobName { owner, id },
        bytes: vec![7; PART + 1],
    }
}

/// One row of each table, one command of two archived, the key's age noted.
fn lived(folder: &Path, secrets: &Secrets) {
    let (mut store, _) = Store::open(folder, secrets);
    keep(&mut store, &resource("keluarga", b"satu"));
    put(&mut store, &command(1, b"a"));
    put(&mut store, &command(2, b"b"));
    for write in [
        StoreWrite::ArchiveCommand { id: command(1, b"").id },
        StoreWrite::PutSetting {
            row: setting(),
            forget: None,
        },
        StoreWrite::PutDraft(draft()),
        StoreWrite::PutBlob(blob()),
    ] {
        store.write(&write).unwrap();
    }
    assert_eq!(store.renew_key(secrets, BEGUN_MS), Ok(false));
    store.suspend().unwrap();
}

/// Everything that [`lived`] left is there and nothing was told but that.
fn is_all_there(store: &mut Store, restored: &Restored) {
    assert_eq!((restored.faults.as_slice(), restored.unread), ([].as_slice(), false));
    assert_eq!(restored.commands, [command(2, b"b")]);
    assert_eq!(restored.highest_sequence, 2);
    assert_eq!(
        (restored.settings.as_slice(), restored.drafts.as_slice()),
        ([setting()].as_slice(), [draft()].as_slice())
    );
    assert_eq!(kept(store, "keluarga"), Some(resource("keluarga", b"satu")));
    assert!(
        store
            .blob(&blob().name, 0, 1 << 20)
            .is_ok_and(|bytes| bytes == blob().bytes)
    );
}

/// Everything sealed, and the wrapped keys.
fn on_disk(folder: &Path) -> Vec<Vec<u8>> {
    let mut found = Vec::new();
    for (file, tables) in [
        (File::Cache, ["resource", "setting", "promise"]),
        (File::Outbox, ["command", "draft", "blob"]),
    ] {
        let connection = Connection::open(file.path(folder)).unwrap();
        for table in tables {
            let sql = format!("SELECT lookup, owner, sealed FROM {table}");
            let mut statement = connection.prepare(&sql).unwrap();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                found.extend((0..3).map(|column| row.get::<_, Vec<u8>>(column).unwrap()));
            }
        }
        let sql = "SELECT value FROM meta WHERE name = 'data-key'";
        found.push(connection.query_row(sql, [], |row| row.get(0)).unwrap());
    }
    found
}

#[test]
fn a_key_of_half_a_year_is_made_anew_and_nothing_on_the_disk_is_as_it_was() {
    let (folder, secrets) = (in_memory(), Secrets::default());
    lived(folder.path(), &secrets);
    let before = on_disk(folder.path());
    let (mut store, _) = Store::open(folder.path(), &secrets);
    assert_eq!(store.renew_key(&secrets, OLD_MS - 1), Ok(false), "not old enough");
    assert_eq!(store.renew_key(&secrets, OLD_MS), Ok(true));
    assert_eq!(store.renew_key(&secrets, OLD_MS + DAY_MS), Ok(false), "it is new again");
    put(&mut store, &command(3, b"c"));
    store
        .write(&StoreWrite::DropCommand { id: command(3, b"").id })
        .unwrap();
    store.suspend().unwrap();
    let after = on_disk(folder.path());
    assert_eq!(before.len(), after.len());
    for value in &before {
        assert!(!after.contains(value), "something still stands under the old key");
    }
    let (mut store, mut restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.highest_sequence, 3);
    restored.highest_sequence = 2;
    is_all_there(&mut store, &restored);
}

#[test]
fn a_clock_that_was_set_back_begins_the_keys_age_anew() {
    let (folder, secrets) = (in_memory(), Secrets::default());
    lived(folder.path(), &secrets);
    let (mut store, _) = Store::open(folder.path(), &secrets);
    let earlier = BEGUN_MS - DAY_MS;
    assert_eq!(store.renew_key(&secrets, earlier), Ok(false));
    assert_eq!(store.renew_key(&secrets, earlier + 180 * DAY_MS), Ok(true));
}

#[test]
fn a_stop_between_the_files_is_read_with_two_keys_and_mended_at_the_next_start() {
    let (folder, secrets) = (in_memory(), Secrets::default());
    lived(folder.path(), &secrets);
    let (mut store, _) = Store::open(folder.path(), &secrets);
    drop(store.renew_outbox(&secrets, OLD_MS).expect("a new key"));
    drop(store);
    let keys = |folder: &Path| {
        on_disk(folder)
            .into_iter()
            .filter(|value| value.len() == 60)
            .collect::<Vec<_>>()
    };
    let [of_cache, of_outbox] = keys(folder.path()).try_into().expect("two wrapped keys");
    assert_ne!(of_cache, of_outbox);

    // Somebody else has the lease: nothing may be changed, and all is read.
    let holder = Lease::take(folder.path()).expect("the lease");
    let (mut reader, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(
        (restored.faults.as_slice(), restored.unread),
        ([StoreFault::Busy].as_slice(), false)
    );
    assert_eq!(
        (restored.commands.as_slice(), restored.settings.as_slice()),
        ([command(2, b"b")].as_slice(), [setting()].as_slice())
    );
    assert_eq!(kept(&mut reader, "keluarga"), Some(resource("keluarga", b"satu")));
    drop((reader, holder));
    assert_ne!(keys(folder.path())[0], keys(folder.path())[1], "nothing was changed");

    let (mut store, restored) = Store::open(folder.path(), &secrets);
    is_all_there(&mut store, &restored);
    drop(store);
    assert_eq!(keys(folder.path())[0], keys(folder.path())[1]);
}

#[test]
fn any_one_fault_of_the_disk_in_a_renewal_leaves_everything_readable() {
    jkn_disk::install();
    let (before, secrets) = (in_memory(), Secrets::default());
    lived(before.path(), &secrets);
    for fault in [Fault::Write, Fault::Torn, Fault::Sync, Fault::Read, Fault::Full] {
        let (mut calls, mut call, mut failed) = (usize::MAX, 0, 0);
        while call < calls {
            let folder = copy(before.path());
            let (mut store, _) = Store::open(folder.path(), &secrets);
            jkn_disk::arm(fault, call);
            let renewed = store.renew_key(&secrets, OLD_MS);
            calls = jkn_disk::disarm();
            failed += usize::from(renewed.is_err());
            // The same run goes on, and so does the next.
            let _ = store.wake(&secrets);
            assert_eq!(store.closed(), None, "{fault:?} at {call}");
            assert_eq!(kept(&mut store, "keluarga"), Some(resource("keluarga", b"satu")));
            drop(store);
            let (mut store, restored) = Store::open(folder.path(), &secrets);
            is_all_there(&mut store, &restored);
            call += 1;
        }
        assert!(failed > 0, "{fault:?} at no call of {calls} was noticed");
    }
}

#[test]
fn an_outbox_that_is_damaged_in_between_is_made_again_from_the_copy_under_the_old_key() {
    let (folder, secrets) = (in_memory(), Secrets::default());
    lived(folder.path(), &secrets);
    let (mut store, _) = Store::open(folder.path(), &secrets);
    drop(store.renew_outbox(&secrets, OLD_MS).expect("a new key"));
    drop(store);
    std::fs::write(
        File::Outbox.path(folder.path()),
        b"not a database at all, but long enough to be looked at",
    )
    .unwrap();
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::Damaged]);
    assert_eq!(restored.commands, [command(2, b"b")]);
}
