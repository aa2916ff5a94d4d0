//! Info Iuran: what the family owes, when, and what follows (`domain.md` §2.5, §6).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod now;
mod rincian;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

pub use now::now;

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
