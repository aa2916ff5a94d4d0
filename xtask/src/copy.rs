//! A copy of the repository, in which something is changed, built and used.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Makes `copy` what git knows or would take, as it stands, committed or not, with other texts for the files named in
/// `instead`; returns the names of all files. What is so already keeps its time, so that it is not built again.
///
/// # Errors
/// The first file that cannot be copied.
pub fn tree(root: &Path, copy: &Path, instead: &BTreeMap<String, String>) -> Result<Vec<String>, String> {
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root)
        .output()
        .map_err(|e| format!("git did not start: {e}"))?;
    if !listed.status.success() {
        return Err(format!("git ls-files: {}", String::from_utf8_lossy(&listed.stderr)));
    }
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    let mut names: BTreeSet<&str> = listed.split('\0').filter(|name| !name.is_empty()).collect();
    names.extend(instead.keys().map(String::as_str));
    // Removed and not yet committed.
    names.retain(|name| instead.contains_key(*name) || root.join(name).exists());
    for name in &names {
        let (from, to) = (root.join(name), copy.join(name));
        let bytes = match instead.get(*name) {
            Some(text) => text.as_bytes().to_vec(),
            None => std::fs::read(&from).map_err(|e| told(&from, &e))?,
        };
        if std::fs::read(&to).is_ok_and(|there| there == bytes) {
            continue;
        }
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder).map_err(|e| told(folder, &e))?;
        }
        std::fs::write(&to, bytes).map_err(|e| told(&to, &e))?;
    }
    let kept: BTreeSet<PathBuf> = names.iter().map(|name| copy.join(name)).collect();
    remove_others(copy, &kept)?;
    Ok(names.into_iter().map(str::to_owned).collect())
}

fn remove_others(folder: &Path, kept: &BTreeSet<PathBuf>) -> Result<(), String> {
    for entry in std::fs::read_dir(folder).map_err(|e| told(folder, &e))? {
        let path = entry.map_err(|e| told(folder, &e))?.path();
        if path.is_dir() {
            remove_others(&path, kept)?;
        } else if !kept.contains(&path) {
            std::fs::remove_file(&path).map_err(|e| told(&path, &e))?;
        }
    }
    Ok(())
}

fn told(path: &Path, e: &std::io::Error) -> String {
    format!("{}: {e}", path.display())
}
