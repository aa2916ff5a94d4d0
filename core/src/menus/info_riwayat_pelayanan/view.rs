//! The list, year by year.

use chrono::{Datelike, NaiveDate};

use super::{Model, Msg, Visit, pages};
use crate::data::Route;
use crate::data::peserta::{Keluarga, Peserta};
use crate::page::lembar::Terbuka;
use crate::page::{Ask, Context, parts, reach};
use crate::rules::diagnosa::diagnosa_peka;
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Item, Keyboard, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// Longest search, in characters.
const LONGEST_QUERY: u32 = 40;

/// The visits that are looked for, the newest first.
pub(super) fn matching<'a>(model: &Model, context: &Context<'a>) -> Vec<&'a Visit> {
    let open = model.lembar.open(&pages(context, &model.anggota));
    chosen(model, context, &open)
}

fn chosen<'a>(model: &Model, context: &Context<'_>, open: &Terbuka<'a, Visit>) -> Vec<&'a Visit> {
    let wanted = model.cari.trim().to_lowercase();
    let mut rows = open.rows(|visit| &visit.id);
    rows.retain(|visit| {
        let year = model.tahun.is_none_or(|tahun| visit.tanggal.year() == tahun);
        let kind = match model.jenis.as_str() {
            "1" => visit.rawat_inap == Some(true),
            "2" => visit.rawat_inap != Some(true),
            _ => true,
        };
        year && kind && (wanted.is_empty() || searched(context, visit).contains(&wanted))
    });
    rows
}

/// Everything by which a visit is looked for; what is covered is not.
fn searched(context: &Context<'_>, visit: &Visit) -> String {
    format!("{} {}", visit.faskes, detail(context, visit)).to_lowercase()
}

/// The member whose visit it was.
pub(super) fn member<'a>(context: &Context<'a>, visit: &Visit) -> Option<&'a Peserta> {
    let keluarga = context.known.keluarga().value?;
    keluarga
        .peserta
        .iter()
        .find(|peserta| !visit.anggota.is_empty() && peserta.id == visit.anggota)
}

/// Why the diagnosis is covered until it is tapped; `None` for one that is shown at once.
pub(super) fn covered(context: &Context<'_>, visit: &Visit) -> Option<String> {
    let born: Option<NaiveDate> = member(context, visit).and_then(|peserta| peserta.lahir);
    let age = born.and_then(|born| visit.tanggal.years_since(born));
    let why = diagnosa_peka(&visit.diagnosa, age, visit.tanggal)?;
    Some(parts::explain(context, &why))
}

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("info-riwayat-pelayanan-title"));
    ui.sensitivity(Sensitivity::Personal);
    let open = model.lembar.open(&pages(context, &model.anggota));
    let look = open.first();
    let family = context.known.keluarga().value;
    if let Some(keluarga) = family {
        members(&mut ui, context, model, keluarga);
    }
    let Some((first, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
        return ui;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    reach::clock_notice(&mut ui, context, as_of_ms);
    if first.baris.is_empty() && open.complete {
        empty(&mut ui, context, "none");
        return ui;
    }
    let all = open.rows(|visit| &visit.id);
    let filtered = model.tahun.is_some() || !model.jenis.is_empty() || !model.cari.trim().is_empty();
    if filtered || open.is_long(all.len()) {
        filters(&mut ui, context, model, &all);
    }
    let rows = chosen(model, context, &open);
    let mut shown = model.lembar.shown(&rows);
    while let Some(visit) = shown.first() {
        let year = visit.tanggal.year();
        let same = shown.iter().take_while(|visit| visit.tanggal.year() == year).count();
        let (these, rest) = shown.split_at(same);
        let items = these.iter().map(|visit| item(&mut ui, context, visit)).collect();
        ui.block(Block::Items {
            title: Some(year.to_string()),
            items,
        });
        shown = rest;
    }
    if rows.is_empty() {
        empty(&mut ui, context, "found");
    }
    if let Some(oldest) = all.last().filter(|_| !open.complete) {
        let day = text::date(context.language(), oldest.tanggal);
        ui.paragraph(context.tell("info-riwayat-pelayanan-until", &[("tanggal", Argument::Text(&day))]));
    }
    open.older(&mut ui, context, Msg::Gerak);
    model
        .lembar
        .buttons(&mut ui, context, rows.len(), &open, filtered, Msg::Gerak);
    ui
}

fn empty(ui: &mut Ui<Msg>, context: &Context<'_>, key: &str) {
    ui.block(Block::Empty {
        icon: Icon::Visits,
        title: context.say(&format!("info-riwayat-pelayanan-{key}-title")),
        text: context.say(&format!("info-riwayat-pelayanan-{key}-text")),
        actions: Vec::new(),
    });
}

fn option(value: impl Into<String>, label: impl Into<String>) -> ChoiceOption {
    ChoiceOption {
        value: value.into(),
        label: label.into(),
        detail: None,
        blocked: None,
    }
}

fn choice(ui: &mut Ui<Msg>, label: String, id: &str, value: &str, options: Vec<ChoiceOption>, msg: fn(String) -> Msg) {
    let field = Field {
        required: false,
        ..Field::new(id, label, FieldKind::Choice { options }).holding(value)
    };
    ui.input(field, msg);
}

/// Whose visits; a family of one is not asked, nor one whose gateway has no names for its members.
fn members(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Model, keluarga: &Keluarga) {
    if keluarga.peserta.len() < 2 || keluarga.peserta.iter().any(|peserta| peserta.id.is_empty()) {
        return;
    }
    let mut options = vec![option("", context.say("info-riwayat-pelayanan-family"))];
    options.extend(
        keluarga
            .peserta
            .iter()
            .map(|peserta| option(&peserta.id, &peserta.nama)),
    );
    let label = context.say("info-riwayat-pelayanan-whose");
    choice(ui, label, "anggota", &model.anggota, options, Msg::Anggota);
}

fn filters(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Model, all: &[&Visit]) {
    let kinds = [
        ("", "common-filter-all"),
        ("2", "info-riwayat-pelayanan-visits"),
        ("1", "info-riwayat-pelayanan-stays"),
    ];
    let options = kinds.map(|(value, key)| option(value, context.say(key))).into();
    let label = context.say("info-riwayat-pelayanan-kind");
    choice(ui, label, "jenis", &model.jenis, options, Msg::Jenis);
    let mut years: Vec<i32> = all
        .iter()
        .map(|visit| visit.tanggal.year())
        .chain(model.tahun)
        .collect();
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.dedup();
    let mut options = vec![option("", context.say("common-filter-all"))];
    options.extend(years.into_iter().map(|year| option(year.to_string(), year.to_string())));
    let chosen = model.tahun.map(|tahun| tahun.to_string()).unwrap_or_default();
    let label = context.say("info-riwayat-pelayanan-year");
    choice(ui, label, "tahun", &chosen, options, Msg::Tahun);
    let kind = FieldKind::Text {
        max_length: LONGEST_QUERY,
        keyboard: Keyboard::Text,
        multiline: false,
    };
    let search = Field {
        required: false,
        ..Field::new("cari", context.say("info-riwayat-pelayanan-search"), kind).holding(model.cari.clone())
    };
    ui.input(search, Msg::Cari);
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, visit: &Visit) -> Item {
    let open = Msg::Go(Ask::Open(Route::Kunjungan { id: visit.id.clone() }));
    let title = parts::or_unknown(context, visit.faskes.clone());
    Item {
        action: Some(ui.action("kunjungan", title.clone(), ActionRole::Quiet, open)),
        title,
        detail: Some(detail(context, visit)),
        badge: visit.dinilai.then(|| context.say("info-riwayat-pelayanan-rated")),
        tone: Tone::Info,
        icon: Some(if visit.rawat_inap == Some(true) {
            Icon::Bed
        } else {
            Icon::Visits
        }),
    }
}

/// When, who, which poli, and the diagnosis where it is not covered.
fn detail(context: &Context<'_>, visit: &Visit) -> String {
    let mut said = vec![text::date(context.language(), visit.tanggal)];
    said.extend(member(context, visit).map(|peserta| peserta.nama.clone()));
    said.push(kind(context, visit));
    if covered(context, visit).is_some() {
        said.push(context.say("info-riwayat-pelayanan-covered"));
    } else if !visit.diagnosa.is_empty() {
        said.push(visit.diagnosa.clone());
    }
    said.join(". ")
}

/// The poli, or that it was a stay.
pub(super) fn kind(context: &Context<'_>, visit: &Visit) -> String {
    match visit.rawat_inap {
        Some(true) => context.say("info-riwayat-pelayanan-stay"),
        _ if !visit.poli.is_empty() => text::sentence(&visit.poli),
        _ => context.say("info-riwayat-pelayanan-visit"),
    }
}
