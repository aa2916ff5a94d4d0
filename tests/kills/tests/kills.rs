//! A few kills of the real app as a process of its own; `cargo xtask kills` does two hundred.
#![allow(clippy::unwrap_used)] // a test fails by panicking

use std::process::Command;

/// Nothing here depends on how fast the machine is, but for what must settle within a minute and a half.
#[test]
fn what_was_told_before_kills_is_what_the_gateway_did() {
    let program = std::env::current_exe().unwrap();
    let program = program
        .parent()
        .and_then(|deps| deps.parent())
        .unwrap()
        .join("jkn-kills");
    let ran = Command::new(program)
        .args(["--seed", "1", "--kills", "6"])
        .output()
        .unwrap();
    let said = [ran.stdout, ran.stderr].concat();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&said));
}
