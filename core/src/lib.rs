//! The core of JKN Saku.
//!
//! Pure: [`rules`] the JKN rule book · [`screen`] one language for every screen · [`text`] the words · [`data`] what can be
//! known, asked and visited · [`page`] the contract of a page · [`menus`], [`account`] the pages · [`app`] the state machine
//! that owns it all · [`problem`] the catalogue of problems · [`gateway`] the wire's types.
//!
//! With I/O: [`driver`], which runs what the application asks for.
#![forbid(unsafe_code)]
pub mod account;
pub mod app;
pub mod data;
pub mod driver;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
pub mod gateway;
pub mod menus;
pub mod page;
pub mod problem;
pub mod screen;
pub mod text;

pub use jkn_rules as rules;
