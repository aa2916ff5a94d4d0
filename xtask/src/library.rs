//! The library that goes onto phones, as small as it gets, and the Kotlin and Swift that fit it.
//!
//! `cargo build` cannot make it: the crate is a Rust library too, for tests, and cargo drops `lto` without a word where one
//! of the kinds it builds cannot have it. `bindings/phone` says what is exported.

mod linking;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

pub use self::linking::API;
use self::linking::Linking;
use crate::{bindings, elf, run};

const USAGE: &str = "cargo xtask library [--target T]... [--api N]";

/// What LLVM is told beyond `profile.release`: what asks to be inlined is, when it is small.
const SMALLER: &str = "--inlinehint-threshold=75";

/// What LLVM is told for 64-bit ARM beside: instructions that repeat become one function where that saves more than the
/// function's unwinding tables cost. It takes 143 kB off and adds 3 % to the instructions of reading JSON; x86-64 would
/// lose 15 kB and be larger to download.
const SHARED: [&str; 2] = ["--enable-machine-outliner=always", "--outliner-benefit-threshold=48"];

/// The standard library is built along, for size and without the printer of backtraces, which prints to where no phone shows
/// it: 255 kB less. Cargo calls that unstable and wants `RUSTC_BOOTSTRAP`; the compiler stays the pinned one (ADR 0019).
const OWN_STD: [&str; 2] = ["-Zbuild-std=std,panic_unwind", "-Zbuild-std-features=optimize_for_size"];

/// For which phones.
#[derive(Debug, PartialEq, Eq)]
struct Wanted {
    /// Rust's names; this machine's own when empty.
    targets: Vec<String>,
    /// The oldest Android it starts on.
    api: u32,
}

/// Builds the library for every target, and what fits it, into `target/library`.
///
/// # Errors
/// An unknown argument, something is missing and could not be installed, or a build failed.
pub fn make(root: &Path, arguments: &[String]) -> Result<(), String> {
    let mut wanted = parse(arguments)?;
    if wanted.targets.is_empty() {
        wanted.targets.push(host()?);
    }
    let kotlin = faces(root)?;
    for target in &wanted.targets {
        let library = build(root, target, wanted.api)?;
        fits(&library, &kotlin)?;
        let bytes = std::fs::metadata(&library).map_err(|e| format!("{}: {e}", library.display()))?;
        println!("{}: {} bytes", library.display(), bytes.len());
    }
    Ok(())
}

fn parse(arguments: &[String]) -> Result<Wanted, String> {
    let mut wanted = Wanted {
        targets: Vec::new(),
        api: API,
    };
    for pair in arguments.chunks(2) {
        match pair {
            [name, target] if name == "--target" => wanted.targets.push(target.clone()),
            [name, api] if name == "--api" => wanted.api = api.parse().map_err(|_| USAGE.to_owned())?,
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(wanted)
}

/// The largest pages of phones, in bytes: the shop and Android 15 refuse libraries that are laid out for smaller ones.
const PAGE: usize = 16_384;

/// This machine's own target.
///
/// # Errors
/// There is no rustc.
fn host() -> Result<String, String> {
    let said = rustc(&["-vV"])?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| "rustc does not say its host".to_owned())
}

fn rustc(arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("rustc").args(arguments).output();
    let output = output.map_err(|e| format!("rustc did not start: {e}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Builds the stripped library for one target: a shared one, or a static one for Apple's systems, whose linker strips the app.
///
/// # Errors
/// Something is missing and could not be installed, or the build failed.
pub fn build(root: &Path, target: &str, api: u32) -> Result<PathBuf, String> {
    // Both say themselves that it is there already.
    run(root, Path::new("rustup"), &["target", "add", target].map(OsStr::new))?;
    run(
        root,
        Path::new("rustup"),
        &["component", "add", "rust-src"].map(OsStr::new),
    )?;
    let linking = Linking::of(root, target, api)?;
    let kind = if linking.is_some() { "cdylib" } else { "staticlib" };
    let fixed = "rustc --release --locked --package jkn-bindings --lib --crate-type";
    let mut command = Command::new("cargo");
    command
        .args(fixed.split(' '))
        .args([kind, "--target", target])
        .args(OWN_STD)
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", nameless())
        .current_dir(root);
    if let Some(linking) = &linking {
        command.envs(linking.variables.iter().map(|(name, value)| (name, value)));
        // Said to the last crate alone: what runs while building is linked as ever.
        let linker = root.join("bindings/phone/linker.sh");
        command
            .args(["--", "-C", "strip=symbols", "-C"])
            .arg(format!("linker={}", linker.display()));
        let shared = if target.starts_with("aarch64-") {
            &SHARED[..]
        } else {
            &[]
        };
        for argument in [SMALLER].iter().chain(shared) {
            command.args(["-C", &format!("llvm-args={argument}")]);
        }
        for argument in &linking.arguments {
            command.args(["-C", &format!("link-arg={argument}")]);
        }
    }
    println!("$ {command:?}");
    let status = command.status().map_err(|e| format!("cargo did not start: {e}"))?;
    if !status.success() {
        return Err(format!("the library for {target} was not built ({status})"));
    }
    let name = if linking.is_some() {
        "libjkn_bindings.so"
    } else {
        "libjkn_bindings.a"
    };
    let built = root.join("target").join(target).join("release").join(name);
    let folder = root.join("target/library").join(target);
    std::fs::create_dir_all(&folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let library = folder.join(name);
    std::fs::copy(&built, &library).map_err(|e| format!("{}: {e}", built.display()))?;
    let bytes = std::fs::read(&library).map_err(|e| format!("{}: {e}", library.display()))?;
    match elf::page(&bytes) {
        Some(page) if page < PAGE => Err(format!(
            "{} is laid out for pages of {page} bytes: phones with pages of {PAGE} will not start it",
            library.display()
        )),
        _ => Ok(library),
    }
}

/// Flags for rustc, parted as cargo wants them, by which a panic in a dependency names `tokio-1.0.0/src/lib.rs`: shorter than
/// with the folder where this machine keeps it, which is nobody's business on a phone, and the same on every machine.
fn nameless() -> String {
    let home = std::env::home_dir().map(|home| home.join(".cargo"));
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or(home);
    // Cargo keeps nothing there when everything it needs was brought along.
    let entries = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok());
    let folders = entries.into_iter().flatten().filter_map(Result::ok);
    let flags = folders.map(|folder| format!("--remap-path-prefix={}/=", folder.path().display()));
    flags.collect::<Vec<_>>().join("\u{1f}")
}

/// Writes the Kotlin, Swift and Python that fit the phone's library and returns the folder of the Kotlin. They are read from a
/// Rust library of the same features: the phone's has nothing left to read.
fn faces(root: &Path) -> Result<PathBuf, String> {
    let rust = "rustc --locked --package jkn-bindings --lib --crate-type rlib";
    crate::cargo(root, &rust.split(' ').collect::<Vec<_>>())?;
    crate::cargo(root, &["build", "--locked", "--package", "jkn-bindings-generator"])?;
    let folder = root.join("target/library/bindings");
    bindings::write(root, &root.join("target/debug/libjkn_bindings.rlib"), &folder)?;
    Ok(folder.join("kotlin"))
}

/// Holds a library to the Kotlin that will call it: everything that Kotlin names is there, and no description is left.
fn fits(library: &Path, kotlin: &Path) -> Result<(), String> {
    let bytes = std::fs::read(library).map_err(|e| format!("{}: {e}", library.display()))?;
    let Some(exported) = elf::dynamic_names(&bytes) else {
        // Apple's linker sees to it when the app is built.
        return Ok(());
    };
    if let Some(left) = exported.iter().find(|name| name.starts_with("UNIFFI_META")) {
        return Err(format!("{} still exports {left}", library.display()));
    }
    let mut named = 0;
    for file in crate::files(kotlin, "kt")? {
        let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        for name in symbols(&text) {
            if !exported.contains(&name) {
                return Err(format!("{} lacks {name}, which Kotlin calls", library.display()));
            }
            named += 1;
        }
    }
    if named == 0 {
        return Err(format!("{}: no Kotlin that calls anything", kotlin.display()));
    }
    Ok(())
}

/// The symbols of the library that a source names.
fn symbols(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| word.starts_with("uniffi_jkn_bindings_") || word.starts_with("ffi_jkn_bindings_"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Wanted, String> {
        parse(&arguments.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn several_targets_and_the_oldest_android_may_be_named() {
        let wanted = parsed(&["--target", "a", "--api", "28", "--target", "b"]).unwrap();
        assert_eq!((wanted.targets, wanted.api), (vec!["a".to_owned(), "b".to_owned()], 28));
        assert_eq!(parsed(&["--target"]).unwrap_err(), USAGE);
        assert_eq!(parsed(&["--api", "x"]).unwrap_err(), USAGE);
    }

    #[test]
    fn a_source_names_its_symbols_whole() {
        let text = "external fun uniffi_jkn_bindings_fn_a(x: Int)\nlib.ffi_jkn_bindings_b() + uniffi_other";
        let found: Vec<_> = symbols(text).collect();
        assert_eq!(found, ["uniffi_jkn_bindings_fn_a", "ffi_jkn_bindings_b"]);
    }
}
