//! Licences, banned and doubled crates and sources, by `deny.toml`.
//!
//! In CI the tool is installed where it is missing, about five minutes on two cores: a check that is left out cannot fail.
//! Elsewhere nobody waits for it unasked, and the run says what was left out. Advisories are not asked for here: they need
//! RustSec's database from its own host, which not every machine that builds can reach. Before a release, and whenever
//! `Cargo.lock` changed: `cargo deny check advisories`.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::cargo;

const INSTALL: [&str; 5] = ["install", "cargo-deny", "--version", "0.20.2", "--locked"];
const CHECK: [&str; 5] = ["deny", "check", "licenses", "bans", "sources"];

/// Checks the dependencies.
///
/// # Errors
/// A dependency is not allowed, or the tool is missing in CI and cannot be installed.
pub fn check(root: &Path) -> Result<(), String> {
    let ci = std::env::var_os("CI").is_some();
    check_with(is_installed(), ci, &mut |arguments| cargo(root, arguments))
}

fn check_with(installed: bool, ci: bool, cargo: &mut dyn FnMut(&[&str]) -> Result<(), String>) -> Result<(), String> {
    let how = format!("cargo {}", INSTALL.join(" "));
    if !installed && !ci {
        println!(
            "deny.toml: licences, bans and sources are not checked, cargo-deny is not installed ({how}); CI checks them"
        );
        return Ok(());
    }
    if !installed {
        cargo(&INSTALL).map_err(|reason| format!("{reason}\nCI needs cargo-deny; provide it with `{how}`"))?;
    }
    cargo(&CHECK)
}

fn is_installed() -> bool {
    let mut version = Command::new("cargo");
    version
        .args(["deny", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The outcome, and what cargo was asked; cargo fails at the command `failing`.
    fn asked(installed: bool, ci: bool, failing: &str) -> (Result<(), String>, Vec<String>) {
        let mut log = Vec::new();
        let outcome = check_with(installed, ci, &mut |arguments| {
            log.push(arguments.join(" "));
            if arguments[0] == failing {
                return Err(format!("{failing} failed"));
            }
            Ok(())
        });
        (outcome, log)
    }

    #[test]
    fn an_installed_tool_is_asked_and_its_refusal_is_a_failure() {
        for ci in [true, false] {
            let (outcome, log) = asked(true, ci, "");
            assert_eq!((outcome, log), (Ok(()), vec![CHECK.join(" ")]));
            assert!(asked(true, ci, "deny").0.is_err());
        }
    }

    #[test]
    fn a_missing_tool_is_installed_in_ci_at_its_pinned_version() {
        let (outcome, log) = asked(false, true, "");
        assert_eq!((outcome, log), (Ok(()), vec![INSTALL.join(" "), CHECK.join(" ")]));
        assert!(asked(false, true, "deny").0.is_err());
    }

    #[test]
    fn a_tool_that_cannot_be_installed_in_ci_is_a_failure_that_says_what_to_do() {
        let (outcome, log) = asked(false, true, "install");
        assert!(
            outcome
                .unwrap_err()
                .ends_with("provide it with `cargo install cargo-deny --version 0.20.2 --locked`")
        );
        assert_eq!(log, [INSTALL.join(" ")]);
    }

    #[test]
    fn a_missing_tool_elsewhere_is_left_out() {
        assert_eq!(asked(false, false, ""), (Ok(()), Vec::new()));
    }
}
