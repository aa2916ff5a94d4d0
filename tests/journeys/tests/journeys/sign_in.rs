//! Numbers that cannot be right, people whom nobody knows, and sessions that end.

use jkn_core::screen::plain;
use jkn_journeys::journey::{CARD, DITERIMA, NIK, PASSWORD, TERSIMPAN};
use jkn_journeys::{TUESDAY_MS, reading};
use jkn_sandbox::control::Time;

use crate::{World, booking_form, ok, sign_in};

/// Longer than a session of the sandbox lasts.
const THIRTEEN_HOURS_MS: i64 = 13 * 3_600_000;

#[test]
fn what_is_wrong_with_a_number_or_a_password_is_said_once_in_words() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    ok(phone.open("masuk"));
    for (identitas, password, words) in [
        ("999999570885000", PASSWORD, "Jumlah angkanya belum pas"),
        ("000990000001A", PASSWORD, "Ada huruf atau tanda lain"),
        // The 31st of February.
        ("9999993102900001", PASSWORD, "tanggal itu tidak ada di kalender"),
        ("9999995708850000", PASSWORD, "tidak mungkin 0000"),
        ("9999990101900001", PASSWORD, "Nomor ini belum punya akun"),
        (NIK, "contoh-01!", "Anda masih bisa mencoba 4 kali"),
    ] {
        ok(phone.sign_in(identitas, password));
        let screen = ok(phone.until(words, |screen| plain::render(screen).contains(words)));
        assert_eq!(
            plain::render(&screen).matches(words).count(),
            1,
            "{}",
            plain::render(&screen)
        );
    }
    ok(phone.sign_in(NIK, PASSWORD));
    ok(phone.until("home", |screen| screen.route == "beranda"));
}

#[test]
fn a_session_that_ends_in_the_middle_of_a_booking_loses_nothing() {
    let world = World::new();
    let mut phone = world.signed_in();
    booking_form(&mut phone);
    let later = Time {
        ahead_ms: Some(THIRTEEN_HOURS_MS),
        fixed_ms: None,
    };
    world.gateway.time(&later).unwrap();
    world.device.clock.set(TUESDAY_MS + THIRTEEN_HOURS_MS);
    ok(phone.tap("ambil"));
    // The phone asks by itself who is there; this one has no lock, and whoever goes back finds everything as it was.
    ok(phone.until("the page of sign-in", |screen| screen.route == "masuk"));
    ok(phone.back());
    // Nothing was refused: it waits for the next sign-in.
    let waits = |screen: &jkn_core::screen::Screen| {
        let saved = reading::tickets(screen).contains(&(TERSIMPAN, None));
        saved && reading::actions(screen).iter().any(|action| action.id == "masuk")
    };
    ok(phone.until("a saved booking that asks to sign in", waits));
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("tiket").copied().unwrap_or(0),
        0
    );
    let home = ok(phone.open("beranda"));
    let said = jkn_core::screen::plain::render(&home);
    assert!(said.contains("Anda perlu masuk lagi"), "{said}");
    sign_in(&mut phone);
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.until_ticket(DITERIMA));
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("tiket").copied().unwrap_or(0),
        1
    );
}
