//! An officer of Care Center 165 answers a question, though an answer of the gateway was lost and the app died, and closes; what was
//! said stays on the phone. Whoever is silent is told of; a closed chat says when it opens.

use jkn_core::screen::{Screen, plain};
use jkn_journeys::journey::CARD;
use jkn_journeys::{Phone, reading};
use jkn_sandbox::control::{Fault, Kind, Time};
use serde_json::{Value, json};

use crate::{World, ok, quiet};

const MATTER: &str = "Iuran sudah dibayar, kartu belum aktif";

fn says(words: &'static str) -> impl Fn(&Screen) -> bool {
    move |screen| plain::render(screen).contains(words)
}

/// The gateway's clock is so many seconds ahead.
fn ahead(world: &World, seconds: i64) {
    let time = Time {
        ahead_ms: Some(seconds * 1_000),
        fixed_ms: None,
    };
    world.gateway.time(&time).unwrap();
}

fn officer(world: &World, body: &Value) {
    world.gateway.happens("agen", body).unwrap();
}

/// The next answer of the gateway is lost, after it has acted.
fn lose(world: &World) {
    let lost = Fault {
        kind: Kind::LoseAfter { ms: 0 },
        times: 1,
        path: None,
    };
    world.gateway.faults(&[lost]).unwrap();
}

/// The code that the page shows, in two groups of four.
fn code(screen: &Screen) -> String {
    let text = plain::render(screen);
    let at = text.split("Kode bantuan: ").nth(1).unwrap();
    at.chars().take(9).collect()
}

/// From CHIKA's tenth item to a talk that is open.
fn ask(phone: &mut Phone) -> String {
    ok(phone.open("asisten/chika"));
    ok(phone.tap("pilih-10"));
    ok(phone.tap("buka-10"));
    ok(phone.until("whether it is answered", says("Petugas sedang menjawab chat")));
    ok(phone.edit("perihal", MATTER));
    let code = code(&quiet(phone));
    ok(phone.tap("kirim"));
    ok(phone.until("the talk", says("Buka percakapan")));
    ok(phone.tap("buka"));
    ok(phone.until("what it is about", says(MATTER)));
    code
}

#[test]
fn an_officer_answers_though_an_answer_was_lost_and_the_app_died_then_closes_and_the_transcript_stays() {
    let world = World::new();
    officer(&world, &json!({"detik": 20}));
    let mut phone = world.signed_in();
    let code = ask(&mut phone);
    ahead(&world, 60);
    let screen = ok(phone.until("the officer", says("Pesan Anda sudah saya baca")));
    let asked = code.replace(' ', "");
    assert!(
        plain::render(&screen).contains(&asked),
        "the officer knows the code without being told it"
    );
    // The answer to a message is lost, and the app dies before it hears of it.
    ok(phone.edit("pesan", "Sejak tanggal satu"));
    lose(&world);
    ok(phone.tap("kirim"));
    drop(phone);
    let mut phone = world.device.start().unwrap();
    ok(phone.open("asisten/petugas"));
    ok(phone.until("the open talk", says("Buka percakapan")));
    ok(phone.tap("buka"));
    ok(phone.until("the message on record", says("Sejak tanggal satu (Terkirim")));
    ahead(&world, 120);
    ok(phone.until("the next answer", says("saya cek datanya")));
    let counts = world.gateway.account(CARD).unwrap();
    assert_eq!(
        (counts.get("obrolan"), counts.get("pesan")),
        (Some(&1), Some(&2)),
        "nothing twice"
    );
    officer(&world, &json!({"tulis": "Kartu Anda aktif besok.", "akhiri": true}));
    ok(phone.until("the end", says("Petugas mengakhiri percakapan ini")));
    // The list of talks hears of it within seconds; here it is asked now.
    ok(phone.open("asisten/petugas"));
    ok(phone.refresh());
    ok(phone.until("the talk among those that are over", |screen| {
        reading::actions(screen).iter().any(|action| action.id == "percakapan")
    }));
    ok(phone.sleep());
    drop(phone);
    let mut phone = world.device.start().unwrap();
    phone.network(false);
    ok(phone.open("asisten/petugas"));
    ok(phone.tap("percakapan"));
    let screen = ok(phone.until("the transcript", says("Kartu Anda aktif besok.")));
    let text = plain::render(&screen);
    for said in [
        MATTER,
        "Sejak tanggal satu",
        "saya cek datanya",
        "Petugas mengakhiri percakapan ini",
    ] {
        assert!(text.contains(said), "{said}:\n{text}");
    }
}

#[test]
fn an_officer_who_is_silent_for_ten_minutes_closes_nobody_out_and_what_else_works_is_told() {
    let world = World::new();
    officer(&world, &json!({"laku": "diam"}));
    let mut phone = world.signed_in();
    ask(&mut phone);
    ahead(&world, 599);
    ok(phone.refresh());
    assert!(says("Petugas belum menjawab. Anda boleh")(&quiet(&mut phone)));
    ahead(&world, 660);
    ok(phone.refresh());
    let screen = ok(phone.until("that nobody answers", says("selama 10 menit atau lebih")));
    assert!(screen.offered().any(|action| action.id == "telepon-165"));
    ahead(&world, 4 * 3_600);
    officer(&world, &json!({"laku": "diam", "tulis": "Maaf menunggu lama."}));
    let screen = ok(phone.until("the officer", says("Maaf menunggu lama.")));
    let text = plain::render(&screen);
    assert!(!text.contains("10 menit"), "{text}");
    assert!(
        screen.fields().any(|field| field.id == "pesan"),
        "the talk was never closed"
    );
}

#[test]
fn a_request_waits_for_a_signal_and_a_chat_that_is_closed_by_then_refuses_it_with_its_words_kept() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("asisten/petugas"));
    phone.network(false);
    ok(phone.edit("perihal", MATTER));
    ok(phone.tap("kirim"));
    ok(phone.until("the promise", says("Tersimpan, belum dikirim")));
    officer(&world, &json!({"dijawab": false}));
    phone.network(true);
    ok(phone.until("the refusal", says("Petugas sedang tidak menjawab chat")));
    let screen = ok(phone.until("when it opens", says("menjawab chat lagi mulai")));
    let text = plain::render(&screen);
    assert!(text.contains(MATTER), "{text}");
    ok(phone.tap("pakai"));
    let screen = quiet(&mut phone);
    let field = screen.fields().find(|field| field.id == "perihal").unwrap();
    assert_eq!(field.value, MATTER);
    let begun = world.gateway.account(CARD).unwrap().get("obrolan").copied();
    assert_eq!(begun.unwrap_or(0), 0, "nothing was recorded");
}
