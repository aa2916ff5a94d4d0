//! Info Iuran: what the family owes, when, and what follows (`domain.md` §2.5, §6).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod model;
mod rincian;
mod update;
mod view;

pub use model::{Model, Msg};
