//! The store against files that are whole, broken, foreign, or in the wrong place. All people and numbers are invented.

mod damage;
mod faults;
mod loss;
mod opening;
mod parts;
mod renew;
mod rows;
mod secrecy;
mod versions;

use super::*;
use rusqlite::params;

use crate::app::{Blob, DraftName, DraftRow, ResourceRow};
use crate::driver::host::HostFailure;
use crate::driver::memory::Secrets;

/// Whose the rows of these tests are, unless they say otherwise.
const OWNER: &str = "0009900000011";

pub(in crate::driver) fn resource(key: &str, body: &[u8]) -> ResourceRow {
    ResourceRow {
        owner: OWNER.to_owned(),
        key: key.to_owned(),
        body: body.to_vec(),
        as_of_ms: 1_767_225_600_000,
        keep_until_ms: 1_798_761_600_000,
        etag: Some("\"e1\"".to_owned()),
    }
}

pub(in crate::driver) fn command(sequence: u64, body: &[u8]) -> CommandRow {
    CommandRow {
        id: format!("00000000-0000-4000-8000-{sequence:012}"),
        owner: OWNER.to_owned(),
        sequence,
        body: body.to_vec(),
    }
}

fn put(store: &mut Store, row: &CommandRow) {
    let (row, drop_draft) = (row.clone(), None);
    store.write(&StoreWrite::PutCommand { row, drop_draft }).unwrap();
}

fn keep(store: &mut Store, row: &ResourceRow) {
    store.write(&StoreWrite::PutResource(row.clone())).unwrap();
}

/// What is kept of a resource of [`OWNER`].
fn kept(store: &mut Store, key: &str) -> Option<ResourceRow> {
    let (owner, key) = (OWNER.to_owned(), key.to_owned());
    match store.load(&Load::Resource { owner, key }) {
        Loaded::Resource(row) => row,
        Loaded::Asset(_) => panic!("a resource was asked for"),
    }
}

/// A folder in memory where there is such a place: a disk that only pretends to fail need not be waited for.
fn in_memory() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

/// The folder as it is at this moment, as a kill would leave it.
fn copy(from: &Path) -> tempfile::TempDir {
    let to = in_memory();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        std::fs::copy(entry.path(), to.path().join(entry.file_name())).unwrap();
    }
    to
}

#[test]
fn what_was_written_is_read_again_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored, Restored::default());
    let mut keluarga = resource("keluarga", b"satu");
    keep(&mut store, &keluarga);
    keluarga.etag = None;
    keluarga.body = b"dua".to_vec();
    keep(&mut store, &keluarga);
    let (first, second, third) = (command(1, b"a"), command(2, b"b"), command(3, b"c"));
    for row in [&third, &first, &second] {
        put(&mut store, row);
    }
    store.write(&StoreWrite::DropCommand { id: second.id }).unwrap();
    drop(store);

    let (mut store, restored) = Store::open(folder.path(), &secrets);
    assert_eq!(restored.faults, []);
    assert_eq!(restored.newest_ms, Some(keluarga.as_of_ms));
    assert_eq!(kept(&mut store, "keluarga"), Some(keluarga));
    assert_eq!((restored.commands, restored.highest_sequence), (vec![first, third], 3));
}

#[test]
fn a_lost_key_sets_both_files_aside_and_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = Store::open(folder.path(), &secrets);
    put(&mut store, &command(1, b"a"));
    drop(store);
    let before = std::fs::read(folder.path().join("outbox.db")).unwrap();

    let other = Secrets::default();
    let (mut store, restored) = Store::open(folder.path(), &other);
    assert_eq!(restored.faults, [StoreFault::KeyLost]);
    assert_eq!(restored.commands, []);
    assert_eq!(std::fs::read(folder.path().join("outbox.db.1")).unwrap(), before);
    assert!(folder.path().join("cache.db.1").exists());
    put(&mut store, &command(2, b"b"));
    drop(store);
    let (_, restored) = Store::open(folder.path(), &other);
    assert_eq!((restored.faults, restored.commands), (vec![], vec![command(2, b"b")]));
}
