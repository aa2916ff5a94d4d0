//! Opening is a state: why the store cannot be used fully is told, what can be read is read, and it is tried again.

use jkn_disk::Fault;

use super::*;

/// A folder with a card and a promise, closed properly.
fn lived(secrets: &Secrets) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(folder.path(), secrets);
    put(&mut store, &command(1, b"a"));
    keep(&mut store, &resource("keluarga", b"isi"));
    store.suspend().unwrap();
    folder
}

fn promise(sequence: u64) -> StoreWrite {
    StoreWrite::PutCommand {
        row: command(sequence, b"isi"),
        drop_draft: None,
    }
}

/// Field report F50.
#[test]
fn on_a_full_phone_the_card_and_the_promise_are_read_and_a_write_says_that_it_is_full() {
    jkn_disk::install();
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    jkn_disk::arm(Fault::Full, 0);
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.unread), (vec![], false));
    assert_eq!(restored.commands, [command(1, b"a")]);
    assert!(kept(&mut store, "keluarga").is_some());
    for _ in 0..2 {
        assert_eq!(store.write(&promise(2)), Err(StoreFailure::DiskFull));
        assert!(
            store.is_hindered(),
            "whether there is room again is looked at by and by"
        );
    }
    jkn_disk::disarm();
    assert_eq!(store.wake(&secrets), None, "nothing was told that is no longer so");
    store.write(&promise(2)).unwrap();
    assert!(!store.is_hindered(), "there is");
    drop(store);
    assert_eq!(Store::open(folder.path(), &secrets).1.commands.len(), 2);
}

/// Field report F50.
#[test]
fn a_phone_that_was_killed_and_is_full_now_is_read_as_well() {
    jkn_disk::install();
    let secrets = Secrets::default();
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(1, b"a"));
    keep(&mut store, &resource("keluarga", b"isi"));
    let killed = copy(folder.path());
    jkn_disk::arm(Fault::Full, 0);
    let (mut again, restored) = Store::open(killed.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], vec![command(1, b"a")]));
    assert!(kept(&mut again, "keluarga").is_some());
    jkn_disk::disarm();
}

/// Field report F51.
#[test]
fn the_first_start_on_a_full_phone_says_so_and_begins_when_there_is_room() {
    jkn_disk::install();
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Secrets::default());
    for after in 0..8 {
        jkn_disk::arm(Fault::Full, after);
        let (mut store, restored) = Store::open(folder.path(), &secrets);
        assert_eq!(
            (restored.faults, restored.unread),
            (vec![StoreFault::NoRoom], false),
            "{after}"
        );
        assert_eq!(store.write(&promise(1)), Err(StoreFailure::DiskFull));
        assert_eq!(store.wake(&secrets), None, "still full, which was told");
        assert_eq!(
            store.troubles().len(),
            2,
            "and the log has heard it once, and of the write"
        );
    }
    let (mut store, _) = Store::open(folder.path(), &secrets);
    jkn_disk::disarm();
    let restored = store.wake(&secrets).expect("there is room");
    assert_eq!((restored.faults, restored.commands), (vec![], vec![]));
    store.write(&promise(1)).unwrap();
}

/// Field report F54.
#[test]
fn a_database_that_another_process_has_locked_is_read_and_used_when_it_is_free() {
    let secrets = Secrets::default();
    for name in ["cache.db", "outbox.db"] {
        let folder = lived(&secrets);
        let other = Connection::open(folder.path().join(name)).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let (mut store, restored) = Store::open(folder.path(), &secrets);
        assert_eq!(
            (restored.faults, restored.unread),
            (vec![StoreFault::Busy], false),
            "{name}"
        );
        assert_eq!(restored.commands, [command(1, b"a")]);
        assert!(kept(&mut store, "keluarga").is_some());
        assert_eq!(store.write(&promise(2)), Err(StoreFailure::ReadOnly));
        assert_eq!(store.wake(&secrets), None);
        other.execute_batch("COMMIT").unwrap();
        drop(other);
        let restored = store.wake(&secrets).expect("it is free");
        assert_eq!((restored.faults, restored.commands), (vec![], vec![command(1, b"a")]));
        store.write(&promise(2)).unwrap();
    }
}

/// Fault F19.
#[test]
fn a_phone_that_is_still_locked_is_read_when_it_was_unlocked() {
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    secrets.fail_reading(Some(HostFailure::Locked));
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.unread), (vec![StoreFault::Locked], true));
    assert_eq!(restored.commands, []);
    assert_eq!(store.wake(&secrets), None);
    assert_eq!(store.write(&promise(2)), Err(StoreFailure::ReadOnly));
    secrets.fail_reading(None);
    let restored = store.wake(&secrets).expect("it was unlocked");
    assert_eq!((restored.faults, restored.unread), (vec![], false));
    assert_eq!(restored.commands, [command(1, b"a")]);
    assert!(kept(&mut store, "keluarga").is_some());
    store.write(&promise(2)).unwrap();
}

#[test]
fn a_phone_that_is_locked_at_its_first_start_hides_nothing() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Secrets::default());
    secrets.fail_reading(Some(HostFailure::Locked));
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.unread), (vec![StoreFault::Locked], false));
}

/// Fault F22.
#[test]
fn a_second_process_reads_and_writes_nothing_until_the_first_lets_go() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Secrets::default());
    let (mut first, _) = Store::open(folder.path(), &secrets);
    put(&mut first, &command(1, b"a"));
    keep(&mut first, &resource("keluarga", b"isi"));
    let (mut second, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.unread), (vec![StoreFault::Busy], false));
    assert_eq!(restored.commands, [command(1, b"a")]);
    assert!(kept(&mut second, "keluarga").is_some());
    assert_eq!(second.write(&promise(2)), Err(StoreFailure::ReadOnly));
    assert_eq!(second.wake(&secrets), None);
    // What the first does in the meantime is seen.
    put(&mut first, &command(3, b"c"));
    let restored = second.wake(&secrets).expect("another promise");
    assert_eq!(restored.faults, [StoreFault::Busy]);
    assert_eq!(restored.commands, [command(1, b"a"), command(3, b"c")]);
    // Asleep, it gives the lease away.
    first.suspend().unwrap();
    let restored = second.wake(&secrets).expect("the lease");
    assert_eq!((restored.faults, restored.commands.len()), (vec![], 2));
    second.write(&promise(4)).unwrap();
    // And finds out that it was overtaken, whatever it wants to do first.
    assert_eq!(first.write(&promise(5)), Err(StoreFailure::ReadOnly));
    second.suspend().unwrap();
    assert_eq!(first.write(&promise(5)), Err(StoreFailure::ReadOnly));
    let restored = first.wake(&secrets).expect("what the second wrote");
    assert_eq!((restored.faults, restored.commands.len()), (vec![], 3));
    first.write(&promise(5)).unwrap();
}

/// Fault F22.
#[test]
fn a_store_that_slept_writes_nothing_while_another_process_has_the_lease() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Secrets::default());
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(1, b"a"));
    store.suspend().unwrap();
    // It has written nothing yet, so that the files tell nothing of it.
    let lease = lease::Lease::take(folder.path()).unwrap();
    assert_eq!(store.write(&promise(2)), Err(StoreFailure::ReadOnly));
    drop(lease);
    store.wake(&secrets);
    store.write(&promise(2)).unwrap();
    drop(store);
    assert_eq!(Store::open(folder.path(), &secrets).1.commands.len(), 2);
}

/// Fault F22.
#[test]
fn whoever_has_no_lease_begins_nothing_and_mends_nothing() {
    let secrets = Secrets::default();
    let empty = tempfile::tempdir().unwrap();
    let lease = lease::Lease::take(empty.path()).unwrap();
    let (mut store, restored) = Store::open(empty.path(), &secrets);
    assert_eq!((restored.faults, restored.unread), (vec![StoreFault::Busy], false));
    assert_eq!(std::fs::read_dir(empty.path()).unwrap().count(), 1, "the lock alone");
    drop(lease);
    assert!(store.wake(&secrets).is_some_and(|restored| restored.faults.is_empty()));
    // What looks damaged may be what somebody is writing at this moment.
    let folder = lived(&secrets);
    std::fs::write(folder.path().join("outbox.db"), [b'?'; 8192]).unwrap();
    let lease = lease::Lease::take(folder.path()).unwrap();
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.unread), (vec![StoreFault::Busy], true));
    assert!(!folder.path().join("outbox.db.1").exists());
    drop(lease);
    let restored = store.wake(&secrets).expect("the lease");
    assert_eq!(restored.faults, [StoreFault::Damaged]);
    assert_eq!(restored.commands, [command(1, b"a")]);
}

/// Fault F22.
#[test]
fn a_store_that_slept_while_another_wrote_writes_nothing_before_it_has_read_that() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Secrets::default());
    let (mut first, _) = Store::open(folder.path(), &secrets);
    put(&mut first, &command(1, b"a"));
    first.suspend().unwrap();
    let (mut worker, _) = Store::open(folder.path(), &secrets);
    let id = command(1, b"").id;
    worker.write(&StoreWrite::DropCommand { id }).unwrap();
    drop(worker);
    assert_eq!(first.write(&promise(1)), Err(StoreFailure::ReadOnly));
    let restored = first.wake(&secrets).expect("it was dropped");
    assert_eq!((restored.faults, restored.commands), (vec![], vec![]));
    // One that slept while nobody wrote goes on where it was.
    first.suspend().unwrap();
    assert_eq!(first.wake(&secrets), None);
    first.write(&promise(2)).unwrap();
}

/// Fault T17.
#[test]
fn of_many_that_open_a_new_folder_at_once_all_can_read_it_and_each_can_write_in_turn() {
    let (folder, secrets) = (tempfile::tempdir().unwrap(), Secrets::default());
    for round in 0..3_u64 {
        let barrier = std::sync::Barrier::new(8);
        std::thread::scope(|scope| {
            for number in 1..=8 {
                let (barrier, folder, secrets) = (&barrier, folder.path(), &secrets);
                scope.spawn(move || {
                    barrier.wait();
                    let (mut store, restored) = Store::open(folder, secrets);
                    assert!(
                        restored.faults.iter().all(|fault| *fault == StoreFault::Busy),
                        "{restored:?}"
                    );
                    let row = command(round * 8 + number, b"isi");
                    let write = StoreWrite::PutCommand { row, drop_draft: None };
                    while store.write(&write).is_err() {
                        std::thread::yield_now();
                        let _ = store.wake(secrets);
                    }
                });
            }
        });
    }
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.commands.len()), (vec![], 24));
}

/// Field report F58.
#[test]
fn a_whole_database_that_is_not_ours_is_set_aside_and_what_was_promised_is_brought_back() {
    let secrets = Secrets::default();
    for (from, to) in [("cache.db", "outbox.db"), ("outbox.db", "cache.db")] {
        let folder = lived(&secrets);
        std::fs::copy(folder.path().join(from), folder.path().join(to)).unwrap();
        let (mut store, restored) = Store::open(folder.path(), &secrets);
        assert_eq!(restored.faults, [StoreFault::Damaged]);
        assert_eq!(restored.commands, [command(1, b"a")]);
        assert!(folder.path().join(format!("{to}.1")).exists());
        store.write(&promise(2)).unwrap();
        drop(store);
        let (_, restored) = Store::open(folder.path(), &secrets);
        assert_eq!((restored.faults, restored.commands.len()), (vec![], 2));
    }
}

#[test]
fn a_newer_version_hides_what_it_keeps_and_is_told_first() {
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    let raw = Connection::open(folder.path().join("outbox.db")).unwrap();
    raw.pragma_update(None, "user_version", 99).unwrap();
    drop(raw);
    let (_store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(
        (restored.faults, restored.unread),
        (vec![StoreFault::NewerVersion], true)
    );
}
