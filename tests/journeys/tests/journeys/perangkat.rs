//! The key of the phone over real HTTP: back in with one look at the phone, ended from another phone, let in by another phone.

use jkn_core::screen::plain;
use jkn_journeys::journey::{CARD, DITERIMA};
use jkn_journeys::{Device, TUESDAY_MS, reading};
use jkn_sandbox::control::Time;

use crate::{World, booking_form, ok};

/// Longer than a session of the sandbox lasts.
const THIRTEEN_HOURS_MS: i64 = 13 * 3_600_000;

fn phones(world: &World, card: &str) -> u32 {
    world
        .gateway
        .account(card)
        .unwrap()
        .get("perangkat")
        .copied()
        .unwrap_or(0)
}

/// The gateway knows so many phones of an account, at last.
pub fn wait_for(world: &World, card: &str, wanted: u32) {
    for _ in 0..100 {
        if phones(world, card) == wanted {
            return;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    assert_eq!(phones(world, card), wanted);
}

/// The clock of both sides goes on until the session is over.
fn tomorrow(world: &World) {
    let later = Time {
        ahead_ms: Some(THIRTEEN_HOURS_MS),
        fixed_ms: None,
    };
    world.gateway.time(&later).unwrap();
    world.device.clock.set(TUESDAY_MS + THIRTEEN_HOURS_MS);
}

#[test]
fn after_the_first_sign_in_one_look_at_the_phone_sends_what_waited_and_nothing_is_typed() {
    let world = World::new();
    let mut phone = world.signed_in();
    phone.has_lock();
    // The phone makes itself known.
    wait_for(&world, CARD, 1);
    booking_form(&mut phone);
    tomorrow(&world);
    ok(phone.tap("ambil"));
    // The gateway says that the session is over; the phone asks by itself who is there.
    ok(phone.until("the page of sign-in", |screen| screen.route == "masuk"));
    ok(phone.until("the page before", |screen| screen.route != "masuk"));
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.until_ticket(DITERIMA));
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("tiket").copied().unwrap_or(0),
        1
    );
}

#[test]
fn an_old_phone_lets_a_new_one_in_and_ends_it_again_which_says_so_and_offers_the_password() {
    let world = World::new();
    let mut old = world.signed_in();
    old.has_lock();
    let device = Device::new(&world.folder.path().join("baru"), world.gateway.url(), TUESDAY_MS);
    let mut new = device.start().unwrap();
    ok(new.open("masuk"));
    ok(new.tap("hp-lama"));
    let code = |screen: &jkn_core::screen::Screen| {
        let text = plain::render(screen);
        let line = text.lines().find_map(|line| line.strip_prefix("Kode: "))?.to_owned();
        Some(line)
    };
    let shown = ok(new.until("a code", |screen| code(screen).is_some()));
    ok(old.open("pengaturan/perangkat/izinkan"));
    ok(old.edit("kode", &code(&shown).unwrap()));
    ok(old.tap("cek"));
    ok(old.until("who asks", |screen| {
        reading::actions(screen).iter().any(|action| action.id == "izinkan")
    }));
    ok(old.tap("izinkan"));
    ok(old.until("that it is done", |screen| {
        plain::render(screen).contains("HP baru sudah diizinkan")
    }));
    ok(new.until("home", |screen| screen.route == "beranda"));
    wait_for(&world, CARD, 2);
    // The account is active on one phone: the old one comes back with its key.
    ok(old.open("pengaturan/perangkat"));
    ok(old.refresh());
    let front = ok(old.quiet());
    if reading::actions(&front).iter().any(|action| action.id == "masuk") {
        ok(old.tap("masuk"));
        ok(old.until("the list", |screen| screen.route == "pengaturan/perangkat"));
    }
    let list = ok(old.until("two phones", |screen| {
        reading::actions(screen).iter().any(|action| action.id == "keluarkan-1")
    }));
    let other = if plain::render(&list).find("(HP ini)") < plain::render(&list).find("Dikenal sejak") {
        "keluarkan-1"
    } else {
        "keluarkan-0"
    };
    ok(old.tap(other));
    if ok(old.quiet()).route == "pastikan" {
        ok(old.tap("kunci"));
    }
    ok(old.quiet());
    wait_for(&world, CARD, 1);
    // The ended one is told at its next call, keeps what it shows, and is offered the password.
    ok(new.open("beranda"));
    ok(new.refresh());
    // In the session that it had, or, where that was over before, when it wants to begin another with its key.
    new.has_lock();
    ok(new.open("masuk"));
    let page = ok(new.until("what happened to this phone", |screen| {
        plain::render(screen).contains("HP ini dikeluarkan")
    }));
    let text = plain::render(&page);
    assert!(
        text.contains("HP ini dikeluarkan dari HP lain pada 24 November 2026"),
        "{text}"
    );
    assert!(text.contains("Kata sandi"), "{text}");
    let kept = ok(new.open("kartu"));
    assert!(plain::render(&kept).contains("Sari Contoh"), "{}", plain::render(&kept));
}
