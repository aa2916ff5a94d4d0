//! The reference gateway of JKN Saku. All people and facilities in it are invented (*data contoh*).
//!
//! [`Sandbox::handle`] is a plain function from a request and a time to an answer over a SQLite file of its own; every
//! request is one transaction. [`http`] only carries it. What it knows of people stands in `data/`, what JKN's rules say
//! comes from `jkn_core::rules`, the objects on the wire are those of `jkn_core::gateway`.
#![forbid(unsafe_code)]

mod antrean;
pub mod captcha;
pub mod control;
pub mod http;
mod masuk;
mod perintah;
mod store;
mod wire;
mod world;

use std::sync::{Mutex, PoisonError};

use jkn_core::app::{CallOutcome, CallRequest, Method};
use jkn_core::gateway::antrean::{AmbilFktp, BatalFktp};
use jkn_core::gateway::peserta as dto;
use jkn_core::rules::bulan::BulanError;
use jkn_core::rules::iuran::IuranError;
use jkn_core::rules::salah::InputSalah;
use jkn_core::rules::tagihan::TagihanError;
use rusqlite::{Connection, Transaction, TransactionBehavior};

pub use store::Place;
pub use wire::{Answer, Request, Response};
pub use world::WorldError;

use wire::Outcome;
use world::{Hari, World};

/// How to open a sandbox.
#[derive(Debug, Clone)]
pub struct Setup {
    /// Where to keep what changes.
    pub place: Place,
    /// Source of all randomness of a new file; an existing file goes on with its own.
    pub seed: [u8; 32],
    /// Whether the endpoints below `/kendali/` exist.
    pub control: bool,
}

/// Why a sandbox could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// SQLite refused.
    #[error("the sandbox's file cannot be used: {0}")]
    Store(#[from] rusqlite::Error),
    /// The file was written by another version of the sandbox.
    #[error("the sandbox's file has version {0}, this program needs {version}", version = store::VERSION)]
    OtherVersion(i64),
    /// The bundled data is not sound.
    #[error(transparent)]
    World(#[from] WorldError),
}

/// Why a request could not be answered; the answer is then a 500, and nothing of the request has happened.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("the store failed: {0}")]
    Store(#[from] rusqlite::Error),
    #[error("an object cannot be written: {0}")]
    Json(#[from] serde_json::Error),
    #[error("a rule refused its input: {0}")]
    Input(#[from] InputSalah),
    #[error("a bill cannot be made: {0}")]
    Bill(#[from] TagihanError),
    #[error("the time is beyond the calendar")]
    Calendar,
    #[error("the picture cannot be drawn")]
    Picture,
    #[error("a ticket belongs to something that is no longer in the data; begin a new file")]
    Gone,
}

impl From<BulanError> for Failure {
    fn from(error: BulanError) -> Self {
        Self::Bill(error.into())
    }
}

impl From<IuranError> for Failure {
    fn from(error: IuranError) -> Self {
        Self::Bill(error.into())
    }
}

/// The gateway. Shared between threads; requests are answered one after the other.
#[derive(Debug)]
pub struct Sandbox {
    world: &'static World,
    control: bool,
    db: Mutex<Connection>,
}

/// What every handler needs.
pub(crate) struct Visit<'a> {
    pub(crate) world: &'a World,
    pub(crate) tx: &'a Transaction<'a>,
    pub(crate) now_ms: i64,
    pub(crate) hari: Hari,
}

impl Sandbox {
    /// Opens or makes a sandbox.
    ///
    /// # Errors
    /// [`OpenError`].
    pub fn open(setup: &Setup) -> Result<Self, OpenError> {
        Ok(Self {
            world: World::bundled()?,
            control: setup.control,
            db: Mutex::new(store::open(&setup.place, setup.seed)?),
        })
    }

    /// Answers one request at `now_ms` (milliseconds since 1970 UTC), in one transaction.
    pub fn handle(&self, request: &Request, now_ms: i64) -> Answer {
        // A panic in another thread rolled its transaction back; the connection is as good as before.
        let mut db = self.db.lock().unwrap_or_else(PoisonError::into_inner);
        let answer = self.answer(&mut db, request, now_ms);
        answer.unwrap_or_else(|fault| {
            let outcome = Outcome::status(500, "gangguan_sandbox", fault.to_string());
            outcome
                .response(request, now_ms)
                .map_or(Answer::Lost { after_ms: 0 }, Answer::Reply)
        })
    }

    /// As [`handle`](Self::handle), from the app's call to what its driver would report; for simulations. `file` is what
    /// the call's `Body::Blob` names; other bodies come with the call.
    pub fn call(&self, call: &CallRequest, file: Vec<u8>, now_ms: i64) -> CallOutcome {
        self.handle(&Request::of(call, file), now_ms).outcome(call)
    }

    fn answer(&self, db: &mut Connection, request: &Request, told_ms: i64) -> Result<Answer, Failure> {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let now_ms = store::shift(&tx)?.apply(told_ms);
        let visit = Visit {
            world: self.world,
            tx: &tx,
            now_ms,
            hari: store::days(&tx, now_ms)?,
        };
        let answer = if self.control && request.path.starts_with(control::PREFIX) {
            let outcome = control::handle(&visit, request, told_ms)?;
            Answer::Reply(outcome.response(request, store::shift(&tx)?.apply(told_ms))?)
        } else {
            let fault = control::next(&tx, request.route())?;
            control::answer(fault, request, now_ms, || route(&visit, request))?
        };
        tx.commit()?;
        Ok(answer)
    }
}

fn route(visit: &Visit<'_>, request: &Request) -> Result<Outcome, Failure> {
    let parts: Vec<&str> = request.route().split('/').skip(1).collect();
    let parts = match parts.as_slice() {
        ["v1", rest @ ..] => rest,
        _ => &[],
    };
    match (request.method, parts) {
        (Method::Get, ["captcha"]) => return captcha::make(visit),
        (Method::Post, ["masuk"]) => return masuk::sign_in(visit, request),
        _ => {}
    }
    let akun = match masuk::session(visit, request)? {
        Ok(akun) => akun,
        Err(refusal) => return Ok(refusal),
    };
    match (request.method, parts) {
        (Method::Post, ["keluar"]) => masuk::sign_out(visit, &akun),
        (Method::Get, ["keluarga"]) => family(visit, &akun),
        (Method::Get, ["iuran"]) => match visit.world.member(&akun) {
            Some((keluarga, _)) => Outcome::resource(world::iuran(keluarga, visit.hari)?),
            None => Ok(unknown()),
        },
        (Method::Get, ["antrean"]) => antrean::tickets(visit, &akun),
        (Method::Get, ["fktp", kode, "jadwal"]) => antrean::schedule(visit, kode, request.query("tanggal")),
        (Method::Get, ["perintah", kunci]) => perintah::outcome(visit, &akun, kunci),
        (Method::Post, ["antrean", "fktp"]) => perintah::perform(visit, &akun, request, |ambil: &AmbilFktp| {
            antrean::book(visit, &akun, ambil)
        }),
        (Method::Post, ["antrean", "fktp", "batal"]) => {
            perintah::perform(visit, &akun, request, |batal: &BatalFktp| {
                antrean::cancel(visit, &akun, batal)
            })
        }
        _ => Ok(unknown()),
    }
}

fn unknown() -> Outcome {
    Outcome::status(404, "layanan_tidak_dikenal", "Layanan Tidak Dikenal")
}

/// The family on the KK, the signed-in participant first.
fn family(visit: &Visit<'_>, akun: &str) -> Result<Outcome, Failure> {
    let Some((keluarga, _)) = visit.world.member(akun) else {
        return Ok(unknown());
    };
    let mut peserta = Vec::new();
    for anggota in &keluarga.anggota {
        if let Some(faskes) = visit.world.faskes(keluarga.kode_faskes(anggota)) {
            peserta.push(world::peserta(
                &store::member(visit.tx, akun, &anggota.kartu)?,
                keluarga,
                anggota,
                faskes,
                visit.hari,
            )?);
        }
    }
    peserta.sort_by_key(|p| p.no_kartu != akun);
    Outcome::resource(dto::Keluarga {
        peserta: peserta.into(),
        contoh: true,
    })
}
