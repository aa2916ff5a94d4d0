//! Whether there is room for another menu: `cargo xtask ruang`.
//!
//! 1. Copies the repository into `target/ruang/tree`, as it stands, committed or not.
//! 2. Makes the skeleton of a public menu there (`new_menu`) and counts what that changed in files that were there before.
//! 3. Lints, builds and tests the copy: the page's own tests, the cuts of the outbox over the new command, and a journey
//!    against the sandbox.
//!
//! The menu takes the place of one that everybody may open; its folder and subject have names that no menu will have.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::new_menu::shared::{For, LINES};
use crate::new_menu::{self, Names};
use crate::{layering, report, texts};

/// The menu whose place is taken in the copy, its variant, the folder and the subject.
const MENU: &str = "penambahan_peserta";
const VARIANT: &str = "Menu::PenambahanPeserta =>";
const FOLDER: &str = "ruang_coba";
const SUBJECT: &str = "tempat_coba";

/// Most lines in files of all menus: for a page with its resource, for a command.
const MOST_FOR_MENU: usize = 12;
const MOST_FOR_COMMAND: usize = 4;

/// Copies, makes, counts, builds and runs.
///
/// # Errors
/// The first thing that is not as it should be.
pub fn run(root: &Path) -> Result<(), String> {
    let copy = root.join("target/ruang/tree");
    let before = copy_tree(root, &copy)?;
    new_menu::make(&copy, &Names::new(&copy, MENU, SUBJECT, FOLDER)?)?;
    report("room", count(&copy, &before)?)?;
    report("layering", layering::check(&copy.join("core/src"))?)?;
    report("texts", texts::check(&copy.join("core/texts"))?)?;
    report(
        "message keys",
        texts::check_keys(&copy.join("core"), &copy.join("core/texts"))?,
    )?;
    // What others wrote is built for this repository already, and is the same for the copy; our own crates are not, by their paths.
    let target = root.join("target");
    let cargo = |arguments: &[&str]| {
        let mut command = Command::new("cargo");
        command
            .args(arguments)
            .current_dir(&copy)
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            // The snapshots of its examples are written here for the first time; their texts are checked all the same.
            .env("UPDATE_SNAPSHOTS", "1");
        crate::wait_for(command)
    };
    let packages = [
        "--package",
        "jkn-core",
        "--package",
        "jkn-sandbox",
        "--package",
        "jkn-simulation",
    ];
    let lints = ["--all-targets", "--locked", "--", "-D", "warnings"];
    cargo(&[["clippy"].as_slice(), &packages, &lints].concat())?;
    // The page's own tests, its examples, and what goes over every resource and command.
    let which = ["--lib", "--", FOLDER, SUBJECT, "examples", "outbox", "known"];
    cargo(&[["test", "--locked", "--package", "jkn-core"].as_slice(), &which].concat())?;
    cargo(&["test", "--locked", "--package", "jkn-simulation", "--test", FOLDER])?;
    println!("room: a menu with its resource, a command and a question was added, built and used");
    Ok(())
}

/// Copies the repository, with the menu's place free; returns every file's lines.
fn copy_tree(root: &Path, copy: &Path) -> Result<BTreeMap<String, String>, String> {
    let io = |path: &Path, e: std::io::Error| format!("{}: {e}", path.display());
    let mut texts = BTreeMap::new();
    for name in crate::copy::tree(root, copy, &BTreeMap::new())? {
        let to = copy.join(&name);
        if name == "core/src/app/mount.rs" {
            let text = std::fs::read_to_string(&to).map_err(|e| io(&to, e))?;
            let free: String = text
                .lines()
                .filter(|line| !line.trim().starts_with(VARIANT))
                .map(|line| format!("{line}\n"))
                .collect();
            std::fs::write(&to, free).map_err(|e| io(&to, e))?;
        }
        if let Ok(text) = std::fs::read_to_string(&to) {
            texts.insert(name, text);
        }
    }
    Ok(texts)
}

/// What is wrong with the number of lines that the copy has and `before` had not.
fn count(copy: &Path, before: &BTreeMap<String, String>) -> Result<Vec<String>, String> {
    let mut faults = Vec::new();
    let expected = by_file();
    for (name, old) in before {
        let path = copy.join(name);
        let new = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        let (changed, wanted) = (changed(old, &new), expected.get(name.as_str()).copied().unwrap_or(0));
        if changed > 0 {
            println!("  {changed:2} {name}");
        }
        if changed != wanted {
            faults.push(format!("{name}: {changed} lines changed, {wanted} expected"));
        }
    }
    for (what, most) in [
        ([For::Page, For::Resource].as_slice(), MOST_FOR_MENU),
        (&[For::Perintah], MOST_FOR_COMMAND),
    ] {
        let lines = LINES.iter().filter(|line| what.contains(&line.what));
        let lines: usize = lines.map(crate::new_menu::shared::Line::count).sum();
        let names: Vec<&str> = what.iter().map(|what| what.name()).collect();
        let names = names.join(" and ");
        println!("  {names}: {lines} lines, at most {most}");
        if lines > most {
            faults.push(format!("{names}: {lines} lines in files of all menus, at most {most}"));
        }
    }
    Ok(faults)
}

/// Lines that each shared file is to get.
fn by_file() -> BTreeMap<&'static str, usize> {
    let mut files = BTreeMap::new();
    for line in LINES {
        *files.entry(line.file).or_insert(0) += line.count();
    }
    files
}

/// Lines that are in the one text and not in the other, whichever way there are more.
fn changed(old: &str, new: &str) -> usize {
    let mut balance: BTreeMap<&str, i64> = BTreeMap::new();
    for line in new.lines() {
        *balance.entry(line).or_insert(0) += 1;
    }
    for line in old.lines() {
        *balance.entry(line).or_insert(0) -= 1;
    }
    let of = |sign: i64| -> u64 { balance.values().map(|n| (n * sign).max(0).unsigned_abs()).sum() };
    usize::try_from(of(1).max(of(-1))).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_that_came_went_or_were_replaced_are_counted_once() {
        assert_eq!(changed("a\nb\n", "a\nb\n"), 0);
        assert_eq!(changed("a\nb\n", "a\nx\nb\n"), 1);
        assert_eq!(changed("a\nb\n", "a\n"), 1);
        assert_eq!(changed("a\nb\n", "a\nc\n"), 1);
        assert_eq!(changed("a\n", "a\na\n"), 1);
    }

    /// The rows of the table in CONTRIBUTING.md.
    fn table() -> Vec<String> {
        let text = std::fs::read_to_string(crate::root().unwrap().join("CONTRIBUTING.md")).unwrap();
        let rows = text.lines().skip_while(|line| !line.starts_with("| for "));
        rows.skip(2)
            .take_while(|line| line.starts_with('|'))
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn contributing_says_which_shared_files_a_menu_touches_and_by_how_many_lines() {
        let mut rows: BTreeMap<(For, &str), usize> = BTreeMap::new();
        for line in LINES {
            *rows.entry((line.what, line.file)).or_insert(0) += line.count();
        }
        let rows: Vec<String> = rows
            .iter()
            .map(|((what, file), lines)| format!("| {} | `{file}` | {lines} |", what.name()))
            .collect();
        assert_eq!(table(), rows, "it should be\n{}", rows.join("\n"));
    }
}
