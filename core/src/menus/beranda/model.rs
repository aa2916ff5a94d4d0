//! Nothing is chosen here; every tap leads on.

use serde::{Deserialize, Serialize};

use super::view;
use crate::data::{Resource, Route};
use crate::page::{Ask, Context, Page};
use crate::screen::Ui;

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// Go to a page.
    Go(Route),
    /// Ask for newer data.
    Refresh,
}

impl Page for Model {
    type Msg = Msg;

    fn needs(&self, _context: &Context<'_>) -> Vec<Resource> {
        vec![Resource::Keluarga, Resource::Iuran, Resource::Antrean]
    }

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        vec![match msg {
            Msg::Go(route) => Ask::Open(route),
            Msg::Refresh => Ask::Refresh,
        }]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        view::view(context)
    }
}
