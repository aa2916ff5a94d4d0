//! Info Jadwal Tindakan Operasi: the family's operations first, then a hospital's schedule in which others are masked
//! (`domain.md` §12.2).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod rumah_sakit;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

pub use rumah_sakit::RumahSakit;

/// The family's operations.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operasi {
    kode: String,
}

impl Operasi {
    /// The page of a booking code, which may be no operation's.
    #[must_use]
    pub const fn new(kode: String) -> Self {
        Self { kode }
    }
}

fn needs() -> Vec<Need> {
    vec![Need::of(Resource::Operasi), Need::of(Resource::Keluarga)]
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
        view::list(context)
    }
}

impl Page for Operasi {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        needs()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::one(&self.kode, context)
    }
}
