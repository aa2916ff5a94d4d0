//! The first step: what it is, what it is about, where, when, in the person's words, and where the answer goes.

use super::baru::{Baru, Msg};
use super::kata::{self, say, wrong};
use crate::data::faskes::{Direktori, Saring};
use crate::data::pengaduan::Asal;
use crate::page::{Context, parts, places, ruang};
use crate::rules::konsultasi::nasihat_darurat;
use crate::rules::pengaduan::{KATEGORI, TEKS_TERPANJANG};
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Keyboard, Tone, Ui};

/// How long ago the first day is that can be chosen, days.
const FURTHEST_DAYS: u64 = 5 * 366;
/// Longest contact, in characters.
const LONGEST_CONTACT: u32 = 100;

/// Why this step is not done yet; `None` when it is.
pub(super) fn blocked(model: &Baru, context: &Context<'_>) -> Option<String> {
    if model.jenis.is_none() {
        return Some(say(context, "kind-first"));
    }
    let kurang = model.kurang(context);
    let first = kurang.iter().find(|kurang| kurang.isian != "lampiran")?;
    Some(parts::explain(context, &first.penjelasan))
}

pub(super) fn view(model: &Baru, ui: &mut Ui<Msg>, context: &Context<'_>) {
    if let Some(dari) = &model.dari {
        let key = match dari.jenis {
            Asal::Pembayaran => "from-payment",
            Asal::Kunjungan => "from-visit",
            Asal::Tiket => "from-queue",
            Asal::Akses => "from-access",
        };
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: say(context, "from-title"),
            text: say(context, key),
            actions: Vec::new(),
        });
    }
    let kurang = model.kurang(context);
    let jenis = match model.jenis {
        None => "",
        Some(crate::data::pengaduan::Jenis::Informasi) => "informasi",
        Some(crate::data::pengaduan::Jenis::Pengaduan) => "pengaduan",
    };
    let kinds = [("informasi", "question"), ("pengaduan", "complaint")];
    let options = kinds.map(|(value, key)| ChoiceOption {
        detail: Some(say(context, &format!("{key}-detail"))),
        ..option(value, say(context, key))
    });
    let kind = FieldKind::Choice {
        options: options.into(),
    };
    ui.input(
        Field::new("jenis", say(context, "kind"), kind).holding(jenis),
        Msg::Jenis,
    );
    let categories = KATEGORI.iter().map(|row| option(row.kode, context.say(row.kunci)));
    let kind = FieldKind::Choice {
        options: categories.collect(),
    };
    let field = Field::new("kategori", say(context, "category"), kind).holding(model.kategori.as_str());
    ui.input(field, Msg::Kategori);
    place(model, ui, context);
    let today = context.now.today();
    let first = today
        .checked_sub_days(chrono::Days::new(FURTHEST_DAYS))
        .unwrap_or(today);
    let mut field = parts::date_field(context, "tanggal", say(context, "day"), &model.tanggal, first..=today)
        .failing(wrong(context, &kurang, "tanggal_kejadian").filter(|_| !model.tanggal.is_empty()));
    field.required = model.pengaduan();
    ui.input(field, Msg::Tanggal);
    let kind = FieldKind::Text {
        max_length: u32::try_from(TEKS_TERPANJANG).unwrap_or(u32::MAX),
        keyboard: Keyboard::Text,
        multiline: true,
    };
    let field = Field::new("teks", say(context, "text"), kind)
        .holding(model.teks.as_str())
        .hinting(say(context, "text-hint"))
        .failing(wrong(context, &kurang, "teks").filter(|_| !model.teks.is_empty()));
    ui.input(field, Msg::Teks);
    if let Some(nasihat) = nasihat_darurat(&model.teks) {
        ruang::emergency(ui, context, &nasihat);
    }
    let kind = FieldKind::Text {
        max_length: LONGEST_CONTACT,
        keyboard: Keyboard::Email,
        multiline: false,
    };
    let field = Field::new("kontak", say(context, "contact"), kind)
        .holding(model.kontak.as_str())
        .hinting(say(context, "contact-hint"))
        .failing(wrong(context, &kurang, "kontak").filter(|_| !model.kontak.is_empty()));
    ui.input(field, Msg::Kontak);
    let next = ui.action("lanjut", say(context, "next"), ActionRole::Primary, Msg::Lanjut);
    ui.main_action(next.blocked_by(blocked(model, context)));
}

/// Where it happened: a facility of the directory, or none.
fn place(model: &Baru, ui: &mut Ui<Msg>, context: &Context<'_>) {
    let needed = KATEGORI
        .iter()
        .any(|row| row.kode == model.kategori && row.perlu_faskes)
        && model.pengaduan();
    let Some(direktori) = places::directory(ui, context) else {
        return;
    };
    let options = found(&direktori, &model.cari);
    let chosen = (!model.faskes.is_empty()).then(|| kata::facility(context, &model.faskes));
    let kind = FieldKind::Search {
        query: model.cari.clone(),
        query_id: String::new(),
        more: None,
        options,
        chosen,
    };
    let hint = if needed { "facility-needed" } else { "facility-hint" };
    let mut field = Field::new("faskes", say(context, "facility"), kind)
        .holding(model.faskes.as_str())
        .hinting(say(context, hint));
    field.required = needed;
    ui.search(field, Msg::Cari, Msg::Faskes);
    if !model.faskes.is_empty() {
        let label = say(context, "facility-none");
        let without = ui.action("tanpa-faskes", label, ActionRole::Quiet, Msg::Faskes(String::new()));
        ui.block(Block::Buttons { actions: vec![without] });
    }
}

/// Facilities of any kind with such a name.
fn found(direktori: &Direktori, teks: &str) -> Vec<ChoiceOption> {
    if teks.trim().is_empty() {
        return Vec::new();
    }
    let found = direktori.cari(Saring {
        teks,
        ..Saring::default()
    });
    let rows = found.temuan.iter().filter_map(|temuan| direktori.faskes(temuan.ke));
    rows.map(|faskes| ChoiceOption {
        detail: Some(direktori.tempat(faskes.wilayah)),
        ..option(faskes.kode, faskes.nama.to_owned())
    })
    .collect()
}

fn option(value: &str, label: String) -> ChoiceOption {
    ChoiceOption {
        value: value.to_owned(),
        label,
        detail: None,
        blocked: None,
    }
}
