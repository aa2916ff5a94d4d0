//! One notice a promise: what was asked, where it stands, what is safe.

use crate::data::antrean::Perintah;
use crate::data::{Janji, Keadaan, Menu, Problem, Route};
use crate::menus::pendaftaran_pelayanan::{number, refusal, ticket, zone};
use crate::page::janji::{give_up, progress, state_badge, state_words};
use crate::page::{AccountAsk, Ask, Context, akun, parts};
use crate::rules::antrean::Zona;
use crate::screen::{Action, ActionRole, Block, Confirm, Icon, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("janji-title"));
    ui.sensitivity(Sensitivity::Personal);
    ui.paragraph(context.say("janji-intro"));
    let waits = |j: &&Janji| !j.is_over();
    let needs_session = |j: &Janji| j.perintah.about().session;
    if !context.session.is_open() && context.janji.iter().filter(waits).any(needs_session) {
        let action = parts::sign_in(&mut ui, context, ActionRole::Primary);
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("janji-needs-session-title"),
            text: context.say("janji-needs-session-text"),
            actions: vec![action],
        });
    }
    if context.session.is_shared()
        && !context.janji.is_empty()
        && let Some(akun) = context.session.dipakai()
    {
        let nama = akun.sebutan();
        ui.heading(context.tell("akun-hp-promises", &[("nama", Argument::Text(&nama))]));
    }
    for janji in context.janji {
        promise(&mut ui, context, janji);
    }
    let others = others(&mut ui, context);
    if let Some(problem) = context.faults.iter().find(|fault| **fault == Problem::StoreUnread) {
        // Nothing in sight does not mean that nothing is waiting.
        ui.block(problem.block(context.texts, Vec::new()));
    } else if context.janji.is_empty() && !others {
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
    let open = |j: &Janji| context.session.is_open() || !needs_session(j);
    if context.janji.iter().filter(waits).any(open) {
        // What is still on this phone is sent; what was sent is asked about.
        let unsent = |janji: &Janji| matches!(janji.keadaan, None | Some(Keadaan::Tersimpan));
        let label = if context.janji.iter().any(unsent) {
            "janji-send-now"
        } else {
            "janji-refresh"
        };
        let again = ui.action("coba-lagi", context.say(label), ActionRole::Secondary, Ask::Refresh);
        ui.main_action(again.with_icon(Icon::Refresh));
    }
    ui
}

/// What the other accounts on this phone have promised, each under its owner's name; whether there is anything.
fn others(ui: &mut Ui<Ask>, context: &Context<'_>) -> bool {
    let mut any = false;
    for akun in context.session.lain().filter(|akun| !akun.janji.is_empty()) {
        any = true;
        let all: Vec<&Janji> = akun.janji.iter().collect();
        akun::promises(ui, context, akun, &all);
        let nama = akun.sebutan();
        let label = context.tell("akun-hp-use", &[("nama", Argument::Text(&nama))]);
        let ask = Ask::Account(AccountAsk::Use(akun.kartu, Route::Janji));
        let switch = ui.action("pakai-akun", label, ActionRole::Secondary, ask);
        ui.block(Block::Buttons { actions: vec![switch] });
    }
    any
}

fn promise(ui: &mut Ui<Ask>, context: &Context<'_>, janji: &Janji) {
    let what = context.say(&format!("janji-what-{}", janji.perintah.about().name));
    let made = parts::moment(context, janji.made_ms, zone(context, janji).unwrap_or(Zona::Wib));
    let made = context.tell("janji-made", &[("saat", Argument::Text(&made))]);
    let (tone, state) = state_badge(context, janji);
    if let Some(Keadaan::Ditolak { alasan, pesan }) = &janji.keadaan {
        let problem = Problem::Refused {
            alasan: alasan.clone(),
            pesan: pesan.clone(),
        };
        ui.heading(what);
        refused(ui, context, janji, &problem);
        return;
    }
    let actions = actions(ui, context, janji);
    ui.block(Block::Notice {
        tone,
        title: format!("{what} · {state}"),
        text: [outcome(context, janji), Some(state_words(context, janji)), Some(made)]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        actions,
    });
    progress(ui, context, janji);
}

/// A refusal in the words of the menu that asked; in the general ones for what no menu speaks for.
fn refused(ui: &mut Ui<Ask>, context: &Context<'_>, janji: &Janji, problem: &Problem) {
    let refusal = refusal(context, janji)
        .or_else(|| crate::menus::asisten::refusal(context, janji))
        .or_else(|| crate::menus::info_riwayat_pelayanan::refusal(context, janji))
        .or_else(|| crate::menus::konsultasi_dokter::refusal(context, janji))
        .or_else(|| crate::menus::penambahan_peserta::refusal(context, janji))
        .or_else(|| crate::menus::pendaftaran_auto_debit::refusal(context, janji))
        .or_else(|| crate::menus::pengaduan_layanan_jkn::refusal(context, janji))
        .or_else(|| crate::menus::perubahan_data_peserta::refusal(context, janji))
        .or_else(|| crate::menus::rehab::refusal(context, janji))
        .or_else(|| crate::menus::skrining_riwayat_kesehatan::refusal(context, janji));
    let mut actions = Vec::new();
    if let Some((label, route)) = refusal.as_ref().and_then(|refusal| refusal.way.clone()) {
        actions.push(ui.action("lanjut", label, ActionRole::Secondary, Ask::Open(route)));
    }
    if refusal.as_ref().is_some_and(|refusal| refusal.call) {
        actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    }
    actions.push(put_away(ui, context, janji));
    ui.block(match refusal {
        Some(refusal) => Block::Problem {
            code: problem.code().to_owned(),
            title: refusal.title,
            text: refusal.why,
            safe: refusal.safe,
            next: refusal.next,
            other: None,
            actions,
        },
        None => problem.block(context.texts, actions),
    });
}

/// What came of an accepted promise: the number, or that it was given back.
fn outcome(context: &Context<'_>, janji: &Janji) -> Option<String> {
    let number = number(context, janji)?;
    let key = match janji.perintah.antrean()? {
        Perintah::AmbilFktp(_) | Perintah::AmbilFkrtl(_) | Perintah::PasienBaru(_) => "janji-number",
        Perintah::BatalFktp(_) | Perintah::BatalFkrtl(_) => "janji-cancelled",
        Perintah::CheckIn(_) => "janji-checked-in",
    };
    Some(context.tell(key, &[("nomor", Argument::Text(&number))]))
}

fn actions(ui: &mut Ui<Ask>, context: &Context<'_>, janji: &Janji) -> Vec<Action> {
    if janji.is_over() {
        let ticket = ticket(context, janji);
        let open = ticket.map(|(label, route)| ui.action("tiket", label, ActionRole::Secondary, Ask::Open(route)));
        return open.into_iter().chain([put_away(ui, context, janji)]).collect();
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
