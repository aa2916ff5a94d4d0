//! Whose membership is shown, and how much of it.

use serde::{Deserialize, Serialize};

use crate::page::Anggota;

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Whose membership; `None` shows the whole family.
    pub anggota: Option<Anggota>,
    /// Whether the whole NIK is shown. Never saved: a restored page hides it again.
    #[serde(skip)]
    pub nik_shown: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// Show the member at this place in the family.
    Choose(usize),
    /// Show the whole family again.
    Everyone,
    /// Show or hide the whole NIK.
    ToggleNik,
    /// See the family's bill.
    Bill,
    /// Change the data.
    Change,
    /// Call Care Center 165.
    Call,
    /// Ask for newer data.
    Retry,
    /// Sign in.
    SignIn,
}
