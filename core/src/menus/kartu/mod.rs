//! KIS Digital & NIK: the card at the counter, without signal too (`domain.md` §2.2).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod model;
mod update;
mod view;

pub use model::{Model, Msg};
