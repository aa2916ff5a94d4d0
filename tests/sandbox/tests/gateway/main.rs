//! The reference gateway as an app meets it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod akses;
mod akun;
mod akun_baru;
mod antrean;
mod artikel;
mod asisten;
mod autodebit;
mod family;
mod faskes;
mod faults;
mod http;
mod iuran;
mod kamar;
mod kartu;
mod konsultasi;
mod kunjungan;
mod operasi;
mod otp;
mod outbox;
mod pembayaran;
mod pendaftaran;
mod pengaduan;
mod perangkat;
mod perintah;
mod perubahan;
mod perubahan_halaman;
mod rehab;
mod rujukan;
mod skrining;

use std::cell::Cell;

use jkn_core::app::Method;
use jkn_core::data::{Resource, Told};
use jkn_core::gateway::akun::{Captcha, Sesi};
use jkn_core::gateway::antrean::{AmbilFktp, BatalFktp, Tiket};
use jkn_core::gateway::envelope::{Envelope, Raw};
use jkn_core::gateway::{Figure, Wire, reading};
use jkn_sandbox::{Answer, Place, Request, Response, Sandbox, Setup, captcha};
use serde::Serialize;

use serde_json::{Value, json};

/// Tuesday, 24 November 2026, 10.05 WIB.
const TUESDAY_MS: i64 = 1_795_489_500_000;
const MINUTE: i64 = 60_000;
const HOUR: i64 = 60 * MINUTE;
const DAY: i64 = 24 * HOUR;

const SARI: &str = "0009900000011";

/// A figure that the sandbox knows.
fn number(figure: Figure) -> i64 {
    figure.number().unwrap()
}

/// A sandbox and a clock that stands still until it is moved.
struct Gateway {
    sandbox: Sandbox,
    now_ms: Cell<i64>,
}

impl Gateway {
    fn new() -> Self {
        Self::at(Place::Memory)
    }

    fn at(place: Place) -> Self {
        let setup = Setup {
            place,
            seed: [7; 32],
            control: true,
        };
        let gateway = Self {
            sandbox: Sandbox::open(&setup).unwrap(),
            now_ms: Cell::new(TUESDAY_MS),
        };
        // The first request fixes the day from which histories are told.
        gateway.done("/v1/captcha", None);
        gateway
    }

    fn pass(&self, ms: i64) {
        self.now_ms.set(self.now_ms.get() + ms);
    }

    fn set(&self, ms: i64) {
        self.now_ms.set(ms);
    }

    fn ask(&self, request: &Request) -> Response {
        match self.sandbox.handle(request, self.now_ms.get()) {
            Answer::Reply(response) => response,
            Answer::Lost { .. } => panic!("lost: {request:?}"),
        }
    }

    /// Content of a reading that succeeds.
    fn done(&self, path: &str, token: Option<&str>) -> Value {
        self.raw(path, token).read().unwrap()
    }

    fn raw(&self, path: &str, token: Option<&str>) -> Raw {
        let response = self.ask(&get(path, token));
        let envelope = envelope(&response);
        assert_eq!(
            (response.status, envelope.metadata.code),
            (200, 200),
            "{path}: {envelope:?}"
        );
        envelope.response
    }

    fn read<T: Wire>(&self, path: &str, token: &str) -> T {
        self.raw(path, Some(token)).read().unwrap()
    }

    /// Tries to sign in with a fresh captcha.
    fn try_sign_in(&self, identitas: &str, katasandi: &str) -> Envelope {
        let captcha: Captcha = self.raw("/v1/captcha", None).read().unwrap();
        let jawaban = captcha::answer(captcha.tanya.as_str()).unwrap();
        self.masuk(identitas, katasandi, &captcha.id, &jawaban)
    }

    fn masuk(&self, identitas: &str, katasandi: &str, captcha: &str, jawaban: &str) -> Envelope {
        let body = json!({"identitas": identitas, "katasandi": katasandi, "captcha": captcha, "jawaban": jawaban});
        let response = self.ask(&post("/v1/masuk", None, None, &body));
        assert_eq!(response.status, 200);
        envelope(&response)
    }

    /// Signs the holder of family `n` in.
    fn family(&self, n: u32) -> String {
        let envelope = self.try_sign_in(&card(n, 1), &format!("Contoh-{n:02}!"));
        assert_eq!(envelope.metadata.code, 200, "{envelope:?}");
        envelope.response.read::<Sesi>().unwrap().token
    }

    /// What the app makes of a reading.
    fn told(&self, resource: &Resource, token: &str) -> Told {
        let reading = reading(resource);
        let (told, skipped) = (reading.read)(&self.raw(&reading.path, Some(token))).unwrap();
        assert_eq!(skipped, 0, "{resource:?}");
        told
    }

    fn command<T: Command>(&self, token: &str, key: &str, command: &T) -> Response {
        self.ask(&sent(Some(token), Some(key), command))
    }

    /// Books at poli Umum; the envelope of the answer.
    fn book(&self, token: &str, key: &str, kartu: &str, tanggal: &str) -> Envelope {
        envelope(&self.command(token, key, &booking(kartu, "001", tanggal)))
    }

    fn ticket(&self, token: &str, key: &str, kartu: &str, tanggal: &str) -> Tiket {
        let envelope = self.book(token, key, kartu, tanggal);
        assert_eq!(envelope.metadata.code, 200, "{envelope:?}");
        envelope.response.read().unwrap()
    }

    fn control(&self, path: &str, body: &Value) -> Value {
        let response = self.ask(&post(path, None, None, body));
        assert_eq!(response.status, 200, "{:?}", String::from_utf8_lossy(&response.body));
        content(&envelope(&response))
    }
}

fn card(family: u32, member: u32) -> String {
    format!("00099{family:07}{member}")
}

fn get(path: &str, token: Option<&str>) -> Request {
    Request {
        method: Method::Get,
        path: path.to_owned(),
        token: token.map(str::to_owned),
        idempotency_key: None,
        etag: None,
        body: Vec::new(),
    }
}

fn post(path: &str, token: Option<&str>, key: Option<&str>, body: &Value) -> Request {
    Request {
        method: Method::Post,
        idempotency_key: key.map(str::to_owned),
        body: serde_json::to_vec(body).unwrap(),
        ..get(path, token)
    }
}

fn envelope(response: &Response) -> Envelope {
    Envelope::read(str::from_utf8(&response.body).unwrap()).unwrap()
}

fn alasan(envelope: &Envelope) -> (u16, &str) {
    (
        envelope.metadata.code,
        envelope.metadata.alasan.as_deref().unwrap_or(""),
    )
}

fn content(envelope: &Envelope) -> Value {
    envelope.response.read().unwrap()
}

/// The body of a command, which knows where it goes.
trait Command: Serialize {
    const PATH: &str;
}

impl Command for AmbilFktp {
    const PATH: &str = "/v1/antrean/fktp";
}

impl Command for BatalFktp {
    const PATH: &str = "/v1/antrean/fktp/batal";
}

fn sent<T: Command>(token: Option<&str>, key: Option<&str>, command: &T) -> Request {
    post(T::PATH, token, key, &serde_json::to_value(command).unwrap())
}

fn booking(kartu: &str, poli: &str, tanggal: &str) -> AmbilFktp {
    AmbilFktp {
        nomorkartu: kartu.to_owned(),
        kodepoli: poli.to_owned(),
        kodedokter: None,
        tanggalperiksa: tanggal.to_owned(),
        keluhan: "batuk".to_owned(),
    }
}

fn cancellation(kode: &str, keterangan: &str) -> BatalFktp {
    BatalFktp {
        kodebooking: kode.to_owned(),
        keterangan: keterangan.to_owned(),
    }
}
