//! Who is trusted.

use std::sync::Arc;

use rcgen::{CertificateParams, KeyPair, PublicKeyData};
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};

use super::server::{Server, listen, serve_tls};
use super::*;
use crate::driver::http::{HttpConfigError, Pins};

/// A phone's clock that shows the first of January of a year.
struct Year(i32);

impl Clock for Year {
    fn wall_ms(&self) -> i64 {
        start_of(self.0)
    }
}

fn start_of(year: i32) -> i64 {
    let day = chrono::NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis()
}

/// The year 2100 and a year long past, in seconds since 1970.
const FAR: i64 = 4_102_444_800;
const PAST: i64 = 1_000_000_000;

/// A key and a certificate that it signed itself.
pub(in crate::driver) struct Identity {
    pub certificate: Vec<u8>,
    spki_hash: [u8; 32],
    pub config: Arc<ServerConfig>,
}

fn identity(host: &str) -> Identity {
    signed(CertificateParams::new(vec![host.to_owned()]).unwrap())
}

/// Of `localhost`, valid from the first day of one year until the first of another.
pub(in crate::driver) fn valid(from: i32, until: i32) -> Identity {
    let mut params = CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    (params.not_before, params.not_after) = (rcgen::date_time_ymd(from, 1, 1), rcgen::date_time_ymd(until, 1, 1));
    signed(params)
}

fn signed(params: CertificateParams) -> Identity {
    let key = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    let hash = ring::digest::digest(&ring::digest::SHA256, &key.subject_public_key_info());
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(
            vec![certificate.der().clone()],
            PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der())),
        )
        .unwrap();
    Identity {
        certificate: certificate.der().to_vec(),
        spki_hash: hash.as_ref().try_into().unwrap(),
        config: Arc::new(config),
    }
}

fn start(identity: &Identity) -> Server {
    serve_tls(
        identity.config.clone(),
        "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok",
    )
}

fn config(base_url: &str, roots: Roots, pins: Option<Pins>) -> HttpConfig {
    HttpConfig {
        base_url: base_url.to_owned(),
        roots,
        pins,
        allow_plain_loopback: false,
    }
}

/// How a call ends, and whether the server saw any of it.
async fn attempt(server: Server, roots: Roots, pins: Option<Pins>) -> (CallOutcome, bool) {
    let http = Http::new(config(&server.address, roots, pins), Arc::new(SystemClock)).unwrap();
    let outcome = http.call(&get("/v1/x"), Vec::new()).await;
    (outcome, !server.request.join().unwrap().is_empty())
}

#[tokio::test]
async fn a_certificate_under_a_given_root_is_trusted() {
    let own = identity("localhost");
    let roots = Roots::Der(vec![own.certificate.clone()]);
    assert_eq!(attempt(start(&own), roots, None).await, (reply(200, b"ok"), true));
}

#[tokio::test]
async fn a_certificate_of_nobody_known_is_untrusted_and_nothing_is_sent() {
    let own = identity("localhost");
    let other = Roots::Der(vec![identity("localhost").certificate]);
    for roots in [Roots::Bundled, other] {
        let ended = attempt(start(&own), roots, None).await;
        assert_eq!(ended, (failed(CallFailure::Untrusted), false));
    }
}

#[tokio::test]
async fn a_certificate_of_another_host_is_untrusted() {
    let own = identity("elsewhere.example");
    let roots = Roots::Der(vec![own.certificate.clone()]);
    let ended = attempt(start(&own), roots, None).await;
    assert_eq!(ended, (failed(CallFailure::Untrusted), false));
}

#[tokio::test]
async fn a_pinned_key_is_trusted_and_another_only_after_the_pins_expired() {
    let own = identity("localhost");
    let wrong = [[1; 32], [2; 32]];
    for (sha256_spki, expires, expected) in [
        (vec![[1; 32], own.spki_hash], FAR, (reply(200, b"ok"), true)),
        (wrong.to_vec(), FAR, (failed(CallFailure::Untrusted), false)),
        (wrong.to_vec(), PAST, (reply(200, b"ok"), true)),
    ] {
        let roots = Roots::Der(vec![own.certificate.clone()]);
        let pins = Pins { sha256_spki, expires };
        assert_eq!(attempt(start(&own), roots, Some(pins)).await, expected);
    }
}

#[tokio::test]
async fn a_pin_does_not_stand_in_for_a_root() {
    let own = identity("localhost");
    for expires in [FAR, PAST] {
        let pins = Pins {
            sha256_spki: vec![[1; 32], own.spki_hash],
            expires,
        };
        let ended = attempt(start(&own), Roots::Bundled, Some(pins)).await;
        assert_eq!(ended, (failed(CallFailure::Untrusted), false));
    }
}

#[tokio::test]
async fn something_that_does_not_speak_tls_is_untrusted() {
    let (listener, _) = listen("https://localhost");
    let port = listener.local_addr().unwrap().port();
    let talker = std::thread::spawn(move || {
        use std::io::Write;
        let (mut stream, _) = listener.accept().unwrap();
        stream
            .write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
            .unwrap();
        std::io::copy(&mut stream, &mut std::io::sink()).is_ok()
    });
    let base = format!("https://localhost:{port}");
    assert_eq!(call(&base, &get("/v1/x")).await, failed(CallFailure::Untrusted));
    talker.join().unwrap();
}

#[tokio::test]
async fn a_connection_that_ends_during_the_handshake_is_unreachable() {
    let (listener, address) = listen("https://localhost");
    let closer = std::thread::spawn(move || drop(listener.accept().unwrap()));
    assert_eq!(call(&address, &get("/v1/x")).await, failed(CallFailure::Unreachable));
    closer.join().unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_handshake_that_hangs_is_unreachable_before_the_deadline() {
    let (listener, _) = listen("https://127.0.0.1");
    let base = format!("https://{}", listener.local_addr().unwrap());
    let outcome = call(&base, &get("/v1/x")).await;
    assert_eq!(outcome, failed(CallFailure::Unreachable));
    drop(listener);
}

#[test]
fn roots_that_are_missing_or_unreadable_are_refused() {
    for certificates in [vec![], vec![b"no certificate".to_vec()]] {
        let refused = Http::new(
            config("https://localhost", Roots::Der(certificates), None),
            Arc::new(SystemClock),
        )
        .map(|_| ());
        assert_eq!(refused, Err(HttpConfigError::Roots));
    }
}

#[test]
fn pins_without_a_backup_are_refused() {
    for sha256_spki in [vec![], vec![[1; 32]], vec![[1; 32], [1; 32]]] {
        let pins = Pins {
            sha256_spki,
            expires: FAR,
        };
        let refused = Http::new(
            config("https://localhost", Roots::Bundled, Some(pins)),
            Arc::new(SystemClock),
        )
        .map(|_| ());
        assert_eq!(refused, Err(HttpConfigError::Pins));
    }
}

/// How a call ends on a phone with this clock, after the gateway was last heard in `heard`.
async fn on_a_phone_of(year: i32, heard: Option<i32>, own: &Identity) -> CallOutcome {
    let server = start(own);
    let roots = Roots::Der(vec![own.certificate.clone()]);
    let http = Http::new(config(&server.address, roots, None), Arc::new(Year(year))).unwrap();
    if let Some(year) = heard {
        http.is_at_least(start_of(year));
    }
    http.call(&get("/v1/x"), Vec::new()).await
}

/// Fault T26.
#[tokio::test]
async fn a_phone_whose_clock_began_anew_connects_all_the_same() {
    // 2026 is when this version was made.
    assert_eq!(on_a_phone_of(1970, None, &valid(2026, 2027)).await, reply(200, b"ok"));
    let later = valid(2040, 2042);
    assert_eq!(on_a_phone_of(2012, Some(2041), &later).await, reply(200, b"ok"));
    assert_eq!(on_a_phone_of(2012, None, &later).await, failed(CallFailure::OutOfDate));
}

/// Fault T26.
/// Field report F61.
#[tokio::test]
async fn a_certificate_outside_its_time_is_told_from_one_of_somebody_else() {
    for (year, own) in [
        (2050, valid(2026, 2027)),
        (2027, valid(2028, 2030)),
        (2031, valid(2028, 2030)),
    ] {
        let ended = on_a_phone_of(year, None, &own).await;
        assert_eq!(ended, failed(CallFailure::OutOfDate), "{year}");
    }
    assert!(!CallFailure::OutOfDate.may_have_arrived());
}
