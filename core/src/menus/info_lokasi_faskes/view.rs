//! The list: what is looked for, and what was found.

use super::words::{icon, kind, open};
use super::{FEW, LONGEST_QUERY, Letak, Model, Msg};
use crate::data::faskes::{Direktori, Hasil, TERBANYAK, Temuan};
use crate::data::{Menu, Route};
use crate::page::places::{directory, distance, notice, source};
use crate::page::{Ask, Context};
use crate::rules::faskes::{JenisFaskes, dekat};
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Item, Keyboard, Tone, Ui};
use crate::text::{self, Argument};

/// Areas that are offered to narrow a search.
const AREAS: usize = 6;

pub(super) fn list(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let title = if model.kantor {
        "info-lokasi-faskes-offices"
    } else {
        "menu-info-lokasi-faskes"
    };
    let mut ui = Ui::new(context.say(title));
    let Some(direktori) = directory(&mut ui, context) else {
        return ui;
    };
    fields(&mut ui, model, context, &direktori);
    place(&mut ui, model, context);
    let mut contoh = direktori.faskes(0).is_some_and(|faskes| faskes.contoh);
    if model.is_asked() {
        let kinds = model.kinds();
        let hasil = direktori.cari(model.filter(context, &kinds));
        found(&mut ui, model, context, &direktori, &hasil);
        contoh |= hasil
            .temuan
            .iter()
            .any(|t| direktori.faskes(t.ke).is_some_and(|f| f.contoh));
    } else {
        let jumlah = text::number(
            context.language(),
            i64::try_from(direktori.banyak()).unwrap_or_default(),
        );
        ui.paragraph(context.tell("info-lokasi-faskes-begin", &[("jumlah", Argument::Text(&jumlah))]));
    }
    other(&mut ui, model, context);
    source(&mut ui, context, &direktori, contoh);
    ui
}

fn fields(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, direktori: &Direktori) {
    let optional = |field: Field| Field {
        required: false,
        ..field
    };
    let kind_of = FieldKind::Text {
        max_length: LONGEST_QUERY,
        keyboard: Keyboard::Text,
        multiline: false,
    };
    let name = Field::new("nama", context.say("info-lokasi-faskes-name"), kind_of).holding(model.nama.as_str());
    ui.input(optional(name), Msg::Nama);
    let option = |value: &str, label: String| ChoiceOption {
        value: value.to_owned(),
        label,
        detail: None,
        blocked: None,
    };
    let mut options = vec![option("", context.say("info-lokasi-faskes-all-kinds"))];
    if !model.kantor {
        options.push(option("fktp", context.say("info-lokasi-faskes-kind-fktp")));
    }
    let kinds = JenisFaskes::SEMUA
        .into_iter()
        .filter(|jenis| jenis.kantor() == model.kantor);
    options.extend(kinds.map(|jenis| option(jenis.kode(), kind(context, Some(jenis)))));
    let label = context.say("info-lokasi-faskes-kind");
    let choice = Field::new("jenis", label, FieldKind::Choice { options }).holding(model.jenis.as_str());
    ui.input(optional(choice), Msg::Jenis);
    let codes = direktori.cari_wilayah(&model.cari_wilayah);
    let all = option("", context.say("info-lokasi-faskes-all-areas"));
    let more = (codes.len() >= TERBANYAK).then(|| context.say("info-lokasi-faskes-more-areas"));
    let area = FieldKind::Search {
        query: model.cari_wilayah.clone(),
        query_id: String::new(),
        options: std::iter::once(all)
            .filter(|_| model.cari_wilayah.is_empty())
            .chain(codes.into_iter().map(|kode| option(kode, direktori.tempat(kode))))
            .take(TERBANYAK)
            .collect(),
        chosen: Some(direktori.tempat(&model.wilayah)).filter(|nama| !nama.is_empty()),
        more,
    };
    let area = Field::new("wilayah", context.say("info-lokasi-faskes-area"), area).holding(model.wilayah.as_str());
    ui.search(optional(area), Msg::CariWilayah, Msg::Wilayah);
    let open = Field::new("buka", context.say("info-lokasi-faskes-open-now"), FieldKind::Toggle);
    ui.input(optional(open).holding(model.buka.to_string()), Msg::Buka);
}

/// *Dekat saya*: asks, waits, or says what stands in the way.
fn place(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    match model.letak {
        Letak::Here(_) => {
            let forget = context.say("info-lokasi-faskes-forget");
            let forget = ui.action("lupakan-letak", forget, ActionRole::Quiet, Msg::Lupakan);
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("info-lokasi-faskes-here-title"),
                text: context.say("info-lokasi-faskes-here-text"),
                actions: vec![forget],
            });
            return;
        }
        Letak::Asking => {
            let label = context.say("info-lokasi-faskes-locating");
            ui.block(Block::Progress { label, percent: None });
            return;
        }
        Letak::Denied => notice(ui, context, Tone::Info, "info-lokasi-faskes-denied"),
        Letak::Unavailable => notice(ui, context, Tone::Info, "info-lokasi-faskes-nowhere"),
        Letak::Unasked => {}
    }
    let near = ui.action(
        "dekat",
        context.say("info-lokasi-faskes-near-me"),
        ActionRole::Primary,
        Msg::Dekat,
    );
    ui.main_action(near.with_icon(Icon::Place));
}

fn found(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, direktori: &Direktori, hasil: &Hasil) {
    if hasil.temuan.is_empty() {
        let clear = ui.action(
            "hapus",
            context.say("info-lokasi-faskes-clear"),
            ActionRole::Secondary,
            Msg::Hapus,
        );
        ui.block(Block::Empty {
            icon: Icon::Search,
            title: context.say("info-lokasi-faskes-none-title"),
            text: context.say("info-lokasi-faskes-none-text"),
            actions: vec![clear],
        });
        return;
    }
    if model.place().is_some() {
        nearness(ui, context, direktori, hasil);
    } else if hasil.semua > TERBANYAK {
        narrow(ui, context, direktori, hasil);
    }
    let shown = if model.lebih { TERBANYAK } else { FEW };
    let items = hasil
        .temuan
        .iter()
        .take(shown)
        .filter_map(|temuan| item(ui, context, direktori, temuan))
        .collect();
    let jumlah = i64::try_from(hasil.semua).unwrap_or_default();
    let title = context.tell("info-lokasi-faskes-found", &[("jumlah", Argument::Count(jumlah))]);
    ui.block(Block::Items {
        title: Some(title),
        items,
    });
    if hasil.temuan.len() > shown {
        let more = ui.action(
            "lebih",
            context.say("info-lokasi-faskes-more"),
            ActionRole::Secondary,
            Msg::Lebih,
        );
        ui.block(Block::Buttons { actions: vec![more] });
    }
}

/// Says so when the nearest is not near, as rules count it.
fn nearness(ui: &mut Ui<Msg>, context: &Context<'_>, direktori: &Direktori, hasil: &Hasil) {
    let near = |temuan: &Temuan| {
        let jenis = direktori.faskes(temuan.ke)?.jenis?;
        Some(temuan.jarak_m? <= dekat(jenis, context.now.today()).ok()?)
    };
    if hasil.temuan.iter().any(|temuan| near(temuan) == Some(true)) {
        return;
    }
    let Some(metres) = hasil.temuan.iter().filter_map(|temuan| temuan.jarak_m).min() else {
        return;
    };
    let jarak = distance(context, metres, true);
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("info-lokasi-faskes-far-title"),
        text: context.tell("info-lokasi-faskes-far-text", &[("jarak", Argument::Text(&jarak))]),
        actions: Vec::new(),
    });
}

/// Too many to show: offers the areas in which most of them lie.
fn narrow(ui: &mut Ui<Msg>, context: &Context<'_>, direktori: &Direktori, hasil: &Hasil) {
    let areas = hasil.daerah.iter().filter(|(kode, _)| !kode.is_empty()).take(AREAS);
    let actions = areas
        .map(|(kode, banyak)| {
            let jumlah = text::number(context.language(), i64::try_from(*banyak).unwrap_or_default());
            let nama = direktori.nama_wilayah(kode);
            ui.action(
                "daerah",
                format!("{nama} ({jumlah})"),
                ActionRole::Quiet,
                Msg::Wilayah(kode.clone()),
            )
        })
        .collect();
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("info-lokasi-faskes-many-title"),
        text: context.say("info-lokasi-faskes-many-text"),
        actions,
    });
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, direktori: &Direktori, temuan: &Temuan) -> Option<Item> {
    let faskes = direktori.faskes(temuan.ke)?;
    let route = Route::Faskes {
        kode: faskes.kode.to_owned(),
    };
    let action = ui.action(
        "faskes",
        faskes.nama.clone(),
        ActionRole::Quiet,
        Msg::Go(Ask::Open(route)),
    );
    let jarak = temuan.jarak_m.map(|metres| distance(context, metres, faskes.perkiraan));
    let detail: Vec<String> = [
        Some(kind(context, faskes.jenis)),
        Some(direktori.tempat(faskes.wilayah)),
        jarak,
    ]
    .into_iter()
    .flatten()
    .filter(|teks| !teks.is_empty())
    .collect();
    let (badge, tone) = if faskes.bekerjasama {
        match open(context, direktori, &faskes).map(|open| open.buka) {
            Some(true) => (Some("info-lokasi-faskes-open"), Tone::Success),
            Some(false) => (Some("info-lokasi-faskes-closed"), Tone::Info),
            None => (None, Tone::Info),
        }
    } else {
        (Some("info-lokasi-faskes-no-partner"), Tone::Warning)
    };
    Some(Item {
        title: faskes.nama,
        detail: Some(detail.join(" · ")),
        badge: badge.map(|key| context.say(key)),
        tone,
        icon: Some(icon(faskes.jenis)),
        action: Some(action),
    })
}

/// From facilities to offices, and back.
fn other(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    let menu = Menu::InfoLokasiFaskes;
    let (key, route) = if model.kantor {
        ("info-lokasi-faskes-to-facilities", Route::Menu(menu))
    } else {
        let query = [("jenis".to_owned(), "kantor".to_owned())].into();
        ("info-lokasi-faskes-to-offices", Route::MenuQuery(menu, query))
    };
    let other = ui.action(
        "lain",
        context.say(key),
        ActionRole::Quiet,
        Msg::Go(Ask::Replace(route)),
    );
    let icon = if model.kantor { Icon::Hospital } else { Icon::Office };
    ui.block(Block::Buttons {
        actions: vec![other.with_icon(icon)],
    });
}
