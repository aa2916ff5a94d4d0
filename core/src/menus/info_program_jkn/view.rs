//! The list of articles, and one of them.

use super::articles::Article;
use super::{Artikel, LONGEST_QUERY, Model, Msg, artikel};
use crate::data::{Menu, Route};
use crate::page::{Ask, Context, parts};
use crate::screen::{Action, ActionRole, Block, Field, FieldKind, Icon, Item, Keyboard, Tone, Ui};
use crate::text::Argument;

/// The article that stands first in the list, out of its place in the reading order.
const URGENT: &str = "darurat";

pub(super) fn list(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("info-program-jkn-title"));
    let kind = FieldKind::Text {
        max_length: u32::try_from(LONGEST_QUERY).unwrap_or(u32::MAX),
        keyboard: Keyboard::Text,
        multiline: false,
    };
    let search = Field {
        required: false,
        ..Field::new("cari", context.say("info-program-jkn-search"), kind).holding(model.query.clone())
    };
    ui.input(search, Msg::Search);
    // Who looks for help in an emergency reads no list.
    let found = model.index.find(context, &model.query);
    let (urgent, others): (Vec<&Article>, Vec<&Article>) = found.into_iter().partition(|a| a.slug == URGENT);
    let items: Vec<Item> = urgent
        .into_iter()
        .chain(others)
        .map(|article| item(&mut ui, context, article))
        .collect();
    if items.is_empty() {
        let all = ui.action(
            "hapus",
            context.say("info-program-jkn-all"),
            ActionRole::Secondary,
            Msg::Search(String::new()),
        );
        ui.block(Block::Empty {
            icon: Icon::Book,
            title: context.say("info-program-jkn-none-title"),
            text: context.say("info-program-jkn-none-text"),
            actions: vec![all],
        });
    } else {
        ui.block(Block::Items { title: None, items });
    }
    ui
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, article: &Article) -> Item {
    let title = article.say(context, "title");
    let action = ui.action(
        article.slug,
        title.clone(),
        ActionRole::Quiet,
        Msg::Go(Ask::Open(artikel(article.slug))),
    );
    Item {
        title,
        detail: Some(article.say(context, "lead")),
        badge: None,
        tone: Tone::Info,
        icon: Some(Icon::Book),
        action: Some(action),
    }
}

pub(super) fn article(page: &Artikel, context: &Context<'_>) -> Ui<Ask> {
    let Some(article) = Article::of_slug(&page.slug) else {
        return unknown(context);
    };
    let mut ui = Ui::new(article.say(context, "title"));
    for paragraph in article.text(context) {
        ui.paragraph(paragraph);
    }
    for (list, title) in article.lists() {
        parts::list(
            &mut ui,
            article.say(context, title),
            article.listed(context, *list, title),
        );
    }
    let urgent = article.slug == URGENT;
    if urgent {
        ui.paragraph(article.say(context, "ask"));
        if let Some(call) = parts::call_emergency(&mut ui, context, ActionRole::Primary) {
            ui.main_action(call);
        }
    }
    let act = ui.action(
        "buka",
        article.say(context, "open"),
        if urgent {
            ActionRole::Secondary
        } else {
            ActionRole::Primary
        },
        Ask::Open(match article.slug {
            // Who reads of an emergency needs a page that opens without a network.
            URGENT => artikel("alur-berobat"),
            _ => Route::Menu(article.menu),
        }),
    );
    ui.main_action(act);
    ui.paragraph(context.tell(
        "info-program-jkn-sources",
        &[
            ("sumber", Argument::Text(&sources(context, article))),
            ("tahun", Argument::Text(&article.layer.to_string())),
        ],
    ));
    let (previous, next) = article.neighbours();
    let turns = [
        ("sebelumnya", "info-program-jkn-previous", previous),
        ("berikutnya", "info-program-jkn-next", next),
    ];
    let actions: Vec<Action> = turns
        .into_iter()
        .filter_map(|(name, key, other)| {
            let title = other?.say(context, "title");
            let label = context.tell(key, &[("judul", Argument::Text(&title))]);
            // Going back leads to the list, not through every article that was leafed through.
            let turn = Ask::Replace(artikel(other?.slug));
            Some(ui.action(name, label, ActionRole::Quiet, turn))
        })
        .collect();
    ui.block(Block::Buttons { actions });
    ui
}

/// The names of what an article rests on, each once; our own filing tags mean nothing to a reader.
fn sources(context: &Context<'_>, article: &Article) -> String {
    let mut names: Vec<&str> = Vec::new();
    for tag in article.sources {
        let name = match tag.split(':').next() {
            Some("S1") => "info-program-jkn-source-2023",
            Some("S2") => "info-program-jkn-source-2020",
            Some("R01") => "info-program-jkn-source-panduan",
            _ => "info-program-jkn-source-umum",
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let names: Vec<String> = names.into_iter().map(|name| context.say(name)).collect();
    names.join("; ")
}

fn unknown(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("info-program-jkn-title"));
    let all = ui.action(
        "semua",
        context.say("info-program-jkn-all"),
        ActionRole::Primary,
        Ask::Replace(Route::Menu(Menu::InfoProgramJkn)),
    );
    ui.block(Block::Empty {
        icon: Icon::Book,
        title: context.say("info-program-jkn-unknown-title"),
        text: context.say("info-program-jkn-unknown-text"),
        actions: vec![all],
    });
    ui
}
