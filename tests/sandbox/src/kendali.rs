//! Control for tests and demonstrations: the clock, faults on demand, and a look inside. Only when enabled at opening.
//!
//! * `POST /kendali/waktu` takes a [`Waktu`].
//! * `POST /kendali/gangguan` takes a list of [`Gangguan`] and puts it in place of the one before; `[]` ends all faults.
//! * `GET /kendali/keadaan` answers with a [`Keadaan`].

use std::collections::BTreeMap;

use jkn_core::app::Method;
use jkn_core::gateway::envelope::Raw;
use rusqlite::{Transaction, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::wire::{Answer, Outcome, Request};
use crate::{Fault, Visit, store};

/// Every control path begins with this.
pub(crate) const PREFIX: &str = "/kendali/";

/// What time it is in the sandbox; without either field it is the time of the machine again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waktu {
    /// So many milliseconds ahead of the machine.
    #[serde(default)]
    pub geser_ms: Option<i64>,
    /// Standing still at this moment, milliseconds since 1970 UTC; wins over `geser_ms`.
    #[serde(default)]
    pub tetap_ms: Option<i64>,
}

/// A fault for the next requests to which it applies. One request meets at most one fault, the first in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gangguan {
    /// What goes wrong.
    #[serde(flatten)]
    pub jenis: Jenis,
    /// How many requests it meets.
    #[serde(default = "once")]
    pub kali: u32,
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
pub enum Jenis {
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
pub struct Keadaan {
    /// The sandbox's time, milliseconds since 1970 UTC.
    pub waktu_ms: i64,
    /// Faults that still wait.
    pub gangguan: Vec<Gangguan>,
    /// What accounts have done, by the card number of the account.
    pub akun: BTreeMap<String, Hitungan>,
}

/// What an account has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hitungan {
    /// Numbers booked, those given back included.
    pub tiket: u32,
    /// Numbers given back.
    pub batal: u32,
    /// Commands answered, refusals included.
    pub perintah: u32,
}

/// Answers a control request.
pub(crate) fn handle(visit: &Visit<'_>, request: &Request, told_ms: i64) -> Result<Outcome, Fault> {
    let unreadable = || Outcome::status(422, "isi_tidak_terbaca", "Isi Permintaan Tidak Terbaca");
    match (request.method, request.route().strip_prefix(PREFIX)) {
        (Method::Post, Some("waktu")) => {
            let Ok(waktu) = serde_json::from_slice::<Waktu>(&request.body) else {
                return Ok(unreadable());
            };
            store::set_number(visit.tx, "waktu_tetap", waktu.tetap_ms)?;
            store::set_number(visit.tx, "waktu_geser", waktu.geser_ms)?;
        }
        (Method::Post, Some("gangguan")) => {
            let list = serde_json::from_slice::<Vec<Gangguan>>(&request.body).ok();
            let possible = |g: &Gangguan| match g.jenis {
                Jenis::Status { status, .. } => matches!(status, 429 | 503),
                _ => true,
            };
            let Some(list) = list.filter(|list| list.iter().all(possible)) else {
                return Ok(unreadable());
            };
            visit.tx.execute("DELETE FROM gangguan", [])?;
            for gangguan in list.iter().filter(|g| g.kali > 0) {
                visit.tx.execute(
                    "INSERT INTO gangguan (isi) VALUES (?1)",
                    params![serde_json::to_string(gangguan)?],
                )?;
            }
        }
        (Method::Get, Some("keadaan")) => {}
        _ => return Ok(Outcome::status(404, "layanan_tidak_dikenal", "Layanan Tidak Dikenal")),
    }
    let waktu_ms = store::shift(visit.tx)?.apply(told_ms);
    Outcome::done(Keadaan {
        waktu_ms,
        gangguan: waiting(visit.tx)?.into_iter().map(|(_, g)| g).collect(),
        akun: counts(visit.tx)?,
    })
}

fn waiting(tx: &Transaction<'_>) -> Result<Vec<(i64, Gangguan)>, Fault> {
    let mut query = tx.prepare("SELECT urutan, isi FROM gangguan ORDER BY urutan")?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
    rows.map(|row| {
        let (urutan, isi) = row?;
        Ok((urutan, serde_json::from_str(&isi)?))
    })
    .collect()
}

fn counts(tx: &Transaction<'_>) -> Result<BTreeMap<String, Hitungan>, Fault> {
    let mut found: BTreeMap<String, Hitungan> = BTreeMap::new();
    let mut query = tx.prepare("SELECT akun, COUNT(*), COUNT(batal_ms) FROM tiket GROUP BY akun")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        let one = found.entry(row.get(0)?).or_default();
        (one.tiket, one.batal) = (row.get(1)?, row.get(2)?);
    }
    let mut query = tx.prepare("SELECT akun, COUNT(*) FROM perintah GROUP BY akun")?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().perintah = row.get(1)?;
    }
    Ok(found)
}

/// Takes the fault that a request meets, if any.
pub(crate) fn next(tx: &Transaction<'_>, route: &str) -> Result<Option<Jenis>, Fault> {
    let meets = |g: &Gangguan| g.path.as_deref().is_none_or(|path| route.starts_with(path));
    let Some((urutan, mut gangguan)) = waiting(tx)?.into_iter().find(|(_, g)| meets(g)) else {
        return Ok(None);
    };
    gangguan.kali = gangguan.kali.saturating_sub(1);
    if gangguan.kali == 0 {
        tx.execute("DELETE FROM gangguan WHERE urutan = ?1", params![urutan])?;
    } else {
        let isi = serde_json::to_string(&gangguan)?;
        tx.execute("UPDATE gangguan SET isi = ?2 WHERE urutan = ?1", params![urutan, isi])?;
    }
    Ok(Some(gangguan.jenis))
}

/// Answers a request that meets a fault, or none; `act` is what the gateway does when it gets to act.
pub(crate) fn answer(
    fault: Option<Jenis>,
    request: &Request,
    now_ms: i64,
    act: impl FnOnce() -> Result<Outcome, Fault>,
) -> Result<Answer, Fault> {
    let plain = |outcome: Outcome| outcome.response(request, now_ms);
    let bare = |status, retry_after_s, body: &[u8]| {
        let mut response = plain(Outcome::status(status, "-", "-"))?;
        response.retry_after_s = retry_after_s;
        response.body = body.to_vec();
        Ok::<_, Fault>(response)
    };
    let response = match fault {
        None => plain(act()?)?,
        Some(Jenis::LoseBefore) => return Ok(Answer::Lost { after_ms: 0 }),
        Some(Jenis::LoseAfter { ms }) => {
            act()?;
            return Ok(Answer::Lost { after_ms: ms });
        }
        Some(Jenis::Latency { ms }) => {
            let mut response = plain(act()?)?;
            response.delay_ms = ms;
            response
        }
        Some(Jenis::Status { status, retry_after_s }) => bare(status, retry_after_s, b"")?,
        Some(Jenis::Maintenance { retry_after_s }) => {
            let mut outcome = Outcome::status(503, "pemeliharaan", "Layanan Sedang Dalam Pemeliharaan");
            outcome.retry_after_s = retry_after_s;
            plain(outcome)?
        }
        Some(Jenis::Html) => bare(
            200,
            None,
            b"<!doctype html><title>WiFi Contoh</title><p>Selamat datang di WiFi Contoh</p>",
        )?,
        Some(Jenis::Truncated) => {
            let mut response = plain(act()?)?;
            response.body.truncate(response.body.len() / 2);
            response.etag = None;
            response
        }
        Some(Jenis::UnknownEnum) => {
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
