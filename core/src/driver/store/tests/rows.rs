//! What each kind of write does, and what it leaves alone.

use super::*;
use crate::app::SettingRow;

fn open(folder: &Path, secrets: &Secrets) -> (Store, Restored) {
    let (store, restored) = Store::open(folder, secrets);
    assert_eq!(restored.faults, []);
    (store, restored)
}

fn draft(owner: &str, name: &str, body: &[u8]) -> DraftRow {
    DraftRow {
        name: DraftName {
            owner: owner.to_owned(),
            name: name.to_owned(),
        },
        body: body.to_vec(),
    }
}

fn setting(name: &str, body: &[u8]) -> SettingRow {
    SettingRow {
        name: name.to_owned(),
        body: body.to_vec(),
    }
}

#[test]
fn a_row_is_found_by_its_own_owner_only() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = open(folder.path(), &Secrets::default());
    let mine = resource("keluarga", b"satu");
    let other = ResourceRow {
        owner: "0009900000021".to_owned(),
        body: b"dua".to_vec(),
        ..mine.clone()
    };
    for row in [&mine, &other] {
        keep(&mut store, row);
    }
    assert_eq!(kept(&mut store, "keluarga"), Some(mine));
    let load = Load::Resource {
        owner: other.owner.clone(),
        key: other.key.clone(),
    };
    assert_eq!(store.load(&load), Loaded::Resource(Some(other)));
}

#[test]
fn a_new_session_and_the_forgetting_of_a_strangers_data_are_one_write() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = open(folder.path(), &secrets);
    keep(&mut store, &resource("keluarga", b"satu"));
    let public = ResourceRow {
        owner: String::new(),
        ..resource("faskes", b"semua")
    };
    keep(&mut store, &public);
    let begin = StoreWrite::PutSetting {
        row: setting("sesi", b"baru"),
        forget: Some(OWNER.to_owned()),
    };
    // Without room neither happens.
    let cache = store.cache.as_ref().unwrap();
    let pages: i64 = cache.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    let limit = |store: &Store, pages: i64| {
        let cache = store.cache.as_ref().unwrap();
        cache
            .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
            .unwrap();
    };
    limit(&store, pages);
    let large = StoreWrite::PutSetting {
        row: setting("sesi", &[0; 50_000]),
        forget: Some(OWNER.to_owned()),
    };
    assert_eq!(store.write(&large), Err(StoreFailure::DiskFull));
    assert!(kept(&mut store, "keluarga").is_some());
    limit(&store, 10_000);
    store.write(&begin).unwrap();
    assert_eq!(kept(&mut store, "keluarga"), None);
    drop(store);
    let (mut store, restored) = open(folder.path(), &secrets);
    assert_eq!(restored.settings, [setting("sesi", b"baru")]);
    let load = Load::Resource {
        owner: String::new(),
        key: "faskes".to_owned(),
    };
    assert_eq!(store.load(&load), Loaded::Resource(Some(public)));
}

#[test]
fn what_is_unchanged_gets_a_newer_date_and_keeps_its_content() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = open(folder.path(), &Secrets::default());
    let confirm = StoreWrite::ConfirmResource {
        owner: OWNER.to_owned(),
        key: "keluarga".to_owned(),
        as_of_ms: 9,
        keep_until_ms: 10,
    };
    store.write(&confirm).unwrap();
    assert_eq!(kept(&mut store, "keluarga"), None, "there was nothing to confirm");
    keep(&mut store, &resource("keluarga", b"satu"));
    store.write(&confirm).unwrap();
    let confirmed = ResourceRow {
        as_of_ms: 9,
        keep_until_ms: 10,
        ..resource("keluarga", b"satu")
    };
    assert_eq!(kept(&mut store, "keluarga"), Some(confirmed));
}

#[test]
fn what_is_too_old_is_forgotten_whatever_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = open(folder.path(), &Secrets::default());
    for (key, keep_until_ms) in [("lama", 99), ("baru", 100)] {
        let row = resource(key, b"isi");
        keep(&mut store, &ResourceRow { keep_until_ms, ..row });
    }
    store.write(&StoreWrite::Evict { now_ms: 100 }).unwrap();
    assert!(kept(&mut store, "lama").is_none() && kept(&mut store, "baru").is_some());
}

#[test]
fn a_form_is_a_draft_or_a_promise_and_never_both_or_neither() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = open(folder.path(), &secrets);
    let form = draft(OWNER, "ambil", b"batuk");
    store.write(&StoreWrite::PutDraft(form.clone())).unwrap();
    let outbox = store.outbox.as_ref().unwrap();
    let pages: i64 = outbox.pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
    outbox
        .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
        .unwrap();
    let promise = |body: &[u8]| StoreWrite::PutCommand {
        row: command(1, body),
        drop_draft: Some(form.name.clone()),
    };
    assert_eq!(store.write(&promise(&[0; 100_000])), Err(StoreFailure::DiskFull));
    drop(store);
    let (mut store, restored) = open(folder.path(), &secrets);
    assert_eq!((restored.drafts, restored.commands), (vec![form.clone()], vec![]));
    store.write(&promise(b"isi")).unwrap();
    drop(store);
    let (_, restored) = open(folder.path(), &secrets);
    assert_eq!((restored.drafts, restored.commands), (vec![], vec![command(1, b"isi")]));
}

#[test]
fn a_draft_is_kept_replaced_renamed_and_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = open(folder.path(), &secrets);
    for body in [b"satu", b"dua!"] {
        store.write(&StoreWrite::PutDraft(draft("", "ambil", body))).unwrap();
    }
    let other = draft(OWNER, "ambil", b"lain");
    store.write(&StoreWrite::PutDraft(other.clone())).unwrap();
    let rename = StoreWrite::RenameDraft {
        from: draft("", "ambil", b"").name,
        to: "ambil~".to_owned(),
    };
    store.write(&rename).unwrap();
    store.write(&rename).unwrap();
    drop(store);
    let (mut store, restored) = open(folder.path(), &secrets);
    assert_eq!(restored.drafts, [other.clone(), draft("", "ambil~", b"dua!")]);
    store.write(&StoreWrite::DropDraft(other.name)).unwrap();
    drop(store);
    assert_eq!(open(folder.path(), &secrets).1.drafts, [draft("", "ambil~", b"dua!")]);
}

#[test]
fn an_archived_command_is_kept_and_not_read_and_its_number_is_never_given_out_again() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = open(folder.path(), &secrets);
    for row in [command(1, b"a"), command(2, b"b")] {
        put(&mut store, &row);
    }
    let id = command(2, b"").id;
    store.write(&StoreWrite::ArchiveCommand { id }).unwrap();
    drop(store);
    let (store, restored) = open(folder.path(), &secrets);
    assert_eq!(
        (restored.commands, restored.highest_sequence),
        (vec![command(1, b"a")], 2)
    );
    let rows = table::number(store.outbox.as_ref().unwrap(), "SELECT count(*) FROM command").unwrap();
    assert_eq!(rows, Some(2));
}

#[test]
fn a_file_is_kept_in_parts_and_read_from_anywhere_within_it() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = open(folder.path(), &secrets);
    let bytes: Vec<u8> = (0..PART * 2 + 1000).map(|n| (n % 251) as u8).collect();
    let name = BlobName {
        owner: OWNER.to_owned(),
        id: "foto".to_owned(),
    };
    let blob = Blob {
        name: name.clone(),
        bytes: bytes.clone(),
    };
    store.write(&StoreWrite::PutBlob(blob)).unwrap();
    drop(store);
    let (mut store, _) = open(folder.path(), &secrets);
    let all = bytes.len() as u64;
    for (from, length) in [
        (0, all),
        (0, 1),
        (PART as u64 - 2, 4),
        (all - 5, 100),
        (7, PART as u64 * 2),
    ] {
        let until = (from + length).min(all) as usize;
        assert_eq!(
            store.blob(&name, from, length).unwrap(),
            bytes[from as usize..until],
            "{from}+{length}"
        );
    }
    assert_eq!(store.blob(&name, all, 1), Err(StoreFailure::Failed));
    store.write(&StoreWrite::DropBlob(name.clone())).unwrap();
    assert_eq!(store.blob(&name, 0, 1), Err(StoreFailure::Failed));
    let rows = table::number(store.outbox.as_ref().unwrap(), "SELECT count(*) FROM blob").unwrap();
    assert_eq!(rows, Some(0));
}

#[test]
fn every_file_but_those_named_is_forgotten_whole() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, restored) = open(folder.path(), &secrets);
    assert!(!restored.files);
    let name = |owner: &str, id: &str| BlobName {
        owner: owner.to_owned(),
        id: id.to_owned(),
    };
    let names = [name(OWNER, "foto"), name(OWNER, "surat"), name("0009900000099", "foto")];
    for name in &names {
        let (name, bytes) = (name.clone(), vec![7; PART * 2 + 1]);
        store.write(&StoreWrite::PutBlob(Blob { name, bytes })).unwrap();
    }
    let keep = vec![names[0].clone(), name(OWNER, "never kept")];
    store.write(&StoreWrite::KeepBlobs(keep)).unwrap();
    drop(store);
    let (mut store, restored) = open(folder.path(), &secrets);
    assert!(restored.files);
    let kept: Vec<bool> = names.iter().map(|name| store.blob(name, 0, 1).is_ok()).collect();
    assert_eq!(kept, [true, false, false]);
    let rows = table::number(store.outbox.as_ref().unwrap(), "SELECT count(*) FROM blob").unwrap();
    assert_eq!(rows, Some(3));
}

#[test]
fn opening_reads_no_more_when_more_is_kept() {
    let secrets = Secrets::default();
    let read = |rows: usize| {
        let folder = tempfile::tempdir().unwrap();
        let (mut store, _) = open(folder.path(), &secrets);
        for number in 0..rows {
            // Fifty visits a page, as they would be kept.
            keep(&mut store, &resource(&format!("kunjungan/{number}"), &[b'x'; 15_000]));
        }
        drop(store);
        seal::UNSEALED.with(|count| count.set(0));
        let (store, _) = open(folder.path(), &secrets);
        drop(store);
        seal::UNSEALED.with(std::cell::Cell::get)
    };
    assert_eq!(read(100), read(0));
}

#[test]
fn a_resource_that_was_altered_is_left_out_and_the_others_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = open(folder.path(), &secrets);
    for key in ["satu", "dua"] {
        keep(&mut store, &resource(key, b"isi"));
    }
    let cache = store.cache.as_ref().unwrap();
    cache
        .execute("UPDATE resource SET sealed = zeroblob(60) WHERE id = 1", [])
        .unwrap();
    assert_eq!(kept(&mut store, "satu"), None);
    assert_eq!(store.troubles().len(), 1);
    assert_eq!(kept(&mut store, "satu"), None);
    assert_eq!(store.troubles().len(), 0, "it is gone, and asked for again");
    assert!(kept(&mut store, "dua").is_some());
}

#[test]
fn a_file_of_the_app_is_read_when_there_is_one() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, _) = open(folder.path(), &Secrets::default());
    let load = Load::Asset { name: "faskes" };
    assert_eq!(store.load(&load), Loaded::Asset(None));
    store.set_assets(Some(folder.path().to_owned()));
    assert_eq!(store.load(&load), Loaded::Asset(None));
    std::fs::write(folder.path().join("faskes"), b"contoh").unwrap();
    assert_eq!(store.load(&load), Loaded::Asset(Some(b"contoh".as_slice().into())));
}

#[test]
fn of_two_people_one_is_forgotten_in_both_files_with_the_second_copy_and_the_other_is_not() {
    const OTHER: &str = "0009900000021";
    let folder = tempfile::tempdir().unwrap();
    let secrets = Secrets::default();
    let (mut store, _) = open(folder.path(), &secrets);
    let mut theirs = command(1, b"Keluhan Rangga");
    theirs.owner = OTHER.to_owned();
    let mut late = command(3, b"Sesudah kembali");
    late.owner = OTHER.to_owned();
    let own = CommandRow {
        owner: OWNER.to_owned(),
        ..command(2, b"Keluhan Sari")
    };
    for row in [&theirs, &own, &late] {
        let drop_draft = None;
        let row = row.clone();
        store.write(&StoreWrite::PutCommand { row, drop_draft }).unwrap();
    }
    store
        .write(&StoreWrite::ArchiveCommand { id: theirs.id.clone() })
        .unwrap();
    for owner in [OWNER, OTHER] {
        store
            .write(&StoreWrite::PutDraft(draft(owner, "ambil", b"batuk")))
            .unwrap();
        let name = BlobName {
            owner: owner.to_owned(),
            id: "b1".to_owned(),
        };
        let bytes = b"berkas".to_vec();
        store.write(&StoreWrite::PutBlob(Blob { name, bytes })).unwrap();
    }
    let forget = |whole| StoreWrite::ForgetOwner {
        owner: OTHER.to_owned(),
        until: 2,
        whole,
    };
    store.write(&forget(false)).unwrap();
    drop(store);
    let (mut store, restored) = open(folder.path(), &secrets);
    assert_eq!((restored.commands.len(), restored.drafts.len()), (2, 2));
    assert!(restored.faults.is_empty(), "{:?}", restored.faults);
    store.write(&forget(true)).unwrap();
    let blob = |store: &mut Store, owner: &str| {
        let name = BlobName {
            owner: owner.to_owned(),
            id: "b1".to_owned(),
        };
        store.blob(&name, 0, 6).is_ok()
    };
    assert!(blob(&mut store, OWNER) && !blob(&mut store, OTHER));
    drop(store);
    let (_, restored) = open(folder.path(), &secrets);
    assert_eq!(
        restored.commands,
        [own, late],
        "what was promised after the return is not forgotten"
    );
    assert_eq!(restored.drafts, [draft(OWNER, "ambil", b"batuk")]);
    assert!(restored.faults.is_empty(), "{:?}", restored.faults);
    assert_eq!(restored.highest_sequence, 3, "no sequence is given out twice");
}
