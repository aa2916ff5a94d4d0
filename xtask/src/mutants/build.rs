//! Building the copy, and the programs that come of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::list::{Fault, Test};

/// A test program, and where it runs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Program {
    /// The file.
    pub path: PathBuf,
    /// The folder of its package.
    pub folder: PathBuf,
}

/// What was built of the copy.
#[derive(Debug)]
pub struct Built {
    /// Each test's program.
    pub tests: BTreeMap<Test, Program>,
    /// The simulation.
    pub simulation: Option<Program>,
}

/// Builds the tests of jkn-core and of every package that a fault names; `lives` says whether the simulation is needed.
///
/// # Errors
/// When something does not build, with the compiler's words.
pub fn build(copy: &Path, folder: &Path, faults: &[&Fault], lives: bool) -> Result<Built, String> {
    let mut packages: Vec<String> = faults.iter().flat_map(|f| f.tests()).map(|test| test.package).collect();
    packages.push("jkn-core".to_owned());
    packages.sort();
    packages.dedup();
    let mut arguments = vec!["test", "--no-run", "--lib", "--tests"];
    for package in &packages {
        arguments.extend(["--package", package]);
    }
    let mut tests = BTreeMap::new();
    for (package, program) in cargo(copy, folder, &arguments)? {
        for path in listed(&program)? {
            let package = package.clone();
            tests.insert(Test { package, path }, program.clone());
        }
    }
    let mut simulation = None;
    if lives {
        let arguments = ["build", "--profile", "simulation", "--package", "jkn-simulation"];
        // Its package has another program, which lives no lives.
        let lives = |program: &Program| program.path.file_stem().is_some_and(|name| name == "jkn-simulation");
        simulation = cargo(copy, folder, &arguments)?
            .into_iter()
            .map(|(_, program)| program)
            .find(lives);
        if simulation.is_none() {
            return Err("the simulation was not built".to_owned());
        }
    }
    Ok(Built { tests, simulation })
}

/// Runs cargo in the copy; the programs that it made, with their packages.
fn cargo(copy: &Path, folder: &Path, arguments: &[&str]) -> Result<Vec<(String, Program)>, String> {
    let mut command = Command::new("cargo");
    command
        .args(arguments)
        .args(["--locked", "--message-format", "json-render-diagnostics"])
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .env("CARGO_PROFILE_DEV_DEBUG", "0")
        .env("CARGO_INCREMENTAL", "0")
        // The switches leave parentheses and dead ends behind, of which nobody needs to hear.
        .env("RUSTFLAGS", "--cap-lints allow")
        .stderr(Stdio::inherit());
    println!("$ {command:?}");
    let output = command.output().map_err(|e| format!("cargo did not start: {e}"))?;
    if !output.status.success() {
        return Err("the copy with its planted faults does not build".to_owned());
    }
    let mut programs = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let message: Value = serde_json::from_str(line).unwrap_or_default();
        let text = |name: &str| message.pointer(name).and_then(Value::as_str);
        let (Some(path), Some(manifest)) = (text("/executable"), text("/manifest_path")) else {
            continue;
        };
        let folder = Path::new(manifest).parent().unwrap_or(copy);
        let manifest = std::fs::read_to_string(manifest).map_err(|e| format!("{manifest}: {e}"))?;
        let package = manifest.lines().find_map(|line| line.strip_prefix("name = "));
        let program = Program {
            path: path.into(),
            folder: folder.to_owned(),
        };
        programs.push((package.unwrap_or_default().trim_matches('"').to_owned(), program));
    }
    Ok(programs)
}

/// The tests of a program.
fn listed(program: &Program) -> Result<Vec<String>, String> {
    let output = Command::new(&program.path)
        .args(["--list", "--format", "terse"])
        .current_dir(&program.folder)
        .output()
        .map_err(|e| format!("{}: {e}", program.path.display()))?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text
        .lines()
        .filter_map(|line| line.strip_suffix(": test").map(str::to_owned))
        .collect())
}
