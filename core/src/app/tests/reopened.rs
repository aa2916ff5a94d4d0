//! What the store could not read at the start is told as such, and appears when it can be read.

use super::place::{at_the_form, jadwal};
use super::*;

/// What the app is told while the phone is locked.
fn locked() -> Restored {
    Restored {
        faults: vec![StoreFault::Locked],
        unread: true,
        ..Restored::default()
    }
}

/// A disk with a session, a family, and a promise that waits for the network.
fn lived() -> Disk {
    let mut world = at_the_form();
    world.feed(Input::Connectivity { online: false });
    world.tap("ambil");
    assert_eq!(world.disk.commands.len(), 1);
    world.disk
}

/// An app that was opened while nothing could be read, and whose writes are refused.
fn opened_blind(disk: &Disk) -> World {
    let mut world = World::on(Disk::default());
    world.app = App::new(Setup {
        seed: [7; 32],
        language: Language::Id,
        generation: 0,
    });
    world.disk = disk.clone();
    world.store = |_| Err(StoreFailure::ReadOnly);
    world.feed(Input::Opened(locked()));
    world.feed(Input::Connectivity { online: false });
    world
}

fn can_be_read(world: &mut World) {
    world.store = |_| Ok(());
    let restored = world.disk.restored();
    world.feed(Input::Reopened(restored));
}

/// Field report F50.
#[test]
fn a_reading_of_nothing_is_not_told_as_nothing_waiting() {
    let mut world = opened_blind(&lived());
    assert!(world.shows(&Problem::PhoneLocked) && world.shows(&Problem::StoreUnread));
    world.open("janji");
    assert!(world.shows(&Problem::StoreUnread), "{}", world.text());
    assert!(!world.text().contains("Tidak ada yang menunggu"), "{}", world.text());
    can_be_read(&mut world);
    assert!(!world.shows(&Problem::StoreUnread), "{}", world.text());
    assert!(world.text().contains("Sudah aman di HP Anda"), "{}", world.text());
    world.open("kartu");
    assert!(world.text().contains("Sari Contoh"), "{}", world.text());
    world.open("beranda");
    assert!(!world.shows(&Problem::PhoneLocked), "{}", world.text());
}

/// Field report F54.
#[test]
fn what_was_promised_while_nothing_could_be_kept_is_kept_behind_what_was_there() {
    let disk = lived();
    let mut world = at_the_form();
    let mut there = disk.commands.values().next().unwrap().clone();
    there.id = "9b2e0a54-0000-4000-8000-000000000001".to_owned();
    world.store = |_| Err(StoreFailure::ReadOnly);
    world.feed(Input::Connectivity { online: false });
    world.tap("ambil");
    assert!(world.disk.commands.is_empty());
    world.store = |_| Ok(());
    world.disk.commands.insert(there.id.clone(), there.clone());
    let restored = world.disk.restored();
    world.feed(Input::Reopened(restored));
    let mut sequences: Vec<u64> = world.disk.commands.values().map(|row| row.sequence).collect();
    sequences.sort_unstable();
    assert_eq!(sequences, [there.sequence, there.sequence + 1]);
}

/// Fault F22.
#[test]
fn what_another_process_has_settled_is_not_written_or_sent_again() {
    let mut world = World::on(lived());
    world.feed(Input::Connectivity { online: false });
    world.disk.commands.clear();
    let restored = world.disk.restored();
    world.feed(Input::Reopened(restored));
    world.calls.clear();
    world.feed(Input::Connectivity { online: true });
    assert!(world.disk.commands.is_empty());
    assert_eq!(world.asked("/v1/antrean/fktp"), 0);
}

#[test]
fn somebody_who_signed_in_before_the_phone_could_be_read_sees_nothing_of_a_stranger() {
    let mut disk = lived();
    let sesi = disk.settings.get_mut("sesi").unwrap();
    *sesi = String::from_utf8_lossy(sesi)
        .replace(KARTU, "0009900000021")
        .into_bytes();
    disk.resources = disk
        .resources
        .into_iter()
        .map(|((_, key), row)| (("0009900000021".to_owned(), key), row))
        .collect();
    let mut world = opened_blind(&disk);
    world.feed(Input::Connectivity { online: true });
    world.sign_in();
    assert_eq!(world.app.sessions.owner.as_deref(), Some(KARTU));
    can_be_read(&mut world);
    // Whose phone it was is whose it is, until it is said what becomes of the one who signed in.
    assert_eq!(world.app.sessions.owner.as_deref(), Some("0009900000021"));
    assert_eq!(world.app.screen().route, "akun/tambah");
    assert!(world.disk.resources.keys().any(|(owner, _)| owner == "0009900000021"));
    world.tap("ganti");
    assert_eq!(world.app.sessions.owner.as_deref(), Some(KARTU));
    assert!(!world.disk.resources.keys().any(|(owner, _)| owner == "0009900000021"));
    assert!(String::from_utf8_lossy(&world.disk.settings["sesi"]).contains(KARTU));
}

#[test]
fn what_is_typed_stays_and_what_was_typed_before_is_found() {
    let mut before = at_the_form();
    before.a_second_later();
    let mut world = opened_blind(&before.disk);
    world.answer("/v1/fktp/9901U020/jadwal", &jadwal());
    world.open("pendaftaran_pelayanan/ambil");
    can_be_read(&mut world);
    world.feed(Input::Connectivity { online: true });
    assert!(world.text().contains("[Keluhan rahasia]"), "{}", world.text());
    world.edit("keluhan", "Lain");
    let restored = world.disk.restored();
    world.feed(Input::Reopened(restored));
    assert!(world.text().contains("[Lain]"), "{}", world.text());
}

#[test]
fn whether_there_is_room_again_is_said_by_the_next_write() {
    let mut world = at_the_form();
    world.store = |_| Err(StoreFailure::DiskFull);
    world.feed(Input::Connectivity { online: false });
    world.tap("ambil");
    world.open("beranda");
    let restored = world.disk.restored();
    world.feed(Input::Reopened(restored));
    assert!(world.shows(&Problem::DiskFull), "{}", world.text());
    world.store = |_| Ok(());
    let restored = world.disk.restored();
    world.feed(Input::Reopened(restored));
    assert!(!world.shows(&Problem::DiskFull), "{}", world.text());
    assert_eq!(world.disk.commands.len(), 1);
}

/// Fault T6.
#[test]
fn what_was_taken_back_before_the_news_is_not_kept_and_sent_after_it() {
    for kept in [false, true] {
        let mut world = at_the_form();
        world.feed(Input::Connectivity { online: false });
        if !kept {
            world.store = |_| Err(StoreFailure::ReadOnly);
        }
        world.tap("ambil");
        assert_eq!(world.disk.commands.len(), usize::from(kept));
        world.store = |_| Err(StoreFailure::ReadOnly);
        world.tap("tarik");
        world.store = |_| Ok(());
        let restored = world.disk.restored();
        world.feed(Input::Reopened(restored));
        world.calls.clear();
        world.feed(Input::Connectivity { online: true });
        assert!(world.disk.commands.is_empty(), "kept before: {kept}\n{}", world.text());
        let sent = world.calls.iter().any(|call| call.idempotency_key.is_some());
        assert!(!sent, "kept before: {kept}\n{}", world.text());
    }
}
