//! The list of phones.

use crate::data::perangkat::{Cabut, Perangkat, Perintah as Command};
use crate::data::{Janji, Keadaan, Perintah, Problem, Route};
use crate::page::janji::{state_badge, state_words};
use crate::page::{Ask, Context, parts};
use crate::rules::antrean::Zona;
use crate::rules::perangkat::batas_perangkat;
use crate::screen::{Action, ActionRole, Block, Confirm, Icon, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("perangkat-title"));
    ui.sensitivity(Sensitivity::Personal);
    ui.paragraph(context.say("perangkat-intro"));
    asked(&mut ui, context);
    let look = context.known.perangkat();
    if let Some((daftar, _)) = parts::value_or_why(&mut ui, context, look) {
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        if let Some(sandi) = &daftar.sandi {
            let moment = parts::moment(context, sandi.pada_ms, Zona::Wib);
            let by = parts::or_unknown(context, Some(sandi.oleh.clone()).filter(|oleh| !oleh.is_empty()));
            let arguments = [("saat", Argument::Text(&moment)), ("hp", Argument::Text(&by))];
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: context.say("perangkat-sandi-title"),
                text: context.tell("perangkat-sandi-text", &arguments),
                actions: Vec::new(),
            });
        }
        if daftar.perangkat.is_empty() {
            ui.block(Block::Empty {
                icon: Icon::Device,
                title: context.say("perangkat-none-title"),
                text: context.say("perangkat-none-text"),
                actions: Vec::new(),
            });
        }
        for (number, perangkat) in daftar.perangkat.iter().enumerate() {
            phone(&mut ui, context, number, perangkat);
        }
        ui.paragraph(parts::explain(context, &batas_perangkat()));
    }
    if context.session.is_open() {
        let open =
            |ui: &mut Ui<Ask>, id, key, route| ui.action(id, context.say(key), ActionRole::Secondary, Ask::Open(route));
        let actions = vec![
            open(&mut ui, "izinkan", "perangkat-let-in", Route::IzinkanPerangkat).with_icon(Icon::Device),
            open(&mut ui, "sandi", "perangkat-password", Route::GantiSandi).with_icon(Icon::Key),
            parts::privacy(&mut ui, context),
        ];
        ui.block(Block::Buttons { actions });
    }
    ui
}

/// Phones that are being ended, or could not be.
fn asked(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let ours = |janji: &&Janji| matches!(janji.perintah, Perintah::Perangkat(_));
    for janji in context.janji.iter().filter(ours) {
        let put_away = |ui: &mut Ui<Ask>| {
            let label = context.say("janji-forget");
            ui.action("lupakan", label, ActionRole::Quiet, Ask::Forget(janji.id.clone()))
        };
        if let Some(Keadaan::Ditolak { alasan, pesan }) = &janji.keadaan {
            let action = put_away(ui);
            ui.block(if alasan == "perangkat_tidak_ada" {
                Block::Notice {
                    tone: Tone::Info,
                    title: context.say("perangkat-gone-title"),
                    text: context.say("perangkat-gone-text"),
                    actions: vec![action],
                }
            } else {
                let problem = Problem::Refused {
                    alasan: alasan.clone(),
                    pesan: pesan.clone(),
                };
                problem.block(context.texts, vec![action])
            });
        } else {
            let (tone, state) = state_badge(context, janji);
            ui.block(Block::Notice {
                tone,
                title: format!("{} · {state}", context.say("janji-what-cabut-perangkat")),
                text: state_words(context, janji),
                actions: Vec::new(),
            });
        }
    }
}

fn phone(ui: &mut Ui<Ask>, context: &Context<'_>, number: usize, perangkat: &Perangkat) {
    let moment = |ms: Option<i64>| parts::or_unknown(context, ms.map(|ms| parts::moment(context, ms, Zona::Wib)));
    let name = Some(perangkat.nama.clone()).filter(|nama| !nama.is_empty());
    let name = parts::or_unknown(context, name);
    // Whoever signed in by password began no session with a key: the gateway does not know which phone this is, the phone does.
    let this = perangkat.ini || context.presence.kunci.id.as_ref() == Some(&perangkat.id);
    let title = if this {
        context.tell("perangkat-this", &[("hp", Argument::Text(&name))])
    } else {
        name
    };
    ui.block(Block::Facts {
        title: Some(title.clone()),
        rows: vec![
            parts::fact(context.say("perangkat-since"), moment(perangkat.sejak_ms)),
            parts::fact(context.say("perangkat-last"), moment(perangkat.terakhir_ms)),
        ],
    });
    let going = |janji: &Janji| {
        let Perintah::Perangkat(Command::Cabut(cabut)) = &janji.perintah else {
            return false;
        };
        cabut.id == perangkat.id && !janji.is_over()
    };
    if context.session.is_open() && !context.janji.iter().any(going) {
        let end = end(ui, context, number, perangkat, this, &title);
        ui.block(Block::Buttons { actions: vec![end] });
    }
}

fn end(
    ui: &mut Ui<Ask>,
    context: &Context<'_>,
    number: usize,
    perangkat: &Perangkat,
    this: bool,
    name: &str,
) -> Action {
    let text = if this {
        "perangkat-end-this-text"
    } else {
        "perangkat-end-text"
    };
    let hp = [("hp", Argument::Text(name))];
    let confirm = Confirm {
        title: context.tell("perangkat-end-title", &hp),
        text: context.say(text),
        yes: context.say("perangkat-end-yes"),
        no: context.say("perangkat-end-no"),
    };
    // This phone is ended by signing out: its key goes with it, and nobody is told of another phone.
    let ask = if this {
        Ask::SignOut
    } else {
        Ask::Do(Perintah::Perangkat(Command::Cabut(Cabut {
            id: perangkat.id.clone(),
        })))
    };
    let label = context.tell("perangkat-end", &hp);
    ui.action(&format!("keluarkan-{number}"), label, ActionRole::Destructive, ask)
        .asking(confirm)
}
