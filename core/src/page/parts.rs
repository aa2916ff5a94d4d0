//! What many pages say in the same way.

use std::ops::RangeInclusive;

use chrono::NaiveDate;

use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Fetch, Look, Menu, Problem, Route, Scope};
use crate::rules::antrean::Zona;
use crate::rules::nomor::NomorKartu;
use crate::rules::penjelasan::{Kanal, Penjelasan};
use crate::rules::petunjuk::{Topik, nomor_darurat, petunjuk};
use crate::rules::rupiah::Rupiah;
use crate::rules::syarat::{Istilah, KeperluanDokumen, syarat_dokumen};
use crate::rules::terbilang::{self, BahasaAngka};
use crate::screen::{
    Action, ActionRole, Block, Fact, Field, FieldKind, Freshness, Icon, Item, Member, ShellRequest, Tone, Ui,
};
use crate::text::{self, Argument};

pub use super::group::{LONGEST_CODE, grouped};
pub use super::kepesertaan::{kelas, kelas_or, segmen};
use super::now::within_years;
use super::{Ask, Context, explain, reach};

/// Why the gateway refuses whatever only a participant may ask, to an account that has no membership.
pub const BUKAN_PESERTA: &str = "bukan_peserta";

/// A moment in words: `24 November 2026 pukul 10.05 WIB`.
#[must_use]
pub fn moment(context: &Context<'_>, ms: i64, zona: Zona) -> String {
    let Some(local) = zona.dari_epoch_ms(within_years(ms)) else {
        return or_unknown(context, None);
    };
    let language = context.language();
    let date = text::date(language, local.date());
    let time = text::time(language, local.time(), zona.singkatan());
    context.tell(
        "common-moment",
        &[("tanggal", Argument::Text(&date)), ("jam", Argument::Text(&time))],
    )
}

/// How old what is shown is: the gateway's own date, and whether that is too old for its kind.
#[must_use]
pub fn freshness<T>(context: &Context<'_>, look: &Look<'_, T>) -> Option<Freshness> {
    let as_of_ms = look.as_of_ms?;
    let stale = is_old(context, look.fresh_ms, as_of_ms);
    Some(Freshness {
        text: reach::as_of(context, as_of_ms, stale),
        stale,
        refreshing: *look.fetch == Fetch::Asking,
    })
}

/// Whether data of that date is older than `fresh_ms`.
#[must_use]
pub fn is_old(context: &Context<'_>, fresh_ms: i64, as_of_ms: i64) -> bool {
    context.now.best_ms().saturating_sub(as_of_ms) > fresh_ms
}

/// The newest value and when the gateway said it; when there is none, says why instead: it is being fetched, it could not
/// be fetched, or nobody has signed in yet. Rows that could not be read are counted.
pub fn value_or_why<'a, T, Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    look: Look<'a, T>,
) -> Option<(&'a T, i64)> {
    if let Some(dated) = look.dated() {
        // Older data stays readable; what went wrong with the newer is said above it.
        if let Fetch::Failed(problem) = look.fetch {
            let again = again(ui, context);
            ui.block(problem.block(context.texts, vec![again]));
        }
        skipped(ui, context, look.skipped);
        return Some(dated);
    }
    match look.fetch {
        Fetch::Failed(Problem::Refused { alasan, .. }) if alasan == BUKAN_PESERTA => not_a_participant(ui, context),
        Fetch::Failed(problem) => {
            let again = again(ui, context);
            ui.block(problem.block(context.texts, vec![again]));
        }
        Fetch::Loading => loading(ui, context),
        _ if look.scope == Scope::Account && !context.session.is_open() => sign_in_first(ui, context, "data"),
        Fetch::Idle if !context.online => {
            let again = again(ui, context);
            ui.block(Problem::Offline.block(context.texts, vec![again]));
        }
        Fetch::Idle | Fetch::Asking => loading(ui, context),
    }
    None
}

/// Somebody who has an account and no membership is led to where one registers; asking again would change nothing.
fn not_a_participant<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let way = Ask::Open(Route::Menu(Menu::PenambahanPeserta)).into();
    let label = context.say("common-not-a-member-way");
    let way = ui.action("daftar", label, ActionRole::Primary, way);
    ui.block(Block::Empty {
        icon: Icon::Family,
        title: context.say("common-not-a-member-title"),
        text: context.say("common-not-a-member-text"),
        actions: vec![way],
    });
}

fn loading<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.block(Block::Progress {
        label: context.say("common-loading"),
        percent: None,
    });
}

/// Says how many rows could not be read; nothing when all could.
pub fn skipped<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>, rows: u32) {
    if rows > 0 {
        ui.paragraph(context.tell("common-rows-skipped", &[("jumlah", Argument::Count(i64::from(rows)))]));
    }
}

/// The button that leads to sign-in.
pub fn sign_in<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, role: ActionRole) -> Action {
    ui.action(
        "masuk",
        context.say("common-sign-in"),
        role,
        Ask::Open(Route::Masuk).into(),
    )
    .with_icon(Icon::SignIn)
}

/// Says that this needs a session, and offers to sign in. Who was here before is told that the kept data stays readable, and
/// what signing in is for: `untuk` is `antrean` for a queue number, `pin` for a PIN, anything else for newer data.
pub fn sign_in_first<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, untuk: &str) {
    let action = sign_in(ui, context, ActionRole::Primary);
    let text = if context.session.known_here {
        "common-sign-in-again-text"
    } else {
        "common-sign-in-first-text"
    };
    ui.block(Block::Empty {
        icon: Icon::Lock,
        title: context.say("common-sign-in-first-title"),
        text: context.tell(text, &[("untuk", Argument::Text(untuk))]),
        actions: vec![action],
    });
}

/// Says what is wrong with this phone's own storage; nothing when all is well.
pub fn faults<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    for problem in context.faults {
        ui.block(problem.block(context.texts, Vec::new()));
    }
}

/// The button that asks again.
pub fn again<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>) -> Action {
    ui.action(
        "coba-lagi",
        context.say("common-try-again"),
        ActionRole::Secondary,
        Ask::Refresh.into(),
    )
    .with_icon(Icon::Refresh)
}

/// The picker of the family member whom a page is about; left out for a family of one. `halaman` says what is asked:
/// `kartu`, `peserta` or `antrean`.
pub fn members<Msg: Clone>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    halaman: &str,
    keluarga: &Keluarga,
    chosen: &NomorKartu,
    choose: impl Fn(usize) -> Msg,
) {
    if keluarga.peserta.len() < 2 {
        return;
    }
    let members = keluarga
        .peserta
        .iter()
        .enumerate()
        .map(|(index, peserta)| Member {
            name: peserta.nama.clone(),
            detail: peserta.nomor_kartu.masked(),
            selected: peserta.nomor_kartu == *chosen,
            action: ui.action("anggota", peserta.nama.clone(), ActionRole::Quiet, choose(index)),
        })
        .collect();
    ui.block(Block::Members {
        label: context.tell("common-which-member", &[("halaman", Argument::Text(halaman))]),
        members,
    });
}

/// The same text with a capital at its beginning.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut rest = text.chars();
    let first = rest.next().map(char::to_uppercase);
    first.into_iter().flatten().chain(rest).collect()
}

/// A pair of label and value.
#[must_use]
pub fn fact(label: impl Into<String>, value: impl Into<String>) -> Fact {
    Fact {
        label: label.into(),
        value: value.into(),
        note: None,
        action: None,
    }
}

/// A field for a day between two days; `value` is `yyyy-mm-dd`, or empty while there is none.
#[must_use]
pub fn date_field(
    context: &Context<'_>,
    id: &str,
    label: impl Into<String>,
    value: &str,
    days: RangeInclusive<NaiveDate>,
) -> Field {
    let day = value.parse().ok();
    let kind = FieldKind::Date {
        min: days.start().to_string(),
        max: days.end().to_string(),
        text: day.map_or_else(String::new, |day| text::date(context.language(), day)),
    };
    Field::new(id, label, kind).holding(value)
}

/// A field for whole rupiah between two amounts; `value` is digits, or empty while there is none.
#[must_use]
pub fn money_field(
    context: &Context<'_>,
    id: &str,
    label: impl Into<String>,
    value: &str,
    amounts: RangeInclusive<i64>,
) -> Field {
    let amount = value.parse().ok();
    let kind = FieldKind::Money {
        min: *amounts.start(),
        max: *amounts.end(),
        text: amount.map_or_else(String::new, |amount| text::rupiah(context.language(), amount)),
    };
    Field::new(id, label, kind).holding(value)
}

/// An amount in words.
#[must_use]
pub fn terbilang(context: &Context<'_>, amount: Rupiah) -> String {
    let bahasa = match context.language() {
        text::Language::Id => BahasaAngka::Id,
        text::Language::En => BahasaAngka::En,
    };
    terbilang::terbilang(bahasa, amount)
}

/// The button that copies a number; phones do not show it in previews.
pub fn copy<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, name: &str, number: &str) -> Action {
    let request = ShellRequest::Copy {
        text: number.to_owned(),
        sensitive: true,
        done: context.say("common-copied"),
    };
    ui.action(
        name,
        context.say("common-copy"),
        ActionRole::Quiet,
        Ask::Shell(request).into(),
    )
    .with_icon(Icon::Copy)
}

/// The mark of invented data, when the family is.
#[must_use]
pub fn sample_mark(context: &Context<'_>) -> Option<String> {
    let keluarga = context.known.keluarga().value?;
    keluarga.contoh.then(|| context.say("common-sample"))
}

/// The button that leads to what is kept, who looked at it, and how to end it.
pub fn privacy<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>) -> Action {
    let open = Ask::Open(Route::Privasi).into();
    let label = context.say("temukan-page-privasi");
    ui.action("privasi", label, ActionRole::Secondary, open)
        .with_icon(Icon::Lock)
}

/// The button that calls Care Center 165.
pub fn call_165<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, role: ActionRole) -> Action {
    ui.action("telepon-165", context.say("common-call-165"), role, dial_165().into())
        .with_icon(Icon::Phone)
}

/// The conversation with PANDAWA on WhatsApp.
pub const PANDAWA: &str = "https://wa.me/628118165165";

/// The button that opens the conversation with PANDAWA.
pub fn pandawa<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, role: ActionRole) -> Action {
    let open = Ask::Shell(ShellRequest::OpenLink {
        url: PANDAWA.to_owned(),
    });
    ui.action("pandawa", context.say("info-peserta-pandawa"), role, open.into())
}

/// Opens the dialler with Care Center 165.
#[must_use]
pub fn dial_165() -> Ask {
    Ask::Shell(ShellRequest::Dial {
        number: "165".to_owned(),
    })
}

/// The button that calls for help in an emergency; `None` on a day on which there was no such number.
pub fn call_emergency<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    role: ActionRole,
) -> Option<Action> {
    let number = nomor_darurat(context.now.today())?.to_string();
    let label = context.tell("common-call-emergency", &[("nomor", Argument::Text(&number))]);
    let dial = Ask::Shell(ShellRequest::Dial { number });
    Some(
        ui.action("telepon-darurat", label, role, dial.into())
            .with_icon(Icon::Phone),
    )
}

/// What the rule book knows of a way on, a sentence each; empty where no source speaks of this day.
#[must_use]
pub fn guidance(context: &Context<'_>, topik: Topik) -> Vec<String> {
    let known = petunjuk(topik, context.now.today());
    known.iter().map(|reason| explain(context, reason)).collect()
}

/// The papers for something, each with the case in which it is asked for; nothing on a day of which no source speaks.
#[must_use]
pub fn papers(context: &Context<'_>, keperluan: KeperluanDokumen) -> Vec<String> {
    let demands = syarat_dokumen(keperluan, context.now.today()).unwrap_or_default();
    let name = |what: &Istilah| context.say(&what.kunci);
    let papers = demands.iter().map(|demand| {
        let one_of: Vec<String> = demand.salah_satu.iter().map(name).collect();
        let one_of = one_of.join("; ");
        match &demand.bila {
            None => one_of,
            Some(case) => format!("{}: {one_of}", name(case)),
        }
    });
    papers.collect()
}

/// A list of sentences under a title; nothing when there are none.
pub fn list<Msg: Clone>(ui: &mut Ui<Msg>, title: String, sentences: Vec<String>) {
    if sentences.is_empty() {
        return;
    }
    let item = |title| Item {
        title,
        detail: None,
        badge: None,
        tone: Tone::Info,
        icon: None,
        action: None,
    };
    ui.block(Block::Items {
        title: Some(title),
        items: sentences.into_iter().map(item).collect(),
    });
}

/// The NIK with its middle hidden; says so when there is none yet.
#[must_use]
pub fn masked_nik(context: &Context<'_>, peserta: &Peserta) -> Fact {
    let nik = match peserta.nik.as_str() {
        "" => context.say("common-nik-none"),
        _ => peserta.nik_masked(),
    };
    fact(context.say("common-nik"), nik)
}

/// What is known of something, or that it is not known; never an empty place, which could be anything.
#[must_use]
pub fn or_unknown(context: &Context<'_>, known: impl Into<Option<String>>) -> String {
    let known = known.into().filter(|text| !text.is_empty());
    known.unwrap_or_else(|| context.say("common-unknown"))
}

/// When somebody was born, as far as the registry knows.
#[must_use]
pub fn born(context: &Context<'_>, peserta: &Peserta) -> String {
    or_unknown(context, peserta.lahir.map(|day| text::date(context.language(), day)))
}

/// Name of a channel that can help.
#[must_use]
pub fn kanal(context: &Context<'_>, kanal: Kanal) -> String {
    explain::kanal(context.texts, kanal)
}

/// What a rule answered, in the reader's words; the page then offers to see what it rests on.
#[must_use]
pub fn explain(context: &Context<'_>, penjelasan: &Penjelasan) -> String {
    rests_on(context, penjelasan);
    let said = explain::explain(context.texts, penjelasan);
    #[cfg(test)]
    super::TOLD.with_borrow_mut(|told| told.push((penjelasan.kunci.clone(), penjelasan.asumsi, said.clone())));
    said
}

/// What a page shows rests on a rule although its words are the page's own: the page then says what of it is our assumption and
/// offers to see where the rest comes from, as behind every answer.
pub fn rests_on(context: &Context<'_>, penjelasan: &Penjelasan) {
    context.grounds.told(penjelasan);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_everybodys_never_asks_for_a_sign_in() {
        let world = crate::page::sample::World::empty(text::Language::Id);
        let context = world.context();
        let offline = Context {
            online: false,
            ..context
        };
        let said = |context: &Context<'_>, scope| {
            let look: Look<'_, u8> = Look {
                value: None,
                as_of_ms: None,
                skipped: 0,
                fetch: &Fetch::Idle,
                fresh_ms: 1,
                live: false,
                scope,
            };
            let mut ui: crate::screen::Ui<Ask> = crate::screen::Ui::new("");
            assert_eq!(value_or_why(&mut ui, context, look), None);
            let place = crate::screen::ui::Place {
                route: String::new(),
                generation: 0,
                can_go_back: false,
                language: String::new(),
            };
            ui.finish(place).0.blocks
        };
        assert!(matches!(said(&offline, Scope::Account)[..], [Block::Empty { .. }]));
        assert!(matches!(said(&offline, Scope::Public)[..], [Block::Problem { .. }]));
        assert!(matches!(said(&context, Scope::Public)[..], [Block::Progress { .. }]));
    }
}
