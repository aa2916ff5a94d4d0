//! Figures of what the app costs in time. Printed, never asserted.

use std::path::Path;

use crate::cargo;

/// Builds for release and prints every figure.
///
/// # Errors
/// A build failed.
pub fn run(root: &Path) -> Result<(), String> {
    cargo(root, &["run", "--release", "--locked", "--package", "jkn-bench"])?;
    rules(root)?;
    println!("the size of the library: cargo xtask size");
    Ok(())
}

/// Times of a few rules.
///
/// # Errors
/// The build failed.
pub fn rules(root: &Path) -> Result<(), String> {
    let arguments = [
        "run",
        "--release",
        "--locked",
        "--package",
        crate::RULES,
        "--example",
        "rules_bench",
    ];
    cargo(root, &arguments)
}
