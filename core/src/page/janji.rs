//! How a promise stands, in the same words wherever it is shown.

use super::{Ask, Context};
use crate::data::Route;
use crate::data::perintah::{Janji, Keadaan};
use crate::screen::{Action, ActionRole, Block, Confirm, Tone, Ui};

/// A refusal as it is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// What came of it.
    pub title: String,
    /// What is safe.
    pub safe: String,
    /// Why, and what to do about it.
    pub why: String,
    /// The next step; for who is ill, the way that is always open.
    pub next: String,
    /// Where to go on, with its label.
    pub way: Option<(String, Route)>,
    /// Whether Care Center 165 can help: with the membership, not with numbers.
    pub call: bool,
}

/// Where a promise stands, as the part of a message key that says so, and how it should feel: the one list of states.
#[must_use]
pub fn state(janji: &Janji) -> (&'static str, Tone) {
    match &janji.keadaan {
        None if janji.unsaved => ("gagal-simpan", Tone::Danger),
        None => ("menyimpan", Tone::Info),
        Some(Keadaan::Tersimpan) => ("tersimpan", Tone::Info),
        Some(Keadaan::Dikirim) => ("dikirim", Tone::Info),
        Some(Keadaan::BelumPasti) => ("belum-pasti", Tone::Warning),
        Some(Keadaan::Diterima) => ("diterima", Tone::Success),
        Some(Keadaan::Ditolak { .. }) => ("ditolak", Tone::Danger),
        Some(Keadaan::Dilepas) => ("dilepas", Tone::Warning),
    }
}

/// The state of a promise as one or two words, and how it should feel.
#[must_use]
pub fn state_badge(context: &Context<'_>, janji: &Janji) -> (Tone, String) {
    let (state, tone) = state(janji);
    (tone, context.say(&format!("janji-state-{state}")))
}

/// What the state of a promise means: what is safe, and what happens next.
#[must_use]
pub fn state_words(context: &Context<'_>, janji: &Janji) -> String {
    // What waits says what for.
    let waits = match &janji.keadaan {
        Some(Keadaan::Tersimpan | Keadaan::BelumPasti) => {
            if janji.perintah.about().session && !context.session.is_open() {
                "-masuk"
            } else if !context.online {
                "-offline"
            } else if context.version_stopped {
                "-versi"
            } else {
                ""
            }
        }
        _ => "",
    };
    context.say(&format!("janji-words-{}{waits}", state(janji).0))
}

/// How much of its files has gone up; nothing for a promise that brings none, or of which that is not known.
pub fn progress<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji) {
    if let Some(percent) = janji.naik {
        ui.block(Block::Progress {
            label: context.say("janji-files"),
            percent: Some(percent),
        });
    }
}

/// The button with which a person stops waiting for an answer that fails to come; `None` while that cannot be done.
pub fn give_up<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji) -> Option<Action> {
    if !janji.can_give_up {
        return None;
    }
    let label = context.say("janji-give-up");
    let confirm = Confirm {
        title: context.say("janji-give-up-title"),
        text: context.say("janji-give-up-text"),
        yes: label.clone(),
        no: context.say("janji-give-up-no"),
    };
    let msg = Ask::GiveUp(janji.id.clone()).into();
    Some(ui.action("lepas", label, ActionRole::Destructive, msg).asking(confirm))
}

/// The button that takes back what has never left this phone; `None` when it may have left, or is not written down yet.
pub fn take_back<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji) -> Option<Action> {
    let label = context.say("janji-withdraw");
    let withdraw = Ask::Withdraw(janji.id.clone()).into();
    (janji.can_withdraw && janji.keadaan.is_some()).then(|| ui.action("tarik", label, ActionRole::Quiet, withdraw))
}

/// The button that forgets what has ended; `None` until it has.
pub fn forget<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji) -> Option<Action> {
    let label = context.say("janji-forget");
    let forget = Ask::Forget(janji.id.clone()).into();
    janji
        .is_over()
        .then(|| ui.action("tutup", label, ActionRole::Quiet, forget))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::sample::World;
    use crate::page::sample::antrean::ambil;
    use crate::page::sample::janji::janji;
    use crate::text::Language;

    /// A promise that cannot go on never says that it does.
    #[test]
    fn what_waits_says_for_what_whether_it_was_sent_or_not() {
        let mut open = World::signed_in(Language::Id);
        open.online = true;
        let with = |change: fn(&mut World)| {
            let mut world = World::signed_in(Language::Id);
            change(&mut world);
            world
        };
        let offline = with(|world| world.online = false);
        let stopped = with(|world| world.version_stopped = true);
        let signed_out = with(|world| world.session.kartu = None);
        for (world, unsent, doubtful) in [
            (&open, "menunggu giliran dikirim", "Kami sedang menanyakannya"),
            (&offline, "begitu ada sinyal", "Begitu ada sinyal, kami tanyakan"),
            (
                &stopped,
                "Perbarui aplikasi supaya bisa dikirim",
                "Perbarui aplikasi supaya bisa kami tanyakan",
            ),
            (
                &signed_out,
                "Masuk lagi supaya bisa dikirim",
                "Masuk lagi supaya bisa kami tanyakan",
            ),
        ] {
            for (keadaan, says) in [(Keadaan::Tersimpan, unsent), (Keadaan::BelumPasti, doubtful)] {
                let words = state_words(&world.context(), &janji(ambil(), Some(keadaan)));
                assert!(words.contains(says), "{words}");
            }
        }
    }
}
