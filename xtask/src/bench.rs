//! Figures: what the app costs, and how large its library is. Printed, never asserted.

use std::path::Path;
use std::process::Command;

use crate::cargo;

/// Builds for release and prints every figure.
///
/// # Errors
/// A build failed, or there is no `strip`.
pub fn run(root: &Path) -> Result<(), String> {
    cargo(root, &["run", "--release", "--locked", "--package", "jkn-bench"])?;
    rules(root)?;
    size(root)
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

/// The library as it is packed into an app: all symbols stripped that loading does not need.
fn size(root: &Path) -> Result<(), String> {
    cargo(root, &["build", "--release", "--locked", "--package", "jkn-bindings"])?;
    let (prefix, suffix) = (std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    let built = root.join(format!("target/release/{prefix}jkn_bindings{suffix}"));
    let stripped = root.join("target/release/jkn_bindings.stripped");
    let flag = if cfg!(target_os = "macos") {
        "-x"
    } else {
        "--strip-unneeded"
    };
    let status = Command::new("strip")
        .args([flag, "-o"])
        .args([&stripped, &built])
        .status()
        .map_err(|e| format!("strip did not start (package binutils): {e}"))?;
    if !status.success() {
        return Err(format!("strip failed ({status})"));
    }
    let bytes = std::fs::metadata(&stripped)
        .map_err(|e| format!("{}: {e}", stripped.display()))?
        .len();
    println!("stripped release library, this host (goal 4.0 MB): {bytes} bytes");
    Ok(())
}
