//! Which articles there are. Their words stand in `texts/*/info-program-jkn.ftl` under
//! `info-program-jkn-<slug>-{title,lead,open}` and `info-program-jkn-<slug>-<n>` for each paragraph; the sentences of its lists are
//! those of the rule book.

use crate::data::Menu;
use crate::page::Context;
use crate::rules::petunjuk::{PETUNJUK, Topik};
use crate::rules::teks;

/// One article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Article {
    /// Name in the address and in the message keys.
    pub slug: &'static str,
    /// Number of paragraphs, at least 1.
    pub paragraphs: usize,
    /// Source tags of everything it says (`domain.md` §17).
    pub sources: &'static [&'static str],
    /// Year of the time layer it describes (`domain.md` §0.2).
    pub layer: u32,
    /// The menu in which one can act on it.
    pub menu: Menu,
}

const fn article(
    slug: &'static str,
    paragraphs: usize,
    sources: &'static [&'static str],
    layer: u32,
    menu: Menu,
) -> Article {
    Article {
        slug,
        paragraphs,
        sources,
        layer,
        menu,
    }
}

/// All articles in reading order: joining, paying, getting care, the card, getting help.
pub const ARTICLES: [Article; 14] = [
    article("wajib", 3, &["S2", "W43"], 2023, Menu::InfoPeserta),
    article("segmen", 4, &["S2", "R02", "W104", "W105"], 2023, Menu::InfoPeserta),
    article("daftar", 4, &["S2", "W05", "W32", "W33"], 2023, Menu::PenambahanPeserta),
    article(
        "iuran",
        4,
        &["S2", "R02", "W41", "W42", "W58", "W59", "W115", "W116"],
        2025,
        Menu::InfoIuran,
    ),
    article(
        "tunggakan",
        4,
        &["S1:34", "W14", "W15", "W16", "W19", "W20", "W21", "R02"],
        2025,
        Menu::Rehab,
    ),
    article(
        "hak-kewajiban",
        3,
        &["S1:15", "S2", "R01"],
        2023,
        Menu::PengaduanLayananJkn,
    ),
    article(
        "alur-berobat",
        4,
        &["S1:21", "S2", "R01", "R17", "W75"],
        2023,
        Menu::PendaftaranPelayanan,
    ),
    article(
        "darurat",
        3,
        &["S2", "W101", "W103", "W108", "W110", "W111"],
        2025,
        Menu::InfoLokasiFaskes,
    ),
    article("manfaat", 3, &["S2"], 2020, Menu::InfoLokasiFaskes),
    article("tidak-dijamin", 2, &["W113", "W114"], 2025, Menu::PengaduanLayananJkn),
    article(
        "pindah-fktp",
        4,
        &["S1:15", "R01", "R02", "W30", "W31", "W67"],
        2023,
        Menu::PerubahanDataPeserta,
    ),
    article("nik", 3, &["S1:12", "R07"], 2025, Menu::Kartu),
    article("penyalahgunaan", 3, &["S1:35"], 2023, Menu::Kartu),
    article(
        "kanal",
        4,
        &["S1:27", "S1:28", "S1:29", "S1:31", "R01", "W86"],
        2025,
        Menu::PengaduanLayananJkn,
    ),
];

impl Article {
    /// The article of an address.
    #[must_use]
    pub fn of_slug(slug: &str) -> Option<&'static Self> {
        ARTICLES.iter().find(|article| article.slug == slug)
    }

    /// The articles before and after this one.
    #[must_use]
    pub fn neighbours(&self) -> (Option<&'static Self>, Option<&'static Self>) {
        let place = ARTICLES.iter().position(|a| a.slug == self.slug);
        let at = |place: Option<usize>| place.and_then(|p| ARTICLES.get(p));
        (
            at(place.and_then(|p| p.checked_sub(1))),
            at(place.and_then(|p| p.checked_add(1))),
        )
    }

    /// One of its messages.
    #[must_use]
    pub fn say(&self, context: &Context<'_>, part: &str) -> String {
        context.say(&self.key(part))
    }

    /// Its paragraphs in order.
    pub fn text<'a>(&'a self, context: &'a Context<'_>) -> impl Iterator<Item = String> + 'a {
        (1..=self.paragraphs).map(|n| self.say(context, &n.to_string()))
    }

    /// Its lists: what each is about, and the part of the message that is its title.
    #[must_use]
    pub fn lists(&self) -> &'static [(Topik, &'static str)] {
        match self.slug {
            "segmen" => &[(Topik::PbiKeluar, "list")],
            "iuran" => &[(Topik::CaraBayar, "list")],
            "darurat" => &[(Topik::TandaDarurat, "list"), (Topik::DaruratTidakAktif, "cost")],
            "tidak-dijamin" => &[(Topik::TidakDijamin, "list")],
            _ => &[],
        }
    }

    /// Whether each of `words` (see [`words`]) occurs in it; no words find every article. `say` says a message by its key.
    /// Nothing is said that the answer does not need: this is asked of every article at every draw.
    #[must_use]
    pub fn matches(&self, say: impl Fn(&str) -> String, words: &[String]) -> bool {
        let mut missing: Vec<&str> = words.iter().map(String::as_str).collect();
        let paragraphs = (1..=self.paragraphs).map(|n| n.to_string());
        let own = ["title", "lead"].map(str::to_owned).into_iter().chain(paragraphs);
        let listed = self.lists().iter().flat_map(|(topik, _)| {
            let rows = PETUNJUK.iter().filter(|baris| baris.topik == topik.kode());
            rows.map(|baris| baris.kunci.to_owned())
        });
        for key in own.map(|part| self.key(&part)).chain(listed) {
            if missing.is_empty() {
                break;
            }
            let text = say(&key);
            missing.retain(|word| !contains(&text, word));
        }
        missing.is_empty()
    }

    fn key(&self, part: &str) -> String {
        format!("info-program-jkn-{}-{part}", self.slug)
    }
}

/// The words of a search, in lower case.
#[must_use]
pub fn words(query: &str) -> Vec<String> {
    teks::rapikan(query).split_whitespace().map(str::to_lowercase).collect()
}

/// Whether a word in lower case occurs in a text, whatever the text's case.
fn contains(text: &str, word: &str) -> bool {
    text.char_indices().any(|(at, _)| {
        let mut rest = text.get(at..).unwrap_or_default().chars().flat_map(char::to_lowercase);
        word.chars().all(|c| rest.next() == Some(c))
    })
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;
    use crate::data::Route;
    use crate::page::sample::World;
    use crate::rules::denda;
    use crate::rules::iuran::{TARIF_PBPU, TARIF_PPU};
    use crate::rules::rupiah::Rupiah;
    use crate::text::{self, Language};

    #[test]
    fn every_article_is_whole_in_both_languages() {
        for language in [Language::Id, Language::En] {
            let world = World::empty(language);
            for article in &ARTICLES {
                for part in ["title", "lead", "open"] {
                    assert!(world.texts.has(&article.key(part)), "{}", article.key(part));
                }
                for (_, title) in article.lists() {
                    assert!(world.texts.has(&article.key(title)), "{} {title}", article.slug);
                }
                for n in 1..=article.paragraphs {
                    assert!(world.texts.has(&article.key(&n.to_string())), "{} {n}", article.slug);
                }
                let one_more = article.key(&(article.paragraphs + 1).to_string());
                assert!(!world.texts.has(&one_more), "{one_more} is never shown");
            }
        }
    }

    #[test]
    fn no_text_belongs_to_an_article_that_is_not_there() {
        let source = include_str!("../../../texts/id/info-program-jkn.ftl");
        let titles = source.lines().filter_map(|line| {
            let key = line.split(" = ").next()?;
            key.strip_prefix("info-program-jkn-")?.strip_suffix("-title")
        });
        let written: Vec<&str> = titles.filter(|slug| !["none", "unknown"].contains(slug)).collect();
        let listed: Vec<&str> = ARTICLES.iter().map(|a| a.slug).collect();
        assert_eq!(written, listed);
    }

    #[test]
    fn every_source_is_one_of_the_register_and_every_slug_is_an_address() {
        for article in &ARTICLES {
            assert!(!article.sources.is_empty());
            for tag in article.sources {
                assert!(tag.starts_with(['S', 'W', 'R']), "{tag}");
            }
            assert!([2020, 2022, 2023, 2025].contains(&article.layer));
            let route = Route::Artikel {
                slug: article.slug.to_owned(),
            };
            assert_eq!(Route::parse(&route.path()), Some(route));
        }
    }

    #[test]
    fn neighbours_walk_through_all_articles_once() {
        let mut seen = vec![ARTICLES[0].slug];
        while let (_, Some(next)) = Article::of_slug(seen.last().unwrap()).unwrap().neighbours() {
            assert_eq!(next.neighbours().0.unwrap().slug, *seen.last().unwrap());
            seen.push(next.slug);
        }
        assert_eq!(seen.len(), ARTICLES.len());
        assert_eq!(ARTICLES[0].neighbours().0, None);
    }

    #[test]
    fn the_amounts_in_the_articles_are_those_of_the_rule_book() {
        for language in [Language::Id, Language::En] {
            let world = World::empty(language);
            let context = world.context();
            let money = |amount: Rupiah| text::rupiah(language, amount.0);
            let says = |slug, n: &str, amount| {
                let words = Article::of_slug(slug).unwrap().say(&context, n);
                assert!(words.contains(&money(amount)), "{}: {words}", money(amount));
            };
            let tariff = TARIF_PBPU.last().unwrap();
            for amount in [tariff.kelas_i, tariff.kelas_ii, tariff.kelas_iii, tariff.subsidi_iii] {
                says("iuran", "1", Rupiah(amount));
            }
            says("iuran", "4", Rupiah(TARIF_PPU.last().unwrap().batas_atas));
            says("tunggakan", "3", denda::BATAS);
        }
    }

    #[test]
    fn search_reads_titles_and_texts_and_wants_every_word() {
        let world = World::empty(Language::Id);
        let found = |query: &str| -> Vec<&str> {
            let hits = ARTICLES
                .iter()
                .filter(|a| a.matches(|key| world.texts.say(key, &[]), &words(query)));
            hits.map(|a| a.slug).collect()
        };
        assert_eq!(found("").len(), ARTICLES.len());
        assert!(found("IGD").contains(&"darurat"));
        assert!(found("ktp fotokopi").contains(&"nik"));
        assert_eq!(found("fotokopi kacamata"), Vec::<&str>::new());
        assert!(found("  KACAMATA ").contains(&"manfaat"));
        assert_eq!(found("behel"), ["tidak-dijamin"]);
    }

    #[test]
    fn a_search_says_no_more_of_an_article_than_it_takes_to_answer() {
        let world = World::empty(Language::Id);
        let said = |query: &str| {
            let count = Cell::new(0);
            let say = |key: &str| {
                count.set(count.get() + 1);
                world.texts.say(key, &[])
            };
            let article = Article::of_slug("iuran").unwrap();
            (article.matches(say, &words(query)), count.get())
        };
        assert_eq!(said(" "), (true, 0), "without a search nothing is looked through");
        assert_eq!(said("IURAN"), (true, 1), "its title says so");
        assert_eq!(
            said("kolam renang"),
            (false, 2 + 4 + 3),
            "title, lead, four paragraphs and three ways to pay, each once"
        );
    }

    #[test]
    fn a_word_is_found_in_any_case_and_in_letters_of_several_bytes() {
        for (text, word, there) in [
            ("Apa itu IGD?", "igd", true),
            ("Kafé Éclair", "éclair", true),
            ("İstanbul", "i\u{307}st", true),
            ("IGD", "igdx", false),
            ("", "a", false),
            ("é", "e", false),
        ] {
            assert_eq!(contains(text, word), there, "{text} {word}");
        }
    }
}
