//! What the app costs on this machine, over the real store and the sandbox. Figures are medians and 99th percentiles of one
//! run; machines are shared and noisy, so compare them only with figures of the same run.
#![forbid(unsafe_code)]
// A benchmark reads the clock; that is what it is for.
#![allow(clippy::disallowed_methods)]

mod budget;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jkn_core::app::Input;
use jkn_core::screen::Event;
use jkn_journeys::device::SetClock;
use jkn_journeys::{Device, Gateway, SEED, TUESDAY_MS, journey};
use jkn_sandbox::Place;
use jkn_simulation::{Network, Phone};

/// Whatever is freed is wiped, as in the library for phones.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);

const SARI: &str = "0009900000011";
const ROUTES: [&str; 7] = [
    "beranda",
    "info_peserta",
    "kartu",
    "info_iuran",
    "pendaftaran_pelayanan",
    "pendaftaran_pelayanan/ambil",
    "info_program_jkn",
];

fn main() -> ExitCode {
    let wanted = std::env::args().nth(1);
    let outcome = match wanted.as_deref() {
        None => run(),
        Some("--budget") => std::env::var_os("CARGO_MANIFEST_DIR")
            .ok_or_else(|| "run it as `cargo xtask bench --budget`".to_owned())
            .and_then(|package| budget::run(&std::path::Path::new(&package).join("../.."))),
        Some(other) => Err(format!("unknown argument `{other}`")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("jkn-bench: {reason}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    // First, since a process remembers only the most that it ever held.
    tour()?;
    let mut phone = Phone::new(1)?;
    phone.sign_in(SARI, "Contoh-01!").map_err(|e| e.to_string())?;
    for route in ROUTES {
        phone.open(route);
    }
    open_first_card(&mut phone);
    views(&mut phone);
    search();
    promise()
}

/// The demo's tour without its pictures: the real driver over HTTP against the sandbox in this process.
fn tour() -> Result<(), String> {
    let clock = Arc::new(SetClock::at(TUESDAY_MS));
    let gateway = Gateway::start(Place::Memory, SEED, clock).map_err(|e| e.to_string())?;
    let folder = tempfile::tempdir().map_err(|e| e.to_string())?;
    let device = Device::new(&folder.path().join("app"), gateway.url(), TUESDAY_MS);
    journey::run(&device, &gateway, &mut |_| Ok(())).map_err(|e| e.to_string())?;
    memory();
    Ok(())
}

/// The sixty questions, over all texts of the app: the index once, then each question.
fn search() {
    use jkn_core::menus::cari::indeks::Indeks;
    use jkn_core::page::sample::World;
    use jkn_core::text::Language;

    let questions: Vec<&str> = include_str!("../../../core/tests/pertanyaan.toml")
        .lines()
        .filter_map(|line| line.strip_prefix("tanya = ")?.split('"').nth(1))
        .collect();
    let world = World::empty(Language::Id);
    let made = measure(20, || {
        let indeks = Indeks::default();
        let begun = Instant::now();
        drop(indeks.find(&world.context(), "", 1));
        begun.elapsed()
    });
    report("the index of the search", &made);
    let indeks = Indeks::default();
    drop(indeks.find(&world.context(), "", 1));
    let mut asked = questions.iter().cycle();
    let found = measure(questions.len() * 10, || {
        let question = asked.next().copied().unwrap_or_default();
        let begun = Instant::now();
        drop(indeks.find(&world.context(), question, 8));
        begun.elapsed()
    });
    report("a question to the search", &found);
}

/// Process start to the card on the screen: both sealed files, everything restored, no network, no session needed.
fn open_first_card(phone: &mut Phone) {
    phone.connect(Network::Down);
    let samples = measure(200, || {
        phone.kill();
        let begin = Instant::now();
        phone.start();
        phone.open("kartu");
        begin.elapsed()
    });
    report("open the sealed store, first card (goal 8 ms)", &samples);
}

/// One event through the application and the view of the page in front.
fn views(phone: &mut Phone) {
    for route in ROUTES {
        phone.open("pengaturan");
        phone.open(route);
        // A stale tap would skip the view; an edit of nothing offered draws the page again.
        let samples = measure(2_000, || {
            let begin = Instant::now();
            phone.feed(Input::Event(Event::Edited {
                generation: u64::MAX,
                field: String::new(),
                value: String::new(),
            }));
            begin.elapsed()
        });
        report(&format!("App::handle + view, {route} (goal p99 1 ms)"), &samples);
    }
}

/// A promise until the disk has it: tap to *tersimpan*, synced.
fn promise() -> Result<(), String> {
    let mut samples = Vec::new();
    for seed in 2..22 {
        let mut phone = Phone::new(seed)?;
        phone.sign_in(SARI, "Contoh-01!").map_err(|e| e.to_string())?;
        phone.open("pendaftaran_pelayanan/ambil");
        phone.edit("tanggal", "2026-11-25");
        phone.edit("poli", "001");
        phone.connect(Network::Down);
        let begin = Instant::now();
        phone.tap("ambil").map_err(|e| e.to_string())?;
        samples.push(begin.elapsed());
    }
    samples.sort();
    report("enqueue a durable command, synced to this disk", &samples);
    Ok(())
}

/// The most memory this process ever held, sandbox included.
fn memory() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    match peak {
        Some(peak) => println!("{:<64} {}", "peak memory of the tour, sandbox included", peak.trim()),
        None => println!("peak memory: this system does not tell"),
    }
}

fn measure(count: usize, mut once: impl FnMut() -> Duration) -> Vec<Duration> {
    let mut samples: Vec<Duration> = (0..count).map(|_| once()).collect();
    samples.sort();
    samples
}

/// `samples` in ascending order.
fn report(what: &str, samples: &[Duration]) {
    let at = |percent: usize| samples.get(samples.len().saturating_sub(1) * percent / 100).copied();
    if let (Some(median), Some(p99)) = (at(50), at(99)) {
        println!("{what:<64} median {median:>10.1?}  p99 {p99:>10.1?}");
    }
}
