//! Phones with a wrong clock, a folder that cannot be written, a lost key, or files of a newer app.

use jkn_core::screen::plain;
use jkn_journeys::journey::{CARD, DITERIMA, TERSIMPAN};
use jkn_journeys::{TUESDAY_MS, reading};

use crate::{World, booking_form, ok, page, quiet, sign_in};

const TWENTY_YEARS_MS: i64 = 20 * 365 * 86_400_000;

#[test]
fn a_clock_off_by_decades_is_pointed_out_and_books_for_the_right_day() {
    for wall_ms in [TUESDAY_MS - TWENTY_YEARS_MS, TUESDAY_MS + TWENTY_YEARS_MS, 0] {
        let world = World::new();
        world.device.clock.set(wall_ms);
        let mut phone = world.signed_in();
        let home = ok(phone.open("beranda"));
        let said = plain::render(&home);
        assert!(said.contains("Nyalakan waktu otomatis"), "{said}");
        booking_form(&mut phone);
        ok(phone.tap("ambil"));
        let screen = ok(phone.until_ticket(DITERIMA));
        let text = plain::render(&screen);
        assert!(text.contains("Besok, Rabu 25 November 2026"), "{text}");
    }
}

#[test]
fn without_a_place_to_write_nothing_is_promised_and_everything_else_works() {
    let world = World::new();
    // A file stands where the folder should be; not even an administrator can write below it.
    std::fs::write(&world.device.folder, b"").unwrap();
    let mut phone = world.device.start().unwrap();
    assert_eq!(reading::problems(&quiet(&mut phone)), ["JKN-3002"]);
    sign_in(&mut phone);
    let card = plain::render(&page(&mut phone, "kartu"));
    assert!(card.contains("0009 9000 00011"), "{card}");
    booking_form(&mut phone);
    ok(phone.tap("ambil"));
    ok(phone.until_ticket("Belum tersimpan"));
    assert_eq!(
        world
            .gateway
            .account(CARD)
            .unwrap()
            .get("perintah")
            .copied()
            .unwrap_or(0),
        0
    );
}

/// A phone on which a booking waits for a signal; the app is closed.
fn with_a_waiting_booking(world: &World) {
    let mut phone = world.signed_in();
    booking_form(&mut phone);
    phone.network(false);
    ok(phone.tap("ambil"));
    ok(phone.until_ticket(TERSIMPAN));
}

#[test]
fn a_lost_key_is_said_so_and_the_files_are_set_aside_not_deleted() {
    let world = World::new();
    with_a_waiting_booking(&world);
    let outbox = std::fs::read(world.device.folder.join("outbox.db")).unwrap();
    world.device.secrets.lose();
    let mut phone = world.device.start().unwrap();
    let said = plain::render(&quiet(&mut phone));
    assert!(said.contains("Masuk lagi untuk mengambil data Anda."), "{said}");
    let files = std::fs::read_dir(&world.device.folder).unwrap();
    let kept = files.filter(|file| std::fs::read(file.as_ref().unwrap().path()).unwrap() == outbox);
    assert_eq!(kept.count(), 1);
    sign_in(&mut phone);
    let card = plain::render(&page(&mut phone, "kartu"));
    assert!(card.contains("0009 9000 00011"), "{card}");
}

#[test]
fn files_of_a_newer_app_are_left_alone_and_read_again_by_it() {
    let world = World::new();
    with_a_waiting_booking(&world);
    let path = world.device.folder.join("outbox.db");
    let version = |version: Option<u32>| {
        let db = rusqlite::Connection::open(&path).unwrap();
        let before: u32 = db.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
        if let Some(version) = version {
            db.pragma_update(None, "user_version", version).unwrap();
        }
        before
    };
    let ours = version(Some(99));
    let before = std::fs::read(&path).unwrap();
    let mut phone = world.device.start().unwrap();
    assert_eq!(reading::problems(&quiet(&mut phone)), ["JKN-3005", "JKN-3013"]);
    drop(phone);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    // What the newer app would find: the promise is there.
    version(Some(ours));
    let mut phone = world.device.start().unwrap();
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.until_ticket(DITERIMA));
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("tiket").copied().unwrap_or(0),
        1
    );
}

#[test]
fn what_waited_is_sent_by_the_next_start() {
    let world = World::new();
    with_a_waiting_booking(&world);
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("tiket").copied().unwrap_or(0),
        0
    );
    let mut phone = world.device.start().unwrap();
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.until_ticket(DITERIMA));
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("tiket").copied().unwrap_or(0),
        1
    );
}
