//! One ticket: how far the queue is, sharing it, giving it back.

#[cfg(any(test, feature = "examples"))]
pub mod examples;
mod model;
mod update;
mod view;

#[cfg(test)]
mod tests;

pub use model::{Alasan, Model, Msg};

use super::held::{Held, Stage};
use super::{giliran, held};
use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page, kanal};
use crate::screen::Ui;

/// How old the reading of a queue may be while a number of today is on screen.
pub(super) const POLL_MS: u64 = 60_000;

/// Whether the queue of a ticket moves now.
fn moves(context: &Context<'_>, held: &Held<'_>) -> bool {
    let stage = held.stage(context);
    !stage.is_over() && stage != Stage::Dipegang
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let tickets = match held::find(context, &self.kode) {
            Some(held) if moves(context, &held) => Need::within(Resource::Antrean, POLL_MS),
            _ => Need::of(Resource::Antrean),
        };
        vec![Need::of(Resource::Keluarga), tickets, kanal::complaints()]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        update::update(self, msg, context)
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(self, context)
    }

    fn redraw_at_ms(&self, context: &Context<'_>) -> Option<i64> {
        giliran::changes_at_ms(context, &held::find(context, &self.kode)?)
    }
}
