//! A menu that this version does not have: says so, and where the same can be done today.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use model::{Model, Msg};
