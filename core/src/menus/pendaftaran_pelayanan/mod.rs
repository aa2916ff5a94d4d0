//! Pendaftaran Pelayanan at the participant's FKTP and at hospitals (`domain.md` §9): what is held and promised, taking a
//! number, one ticket, check-in.
//!
//! * [`daftar`] every promise and every ticket · [`ambil`] the form that takes a number · [`tiket`] one ticket · [`checkin`] at the
//!   hospital
//! * [`rs`] what leads to a hospital, and the form that takes a number there · [`pasien_baru`] who a hospital does not know yet
//! * `held` which tickets there are, wherever they are known from · `tiket_block`, `janji_block` how both are drawn
//! * `giliran` when a turn comes, and when to be there · `perjalanan` the steps of a visit · `pengingat` reminders
//! * [`lagi`] a number once more, from home
//! * `ditolak` what a refusal leaves certain · `now` what Beranda says of them · `words`
//!
//! A number exists only once the facility has given it: what waits on this phone is never shown as one.

pub mod ambil;
pub mod checkin;
pub mod daftar;
mod ditolak;
mod giliran;
mod held;
mod janji_block;
pub mod lagi;
mod now;
pub mod pasien_baru;
mod pengingat;
mod perjalanan;
pub mod rs;
pub mod tiket;
mod tiket_block;
mod words;

pub use ditolak::{number, refusal, schedule, ticket, zone};
pub use giliran::range;
pub use now::now;
pub use pengingat::{Due, due, reminder};
