//! Figures of what the app costs. Times are printed, never asserted; counts and bytes of the budget can fail.

use std::path::Path;

use crate::cargo;

/// Builds for release and prints every figure.
///
/// # Errors
/// A build failed.
pub fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    let bench = [
        "run",
        "--release",
        "--locked",
        "--package",
        "jkn-bench",
        "--bin",
        "jkn-bench",
    ];
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => {}
        ["--budget"] => return cargo(root, &[bench.as_slice(), &["--", "--budget"]].concat()),
        _ => return Err("cargo xtask bench [--budget]".to_owned()),
    }
    cargo(root, &bench)?;
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
