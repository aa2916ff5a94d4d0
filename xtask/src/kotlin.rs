//! The Android modules that run on any JVM: compiled and tested by Maven against the host's library.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::Command;

use crate::{bindings, cargo, debian, run};

const PACKAGES: [&str; 2] = ["openjdk-17-jdk-headless", "maven"];
const OLDEST_JAVA: u32 = 17;
const MAVEN: &str = if cfg!(windows) { "mvn.cmd" } else { "mvn" };

/// What draws screens here loads these libraries, and measures words with Android's font. Each is known to Debian by a
/// package and seen by what it installs.
const DRAWING: [(&str, &str); 4] = [
    ("libgl1", "/usr/lib/x86_64-linux-gnu/libGL.so.1"),
    ("libx11-6", "/usr/lib/x86_64-linux-gnu/libX11.so.6"),
    ("libfontconfig1", "/usr/lib/x86_64-linux-gnu/libfontconfig.so.1"),
    ("fonts-roboto-unhinted", "/usr/share/fonts/truetype/roboto"),
];

/// Writes the bindings and builds the sandbox, then builds and tests everything below `android`.
///
/// # Errors
/// A tool is missing and could not be installed, or a build or test failed.
pub fn verify(root: &Path) -> Result<(), String> {
    bindings::generate(root)?;
    cargo(root, &["build", "--package", "jkn-sandbox", "--locked"])?;
    install(root)?;
    run(
        &root.join("android"),
        Path::new(maven()?),
        &["-B", "verify"].map(OsStr::new),
    )
}

/// Pictures of the core's examples, light and dark, with ordinary and doubled letters, in `target/screenshots`: the
/// first state of every page, every state with `--all`, or those whose names begin so; with `--english` in English, with
/// `--simple` in the simple mode.
///
/// # Errors
/// An unknown argument, or something is missing or failed to build or run.
pub fn screenshots(root: &Path, arguments: &[String]) -> Result<(), String> {
    let (options, names): (Vec<&String>, Vec<&String>) = arguments.iter().partition(|a| a.starts_with('-'));
    let (mut which, mut language, mut simple) = ("first".to_owned(), "id", false);
    for option in options {
        match option.as_str() {
            "--all" if names.is_empty() => "all".clone_into(&mut which),
            "--english" => language = "en",
            "--simple" => simple = true,
            _ => return Err("cargo xtask screenshots [--all | NAME...] [--english] [--simple]".to_owned()),
        }
    }
    if !names.is_empty() {
        which = names.into_iter().cloned().collect::<Vec<String>>().join(",");
    }
    bindings::generate(root)?;
    install(root)?;
    let mut folder = OsString::from("-Dshots.folder=");
    folder.push(root.join("target/screenshots"));
    let chosen = [
        format!("-Dshots.which={which}"),
        format!("-Dshots.language={language}"),
        format!("-Dshots.simple={simple}"),
    ];
    let fixed = ["-q", "-B", "-DskipTests", "-Pscreenshots", "package"].map(OsStr::new);
    let chosen = chosen.iter().map(OsStr::new);
    let arguments: Vec<&OsStr> = fixed.into_iter().chain(chosen).chain([folder.as_os_str()]).collect();
    run(&root.join("android"), Path::new(maven()?), &arguments)
}

/// The name of Maven's program, with a Java that is new enough.
///
/// # Errors
/// What is missing, and how to install it.
pub fn maven() -> Result<&'static str, String> {
    match missing(MAVEN) {
        None => Ok(MAVEN),
        Some(lack) => Err(format!(
            "{lack}. Install a JDK {OLDEST_JAVA} or newer and Maven 3.8 or newer; on Debian or Ubuntu, as root:\n  \
             apt-get install -y {}",
            PACKAGES.join(" ")
        )),
    }
}

/// Installs what the Android modules need where that is possible, and otherwise names it.
fn install(root: &Path) -> Result<(), String> {
    let mut packages: Vec<&str> = Vec::new();
    if missing(MAVEN).is_some() {
        packages.extend(PACKAGES);
    }
    if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
        packages.extend(
            DRAWING
                .iter()
                .filter(|(_, file)| !Path::new(file).exists())
                .map(|(package, _)| package),
        );
    }
    if !packages.is_empty() && !debian::is_here() {
        // Other systems keep the libraries elsewhere: the tests say which one they miss.
        return maven().map(drop);
    }
    debian::install(root, &packages)
}

/// What is missing, in words. Maven says which Java it uses, which need not be the first in the path.
fn missing(maven: &str) -> Option<String> {
    let Ok(output) = Command::new(maven).arg("-version").output() else {
        return Some("there is no Maven".to_owned());
    };
    match java_version(&String::from_utf8_lossy(&output.stdout)) {
        Some(version) if version >= OLDEST_JAVA => None,
        Some(version) => Some(format!("Maven runs on Java {version}, which is too old")),
        None => Some("Maven does not run".to_owned()),
    }
}

/// The major version in Maven's line `Java version: 17.0.15, vendor: …`.
fn java_version(said: &str) -> Option<u32> {
    let line = said.lines().find_map(|l| l.split_once("Java version: "))?.1;
    line.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_java_that_maven_runs_on_is_read_from_its_own_words() {
        let said =
            "Apache Maven 3.8.7\nMaven home: /usr/share/maven\nJava version: 17.0.15, vendor: Debian, runtime: x";
        assert_eq!(java_version(said), Some(17));
        assert_eq!(java_version("Java version: 21, vendor: Eclipse"), Some(21));
        assert_eq!(java_version("command not found"), None);
    }
}
