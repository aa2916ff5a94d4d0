//! Whether the tests notice faults: `cargo xtask mutants`.
//!
//! 1. `tests/mutants/*.toml` lists faults: what each changes, and which tests and which life of the simulation notice it
//!    ([`list`]).
//! 2. All of them are planted in a copy of the repository, each behind a switch; what is built is one program ([`plant`]).
//! 3. With no switch on everything named passes; with a fault's switch on everything named for it fails ([`run`]).
//!
//! The product's own tree has no switch. That each place and each test is still there, and that what is planted still reads as
//! Rust, `cargo xtask test` looks without building anything.

// It waits for programs that may hang, and says how long all took.
#![allow(clippy::disallowed_methods)]

mod build;
mod list;
mod plant;
mod run;
mod search;

pub use list::check;

use std::path::Path;
use std::time::Instant;

use list::Fault;

/// Share of the faults that must be caught, in percent.
const LEAST: usize = 95;

/// Plants, builds, and asks for each fault whether it is noticed.
///
/// # Errors
/// A fault that what is named for it does not notice; too few that are noticed; or what cannot be built.
pub fn run(root: &Path, arguments: &[String]) -> Result<(), String> {
    let (mut only, mut search) = (None, false);
    let mut words = arguments.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--search" => search = true,
            "--only" => {
                only = Some(
                    words
                        .next()
                        .ok_or("--only wants a part of a name or the name of a list")?,
                )
            }
            other => return Err(format!("unknown argument `{other}`")),
        }
    }
    let faults = list::read(root)?;
    let numbered: Vec<(usize, &Fault)> = (1..)
        .zip(&faults)
        .filter(|(_, fault)| only.is_none_or(|part| fault.name.contains(part) || fault.list == *part))
        .collect();
    let folder = root.join("target/mutants");
    let copy = folder.join("tree");
    crate::copy::tree(root, &copy, &plant::sown(root, &faults)?)?;
    if search {
        let built = build::build(&copy, &folder, &[], true)?;
        return search::run(&built, &numbered);
    }
    let faults: Vec<&Fault> = numbered.iter().map(|(_, fault)| *fault).collect();
    let lives = faults.iter().any(|fault| fault.seed.is_some());
    let built = build::build(&copy, &folder, &faults, lives)?;
    let began = Instant::now();
    let outcome = run::run(&built, &numbered);
    println!("mutants: {} s after the build", began.elapsed().as_secs());
    outcome
}
