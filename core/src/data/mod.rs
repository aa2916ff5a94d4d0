//! What can be known and what can be asked, typed.

pub mod perintah;
