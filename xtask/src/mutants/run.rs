//! Asking: everything passes with no switch on, and what is named for a fault fails with its own.

use std::collections::BTreeMap;
use std::io::Read;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use super::LEAST;
use super::build::{Built, Program};
use super::list::Fault;
use super::plant::SWITCH;

/// What takes this longer than ten times what it takes with nothing planted hangs.
const PATIENCE: Duration = Duration::from_secs(10);
/// What takes longer with nothing planted hangs.
const UNPLANTED: Duration = Duration::from_secs(120);
/// How many faults are asked about at once.
const AT_ONCE: usize = 2;
/// Days of a life.
pub const DAYS: &str = "10";

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Everything passed.
    Passed,
    /// Something failed; what it printed.
    Failed(String),
    /// It was ended after a time; what it had printed.
    Hung(String),
}

/// Runs a program with a switch on (0 is none) and waits for its end, but not longer than that.
pub fn end_of(program: &Program, arguments: &[&str], number: usize, longest: Duration) -> Result<End, String> {
    let told = |e: std::io::Error| format!("{}: {e}", program.path.display());
    let mut child = Command::new(&program.path)
        .args(arguments)
        .current_dir(&program.folder)
        .env(SWITCH, number.to_string())
        .env("CARGO_MANIFEST_DIR", &program.folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(told)?;
    let mut out = child.stdout.take();
    let reader = std::thread::spawn(move || {
        let mut bytes = Vec::new();
        // What could not be read any more was not needed.
        let _ = out.as_mut().map(|out| out.read_to_end(&mut bytes));
        String::from_utf8_lossy(&bytes).into_owned()
    });
    let began = Instant::now();
    let status = loop {
        if let Some(status) = child.try_wait().map_err(told)? {
            break Some(status);
        }
        if began.elapsed() > longest {
            child.kill().map_err(told)?;
            child.wait().map_err(told)?;
            break None;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    let text = reader.join().unwrap_or_default();
    Ok(match status {
        Some(status) if status.success() => End::Passed,
        Some(_) => End::Failed(text),
        None => End::Hung(text),
    })
}

/// Something that is to notice a fault.
struct Witness<'a> {
    name: String,
    program: &'a Program,
    arguments: Vec<String>,
}

impl Witness<'_> {
    fn end(&self, number: usize, longest: Duration) -> Result<End, String> {
        let arguments: Vec<&str> = self.arguments.iter().map(String::as_str).collect();
        end_of(self.program, &arguments, number, longest)
    }
}

fn witnesses<'a>(built: &'a Built, fault: &Fault) -> Result<Vec<Witness<'a>>, String> {
    let mut all = Vec::new();
    for test in fault.tests() {
        let program = built.tests.get(&test);
        let program = program.ok_or_else(|| format!("`{}`: {} has no test {}", fault.name, test.package, test.path))?;
        all.push(Witness {
            arguments: vec!["--exact".to_owned(), test.path.clone()],
            name: test.path,
            program,
        });
    }
    if let Some((seed, program)) = fault.seed.zip(built.simulation.as_ref()) {
        let arguments = ["--seed", &seed.to_string(), "--days", DAYS, "--first"];
        all.push(Witness {
            name: format!("simulation, seed {seed}"),
            arguments: arguments.map(str::to_owned).to_vec(),
            program,
        });
    }
    Ok(all)
}

/// Asks about every fault.
///
/// # Errors
/// What fails although nothing is planted; who does not notice what they are named for; too few that are noticed.
pub fn run(built: &Built, faults: &[(usize, &Fault)]) -> Result<(), String> {
    let (mut asked, mut wrong) = (BTreeMap::new(), Vec::new());
    for (_, fault) in faults {
        if !fault.is_settled() {
            wrong.push(format!(
                "`{}`: nothing says what notices it; --search finds it",
                fault.name
            ));
        }
        let witnesses = witnesses(built, fault).unwrap_or_else(|told| {
            wrong.push(told);
            Vec::new()
        });
        for witness in witnesses {
            if asked.contains_key(&witness.name) {
                continue;
            }
            let began = Instant::now();
            if witness.end(0, UNPLANTED)? != End::Passed {
                wrong.push(format!("{} fails although nothing is planted", witness.name));
            }
            let longest = began.elapsed().saturating_mul(10).saturating_add(PATIENCE);
            asked.insert(witness.name, longest);
        }
    }
    if !wrong.is_empty() {
        return Err(wrong.join("\n  "));
    }
    println!("mutants: {} tests and lives pass with nothing planted", asked.len());
    let waiting = Mutex::new(faults.iter());
    let missed = Mutex::new(Vec::new());
    let ask_all = || -> Result<(), String> {
        loop {
            let next = waiting.lock().ok().and_then(|mut waiting| waiting.next());
            let Some((number, fault)) = next else { return Ok(()) };
            let told = ask(built, *number, fault, &asked)?;
            println!("{number:4} {}: {}: {}", fault.list, fault.name, told.0);
            if !told.1
                && let Ok(mut missed) = missed.lock()
            {
                missed.push(fault.name.clone());
            }
        }
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..AT_ONCE).map(|_| scope.spawn(ask_all)).collect();
        let mut ended = threads.into_iter().map(|thread| thread.join());
        ended.try_for_each(|ended| ended.unwrap_or_else(|_| Err("a thread died".to_owned())))
    })?;
    let missed = missed.into_inner().map_err(|e| e.to_string())?;
    sum(faults, &missed)
}

/// What came of a fault, and whether that is what its row says.
fn ask(
    built: &Built,
    number: usize,
    fault: &Fault,
    longest: &BTreeMap<String, Duration>,
) -> Result<(String, bool), String> {
    if let Some(reason) = &fault.survives {
        return Ok((format!("survives: {reason}"), true));
    }
    let (mut noticed, mut slept) = (Vec::new(), Vec::new());
    for witness in witnesses(built, fault)? {
        let longest = longest.get(&witness.name).copied().unwrap_or(UNPLANTED);
        match witness.end(number, longest)? {
            End::Passed => slept.push(witness.name),
            End::Failed(_) => noticed.push(witness.name),
            End::Hung(_) => noticed.push(format!("{} by time", witness.name)),
        }
    }
    if slept.is_empty() {
        Ok((format!("caught by {}", noticed.join(", ")), true))
    } else {
        Ok((format!("NOT CAUGHT by {}", slept.join(", ")), false))
    }
}

/// Prints the counts.
fn sum(faults: &[(usize, &Fault)], missed: &[String]) -> Result<(), String> {
    let is_caught = |fault: &Fault| fault.survives.is_none() && !missed.contains(&fault.name);
    let mut lists: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (_, fault) in faults {
        let (all, caught) = lists.entry(&fault.list).or_default();
        *all = all.saturating_add(1);
        *caught = caught.saturating_add(usize::from(is_caught(fault)));
    }
    for (list, (all, caught)) in &lists {
        println!("  {list}: {all} faults, {caught} caught");
    }
    let lives = faults.iter().filter(|(_, fault)| fault.seed.is_some()).count();
    let all = faults.len();
    let caught = faults.iter().filter(|(_, fault)| is_caught(fault)).count();
    println!("  of these a life of the simulation finds {lives}");
    println!(
        "mutants: {all} faults, {caught} caught, {} survive",
        all.saturating_sub(caught)
    );
    if !missed.is_empty() {
        return Err(format!("not caught by what is named:\n  {}", missed.join("\n  ")));
    }
    if caught.saturating_mul(100) < all.saturating_mul(LEAST) {
        return Err(format!("fewer than {LEAST} % are caught"));
    }
    Ok(())
}
