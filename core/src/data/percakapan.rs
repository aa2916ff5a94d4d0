//! A conversation with somebody on the other side, as the gateway tells it in pieces.
//!
//! A piece holds the messages after the one with the number `sejak`, and where the conversation stood when it was asked for.
//! Pieces begin where others end, so that what was read once is never asked for again: the last one is empty, and asking for
//! it costs a few hundred bytes.

use super::known::{Known, Look, Resource, Told};

/// Most messages of a piece. No piece goes on beyond a multiple of it, so that a conversation can be entered in its middle.
pub const SEPENGGAL: u32 = 50;

/// A piece of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Percakapan {
    /// Where the conversation stood.
    pub tahap: Tahap,
    /// When silence will end it, milliseconds since 1970 UTC by the gateway's clock; `None` while no such time runs.
    pub batas_ms: Option<i64>,
    /// Its messages in their order.
    pub pesan: Vec<Pesan>,
}

/// Where a conversation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tahap {
    /// Asked for; the other side has not written yet.
    Diminta,
    /// Both have written.
    Aktif,
    /// Over.
    Ditutup(Akhir),
    /// A state to come.
    Lain,
}

/// What ended a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Akhir {
    /// The participant.
    Peserta,
    /// The other side.
    Lawan,
    /// Silence.
    Waktu,
    /// Not said, or something to come.
    Lain,
}

impl Tahap {
    /// Whether nothing more can be written.
    #[must_use]
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Ditutup(_))
    }
}

/// Who wrote a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Oleh {
    /// The participant.
    Peserta,
    /// The other side.
    Lawan,
    /// The service itself.
    Layanan,
}

/// A message. `Debug` hides what it says.
#[derive(Clone, PartialEq, Eq)]
pub struct Pesan {
    /// Its number in the conversation, from 1.
    pub nomor: u32,
    /// Who wrote it.
    pub oleh: Oleh,
    /// When the gateway took it, milliseconds since 1970 UTC.
    pub waktu_ms: i64,
    /// One or more lines.
    pub teks: String,
    /// The app's own name of it, for what the app has sent; empty otherwise.
    pub id_pesan: String,
    /// Whether the other side mentions a referral with it.
    pub rujukan: bool,
}

impl std::fmt::Debug for Pesan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pesan({})", self.nomor)
    }
}

impl Known {
    /// The messages of a talk after the one with the number `sejak`.
    #[must_use]
    pub fn percakapan(&self, id: &str, sejak: u32) -> Look<'_, Percakapan> {
        let resource = Resource::Percakapan {
            id: id.to_owned(),
            sejak,
        };
        self.look(&resource, |told| match told {
            Told::Percakapan(value) => Some(value),
            _ => None,
        })
    }
}
