//! `jkn-kills`: kills the app, and is the app that is killed.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use jkn_kills::child::{self, Part};
use jkn_kills::hand::Place;
use jkn_kills::obedient;
use jkn_kills::parent::{self, Wanted};
use jkn_kills::{Outcome, doing};

/// Whatever is freed is wiped, as in the library for phones.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

const HELP: &str = "jkn-kills [--seed N] [--kills N]
  --seed N    of faults, kills and what the person does, 1 without it
  --kills N   how many, 200 without it";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["child", folder, gateway, ahead_ms, seed, part] => as_child(folder, gateway, ahead_ms, seed, part),
        ["obedient", folder, gateway, ahead_ms] => {
            place(folder, gateway, ahead_ms).and_then(|place| obedient::obey(&place))
        }
        _ => wanted(&words).and_then(|wanted| parent::run(&wanted)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

fn place(folder: &str, gateway: &str, ahead_ms: &str) -> Outcome<Place> {
    Ok(Place {
        folder: folder.into(),
        gateway: gateway.to_owned(),
        ahead_ms: doing("the clock", ahead_ms.parse())?,
    })
}

fn as_child(folder: &str, gateway: &str, ahead_ms: &str, seed: &str, part: &str) -> Outcome<()> {
    let part = match part {
        "all" => Part::All,
        half => Part::Half(doing("the half", half.parse())?),
    };
    child::live(
        &place(folder, gateway, ahead_ms)?,
        doing("the seed", seed.parse())?,
        part,
    )
}

fn wanted(words: &[&str]) -> Outcome<Wanted> {
    let mut wanted = Wanted { seed: 1, kills: 200 };
    for pair in words.chunks(2) {
        match pair {
            ["--seed", value] => wanted.seed = doing("--seed", value.parse())?,
            ["--kills", value] => wanted.kills = doing("--kills", value.parse())?,
            _ => return Err(HELP.to_owned()),
        }
    }
    Ok(wanted)
}
