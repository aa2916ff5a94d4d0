//! The services of PANDAWA as they are drawn, and the message with which one begins.

use super::label;
use super::pandawa::{Msg, Pandawa, me, papers};
use crate::data::Route;
use crate::page::{Ask, Context, bantuan, kanal, parts};
use crate::rules::antrean::Zona;
use crate::rules::lapisan::Lapisan;
use crate::rules::percakapan::jam::jam_layanan;
use crate::rules::percakapan::{BarisPilihan, Saluran};
use crate::rules::syarat::KeperluanDokumen;
use crate::screen::{
    ActionRole, Block, ChoiceOption, Field, FieldKind, Icon, Item, Sensitivity, ShellRequest, Tone, Ui,
};
use crate::text::Argument;

pub(super) fn view(page: &Pandawa, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("asisten-pandawa-title"));
    match page.service(context) {
        Some((row, branch)) => service(&mut ui, context, page, row, branch),
        None => choose(&mut ui, context, page),
    }
    ui
}

fn choose(ui: &mut Ui<Msg>, context: &Context<'_>, page: &Pandawa) {
    if page.menu.is_empty() {
        ui.paragraph(context.say("asisten-pandawa-lead"));
        hours(ui, context, page);
        ui.paragraph(context.say("asisten-pandawa-one"));
    }
    let items = page
        .choices(context)
        .into_iter()
        .map(|row| {
            let title = label(context, row);
            let pick = Msg::Pilih(row.sasaran.to_owned());
            let action = ui.action(
                &format!("pilih-{}", row.sasaran),
                title.clone(),
                ActionRole::Quiet,
                pick,
            );
            Item {
                title: format!("{}. {title}", row.tombol),
                detail: None,
                badge: None,
                tone: Tone::Info,
                icon: None,
                action: Some(action),
            }
        })
        .collect();
    ui.block(Block::Items {
        title: Some(context.say("asisten-pandawa-which")),
        items,
    });
    let all = ui.action(
        "kanal",
        context.say("bertanya-all"),
        ActionRole::Quiet,
        Msg::Go(Ask::Open(Route::Kanal)),
    );
    ui.block(Block::Buttons {
        actions: vec![all.with_icon(Icon::Help)],
    });
}

/// Whether people answer now, and when they do next, by the clock of where the person is.
fn hours(ui: &mut Ui<Msg>, context: &Context<'_>, page: &Pandawa) {
    let Some(hours) = page
        .local(context)
        .and_then(|local| jam_layanan(Saluran::Pandawa, context.layer, local))
    else {
        return;
    };
    // Hours that are all hours are said as such.
    let text = if context.layer == Lapisan::L2020 {
        parts::explain(context, &hours.penjelasan)
    } else {
        parts::rests_on(context, &hours.penjelasan);
        context.say("bertanya-hours-all")
    };
    let (tone, key) = if hours.dijawab {
        (Tone::Success, "asisten-pandawa-open-now")
    } else {
        (Tone::Warning, "asisten-pandawa-closed-now")
    };
    ui.block(Block::Notice {
        tone,
        title: context.say(key),
        text,
        actions: Vec::new(),
    });
    // Where somebody answers at any hour, nobody need say where they are.
    if context.layer == Lapisan::L2020 {
        let option = |zona: Zona| ChoiceOption {
            value: zona.singkatan().to_owned(),
            label: zona.singkatan().to_owned(),
            detail: Some(context.say(&format!("asisten-zona-{}", zona.singkatan().to_ascii_lowercase()))),
            blocked: None,
        };
        let kind = FieldKind::Choice {
            options: [Zona::Wib, Zona::Wita, Zona::Wit].map(option).to_vec(),
        };
        let field = Field::new("zona", context.say("asisten-zona"), kind).holding(page.zona.singkatan());
        ui.input(field, Msg::Zona);
    }
}

fn service(ui: &mut Ui<Msg>, context: &Context<'_>, page: &Pandawa, row: &BarisPilihan, branch: Option<&BarisPilihan>) {
    let me = me(context);
    if me.is_some() {
        ui.sensitivity(Sensitivity::Personal);
    }
    let what = label(context, row);
    // A service of a branch is for these people; a branch without any is for everybody.
    let (what, whom) = match branch {
        Some(branch) => (label(context, branch), Some(what)),
        None => (what, None),
    };
    ui.heading(what.clone());
    if let Some(whom) = &whom {
        ui.paragraph(context.tell("asisten-pandawa-whom", &[("siapa", Argument::Text(whom))]));
    }
    hours(ui, context, page);
    let mut all = parts::papers(context, KeperluanDokumen::LayananPandawa);
    all.extend(
        papers(row.sasaran)
            .into_iter()
            .flat_map(|what| parts::papers(context, what)),
    );
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|paper| seen.insert(paper.clone()));
    parts::list(ui, context.say("asisten-pandawa-papers"), all);
    ui.paragraph(context.say("asisten-pandawa-photos"));
    let Some(kode) = &page.kode else {
        return;
    };
    bantuan::show(ui, context, kode, Some(context.say("asisten-pandawa-code-note")));
    let full = match &whom {
        Some(whom) => format!("{what}: {whom}"),
        None => what,
    };
    let code = bantuan::tertulis(kode);
    let name = me.map_or("", |me| me.nama.as_str());
    let words = [
        ("apa", Argument::Text(full.as_str())),
        ("kode", Argument::Text(&code)),
        ("nama", Argument::Text(name)),
    ];
    let key = if me.is_some() {
        "asisten-pandawa-text-named"
    } else {
        "asisten-pandawa-text"
    };
    let text = context.tell(key, &words);
    message(ui, context, &text);
    if let Some(me) = me {
        let number = me.nomor_kartu.nomor();
        let copy = parts::copy(ui, context, "salin-kartu", &number);
        ui.block(Block::Facts {
            title: Some(context.say("asisten-pandawa-asked")),
            rows: vec![
                crate::screen::Fact {
                    action: Some(copy),
                    ..parts::fact(context.say("asisten-pandawa-card"), parts::grouped(&number))
                },
                parts::masked_nik(context, me),
            ],
        });
    }
    ui.paragraph(context.say("asisten-pandawa-one"));
}

/// What to write, and the buttons that write it.
fn message(ui: &mut Ui<Msg>, context: &Context<'_>, text: &str) {
    let copy = ShellRequest::Copy {
        text: text.to_owned(),
        sensitive: false,
        done: context.say("common-copied"),
    };
    let copy = ui
        .action(
            "salin-pesan",
            context.say("asisten-pandawa-copy"),
            ActionRole::Secondary,
            Msg::Go(Ask::Shell(copy)),
        )
        .with_icon(Icon::Copy);
    let number = kanal::number(Saluran::Pandawa, context.layer);
    let open = number.as_deref().and_then(|number| kanal::whatsapp(number, text));
    let note = match &number {
        Some(number) => context.tell("asisten-pandawa-number", &[("nomor", Argument::Text(number))]),
        // In 2020 every branch had a number of its own.
        None => context.say("asisten-pandawa-branch"),
    };
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("asisten-pandawa-write"),
        text: text.to_owned(),
        actions: vec![copy],
    });
    ui.paragraph(note);
    if let Some(open) = open {
        let open = ui.action(
            "whatsapp",
            context.say("asisten-pandawa-go"),
            ActionRole::Primary,
            Msg::Go(open),
        );
        ui.main_action(open.with_icon(Icon::Chat));
    } else {
        let offices = ui.action(
            "kantor",
            context.say("bertanya-places"),
            ActionRole::Primary,
            Msg::Go(Ask::Open(kanal::places("kantor"))),
        );
        ui.main_action(offices.with_icon(Icon::Office));
    }
}
