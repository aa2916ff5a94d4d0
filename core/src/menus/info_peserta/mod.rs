//! Info Peserta: who is in the family, and how each membership stands (`domain.md` §2.1).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod model;
mod update;
mod view;

pub use model::{Model, Msg};
