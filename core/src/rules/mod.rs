//! The JKN rule book.
pub mod antrean;
pub mod bulan;
mod karena;
pub mod penjelasan;
pub mod rupiah;
