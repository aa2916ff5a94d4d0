//! The first page: what was promised, which numbers are held, and the way to a new one.

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod view;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::janji_block;
use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

/// Nothing is chosen on this page.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    /// Every tap on this page is a wish that the application grants.
    type Msg = Ask;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = vec![Need::of(Resource::Keluarga), Need::of(Resource::Antrean)];
        needs.extend(janji_block::needs(context));
        needs
    }

    fn update(&mut self, msg: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![msg]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
