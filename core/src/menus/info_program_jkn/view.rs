//! The list of articles, and one of them.

use super::{Artikel, LONGEST_QUERY, Model, Msg, artikel};
use crate::data::{Menu, Route};
use crate::page::artikel::shown::Shown;
use crate::page::{Ask, Context, kanal, parts, reach};
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
    let (urgent, others): (Vec<Shown<'_>>, Vec<Shown<'_>>) = found.into_iter().partition(|a| a.slug == URGENT);
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
    parts::skipped(&mut ui, context, context.known.artikel().skipped);
    let actions = vec![kanal::search(&mut ui, context), kanal::all(&mut ui, context)];
    ui.block(Block::Buttons { actions });
    ui
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, article: Shown<'_>) -> Item {
    let title = article.title(context);
    let action = ui.action(
        article.slug,
        title.clone(),
        ActionRole::Quiet,
        Msg::Go(Ask::Open(artikel(article.slug))),
    );
    Item {
        title,
        detail: Some(article.detail(context)),
        badge: None,
        tone: Tone::Info,
        icon: Some(Icon::Book),
        action: Some(action),
    }
}

pub(super) fn article(page: &Artikel, context: &Context<'_>) -> Ui<Ask> {
    let all = Shown::all(context);
    let Some((place, article)) = all.iter().enumerate().find(|(_, article)| article.slug == page.slug) else {
        return unknown(context);
    };
    let mut ui = Ui::new(article.title(context));
    // The numbers of the rules are of today, so a wrong day is a wrong number.
    reach::clock_notice(&mut ui, context, context.now.best_ms());
    for paragraph in article.text(context) {
        ui.paragraph(paragraph);
    }
    for (title, sentences) in article.lists(context) {
        parts::list(&mut ui, title, sentences);
    }
    let urgent = article.slug == URGENT;
    if urgent {
        ui.paragraph(article.own(context, "ask"));
        if let Some(call) = parts::call_emergency(&mut ui, context, ActionRole::Primary) {
            ui.main_action(call);
        }
    }
    if let Some((label, menu)) = article.open(context) {
        let (role, to) = if urgent {
            // Who reads of an emergency needs a page that opens without a network.
            (ActionRole::Secondary, artikel("alur-berobat"))
        } else {
            (ActionRole::Primary, Route::Menu(menu))
        };
        let act = ui.action("buka", label, role, Ask::Open(to));
        ui.main_action(act);
    }
    ui.paragraph(article.sources(context));
    let turns = [
        ("sebelumnya", "info-program-jkn-previous", place.checked_sub(1)),
        ("berikutnya", "info-program-jkn-next", place.checked_add(1)),
    ];
    let actions: Vec<Action> = turns
        .into_iter()
        .filter_map(|(name, key, place)| {
            let other = all.get(place?)?;
            let label = context.tell(key, &[("judul", Argument::Text(&other.title(context)))]);
            // Going back leads to the list, not through every article that was leafed through.
            Some(ui.action(name, label, ActionRole::Quiet, Ask::Replace(artikel(other.slug))))
        })
        .collect();
    ui.block(Block::Buttons { actions });
    ui
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
