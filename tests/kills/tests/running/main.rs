//! The real app as a process of its own, looked at from outside while it does what it is told.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod memory;
mod traces;

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;

use jkn_core::driver::host::{Clock, SystemClock};
use jkn_journeys::{Gateway, SEED, TUESDAY_MS};
use jkn_kills::hand::Shifted;
use jkn_kills::obedient::masked;
use jkn_kills::tap::Tap;
use jkn_sandbox::Place;

/// Sari (`tests/sandbox/README.md`).
const CARD: &str = "0009900000011";
const PASSWORD: &str = "Contoh-01!";
const COMPLAINT: &str = "Gatal di siku kiri, contoh 4711";

/// A running app that does what it is told, and the gateway that it speaks to.
struct App {
    child: Child,
    stdin: ChildStdin,
    says: Lines<BufReader<ChildStdout>>,
    tap: Tap,
    gateway: Gateway,
}

impl App {
    /// Starts it in an empty folder.
    fn start(folder: &Path) -> Self {
        Self::start_with(folder, &[])
    }

    /// Starts it with these variables of its surroundings.
    fn start_with(folder: &Path, variables: &[(&str, &Path)]) -> Self {
        let ahead_ms = TUESDAY_MS - SystemClock.wall_ms();
        let gateway = Gateway::start(Place::Memory, SEED, Arc::new(Shifted(ahead_ms))).unwrap();
        let tap = Tap::before(gateway.url()).unwrap();
        let program = std::env::current_exe().unwrap();
        let program = program
            .parent()
            .and_then(|deps| deps.parent())
            .unwrap()
            .join("jkn-kills");
        let mut child = Command::new(program)
            .arg("obedient")
            .arg(folder)
            .args([&tap.url, &ahead_ms.to_string()])
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let says = BufReader::new(stdout).lines();
        Self {
            child,
            stdin,
            says,
            tap,
            gateway,
        }
    }

    fn obey(&mut self, word: &str) {
        writeln!(self.stdin, "{word}").unwrap();
        let said = self.says.next();
        assert!(matches!(&said, Some(Ok(line)) if line == "done"), "{word}: {said:?}");
    }

    fn sign_in(&mut self) {
        self.obey(&format!("sign-in {} {}", masked(CARD), masked(PASSWORD)));
    }

    fn type_complaint(&mut self) {
        self.obey(&format!("type {}", masked(COMPLAINT)));
    }
}

impl Drop for App {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
