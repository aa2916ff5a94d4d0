//! The phones that an account knows by a key of their own: which, since when, and how each is ended. From here another phone is
//! let in, and the password changed.

#[cfg(any(test, feature = "examples"))]
mod examples;
pub mod izinkan;
pub mod masuk_hp_lama;
pub mod sandi;
mod view;

use serde::{Deserialize, Serialize};

use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page};
use crate::screen::Ui;

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// Nothing is chosen here that is not done at once.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::of(Resource::Perangkat)]
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        view::view(context)
    }
}
