//! The search in people's own words: a question finds the page or the article that helps, without a network (ADR 0024).
//!
//! * `halaman` what can be found, and what people call it · `kata` what a word may stand for · `indeks` what a question finds

#[cfg(any(test, feature = "examples"))]
mod examples;
mod halaman;
pub mod indeks;
mod kata;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::data::Route;
use crate::page::artikel::shown;
use crate::page::{Ask, Context, Need, Page, kanal, parts, ruang};
use crate::rules::konsultasi::nasihat_darurat;
use crate::screen::{ActionRole, Block, Field, FieldKind, Icon, Item, Keyboard, Tone, Ui};
use indeks::Indeks;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// Longest question, in characters.
const LONGEST: usize = 120;
/// So many pages are shown.
const MOST: usize = 8;
/// What people come for most, where nothing is typed yet.
const OFTEN: [&str; 5] = [
    "info_peserta",
    "info_iuran",
    "perubahan_data_peserta/fktp",
    "kanal",
    "info_program_jkn",
];

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    kata: String,
    #[serde(skip)]
    indeks: Indeks,
}

impl Model {
    /// The search as a link asks for it.
    #[must_use]
    pub fn asked(kata: &str) -> Self {
        Self {
            kata: kata.chars().take(LONGEST).collect(),
            indeks: Indeks::default(),
        }
    }
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The question so far.
    Ketik(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, _: &Context<'_>) -> Vec<Need> {
        shown::needs()
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Ketik(kata) => {
                self.kata = kata.chars().take(LONGEST).collect();
                Vec::new()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("temukan-title"));
        let kind = FieldKind::Text {
            max_length: u32::try_from(LONGEST).unwrap_or(u32::MAX),
            keyboard: Keyboard::Text,
            multiline: false,
        };
        let field = Field {
            required: false,
            ..Field::new("cari", context.say("temukan-field"), kind)
                .holding(self.kata.clone())
                .hinting(context.say("temukan-hint"))
        };
        ui.input(field, Msg::Ketik);
        if let Some(nasihat) = nasihat_darurat(&self.kata) {
            ruang::emergency(&mut ui, context, &nasihat);
        }
        if self.kata.trim().is_empty() {
            often(&mut ui, context, &self.indeks);
        } else {
            self.found(&mut ui, context);
        }
        let all = kanal::all(&mut ui, context);
        ui.block(Block::Buttons { actions: vec![all] });
        ui
    }
}

impl Model {
    fn found(&self, ui: &mut Ui<Msg>, context: &Context<'_>) {
        let found = self.indeks.find(context, &self.kata, MOST);
        if found.is_empty() {
            let call = parts::call_165(ui, context, ActionRole::Secondary);
            ui.block(Block::Empty {
                icon: Icon::Search,
                title: context.say("temukan-none-title"),
                text: context.say("temukan-none-text"),
                actions: vec![call],
            });
            return;
        }
        let items = found.into_iter().map(|one| item(ui, one)).collect();
        ui.block(Block::Items {
            title: Some(context.say("temukan-found")),
            items,
        });
    }
}

fn often(ui: &mut Ui<Msg>, context: &Context<'_>, indeks: &Indeks) {
    let pages = indeks.named(context, &OFTEN);
    let items = pages.into_iter().map(|one| item(ui, one)).collect();
    ui.block(Block::Items {
        title: Some(context.say("temukan-often")),
        items,
    });
}

fn item(ui: &mut Ui<Msg>, one: indeks::Temuan) -> Item {
    let icon = match one.route {
        Route::Artikel { .. } => Icon::Book,
        _ => Icon::Search,
    };
    let open = Msg::Go(Ask::Open(one.route.clone()));
    let action = ui.action(
        &format!("buka-{}", one.route.path()),
        one.title.clone(),
        ActionRole::Quiet,
        open,
    );
    Item {
        title: one.title,
        detail: Some(one.detail).filter(|detail| !detail.is_empty()),
        badge: None,
        tone: Tone::Info,
        icon: Some(icon),
        action: Some(action),
    }
}
