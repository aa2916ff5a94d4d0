//! The steps of the form as they are drawn.

use super::isi::{Isi, Msg, Salah, berat, cm};
use super::view::web;
use super::{ditolak, keadaan, say};
use crate::data::Route;
use crate::data::peserta::Peserta;
use crate::page::{Context, parts};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::skrining::Kuesioner;
use crate::rules::skrining::tubuh::{BERAT_KG, PINGGANG_CM, TINGGI_CM};
use crate::screen::{ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};
use crate::text::Argument;

/// Longest weight that is typed, `62,700`, and a little more.
const LONGEST_WEIGHT: u32 = 8;

fn count(n: usize) -> Argument<'static> {
    Argument::Count(i64::try_from(n).unwrap_or(i64::MAX))
}

pub(super) fn view(isi: &Isi, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(say(context, "form"));
    ui.sensitivity(Sensitivity::Personal);
    if parts::value_or_why(&mut ui, context, context.known.keluarga()).is_none() {
        return ui;
    }
    let Some(peserta) = isi.whose(context) else {
        let web = web(&mut ui, context);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say(context, "not-a-member-title"),
            text: say(context, "not-a-member-text"),
            actions: vec![web],
        });
        return ui;
    };
    let promise = keadaan::promise(context, &peserta.id);
    if let Some((janji, _)) = promise {
        let anggota = peserta.id.clone();
        ditolak::standing(&mut ui, context, janji, peserta, &Route::IsiSkrining { anggota });
        if !janji.is_over() {
            return ui;
        }
    }
    if let Kelayakan::Belum { penjelasan, .. } | Kelayakan::Tidak { penjelasan, .. } =
        keadaan::allowed(context, &peserta.id)
    {
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: say(context, "done-title"),
            text: parts::explain(context, &penjelasan),
            actions: Vec::new(),
        });
        return ui;
    }
    let kuesioner = keadaan::questionnaire(context);
    changed(&mut ui, context, &kuesioner, peserta);
    let groups = keadaan::groups(&kuesioner);
    let step = usize::from(isi.shown(&kuesioner));
    let title = match groups.get(step) {
        Some(group) => keadaan::group(context, group),
        None if step == groups.len() => keadaan::group(context, "ukuran-tubuh"),
        None => say(context, "summary"),
    };
    let words = [
        ("ke", count(step.saturating_add(1))),
        ("semua", count(groups.len().saturating_add(2))),
        ("nama", Argument::Text(peserta.nama.as_str())),
    ];
    ui.paragraph(context.tell("skrining-step", &words));
    ui.heading(title);
    match groups.get(step) {
        Some(group) => questions(&mut ui, isi, context, &kuesioner, group),
        None if step == groups.len() => measures(&mut ui, isi, context),
        None => summary(&mut ui, isi, context, &kuesioner),
    }
    ui
}

/// What the gateway asks for otherwise than this form, or than the one that it refused.
fn changed(ui: &mut Ui<Msg>, context: &Context<'_>, kuesioner: &Kuesioner, peserta: &Peserta) {
    if let Some((versi, letak)) = keadaan::unread(context) {
        let web = web(ui, context);
        let words = [("versi", Argument::Text(versi)), ("letak", Argument::Text(letak))];
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: say(context, "unread-title"),
            text: context.tell("skrining-unread-text", &words),
            actions: vec![web],
        });
    }
    let Some(("versi_lama", kirim)) = keadaan::refused(context, &peserta.id) else {
        return;
    };
    let before = kirim.terjawab();
    let new = kuesioner.butir.iter().filter(|butir| !before.contains_key(&butir.id));
    parts::list(
        ui,
        say(context, "new-questions"),
        new.map(|butir| keadaan::question(context, butir)).collect(),
    );
}

fn questions(ui: &mut Ui<Msg>, isi: &Isi, context: &Context<'_>, kuesioner: &Kuesioner, group: &str) {
    for butir in kuesioner.butir.iter().filter(|butir| butir.kelompok == group) {
        // An option names its question: what is edited is a text and nothing else.
        let option = |answer: &str| ChoiceOption {
            value: format!("{}/{answer}", butir.id),
            label: say(context, answer),
            detail: None,
            blocked: None,
        };
        let kind = FieldKind::Choice {
            options: ["ya", "tidak"].map(option).into(),
        };
        let chosen = isi
            .ya
            .get(&butir.id)
            .map(|yes| option(if *yes { "ya" } else { "tidak" }).value);
        let field = Field::new(&format!("butir-{}", butir.id), keadaan::question(context, butir), kind);
        ui.input(field.holding(chosen.unwrap_or_default()), Msg::Jawab);
    }
    let open = isi.open(kuesioner, group);
    let why = context.tell("skrining-open", &[("jumlah", count(open))]);
    go_on(ui, context, (open > 0).then_some(why));
}

fn go_on(ui: &mut Ui<Msg>, context: &Context<'_>, why: Option<String>) {
    let label = say(context, "go-on");
    let go_on = ui.action("lanjut", label, ActionRole::Primary, Msg::Lanjut);
    ui.main_action(go_on.blocked_by(why));
}

/// What is wrong with a measure, in words; nothing while it is empty or only begun.
fn wrong(
    context: &Context<'_>,
    what: &str,
    typed: &str,
    salah: Option<Salah>,
    (least, most): (u32, u32),
) -> Option<String> {
    let limits = [
        ("bawah", Argument::Count(i64::from(least))),
        ("atas", Argument::Count(i64::from(most))),
    ];
    match salah? {
        Salah::Kosong => None,
        Salah::Bentuk => Some(context.say(&format!("skrining-{what}-form"))),
        // One digit of a height may be followed by others.
        Salah::Batas if typed.trim().len() < 2 => None,
        Salah::Batas => Some(context.tell(&format!("skrining-{what}-range"), &limits)),
    }
}

fn measures(ui: &mut Ui<Msg>, isi: &Isi, context: &Context<'_>) {
    ui.paragraph(say(context, "measures-text"));
    let kind = FieldKind::Text {
        max_length: LONGEST_WEIGHT,
        keyboard: Keyboard::Text,
        multiline: false,
    };
    let error = wrong(context, "weight", &isi.berat, berat(&isi.berat).err(), BERAT_KG);
    let field = Field::new("berat", keadaan::group(context, "berat_kg"), kind)
        .holding(isi.berat.as_str())
        .hinting(say(context, "weight-hint"));
    ui.input(field.failing(error), Msg::Berat);
    for (id, kode, typed, limits, required, msg) in [
        (
            "tinggi",
            "tinggi_cm",
            &isi.tinggi,
            TINGGI_CM,
            true,
            Msg::Tinggi as fn(String) -> Msg,
        ),
        (
            "pinggang",
            "pinggang_cm",
            &isi.pinggang,
            PINGGANG_CM,
            false,
            Msg::Pinggang,
        ),
    ] {
        let kind = FieldKind::Number {
            min: limits.0.into(),
            max: limits.1.into(),
        };
        let error = wrong(context, "cm", typed, cm(typed, limits).err(), limits);
        let field = Field {
            required,
            ..Field::new(id, keadaan::group(context, kode), kind).holding(typed.as_str())
        };
        ui.input(field.failing(error), msg);
    }
    go_on(
        ui,
        context,
        isi.measures().is_none().then(|| say(context, "measures-first")),
    );
}

/// All of it once more, each group with a way back to it.
fn summary(ui: &mut Ui<Msg>, isi: &Isi, context: &Context<'_>, kuesioner: &Kuesioner) {
    let groups = keadaan::groups(kuesioner);
    for (step, group) in (0_u8..).zip(&groups) {
        let answered = kuesioner.butir.iter().filter(|butir| butir.kelompok == **group);
        let rows = answered.map(|butir| {
            let answer = if isi.ya.get(&butir.id) == Some(&true) {
                "ya"
            } else {
                "tidak"
            };
            parts::fact(keadaan::question(context, butir), say(context, answer))
        });
        ui.block(Block::Facts {
            title: Some(keadaan::group(context, group)),
            rows: rows.collect(),
        });
        change(ui, context, group, step);
    }
    let typed = [
        ("berat_kg", &isi.berat),
        ("tinggi_cm", &isi.tinggi),
        ("pinggang_cm", &isi.pinggang),
    ];
    let rows = typed.iter().filter(|(_, typed)| !typed.trim().is_empty());
    ui.block(Block::Facts {
        title: Some(keadaan::group(context, "ukuran-tubuh")),
        rows: rows
            .map(|(kode, typed)| parts::fact(keadaan::group(context, kode), typed.trim()))
            .collect(),
    });
    change(
        ui,
        context,
        "ukuran-tubuh",
        u8::try_from(groups.len()).unwrap_or(u8::MAX),
    );
    let field = Field::new("setuju", say(context, "consent"), FieldKind::Toggle)
        .holding(isi.setuju.to_string())
        .hinting(say(context, "consent-hint"));
    ui.input(field, Msg::Setuju);
    let why = (!isi.setuju).then(|| say(context, "consent-first"));
    let send = ui.action("kirim", say(context, "send"), ActionRole::Primary, Msg::Kirim);
    ui.main_action(send.with_icon(Icon::Send).blocked_by(why));
}

fn change(ui: &mut Ui<Msg>, context: &Context<'_>, group: &str, step: u8) {
    let name = keadaan::group(context, group);
    let label = context.tell("skrining-change", &[("kelompok", Argument::Text(&name))]);
    let change = ui.action("ubah", label, ActionRole::Quiet, Msg::Ke(step));
    ui.block(Block::Buttons {
        actions: vec![change.with_icon(Icon::Edit)],
    });
}
