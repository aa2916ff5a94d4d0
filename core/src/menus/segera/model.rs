//! Nothing is chosen here.

use serde::{Deserialize, Serialize};

use crate::data::{Menu, Route};
use crate::page::{Ask, Context, Page};
use crate::screen::{ActionRole, Block, Icon, ShellRequest, Ui};

/// The page of one menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    menu: Menu,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// Call 165.
    Call165,
    /// Go home.
    Home,
}

impl Model {
    /// The page of `menu`.
    #[must_use]
    pub const fn new(menu: Menu) -> Self {
        Self { menu }
    }
}

impl Page for Model {
    type Msg = Msg;

    fn update(&mut self, msg: Msg, _context: &Context<'_>) -> Vec<Ask> {
        vec![match msg {
            Msg::Call165 => Ask::Shell(ShellRequest::Dial {
                number: "165".to_owned(),
            }),
            Msg::Home => Ask::Open(Route::Beranda),
        }]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let stem = self.menu.id().replace('_', "-");
        let mut ui = Ui::new(context.say(&format!("menu-{stem}")));
        let call = ui
            .action(
                "telepon",
                context.say("menu-segera-call"),
                ActionRole::Secondary,
                Msg::Call165,
            )
            .with_icon(Icon::Phone);
        let home = ui
            .action("beranda", context.say("menu-segera-home"), ActionRole::Quiet, Msg::Home)
            .with_icon(Icon::Home);
        ui.block(Block::Empty {
            icon: Icon::Clock,
            title: context.say("menu-segera-title"),
            text: context.say("menu-segera-text"),
            actions: vec![call, home],
        });
        ui
    }
}
