//! The application: the single owner of state, a pure state machine.
//!
//! [`Input`]s go in, each with its [`Moment`]; [`Effect`]s come out. Nothing here reads a clock, a file, the network or a
//! source of randomness, so every journey is a test that runs in microseconds.

pub mod effect;
pub mod input;
pub mod outbox;

pub use effect::{CallRequest, CommandRow, Effect, Method, ResourceRow, StoreWrite, Ticket};
pub use input::{CallFailure, CallOutcome, Input, Moment, Restored, StoreFailure, StoreFault};
