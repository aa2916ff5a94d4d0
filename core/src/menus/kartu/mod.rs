//! KIS Digital & NIK: the card at the counter, without signal too (`domain.md` §2.2); its code alone, and its number alone.

mod besar;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod now;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::data::route::Query;
use crate::page::{Anggota, Ask, Context, Need, Page};
use crate::screen::{ShellRequest, Ui};

pub use now::now;

/// The page, and the two below it: one kind of page, so that they cost a phone what they say and no more.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Whose card is shown.
    pub anggota: Anggota,
    /// The member of whose card one thing alone is shown, by the gateway's own name, which holds no number; empty for the whole
    /// card.
    #[serde(default)]
    satu: String,
    /// Which thing: the code, else the number.
    #[serde(default)]
    kode: bool,
}

impl Model {
    /// The card of the member whom a route names.
    #[must_use]
    pub fn asked(query: &Query) -> Self {
        Self {
            anggota: Anggota::asked(query),
            ..Self::default()
        }
    }

    /// The code of one member alone, as large and as bright as the phone can.
    #[must_use]
    pub fn kode(anggota: String) -> Self {
        Self {
            satu: anggota,
            kode: true,
            ..Self::default()
        }
    }

    /// The number of one member alone, to be read out.
    #[must_use]
    pub fn nomor(anggota: String) -> Self {
        Self {
            satu: anggota,
            ..Self::default()
        }
    }
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

    fn opened(&mut self, _context: &Context<'_>) -> Vec<Ask> {
        // It ends by itself with another page in front.
        let bright = Ask::Shell(ShellRequest::Brightness { full: true });
        self.kode.then_some(bright).into_iter().collect()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        match self.satu.as_str() {
            "" => view::view(self, context),
            id => besar::view(self.kode, id, context),
        }
    }
}
