//! The core of JKN Saku.
#![forbid(unsafe_code)]
pub mod app;
pub mod driver;
pub mod rules;
pub mod screen;
