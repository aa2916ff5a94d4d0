//! Getting in and out, and what belongs to the person rather than to a menu.

pub mod akun;
pub mod daftar;
pub mod janji;
pub mod kode_hp_lain;
pub mod masuk;
pub mod nomor_mati;
pub mod pastikan;
pub mod pengaturan;
pub mod perangkat;
pub mod pin;
pub mod privasi;
pub mod pulih;
pub mod tambah_akun;
