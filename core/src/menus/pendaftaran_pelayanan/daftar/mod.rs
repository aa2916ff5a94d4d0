//! The first page: what was promised, which numbers are held, and the way to a new one.

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod view;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Ask, Context, Page};
use crate::screen::Ui;

/// Nothing is chosen on this page.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    /// Every tap on this page is a wish that the application grants.
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Resource> {
        vec![Resource::Keluarga, Resource::Antrean]
    }

    fn update(&mut self, msg: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![msg]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
