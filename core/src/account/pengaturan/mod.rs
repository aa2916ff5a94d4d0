//! Language, the data on this phone, sign-out, and what this app is.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod view;

use serde::{Deserialize, Serialize};

use crate::page::{Ask, Context, Page};
use crate::screen::Ui;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// Nothing is chosen here that is not done at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
