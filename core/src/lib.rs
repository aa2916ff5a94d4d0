//! The core of JKN Saku.
#![forbid(unsafe_code)]
pub mod app;
pub mod rules;
pub mod screen;
