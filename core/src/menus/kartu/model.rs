//! Whose card is shown.

use serde::{Deserialize, Serialize};

use crate::page::Anggota;

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Whose card.
    pub anggota: Anggota,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// Show the card of the member at this place in the family.
    Choose(usize),
    /// Share the code of the shown card.
    Share,
    /// See the membership in full.
    Membership,
    /// Read the article about the NIK at the counter.
    AboutNik,
    /// Ask for newer data.
    Retry,
    /// Sign in.
    SignIn,
}
