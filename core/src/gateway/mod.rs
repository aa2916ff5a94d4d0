//! The wire's types, shared by the application and the reference gateway (`wire-contracts.md` §13), and the tables that say
//! what is asked where: [`reading`] for what can be known, [`post`] for what can be asked, [`call`] for what is asked once.
//!
//! One file a subject holds its objects with the ecosystem's spelling (lower case for what was born in Antrean, camelCase
//! for what was born in VClaim), and how they are read and written. Dates are `yyyy-mm-dd`; codes that the ecosystem may
//! extend stay text. No path holds a personal number.

pub mod akun;
pub mod antrean;
pub mod envelope;
pub mod iuran;
pub mod peserta;
pub mod read;
pub mod text;

use serde::Serialize;

use crate::data::{Hasil, Jawaban, Panggilan, Perintah, Problem, Resource, Told};
use envelope::Raw;
pub use read::{Rows, Unreadable};
pub use text::Line;

/// The HTTP methods that this product uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads; may be repeated freely.
    Get,
    /// Writes; carries an idempotency key.
    Post,
    /// Brings a part of a file; may be repeated freely.
    Put,
}

/// What is asked.
#[derive(Clone, PartialEq, Eq)]
pub struct Request {
    /// How.
    pub method: Method,
    /// Path and query below the gateway's base address.
    pub path: String,
    /// JSON body; may hold anything, so `Debug` hides it.
    pub body: Option<Vec<u8>>,
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({:?} {})", self.method, self.path)
    }
}

impl Request {
    fn new(method: Method, path: impl Into<String>) -> Self {
        Self {
            method,
            path: path.into(),
            body: None,
        }
    }

    fn with(self, body: &impl Serialize) -> Result<Self, serde_json::Error> {
        Ok(Self {
            body: Some(serde_json::to_vec(body)?),
            ..self
        })
    }
}

/// How a resource is asked for and read.
#[derive(Debug, Clone)]
pub struct Reading {
    /// Path and query.
    pub path: String,
    /// Reads the answer's content; the number counts the rows that were left out because they could not be read.
    pub read: fn(&Raw) -> Result<(Told, u32), Unreadable>,
}

/// How a resource is asked for and read: the one table.
#[must_use]
pub fn reading(resource: &Resource) -> Reading {
    let of = |path: &str, read| Reading {
        path: path.to_owned(),
        read,
    };
    match resource {
        Resource::Keluarga => of("/v1/keluarga", peserta::read),
        Resource::Iuran => of("/v1/iuran", iuran::read),
        Resource::Antrean => of("/v1/antrean", antrean::read),
        Resource::Jadwal { faskes, tanggal } => Reading {
            path: format!(
                "/v1/fktp/{}/jadwal?tanggal={tanggal}",
                crate::data::route::escape(faskes)
            ),
            read: antrean::read_jadwal,
        },
    }
}

/// How a perintah is sent.
///
/// # Errors
/// When its content has no JSON, which plain text always has.
pub fn post(perintah: &Perintah) -> Result<Request, serde_json::Error> {
    match perintah {
        Perintah::Antrean(perintah) => antrean::post(perintah),
        #[cfg(test)]
        Perintah::Uji(perintah) => Request::new(Method::Post, "/v1/uji").with(perintah),
    }
}

/// How the outcome of a perintah is asked for, by its id.
#[must_use]
pub fn outcome(id: &str) -> Request {
    Request::new(Method::Get, format!("/v1/perintah/{id}"))
}

/// What came of an accepted perintah; `None` when its answer brings nothing or cannot be read.
#[must_use]
pub fn hasil(perintah: &Perintah, content: &Raw) -> Option<Hasil> {
    match perintah {
        Perintah::Antrean(perintah) => antrean::hasil(perintah, content),
        #[cfg(test)]
        Perintah::Uji(_) => None,
    }
}

/// How a question is asked.
///
/// # Errors
/// When its content has no JSON, which plain text always has.
pub fn call(panggilan: &Panggilan) -> Result<Request, serde_json::Error> {
    match panggilan {
        Panggilan::Captcha => Ok(akun::captcha()),
        Panggilan::Masuk(masuk) => akun::masuk(masuk),
    }
}

/// The answer to a question.
#[derive(Debug)]
pub enum Reply {
    /// For the page that asked.
    Page(Jawaban),
    /// For the application, which keeps the session and tells the page only that it began.
    Session(akun::Sesi),
}

/// Reads the answer to a question.
///
/// # Errors
/// [`Unreadable`].
pub fn reply(panggilan: &Panggilan, content: &Raw) -> Result<Reply, Unreadable> {
    match panggilan {
        Panggilan::Captcha => akun::read_captcha(content).map(|captcha| Reply::Page(Jawaban::Captcha(captcha))),
        Panggilan::Masuk(_) => content.read().map(Reply::Session).map_err(|_| Unreadable("sesi")),
    }
}

/// Why a question was refused, in our words where this version knows the reason.
#[must_use]
pub fn refused(panggilan: &Panggilan, alasan: String, pesan: String, isi: &Raw) -> Problem {
    match panggilan {
        Panggilan::Masuk(_) => akun::refused(&alasan, pesan, isi),
        Panggilan::Captcha => Problem::Refused { alasan, pesan },
    }
}
