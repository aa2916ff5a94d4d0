//! What the settings show.

use super::model::Msg;
use crate::data::perintah::Keadaan;
use crate::page::{Context, parts};
use crate::screen::{Action, ActionRole, Block, ChoiceOption, Confirm, Field, FieldKind, Icon, Ui};
use crate::text::{Argument, Language};

pub(super) fn view(context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("pengaturan-title"));
    let options = [(Language::Id, "Bahasa Indonesia"), (Language::En, "English")]
        .map(|(language, name)| ChoiceOption {
            value: language.tag().to_owned(),
            // A language is named in itself, so that whoever needs it can find it.
            label: name.to_owned(),
            detail: None,
            blocked: None,
        })
        .to_vec();
    let field = Field::new(
        "bahasa",
        context.say("pengaturan-language"),
        FieldKind::Choice { options },
    )
    .holding(context.language().tag());
    ui.input(field, Msg::Speak);
    ui.heading(context.say("pengaturan-session"));
    if let Some(kartu) = &context.session.kartu {
        let fact = parts::fact(context.say("pengaturan-signed-in-as"), kartu.masked());
        ui.block(Block::Facts {
            title: None,
            rows: vec![fact],
        });
        let sign_out = sign_out(&mut ui, context);
        ui.block(Block::Buttons {
            actions: vec![sign_out],
        });
    } else {
        ui.paragraph(context.say("pengaturan-signed-out"));
        let label = context.say("common-sign-in");
        let sign_in = ui
            .action("masuk", label, ActionRole::Primary, Msg::SignIn)
            .with_icon(Icon::SignIn);
        ui.block(Block::Buttons { actions: vec![sign_in] });
    }
    ui.heading(context.say("pengaturan-data"));
    ui.paragraph(context.say("pengaturan-data-text"));
    let janji = ui.action("janji", context.say("janji-title"), ActionRole::Secondary, Msg::Janji);
    let wipe = wipe(&mut ui, context);
    ui.block(Block::Buttons {
        actions: vec![janji, wipe],
    });
    ui.heading(context.say("pengaturan-about"));
    ui.paragraph(context.say("pengaturan-about-text"));
    let version = parts::fact(context.say("pengaturan-version"), env!("CARGO_PKG_VERSION"));
    ui.block(Block::Facts {
        title: None,
        rows: vec![version],
    });
    ui
}

fn sign_out(ui: &mut Ui<Msg>, context: &Context<'_>) -> Action {
    let confirm = Confirm {
        title: context.say("pengaturan-sign-out-title"),
        text: context.say("pengaturan-sign-out-text"),
        yes: context.say("pengaturan-sign-out"),
        no: context.say("pengaturan-stay"),
    };
    let label = context.say("pengaturan-sign-out");
    ui.action("keluar", label, ActionRole::Secondary, Msg::SignOut)
        .with_icon(Icon::SignOut)
        .asking(confirm)
}

fn wipe(ui: &mut Ui<Msg>, context: &Context<'_>) -> Action {
    let is_open = |keadaan: &Option<Keadaan>| !keadaan.as_ref().is_some_and(Keadaan::is_final);
    let open = context.janji.iter().filter(|j| is_open(&j.keadaan)).count();
    let open = i64::try_from(open).unwrap_or(i64::MAX);
    let confirm = Confirm {
        title: context.say("pengaturan-wipe-title"),
        text: context.tell("pengaturan-wipe-text", &[("jumlah", Argument::Count(open))]),
        yes: context.say("pengaturan-wipe"),
        no: context.say("pengaturan-keep"),
    };
    let label = context.say("pengaturan-wipe");
    ui.action("hapus-data", label, ActionRole::Destructive, Msg::Wipe)
        .asking(confirm)
}
