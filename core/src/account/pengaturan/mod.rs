//! Language, session and the data on this phone.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;
mod view;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use model::{Model, Msg};
