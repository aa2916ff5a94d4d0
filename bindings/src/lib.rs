//! JKN Saku for Kotlin, Swift and Python. The only crate that knows UniFFI: no logic and no words, only the way across.
//!
//! [`app`] the running app · [`host`] what the phone provides · [`config`] how to open it · [`screen`] the core's screen
//! types, declared to UniFFI by `build.rs` · [`examples`] invented screens for pictures and tests · [`words`] of the shell ·
//! [`rules`] the rule book for other programs.
//!
//! Rules of the boundary: few and large calls; records without references; foreign traits are synchronous; errors
//! are told apart by codes that never change and, but for those of `run_vector`, repeat nothing that was given; an
//! exception or panic of one side arrives at the other as an error (calls that declare none only copy or hand something
//! over). `surface.txt` lists everything that crosses.

pub mod app;
pub mod config;
pub mod examples;
pub mod host;
pub mod rules;
pub mod screen;
pub mod words;

uniffi::setup_scaffolding!();
