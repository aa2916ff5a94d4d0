//! What must hold of the rules for every input. Apart from the vectors, because these take far longer to compile.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a helper of a test may stop the test"
)]

mod antrean;
mod darurat;
mod layanan;
mod nilai;
mod percakapan;
mod perubahan;
mod teks;
mod uang;
