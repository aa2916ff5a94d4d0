//! `cargo xtask faskes`: makes the directory of facilities through cargo, so that this program stays light.

use std::path::Path;

/// Writes the pack that ships with the app into `target/assets`; with `--verify` it also says what is wrong with it.
pub(crate) fn make(root: &Path, arguments: &[String]) -> Result<(), String> {
    let verify = match arguments {
        [] => &[][..],
        [word] if word == "--verify" => &["--verify"],
        _ => return Err("cargo xtask faskes [--verify]".to_owned()),
    };
    let run = [
        "run",
        "--quiet",
        "--package",
        "jkn-faskes",
        "--locked",
        "--",
        "target/assets",
    ];
    crate::cargo(root, &[&run[..], verify].concat())
}
