//! Calls to the gateway: one request, one reply, no more.
//!
//! Nothing is followed, remembered or repeated here: no redirects, cookies, proxies from the environment or retries.
//! Whether and when to try again is the application's to decide.

use std::error::Error;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_TYPE, DATE, ETAG, HeaderMap, IF_NONE_MATCH, RETRY_AFTER};
use reqwest::{Client, RequestBuilder, Response, Url, redirect, retry};
use rustls::CertificateError;

use super::host::Clock;
use crate::app::{Body, CallFailure, CallOutcome, CallRequest, Method};

mod pins;
mod time;
mod tls;

pub use pins::Pins;
pub use tls::Roots;

/// What the gateway's operators see of the app.
const USER_AGENT: &str = concat!("JKN-Saku/", env!("CARGO_PKG_VERSION"));

/// Longest time for name, connection and handshake together. Shorter than a usual deadline, so that a dead network is
/// told apart from a slow gateway: the first is known to have sent nothing.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(8);

/// How long an unused connection is kept. Mobile networks drop silent connections after about a minute without saying so.
const IDLE_TIMEOUT: Duration = Duration::from_secs(30);

/// How to reach the gateway.
#[derive(Debug, Clone)]
pub struct HttpConfig {
    /// Base address such as `https://gateway.example` or `https://gateway.example/jkn`, without user, query or fragment.
    pub base_url: String,
    /// Whom to trust.
    pub roots: Roots,
    /// Keys that the gateway must prove, beyond a certificate that a root signed.
    pub pins: Option<Pins>,
    /// Whether `http:` is accepted for `localhost` and loopback addresses; for the sandbox only.
    pub allow_plain_loopback: bool,
}

/// Why a configuration was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HttpConfigError {
    /// Not an address of a host, or one with a user, query or fragment.
    #[error("the base address is not a plain http or https address")]
    BaseAddress,
    /// `http:` to a host that is not this machine, or without leave.
    #[error("plain http is only for loopback hosts, and only when allowed")]
    PlainText,
    /// No root certificate, or one that cannot be read.
    #[error("the root certificates cannot be used")]
    Roots,
    /// Fewer than two different pins; without a backup a lost key locks everybody out.
    #[error("pins need a backup: at least two different ones")]
    Pins,
    /// The TLS library refused its settings.
    #[error("the client cannot be built")]
    Client,
}

/// The gateway's client. Cheap to clone; clones share connections.
#[derive(Debug, Clone)]
pub struct Http {
    client: Client,
    base: Url,
    time: time::Time,
}

impl Http {
    /// Checks the configuration and makes a client; connects to nothing yet. Certificates are looked at by `clock`, but
    /// never by a time before this version was made.
    ///
    /// # Errors
    /// See [`HttpConfigError`].
    pub fn new(config: HttpConfig, clock: Arc<dyn Clock>) -> Result<Self, HttpConfigError> {
        let base = base_address(&config.base_url, config.allow_plain_loopback)?;
        let time = time::Time::new(clock);
        let tls = tls::client_config(config.roots, config.pins, time.clone())?;
        let client = Client::builder()
            .tls_backend_preconfigured(tls)
            .user_agent(USER_AGENT)
            .redirect(redirect::Policy::none())
            .retry(retry::never())
            .no_proxy()
            .http1_only()
            .gzip(true)
            .connect_timeout(CONNECT_TIMEOUT)
            .pool_idle_timeout(IDLE_TIMEOUT)
            .build()
            .map_err(|_| HttpConfigError::Client)?;
        Ok(Self { client, base, time })
    }

    /// Certificates are looked at by no time before `newest_ms`, milliseconds since 1970 UTC, whatever the clock says.
    pub fn is_at_least(&self, newest_ms: i64) {
        self.time.is_at_least(newest_ms);
    }

    /// Sends one request and reads the whole reply, whatever its status and content; must run on a tokio runtime with
    /// network and time. `file` is what [`Body::Blob`] names; other bodies come with the request.
    ///
    /// Dropping the future closes the connection; the request may have arrived. A request that cannot be written down
    /// (a path that does not begin with `/` or leaves the gateway, a line break in a header) ends as
    /// [`CallFailure::Unreachable`], since nothing was sent. A deadline that passes while still connecting ends as
    /// [`CallFailure::TimedOut`], which errs on the side of "may have arrived".
    pub async fn call(&self, request: &CallRequest, file: Vec<u8>) -> CallOutcome {
        let deadline = Duration::from_millis(request.deadline_ms);
        match tokio::time::timeout(deadline, self.exchange(request, file)).await {
            Ok(Ok(reply)) => reply,
            Ok(Err(failure)) => CallOutcome::Failed(failure),
            Err(_) => CallOutcome::Failed(CallFailure::TimedOut),
        }
    }

    async fn exchange(&self, request: &CallRequest, file: Vec<u8>) -> Result<CallOutcome, CallFailure> {
        let prepared = self.prepare(request, file).ok_or(CallFailure::Unreachable)?;
        let mut response = prepared.send().await.map_err(|error| failure(&error))?;
        let body = read_body(&mut response, request.max_bytes).await?;
        let headers = response.headers();
        Ok(CallOutcome::Reply {
            status: response.status().as_u16(),
            body,
            etag: text(headers, ETAG).map(str::to_owned),
            retry_after_s: text(headers, RETRY_AFTER).and_then(plain_seconds),
            date_ms: text(headers, DATE).and_then(http_date_ms),
        })
    }

    /// `None` when the path would not stay below the gateway's address.
    fn prepare(&self, request: &CallRequest, file: Vec<u8>) -> Option<RequestBuilder> {
        if !request.path.starts_with('/') {
            return None;
        }
        let below = self.base.as_str().trim_end_matches('/');
        let url = Url::parse(&format!("{below}{}", request.path)).ok()?;
        let within = self.base.path().trim_end_matches('/');
        let rest = url.path().strip_prefix(within)?;
        if url.origin() != self.base.origin() || !rest.starts_with('/') {
            return None;
        }
        let mut builder = match request.method {
            Method::Get => self.client.get(url),
            Method::Post => self.client.post(url),
            Method::Put => self.client.put(url),
        }
        .header(ACCEPT, "application/json");
        builder = match &request.body {
            Body::None => builder,
            Body::Json(body) => builder.header(CONTENT_TYPE, "application/json").body(body.clone()),
            Body::Blob { .. } => builder.header(CONTENT_TYPE, "application/octet-stream").body(file),
        };
        if let Some(token) = &request.token {
            builder = builder.bearer_auth(token);
        }
        if let Some(key) = &request.idempotency_key {
            builder = builder.header("idempotency-key", key);
        }
        if let Some(etag) = &request.etag {
            builder = builder.header(IF_NONE_MATCH, etag);
        }
        Some(builder)
    }
}

fn base_address(text: &str, allow_plain_loopback: bool) -> Result<Url, HttpConfigError> {
    let url = Url::parse(text).map_err(|_| HttpConfigError::BaseAddress)?;
    let bare =
        url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none();
    let host = url.host_str().filter(|_| bare);
    let host = host.ok_or(HttpConfigError::BaseAddress)?;
    match url.scheme() {
        "https" => Ok(url),
        "http" if allow_plain_loopback && is_loopback(host) => Ok(url),
        "http" => Err(HttpConfigError::PlainText),
        _ => Err(HttpConfigError::BaseAddress),
    }
}

/// Version 6 addresses stand in brackets in an address.
fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Reads piece by piece and counts what was unpacked, so that a small reply cannot grow to fill the memory.
async fn read_body(response: &mut Response, max_bytes: usize) -> Result<Vec<u8>, CallFailure> {
    let mut body = Vec::new();
    while let Some(piece) = response.chunk().await.map_err(|_| CallFailure::Interrupted)? {
        if piece.len() > max_bytes.saturating_sub(body.len()) {
            return Err(CallFailure::TooLarge);
        }
        body.extend_from_slice(&piece);
    }
    Ok(body)
}

fn text(headers: &HeaderMap, name: reqwest::header::HeaderName) -> Option<&str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

/// Digits only: the other form of `Retry-After` is a date, and dates are not to be trusted on a phone.
fn plain_seconds(text: &str) -> Option<u64> {
    let text = text.trim();
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}

/// The one form of an HTTP date that servers write today, `Tue, 24 Nov 2026 03:05:00 GMT`.
fn http_date_ms(text: &str) -> Option<i64> {
    chrono::DateTime::parse_from_rfc2822(text)
        .ok()
        .map(|date| date.timestamp_millis())
}

/// Before a connection stands nothing has been sent; after that anything may have been.
fn failure(error: &reqwest::Error) -> CallFailure {
    if error.is_builder() {
        CallFailure::Unreachable
    } else if !error.is_connect() {
        CallFailure::Interrupted
    } else {
        match tls_error(error) {
            None => CallFailure::Unreachable,
            Some(rustls::Error::InvalidCertificate(reason)) if is_about_time(reason) => CallFailure::OutOfDate,
            Some(_) => CallFailure::Untrusted,
        }
    }
}

const fn is_about_time(reason: &CertificateError) -> bool {
    matches!(
        reason,
        CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. }
    )
}

/// `io::Error` passes over the error that it wraps when asked for its source, so that one is looked at by hand.
fn tls_error<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a rustls::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        let wrapped = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        next = match wrapped {
            Some(inner) => Some(inner),
            None => error.source(),
        };
    }
    None
}

#[cfg(test)]
pub(super) mod tests;
