//! Nothing is chosen here; a promise can be taken back, or put away once it is over.

use serde::{Deserialize, Serialize};

use super::view;
use crate::data::{Menu, Resource, Route};
use crate::page::{Ask, Context, Page};
use crate::screen::Ui;

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// Take back a promise.
    Withdraw(String),
    /// Put away a promise that is over.
    Forget(String),
    /// Try everything again now.
    Refresh,
    /// Sign in, so that what waits can be sent.
    SignIn,
    /// Open the queue menu.
    Antrean,
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, _context: &Context<'_>) -> Vec<Resource> {
        vec![Resource::Antrean]
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        vec![match msg {
            Msg::Withdraw(id) => Ask::Withdraw(id),
            Msg::Forget(id) => Ask::Forget(id),
            Msg::Refresh => Ask::Refresh,
            Msg::SignIn => Ask::Open(Route::Masuk),
            Msg::Antrean => Ask::Open(Route::Menu(Menu::PendaftaranPelayanan)),
        }]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(context)
    }
}
