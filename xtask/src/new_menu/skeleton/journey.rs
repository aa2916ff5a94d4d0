//! nama-menu from the list to the receipt, signed out, with a kill in the middle, against the sandbox.
#![allow(clippy::unwrap_used)] // a test stops at what it did not expect

use jkn_simulation::{Network, Phone};

#[test]
fn somebody_who_is_not_signed_in_gets_a_receipt_whatever_happens_to_the_phone() {
    let mut phone = Phone::new(1).unwrap();
    phone.open("id_menu");
    assert!(phone.text().contains("Contoh 20"), "{}", phone.text());
    assert!(!phone.text().contains("Contoh 21"), "{}", phone.text());
    phone.tap("lanjut").unwrap();
    phone.tap("lanjut").unwrap();
    assert!(phone.text().contains("Contoh 45"), "{}", phone.text());
    assert!(phone.tap("lanjut").is_err(), "the list has an end");

    phone.tap("pilih").unwrap();
    phone.edit("nama", "Sari Contoh");
    phone.pass(5_000);
    phone.kill();
    phone.start();
    phone.open("id_menu");
    assert!(phone.text().contains("Sari Contoh"), "the draft is there: {}", phone.text());

    phone.tap("periksa").unwrap();
    assert!(phone.screen().unwrap().route.ends_with("#3"), "{}", phone.text());
    phone.connect(Network::Down);
    phone.tap("kirim").unwrap();
    phone.kill();
    phone.start();
    phone.connect(Network::Up);
    phone.pass(60_000);
    phone.open("id_menu");
    assert!(phone.text().contains("Diterima"), "{}", phone.text());
    // Eight digits of the sandbox's.
    let digits = phone.text().split(|c: char| !c.is_ascii_digit()).any(|word| word.len() == 8);
    assert!(digits, "{}", phone.text());
    assert!(!phone.text().contains("Sari Contoh"), "the draft became the promise: {}", phone.text());
}
