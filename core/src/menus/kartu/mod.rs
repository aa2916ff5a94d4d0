//! KIS Digital & NIK: the card at the counter, without signal too (`domain.md` §2.2).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod now;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Anggota, Ask, Context, Need, Page};
use crate::screen::Ui;

pub use now::now;

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Whose card is shown.
    pub anggota: Anggota,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Show the card of the member at this place in the family.
    Choose(usize),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::of(Resource::Keluarga)]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Choose(place) => {
                self.anggota.choose(context.known.keluarga().value, place);
                Vec::new()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}
