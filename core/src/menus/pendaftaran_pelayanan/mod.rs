//! Pendaftaran Pelayanan at the participant's FKTP and at hospitals (`domain.md` §9): what is held and promised, taking a
//! number, one ticket.
//!
//! * [`daftar`] every promise and every ticket · [`ambil`] the form that takes a number · [`tiket`] one ticket
//! * [`rs`] what leads to a hospital, and the form that takes a number there · [`pasien_baru`] who a hospital does not know yet
//! * `held` which tickets there are, wherever they are known from · `tiket_block`, `janji_block` how both are drawn
//! * `ditolak` what a refusal leaves certain · `now` what Beranda says of them · `words`
//!
//! A number exists only once the facility has given it: what waits on this phone is never shown as one.

pub mod ambil;
pub mod daftar;
mod ditolak;
mod held;
mod janji_block;
mod now;
pub mod pasien_baru;
pub mod rs;
pub mod tiket;
mod tiket_block;
mod words;

pub use ditolak::{number, refusal, schedule, ticket, zone};
pub use now::now;
