//! One notice a promise: what was asked, where it stands, what is safe.

use crate::data::{Janji, Keadaan, Menu, Problem, Route};
use crate::page::janji::{give_up, state_badge, state_words};
use crate::page::{Ask, Context, parts};
use crate::rules::antrean::Zona;
use crate::screen::{Action, ActionRole, Block, Confirm, Icon, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("janji-title"));
    ui.sensitivity(Sensitivity::Personal);
    ui.paragraph(context.say("janji-intro"));
    let waiting = context.janji.iter().any(|j| !j.is_over());
    if waiting && !context.session.is_open() {
        let action = parts::sign_in(&mut ui, context, ActionRole::Primary);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("janji-needs-session-title"),
            text: context.say("janji-needs-session-text"),
            actions: vec![action],
        });
    }
    for janji in context.janji {
        promise(&mut ui, context, janji);
    }
    if let Some(problem) = context.faults.iter().find(|fault| **fault == Problem::StoreUnread) {
        // Nothing in sight does not mean that nothing is waiting.
        ui.block(problem.block(context.texts, Vec::new()));
    } else if context.janji.is_empty() {
        let action = ui.action(
            "antrean",
            context.say("janji-empty-action"),
            ActionRole::Secondary,
            Ask::Open(Route::Menu(Menu::PendaftaranPelayanan)),
        );
        ui.block(Block::Empty {
            icon: Icon::Check,
            title: context.say("janji-empty-title"),
            text: context.say("janji-empty-text"),
            actions: vec![action],
        });
    }
    if waiting {
        let again = parts::again(&mut ui, context);
        ui.main_action(again);
    }
    ui
}

fn promise(ui: &mut Ui<Ask>, context: &Context<'_>, janji: &Janji) {
    let what = context.say(&format!("janji-what-{}", janji.perintah.about().name));
    let made = parts::moment(context, janji.made_ms, Zona::Wib);
    let made = context.tell("janji-made", &[("saat", Argument::Text(&made))]);
    let (tone, state) = state_badge(context, janji);
    if let Some(Keadaan::Ditolak { alasan, pesan }) = &janji.keadaan {
        let put_away = put_away(ui, context, janji);
        let problem = Problem::Refused {
            alasan: alasan.clone(),
            pesan: pesan.clone(),
        };
        ui.heading(what);
        ui.block(problem.block(context.texts, vec![put_away]));
        return;
    }
    let actions = actions(ui, context, janji);
    ui.block(Block::Notice {
        tone,
        title: format!("{what} · {state}"),
        text: format!("{} {made}", state_words(context, janji)),
        actions,
    });
}

fn actions(ui: &mut Ui<Ask>, context: &Context<'_>, janji: &Janji) -> Vec<Action> {
    if janji.is_over() {
        return vec![put_away(ui, context, janji)];
    }
    if !janji.can_withdraw || janji.keadaan.is_none() {
        return give_up(ui, context, janji).into_iter().collect();
    }
    let confirm = Confirm {
        title: context.say("janji-withdraw-title"),
        text: context.say("janji-withdraw-text"),
        yes: context.say("janji-withdraw-yes"),
        no: context.say("janji-withdraw-no"),
    };
    let label = context.say("janji-withdraw");
    let withdraw = ui.action("tarik", label, ActionRole::Destructive, Ask::Withdraw(janji.id.clone()));
    vec![withdraw.asking(confirm)]
}

fn put_away(ui: &mut Ui<Ask>, context: &Context<'_>, janji: &Janji) -> Action {
    let label = context.say("janji-forget");
    ui.action("simpan-rapi", label, ActionRole::Quiet, Ask::Forget(janji.id.clone()))
}
