//! The JKN rule book.
pub mod bulan;
pub mod iuran;
pub mod kelas;
pub mod penjelasan;
pub mod rupiah;
pub mod tagihan;
