//! Getting in and out, and what belongs to the person rather than to a menu.

pub mod janji;
pub mod masuk;
pub mod pastikan;
pub mod pengaturan;
pub mod perangkat;
pub mod pin;
