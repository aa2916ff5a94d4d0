//! What was promised, and how each promise stands: the outbox as a person sees it.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;
mod view;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use model::{Model, Msg};
