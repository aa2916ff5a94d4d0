//! One account on one phone: its process is killed at moments that nobody chose, the world heals, and what was told is
//! reckoned up against what the gateway did.

use std::fmt;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use jkn_core::app::CommandRow;
use jkn_core::driver::store::Store;
use jkn_journeys::device::SetClock;
use jkn_journeys::{Gateway, TUESDAY_MS};
use jkn_sandbox::Place as Kept;
use jkn_sandbox::control::{Fault, Kind};
use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore as _, SeedableRng as _};
use serde_json::Value;

use crate::person::{MODE, ONLY_LOOKS, Place};

/// Accounts of the sandbox that may take a number; one a round, over and over.
const PEOPLE: [(&str, &str); 5] = [
    ("0009900000011", "Contoh-01!"),
    ("0009900000021", "Contoh-02!"),
    ("0009900000061", "Contoh-06!"),
    ("0009900000171", "Contoh-17!"),
    ("0009900000151", "Contoh-15!"),
];
/// The longest that a process lives before it is killed, milliseconds.
const LIFE_MS: u64 = 2_500;
/// After so long nothing may be open any more.
const HEALED: Duration = Duration::from_secs(90);
/// How long a process lives while the world is well, before its files are looked at.
const A_WHILE: Duration = Duration::from_secs(3);

/// What came of a round.
pub struct Came {
    round: u64,
    two: bool,
    /// Processes that were killed.
    pub kills: u64,
    /// Promises that were told as kept.
    pub told: u64,
    /// What the gateway did.
    pub effects: u64,
    /// How long everything took to be settled once the world was well.
    pub settled: Duration,
    /// What is not as it should be.
    pub wrong: Vec<String>,
}

impl fmt::Display for Came {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let how = if self.two {
            "two processes at once"
        } else {
            "one process"
        };
        let Self {
            round,
            kills,
            told,
            effects,
            ..
        } = self;
        write!(
            f,
            "round {round:3}, {how}: {kills} kills, {told} told, {effects} effects, settled in {} ms",
            self.settled.as_millis()
        )
    }
}

/// Kills `kills` processes of one account, lets the world heal, and reckons.
///
/// # Errors
/// The sandbox or a process could not be started.
pub fn run(seed: u64, round: u64, kills: u64) -> Result<Came, String> {
    let mut chance = ChaCha8Rng::seed_from_u64(seed.wrapping_mul(1_000_003).wrapping_add(round));
    let told = |e: jkn_journeys::Trouble| e.to_string();
    let clock = Arc::new(SetClock::at(TUESDAY_MS));
    let gateway = Gateway::start(Kept::Memory, [7; 32], clock).map_err(told)?;
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    let place = Place(folder.path().to_owned());
    let (kartu, password) = PEOPLE
        .get((round % PEOPLE.len() as u64) as usize)
        .copied()
        .unwrap_or(PEOPLE[0]);
    let start = |seed: u64| -> Result<Child, String> {
        let own = std::env::current_exe().map_err(|e| e.to_string())?;
        let mut command = Command::new(own);
        command
            .args([MODE, gateway.url()])
            .arg(folder.path())
            .args([&seed.to_string(), kartu, password]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().map_err(|e| e.to_string())
    };
    let two = round % 3 == 2;
    let mut other = if two { Some(start(chance.next_u64())?) } else { None };
    let mut killed = 0;
    while killed < kills {
        let mut child = start(chance.next_u64())?;
        for _ in 0..2 {
            gateway.faults(&trouble(&mut chance)).map_err(told)?;
            std::thread::sleep(Duration::from_millis(chance.next_u64() % (LIFE_MS / 2)));
        }
        // SIGKILL: nothing of the process runs any more.
        end(&mut child)?;
        killed += 1;
        if let Some(running) = &mut other
            && chance.next_u64() % 2 == 0
            && killed < kills
        {
            end(running)?;
            killed += 1;
            *running = start(chance.next_u64())?;
        }
    }
    if let Some(mut running) = other {
        end(&mut running)?;
    }
    gateway.faults(&[]).map_err(told)?;
    let began = Instant::now();
    let mut rows;
    // A process that opens nothing new would do; this one is killed as well once it had its time, so that only files speak.
    loop {
        let mut child = start(ONLY_LOOKS)?;
        std::thread::sleep(A_WHILE);
        end(&mut child)?;
        rows = rows_of(&place)?;
        if rows.iter().all(|row| row.is_final()) || began.elapsed() > HEALED {
            break;
        }
    }
    let settled = began.elapsed();
    let counts = gateway.account(kartu).map_err(told)?;
    let count = |name: &str| u64::from(counts.get(name).copied().unwrap_or(0));
    let notes = std::fs::read_to_string(place.told()).unwrap_or_default();
    let noted = |line: &str| notes.lines().filter(|noted| *noted == line).count() as u64;
    let mut wrong = Vec::new();
    for row in rows.iter().filter(|row| !row.is_final()) {
        wrong.push(format!(
            "{} of {} is still {} after {} s",
            row.kind,
            row.id,
            row.keadaan,
            settled.as_secs()
        ));
    }
    for (kind, perintah) in [("tiket", "ambil_fktp"), ("batal", "batal_fktp")] {
        let refused = rows
            .iter()
            .filter(|row| row.kind == perintah && row.keadaan == "ditolak")
            .count() as u64;
        let (wishes, told, effects) = (
            noted(&format!("wish {kind}")),
            noted(&format!("told {kind}")),
            count(kind),
        );
        if told > effects + refused {
            wrong.push(format!(
                "{kind}: {told} were told as kept, the gateway did {effects} and refused {refused}"
            ));
        }
        if effects > wishes {
            wrong.push(format!("{kind}: {wishes} were wished for, the gateway did {effects}"));
        }
        let accepted = rows
            .iter()
            .filter(|row| row.kind == perintah && row.keadaan == "diterima")
            .count() as u64;
        if accepted > effects {
            wrong.push(format!(
                "{kind}: {accepted} are accepted on the phone, the gateway did {effects}"
            ));
        }
    }
    Ok(Came {
        round,
        two,
        kills: killed,
        told: noted("told tiket") + noted("told batal"),
        effects: count("tiket") + count("batal"),
        settled,
        wrong,
    })
}

fn end(child: &mut Child) -> Result<(), String> {
    child.kill().map_err(|e| e.to_string())?;
    child.wait().map(drop).map_err(|e| e.to_string())
}

/// What goes wrong next: mostly one thing for some requests, sometimes nothing.
fn trouble(chance: &mut ChaCha8Rng) -> Vec<Fault> {
    let mut below = |limit: u64| chance.next_u64() % limit;
    let kinds = [
        Kind::Latency { ms: below(400) },
        Kind::LoseBefore,
        Kind::LoseAfter { ms: below(300) },
        Kind::Status {
            status: 429,
            retry_after_s: Some(1),
        },
        Kind::Status {
            status: 503,
            retry_after_s: None,
        },
        Kind::Maintenance { retry_after_s: Some(2) },
        Kind::Html,
        Kind::Broke { status: 502 },
        Kind::Unauthorized,
        Kind::Truncated,
    ];
    let many = below(3);
    (0..many)
        .filter_map(|_| {
            let kind = kinds.get(below(kinds.len() as u64) as usize)?.clone();
            Some(Fault {
                kind,
                times: 1 + below(6) as u32,
                path: None,
            })
        })
        .collect()
}

/// A promise as its row tells it.
struct Promise {
    id: String,
    kind: String,
    keadaan: String,
}

impl Promise {
    fn of(row: &CommandRow) -> Result<Self, String> {
        let body: Value = serde_json::from_slice(&row.body).map_err(|e| e.to_string())?;
        let keadaan = body
            .get("keadaan")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned();
        let kinds = ["ambil_fktp", "batal_fktp"];
        let text = body.get("perintah").map(Value::to_string).unwrap_or_default();
        let kind = kinds
            .into_iter()
            .find(|kind| text.contains(&format!("\"{kind}\"")))
            .unwrap_or("?");
        Ok(Self {
            id: row.id.clone(),
            kind: kind.to_owned(),
            keadaan,
        })
    }

    fn is_final(&self) -> bool {
        matches!(self.keadaan.as_str(), "diterima" | "ditolak" | "dilepas")
    }
}

fn rows_of(place: &Place) -> Result<Vec<Promise>, String> {
    let (_, restored) = Store::open(&place.app(), &place.keys());
    if !restored.faults.is_empty() || restored.unread {
        return Err(format!("the files tell {:?}", restored.faults));
    }
    restored.commands.iter().map(Promise::of).collect()
}
