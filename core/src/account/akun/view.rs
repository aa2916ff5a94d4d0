//! The list of accounts, and what is lost when one of them is taken away.

use super::Msg;
use crate::data::Route;
use crate::page::{AccountAsk, Akun, Ask, Context, akun, parts};
use crate::rules::akun::KEBIJAKAN;
use crate::screen::{Action, ActionRole, Block, Confirm, Icon, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn list(context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("akun-hp-title"));
    ui.sensitivity(Sensitivity::Personal);
    parts::faults(&mut ui, context);
    ui.paragraph(context.say("akun-hp-intro"));
    if context.session.is_shared() {
        ui.paragraph(context.say("akun-hp-readable"));
    }
    for (index, akun) in context.session.akun.iter().enumerate() {
        one(&mut ui, context, akun, index);
    }
    for akun in context.session.lain() {
        let open: Vec<_> = akun.janji.iter().filter(|janji| !janji.is_over()).collect();
        akun::promises(&mut ui, context, akun, &open);
    }
    add(&mut ui, context);
    children(&mut ui, context);
    let privacy = parts::privacy(&mut ui, context);
    ui.block(Block::Buttons { actions: vec![privacy] });
    ui
}

fn one(ui: &mut Ui<Msg>, context: &Context<'_>, akun: &Akun, index: usize) {
    let nama = akun.sebutan();
    let state = match (akun.dipakai, akun.masuk) {
        (true, true) => "akun-hp-used",
        (true, false) => "akun-hp-used-signed-out",
        (false, true) => "akun-hp-signed-in",
        (false, false) => "akun-hp-signed-out",
    };
    let mut actions: Vec<Action> = Vec::new();
    if !akun.dipakai {
        let label = context.tell("akun-hp-use", &[("nama", Argument::Text(&nama))]);
        let ask = Ask::Account(AccountAsk::Use(akun.kartu, Route::AkunHp));
        actions.push(ui.action("pakai-akun", label, ActionRole::Primary, ask.into()));
    } else if !akun.masuk {
        actions.push(parts::sign_in(ui, context, ActionRole::Primary));
    }
    let remove = context.tell("akun-hp-remove", &[("nama", Argument::Text(&nama))]);
    let remove = ui.action("hapus-akun", remove, ActionRole::Quiet, Msg::AskRemove(index));
    actions.push(remove.with_icon(Icon::Remove));
    let kartu = akun.kartu.masked();
    ui.block(Block::Notice {
        tone: if akun.dipakai { Tone::Success } else { Tone::Info },
        title: nama,
        text: context.tell(state, &[("kartu", Argument::Text(&kartu))]),
        actions,
    });
}

/// The way to one more, or why there is none.
fn add(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let full = context.session.akun.len() >= KEBIJAKAN.akun_per_hp;
    let most = i64::try_from(KEBIJAKAN.akun_per_hp).unwrap_or(i64::MAX);
    let why = full.then(|| context.tell("akun-hp-full", &[("jumlah", Argument::Count(most))]));
    let add = ui
        .action(
            "tambah-akun",
            context.say("akun-hp-add"),
            ActionRole::Secondary,
            Ask::Open(Route::Masuk).into(),
        )
        .with_icon(Icon::AddPerson)
        .blocked_by(why);
    ui.block(Block::Buttons { actions: vec![add] });
}

/// Members of the family without an account of their own on this phone need none.
fn children(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let keluarga = context.known.keluarga().value;
    let has_account = |kartu| context.session.akun.iter().any(|akun| akun.kartu == kartu);
    let without =
        keluarga.is_some_and(|keluarga| keluarga.peserta.iter().any(|peserta| !has_account(peserta.nomor_kartu)));
    if !without {
        return;
    }
    ui.heading(context.say("akun-hp-children-title"));
    ui.paragraph(context.say("akun-hp-children-text"));
    let card = ui.action(
        "kartu",
        context.say("akun-hp-children-cards"),
        ActionRole::Secondary,
        Ask::Open(Route::Menu(crate::data::Menu::Kartu)).into(),
    );
    ui.block(Block::Buttons { actions: vec![card] });
}

pub(super) fn remove(context: &Context<'_>, akun: &Akun) -> Ui<Msg> {
    let nama = akun.sebutan();
    let named = [("nama", Argument::Text(&nama))];
    let mut ui = Ui::new(context.tell("akun-hp-remove-title", &named));
    ui.sensitivity(Sensitivity::Personal);
    akun::say_lost(&mut ui, context, akun);
    ui.paragraph(context.tell("akun-hp-remove-what", &named));
    ui.paragraph(context.say("akun-hp-remove-stays"));
    let stay = ui.action(
        "tetap-simpan",
        context.say("akun-hp-remove-no"),
        ActionRole::Secondary,
        Msg::Stay,
    );
    ui.block(Block::Buttons { actions: vec![stay] });
    let confirm = Confirm {
        title: context.tell("akun-hp-remove-title", &named),
        text: context.say("akun-hp-remove-sure"),
        yes: context.say("akun-hp-remove-yes"),
        no: context.say("akun-hp-remove-no"),
    };
    let remove = ui
        .action(
            "hapus",
            context.say("akun-hp-remove-yes"),
            ActionRole::Destructive,
            Msg::Remove,
        )
        .asking(confirm);
    ui.main_action(remove);
    ui
}
