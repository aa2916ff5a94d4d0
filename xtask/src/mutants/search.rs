//! For the author of a row: which tests and which life notice a fault.

use super::build::{Built, Program};
use super::list::Fault;
use super::run::{DAYS, End, end_of};

/// Lives that are tried.
const SEEDS: &str = "300";
/// Names that are told.
const TOLD: usize = 6;

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
            match end_of(program, &["--quiet"], *number)? {
                End::Passed => {}
                End::Hung => {
                    noticed = true;
                    println!("     hangs in {}", program.path.display());
                }
                End::Failed(text) => {
                    noticed = true;
                    for name in failed(&text).take(TOLD) {
                        println!("     caught = [\"{name}\"]");
                    }
                }
            }
        }
        if let Some(simulation) = &built.simulation {
            let arguments = ["--from", "1", "--seeds", SEEDS, "--days", DAYS, "--first"];
            match end_of(simulation, &arguments, *number)? {
                End::Passed => {}
                End::Hung => println!("     hangs in the simulation, or takes too long"),
                End::Failed(text) => {
                    noticed = true;
                    println!("     {}", text.lines().next().unwrap_or("the simulation ends without a word"));
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

/// The names of the tests that failed, from the list at the end.
fn failed(text: &str) -> impl Iterator<Item = &str> {
    let list = text.rsplit_once("\nfailures:\n").map_or("", |(_, list)| list);
    list.lines().map_while(|line| line.strip_prefix("    "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_of_failed_tests_are_those_of_the_last_list() {
        let text = "\nfailures:\n\n---- a::b stdout ----\n    not::this\n\nfailures:\n    a::b\n    c\n\ntest result";
        assert_eq!(failed(text).collect::<Vec<_>>(), ["a::b", "c"]);
        assert_eq!(failed("test result: ok").count(), 0);
    }
}
