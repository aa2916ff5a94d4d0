//! Pendaftaran Pelayanan at the participant's FKTP (`domain.md` §9.1): what is held and promised, taking a number, one ticket.
//!
//! * [`daftar`] every promise and every ticket · [`ambil`] the form that takes a number · [`tiket`] one ticket
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
pub mod tiket;
mod tiket_block;
mod words;

pub use ditolak::{number, refusal, schedule, ticket, zone};
pub use now::now;
