//! The bill, as Beranda says it.

use chrono::{Datelike, NaiveDate};

use super::rincian;
use crate::data::iuran::TagihanKeluarga;
use crate::data::{Menu, Route};
use crate::page::bill::in_parts;
use crate::page::{Context, Line, parts};
use crate::rules::antrean::Zona;
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::{HARI_JATUH_TEMPO, StatusIuran};
use crate::screen::{Icon, Tone};
use crate::text::{self, Argument};

/// A payment that waits, or the bill when there is a personal one.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    payment(context).or_else(|| bill(context)).into_iter().collect()
}

/// A payment that the bill does not know of yet.
fn payment(context: &Context<'_>) -> Option<Line> {
    let waiting = context.known.iuran().value?.menunggu.as_ref();
    waiting.map(|waiting| {
        let over = waiting.sampai_ms <= context.now.best_ms();
        let key = if over {
            "beranda-bill-not-shown"
        } else {
            "beranda-bill-waits"
        };
        let until = parts::moment(context, waiting.sampai_ms, Zona::Wib);
        Line {
            name: "tagihan",
            title: context.say("beranda-bill-title"),
            detail: context.tell(key, &[("sampai", Argument::Text(&until))]),
            badge: context.say(&format!("{key}-badge")),
            tone: if over { Tone::Warning } else { Tone::Info },
            icon: Icon::Bill,
            route: Route::Menu(Menu::InfoIuran),
        }
    })
}

fn bill(context: &Context<'_>) -> Option<Line> {
    let bill = context.known.iuran().value.filter(|b| b.segmen.mandiri())?;
    let amounts = bill.tunggakan.iter().chain(&bill.berjalan).map(|b| b.jumlah);
    // A sum beyond all money would be a gateway's mistake; the bill's own page says more.
    let total = Rupiah::sum(amounts).ok()?;
    let amount = text::rupiah(context.language(), total.0);
    let months = i64::try_from(bill.tunggakan.len()).unwrap_or(i64::MAX);
    let owed = Rupiah::sum(bill.tunggakan.iter().map(|b| b.jumlah)).ok()?;
    let owed = text::rupiah(context.language(), owed.0);
    let running = bill.berjalan.as_ref();
    let this_month = running.map(|b| text::rupiah(context.language(), b.jumlah.0));
    let day = |day: Option<NaiveDate>| day.map(|day| text::date(context.language(), day)).unwrap_or_default();
    let due = day(running.and_then(|b| b.bulan.first_day().ok()?.with_day(HARI_JATUH_TEMPO)));
    let last = day(running.and_then(|b| b.bulan.last_day().ok()));
    let arguments = [
        ("jumlah", Argument::Text(amount.as_str())),
        ("bulan", Argument::Count(months)),
        ("tunggakan", Argument::Text(&owed)),
        (
            "ada",
            Argument::Text(if running.is_some() { "berjalan" } else { "lain" }),
        ),
        ("berjalan", Argument::Text(this_month.as_deref().unwrap_or_default())),
        ("jatuh-tempo", Argument::Text(&due)),
        ("akhir-bulan", Argument::Text(&last)),
    ];
    if in_parts(bill) {
        return Some(Line {
            name: "tagihan",
            title: context.say("beranda-bill-title"),
            detail: context.say("beranda-bill-parts"),
            badge: context.say("beranda-instalment-next-badge"),
            tone: Tone::Info,
            icon: Icon::Bill,
            route: Route::RehabBerjalan,
        });
    }
    let suspended = rincian::nonaktif_sejak(context);
    let (tone, detail, badge) = bill_state(bill, suspended, context.now.today());
    Some(Line {
        name: "tagihan",
        title: context.say("beranda-bill-title"),
        detail: context.tell(detail, &arguments),
        badge: context.say(badge),
        tone,
        icon: Icon::Bill,
        route: Route::Menu(Menu::InfoIuran),
    })
}

/// After the 10th a month is late, costs no fine, and covers until its end (`domain.md` §6.3), unless the family is suspended
/// until it is paid.
fn bill_state(
    bill: &TagihanKeluarga,
    suspended: Option<NaiveDate>,
    today: NaiveDate,
) -> (Tone, &'static str, &'static str) {
    if !bill.tunggakan.is_empty() {
        (Tone::Danger, "beranda-bill-arrears", "beranda-bill-arrears-badge")
    } else if bill.berjalan.is_none() {
        (Tone::Success, "beranda-bill-paid", "beranda-bill-paid-badge")
    } else if rincian::status(bill, suspended, today) == Some(StatusIuran::Nonaktif) {
        (Tone::Danger, "beranda-bill-suspended", "beranda-bill-due-badge")
    } else if today.day() <= HARI_JATUH_TEMPO {
        (Tone::Warning, "beranda-bill-due", "beranda-bill-due-badge")
    } else {
        (Tone::Warning, "beranda-bill-late", "beranda-bill-due-badge")
    }
}
