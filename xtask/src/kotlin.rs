//! The Android modules that run on any JVM: compiled and tested by Maven against the host's library.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use crate::{bindings, cargo, run};

const PACKAGES: [&str; 2] = ["openjdk-17-jdk-headless", "maven"];
const OLDEST_JAVA: u32 = 17;
const MAVEN: &str = if cfg!(windows) { "mvn.cmd" } else { "mvn" };

/// Writes the bindings and builds the sandbox, then builds and tests everything below `android`.
///
/// # Errors
/// A tool is missing and could not be installed, or a build or test failed.
pub fn verify(root: &Path) -> Result<(), String> {
    bindings::generate(root)?;
    cargo(root, &["build", "--package", "jkn-sandbox", "--locked"])?;
    let maven = tools(root)?;
    run(
        &root.join("android"),
        Path::new(maven),
        &["-B", "verify"].map(OsStr::new),
    )
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

/// As [`maven`], but installs what is missing where that is possible.
fn tools(root: &Path) -> Result<&'static str, String> {
    let Some(lack) = missing(MAVEN) else {
        return Ok(MAVEN);
    };
    if !is_debian_root() {
        return maven();
    }
    println!("{lack}; installing it");
    let apt = Path::new("apt-get");
    run(root, apt, &["update"].map(OsStr::new))?;
    let install: Vec<&OsStr> = ["install", "-y"].iter().chain(&PACKAGES).map(OsStr::new).collect();
    run(root, apt, &install)?;
    match missing(MAVEN) {
        None => Ok(MAVEN),
        Some(missing) => Err(format!(
            "{missing}, although it was installed; look at PATH and JAVA_HOME"
        )),
    }
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

/// Whether this may install Debian packages.
fn is_debian_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    Path::new("/etc/debian_version").exists() && id.is_ok_and(|o| o.stdout.trim_ascii() == b"0")
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
