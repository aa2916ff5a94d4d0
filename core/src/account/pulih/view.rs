//! What the recovery shows.

use super::model::{Langkah, Model, Msg, Pilihan, Tanyakan, Tiket};
use crate::data::akun::KeadaanPulih;
use crate::data::{Problem, Route};
use crate::page::jalan::{self, Jalan};
use crate::page::sandi;
use crate::page::{Ask, Context, captcha, parts};
use crate::rules::antrean::Zona;
use crate::rules::kenali::{Nomor, kenali};
use crate::rules::pulih::{Bukti, cukup_bukti};
use crate::screen::{Action, ActionRole, Block, Fact, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(say(context, "title"));
    ui.sensitivity(Sensitivity::Secret);
    if let Some(problem) = &model.masalah {
        let actions = match problem {
            Problem::ProofMissing | Problem::AnswersWrong { .. } => {
                jalan::buttons(&mut ui, context, &[Jalan::Kantor, Jalan::Telepon165])
            }
            _ => Vec::new(),
        };
        ui.block(problem.block(context.texts, actions));
    }
    match (model.langkah, &model.tiket) {
        (Langkah::Cara, Some(tiket)) => cara(&mut ui, model, tiket, context),
        (Langkah::Kode, Some(_)) => kode(&mut ui, model, context),
        (Langkah::Tanya, Some(_)) => tanya(&mut ui, model, context),
        (Langkah::Sandi, Some(_)) => baru(&mut ui, model, context),
        (Langkah::Selesai, _) if model.di_luar => di_luar(&mut ui, context),
        (Langkah::Selesai, _) => selesai(&mut ui, context),
        _ => nomor(&mut ui, model, context),
    }
    ui
}

fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("akun-pulih-{key}"))
}

fn text(max_length: u32, keyboard: Keyboard) -> FieldKind {
    FieldKind::Text {
        max_length,
        keyboard,
        multiline: false,
    }
}

fn nomor(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    ui.paragraph(say(context, "intro"));
    let right = matches!(
        kenali(&model.identitas, context.now.today()),
        Ok(Nomor::Nik(_) | Nomor::Kartu(_))
    );
    let field = Field::new(
        "identitas",
        context.say("account-masuk-number"),
        text(40, Keyboard::Digits),
    )
    .holding(model.identitas.as_str())
    .hinting(context.say("account-masuk-number-hint"))
    .failing((model.diperiksa && !right).then(|| say(context, "wrong-number")));
    ui.input(field, Msg::Identitas);
    captcha::draw(
        ui,
        context,
        &model.captcha,
        &model.jawaban,
        model.diperiksa,
        Msg::Jawaban,
        Msg::GambarLain,
    );
    going(ui, model, context);
    ui.paragraph(say(context, "same-answer"));
    let actions = jalan::buttons(ui, context, &[Jalan::NomorMati, Jalan::Kantor, Jalan::Telepon165]);
    ui.block(Block::Buttons { actions });
    jalan::meanwhile(ui, context);
    let blocked = if model.bertanya.is_some() {
        Some(context.say("common-loading"))
    } else if !context.online && model.captcha.id().is_none() {
        Some(context.say("account-masuk-offline-missing"))
    } else {
        let missing = model.captcha.id().is_none();
        missing.then(|| context.say("account-masuk-captcha-missing"))
    };
    next(ui, context, "begin", blocked);
}

fn going(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    if matches!(
        model.bertanya,
        Some(Tanyakan::Mulai | Tanyakan::Bukti | Tanyakan::Sandi)
    ) {
        ui.block(Block::Progress {
            label: context.say("common-loading"),
            percent: None,
        });
    }
}

fn next(ui: &mut Ui<Msg>, context: &Context<'_>, key: &str, blocked: Option<String>) {
    let next = ui
        .action("lanjut", say(context, key), ActionRole::Primary, Msg::Lanjut)
        .with_icon(Icon::Check)
        .blocked_by(blocked);
    ui.main_action(next);
}

/// The four ways, in this order: at once, 165, PANDAWA, a counter.
fn cara(ui: &mut Ui<Msg>, model: &Model, tiket: &Tiket, context: &Context<'_>) {
    match model.keadaan {
        Some(KeadaanPulih::Kurang) => {
            // Why one more way is needed is the rule's own sentence.
            let why = cukup_bukti(&[Bukti::Nomor], Some(0)).penjelasan;
            ui.block(Block::Notice {
                tone: Tone::Warning,
                title: say(context, "one-more-title"),
                text: parts::explain(context, &why),
                actions: Vec::new(),
            });
        }
        Some(KeadaanPulih::Ditolak) => {
            ui.block(Block::Notice {
                tone: Tone::Danger,
                title: say(context, "refused-title"),
                text: say(context, "refused-text"),
                actions: Vec::new(),
            });
        }
        _ => {}
    }
    ui.heading(say(context, "now"));
    let at_once = [
        ("email", "way-email", Pilihan::Email, Icon::Send),
        ("hp-lain", "way-phone", Pilihan::HpLain, Icon::Device),
        ("pertanyaan", "way-questions", Pilihan::Pertanyaan, Icon::Help),
        ("nomor", "way-number", Pilihan::Nomor, Icon::Phone),
    ];
    let actions: Vec<Action> = at_once
        .into_iter()
        .map(|(id, key, pilihan, icon)| {
            ui.action(id, say(context, key), ActionRole::Secondary, Msg::Pilih(pilihan))
                .with_icon(icon)
        })
        .collect();
    // Nobody knows which of them works, so none of them folds.
    ui.in_front(&actions);
    ui.block(Block::Buttons { actions });
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    way(ui, context, "call", vec![call]);
    bantuan(ui, tiket, context);
    let pandawa = jalan::pandawa(ui, context, Some(&parts::grouped(&tiket.bantuan)));
    way(ui, context, "pandawa", vec![pandawa]);
    let office = jalan::button(ui, context, Jalan::Kantor, ActionRole::Secondary);
    let check = ui
        .action(
            "cek-sekarang",
            say(context, "check"),
            ActionRole::Quiet,
            Msg::CekSekarang,
        )
        .with_icon(Icon::Refresh)
        .blocked_by((!context.online).then(|| context.say("account-masuk-offline-missing")));
    way(ui, context, "counter", vec![office, check]);
    jalan::meanwhile(ui, context);
}

/// A way with its buttons in one piece, which no mode takes apart.
fn way(ui: &mut Ui<Msg>, context: &Context<'_>, key: &str, actions: Vec<Action>) {
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: say(context, key),
        text: say(context, &format!("{key}-text")),
        actions,
    });
}

/// The *kode bantuan*, in two groups of four, and until when it serves.
fn bantuan(ui: &mut Ui<Msg>, tiket: &Tiket, context: &Context<'_>) {
    let until = parts::moment(context, tiket.sampai_ms, Zona::Wib);
    let copy = parts::copy(ui, context, "salin-kode-bantuan", &tiket.bantuan);
    let fact = Fact {
        note: Some(context.tell("akun-pulih-code-until", &[("sampai", Argument::Text(&until))])),
        action: Some(copy),
        ..parts::fact(say(context, "code"), parts::grouped(&tiket.bantuan))
    };
    ui.block(Block::Facts {
        title: None,
        rows: vec![fact],
    });
}

fn kode(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    if matches!(model.pilihan, Some(Pilihan::Email | Pilihan::Nomor)) {
        let email = model.pilihan == Some(Pilihan::Email);
        let (key, keyboard) = if email {
            ("contact-email", Keyboard::Email)
        } else {
            ("contact-number", Keyboard::Phone)
        };
        ui.paragraph(say(context, "contact-text"));
        let field = Field::new("kepada", say(context, key), text(100, keyboard)).holding(model.kepada.as_str());
        ui.input(field, Msg::Kepada);
    } else {
        ui.paragraph(say(context, "phone-text"));
    }
    model.with_to(context, |to| model.kode.view(ui, to, context));
    going(ui, model, context);
    others(ui, context);
}

/// The other ways, wherever one of them is being tried.
fn others(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.heading(say(context, "others"));
    let mut actions = vec![
        ui.action(
            "cara-lain",
            say(context, "others-button"),
            ActionRole::Secondary,
            Msg::CaraLain,
        )
        .with_icon(Icon::Help),
    ];
    actions.extend(jalan::buttons(ui, context, &[Jalan::Kantor]));
    ui.in_front(&actions).block(Block::Buttons { actions });
    jalan::meanwhile(ui, context);
}

fn tanya(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    ui.paragraph(say(context, "questions-text"));
    let wrong = model.diperiksa && model.answers().is_none();
    let field = Field::new("empat-angka", say(context, "question-card"), text(4, Keyboard::Digits))
        .holding(model.empat.as_str())
        .hinting(say(context, "question-card-hint"))
        .failing(wrong.then(|| say(context, "question-wrong")));
    ui.input(field, Msg::EmpatAngka);
    let field = Field::new("anggota", say(context, "question-family"), text(2, Keyboard::Digits))
        .holding(model.anggota.as_str())
        .hinting(say(context, "question-family-hint"));
    ui.input(field, Msg::Anggota);
    going(ui, model, context);
    others(ui, context);
    let blocked = matches!(model.bertanya, Some(Tanyakan::Bukti)).then(|| context.say("common-loading"));
    next(ui, context, "answer", blocked);
}

fn baru(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    ui.block(Block::Notice {
        tone: Tone::Success,
        title: say(context, "proved-title"),
        text: say(context, "proved-text"),
        actions: Vec::new(),
    });
    sandi::draw(ui, context, &model.sandi, &model.ulang, Msg::Sandi, Msg::Ulang);
    going(ui, model, context);
    let blocked = if matches!(model.bertanya, Some(Tanyakan::Sandi)) {
        Some(context.say("common-loading"))
    } else {
        (!sandi::cukup(&model.sandi, &model.ulang)).then(|| context.say("akun-daftar-password-missing"))
    };
    next(ui, context, "set", blocked);
}

/// The account is back, and nobody is in on this phone with it.
fn di_luar(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.block(Block::Notice {
        tone: Tone::Success,
        title: say(context, "done-title"),
        text: say(context, "done-text-sign-in"),
        actions: Vec::new(),
    });
    let key = context.say("akun-daftar-done-sign-in");
    let sign_in = Msg::Go(Ask::Replace(Route::Masuk));
    let sign_in = ui.action("masuk", key, ActionRole::Primary, sign_in);
    ui.main_action(sign_in.with_icon(Icon::SignIn));
}

fn selesai(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let number = Route::UbahData {
        jenis: crate::rules::perubahan::Perubahan::NomorHp,
        anggota: String::new(),
    };
    let change = ui
        .action(
            "ganti-nomor",
            say(context, "change-number"),
            ActionRole::Secondary,
            Msg::Go(Ask::Open(number)),
        )
        .with_icon(Icon::Edit);
    ui.block(Block::Notice {
        tone: Tone::Success,
        title: say(context, "done-title"),
        text: say(context, "done-text"),
        actions: vec![change],
    });
    let key = context.say("akun-daftar-done-home");
    let home = ui.action(
        "beranda",
        key,
        ActionRole::Primary,
        Msg::Go(Ask::Replace(Route::Beranda)),
    );
    ui.main_action(home.with_icon(Icon::Check));
}
