//! Pendaftaran Auto Debit: how the family's automatic debit stands, registering it, stopping it (`domain.md` §2.8).
//!
//! * `view` how it stands, or the channels · [`Kanal`] the form of one channel · [`Henti`] the page that stops it
//! * `tahu` what is known of it, wherever it is known from · `ditolak` a request and its refusal in words · `now` a failure at
//!   home
//!
//! Nothing here says that a debit will take place: only that it is usual, and what to do when it fails.

mod ditolak;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod henti;
mod kanal;
mod kanal_view;
mod now;
mod tahu;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

pub use ditolak::refusal;
pub use henti::Henti;
pub use kanal::Kanal;
pub use now::now;

/// How it stands, and the channels.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {}

/// What every page of this menu looks at.
fn needs() -> Vec<Need> {
    [Resource::Autodebit, Resource::Iuran, Resource::Keluarga]
        .map(Need::of)
        .into()
}

impl Page for Model {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        needs()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
