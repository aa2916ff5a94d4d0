//! Servers that say what a test tells them to, and nothing else.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::thread::JoinHandle;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What the server does after it has answered.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Closes the connection.
    Close,
    /// Says no more until the client closes.
    Hang,
}

/// Its base address, and the request that it read.
pub struct Server {
    pub address: String,
    pub request: JoinHandle<String>,
}

/// Reads one request, sends these bytes.
pub fn serve(answer: impl Into<Vec<u8>>, then: Then) -> Server {
    let (listener, address) = listen("http://127.0.0.1");
    let answer = answer.into();
    let request = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        converse(stream, &answer, then)
    });
    Server { address, request }
}

/// The same over TLS. What was read before the handshake failed is empty.
pub fn serve_tls(config: Arc<ServerConfig>, answer: impl Into<Vec<u8>>) -> Server {
    let (listener, address) = listen("https://localhost");
    let answer = answer.into();
    let request = std::thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let connection = ServerConnection::new(config).unwrap();
        converse(StreamOwned::new(connection, stream), &answer, Then::Close)
    });
    Server { address, request }
}

/// A free port of the loopback address and its name.
pub fn listen(origin: &str) -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, format!("{origin}:{port}"))
}

fn converse(mut stream: impl Read + Write, answer: &[u8], then: Then) -> String {
    let request = read_request(&mut stream);
    if !request.is_empty() && stream.write_all(answer).is_ok() && stream.flush().is_ok() {
        let mut rest = [0; 64];
        while then == Then::Hang && stream.read(&mut rest).is_ok_and(|count| count > 0) {}
    }
    request
}

/// Up to the end of the head, and as much more as `content-length` says; less when the client goes away.
fn read_request(stream: &mut impl Read) -> String {
    let mut bytes = Vec::new();
    let mut byte = [0; 1];
    let mut missing = usize::MAX;
    while missing > 0 && stream.read(&mut byte).is_ok_and(|count| count == 1) {
        bytes.push(byte[0]);
        missing -= 1;
        if missing > 1_000_000 && bytes.ends_with(b"\r\n\r\n") {
            missing = content_length(&String::from_utf8_lossy(&bytes));
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn content_length(head: &str) -> usize {
    head.lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, value)| value.parse().unwrap())
}
