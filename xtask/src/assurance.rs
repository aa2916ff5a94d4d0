//! Which test proves what: `cargo xtask assurance` writes docs/assurance.md from docs/assurance.toml and from what tests say
//! of themselves. A row without a test is listed as open; a row that names a test which is not there is a fault.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

const LIST: &str = "docs/assurance.toml";
const PAGE: &str = "docs/assurance.md";

/// Kinds of rows: their table in the list, what a test calls them, and their heading.
const KINDS: [(&str, &str, &str); 5] = [
    ("design", "Design ", "What the design promises"),
    ("fault", "Fault ", "Faults found by attack"),
    ("field", "Field report ", "Trouble reported of other software"),
    ("class", "Class of faults ", "Classes of faults"),
    (
        "masvs",
        "MASVS ",
        "Security and privacy, by the groups of OWASP's MASVS",
    ),
];

/// Where tests are looked for.
const FOLDERS: [(&str, &str); 9] = [
    ("core", "rs"),
    ("bindings", "rs"),
    ("bindings", "py"),
    ("tests", "rs"),
    ("terminal", "rs"),
    ("xtask", "rs"),
    ("android", "kt"),
    ("ios/Tests", "swift"),
    ("ios/Sources", "swift"),
];

/// A row of the list.
struct Row {
    id: String,
    says: String,
    tests: Vec<String>,
    /// Why there is no test.
    open: Option<String>,
}

/// Writes the page.
///
/// # Errors
/// A file that cannot be read, written or understood; a named test that is not there.
pub fn write(root: &Path) -> Result<(), String> {
    let page = page(root)?;
    std::fs::write(root.join(PAGE), page).map_err(|e| format!("{PAGE}: {e}"))
}

/// What the page should say.
fn page(root: &Path) -> Result<String, String> {
    let list = std::fs::read_to_string(root.join(LIST)).map_err(|e| format!("{LIST}: {e}"))?;
    let (said, names) = tests(root)?;
    let mut page = String::from(
        "# Assurance\n\nMade by `cargo xtask assurance` from `docs/assurance.toml` and from what tests say of themselves; a test compares.\nA row without a test is open.\n",
    );
    for (table, word, heading) in KINDS {
        let rows = rows(&list, table)?;
        let mut body = String::new();
        let mut open = 0_usize;
        for row in &rows {
            let mut proofs: BTreeSet<&String> = said.get(&format!("{word}{}", row.id)).into_iter().flatten().collect();
            for test in &row.tests {
                if !names.contains(test) {
                    return Err(format!("{}: there is no test `{test}`", row.id));
                }
                proofs.insert(test);
            }
            open = open.saturating_add(usize::from(proofs.is_empty()));
            let proofs: Vec<String> = proofs.iter().map(|name| format!("`{name}`")).collect();
            let proofs = match (&row.open, proofs.as_slice()) {
                (Some(_), [_, ..]) => return Err(format!("{}: it is open and has a test", row.id)),
                (Some(why), []) => format!("**open**: {why}"),
                (None, []) => "**open**".to_owned(),
                (None, proofs) => proofs.join(", "),
            };
            // Writing into a string cannot fail.
            let _ = writeln!(body, "| {} | {} | {proofs} |", row.id, row.says);
        }
        let proved = rows.len().saturating_sub(open);
        let _ = write!(
            page,
            "\n## {heading}\n\n{proved} of {} rows have a test; {open} are open.\n\n| row | promise | tests |\n| --- | --- | --- |\n{body}",
            rows.len()
        );
    }
    Ok(page)
}

/// The rows of a table of the list, one a line.
fn rows(list: &str, table: &str) -> Result<Vec<Row>, String> {
    let mut rows = Vec::new();
    let lines = list.lines().skip_while(|line| *line != format!("[{table}]")).skip(1);
    for line in lines
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.trim().is_empty())
    {
        let (line, open) = match line.rsplit_once(", open = ") {
            Some((line, why)) => (
                line,
                Some(why.trim_end_matches([' ', '}']).trim_matches('"').to_owned()),
            ),
            None => (line, None),
        };
        let quoted: Vec<&str> = line.split('"').skip(1).step_by(2).collect();
        let (Some((id, _)), Some((says, tests))) = (line.split_once(" = "), quoted.split_first()) else {
            return Err(format!("{LIST}: `{line}` is no row"));
        };
        rows.push(Row {
            id: id.to_owned(),
            says: (*says).to_owned(),
            tests: tests.iter().map(|test| (*test).to_owned()).collect(),
            open,
        });
    }
    Ok(rows)
}

type Said = BTreeMap<String, BTreeSet<String>>;

/// What tests say that they prove, and the names of all functions.
fn tests(root: &Path) -> Result<(Said, BTreeSet<String>), String> {
    let (mut said, mut names) = (Said::new(), BTreeSet::new());
    for (folder, extension) in FOLDERS {
        for path in crate::files(&root.join(folder), extension)? {
            if path.components().any(|part| part.as_os_str() == "target") {
                continue;
            }
            let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            read(&text, extension == "py", &mut said, &mut names);
        }
    }
    Ok((said, names))
}

/// Reads one file: what is said stands above a function, in Python as the first line inside it.
fn read(text: &str, inside: bool, said: &mut Said, names: &mut BTreeSet<String>) {
    let (mut waiting, mut last): (Vec<String>, Option<String>) = (Vec::new(), None);
    for line in text.lines() {
        if let Some(name) = function(line) {
            names.insert(name.clone());
            for row in waiting.drain(..) {
                said.entry(row).or_default().insert(name.clone());
            }
            last = Some(name);
            continue;
        }
        for row in says(line) {
            match (&last, inside) {
                (Some(name), true) => {
                    said.entry(row).or_default().insert(name.clone());
                }
                _ => waiting.push(row),
            }
        }
    }
}

/// The rows that a line of documentation names.
fn says(line: &str) -> Vec<String> {
    let begins = ["/// ", "// ", "/** ", "* ", "\"\"\""];
    let Some(line) = begins.iter().find_map(|begin| line.trim().strip_prefix(begin)) else {
        return Vec::new();
    };
    for (_, word, _) in KINDS {
        let Some(rest) = line.strip_prefix(word) else { continue };
        let ids = rest.split('.').next().unwrap_or_default().split([',', ' ']);
        let is_id = |id: &&str| {
            let mut letters = id.chars();
            letters.next().is_some_and(|c| c == 'T' || c == 'F')
                && letters.clone().next().is_some()
                && letters.all(|c| c.is_ascii_digit())
        };
        return ids.filter(is_id).map(|id| format!("{word}{id}")).collect();
    }
    Vec::new()
}

/// The name of the function that begins on a line.
fn function(line: &str) -> Option<String> {
    let words = line.trim_start();
    let rest = [
        "fn ",
        "pub fn ",
        "async fn ",
        "def ",
        "fun ",
        "func ",
        "@Test func ",
        "@Test fun ",
    ]
    .iter()
    .find_map(|begin| words.strip_prefix(begin))?;
    let name: String = rest
        .trim_start_matches('`')
        .chars()
        .take_while(|c| c.is_alphanumeric() || *c == '_' || *c == ' ')
        .collect();
    let name = name.trim().to_owned();
    (!name.is_empty()).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_what_the_list_and_the_tests_say() {
        let root = crate::root().unwrap();
        let kept = std::fs::read_to_string(root.join(PAGE)).unwrap_or_default();
        assert_eq!(kept, page(&root).unwrap(), "cargo xtask assurance writes it");
    }

    #[test]
    fn what_stands_above_a_function_is_said_by_it_and_by_no_other() {
        let (mut said, mut names) = (Said::new(), BTreeSet::new());
        let text =
            "/// Fault T4.\n#[test]\nfn one() {}\n/// Field report F21, F22.\n#[test]\nfn two() {}\nfn three() {}\n";
        read(text, false, &mut said, &mut names);
        let of = |row: &str| said.get(row).map(|tests| tests.iter().cloned().collect::<Vec<_>>());
        assert_eq!(of("Fault T4"), Some(vec!["one".to_owned()]));
        assert_eq!(of("Field report F22"), Some(vec!["two".to_owned()]));
        assert_eq!((said.len(), names.len()), (3, 3));
        let (mut said, mut names) = (Said::new(), BTreeSet::new());
        read(
            "def test_x(self):\n    \"\"\"Field report F69.\"\"\"\n",
            true,
            &mut said,
            &mut names,
        );
        assert_eq!(said["Field report F69"].iter().collect::<Vec<_>>(), ["test_x"]);
    }

    #[test]
    fn a_row_that_names_a_test_which_is_not_there_is_a_fault() {
        let rows = rows(
            "[fault]\nT1 = { says = \"x\", tests = [\"no_such_test_anywhere\"] }\n",
            "fault",
        )
        .unwrap();
        assert_eq!(rows[0].tests, ["no_such_test_anywhere"]);
        let (_, names) = tests_of_this_repository();
        assert!(!names.contains(&rows[0].tests[0]) && names.len() > 500);
    }

    fn tests_of_this_repository() -> (Said, BTreeSet<String>) {
        super::tests(&crate::root().unwrap()).unwrap()
    }
}
