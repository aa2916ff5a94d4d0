//! Nothing is chosen here that is not done at once.

use serde::{Deserialize, Serialize};

use super::view;
use crate::data::Route;
use crate::page::{Ask, Context, Page};
use crate::screen::Ui;
use crate::text::Language;

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// A language was chosen, by its tag.
    Speak(String),
    /// Sign in.
    SignIn,
    /// Sign out, after being asked.
    SignOut,
    /// Forget everything on this phone, after being asked.
    Wipe,
    /// See what was promised.
    Janji,
}

impl Page for Model {
    type Msg = Msg;

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        vec![match msg {
            Msg::Speak(tag) => Ask::Speak(Language::of_tag(&tag)),
            Msg::SignIn => Ask::Open(Route::Masuk),
            Msg::SignOut => Ask::SignOut,
            Msg::Wipe => Ask::Wipe,
            Msg::Janji => Ask::Open(Route::Janji),
        }]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(context)
    }
}
