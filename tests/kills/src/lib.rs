//! The real app as a process of its own that is killed: with SIGKILL, at any moment, again and again, while it books and gives
//! back queue numbers over HTTP and the network fails. What it told a person must be what the gateway did.
//!
//! * [`parent`] the sandbox, its faults, and the kills · [`child`] the process that dies: a person with the app in their hands
//! * [`hand`] the running app · [`seen`] what its list of numbers tells · [`journal`] what was told, on the disk before anything
//!   else is done · [`keys`] a key store that survives a kill · [`tap`] what was sent to the gateway · [`truth`] what the
//!   gateway did, and the comparison · [`obedient`] a process whose memory is looked into
#![forbid(unsafe_code)]

pub mod child;
pub mod hand;
pub mod journal;
pub mod keys;
pub mod obedient;
pub mod parent;
pub mod seen;
pub mod tap;
pub mod truth;

/// Whatever goes wrong here ends the run, in words.
pub type Outcome<T> = Result<T, String>;

/// Says what was being done when something failed.
///
/// # Errors
/// What failed, and what was being done.
pub fn doing<T, E: std::fmt::Display>(what: &str, result: Result<T, E>) -> Outcome<T> {
    result.map_err(|error| format!("{what}: {error}"))
}
