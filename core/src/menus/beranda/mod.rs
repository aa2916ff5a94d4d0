//! Home: what applies to you now, then the 18 menus in their four groups.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;
mod now;
mod view;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use model::{Model, Msg};
