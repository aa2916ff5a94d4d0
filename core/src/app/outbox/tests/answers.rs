//! What every answer makes of a command that was sent, and of one that was asked about.

use serde_json::{Value, json};

use super::super::answer::{self, Next};
use super::*;

const WAITS: Next = Next::Rest(None);

fn reply(status: u16, metadata: &Value, response: &Value) -> CallOutcome {
    let body = json!({"metadata": metadata, "response": response});
    garbled(status, body.to_string().as_bytes())
}

fn busy() -> CallOutcome {
    CallOutcome::Reply {
        status: 503,
        body: Vec::new(),
        etag: None,
        retry_after_s: Some(30),
        date_ms: None,
    }
}

fn refused(alasan: &str, pesan: &str) -> Keadaan {
    Keadaan::Ditolak {
        alasan: alasan.into(),
        pesan: pesan.into(),
    }
}

/// Each with what it makes of what was sent, and of what was asked about.
#[test]
fn only_what_certainly_did_not_arrive_is_sent_again_and_only_what_the_gateway_said_is_over() {
    use Keadaan::{BelumPasti, Tersimpan};
    let ok = json!({"code": 200, "message": "Ok"});
    let full = json!({"code": 201, "message": "Penuh", "alasan": "kuota_habis"});
    let of = |code: u16| reply(code, &json!({"code": code, "message": "-"}), &Value::Null);
    let failed = CallOutcome::Failed;
    let unknown = refused("layanan_tidak_dikenal", "");
    for (outcome, sent, asked) in [
        (of(401), (Tersimpan, Next::SignIn), (BelumPasti, Next::SignIn)),
        (of(404), (unknown, Next::GoOn), (Tersimpan, Next::GoOn)),
        (
            reply(200, &full, &Value::Null),
            (refused("kuota_habis", "Penuh"), Next::GoOn),
            (BelumPasti, WAITS),
        ),
        (
            busy(),
            (Tersimpan, Next::Rest(Some(30))),
            (BelumPasti, Next::Rest(Some(30))),
        ),
        (of(426), (Tersimpan, WAITS), (BelumPasti, WAITS)),
        (garbled(426, b"<html>"), (BelumPasti, WAITS), (BelumPasti, WAITS)),
        (garbled(500, b"<html>"), (BelumPasti, WAITS), (BelumPasti, WAITS)),
        (garbled(200, b"<html>"), (BelumPasti, WAITS), (BelumPasti, WAITS)),
        (garbled(304, b""), (BelumPasti, WAITS), (BelumPasti, WAITS)),
        (
            failed(CallFailure::Unreachable),
            (Tersimpan, WAITS),
            (BelumPasti, WAITS),
        ),
        (failed(CallFailure::Untrusted), (Tersimpan, WAITS), (BelumPasti, WAITS)),
        (failed(CallFailure::TimedOut), (BelumPasti, WAITS), (BelumPasti, WAITS)),
        (
            failed(CallFailure::Interrupted),
            (BelumPasti, WAITS),
            (BelumPasti, WAITS),
        ),
        (
            reply(200, &ok, &json!({"nomorantrean": "A12"})),
            (Keadaan::Diterima, Next::GoOn),
            (BelumPasti, WAITS),
        ),
        (
            reply(200, &ok, &json!({"metadata": full, "response": null})),
            (Keadaan::Diterima, Next::GoOn),
            (refused("kuota_habis", "Penuh"), Next::GoOn),
        ),
        (
            reply(
                200,
                &ok,
                &json!({"metadata": {"code": 201, "message": "-"}, "response": null}),
            ),
            (Keadaan::Diterima, Next::GoOn),
            (refused("tidak_disebutkan", "-"), Next::GoOn),
        ),
    ] {
        let (keadaan, _, next) = answer::of(&outcome, false);
        assert_eq!((keadaan, next), sent, "sent: {outcome:?}");
        let (keadaan, _, next) = answer::of(&outcome, true);
        assert_eq!((keadaan, next), asked, "asked: {outcome:?}");
    }
}

#[test]
fn what_the_gateway_said_of_an_accepted_promise_is_kept_however_it_was_heard() {
    let ok = json!({"code": 200, "message": "Ok"});
    let ticket = json!({"nomorantrean": "A12"});
    let (_, isi, _) = answer::of(&reply(200, &ok, &ticket), false);
    assert_eq!(isi.as_str(), ticket.to_string());
    let found = json!({"metadata": ok, "response": ticket});
    let (keadaan, isi, _) = answer::of(&reply(200, &ok, &found), true);
    assert_eq!(
        (keadaan, isi.as_str()),
        (Keadaan::Diterima, ticket.to_string().as_str())
    );
}
