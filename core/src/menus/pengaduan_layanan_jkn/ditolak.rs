//! Where a request of this menu stands, how much of its files is up, and its refusal in words that say what is certain.

use super::kata::{say, tell};
use crate::data::pengaduan::Perintah as Asked;
use crate::data::{Hasil, Janji, Keadaan, Perintah, Route};
use crate::page::janji::{Refusal, forget, give_up, progress, state_badge, state_words, take_back};
use crate::page::{Ask, Context};
use crate::screen::{Action, ActionRole, Block, Icon, ShellRequest, Ui};
use crate::text::Argument;

/// The refusal of a request of this menu; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Pengaduan(asked), Some(Keadaan::Ditolak { alasan, .. })) = (&janji.perintah, &janji.keadaan) else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let stem = match asked {
        Asked::Ajukan(_) => "new",
        Asked::Lengkapi(_) => "complete",
        Asked::BukaLagi(_) => "reopen",
    };
    let words = [("alasan", Argument::Text(&alasan))];
    let tell = |part: &str| context.tell(&format!("pengaduan-layanan-jkn-refused-{stem}-{part}"), &words);
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: tell("why"),
        next: tell("next"),
        way: Some((say(context, "rewrite"), form(asked))),
        call: alasan == "tidak_ditemukan",
    })
}

/// Where it was written.
fn form(asked: &Asked) -> Route {
    match asked {
        Asked::Ajukan(ajukan) => Route::PengaduanBaru {
            dari: ajukan.rujukanlain.clone(),
        },
        Asked::Lengkapi(lengkapi) => Route::LengkapiPengaduan {
            tiket: lengkapi.tiket.clone(),
        },
        Asked::BukaLagi(buka) => Route::BukaPengaduan {
            tiket: buka.tiket.clone(),
        },
    }
}

/// The way back into the form of what was refused.
pub(super) fn rewrite<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    asked: &Asked,
) -> Option<Action> {
    let open = Ask::Open(form(asked)).into();
    Some(ui.action("ubah", say(context, "rewrite"), ActionRole::Primary, open))
}

/// The way to the ticket that came of it.
pub(super) fn open_ticket<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    janji: &Janji,
) -> Option<Action> {
    let Some(Hasil::Pengaduan(tiket)) = &janji.hasil else {
        return None;
    };
    let tiket = tiket.clone();
    let open = Ask::Open(Route::Pengaduan { tiket }).into();
    Some(ui.action("buka", say(context, "open-ticket"), ActionRole::Primary, open))
}

/// Where a request stands; what was written with it can be copied once it was not taken.
pub(super) fn standing<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    janji: &Janji,
    first: Option<Action>,
) {
    let Perintah::Pengaduan(asked) = &janji.perintah else {
        return;
    };
    let (tone, state) = state_badge(context, janji);
    let what = context.say(&format!("janji-what-{}", janji.perintah.about().name));
    let (title, mut text) = match refusal(context, janji) {
        Some(refusal) => (refusal.title, [refusal.why, refusal.safe, refusal.next].join(" ")),
        None => (format!("{what}. {state}"), state_words(context, janji)),
    };
    if let Some(Hasil::Pengaduan(tiket)) = &janji.hasil {
        text = format!("{text} {}", tell(context, "got-number", "tiket", tiket));
    }
    let untaken = janji.is_over() && janji.keadaan != Some(Keadaan::Diterima);
    let mut actions: Vec<Action> = first.into_iter().collect();
    actions.extend(give_up(ui, context, janji));
    if untaken {
        let request = ShellRequest::Copy {
            text: asked.teks().to_owned(),
            sensitive: true,
            done: context.say("common-copied"),
        };
        let label = context.say("percakapan-copy");
        let copy = ui.action("salin-tulisan", label, ActionRole::Quiet, Ask::Shell(request).into());
        actions.push(copy.with_icon(Icon::Copy));
    }
    actions.extend(forget(ui, context, janji));
    actions.extend(take_back(ui, context, janji));
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
    progress(ui, context, janji);
}
