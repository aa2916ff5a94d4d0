//! A participant's journey through the real app: `jkn_core`'s driver with its files and its HTTPS client, against the
//! sandbox over real HTTP. The tests run it, and `jkn-demo` shows it.
//!
//! * [`device`] what outlives the app: folder, key store, log, clock · [`phone`] the running app and a person's fingers
//! * [`gateway`] the sandbox in this process, with its signal · [`reading`] what a screen offers
//! * [`journey`] what Sari does, step by step · [`tale`] the words that go with it · [`scan`] personal bytes in files
//! * [`tour`] the journey as text and files · [`gallery`] a page that shows them · [`tours`] groups of menus, screen by screen
#![forbid(unsafe_code)]

pub mod device;
pub mod gallery;
pub mod gateway;
pub mod journey;
pub mod phone;
pub mod reading;
pub mod scan;
pub mod tale;
pub mod tour;
pub mod tours;
pub mod trouble;

pub use device::Device;
pub use gateway::Gateway;
pub use jkn_terminal::Signal;
pub use phone::Phone;
pub use trouble::Trouble;

/// Tuesday, 24 November 2026, 10:05 WIB. Where the day must be the same every time, it is this one.
pub const TUESDAY_MS: i64 = 1_795_489_500_000;

/// The randomness of the demo's sandbox: every tour gives out the same numbers.
pub const SEED: [u8; 32] = [7; 32];
