//! The card, what it may claim today, and the rules at the counter.

use super::{Model, Msg};
use crate::data::peserta::Peserta;
use crate::data::{Menu, Problem, Route};
use crate::page::{AccountAsk, Ask, Context, Reach, parts, reach};
use crate::rules::petunjuk::Topik;
use crate::screen::{ActionRole, Bitmap, Block, Confirm, Fact, Icon, KisCard, Sensitivity, ShellRequest, Tone, Ui};
use crate::text::{self, Argument};

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("kartu-title"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.keluarga();
    // The card comes first: who stands at a counter needs it before hearing that newer data could not be had.
    if let Some((value, as_of_ms)) = look.dated()
        && let Some(peserta) = model.anggota.of(value)
    {
        // The card itself bears the date; the page says it only while it is being renewed.
        if let Some(freshness) = parts::freshness(context, &look).filter(|freshness| freshness.refreshing) {
            ui.freshness(freshness);
        }
        let reach = Reach::of(context, look.fresh_ms, as_of_ms).until(context, peserta.berlaku_sampai);
        let sample_mark = parts::sample_mark(context);
        match context.code(&peserta.nomor_kartu.nomor()) {
            Some(code) => {
                alone(&mut ui, context, peserta);
                share(&mut ui, context, peserta, &code);
                let card = card(context, peserta, as_of_ms, reach, sample_mark, code);
                ui.block(Block::KartuPeserta { card });
            }
            None => {
                ui.block(Problem::Internal.block(context.texts, Vec::new()));
            }
        }
        // Whether it can be used stands right below it, before anything else.
        if !peserta.aktif {
            doubt(&mut ui, context, peserta.aktif, reach);
        }
        parts::members(&mut ui, context, "kartu", value, &peserta.nomor_kartu, Msg::Choose);
        reach::clock_notice(&mut ui, context, as_of_ms);
        if peserta.aktif && !reach::clock_says_it(context, as_of_ms) {
            doubt(&mut ui, context, peserta.aktif, reach);
        }
        others(&mut ui, context);
        parts::value_or_why(&mut ui, context, look);
        at_the_counter(&mut ui, context, peserta);
        return ui;
    }
    others(&mut ui, context);
    parts::value_or_why(&mut ui, context, look);
    ui
}

/// The cards of the other accounts on this phone, each one tap away.
fn others(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let cards = context.session.lain().map(|akun| {
        let nama = akun.sebutan();
        let label = context.tell("akun-hp-card-of", &[("nama", Argument::Text(&nama))]);
        let ask = Ask::Account(AccountAsk::Use(akun.kartu, Route::Menu(Menu::Kartu)));
        ui.action("pemakai-kartu", label, ActionRole::Secondary, ask.into())
            .with_icon(Icon::Card)
    });
    let actions: Vec<_> = cards.collect();
    if !actions.is_empty() {
        ui.block(Block::Buttons { actions });
    }
}

fn card(
    context: &Context<'_>,
    peserta: &Peserta,
    as_of_ms: i64,
    reach: Reach,
    sample_mark: Option<String>,
    code: Bitmap,
) -> KisCard {
    let number = peserta.nomor_kartu.nomor();
    reach::rests(context, peserta.aktif, as_of_ms);
    let (status, tone) = reach.status(context, peserta.aktif, as_of_ms);
    KisCard {
        sample_mark,
        heading: context.say("kartu-heading"),
        name: peserta.nama.clone(),
        number: parts::grouped(&number),
        facts: facts(context, peserta),
        status,
        tone,
        as_of: reach::as_of(context, as_of_ms, false),
        code,
        code_label: context.tell("kartu-code", &[("nama", Argument::Text(&peserta.nama))]),
    }
}

fn facts(context: &Context<'_>, peserta: &Peserta) -> Vec<Fact> {
    let mut facts = vec![
        parts::fact(context.say("kartu-born"), parts::born(context, peserta)),
        parts::masked_nik(context, peserta),
        parts::fact(
            context.say("kartu-fktp"),
            parts::or_unknown(context, peserta.faskes.nama.clone()),
        ),
    ];
    let kelas = parts::kelas_or(context, peserta.kelas, &peserta.kelas_teks);
    facts.push(parts::fact(context.say("kartu-class"), kelas));
    if let Some(day) = peserta.dicetak {
        facts.push(parts::fact(
            context.say("kartu-printed"),
            text::date(context.language(), day),
        ));
    }
    facts
}

/// The ways to the code and to the number alone; a gateway that has no name for a member leads to neither.
fn alone(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    if peserta.id.is_empty() {
        return;
    }
    let id = || peserta.id.clone();
    let ways = [
        (
            "kode",
            "kartu-open-code",
            ActionRole::Primary,
            Route::KodeKartu { anggota: id() },
        ),
        (
            "nomor",
            "kartu-open-number",
            ActionRole::Secondary,
            Route::NomorKartu { anggota: id() },
        ),
    ];
    for (name, key, role, route) in ways {
        let action = ui.action(name, context.say(key), role, Msg::Go(Ask::Open(route)));
        ui.main_action(action);
    }
}

fn share(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta, code: &Bitmap) {
    let name = [("nama", Argument::Text(peserta.nama.as_str()))];
    let confirm = Confirm {
        title: context.say("kartu-share-title"),
        text: context.tell("kartu-share-text", &name),
        yes: context.say("kartu-share-yes"),
        no: context.say("kartu-share-no"),
    };
    let tap = Msg::Go(Ask::Shell(ShellRequest::Share {
        text: context.say("kartu-share-message"),
        picture: Some(code.clone()),
    }));
    let share = ui
        .action("bagikan", context.say("kartu-share"), ActionRole::Secondary, tap)
        .with_icon(Icon::Share)
        .asking(confirm);
    ui.main_action(share);
}

/// What to do when the status is not a plain "active".
fn doubt(ui: &mut Ui<Msg>, context: &Context<'_>, aktif: bool, reach: Reach) {
    let (key, tone) = match (aktif, reach) {
        (true, Reach::Kini | Reach::BulanIni) => return,
        (true, Reach::Lampau) => ("kartu-unsure", Tone::Info),
        (false, Reach::Kini) => ("kartu-not-active", Tone::Danger),
        (false, _) => ("kartu-maybe-not-active", Tone::Warning),
    };
    let label = if aktif {
        "kartu-membership"
    } else {
        "kartu-how-to-activate"
    };
    let more = ui.action(
        "kepesertaan",
        context.say(label),
        ActionRole::Secondary,
        Msg::Go(Ask::Open(Route::Menu(Menu::InfoPeserta))),
    );
    let mut text = context.say(&format!("{key}-text"));
    if !aktif && let Some(taken_in) = parts::guidance(context, Topik::DaruratTidakAktif).first() {
        text.push(' ');
        text.push_str(taken_in);
    }
    ui.block(Block::Notice {
        tone,
        title: context.say(&format!("{key}-title")),
        text,
        actions: vec![more],
    });
}

/// What a participant may show and what nobody may do with a card (`domain.md` §2.2).
fn at_the_counter(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    // Who has no NIK yet is told nothing of it.
    let has_nik = !peserta.nik.is_empty();
    let enough = if has_nik {
        "kartu-counter-nik"
    } else {
        "kartu-counter-card"
    };
    ui.heading(context.say("kartu-counter"));
    for key in [enough, "kartu-counter-copies", "kartu-counter-lending"] {
        ui.paragraph(context.say(key));
    }
    let mut actions = Vec::new();
    if has_nik {
        let article = Msg::Go(Ask::Open(Route::Artikel { slug: "nik".to_owned() }));
        let label = context.say("kartu-about-nik");
        let more = ui.action("tentang-nik", label, ActionRole::Quiet, article);
        actions.push(more.with_icon(Icon::Book));
    }
    actions.push(parts::call_165(ui, context, ActionRole::Quiet));
    ui.block(Block::Buttons { actions });
}
