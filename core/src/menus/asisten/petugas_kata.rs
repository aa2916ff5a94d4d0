//! What the pages of the live chat say in the same way: when it is answered, what waits, what else works, why something was refused.

use crate::data::konsultasi::{Akhiri, Pesan};
use crate::data::percakapan::Tahap;
use crate::data::petugas::{Obrolan, Perintah as Asked, Petugas};
use crate::data::route::Asisten;
use crate::data::{Janji, Keadaan, Perintah, Route};
use crate::page::janji::Refusal;
use crate::page::{Ask, Context, Line, kanal, parts};
use crate::screen::{Action, ActionRole, Block, Icon, Tone, Ui};
use crate::text::Argument;

/// The requests of the chat, oldest first.
pub(super) fn asked<'a>(context: &Context<'a>) -> impl Iterator<Item = (&'a Janji, &'a Asked)> {
    context.janji.iter().filter_map(|janji| match &janji.perintah {
        Perintah::Petugas(asked) => Some((janji, asked)),
        _ => None,
    })
}

/// The talk of a name.
pub(super) fn talk<'a>(context: &Context<'a>, id: &str) -> Option<&'a Obrolan> {
    context.known.petugas().value?.obrolan.iter().find(|talk| talk.id == id)
}

/// Nobody answers the chat now: said with the next opening, by the clock of where the person is known to be, as the gateway tells it.
pub(super) fn closed<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, told: &Petugas) {
    let text = match told.buka_lagi_ms {
        Some(ms) => {
            let saat = parts::moment(context, ms, told.zona);
            context.tell("asisten-petugas-closed-text", &[("saat", Argument::Text(&saat))])
        }
        None => context.say("asisten-petugas-closed-unknown"),
    };
    let call = parts::call_165(ui, context, ActionRole::Primary);
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say("asisten-petugas-closed-title"),
        text,
        actions: vec![call],
    });
}

/// Whether somebody answers now is not known: what waits, and for what; nothing while that is being asked.
pub(super) fn waits<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let key = if !context.online {
        "offline"
    } else if !context.session.is_open() {
        "session"
    } else {
        ui.paragraph(context.say("asisten-petugas-checking"));
        return;
    };
    let way = match key {
        "session" => parts::sign_in(ui, context, ActionRole::Primary),
        _ => parts::call_165(ui, context, ActionRole::Secondary),
    };
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say(&format!("asisten-petugas-{key}-title")),
        text: context.say(&format!("asisten-petugas-{key}-text")),
        actions: vec![way],
    });
}

/// Who else answers: the telephone, WhatsApp and other chats, the offices, and all other ways.
pub(super) fn others<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, call: ActionRole) -> Vec<Action> {
    let mut actions = vec![parts::call_165(ui, context, call)];
    for (asisten, name) in [(Asisten::Chika, "chika"), (Asisten::Pandawa, "pandawa")] {
        let open = Ask::Open(Route::Asisten(asisten)).into();
        let label = context.say(&format!("asisten-{name}-open"));
        actions.push(
            ui.action(name, label, ActionRole::Secondary, open)
                .with_icon(Icon::Chat),
        );
    }
    let offices = Ask::Open(kanal::places("kantor")).into();
    let label = context.say("bertanya-places");
    actions.push(
        ui.action("kantor", label, ActionRole::Secondary, offices)
            .with_icon(Icon::Office),
    );
    actions.push(kanal::all(ui, context));
    actions
}

/// Where a talk stands, in a word or two.
pub(super) fn badge(context: &Context<'_>, talk: &Obrolan) -> String {
    context.say(match talk.tahap {
        Tahap::Diminta | Tahap::Aktif if talk.dijawab => "konsultasi-dokter-badge-answer",
        Tahap::Diminta | Tahap::Aktif => "asisten-petugas-badge-waiting",
        Tahap::Ditutup(_) => "konsultasi-dokter-badge-over",
        Tahap::Lain => "konsultasi-dokter-badge-check",
    })
}

/// The talks that are open now, as Beranda says them.
pub fn now(context: &Context<'_>) -> Vec<Line> {
    let talks = context.known.petugas().value.map_or(&[][..], |told| &told.obrolan);
    let open = talks.iter().filter(|talk| talk.is_open());
    open.map(|talk| {
        let key = if talk.dijawab { "answered" } else { "waiting" };
        Line {
            name: "obrolan",
            title: context.say("asisten-petugas-now-title"),
            detail: context.say(&format!("asisten-petugas-now-{key}")),
            badge: badge(context, talk),
            tone: if talk.dijawab { Tone::Warning } else { Tone::Info },
            icon: Icon::Chat,
            route: Route::Obrolan { id: talk.id.clone() },
        }
    })
    .collect()
}

/// The refusal of a request of the chat; `None` for any other promise and any other state.
#[must_use]
pub fn refusal(context: &Context<'_>, janji: &Janji) -> Option<Refusal> {
    let (Perintah::Petugas(asked), Some(Keadaan::Ditolak { alasan, .. })) = (&janji.perintah, &janji.keadaan) else {
        return None;
    };
    let alasan = alasan.to_ascii_lowercase();
    let (stem, way) = match asked {
        Asked::Mulai(_) => ("mulai", begin(context)),
        Asked::Pesan(Pesan { id, .. }) => ("pesan", open(context, id)),
        Asked::Akhiri(Akhiri { id }) => ("akhiri", open(context, id)),
    };
    let words = [("alasan", Argument::Text(&alasan))];
    let tell = |part: &str| context.tell(&format!("asisten-petugas-refused-{stem}-{part}"), &words);
    Some(Refusal {
        title: tell("title"),
        safe: tell("safe"),
        why: tell("why"),
        next: tell("next"),
        way: Some(way),
        call: matches!(asked, Asked::Mulai(_)),
    })
}

fn begin(context: &Context<'_>) -> (String, Route) {
    let label = context.say("asisten-petugas-open");
    (label, Route::Asisten(Asisten::Petugas))
}

fn open(context: &Context<'_>, id: &str) -> (String, Route) {
    let route = Route::Obrolan { id: id.to_owned() };
    (context.say("konsultasi-dokter-open-it"), route)
}
