//! The JKN rule book.
pub mod antrean;
pub mod asal;
pub mod bulan;
mod karena;
pub mod konsultasi;
pub mod operasi;
pub mod pengaduan;
pub mod penilaian;
pub mod penjelasan;
pub mod rupiah;
pub mod skrining;
pub mod tempat_tidur;
