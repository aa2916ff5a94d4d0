//! What every reader of bytes must hold, whatever the bytes: each target is a function that stops the program where it does not.
//!
//! The targets of cargo-fuzz (`fuzz/targets`) are three lines each that call these; a test replays the seeds of `fuzz/seeds`
//! through the same functions, so that they are run on stable too.
//!
//! * [`wire`] the envelope and every reading of an answer · [`routes`] paths and links · [`stored`] rows of the store
//! * [`faskes`] packs of the directory · [`fhir`] questionnaires and answers to them · [`teks`] what people type · [`app`] any inputs in any order
//! * [`phone`] an app over a disk in memory, of which the last two are made
#![forbid(unsafe_code)]
#![allow(clippy::panic, clippy::unwrap_used)] // to stop is how a target says that something does not hold

pub mod app;
mod bytes;
pub mod faskes;
pub mod fhir;
pub mod phone;
pub mod routes;
pub mod stored;
pub mod teks;
pub mod wire;

/// A target: its name, and what it does with bytes.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 8] = [
    ("app", app::app),
    ("envelope", wire::envelope),
    ("faskes", faskes::faskes),
    ("fhir", fhir::fhir),
    ("readings", wire::readings),
    ("routes", routes::routes),
    ("stored", stored::stored),
    ("teks", teks::teks),
];
