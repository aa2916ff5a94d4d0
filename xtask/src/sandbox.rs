//! `cargo xtask sandbox`: starts the reference gateway through cargo, so that this program stays light.

use std::path::Path;

/// Starts the sandbox with the caller's arguments; ends when the sandbox does.
pub(crate) fn start(root: &Path, arguments: &[String]) -> Result<(), String> {
    let mut all = vec!["run", "--quiet", "--package", "jkn-sandbox", "--locked", "--"];
    all.extend(arguments.iter().map(String::as_str));
    crate::cargo(root, &all)
}
