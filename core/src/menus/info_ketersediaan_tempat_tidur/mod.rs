//! Info Ketersediaan Tempat Tidur: free beds by area and hospital, each figure with the age that its hospital gave it
//! (`domain.md` §12.1). Public.

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod rinci;
#[cfg(test)]
mod tests;
mod view;
mod words;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::data::faskes::Saring;
use crate::page::directory::{Directory, PACK};
use crate::page::places::{Letak, PLACE};
use crate::page::{Ask, Context, Handed, Need, Page, Wish};
use crate::rules::faskes::JenisFaskes;
use crate::screen::Ui;

pub use rinci::Rinci;

/// Longest search, in characters.
const LONGEST_QUERY: usize = 60;
/// Letters of the code of a regency: the gateway tells beds of no larger area.
const REGENCY: usize = 5;
/// How often figures grow older on the screen, milliseconds.
const MINUTE_MS: i64 = 60_000;

/// The list of hospitals.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Code of the regency or town; empty until one is chosen.
    wilayah: String,
    /// What was typed to find it.
    cari_wilayah: String,
    /// Code of a class; empty for all.
    kelas: String,
    /// Only hospitals with a free bed.
    tersedia: bool,
    /// Never kept.
    #[serde(skip)]
    letak: Letak,
}

/// What can happen on the list.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Look for an area.
    CariWilayah(String),
    /// Beds of this area.
    Wilayah(String),
    /// Only this class.
    Kelas(String),
    /// Only hospitals with a free bed, or not.
    Tersedia(String),
    /// Ask where the phone is.
    Dekat,
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

    const ASSETS: &'static [&'static str] = &[PACK];

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = context.directory_needs();
        if !self.wilayah.is_empty() {
            let wilayah = self.wilayah.clone();
            needs.push(Need::of(Resource::TempatTidur { wilayah }));
        }
        needs
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::CariWilayah(teks) => self.cari_wilayah = teks.chars().take(LONGEST_QUERY).collect(),
            Msg::Wilayah(kode) => {
                self.wilayah = kode;
                self.cari_wilayah = String::new();
            }
            Msg::Kelas(kelas) => self.kelas = kelas,
            Msg::Tersedia(tersedia) => self.tersedia = tersedia == "true",
            Msg::Dekat => {
                self.letak = Letak::Asking;
                return vec![Ask::Bring(PLACE, Wish::Place)];
            }
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    /// The area is that of the nearest hospital; the place itself stays here.
    fn brought(&mut self, name: &str, handed: Handed, context: &Context<'_>) -> Vec<Ask> {
        if name != PLACE {
            return Vec::new();
        }
        self.letak = Letak::of(&handed);
        if let (Letak::Here(titik), Directory::Here { direktori, .. }) = (self.letak, context.directory()) {
            let saring = Saring {
                jenis: &[JenisFaskes::Rs],
                dari: Some(titik),
                ..Saring::default()
            };
            let nearest = direktori.cari(saring).temuan;
            let nearest = nearest.first().and_then(|temuan| direktori.faskes(temuan.ke));
            if let Some(regency) = nearest.and_then(|rs| rs.wilayah.get(..REGENCY)) {
                regency.clone_into(&mut self.wilayah);
            }
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::list(self, context)
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        (!self.wilayah.is_empty()).then(|| next_minute(context))
    }
}

/// When ages are to be said anew.
fn next_minute(context: &Context<'_>) -> i64 {
    (context.now.best_ms() / MINUTE_MS)
        .saturating_add(1)
        .saturating_mul(MINUTE_MS)
}
