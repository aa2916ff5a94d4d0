//! Info Peserta: who is in the family, and how each membership stands (`domain.md` §2.1).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Anggota, Ask, Context, Need, Page};
use crate::screen::Ui;

/// Whose membership is shown, and how much of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Whose membership; `None` shows the whole family.
    pub anggota: Option<Anggota>,
    /// Whether the whole NIK is shown. Never saved: a restored page hides it again.
    #[serde(skip)]
    pub nik_shown: bool,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Show the member at this place in the family.
    Choose(usize),
    /// Show the whole family again.
    Everyone,
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
        vec![Need::of(Resource::Keluarga)]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Choose(place) => {
                // Another person's NIK is shown only when asked for again.
                self.nik_shown = false;
                let mut anggota = self.anggota.take().unwrap_or_default();
                anggota.choose(context.known.keluarga().value, place);
                self.anggota = Some(anggota);
            }
            Msg::Everyone => *self = Self::default(),
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
    /// The chosen member; for a family of one there is nothing to choose.
    fn chosen(&self, members: usize) -> Option<Anggota> {
        match &self.anggota {
            None if members == 1 => Some(Anggota::default()),
            chosen => chosen.clone(),
        }
    }
}
