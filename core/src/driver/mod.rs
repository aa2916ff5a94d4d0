//! The part that touches the world: files, network, clock, and what only the host can do.

pub mod host;
pub mod http;
#[cfg(any(test, feature = "memory"))]
pub mod memory;
pub mod runtime;
pub mod store;
