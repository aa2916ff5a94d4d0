//! `jkn-demo`: the sandbox and the app in one process. `cargo xtask demo` builds what it needs and starts it.
#![forbid(unsafe_code)]

use std::io::{BufRead, Write, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Arc;

use jkn_core::driver::host::SystemClock;
use jkn_core::text::Language;
use jkn_journeys::journey::{CARD, NIK, PASSWORD};
use jkn_journeys::{Gateway, SEED, Signal, Trouble, device, gallery, tour, tours};
use jkn_sandbox::Place;
use jkn_terminal::Options;
use tempfile::TempDir;

const HELP: &str = "jkn-demo --tour OUT      the journey by itself; leaves screens and index.html in OUT
jkn-demo --tours NAME [--offline]  a tour through a group of menus: baca, uang
jkn-demo --gallery OUT   writes OUT/index.html anew, with the pictures that were drawn since
jkn-demo --terminal      the app in this terminal
jkn-demo --window        the app in a window; Maven must find the bindings (cargo xtask demo --window)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["--tour", out] => tour::run(Path::new(out), &mut stdout().lock()),
        ["--tours", name] => walk(name, false),
        ["--tours", name, "--offline"] => walk(name, true),
        ["--gallery", out] => gallery::write(Path::new(out)),
        ["--terminal"] => terminal(),
        ["--window"] => window(),
        _ => Err(Trouble::Otherwise(HELP.to_owned())),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("jkn-demo: {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn walk(name: &str, offline: bool) -> Result<(), Trouble> {
    let tour = tours::named(name).ok_or_else(|| Trouble::Otherwise(format!("there is no tour `{name}`\n{HELP}")))?;
    tours::run(tour, offline, &mut stdout().lock())
}

/// A sandbox of today in a file of its own, and a folder for the app; both are gone when the demo ends.
fn begin() -> Result<(Gateway, TempDir, PathBuf), Trouble> {
    let place = tempfile::Builder::new().prefix("jkn-saku-").tempdir()?;
    let gateway = Gateway::start(
        Place::File(place.path().join("sandbox.db")),
        SEED,
        Arc::new(SystemClock),
    )?;
    let folder = place.path().join("app");
    device::ship(&folder)?;
    println!(
        "The sandbox gateway runs at {}. All people in it are invented.

Sign in as Sari Contoh:
  NIK          {NIK}   (or card number {CARD})
  password     {PASSWORD}
  captcha      answer the question below the picture; it is in Indonesian, ditambah = plus, dikurangi = minus

Try this: book a queue number, and lose the answer to it.
",
        gateway.url()
    );
    Ok((gateway, place, folder))
}

fn terminal() -> Result<(), Trouble> {
    let (gateway, _place, folder) = begin()?;
    println!(
        "F2 changes the signal: good, then ⌁ ↑ ✕↓ (what you send arrives, answers are lost), then ⌁ ✕ (nothing passes).
↑ ↓ move, ⏎ does it, ⎋ goes back, F5 asks again, F10 leaves.

Enter begins."
    );
    stdout().flush()?;
    stdin().lock().read_line(&mut String::new())?;
    let options = Options {
        gateway: gateway.url().to_owned(),
        folder: folder.clone(),
        language: Language::Id,
        assets: Some(device::assets(&folder)),
        air: Some(Box::new(move |signal| {
            gateway.signal(signal).map_err(|trouble| trouble.to_string())
        })),
    };
    jkn_terminal::run(&options).map_err(Trouble::Otherwise)
}

fn window() -> Result<(), Trouble> {
    let (gateway, _place, folder) = begin()?;
    println!(
        "The switch in the window tells the app that the network is gone. What really passes is decided here:
  1 ⏎  everything      2 ⏎  what is sent arrives, answers are lost      3 ⏎  nothing

Close the window to end."
    );
    // Asked for now: a path from when this was built is another's once the folder is copied.
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let package = package.ok_or_else(|| Trouble::Otherwise("run it as `cargo xtask demo --window`".to_owned()))?;
    let mut shell = Command::new(if cfg!(windows) { "mvn.cmd" } else { "mvn" })
        .args(["-q", "-B", "-DskipTests", "-Pwindow", "package"])
        .arg(format!("-Dgateway={}", gateway.url()))
        .arg(format!("-Dwindow.folder={}", folder.display()))
        .arg(format!("-Dwindow.assets={}", device::assets(&folder).display()))
        .current_dir(package.join("../../android"))
        .spawn()?;
    // Ends with the process; a console without input has nothing to say.
    std::thread::spawn(move || {
        for line in stdin().lock().lines().map_while(Result::ok) {
            let signal = match line.trim() {
                "1" => Signal::Good,
                "2" => Signal::AnswersLost,
                "3" => Signal::None,
                _ => continue,
            };
            match gateway.signal(signal) {
                Ok(()) => println!("signal: {signal:?}"),
                Err(trouble) => eprintln!("jkn-demo: {trouble}"),
            }
        }
        // The gateway serves on until the window is closed.
        std::thread::park();
    });
    let ended = shell.wait()?;
    if ended.success() {
        return Ok(());
    }
    Err(Trouble::Otherwise(format!("the window ended with {ended}")))
}
