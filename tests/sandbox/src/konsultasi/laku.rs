//! What whoever sits on the other side of a talk does next, and when: a script, unless the control says otherwise.

use jkn_core::rules::konsultasi::{KeadaanKonsultasi as K, Pengirim};
use rusqlite::{OptionalExtension, params};

use super::{Lawan, Talk, dokter, petugas};
use crate::Failure;
use crate::route::RequestContext;
use crate::wire::hex;

/// How somebody behaves.
pub(super) struct Laku {
    /// `jawab` answers everything and ends in the end, `diam` never answers, `bisu` falls silent after one answer, `akhiri`
    /// ends in place of answering, `rujuk` mentions a referral at once.
    pub(super) name: String,
    /// Seconds until an answer; 20 to 90 without it.
    pub(super) wait_s: Option<u32>,
    /// What they write, in its order, and whether that mentions a referral; with the last the end.
    pub(super) script: Vec<(String, bool)>,
}

/// What somebody does next.
pub(super) enum Act {
    /// Writes.
    Writes {
        /// What.
        teks: String,
        /// Whether that mentions a referral.
        rujukan: bool,
    },
    /// Ends the talk.
    Ends,
}

/// So long after the last words the talk is ended, milliseconds.
const FAREWELL_MS: i64 = 5_000;

/// What the other side of a talk does next, and when.
pub(super) fn next(context: &RequestContext<'_>, talk: &Talk) -> Result<Option<(i64, Act)>, Failure> {
    let is_asked = match talk.keadaan {
        K::Diminta => true,
        K::Aktif { terakhir, .. } => terakhir == Pengirim::Peserta,
        K::Kosong | K::Ditutup { .. } | K::Dinilai { .. } => return Ok(None),
    };
    let last: Option<(u32, i64)> = context
        .tx
        .query_row(
            "SELECT nomor, waktu_ms FROM konsultasi_pesan WHERE konsultasi = ?1 ORDER BY nomor DESC LIMIT 1",
            params![talk.id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((nomor, at_ms)) = last else {
        return Ok(None);
    };
    let sql = "SELECT COUNT(*) FROM konsultasi_pesan WHERE konsultasi = ?1 AND oleh = ?2";
    let answers: u32 = context
        .tx
        .query_row(sql, params![talk.id, talk.lawan.name()], |row| row.get(0))?;
    let answers = usize::try_from(answers).unwrap_or(usize::MAX);
    let laku = match &talk.lawan {
        Lawan::Dokter(kode) => dokter::laku(context, *kode)?,
        Lawan::Petugas(kode) => petugas::laku(context, kode)?,
    };
    let wait_s = laku.wait_s.unwrap_or_else(|| 20 + delay(&talk.id, nomor) % 71);
    let then_ms = at_ms.saturating_add(i64::from(wait_s).saturating_mul(1_000));
    let act = match (laku.name.as_str(), is_asked) {
        ("diam", _) => None,
        ("bisu", true) if answers > 0 => None,
        ("akhiri", true) => Some((then_ms, Act::Ends)),
        (name, true) => {
            let place = if name == "rujuk" {
                answers.saturating_add(2)
            } else {
                answers
            };
            let said = laku.script.get(place).or(laku.script.last()).cloned();
            let (teks, rujukan) = said.unwrap_or_default();
            Some((then_ms, Act::Writes { teks, rujukan }))
        }
        ("jawab", false) if answers >= laku.script.len() => Some((at_ms.saturating_add(FAREWELL_MS), Act::Ends)),
        (_, false) => None,
    };
    Ok(act)
}

/// A number that follows from a talk and a message.
fn delay(id: &str, nomor: u32) -> u32 {
    let digits = hex(format!("{id} {nomor}").as_bytes());
    u32::from_str_radix(digits.get(..6).unwrap_or_default(), 16).unwrap_or(0)
}
