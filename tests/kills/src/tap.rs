//! Stands between the phone and the gateway and remembers which command was sent under which key, and in which sessions: the
//! gateway itself keeps only a digest of what it was asked.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use serde_json::Value;

use crate::{Outcome, doing};

/// What was sent.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    /// The content of each command, by its key.
    pub commands: BTreeMap<String, Value>,
    /// Every token.
    pub tokens: BTreeSet<String>,
}

/// The tap.
#[derive(Debug)]
pub struct Tap {
    /// Base address for the phone.
    pub url: String,
    sent: Arc<Mutex<Sent>>,
    bytes: Arc<Bytes>,
}

/// Bytes that passed, heads of requests and answers included.
#[derive(Debug, Default)]
struct Bytes {
    up: AtomicU64,
    down: AtomicU64,
}

impl Tap {
    /// Stands before the gateway at this base address.
    ///
    /// # Errors
    /// What the system says.
    pub fn before(gateway: &str) -> Outcome<Self> {
        let listener = doing("listening", TcpListener::bind("127.0.0.1:0"))?;
        let url = format!("http://{}", doing("listening", listener.local_addr())?);
        let sent = Arc::<Mutex<Sent>>::default();
        let bytes = Arc::<Bytes>::default();
        let (to, noted, passed) = (
            gateway.trim_start_matches("http://").to_owned(),
            sent.clone(),
            bytes.clone(),
        );
        thread::spawn(move || {
            for phone in listener.incoming().map_while(Result::ok) {
                // A phone whose connection fails tries again.
                let _ = join(phone, &to, &noted, &passed);
            }
        });
        Ok(Self { url, sent, bytes })
    }

    /// What was sent so far.
    #[must_use]
    pub fn sent(&self) -> Sent {
        held(&self.sent).clone()
    }

    /// Bytes that passed so far: up to the gateway, and down to the phone.
    #[must_use]
    pub fn bytes(&self) -> (u64, u64) {
        (
            self.bytes.up.load(Ordering::SeqCst),
            self.bytes.down.load(Ordering::SeqCst),
        )
    }
}

fn held(sent: &Mutex<Sent>) -> MutexGuard<'_, Sent> {
    sent.lock().unwrap_or_else(PoisonError::into_inner)
}

fn join(phone: TcpStream, to: &str, sent: &Arc<Mutex<Sent>>, passed: &Arc<Bytes>) -> std::io::Result<()> {
    let gateway = TcpStream::connect(to)?;
    let (back, forth) = (gateway.try_clone()?, phone.try_clone()?);
    let (sent, up, down) = (sent.clone(), passed.clone(), passed.clone());
    let count = |counter: &AtomicU64, bytes: &[u8]| {
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        counter.fetch_add(length, Ordering::SeqCst);
    };
    let mut heard = Vec::new();
    thread::spawn(move || {
        pass(forth, gateway, |bytes| {
            count(&up.up, bytes);
            heard.extend_from_slice(bytes);
            while let Some(length) = note(&heard, &sent) {
                heard.drain(..length);
            }
        });
    });
    thread::spawn(move || pass(back, phone, |bytes| count(&down.down, bytes)));
    Ok(())
}

fn pass(mut from: TcpStream, mut to: TcpStream, mut hear: impl FnMut(&[u8])) {
    let mut bytes = [0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut bytes) {
        let Some(read) = bytes.get(..count) else { break };
        // Noted before the gateway can act on it.
        hear(read);
        if to.write_all(read).is_err() {
            break;
        }
    }
    // The other side may have hung up first.
    let _ = to.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}

/// Notes the first request of these bytes, once it is whole; how long it is.
fn note(heard: &[u8], sent: &Mutex<Sent>) -> Option<usize> {
    let head_ends = heard.windows(4).position(|four| four == b"\r\n\r\n")? + 4;
    let head = String::from_utf8_lossy(heard.get(..head_ends)?).into_owned();
    let header = |name: &str| {
        let mut lines = head.lines().filter_map(|line| line.split_once(": "));
        lines
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.to_owned())
    };
    let length: usize = header("content-length")
        .and_then(|value| value.parse().ok())
        .unwrap_or(0);
    let body = heard.get(head_ends..head_ends + length)?;
    let mut sent = held(sent);
    if let Some(token) = header("authorization") {
        sent.tokens.insert(token.trim_start_matches("Bearer ").to_owned());
    }
    if let Some(key) = header("idempotency-key") {
        let content = serde_json::from_slice(body).unwrap_or_default();
        sent.commands.insert(key, content);
    }
    Some(head_ends + length)
}
