//! The JKN rule book.
pub mod bulan;
pub mod nik;
pub mod nomor_kartu;
pub mod penjelasan;
pub mod rupiah;
pub mod segmen;
