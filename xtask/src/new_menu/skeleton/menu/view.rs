//! What the list and each step show.

use super::{CATATAN_TERPANJANG, Langkah, Model, Msg, NAMA_TERPANJANG, Sisa};
use crate::data::nama_subjek::Baris;
use crate::data::{Janji, Perintah};
use crate::page::janji::{state_badge, state_words};
use crate::page::{Context, parts};
use crate::rules::teks;
use crate::screen::{
    ActionRole, Block, Confirm, Field, FieldKind, Icon, Item, Keyboard, Sensitivity, Tone, Ui,
};
use crate::text::Argument;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("nama-menu-title"));
    ui.sensitivity(Sensitivity::Personal);
    match model.langkah {
        Langkah::Pilih => choose(&mut ui, model, context),
        Langkah::Isi => fill_in(&mut ui, model, context),
        Langkah::Periksa => check(&mut ui, model, context),
    }
    ui
}

/// What was asked before, and the rows.
fn choose(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    for janji in context.janji {
        if matches!(janji.perintah, Perintah::NamaSubjek(_)) {
            promise(ui, context, janji);
        }
    }
    let mut items = Vec::new();
    let mut more = false;
    for dari in model.pages(context) {
        let look = context.known.nama_subjek(dari);
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        let Some((halaman, _)) = parts::value_or_why(ui, context, look) else {
            break;
        };
        more = halaman.berikut.is_some();
        for baris in &halaman.baris {
            items.push(row(ui, context, baris));
        }
    }
    if !items.is_empty() {
        let title = Some(context.say("nama-menu-pilih"));
        ui.block(Block::Items { title, items });
    } else if context.known.nama_subjek(0).value.is_some() {
        ui.block(Block::Empty {
            icon: Icon::Search,
            title: context.say("nama-menu-kosong-title"),
            text: context.say("nama-menu-kosong-text"),
            actions: Vec::new(),
        });
    }
    if more {
        let label = context.say("nama-menu-lanjut");
        let next = ui.action("lanjut", label, ActionRole::Secondary, Msg::Lanjut);
        ui.main_action(next);
    }
}

fn row(ui: &mut Ui<Msg>, context: &Context<'_>, baris: &Baris) -> Item {
    let full = (baris.sisa == Some(0)).then(|| context.say("nama-menu-habis"));
    let msg = Msg::Pilih(baris.kode.clone());
    let action = ui.action("pilih", baris.nama.clone(), ActionRole::Quiet, msg);
    Item {
        title: baris.nama.clone(),
        detail: Some(left(context, baris.sisa)),
        badge: full.clone(),
        tone: if full.is_some() { Tone::Warning } else { Tone::Info },
        icon: None,
        action: Some(action.blocked_by(full)),
    }
}

fn left(context: &Context<'_>, sisa: Option<u32>) -> String {
    let said = |sisa| context.tell("nama-menu-sisa", &[("jumlah", Argument::Count(i64::from(sisa)))]);
    parts::or_unknown(context, sisa.map(said))
}

fn promise(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji) {
    let (tone, title) = state_badge(context, janji);
    let text = match janji.bukti_nama_subjek() {
        Some(bukti) => context.tell("nama-menu-bukti", &[("nomor", Argument::Text(&bukti.nomor))]),
        None => state_words(context, janji),
    };
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions: Vec::new(),
    });
}

fn fill_in(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    steps(ui, model, context);
    let text = |max_length, multiline| FieldKind::Text {
        max_length,
        keyboard: Keyboard::Text,
        multiline,
    };
    let name = Field::new("nama", context.say("nama-menu-nama"), text(NAMA_TERPANJANG, false));
    ui.input(name.holding(model.nama.as_str()), Msg::Nama);
    let mut remark = Field::new("catatan", context.say("nama-menu-catatan"), text(CATATAN_TERPANJANG, true));
    remark.required = false;
    ui.input(remark.holding(model.catatan.as_str()), Msg::Catatan);
    let blocked = model.obstacle(context).map(|why| context.say(&format!("nama-menu-{why}")));
    let label = context.say("nama-menu-periksa");
    let check = ui.action("periksa", label, ActionRole::Primary, Msg::Periksa);
    ui.main_action(check.blocked_by(blocked));
}

fn check(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    steps(ui, model, context);
    let mut rows = vec![
        parts::fact(context.say("nama-menu-kode"), model.kode.as_deref().unwrap_or_default()),
        parts::fact(context.say("nama-menu-nama"), teks::rapikan(&model.nama)),
    ];
    let catatan = teks::bebas(&model.catatan);
    if !catatan.is_empty() {
        rows.push(parts::fact(context.say("nama-menu-catatan"), catatan));
    }
    ui.block(Block::Facts { title: None, rows });
    let mut blocked = None;
    match &model.sisa {
        Sisa::Unknown | Sisa::Asking => {
            let label = context.say("nama-menu-menghitung");
            ui.block(Block::Progress { label, percent: None });
        }
        // The promise is kept without a signal too, so not knowing does not block it.
        Sisa::Failed(problem) => {
            let label = context.say("common-try-again");
            let again = ui.action("hitung-lagi", label, ActionRole::Secondary, Msg::Periksa);
            ui.block(problem.block(context.texts, vec![again.with_icon(Icon::Refresh)]));
        }
        Sisa::Here(0) => {
            blocked = Some(context.say("nama-menu-habis"));
        }
        Sisa::Here(sisa) => {
            ui.paragraph(left(context, Some(*sisa)));
        }
    }
    let label = context.say("nama-menu-kirim");
    let confirm = Confirm {
        title: context.say("nama-menu-kirim-tanya"),
        text: context.say("nama-menu-kirim-text"),
        yes: label.clone(),
        no: context.say("nama-menu-kirim-batal"),
    };
    let send = ui
        .action("kirim", label, ActionRole::Primary, Msg::Kirim)
        .with_icon(Icon::Send);
    ui.main_action(send.asking(confirm).blocked_by(blocked));
}

/// Which step this is, of how many.
fn steps(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    let (step, name) = match model.langkah {
        Langkah::Pilih => (1, "pilih"),
        Langkah::Isi => (2, "isi"),
        Langkah::Periksa => (3, "periksa"),
    };
    let step = context.tell("nama-menu-langkah", &[("langkah", Argument::Count(step))]);
    ui.heading(format!("{step} {}", context.say(&format!("nama-menu-{name}"))));
}
