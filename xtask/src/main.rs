//! Every chore of this repository: `cargo xtask help` lists them.

mod assurance;
mod bench;
mod bench_store;
mod bindings;
mod copy;
mod coverage;
mod debian;
mod demo;
mod deny;
mod elf;
mod faskes;
mod fuzz;
mod kotlin;
mod layering;
mod library;
mod mutants;
mod new_menu;
mod python;
mod ruang;
mod sandbox;
mod sbom;
mod shells;
mod size;
mod swift;
mod texts;
mod words;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

/// The package of the rule book.
const RULES: &str = "jkn-rules";

const HELP: &str = "cargo xtask COMMAND
  demo            [--window | --terminal | --tour] [--out FOLDER]
                  a participant's journey: in a window, in this terminal, or by itself with every screen in FOLDER
                  --tour=baca|masuk|rawat|uang [--offline] walks through the menus that are read, getting in, care, or money and
                  membership, and prints each screen with its route and age
  test            everything CI runs: formatting, lints, layering, texts, words, tests, Python, Kotlin, Swift
                  --rust stops before Python, Kotlin and Swift, for the quick loop
  sandbox         [--port N] [--file PATH] starts the reference gateway with its controls (tests/sandbox/README.md)
  faskes          [--verify] the directory of 25,000 invented facilities into target/assets, which every shell takes with it; --verify
                  checks its rows, digest, size and licences
  kartu           --verify CODE [--key KEY]... [--on yyyy-mm-dd] checks a card's signed code as a counter does; without a key with the
                  sandbox's example key, without a day today
  new-menu        MENU SUBJECT [--folder FOLDER] the skeleton of a menu, which runs: page, subject, words, sandbox, tests
  ruang           adds such a menu in a copy of this repository, builds and uses it, and counts the lines it took elsewhere
  simulate        [--seed N] [--from N] [--seeds N] [--days N] [--hours H] lives of people and phones from their seeds, under laws
  kills           [--seed N] [--kills N] kills a process of the real app 200 times while it books over HTTP, a third of the rounds with
                  two on one folder, and compares what it told with what the gateway did
  fleet           [--write] [--phones N] [--seed N] a hundred thousand and a million phones against one gateway, after an outage, at
                  00.00 and when it sheds; --write puts the tables into docs/fleet.md
  fuzz            [--target T] [--minutes M] any bytes against every reader of bytes, a minute each (fuzz/targets; wants nightly Rust
                  and cargo install cargo-fuzz --version 0.13.1 --locked)
  bindings        Kotlin, Swift and Python of the core into target/bindings
  library         [--target T]... [--api N] the library for phones, and the Kotlin and Swift that fit it, into target/library
  bindings-python the bindings, then the vectors, tests and example of bindings/python
  kotlin          the bindings, then build and test of the Android modules that run on a JVM
  screenshots     [--all | NAME...] [--english] [--simple] pictures of the first state of every page, of every state, or of those
                  whose names begin so, in the simple mode with --simple, into target/screenshots
  swift           lints, builds and tests the Swift package, bringing Debian's Swift where there is none
  bench           what opening, drawing and promising cost, and the rules; printed only
                  --budget what the reading menus cost beside their goals; counts and bytes that are over fail
  bench-store     what opening, a hundred promises and a hundred answers ask of the system, counted by strace; printed only
  size            [--write] [--why TEXT] the library's size beside the last entry of tests/size/history.json; 100 kB more need a
                  reason, which goes into a new entry
  menus           what each of the 18 menus has of what it must have (xtask/menus.toml), asked of the code; fails when one that was
                  whole no longer is
  seed-rows       where each statement of the seeds is that the reading menus are to close (xtask/seed-rows.toml), and which are open
  contract        sends docs/wire.toml to the sandbox, reads the answers as the app does, and writes docs/wire.md
  calibration     lives a thousand visits to the sandbox's hospitals and prints how often the range in which a number is said to
                  be called held, and how wide it was
  assurance       writes docs/assurance.md: which test proves which row, and which rows are open
  sbom            writes docs/sbom.cdx.json: what the library for phones is made of (CycloneDX)
  words           [CORE] writes docs/words-changes.md and docs/screens-changes.md, what the texts and screens said before they were
                  rewritten and now; prints how heavy each page is to read, before and now; only the counts of another core folder
  rules-page      writes docs/rules.md, the page that a test compares
  rules-test      the tests of the rule book, a crate of its own that builds in seconds
  bench-rules     times of a few rules, release build, printed only
  coverage-rules  line coverage of the rule book (rustup component add llvm-tools)
  mutants         [--only WORDS] [--search] plants every fault of tests/mutants in a copy, builds it once and asks the tests and
                  lives that are to notice each; --search asks all tests and many lives about those of which nothing is said
  mutants-rules   mutation testing of the rule book (cargo install cargo-mutants --version 27.0.0 --locked); more arguments
                  go to cargo mutants, for example -f core/rules/src/denda.rs
  help            this list";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match arguments.first().map(String::as_str) {
        Some("test") => test(arguments.iter().any(|a| a == "--rust")),
        Some("bindings") => root().and_then(|root| bindings::generate(&root)),
        Some("library") => root().and_then(|root| library::make(&root, arguments.get(1..).unwrap_or_default())),
        Some("bindings-python") => root().and_then(|root| python::verify(&root)),
        Some("kotlin") => root().and_then(|root| kotlin::verify(&root)),
        Some("demo") => root().and_then(|root| demo::show(&root, arguments.get(1..).unwrap_or_default())),
        Some("screenshots") => {
            root().and_then(|root| kotlin::screenshots(&root, arguments.get(1..).unwrap_or_default()))
        }
        Some("sandbox") => root().and_then(|root| sandbox::start(&root, arguments.get(1..).unwrap_or_default())),
        Some("faskes") => root().and_then(|root| faskes::make(&root, arguments.get(1..).unwrap_or_default())),
        Some("kartu") => root().and_then(|root| check_card(&root, arguments.get(1..).unwrap_or_default())),
        Some("new-menu") => root().and_then(|root| new_menu::run(&root, arguments.get(1..).unwrap_or_default())),
        Some("ruang") => root().and_then(|root| ruang::run(&root)),
        Some("simulate") => root().and_then(|root| simulate(&root, arguments.get(1..).unwrap_or_default())),
        Some("kills") => root().and_then(|root| kills(&root, arguments.get(1..).unwrap_or_default())),
        Some("fleet") => root().and_then(|root| fleet(&root, arguments.get(1..).unwrap_or_default())),
        Some("fuzz") => root().and_then(|root| fuzz::run(&root, arguments.get(1..).unwrap_or_default())),
        Some("contract") => root().and_then(|root| standing(&root, "contract")),
        Some("calibration") => root().and_then(|root| standing(&root, "calibration")),
        Some("menus") => root().and_then(|root| standing(&root, "menus")),
        Some("seed-rows") => root().and_then(|root| standing(&root, "seeds")),
        Some("assurance") => root().and_then(|root| assurance::write(&root)),
        Some("sbom") => root().and_then(|root| sbom::write(&root)),
        Some("words") => match arguments.get(1) {
            Some(core) => words::counts(Path::new(core)).map(|counts| print!("{counts}")),
            None => root().and_then(|root| words::write(&root)),
        },
        Some("swift") => root().and_then(|root| swift::test(&root)),
        Some("rules-page") => rules_page(),
        Some("rules-test") => root().and_then(|root| cargo(&root, &["test", "--locked", "--package", RULES])),
        Some("bench") => root().and_then(|root| bench::run(&root, arguments.get(1..).unwrap_or_default())),
        Some("bench-store") => root().and_then(|root| bench_store::run(&root)),
        Some("size") => root().and_then(|root| size::run(&root, arguments.get(1..).unwrap_or_default())),
        Some("bench-rules") => root().and_then(|root| bench::rules(&root)),
        Some("coverage-rules") => root().and_then(|root| coverage::run(&root)),
        Some("mutants") => root().and_then(|root| mutants::run(&root, arguments.get(1..).unwrap_or_default())),
        Some("mutants-rules") => mutants_rules(&arguments),
        None | Some("help") => {
            println!("{HELP}");
            Ok(())
        }
        Some(other) => Err(format!("unknown command `{other}`\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask: {reason}");
            ExitCode::FAILURE
        }
    }
}

/// One check of `cargo xtask test`: its name, and what it does.
type Check = (&'static str, fn(&Path) -> Result<(), String>);

/// Every check up to the tests in Rust, in the order in which a failure is cheapest to find.
const IN_RUST: &[Check] = &[
    ("formatting", |root| cargo(root, &["fmt", "--all", "--check"])),
    ("words and walls", words_and_walls),
    ("lints", |root| {
        let lints = ["clippy", "--workspace", "--all-targets", "--locked", "--"];
        cargo(root, &[&lints[..], &["-D", "warnings"]].concat())
    }),
    ("what it is made of", |root| {
        core_has_no_uniffi(root)?;
        deny::check(root)?;
        sbom::check(root)
    }),
    ("tests in Rust", |root| {
        cargo(root, &["test", "--workspace", "--locked"])
    }),
    ("room for a menu", ruang::run),
];

/// The checks of the other languages.
const IN_OTHERS: &[Check] = &[
    ("Python", python::verify),
    ("Kotlin", kotlin::verify),
    ("Swift", swift::test),
];

/// What is seen by reading files alone.
fn words_and_walls(root: &Path) -> Result<(), String> {
    let (core, texts) = (root.join("core"), root.join("core/texts"));
    report("layering", layering::check(&core.join("src"))?)?;
    report("texts", texts::check(&texts)?)?;
    report("message keys", texts::check_keys(&core, &texts)?)?;
    report("words", words::check(&texts)?)?;
    report("changes of words", words::check_changes(root)?)?;
    report("shells", shells::check(root)?)?;
    report("planted faults", mutants::check(root)?)
}

/// Runs every check, and says at the end how long each took.
#[allow(clippy::disallowed_methods)] // for people to read, by the clock on the wall
fn test(only_rust: bool) -> Result<(), String> {
    let root = root()?;
    let others = if only_rust { &[] } else { IN_OTHERS };
    let mut took = Vec::new();
    let outcome = IN_RUST.iter().chain(others).try_for_each(|(name, check)| {
        let start = Instant::now();
        let outcome = check(&root).map_err(|reason| format!("{name}: {reason}"));
        let passed = if outcome.is_ok() { "passed" } else { "FAILED" };
        took.push(format!("{name}: {passed} after {} s", start.elapsed().as_secs()));
        outcome
    });
    println!("{}", took.join("\n"));
    outcome
}

/// Writes the page of the rules; the test that compares it writes it when asked to.
fn rules_page() -> Result<(), String> {
    let arguments = ["test", "--locked", "--package", RULES, "--test", "rules", "halaman"];
    cargo_with(&root()?, &arguments, &[("JKN_WRITE_PAGE", "1")])
}

/// A card's signed code, checked by the rule book.
fn check_card(root: &Path, arguments: &[String]) -> Result<(), String> {
    let run = "run --quiet --locked --features vectors --example kartu --package";
    let mut all: Vec<&str> = run.split(' ').collect();
    all.extend([RULES, "--"]);
    all.extend(arguments.iter().map(String::as_str));
    cargo(root, &all)
}

/// Lives from their seeds, as fast as they can be had.
fn simulate(root: &Path, arguments: &[String]) -> Result<(), String> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    simulation(root, "jkn-simulation", &arguments)
}

/// A fleet of phones, counted in simulated time.
fn fleet(root: &Path, arguments: &[String]) -> Result<(), String> {
    let mut all = Vec::new();
    for argument in arguments {
        all.push(argument.as_str());
        if argument == "--write" {
            all.push("docs/fleet.md");
        }
    }
    simulation(root, "jkn-fleet", &all)
}

/// A program of the simulation, built to be fast.
fn simulation(root: &Path, program: &str, arguments: &[&str]) -> Result<(), String> {
    let run = "run --locked --profile simulation --package jkn-simulation --bin";
    let mut all: Vec<&str> = run.split(' ').collect();
    all.extend([program, "--"]);
    all.extend(arguments);
    cargo(root, &all)
}

/// How far the product stands, asked of the code.
fn standing(root: &Path, what: &str) -> Result<(), String> {
    let program = ["run", "--quiet", "--locked", "--package", "jkn-standing", "--", what];
    cargo(root, &program)
}

/// Kills of the app, in real time.
fn kills(root: &Path, arguments: &[String]) -> Result<(), String> {
    let mut all = vec!["run", "--locked", "--package", "jkn-kills", "--"];
    all.extend(arguments.iter().map(String::as_str));
    cargo(root, &all)
}

fn mutants_rules(arguments: &[String]) -> Result<(), String> {
    // Properties run with few cases: a mutant that only the hundredth catches is as good as missed.
    let mut all = vec![
        "mutants",
        "--package",
        RULES,
        "--output",
        "target",
        "--jobs",
        "2",
        "--timeout",
        "60",
        "--minimum-test-timeout",
        "20",
    ];
    all.extend(arguments.iter().skip(1).map(String::as_str));

    let variables = [("PROPTEST_CASES", "16"), ("CARGO_PROFILE_DEV_DEBUG", "0")];
    cargo_with(&root()?, &all, &variables)
}

fn report(what: &str, faults: Vec<String>) -> Result<(), String> {
    if faults.is_empty() {
        println!("{what}: no fault");
        return Ok(());
    }
    Err(format!("{what}:\n  {}", faults.join("\n  ")))
}

/// The core stays free of the binding generator, whatever its dependencies do.
fn core_has_no_uniffi(root: &Path) -> Result<(), String> {
    let output = Command::new("cargo")
        .args([
            "tree",
            "--package",
            "jkn-core",
            "--edges",
            "normal,build",
            "--prefix",
            "none",
            "--locked",
        ])
        .current_dir(root)
        .output()
        .map_err(|e| format!("cargo tree did not start: {e}"))?;
    let tree = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() || !tree.starts_with("jkn-core ") {
        return Err(format!(
            "cargo tree failed: {}",
            String::from_utf8_lossy(&output.stderr)
        ));
    }
    let found = tree
        .lines()
        .filter(|l| l.starts_with("uniffi"))
        .map(str::to_owned)
        .collect();
    report("core without UniFFI", found)
}

fn cargo(root: &Path, arguments: &[&str]) -> Result<(), String> {
    cargo_with(root, arguments, &[])
}

/// Cargo with some variables of its own.
fn cargo_with(root: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Result<(), String> {
    let mut command = Command::new("cargo");
    command
        .args(arguments)
        .envs(variables.iter().copied())
        .current_dir(root);
    wait_for(command)
}

/// Runs a program in `folder` and waits for it; its output is the reader's.
fn run(folder: &Path, program: &Path, arguments: &[&OsStr]) -> Result<(), String> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder);
    wait_for(command)
}

fn wait_for(mut command: Command) -> Result<(), String> {
    println!("$ {command:?}");
    let status = command
        .status()
        .map_err(|e| format!("{} did not start: {e}", command.get_program().display()))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{command:?} failed ({status})"))
    }
}

/// The repository's folder, asked for when this runs: a path from when it was built is another's once the folder is copied.
fn root() -> Result<PathBuf, String> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.as_deref().and_then(Path::parent).map(Path::to_path_buf);
    root.ok_or_else(|| "run it as `cargo xtask`".to_owned())
}

/// All files below `folder` with one of the extensions, in a stable order.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let entries = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        if path.is_dir() {
            found.extend(files(&path, extension)?);
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Field report F78.
    /// A folder that was copied with what was built in it must not reach into the one it came from.
    #[test]
    fn no_program_and_no_test_has_the_folder_it_was_built_in_built_in() {
        let built_in = concat!("env!(", "\"CARGO_MANIFEST_DIR\"");
        let root = Path::new("..");
        for folder in ["bindings", "core", "terminal", "tests", "xtask"] {
            for file in files(&root.join(folder), "rs").unwrap() {
                let text = std::fs::read_to_string(&file).unwrap();
                assert!(!text.contains(built_in), "{}: ask for it when it runs", file.display());
            }
        }
    }
}
