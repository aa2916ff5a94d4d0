//! How far the product stands, asked of the code and never of a list of what is done: the core says its routes, examples and
//! what they read, the sandbox what it offers, the tests what they touch. What a menu must have stands in `xtask/menus.toml`.
//!
//! * [`contract`] what app and gateway say to each other · [`calibration`] how often the range of a turn holds
//! * [`menus`] what each menu has and lacks · [`seeds`] where each statement of the seeds stands · [`sources`] what tests touch
#![forbid(unsafe_code)]

pub mod calibration;
pub mod contract;
pub mod menus;
mod purpose;
pub mod seeds;
pub mod sources;

use std::path::PathBuf;

/// The repository's folder, asked for when this runs.
///
/// # Errors
/// It was not started by cargo.
pub fn root() -> Result<PathBuf, String> {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let package = package.ok_or("run it as `cargo xtask`")?;
    Ok(package.join("../.."))
}
