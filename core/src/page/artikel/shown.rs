//! The articles as they are shown: those that came with the app, each in its newer words where the gateway has told some, and
//! behind them the ones that are new. The lists of the rule book stay below newer words: they are never older than the rules.

use super::{ARTICLES, Article, List};
use crate::data::artikel::{Artikel, Isi, VERSI};
use crate::data::{Menu, Resource};
use crate::page::{Context, Need, sources};
use crate::text::{self, Argument, Language};

/// One article.
#[derive(Debug, Clone, Copy)]
pub struct Shown<'a> {
    /// Name in the address.
    pub slug: &'a str,
    bundled: Option<&'static Article>,
    newer: Option<&'a Artikel>,
}

/// What the pages look at.
pub fn needs() -> Vec<Need> {
    vec![Need::of(Resource::Artikel { sejak: VERSI })]
}

impl<'a> Shown<'a> {
    /// All of them in reading order.
    #[must_use]
    pub fn all(context: &Context<'a>) -> Vec<Self> {
        let newer = context.known.artikel().value.map_or(&[][..], Vec::as_slice);
        let of = |slug: &str| newer.iter().find(|article| article.slug == slug);
        let bundled = ARTICLES.iter().map(|article| Self {
            slug: article.slug,
            bundled: Some(article),
            newer: of(article.slug),
        });
        let unknown = newer.iter().filter(|article| Article::of_slug(&article.slug).is_none());
        let new = unknown.map(|article| Self {
            slug: &article.slug,
            bundled: None,
            newer: Some(article),
        });
        bundled.chain(new).collect()
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, context: &Context<'_>) -> String {
        self.words(context)
            .map_or_else(|| self.own(context, "title"), |words| words.judul.clone())
    }

    /// The line below its title: what it says in one sentence, or how new it is.
    #[must_use]
    pub fn detail(&self, context: &Context<'_>) -> String {
        self.newer.map_or_else(
            || self.own(context, "lead"),
            |newer| {
                let day = text::date(context.language(), newer.tanggal);
                context.tell("info-program-jkn-newer", &[("tanggal", Argument::Text(&day))])
            },
        )
    }

    /// Its paragraphs.
    #[must_use]
    pub fn text(&self, context: &Context<'_>) -> Vec<String> {
        match (self.words(context), self.bundled) {
            (Some(words), _) => words.isi.clone(),
            (None, Some(article)) => article.text(context).collect(),
            (None, None) => Vec::new(),
        }
    }

    /// Its lists, each with its title.
    #[must_use]
    pub fn lists(&self, context: &Context<'_>) -> Vec<(String, Vec<String>)> {
        let Some(article) = self.bundled else {
            return Vec::new();
        };
        // Its own sentences are as old as its paragraphs.
        let lists = article.lists().iter();
        let lists = lists.filter(|(list, _)| self.newer.is_none() || !matches!(list, List::Own(_)));
        let said = lists.map(|(list, title)| (article.say(context, title), article.listed(context, *list, title)));
        said.collect()
    }

    /// What its button says, and the menu in which one can act on it; a new article has none.
    #[must_use]
    pub fn open(&self, context: &Context<'_>) -> Option<(String, Menu)> {
        let article = self.bundled?;
        Some((article.say(context, "open"), article.menu))
    }

    /// One more message of an article that came with the app.
    #[must_use]
    pub fn own(&self, context: &Context<'_>, part: &str) -> String {
        self.bundled
            .map_or_else(String::new, |article| article.say(context, part))
    }

    /// What it rests on and how old it is.
    #[must_use]
    pub fn sources(&self, context: &Context<'_>) -> String {
        let (key, sumber, tahun) = match (self.newer, self.bundled) {
            (Some(newer), _) => (
                "info-program-jkn-newer-sources",
                newer.sumber.clone(),
                text::date(context.language(), newer.tanggal),
            ),
            (None, bundled) => (
                "info-program-jkn-sources",
                bundled.map_or_else(String::new, |article| sources(context, article)),
                bundled.map_or_else(String::new, |article| article.layer.to_string()),
            ),
        };
        let arguments = [("sumber", Argument::Text(&sumber)), ("tahun", Argument::Text(&tahun))];
        context.tell(key, &arguments)
    }

    fn words(&self, context: &Context<'_>) -> Option<&'a Isi> {
        let newer = self.newer?;
        Some(match context.language() {
            Language::Id => &newer.id,
            Language::En => &newer.en,
        })
    }
}

/// What an article that came with the app rests on.
fn sources(context: &Context<'_>, article: &Article) -> String {
    sources::said(context, sources::of_tags(article.sources.iter().copied())).join("; ")
}
