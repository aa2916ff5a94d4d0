//! The accounts of this phone, in the same words wherever they are shown.

use super::{AccountAsk, Akun, Ask, Context};
use crate::data::Route;
use crate::data::perintah::{Janji, Keadaan};
use crate::page::janji::state;
use crate::screen::{ActionRole, Block, Icon, Item, Member, Tone, Ui};
use crate::text::Argument;

/// *Siapa yang memakai*: one tap, and another account uses the phone, beginning at `route`. Nothing where there is only one.
pub fn who<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, route: &Route) {
    if context.session.akun.len() < 2 {
        return;
    }
    let members = context
        .session
        .akun
        .iter()
        .map(|akun| {
            let name = akun.sebutan();
            let ask = Ask::Account(AccountAsk::Use(akun.kartu, route.clone()));
            Member {
                detail: akun.kartu.masked(),
                selected: akun.dipakai,
                action: ui.action("pakai-akun", name.clone(), ActionRole::Quiet, ask.into()),
                name,
            }
        })
        .collect();
    ui.block(Block::Members {
        label: context.say("akun-hp-who"),
        members,
    });
}

/// Whether somebody else's session must begin before it is sent.
#[must_use]
pub fn waits_for_owner(akun: &Akun, janji: &Janji) -> bool {
    let unsent = matches!(janji.keadaan, None | Some(Keadaan::Tersimpan));
    !akun.masuk && unsent && janji.perintah.about().session
}

/// How a promise of another account stands: in whose name it was made, and whether it waits for them.
#[must_use]
pub fn state_of_another(context: &Context<'_>, akun: &Akun, janji: &Janji) -> (Tone, String) {
    let (name, tone) = state(janji);
    if waits_for_owner(akun, janji) {
        let nama = akun.sebutan();
        let text = context.tell("akun-hp-waits", &[("nama", Argument::Text(&nama))]);
        return (Tone::Warning, text);
    }
    (tone, context.say(&format!("janji-state-{name}")))
}

/// The promises of an account as a list, one line each; nothing where there are none.
pub fn promises<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, akun: &Akun, janji: &[&Janji]) {
    if janji.is_empty() {
        return;
    }
    let nama = akun.sebutan();
    let items = janji.iter().map(|janji| {
        let (tone, state) = state_of_another(context, akun, janji);
        Item {
            title: context.say(&format!("janji-what-{}", janji.perintah.about().name)),
            detail: Some(state),
            badge: None,
            tone,
            icon: Some(Icon::Queue),
            action: None,
        }
    });
    ui.block(Block::Items {
        title: Some(context.tell("akun-hp-promises", &[("nama", Argument::Text(&nama))])),
        items: items.collect(),
    });
}

/// What is lost when an account is taken away: promises that have never left this phone, and those of which it will not be
/// known what became of them.
#[must_use]
pub fn lost(janji: &[Janji]) -> (Vec<&Janji>, Vec<&Janji>) {
    let open = janji.iter().filter(|janji| !janji.is_over());
    open.partition(|janji| matches!(janji.keadaan, None | Some(Keadaan::Tersimpan)))
}

/// Says what is lost when an account is taken away, of its promises; nothing where none is open.
pub fn say_lost<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, akun: &Akun) {
    let janji = if akun.dipakai { context.janji } else { &akun.janji };
    let janji: Vec<Janji> = janji
        .iter()
        .filter(|janji| janji.perintah.about().session)
        .cloned()
        .collect();
    let (unsent, unknown) = lost(&janji);
    for (key, lost) in [("akun-hp-lost-unsent", &unsent), ("akun-hp-lost-unknown", &unknown)] {
        if lost.is_empty() {
            continue;
        }
        let count = Argument::Count(i64::try_from(lost.len()).unwrap_or(i64::MAX));
        ui.block(Block::Notice {
            tone: Tone::Danger,
            title: context.tell(&format!("{key}-title"), &[("jumlah", count)]),
            text: context.say(&format!("{key}-text")),
            actions: Vec::new(),
        });
    }
    let all: Vec<&Janji> = unsent.into_iter().chain(unknown).collect();
    promises(ui, context, akun, &all);
}
