//! Control for tests and demonstrations: the clock, faults on demand, and a look inside. Only when enabled at opening.
//!
//! * `POST /kendali/waktu` takes a [`Time`].
//! * `POST /kendali/gangguan` takes a list of [`Fault`] and puts it in place of the one before; `[]` ends all faults.
//! * `GET /kendali/keadaan` answers with a [`State`].

use std::collections::BTreeMap;

use jkn_core::app::Method;
use jkn_core::gateway::envelope::Raw;
use rusqlite::{Transaction, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::{Answer, Outcome, Request};
use crate::{Failure, Visit, store};

/// Every control path begins with this.
pub(crate) const PREFIX: &str = "/kendali/";

/// What time it is in the sandbox; without either field it is the time of the machine again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// So many milliseconds ahead of the machine.
    #[serde(rename = "geser_ms", default)]
    pub ahead_ms: Option<i64>,
    /// Standing still at this moment, milliseconds since 1970 UTC; wins over [`Time::ahead_ms`].
    #[serde(rename = "tetap_ms", default)]
    pub fixed_ms: Option<i64>,
}

/// A fault for the next requests to which it applies. One request meets at most one fault, the first in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What goes wrong.
    #[serde(flatten)]
    pub kind: Kind,
    /// How many requests it meets.
    #[serde(rename = "kali", default = "once")]
    pub times: u32,
    /// Only requests whose path begins with this.
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
    /// A captive portal answers in the gateway's place, which does not act.
    Html,
    /// The gateway acts; the second half of its answer is missing.
    Truncated,
    /// The gateway acts and answers with codes and states that no version of the app knows.
    UnknownEnum,
}

/// What is going on inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The sandbox's time, milliseconds since 1970 UTC.
    #[serde(rename = "waktu_ms")]
    pub now_ms: i64,
    /// Failures that still wait.
    #[serde(rename = "gangguan")]
    pub faults: Vec<Fault>,
    /// What accounts have done, by the card number of the account.
    pub akun: BTreeMap<String, Counts>,
}

/// How often an account did what: `tiket` numbers booked, those given back included; `batal` numbers given back; `perintah`
/// commands answered, refusals included.
pub type Counts = BTreeMap<String, u32>;

/// Answers a control request.
pub(crate) fn handle(visit: &Visit<'_>, request: &Request, told_ms: i64) -> Result<Outcome, Failure> {
    let unreadable = || Outcome::status(422, "isi_tidak_terbaca", "Isi Permintaan Tidak Terbaca");
    match (request.method, request.route().strip_prefix(PREFIX)) {
        (Method::Post, Some("waktu")) => {
            let Ok(time) = serde_json::from_slice::<Time>(&request.body) else {
                return Ok(unreadable());
            };
            store::set_number(visit.tx, "waktu_tetap", time.fixed_ms)?;
            store::set_number(visit.tx, "waktu_geser", time.ahead_ms)?;
        }
        (Method::Post, Some("gangguan")) => {
            let list = serde_json::from_slice::<Vec<Fault>>(&request.body).ok();
            let possible = |g: &Fault| match g.kind {
                Kind::Status { status, .. } => matches!(status, 429 | 503),
                _ => true,
            };
            let Some(list) = list.filter(|list| list.iter().all(possible)) else {
                return Ok(unreadable());
            };
            visit.tx.execute("DELETE FROM gangguan", [])?;
            for fault in list.iter().filter(|g| g.times > 0) {
                visit.tx.execute(
                    "INSERT INTO gangguan (isi) VALUES (?1)",
                    params![serde_json::to_string(fault)?],
                )?;
            }
        }
        (Method::Get, Some("keadaan")) => {}
        _ => return Ok(Outcome::status(404, "layanan_tidak_dikenal", "Layanan Tidak Dikenal")),
    }
    let now_ms = store::shift(visit.tx)?.apply(told_ms);
    Outcome::done(State {
        now_ms,
        faults: waiting(visit.tx)?.into_iter().map(|(_, g)| g).collect(),
        akun: counts(visit.tx)?,
    })
}

fn waiting(tx: &Transaction<'_>) -> Result<Vec<(i64, Fault)>, Failure> {
    let mut query = tx.prepare("SELECT urutan, isi FROM gangguan ORDER BY urutan")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (urutan, isi) = row?;
        Ok((urutan, serde_json::from_str(&isi)?))
    })
    .collect()
}

const COUNTS: [(&str, &str); 3] = [
    ("tiket", "SELECT akun, COUNT(*) FROM tiket GROUP BY akun"),
    ("batal", "SELECT akun, COUNT(batal_ms) FROM tiket GROUP BY akun"),
    ("perintah", "SELECT akun, COUNT(*) FROM perintah GROUP BY akun"),
];

fn counts(tx: &Transaction<'_>) -> Result<BTreeMap<String, Counts>, Failure> {
    let zero: Counts = COUNTS.iter().map(|(name, _)| ((*name).to_owned(), 0)).collect();
    let mut found = BTreeMap::new();
    for (name, sql) in COUNTS {
        let mut query = tx.prepare(sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let counts: &mut Counts = found.entry(row.get(0)?).or_insert_with(|| zero.clone());
            counts.insert(name.to_owned(), row.get(1)?);
        }
    }
    Ok(found)
}

/// Takes the fault that a request meets, if any.
pub(crate) fn next(tx: &Transaction<'_>, route: &str) -> Result<Option<Kind>, Failure> {
    let meets = |g: &Fault| g.path.as_deref().is_none_or(|path| route.starts_with(path));
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
    act: impl FnOnce() -> Result<Outcome, Failure>,
) -> Result<Answer, Failure> {
    let plain = |outcome: Outcome| outcome.response(request, now_ms);
    let bare = |status, retry_after_s, body: &[u8]| {
        let mut response = plain(Outcome::status(status, "-", "-"))?;
        response.retry_after_s = retry_after_s;
        response.body = body.to_vec();
        Ok::<_, Failure>(response)
    };
    let response = match fault {
        None => plain(act()?)?,
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
            let mut outcome = Outcome::status(503, "pemeliharaan", "Layanan Sedang Dalam Pemeliharaan");
            outcome.retry_after_s = retry_after_s;
            plain(outcome)?
        }
        Some(Kind::Html) => bare(
            200,
            None,
            b"<!doctype html><title>WiFi Contoh</title><p>Selamat datang di WiFi Contoh</p>",
        )?,
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
                match name.as_str() {
                    "status" | "segmen" | "kelas" | "kode" | "alasan" if field.is_string() => {
                        *field = Value::String("masa_depan".to_owned());
                    }
                    _ => make_unknown(field),
                }
            }
        }
        _ => {}
    }
}
