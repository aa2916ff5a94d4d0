//! What can be known, what can be asked, and where a person can go; typed, without any idea of the wire.
//!
//! * [`known`] what the gateway tells · [`perintah`] what it can be asked to do · [`panggilan`] what it can be asked once
//! * [`peserta`], [`iuran`], [`antrean`], [`pembayaran`] the values of each subject · [`halaman`] a page of a long list · [`problem`] what can go wrong · [`route`], [`menu`]

pub mod akses;
pub mod akun;
pub mod antrean;
pub mod artikel;
pub mod asisten;
pub mod autodebit;
pub mod faskes;
pub mod halaman;
pub mod iuran;
pub mod json;
pub mod kamar;
pub mod known;
pub mod kode;
pub mod konsultasi;
pub mod kunjungan;
pub mod lampiran;
pub mod menu;
pub mod operasi;
pub mod panggilan;
pub mod pembayaran;
pub mod pendaftaran;
pub mod pengaduan;
pub mod perangkat;
pub mod percakapan;
pub mod perintah;
pub mod perubahan;
pub mod peserta;
pub mod problem;
pub mod rehab;
pub mod route;
pub mod rujukan;
pub mod skrining;
#[cfg(test)]
pub mod uji;

pub use known::{Dated, Fetch, Known, Look, Policy, Resource, Scope, Told};
pub use lampiran::Lampiran;
pub use menu::{Group, Menu};
pub use panggilan::{Jawaban, Panggilan};
pub use perintah::{About, Hasil, Janji, Keadaan, Perintah};
pub use problem::Problem;
pub use route::Route;
