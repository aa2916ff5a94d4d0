//! A promise that the disk accepted is there at the next start, or its loss is told.

use super::*;

/// A folder with three promises, a draft and the gateway's answer, closed properly.
fn lived(secrets: &Secrets) -> tempfile::TempDir {
    let folder = in_memory();
    let (mut store, _) = Store::open(folder.path(), secrets);
    for number in 1..=3 {
        put(&mut store, &command(number, b"isi"));
    }
    keep(&mut store, &resource("keluarga", b"isi"));
    store.suspend().unwrap();
    folder
}

fn three() -> Vec<CommandRow> {
    (1..=3).map(|number| command(number, b"isi")).collect()
}

/// Opens, and expects that the damage is told and nothing is gone, now and at the next start.
fn nothing_is_gone(folder: &Path, secrets: &Secrets, why: &str) {
    let (store, restored) = Store::open(folder, secrets);
    assert_eq!(restored.faults, [StoreFault::Damaged], "{why}");
    assert_eq!((restored.commands, restored.highest_sequence), (three(), 3), "{why}");
    drop(store);
    let (_, restored) = Store::open(folder, secrets);
    assert_eq!(
        (restored.faults, restored.commands),
        (vec![], three()),
        "{why}, next start"
    );
}

/// Field report F56.
#[test]
fn an_outbox_that_is_empty_or_gone_beside_a_whole_cache_is_damage() {
    let secrets = Secrets::default();
    for emptied in [true, false] {
        let folder = lived(&secrets);
        let outbox = folder.path().join("outbox.db");
        if emptied {
            std::fs::write(&outbox, b"").unwrap();
        } else {
            std::fs::remove_file(&outbox).unwrap();
        }
        nothing_is_gone(folder.path(), &secrets, "outbox");
    }
}

/// Field report F56.
#[test]
fn a_cache_that_is_empty_or_gone_beside_an_outbox_with_promises_is_told() {
    let secrets = Secrets::default();
    for emptied in [true, false] {
        let folder = lived(&secrets);
        let cache = folder.path().join("cache.db");
        if emptied {
            std::fs::write(&cache, b"").unwrap();
        } else {
            std::fs::remove_file(&cache).unwrap();
        }
        nothing_is_gone(folder.path(), &secrets, "cache");
    }
}

#[test]
fn a_first_start_that_was_interrupted_between_the_two_files_is_no_damage() {
    let secrets = Secrets::default();
    let folder = in_memory();
    drop(Store::open(folder.path(), &secrets));
    for part in ["", "-wal"] {
        let _ = std::fs::remove_file(folder.path().join(format!("cache.db{part}")));
    }
    let (_, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored, Restored::default());
}

/// Field report F57.
#[test]
fn no_promise_lives_in_a_file_beside_the_outbox() {
    let secrets = Secrets::default();
    type Harm = fn(&Path);
    let harms: [(&str, Harm); 4] = [
        ("gone", |path| std::fs::remove_file(path).unwrap()),
        ("emptied", |path| std::fs::write(path, b"").unwrap()),
        ("cut", |path| {
            let bytes = std::fs::read(path).unwrap();
            std::fs::write(path, &bytes[..bytes.len().saturating_sub(100)]).unwrap();
        }),
        ("noise", |path| {
            let bytes = std::fs::read(path).unwrap();
            let noise: Vec<u8> = (0..bytes.len()).map(|at| (at * 37 % 251) as u8 + 1).collect();
            std::fs::write(path, noise).unwrap();
        }),
    ];
    for (what, harm) in harms {
        let folder = in_memory();
        let (mut store, _) = Store::open(folder.path(), &secrets);
        for row in three() {
            put(&mut store, &row);
        }
        // Killed here, then harmed.
        let killed = copy(folder.path());
        for entry in std::fs::read_dir(killed.path()).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if name.contains('-') {
                harm(&path);
            }
        }
        let (_, restored) = Store::open(killed.path(), &secrets);
        assert_eq!(restored.commands, three(), "{what}: {:?}", restored.faults);
    }
}

/// Fault T10.
#[test]
fn one_wrong_bit_anywhere_in_what_lies_beside_the_files_loses_no_promise() {
    let secrets = Secrets::default();
    let folder = in_memory();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    for row in three() {
        put(&mut store, &row);
    }
    for name in ["outbox.db-journal", "cache.db-wal"] {
        let len = std::fs::metadata(folder.path().join(name)).unwrap().len() as usize;
        for number in 0..60 {
            let killed = copy(folder.path());
            let path = killed.path().join(name);
            let mut bytes = std::fs::read(&path).unwrap();
            bytes[number * len / 60] ^= 1 << (number % 8);
            std::fs::write(&path, bytes).unwrap();
            let (_, restored) = Store::open(killed.path(), &secrets);
            assert_eq!(restored.commands, three(), "{name} {number}: {:?}", restored.faults);
        }
    }
}

/// Fault T11.
#[test]
fn whatever_page_of_the_outbox_is_noise_every_promise_is_brought_back_from_its_second_copy() {
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    let whole = std::fs::read(folder.path().join("outbox.db")).unwrap();
    for page in 0..whole.len() / 4096 {
        let harmed = copy(folder.path());
        let mut bytes = whole.clone();
        bytes[page * 4096..(page + 1) * 4096].fill(0xa5);
        std::fs::write(harmed.path().join("outbox.db"), bytes).unwrap();
        let (_, restored) = Store::open(harmed.path(), &secrets);
        assert_eq!(restored.commands, three(), "page {page}: {:?}", restored.faults);
    }
}

/// What finds the rows is not needed to read them all, only to change them.
#[test]
fn damage_that_no_reading_meets_is_told_before_anything_is_written_into_it() {
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    let path = folder.path().join("outbox.db");
    let raw = Connection::open(&path).unwrap();
    let sql = "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'command'";
    let pages: Vec<usize> = raw
        .prepare(sql)
        .unwrap()
        .query_map([], |row| row.get::<_, i64>(0))
        .unwrap()
        .map(|page| usize::try_from(page.unwrap()).unwrap())
        .collect();
    drop(raw);
    let whole = std::fs::read(&path).unwrap();
    assert!(!pages.is_empty());
    for page in pages {
        let harmed = copy(folder.path());
        let mut bytes = whole.clone();
        bytes[(page - 1) * 4096..page * 4096].fill(0xa5);
        std::fs::write(harmed.path().join("outbox.db"), bytes).unwrap();
        nothing_is_gone(harmed.path(), &secrets, &format!("page {page}"));
    }
}

/// Fault F17.
#[test]
fn a_cut_at_any_page_of_either_file_loses_no_promise() {
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    for name in ["outbox.db", "cache.db"] {
        let whole = std::fs::read(folder.path().join(name)).unwrap();
        for len in (0..whole.len()).step_by(2048) {
            let harmed = copy(folder.path());
            std::fs::write(harmed.path().join(name), &whole[..len]).unwrap();
            let (_, restored) = Store::open(harmed.path(), &secrets);
            assert_eq!(restored.commands, three(), "{name} cut to {len}: {:?}", restored.faults);
        }
    }
}

#[test]
fn yesterdays_copy_of_the_outbox_is_told_and_what_was_promised_since_is_brought_back() {
    let secrets = Secrets::default();
    let folder = in_memory();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(1, b"lama"));
    put(&mut store, &command(9, b"tarik"));
    store.suspend().unwrap();
    let yesterday = copy(folder.path());
    let id = command(9, b"").id;
    store.write(&StoreWrite::DropCommand { id }).unwrap();
    for row in three() {
        put(&mut store, &row);
    }
    store.suspend().unwrap();
    let today = copy(folder.path());
    let old = |from: &tempfile::TempDir, to: &Path, name: &str| {
        std::fs::copy(from.path().join(name), to.join(name)).unwrap();
    };
    old(&yesterday, folder.path(), "outbox.db");
    let (store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, [StoreFault::Damaged]);
    assert_eq!(restored.commands, three(), "what was taken back stays taken back");
    assert_eq!(restored.highest_sequence, 9, "and its number is not given out again");
    drop(store);
    // An older cache has lost nothing that was promised.
    old(&yesterday, today.path(), "cache.db");
    let (store, restored) = Store::open(today.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], three()));
    drop(store);
    let (_, restored) = Store::open(yesterday.path(), &secrets);
    let both = vec![command(1, b"lama"), command(9, b"tarik")];
    assert_eq!(
        (restored.faults, restored.commands),
        (vec![], both),
        "a copy of the whole folder is whole"
    );
}

/// What was salvaged of an outbox of a generation, with what its second copy of generation 5 still has.
fn brought_back(
    generation: Option<u64>,
    salvaged: &[CommandRow],
    copied: &[CommandRow],
    count: u64,
) -> Vec<CommandRow> {
    let mut found = salvage::Salvaged {
        commands: salvaged.to_vec(),
        ..salvage::Salvaged::default()
    };
    let mark = second::Mark {
        generation: 5,
        count,
        highest: 9,
    };
    second::bring_back(&mut found, generation, Some((mark, copied.to_vec())));
    found.commands
}

#[test]
fn of_two_copies_of_a_promise_the_newer_one_counts() {
    let (kept, copied) = ([command(1, b"di outbox")], [command(1, b"di salinan")]);
    // The outbox is written first: of a higher generation, or where nothing is known of it, its own row is the newer one.
    for generation in [Some(6), None] {
        assert_eq!(brought_back(generation, &kept, &copied, 1), kept, "{generation:?}");
    }
    for generation in [Some(5), Some(4)] {
        assert_eq!(brought_back(generation, &kept, &copied, 1), copied, "{generation:?}");
    }
}

#[test]
fn what_a_copy_lacks_was_dropped_only_where_the_copy_is_whole() {
    let (kept, copied) = ([command(1, b"a"), command(2, b"b")], [command(1, b"a")]);
    assert_eq!(brought_back(Some(4), &kept, &copied, 1), copied, "dropped since");
    // Its mark says that there were two: the other one cannot be read, and was not dropped.
    assert_eq!(brought_back(Some(4), &kept, &copied, 2), kept);
}

#[test]
fn rows_that_are_missing_without_a_trace_are_counted() {
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    let raw = Connection::open(folder.path().join("outbox.db")).unwrap();
    raw.execute("DELETE FROM command WHERE sequence = 2", []).unwrap();
    drop(raw);
    nothing_is_gone(folder.path(), &secrets, "deleted");
}

#[test]
fn what_was_archived_stays_archived_when_the_outbox_is_made_anew() {
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(4, b"lama"));
    let id = command(4, b"").id;
    store.write(&StoreWrite::ArchiveCommand { id }).unwrap();
    store.suspend().unwrap();
    let raw = Connection::open(folder.path().join("outbox.db")).unwrap();
    raw.execute("DELETE FROM command WHERE sequence = 2", []).unwrap();
    drop(raw);
    let (store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(
        (restored.faults, restored.commands),
        (vec![StoreFault::Damaged], three())
    );
    assert_eq!(restored.highest_sequence, 4);
    let rows = table::number(store.outbox.as_ref().unwrap(), "SELECT count(*) FROM command").unwrap();
    assert_eq!(rows, Some(4));
}

#[test]
fn a_copy_that_stayed_behind_is_made_anew_and_nothing_is_told() {
    let secrets = Secrets::default();
    let folder = lived(&secrets);
    let raw = Connection::open(folder.path().join("cache.db")).unwrap();
    raw.execute_batch("DELETE FROM promise; DELETE FROM setting").unwrap();
    drop(raw);
    let (store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], three()));
    drop(store);
    std::fs::remove_file(folder.path().join("outbox.db")).unwrap();
    nothing_is_gone(folder.path(), &secrets, "outbox");
}
