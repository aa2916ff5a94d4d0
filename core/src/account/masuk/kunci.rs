//! Signing in with the key of this phone: one button, nothing to type.

use super::model::{Model, Msg};
use crate::page::{Context, parts};
use crate::problem::Problem;
use crate::rules::antrean::Zona;
use crate::screen::{Action, ActionRole, Block, Icon, NotBrought, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let kunci = &context.presence.kunci;
    let mut ui = Ui::new(context.say("account-masuk-title"));
    ui.sensitivity(Sensitivity::Secret);
    if !context.online {
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("account-masuk-offline-title"),
            text: context.say("account-masuk-offline-text-kept"),
            actions: Vec::new(),
        });
    } else if let Some(problem) = &kunci.failed {
        ui.block(problem.block(context.texts, Vec::new()));
    } else if let Some(why) = &model.nothing {
        nothing(&mut ui, context, *why);
    }
    let owner = context.session.dipakai().filter(|_| context.session.is_shared());
    ui.paragraph(match owner.map(crate::page::Akun::sebutan) {
        Some(nama) => context.tell("account-kunci-intro-shared", &[("nama", Argument::Text(&nama))]),
        None => context.say("account-kunci-intro"),
    });
    if kunci.going {
        ui.block(Block::Progress {
            label: context.say("account-masuk-going"),
            percent: None,
        });
    }
    let mut actions = Vec::new();
    if context.presence.pin.is_some() && owner.is_none() {
        let label = context.say("account-kunci-pin");
        actions.push(pin(&mut ui, label, ActionRole::Secondary));
    }
    let password = ui.action(
        "pakai-sandi",
        context.say("account-kunci-password"),
        ActionRole::Secondary,
        Msg::Password,
    );
    actions.push(password);
    // Whoever cannot open the phone's lock finds the other ways without looking for them.
    ui.in_front(&actions).block(Block::Buttons { actions });
    ui.paragraph(context.say("account-masuk-about"));
    let enter = key(&mut ui, context, ActionRole::Primary);
    ui.main_action(enter);
    ui
}

/// The button that signs in with the key of this phone: after its lock, or after the PIN where that does not say who holds it.
pub(super) fn key(ui: &mut Ui<Msg>, context: &Context<'_>, role: ActionRole) -> Action {
    let blocked = blocked(context);
    if context.session.is_shared() {
        return pin(ui, context.say("account-kunci-pin-enter"), role).blocked_by(blocked);
    }
    ui.action("kunci-hp", context.say("account-kunci-enter"), role, Msg::Key)
        .with_icon(Icon::Lock)
        .blocked_by(blocked)
}

fn blocked(context: &Context<'_>) -> Option<String> {
    if !context.online {
        Some(context.say("account-masuk-offline-missing"))
    } else if context.presence.kunci.going {
        Some(context.say("account-masuk-going"))
    } else {
        None
    }
}

fn pin(ui: &mut Ui<Msg>, label: String, role: ActionRole) -> Action {
    ui.action("pakai-pin", label, role, Msg::KeyByPin).with_icon(Icon::Key)
}

/// The phone's lock proved nothing: that is no dead end.
fn nothing(ui: &mut Ui<Msg>, context: &Context<'_>, why: NotBrought) {
    let key = match why {
        NotBrought::Denied => "account-kunci-denied",
        NotBrought::Unavailable => "account-kunci-missing",
        _ => "account-kunci-cancelled",
    };
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say(&format!("{key}-title")),
        text: context.say(&format!("{key}-text")),
        actions: Vec::new(),
    });
}

/// Above the password: what became of the key of this phone, where it serves no more.
pub(super) fn gone(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let kunci = &context.presence.kunci;
    if let Some(at_ms) = kunci.ended_ms {
        let day = [("tanggal", parts::moment(context, at_ms, Zona::Wib))];
        let arguments = [("tanggal", Argument::Text(day[0].1.as_str()))];
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.tell("account-kunci-ended-title", &arguments),
            text: context.say("account-kunci-ended-text"),
            actions: Vec::new(),
        });
    } else if kunci.failed == Some(Problem::KeyUnknown) {
        ui.block(Problem::KeyUnknown.block(context.texts, Vec::new()));
    } else if kunci.usable && !context.session.is_open() {
        let key = key(ui, context, ActionRole::Secondary);
        ui.block(Block::Buttons { actions: vec![key] });
    }
}
