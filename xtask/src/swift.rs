//! The Swift package in `ios`: its sources in order, built, and its tests run, on a machine without Apple's SwiftUI too.

use std::ffi::OsStr;
use std::path::Path;

use crate::{bindings, run};

/// Hand-written Swift; what is generated keeps its generator's style.
const SOURCES: [&str; 6] = [
    "Package.swift",
    "Sources/JknKit",
    "Sources/JknUI",
    "App",
    "Stubs",
    "Tests",
];

/// Where the build goes: a folder that git ignores and `cargo clean` empties.
const BUILD: [&str; 2] = ["--scratch-path", "../target/swift"];

/// Generates the Swift of the core, then lints, builds and tests the package.
///
/// # Errors
/// There is no Swift and none can be brought here (the message says what is needed), or a step failed.
pub fn test(root: &Path) -> Result<(), String> {
    let ios = root.join("ios");
    swift(&ios, &["--prepare"])?;
    bindings::generate(root)?;
    let generated = root.join("target/bindings/swift");
    for (from, to) in [
        ("JknGenerated.swift", "Sources/JknGenerated"),
        ("JknFFI.h", "Sources/JknFFI/include"),
    ] {
        renew(&generated.join(from), &ios.join(to).join(from))?;
    }
    swift(
        &ios,
        &[&["format", "lint", "--strict", "--recursive"], &SOURCES[..]].concat(),
    )?;
    let strict = ["-Xswiftc", "-warnings-as-errors"];
    swift(&ios, &[&["build", "--build-tests"], &BUILD[..], &strict].concat())?;
    swift(&ios, &[&["test", "--skip-build"], &BUILD[..]].concat())
}

/// The machine's own Swift, or Debian's where there is none; see the script.
fn swift(ios: &Path, arguments: &[&str]) -> Result<(), String> {
    // On a Mac the package would otherwise be the one for iPhone, see `Package.swift`.
    let start = ["JKN_HOST=1", "sh", "linux/swift.sh"];
    let arguments: Vec<&OsStr> = start.iter().chain(arguments).map(OsStr::new).collect();
    run(ios, Path::new("env"), &arguments)
}

/// Copies a file when its content is new, so that the compiler sees no change where there is none.
fn renew(from: &Path, to: &Path) -> Result<(), String> {
    let content = std::fs::read(from).map_err(|e| format!("{}: {e}", from.display()))?;
    if std::fs::read(to).is_ok_and(|old| old == content) {
        return Ok(());
    }
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    }
    std::fs::write(to, content).map_err(|e| format!("{}: {e}", to.display()))
}
