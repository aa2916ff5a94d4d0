//! The list of faults, `tests/mutants/*.toml`: what each changes, and what notices it.

use std::path::Path;

use serde::Deserialize;

/// Where the files of the faults stand.
pub const CORE: &str = "core/src";

/// One planted fault.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What is wrong, in words.
    pub name: String,
    /// The file, below `core/src`.
    pub file: String,
    /// A text that occurs once in the file; `find` is looked for behind it.
    #[serde(default)]
    pub after: Option<String>,
    /// An expression; or one statement or more, when it ends with a semicolon or a brace.
    pub find: String,
    /// What stands there instead.
    pub replace: String,
    /// Tests that notice it, each by itself: `PATH` of one of jkn-core, or `PACKAGE PATH`.
    #[serde(default)]
    pub caught: Vec<String>,
    /// The life of the simulation that notices it.
    #[serde(default)]
    pub seed: Option<u64>,
    /// Why nothing can notice it.
    #[serde(default)]
    pub survives: Option<String>,
    /// The list that it stands in, for example `app`.
    #[serde(skip)]
    pub list: String,
}

/// A test by its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Test {
    /// Its package.
    pub package: String,
    /// Its path, as the test program lists it.
    pub path: String,
}

impl Fault {
    /// The tests that are to notice it.
    pub fn tests(&self) -> impl Iterator<Item = Test> {
        self.caught.iter().map(|named| {
            let (package, path) = named.split_once(' ').unwrap_or(("jkn-core", named));
            Test {
                package: package.to_owned(),
                path: path.to_owned(),
            }
        })
    }

    /// Whether anything is said of who notices it.
    pub fn is_settled(&self) -> bool {
        !self.caught.is_empty() || self.seed.is_some() || self.survives.is_some()
    }

    /// Where in the text of its file it is planted.
    ///
    /// # Errors
    /// Why the place is not one.
    pub fn place(&self, text: &str) -> Result<usize, String> {
        let once = |what: &str, text: &str| match text.matches(what).count() {
            1 => Ok(text.find(what).unwrap_or(0)),
            n => Err(format!("`{}`: occurs {n} times in {}: {what}", self.name, self.file)),
        };
        let Some(after) = &self.after else {
            return once(&self.find, text);
        };
        let begins = once(after, text)?.saturating_add(after.len());
        let behind = text.get(begins..).unwrap_or_default();
        let found = behind.find(&self.find).map(|at| at.saturating_add(begins));
        found.ok_or_else(|| format!("`{}`: not found behind its `after` in {}", self.name, self.file))
    }
}

/// All faults, in the order of the lists' names; the number of a fault is its place, from 1.
///
/// # Errors
/// When a list cannot be read.
pub fn read(root: &Path) -> Result<Vec<Fault>, String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct List {
        fault: Vec<Fault>,
    }
    let mut faults = Vec::new();
    for path in crate::files(&root.join("tests/mutants"), "toml")? {
        let told = |e: String| format!("{}: {e}", path.display());
        let text = std::fs::read_to_string(&path).map_err(|e| told(e.to_string()))?;
        let list: List = toml::from_str(&text).map_err(|e| told(e.to_string()))?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        faults.extend(list.fault.into_iter().map(|fault| Fault {
            list: name.clone(),
            ..fault
        }));
    }
    Ok(faults)
}

/// The module of a file of jkn-core, by its path below [`CORE`]; `None` for any other file.
fn module(path: Option<&Path>) -> Option<String> {
    let path = path?.with_extension("");
    let names: Vec<_> = path.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    let own = |name: &String| !["mod", "lib"].contains(&name.as_str());
    // A file beside a module that holds its tests is named after it.
    let names = names
        .into_iter()
        .filter(own)
        .map(|name| name.replace("_tests", "::tests"));
    Some(names.collect::<Vec<_>>().join("::"))
}

/// Whether a module is another one, or lies in it.
fn is_within(inner: &str, outer: &str) -> bool {
    let rest = inner.strip_prefix(outer);
    rest.is_some_and(|rest| outer.is_empty() || rest.is_empty() || rest.starts_with("::"))
}

/// What no longer fits the sources: a place, or the name of a test. Nothing is built for it.
///
/// # Errors
/// When a list or a source cannot be read.
pub fn check(root: &Path) -> Result<Vec<String>, String> {
    let faults = read(root)?;
    let mut wrong = match super::plant::planted(root, &faults) {
        Ok(_) => Vec::new(),
        Err(wrong) => wrong,
    };
    let mut sources = Vec::new();
    for folder in ["core", "tests"] {
        for path in crate::files(&root.join(folder), "rs")? {
            let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            sources.push((module(path.strip_prefix(root.join(CORE)).ok()), text));
        }
    }
    let mut names = std::collections::BTreeSet::new();
    for fault in &faults {
        if !names.insert(&fault.name) {
            wrong.push(format!("`{}`: two faults have this name", fault.name));
        }
        if !fault.is_settled() {
            wrong.push(format!("`{}`: nothing says what notices it", fault.name));
        }
        for test in fault.tests() {
            let (modules, function) = test.path.rsplit_once("::").unwrap_or(("", &test.path));
            let function = format!("fn {function}(");
            let there = |(module, text): &(Option<String>, String)| {
                let own = test.package == "jkn-core";
                let stands = module.as_ref().map_or(!own, |module| own && is_within(modules, module));
                stands && text.contains(&function)
            };
            if !sources.iter().any(there) {
                wrong.push(format!("`{}`: there is no test {}", fault.name, test.path));
            }
        }
    }
    Ok(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(after: Option<&str>, find: &str) -> Fault {
        Fault {
            after: after.map(str::to_owned),
            find: find.to_owned(),
            ..Fault::default()
        }
    }

    #[test]
    fn a_place_is_one_or_none() {
        let text = "fn a() { x } fn b() { x }";
        assert!(fault(None, "x").place(text).is_err(), "twice");
        assert!(fault(None, "y").place(text).is_err(), "never");
        assert!(fault(Some("fn"), "x").place(text).is_err(), "the context is no place");
        assert_eq!(fault(Some("fn b"), "x").place(text), Ok(22));
    }

    #[test]
    fn a_test_is_looked_for_in_its_own_module() {
        let of = |path: &str| module(Some(Path::new(path)));
        assert_eq!(of("app/tests/mod.rs").as_deref(), Some("app::tests"));
        assert_eq!(of("app/rest.rs").as_deref(), Some("app::rest"));
        assert_eq!(module(None), None);
        assert!(is_within("app::rest::tests", "app::rest") && is_within("app::rest", "app::rest"));
        assert!(!is_within("app::rested", "app::rest") && !is_within("app", "app::rest"));
    }

    #[test]
    fn the_lists_fit_the_sources() {
        assert_eq!(check(&crate::root().unwrap()), Ok(Vec::new()));
    }
}
