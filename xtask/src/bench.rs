//! Figures of what the app costs in time. Printed, never asserted.

use std::path::Path;

use crate::cargo;

/// Builds for release and prints every figure.
///
/// # Errors
/// A build failed.
pub fn run(root: &Path) -> Result<(), String> {
    cargo(root, &["run", "--release", "--locked", "--package", "jkn-bench"])?;
    crate::alone::cargo(root, &["run", "--release", "--example", "rules_bench"])?;
    println!("the size of the library: cargo xtask size");
    Ok(())
}
