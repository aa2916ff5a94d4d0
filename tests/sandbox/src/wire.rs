//! A request and its answer, free of any transport.

use chrono::NaiveDate;
use jkn_core::app::{Body, CallFailure, CallOutcome, CallRequest, Method};
use jkn_core::gateway::envelope::{Envelope, Metadata, Raw};
use jkn_core::gateway::text::Line;
use ring::digest::{SHA256, digest};
use serde::Serialize;

use crate::Failure;

/// What was asked. `Debug` shows neither token nor body nor query.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// `GET`, `POST` or `PUT`.
    pub method: Method,
    /// Path and query, beginning with `/`.
    pub path: String,
    /// From `Authorization: Bearer`.
    pub token: Option<String>,
    /// From `Idempotency-Key`.
    pub idempotency_key: Option<String>,
    /// From `If-None-Match`.
    pub etag: Option<String>,
    /// The body; empty when there is none.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({:?} {})", self.method, self.route())
    }
}

impl Request {
    /// The path without its query.
    #[must_use]
    pub fn route(&self) -> &str {
        self.path.split('?').next().unwrap_or_default()
    }

    /// What the driver sends for a call; `file` is what [`Body::Blob`] names, other bodies come with the call.
    #[must_use]
    pub fn of(call: &CallRequest, file: Vec<u8>) -> Self {
        let body = match &call.body {
            Body::None => Vec::new(),
            Body::Json(body) => body.clone(),
            Body::Blob { .. } => file,
        };
        Self {
            method: call.method,
            path: call.path.clone(),
            token: call.token.clone(),
            idempotency_key: call.idempotency_key.clone(),
            etag: call.etag.clone(),
            body,
        }
    }
}

/// A whole answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Response {
    /// HTTP status.
    pub status: u16,
    /// Body; an envelope, unless a fault was asked for.
    pub body: Vec<u8>,
    /// Entity tag with its quotes, on readings that may be asked for conditionally.
    pub etag: Option<String>,
    /// Seconds to wait before asking again.
    pub retry_after_s: Option<u64>,
    /// The gateway's clock, milliseconds since 1970 UTC.
    pub date_ms: i64,
    /// How long the answer takes on its way, milliseconds; the gateway has acted at once.
    pub delay_ms: u64,
}

impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}

/// How a request ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// With an answer.
    Reply(Response),
    /// The connection ends without a byte of answer; whether the gateway acted is what the asker cannot know.
    Lost {
        /// How long the asker waits in vain before it ends, milliseconds.
        after_ms: u64,
    },
}

impl Answer {
    /// What the app's driver would make of it. A delay up to the call's deadline is not waited for here.
    #[must_use]
    pub fn outcome(self, call: &CallRequest) -> CallOutcome {
        match self {
            Self::Lost { after_ms: wait_ms } | Self::Reply(Response { delay_ms: wait_ms, .. })
                if wait_ms >= call.deadline_ms =>
            {
                CallOutcome::Failed(CallFailure::TimedOut)
            }
            Self::Lost { .. } => CallOutcome::Failed(CallFailure::Interrupted),
            Self::Reply(r) if r.body.len() > call.max_bytes => CallOutcome::Failed(CallFailure::TooLarge),
            Self::Reply(r) => CallOutcome::Reply {
                status: r.status,
                body: r.body,
                etag: r.etag,
                retry_after_s: r.retry_after_s,
                // A header tells whole seconds.
                date_ms: Some(r.date_ms.div_euclid(1000) * 1000),
            },
        }
    }
}

/// An answer before the clock and the transport are added.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    pub(crate) envelope: Envelope,
    pub(crate) tagged: bool,
    pub(crate) retry_after_s: Option<u64>,
    /// How long it takes on its way, milliseconds.
    pub(crate) delay_ms: u64,
}

impl Outcome {
    /// The same, and it takes so long.
    pub(crate) fn slowly(self, ms: u64) -> Self {
        Self { delay_ms: ms, ..self }
    }

    /// What was said, now or earlier.
    pub(crate) const fn of(envelope: Envelope) -> Self {
        Self {
            envelope,
            tagged: false,
            retry_after_s: None,
            delay_ms: 0,
        }
    }

    /// Done.
    pub(crate) fn done(content: impl Serialize) -> Result<Self, Failure> {
        Ok(Self::of(Envelope {
            metadata: Metadata {
                code: 200,
                message: "Ok".into(),
                alasan: None,
                pesanfaskes: None,
            },
            response: Raw::of(&content)?,
        }))
    }

    /// Done, and worth a conditional question.
    pub(crate) fn resource(content: impl Serialize) -> Result<Self, Failure> {
        Ok(Self {
            tagged: true,
            ..Self::done(content)?
        })
    }

    /// Refused by a rule: HTTP 200, code 201.
    pub(crate) fn refused(alasan: impl Into<String>, pesan: impl Into<Line>) -> Self {
        Self::coded(201, alasan, pesan)
    }

    /// Refused by a rule of the core, whose reason the wire spells in lower case.
    pub(crate) fn refused_by(alasan: impl Serialize, pesan: impl Into<Line>) -> Result<Self, Failure> {
        let reason = serde_json::to_value(alasan)?;
        let reason = reason.as_str().unwrap_or("tidak_disebutkan").to_ascii_lowercase();
        Ok(Self::refused(reason, pesan))
    }

    /// Refused because the body is not of the form that this route takes.
    pub(crate) fn unreadable() -> Self {
        Self::coded(422, "isi_tidak_terbaca", "Isi Permintaan Tidak Terbaca")
    }

    /// Refused, by a rule with a code below 300, before any rule otherwise; the HTTP status is then the code.
    pub(crate) fn coded(code: u16, alasan: impl Into<String>, pesan: impl Into<Line>) -> Self {
        Self::of(Envelope {
            metadata: Metadata {
                code,
                message: pesan.into(),
                alasan: Some(alasan.into()),
                pesanfaskes: None,
            },
            response: Raw::default(),
        })
    }

    /// Adds what the facility itself said to a refusal.
    pub(crate) fn said_by_facility(mut self, pesan: impl Into<Line>) -> Self {
        self.envelope.metadata.pesanfaskes = Some(pesan.into());
        self
    }

    /// Adds content to a refusal.
    pub(crate) fn with(mut self, content: impl Serialize) -> Result<Self, Failure> {
        self.envelope.response = Raw::of(&content)?;
        Ok(self)
    }

    /// The answer to a request that may have named the tag it knows.
    pub(crate) fn response(self, asked: &Request, date_ms: i64) -> Result<Response, Failure> {
        let body = serde_json::to_vec(&self.envelope)?;
        let etag = self.tagged.then(|| format!("\"{}\"", &hex(&body)));
        let unchanged = etag.is_some() && etag == asked.etag;
        let status = match self.envelope.metadata.code {
            200..300 => 200,
            code => code,
        };
        Ok(Response {
            status: if unchanged { 304 } else { status },
            body: if unchanged { Vec::new() } else { body },
            etag,
            retry_after_s: self.retry_after_s,
            date_ms,
            delay_ms: self.delay_ms,
        })
    }
}

/// A day written exactly `yyyy-mm-dd`.
pub(crate) fn date(text: &str) -> Option<NaiveDate> {
    text.parse::<NaiveDate>().ok().filter(|date| date.to_string() == text)
}

/// SHA-256 as 64 hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    hex_digits(digest(&SHA256, bytes).as_ref())
}

/// Two hexadecimal digits a byte.
pub(crate) fn hex_digits(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
