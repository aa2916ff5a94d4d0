//! The terms in plain words, from the rule book.

use serde::{Deserialize, Serialize};

use super::hitung;
use crate::data::{Menu, Resource, Route};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::rehab::{AsalUtang, ketentuan};
use crate::screen::{ActionRole, Block, Icon, Item, Tone, Ui};

/// The page of the terms.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Syarat {}

impl Page for Syarat {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::kept(Resource::Iuran)]
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("rehab-terms"));
        terms(&mut ui, context);
        let open = Ask::Open(Route::Menu(Menu::Rehab));
        let back = ui
            .action("rehab", context.say("menu-rehab"), ActionRole::Secondary, open)
            .with_icon(Icon::Instalments);
        ui.block(Block::Buttons { actions: vec![back] });
        ui
    }
}

/// What somebody agrees to, each sentence that no source says marked as our assumption; the page says at its end what that is.
pub(super) fn terms<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let hari = context.now.today();
    // Whoever has no bill on this phone reads what holds for who pays alone.
    let asal = context.known.iuran().value.map_or(AsalUtang::Mandiri, hitung::asal);
    let badge = context.say("rehab-assumption");
    let items: Vec<Item> = ketentuan(hitung::versi(hari), asal, hari)
        .iter()
        .map(|term| Item {
            title: parts::explain(context, term),
            detail: None,
            badge: term.asumsi.then(|| badge.clone()),
            tone: Tone::Warning,
            icon: None,
            action: None,
        })
        .collect();
    ui.block(Block::Items { title: None, items });
}
