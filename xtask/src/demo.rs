//! `cargo xtask demo`: a participant's journey, in a window, in this terminal, or by itself.

use std::ffi::OsString;
use std::io::{IsTerminal, stdout};
use std::path::{Path, PathBuf};

use crate::{bindings, cargo, kotlin, run};

const USAGE: &str =
    "cargo xtask demo [--window | --terminal | --tour] [--out FOLDER], or --tour=baca|masuk|rawat|uang [--offline]";

/// How the demo is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Window,
    Terminal,
    Tour,
}

/// What the person asked for, and where the tour leaves its files.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    mode: Option<Mode>,
    out: PathBuf,
}

/// Builds what is needed and shows the demo.
///
/// # Errors
/// An unknown argument, or something failed to build or to run. A tour without a JVM only goes without pictures.
pub fn show(root: &Path, arguments: &[String]) -> Result<(), String> {
    if let Some(walk) = walk(arguments)? {
        return demo(root, &walk);
    }
    let wanted = parse(root, arguments)?;
    match wanted.mode {
        Some(Mode::Window) => window(root, kotlin::maven()?),
        Some(Mode::Terminal) => demo(root, &["--terminal"]),
        Some(Mode::Tour) => tour(root, &wanted.out),
        None if has_display() => match kotlin::maven() {
            Ok(maven) => window(root, maven),
            Err(lack) => {
                println!("No window: {lack}\n");
                without_window(root, &wanted.out)
            }
        },
        None => without_window(root, &wanted.out),
    }
}

/// What a tour through a group of menus is asked for with; `None` when something else is wanted.
fn walk(arguments: &[String]) -> Result<Option<Vec<&str>>, String> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let Some(name) = words.iter().find_map(|word| word.strip_prefix("--tour=")) else {
        return Ok(None);
    };
    let rest: Vec<&str> = words.into_iter().filter(|word| !word.starts_with("--tour=")).collect();
    match rest.as_slice() {
        [] => Ok(Some(vec!["--tours", name])),
        ["--offline"] => Ok(Some(vec!["--tours", name, "--offline"])),
        _ => Err(USAGE.to_owned()),
    }
}

fn without_window(root: &Path, out: &Path) -> Result<(), String> {
    if stdout().is_terminal() {
        demo(root, &["--terminal"])
    } else {
        tour(root, out)
    }
}

fn window(root: &Path, _maven: &str) -> Result<(), String> {
    bindings::generate(root)?;
    demo(root, &["--window"])
}

fn tour(root: &Path, out: &Path) -> Result<(), String> {
    let folder = out.to_string_lossy();
    demo(root, &["--tour", &folder])?;
    match pictures(root, out) {
        Ok(()) => demo(root, &["--gallery", &folder])?,
        Err(lack) => println!("No pictures this time: {lack}\n"),
    }
    println!(
        "The journey, every screen as text and as pictures where they could be drawn:\n  {}\n  {}",
        out.display(),
        out.join("index.html").display()
    );
    Ok(())
}

/// Draws the tour's screens with the Compose renderer; needs no display.
fn pictures(root: &Path, out: &Path) -> Result<(), String> {
    let maven = kotlin::maven()?;
    println!("Drawing the pictures; the first time this builds the bindings and the Android modules.");
    bindings::generate(root)?;
    let property = |name: &str, folder: &str| {
        let mut words = OsString::from(format!("-Dshots.{name}="));
        words.push(out.join(folder));
        words
    };
    let arguments = ["-q", "-B", "-DskipTests", "-Pscreenshots", "package"].map(OsString::from);
    let arguments: Vec<OsString> = arguments
        .into_iter()
        .chain([property("screens", "screens"), property("folder", "pictures")])
        .collect();
    let arguments: Vec<_> = arguments.iter().map(OsString::as_os_str).collect();
    run(&root.join("android"), Path::new(maven), &arguments)
}

fn demo(root: &Path, arguments: &[&str]) -> Result<(), String> {
    let program = ["run", "--quiet", "--package", "jkn-journeys", "--locked", "--"];
    cargo(root, &[&program[..], arguments].concat())
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(target_os = "macos", windows)) || set("DISPLAY") || set("WAYLAND_DISPLAY")
}

fn parse(root: &Path, arguments: &[String]) -> Result<Wanted, String> {
    let (mut mode, mut out) = (None, root.join("target/demo"));
    let mut words = arguments.iter().map(String::as_str);
    while let Some(word) = words.next() {
        let chosen = match word {
            "--window" => Mode::Window,
            "--terminal" => Mode::Terminal,
            "--tour" => Mode::Tour,
            "--out" => {
                let folder = words.next().ok_or(USAGE)?;
                out = std::path::absolute(folder).map_err(|e| format!("{folder}: {e}"))?;
                continue;
            }
            _ => return Err(format!("unknown argument `{word}`\n{USAGE}")),
        };
        if mode.replace(chosen).is_some() {
            return Err(USAGE.to_owned());
        }
    }
    Ok(Wanted { mode, out })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(words: &[&str]) -> Result<Wanted, String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        parse(Path::new("/jkn"), &words)
    }

    #[test]
    fn the_way_to_show_it_is_chosen_once_and_the_folder_may_be_named() {
        let out = PathBuf::from("/jkn/target/demo");
        assert_eq!(parsed(&[]), Ok(Wanted { mode: None, out }));
        let tour = parsed(&["--out", "/elsewhere", "--tour"]).unwrap();
        assert_eq!((tour.mode, tour.out), (Some(Mode::Tour), PathBuf::from("/elsewhere")));
        let walk_of = |words: &[&str]| {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            walk(&words).map(|found| found.map(|found| found.join(" ")))
        };
        assert_eq!(walk_of(&["--tour"]), Ok(None));
        let offline = walk_of(&["--offline", "--tour=baca"]);
        assert_eq!(offline, Ok(Some("--tours baca --offline".to_owned())));
        assert!(walk_of(&["--tour=baca", "--out"]).is_err());
        assert!(parsed(&["--tour", "--terminal"]).is_err());
        assert!(parsed(&["--out"]).is_err());
        assert!(parsed(&["--fast"]).is_err());
    }
}
