//! What is sent, what is taken and how calls end.

use std::io::Write;
use std::time::Duration;

use flate2::{Compression, write::GzEncoder};

use super::server::{Then, listen, serve};
use super::*;
use crate::driver::http::HttpConfigError;

#[tokio::test]
async fn a_reply_carries_status_body_etag_waiting_time_and_date() {
    let server = serve(
        "HTTP/1.1 503 Busy\r\nETag: \"v7\"\r\nRetry-After: 120\r\nDate: Tue, 24 Nov 2026 03:05:00 GMT\r\nContent-Length: 4\r\n\r\nabcd",
        Then::Close,
    );
    let expected = CallOutcome::Reply {
        status: 503,
        body: b"abcd".to_vec(),
        etag: Some("\"v7\"".to_owned()),
        retry_after_s: Some(120),
        date_ms: Some(1_795_489_500_000),
    };
    assert_eq!(call(&server.address, &get("/v1/x")).await, expected);
}

#[tokio::test]
async fn a_waiting_time_that_is_no_plain_number_is_left_out() {
    for value in ["Wed, 21 Oct 2026 07:28:00 GMT", "+5", "-1", "1.5", ""] {
        let head = format!("HTTP/1.1 429 Wait\r\nRetry-After: {value}\r\nContent-Length: 0\r\n\r\n");
        let server = serve(head, Then::Close);
        assert_eq!(call(&server.address, &get("/v1/x")).await, reply(429, b""));
    }
}

#[tokio::test]
async fn a_web_page_in_place_of_the_gateway_is_handed_on_as_it_is() {
    let server = serve(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>Masuk Wi-Fi</html>",
        Then::Close,
    );
    assert_eq!(
        call(&server.address, &get("/v1/x")).await,
        reply(200, b"<html>Masuk Wi-Fi</html>")
    );
}

#[tokio::test]
async fn a_write_sends_its_headers_and_body() {
    let server = serve("HTTP/1.1 204 None\r\n\r\n", Then::Close);
    let request = CallRequest {
        method: Method::Post,
        body: Body::Json(b"{\"a\":1}".to_vec()),
        token: Some("contoh".to_owned()),
        idempotency_key: Some("kunci-1".to_owned()),
        etag: Some("\"v7\"".to_owned()),
        ..get("/v1/antrean?x=1")
    };
    let base = format!("{}/jkn/", server.address);
    assert_eq!(call(&base, &request).await, reply(204, b""));
    let sent = server.request.join().unwrap();
    assert!(sent.starts_with("POST /jkn/v1/antrean?x=1 HTTP/1.1\r\n"), "{sent}");
    assert!(sent.ends_with("\r\n\r\n{\"a\":1}"), "{sent}");
    for line in [
        "authorization: Bearer contoh",
        "idempotency-key: kunci-1",
        "if-none-match: \"v7\"",
        "content-type: application/json",
        "accept: application/json",
        "accept-encoding: gzip",
        concat!("user-agent: JKN-Saku/", env!("CARGO_PKG_VERSION")),
    ] {
        assert!(sent.contains(&format!("\r\n{line}\r\n")), "{line} not in {sent}");
    }
}

#[tokio::test]
async fn a_read_without_token_or_tag_sends_neither() {
    let server = serve("HTTP/1.1 204 None\r\n\r\n", Then::Close);
    call(&server.address, &get("/v1/x")).await;
    let sent = server.request.join().unwrap();
    assert!(sent.starts_with("GET /v1/x HTTP/1.1\r\n"), "{sent}");
    for name in [
        "authorization",
        "idempotency-key",
        "if-none-match",
        "content-type",
        "cookie",
    ] {
        assert!(!sent.contains(&format!("\r\n{name}:")), "{name} in {sent}");
    }
}

#[tokio::test]
async fn a_connection_that_ends_early_is_interrupted() {
    for answer in [
        "",
        "HTTP/1.1 200 OK\r\nConte",
        "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n",
    ] {
        let server = serve(answer, Then::Close);
        let outcome = call(&server.address, &get("/v1/x")).await;
        assert_eq!(outcome, failed(CallFailure::Interrupted), "{answer}");
    }
}

#[tokio::test]
async fn a_port_that_nobody_listens_on_is_unreachable() {
    let (listener, address) = listen("http://127.0.0.1");
    drop(listener);
    assert_eq!(call(&address, &get("/v1/x")).await, failed(CallFailure::Unreachable));
}

#[tokio::test]
async fn a_silent_server_times_out_at_the_deadline() {
    for answer in ["", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc"] {
        let server = serve(answer, Then::Hang);
        let request = CallRequest {
            deadline_ms: 200,
            ..get("/v1/x")
        };
        let outcome = tokio::time::timeout(Duration::from_secs(5), call(&server.address, &request));
        assert_eq!(outcome.await.unwrap(), failed(CallFailure::TimedOut), "{answer}");
    }
}

#[tokio::test]
async fn a_body_may_be_as_large_as_allowed_and_no_larger() {
    for (size, expected) in [
        (1_000, reply(200, &[b'x'; 1_000])),
        (1_001, failed(CallFailure::TooLarge)),
    ] {
        let answer = format!("HTTP/1.1 200 OK\r\n\r\n{}", "x".repeat(size));
        let server = serve(answer, Then::Close);
        assert_eq!(call(&server.address, &get("/v1/x")).await, expected);
    }
}

fn gzipped(plain: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(plain).unwrap();
    let packed = encoder.finish().unwrap();
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: {}\r\n\r\n",
        packed.len()
    )
    .into_bytes();
    answer.extend(packed);
    answer
}

#[tokio::test]
async fn a_packed_body_is_unpacked() {
    let server = serve(gzipped(b"{\"a\":1}"), Then::Close);
    assert_eq!(call(&server.address, &get("/v1/x")).await, reply(200, b"{\"a\":1}"));
}

#[tokio::test]
async fn a_small_packed_body_that_unpacks_to_too_much_is_too_large() {
    let answer = gzipped(&vec![0; 10_000_000]);
    let request = CallRequest {
        max_bytes: 100_000,
        ..get("/v1/x")
    };
    assert!(answer.len() < request.max_bytes);
    let server = serve(answer, Then::Hang);
    assert_eq!(call(&server.address, &request).await, failed(CallFailure::TooLarge));
}

#[tokio::test]
async fn a_redirect_is_handed_on_and_not_followed() {
    let (elsewhere, address) = listen("http://127.0.0.1");
    elsewhere.set_nonblocking(true).unwrap();
    let server = serve(
        format!("HTTP/1.1 302 Found\r\nLocation: {address}/\r\nContent-Length: 0\r\n\r\n"),
        Then::Close,
    );
    assert_eq!(call(&server.address, &get("/v1/x")).await, reply(302, b""));
    let visit = elsewhere.accept().unwrap_err();
    assert_eq!(visit.kind(), std::io::ErrorKind::WouldBlock);
}

#[tokio::test]
async fn a_request_that_cannot_be_written_down_is_not_sent() {
    let (listener, address) = listen("http://127.0.0.1");
    listener.set_nonblocking(true).unwrap();
    let line_break = Some("a\r\nb".to_owned());
    for request in [
        get("v1/x"),
        get("@elsewhere.invalid/v1/x"),
        get("/../elsewhere"),
        get("/../jkn-elsewhere"),
        CallRequest {
            token: line_break.clone(),
            ..get("/v1/x")
        },
        CallRequest {
            idempotency_key: line_break,
            ..get("/v1/x")
        },
    ] {
        let base = format!("{address}/jkn");
        assert_eq!(call(&base, &request).await, failed(CallFailure::Unreachable));
    }
    let visit = listener.accept().unwrap_err();
    assert_eq!(visit.kind(), std::io::ErrorKind::WouldBlock);
}

#[test]
fn plain_text_is_for_loopback_hosts_and_only_with_leave() {
    let outcome = |base_url: &str, allow_plain_loopback| {
        let config = HttpConfig {
            allow_plain_loopback,
            ..plain_config(base_url)
        };
        Http::new(config, Arc::new(SystemClock)).map(|_| ())
    };
    for host in ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:8080/jkn"] {
        assert_eq!(outcome(host, true), Ok(()), "{host}");
        assert_eq!(outcome(host, false), Err(HttpConfigError::PlainText), "{host}");
    }
    for host in ["http://gateway.example", "http://10.0.0.1", "http://localhost.example"] {
        assert_eq!(outcome(host, true), Err(HttpConfigError::PlainText), "{host}");
    }
    for host in ["https://gateway.example", "https://xn--contoh--dya.example"] {
        assert_eq!(outcome(host, false), Ok(()), "{host}");
    }
    for address in [
        "",
        "gateway",
        "ftp://x.example",
        "https://a@x.example",
        "https://x.example/?a",
        "https://x.example/#a",
        // Other letters than ASCII's would need tables that no phone carries for them; names that spell them in ASCII go.
        "https://contoh-é.example",
    ] {
        assert_eq!(outcome(address, true), Err(HttpConfigError::BaseAddress), "{address}");
    }
}
