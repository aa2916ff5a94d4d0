//! The numbers that matter now, as Beranda says them.

use crate::data::Route;
use crate::data::antrean::{StatusTiket, Tiket};
use crate::page::{Context, Line};
use crate::screen::{Icon, Tone};
use crate::text::{self, Argument};

/// Tickets of today and later that still matter.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    let matters = |tiket: &&Tiket| {
        !matches!(tiket.status, StatusTiket::Batal | StatusTiket::Selesai)
            && tiket.tanggal >= context.now.today_in(tiket.zona)
    };
    let known = context.known.antrean().value;
    known
        .into_iter()
        .flatten()
        .filter(matters)
        .map(|t| ticket(context, t))
        .collect()
}

fn ticket(context: &Context<'_>, tiket: &Tiket) -> Line {
    let date = text::date(context.language(), tiket.tanggal);
    let today = tiket.tanggal == context.now.today_in(tiket.zona);
    let called = tiket.status == StatusTiket::Dipanggil;
    let (tone, badge) = match (called, today) {
        (true, _) => (Tone::Success, "beranda-ticket-called"),
        (false, true) => (Tone::Info, "beranda-ticket-today"),
        (false, false) => (Tone::Info, "beranda-ticket-later"),
    };
    let arguments = [
        ("nomor", Argument::Text(tiket.nomor.as_str())),
        ("poli", Argument::Text(&tiket.nama_poli)),
        ("faskes", Argument::Text(&tiket.nama_faskes)),
        ("tanggal", Argument::Text(&date)),
        ("sisa", Argument::Count(i64::from(tiket.sisa))),
    ];
    Line {
        name: "tiket",
        title: context.tell("beranda-ticket-title", &arguments),
        detail: context.tell("beranda-ticket-detail", &arguments),
        badge: context.say(badge),
        tone,
        icon: Icon::Queue,
        route: Route::Tiket {
            kode: tiket.kode_booking.clone(),
        },
    }
}
