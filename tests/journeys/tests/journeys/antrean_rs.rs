//! A hospital's number from the counter: too early to check in, then checked in, called, and at the pharmacy.

use jkn_core::screen::plain;
use serde_json::json;

use crate::{World, ok};

const SARI: &str = "0009900000011";

#[test]
fn a_hospitals_number_is_checked_in_from_its_ticket_and_followed_to_the_pharmacy() {
    let world = World::new();
    let today = json!({"akun": SARI, "tanggal": "2026-11-24", "jam": "10:30-14:00", "lain": 0});
    ok(world.gateway.happens("tiket", &today));
    let mut phone = world.signed_in();
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.tap("tiket"));
    let screen = ok(phone.quiet());
    let text = plain::render(&screen);
    assert!(
        text.contains("Belum check-in") && text.contains("Antara pukul"),
        "{text}"
    );
    ok(phone.tap("check-in"));
    ok(phone.tap("check-in"));
    let done = "Check-in sudah tercatat";
    ok(phone.until(done, |screen| plain::render(screen).contains(done)));
}

#[test]
fn a_check_in_that_is_too_early_says_so_in_the_hospitals_words_and_keeps_the_number() {
    let world = World::new();
    let later = json!({"akun": SARI, "tanggal": "2026-11-24", "jam": "14:00-18:00"});
    ok(world.gateway.happens("tiket", &later));
    let mut phone = world.signed_in();
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.tap("tiket"));
    ok(phone.tap("check-in"));
    ok(phone.tap("check-in"));
    let words = "Chekin Anda masih harus menunggu lagi";
    let screen = ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    let text = plain::render(&screen);
    assert!(text.contains("tetap berlaku"), "{text}");
}
