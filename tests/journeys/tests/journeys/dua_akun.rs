//! Two people on one phone, each with an account: both cards without a network, a promise of one that goes while the other uses
//! the phone, one taken away and the other left, and a wipe of both.

use jkn_core::screen::{Screen, plain};
use jkn_journeys::journey::{CARD, DITERIMA, PASSWORD, TERSIMPAN};
use jkn_journeys::{Phone, reading, scan};

use crate::perangkat::wait_for;
use crate::{World, booking_form, ok, page, quiet};

const SARI: (&str, &str, &str) = (CARD, PASSWORD, "Sari Contoh");
const FAJAR: (&str, &str, &str) = ("0009900000091", "Contoh-09!", "Fajar Contoh");

/// Sari has signed in, and Fajar beside her, who uses the phone now.
fn both(world: &World) -> Phone {
    let mut phone = world.device.start().unwrap();
    crate::sign_in_as(&mut phone, SARI.0, SARI.1);
    assert!(card(&mut phone).contains(SARI.2));
    ok(phone.open("akun"));
    ok(phone.tap("tambah-akun"));
    ok(phone.until("the sign-in", |screen| screen.route == "masuk"));
    ok(phone.sign_in(FAJAR.0, FAJAR.1));
    ok(phone.until("what becomes of her", |screen| screen.route == "akun/tambah"));
    ok(phone.tap("tambahkan"));
    ok(phone.until("his phone", |screen| screen.route != "akun/tambah"));
    assert!(card(&mut phone).contains(FAJAR.2));
    phone
}

fn card(phone: &mut Phone) -> String {
    plain::render(&page(phone, "kartu"))
}

/// Whether the page of the card leads to another account's.
fn switches(screen: &Screen) -> bool {
    reading::actions(screen)
        .iter()
        .any(|action| action.id == "pemakai-kartu")
}

/// The other of them uses the phone.
fn switch(phone: &mut Phone) {
    assert!(switches(&page(phone, "kartu")));
    ok(phone.tap("pemakai-kartu"));
    quiet(phone);
}

fn tickets(world: &World, card: &str) -> u32 {
    let counts = world.gateway.account(card).unwrap();
    counts.get("tiket").copied().unwrap_or(0)
}

#[test]
fn a_promise_of_one_goes_in_their_session_while_the_other_uses_the_phone_and_taking_one_away_leaves_the_other() {
    let world = World::new();
    let mut phone = both(&world);
    switch(&mut phone);
    booking_form(&mut phone);
    phone.network(false);
    ok(phone.tap("ambil"));
    ok(phone.until_ticket(TERSIMPAN));
    switch(&mut phone);
    assert!(card(&mut phone).contains(FAJAR.2), "his card needs no network");
    let list = plain::render(&page(&mut phone, "janji"));
    assert!(list.contains("Permintaan Sari Contoh"), "{list}");
    ok(phone.sleep());
    drop(phone);

    // The phone is started again: it is his, and her promise goes.
    let mut phone = ok(world.device.start());
    assert!(card(&mut phone).contains(FAJAR.2));
    ok(phone.open("janji"));
    ok(phone.until("it accepted", |screen| plain::render(screen).contains("Diterima")));
    assert_eq!((tickets(&world, SARI.0), tickets(&world, FAJAR.0)), (1, 0));
    let his = page(&mut phone, "pendaftaran_pelayanan");
    assert!(!plain::render(&his).contains(SARI.2), "{}", plain::render(&his));
    switch(&mut phone);
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.until_ticket(DITERIMA));

    // He takes her away, and stays.
    switch(&mut phone);
    ok(phone.open("akun"));
    ok(phone.tap(&format!("Hapus akun {}", SARI.2)));
    ok(phone.tap("hapus"));
    ok(phone.until("the list without her", |screen| {
        screen.route == "akun" && !plain::render(screen).contains(SARI.2)
    }));
    drop(phone);
    let mut phone = ok(world.device.start());
    phone.network(false);
    let his = page(&mut phone, "kartu");
    assert!(plain::render(&his).contains(FAJAR.2), "{}", plain::render(&his));
    assert!(!switches(&his), "there is nobody to change to");
    for route in ["akun", "janji", "pendaftaran_pelayanan", "privasi"] {
        let text = plain::render(&page(&mut phone, route));
        assert!(!text.contains(SARI.2), "{route}: {text}");
    }
    assert_eq!(tickets(&world, SARI.0), 1, "her number stays hers");
}

#[test]
fn a_wipe_forgets_both_and_the_gateway_knows_the_phone_of_neither() {
    let world = World::new();
    let mut phone = both(&world);
    for who in [SARI, FAJAR] {
        wait_for(&world, who.0, 1);
    }
    ok(phone.open("pengaturan"));
    ok(phone.tap("hapus-data"));
    ok(phone.until("the wiped app", |screen| screen.route == "beranda"));
    ok(phone.quiet());
    let planted = [SARI, FAJAR].map(|who| ("who", who.2.to_owned()));
    let nothing = |phone: &mut Phone| {
        for route in ["beranda", "akun", "kartu", "janji", "privasi", "masuk"] {
            let text = plain::render(&page(phone, route));
            for who in [SARI, FAJAR] {
                assert!(!text.contains(who.2), "{route}: {text}");
            }
        }
    };
    nothing(&mut phone);
    drop(phone);
    for (place, bytes) in scan::files(&world.device.folder).unwrap() {
        assert_eq!(scan::bytes(&place, &bytes, &planted), []);
    }
    let mut phone = ok(world.device.start());
    nothing(&mut phone);
    for who in [SARI, FAJAR] {
        wait_for(&world, who.0, 0);
    }
}
