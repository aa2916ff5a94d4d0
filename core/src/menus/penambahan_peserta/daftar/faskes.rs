//! The step of the facilities: one FKTP for everybody, another one for whoever wants it, and a dentist where there is one.

use super::super::{option, say};
use super::model::{Daftar, Msg};
use super::orang::name_of;
use crate::data::faskes::{Direktori, Saring};
use crate::page::{Context, parts, places};
use crate::rules::faskes::JenisFaskes;
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Item, Tone, Ui};
use crate::text::Argument;

/// First-level care for everybody.
const FKTP: &[JenisFaskes] = &[JenisFaskes::Puskesmas, JenisFaskes::Klinik, JenisFaskes::Dpp];
/// Whoever looks after teeth alone.
const GIGI: &[JenisFaskes] = &[JenisFaskes::Drg];

/// What is looked for, and what was found for it.
struct Sought<'a> {
    id: &'a str,
    label: String,
    hint: String,
    query: &'a str,
    kode: &'a str,
    nama: &'a str,
    jenis: &'a [JenisFaskes],
    required: bool,
}

/// The family's facilities.
pub(super) fn family(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    ui.paragraph(say(context, "faskes-text"));
    let Some(direktori) = places::directory(ui, context) else {
        return;
    };
    let sought = Sought {
        id: "faskes",
        label: say(context, "faskes"),
        hint: say(context, "faskes-hint"),
        query: &model.cari,
        kode: &model.faskes,
        nama: &model.nama_faskes,
        jenis: FKTP,
        required: true,
    };
    search(ui, context, &direktori, &sought, Msg::CariFaskes, Msg::Faskes);
    if model.orang.len() > 1 {
        let mut field = Field::new("sama", say(context, "faskes-sama"), FieldKind::Toggle)
            .holding((!model.sendiri).to_string())
            .hinting(say(context, "faskes-sama-hint"));
        field.required = false;
        ui.input(field, Msg::Sama);
    }
    if model.sendiri {
        everybody(ui, model, context);
    }
    let sought = Sought {
        id: "gigi",
        label: say(context, "gigi"),
        hint: say(context, "gigi-hint"),
        query: &model.cari_gigi,
        kode: &model.gigi,
        nama: &model.nama_gigi,
        jenis: GIGI,
        required: false,
    };
    search(ui, context, &direktori, &sought, Msg::CariGigi, Msg::Gigi);
    if !model.gigi.is_empty() {
        let without = Msg::Gigi(String::new());
        let without = ui.action("tanpa-gigi", say(context, "gigi-tanpa"), ActionRole::Quiet, without);
        ui.block(Block::Buttons { actions: vec![without] });
    }
    let contoh = direktori.faskes(0).is_some_and(|faskes| faskes.contoh);
    places::source(ui, context, &direktori, contoh);
}

/// Everybody with their own FKTP, or the family's.
fn everybody(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    let items = model.orang.iter().enumerate().map(|(place, isian)| {
        let name = name_of(isian);
        let own = !isian.faskes.is_empty();
        let detail = if own {
            parts::or_unknown(context, isian.nama_faskes.clone())
        } else {
            say(context, "faskes-ikut")
        };
        Item {
            action: Some(ui.action("orang", name.clone(), ActionRole::Quiet, Msg::Buka(Some(place)))),
            title: name,
            detail: Some(detail),
            badge: None,
            tone: Tone::Info,
            icon: Some(Icon::Person),
        }
    });
    let items = items.collect();
    ui.block(Block::Items {
        title: Some(say(context, "faskes-siapa")),
        items,
    });
}

/// The FKTP of one person.
pub(super) fn one(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>, place: usize) {
    let Some(isian) = model.orang.get(place) else {
        return;
    };
    let name = name_of(isian);
    ui.heading(context.tell("penambahan-peserta-faskes-untuk", &[("nama", Argument::Text(&name))]));
    let Some(direktori) = places::directory(ui, context) else {
        return;
    };
    let sought = Sought {
        id: "faskes",
        label: say(context, "faskes"),
        hint: say(context, "faskes-hint"),
        query: &model.cari,
        kode: &isian.faskes,
        nama: &isian.nama_faskes,
        jenis: FKTP,
        required: false,
    };
    search(ui, context, &direktori, &sought, Msg::CariFaskes, Msg::Faskes);
    let contoh = direktori.faskes(0).is_some_and(|faskes| faskes.contoh);
    places::source(ui, context, &direktori, contoh);
    if !isian.faskes.is_empty() {
        let same = Msg::Faskes(String::new());
        let same = ui.action("ikut", say(context, "faskes-ikut"), ActionRole::Secondary, same);
        ui.block(Block::Buttons { actions: vec![same] });
    }
    let save = ui.action("lanjut", say(context, "simpan"), ActionRole::Primary, Msg::Buka(None));
    ui.main_action(save.with_icon(Icon::Check));
}

fn search(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    direktori: &Direktori,
    sought: &Sought<'_>,
    typed: fn(String) -> Msg,
    chosen: fn(String) -> Msg,
) {
    let found = direktori.cari(Saring {
        teks: sought.query,
        jenis: sought.jenis,
        ..Saring::default()
    });
    let options: Vec<ChoiceOption> = found
        .temuan
        .iter()
        .filter(|_| !sought.query.trim().is_empty())
        .filter_map(|temuan| direktori.faskes(temuan.ke))
        .map(|faskes| {
            let blocked = match (faskes.bekerjasama, faskes.penuh) {
                (false, _) => Some("faskes-bukan-mitra"),
                (true, true) => Some("faskes-penuh"),
                (true, false) => None,
            };
            ChoiceOption {
                detail: Some(direktori.tempat(faskes.wilayah)),
                blocked: blocked.map(|key| say(context, key)),
                ..option(faskes.kode, faskes.nama)
            }
        })
        .collect();
    let shown = options.len();
    let kind = FieldKind::Search {
        query: sought.query.to_owned(),
        query_id: String::new(),
        more: (found.semua > shown && shown > 0).then(|| say(context, "faskes-more")),
        options,
        chosen: Some(sought.nama.to_owned()).filter(|nama| !nama.is_empty()),
    };
    let mut field = Field::new(sought.id, sought.label.clone(), kind)
        .holding(sought.kode)
        .hinting(sought.hint.clone());
    field.required = sought.required;
    ui.search(field, typed, chosen);
}
