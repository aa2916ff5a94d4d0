//! `jkn-fleet`: a fleet of phones against one gateway, in the scenes of `docs/fleet.md`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

use jkn_simulation::fleet::page::{self, SEED};

const HELP: &str = "jkn-fleet [--phones N] [--seed N] [--write PAGE]
  --phones N     one fleet of so many phones; 100000 and 1000000 without it
  --seed N       another seed than the page's
  --write PAGE   writes the tables into the page";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}\n{HELP}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let (mut sizes, mut seed, mut path) = (vec![100_000, 1_000_000], SEED, None);
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse::<u64>().map_err(|e| format!("{name} {value}: {e}"));
        match name.as_str() {
            "--phones" => sizes = vec![usize::try_from(number()?.max(1)).unwrap_or(usize::MAX)],
            "--seed" => seed = number()?,
            "--write" => path = Some(value),
            _ => return Err(format!("unknown argument `{name}`")),
        }
    }
    let tables = page::tables(&sizes, seed, &mut |row| println!("{row}"));
    println!("\n{tables}");
    let Some(path) = path else { return Ok(()) };
    let old = std::fs::read_to_string(&path).map_err(|e| format!("{path}: {e}"))?;
    std::fs::write(&path, page::with(&old, &tables)?).map_err(|e| format!("{path}: {e}"))
}
