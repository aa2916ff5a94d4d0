//! What can be known, what can be asked, and where a person can go; typed, without any idea of the wire.

pub mod antrean;
pub mod iuran;
pub mod known;
pub mod menu;
pub mod perintah;
pub mod peserta;
pub mod route;

pub use known::{Dated, Fetch, Known, Resource, Slot};
pub use menu::{Group, Menu};
pub use perintah::{Janji, Keadaan, Perintah};
pub use route::Route;
