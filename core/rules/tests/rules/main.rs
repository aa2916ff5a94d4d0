//! Tests of the rule book: the vectors that every language runs, tables, message keys and the generated
//! page.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a helper of a test may stop the test"
)]

mod berat;
mod darurat;
mod fhir;
mod fhir_baca;
mod fhir_definisi;
mod fhir_jawaban;
mod fhir_jawaban_baca;
mod fhir_utuh;
mod halaman;
mod jawaban;
mod kode_kartu;
mod kunci;
mod nilai;
mod tabel;
mod teks;
mod terketik;
mod vektor;
