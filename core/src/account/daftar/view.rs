//! What the form shows.

use chrono::NaiveDate;

use super::model::{Langkah, Model, Msg};
use crate::data::{Fetch, Problem, Route};
use crate::page::jalan::{self, Jalan};
use crate::page::sandi;
use crate::page::{Ask, Context, captcha, parts};
use crate::rules::akun::KEBIJAKAN;
use crate::rules::lapisan::Lapisan;
use crate::rules::nik::Nik;
use crate::rules::nomor::NomorKartu;
use crate::rules::perubahan::kontak::{email, nomor_hp};
use crate::rules::salah::InputSalah;
use crate::rules::teks;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("akun-daftar-title"));
    ui.sensitivity(Sensitivity::Secret);
    if let Some(problem) = &model.masalah {
        refused(&mut ui, context, problem);
    }
    match model.langkah {
        Langkah::Data => data(&mut ui, model, context),
        Langkah::Kontak => kontak(&mut ui, model, context),
        Langkah::Ketentuan => ketentuan(&mut ui, model, context),
        Langkah::Kode => kode(&mut ui, model, context),
        Langkah::Selesai => selesai(&mut ui, model, context),
    }
    ui
}

fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("akun-daftar-{key}"))
}

/// Why it was refused, and the ways on: mend it, or somebody else.
fn refused(ui: &mut Ui<Msg>, context: &Context<'_>, problem: &Problem) {
    let mend = |ui: &mut Ui<Msg>, key: &str, langkah| {
        ui.action(
            "perbaiki",
            say(context, key),
            ActionRole::Secondary,
            Msg::Perbaiki(langkah),
        )
        .with_icon(Icon::Edit)
    };
    let actions = match problem {
        Problem::DataMismatch => {
            let mut actions = vec![mend(ui, "mend-data", Langkah::Data)];
            actions.extend(jalan::buttons(ui, context, &[Jalan::Kantor, Jalan::Telepon165]));
            actions
        }
        Problem::AccountExists => jalan::buttons(ui, context, &[Jalan::Masuk, Jalan::Pulih, Jalan::NomorMati]),
        Problem::ContactUsed | Problem::ContactWrong => {
            let mut actions = vec![mend(ui, "mend-contact", Langkah::Kontak)];
            actions.extend(jalan::buttons(ui, context, &[Jalan::Pulih, Jalan::Kantor]));
            actions
        }
        Problem::PasswordWeak => vec![mend(ui, "mend-password", Langkah::Kontak)],
        Problem::ProofMissing => jalan::buttons(ui, context, &[Jalan::Kantor, Jalan::Telepon165]),
        _ => Vec::new(),
    };
    ui.block(problem.block(context.texts, actions));
    match problem {
        Problem::DataMismatch => {
            let sentences = ["name-titles", "name-short", "name-family", "name-dukcapil"].map(|key| say(context, key));
            parts::list(ui, say(context, "name-title"), sentences.into());
            jalan::meanwhile(ui, context);
        }
        Problem::AccountExists | Problem::ContactUsed | Problem::TicketExpired => jalan::meanwhile(ui, context),
        _ => {}
    }
}

fn data(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    let old = context.layer == Lapisan::L2020;
    ui.paragraph(say(context, "intro"));
    ui.paragraph(say(context, "not-a-member"));
    if context.layer == Lapisan::L2025 {
        ui.paragraph(say(context, "no-face"));
    }
    let text = |max_length, keyboard| FieldKind::Text {
        max_length,
        keyboard,
        multiline: false,
    };
    let needed = |missing: bool| (model.diperiksa && missing).then(|| context.say("account-masuk-needed"));
    if old {
        let wrong = NomorKartu::parse(&model.kartu).is_err();
        let error = (model.diperiksa && wrong).then(|| say(context, "wrong-card"));
        let field = Field::new("kartu", say(context, "card"), text(40, Keyboard::Digits)).holding(model.kartu.as_str());
        ui.input(field.failing(error), Msg::Kartu);
    }
    let field = Field::new("nik", say(context, "nik"), text(40, Keyboard::Digits))
        .holding(model.nik.as_str())
        .hinting(say(context, "nik-hint"))
        .failing(nik_error(model, context));
    ui.input(field, Msg::Nik);
    if !old {
        let field = Field::new("nama", say(context, "name"), text(100, Keyboard::Text))
            .holding(model.nama.as_str())
            .hinting(say(context, "name-hint"))
            .failing(needed(teks::rapikan(&model.nama).is_empty()));
        ui.input(field, Msg::Nama);
    }
    let first = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap_or_default();
    let born = parts::date_field(
        context,
        "lahir",
        say(context, "born"),
        &model.lahir,
        first..=context.now.today(),
    );
    ui.input(born.failing(needed(model.lahir.is_empty())), Msg::Lahir);
    if old {
        let field = Field::new("ibu", say(context, "mother"), text(100, Keyboard::Text))
            .holding(model.ibu.as_str())
            .failing(needed(teks::rapikan(&model.ibu).is_empty()));
        ui.input(field, Msg::Ibu);
    }
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
    ui.heading(say(context, "help-title"));
    ui.paragraph(say(context, "help-text"));
    let actions = jalan::buttons(
        ui,
        context,
        &[Jalan::Masuk, Jalan::Pulih, Jalan::Peserta, Jalan::Kantor],
    );
    ui.block(Block::Buttons { actions });
    let blocked = if model.bertanya {
        Some(context.say("common-loading"))
    } else if !context.online && model.captcha.id().is_none() {
        Some(context.say("account-masuk-offline-missing"))
    } else {
        model
            .captcha
            .id()
            .is_none()
            .then(|| context.say("account-masuk-captcha-missing"))
    };
    next(ui, context, "verify", blocked);
}

fn nik_error(model: &Model, context: &Context<'_>) -> Option<String> {
    if !model.diperiksa {
        return None;
    }
    let problem = match Nik::parse(&model.nik, context.now.today()) {
        Ok(_) => return None,
        Err(InputSalah::Tanggal { .. }) => Problem::NikDate,
        Err(InputSalah::Serial { .. }) => Problem::NikSerial,
        Err(InputSalah::Format { .. }) => Problem::IdentityFormat,
        Err(_) => return Some(say(context, "wrong-nik")),
    };
    Some(problem.title_and_words(context.texts))
}

fn going(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    if model.bertanya {
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

fn kontak(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    ui.paragraph(say(context, "contact-intro"));
    let kind = |keyboard| FieldKind::Text {
        max_length: 100,
        keyboard,
        multiline: false,
    };
    let wrong = model.diperiksa && nomor_hp(&model.nohp).is_none();
    let field = Field::new("nohp", say(context, "phone"), kind(Keyboard::Phone))
        .holding(model.nohp.as_str())
        .hinting(say(context, "phone-hint"))
        .failing(wrong.then(|| say(context, "wrong-phone")));
    ui.input(field, Msg::NoHp);
    let typed = !teks::rapikan(&model.email).is_empty();
    let wrong = model.diperiksa && typed && email(&model.email).is_none();
    let field = Field::new("email", say(context, "email"), kind(Keyboard::Email))
        .holding(model.email.as_str())
        .hinting(say(context, "email-hint"))
        .failing(wrong.then(|| say(context, "wrong-email")));
    ui.input(
        Field {
            required: false,
            ..field
        },
        Msg::Email,
    );
    password(ui, model, context);
    let blocked = (!sandi::cukup(&model.sandi, &model.ulang)).then(|| say(context, "password-missing"));
    next(ui, context, "go-on", blocked);
}

fn password(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    sandi::draw(ui, context, &model.sandi, &model.ulang, Msg::Sandi, Msg::Ulang);
}

fn ketentuan(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    let count = |n: i64| Argument::Count(n);
    let numbers = [
        ("angka", count(i64::try_from(KEBIJAKAN.otp_digit).unwrap_or(i64::MAX))),
        ("menit", count(KEBIJAKAN.otp_berlaku_detik / 60)),
        ("coba", count(i64::from(KEBIJAKAN.otp_coba))),
        (
            "kali",
            count(i64::try_from(KEBIJAKAN.otp_kirim_per_jam).unwrap_or(i64::MAX)),
        ),
    ];
    let terms = ["what", "where", "how-long", "how-often", "secret", "use", "late"]
        .map(|key| context.tell(&format!("akun-daftar-term-{key}"), &numbers));
    parts::list(ui, say(context, "terms"), terms.into());
    let field = Field::new("setuju", say(context, "agree"), FieldKind::Toggle);
    ui.input(field.holding(model.setuju.to_string()), Msg::Setuju);
    let blocked = (!model.setuju).then(|| say(context, "agree-missing"));
    next(ui, context, "go-on", blocked);
}

fn kode(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    if model.tiket(context).is_none() && model.masalah.is_none() {
        ui.block(Problem::TicketExpired.block(context.texts, Vec::new()));
    }
    model.with_to(context, |to| model.kode.view(ui, to, context));
    let right = model.with_to(context, |to| model.kode.tiket(to).is_some());
    if right && !sandi::cukup(&model.sandi, &model.ulang) {
        // A password is not kept: whoever comes back types it again.
        ui.paragraph(say(context, "password-again"));
        password(ui, model, context);
    }
    if !right {
        ui.heading(say(context, "other-ways"));
        let actions = jalan::buttons(ui, context, &[Jalan::NomorMati, Jalan::Kantor]);
        ui.block(Block::Buttons { actions });
        jalan::meanwhile(ui, context);
    }
    going(ui, model, context);
    let blocked = if model.bertanya {
        Some(context.say("common-loading"))
    } else if model.tiket(context).is_none() {
        None
    } else if !right {
        Some(say(context, "code-missing"))
    } else {
        (!sandi::cukup(&model.sandi, &model.ulang)).then(|| say(context, "password-missing"))
    };
    let key = if model.tiket(context).is_some() {
        "create"
    } else {
        "again"
    };
    next(ui, context, key, blocked);
}

fn selesai(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    ui.block(Block::Notice {
        tone: Tone::Success,
        title: say(context, "done-title"),
        text: say(context, if model.masuk { "done-text" } else { "done-text-sign-in" }),
        actions: Vec::new(),
    });
    let family = context.known.keluarga();
    let stranger =
        matches!(family.fetch, Fetch::Failed(Problem::Refused { alasan, .. }) if alasan == parts::BUKAN_PESERTA);
    if stranger {
        let way = jalan::button(ui, context, Jalan::Peserta, ActionRole::Primary);
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: say(context, "no-member-title"),
            text: say(context, "no-member-text"),
            actions: vec![way],
        });
    }
    let (id, key, route) = if model.masuk {
        ("beranda", "done-home", Route::Beranda)
    } else {
        ("masuk", "done-sign-in", Route::Masuk)
    };
    let oke = ui.action(id, say(context, key), ActionRole::Primary, Msg::Go(Ask::Replace(route)));
    ui.main_action(oke.with_icon(Icon::Check));
}
