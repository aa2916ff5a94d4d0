//! The numbers that matter now, as Beranda says them.

use super::{held, words};
use crate::data::Route;
use crate::data::antrean::{StatusTiket, Tiket};
use crate::page::{Context, Line, parts};
use crate::rules::poli::sebutan;
use crate::screen::{Icon, Tone};
use crate::text::{self, Argument};

/// Tickets of today and later that still matter.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    let matters = |tiket: &&Tiket| {
        !matches!(tiket.status, StatusTiket::Batal | StatusTiket::Selesai) && !held::is_past(context, tiket)
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
    let today = tiket.tanggal <= context.now.today_in(tiket.zona);
    let (nomor, poli) = (words::numbered(context, tiket), sebutan(&tiket.nama_poli));
    let faskes = parts::or_unknown(context, tiket.nama_faskes.clone());
    let called = tiket.status == StatusTiket::Dipanggil;
    let (tone, badge) = match (called, today) {
        (true, _) => (Tone::Success, "beranda-ticket-called"),
        (false, true) => (Tone::Info, "beranda-ticket-today"),
        (false, false) => (Tone::Info, "beranda-ticket-later"),
    };
    let arguments = [
        ("nomor", Argument::Text(&nomor)),
        ("poli", Argument::Text(&poli)),
        ("faskes", Argument::Text(&faskes)),
        ("tanggal", Argument::Text(&date)),
        ("sisa", Argument::Count(tiket.sisa.map_or(-1, i64::from))),
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
