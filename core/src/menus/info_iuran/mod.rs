//! Info Iuran: what the family owes, when, and what follows (`domain.md` §2.5, §6).
//!
//! * `anggota` the bill by member and month · `denda` the calculator of the fine · `tarif` who pays how much · `cari` somebody
//!   else's bill, a page each
//! * `view` the bill itself · `rincian` its sums · `nomor` where it is paid

mod anggota;
mod cari;
mod denda;
#[cfg(any(test, feature = "examples"))]
pub mod examples;
#[cfg(any(test, feature = "examples"))]
mod examples_below;
mod nomor;
mod now;
mod rincian;
mod tarif;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

pub use anggota::Rincian;
pub use cari::Cari;
pub use denda::Denda;
pub use now::now;
pub use tarif::Tarif;

/// Nothing to choose: the bill is the family's.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::of(Resource::Iuran), Need::of(Resource::Keluarga)]
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
