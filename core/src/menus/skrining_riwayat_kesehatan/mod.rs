//! Skrining Riwayat Kesehatan: may I this year, the form, and what came of it (`domain.md` §11).
//!
//! * this page: the member, what is on record by year, and where else it can be done · [`isi`] the form, a step a group of questions
//! * [`hasil`] what came of one, ours beside the gateway's · [`keadaan`] what is known of a member · [`ditolak`] where a promise stands

mod ditolak;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod hasil;
mod isi;
mod keadaan;
mod langkah;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::data::route::Query;
use crate::page::{Anggota, Ask, Context, Need, Page};
use crate::screen::Ui;

pub use ditolak::refusal;
pub use hasil::Hasil;
pub use isi::Isi;

/// The first page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    anggota: Anggota,
    /// Whether the diseases that are looked for since 2024 are told.
    #[serde(skip)]
    sasaran: bool,
}

impl Model {
    /// The page of a member.
    #[must_use]
    pub fn asked(query: &Query) -> Self {
        Self {
            anggota: Anggota::asked(query),
            sasaran: false,
        }
    }
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// The member at this place of the family.
    Anggota(usize),
    /// Tell the diseases that are looked for since 2024, or no longer.
    Sasaran(bool),
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

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let chosen = context
            .known
            .keluarga()
            .value
            .and_then(|keluarga| self.anggota.of(keluarga));
        keadaan::needs(chosen.map(|peserta| peserta.id.as_str()))
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Anggota(place) => self.anggota.choose(context.known.keluarga().value, place),
            Msg::Sasaran(open) => self.sasaran = open,
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}

/// A message of this menu.
fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("skrining-{key}"))
}

/// The resources of a member, and those of everybody.
fn everybodys() -> Vec<Need> {
    vec![Need::of(Resource::Keluarga), Need::of(Resource::Kuesioner)]
}
