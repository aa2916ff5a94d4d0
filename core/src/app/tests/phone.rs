//! What the phone brings: judged before it is kept, handed to the page that asked, forgotten when nobody waits; and always
//! the file of whoever picked it.

use super::*;
use crate::data::lampiran::LARGEST;
use crate::page::Wish;
use crate::screen::{Delivery, FileKind, NotBrought};

const PDF: &[u8] = b"%PDF-1.7 contoh";

const STRANGER: &str = "0009900000099";

/// The id of a request that the page in front has made; what it wants to be kept is kept.
fn asked(world: &mut World, wish: Wish) -> String {
    let moment = world.moment;
    let mut request = None;
    for effect in world.app.grant(vec![Ask::Bring("berkas", wish)], moment) {
        match effect {
            Effect::Store { write, .. } => world.disk.write(write),
            Effect::Shell(ShellRequest::PickFile { id, .. } | ShellRequest::Locate { id }) => request = Some(id),
            other => panic!("{other:?}"),
        }
    }
    request.unwrap()
}

/// Another person signs in.
fn stranger(world: &mut World) {
    world.another("t2", STRANGER);
    world.tap("tambahkan");
    assert_eq!(world.app.sessions.owner.as_deref(), Some(STRANGER));
}

/// A picked file is on its way into the store; what is to be fed when it got there, and the write.
fn storing(world: &mut World, id: &str) -> (EffectId, StoreWrite) {
    let input = Input::Event(Event::Brought {
        id: id.into(),
        what: file(PDF),
    });
    let effects = world.app.handle(world.moment, input);
    let stores = effects.into_iter().find_map(|effect| match effect {
        Effect::Store { id, write } => Some((id, write)),
        _ => None,
    });
    stores.unwrap()
}

fn owners(world: &World) -> Vec<&str> {
    world.disk.blobs.keys().map(|name| name.owner.as_str()).collect()
}

fn wish(kinds: &[FileKind]) -> Wish {
    Wish::File {
        kinds: kinds.to_vec(),
        max_bytes: 1_000,
    }
}

fn bring(world: &mut World, id: &str, what: Delivery) {
    world.event(Event::Brought { id: id.into(), what });
}

fn file(bytes: &[u8]) -> Delivery {
    Delivery::File {
        name: "surat contoh.pdf".into(),
        bytes: bytes.to_vec(),
    }
}

#[test]
fn a_file_of_the_wrong_kind_or_size_is_refused_before_anything_of_it_is_kept() {
    let mut world = World::new();
    for bytes in [
        b"MZ program".as_slice(),
        b"",
        &[b"%PDF-".as_slice(), &[0; 2_000]].concat(),
    ] {
        let id = asked(&mut world, wish(&[FileKind::Pdf]));
        bring(&mut world, &id, file(bytes));
    }
    let id = asked(&mut world, wish(&[FileKind::Jpeg]));
    bring(&mut world, &id, file(PDF));
    assert!(world.disk.blobs.is_empty());
}

#[test]
fn a_file_is_kept_and_stays_even_when_the_process_died_while_it_was_picked() {
    let mut world = World::new();
    world.open("masuk");
    let id = asked(&mut world, wish(&[FileKind::Pdf]));
    world.feed(Input::Suspended);
    let mut again = world.reborn();
    bring(&mut again, &id, file(PDF));
    assert_eq!(again.disk.blobs.values().next().map(Vec::as_slice), Some(PDF));
}

#[test]
fn a_file_that_nobody_waits_for_any_more_is_forgotten() {
    let mut world = World::new();
    world.open("masuk");
    let id = asked(&mut world, wish(&[FileKind::Pdf]));
    world.event(Event::Back);
    bring(&mut world, &id, file(PDF));
    assert!(world.disk.blobs.is_empty());
    bring(&mut world, "tidak ada", file(PDF));
    bring(
        &mut world,
        "beranda|",
        Delivery::Nothing {
            why: NotBrought::Cancelled,
        },
    );
    assert!(world.disk.blobs.is_empty());
}

#[test]
fn no_page_is_promised_more_than_the_app_keeps() {
    let mut world = World::new();
    let moment = world.moment;
    let large = Wish::File {
        kinds: vec![FileKind::Pdf],
        max_bytes: u64::MAX,
    };
    let effects = world.app.grant(vec![Ask::Bring("berkas", large)], moment);
    let Some(Effect::Shell(ShellRequest::PickFile { max_bytes, .. })) = effects.last() else {
        panic!("{effects:?}");
    };
    assert_eq!(*max_bytes, LARGEST);
}

#[test]
fn what_one_person_picked_is_not_handed_to_the_next_who_stands_on_the_same_page() {
    let mut world = World::new();
    world.sign_in();
    world.open("pendaftaran_pelayanan/ambil");
    let late = asked(&mut world, wish(&[FileKind::Pdf]));
    stranger(&mut world);
    world.open("pendaftaran_pelayanan/ambil");
    let own = asked(&mut world, wish(&[FileKind::Pdf]));
    bring(&mut world, &late, file(PDF));
    assert_eq!(owners(&world), [""; 0]);
    bring(&mut world, &own, file(PDF));
    assert_eq!(owners(&world), [STRANGER]);
    // And not even when the process died while the first person was picking.
    let mut again = world.reborn();
    bring(&mut again, &late, file(PDF));
    assert!(!owners(&again).contains(&KARTU));
}

#[test]
fn a_file_on_its_way_into_the_store_stays_its_owners_when_another_signs_in() {
    let mut world = World::new();
    world.sign_in();
    world.open("pendaftaran_pelayanan/ambil");
    let id = asked(&mut world, wish(&[FileKind::Pdf]));
    let (stored, write) = storing(&mut world, &id);
    world.disk.write(write);
    stranger(&mut world);
    world.open("pendaftaran_pelayanan/ambil");
    assert_eq!(owners(&world), [KARTU]);
    // Its page is gone, so it is dropped, as the file of the one who picked it.
    world.feed(Input::Stored {
        id: stored,
        result: Ok(()),
    });
    assert_eq!(owners(&world), [""; 0]);
}

#[test]
fn what_was_picked_before_anybody_signed_in_is_dropped_as_what_it_was_kept_as() {
    let mut world = World::new();
    world.open("pendaftaran_pelayanan/ambil");
    let id = asked(&mut world, wish(&[FileKind::Pdf]));
    let (stored, write) = storing(&mut world, &id);
    world.disk.write(write);
    let lampiran = world.app.storing.values().next().unwrap().lampiran.clone();
    world.feed(Input::Stored {
        id: stored,
        result: Ok(()),
    });
    world.sign_in();
    assert_eq!(owners(&world), [""]);
    let moment = world.moment;
    for effect in world.app.grant(vec![Ask::DropFile(lampiran)], moment) {
        if let Effect::Store { write, .. } = effect {
            world.disk.write(write);
        }
    }
    assert_eq!(owners(&world), [""; 0]);
}

#[test]
fn a_second_answer_to_one_request_counts_for_nothing() {
    let mut world = World::new();
    world.open("masuk");
    let id = asked(&mut world, wish(&[FileKind::Pdf]));
    bring(&mut world, &id, file(PDF));
    bring(&mut world, &id, file(PDF));
    assert_eq!(world.disk.blobs.len(), 1);
    let (first, second) = (
        asked(&mut world, wish(&[FileKind::Pdf])),
        asked(&mut world, wish(&[FileKind::Pdf])),
    );
    bring(&mut world, &first, file(PDF));
    assert_eq!(world.disk.blobs.len(), 1, "it was asked anew");
    bring(&mut world, &second, file(PDF));
    assert_eq!(world.disk.blobs.len(), 2);
}

#[test]
fn files_that_nothing_kept_names_are_forgotten_at_the_next_start_and_no_others() {
    let blob = |owner: &str, id: &str| BlobName {
        owner: owner.into(),
        id: id.into(),
    };
    let id = |n: u8| format!("00000000-0000-4000-8000-0000000000{n:02}");
    let mut disk = Disk::default();
    for (owner, n) in [
        (KARTU, 1),
        (STRANGER, 2),
        (KARTU, 3),
        ("", 4),
        (STRANGER, 1),
        (KARTU, 5),
    ] {
        disk.blobs.insert(blob(owner, &id(n)), PDF.to_vec());
    }
    let named = |n: u8| format!(r#"{{"berkas":[{{"id":"{}","pemilik":"?"}}]}}"#, id(n)).into_bytes();
    let draft = |owner: &str, name: &str| DraftName {
        owner: owner.into(),
        name: name.into(),
    };
    // A form of the first person; one of another version, set aside; one begun before anybody signed in.
    disk.drafts.insert(draft(KARTU, "pengaduan"), named(1));
    disk.drafts.insert(draft(STRANGER, "pengaduan~"), named(2));
    disk.drafts.insert(draft(KARTU, "skrining"), named(4));
    // A promise that this version cannot read.
    let row = CommandRow {
        id: "janji".into(),
        owner: KARTU.into(),
        sequence: 1,
        body: named(5),
    };
    disk.commands.insert(row.id.clone(), row);
    let world = World::on(disk.clone());
    let kept: Vec<&BlobName> = world.disk.blobs.keys().collect();
    let all = [
        blob("", &id(4)),
        blob(KARTU, &id(1)),
        blob(KARTU, &id(5)),
        blob(STRANGER, &id(2)),
    ];
    assert_eq!(kept, all.iter().collect::<Vec<_>>());

    // After a fault what names them may only be out of sight.
    let mut app = World::new().app;
    let restored = Restored {
        faults: vec![StoreFault::Damaged],
        ..disk.restored()
    };
    assert_eq!(app.forget_files(&restored), None);
}

#[test]
fn the_code_of_a_card_is_lit_when_it_comes_to_the_front_and_again_after_a_pause_and_nothing_else_is() {
    let mut world = World::new();
    world.sign_in();
    for route in ["kartu", "kartu/nomor/abcd", "beranda"] {
        world.open(route);
    }
    // That nothing is to be reminded of is said once in a run.
    assert_eq!(
        std::mem::take(&mut world.requests),
        [ShellRequest::Remind { reminders: vec![] }]
    );
    let bright = ShellRequest::Brightness { full: true };
    world.open("kartu/kode/abcd");
    assert_eq!(world.requests, std::slice::from_ref(&bright));
    world.pass(60_000);
    assert_eq!(world.requests.len(), 1, "asked for once while it stays in front");
    world.feed(Input::Suspended);
    world.feed(Input::Resumed);
    assert_eq!(world.requests, [bright.clone(), bright]);
}
