//! For the author of a row: which tests and which life notice a fault.

use std::time::Duration;

use super::build::{Built, Program};
use super::list::Fault;
use super::run::{DAYS, End, end_of};

/// Lives that are tried.
const SEEDS: &str = "300";
/// Names that are told.
const TOLD: usize = 6;
/// What takes longer hangs. A test is named as one that runs on after a minute.
const LONGEST: Duration = Duration::from_secs(120);

/// Asks all tests of jkn-core about the faults of which nothing is said, then the simulation.
///
/// # Errors
/// When a program does not start.
pub fn run(built: &Built, faults: &[(usize, &Fault)]) -> Result<(), String> {
    let mut programs: Vec<&Program> = built.tests.values().collect();
    programs.sort();
    programs.dedup();
    let open: Vec<_> = faults.iter().filter(|(_, fault)| !fault.is_settled()).collect();
    for (number, fault) in &open {
        println!("{number:4} {}: {}", fault.list, fault.name);
        let mut noticed = false;
        for program in &programs {
            let (text, how) = match end_of(program, &[], *number, LONGEST)? {
                End::Passed => continue,
                End::Failed(text) => (text, ""),
                End::Hung(text) => (text, " # some run on and on"),
            };
            noticed = true;
            let names: Vec<String> = noticing(&text).take(TOLD).map(|name| format!("{name:?}")).collect();
            println!("     caught = [{}]{how}", names.join(", "));
        }
        if let Some(simulation) = &built.simulation {
            let arguments = ["--from", "1", "--seeds", SEEDS, "--days", DAYS, "--first"];
            match end_of(simulation, &arguments, *number, LONGEST)? {
                End::Passed => {}
                End::Hung(_) => println!("     hangs in the simulation, or takes too long"),
                End::Failed(text) => {
                    noticed = true;
                    println!(
                        "     {}",
                        text.lines().next().unwrap_or("the simulation ends without a word")
                    );
                }
            }
        }
        if !noticed {
            println!("     NOBODY NOTICES");
        }
    }
    println!("mutants: asked about {} faults", open.len());
    Ok(())
}

/// The names of the tests that failed or ran for more than a minute.
fn noticing(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter_map(|line| {
        let line = line.strip_prefix("test ")?;
        let failed = line.strip_suffix(" ... FAILED");
        failed.or_else(|| line.strip_suffix(" has been running for over 60 seconds"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_failed_and_who_runs_on_is_named() {
        let text =
            "test a::b ... ok\ntest c ... FAILED\ntest d::e has been running for over 60 seconds\n\nfailures:\n    c";
        assert_eq!(noticing(text).collect::<Vec<_>>(), ["c", "d::e"]);
        assert_eq!(noticing("test result: ok").count(), 0);
    }
}
