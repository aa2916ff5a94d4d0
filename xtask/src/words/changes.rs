//! What the texts and screens said before they were rewritten by docs/words.md, and what they say now.
//!
//! The rows are those of the reading that found the faults: C for texts, D for screens. What was said before is kept beside
//! this file, so that nothing of it is looked for in the history.

use std::path::Path;

use super::measure;
use super::message::{self, Language, Message, ONE};

/// How many rows there are of each.
const COUNTS: [(char, usize); 2] = [('C', 60), ('D', 33)];

/// Number, kind of change, messages that had the fault `>` messages that say now what they did not.
const TEXTS: &str = include_str!("changes.txt");
/// Number, states, before, after, kind of change.
const SCREENS: &str = include_str!("screens.txt");
/// The messages of the rows before.
const BEFORE: [&str; 2] = [include_str!("before/id.ftl"), include_str!("before/en.ftl")];

const LANGUAGES: [(&str, Language); 2] = [("id", Language::Indonesian), ("en", Language::English)];

/// Writes both tables into `docs/` and prints how heavy every page is to read, before and now.
///
/// # Errors
/// A file that cannot be read or written, or rows that are not whole.
pub fn write(root: &Path) -> Result<(), String> {
    for (name, page) in pages(root)? {
        let path = root.join("docs").join(name);
        std::fs::write(&path, page).map_err(|e| format!("{}: {e}", path.display()))?;
        println!("wrote docs/{name}");
    }
    println!("{}", measure::table(root)?);
    Ok(())
}

/// What is wrong with the tables: rows that are missing or not done, screens that say other words than are quoted, and pages
/// that are not written anew.
///
/// # Errors
/// A file that cannot be read.
pub fn check(root: &Path) -> Result<Vec<String>, String> {
    let mut faults = missing(TEXTS, COUNTS[0]);
    faults.extend(missing(SCREENS, COUNTS[1]));
    // English was often right where Indonesian was not.
    for (before, now) in before()?.iter().zip(&now(root)?).take(1) {
        faults.extend(undone(TEXTS, before, now));
    }
    faults.extend(misquoted(&root.join("core/snapshots/id"), SCREENS)?);
    for (name, page) in pages(root)? {
        let kept = std::fs::read_to_string(root.join("docs").join(name)).unwrap_or_default();
        if kept != page {
            faults.push(format!("docs/{name} is not what `cargo xtask words` writes"));
        }
    }
    Ok(faults)
}

fn before() -> Result<Vec<Vec<Message>>, String> {
    let both = BEFORE.into_iter().zip(LANGUAGES);
    both.map(|(text, (name, language))| message::parse(name, text, language))
        .collect()
}

fn now(root: &Path) -> Result<Vec<Vec<Message>>, String> {
    let texts = root.join("core/texts");
    LANGUAGES
        .iter()
        .map(|(name, language)| message::read(&texts.join(name), *language))
        .collect()
}

/// Both pages by their names.
fn pages(root: &Path) -> Result<[(&'static str, String); 2], String> {
    let mut texts = "# What the rewriting of the texts changed\n\nMade by `cargo xtask words`; a test compares it. `◊` stands for what is filled in, \
                     ` / ` stands between the ways in which a message can be said, and *(none)* for a message that was not there, or is not any more.\n\n\
                     | row | message | Indonesian before | Indonesian now | English before | English now | kind of change |\n\
                     | - | - | - | - | - | - | - |\n"
        .to_owned();
    let (before, now) = (before()?, now(root)?);
    for row in rows(TEXTS) {
        let [no, kind, keys] = row.as_slice() else {
            return Err(format!("{row:?} is not `number | kind | messages`"));
        };
        for key in keys.split([' ', '>']).filter(|key| !key.is_empty()) {
            let cells: Vec<String> = before
                .iter()
                .zip(&now)
                .flat_map(|(before, now)| [said(before, key), said(now, key)])
                .collect();
            texts.push_str(&format!("| {no} | `{key}` | {} | {kind} |\n", cells.join(" | ")));
        }
    }
    let mut screens = "# What changed on the screens\n\nMade by `cargo xtask words` from `xtask/src/words/screens.txt`; tests compare it, check that every state \
                       named here is an example, and that what stands in italics is said in one of them. *Words* are texts only; *order* is the same blocks in \
                       another place; *way* is a button or a page to go to; *truth* is a sentence that was not so.\n\n\
                       Rows D1 to D25 come from reading the states as text, the others from their pictures (`cargo xtask screenshots --all`), as Compose draws \
                       them on a JVM, light, 360 dp wide. Looked at were, with ordinary and with double letters and in both languages, the six newest menus: with \
                       ordinary letters every example, with double letters more than half; and of D1 to D25 every state but two of `janji` (`sudah-terdaftar`, `tidak-aktif`) in Indonesian with ordinary letters, \
                       thirty-three of them in English and with double letters too. Nobody has looked at dark pictures after these changes, at the other examples, \
                       or at what SwiftUI draws, of which this machine makes no pictures.\n\n\
                       | no. | states | before | after | kind |\n| --- | --- | --- | --- | --- |\n"
        .to_owned();
    for row in rows(SCREENS) {
        let [no, states, before, after, kind] = row.as_slice() else {
            return Err(format!("{row:?} is not `number | states | before | after | kind`"));
        };
        let states: Vec<String> = states.split(' ').map(|state| format!("`{state}`")).collect();
        screens.push_str(&format!(
            "| {no} | {} | {before} | {after} | {kind} |\n",
            states.join(" ")
        ));
    }
    Ok([("words-changes.md", texts), ("screens-changes.md", screens)])
}

fn rows(table: &str) -> Vec<Vec<&str>> {
    let rows = table.lines().filter(|row| !row.is_empty());
    rows.map(|row| row.split('|').map(str::trim).collect()).collect()
}

fn said(messages: &[Message], key: &str) -> String {
    let message = messages.iter().find(|message| message.key == key);
    message.map_or_else(
        || "*(none)*".to_owned(),
        |message| message.said.join(" / ").replace(ONE, "").replace('|', "\\|"),
    )
}

/// The rows that a table lacks, has twice, or has out of order.
fn missing(table: &str, (letter, count): (char, usize)) -> Vec<String> {
    let found: Vec<&str> = rows(table)
        .iter()
        .filter_map(|row| row.first().copied())
        .collect::<Vec<_>>();
    let expected: Vec<String> = (1..=count).map(|n| format!("{letter}{n}")).collect();
    let lacking = expected.iter().filter(|no| !found.contains(&no.as_str()));
    let mut faults: Vec<String> = lacking.map(|no| format!("row {no} is missing")).collect();
    if faults.is_empty() && found != expected {
        faults.push(format!("the rows of {letter} are not each there once, in order"));
    }
    faults
}

/// The rows of which no message is said otherwise than before.
fn undone(table: &str, before: &[Message], now: &[Message]) -> Vec<String> {
    let mut faults = Vec::new();
    for row in rows(table) {
        let [no, _, keys] = row.as_slice() else { continue };
        let mut keys = keys.split([' ', '>']).filter(|key| !key.is_empty());
        if keys.all(|key| said(before, key) == said(now, key)) {
            faults.push(format!("row {no} is as it was"));
        }
    }
    faults
}

/// The quotations of the table of screens that none of their states says.
fn misquoted(snapshots: &Path, table: &str) -> Result<Vec<String>, String> {
    let mut faults = Vec::new();
    for row in rows(table) {
        let [no, states, _, after, _] = row.as_slice() else {
            continue;
        };
        let mut drawn = String::new();
        for state in states.split(' ') {
            let path = snapshots.join(format!("{}.txt", state.replace('/', "-")));
            drawn.push_str(&std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?);
        }
        let quoted = after.split('*').skip(1).step_by(2);
        faults.extend(
            quoted
                .filter(|quoted| !drawn.contains(quoted))
                .map(|quoted| format!("{no}: no state says “{quoted}”")),
        );
    }
    Ok(faults)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_whole_and_written_anew() {
        let root = crate::root().unwrap();
        assert_eq!(check(&root).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_row_that_is_missing_twice_there_or_as_it_was_is_found() {
        assert_eq!(missing("C1 | a | b\n", ('C', 2)), ["row C2 is missing"]);
        assert_eq!(missing("C2 | a | b\nC1 | a | b\nC1 | a | b\n", ('C', 2)).len(), 1);
        assert_eq!(missing("C1 | a | b\nC2 | a | b\n", ('C', 2)), Vec::<String>::new());
        let messages = |text: &str| message::parse("id", text, Language::Indonesian).unwrap();
        let (before, now) = (messages("a = Dahulu.\nb = Sama.\n"), messages("a = Kini.\nb = Sama.\n"));
        let table = "C1 | kind | a b\nC2 | kind | b > c\n";
        assert_eq!(undone(table, &before, &now), ["row C2 is as it was"]);
    }

    #[test]
    fn words_that_no_screen_says_are_not_quoted() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("masuk-kosong.txt"), "# Masuk\n").unwrap();
        let table = "D1 | masuk/kosong | a | *Masuk* and *Keluar* | words\n";
        assert_eq!(misquoted(folder.path(), table).unwrap(), ["D1: no state says “Keluar”"]);
    }
}
