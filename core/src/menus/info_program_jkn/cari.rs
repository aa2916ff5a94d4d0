//! Finding articles by the reader's own words, as the directory finds facilities: folded, and with a typing error.
//!
//! Folding every text costs more than drawing the list, so it is done once for a language, a day and what the gateway told.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::NaiveDate;

use crate::page::Context;
use crate::page::artikel::shown::Shown;
use crate::rules::faskes::{kata_cari, kata_polos, mirip};
use crate::text::Language;

/// What is worse about a word that stands in the text only, not in the title.
const IN_TEXT: u8 = 1;
/// What is worse about a word that holds what was typed somewhere inside, as *membayar* holds *bayar*.
const INSIDE: u8 = 1;
/// What is worse about a word with a typing error: whatever fits without one comes first.
const MISTYPED: u8 = 4;
/// Fewest letters that are looked for inside a word.
const SHORTEST_INSIDE: usize = 4;

/// The words of every article, folded when they are first looked for.
#[derive(Debug, Default)]
pub struct Index(RefCell<Option<Folded>>);

/// Language, day, and when the gateway told of newer articles.
type Key = (Language, NaiveDate, Option<i64>);

/// All words, and of when and in what language they are.
#[derive(Debug)]
struct Folded {
    key: Key,
    entries: Arc<[Entry]>,
}

/// The words of one article.
#[derive(Debug)]
struct Entry {
    slug: String,
    /// Of its title and the line below it.
    title: BTreeSet<String>,
    /// Of its paragraphs and lists.
    text: BTreeSet<String>,
}

/// What was folded is no part of what the person has chosen.
impl Clone for Index {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Index {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Index {}

impl Index {
    /// The articles that hold every word of `query`, the best first, else in reading order; no words find every article.
    #[must_use]
    pub fn find<'a>(&self, context: &Context<'a>, query: &str) -> Vec<Shown<'a>> {
        let typed = kata_polos(query);
        let entries = self.entries(context);
        let mut found: Vec<(u8, Shown<'a>)> = Vec::new();
        for article in Shown::all(context) {
            let Some(entry) = entries.iter().find(|entry| entry.slug == article.slug) else {
                continue;
            };
            let worth = typed
                .iter()
                .try_fold(0_u8, |sum, word| Some(sum.saturating_add(entry.worth(word)?)));
            found.extend(worth.map(|worth| (worth, article)));
        }
        found.sort_by_key(|(worth, _)| *worth);
        found.into_iter().map(|(_, article)| article).collect()
    }

    fn entries(&self, context: &Context<'_>) -> Arc<[Entry]> {
        let key = (
            context.language(),
            context.now.today(),
            context.known.artikel().as_of_ms,
        );
        let mut kept = self.0.borrow_mut();
        if let Some(folded) = kept.as_ref().filter(|folded| folded.key == key) {
            return Arc::clone(&folded.entries);
        }
        let entries: Arc<[Entry]> = Shown::all(context)
            .iter()
            .map(|article| Entry::of(article, context))
            .collect();
        *kept = Some(Folded {
            key,
            entries: Arc::clone(&entries),
        });
        entries
    }
}

impl Entry {
    fn of(article: &Shown<'_>, context: &Context<'_>) -> Self {
        let title = [article.title(context), article.detail(context)];
        let mut text = article.text(context);
        for (title, sentences) in article.lists(context) {
            text.push(title);
            text.extend(sentences);
        }
        Self {
            slug: article.slug.to_owned(),
            title: folded(&title),
            text: folded(&text),
        }
    }

    /// How well it answers a typed word, 0 the best; `None` when it does not hold it.
    fn worth(&self, typed: &str) -> Option<u8> {
        let title = best(&self.title, typed);
        let text = best(&self.text, typed).map(|worth| worth.saturating_add(IN_TEXT));
        title.into_iter().chain(text).min()
    }
}

/// The words as they stand, and with abbreviations written out: *rs* finds a *rumah sakit*, and *KK* is still a *KK*.
fn folded(texts: &[String]) -> BTreeSet<String> {
    let words = texts
        .iter()
        .flat_map(|text| kata_polos(text).into_iter().chain(kata_cari(text)));
    words.collect()
}

fn best(words: &BTreeSet<String>, typed: &str) -> Option<u8> {
    let worth = words.iter().filter_map(|word| match mirip(typed, word) {
        Some(0) => Some(0),
        _ if typed.chars().count() >= SHORTEST_INSIDE && word.contains(typed) => Some(INSIDE),
        mistyped => mistyped.map(|_| MISTYPED),
    });
    worth.min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::artikel::ARTICLES;
    use crate::page::sample::World;

    fn found(world: &World, query: &str) -> Vec<String> {
        let hits = Index::default().find(&world.context(), query);
        hits.into_iter().map(|article| article.slug.to_owned()).collect()
    }

    #[test]
    fn a_search_reads_titles_and_texts_and_wants_every_word() {
        let world = World::empty(Language::Id);
        assert_eq!(found(&world, "").len(), ARTICLES.len());
        assert_eq!(found(&world, " ,. ").len(), ARTICLES.len());
        assert!(found(&world, "IGD").iter().any(|slug| slug == "darurat"));
        assert!(found(&world, "ktp fotokopi").iter().any(|slug| slug == "nik"));
        assert!(found(&world, "fotokopi kacamata").is_empty());
        assert!(found(&world, "  KACAMATA ").iter().any(|slug| slug == "manfaat"));
        assert_eq!(found(&world, "behel"), ["tidak-dijamin"]);
        assert!(found(&world, "saham").is_empty());
        assert!(
            found(&world, "765.753").iter().any(|slug| slug == "pemakaian"),
            "numbers are words too"
        );
    }

    #[test]
    fn a_title_stands_before_a_text_and_a_word_without_an_error_before_one_with() {
        let world = World::empty(Language::Id);
        assert_eq!(
            found(&world, "sidik jari").first().map(String::as_str),
            Some("cuci-darah")
        );
        assert_eq!(
            found(&world, "pindah kelas").first().map(String::as_str),
            Some("pindah-kelas")
        );
        let all = found(&world, "dokter");
        let place = |slug| all.iter().position(|found| *found == slug).unwrap();
        assert!(place("manfaat-fktp") < place("alur-berobat"), "{all:?}");
    }

    #[test]
    fn small_typing_errors_and_the_middle_of_a_word_are_found() {
        let world = World::empty(Language::Id);
        for typed in ["kacamta", "kacamatta", "kacmaata", "kecamata"] {
            assert!(found(&world, typed).iter().any(|slug| slug == "manfaat-rs"), "{typed}");
        }
        assert!(
            found(&world, "tunggak").iter().any(|slug| slug == "tunggakan"),
            "menunggak, tunggakan"
        );
        assert!(
            found(&world, "bayar").iter().any(|slug| slug == "iuran"),
            "dibayar, membayar"
        );
        assert!(
            found(&world, "rs").iter().any(|slug| slug == "layanan-rs"),
            "rumah sakit"
        );
        assert!(found(&world, "KK").iter().any(|slug| slug == "pendaftaran"));
        assert!(
            !found(&world, "kk").iter().any(|slug| slug == "tempat-bertanya"),
            "a KK is no office"
        );
    }

    #[test]
    fn english_is_searched_in_english() {
        let world = World::empty(Language::En);
        assert_eq!(
            found(&world, "dialisis").first(),
            Some(&"cuci-darah".to_owned()),
            "one letter wrong"
        );
        assert!(found(&world, "kacamata").is_empty());
    }

    #[test]
    fn texts_are_folded_once_for_a_language_and_a_day() {
        let index = Index::default();
        let world = World::empty(Language::Id);
        let first = index.entries(&world.context());
        let _ = index.find(&world.context(), "iuran");
        assert!(Arc::ptr_eq(&first, &index.entries(&world.context())));
        let english = World::empty(Language::En);
        assert!(!Arc::ptr_eq(&first, &index.entries(&english.context())));
    }
}
