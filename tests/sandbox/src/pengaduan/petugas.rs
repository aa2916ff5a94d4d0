//! The invented officers: by the clock they take up a complaint after half an hour and answer it later, a question sooner.
//!
//! That they ask for data happens only on demand, with `POST /kendali/petugas`; then they wait until it comes. How long a real
//! complaint takes nobody has said: these times are the sandbox's own.

use jkn_core::data::pengaduan::Jenis;
use jkn_core::rules::pengaduan::{KeadaanPengaduan as K, PeristiwaPengaduan as P};
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::Ticket;
use crate::Failure;
use crate::control::state;
use crate::route::{Reply, RequestContext};
use crate::wire::Outcome;

const MINUTE_MS: i64 = 60_000;
/// So long until somebody takes it up, milliseconds.
const TAKEN_UP_MS: i64 = 30 * MINUTE_MS;
/// So long until a question is answered, milliseconds.
const ANSWERED_MS: i64 = 2 * 60 * MINUTE_MS;
/// So long until a complaint is answered, milliseconds.
const SETTLED_MS: i64 = 2 * 24 * 60 * MINUTE_MS;

const TAKEN_UP: &str = "Laporan sudah dibaca petugas (data contoh).";
const ANSWERED: &str = "Jawaban sudah kami sampaikan lewat kontak yang Anda tulis (data contoh).";

/// What an officer does now, `POST /kendali/petugas`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PetugasKendali {
    /// Number of the complaint; the newest one of all without it.
    #[serde(default)]
    pub tiket: Option<String>,
    /// `proses`, `minta_data`, `selesaikan`.
    pub peristiwa: P,
    /// What the officer writes.
    #[serde(default)]
    pub catatan: String,
}

/// What an officer does next by the clock, and when.
fn next(ticket: &Ticket) -> Option<(i64, P, &'static str)> {
    let since_ms = ticket.langkah.last()?.waktu_ms;
    let (after_ms, peristiwa, catatan) = match ticket.keadaan {
        K::Terkirim | K::DibukaLagi => (TAKEN_UP_MS, P::Proses, TAKEN_UP),
        K::Diproses if ticket.isi.jenis == Jenis::Informasi => (ANSWERED_MS, P::Selesaikan, ANSWERED),
        K::Diproses => (SETTLED_MS, P::Selesaikan, ANSWERED),
        K::Konsep | K::Antre | K::PerluData | K::Selesai => return None,
    };
    Some((since_ms.saturating_add(after_ms), peristiwa, catatan))
}

/// Moves a complaint on to now.
pub(super) fn catch_up(context: &RequestContext<'_>, ticket: &mut Ticket) -> Result<(), Failure> {
    while let Some((at_ms, peristiwa, catatan)) = next(ticket).filter(|(at_ms, ..)| *at_ms <= context.now_ms) {
        if !ticket.step(context, peristiwa, (catatan, false), at_ms)? {
            break;
        }
    }
    Ok(())
}

/// An officer acts now.
pub(super) fn act(context: &RequestContext<'_>) -> Reply {
    let Some(told) = context.body::<PetugasKendali>() else {
        return Ok(Outcome::unreadable());
    };
    let found: Option<(String, String, String)> = context
        .tx
        .query_row(
            "SELECT tiket, isi, keadaan FROM pengaduan WHERE ?1 IS NULL OR tiket = ?1 ORDER BY urutan DESC LIMIT 1",
            params![told.tiket],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )
        .optional()?;
    let Some((tiket, isi, keadaan)) = found else {
        return Ok(Outcome::refused("tidak_ditemukan", "Pengaduan Tidak Ditemukan"));
    };
    let mut ticket = Ticket::of(context, tiket, &isi, &keadaan)?;
    let officers = matches!(told.peristiwa, P::Proses | P::MintaData | P::Selesaikan);
    if officers && ticket.step(context, told.peristiwa, (&told.catatan, false), context.now_ms)? {
        state(context)
    } else {
        Ok(Outcome::unreadable())
    }
}
