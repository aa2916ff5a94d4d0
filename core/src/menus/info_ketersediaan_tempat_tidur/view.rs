//! The hospitals of an area.

use std::collections::{BTreeMap, BTreeSet};

use super::words::{age, caution, free};
use super::{Letak, Model, Msg, REGENCY};
use crate::data::Route;
use crate::data::faskes::Direktori;
use crate::data::kamar::Kamar;
use crate::page::places::{directory, distance, notice, source};
use crate::page::{Ask, Context, parts, reach};
use crate::rules::lokasi::jarak_meter;
use crate::rules::tempat_tidur::{JumlahKamar, KELABU_MS, KELAS, batas_jumlah, jumlah_kamar};
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Item, Tone, Ui};
use crate::text::Argument;

/// A hospital with its rooms, as far as they are looked for.
struct Hospital<'a> {
    kode: &'a str,
    nama: String,
    jumlah: JumlahKamar,
    /// When it last reported any of them.
    dilaporkan: Option<i64>,
    jarak_m: Option<u32>,
}

pub(super) fn list(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("menu-info-ketersediaan-tempat-tidur"));
    let Some(direktori) = directory(&mut ui, context) else {
        caution(&mut ui, context);
        return ui;
    };
    fields(&mut ui, model, context, &direktori);
    place(&mut ui, model, context);
    if model.wilayah.is_empty() {
        ui.paragraph(context.say("info-ketersediaan-tempat-tidur-begin"));
    } else {
        hospitals(&mut ui, model, context, &direktori);
    }
    caution(&mut ui, context);
    ui.paragraph(context.say("info-ketersediaan-tempat-tidur-not-all"));
    let contoh = direktori.faskes(0).is_some_and(|faskes| faskes.contoh);
    source(&mut ui, context, &direktori, contoh);
    ui
}

fn fields(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, direktori: &Direktori) {
    let optional = |field: Field| Field {
        required: false,
        ..field
    };
    let option = |value: &str, label: String| ChoiceOption {
        value: value.to_owned(),
        label,
        detail: None,
        blocked: None,
    };
    // A district stands for its regency; a province is too large to be told.
    let codes = direktori.cari_wilayah(&model.cari_wilayah);
    let regencies: BTreeSet<&str> = codes.iter().filter_map(|kode| kode.get(..REGENCY)).collect();
    let area = FieldKind::Search {
        query: model.cari_wilayah.clone(),
        query_id: String::new(),
        options: regencies
            .into_iter()
            .map(|kode| option(kode, direktori.tempat(kode)))
            .collect(),
        chosen: Some(direktori.tempat(&model.wilayah)).filter(|nama| !nama.is_empty()),
        more: None,
    };
    let label = context.say("info-ketersediaan-tempat-tidur-area");
    let area = Field::new("wilayah", label, area).holding(model.wilayah.as_str());
    ui.search(area, Msg::CariWilayah, Msg::Wilayah);
    let all = option("", context.say("info-ketersediaan-tempat-tidur-all-classes"));
    let classes = KELAS.iter().filter(|kelas| kelas.nama != "-");
    let classes = classes.map(|kelas| option(kelas.kode, kelas.nama.to_owned()));
    let options = std::iter::once(all).chain(classes).collect();
    let label = context.say("info-ketersediaan-tempat-tidur-class");
    let class = Field::new("kelas", label, FieldKind::Choice { options }).holding(model.kelas.as_str());
    ui.input(optional(class), Msg::Kelas);
    let label = context.say("info-ketersediaan-tempat-tidur-only-free");
    let only = Field::new("tersedia", label, FieldKind::Toggle).holding(model.tersedia.to_string());
    ui.input(optional(only), Msg::Tersedia);
}

fn place(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    match model.letak {
        Letak::Here(_) => return,
        Letak::Asking => {
            let label = context.say("info-lokasi-faskes-locating");
            ui.block(Block::Progress { label, percent: None });
            return;
        }
        Letak::Denied => notice(ui, context, Tone::Info, "info-ketersediaan-tempat-tidur-denied"),
        Letak::Unavailable => notice(ui, context, Tone::Info, "info-ketersediaan-tempat-tidur-nowhere"),
        Letak::Unasked => {}
    }
    let label = context.say("info-lokasi-faskes-near-me");
    let near = ui.action("dekat", label, ActionRole::Primary, Msg::Dekat);
    ui.main_action(near.with_icon(Icon::Place));
}

fn hospitals(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, direktori: &Direktori) {
    let look = context.known.tempat_tidur(&model.wilayah);
    let Some((kamar, as_of_ms)) = parts::value_or_why(ui, context, look) else {
        return;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    reach::clock_notice(ui, context, as_of_ms);
    let found = found(model, context, direktori, kamar);
    if found.is_empty() {
        let key = if kamar.is_empty() { "none" } else { "filtered" };
        ui.block(Block::Empty {
            icon: Icon::Bed,
            title: context.say(&format!("info-ketersediaan-tempat-tidur-{key}-title")),
            text: context.say(&format!("info-ketersediaan-tempat-tidur-{key}-text")),
            actions: Vec::new(),
        });
        return;
    }
    let items = found.iter().map(|hospital| item(ui, context, hospital)).collect();
    let title = context.say("info-ketersediaan-tempat-tidur-hospitals");
    ui.block(Block::Items {
        title: Some(title),
        items,
    });
    ui.paragraph(parts::explain(context, &batas_jumlah()));
}

/// The hospitals that answer, those with free beds first, then the nearest, then by name.
fn found<'a>(model: &Model, context: &Context<'_>, direktori: &Direktori, kamar: &'a [Kamar]) -> Vec<Hospital<'a>> {
    let mut rooms: BTreeMap<&str, Vec<&Kamar>> = BTreeMap::new();
    for satu in kamar {
        if model.kelas.is_empty() || satu.laporan.kodekelas == model.kelas {
            rooms.entry(&satu.kode_faskes).or_default().push(satu);
        }
    }
    let hospitals = rooms.into_iter().map(|(kode, rooms)| {
        let known = direktori.dengan_kode(kode);
        let told = rooms.first().map_or("", |kamar| kamar.nama_faskes.as_str());
        let nama = known
            .as_ref()
            .map_or_else(|| told.to_owned(), |faskes| faskes.nama.clone());
        let jarak_m = match model.letak {
            Letak::Here(dari) => known.and_then(|faskes| jarak_meter(dari, faskes.titik).ok()),
            _ => None,
        };
        Hospital {
            kode,
            nama: parts::or_unknown(context, nama),
            jumlah: jumlah_kamar(rooms.iter().map(|kamar| &kamar.laporan), context.now.best_ms()),
            dilaporkan: rooms.iter().filter_map(|kamar| kamar.dilaporkan()).max(),
            jarak_m,
        }
    });
    let mut hospitals: Vec<Hospital<'_>> = hospitals
        .filter(|hospital| !model.tersedia || hospital.jumlah.tersedia > 0)
        .collect();
    hospitals.sort_by(|a, b| {
        let key = |h: &Hospital<'_>| (h.jumlah.tersedia <= 0, h.jarak_m.unwrap_or(u32::MAX));
        key(a).cmp(&key(b)).then_with(|| a.nama.cmp(&b.nama))
    });
    hospitals
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, hospital: &Hospital<'_>) -> Item {
    let route = Route::TempatTidur {
        kode: hospital.kode.to_owned(),
    };
    let open = Msg::Go(Ask::Open(route));
    let action = ui.action("rumah-sakit", hospital.nama.clone(), ActionRole::Quiet, open);
    let jumlah = hospital.jumlah;
    let old = hospital
        .dilaporkan
        .is_none_or(|ms| context.now.best_ms().abs_diff(ms) > KELABU_MS);
    let (badge, tone, figure) = match jumlah {
        JumlahKamar { dihitung: 0, .. } => ("uncounted", Tone::Warning, None),
        JumlahKamar {
            tersedia: 0, kapasitas, ..
        } => ("full", Tone::Info, Some(free(context, 0, kapasitas))),
        JumlahKamar {
            tersedia, kapasitas, ..
        } => {
            let tone = if old { Tone::Warning } else { Tone::Success };
            let badge = if old { "old" } else { "some" };
            (badge, tone, Some(free(context, tersedia, kapasitas)))
        }
    };
    let left_out = (jumlah.tidak_dihitung > 0 && jumlah.dihitung > 0).then(|| {
        let count = Argument::Count(i64::from(jumlah.tidak_dihitung));
        context.tell("info-ketersediaan-tempat-tidur-left-out", &[("jumlah", count)])
    });
    let detail: Vec<String> = [
        figure,
        left_out,
        Some(age(context, hospital.dilaporkan)),
        hospital.jarak_m.map(|metres| distance(context, metres, true)),
    ]
    .into_iter()
    .flatten()
    .collect();
    Item {
        title: hospital.nama.clone(),
        detail: Some(detail.join(" · ")),
        badge: Some(context.say(&format!("info-ketersediaan-tempat-tidur-badge-{badge}"))),
        tone,
        icon: Some(Icon::Bed),
        action: Some(action),
    }
}
