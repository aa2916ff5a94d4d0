//! Sign-in with NIK or card number, password and captcha (`domain.md` §3.2, S1:8).

#[cfg(any(test, feature = "examples"))]
mod examples;
mod model;
mod update;
mod view;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use model::{Model, Msg};
