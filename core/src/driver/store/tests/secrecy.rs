//! Nothing personal in clear, nothing readable out of its place, nothing left after a wipe.

use std::process::Command;

use super::*;

/// Set for the child process that is killed.
const CHILD: &str = "JKN_STORE_TEST_FOLDER";

/// Invented values, each of a kind that must never be readable.
const PLANTED: [&str; 7] = [
    "9999990101990001",
    "0009999999991",
    "CONTOH PESERTA SATU",
    "081200000000",
    "token-contoh-rahasia",
    "diagnosis contoh Z00.0",
    "etag-contoh-rahasia",
];

/// Run only as the child of the next test: writes, then dies without closing anything.
#[test]
fn child_writes_and_is_killed() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    let (mut store, _) = Store::open(Path::new(&folder), &Secrets::default());
    for (number, planted) in (1..).zip(PLANTED) {
        let body = PLANTED.join(" ").into_bytes();
        let owner = planted.to_owned();
        let row = ResourceRow {
            owner: owner.clone(),
            key: planted.to_owned(),
            etag: Some(planted.to_owned()),
            as_of_ms: 0,
            keep_until_ms: 0,
            body: body.clone(),
        };
        keep(&mut store, &row);
        let row = CommandRow {
            id: planted.to_owned(),
            owner: owner.clone(),
            sequence: number,
            body: body.clone(),
        };
        put(&mut store, &row);
        let (name, id) = (planted.to_owned(), planted.to_owned());
        let draft = DraftRow {
            name: DraftName {
                owner: owner.clone(),
                name: name.clone(),
            },
            body: body.clone(),
        };
        let blob = Blob {
            name: BlobName { owner, id },
            bytes: body.clone(),
        };
        let setting = crate::app::SettingRow { name, body };
        for write in [
            StoreWrite::PutDraft(draft),
            StoreWrite::PutBlob(blob),
            StoreWrite::PutSetting {
                row: setting,
                forget: None,
            },
        ] {
            store.write(&write).unwrap();
        }
    }
    std::process::abort();
}

#[test]
fn no_personal_byte_is_readable_in_any_file_after_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "driver::store::tests::secrecy::child_writes_and_is_killed"])
        .env(CHILD, folder.path())
        .output()
        .unwrap();
    assert!(!child.status.success());
    let mut seen = Vec::new();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        let bytes = std::fs::read(entry.path()).unwrap();
        for planted in PLANTED {
            let found = bytes.windows(planted.len()).any(|window| window == planted.as_bytes());
            assert!(!found, "{planted} in {:?}", entry.path());
        }
        seen.push((entry.file_name().into_string().unwrap(), bytes.len()));
    }
    // The scan must have had the rows before it: they are still in the write-ahead log, or in the file.
    for name in ["cache.db-wal", "outbox.db"] {
        let rows = PLANTED.len() * PLANTED.join(" ").len();
        assert!(seen.iter().any(|(seen, len)| seen == name && *len > rows), "{seen:?}");
    }
    for name in ["cache.db", "outbox.db", "outbox.db-journal"] {
        assert!(seen.iter().any(|(seen, _)| seen == name), "{seen:?}");
    }
}

#[test]
fn commands_survive_a_store_that_was_never_closed() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(1, b"a"));
    let killed = copy(folder.path());
    let (_, restored) = Store::open(killed.path(), &secrets);
    assert_eq!((restored.faults, restored.commands), (vec![], vec![command(1, b"a")]));
}

#[test]
fn a_row_moved_to_another_key_owner_or_table_cannot_be_unsealed() {
    let sealer = Sealer::new(&seal::Key::generate().unwrap()).unwrap();
    let owner = sealer.owner(OWNER);
    let lookup = sealer.lookup("command", OWNER, "satu");
    let place = seal::Place {
        file: "outbox.db",
        table: "command",
        owner: &owner,
        lookup: &lookup,
    };
    let sealed = sealer.seal(&place, b"isi").unwrap();
    assert_eq!(**sealer.unseal(&place, &sealed).unwrap(), *b"isi");
    let other = sealer.lookup("command", OWNER, "dua");
    let stranger = sealer.owner("0009900000021");
    for elsewhere in [
        seal::Place {
            lookup: &other,
            ..place
        },
        seal::Place {
            owner: &stranger,
            ..place
        },
        seal::Place {
            file: "cache.db",
            ..place
        },
        seal::Place {
            table: "resource",
            ..place
        },
    ] {
        assert!(sealer.unseal(&elsewhere, &sealed).is_err());
    }
    let again = sealer.seal(&place, b"isi").unwrap();
    assert_ne!(sealed, again, "a nonce was used twice");
}

/// Whoever could seal a row of one person for the place of another would show it to them.
#[test]
fn a_row_that_says_to_be_another_owners_than_it_stands_under_is_not_opened() {
    use crate::driver::store::row::Row;
    use crate::driver::store::table;
    let sealer = Sealer::new(&seal::Key::generate().unwrap()).unwrap();
    let row = command(1, b"isi");
    let (own, stranger) = (sealer.owner(&row.owner), sealer.owner("0009900000021"));
    let lookup = table::lookup::<CommandRow>(&sealer, &row.owner, &row.name());
    for (owner, opens) in [(&own, true), (&stranger, false)] {
        let place = seal::Place {
            file: "outbox.db",
            table: "command",
            owner,
            lookup: &lookup,
        };
        let sealed = sealer.seal(&place, &row.encode().unwrap()).unwrap();
        let opened = table::unseal::<CommandRow>(&sealer, &lookup, owner, &sealed);
        assert_eq!(opened.is_ok(), opens);
    }
}

/// A host that looks at the folder when its key is removed.
struct Watching(Secrets, PathBuf);

impl SecretStore for Watching {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        self.0.read(name)
    }
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure> {
        self.0.write(name, secret)
    }
    fn remove(&self, name: &str) -> Result<(), HostFailure> {
        assert!(self.1.join("outbox.db").exists(), "the files went before the key");
        self.0.remove(name)
    }
}

#[test]
fn a_wipe_removes_the_key_first_and_then_every_file_of_the_store() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Watching(Secrets::default(), folder.path().to_owned());
    drop(Store::open(folder.path(), &secrets));
    std::fs::write(folder.path().join("outbox.db.1-wal"), b"aside").unwrap();
    std::fs::write(folder.path().join("foreign.txt"), b"not ours").unwrap();
    wipe(folder.path(), &secrets).unwrap();
    assert_eq!(secrets.read(SECRET_NAME), Ok(None));
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    let mut left: Vec<_> = left.into_iter().filter_map(|name| name.into_string().ok()).collect();
    left.sort();
    assert_eq!(left, ["foreign.txt", "store.lock"]);
}

/// Of 96 random bits, 20,000 meet twice once in 400 billion billion tries; a counter that began anew would meet at once.
#[test]
fn no_nonce_comes_twice_with_one_key_or_after_a_restart() {
    let data = seal::Key::generate().unwrap();
    let mut nonces = std::collections::BTreeSet::new();
    for _ in 0..4 {
        // Every start makes its sealer anew from the same key.
        let sealer = Sealer::new(&data).unwrap();
        let place = seal::Place {
            file: "cache.db",
            table: "resource",
            owner: &[1; seal::KEY_LEN],
            lookup: &[2; seal::KEY_LEN],
        };
        for _ in 0..5_000 {
            let sealed = sealer.seal(&place, b"contoh").unwrap();
            assert!(nonces.insert(sealed[..12].to_vec()), "a nonce came twice");
        }
    }
}
