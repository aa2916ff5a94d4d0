//! Info Peserta: who is in the family, and how each membership stands (`domain.md` §2.1).

mod akhir;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod mengapa;
mod rinci;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Resource, Route};
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

/// The family, or one member of it: one kind of page, so that they cost a phone what they say and no more.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Whose membership, as the route names the member; empty shows the whole family.
    #[serde(default)]
    anggota: String,
    /// Whether the whole NIK is shown. Never saved: a restored page hides it again.
    #[serde(skip)]
    pub nik_shown: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Open the member at this place in the family.
    Choose(usize),
    /// Show or hide the whole NIK.
    ToggleNik,
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
        vec![Need::of(Resource::Keluarga), Need::of(Resource::Perubahan)]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Choose(place) => {
                let keluarga = context.known.keluarga().value;
                let Some(anggota) = keluarga.map(|keluarga| keluarga.name_of(place)) else {
                    return Vec::new();
                };
                let to = Route::Peserta { anggota };
                // From one member to another is no step further: going back leads to the family.
                return vec![if self.anggota.is_empty() {
                    Ask::Open(to)
                } else {
                    Ask::Replace(to)
                }];
            }
            Msg::ToggleNik => self.nik_shown = !self.nik_shown,
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

impl Model {
    /// The page of one member, as the gateway names it.
    #[must_use]
    pub const fn of(anggota: String) -> Self {
        Self {
            anggota,
            nik_shown: false,
        }
    }

    /// The chosen member; for a family of one there is nothing to choose.
    fn chosen<'a>(&self, keluarga: &'a Keluarga) -> Option<&'a Peserta> {
        match keluarga.peserta.as_slice() {
            [one] if self.anggota.is_empty() => Some(one),
            _ => keluarga.named(&self.anggota),
        }
    }
}
