//! The numbers that matter now, as Beranda says them.

use super::giliran::{self, Arrival};
use super::held::{self, Held, Stage};
use super::words;
use crate::data::Route;
use crate::page::{Context, Line, parts};
use crate::rules::poli::sebutan;
use crate::screen::{Icon, Tone};
use crate::text::Argument;

/// Tickets of today and later that still matter, also one of which only the answer to the booking is known.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    let held = held::held(context).into_iter();
    held.filter(|held| !held.stage(context).is_over())
        .map(|held| ticket(context, &held))
        .collect()
}

fn ticket(context: &Context<'_>, held: &Held<'_>) -> Line {
    let tiket = held.tiket;
    let stage = held.stage(context);
    let coming = giliran::arrival(context, held, stage);
    // The hour to be there may lie on another day than the session.
    let tanggal = match coming {
        Some(Arrival::At(early)) => early.date(),
        _ => tiket.tanggal,
    };
    let day = words::day(context, tanggal, tiket.zona);
    let (nomor, poli) = (words::numbered(context, tiket), sebutan(&tiket.nama_poli));
    let faskes = parts::or_unknown(context, tiket.nama_faskes.clone());
    let arrival = match coming {
        Some(Arrival::Now) => Some(context.say("beranda-ticket-come-now")),
        Some(Arrival::At(early)) => {
            let clock = words::clock(context, early.time(), tiket.zona);
            Some(context.tell("beranda-ticket-come-at", &[("jam", Argument::Text(&clock))]))
        }
        Some(Arrival::Early) | None => None,
    };
    let (tone, badge) = match stage {
        Stage::Dipanggil => (Tone::Success, "beranda-ticket-called"),
        Stage::Terlewat => (Tone::Warning, "beranda-ticket-missed"),
        Stage::Farmasi => (Tone::Info, "beranda-ticket-medicine"),
        Stage::Dipegang => (Tone::Info, "beranda-ticket-later"),
        _ => (Tone::Info, "beranda-ticket-today"),
    };
    let detail = match (stage, &arrival) {
        (Stage::Dipanggil, _) => "beranda-ticket-go",
        (Stage::Terlewat, _) => "beranda-ticket-report",
        (Stage::Farmasi, _) => "beranda-ticket-wait",
        (Stage::Lain(_), _) => "beranda-ticket-ask",
        (_, Some(_)) => "beranda-ticket-come",
        (_, None) => "beranda-ticket-day",
    };
    let arguments = [
        ("nomor", Argument::Text(nomor.as_str())),
        ("poli", Argument::Text(&poli)),
        ("faskes", Argument::Text(&faskes)),
        ("hari", Argument::Text(&day)),
        ("datang", Argument::Text(arrival.as_deref().unwrap_or_default())),
    ];
    Line {
        name: "tiket",
        title: context.tell("beranda-ticket-title", &arguments),
        detail: context.tell(detail, &arguments),
        badge: context.say(badge),
        tone,
        icon: Icon::Queue,
        route: Route::Tiket {
            kode: tiket.kode_booking.clone(),
        },
    }
}
