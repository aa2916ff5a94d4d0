//! What the texts said before they were rewritten by docs/words.md, and what they say now; and how heavy they are to read.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use super::message::{self, ARGUMENT, Language, Message, ONE};
use super::rules;

/// The last commit before the texts were rewritten.
const BEFORE: &str = "9572f48";

/// Letters from which on a word is a long one, less one.
const LONG: usize = 12;

/// What was changed together, of what kind the change is, and which messages had the fault.
const ROWS: &str = include_str!("changes.txt");

/// Writes docs/words-changes.md and prints the measure of every file.
///
/// # Errors
/// Git that does not know the commit, or a file that cannot be read or written.
pub fn write(root: &Path) -> Result<(), String> {
    let mut page = format!(
        "# What the rewriting of the texts changed\n\nMade by `cargo xtask words` from the texts of commit `{BEFORE}` and those of today; no test compares \
         it, since it needs the history. `◊` stands for what is filled in, and ` / ` stands between the ways in which a message can be said.\n\n\
         | message | before | after | kind of change |\n| - | - | - | - |\n"
    );
    let mut measures = Vec::new();
    for (folder, language) in [("id", Language::Indonesian), ("en", Language::English)] {
        let before = of_commit(root, folder, language)?;
        let after = message::read(&root.join("core/texts").join(folder), language)?;
        if language == Language::Indonesian {
            page.push_str(&table(&before, &after));
        }
        measures.push(measure_table(&before, &after));
    }
    let path = root.join("docs/words-changes.md");
    std::fs::write(&path, page).map_err(|e| format!("{}: {e}", path.display()))?;
    println!("{}", measures.join("\n"));
    println!("wrote docs/words-changes.md");
    Ok(())
}

fn of_commit(root: &Path, folder: &str, language: Language) -> Result<Vec<Message>, String> {
    let git = |arguments: &[&str]| {
        let output = Command::new("git").current_dir(root).args(arguments).output();
        let output = output.map_err(|e| format!("git: {e}"))?;
        if !output.status.success() {
            return Err(format!(
                "git {}: {}",
                arguments.join(" "),
                String::from_utf8_lossy(&output.stderr)
            ));
        }
        String::from_utf8(output.stdout).map_err(|e| e.to_string())
    };
    let place = format!("core/texts/{folder}/");
    let mut messages = Vec::new();
    for path in git(&["ls-tree", "--name-only", BEFORE, &place])?.lines() {
        let text = git(&["show", &format!("{BEFORE}:{path}")])?;
        let file = path.strip_prefix("core/texts/").unwrap_or(path);
        messages.extend(message::parse(file, &text, language)?);
    }
    Ok(messages)
}

fn table(before: &[Message], after: &[Message]) -> String {
    let said = |messages: &[Message], key: &str| {
        let message = messages.iter().find(|message| message.key == key);
        message.map_or_else(
            || "(none)".to_owned(),
            |message| message.said.join(" / ").replace(ONE, "").replace('|', "\\|"),
        )
    };
    let mut rows = String::new();
    for row in ROWS.lines().filter(|row| !row.is_empty()) {
        let (kind, keys) = row.split_once(": ").unwrap_or((row, ""));
        let column = |cell: &dyn Fn(&str) -> String| keys.split(' ').map(cell).collect::<Vec<_>>().join("<br>");
        rows.push_str(&format!(
            "| {} | {} | {} | {kind} |\n",
            column(&|key| format!("`{key}`")),
            column(&|key| said(before, key)),
            column(&|key| said(after, key)),
        ));
    }
    rows
}

/// How heavy a file is to read.
#[derive(Debug, Default, Clone, Copy, PartialEq)]
struct Measure {
    sentences: usize,
    words: usize,
    long: usize,
    passive: usize,
}

impl Measure {
    fn add(&mut self, message: &Message) {
        for said in &message.said {
            for sentence in rules::sentences(&said.replace(ONE, "")) {
                let words: Vec<&str> = rules::words(&sentence).collect();
                self.sentences += 1;
                self.words += words.len();
                self.long += words.iter().filter(|word| letters(word) > LONG).count();
                self.passive += passives(&words, message.language);
            }
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

fn measure_table(before: &[Message], after: &[Message]) -> String {
    let mut files: BTreeMap<&str, [Measure; 2]> = BTreeMap::new();
    for (place, messages) in [before, after].into_iter().enumerate() {
        for message in messages {
            for file in [message.file.as_str(), "all"] {
                if let Some(measure) = files.entry(file).or_default().get_mut(place) {
                    measure.add(message);
                }
            }
        }
    }
    let mut table = format!(
        "{:<32} words a sentence, % over {LONG} letters, % passive: before | after\n",
        "file"
    );
    for (file, [before, after]) in files {
        table.push_str(&format!("{file:<32} {} | {}\n", before.said(), after.said()));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_counts_sentences_words_long_words_and_passives() {
        let text = "a = Kartu dibayar. Kepesertaan seluruh keluarga { $nama }.\n";
        let mut measure = Measure::default();
        measure.add(&message::parse("id/a.ftl", text, Language::Indonesian).unwrap()[0]);
        let expected = Measure {
            sentences: 2,
            words: 6,
            long: 0,
            passive: 1,
        };
        assert_eq!(measure, expected);
        assert_eq!(passives(&["It", "is", "paid."], Language::English), 1);
        assert_eq!(passives(&["Dinas", "Sosial"], Language::Indonesian), 0);
    }

    #[test]
    fn every_row_names_messages_that_there_are_or_were_replaced() {
        let texts = crate::root().unwrap().join("core/texts/id");
        let messages = message::read(&texts, Language::Indonesian).unwrap();
        let keys = ROWS
            .lines()
            .filter_map(|row| row.split_once(": "))
            .flat_map(|(_, keys)| keys.split(' '));
        let unknown = keys.filter(|key| !messages.iter().any(|message| message.key == *key));
        // Other messages took their place, or their whole block is gone.
        let replaced = [
            "info-iuran-due-date",
            "kartu-as-of",
            "pendaftaran-pelayanan-sudah-diminta",
            "beranda-locked",
        ];
        assert_eq!(unknown.collect::<Vec<_>>(), replaced);
    }
}
