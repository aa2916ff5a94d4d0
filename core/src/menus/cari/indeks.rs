//! The words of everything that can be found, and what a question finds among them.
//!
//! Made when somebody first searches, for a language, a day and what the gateway told, and dropped with the page. A row is a hash, a
//! page and a weight, eight bytes; words are kept once, for typing errors only.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::halaman::HALAMAN;
use super::kata::{mistyped, stems, words};
use crate::data::Route;
use crate::page::artikel::shown::Shown;
use crate::page::{Context, Grounds};
use crate::rules::konsultasi::nasihat_darurat;
use crate::text::Language;

/// What a word is worth by where it stands: in the table of people's words, in a title, in the line below it, in a text.
const TABLE: u8 = 6;
const TITLE: u8 = 6;
const LEAD: u8 = 3;
const BODY: u8 = 1;
/// What is left of that when only a stem is the same, or when the word is mistyped, in hundredths.
const STEM: u32 = 80;
const TYPO: u32 = 55;
/// So many times less than the best is not shown.
const FAR: u32 = 5;
/// The page for whoever is in danger.
const URGENT: &str = "info_program_jkn/darurat";

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Temuan {
    /// Its page.
    pub route: Route,
    /// Its title.
    pub title: String,
    /// What it is about; empty when its title says that.
    pub detail: String,
}

/// The index of a page, made when it is first used.
#[derive(Debug, Default)]
pub struct Indeks(RefCell<Option<Kept>>);

/// Language, day, and when the gateway told of newer articles.
type Key = (Language, NaiveDate, Option<i64>);

#[derive(Debug)]
struct Kept {
    key: Key,
    made: Arc<Made>,
}

/// What was made is no part of what the person has typed.
impl Clone for Indeks {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Indeks {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Indeks {}

/// A word of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Row {
    hash: u32,
    page: u16,
    /// See [`TABLE`]; with [`STEM`] when it is not the word itself.
    worth: u16,
}

#[derive(Debug)]
struct Made {
    pages: Vec<Temuan>,
    /// By hash.
    rows: Vec<Row>,
    /// Every word that stands in a title or in the table; a typing error is looked for among these.
    known: BTreeSet<String>,
    urgent: Option<usize>,
}

impl Indeks {
    /// What a question finds, the best first.
    #[must_use]
    pub fn find(&self, context: &Context<'_>, question: &str, most: usize) -> Vec<Temuan> {
        self.made(context).find(question, most)
    }

    /// The pages of these routes, as far as they are there.
    #[must_use]
    pub fn named(&self, context: &Context<'_>, routes: &[&str]) -> Vec<Temuan> {
        let made = self.made(context);
        let find = |route: &&str| made.pages.iter().find(|page| page.route.path() == **route).cloned();
        routes.iter().filter_map(find).collect()
    }

    /// Bytes that the index takes, about; for whoever measures.
    #[cfg(any(test, feature = "examples"))]
    #[must_use]
    pub fn bytes(&self, context: &Context<'_>) -> usize {
        let made = self.made(context);
        let words: usize = made.known.iter().map(|word| word.len() + 24).sum();
        let texts: usize = made
            .pages
            .iter()
            .map(|page| page.title.len() + page.detail.len() + 96)
            .sum();
        made.rows.len() * size_of::<Row>() + words + texts
    }

    fn made(&self, context: &Context<'_>) -> Arc<Made> {
        let key = (
            context.language(),
            context.now.today(),
            context.known.artikel().as_of_ms,
        );
        let mut kept = self.0.borrow_mut();
        if let Some(found) = kept.as_ref().filter(|kept| kept.key == key) {
            return Arc::clone(&found.made);
        }
        // What an article rests on is told where it is read.
        let grounds = Grounds::default();
        #[cfg(test)]
        let told = crate::page::TOLD.take();
        let made = Arc::new(Made::of(&Context {
            grounds: &grounds,
            ..*context
        }));
        #[cfg(test)]
        crate::page::TOLD.set(told);
        *kept = Some(Kept {
            key,
            made: Arc::clone(&made),
        });
        made
    }
}

/// Collects the words of the pages.
#[derive(Default)]
struct Maker {
    pages: Vec<Temuan>,
    /// Place of each page by its route.
    places: BTreeMap<String, usize>,
    worth: BTreeMap<(u32, u16), u16>,
    known: BTreeSet<String>,
}

impl Maker {
    fn page(&mut self, route: Route, title: String, detail: String) -> usize {
        let path = route.path();
        if let Some(place) = self.places.get(&path) {
            return *place;
        }
        let place = self.pages.len();
        self.places.insert(path, place);
        self.pages.push(Temuan { route, title, detail });
        place
    }

    fn add(&mut self, page: usize, text: &str, worth: u8) {
        let Ok(page) = u16::try_from(page) else { return };
        for word in words(text) {
            for (place, stem) in stems(&word).into_iter().enumerate() {
                let part = if place == 0 { 100 } else { STEM };
                let worth = u16::try_from(u32::from(worth) * part).unwrap_or(u16::MAX);
                let kept = self.worth.entry((hash(&stem), page)).or_default();
                *kept = (*kept).max(worth);
            }
            if worth > BODY {
                self.known.insert(word);
            }
        }
    }
}

impl Made {
    fn of(context: &Context<'_>) -> Self {
        let mut maker = Maker::default();
        for halaman in HALAMAN {
            // A page that this version does not have is found nowhere.
            let Some(route) = Route::parse(halaman.route) else {
                continue;
            };
            let title = context.say(halaman.title);
            let people = match context.language() {
                Language::Id => halaman.id,
                Language::En => halaman.en,
            };
            let page = maker.page(route, title.clone(), String::new());
            maker.add(page, &title, TITLE);
            maker.add(page, people, TABLE);
        }
        for article in Shown::all(context) {
            let slug = article.slug.to_owned();
            let (title, detail) = (article.title(context), article.detail(context));
            let page = maker.page(Route::Artikel { slug }, title.clone(), detail.clone());
            if let Some(kept) = maker.pages.get_mut(page) {
                kept.detail.clone_from(&detail);
            }
            maker.add(page, &title, TITLE);
            maker.add(page, &detail, LEAD);
            for text in article.text(context) {
                maker.add(page, &text, BODY);
            }
            for (title, sentences) in article.lists(context) {
                maker.add(page, &title, BODY);
                for sentence in sentences {
                    maker.add(page, &sentence, BODY);
                }
            }
        }
        let row = |((hash, page), worth): ((u32, u16), u16)| Row { hash, page, worth };
        Self {
            urgent: maker.places.get(URGENT).copied(),
            pages: maker.pages,
            rows: maker.worth.into_iter().map(row).collect(),
            known: maker.known,
        }
    }

    fn rows(&self, stem: &str) -> &[Row] {
        let hash = hash(stem);
        let from = self.rows.partition_point(|row| row.hash < hash);
        let to = self.rows.partition_point(|row| row.hash <= hash);
        self.rows.get(from..to).unwrap_or_default()
    }

    /// What one typed word is worth for each page, in hundredths: the rarer the word, the more.
    fn word(&self, word: &str) -> BTreeMap<u16, u32> {
        let mut worth: BTreeMap<u16, u32> = BTreeMap::new();
        let mut count = |stem: &str, part: u32| {
            let rows = self.rows(stem);
            let rare = rarity(self.pages.len(), rows.len());
            for row in rows {
                let one = u32::from(row.worth).saturating_mul(rare).saturating_mul(part) / 100;
                let kept = worth.entry(row.page).or_default();
                *kept = (*kept).max(one);
            }
            !rows.is_empty()
        };
        let mut found = false;
        for (place, stem) in stems(word).iter().enumerate() {
            found |= count(stem, if place == 0 { 100 } else { STEM });
        }
        if !found {
            for known in self.known.iter().filter(|known| mistyped(word, known)) {
                count(known, TYPO);
            }
        }
        worth
    }

    fn find(&self, question: &str, most: usize) -> Vec<Temuan> {
        let typed = words(question);
        let mut sums: BTreeMap<u16, (u32, u32)> = BTreeMap::new();
        for word in &typed {
            for (page, worth) in self.word(word) {
                let (sum, words) = sums.entry(page).or_default();
                *sum = sum.saturating_add(worth);
                *words += 1;
            }
        }
        let all = u32::try_from(typed.len()).unwrap_or(u32::MAX).max(1);
        // A page that answers more of the words stands before one that answers one of them well.
        let mut found: Vec<(u32, u16)> = sums
            .into_iter()
            .map(|(page, (sum, words))| (sum.saturating_mul(all.saturating_add(words)) / all, page))
            .collect();
        found.sort_by_key(|(worth, page)| (u32::MAX - worth, *page));
        // What is far behind the best was found by an accident of one word.
        let best = found.first().map_or(0, |(worth, _)| *worth);
        found.retain(|(worth, _)| worth.saturating_mul(FAR) >= best);
        let mut places: Vec<usize> = found.into_iter().map(|(_, page)| usize::from(page)).collect();
        // Whoever names a sign of danger needs one page before all others.
        if let Some(urgent) = self.urgent.filter(|_| nasihat_darurat(question).is_some()) {
            places.retain(|place| *place != urgent);
            places.insert(0, urgent);
        }
        let found = places.into_iter().filter_map(|place| self.pages.get(place).cloned());
        found.take(most).collect()
    }
}

/// How much a word tells that stands on `some` of `all` pages: sixteen times the logarithm of what share that is.
fn rarity(all: usize, some: usize) -> u32 {
    let (all, some) = (
        u32::try_from(all).unwrap_or(u32::MAX),
        u32::try_from(some).unwrap_or(u32::MAX),
    );
    let share = (all.saturating_mul(2) / some.max(1)).max(1);
    let whole = share.ilog2();
    let rest = (share << 4 >> whole).saturating_sub(16);
    whole.saturating_mul(16).saturating_add(rest).max(1)
}

/// FNV-1a.
fn hash(word: &str) -> u32 {
    let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
    word.bytes().fold(2_166_136_261, step)
}
