//! Faults on demand.

use jkn_core::gateway::envelope::Raw;
use rusqlite::{Transaction, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::route::Reply;
use crate::wire::{Answer, Outcome, Request};
use crate::{Failure, SUBJECTS};

/// A fault for the next requests to which it applies. One request meets at most one fault, the first in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What goes wrong.
    #[serde(flatten)]
    pub kind: Kind,
    /// How many requests it meets.
    #[serde(rename = "kali", default = "once")]
    pub times: u32,
    /// Only requests whose path begins with this; a `*` stands for any one part, so that `/v1/lampiran/*/9` is the tenth part of
    /// any file.
    #[serde(default)]
    pub path: Option<String>,
}

const fn once() -> u32 {
    1
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "gangguan", rename_all = "snake_case")]
pub enum Kind {
    /// The gateway acts at once, its answer takes long.
    Latency {
        /// Milliseconds.
        ms: u64,
    },
    /// The connection ends before the gateway acts.
    LoseBefore,
    /// The gateway acts, then the connection ends.
    LoseAfter {
        /// How long the asker waits in vain before it ends, milliseconds.
        #[serde(default)]
        ms: u64,
    },
    /// The gateway does not act and answers with a status, 429 or 503, and no envelope.
    Status {
        /// 429 or 503.
        status: u16,
        /// `Retry-After`.
        #[serde(default)]
        retry_after_s: Option<u64>,
    },
    /// The gateway is closed for maintenance: 503 with an envelope.
    Maintenance {
        /// `Retry-After`.
        #[serde(default)]
        retry_after_s: Option<u64>,
    },
    /// The gateway answers this version of the app no longer, and does not act: 426 with an envelope.
    VersionStopped,
    /// A captive portal answers in the gateway's place, which does not act.
    Html,
    /// The gateway acts, and a proxy answers with a status, 500, 502 or 504, and a page of its own.
    Broke {
        /// 500, 502 or 504.
        status: u16,
    },
    /// A proxy refuses in the gateway's place, which does not act: 401 and a page of its own.
    Unauthorized,
    /// The gateway acts; the second half of its answer is missing.
    Truncated,
    /// The gateway acts and answers with codes and states that no version of the app knows.
    UnknownEnum,
    /// The gateway acts and says so, and the message with the one-time code gets lost. Meets only what sends one.
    OtpHilang,
}

impl Fault {
    /// Whether there can be such a fault.
    fn is_possible(&self) -> bool {
        match self.kind {
            Kind::Status { status, .. } => matches!(status, 429 | 503),
            Kind::Broke { status } => matches!(status, 500 | 502 | 504),
            _ => true,
        }
    }
}

/// Puts a list of faults in place of the one before; `false`, and nothing done, when one of them cannot be.
pub(super) fn set(tx: &Transaction<'_>, list: &[Fault]) -> Result<bool, Failure> {
    if !list.iter().all(Fault::is_possible) {
        return Ok(false);
    }
    tx.execute("DELETE FROM gangguan", [])?;
    for fault in list.iter().filter(|f| f.times > 0) {
        tx.execute(
            "INSERT INTO gangguan (isi) VALUES (?1)",
            params![serde_json::to_string(fault)?],
        )?;
    }
    Ok(true)
}

/// The faults that still wait, with their places in the list.
pub(super) fn waiting(tx: &Transaction<'_>) -> Result<Vec<(i64, Fault)>, Failure> {
    let mut query = tx.prepare("SELECT urutan, isi FROM gangguan ORDER BY urutan")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (urutan, isi) = row?;
        Ok((urutan, serde_json::from_str(&isi)?))
    })
    .collect()
}

/// Whether a path begins like this, any part for a `*`; where one stands, what follows it ends the path.
fn begins(route: &str, path: &str) -> bool {
    let Some((head, tail)) = path.split_once('*') else {
        return route.starts_with(path);
    };
    let rest = route.strip_prefix(head).and_then(|rest| rest.strip_suffix(tail));
    rest.is_some_and(|part| !part.is_empty() && !part.contains('/'))
}

/// Takes the fault that a request meets, if any.
pub(crate) fn next(tx: &Transaction<'_>, route: &str) -> Result<Option<Kind>, Failure> {
    let meets = |g: &Fault| {
        let sends = g.kind != Kind::OtpHilang || route == "/v1/otp";
        sends && g.path.as_deref().is_none_or(|path| begins(route, path))
    };
    let Some((urutan, mut fault)) = waiting(tx)?.into_iter().find(|(_, g)| meets(g)) else {
        return Ok(None);
    };
    fault.times = fault.times.saturating_sub(1);
    if fault.times == 0 {
        tx.execute("DELETE FROM gangguan WHERE urutan = ?1", params![urutan])?;
    } else {
        let isi = serde_json::to_string(&fault)?;
        tx.execute("UPDATE gangguan SET isi = ?2 WHERE urutan = ?1", params![urutan, isi])?;
    }
    Ok(Some(fault.kind))
}

/// Answers a request that meets a fault, or none; `act` is what the gateway does when it gets to act.
pub(crate) fn answer(
    fault: Option<Kind>,
    request: &Request,
    now_ms: i64,
    act: impl FnOnce() -> Reply,
) -> Result<Answer, Failure> {
    let plain = |outcome: Outcome| outcome.response(request, now_ms);
    let bare = |status, retry_after_s, body: &[u8]| {
        let mut response = plain(Outcome::coded(status, "-", "-"))?;
        response.retry_after_s = retry_after_s;
        response.body = body.to_vec();
        Ok::<_, Failure>(response)
    };
    let response = match fault {
        None | Some(Kind::OtpHilang) => plain(act()?)?,
        Some(Kind::LoseBefore) => return Ok(Answer::Lost { after_ms: 0 }),
        Some(Kind::LoseAfter { ms }) => {
            act()?;
            return Ok(Answer::Lost { after_ms: ms });
        }
        Some(Kind::Latency { ms }) => {
            let mut response = plain(act()?)?;
            response.delay_ms = ms;
            response
        }
        Some(Kind::Status { status, retry_after_s }) => bare(status, retry_after_s, b"")?,
        Some(Kind::Maintenance { retry_after_s }) => {
            let mut outcome = Outcome::coded(503, "pemeliharaan", "Layanan Sedang Dalam Pemeliharaan");
            outcome.retry_after_s = retry_after_s;
            plain(outcome)?
        }
        Some(Kind::VersionStopped) => plain(Outcome::coded(
            426,
            "versi_dihentikan",
            "Versi Aplikasi Ini Tidak Lagi Dilayani",
        ))?,
        Some(Kind::Html) => bare(
            200,
            None,
            b"<!doctype html><title>WiFi Contoh</title><p>Selamat datang di WiFi Contoh</p>",
        )?,
        Some(Kind::Broke { status }) => {
            act()?;
            bare(status, None, b"<html><h1>Bad Gateway</h1><hr>proxy</html>")?
        }
        Some(Kind::Unauthorized) => bare(401, None, b"<html><h1>Unauthorized</h1><hr>proxy</html>")?,
        Some(Kind::Truncated) => {
            let mut response = plain(act()?)?;
            response.body.truncate(response.body.len() / 2);
            response.etag = None;
            response
        }
        Some(Kind::UnknownEnum) => {
            let mut outcome = act()?;
            let mut content = outcome.envelope.response.read()?;
            make_unknown(&mut content);
            outcome.envelope.response = Raw::of(&content)?;
            if outcome.envelope.metadata.alasan.is_some() {
                outcome.envelope.metadata.alasan = Some("alasan_masa_depan".to_owned());
            }
            // The tag belongs to the true content.
            outcome.tagged = false;
            plain(outcome)?
        }
    };
    Ok(Answer::Reply(response))
}

/// Replaces every code that the ecosystem may extend.
fn make_unknown(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(make_unknown),
        Value::Object(fields) => {
            for (name, field) in fields {
                let is_code = SUBJECTS.iter().any(|subject| subject.codes.contains(&name.as_str()));
                if is_code && field.is_string() {
                    *field = Value::String("masa_depan".to_owned());
                } else {
                    make_unknown(field);
                }
            }
        }
        _ => {}
    }
}
