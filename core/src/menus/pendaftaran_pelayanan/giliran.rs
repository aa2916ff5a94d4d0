//! When a turn comes, as far as anybody can tell, and when to be there.

use chrono::{Duration, NaiveDateTime};

use super::held::{Held, Stage};
use crate::data::antrean::Tiket;
use crate::page::Context;
use crate::rules::antrean::rentang::{BacaanAntrean, Rentang, laju_detik, rentang_dilayani};
use crate::rules::antrean::{lebih_awal, lebih_awal_menit};

/// When to be there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrival {
    /// At once.
    Now,
    /// At this moment by the facility's clock.
    At(NaiveDateTime),
    /// So many minutes before a turn of which nothing is known.
    Early,
}

/// How many minutes before the turn one should be there.
pub(super) fn early_min(tiket: &Tiket) -> u32 {
    lebih_awal_menit(tiket.pasien_baru, tiket.tanggal)
}

/// First moment of the session by the facility's clock; `None` without hours.
fn begins(tiket: &Tiket) -> Option<NaiveDateTime> {
    Some(tiket.tanggal.and_time(tiket.jam?.mulai()))
}

fn pace(tiket: &Tiket, begins: NaiveDateTime, read: NaiveDateTime) -> Option<u32> {
    let planned = tiket.estimasi_ms.and_then(|ms| tiket.zona.dari_epoch_ms(ms));
    laju_detik(begins, tiket.angka, planned, read, tiket.sisa, tiket.tunggu_detik)
}

/// The range in which the number is called, from what the gateway said at `as_of_ms`; `None` when too little is known, or what
/// is said cannot be meant: it falls behind the day of the session.
#[must_use]
pub fn range(tiket: &Tiket, as_of_ms: i64) -> Option<Rentang> {
    let (read, begins) = (tiket.zona.dari_epoch_ms(as_of_ms)?, begins(tiket)?);
    let told = tiket
        .tunggu_detik
        .and_then(|wait| read.checked_add_signed(Duration::seconds(i64::from(wait))));
    let range = rentang_dilayani(&BacaanAntrean {
        saat: read,
        mulai: begins,
        sisa: tiket.sisa?,
        berjalan: !tiket.dipanggil.is_empty() && read >= begins,
        detik_per_pasien: pace(tiket, begins, read),
        menurut_faskes: told.filter(|told| *told >= begins),
    })?;
    (range.dari < begins.checked_add_signed(Duration::days(1))?).then_some(range)
}

/// The earliest turn as it was planned when the number was given, which does not move with the queue: from the first hour,
/// with everybody ahead who took a number before. The first hour itself where no pace is known; `None` without hours.
pub(super) fn planned(tiket: &Tiket) -> Option<NaiveDateTime> {
    let begins = begins(tiket)?;
    let range = tiket.angka.and_then(|angka| {
        rentang_dilayani(&BacaanAntrean {
            saat: begins,
            mulai: begins,
            sisa: angka.saturating_sub(1),
            berjalan: false,
            detik_per_pasien: pace(tiket, begins, begins),
            menurut_faskes: None,
        })
    });
    Some(range.map_or(begins, |range| range.dari))
}

/// When to be there: some minutes before the earliest turn, or at once when that has passed or nobody is ahead. `None` for who
/// is called or done, is there already, in a state that this version does not know, and when the doctor's hours are over: then
/// only the counter can tell.
pub(super) fn arrival(context: &Context<'_>, held: &Held<'_>, stage: Stage<'_>) -> Option<Arrival> {
    let tiket = held.tiket;
    let waits = matches!(
        stage,
        Stage::Dipegang | Stage::BelumCheckIn | Stage::Menunggu | Stage::Berikutnya
    );
    let closing = tiket.jam.map(|jam| jam.berakhir(tiket.tanggal));
    if !waits || tiket.sudah_check_in() || closing.is_some_and(|closing| has_passed(context, tiket, closing)) {
        return None;
    }
    let range = held.as_of_ms.and_then(|as_of_ms| range(tiket, as_of_ms));
    let early = range.and_then(|range| lebih_awal(range.dari, early_min(tiket)));
    Some(match early {
        _ if stage == Stage::Berikutnya => Arrival::Now,
        Some(early) if has_passed(context, tiket, early) => Arrival::Now,
        Some(early) => Arrival::At(early),
        None => Arrival::Early,
    })
}

pub(super) fn has_passed(context: &Context<'_>, tiket: &Tiket, local: NaiveDateTime) -> bool {
    let now = tiket.zona.dari_epoch_ms(context.now.best_ms());
    now.is_some_and(|now| local <= now)
}

/// When a page with this ticket says something else although nothing happens: midnight at the facility, the time to be there,
/// the end of the session; milliseconds since 1970 UTC.
pub(super) fn changes_at_ms(context: &Context<'_>, held: &Held<'_>) -> Option<i64> {
    let tiket = held.tiket;
    let now = tiket.zona.dari_epoch_ms(context.now.best_ms())?;
    let midnight = now.date().succ_opt().map(|day| day.and_time(chrono::NaiveTime::MIN));
    let early = match arrival(context, held, held.stage(context)) {
        Some(Arrival::At(early)) => Some(early),
        _ => None,
    };
    let closing = tiket.jam.map(|jam| jam.berakhir(tiket.tanggal));
    let next = [midnight, early, closing]
        .into_iter()
        .flatten()
        .filter(|at| *at > now)
        .min()?;
    tiket.zona.ke_epoch_ms(next)
}
