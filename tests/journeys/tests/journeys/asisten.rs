//! CHIKA looks somebody up for whoever knows the birth date, asks a member who is signed in for nothing, and answers the rest in a
//! dead spot; PANDAWA has its first message written.

use jkn_core::screen::{Screen, plain};
use jkn_journeys::Phone;
use jkn_journeys::journey::CARD;

use crate::{World, ok};

fn says(words: &'static str) -> impl Fn(&Screen) -> bool {
    move |screen| plain::render(screen).contains(words)
}

/// Asks CHIKA for the status of the card, with this birth date.
fn look_up(phone: &mut Phone, born: &str) {
    ok(phone.open("asisten/chika"));
    ok(phone.tap("pilih-1"));
    ok(phone.edit("tulis", CARD));
    ok(phone.tap("kirim"));
    ok(phone.until("the birth date", says("tahun-bulan-tanggal")));
    ok(phone.edit("tulis", born));
    ok(phone.tap("kirim"));
}

#[test]
fn chika_tells_the_status_to_who_knows_the_birth_date_and_nothing_to_who_does_not() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    look_up(&mut phone, "1985-08-18");
    ok(phone.until("nothing found", says("Data tidak ditemukan")));
    ok(phone.open("beranda"));
    look_up(&mut phone, "1985-08-17");
    ok(phone.until(
        "the status",
        says("Sari Contoh, Pekerja mandiri (PBPU). Status kartu: aktif."),
    ));
}

#[test]
fn chika_asks_a_member_who_is_signed_in_for_no_number_also_without_a_network() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("asisten/chika"));
    ok(phone.tap("pilih-1"));
    ok(phone.until("the status", says("Status kartu: aktif.")));
    ok(phone.tap("pilih-2"));
    let screen = ok(phone.until("the bill", says("Sari Contoh: tagihan")));
    assert!(!plain::render(&screen).contains("Nomor kartu atau NIK"));
}

#[test]
fn pandawa_writes_the_first_message_for_the_service_that_was_chosen() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("asisten/pandawa"));
    ok(phone.tap("pilih-kelas"));
    ok(phone.until("the papers", says("Yang perlu disiapkan")));
    let screen = ok(phone.until("the message", says("Halo PANDAWA. Saya Sari Contoh.")));
    assert!(screen.offered().any(|action| action.id == "whatsapp"));
    // One step back chooses another service, on the same page.
    let screen = ok(phone.back());
    assert!(plain::render(&screen).contains("Apa yang mau Anda urus?"));
}
