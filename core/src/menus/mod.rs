//! The menus, one folder each: a model (what the person chose), an update (what happens), a view (what is shown).

pub mod beranda;
pub mod segera;
