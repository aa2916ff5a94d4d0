//! `jkn-bindings-generator BINDINGS LIBRARY FOLDER` writes `FOLDER/{kotlin,swift,python}` from the unstripped library and
//! the `uniffi.toml` in `BINDINGS`, the folder of `jkn-bindings`.

use std::error::Error;
use std::process::ExitCode;

use camino::Utf8Path;
use jkn_bindings_generator::paths;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate_with_bindgen_paths};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("jkn-bindings-generator: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [bindings, library, folder] = arguments.as_slice() else {
        return Err("usage: jkn-bindings-generator BINDINGS LIBRARY FOLDER".into());
    };
    for (language, name) in [
        (TargetLanguage::Kotlin, "kotlin"),
        (TargetLanguage::Swift, "swift"),
        (TargetLanguage::Python, "python"),
    ] {
        let options = GenerateOptions {
            languages: vec![language],
            source: library.into(),
            out_dir: Utf8Path::new(folder).join(name),
            ..GenerateOptions::default()
        };
        // `{:#}` says the whole chain of causes.
        generate_with_bindgen_paths(options, paths(Utf8Path::new(bindings))).map_err(|e| format!("{name}: {e:#}"))?;
    }
    let module = Utf8Path::new(folder).join("python/jkn_bindings.py");
    let text = std::fs::read_to_string(&module)?;
    std::fs::write(&module, comparable(&text))?;
    Ok(())
}

/// UniFFI's records ask whatever they are compared with for their own fields, and raise an error when it has none. Variants
/// ask for its kind first, and may be indented deeper.
fn comparable(python: &str) -> String {
    let equal = "\n    def __eq__(self, other):\n";
    let of_another_type = "        if not isinstance(other, type(self)):\n            return NotImplemented\n";
    let first = "        if self.";
    python.replace(&format!("{equal}{first}"), &format!("{equal}{of_another_type}{first}"))
}
