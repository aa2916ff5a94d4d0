//! Any bytes against every reader of bytes, by cargo-fuzz: `cargo xtask fuzz`.
//!
//! The tool wants a nightly compiler and minutes, so nobody runs it unasked. Where it is missing the run says that nothing was
//! done. The seeds are replayed on stable by every `cargo xtask test`.

use std::path::Path;
use std::process::{Command, Stdio};

/// How to have the tool.
const INSTALL: &str = "cargo install cargo-fuzz --version 0.13.1 --locked";
/// How to have the compiler.
const NIGHTLY: &str = "rustup toolchain install nightly";
/// Longest input, bytes; the seeds are shorter.
const LONGEST: u32 = 24 * 1024;
/// Longest that one input may take, seconds.
const TIMEOUT_S: u32 = 20;

/// What is wanted.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    targets: Vec<String>,
    seconds: u64,
}

/// Runs every target, or the one that is named, one after the other.
///
/// # Errors
/// A target found something, or the arguments name none.
pub fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    let wanted = wanted(&targets(root)?, arguments)?;
    if let Some(missing) = missing(is_there) {
        println!("skipped: {missing}; nothing was run");
        return Ok(());
    }
    for target in &wanted.targets {
        let mut command = Command::new("cargo");
        // Nothing of ours is unsafe, so that a sanitizer of memory finds nothing and only takes time, most of it.
        command.args(["+nightly", "fuzz", "run", "--sanitizer", "none", target]);
        // What a run finds out is kept beside the seeds, which stay as they are.
        let folders = ["corpus", "seeds"].map(|folder| format!("fuzz/{folder}/{target}"));
        let corpus = root.join("fuzz/corpus").join(target);
        std::fs::create_dir_all(&corpus).map_err(|e| format!("{}: {e}", corpus.display()))?;
        command.args(&folders).arg("--").args([
            format!("-max_total_time={}", wanted.seconds),
            format!("-max_len={LONGEST}"),
            format!("-timeout={TIMEOUT_S}"),
            // Long inputs from the first: what happens late in a life is not found by short ones.
            "-len_control=0".to_owned(),
            "-print_final_stats=1".to_owned(),
        ]);
        command.current_dir(root);
        crate::wait_for(command)?;
    }
    println!(
        "fuzz: {} for {} s each, nothing was found",
        wanted.targets.join(", "),
        wanted.seconds
    );
    Ok(())
}

/// The targets of the folder, by their files.
fn targets(root: &Path) -> Result<Vec<String>, String> {
    let files = crate::files(&root.join("fuzz/targets"), "rs")?;
    let names = files.iter().filter_map(|file| file.file_stem()?.to_str());
    Ok(names.map(str::to_owned).collect())
}

fn wanted(all: &[String], arguments: &[String]) -> Result<Wanted, String> {
    let mut wanted = Wanted {
        targets: all.to_vec(),
        seconds: 60,
    };
    let mut arguments = arguments.iter();
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} wants a value"))?;
        match name.as_str() {
            "--target" if all.contains(value) => wanted.targets = vec![value.clone()],
            "--target" => return Err(format!("no target `{value}`: {}", all.join(", "))),
            "--minutes" => {
                let minutes: u64 = value.parse().map_err(|e| format!("--minutes {value}: {e}"))?;
                wanted.seconds = minutes.max(1).saturating_mul(60);
            }
            _ => return Err(format!("unknown argument `{name}`")),
        }
    }
    Ok(wanted)
}

/// What is missing, and how to have it; `None` when nothing is.
fn missing(is_there: impl Fn(&[&str]) -> bool) -> Option<String> {
    if !is_there(&["fuzz", "--version"]) {
        return Some(format!("cargo-fuzz is not installed ({INSTALL})"));
    }
    (!is_there(&["+nightly", "--version"])).then(|| format!("there is no nightly compiler ({NIGHTLY})"))
}

fn is_there(arguments: &[&str]) -> bool {
    let mut command = Command::new("cargo");
    command.args(arguments).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strings(of: &[&str]) -> Vec<String> {
        of.iter().map(|s| (*s).to_owned()).collect()
    }

    #[test]
    fn every_target_runs_a_minute_unless_one_or_more_minutes_are_asked_for() {
        let all = strings(&["app", "teks"]);
        let plain = wanted(&all, &[]).unwrap();
        assert_eq!((plain.targets.len(), plain.seconds), (2, 60));
        let one = wanted(&all, &strings(&["--target", "teks", "--minutes", "3"])).unwrap();
        assert_eq!((one.targets, one.seconds), (strings(&["teks"]), 180));
        for bad in [
            &["--target", "tekz"][..],
            &["--minutes", "x"],
            &["--minutes"],
            &["--what", "1"],
        ] {
            assert!(wanted(&all, &strings(bad)).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn without_the_tool_or_the_compiler_it_is_said_what_to_install() {
        assert!(missing(|_| false).unwrap().contains(INSTALL));
        assert!(missing(|arguments| arguments[0] == "fuzz").unwrap().contains(NIGHTLY));
        assert_eq!(missing(|_| true), None);
    }
}
