//! The menus, one folder each: `model.rs` (what the person chose), `update.rs` (what happens), `view.rs` (what is shown).

pub mod info_iuran;
pub mod info_peserta;
pub mod info_program_jkn;
pub mod kartu;
