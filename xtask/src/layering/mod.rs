//! Dependencies between the modules of the core point one way, and no page knows its neighbour.
//!
//! Every path in the sources that leads to a module of the core, however it is written, must lead to one that the reader's
//! module may know. The rule book is a crate of its own: there the compiler sees to it.

mod paths;

use std::collections::BTreeSet;
use std::path::Path;

use paths::Named;

/// Module and the modules that it may know besides itself: only those above it. `problem` has words for what `data` names, and `app` knows the card number
/// of whoever is signed in.
const MAY_KNOW: [(&str, &[&str]); 12] = [
    ("rules", &[]),
    ("screen", &[]),
    ("text", &[]),
    ("data", &["rules"]),
    ("problem", &["screen", "text", "data"]),
    ("gateway", &["rules", "data"]),
    ("page", &["rules", "screen", "text", "problem", "data"]),
    ("menus", &["rules", "screen", "text", "problem", "data", "page"]),
    ("account", &["rules", "screen", "text", "problem", "data", "page"]),
    (
        "app",
        &[
            "rules", "screen", "text", "problem", "data", "gateway", "page", "menus", "account",
        ],
    ),
    ("driver", &["screen", "text", "data", "gateway", "app"]),
    ("examples", &["screen", "text", "page", "menus", "account"]),
];

/// Modules whose folders must not know each other: what two of them share stands in `page`.
const OF_NEIGHBOURS: [&str; 2] = ["menus", "account"];

/// Pages that show what others say: each may know every other, and of each these functions alone. The home page orders what
/// they have to say about today; the page of promises asks the menu of a promise for its ticket, by
/// which clock it was made, and what a refusal leaves certain.
/// Each is named whole: what is called on a module that was brought in as a whole is not seen here.
const SHOWS: [([&str; 2], &[&str]); 2] = [
    (["menus", "beranda"], &["lagi", "now"]),
    (
        ["account", "janji"],
        &["number", "refusal", "schedule", "ticket", "zone"],
    ),
];

/// Every path that leads the wrong way, as `file:line: module must not know other`.
///
/// # Errors
/// A folder or file that cannot be read, or a file that is not Rust.
pub fn check(source: &Path) -> Result<Vec<String>, String> {
    let files = crate::files(source, "rs")?;
    let modules: Vec<Vec<String>> = files.iter().map(|file| module(source, file)).collect();
    let mut faults = Vec::new();
    for (file, module) in files.iter().zip(&modules) {
        let name = file.strip_prefix(source).unwrap_or(file).display();
        let Some(own) = module.first() else {
            continue; // `lib.rs`, which declares them all
        };
        if may_know(own).is_none() {
            faults.push(format!("{name}: the module `{own}` has no place in the layers"));
            continue;
        }
        let text = std::fs::read_to_string(file).map_err(|e| format!("{name}: {e}"))?;
        let found = paths::read(module, &text).map_err(|e| format!("{name}: {e}"))?;
        let wrong: BTreeSet<(usize, String)> = found
            .into_iter()
            .filter_map(|named| Some((named.line, fault(module, &named, &modules)?)))
            .collect();
        faults.extend(wrong.into_iter().map(|(line, fault)| format!("{name}:{line}: {fault}")));
    }
    Ok(faults)
}

/// What is wrong with a path that a module names.
fn fault(module: &[String], named: &Named, modules: &[Vec<String>]) -> Option<String> {
    let own = module.first()?;
    let Some(other) = named.place.first() else {
        return Some(format!("`{own}` reaches for the whole crate; name the module"));
    };
    let shows = SHOWS.iter().find(|(page, _)| module.iter().take(2).eq(page));
    if let Some((_, functions)) = shows.filter(|_| OF_NEIGHBOURS.contains(&other.as_str()))
        && (named.place.get(2)).is_some_and(|name| functions.contains(&name.as_str()))
    {
        return None;
    }
    if other != own {
        let allowed = may_know(own)?.contains(&other.as_str());
        return (!allowed).then(|| format!("`{own}` must not know `{other}`"));
    }
    let (page, neighbour) = (module.get(1)?, named.place.get(1)?);
    let is_folder = modules
        .iter()
        .any(|m| m.first() == Some(own) && m.get(1) == Some(neighbour));
    (OF_NEIGHBOURS.contains(&own.as_str()) && neighbour != page && is_folder)
        .then(|| format!("`{own}::{page}` must not know its neighbour `{neighbour}`"))
}

fn may_know(module: &str) -> Option<&'static [&'static str]> {
    let (_, allowed) = MAY_KNOW.iter().find(|(name, _)| *name == module)?;
    Some(allowed)
}

/// The module that a file holds, from the root on; empty for `lib.rs`.
fn module(source: &Path, file: &Path) -> Vec<String> {
    let relative = file.strip_prefix(source).unwrap_or(file).with_extension("");
    let mut words: Vec<String> = relative
        .components()
        .map(|word| word.as_os_str().to_string_lossy().into_owned())
        .collect();
    if words == ["lib"] || words.last().is_some_and(|word| word == "mod") {
        words.pop();
    }
    words
}

#[cfg(test)]
mod tests;
