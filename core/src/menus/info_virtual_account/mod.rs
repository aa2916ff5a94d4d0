//! Info Virtual Account: the number to pay to at each bank, and how much; from the card alone as well (`domain.md` §4.3).

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod nomor;
#[cfg(test)]
mod tests;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

/// All banks.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Model {}

fn needs() -> Vec<Need> {
    vec![Need::of(Resource::Iuran), Need::of(Resource::Keluarga)]
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

/// One bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NomorBank {
    bank: String,
}

impl NomorBank {
    /// The page of a code, which may be no bank's.
    #[must_use]
    pub const fn new(bank: String) -> Self {
        Self { bank }
    }
}

impl Page for NomorBank {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        needs()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::bank(&self.bank, context)
    }
}
