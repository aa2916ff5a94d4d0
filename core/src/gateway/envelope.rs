//! The envelope of every answer: `{"metadata":{"code":200,"message":"Ok","alasan":"…"},"response":{…}}`.
//!
//! `code` 200 means done and 201 refused by a rule, both with HTTP 200; the other HTTP statuses speak of session,
//! routing, load and the server. Anything that is not an envelope (a captive portal's HTML, half a JSON) is
//! [`Answer::Garbled`]: it says nothing about what the gateway did. Only what the way to the gateway says of itself needs no
//! envelope: that it is busy, or that something broke. No Wi-Fi's own page says that, and everything else a proxy could.
//! That a version of the app is stopped is said in an envelope alone: a person is sent for another one.

use serde::{Deserialize, Serialize};
use serde_json::value::{RawValue, to_raw_value};

use super::text::Line;
use super::wire::{Wire, wire};
use crate::data::{Problem, json};

wire! {
    /// The head of an answer.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Metadata {
        /// 200 done, 201 refused by a rule, 202 patient unknown to the facility; otherwise the HTTP status.
        code: u16 = must "code",
        /// A sentence of the gateway; shown only as a quotation.
        message: Line = must "message",
        /// Machine-readable reason in lower snake case; absent when done.
        #[serde(skip_serializing_if = "Option::is_none")]
        alasan: Option<String> = may "alasan",
        /// What the facility itself said when it refused; absent where none was asked.
        #[serde(skip_serializing_if = "Option::is_none")]
        pesanfaskes: Option<Line> = may "pesanfaskes",
    }
}

wire! {
    /// A whole answer.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Envelope {
        /// The head.
        metadata: Metadata = must "metadata",
        /// The content; `null` when there is none.
        response: Raw = may "response",
    }
}

/// JSON as it came: read once, by whoever knows what it is, and kept as it is. `Debug` hides it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Raw(Box<RawValue>);

impl Raw {
    /// The JSON of a value.
    ///
    /// # Errors
    /// When the value has no JSON.
    pub fn of(value: &impl Serialize) -> Result<Self, serde_json::Error> {
        to_raw_value(value).map(Self)
    }

    /// Takes JSON that was kept.
    ///
    /// # Errors
    /// When it is not JSON.
    pub fn of_bytes(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        json::of_bytes(bytes).map(Self)
    }

    /// The value that this is the JSON of.
    ///
    /// # Errors
    /// When it is not of that form.
    pub fn read<T: Wire>(&self) -> Result<T, serde_json::Error> {
        T::read(self.0.get())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.get()
    }
}

impl Wire for Raw {
    fn read(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }
}

impl Default for Raw {
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Raw {}

impl std::fmt::Debug for Raw {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Raw({} bytes)", self.as_str().len())
    }
}

/// What an answer means, whatever was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Done; the content.
    Done(Raw),
    /// Refused by a rule; asking again would be refused again.
    Refused {
        /// Machine-readable reason, `tidak_disebutkan` when the gateway gave none.
        alasan: String,
        /// The facility's own sentence where one spoke, otherwise the gateway's.
        pesan: String,
        /// What else it said; `null` when nothing.
        isi: Raw,
    },
    /// The data has not changed since the given entity tag.
    Unchanged,
    /// The session is missing or over.
    NoSession,
    /// The gateway does not know the thing asked for.
    Unknown,
    /// The gateway did not act; the same may be asked again.
    NotNow(NotNow),
    /// The service broke while acting, or behind a proxy that says so: what it did is not known.
    Broke,
    /// Not an answer of this gateway: what it did is not known.
    Garbled,
}

/// Why a gateway did not act on what it may act on later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNow {
    /// It is busy or closed; seconds it asks to wait, when it said so.
    Busy(Option<u64>),
    /// It answers this version of the app no longer; seconds until it may be asked whether that still holds, when it said so.
    VersionStopped(Option<u64>),
}

impl NotNow {
    /// Seconds that it asks to wait, when it said so. A newer version asks as soon as it runs.
    #[must_use]
    pub const fn asked_s(self) -> Option<u64> {
        match self {
            Self::Busy(asked_s) | Self::VersionStopped(asked_s) => asked_s,
        }
    }

    /// What a person is told.
    #[must_use]
    pub const fn problem(self) -> Problem {
        match self {
            Self::Busy(wait_s) => Problem::Busy { wait_s },
            Self::VersionStopped(_) => Problem::VersionStopped,
        }
    }
}

/// The network wants a sign-in of its own before it lets anything through (RFC 6585 §6): no fault of the service.
const NETWORK_SIGN_IN: u16 = 511;

/// Reads an answer. `retry_after_s` is the header of the same name in seconds.
#[must_use]
pub fn read(status: u16, body: &[u8], retry_after_s: Option<u64>) -> Answer {
    match status {
        304 => return Answer::Unchanged,
        429 | 503 => return Answer::NotNow(NotNow::Busy(retry_after_s)),
        500..=599 if status != NETWORK_SIGN_IN => return Answer::Broke,
        _ => {}
    }
    let envelope = str::from_utf8(body).ok().and_then(|body| Envelope::read(body).ok());
    let Some(Envelope { metadata, response }) = envelope else {
        return Answer::Garbled;
    };
    match (status, metadata.code) {
        (200, 200) => Answer::Done(response),
        (200, 500..=599) => Answer::Broke,
        // These count only inside an envelope: a proxy's own 401 or 404 says nothing about the session or the gateway.
        (401, _) => Answer::NoSession,
        (404, _) => Answer::Unknown,
        (426, _) => Answer::NotNow(NotNow::VersionStopped(retry_after_s)),
        (200, 201..=299) | (400 | 403 | 409 | 422, _) => Answer::Refused {
            alasan: metadata.alasan.unwrap_or_else(|| "tidak_disebutkan".to_owned()),
            pesan: metadata.pesanfaskes.unwrap_or(metadata.message).into(),
            isi: response,
        },
        _ => Answer::Garbled,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_captive_portal_or_half_an_answer_is_garbled() {
        for body in [
            "<html>Selamat datang di WiFi</html>",
            "{\"metadata\":{\"code\":200,\"mess",
            "",
            "[]",
            "null",
        ] {
            assert_eq!(read(200, body.as_bytes(), None), Answer::Garbled, "{body}");
            assert_eq!(read(404, body.as_bytes(), None), Answer::Garbled, "{body}");
        }
    }

    #[test]
    fn a_refusal_keeps_the_reason_and_the_gateways_words() {
        let body = br#"{"metadata":{"code":201,"message":"Kuota habis","alasan":"kuota_habis"},"response":null}"#;
        let refused = Answer::Refused {
            alasan: "kuota_habis".into(),
            pesan: "Kuota habis".into(),
            isi: Raw::default(),
        };
        assert_eq!(read(200, body, None), refused);
        assert_eq!(read(409, body, None), refused);
    }

    #[test]
    fn a_facilitys_own_sentence_is_quoted_before_the_gateways() {
        let body = br#"{"metadata":{"code":201,"message":"Belum Waktunya","alasan":"belum_waktu_checkin","pesanfaskes":"Silahkan konfirmasi ke loket"},"response":null}"#;
        assert!(
            matches!(read(200, body, None), Answer::Refused { pesan, .. } if pesan == "Silahkan konfirmasi ke loket")
        );
    }

    #[test]
    fn load_does_not_need_a_body() {
        assert_eq!(read(429, b"", Some(7)), Answer::NotNow(NotNow::Busy(Some(7))));
        assert_eq!(read(503, b"<html>", None), Answer::NotNow(NotNow::Busy(None)));
    }

    #[test]
    fn only_the_gateway_itself_stops_a_version() {
        let body = br#"{"metadata":{"code":426,"message":"x","alasan":"versi_dihentikan"},"response":null}"#;
        let stopped = |asked_s| Answer::NotNow(NotNow::VersionStopped(asked_s));
        assert_eq!(read(426, body, None), stopped(None));
        assert_eq!(read(426, body, Some(60)), stopped(Some(60)));
        for body in ["", "<html>Upgrade Required</html>", "{}"] {
            assert_eq!(read(426, body.as_bytes(), None), Answer::Garbled, "{body}");
        }
    }

    /// Fault T13.
    #[test]
    fn a_proxys_own_401_says_nothing_about_the_session() {
        for body in [
            "",
            "<html>Unauthorized</html>",
            "{}",
            "null",
            "{\"error\":\"invalid_token\"}",
        ] {
            assert_eq!(read(401, body.as_bytes(), None), Answer::Garbled, "{body}");
        }
        let body = br#"{"metadata":{"code":401,"message":"Sesi Berakhir","alasan":"sesi_berakhir"},"response":null}"#;
        assert_eq!(read(401, body, None), Answer::NoSession);
    }

    /// Field report F63.
    #[test]
    fn a_fault_of_the_service_is_never_a_page_of_a_wi_fi() {
        let body = br#"{"metadata":{"code":500,"message":"x"},"response":null}"#;
        for status in [500, 501, 502, 504, 505, 520, 599] {
            assert_eq!(
                read(status, b"<html>Bad Gateway</html>", None),
                Answer::Broke,
                "{status}"
            );
            assert_eq!(read(status, body, None), Answer::Broke, "{status}");
        }
        assert_eq!(read(200, body, None), Answer::Broke);
        assert_eq!(read(511, b"<html>Masuk dahulu</html>", None), Answer::Garbled);
    }

    /// Fault T25.
    #[test]
    fn an_answer_that_says_a_thing_twice_says_nothing() {
        let twice = [
            r#"{"metadata":{"code":200,"message":"a"},"metadata":{"code":201,"message":"b"},"response":null}"#,
            r#"{"metadata":{"code":200,"code":201,"message":"a"},"response":null}"#,
            r#"{"metadata":{"code":200,"message":"a"},"response":{},"response":{"tiket":[]}}"#,
        ];
        for body in twice {
            assert_eq!(read(200, body.as_bytes(), None), Answer::Garbled, "{body}");
        }
    }
}
