//! What tests touch: the paths that stand in them, and in the functions of their crate that they call.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// The texts of all Rust files below a folder, by their path.
pub type Files = BTreeMap<String, String>;

/// A test, and everything that stands between quotes in it and in what it calls.
pub type Tests = BTreeMap<String, BTreeSet<String>>;

/// Reads all Rust files below a folder.
///
/// # Errors
/// A file that cannot be read.
pub fn files(folder: &Path) -> Result<Files, String> {
    let mut found = Files::new();
    let wrong = |e: std::io::Error| format!("{}: {e}", folder.display());
    for entry in std::fs::read_dir(folder).map_err(wrong)? {
        let path = entry.map_err(wrong)?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            found.insert(path.display().to_string(), text);
        }
    }
    Ok(found)
}

struct Function {
    name: String,
    is_test: bool,
    body: String,
}

/// The tests of some files, with what stands between quotes in each and in the functions and constants that it names.
#[must_use]
pub fn tests(files: &Files) -> Tests {
    let functions: Vec<Function> = files.values().flat_map(|text| functions(text)).collect();
    let mut by_name: BTreeMap<&str, Vec<&Function>> = BTreeMap::new();
    for function in functions.iter().filter(|function| !function.is_test) {
        by_name.entry(&function.name).or_default().push(function);
    }
    let of = |test: &Function| {
        let (mut seen, mut waiting, mut quoted) = (BTreeSet::new(), vec![test], BTreeSet::new());
        while let Some(function) = waiting.pop() {
            quoted.extend(literals(&function.body));
            let words = function.body.split(|c: char| !c.is_alphanumeric() && c != '_');
            for word in words.filter(|word| !word.is_empty()) {
                if seen.insert(word) {
                    waiting.extend(by_name.get(word).into_iter().flatten());
                }
            }
        }
        (test.name.clone(), quoted)
    };
    functions.iter().filter(|function| function.is_test).map(of).collect()
}

/// The functions and constants of a file, each up to the next one.
fn functions(text: &str) -> Vec<Function> {
    let mut found: Vec<Function> = Vec::new();
    let mut is_test = false;
    for line in text.lines() {
        let code = line.trim();
        if code == "#[test]" {
            is_test = true;
        }
        if let Some(name) = name(code) {
            found.push(Function {
                name,
                is_test,
                body: String::new(),
            });
            is_test = false;
        }
        if let Some(function) = found.last_mut().filter(|_| !code.starts_with("//")) {
            function.body.push_str(line);
            function.body.push('\n');
        }
    }
    found
}

fn name(code: &str) -> Option<String> {
    let code = code.strip_prefix("pub ").unwrap_or(code);
    let rest = ["fn ", "const fn ", "const ", "static "]
        .iter()
        .find_map(|begin| code.strip_prefix(begin))?;
    let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    Some(name).filter(|name| !name.is_empty())
}

/// What stands between quotes.
fn literals(code: &str) -> impl Iterator<Item = String> {
    let quoted = code.lines().flat_map(|line| line.split('"').skip(1).step_by(2));
    quoted.map(str::to_owned).collect::<Vec<_>>().into_iter()
}

/// Whether a path as a test writes it, with its placeholders, asks this pattern.
#[must_use]
pub fn asks(path: &str, pattern: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    let (given, wanted) = (path.split('/'), pattern.split('/'));
    given.clone().count() == wanted.clone().count()
        && given.zip(wanted).all(|(given, wanted)| {
            // A placeholder at the end of a part stands for a query.
            let part = given
                .find('{')
                .filter(|at| *at > 0)
                .map_or(given, |at| given.get(..at).unwrap_or(given));
            part == wanted || (wanted.starts_with('{') && !given.is_empty())
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_touches_what_the_functions_that_it_calls_touch() {
        let text = "const PATH: &str = \"/v1/a\";\nfn help() { ask(PATH); }\n#[test]\nfn it_is_asked() {\n    help();\n    ask(\"/v1/b\");\n}\n#[test]\nfn another() {}\n";
        let found = tests(&Files::from([("x.rs".to_owned(), text.to_owned())]));
        assert_eq!(found["it_is_asked"].iter().collect::<Vec<_>>(), ["/v1/a", "/v1/b"]);
        assert!(found["another"].is_empty());
    }

    #[test]
    fn a_path_with_a_placeholder_asks_its_pattern_and_no_other() {
        for path in [
            "/v1/fktp/9901/jadwal",
            "/v1/fktp/{kode}/jadwal?tanggal=1",
            "/v1/fktp/9901/jadwal{query}",
        ] {
            assert!(asks(path, "/v1/fktp/{kode}/jadwal"), "{path}");
        }
        assert!(!asks("/v1/fktp/9901", "/v1/fktp/{kode}/jadwal"));
        assert!(!asks("/v1/iuranku", "/v1/iuran"));
    }
}
