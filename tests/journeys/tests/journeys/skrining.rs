//! A screening is begun, left and gone on with, sent without a network, and done exactly once; nothing of it is readable on the disk.

use jkn_core::screen::{Screen, plain};
use jkn_journeys::Phone;
use jkn_journeys::journey::CARD;
use jkn_journeys::scan;
use jkn_sandbox::control::{Fault, Kind};
use serde_json::json;

use crate::{World, ok, quiet};

const FORM: &str = "skrining_riwayat_kesehatan/isi";

/// Answers all questions in front with no, but these with yes.
fn answer(phone: &mut Phone, ya: &[&str]) {
    let screen = quiet(phone);
    for field in screen.fields() {
        if let Some(id) = field.id.strip_prefix("butir-") {
            let answer = if ya.contains(&id) { "ya" } else { "tidak" };
            ok(phone.choose(&field.id, &format!("{id}/{answer}")));
        }
    }
    ok(phone.tap("lanjut"));
}

fn says(words: &str) -> impl Fn(&Screen) -> bool {
    move |screen| plain::render(screen).contains(words)
}

/// No file of the app shows an answer, the weight or that there is a form.
fn hides(world: &World) {
    let planted = ["QuestionnaireResponse", "valueBoolean", "\"P1\"", "62,7", "terjawab"]
        .map(|text| ("an answer", text.to_owned()));
    for (place, bytes) in scan::files(world.folder.path()).unwrap() {
        assert_eq!(scan::bytes(&place, &bytes, &planted), [], "{place}");
    }
}

#[test]
fn a_screening_is_resumed_sent_from_a_dead_spot_and_on_record_once_though_the_answer_is_lost() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("skrining_riwayat_kesehatan"));
    ok(phone.until("what is on record", says("2025")));
    ok(phone.tap("isi"));
    answer(&mut phone, &["K1", "K2"]);
    answer(&mut phone, &["P1"]);
    // Killed in the middle: the step and the answers are there again.
    ok(phone.sleep());
    drop(phone);
    hides(&world);
    let mut phone = world.device.start().unwrap();
    let text = plain::render(&quiet(&mut phone));
    assert!(text.contains("Langkah 3 dari 6"), "{text}");
    phone.network(false);
    answer(&mut phone, &[]);
    answer(&mut phone, &[]);
    ok(phone.edit("berat", "700"));
    let text = plain::render(&quiet(&mut phone));
    assert!(text.contains("Berat harus 2 sampai 400 kg"), "{text}");
    ok(phone.edit("berat", "62,7"));
    ok(phone.edit("tinggi", "160"));
    ok(phone.tap("lanjut"));
    ok(phone.edit("setuju", "true"));
    ok(phone.tap("kirim"));
    ok(phone.until("our own result", says("Hasil ini hitungan aplikasi")));
    let text = plain::render(&quiet(&mut phone));
    assert!(
        text.contains("karena Anda pernah didiagnosis") && text.contains("bukan diagnosis"),
        "{text}"
    );
    hides(&world);
    let lost = Fault {
        kind: Kind::LoseAfter { ms: 0 },
        times: 1,
        path: Some("/v1/skrining".to_owned()),
    };
    world.gateway.faults(&[lost]).unwrap();
    phone.network(true);
    ok(phone.until("the answer of the gateway", says("Diterima")));
    assert_eq!(world.gateway.account(CARD).unwrap().get("skrining"), Some(&1));
    ok(phone.open("skrining_riwayat_kesehatan"));
    ok(phone.until("this year on record", says("24 November 2026. Diabetes melitus")));
    assert!(!quiet(&mut phone).offered().any(|action| action.id == "isi"));
    hides(&world);
}

#[test]
fn a_form_of_an_older_version_comes_back_with_its_answers_and_the_new_question() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open(FORM));
    for ya in [&["K1"] as &[&str], &[], &[], &[]] {
        answer(&mut phone, ya);
    }
    ok(phone.edit("berat", "54"));
    ok(phone.edit("tinggi", "160"));
    ok(phone.tap("lanjut"));
    ok(phone.edit("setuju", "true"));
    // Meanwhile the questionnaire has changed.
    world.gateway.happens("kuesioner", &json!({"versi": "2027"})).unwrap();
    ok(phone.tap("kirim"));
    ok(phone.until("the refusal", says("Daftar pertanyaannya sudah berganti")));
    ok(phone.tap("lanjut-ke"));
    ok(phone.until("the new question", says("tidur kurang dari 6 jam")));
    let screen = quiet(&mut phone);
    let value = |id: &str| {
        screen
            .fields()
            .find(|field| field.id == id)
            .map(|field| field.value.clone())
    };
    assert_eq!(value("butir-K1").as_deref(), Some("K1/ya"));
    assert_eq!(value("butir-K16").as_deref(), Some(""));
    ok(phone.choose("butir-K16", "K16/tidak"));
    for _ in 0..5 {
        ok(phone.tap("lanjut"));
    }
    ok(phone.edit("setuju", "true"));
    ok(phone.tap("kirim"));
    ok(phone.until("the answer of the gateway", says("Diterima")));
    assert_eq!(world.gateway.account(CARD).unwrap().get("skrining"), Some(&1));
}
