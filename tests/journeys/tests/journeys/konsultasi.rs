//! A doctor answers, falls silent, ends; the app is killed in between, and nothing that was written is lost.

use jkn_core::screen::{Block, Screen, plain};
use jkn_journeys::journey::CARD;
use jkn_journeys::{Phone, TUESDAY_MS};
use jkn_sandbox::control::{Fault, Kind, Time};
use serde_json::{Value, json};

use crate::{World, ok, quiet};

const COMPLAINT: &str = "Batuk tiga hari, demam sejak semalam";

fn says(words: &'static str) -> impl Fn(&Screen) -> bool {
    move |screen| plain::render(screen).contains(words)
}

fn left(screen: &Screen) -> Option<u32> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Countdown { seconds, .. } => Some(*seconds),
        _ => None,
    })
}

/// The gateway's clock is so many seconds ahead.
fn ahead(world: &World, seconds: i64) {
    let time = Time {
        ahead_ms: Some(seconds * 1_000),
        fixed_ms: None,
    };
    world.gateway.time(&time).unwrap();
}

fn doctor(world: &World, body: &Value) {
    world.gateway.happens("dokter", body).unwrap();
}

/// From home into an open talk with the doctor of this morning.
fn consult(phone: &mut Phone) {
    ok(phone.open("konsultasi_dokter"));
    ok(phone.until("who is there", says("Daring")));
    ok(phone.tap("dokter"));
    ok(phone.edit("keluhan", COMPLAINT));
    ok(phone.tap("lanjut"));
    ok(phone.until("the talk", says("Buka percakapan")));
    ok(phone.tap("buka"));
    ok(phone.until("the complaint", says(COMPLAINT)));
}

#[test]
fn a_doctor_answers_though_the_app_was_killed_and_a_message_is_sent_once() {
    let world = World::new();
    doctor(&world, &json!({"kodedokter": 101, "detik": 20}));
    let mut phone = world.signed_in();
    consult(&mut phone);
    ok(phone.edit("pesan", "Tidak ada alergi"));
    // Half a message is on this phone when it dies in the background.
    ok(phone.sleep());
    drop(phone);
    ahead(&world, 60);
    let mut phone = world.device.start().unwrap();
    ok(phone.open("konsultasi_dokter"));
    ok(phone.until("the talk", |screen| {
        screen.offered().any(|action| action.id == "percakapan")
    }));
    ok(phone.tap("percakapan"));
    let screen = ok(phone.until("the doctor and the time", |screen| {
        says("Sudah berapa lama")(screen) && left(screen).is_some()
    }));
    let field = screen.fields().find(|field| field.id == "pesan").unwrap();
    assert_eq!(field.value, "Tidak ada alergi", "what was typed is still there");
    // The doctor wrote forty seconds ago by the gateway's clock; this phone's is years off, and was asked for nothing.
    assert!((500..=560).contains(&left(&screen).unwrap()), "{:?}", left(&screen));
    let lost = Fault {
        kind: Kind::LoseAfter { ms: 0 },
        times: 1,
        path: None,
    };
    world.gateway.faults(&[lost]).unwrap();
    ok(phone.tap("kirim"));
    ok(phone.until("the message on record", says("Tidak ada alergi (Terkirim")));
    let counts = world.gateway.account(CARD).unwrap();
    assert_eq!(counts.get("pesan"), Some(&2), "the complaint and the message");
    ok(phone.tap("akhiri"));
    ok(phone.until("the end", says("Anda mengakhiri percakapan ini")));
    ok(phone.tap("nilai"));
    ok(phone.until("the stars to choose", |screen| {
        screen.fields().any(|field| field.id == "bintang")
    }));
    ok(phone.choose("bintang", "5"));
    ok(phone.tap("kirim"));
    ok(phone.until("the stars", says("Anda memberi 5 bintang")));
}

#[test]
fn a_doctor_falls_silent_and_a_message_that_comes_too_late_is_told_as_such() {
    let world = World::new();
    doctor(&world, &json!({"kodedokter": 101, "laku": "diam"}));
    world.device.clock.set(TUESDAY_MS + 3 * 365 * 86_400_000);
    let mut phone = world.signed_in();
    consult(&mut phone);
    ahead(&world, 3_600);
    ok(phone.refresh());
    assert!(
        says("Dokter belum menjawab")(&quiet(&mut phone)),
        "nobody is closed out who waits"
    );
    doctor(
        &world,
        &json!({"kodedokter": 101, "laku": "diam", "tulis": "Maaf menunggu. Masih batuk?"}),
    );
    ok(phone.until("the doctor", says("Maaf menunggu")));
    phone.network(false);
    ok(phone.edit("pesan", "Masih, dok"));
    ok(phone.tap("kirim"));
    ok(phone.until("the promise", says("Masih, dok (Tersimpan, belum dikirim)")));
    ahead(&world, 3_600 + 660);
    phone.network(true);
    let screen = ok(phone.until("the refusal", says("1 pesan tidak sampai")));
    let text = plain::render(&screen);
    assert!(
        text.contains("Masih, dok (Tidak sampai, percakapan sudah ditutup)"),
        "{text}"
    );
    let counts = world.gateway.account(CARD).unwrap();
    assert_eq!(counts.get("pesan"), Some(&1), "the complaint alone");
    // What was said is read without a network, on a phone that was started anew.
    drop(phone);
    let mut phone = world.device.start().unwrap();
    phone.network(false);
    ok(phone.open("konsultasi_dokter"));
    ok(phone.tap("percakapan"));
    ok(phone.until("the talk", says("Maaf menunggu")));
}
