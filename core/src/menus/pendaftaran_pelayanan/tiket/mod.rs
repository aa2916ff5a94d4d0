//! One ticket: how far the queue is, sharing it, giving it back.

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod model;
mod update;
mod view;

#[cfg(test)]
mod tests;

pub use model::{Alasan, Model, Msg};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        [Resource::Keluarga, Resource::Antrean].map(Need::of).into()
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        update::update(self, msg, context)
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }
}
