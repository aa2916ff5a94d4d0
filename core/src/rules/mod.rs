//! The JKN rule book.
pub mod bulan;
pub mod denda;
pub mod iuran;
pub mod kelas;
pub mod penjelasan;
pub mod rehab;
pub mod rupiah;
pub mod tagihan;
