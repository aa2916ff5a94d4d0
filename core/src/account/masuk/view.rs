//! What the sign-in page shows.

use super::model::{Captcha, Model, Msg};
use crate::data::Route;
use crate::page::jalan::{self, Jalan};
use crate::page::{Ask, Context, captcha, kanal, parts};
use crate::problem::Problem;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Keyboard, Sensitivity, Tone, Ui};

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("account-masuk-title"));
    ui.sensitivity(Sensitivity::Secret);
    // A picture that came says more of the network than the phone does.
    let offline = closed(model, context);
    if offline {
        let again = captcha::another(&mut ui, context, "common-try-again", Msg::NewCaptcha);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("account-masuk-offline-title"),
            text: context.say(if context.session.known_here {
                "account-masuk-offline-text-kept"
            } else {
                "account-masuk-offline-text"
            }),
            actions: vec![again],
        });
    }
    // What is wrong with the number stands at the number; what the service refused is said once, above.
    if let Some(problem) = &model.refusal {
        let text = match problem {
            Problem::WrongPassword { .. } | Problem::CaptchaWrong | Problem::CaptchaExpired => {
                problem.words(context.texts)
            }
            _ => None,
        };
        let actions = jalan::buttons(&mut ui, context, ways(problem));
        let stuck = !actions.is_empty();
        ui.block(match text {
            Some(text) => Block::Notice {
                tone: Tone::Danger,
                title: problem.title(context.texts),
                text,
                actions,
            },
            None => problem.block(context.texts, actions),
        });
        if stuck {
            jalan::meanwhile(&mut ui, context);
        }
    }
    super::kunci::gone(&mut ui, context);
    ui.paragraph(context.say("account-masuk-intro"));
    number_and_password(&mut ui, model, context);
    if !offline {
        let (asked, answer) = (&model.captcha, &model.jawaban);
        captcha::draw(
            &mut ui,
            context,
            asked,
            answer,
            model.incomplete,
            Msg::Jawaban,
            Msg::NewCaptcha,
        );
    }
    if model.sending {
        ui.block(Block::Progress {
            label: context.say("account-masuk-going"),
            percent: None,
        });
    }
    if !context.session.is_open() {
        let way = ui.action(
            "hp-lama",
            context.say("perangkat-new-way"),
            ActionRole::Secondary,
            Ask::Open(Route::MasukHpLama).into(),
        );
        let way = way.with_icon(Icon::Device);
        if !context.presence.kunci.usable {
            ui.in_front([&way]);
        }
        ui.block(Block::Buttons { actions: vec![way] });
    }
    if model.refusal.as_ref().is_none_or(|problem| ways(problem).is_empty()) {
        ui.heading(context.say("account-masuk-help-title"));
        ui.paragraph(context.say("account-masuk-help-text"));
        let mut actions = jalan::buttons(&mut ui, context, &[Jalan::Daftar, Jalan::Pulih, Jalan::NomorMati]);
        actions.push(parts::call_165(&mut ui, context, ActionRole::Quiet));
        actions.push(kanal::all(&mut ui, context));
        ui.block(Block::Buttons { actions });
    }
    ui.paragraph(context.say("account-masuk-about"));
    let blocked = blocked(model, context);
    let send = ui
        .action(
            "masuk",
            context.say("account-masuk-send"),
            ActionRole::Primary,
            Msg::Send,
        )
        .with_icon(Icon::SignIn)
        .blocked_by(blocked);
    ui.main_action(send);
    ui
}

/// The ways on after a refusal, at least one of them without a text message; none where trying again is the way.
const fn ways(problem: &Problem) -> &'static [Jalan] {
    match problem {
        Problem::WrongPassword { .. } => &[Jalan::Pulih, Jalan::NomorMati, Jalan::Telepon165],
        Problem::NotRegistered => &[Jalan::Daftar, Jalan::Kantor, Jalan::Telepon165],
        Problem::AccountPaused { .. } | Problem::RecoveryNeeded => &[Jalan::Pulih, Jalan::NomorMati, Jalan::Kantor],
        _ => &[],
    }
}

fn number_and_password(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    let kind = FieldKind::Text {
        // Sixteen digits, and what stands between and around them where they were copied.
        max_length: 40,
        keyboard: Keyboard::Digits,
        multiline: false,
    };
    let error = model
        .problem
        .as_ref()
        .map(|problem| problem.title_and_words(context.texts));
    let number = Field::new("identitas", context.say("account-masuk-number"), kind)
        .holding(model.identitas.clone())
        .hinting(context.say("account-masuk-number-hint"))
        .failing(error);
    let number = Field {
        enabled: !closed(model, context),
        ..number
    };
    ui.input(number, Msg::Identitas);
    let empty = |value: &str| (model.incomplete && value.is_empty()).then(|| context.say("account-masuk-needed"));
    let kind = FieldKind::Secret {
        max_length: 128,
        keyboard: Keyboard::Text,
    };
    let password = Field::new("kata-sandi", context.say("account-masuk-password"), kind)
        .holding(model.kata_sandi.clone())
        .failing(empty(&model.kata_sandi));
    let password = Field {
        enabled: !closed(model, context),
        ..password
    };
    ui.input(password, Msg::KataSandi);
    ui.paragraph(context.say("account-masuk-forgot"));
}

/// Whether nothing can be typed yet, for want of a network.
fn closed(model: &Model, context: &Context<'_>) -> bool {
    !context.online && !matches!(model.captcha, Captcha::Here { .. })
}

/// Why the form cannot be sent now.
fn blocked(model: &Model, context: &Context<'_>) -> Option<String> {
    let key = if model.sending {
        "account-masuk-going"
    } else if closed(model, context) {
        "account-masuk-offline-missing"
    } else if !matches!(model.captcha, Captcha::Here { .. }) {
        "account-masuk-captcha-missing"
    } else {
        return None;
    };
    Some(context.say(key))
}
