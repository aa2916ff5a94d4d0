//! Line coverage of the rule book by its own tests, with nothing but the compiler's `llvm-tools` component.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{RULES, cargo_with};

/// Everything that is not the rule book.
const LEFT_OUT: &str = "--ignore-filename-regex=(registry|rustc|tests|build)";

/// Runs the tests of the rule book with counters and prints the table of `llvm-cov`.
///
/// # Errors
/// The component is missing (`rustup component add llvm-tools`), a test failed, or a program did not start.
pub fn run(root: &Path) -> Result<(), String> {
    let profiles = root.join("target/coverage/profiles");
    if profiles.exists() {
        std::fs::remove_dir_all(&profiles).map_err(|e| format!("{}: {e}", profiles.display()))?;
    }
    let counters = profiles.join("%p-%m.profraw").display().to_string();
    let arguments = [
        "test",
        "--locked",
        "--package",
        RULES,
        "--lib",
        "--tests",
        "--target-dir",
        "target/coverage",
    ];
    let variables = [
        ("RUSTFLAGS", "-C instrument-coverage"),
        ("LLVM_PROFILE_FILE", &counters),
    ];
    cargo_with(root, &arguments, &variables)?;
    let tools = tools()?;
    let merged = profiles.join("all.profdata");
    let mut merge = Command::new(tools.join("llvm-profdata"));
    merge
        .args(["merge", "-sparse", "-o"])
        .arg(&merged)
        .args(files(&profiles, "profraw")?);
    succeed(&mut merge)?;
    let mut report = Command::new(tools.join("llvm-cov"));
    report
        .arg("report")
        .arg(LEFT_OUT)
        .arg(format!("--instr-profile={}", merged.display()));
    for program in files(&root.join("target/coverage/debug/deps"), "")? {
        report.arg("--object").arg(program);
    }
    succeed(&mut report)
}

/// Where the compiler keeps its LLVM programs.
fn tools() -> Result<PathBuf, String> {
    let say = |what: &str| {
        let output = Command::new("rustc").args(["--print", what]).output();
        let output = output.map_err(|e| format!("rustc did not start: {e}"))?;
        Ok::<_, String>(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    };
    let folder = PathBuf::from(say("target-libdir")?);
    let folder = folder.parent().unwrap_or(&folder).join("bin");
    if folder.join("llvm-cov").exists() {
        return Ok(folder);
    }
    Err("llvm-cov is missing: rustup component add llvm-tools".to_owned())
}

fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
    Ok(paths
        .filter(|p| p.is_file() && p.extension().map_or(extension.is_empty(), |e| e == extension))
        .collect())
}

fn succeed(command: &mut Command) -> Result<(), String> {
    let status = command.status().map_err(|e| format!("{command:?}: {e}"))?;
    if status.success() {
        return Ok(());
    }
    Err(format!("{command:?} failed ({status})"))
}
