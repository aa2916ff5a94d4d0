//! Control for tests and demonstrations: the clock, faults on demand, and a look inside. Only when enabled at opening.
//!
//! * `POST /kendali/waktu` takes a [`Time`].
//! * `POST /kendali/gangguan` takes a list of [`Fault`] and puts it in place of the one before; `[]` ends all faults.
//! * `GET /kendali/otp` answers with the messages that were delivered, `POST /kendali/otp/tiket` with the ticket of a flow.
//! * `GET /kendali/keadaan` answers with a [`State`], as do the two above.

pub(crate) mod faults;

use std::collections::BTreeMap;

use jkn_core::app::Method::{Get, Post};
use serde::{Deserialize, Serialize};

use crate::route::{Access, Reply, RequestContext, Route, Subject};
use crate::wire::Outcome;
use crate::{Failure, SUBJECTS, store};
pub use faults::{Fault, Kind};

pub(crate) const SUBJECT: Subject = Subject {
    routes: &[
        Route::new(Post, "/kendali/waktu", Access::Control, set_time),
        Route::new(Post, "/kendali/gangguan", Access::Control, set_faults),
        Route::new(Get, "/kendali/keadaan", Access::Control, state),
    ],
    schema: "CREATE TABLE IF NOT EXISTS gangguan (urutan INTEGER PRIMARY KEY, isi TEXT NOT NULL) STRICT;",
    counts: &[],
    codes: &[],
};

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

/// What is going on inside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The sandbox's time, milliseconds since 1970 UTC.
    #[serde(rename = "waktu_ms")]
    pub now_ms: i64,
    /// Faults that still wait.
    #[serde(rename = "gangguan")]
    pub faults: Vec<Fault>,
    /// What accounts have done, by the card number of the account; empty for what is nobody's.
    pub akun: BTreeMap<String, Counts>,
}

/// How often an account did what, by the names that the subjects count: `tiket` numbers booked, those given back included;
/// `batal` numbers given back; `perintah` commands answered, refusals included.
pub type Counts = BTreeMap<String, u32>;

fn set_time(context: &RequestContext<'_>) -> Reply {
    let Some(time) = context.body::<Time>() else {
        return Ok(Outcome::unreadable());
    };
    store::set_number(context.tx, "waktu_tetap", time.fixed_ms)?;
    store::set_number(context.tx, "waktu_geser", time.ahead_ms)?;
    state(context)
}

fn set_faults(context: &RequestContext<'_>) -> Reply {
    match context.body::<Vec<Fault>>() {
        Some(list) if faults::set(context.tx, &list)? => state(context),
        _ => Ok(Outcome::unreadable()),
    }
}

/// What is going on inside, as every control answers.
pub(crate) fn state(context: &RequestContext<'_>) -> Reply {
    Outcome::done(State {
        now_ms: store::shift(context.tx)?.apply(context.told_ms),
        faults: faults::waiting(context.tx)?
            .into_iter()
            .map(|(_, fault)| fault)
            .collect(),
        akun: counts(context)?,
    })
}

fn counts(context: &RequestContext<'_>) -> Result<BTreeMap<String, Counts>, Failure> {
    let all = || SUBJECTS.iter().flat_map(|subject| subject.counts);
    let zero: Counts = all().map(|count| (count.name.to_owned(), 0)).collect();
    let mut found = BTreeMap::new();
    for count in all() {
        let mut query = context.tx.prepare(count.sql)?;
        let mut rows = query.query([])?;
        while let Some(row) = rows.next()? {
            let counts: &mut Counts = found.entry(row.get(0)?).or_insert_with(|| zero.clone());
            counts.insert(count.name.to_owned(), row.get(1)?);
        }
    }
    Ok(found)
}
