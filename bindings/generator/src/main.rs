//! `jkn-bindings-generator LIBRARY FOLDER` writes `FOLDER/{kotlin,swift,python}` from the unstripped library.

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
    let [library, folder] = arguments.as_slice() else {
        return Err("usage: jkn-bindings-generator LIBRARY FOLDER".into());
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
        generate_with_bindgen_paths(options, paths()).map_err(|e| format!("{name}: {e:#}"))?;
    }
    Ok(())
}
