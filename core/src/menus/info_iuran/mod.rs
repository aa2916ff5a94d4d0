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
use crate::page::bill::in_parts;
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

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = vec![Need::of(Resource::Iuran), Need::of(Resource::Keluarga)];
        // The plan says by which version its cards are active again.
        if context.known.iuran().value.is_some_and(in_parts) {
            needs.push(Need::of(Resource::Rehab));
        }
        needs
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
