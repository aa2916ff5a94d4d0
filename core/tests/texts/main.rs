//! The texts as the build compiles them: what it refuses, and that it says what Fluent says.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a helper of a test may stop the test"
)]

#[path = "../../build_texts.rs"]
#[allow(dead_code, reason = "what only the build calls")]
mod build_texts;
mod compiler;
mod fluent;
