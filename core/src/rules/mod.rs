//! The JKN rule book.
pub mod akun;
pub mod antrean;
pub mod asal;
pub mod bulan;
mod karena;
pub mod konsultasi;
pub mod lapisan;
pub mod operasi;
pub mod pengaduan;
pub mod penilaian;
pub mod penjelasan;
pub mod percakapan;
pub mod perubahan;
pub mod rupiah;
pub mod skrining;
pub mod tempat_tidur;
