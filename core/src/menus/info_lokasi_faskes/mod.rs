//! Info Lokasi Faskes: facilities and offices by name, area or distance, from the directory on this phone (`domain.md` §12.4).
//! Public; where the phone is stays in this page and is never sent.

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod rinci;
#[cfg(test)]
mod tests;
mod view;
mod words;

use serde::{Deserialize, Serialize};

use crate::data::faskes::Saring;
use crate::data::route::Query;
use crate::page::directory::PACK;
use crate::page::places::{Letak, PLACE};
use crate::page::{Ask, Context, Handed, Need, Page, Wish};
use crate::rules::faskes::JenisFaskes;
use crate::rules::lokasi::Titik;
use crate::screen::Ui;

pub use rinci::Rinci;

/// Entries that are shown at first.
const FEW: usize = 20;
/// Longest search, in characters.
const LONGEST_QUERY: u32 = 60;

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {
    /// Offices instead of facilities.
    kantor: bool,
    /// Code of a kind; `fktp` for all of first-level care; empty for all.
    jenis: String,
    /// Code of the area; empty for the whole country.
    wilayah: String,
    /// What was typed to find an area.
    cari_wilayah: String,
    nama: String,
    /// Only what is open now.
    buka: bool,
    /// Never kept.
    #[serde(skip)]
    letak: Letak,
    /// More than the first few.
    lebih: bool,
}

/// What can happen on the list.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Look for this name.
    Nama(String),
    /// Only this kind.
    Jenis(String),
    /// Look for an area.
    CariWilayah(String),
    /// Only this area.
    Wilayah(String),
    /// Only what is open now, or not.
    Buka(String),
    /// Ask where the phone is, or forget it.
    Dekat,
    /// Forget where it is.
    Lupakan,
    /// Begin anew.
    Hapus,
    /// Show more.
    Lebih,
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Model {
    /// The list that a link asks for: `jenis` is a kind, `fktp`, or `kantor` for offices.
    #[must_use]
    pub fn asked(query: &Query) -> Self {
        let jenis = query.get("jenis").map_or("", String::as_str);
        let known = JenisFaskes::dari_kode(jenis);
        let kantor = jenis == "kantor" || known.is_some_and(JenisFaskes::kantor);
        Self {
            kantor,
            jenis: match jenis {
                "fktp" => jenis.to_owned(),
                "fkrtl" => JenisFaskes::Rs.kode().to_owned(),
                _ => known.map_or_else(String::new, |jenis| jenis.kode().to_owned()),
            },
            ..Self::default()
        }
    }

    /// The kinds that are looked for.
    fn kinds(&self) -> Vec<JenisFaskes> {
        let wanted = |jenis: &JenisFaskes| match self.jenis.as_str() {
            "" => jenis.kantor() == self.kantor,
            "fktp" => jenis.fktp(),
            kode => jenis.kode() == kode,
        };
        JenisFaskes::SEMUA.into_iter().filter(wanted).collect()
    }

    const fn place(&self) -> Option<Titik> {
        match self.letak {
            Letak::Here(titik) => Some(titik),
            _ => None,
        }
    }

    /// Whether there is enough to look for: a kind alone would bring thousands.
    fn is_asked(&self) -> bool {
        !self.nama.trim().is_empty() || !self.wilayah.is_empty() || self.place().is_some()
    }

    fn filter<'a>(&'a self, context: &Context<'_>, jenis: &'a [JenisFaskes]) -> Saring<'a> {
        Saring {
            teks: &self.nama,
            jenis,
            jenis_lain: self.jenis.is_empty() && !self.kantor,
            wilayah: &self.wilayah,
            buka_ms: self.buka.then(|| context.now.best_ms()),
            dari: self.place(),
        }
    }
}

impl Page for Model {
    type Msg = Msg;

    const ASSETS: &'static [&'static str] = &[PACK];

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        context.directory_needs()
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        self.lebih = false;
        match msg {
            // What a field lets in is at most this long; a link or a keyboard may bring more.
            Msg::Nama(nama) => self.nama = nama.chars().take(LONGEST_QUERY as usize).collect(),
            Msg::Jenis(jenis) => self.jenis = jenis,
            Msg::CariWilayah(teks) => self.cari_wilayah = teks.chars().take(LONGEST_QUERY as usize).collect(),
            Msg::Wilayah(kode) => {
                self.wilayah = kode;
                self.cari_wilayah = String::new();
            }
            Msg::Buka(buka) => self.buka = buka == "true",
            Msg::Dekat => {
                self.letak = Letak::Asking;
                return vec![Ask::Bring(PLACE, Wish::Place)];
            }
            Msg::Lupakan => self.letak = Letak::Unasked,
            Msg::Hapus => {
                let kantor = self.kantor;
                *self = Self {
                    kantor,
                    ..Self::default()
                };
            }
            Msg::Lebih => self.lebih = true,
            Msg::Go(ask) => return vec![ask],
        }
        Vec::new()
    }

    fn brought(&mut self, name: &str, handed: Handed, _context: &Context<'_>) -> Vec<Ask> {
        if name == PLACE {
            self.letak = Letak::of(&handed);
        }
        Vec::new()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::list(self, context)
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        // Doors open and close on whole minutes; every quarter of an hour is often enough for a list.
        const QUARTER_MS: i64 = 15 * 60_000;
        self.is_asked().then(|| {
            (context.now.best_ms() / QUARTER_MS)
                .saturating_add(1)
                .saturating_mul(QUARTER_MS)
        })
    }
}
