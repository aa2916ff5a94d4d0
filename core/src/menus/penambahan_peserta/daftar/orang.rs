//! The step of the members: who is on the card, and the form of one of them.

use chrono::NaiveDate;

use super::super::{option, say};
use super::model::{Daftar, HUBUNGAN, Isian, Msg, NAMA_TERPANJANG};
use crate::page::{Context, parts};
use crate::rules::keluarga::kasus::KeadaanOrang;
use crate::rules::nik::Nik;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Item, Keyboard, Tone, Ui};
use crate::text::Argument;

/// Nobody who registers was born before.
const FIRST_BIRTH: NaiveDate = match NaiveDate::from_ymd_opt(1900, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

pub(super) fn list(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>) {
    ui.paragraph(say(context, "orang-text"));
    let today = context.now.today();
    let mut items = Vec::new();
    for (place, isian) in model.orang.iter().enumerate() {
        let kurang = model.kurang(place, today);
        let name = name_of(isian);
        let (badge, tone) = match (kurang.nik, kurang.lengkap()) {
            (Some("nik-ganda"), _) => ("badge-ganda", Tone::Danger),
            (_, true) => ("badge-lengkap", Tone::Success),
            _ => ("badge-belum", Tone::Warning),
        };
        let action = ui.action("orang", name.clone(), ActionRole::Quiet, Msg::Buka(Some(place)));
        items.push(Item {
            title: name,
            detail: Some(relation(context, &isian.hubungan)),
            badge: Some(say(context, badge)),
            tone,
            icon: Some(Icon::Person),
            action: Some(action),
        });
    }
    for orang in model.semua() {
        let key = match orang.keadaan {
            KeadaanOrang::Belum => continue,
            KeadaanOrang::Mandiri => "badge-mandiri",
            KeadaanOrang::Lain => "badge-lain",
        };
        items.push(Item {
            title: orang.nama.clone(),
            detail: Some(say(context, &format!("{key}-detail"))),
            badge: Some(say(context, key)),
            tone: Tone::Info,
            icon: Some(Icon::Check),
            action: None,
        });
    }
    if !items.is_empty() {
        let title = Some(say(context, "orang-title"));
        ui.block(Block::Items { title, items });
    }
    ui.paragraph(say(context, "orang-missing"));
}

pub(super) fn name_of(isian: &Isian) -> String {
    if isian.nama.trim().is_empty() {
        isian.tersamar.clone()
    } else {
        isian.nama.clone()
    }
}

fn relation(context: &Context<'_>, hubungan: &str) -> String {
    if HUBUNGAN.contains(&hubungan) {
        say(context, &format!("hubungan-{}", hubungan.replace('_', "-")))
    } else {
        say(context, "tap-to-fill")
    }
}

/// The form of one person.
pub(super) fn one(ui: &mut Ui<Msg>, model: &Daftar, context: &Context<'_>, place: usize) {
    let Some(isian) = model.orang.get(place) else {
        return;
    };
    let today = context.now.today();
    ui.heading(context.tell("penambahan-peserta-satu", &[("nama", Argument::Text(&isian.tersamar))]));
    let kurang = model.kurang(place, today);
    // What is typed wrongly is said as typed; what is missing, once the person wants to go on.
    let wrong = |what: Option<&'static str>| {
        let shown = what.filter(|what| model.diperiksa || !what.ends_with("kosong"))?;
        Some(say(context, shown))
    };
    let kind = |keyboard, max_length| FieldKind::Text {
        max_length,
        keyboard,
        multiline: false,
    };
    let typed = isian.nik.chars().filter(char::is_ascii_digit).count();
    let nik = kurang
        .nik
        .filter(|what| *what != "nik-salah" || typed >= 16 || model.diperiksa);
    let field = Field::new("nik", say(context, "nik"), kind(Keyboard::Digits, 40))
        .holding(isian.nik.as_str())
        .hinting(say(context, "nik-hint"))
        .failing(wrong(nik));
    ui.input(field, Msg::Nik);
    let field = Field::new("nama", say(context, "nama"), kind(Keyboard::Text, NAMA_TERPANJANG))
        .holding(isian.nama.as_str())
        .hinting(say(context, "nama-hint"))
        .failing(wrong(kurang.nama));
    ui.input(field, Msg::Nama);
    let field = parts::date_field(
        context,
        "lahir",
        say(context, "lahir"),
        &isian.lahir,
        FIRST_BIRTH..=today,
    );
    ui.input(field.failing(wrong(kurang.lahir)), Msg::Lahir);
    let differs = Nik::parse(&isian.nik, today)
        .ok()
        .zip(isian.lahir.parse().ok())
        .and_then(|(nik, lahir)| nik.beda_tanggal_lahir(lahir));
    if let Some(differs) = differs {
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say(context, "lahir-beda"),
            text: parts::explain(context, &differs),
            actions: Vec::new(),
        });
    }
    let options = HUBUNGAN.map(|value| option(value, relation(context, value))).into();
    let field = Field::new("hubungan", say(context, "hubungan"), FieldKind::Choice { options })
        .holding(isian.hubungan.as_str())
        .failing(wrong(kurang.hubungan));
    ui.input(field, Msg::Hubungan);
    let save = ui.action("lanjut", say(context, "simpan"), ActionRole::Primary, Msg::Lanjut);
    ui.main_action(save.with_icon(Icon::Check));
}
