//! `jkn-simulate`: lives from their seeds, one after the other, until one breaks a law or the time is over.
#![forbid(unsafe_code)]

use std::process::ExitCode;
use std::time::{Duration, Instant};

use jkn_simulation::life::{Lived, Script, live, shrink::shrink, world::live_and_tell};

const HELP: &str = "jkn-simulate [--seed N] [--from N] [--seeds N] [--days N] [--hours H] [--first]
  --seed N    one life, with its script when it breaks a law, and with all its calls after that
  --from N    the first seed, 1 without it
  --seeds N   how many seeds, 100 without it
  --days N    how long a life is, 10 without it
  --hours H   goes on until so many hours have passed, whatever --seeds says
  --first     ends at the first broken law, without looking for a shorter script that breaks it";

struct Wanted {
    from: u64,
    seeds: u64,
    days: u64,
    hours: Option<f64>,
    first: bool,
}

fn main() -> ExitCode {
    match wanted() {
        Ok(wanted) => run(&wanted),
        Err(reason) => {
            eprintln!("{reason}\n{HELP}");
            ExitCode::FAILURE
        }
    }
}

fn wanted() -> Result<Wanted, String> {
    let mut wanted = Wanted {
        from: 1,
        seeds: 100,
        days: 10,
        hours: None,
        first: false,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        if name == "--first" {
            wanted.first = true;
            continue;
        }
        let value = arguments.next().ok_or_else(|| format!("{name} wants a value"))?;
        let number = || value.parse::<u64>().map_err(|e| format!("{name} {value}: {e}"));
        match name.as_str() {
            "--seed" => (wanted.from, wanted.seeds) = (number()?, 1),
            "--from" => wanted.from = number()?,
            "--seeds" => wanted.seeds = number()?,
            "--days" => wanted.days = number()?.max(1),
            "--hours" => wanted.hours = Some(value.parse().map_err(|e| format!("{name} {value}: {e}"))?),
            _ => return Err(format!("unknown argument `{name}`")),
        }
    }
    Ok(wanted)
}

#[allow(clippy::float_arithmetic, clippy::disallowed_methods)] // a rate for people to read, by the clock on the wall
fn run(wanted: &Wanted) -> ExitCode {
    let began = Instant::now();
    let end = wanted.hours.map(|hours| Duration::from_secs_f64(hours * 3_600.0));
    let mut all = Lived::default();
    let mut lives = 0_u64;
    let mut seed = wanted.from;
    loop {
        let over = match end {
            Some(end) => began.elapsed() >= end,
            None => lives >= wanted.seeds,
        };
        if over {
            break;
        }
        let script = Script::of(seed, wanted.days);
        match live(&script) {
            Ok(lived) => {
                all.steps += lived.steps;
                all.length_ms += lived.length_ms;
                all.accepted += lived.accepted;
                all.calls += lived.calls;
            }
            Err(violation) => {
                println!("seed {seed}: {violation}");
                if wanted.first {
                    return ExitCode::FAILURE;
                }
                let (script, violation) = shrink(&script, violation);
                println!("it needs no more than this, and then: {violation}");
                for item in &script.items {
                    println!("  {:>12} ms  {:?}", item.at_ms, item.what);
                }
                if wanted.seeds == 1 {
                    // How it ends is known.
                    drop(live_and_tell(&script, &mut |line| println!("{line}")));
                }
                println!("cargo xtask simulate --seed {seed} --days {}", wanted.days);
                return ExitCode::FAILURE;
            }
        }
        lives += 1;
        seed = seed.wrapping_add(1);
    }
    let days = all.length_ms as f64 / 86_400_000.0;
    let seconds = began.elapsed().as_secs_f64().max(0.001);
    println!(
        "no law was broken: {lives} seeds from {}, {} steps, {days:.0} simulated days, {} calls, {} accepted promises, {:.2} months a second",
        wanted.from,
        all.steps,
        all.calls,
        all.accepted,
        days / 30.0 / seconds
    );
    ExitCode::SUCCESS
}
