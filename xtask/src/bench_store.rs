//! What the store asks of the system: its calls, counted by strace. Printed, never asserted.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::cargo;

const PHASES: [&str; 5] = ["nothing", "begin", "open", "promises", "answers"];
/// What is worth a column; everything else is in the total.
const SHOWN: [&str; 8] = [
    "openat",
    "pread64",
    "pwrite64",
    "fdatasync",
    "fsync",
    "fcntl",
    "ftruncate",
    "unlink",
];

/// Builds for release, and counts the calls of each phase; those of a program that does nothing are taken off.
///
/// # Errors
/// The build failed, or there is no strace.
pub fn run(root: &Path) -> Result<(), String> {
    let build = ["build", "--release", "--locked", "--package", "jkn-bench", "--bin"];
    cargo(root, &[build.as_slice(), &["jkn-bench-store"]].concat())?;
    let program = root.join("target/release/jkn-bench-store");
    let folder = root.join("target/bench-store");
    // What an earlier run left; the first phase is to find nothing.
    let _ = std::fs::remove_dir_all(&folder);
    println!(
        "{:<10}{}{:>8}",
        "phase",
        SHOWN.map(|name| format!("{name:>11}")).concat(),
        "all"
    );
    let mut idle = BTreeMap::new();
    for phase in PHASES {
        let calls = count(&program, phase, &folder)?;
        if phase == "nothing" {
            idle = calls;
            continue;
        }
        let of = |name: &str| {
            let before = idle.get(name).copied().unwrap_or(0);
            calls.get(name).copied().unwrap_or(0).saturating_sub(before)
        };
        println!(
            "{phase:<10}{}{:>8}",
            SHOWN.map(|name| format!("{:>11}", of(name))).concat(),
            of("total")
        );
    }
    println!("promises and answers: a hundred each, opening and closing included");
    Ok(())
}

fn count(program: &Path, phase: &str, folder: &Path) -> Result<BTreeMap<String, u64>, String> {
    let output = Command::new("strace")
        .args(["-f", "-c", "-U", "calls,name"])
        .arg(program)
        .arg(phase)
        .arg(folder)
        .output()
        .map_err(|cause| format!("strace (a package of that name on Debian): {cause}"))?;
    let table = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{phase}: {table}"));
    }
    let calls = table.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        Some((words.next()?.parse().ok()?, words.next()?.to_owned()))
    });
    Ok(calls.map(|(count, name): (u64, String)| (name, count)).collect())
}
