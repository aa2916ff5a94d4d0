//! What was promised, and how each promise stands: the outbox as a person sees it.

#[cfg(any(test, feature = "examples"))]
mod examples;
mod now;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::menus::pendaftaran_pelayanan::schedule;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use now::now;

/// Nothing is chosen here; a promise can be taken back, or put away once it is over.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let schedules = context.janji.iter().filter_map(|janji| schedule(context, janji));
        [Need::of(Resource::Antrean), Need::kept(Resource::Keluarga)]
            .into_iter()
            .chain(schedules.map(Need::kept))
            .collect()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
