//! Getting in and out, and what belongs to the person rather than to a menu.

pub mod akun;
pub mod janji;
pub mod masuk;
pub mod pastikan;
pub mod pengaturan;
pub mod pin;
pub mod tambah_akun;
