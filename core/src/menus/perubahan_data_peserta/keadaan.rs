//! How promises and changes stand, and both versions of what an office changed meanwhile.

use chrono::NaiveDate;

use super::{ditolak, facility};
use crate::data::perubahan::{Batal, Keadaan as Stand, Oleh, Perintah as Asked, Perubahan as Change};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Hasil, Janji, Keadaan, Perintah};
use crate::page::janji::{forget, give_up, state_badge, state_words};
use crate::page::perubahan::{name, title, value};
use crate::page::{Ask, Context, parts};
use crate::rules::antrean::Zona;
use crate::rules::perubahan::Perubahan;
use crate::screen::{ActionRole, Block, Confirm, Tone, Ui};
use crate::text::{self, Argument};

/// The promises that are about a member, the newest first.
fn of<'a>(context: &Context<'a>, anggota: &str) -> Vec<(&'a Janji, &'a Asked)> {
    let ours = context.janji.iter().rev().filter_map(|janji| match &janji.perintah {
        Perintah::Perubahan(asked) => Some((janji, asked)),
        _ => None,
    });
    ours.filter(|(_, asked)| asked.anggota().is_empty() || asked.anggota() == anggota)
        .collect()
}

/// The newest promise of one kind that is not over, in whose way another one would stand.
pub(super) fn asked<'a>(context: &Context<'a>, jenis: Perubahan, anggota: &str) -> Option<&'a Janji> {
    let mut ours = of(context, anggota).into_iter();
    ours.find(|(janji, asked)| asked.jenis() == Some(jenis) && !janji.is_over())
        .map(|(janji, _)| janji)
}

/// Shows every promise about a member.
pub(super) fn promises<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>, peserta: &Peserta) {
    for (janji, _) in of(context, &peserta.id) {
        standing(ui, context, janji);
    }
}

/// What is asked for, in words: `FKTP: Puskesmas Contoh Melati`.
pub(super) fn wish(context: &Context<'_>, asked: &Asked) -> String {
    let what = |jenis| name(context, jenis);
    match asked {
        Asked::Fktp(ubah) => format!("{}: {}", what(Perubahan::Fktp), facility(context, &ubah.kd_provider)),
        Asked::Kelas(ubah) => format!(
            "{}: {}",
            what(Perubahan::Kelas),
            value(context, Some(Perubahan::Kelas), &ubah.kelas)
        ),
        Asked::Alamat(ubah) => format!("{}: {}", what(Perubahan::Alamat), ubah.alamat.trim()),
        Asked::NomorHp(ubah) => format!("{}: {}", what(Perubahan::NomorHp), masked(&ubah.nohp)),
        Asked::Email(ubah) => format!("{}: {}", what(Perubahan::Email), masked(&ubah.email)),
        Asked::Batal(_) => context.say("janji-what-batal-ubah"),
    }
}

/// A contact with its middle hidden: a list may be read over somebody's shoulder.
fn masked(contact: &str) -> String {
    let length = contact.chars().count();
    let shown = |place: usize| place < 4 || place.saturating_add(3) >= length;
    let signs = contact.chars().enumerate();
    signs
        .map(|(place, sign)| if shown(place) { sign } else { '*' })
        .collect()
}

/// Where a promised change stands.
pub(super) fn standing<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>, janji: &Janji) {
    let Perintah::Perubahan(asked) = &janji.perintah else {
        return;
    };
    let (tone, badge) = state_badge(context, janji);
    let text = match (ditolak::refusal(context, janji), &janji.hasil) {
        (Some(refusal), _) => [refusal.why, refusal.safe, refusal.next].join(" "),
        (None, Some(Hasil::BerlakuMulai(mulai))) => {
            let mulai = text::date(context.language(), *mulai);
            context.tell("perubahan-data-peserta-accepted", &[("mulai", Argument::Text(&mulai))])
        }
        _ => state_words(context, janji),
    };
    let mut actions = Vec::new();
    if janji.can_withdraw {
        let label = context.say("janji-withdraw");
        actions.push(ui.action(
            "tarik",
            label,
            ActionRole::Secondary,
            Ask::Withdraw(janji.id.clone()).into(),
        ));
    }
    actions.extend(give_up(ui, context, janji));
    if matches!(janji.keadaan, Some(Keadaan::Ditolak { .. }))
        && let Some((label, route)) = ditolak::refusal(context, janji).and_then(|refusal| refusal.way)
    {
        actions.push(ui.action("lanjut", label, ActionRole::Secondary, Ask::Open(route).into()));
    }
    actions.extend(forget(ui, context, janji));
    ui.block(Block::Notice {
        tone,
        title: format!("{}. {badge}", wish(context, asked)),
        text,
        actions,
    });
}

/// What is asked for and does not count yet, beside what holds; it can still be taken back.
pub(super) fn waiting<M: Clone + From<Ask>>(
    ui: &mut Ui<M>,
    context: &Context<'_>,
    keluarga: &Keluarga,
    peserta: &Peserta,
) {
    let Some(told) = context.known.perubahan().value else {
        return;
    };
    for change in told
        .baris
        .iter()
        .filter(|c| c.keadaan == Stand::Menunggu && c.is_about(&peserta.id))
    {
        let mulai = text::date(context.language(), change.mulai);
        let holds = match change.jenis {
            Some(Perubahan::Fktp) => parts::or_unknown(context, peserta.faskes.nama.clone()),
            Some(Perubahan::Kelas) => parts::kelas_or(context, peserta.kelas, &peserta.kelas_teks),
            _ => value(context, change.jenis, &change.lama),
        };
        let baru = value(context, change.jenis, &change.baru);
        let who = who(context, keluarga, change);
        let by = context.say(by(change.oleh));
        let text = context.tell(
            "perubahan-data-peserta-pending-text",
            &[
                ("lama", Argument::Text(&holds)),
                ("baru", Argument::Text(&baru)),
                ("mulai", Argument::Text(&mulai)),
                ("siapa", Argument::Text(&who)),
                ("oleh", Argument::Text(&by)),
            ],
        );
        let mut actions = Vec::new();
        let asked = |janji: &&Janji| {
            matches!(&janji.perintah, Perintah::Perubahan(Asked::Batal(batal)) if batal.id == change.id)
                && !janji.is_over()
        };
        if !context.janji.iter().any(|janji| asked(&janji)) {
            let label = context.say("perubahan-data-peserta-cancel");
            let batal = Perintah::Perubahan(Asked::Batal(Batal { id: change.id.clone() }));
            let cancel = ui.action(
                "batal-ubah",
                label.clone(),
                ActionRole::Destructive,
                Ask::Do(batal).into(),
            );
            actions.push(cancel.asking(Confirm {
                title: context.say("perubahan-data-peserta-cancel-title"),
                text: context.tell(
                    "perubahan-data-peserta-cancel-text",
                    &[("lama", Argument::Text(&holds))],
                ),
                yes: label,
                no: context.say("perubahan-data-peserta-cancel-no"),
            }));
        }
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.tell(
                "perubahan-data-peserta-pending-title",
                &[
                    ("apa", Argument::Text(&title(context, change))),
                    ("mulai", Argument::Text(&mulai)),
                ],
            ),
            text,
            actions,
        });
    }
}

/// For whom a change is.
pub(super) fn who(context: &Context<'_>, keluarga: &Keluarga, change: &Change) -> String {
    let member = keluarga
        .peserta
        .iter()
        .find(|p| !change.anggota.is_empty() && p.id == change.anggota);
    match member {
        Some(peserta) => peserta.nama.clone(),
        None if change.anggota.is_empty() => context.say("perubahan-data-peserta-family"),
        None => parts::or_unknown(context, None),
    }
}

/// Message key of who asked for a change.
pub(super) const fn by(oleh: Oleh) -> &'static str {
    match oleh {
        Oleh::Aplikasi => "perubahan-data-peserta-by-app",
        Oleh::Loket => "perubahan-data-peserta-by-counter",
        Oleh::CareCenter165 => "perubahan-data-peserta-by-165",
        Oleh::Lain => "perubahan-data-peserta-by-other",
    }
}

/// The day on which something happened, in Asia/Jakarta as all dates of the gateway.
fn day_of(ms: i64) -> NaiveDate {
    let local = Zona::Wib.dari_epoch_ms(ms);
    local.map_or(NaiveDate::MIN, |local| local.date())
}

/// Shows both versions where an office or 165 changed what was asked for in the app: neither is passed over.
pub(super) fn both<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>, peserta: &Peserta) {
    let Some(told) = context.known.perubahan().value else {
        return;
    };
    let mine = |change: &&Change| {
        change.oleh == Oleh::Aplikasi && change.keadaan == Stand::Diganti && change.is_about(&peserta.id)
    };
    for change in told.baris.iter().filter(mine) {
        // The newest first, so the one that came after this one stands before it.
        let mut later = told.baris.iter().take_while(|other| other.id != change.id);
        let theirs = later
            .find(|other| other.jenis == change.jenis && other.oleh != Oleh::Aplikasi && other.is_about(&peserta.id));
        if let Some(theirs) = theirs {
            let wished = value(context, change.jenis, &change.baru);
            versions(ui, context, &title(context, change), &wished, theirs);
        }
    }
    for (janji, asked) in of(context, &peserta.id) {
        let settled = matches!(janji.keadaan, Some(Keadaan::Diterima | Keadaan::Dilepas));
        let theirs = told.baris.iter().find(|other| {
            other.jenis.is_some()
                && other.jenis == asked.jenis()
                && other.oleh != Oleh::Aplikasi
                && other.is_about(&peserta.id)
        });
        // Only what was changed since this was asked for; before it the person knew.
        let Some(theirs) = theirs.filter(|theirs| !settled && theirs.diminta >= day_of(janji.made_ms)) else {
            continue;
        };
        versions(ui, context, &title(context, theirs), &wish(context, asked), theirs);
    }
}

fn versions<M: Clone>(ui: &mut Ui<M>, context: &Context<'_>, what: &str, wished: &str, theirs: &Change) {
    let day = |day| text::date(context.language(), day);
    let (diminta, mulai) = (day(theirs.diminta), day(theirs.mulai));
    let recorded = value(context, theirs.jenis, &theirs.baru);
    let by = context.say(by(theirs.oleh));
    let words = [
        ("apa", Argument::Text(what)),
        ("diminta", Argument::Text(wished)),
        ("tercatat", Argument::Text(&recorded)),
        ("oleh", Argument::Text(&by)),
        ("tanggal", Argument::Text(&diminta)),
        ("mulai", Argument::Text(&mulai)),
    ];
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.tell("perubahan-data-peserta-both-title", &words),
        text: context.tell("perubahan-data-peserta-both-text", &words),
        actions: Vec::new(),
    });
}
