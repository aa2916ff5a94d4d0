//! `jkn-kills`: a real process of the app, with its driver, its files and HTTP, is killed (SIGKILL) again and again while it
//! books and gives back queue numbers at a sandbox that fails in many ways; in every third round a second process uses the
//! same folder. When the world has healed, what was told is compared with what the gateway did.
//!
//! * [`round`] one account, its kills and the reckoning · [`person`] what the process does · [`keys`] its key store
#![forbid(unsafe_code)]
// Real time passes here; that is what it is for.
#![allow(clippy::disallowed_methods)]

mod keys;
mod person;
mod round;

use std::process::ExitCode;
use std::time::Duration;

/// Whatever is freed is wiped, as in the library for phones.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

const HELP: &str = "jkn-kills [--seed N] [--kills N]
  --seed N    where chance begins, 1 without it
  --kills N   how many processes are killed, 200 without it";

/// Kills of one account; so few promises that none is archived.
const A_ROUND: u64 = 10;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.first().map(String::as_str) {
        Some(person::MODE) => person::live(arguments.get(1..).unwrap_or_default()).map(|()| true),
        _ => all(&arguments),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(reason) => {
            eprintln!("jkn-kills: {reason}\n{HELP}");
            ExitCode::FAILURE
        }
    }
}

fn all(arguments: &[String]) -> Result<bool, String> {
    let (mut seed, mut kills) = (1_u64, 200_u64);
    for pair in arguments.chunks(2) {
        let number = || pair.get(1).and_then(|n| n.parse().ok()).ok_or("a number is missing");
        match pair.first().map(String::as_str) {
            Some("--seed") => seed = number()?,
            Some("--kills") => kills = number()?,
            _ => return Err("unknown argument".to_owned()),
        }
    }
    let (mut told, mut effects, mut killed, mut wrong) = (0, 0, 0, 0);
    let mut longest = Duration::ZERO;
    for round in 0..kills.div_ceil(A_ROUND) {
        let kills = A_ROUND.min(kills - round * A_ROUND);
        let came = round::run(seed, round, kills).map_err(|e| format!("seed {seed}, round {round}: {e}"))?;
        println!("{came}");
        for fault in &came.wrong {
            println!("  WRONG: {fault}");
        }
        (told, effects, killed) = (told + came.told, effects + came.effects, killed + came.kills);
        (longest, wrong) = (longest.max(came.settled), wrong + came.wrong.len());
    }
    println!(
        "{killed} kills, {told} promises told, {effects} effects at the gateway, longest time to settle {} s, {wrong} wrong (seed {seed})",
        longest.as_secs()
    );
    Ok(wrong == 0)
}
