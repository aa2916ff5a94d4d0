//! Broken files, full disks, folders that cannot be written, hosts that do not answer, other processes.

use super::*;

/// Twenty commands whose bodies fill several pages.
fn twenty(folder: &Path, secrets: &Secrets) -> Vec<CommandRow> {
    let (mut store, _) = Store::open(folder, secrets);
    let commands: Vec<_> = (1..=20).map(|number| command(number, &[b'x'; 1500])).collect();
    for row in &commands {
        put(&mut store, row);
    }
    keep(&mut store, &resource("keluarga", b"isi"));
    store.suspend().unwrap();
    commands
}

/// Forgets the second copy and its mark.
fn without_copy(folder: &Path) {
    let raw = Connection::open(folder.join("cache.db")).unwrap();
    raw.execute_batch("DELETE FROM promise; DELETE FROM setting").unwrap();
}

#[test]
fn a_broken_page_of_the_outbox_costs_only_the_commands_on_it_even_without_their_second_copy() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let commands = twenty(folder.path(), &secrets);
    let path = folder.path().join("outbox.db");
    let mut bytes = std::fs::read(&path).unwrap();
    // A leaf page of a table starts with 13; two bodies of 1500 bytes fit on one page of 4096.
    let leaves: Vec<usize> = (1..bytes.len() / 4096)
        .filter(|page| bytes[page * 4096] == 13)
        .collect();
    let middle = leaves[leaves.len() / 2] * 4096;
    bytes[middle..middle + 4096].fill(0xff);
    std::fs::write(&path, &bytes).unwrap();
    without_copy(folder.path());

    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::Damaged]);
    assert_eq!(restored.commands.len(), 18);
    assert!(restored.commands.iter().all(|row| commands.contains(row)));
    let cached = kept(&mut store, "keluarga");
    assert_eq!(cached, Some(resource("keluarga", b"isi")), "the whole cache is kept");
    assert_eq!(std::fs::read(folder.path().join("outbox.db.1")).unwrap(), bytes);
    drop(store);
    let (_, again) = Store::open(folder.path(), &secrets);
    assert_eq!((again.faults, again.commands), (vec![], restored.commands));
}

#[test]
fn one_altered_row_without_a_second_copy_is_left_out_and_the_others_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    twenty(folder.path(), &secrets);
    let raw = Connection::open(folder.path().join("outbox.db")).unwrap();
    // The seal of row 4 under the look-up of row 5.
    raw.execute(
        "UPDATE command SET sealed = (SELECT sealed FROM command WHERE id = 4) WHERE id = 5",
        [],
    )
    .unwrap();
    drop(raw);
    without_copy(folder.path());
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::Damaged]);
    let left: Vec<u64> = restored.commands.iter().map(|row| row.sequence).collect();
    assert_eq!(left, (1..=20).filter(|number| *number != 5).collect::<Vec<_>>());
}

#[test]
fn a_broken_cache_is_set_aside_and_begun_anew() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let commands = twenty(folder.path(), &secrets);
    std::fs::write(folder.path().join("cache.db"), [b'?'; 8192]).unwrap();
    std::fs::write(folder.path().join("cache.db-shm"), b"beside").unwrap();
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::Damaged]);
    assert_eq!((restored.settings, restored.commands), (vec![], commands));
    let beside = std::fs::read(folder.path().join("cache.db.1-shm")).ok();
    assert_eq!(
        beside.as_deref(),
        Some(&b"beside"[..]),
        "what lay beside it goes with it"
    );
    assert_eq!(std::fs::read(folder.path().join("cache.db.1")).unwrap(), [b'?'; 8192]);
    keep(&mut store, &resource("keluarga", b"baru"));
    drop(store);
    // Nothing is deleted: the next one that breaks is set aside beside it.
    std::fs::write(folder.path().join("cache.db"), [b'!'; 8192]).unwrap();
    drop(Store::open(folder.path(), &secrets));
    for (name, byte) in [("cache.db.1", b'?'), ("cache.db.2", b'!')] {
        assert_eq!(std::fs::read(folder.path().join(name)).unwrap(), [byte; 8192], "{name}");
    }
}

#[test]
fn a_cache_that_turns_out_to_be_broken_while_it_is_read_is_begun_anew_and_keeps_the_session() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    let row = crate::app::SettingRow {
        name: "sesi".to_owned(),
        body: b"contoh".to_vec(),
    };
    let forget = None;
    store
        .write(&StoreWrite::PutSetting {
            row: row.clone(),
            forget,
        })
        .unwrap();
    for number in 0..40 {
        keep(&mut store, &resource(&format!("r{number}"), &[b'x'; 3000]));
    }
    store.suspend().unwrap();
    let path = folder.path().join("cache.db");
    let mut bytes = std::fs::read(&path).unwrap();
    // Every page past the first ones, where settings, schema and the roots of indexes are.
    for page in 25..bytes.len() / 4096 {
        bytes[page * 4096..(page + 1) * 4096].fill(0xff);
    }
    std::fs::write(&path, &bytes).unwrap();
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(
        (restored.faults, restored.settings.as_slice()),
        (vec![], std::slice::from_ref(&row))
    );
    let read = (0..40).filter(|n| kept(&mut store, &format!("r{n}")).is_some()).count();
    assert!(read < 40 && !store.troubles().is_empty());
    keep(&mut store, &resource("r0", b"baru"));
    assert_eq!(kept(&mut store, "r0"), Some(resource("r0", b"baru")));
    drop(store);
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.settings), (vec![], vec![row]));
    assert_eq!(kept(&mut store, "r0"), Some(resource("r0", b"baru")));
}

#[test]
fn a_replacement_that_was_interrupted_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let commands = twenty(folder.path(), &secrets);
    std::fs::rename(folder.path().join("outbox.db"), folder.path().join("outbox.db.new")).unwrap();
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], commands));
}

#[test]
fn a_full_disk_refuses_the_new_command_and_keeps_the_earlier_ones() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(1, b"a"));
    let outbox = store.outbox.as_ref().unwrap();
    let pages: i64 = outbox.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    outbox
        .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
        .unwrap();
    let large = StoreWrite::PutCommand {
        row: command(2, &[0; 100_000]),
        drop_draft: None,
    };
    assert_eq!(store.write(&large), Err(StoreFailure::DiskFull));
    assert_eq!(store.troubles().len(), 1);
    drop(store);
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], vec![command(1, b"a")]));
}

#[test]
fn after_suspend_another_process_may_lock_and_the_next_write_reopens() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(1, b"a"));
    store.suspend().unwrap();
    for name in ["cache.db", "outbox.db"] {
        assert!(!folder.path().join(format!("{name}-wal")).exists());
        let other = Connection::open(folder.path().join(name)).unwrap();
        other
            .execute_batch("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT;")
            .unwrap();
    }
    put(&mut store, &command(2, b"b"));
    let level: i64 = store
        .outbox
        .as_ref()
        .unwrap()
        .pragma_query_value(None, "synchronous", |row| row.get(0))
        .unwrap();
    assert_eq!(level, 2, "FULL after reopening too");
    drop(store);
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.commands, [command(1, b"a"), command(2, b"b")]);
}

#[test]
fn a_folder_that_cannot_be_made_is_reported_and_refuses_writes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, b"").unwrap();
    let (mut store, restored) = Store::open(&file, &Secrets::default());
    assert_eq!(restored.faults, [StoreFault::Unwritable]);
    assert_eq!(
        store.write(&StoreWrite::Evict { now_ms: 0 }),
        Err(StoreFailure::ReadOnly)
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_still_read() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let commands = twenty(folder.path(), &secrets);
    let (mut store, restored) = open::open_leased(folder.path(), &secrets, Err(Trouble::ReadOnly));
    assert_eq!(restored.faults, [StoreFault::Unwritable]);
    assert_eq!(restored.commands, commands);
    assert_eq!(kept(&mut store, "keluarga"), Some(resource("keluarga", b"isi")));
    assert_eq!(
        store.write(&StoreWrite::Evict { now_ms: 0 }),
        Err(StoreFailure::ReadOnly)
    );
}

#[test]
fn a_locked_host_leaves_the_files_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let commands = twenty(folder.path(), &secrets);
    secrets.fail_reading(Some(HostFailure::Locked));
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![StoreFault::Locked], vec![]));
    secrets.fail_reading(None);
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], commands));
}

#[test]
fn a_file_is_read_without_companions_under_a_name_that_looks_like_a_query() {
    let folder = tempfile::tempdir().unwrap();
    let odd = folder.path().join("a?b#c%20d");
    twenty(&odd, &Secrets::default());
    let uri = file::immutable(&odd.join("outbox.db"));
    let flags = rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY | rusqlite::OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(uri, flags).unwrap();
    let rows: i64 = connection
        .query_row("SELECT count(*) FROM command", [], |row| row.get(0))
        .unwrap();
    assert_eq!(rows, 20);
    assert!(!odd.join("outbox.db-shm").exists());
}

#[test]
fn a_host_that_keeps_no_new_key_leaves_the_files_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let commands = twenty(folder.path(), &secrets);
    // It has lost its key and keeps no other.
    let broken = Secrets::default();
    broken.fail_changing(Some(HostFailure::Failed));
    let (mut store, restored) = Store::open(folder.path(), &broken);
    assert_eq!(restored.faults, [StoreFault::Unwritable]);
    assert!(matches!(
        store.troubles().as_slice(),
        [Trouble::Host(HostFailure::Failed)]
    ));
    drop(store);
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], commands));
}
