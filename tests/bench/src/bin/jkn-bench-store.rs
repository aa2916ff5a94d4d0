//! One thing done to a store and nothing else, so that whoever counts system calls counts only that: `cargo xtask
//! bench-store`.
//!
//! `jkn-bench-store PHASE FOLDER`, where the phase is `nothing`, `begin` (an empty folder), `open`, `promises` (opens, keeps a
//! hundred) or `answers` (opens, keeps a hundred answers of the gateway). What is made is closed before it ends.
#![forbid(unsafe_code)]

use std::path::Path;
use std::process::ExitCode;

use jkn_core::app::{CommandRow, ResourceRow, StoreWrite};
use jkn_core::driver::host::{HostFailure, SecretStore};
use jkn_core::driver::store::Store;

/// Always the same key: what is counted is not what a phone's key store costs.
struct Fixed;

impl SecretStore for Fixed {
    fn read(&self, _: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        Ok(Some(vec![7; 32]))
    }
    fn write(&self, _: &str, _: &[u8]) -> Result<(), HostFailure> {
        Ok(())
    }
    fn remove(&self, _: &str) -> Result<(), HostFailure> {
        Ok(())
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, phase, folder] = arguments.as_slice() else {
        eprintln!("jkn-bench-store PHASE FOLDER");
        return ExitCode::FAILURE;
    };
    match run(phase, Path::new(folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("jkn-bench-store: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run(phase: &str, folder: &Path) -> Result<(), String> {
    if phase == "nothing" {
        return Ok(());
    }
    let (mut store, restored) = Store::open(folder, &Fixed);
    if !restored.faults.is_empty() {
        return Err(format!("{:?}", restored.faults));
    }
    for number in 0..100_u64 {
        let write = match phase {
            "promises" => StoreWrite::PutCommand {
                row: CommandRow {
                    id: format!("00000000-0000-4000-8000-{number:012}"),
                    owner: "0009900000011".to_owned(),
                    sequence: number,
                    body: vec![b'x'; 400],
                },
                drop_draft: None,
            },
            "answers" => StoreWrite::PutResource(ResourceRow {
                owner: "0009900000011".to_owned(),
                key: format!("contoh/{number}"),
                body: vec![b'x'; 2_000],
                as_of_ms: 0,
                keep_until_ms: 0,
                etag: None,
            }),
            _ => break,
        };
        store.write(&write).map_err(|failure| failure.to_string())?;
    }
    store.suspend().map_err(|failure| failure.to_string())
}
