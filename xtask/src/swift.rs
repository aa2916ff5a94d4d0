//! The Swift package in `ios`: its sources in order, built, and its tests run, on a machine without Apple's SwiftUI too.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::{bindings, cargo, run};

/// Hand-written Swift; what is generated keeps its generator's style.
const SOURCES: [&str; 7] = [
    "Package.swift",
    "Sources/JknKit",
    "Sources/JknUI",
    "App",
    "Examples",
    "Stubs",
    "Tests",
];

/// Where the build goes: a folder that git ignores and `cargo clean` empties.
const BUILD: [&str; 2] = ["--scratch-path", "../target/swift"];

/// Generates the Swift of the core, then lints, builds and tests the package beside a sandbox.
///
/// # Errors
/// There is no Swift and none can be brought here (the message says what is needed), or a step failed.
pub fn test(root: &Path) -> Result<(), String> {
    let ios = root.join("ios");
    swift(&ios, &[], &["--prepare"])?;
    bindings::generate(root)?;
    cargo(root, &["build", "--package", "jkn-sandbox", "--locked"])?;
    let generated = root.join("target/bindings/swift");
    for (from, to) in [
        ("JknGenerated.swift", "Sources/JknGenerated"),
        ("JknFFI.h", "Sources/JknFFI/include"),
    ] {
        renew(&generated.join(from), &ios.join(to).join(from))?;
    }
    swift(
        &ios,
        &[],
        &[&["format", "lint", "--strict", "--recursive"], &SOURCES[..]].concat(),
    )?;
    let strict = ["-Xswiftc", "-warnings-as-errors"];
    swift(&ios, &[], &[&["build", "--build-tests"], &BUILD[..], &strict].concat())?;
    let sandbox = Sandbox::start(root)?;
    let address = format!("JKN_SANDBOX_URL={}", sandbox.address);
    swift(&ios, &[&address], &[&["test", "--skip-build"], &BUILD[..]].concat())?;
    let example = ["--skip-build", "RulesExample"];
    swift(&ios, &[], &[&["run"], &BUILD[..], &example].concat())
}

/// The machine's own Swift, or Debian's where there is none; see the script.
fn swift(ios: &Path, variables: &[&str], arguments: &[&str]) -> Result<(), String> {
    // On a Mac the package would otherwise be the one for iPhone, see `Package.swift`.
    let start = ["JKN_HOST=1"].iter().chain(variables).chain(&["sh", "linux/swift.sh"]);
    let arguments: Vec<&OsStr> = start.chain(arguments).map(OsStr::new).collect();
    run(ios, Path::new("env"), &arguments)
}

/// The reference gateway as a process of its own; ends with this value.
struct Sandbox {
    process: Child,
    address: String,
}

impl Sandbox {
    fn start(root: &Path) -> Result<Self, String> {
        let mut process = Command::new(root.join("target/debug/jkn-sandbox"))
            .args(["--port", "0"])
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("the sandbox did not start: {e}"))?;
        let mut address = String::new();
        // It says its address as its first line, once it listens.
        let read = match process.stdout.as_mut() {
            Some(output) => BufReader::new(output).read_line(&mut address),
            None => Ok(0),
        };
        let address = address.trim().to_owned();
        let sandbox = Self { process, address };
        match read {
            Ok(_) if !sandbox.address.is_empty() => Ok(sandbox),
            Ok(_) => Err("the sandbox ended before it listened".to_owned()),
            Err(e) => Err(format!("the sandbox cannot be heard: {e}")),
        }
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        // It may have ended by itself, which the tests have then told.
        if self.process.kill().is_ok() {
            let _ = self.process.wait();
        }
    }
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
