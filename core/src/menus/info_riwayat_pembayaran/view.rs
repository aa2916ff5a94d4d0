//! The list: the sums of each year, then payment by payment.

use std::collections::BTreeSet;

use chrono::Datelike;

use super::{Model, Msg, pages};
use crate::data::pembayaran::Pembayaran;
use crate::data::{Menu, Route};
use crate::page::lembar::Terbuka;
use crate::page::{Ask, Context, parts, reach};
use crate::rules::bulan::Bulan;
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::{JenisBayar, Pembukuan, jumlah_per_tahun, pembukuan};
use crate::screen::{
    ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Item, Keyboard, Sensitivity, TableRow, Tone, Ui,
};
use crate::text::{self, Argument};

/// Longest search, in characters.
const LONGEST_QUERY: u32 = 40;

/// The payments that are looked for, the newest first.
pub(super) fn matching<'a>(model: &Model, context: &Context<'a>) -> Vec<&'a Pembayaran> {
    let open = model.lembar.open(&pages(context));
    chosen(model, context, &open)
}

fn chosen<'a>(model: &Model, context: &Context<'_>, open: &Terbuka<'a, Pembayaran>) -> Vec<&'a Pembayaran> {
    let wanted = model.cari.trim().to_lowercase();
    let mut rows = open.rows(|bayar| &bayar.id);
    rows.retain(|bayar| {
        let year = model.tahun.is_none_or(|tahun| bayar.tanggal().year() == tahun);
        year && (wanted.is_empty() || searched(context, bayar).contains(&wanted))
    });
    rows
}

/// Everything by which a payment is looked for.
fn searched(context: &Context<'_>, bayar: &Pembayaran) -> String {
    let day = text::date(context.language(), bayar.tanggal());
    let parts = [
        title(context, bayar),
        detail(context, bayar),
        bayar.referensi.clone(),
        day,
    ];
    format!("{} {}", parts.join(" "), bayar.jumlah.0).to_lowercase()
}

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("info-riwayat-pembayaran-title"));
    ui.sensitivity(Sensitivity::Personal);
    let open = model.lembar.open(&pages(context));
    let look = open.first();
    let Some((first, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
        return ui;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    reach::clock_notice(&mut ui, context, as_of_ms);
    if first.baris.is_empty() && open.complete {
        nothing(&mut ui, context);
        return ui;
    }
    let all = open.rows(|bayar| &bayar.id);
    let filtered = model.tahun.is_some() || !model.cari.trim().is_empty();
    if filtered || open.is_long(all.len()) {
        filters(&mut ui, context, model, &all);
    }
    totals(&mut ui, context, model, &all, open.complete);
    let rows = chosen(model, context, &open);
    let items: Vec<Item> = model
        .lembar
        .shown(&rows)
        .iter()
        .map(|bayar| item(&mut ui, context, bayar))
        .collect();
    if !items.is_empty() {
        ui.block(Block::Items { title: None, items });
    } else if rows.is_empty() {
        none_chosen(&mut ui, context, model);
    }
    if !open.complete {
        until(&mut ui, context, &all);
    }
    open.older(&mut ui, context, Msg::Gerak);
    model
        .lembar
        .buttons(&mut ui, context, rows.len(), &open, filtered, Msg::Gerak);
    ui
}

/// Nothing was ever paid: who pays for others is told on the page of the bill.
fn nothing(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let label = context.say("info-riwayat-pembayaran-bill");
    let open = Msg::Go(Ask::Open(Route::Menu(Menu::InfoIuran)));
    let bill = ui
        .action("tagihan", label, ActionRole::Secondary, open)
        .with_icon(Icon::Bill);
    ui.block(Block::Empty {
        icon: Icon::History,
        title: context.say("info-riwayat-pembayaran-none-title"),
        text: context.say("info-riwayat-pembayaran-none-text"),
        actions: vec![bill],
    });
}

/// Nothing of what was looked for.
fn none_chosen(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Model) {
    let year = model.tahun.map(|tahun| tahun.to_string()).unwrap_or_default();
    let key = if model.cari.trim().is_empty() { "year" } else { "found" };
    ui.block(Block::Empty {
        icon: Icon::Search,
        title: context.tell(
            &format!("info-riwayat-pembayaran-none-{key}-title"),
            &[("tahun", Argument::Text(&year))],
        ),
        text: context.say(&format!("info-riwayat-pembayaran-none-{key}-text")),
        actions: Vec::new(),
    });
}

fn filters(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Model, all: &[&Pembayaran]) {
    let years = all.iter().map(|bayar| bayar.tanggal().year());
    let (oldest, newest) = (years.clone().min(), years.max());
    let option = |value: String, label: String| ChoiceOption {
        value,
        label,
        detail: None,
        blocked: None,
    };
    let mut options = vec![option(String::new(), context.say("common-filter-all"))];
    if let (Some(oldest), Some(newest)) = (oldest, newest) {
        // Years without a payment as well: that nothing was paid is an answer.
        let newest = newest.max(context.now.today().year());
        options.extend(
            (oldest.max(newest - 60)..=newest)
                .rev()
                .map(|year| option(year.to_string(), year.to_string())),
        );
    }
    let chosen = model.tahun.map(|tahun| tahun.to_string()).unwrap_or_default();
    let year = Field {
        required: false,
        ..Field::new(
            "tahun",
            context.say("info-riwayat-pembayaran-year"),
            FieldKind::Choice { options },
        )
        .holding(chosen)
    };
    ui.input(year, Msg::Tahun);
    let kind = FieldKind::Text {
        max_length: LONGEST_QUERY,
        keyboard: Keyboard::Text,
        multiline: false,
    };
    let search = Field {
        required: false,
        ..Field::new("cari", context.say("info-riwayat-pembayaran-search"), kind).holding(model.cari.clone())
    };
    ui.input(search, Msg::Cari);
}

/// What was paid in each year of which every payment is open.
fn totals(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Model, all: &[&Pembayaran], complete: bool) {
    let Ok(years) = jumlah_per_tahun(all.iter().map(|bayar| bayar.bayaran())) else {
        return;
    };
    // The oldest open year may go on in what is not open yet.
    let whole = years.len().saturating_sub(usize::from(!complete));
    let years: Vec<_> = years
        .into_iter()
        .take(whole)
        .filter(|year| model.tahun.is_none_or(|tahun| tahun == year.tahun))
        .collect();
    if years.is_empty() {
        return;
    }
    let money = |amount: Rupiah| text::rupiah(context.language(), amount.0);
    let fines = years.iter().any(|year| year.denda > Rupiah::NOL);
    let others = years.iter().any(|year| year.lain > Rupiah::NOL);
    let kinds = [
        ("iuran", true),
        ("denda", fines),
        ("lain", others),
        ("semua", fines || others),
    ];
    let mut columns = vec![context.say("info-riwayat-pembayaran-year")];
    for (kind, _) in kinds.iter().filter(|(_, shown)| *shown) {
        columns.push(context.say(&format!("info-riwayat-pembayaran-sum-{kind}")));
    }
    let row = |year: &crate::rules::tagihan::TahunBayar| {
        let amounts = [year.iuran, year.denda, year.lain, year.semua];
        let shown = amounts.into_iter().zip(kinds).filter(|(_, (_, shown))| *shown);
        let mut cells = vec![year.tahun.to_string()];
        cells.extend(shown.map(|(amount, _)| money(amount)));
        TableRow { cells }
    };
    ui.block(Block::Table {
        caption: context.say("info-riwayat-pembayaran-sums"),
        columns,
        rows: years.iter().map(row).collect(),
    });
}

/// How far back what is open reaches.
fn until(ui: &mut Ui<Msg>, context: &Context<'_>, all: &[&Pembayaran]) {
    if let Some(oldest) = all.last() {
        let day = text::date(context.language(), oldest.tanggal());
        ui.paragraph(context.tell("info-riwayat-pembayaran-until", &[("tanggal", Argument::Text(&day))]));
    }
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, bayar: &Pembayaran) -> Item {
    let open = Msg::Go(Ask::Open(Route::Kuitansi { id: bayar.id.clone() }));
    let title = text::rupiah(context.language(), bayar.jumlah.0);
    let (badge, tone) = state(context, bayar);
    Item {
        action: Some(ui.action("bayar", title.clone(), ActionRole::Quiet, open)),
        title,
        detail: Some(format!("{}. {}", self::title(context, bayar), detail(context, bayar))),
        badge: (tone != Tone::Success).then_some(badge),
        tone,
        icon: Some(Icon::Bill),
    }
}

/// Where a payment stands, in a word or two.
pub(super) fn state(context: &Context<'_>, bayar: &Pembayaran) -> (String, Tone) {
    let (key, tone) = match bayar.dibukukan {
        Some(true) => ("booked", Tone::Success),
        Some(false) => match waiting(context, bayar).menunggu {
            true => ("waiting", Tone::Info),
            false => ("late", Tone::Danger),
        },
        None => ("unknown", Tone::Warning),
    };
    (context.say(&format!("info-riwayat-pembayaran-state-{key}")), tone)
}

/// What was paid: `Iuran November 2026`
pub(super) fn title(context: &Context<'_>, bayar: &Pembayaran) -> String {
    let months = months(context, &bayar.periode);
    let kind = match bayar.jenis {
        JenisBayar::Iuran => "iuran",
        JenisBayar::Denda => "denda",
        JenisBayar::Lain => "lain",
    };
    let words = [("jenis", Argument::Text(kind)), ("bulan", Argument::Text(&months))];
    context.tell("info-riwayat-pembayaran-what", &words)
}

/// When and through whom.
fn detail(context: &Context<'_>, bayar: &Pembayaran) -> String {
    let day = text::date(context.language(), bayar.tanggal());
    let via = if bayar.kanal.is_empty() { "tidak" } else { "ya" };
    let words = [
        ("tanggal", Argument::Text(&day)),
        ("ada", Argument::Text(via)),
        ("kanal", Argument::Text(&bayar.kanal)),
    ];
    context.tell("info-riwayat-pembayaran-when", &words)
}

/// Months in a row as a range, others one by one.
pub(super) fn months(context: &Context<'_>, bulan: &[Bulan]) -> String {
    let said = |bulan: &Bulan| text::month(context.language(), bulan.tahun(), bulan.bulan());
    let in_a_row = |pair: &[Bulan]| matches!(pair, [one, next] if one.plus(1).ok() == Some(*next));
    match bulan {
        [first, .., last] if bulan.len() > 2 && bulan.windows(2).all(in_a_row) => context.tell(
            "info-riwayat-pembayaran-months",
            &[
                ("dari", Argument::Text(&said(first))),
                ("sampai", Argument::Text(&said(last))),
                (
                    "jumlah",
                    Argument::Count(i64::try_from(bulan.len()).unwrap_or(i64::MAX)),
                ),
            ],
        ),
        _ => bulan
            .iter()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .map(said)
            .collect::<Vec<_>>()
            .join(", "),
    }
}

/// Whether a payment that is not recorded may still be; the page says what that rests on.
pub(super) fn waiting(context: &Context<'_>, bayar: &Pembayaran) -> Pembukuan {
    let wait = pembukuan(bayar.dibayar_ms, context.now.best_ms());
    parts::rests_on(context, &wait.penjelasan);
    wait
}
