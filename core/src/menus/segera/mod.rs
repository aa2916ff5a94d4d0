//! A menu that this version does not have: says so, and where the same can be done today.

#[cfg(any(test, feature = "examples"))]
mod examples;

use serde::{Deserialize, Serialize};

use crate::data::{Menu, Route};
use crate::page::{Ask, Context, Page, parts};
#[cfg(any(test, feature = "examples"))]
use crate::screen::Screen;
use crate::screen::{ActionRole, Block, Icon, Ui};
#[cfg(any(test, feature = "examples"))]
use crate::text::{Language, Texts};

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// The page of one menu.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    menu: Menu,
}

impl Model {
    /// The page of `menu`.
    #[must_use]
    pub const fn new(menu: Menu) -> Self {
        Self { menu }
    }
}

impl Page for Model {
    type Msg = Ask;

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let stem = self.menu.id().replace('_', "-");
        let mut ui = Ui::new(context.say(&format!("menu-{stem}")));
        let call = parts::call_165(&mut ui, context, ActionRole::Secondary);
        let home = Ask::Open(Route::Beranda);
        let home = ui
            .action("beranda", context.say("menu-segera-home"), ActionRole::Quiet, home)
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

/// Whether a screen is such a page: a promise, for whoever counts pages.
#[cfg(any(test, feature = "examples"))]
#[must_use]
pub fn is_promise(screen: &Screen) -> bool {
    let texts = Texts::new(Language::of_tag(&screen.language));
    let promise = texts.say("menu-segera-title", &[]);
    let says = |block: &Block| matches!(block, Block::Empty { title, .. } if *title == promise);
    screen.blocks.iter().any(says)
}
