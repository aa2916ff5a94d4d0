//! How messages are written down by `build_texts.rs` and read by `compiled.rs`; both include this file.
//!
//! All messages of a language stand in one string, one after another:
//!
//! ```text
//! message = pattern | ABSENT
//! pattern = (text | ARGUMENT name | CHOICE name variant… END)…
//! variant = (VARIANT | OTHERWISE) key BODY pattern
//! name    = one character: its place in the list of names, counted from FIRST_NAME
//! key     = a whole number, or a word: an argument's text or the plural category of a count
//! ```
//!
//! The first variant whose key fits is taken, else the one marked `OTHERWISE`, as in Fluent.

pub const ARGUMENT: char = '\u{1}';
pub const CHOICE: char = '\u{2}';
pub const VARIANT: char = '\u{3}';
pub const OTHERWISE: char = '\u{4}';
pub const BODY: char = '\u{5}';
pub const END: char = '\u{6}';
pub const ABSENT: char = '\u{7}';
pub const FIRST_NAME: char = 'A';

/// Whether a character is one of the marks above; no text may hold one.
pub const fn is_mark(c: char) -> bool {
    c <= ABSENT
}

/// What is kept of a message's key: 64-bit FNV-1a. The build refuses two keys of one number.
pub const fn number(key: &str) -> u64 {
    let mut number = 0xcbf2_9ce4_8422_2325;
    let mut rest = key.as_bytes();
    while let [byte, after @ ..] = rest {
        number = (number ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        rest = after;
    }
    number
}
