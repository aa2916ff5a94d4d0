//! What is being confirmed, and the three ways to confirm it.

use super::{Model, Msg};
use crate::data::Route;
use crate::page::{Ask, Context, Tried, parts, pin_field};
use crate::rules::akun::KEBIJAKAN;
use crate::screen::{ActionRole, Block, Icon, NotBrought, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("pastikan-title"));
    ui.sensitivity(Sensitivity::Secret);
    let Some(waits) = context.presence.waits else {
        let back = ui.action(
            "kembali",
            context.say("pastikan-back"),
            ActionRole::Primary,
            Ask::Back.into(),
        );
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say("pastikan-nothing-title"),
            text: context.say("pastikan-nothing-text"),
            actions: vec![back],
        });
        return ui;
    };
    trouble(&mut ui, model, context);
    let what = parts::fact(
        context.say("pastikan-what"),
        context.say(&format!("janji-what-{waits}")),
    );
    let shared = context.session.is_shared();
    let whose = context.session.dipakai().filter(|_| shared);
    let whose = whose.map(|akun| parts::fact(context.say("pastikan-whose"), akun.sebutan()));
    ui.block(Block::Facts {
        title: None,
        rows: std::iter::once(what).chain(whose).collect(),
    });
    ui.paragraph(context.say(if shared {
        "pastikan-intro-shared"
    } else {
        "pastikan-intro"
    }));
    pin(&mut ui, model, context);
    ui.heading(context.say("pastikan-password-title"));
    let minutes = Argument::Count(i64::from(KEBIJAKAN.bukti_berlaku_detik / 60));
    ui.paragraph(context.say("pastikan-password-text"));
    let sign_in = parts::sign_in(&mut ui, context, ActionRole::Secondary);
    let back = ui.action(
        "kembali",
        context.say("pastikan-leave"),
        ActionRole::Quiet,
        Ask::Back.into(),
    );
    ui.block(Block::Buttons {
        actions: vec![sign_in, back],
    });
    ui.paragraph(context.tell("pastikan-how-long", &[("menit", minutes)]));
    if shared {
        // Whose finger it was, the phone does not say.
        return ui;
    }
    let lock = ui
        .action("kunci", context.say("pastikan-lock"), ActionRole::Primary, Msg::Lock)
        .with_icon(Icon::Lock);
    ui.main_action(lock);
    ui
}

/// Why nothing is proved yet, what is safe, and what helps.
fn trouble(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    let key = match (&model.nothing, &context.presence.tried) {
        (_, Some(Tried::Gone)) => "pastikan-pin-gone",
        (_, Some(Tried::Unkept(problem))) => {
            ui.block(problem.block(context.texts, Vec::new()));
            "pastikan-pin-unkept"
        }
        (Some(NotBrought::Denied), _) => "pastikan-lock-denied",
        (Some(NotBrought::Unavailable), _) => "pastikan-lock-missing",
        (Some(_), _) => "pastikan-lock-cancelled",
        _ => return,
    };
    let tries = Argument::Count(i64::from(KEBIJAKAN.pin_coba));
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say(&format!("{key}-title")),
        text: context.tell(&format!("{key}-text"), &[("kali", tries)]),
        actions: Vec::new(),
    });
}

/// The PIN, or the way to have one.
fn pin(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    ui.heading(context.say("pastikan-pin-title"));
    let Some(left) = context.presence.pin else {
        ui.paragraph(context.say("pastikan-pin-none"));
        let make = ui
            .action(
                "buat-pin",
                context.say("pastikan-pin-make"),
                ActionRole::Secondary,
                Ask::Open(Route::Pin).into(),
            )
            .with_icon(Icon::Key);
        ui.block(Block::Buttons { actions: vec![make] });
        return;
    };
    let digits = [(
        "jumlah",
        Argument::Count(i64::try_from(KEBIJAKAN.pin_digit).unwrap_or(i64::MAX)),
    )];
    let error = if model.unfinished {
        Some(context.tell("pastikan-pin-length", &digits))
    } else if context.presence.tried == Some(Tried::Wrong) {
        let left = [("sisa", Argument::Count(i64::from(left)))];
        Some(context.tell("pastikan-pin-wrong", &left))
    } else {
        None
    };
    let typed = model.pin.as_ref().map(|pin| pin.0.clone()).unwrap_or_default();
    let field = pin_field("pin", context.tell("pastikan-pin", &digits))
        .holding(typed)
        .failing(error);
    ui.input(field, Msg::Pin);
    let checking = context.presence.tried == Some(Tried::Checking);
    let prove = ui
        .action(
            "pakai-pin",
            context.say("pastikan-pin-use"),
            ActionRole::Secondary,
            Msg::Prove,
        )
        .with_icon(Icon::Key)
        .blocked_by(checking.then(|| context.say("pastikan-pin-checking")));
    ui.block(Block::Buttons { actions: vec![prove] });
}
