//! JKN Saku in a terminal: the same screens, keyboard driven.
#![forbid(unsafe_code)]

use std::path::PathBuf;
use std::process::ExitCode;

use jkn_core::text::Language;
use jkn_terminal::Options;

/// Whatever is freed is wiped, as in the library for phones.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

const USAGE: &str = "jkn-terminal --gateway http://127.0.0.1:8080 --folder FOLDER [--language id|en] [--assets FOLDER]";

fn main() -> ExitCode {
    match options().and_then(|options| jkn_terminal::run(&options)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("jkn-terminal: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn options() -> Result<Options, String> {
    let (mut gateway, mut folder, mut language, mut assets) = (None, None, Language::Id, None);
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let value = words.next().ok_or(USAGE)?;
        match word.as_str() {
            "--gateway" => gateway = Some(value),
            "--folder" => folder = Some(PathBuf::from(value)),
            "--assets" => assets = Some(PathBuf::from(value)),
            "--language" => language = Language::of_tag(&value),
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(Options {
        gateway: gateway.ok_or(USAGE)?,
        folder: folder.ok_or(USAGE)?,
        language,
        assets,
        air: None,
    })
}
