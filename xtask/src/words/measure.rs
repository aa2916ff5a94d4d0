//! How heavy the pages are to read: words a sentence, long words, passives. A page is all its examples, each line once.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::message::{ARGUMENT, Language, ONE};
use super::{message, rules};

/// Letters from which on a word is a long one, less one.
const LONG: usize = 12;

/// The figures before the texts were rewritten, made by `cargo xtask words FOLDER` from the core of that day.
const BEFORE: &str = include_str!("before/measures.txt");

/// The page whose name has a hyphen, which elsewhere ends the name of a page.
const HYPHENED: &str = "ambil-nomor";

/// How heavy something is to read.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
struct Measure {
    sentences: usize,
    words: usize,
    long: usize,
    passive: usize,
}

impl Measure {
    fn add(&mut self, said: &str, language: Language) {
        for sentence in rules::sentences(said) {
            let words: Vec<&str> = rules::words(&sentence).collect();
            if words.is_empty() {
                continue;
            }
            self.sentences += 1;
            self.words += words.len();
            self.long += words.iter().filter(|word| letters(word) > LONG).count();
            self.passive += passives(&words, language);
        }
    }

    /// Words a sentence, and long words and passives of a hundred words.
    fn said(&self) -> String {
        let tenths = |part: usize, whole: usize| {
            let tenths = 10 * part / whole.max(1);
            format!("{:>4}.{}", tenths / 10, tenths % 10)
        };
        let share = |part: usize| tenths(100 * part, self.words);
        format!(
            "{} {} {}",
            tenths(self.words, self.sentences),
            share(self.long),
            share(self.passive)
        )
    }

    /// Its four counts, as they are kept.
    fn counts(&self) -> String {
        format!("{} {} {} {}", self.sentences, self.words, self.long, self.passive)
    }
}

type Pages = BTreeMap<String, Measure>;

/// The table of all pages in both languages, before and now.
///
/// # Errors
/// A file that cannot be read.
pub fn table(root: &Path) -> Result<String, String> {
    let (before, now) = (kept(BEFORE), of(&root.join("core"))?);
    let mut table = format!(
        "{:<28} words a sentence, % over {LONG} letters, % passive: before | now\n",
        "page"
    );
    for (page, measure) in &now {
        let before = before.get(page).map_or_else(|| "(not there)".to_owned(), Measure::said);
        table.push_str(&format!("{page:<28} {before:>20} | {}\n", measure.said()));
    }
    Ok(table)
}

/// The counts of a core's pages, as they are kept.
///
/// # Errors
/// A file that cannot be read.
pub fn counts(core: &Path) -> Result<String, String> {
    let lines = of(core)?
        .into_iter()
        .map(|(page, measure)| format!("{page} {}\n", measure.counts()));
    Ok(lines.collect())
}

fn kept(file: &str) -> Pages {
    let line = |line: &str| {
        let mut words = line.rsplitn(5, ' ');
        let mut count = || words.next()?.parse().ok();
        let (passive, long, all, sentences) = (count()?, count()?, count()?, count()?);
        let measure = Measure {
            sentences,
            words: all,
            long,
            passive,
        };
        Some((words.next()?.to_owned(), measure))
    };
    file.lines().filter_map(line).collect()
}

/// Every page of a core, and all messages together.
fn of(core: &Path) -> Result<Pages, String> {
    let mut pages = Pages::new();
    for (name, language) in [("id", Language::Indonesian), ("en", Language::English)] {
        let mut lines: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for path in crate::files(&core.join("snapshots").join(name), "txt")? {
            let state = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if state == "speech" {
                continue;
            }
            let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            let page = lines.entry(format!("{name} {}", page(&state))).or_default();
            page.extend(text.lines().map(bare).filter(|line| !line.is_empty()));
        }
        for (page, lines) in lines {
            let measure = pages.entry(page).or_default();
            lines.iter().for_each(|line| measure.add(line, language));
        }
        let all = pages.entry(format!("{name} (all messages)")).or_default();
        for message in message::read(&core.join("texts").join(name), language)? {
            message
                .said
                .iter()
                .for_each(|said| all.add(&said.replace(ONE, ""), language));
        }
    }
    Ok(pages)
}

fn page(state: &str) -> &str {
    if state.starts_with(HYPHENED) {
        return HYPHENED;
    }
    state.split('-').next().unwrap_or(state)
}

/// A line of a snapshot without the marks that stand before it.
fn bare(line: &str) -> String {
    line.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '“')
        .to_owned()
}

fn letters(word: &str) -> usize {
    word.chars().filter(|c| c.is_alphabetic() && *c != ARGUMENT).count()
}

/// Roughly: Indonesian verbs that begin with *di-*, English forms of *be* before a participle.
fn passives(words: &[&str], language: Language) -> usize {
    let bare = |word: &str| {
        word.to_lowercase()
            .trim_matches(|c: char| !c.is_alphabetic())
            .to_owned()
    };
    let words: Vec<String> = words.iter().map(|word| bare(word)).collect();
    match language {
        Language::Indonesian => {
            let others = ["dinas", "digital", "diri", "diagnosis", "disabilitas"];
            let verb = |word: &&String| word.len() > 4 && word.starts_with("di") && !others.contains(&word.as_str());
            words.iter().filter(verb).count()
        }
        Language::English => {
            let be = ["is", "are", "was", "were", "be", "been", "being"];
            let pairs = words.iter().zip(words.iter().skip(1));
            let participle =
                |word: &str| word.ends_with("ed") || word.ends_with("en") || ["paid", "sent", "kept"].contains(&word);
            pairs
                .filter(|(first, second)| be.contains(&first.as_str()) && participle(second))
                .count()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_counts_sentences_words_long_words_and_passives() {
        let mut measure = Measure::default();
        measure.add("Kartu dibayar. Kepesertaan seluruh keluarga ◊.", Language::Indonesian);
        assert_eq!(measure.counts(), "2 6 0 1");
        assert_eq!(passives(&["It", "is", "paid."], Language::English), 1);
        assert_eq!(passives(&["Dinas", "Sosial"], Language::Indonesian), 0);
    }

    #[test]
    fn every_page_is_measured_by_the_lines_of_its_examples_each_once() {
        let core = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| {
            let path = core.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        };
        for language in ["id", "en"] {
            put(&format!("texts/{language}/a.ftl"), "a = Satu dua tiga.\n");
            put(
                &format!("snapshots/{language}/masuk-kosong.txt"),
                "# Masuk\n\n> Masuk\n",
            );
            put(
                &format!("snapshots/{language}/masuk-salah.txt"),
                "# Masuk\n   Coba lagi.\n",
            );
            put(&format!("snapshots/{language}/ambil-nomor-a.txt"), "✗ Habis\n");
            put(&format!("snapshots/{language}/speech.txt"), "Tidak ikut.\n");
        }
        let counts = counts(core.path()).unwrap();
        let indonesian: Vec<&str> = counts.lines().filter(|line| line.starts_with("id")).collect();
        let expected = [
            "id (all messages) 1 3 0 0",
            "id ambil-nomor 1 1 0 0",
            "id masuk 2 3 0 0",
        ];
        assert_eq!(indonesian, expected);
        assert_eq!(
            kept(&counts)["id masuk"],
            Measure {
                sentences: 2,
                words: 3,
                ..Measure::default()
            }
        );
    }

    #[test]
    fn the_figures_of_before_are_kept_for_every_page_that_there_was() {
        let before = kept(BEFORE);
        assert_eq!(before.len(), BEFORE.lines().count(), "a line could not be read");
        for page in [
            "masuk",
            "beranda",
            "kartu",
            "info_iuran",
            "antrean",
            "ambil-nomor",
            "(all messages)",
        ] {
            for language in ["id", "en"] {
                assert!(before[&format!("{language} {page}")].words > 0, "{page}");
            }
        }
    }
}
