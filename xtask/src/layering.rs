//! Dependencies between the modules of the core point one way.
//!
//! The check reads the sources as text: every `crate::NAME` in a file of module M must be a module that M may know.

use std::path::Path;

/// Module and the modules it may import; a module may always import itself.
const MAY_KNOW: [(&str, &[&str]); 11] = [
    ("rules", &[]),
    ("screen", &[]),
    ("text", &[]),
    ("data", &["rules"]),
    ("gateway", &["data", "rules"]),
    ("page", &["data", "rules", "screen", "text"]),
    ("menus", &["page", "data", "rules", "screen", "text"]),
    ("account", &["page", "data", "rules", "screen", "text"]),
    ("assistant", &["page", "data", "rules", "screen", "text"]),
    (
        "app",
        &[
            "menus",
            "account",
            "assistant",
            "page",
            "data",
            "screen",
            "gateway",
            "rules",
            "text",
        ],
    ),
    ("driver", &["app", "gateway", "data", "screen", "text"]),
];

/// Every import that points the wrong way, as `file:line: module must not know other`.
///
/// # Errors
/// A folder or file that cannot be read.
pub fn check(source: &Path) -> Result<Vec<String>, String> {
    let mut faults = Vec::new();
    for path in crate::files(source, "rs")? {
        let relative = path.strip_prefix(source).unwrap_or(&path);
        let Some(module) = relative.components().next().and_then(|c| c.as_os_str().to_str()) else {
            continue;
        };
        let module = module.trim_end_matches(".rs");
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == module) else {
            if !["lib", "problem", "examples"].contains(&module) {
                faults.push(format!(
                    "{}: the module `{module}` has no place in the layers",
                    relative.display()
                ));
            }
            continue;
        };
        let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
        for (number, line) in text.lines().enumerate() {
            for other in imports(line) {
                let known = MAY_KNOW.iter().any(|(name, _)| *name == other);
                if known && other != module && !allowed.contains(&other) {
                    let place = format!("{}:{}", relative.display(), number + 1);
                    faults.push(format!("{place}: `{module}` must not know `{other}`"));
                }
            }
        }
    }
    Ok(faults)
}

/// Names that follow `crate::` outside comments.
fn imports(line: &str) -> impl Iterator<Item = &str> {
    let code = line.split("//").next().unwrap_or(line);
    code.split("crate::").skip(1).map(|rest| {
        let end = rest
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
            .unwrap_or(rest.len());
        rest.get(..end).unwrap_or(rest)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    #[test]
    fn an_import_against_the_direction_is_a_fault_with_file_and_line() {
        let folder = tree(&[("rules/nik.rs", "//! x\nuse crate::screen::Screen;\n")]);
        assert_eq!(
            check(folder.path()).unwrap(),
            ["rules/nik.rs:2: `rules` must not know `screen`"]
        );
    }

    #[test]
    fn an_import_along_the_direction_and_a_comment_are_no_faults() {
        let folder = tree(&[
            (
                "menus/iuran/view.rs",
                "use crate::rules::bulan::Bulan;\nuse crate::screen::Ui;\n",
            ),
            (
                "rules/nik.rs",
                "/// See `crate::screen`.\nuse crate::rules::bulan::Bulan;\n",
            ),
        ]);
        assert_eq!(check(folder.path()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_module_nobody_placed_is_a_fault() {
        let folder = tree(&[("helpers.rs", "")]);
        assert_eq!(check(folder.path()).unwrap().len(), 1);
    }
}
