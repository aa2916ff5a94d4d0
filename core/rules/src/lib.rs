//! The JKN rule book: pure functions over value types, every rule with its date, its source and its reason.
//!
//! The numbers stand in `tables/*.toml`, one topic a file, each row with its dates, source and confidence.
//! With the feature `vectors`, `vektor::jalankan` asks any rule by name; `docs/rules.md` lists them all with their data and
//! vectors. The crate knows nothing of the app, and `jkn_core::rules` is this crate.
#![forbid(unsafe_code)]
#[macro_use]
pub mod asal;

pub mod akses;
pub mod akun;
mod angka;
pub mod antrean;
pub mod autodebit;
pub mod bantuan;
pub mod batas;
pub mod buka;
pub mod bulan;
pub mod darurat;
pub mod denda;
pub mod diagnosa;
pub mod dokumen;
pub mod faskes;
pub mod iuran;
pub mod jalan_akun;
pub mod kanal;
mod karena;
pub mod kartu;
pub mod kelas;
pub mod keluarga;
pub mod kenali;
pub mod kepesertaan;
pub mod kode_kartu;
pub mod konsultasi;
pub mod kutipan;
pub mod lapisan;
pub mod lokasi;
pub mod nama;
pub mod nik;
pub mod nomor;
pub mod operasi;
pub mod pemutihan;
pub mod pengaduan;
pub mod penilaian;
pub mod penjelasan;
pub mod perangkat;
pub mod percakapan;
pub mod peringatan;
pub mod perubahan;
pub mod petunjuk;
pub mod pindah;
pub mod poli;
pub mod pulih;
pub mod rehab;
pub mod rupiah;
pub mod salah;
pub mod segmen;
pub mod skrining;
pub mod syarat;
pub mod tagihan;
pub mod teks;
pub mod tempat_tidur;
pub mod terbilang;
#[cfg(feature = "vectors")]
pub mod vektor;
pub mod virtual_account;
