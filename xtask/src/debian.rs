//! Packages of Debian and Ubuntu that a chore needs.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use crate::run;

/// Whether packages come from apt here.
#[must_use]
pub fn is_here() -> bool {
    Path::new("/etc/debian_version").exists()
}

/// Installs packages; none is fine.
///
/// # Errors
/// What is to be installed, where this is not Debian or not root; or apt failed.
pub fn install(root: &Path, packages: &[&str]) -> Result<(), String> {
    if packages.is_empty() {
        return Ok(());
    }
    if !is_here() || !is_root() {
        return Err(format!(
            "something is missing; on Debian or Ubuntu, as root:\n  apt-get install -y {}",
            packages.join(" ")
        ));
    }
    println!("installing {}", packages.join(" "));
    let apt = Path::new("apt-get");
    run(root, apt, &["update"].map(OsStr::new))?;
    let install: Vec<&OsStr> = ["install", "-y"].iter().chain(packages).map(OsStr::new).collect();
    run(root, apt, &install)
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|o| o.stdout.trim_ascii() == b"0")
}
