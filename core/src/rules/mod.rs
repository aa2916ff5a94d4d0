//! The JKN rule book.
pub mod bulan;
pub mod penjelasan;
pub mod rupiah;
