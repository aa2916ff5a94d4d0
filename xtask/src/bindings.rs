//! The Kotlin, Swift and Python of `bindings`, written from the built library. Nothing of it is committed.

use std::path::{Path, PathBuf};

use crate::{cargo, run};

/// What pictures, tests and other programs need and phones do not: `examples()` and the rule book.
const FEATURES: &str = "jkn-bindings/examples,jkn-bindings/rules";

/// Where the host's library lies after [`generate`].
#[must_use]
pub fn library(root: &Path) -> PathBuf {
    let name = format!(
        "{}jkn_bindings{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    root.join("target/debug").join(name)
}

/// Builds the host's library for other programs and tests, and writes `target/bindings/{kotlin,swift,python}`.
///
/// # Errors
/// A build or the generator failed.
pub fn generate(root: &Path) -> Result<(), String> {
    // In one command, so that both share their dependencies.
    let packages = ["--package", "jkn-bindings", "--package", "jkn-bindings-generator"];
    cargo(
        root,
        &[&["build", "--locked", "--features", FEATURES], &packages[..]].concat(),
    )?;
    write(root, &library(root), &root.join("target/bindings"))
}

/// Writes `folder/{kotlin,swift,python}` from a built library that was not stripped, with the generator built before.
///
/// # Errors
/// The generator failed.
pub fn write(root: &Path, library: &Path, folder: &Path) -> Result<(), String> {
    let generator = root
        .join("target/debug/jkn-bindings-generator")
        .with_extension(std::env::consts::EXE_EXTENSION);
    if folder.exists() {
        // A type that was renamed must not leave its old file behind.
        std::fs::remove_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    run(
        root,
        &generator,
        &["bindings".as_ref(), library.as_ref(), folder.as_ref()],
    )?;
    println!("written to {}", folder.display());
    Ok(())
}
