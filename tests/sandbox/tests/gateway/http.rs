//! Over real HTTP, with the app's own client.

use std::sync::Arc;

use jkn_core::app::{Body, CallFailure, CallOutcome, CallRequest};
use jkn_core::driver::host::{Clock, SystemClock};
use jkn_core::driver::http::{Http, HttpConfig, Roots};
use jkn_core::gateway::Wire as _;

use super::*;

struct Stopped;

impl Clock for Stopped {
    fn wall_ms(&self) -> i64 {
        TUESDAY_MS
    }
}

/// A served sandbox, and its twin that is called as a function.
struct Pair {
    http: Http,
    twin: Sandbox,
}

fn twin() -> Sandbox {
    Sandbox::open(&Setup {
        place: Place::Memory,
        seed: [7; 32],
        control: true,
    })
    .unwrap()
}

impl Pair {
    async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let config = HttpConfig {
            base_url: format!("http://{}", listener.local_addr().unwrap()),
            roots: Roots::Bundled,
            pins: None,
            allow_plain_loopback: true,
        };
        tokio::spawn(jkn_sandbox::http::serve(Arc::new(twin()), listener, Arc::new(Stopped)));
        Self {
            http: Http::new(config, Arc::new(SystemClock)).unwrap(),
            twin: twin(),
        }
    }

    /// Calls both; they must tell the same.
    async fn call(&self, request: Request, deadline_ms: u64) -> CallOutcome {
        let call = CallRequest {
            method: request.method,
            path: request.path,
            body: match request.body {
                body if body.is_empty() => Body::None,
                body => Body::Json(body),
            },
            token: request.token,
            idempotency_key: request.idempotency_key,
            etag: request.etag,
            deadline_ms,
            max_bytes: 100_000,
        };
        let outcome = self.http.call(&call, Vec::new()).await;
        assert_eq!(outcome, self.twin.call(&call, Vec::new(), TUESDAY_MS), "{call:?}");
        outcome
    }

    async fn reply(&self, request: Request) -> (u16, Vec<u8>, Option<String>) {
        match self.call(request, 20_000).await {
            CallOutcome::Reply {
                status,
                body,
                etag,
                date_ms,
                ..
            } => {
                assert_eq!(date_ms, Some(TUESDAY_MS));
                (status, body, etag)
            }
            CallOutcome::Failed(failure) => panic!("{failure:?}"),
        }
    }

    async fn content(&self, request: Request) -> Value {
        let (status, body, _) = self.reply(request).await;
        let envelope = Envelope::read(str::from_utf8(&body).unwrap()).unwrap();
        assert_eq!((status, envelope.metadata.code), (200, 200), "{envelope:?}");
        content(&envelope)
    }

    async fn sign_in(&self) -> String {
        let captcha = self.content(get("/v1/captcha", None)).await;
        let captcha = Captcha::read(&captcha.to_string()).unwrap();
        let jawaban = captcha::answer(captcha.tanya.as_str()).unwrap();
        let masuk = json!({"identitas": SARI, "katasandi": "Contoh-01!", "captcha": captcha.id, "jawaban": jawaban});
        let sesi = self.content(post("/v1/masuk", None, None, &masuk)).await;
        sesi["token"].as_str().unwrap().to_owned()
    }
}

fn book(token: &str) -> Request {
    sent(Some(token), Some("k1"), &booking(SARI, "001", "2026-11-25"))
}

#[tokio::test]
async fn a_booking_from_the_captcha_to_the_sign_out() {
    let pair = Pair::start().await;
    let token = pair.sign_in().await;
    let token = token.as_str();

    let keluarga = pair.content(get("/v1/keluarga", Some(token))).await;
    let faskes = keluarga["peserta"][0]["provUmum"]["kdProvider"].as_str().unwrap();
    pair.content(get("/v1/iuran", Some(token))).await;
    let jadwal = pair
        .content(get(
            &format!("/v1/fktp/{faskes}/jadwal?tanggal=2026-11-25"),
            Some(token),
        ))
        .await;
    assert_eq!(jadwal["jadwal"][0]["kodepoli"], "001");

    let ticket = pair.content(book(token)).await;
    assert_eq!(pair.content(book(token)).await, ticket);
    let kept = pair.content(get("/v1/perintah/k1", Some(token))).await;
    assert_eq!(kept["response"], ticket);

    let (_, _, etag) = pair.reply(get("/v1/antrean", Some(token))).await;
    let conditional = Request {
        etag: etag.clone(),
        ..get("/v1/antrean", Some(token))
    };
    assert_eq!(pair.reply(conditional).await, (304, Vec::new(), etag));

    let kode = ticket["kodebooking"].as_str().unwrap();
    let cancelled = pair
        .content(sent(Some(token), Some("k2"), &cancellation(kode, "sembuh")))
        .await;
    assert_eq!(cancelled["status"], "batal");

    pair.content(post("/v1/keluar", Some(token), None, &json!({}))).await;
    assert_eq!(pair.reply(get("/v1/keluarga", Some(token))).await.0, 401);
}

#[tokio::test]
async fn every_fault_reaches_the_app_over_the_wire() {
    let pair = Pair::start().await;
    let token = pair.sign_in().await;
    let faults = json!([
        {"gangguan": "lose_before"},
        {"gangguan": "lose_after"},
        {"gangguan": "status", "status": 429, "retry_after_s": 7},
        {"gangguan": "maintenance", "retry_after_s": 60},
        {"gangguan": "html"},
        {"gangguan": "truncated"},
        {"gangguan": "unknown_enum"},
        {"gangguan": "latency", "ms": 60_000},
        {"gangguan": "latency", "ms": 1},
    ]);
    pair.content(post("/kendali/gangguan", None, None, &faults)).await;
    for _ in 0..2 {
        let lost = pair.call(book(&token), 20_000).await;
        assert_eq!(lost, CallOutcome::Failed(CallFailure::Interrupted));
    }
    for (status, wait) in [(429, Some(7)), (503, Some(60))] {
        match pair.call(book(&token), 20_000).await {
            CallOutcome::Reply {
                status: s,
                retry_after_s,
                ..
            } => assert_eq!((s, retry_after_s), (status, wait)),
            CallOutcome::Failed(failure) => panic!("{failure:?}"),
        }
    }
    assert!(pair.reply(book(&token)).await.1.starts_with(b"<!doctype html>"));
    assert!(serde_json::from_slice::<Value>(&pair.reply(book(&token)).await.1).is_err());
    assert_eq!(pair.content(book(&token)).await["status"], "masa_depan");
    let late = pair.call(book(&token), 300).await;
    assert_eq!(late, CallOutcome::Failed(CallFailure::TimedOut));
    pair.content(book(&token)).await;
    let state = pair.content(get("/kendali/keadaan", None)).await;
    let mut counts = state["akun"][SARI].clone();
    // Whatever else is counted stays at nothing.
    counts.as_object_mut().unwrap().retain(|_, count| *count != 0);
    assert_eq!(counts, json!({"tiket": 1, "perintah": 1}));
}

#[tokio::test]
async fn a_part_of_a_file_gets_through_as_what_it_is() {
    let pair = Pair::start().await;
    // Something else can be posted there; nothing can be put.
    let part = Request {
        method: Method::Put,
        body: vec![7; 256 * 1024],
        ..get("/v1/masuk", None)
    };
    let (status, body, _) = pair.reply(part).await;
    let envelope = Envelope::read(str::from_utf8(&body).unwrap()).unwrap();
    assert_eq!((status, alasan(&envelope)), (404, (404, "layanan_tidak_dikenal")));
}
