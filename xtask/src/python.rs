//! The rule book through the Python bindings: its vectors, its errors and the example, on the machine's own Python.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use crate::{bindings, run};

/// The oldest that UniFFI's Python runs on.
const OLDEST: &str = "3.10";

/// Writes the bindings, then runs the tests and the example of `bindings/python` against the host's library.
///
/// # Errors
/// There is no Python that is new enough, or a build, test or the example failed.
pub fn verify(root: &Path) -> Result<(), String> {
    let python = python()?;
    bindings::generate(root)?;
    let module = root.join("target/bindings/python");
    // The generated module looks for the library beside itself.
    let library = bindings::library(root);
    let name = library.file_name().ok_or("the library has no name")?;
    std::fs::copy(&library, module.join(name)).map_err(|e| format!("{}: {e}", library.display()))?;
    let sources = root.join("bindings/python");
    let variables = [
        ("JKN_VECTORS", root.join("tests/vectors")),
        ("PYTHONPATH", module),
        ("PYTHONDONTWRITEBYTECODE", "1".into()),
    ];
    let variables: Vec<_> = variables
        .iter()
        .map(|(name, value)| format!("{name}={}", value.display()))
        .collect();
    for arguments in [&["-W", "error", "-m", "unittest"][..], &["-W", "error", "example.py"]] {
        let all: Vec<&OsStr> = variables
            .iter()
            .map(String::as_str)
            .chain([python])
            .chain(arguments.iter().copied())
            .map(OsStr::new)
            .collect();
        run(&sources, Path::new("env"), &all)?;
    }
    Ok(())
}

/// The name of a Python that is new enough.
fn python() -> Result<&'static str, String> {
    let test = format!(
        "import sys; sys.exit(sys.version_info < ({}))",
        OLDEST.replace('.', ", ")
    );
    ["python3", "python"]
        .into_iter()
        .find(|name| {
            let run = Command::new(name).args(["-c", &test]).status();
            run.is_ok_and(|status| status.success())
        })
        .ok_or_else(|| {
            format!("there is no Python {OLDEST} or newer; on Debian or Ubuntu, as root: apt-get install -y python3")
        })
}
