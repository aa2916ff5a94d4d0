//! Kills the app and, in the end, compares.

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use jkn_core::driver::host::{Clock, SystemClock};
use jkn_journeys::{Gateway, SEED, TUESDAY_MS};
use jkn_sandbox::Place;
use jkn_sandbox::control::{Fault, Kind};
use jkn_simulation::life::dice::Dice;

use crate::child::SETTLING;
use crate::hand::{Shifted, now};
use crate::journal::Journal;
use crate::tap::Tap;
use crate::truth::{Compared, Truth};
use crate::{Outcome, doing};

/// How many kills there are between two times at which the world is well for a while.
const BETWEEN: u64 = 40;

/// What is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Of faults, kills and what the person does.
    pub seed: u64,
    /// How many.
    pub kills: u64,
}

/// A running app.
struct Process {
    child: Child,
    says: Receiver<String>,
}

impl Process {
    /// SIGKILL.
    fn kill(mut self) -> Outcome<()> {
        if let Ok(Some(status)) = self.child.try_wait() {
            return Err(format!("the app ended by itself: {status}"));
        }
        doing("killing", self.child.kill())?;
        doing("waiting for the killed", self.child.wait())?;
        Ok(())
    }

    fn tell(&mut self, word: &str) -> Outcome<()> {
        let stdin = self.child.stdin.as_mut().ok_or("no way to speak to the app")?;
        doing("speaking to the app", writeln!(stdin, "{word}"))
    }

    fn hear(&self, patience: Duration) -> Outcome<String> {
        doing("what the app says", self.says.recv_timeout(patience))
    }
}

struct World {
    seed: u64,
    folder: PathBuf,
    gateway: Gateway,
    tap: Tap,
    ahead_ms: i64,
    dice: Dice,
    runs: u64,
    kills: u64,
    longest: Duration,
}

/// Kills so many times, and says what came of it.
///
/// # Errors
/// Whatever was told and not done, or done and not told, with the seed.
pub fn run(wanted: &Wanted) -> Outcome<()> {
    let folder = doing("a folder", tempfile::tempdir())?;
    let ahead_ms = TUESDAY_MS.saturating_sub(SystemClock.wall_ms());
    let place = Place::File(folder.path().join("gateway.db"));
    let gateway = doing("the sandbox", Gateway::start(place, SEED, Arc::new(Shifted(ahead_ms))))?;
    let tap = Tap::before(gateway.url())?;
    let mut world = World {
        seed: wanted.seed,
        folder: folder.path().to_owned(),
        gateway,
        tap,
        ahead_ms,
        dice: Dice::new(wanted.seed, 0),
        runs: 0,
        kills: 0,
        longest: Duration::ZERO,
    };
    match world.all(wanted.kills) {
        Ok(compared) => {
            println!(
                "{} kills, {} promises told ({} taken back, {} refused, {} given up, {} first told after the kill), {} effects, longest time to settle {:.1} s",
                world.kills,
                compared.told,
                compared.withdrawn,
                compared.refused,
                compared.released,
                compared.found,
                compared.effects,
                world.longest.as_secs_f32()
            );
            Ok(())
        }
        Err(wrong) => {
            // What was found stays to be looked at.
            let kept = folder.keep();
            Err(format!(
                "seed {}, after {} kills: {wrong}\nthe phone and the gateway are in {}",
                wanted.seed,
                world.kills,
                kept.display()
            ))
        }
    }
}

impl World {
    fn all(&mut self, kills: u64) -> Outcome<Compared> {
        let mut round = 0_u64;
        let mut next = BETWEEN.min(kills);
        loop {
            round += 1;
            if self.kills + 1 >= next {
                let compared = self.settled(round)?;
                next = (next + BETWEEN).min(kills);
                if self.kills >= kills {
                    return Ok(compared);
                }
            } else if round.is_multiple_of(3) && self.kills + 2 < next {
                self.two(round)?;
            } else {
                self.one(round)?;
            }
        }
    }

    fn start(&mut self, part: &str) -> Outcome<Process> {
        self.runs += 1;
        let program = doing("this program", std::env::current_exe())?;
        let seed = self.seed.wrapping_mul(1_000_000).wrapping_add(self.runs);
        let child = Command::new(program)
            .arg("child")
            .arg(&self.folder)
            .args([&self.tap.url, &self.ahead_ms.to_string(), &seed.to_string(), part])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let mut child = doing("starting the app", child)?;
        let stdout = child.stdout.take().ok_or("no way to hear the app")?;
        let (tell, says) = channel();
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if tell.send(line).is_err() {
                    break;
                }
            }
        });
        Ok(Process { child, says })
    }

    /// Lets the time pass, with other faults every half second; how long, milliseconds.
    fn pass(&mut self, from_ms: u64, to_ms: u64) -> Outcome<u64> {
        let whole = self.dice.between(from_ms, to_ms);
        let mut left = whole;
        while left > 0 {
            let faults = self.faults();
            doing("faults", self.gateway.faults(&faults))?;
            let step = left.min(500);
            std::thread::sleep(Duration::from_millis(step));
            left -= step;
        }
        Ok(whole)
    }

    fn faults(&mut self) -> Vec<Fault> {
        let dice = &mut self.dice;
        // Now and then the world is well by itself.
        let count = if dice.one_in(4) { 0 } else { dice.between(1, 6) };
        let fault = |_| {
            let kind = match dice.below(12) {
                0 | 1 => Kind::Latency {
                    ms: dice.between(20, 700),
                },
                2 => Kind::LoseBefore,
                3 | 4 => Kind::LoseAfter { ms: dice.below(300) },
                5 => Kind::Status {
                    status: 503,
                    retry_after_s: Some(1),
                },
                6 => Kind::Status {
                    status: 429,
                    retry_after_s: Some(1),
                },
                7 => Kind::Maintenance { retry_after_s: Some(1) },
                8 => Kind::Broke {
                    status: *dice.pick(&[500, 502, 504]).unwrap_or(&500),
                },
                9 => Kind::Unauthorized,
                10 => Kind::Truncated,
                _ => Kind::Html,
            };
            let path = *dice
                .pick(&["/v1/antrean/fktp", "/v1/antrean/fktp", "/v1/perintah", "/v1/"])
                .unwrap_or(&"/v1/");
            Fault {
                kind,
                times: 1,
                path: Some(path.to_owned()),
            }
        };
        (0..count).map(fault).collect()
    }

    /// One app, killed at a moment.
    fn one(&mut self, round: u64) -> Outcome<()> {
        let app = self.start("all")?;
        let lived = self.pass(100, 1_800)?;
        self.dead(app)?;
        println!("round {round}: one app, killed after {lived} ms; {} kills", self.kills);
        Ok(())
    }

    /// Two apps on one folder; the one that is left goes on.
    fn two(&mut self, round: u64) -> Outcome<()> {
        let first = self.start("0")?;
        let alone = self.pass(20, 600)?;
        let second = self.start("1")?;
        let both = self.pass(100, 1_200)?;
        let (killed, left, which) = match self.dice.one_in(4) {
            true => (second, first, "second"),
            false => (first, second, "first"),
        };
        self.dead(killed)?;
        let rest = self.pass(100, 2_000)?;
        self.dead(left)?;
        println!(
            "round {round}: two apps, the other after {alone} ms; the {which} killed after {both} ms, what was left after {rest} ms; {} kills",
            self.kills
        );
        Ok(())
    }

    fn dead(&mut self, app: Process) -> Outcome<()> {
        app.kill()?;
        self.kills += 1;
        Ok(())
    }

    /// An app that lives on while the world becomes well: everything must settle, and be as it was told.
    fn settled(&mut self, round: u64) -> Outcome<Compared> {
        let mut app = self.start("all")?;
        self.pass(300, 2_500)?;
        doing("faults", self.gateway.faults(&[]))?;
        let healed = now();
        app.tell("settle")?;
        let said = app.hear(SETTLING + Duration::from_secs(10))?;
        let took = healed.elapsed();
        self.longest = self.longest.max(took);
        if said != "settled" {
            return Err(format!(
                "something is open {:.1} s after the world is well",
                took.as_secs_f32()
            ));
        }
        self.shown(&mut app)?;
        self.dead(app)?;
        let journal = Journal::open(&self.folder.join("journal"))?;
        let compared = self.truth()?.compare(&journal)?;
        println!(
            "round {round}: the world is well, settled after {:.1} s; {} kills, {} promises told, {} effects",
            took.as_secs_f32(),
            self.kills,
            compared.told,
            compared.effects
        );
        Ok(compared)
    }

    fn truth(&self) -> Outcome<Truth> {
        Truth::read(&self.folder.join("gateway.db"), &self.tap.sent())
    }

    /// The screen shows the numbers that are held, and no other.
    fn shown(&self, app: &mut Process) -> Outcome<()> {
        let mut last = String::new();
        for _ in 0..8 {
            app.tell("held")?;
            last = app.hear(Duration::from_secs(30))?;
            let shown = last
                .split(' ')
                .skip(1)
                .filter(|kode| !kode.is_empty())
                .map(str::to_owned);
            if shown.collect::<std::collections::BTreeSet<_>>() == self.truth()?.held() {
                return Ok(());
            }
        }
        Err(format!(
            "the screen shows `{last}`, the gateway has given {:?}",
            self.truth()?.held()
        ))
    }
}
