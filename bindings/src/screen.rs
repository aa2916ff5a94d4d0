//! The screen types of the core as they are: `build.rs` declares them, nothing is copied into types of our own.

include!(concat!(env!("OUT_DIR"), "/screen.rs"));
