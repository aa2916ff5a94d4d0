//! Info Program JKN: bundled articles, public and readable without signal (`domain.md` §12.6).

pub mod articles;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod model;
mod update;
mod view;

pub use model::{Artikel, ArtikelMsg, Model, Msg};
