//! JKN Saku for Kotlin, Swift and Python. The only crate that knows UniFFI: no logic and no words, only the way across.
//!
//! [`app`] the running app · [`host`] what the phone provides · [`config`] how to open it · [`screen`] the core's screen
//! types, declared to UniFFI by `build.rs` · [`examples`] invented screens for pictures and tests · [`words`] of the shell ·
//! `rules` the rule book for other programs, with the feature of that name: the core of a phone asks its rules itself, and
//! what nobody there calls would be a twentieth of the library.
//!
//! Rules of the boundary: few and large calls; records without references; foreign traits are synchronous; errors
//! are told apart by codes that never change and, but for those of JSON that is none, repeat nothing that was given; an
//! exception or panic of one side arrives at the other as an error (calls that declare none only copy or hand something
//! over). `surface.txt` lists everything that crosses: on phones, and with the feature `rules`.

pub mod app;
pub mod config;
pub mod examples;
pub mod host;
#[cfg(feature = "rules")]
pub mod rules;
pub mod screen;
pub mod words;

uniffi::setup_scaffolding!();

/// Whatever is freed is wiped, in every library that is linked in: a password, a token or an answer lies in memory no longer
/// than it is used.
#[global_allocator]
static WIPING: zeroizing_alloc::ZeroAlloc<std::alloc::System> = zeroizing_alloc::ZeroAlloc(std::alloc::System);
