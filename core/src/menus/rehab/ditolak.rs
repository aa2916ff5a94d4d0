//! Where a promise of this menu stands: on its way, refused with what stays certain, or done.

use crate::data::rehab::{Daftar, Perintah as Asked};
use crate::data::{Hasil, Janji, Keadaan, Menu, Perintah, Route};
use crate::page::janji::{Refusal, forget, give_up, state_badge, state_words, take_back};
use crate::page::{Ask, Context};
use crate::screen::{ActionRole, Block, Icon, Ui};
use crate::text::{self, Argument};

fn newest<'a>(context: &Context<'a>, of: fn(&Asked) -> bool) -> Option<&'a Janji> {
    context.janji.iter().rev().find(|janji| match &janji.perintah {
        Perintah::Rehab(asked) => of(asked),
        _ => false,
    })
}

/// The registration that was promised last.
pub(super) fn registration<'a>(context: &Context<'a>) -> Option<&'a Janji> {
    newest(context, |asked| matches!(asked, Asked::Daftar(_)))
}

/// The cancellation that was promised last.
pub(super) fn cancellation<'a>(context: &Context<'a>) -> Option<&'a Janji> {
    newest(context, |asked| matches!(asked, Asked::Batal(_)))
}

/// Whether a registration is under way, or done and not yet seen in the plan.
pub(super) fn waiting(context: &Context<'_>) -> bool {
    registration(context).is_some_and(|janji| !janji.is_over() || janji.keadaan == Some(Keadaan::Diterima))
}

/// The registration that was promised last, when it was refused.
pub(super) fn refused<'a>(context: &Context<'a>) -> Option<&'a Daftar> {
    let janji = registration(context)?;
    match (&janji.perintah, &janji.keadaan) {
        (Perintah::Rehab(Asked::Daftar(daftar)), Some(Keadaan::Ditolak { .. })) => Some(daftar),
        _ => None,
    }
}

/// The refusal of a promise of this menu; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Rehab(asked), Some(Keadaan::Ditolak { alasan, .. })) = (&janji.perintah, &janji.keadaan) else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let (stem, route, way) = match asked {
        Asked::Daftar(_) if alasan == "sudah_ada_rencana" => ("rehab-refused", Route::RehabBerjalan, "rehab-see-plan"),
        Asked::Daftar(_) => ("rehab-refused", Route::Menu(Menu::Rehab), "rehab-again"),
        Asked::Batal(_) => ("rehab-batal-refused", Route::RehabBerjalan, "rehab-see-plan"),
    };
    let tell = |part: &str| context.tell(&format!("{stem}-{part}"), &[("alasan", Argument::Text(&alasan))]);
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: tell("why"),
        next: tell("next"),
        way: Some((context.say(way), route)),
        call: matches!(alasan.as_str(), "segmen" | "tidak_berjalan"),
    })
}

/// Tells where a promise stands; `here` is the page that tells it, to which it does not lead again.
pub(super) fn standing<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, janji: &Janji, here: &Route) {
    let (tone, state) = state_badge(context, janji);
    let what = context.say(&format!("janji-what-{}", janji.perintah.about().name));
    let mut actions: Vec<_> = give_up(ui, context, janji).into_iter().collect();
    let (title, text) = match refusal(context, janji) {
        Some(refusal) => {
            if let Some((label, route)) = refusal.way.filter(|(_, route)| route != here) {
                actions.push(ui.action("lanjut-ke", label, ActionRole::Secondary, Ask::Open(route).into()));
            }
            (refusal.title, [refusal.why, refusal.safe, refusal.next].join(" "))
        }
        None => {
            let words = [
                Some(state_words(context, janji)),
                asked(context, janji),
                first(context, janji),
            ];
            (
                format!("{what} · {state}"),
                words.into_iter().flatten().collect::<Vec<_>>().join(" "),
            )
        }
    };
    if *here != Route::RehabBerjalan && janji.keadaan == Some(Keadaan::Diterima) {
        let label = context.say("rehab-see-plan");
        let open = ui.action(
            "rencana",
            label,
            ActionRole::Secondary,
            Ask::Open(Route::RehabBerjalan).into(),
        );
        actions.push(open.with_icon(Icon::Instalments));
    }
    actions.extend(take_back(ui, context, janji));
    actions.extend(forget(ui, context, janji));
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
}

/// What was asked for beside what still holds; nothing once it is over.
fn asked(context: &Context<'_>, janji: &Janji) -> Option<String> {
    let Perintah::Rehab(Asked::Daftar(daftar)) = &janji.perintah else {
        return None;
    };
    let total = text::rupiah(context.language(), daftar.total.0);
    let words = [
        ("kali", Argument::Count(i64::from(daftar.tahap))),
        ("total", Argument::Text(&total)),
    ];
    (!janji.is_over()).then(|| context.tell("rehab-asked", &words))
}

/// What an accepted registration asks for first.
fn first(context: &Context<'_>, janji: &Janji) -> Option<String> {
    let Some(Hasil::Rehab(rencana)) = &janji.hasil else {
        return None;
    };
    let (_, tahap) = rencana.berikut().filter(|_| rencana.berjalan())?;
    let (jumlah, sampai) = (
        text::rupiah(context.language(), tahap.jumlah.0),
        text::date(context.language(), tahap.jatuh_tempo),
    );
    let words = [
        ("jumlah", Argument::Text(&jumlah)),
        ("tanggal", Argument::Text(&sampai)),
    ];
    Some(context.tell("rehab-first", &words))
}
