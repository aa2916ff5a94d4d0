//! What the pages of a talk share around its room ([`super::ruang`]): the first words, the next message, how old it is, its end,
//! and where a request stands. Who sits on the other side is told in the words of the menu.

use super::janji::{Refusal, forget, give_up, state_badge, state_words, take_back};
use super::ruang::{DI_BELAKANG_MS, Isi, Ruang, Tertunda};
use super::{Ask, Context, Need, parts, reach};
use crate::data::konsultasi::Pesan;
use crate::data::petugas::Obrolan;
use crate::data::{Fetch, Janji, Keadaan, Look, Resource};
use crate::rules::konsultasi::PESAN_TERPANJANG;
use crate::screen::{Action, ActionRole, Block, Confirm, Field, FieldKind, Icon, Keyboard, ShellRequest, Tone, Ui};
use crate::text::Argument;

/// How old an answer may be in which somebody is called there now, milliseconds.
const LANGSUNG_MS: i64 = 120_000;

/// Whether what is said there of who answers now can be believed: the gateway said it in this run, and a moment ago.
#[must_use]
pub fn langsung<T>(context: &Context<'_>, look: &Look<'_, T>) -> bool {
    let new = |at_ms| context.now.best_ms().saturating_sub(at_ms) <= LANGSUNG_MS;
    look.live && context.online && look.as_of_ms.is_some_and(new)
}

/// What a page needs of the talks with officers where it only names one that is open: whoever has none is asked for nothing more.
#[must_use]
pub fn petugas_terbuka(context: &Context<'_>) -> Need {
    let talks = context.known.petugas().value.map_or(&[][..], |told| &told.obrolan);
    if talks.iter().any(Obrolan::is_open) {
        Need::within(Resource::Petugas, DI_BELAKANG_MS)
    } else {
        Need::kept(Resource::Petugas)
    }
}

/// The field in which a talk begins, with `fault` once something was typed.
#[must_use]
pub fn first(name: &str, label: String, hint: String, teks: &str, fault: Option<String>) -> Field {
    let kind = FieldKind::Text {
        max_length: u32::try_from(PESAN_TERPANJANG).unwrap_or(u32::MAX),
        keyboard: Keyboard::Text,
        multiline: true,
    };
    Field::new(name, label, kind)
        .holding(teks)
        .hinting(hint)
        .failing(fault.filter(|_| !teks.is_empty()))
}

/// The messages of a talk that were promised, oldest first.
#[must_use]
pub fn pending<'a>(context: &Context<'a>, id: &str) -> Vec<Tertunda<'a>> {
    let messages = context.janji.iter().filter_map(|janji| {
        let pesan = janji.perintah.pesan().filter(|pesan| pesan.id == id)?;
        Some(Tertunda {
            id_pesan: &pesan.idpesan,
            teks: &pesan.teks,
            janji,
        })
    });
    messages.collect()
}

/// The end of a talk that was promised last.
#[must_use]
pub fn ending<'a>(context: &Context<'a>, id: &str) -> Option<&'a Janji> {
    let ends = |janji: &&Janji| janji.perintah.akhiri().is_some_and(|akhiri| akhiri.id == id);
    context.janji.iter().rfind(ends)
}

/// Takes the next message of the talk `id` out of its room; `None` when it cannot be sent as it is. `setelah` is the last number
/// that is known, `waiting` how many messages wait already.
pub fn next(ruang: &mut Ruang, context: &Context<'_>, id: &str, setelah: u32, waiting: usize) -> Option<Pesan> {
    Some(Pesan {
        id: id.to_owned(),
        teks: ruang.take()?,
        // A name of this phone's own: no two messages of a talk are written in the same millisecond.
        idpesan: format!("{:x}-{waiting:x}", context.now.best_ms()),
        setelah,
    })
}

/// How old what is shown of a talk is where nothing newer comes, or why nothing newer came.
pub fn age<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, isi: &Isi<'_>) {
    let as_of_ms = isi.terkini.map(|(_, as_of_ms)| as_of_ms);
    if let Some(as_of_ms) = as_of_ms.filter(|_| !context.online || !context.session.is_open()) {
        ui.paragraph(reach::as_of(context, as_of_ms, true));
    } else if let Fetch::Failed(problem) = isi.ekor.fetch {
        let again = parts::again(ui, context);
        ui.block(problem.block(context.texts, vec![again]));
    }
}

/// The button that ends a talk; `text` says what that means.
pub fn end<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, akhiri: Msg, text: String) {
    let label = context.say("konsultasi-dokter-end");
    let confirm = Confirm {
        title: context.say("konsultasi-dokter-end-title"),
        text,
        yes: label.clone(),
        no: context.say("konsultasi-dokter-end-no"),
    };
    let end = ui.action("akhiri", label, ActionRole::Destructive, akhiri);
    ui.block(Block::Buttons {
        actions: vec![end.asking(confirm)],
    });
}

/// Messages that came too late, told as such: their words are still here. `text` says what to do with them.
pub fn late<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, waiting: &[Tertunda<'_>], text: String) {
    let is_late = |waiting: &&Tertunda<'_>| matches!(&waiting.janji.keadaan, Some(Keadaan::Ditolak { alasan, .. }) if alasan.eq_ignore_ascii_case("sudah_ditutup"));
    let count = waiting.iter().filter(is_late).count();
    if count > 0 {
        let words = [("jumlah", Argument::Count(i64::try_from(count).unwrap_or(i64::MAX)))];
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.tell("konsultasi-dokter-late-title", &words),
            text,
            actions: Vec::new(),
        });
    }
}

/// Where a request stands, `refusal` being what its menu says of one that was refused; what was written with it can be copied
/// once it was not taken.
pub fn standing<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    (janji, refusal): (&Janji, Option<Refusal>),
    written: Option<&str>,
    mut actions: Vec<Action>,
) {
    let (tone, state) = state_badge(context, janji);
    let what = context.say(&format!("janji-what-{}", janji.perintah.about().name));
    let (title, text) = match refusal {
        Some(refusal) => (refusal.title, [refusal.why, refusal.safe, refusal.next].join(" ")),
        None => (format!("{what}. {state}"), state_words(context, janji)),
    };
    let text = match written {
        Some(written) => {
            let quoted = context.tell("konsultasi-dokter-written", &[("teks", Argument::Text(written))]);
            format!("{text} {quoted}")
        }
        None => text,
    };
    actions.extend(give_up(ui, context, janji));
    if janji.is_over()
        && let Some(written) = written.filter(|_| janji.keadaan != Some(Keadaan::Diterima))
    {
        let request = ShellRequest::Copy {
            text: written.to_owned(),
            sensitive: true,
            done: context.say("common-copied"),
        };
        let label = context.say("percakapan-copy");
        let copy = ui.action("salin", label, ActionRole::Quiet, Ask::Shell(request).into());
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
}
