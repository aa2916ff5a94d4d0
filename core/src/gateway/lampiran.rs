//! Files that go up before the command that names them: `POST /v1/lampiran` says that one comes, `PUT /v1/lampiran/{id}/{n}`
//! brings its parts.
//!
//! 1. `POST` names the file by the app's own id of it (`Idempotency-Key`). Said again, it is the same file: the answer tells how many
//!    parts the gateway has, and the app goes on with the next one, whatever happened before.
//! 2. `PUT` brings part `n`, from 0. A part that is there already changes nothing, one that comes too early is not kept; the answer
//!    tells again how many there are.
//! 3. With its last part the gateway compares size and digest.

use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};

use super::envelope::Raw;
use super::figure::Figure;
use super::wire::wire;
use super::{Method, Path, Request};
use crate::data::lampiran::{Jenis, Lampiran};

/// A file that comes, `POST /v1/lampiran`.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Buka {
    /// Its name on the phone.
    pub nama: String,
    /// `jpeg`, `png` or `pdf`.
    pub jenis: Jenis,
    /// Size in bytes.
    pub ukuran: u64,
    /// SHA-256 of its bytes, 64 small hexadecimal digits.
    pub sha256: String,
}

wire! {
    /// A file at the gateway.
    #[derive(Debug, Clone, PartialEq, Eq)]
    pub struct Ada {
        /// Opaque name of it.
        id: String = must "id",
        /// How many of its parts the gateway has, from the first one on.
        bagian: Figure = must "bagian",
    }
}

/// Says that a file comes, and asks how much of it the gateway has.
///
/// # Errors
/// When its content has no JSON, which plain text always has.
pub fn buka(lampiran: &Lampiran) -> Result<Request, serde_json::Error> {
    Request::new(Method::Post, "/v1/lampiran").with(&Buka {
        nama: lampiran.nama.clone(),
        jenis: lampiran.jenis,
        ukuran: lampiran.ukuran,
        sha256: lampiran.sha256.clone(),
    })
}

/// Brings part `n` of the file that the gateway calls `id`.
#[must_use]
pub fn potong(id: &str, n: u64) -> Request {
    Request::new(Method::Put, Path::of("/v1/lampiran").part(id).part(n))
}

/// The gateway's name of a file, and how many of its parts it has; `None` when the answer does not say so.
#[must_use]
pub fn ada(content: &Raw) -> Option<(String, u64)> {
    let wire: Ada = content.read().ok()?;
    let id = super::read::code(&wire.id, "id").ok()?;
    Some((id, u64::from(wire.bagian.count()?)))
}

/// SHA-256 in small hexadecimal digits.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    let digest = digest(&SHA256, bytes);
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}
