//! Info Program JKN: bundled articles and newer ones from the gateway, public and readable without signal (`domain.md` §12.6).

pub mod cari;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Route;
use crate::data::route::Query;
use crate::page::artikel::shown;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

/// Longest search, in characters.
const LONGEST_QUERY: usize = 60;

/// The list of articles.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// What is searched for; empty shows everything.
    pub query: String,
    /// The words of all articles.
    #[serde(skip)]
    index: cari::Index,
}

impl Model {
    /// The list as a link asks for it: `info_program_jkn?kata=rujukan`.
    #[must_use]
    pub fn asked(query: &Query) -> Self {
        let kata = query.get("kata").map_or("", String::as_str);
        Self::of(kata.chars().take(LONGEST_QUERY).collect())
    }

    fn of(query: String) -> Self {
        Self {
            query,
            ..Self::default()
        }
    }
}

/// What can happen on the list.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Search for this.
    Search(String),
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
            Msg::Search(query) => {
                self.query = query;
                Vec::new()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::list(self, context)
    }
}

/// One article.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Artikel {
    slug: String,
}

impl Artikel {
    /// The page of an address, which may name no article.
    #[must_use]
    pub const fn new(slug: String) -> Self {
        Self { slug }
    }
}

impl Page for Artikel {
    type Msg = Ask;

    fn needs(&self, _: &Context<'_>) -> Vec<Need> {
        shown::needs()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::article(self, context)
    }
}

/// The route of an article.
fn artikel(slug: &str) -> Route {
    Route::Artikel { slug: slug.to_owned() }
}
