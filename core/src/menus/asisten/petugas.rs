//! A person of Care Center 165: how one is reached.

use serde::{Deserialize, Serialize};

use crate::data::Route;
use crate::data::route::Asisten;
use crate::page::{Ask, Context, Page, bantuan, parts};
use crate::rules::bantuan::KodeBantuan;
use crate::screen::{ActionRole, Block, Icon, Ui};

/// The page.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Petugas {
    kode: Option<KodeBantuan>,
}

impl Page for Petugas {
    type Msg = Ask;

    fn opened(&mut self, context: &Context<'_>) -> Vec<Ask> {
        self.kode.get_or_insert_with(|| bantuan::kode_baru(context));
        Vec::new()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("asisten-petugas-title"));
        ui.paragraph(context.say("asisten-petugas-lead"));
        let call = parts::call_165(&mut ui, context, ActionRole::Primary);
        let chika = Ask::Open(Route::Asisten(Asisten::Chika));
        let chika = ui.action("chika", context.say("asisten-chika-open"), ActionRole::Secondary, chika);
        ui.block(Block::Buttons {
            actions: vec![call, chika.with_icon(Icon::Chat)],
        });
        if let Some(kode) = &self.kode {
            bantuan::show(&mut ui, context, kode, None);
        }
        ui
    }
}
