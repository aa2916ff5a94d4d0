//! The reference gateway of JKN Saku. All people and facilities in it are invented (*data contoh*).
//!
//! [`Sandbox::handle`] is a plain function from a request and a time to an answer over a SQLite file of its own; every
//! request is one transaction. [`http`] only carries it. What it knows of people stands in `data/`, what JKN's rules say
//! comes from `jkn_core::rules`, the objects on the wire are those of `jkn_core::gateway`.
//!
//! * `akun` getting in · `akses` who looked · `perangkat` phones with a key of their own · `peserta` the family · `iuran` its bill · `pembayaran` what it has paid · `pendaftaran` registering · `rehab` its plans of instalments · `autodebit` automatic debit · `perubahan` changes of its data · `konsultasi` talks with a doctor · `kunjungan` its visits · `pengaduan` complaints and their files · `skrining` screenings · `operasi` operations · `antrean` queues · `rujukan` hospitals · `artikel` articles · `faskes` the directory · `kamar` beds · `kartu` signed cards · `perintah` commands, carried out once ·
//!   [`control`] the clock, faults and a look inside: a subject each
//! * `route` which of them answers a request · `wire` a request and its answer · `world` people and facilities · `store` what
//!   changes · `random` chance that replays · `halaman` long lists
#![forbid(unsafe_code)]

mod akses;
mod akun;
mod antrean;
mod artikel;
mod asisten;
mod autodebit;
pub mod control;
mod faskes;
mod halaman;
pub mod http;
mod iuran;
mod kamar;
mod kartu;
mod konsultasi;
mod kunjungan;
mod operasi;
mod pembayaran;
mod pendaftaran;
mod pengaduan;
mod perangkat;
mod perintah;
mod perubahan;
mod peserta;
mod random;
mod rehab;
mod route;
mod rujukan;
mod skrining;
mod store;
#[cfg(test)]
mod uji;
mod wire;
mod world;

use std::sync::{Mutex, PoisonError};

use jkn_core::app::{CallOutcome, CallRequest};
use jkn_core::rules::bulan::BulanError;
use jkn_core::rules::iuran::IuranError;
use jkn_core::rules::rehab::RehabError;
use jkn_core::rules::salah::InputSalah;
use jkn_core::rules::tagihan::TagihanError;
use rusqlite::{Connection, TransactionBehavior};

pub use akses::Lihat;
pub use akun::captcha;
pub use akun::otp::Message;
pub use akun::pulih::{Bantuan, LoketPulih};
pub use antrean::kendali::{Kiosk, TiketRs, TugasRs};
pub use konsultasi::DokterKendali;
pub use pembayaran::bayar::Bayar;
pub use pengaduan::PetugasKendali;
pub use perubahan::Loket;
pub use rehab::RehabLain;
pub use store::Place;
pub use wire::{Answer, Request, Response};
pub use world::WorldError;

use control::faults;
use route::{Access, RequestContext, Subject};
use wire::Outcome;
use world::World;

/// What the gateway offers, by subject. A new subject is a file of its own and a line here.
const SUBJECTS: &[&Subject] = &[
    &akses::SUBJECT,
    &akun::SUBJECT,
    &akun::otp::SUBJECT,
    &peserta::SUBJECT,
    &iuran::SUBJECT,
    &pembayaran::SUBJECT,
    &pendaftaran::SUBJECT,
    &perangkat::SUBJECT,
    &perubahan::SUBJECT,
    &rehab::SUBJECT,
    &autodebit::SUBJECT,
    &konsultasi::SUBJECT,
    &kunjungan::SUBJECT,
    &pengaduan::SUBJECT,
    &pengaduan::lampiran::SUBJECT,
    &skrining::SUBJECT,
    &operasi::SUBJECT,
    &antrean::SUBJECT,
    &rujukan::SUBJECT,
    &artikel::SUBJECT,
    &asisten::SUBJECT,
    &faskes::SUBJECT,
    &kamar::SUBJECT,
    &kartu::SUBJECT,
    &perintah::SUBJECT,
    &control::SUBJECT,
    #[cfg(test)]
    &uji::SUBJECT,
];

/// Something that the gateway offers to an app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Endpoint {
    /// How it is asked.
    pub method: jkn_core::app::Method,
    /// Its path; a part in braces takes any text.
    pub pattern: &'static str,
    /// Whether it is asked without a session.
    pub public: bool,
}

/// Everything that the gateway offers to an app; the control is none of it.
#[must_use]
pub fn endpoints() -> Vec<Endpoint> {
    let routes = SUBJECTS.iter().flat_map(|subject| subject.routes);
    routes
        .filter(|route| route.access != Access::Control)
        .map(|route| Endpoint {
            method: route.method,
            pattern: route.pattern,
            public: route.access == Access::Public,
        })
        .collect()
}

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
    #[error("a plan cannot be made: {0}")]
    Plan(#[from] RehabError),
    #[error("the time is beyond the calendar")]
    Calendar,
    #[error("the picture cannot be drawn")]
    Picture,
    #[error("the example key cannot be used")]
    Key,
    #[error("what is kept belongs to something that is no longer in the data; begin a new file")]
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
        answer.unwrap_or_else(|failure| {
            let outcome = Outcome::coded(500, "gangguan_sandbox", failure.to_string());
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
        let hari = store::days(&tx, now_ms)?;
        let found = route::find(request, self.control);
        let for_control = found.as_ref().is_some_and(|f| f.route.access == Access::Control);
        let act = || match found {
            Some(found) => {
                let context = RequestContext {
                    world: self.world,
                    tx: &tx,
                    told_ms,
                    now_ms,
                    hari,
                    request,
                    akun: String::new(),
                    found,
                };
                let joined = pendaftaran::world(&context)?;
                let world = joined.as_ref().unwrap_or(self.world);
                RequestContext { world, ..context }.answer()
            }
            None => Ok(Outcome::coded(404, "layanan_tidak_dikenal", "Layanan Tidak Dikenal")),
        };
        let answer = if for_control {
            // The clock may just have been set.
            let outcome = act()?;
            Answer::Reply(outcome.response(request, store::shift(&tx)?.apply(told_ms))?)
        } else {
            let fault = faults::next(&tx, request.route())?;
            let lost = fault == Some(faults::Kind::OtpHilang);
            let answer = faults::answer(fault, request, now_ms, act)?;
            if lost {
                akun::otp::lose(&tx, now_ms)?;
            }
            answer
        };
        tx.commit()?;
        Ok(answer)
    }
}
