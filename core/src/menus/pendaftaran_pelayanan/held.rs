//! Which tickets there are, wherever they are known from, each once.

use crate::data::antrean::{Perintah, StatusTiket, Tiket};
use crate::data::{Janji, Keadaan};
use crate::page::Context;
use crate::rules::antrean::batal::TingkatFaskes;

/// How much newer than a booking a list must be before it counts that the list lacks its number, milliseconds: what a facility
/// answers and what is listed may be told by two systems, one a little behind the other.
const BEHIND_MS: i64 = 120_000;

/// A ticket that the facility has given.
#[derive(Clone, Copy)]
pub(super) struct Held<'a> {
    /// The ticket.
    pub tiket: &'a Tiket,
    /// When the gateway said so; `None` while only the answer to the booking is known.
    pub as_of_ms: Option<i64>,
    /// The booking whose answer it is, when it is known from nowhere else.
    pub booking: Option<&'a Janji>,
    /// The newest promise to give it back.
    pub batal: Option<&'a Janji>,
    /// The newest promise to check in.
    pub check_in: Option<&'a Janji>,
}

/// Where a ticket stands today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage<'a> {
    /// The day of the visit is still to come.
    Dipegang,
    /// Today at a hospital, which has not heard that the patient is there.
    BelumCheckIn,
    /// Waiting, today.
    Menunggu,
    /// Nobody is before it any more.
    Berikutnya,
    /// Being called.
    Dipanggil,
    /// Called in vain; the counter puts it in again.
    Terlewat,
    /// Done at the poli, waiting for medicine.
    Farmasi,
    /// A word of the gateway that this version does not know.
    Lain(&'a str),
    /// Served.
    Selesai,
    /// Given back.
    Batal,
    /// The day is over and nothing was heard.
    Lewat,
}

impl Stage<'_> {
    /// Whether nothing more will happen to it.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Selesai | Self::Batal | Self::Lewat)
    }
}

impl<'a> Held<'a> {
    /// Where it stands today.
    pub fn stage(&self, context: &Context<'_>) -> Stage<'a> {
        let tiket = self.tiket;
        let today = context.now.today_in(tiket.zona);
        let given_back = self.batal.is_some_and(|janji| match &janji.keadaan {
            Some(Keadaan::Diterima) => true,
            // Refused because it was done before.
            Some(Keadaan::Ditolak { alasan, .. }) => alasan.eq_ignore_ascii_case("sudah_batal"),
            _ => false,
        });
        let given_back = given_back || self.check_in_refused("batal");
        match &tiket.status {
            StatusTiket::Batal => Stage::Batal,
            _ if given_back => Stage::Batal,
            StatusTiket::Selesai => Stage::Selesai,
            _ if is_past(context, tiket) => Stage::Lewat,
            StatusTiket::Dipanggil => Stage::Dipanggil,
            StatusTiket::Terlewat => Stage::Terlewat,
            StatusTiket::Farmasi => Stage::Farmasi,
            StatusTiket::Lain(word) => Stage::Lain(word),
            StatusTiket::Menunggu if tiket.tanggal > today => Stage::Dipegang,
            StatusTiket::Menunggu if self.awaits_check_in() => Stage::BelumCheckIn,
            StatusTiket::Menunggu if tiket.sisa == Some(0) => Stage::Berikutnya,
            StatusTiket::Menunggu => Stage::Menunggu,
        }
    }

    /// Whether the gateway gave this number and its list, asked for since, lacks it: somebody gave it back elsewhere, or the gateway
    /// was put back to before it. A list with rows that could not be read may have it.
    pub fn is_unlisted(&self, context: &Context<'_>) -> bool {
        let look = context.known.antrean();
        let newer = self.booking.zip(look.as_of_ms).is_some_and(|(booking, as_of_ms)| {
            look.live && look.skipped == 0 && as_of_ms.saturating_sub(booking.made_ms) >= BEHIND_MS
        });
        newer && !self.stage(context).is_over()
    }

    /// Whether the hospital has not heard that the patient is there, as far as this phone knows.
    pub fn awaits_check_in(&self) -> bool {
        let accepted = |janji: &Janji| janji.keadaan == Some(Keadaan::Diterima);
        let said = self.check_in.is_some_and(accepted) || self.check_in_refused("sudah_checkin");
        self.tiket.tingkat == TingkatFaskes::Fkrtl && !self.tiket.sudah_check_in() && !said
    }

    /// Whether check-in was refused for this reason, which says where the number stands.
    fn check_in_refused(&self, reason: &str) -> bool {
        self.check_in.is_some_and(|janji| {
            matches!(&janji.keadaan, Some(Keadaan::Ditolak { alasan, .. }) if alasan.eq_ignore_ascii_case(reason))
        })
    }

    /// The promise to check in, while its outcome is open or it was refused.
    pub fn checking_in(&self) -> Option<&'a Janji> {
        self.check_in.filter(|janji| janji.keadaan != Some(Keadaan::Diterima))
    }

    /// The promise to give it back, while its outcome is open.
    pub fn being_given_back(&self) -> Option<&'a Janji> {
        self.batal.filter(|janji| !janji.is_over())
    }

    /// The promise to give it back that was refused.
    pub fn not_given_back(&self) -> Option<&'a Janji> {
        self.batal
            .filter(|janji| matches!(janji.keadaan, Some(Keadaan::Ditolak { .. })))
    }
}

/// Whether the day of a ticket is over; a session over midnight belongs to the day on which it began.
pub(super) fn is_past(context: &Context<'_>, tiket: &Tiket) -> bool {
    let ends = tiket.jam.map(|jam| jam.berakhir(tiket.tanggal));
    let now = tiket.zona.dari_epoch_ms(context.now.best_ms());
    let runs = ends.zip(now).is_some_and(|(ends, now)| now < ends);
    tiket.tanggal < context.now.today_in(tiket.zona) && !runs
}

/// All tickets, the next visit first.
pub(super) fn held<'a>(context: &Context<'a>) -> Vec<Held<'a>> {
    let look = context.known.antrean();
    let as_of_ms = look.as_of_ms;
    let listed: &'a [Tiket] = look.value.map_or(&[], Vec::as_slice);
    let held = |tiket: &'a Tiket, as_of_ms, booking| Held {
        tiket,
        as_of_ms,
        booking,
        batal: newest(context.janji, &tiket.kode_booking, |asked| asked.batal().is_some()),
        check_in: newest(context.janji, &tiket.kode_booking, |asked| {
            matches!(asked, Perintah::CheckIn(_))
        }),
    };
    let of_list = listed.iter().map(|tiket| held(tiket, as_of_ms, None));
    let of_promises = context.janji.iter().enumerate().filter_map(|(place, janji)| {
        let tiket = janji.tiket()?;
        let same = |other: &Tiket| other.kode_booking == tiket.kode_booking;
        // Of two answers about one number the newer says more.
        let newer = context
            .janji
            .iter()
            .skip(place.saturating_add(1))
            .filter_map(Janji::tiket)
            .any(same);
        (!newer && !listed.iter().any(same)).then(|| held(tiket, None, Some(janji)))
    });
    let mut all: Vec<Held<'a>> = of_list.chain(of_promises).collect();
    all.sort_by_key(|held| (held.tiket.tanggal, held.tiket.jam, held.tiket.angka));
    all
}

/// Whether a promise needs no place of its own because a ticket tells how it ended.
pub(super) fn is_told_by_ticket(context: &Context<'_>, janji: &Janji, perintah: &Perintah) -> bool {
    let kode = match perintah {
        Perintah::AmbilFktp(_) | Perintah::AmbilFkrtl(_) | Perintah::PasienBaru(_) => {
            janji.tiket().map(|tiket| &tiket.kode_booking)
        }
        Perintah::BatalFktp(batal) | Perintah::BatalFkrtl(batal) => janji.is_over().then_some(&batal.kodebooking),
        Perintah::CheckIn(check_in) => janji.is_over().then_some(&check_in.kodebooking),
    };
    kode.is_some_and(|kode| find(context, kode).is_some())
}

/// The ticket with this booking code.
pub(super) fn find<'a>(context: &Context<'a>, kode: &str) -> Option<Held<'a>> {
    held(context).into_iter().find(|held| held.tiket.kode_booking == kode)
}

/// The newest promise about a number that is of a kind.
fn newest<'a>(all: &'a [Janji], kode: &str, of_kind: fn(&Perintah) -> bool) -> Option<&'a Janji> {
    let concerns = |janji: &&Janji| {
        let asked = janji.perintah.antrean();
        asked.is_some_and(|asked| of_kind(asked) && asked.kode_booking() == Some(kode))
    };
    all.iter().rev().find(concerns)
}
