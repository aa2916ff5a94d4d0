//! The live chat with an officer of Care Center 165: whether somebody answers, the talks so far, and what can be asked.
//!
//! What is said in a talk is [`super::percakapan`]'s, as in a talk with a doctor; so are a message and an end.

use serde::{Deserialize, Serialize};

use super::known::{Known, Look, Resource, Told};
use super::konsultasi::{Akhiri, Pesan};
use super::percakapan::Tahap;
use super::perintah::About;
use crate::rules::antrean::Zona;
use crate::rules::bantuan::KodeBantuan;

/// How the chat stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Petugas {
    /// Whether officers answered when the gateway said so; worth something only in a live answer.
    pub dijawab: bool,
    /// When they answer next, milliseconds since 1970 UTC; `None` while they do, or when that was not said.
    pub buka_lagi_ms: Option<i64>,
    /// By whose clock that is told.
    pub zona: Zona,
    /// The account's talks, the newest first.
    pub obrolan: Vec<Obrolan>,
}

/// A talk, without what was said in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Obrolan {
    /// The gateway's opaque name of it.
    pub id: String,
    /// The *kode bantuan* that went along; `None` when it was not said or is none.
    pub kode: Option<KodeBantuan>,
    /// Where it stood.
    pub tahap: Tahap,
    /// Whether the officer wrote last.
    pub dijawab: bool,
    /// When it began, milliseconds since 1970 UTC.
    pub mulai_ms: i64,
    /// How many messages it had.
    pub jumlah: u32,
}

impl Obrolan {
    /// Whether something can still be written, as far as was told.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        matches!(self.tahap, Tahap::Diminta | Tahap::Aktif)
    }
}

/// What can be asked of the chat.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Perintah {
    /// Begins a talk with what it is about.
    Mulai(Mulai),
    /// Says something in it.
    Pesan(Pesan),
    /// Ends it.
    Akhiri(Akhiri),
}

/// A beginning.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mulai {
    /// By which both sides mean the same request.
    pub kodebantuan: KodeBantuan,
    /// The first message.
    pub teks: String,
}

impl Perintah {
    /// See [`super::Perintah::about`].
    pub(super) fn about(&self) -> About<'_> {
        let talk = |id: &str| format!("petugas/{id}").into();
        let said = |id: &str, sejak| {
            let id = id.to_owned();
            Some(Resource::Percakapan { id, sejak })
        };
        let (name, lane, settled_by) = match self {
            Self::Mulai(_) => ("mulai-petugas", "petugas-mulai".into(), Some(Resource::Petugas)),
            Self::Pesan(pesan) => ("pesan-petugas", talk(&pesan.id), said(&pesan.id, pesan.setelah)),
            Self::Akhiri(akhiri) => ("akhiri-petugas", talk(&akhiri.id), said(&akhiri.id, 0)),
        };
        About {
            name,
            lane,
            session: true,
            step_up: false,
            stale: match self {
                Self::Pesan(_) => |resource| matches!(resource, Resource::Percakapan { .. }),
                _ => |resource| matches!(resource, Resource::Petugas | Resource::Percakapan { .. }),
            },
            lampiran: &[],
            settled_by,
        }
    }

    /// See [`super::Perintah::one_of_each`].
    #[cfg(test)]
    pub(super) fn one_of_each() -> Vec<Self> {
        let id = || "kontoh".to_owned();
        vec![
            Self::Mulai(Mulai {
                kodebantuan: KodeBantuan::dari_acak(572),
                teks: "kartu belum aktif".into(),
            }),
            Self::Pesan(Pesan {
                id: id(),
                idpesan: "p1".into(),
                teks: "sudah dibayar kemarin".into(),
                setelah: 2,
            }),
            Self::Akhiri(Akhiri { id: id() }),
        ]
    }
}

impl Known {
    /// How the chat stands, and the account's talks.
    #[must_use]
    pub fn petugas(&self) -> Look<'_, Petugas> {
        self.look(&Resource::Petugas, |told| match told {
            Told::Petugas(value) => Some(value),
            _ => None,
        })
    }
}
