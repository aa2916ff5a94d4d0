//! What the rules on the page before rest on, in plain words.

#[cfg(any(test, feature = "examples"))]
mod examples;

use serde::{Deserialize, Serialize};

use crate::page::{Ask, Context, Page, parts, sources};
use crate::screen::{ActionRole, Block, Icon, Ui};

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// The page of some sources.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {
    nama: String,
}

impl Model {
    /// The page of the sources that a route names.
    #[must_use]
    pub const fn new(nama: String) -> Self {
        Self { nama }
    }
}

impl Page for Model {
    type Msg = Ask;

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("common-grounds-title"));
        let set = sources::of_route(&self.nama);
        let assumed = sources::only(sources::ASSUMPTION);
        let settled = sources::said(context, set & !assumed);
        if set == 0 {
            let back = ui.action(
                "kembali",
                context.say("common-shell-back"),
                ActionRole::Secondary,
                Ask::Back,
            );
            ui.block(Block::Empty {
                icon: Icon::Book,
                title: context.say("common-grounds-none-title"),
                text: context.say("common-grounds-none-text"),
                actions: vec![back],
            });
            return ui;
        }
        // In a list a name is a line of its own.
        let lines = settled.iter().map(|name| parts::capital(name)).collect();
        parts::list(&mut ui, context.say("common-grounds-list"), lines);
        if set & assumed != 0 {
            ui.paragraph(context.say("common-grounds-assumed"));
        }
        ui.paragraph(context.say("common-grounds-ask"));
        ui
    }
}
