//! The instalment that comes next, as Beranda says it.

use super::view::{count, day, money};
use crate::data::Route;
use crate::page::bill::in_parts;
use crate::page::{Context, Line};
use crate::screen::{Icon, Tone};
use crate::text::Argument;

/// The next instalment of the plan that runs; nothing while a payment waits, which the bill says.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    next(context).into_iter().collect()
}

fn next(context: &Context<'_>) -> Option<Line> {
    context
        .known
        .iuran()
        .value
        .filter(|bill| in_parts(bill) && bill.menunggu.is_none())?;
    let plan = context.known.rehab().value?.rencana.as_ref()?;
    let (ke, tahap) = plan.berikut().filter(|_| plan.berjalan())?;
    let late = tahap.jatuh_tempo < context.now.today();
    let (amount, due) = (money(context, tahap.jumlah), day(context, tahap.jatuh_tempo));
    let words = [
        ("ke", count(ke)),
        ("kali", count(plan.tahap.len())),
        ("jumlah", Argument::Text(amount.as_str())),
        ("tanggal", Argument::Text(&due)),
    ];
    let (tone, key) = if late {
        (Tone::Danger, "beranda-instalment-late")
    } else {
        (Tone::Warning, "beranda-instalment-next")
    };
    Some(Line {
        name: "cicilan",
        title: context.tell("beranda-instalment-title", &words),
        detail: context.tell(key, &words),
        badge: context.say(&format!("{key}-badge")),
        tone,
        icon: Icon::Instalments,
        route: Route::RehabBerjalan,
    })
}
