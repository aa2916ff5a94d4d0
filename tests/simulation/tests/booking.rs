//! The booking of a queue number, cut at every write and every call, in every way: enumerated, not sampled.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test stops at what it did not expect

use jkn_simulation::{Cut, Network, Phone};

const SARI: &str = "0009900000011";
const SAVED: &str = "Tersimpan";

fn at_the_form() -> Phone {
    let mut phone = Phone::new(1).unwrap();
    phone.sign_in(SARI, "Contoh-01!").unwrap();
    phone.open("pendaftaran_pelayanan");
    phone.tap("ambil").unwrap();
    phone.edit("tanggal", "2026-11-25");
    phone.edit("poli", "001");
    phone
}

/// Books, with the n-th boundary cut, then lets the world heal and everything come to its end.
fn book(cut: Option<(usize, Cut)>) -> Phone {
    let mut phone = at_the_form();
    phone.seen.clear();
    phone.arm(cut);
    phone.tap("ambil").unwrap();
    // A few retries while the trouble lasts, and a person who looks.
    phone.pass(5_000);
    heal(&mut phone);
    phone
}

/// Restart if killed, network, and time enough for every rest; once more when the cut falls into the healing itself.
fn heal(phone: &mut Phone) {
    for _ in 0..2 {
        phone.start();
        phone.connect(Network::Up);
        phone.open("pendaftaran_pelayanan");
        phone.feed(jkn_core::app::Input::Resumed);
        phone.pass(30 * 60_000);
    }
}

#[test]
fn without_trouble_there_is_one_booking_and_the_person_sees_it_accepted() {
    let phone = book(None);
    assert_eq!(phone.booked(SARI).unwrap(), (1, 0));
    let tickets = phone.tickets();
    assert_eq!(tickets.len(), 1, "{}", phone.text());
    assert!(tickets[0].number.is_some(), "{}", phone.text());
    assert!(phone.boundaries() >= 5, "{}", phone.boundaries());
}

#[test]
fn a_lost_answer_is_seen_as_uncertain_and_then_as_accepted() {
    // The boundaries of a booking: write tersimpan, write dikirim, the call.
    let mut phone = at_the_form();
    phone.seen.clear();
    phone.arm(Some((2, Cut::LoseAfter)));
    phone.tap("ambil").unwrap();
    assert_eq!(phone.booked(SARI).unwrap(), (1, 0));
    heal(&mut phone);
    let seen: Vec<&str> = phone.seen.iter().map(String::as_str).collect();
    let at = |what: &str| seen.iter().position(|s| s.contains(what));
    let (saved, sent, unsure) = (at(SAVED), at("Sedang dikirim"), at("Belum ada jawaban"));
    assert!(saved.is_some() && saved < sent && sent < unsure, "{seen:?}");
    assert!(unsure.unwrap() < seen.len() - 1, "{seen:?}");
    assert!(phone.tickets()[0].number.is_some(), "{}", phone.text());
    assert_eq!(phone.booked(SARI).unwrap(), (1, 0));
}

#[test]
fn never_two_bookings_and_never_a_lost_one_after_tersimpan_whatever_is_cut_wherever() {
    let whole = {
        let mut phone = at_the_form();
        phone.arm(None);
        phone.tap("ambil").unwrap();
        phone.boundaries()
    };
    let (mut runs, mut lost_before_saved) = (0, 0);
    // Two more than the undisturbed booking needs: the retries have boundaries of their own.
    for at in 0..whole + 2 {
        for cut in Cut::ALL {
            let phone = book(Some((at, cut)));
            let (booked, returned) = phone.booked(SARI).unwrap();
            let told = format!("boundary {at}, {cut:?}: {:?}\n{}", phone.seen, phone.text());
            assert!(booked <= 1 && returned == 0, "{booked} bookings: {told}");
            if phone.seen.iter().any(|s| s.contains(SAVED)) {
                assert_eq!(booked, 1, "lost after tersimpan: {told}");
            }
            // The gateway's own rule against a second number must never be what saved us: nobody is refused.
            assert!(
                !phone.seen.iter().any(|s| s == "Tidak mendapat nomor"),
                "refused: {told}"
            );
            // What the person sees in the end is what the gateway knows.
            let shown = phone.tickets().iter().filter(|t| t.number.is_some()).count();
            assert_eq!(shown as u64, booked, "{told}");
            lost_before_saved += usize::from(booked == 0);
            runs += 1;
        }
    }
    // Only a kill before the first write may leave nothing behind.
    assert_eq!((runs, lost_before_saved), ((whole + 2) * Cut::ALL.len(), 1));
}
