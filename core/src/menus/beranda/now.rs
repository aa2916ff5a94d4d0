//! What applies to the person now: a visit, a promise, a bill. Most urgent first; nothing to say, nothing shown.

use chrono::{Datelike, NaiveDate};

use super::model::Msg;
use crate::data::antrean::{StatusTiket, Tiket};
use crate::data::iuran::TagihanKeluarga;
use crate::data::perintah::Keadaan;
use crate::data::{Menu, Resource, Route};
use crate::page::promise::{state_badge, state_words};
use crate::page::{Context, Reach};
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::HARI_JATUH_TEMPO;
use crate::screen::{ActionRole, Block, Icon, Item, Tone, Ui};
use crate::text::{self, Argument};

/// One line of the list, before its action is minted.
struct Line {
    name: &'static str,
    title: String,
    detail: String,
    badge: String,
    tone: Tone,
    icon: Icon,
    route: Route,
}

pub(super) fn items(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let mut lines = tickets(context);
    lines.extend(promise(context));
    lines.extend(membership(context));
    lines.extend(bill(context));
    if lines.is_empty() {
        return;
    }
    let items = lines
        .into_iter()
        .map(|line| Item {
            action: Some(ui.action(line.name, line.title.clone(), ActionRole::Quiet, Msg::Go(line.route))),
            title: line.title,
            detail: Some(line.detail),
            badge: Some(line.badge),
            tone: line.tone,
            icon: Some(line.icon),
        })
        .collect();
    ui.block(Block::Items {
        title: Some(context.say("beranda-now")),
        items,
    });
}

/// Tickets of today and later that still matter.
fn tickets(context: &Context<'_>) -> Vec<Line> {
    let matters = |tiket: &&Tiket| {
        !matches!(tiket.status, StatusTiket::Batal | StatusTiket::Selesai)
            && tiket.tanggal >= context.now.today_in(tiket.zona)
    };
    let known = context.known.antrean.value();
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

/// The newest promise that is not settled, or was refused and not yet put away.
fn promise(context: &Context<'_>) -> Option<Line> {
    let accepted = |keadaan: &Option<Keadaan>| matches!(keadaan, Some(Keadaan::Diterima { .. }));
    let janji = context.janji.iter().rev().find(|j| !accepted(&j.keadaan))?;
    let (tone, badge) = state_badge(context, janji);
    Some(Line {
        name: "janji",
        title: context.say("beranda-promise-title"),
        detail: state_words(context, janji),
        badge,
        tone,
        icon: Icon::Clock,
        route: Route::Janji,
    })
}

/// Whether the person's own membership is active, as far as the data's date allows to say.
fn membership(context: &Context<'_>) -> Option<Line> {
    let data = context.known.keluarga.data.as_ref()?;
    let peserta = data.value.peserta.first()?;
    let reach = Reach::of(context, &Resource::Keluarga, data.as_of_ms).until(context, peserta.berlaku_sampai);
    let (detail, tone) = reach.status(context, peserta.aktif, data.as_of_ms);
    let badge = match tone {
        Tone::Success => "beranda-member-badge-ok",
        Tone::Danger => "beranda-member-badge-no",
        Tone::Info | Tone::Warning => "beranda-member-badge-unsure",
    };
    Some(Line {
        name: "kepesertaan",
        title: context.tell("beranda-member-title", &[("nama", Argument::Text(&peserta.nama))]),
        detail,
        badge: context.say(badge),
        tone,
        icon: Icon::Card,
        route: Route::Menu(Menu::Kartu),
    })
}

/// The bill, when there is a personal one.
fn bill(context: &Context<'_>) -> Option<Line> {
    let bill = context.known.iuran.value().filter(|b| b.segmen.mandiri())?;
    let amounts = bill.tunggakan.iter().chain(&bill.berjalan).map(|b| b.jumlah);
    // A sum beyond all money would be a gateway's mistake; the bill's own page says more.
    let total = Rupiah::sum(amounts).ok()?;
    let amount = text::rupiah(context.language(), total.0);
    let months = i64::try_from(bill.tunggakan.len()).unwrap_or(i64::MAX);
    let arguments = [
        ("jumlah", Argument::Text(amount.as_str())),
        ("bulan", Argument::Count(months)),
        ("hari", Argument::Count(i64::from(HARI_JATUH_TEMPO))),
    ];
    let (tone, detail, badge) = bill_state(bill, context.now.today());
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

/// After the 10th a month is late, costs no fine, and covers until its end (`domain.md` §6.3).
fn bill_state(bill: &TagihanKeluarga, today: NaiveDate) -> (Tone, &'static str, &'static str) {
    if !bill.tunggakan.is_empty() {
        (Tone::Danger, "beranda-bill-arrears", "beranda-bill-arrears-badge")
    } else if bill.berjalan.is_none() {
        (Tone::Success, "beranda-bill-paid", "beranda-bill-paid-badge")
    } else if today.day() <= HARI_JATUH_TEMPO {
        (Tone::Warning, "beranda-bill-due", "beranda-bill-due-badge")
    } else {
        (Tone::Warning, "beranda-bill-late", "beranda-bill-due-badge")
    }
}
