//! The rule book by itself: a copy of `core/src/rules`, its tables, texts, tests and vectors under
//! `target/rules-alone`, with only the dependencies it needs. A change there builds in seconds, which mutation testing,
//! coverage and benchmarks need.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Folders and files of the copy, as in the repository.
const COPIED: [&str; 11] = [
    "core/src/rules",
    "core/texts",
    "core/build.rs",
    "core/build_tables.rs",
    "core/build_texts.rs",
    "core/src/text/code.rs",
    "core/tests/rules",
    "core/tests/rules_properties",
    "core/examples/rules_ask",
    "core/examples/rules_bench",
    "tests/vectors",
];
/// Pages that a test compares.
const PAGES: [&str; 1] = ["docs/rules.md"];
const DEPENDENCIES: [&str; 4] = ["chrono", "serde", "serde_json", "thiserror"];
const DEV_DEPENDENCIES: [&str; 3] = ["fluent-bundle", "proptest", "toml"];
const LIBRARY: &str = "//! The rule book of the core, compiled by itself.\npub mod rules;\n";

/// Makes the copy anew, keeping what was built, and returns its folder.
///
/// # Errors
/// A file that cannot be read or written.
pub fn make(root: &Path) -> Result<PathBuf, String> {
    let to = root.join("target/rules-alone");
    for part in COPIED {
        copy(&root.join(part), &to.join(part))?;
    }
    for page in PAGES {
        copy(&root.join(page), &to.join(page))?;
    }
    copy(&root.join("Cargo.lock"), &to.join("Cargo.lock"))?;
    write(&to.join("core/src/lib.rs"), LIBRARY)?;
    let workspace = read(&root.join("Cargo.toml"))?;
    write(
        &to.join("Cargo.toml"),
        &workspace.replace(r#"members = ["#, r#"members = ["core"] # ["#),
    )?;
    let name = |name: &&str| format!("{name}.workspace = true\n");
    let manifest = format!(
        "[package]\nname = \"jkn-core\"\nversion.workspace = true\nedition.workspace = true\nrust-version.workspace = true\n\n\
         [dependencies]\n{}\n[dev-dependencies]\n{}\n[build-dependencies]\nfluent-syntax.workspace = true\nserde.workspace = true\ntoml.workspace = true\n",
        DEPENDENCIES.iter().map(name).collect::<String>(),
        DEV_DEPENDENCIES.iter().map(name).collect::<String>(),
    );
    write(&to.join("core/Cargo.toml"), &manifest)?;
    Ok(to)
}

/// Runs cargo in the copy.
///
/// # Errors
/// Cargo did not start or failed.
pub fn cargo(root: &Path, arguments: &[&str]) -> Result<(), String> {
    cargo_with(root, arguments, &[])
}

/// Runs cargo in the copy with some variables set.
///
/// # Errors
/// Cargo did not start or failed.
pub fn cargo_with(root: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Result<(), String> {
    let folder = make(root)?;
    println!("$ cargo {}", arguments.join(" "));
    let status = Command::new("cargo")
        .args(arguments)
        .current_dir(&folder)
        // Its own target folder, as for any workspace: copies made for mutants must not wait for each other.
        .env_remove("CARGO_TARGET_DIR")
        .envs(variables.iter().copied())
        .status()
        .map_err(|e| format!("cargo did not start: {e}"))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("`cargo {}` failed ({status})", arguments.join(" ")))
}

fn copy(from: &Path, to: &Path) -> Result<(), String> {
    if from.is_dir() {
        prune(from, to)?;
        for entry in std::fs::read_dir(from).map_err(|e| format!("{}: {e}", from.display()))? {
            let entry = entry.map_err(|e| format!("{}: {e}", from.display()))?;
            copy(&entry.path(), &to.join(entry.file_name()))?;
        }
        return Ok(());
    }
    let bytes = std::fs::read(from).map_err(|e| format!("{}: {e}", from.display()))?;
    // An unchanged file keeps its time, so that cargo does not build again.
    if std::fs::read(to).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let folder = to.parent().ok_or_else(|| format!("{} has no folder", to.display()))?;
    std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    std::fs::write(to, bytes).map_err(|e| format!("{}: {e}", to.display()))
}

/// Removes from a copied folder what the original no longer has.
fn prune(from: &Path, to: &Path) -> Result<(), String> {
    let Ok(entries) = std::fs::read_dir(to) else {
        return Ok(());
    };
    for entry in entries {
        let entry = entry.map_err(|e| format!("{}: {e}", to.display()))?;
        let path = entry.path();
        if from.join(entry.file_name()).exists() {
            continue;
        }
        let removed = if path.is_dir() {
            std::fs::remove_dir_all(&path)
        } else {
            std::fs::remove_file(&path)
        };
        removed.map_err(|e| format!("{}: {e}", path.display()))?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|old| old == text) {
        return Ok(());
    }
    std::fs::write(path, text).map_err(|e| format!("{}: {e}", path.display()))
}
