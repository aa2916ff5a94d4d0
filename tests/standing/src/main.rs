//! `jkn-standing calibration | contract | menus | seeds`: prints where things stand, and fails when something is missing that is said to be there.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use jkn_standing::{calibration, contract, menus, root, seeds};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = root().and_then(|root| match arguments.first().map(String::as_str) {
        Some("calibration") => calibration::report(),
        Some("contract") => contract::write(&root),
        Some("menus") => menus::report(&root),
        Some("seeds") => seeds::report(&root),
        _ => Err("jkn-standing calibration | contract | menus | seeds".to_owned()),
    });
    match outcome {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}
