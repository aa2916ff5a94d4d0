//! The bill, as Beranda says it.

use chrono::{Datelike, NaiveDate};

use super::rincian;
use crate::data::iuran::TagihanKeluarga;
use crate::data::{Menu, Route};
use crate::page::{Context, Line};
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::{HARI_JATUH_TEMPO, StatusIuran};
use crate::screen::{Icon, Tone};
use crate::text::{self, Argument};

/// The bill, when there is a personal one.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    bill(context).into_iter().collect()
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
