//! Who may ask what, and commands of somebody who is not signed in.

use jkn_core::app::Method::{self, Get, Post};
use jkn_core::gateway::Wire as _;
use jkn_core::gateway::akun::{Captcha, Sesi};
use jkn_core::gateway::antrean::BatalFktp;
use jkn_core::gateway::envelope::Envelope;
use serde::Serialize;
use serde_json::{Value, json};

use crate::route::Access;
use crate::{Answer, Place, Request, SUBJECTS, Sandbox, Setup, captcha};

const NOW_MS: i64 = 1_795_489_500_000;
const SARI: &str = "0009900000011";
const RANGGA: &str = "0009900000021";

fn sandbox() -> Sandbox {
    Sandbox::open(&Setup {
        place: Place::Memory,
        seed: [7; 32],
        control: true,
    })
    .unwrap()
}

/// Status and envelope of an answer.
fn ask(sandbox: &Sandbox, request: &Request) -> (u16, Envelope) {
    match sandbox.handle(request, NOW_MS) {
        Answer::Reply(response) => (
            response.status,
            Envelope::read(str::from_utf8(&response.body).unwrap()).unwrap(),
        ),
        Answer::Lost { .. } => panic!("lost: {request:?}"),
    }
}

fn request(method: Method, path: &str, token: Option<&str>) -> Request {
    Request {
        method,
        path: path.to_owned(),
        token: token.map(str::to_owned),
        idempotency_key: None,
        etag: None,
        body: Vec::new(),
    }
}

fn command(path: &str, token: Option<&str>, key: &str, body: &impl Serialize) -> Request {
    Request {
        idempotency_key: Some(key.to_owned()),
        body: serde_json::to_vec(body).unwrap(),
        ..request(Post, path, token)
    }
}

fn sign_in(sandbox: &Sandbox, kartu: &str, katasandi: &str) -> String {
    let captcha: Captcha = ask(sandbox, &request(Get, "/v1/captcha", None))
        .1
        .response
        .read()
        .unwrap();
    let jawaban = captcha::answer(captcha.tanya.as_str()).unwrap();
    let body = json!({"identitas": kartu, "katasandi": katasandi, "captcha": captcha.id, "jawaban": jawaban});
    let (_, envelope) = ask(sandbox, &command("/v1/masuk", None, "-", &body));
    envelope.response.read::<Sesi>().unwrap().token
}

fn content(envelope: &Envelope) -> Value {
    envelope.response.read().unwrap()
}

/// What the control says that an account did; an empty name is nobody.
fn counted(sandbox: &Sandbox, akun: &str) -> Value {
    let (_, state) = ask(sandbox, &request(Get, "/kendali/keadaan", None));
    content(&state)["akun"][akun].clone()
}

#[test]
fn a_public_route_answers_without_a_token_and_with_a_stale_one_and_knows_nobody() {
    let sandbox = sandbox();
    let sari = sign_in(&sandbox, SARI, "Contoh-01!");
    for token in [None, Some("bukan-token"), Some(sari.as_str())] {
        let (status, envelope) = ask(&sandbox, &request(Get, "/v1/uji", token));
        assert_eq!((status, envelope.metadata.code), (200, 200), "{token:?}");
        assert_eq!(content(&envelope)["akun"], "", "{token:?}");
    }
}

#[test]
fn every_route_that_needs_a_session_refuses_without_one_in_an_envelope() {
    let sandbox = sandbox();
    let mut asked = 0;
    for route in SUBJECTS.iter().flat_map(|subject| subject.routes) {
        if route.access != Access::Session {
            continue;
        }
        for token in [None, Some(""), Some("bukan-token")] {
            let request = Request {
                method: route.method,
                ..command(route.pattern, token, "k1", &json!({}))
            };
            let (status, envelope) = ask(&sandbox, &request);
            let alasan = envelope.metadata.alasan.as_deref();
            assert_eq!((status, alasan), (401, Some("sesi_berakhir")), "{request:?}");
            asked += 1;
        }
    }
    assert!(asked >= 21, "{asked}");
}

#[test]
fn of_two_routes_the_more_exact_one_answers_and_parameters_are_decoded() {
    let sandbox = sandbox();
    let (_, exact) = ask(&sandbox, &request(Get, "/v1/uji/tetap/1", None));
    assert_eq!(content(&exact)["warna"], "merah");
    let (_, other) = ask(&sandbox, &request(Get, "/v1/uji/a%2Fb/c?p=1&q=d%26e%3D", None));
    assert_eq!(content(&other), json!(["a/b", "c", "", "d&e="]));
}

#[test]
fn a_command_without_a_session_is_done_once_and_found_by_its_id_alone() {
    let sandbox = sandbox();
    let sari = sign_in(&sandbox, SARI, "Contoh-01!");
    let stale = sign_in(&sandbox, RANGGA, "Contoh-02!");
    sign_in(&sandbox, RANGGA, "Contoh-02!");
    let asked = command("/v1/uji", None, "kunci-1", &json!({"isi": "satu"}));
    let first = ask(&sandbox, &asked);
    assert_eq!((first.0, content(&first.1)), (200, json!({"isi": "satu"})));
    // A token that an app might still send changes nothing.
    for token in [None, Some(sari.as_str()), Some(stale.as_str())] {
        let again = Request {
            token: token.map(str::to_owned),
            ..asked.clone()
        };
        assert_eq!(ask(&sandbox, &again), first, "{token:?}");
    }
    assert_eq!(
        (&counted(&sandbox, "")["uji"], counted(&sandbox, SARI)),
        (&json!(1), Value::Null)
    );

    let outcome = |token| {
        let (status, envelope) = ask(&sandbox, &request(Get, "/v1/perintah/kunci-1", token));
        (status, envelope.metadata.alasan.clone(), envelope)
    };
    let (status, _, kept) = outcome(None);
    assert_eq!((status, kept.response.read::<Envelope>().unwrap()), (200, first.1));
    // It is nobody's, so no session has it; a session that has ended is told so.
    assert_eq!(outcome(Some(&sari)).1.as_deref(), Some("perintah_tidak_dikenal"));
    let (status, alasan, _) = outcome(Some(&stale));
    assert_eq!((status, alasan.as_deref()), (401, Some("sesi_berakhir")));
}

#[test]
fn a_command_of_an_account_is_not_found_without_its_session() {
    let sandbox = sandbox();
    let sari = sign_in(&sandbox, SARI, "Contoh-01!");
    let batal = BatalFktp {
        kodebooking: "CTH-1".to_owned(),
        keterangan: "contoh".to_owned(),
    };
    ask(
        &sandbox,
        &command("/v1/antrean/fktp/batal", Some(&sari), "kunci-1", &batal),
    );
    for (token, status) in [(None, 404), (Some("bukan-token"), 401), (Some(sari.as_str()), 200)] {
        let (answered, _) = ask(&sandbox, &request(Get, "/v1/perintah/kunci-1", token));
        assert_eq!(answered, status, "{token:?}");
    }
    // And the same key without a session is another command.
    let (status, _) = ask(&sandbox, &command("/v1/uji", None, "kunci-1", &json!({"isi": "satu"})));
    assert_eq!((status, &counted(&sandbox, "")["uji"]), (200, &json!(1)));
}

#[test]
fn a_key_serves_one_content_at_one_place_however_it_is_spelled() {
    let sandbox = sandbox();
    let status = |path: &str, body: &str| {
        let mut asked = command(path, None, "kunci-1", &json!({}));
        asked.body = body.as_bytes().to_vec();
        ask(&sandbox, &asked).0
    };
    assert_eq!(status("/v1/uji/a%2Db/isi", r#"{"isi":"satu","catatan":"dua"}"#), 200);
    let respelled = r#"{ "baru": true, "catatan": "dua", "isi": "s\u0061tu" }"#;
    assert_eq!(status("/v1/uji/a-b/isi", respelled), 200);
    assert_eq!(status("/v1/uji/a-b/isi", r#"{"isi":"satu"}"#), 409);
    assert_eq!(status("/v1/uji/a-c/isi", respelled), 409);
    assert_eq!(status("/v1/uji", respelled), 409);
    assert_eq!(counted(&sandbox, "")["uji"], 1);
}

#[test]
fn a_first_answer_is_repeated_with_its_status() {
    let sandbox = sandbox();
    let asked = command("/v1/uji", None, "kunci-1", &json!({"isi": ""}));
    let first = ask(&sandbox, &asked);
    assert_eq!((first.0, first.1.metadata.code), (409, 409));
    assert_eq!(ask(&sandbox, &asked), first);
}

#[test]
fn a_subjects_own_codes_are_among_those_that_a_fault_makes_unknown() {
    let sandbox = sandbox();
    let fault = json!([{"gangguan": "unknown_enum", "path": "/v1/uji"}]);
    assert_eq!(ask(&sandbox, &command("/kendali/gangguan", None, "-", &fault)).0, 200);
    let (_, envelope) = ask(&sandbox, &request(Get, "/v1/uji", None));
    assert_eq!(content(&envelope), json!({"akun": "", "warna": "masa_depan"}));
}
