//! The core of JKN Saku.
#![forbid(unsafe_code)]
pub mod app;
pub mod data;
pub mod driver;
pub mod gateway;
pub mod rules;
pub mod screen;
pub mod text;
