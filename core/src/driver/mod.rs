//! The driver: everything that touches the world outside the pure core.

pub mod http;
