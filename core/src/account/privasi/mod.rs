//! *Data pribadi Anda*: what this phone keeps, who looked at the record, and how to end it. The list of who looked is what the
//! gateway tells; that there is one is our assumption, and the page says so.

mod akhiri;
mod daftar;
#[cfg(any(test, feature = "examples"))]
mod examples;
mod rinci;
mod tersimpan;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::data::{Resource, Route};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::akses::catatan_akses;
use crate::screen::{ActionRole, Block, Icon, Sensitivity, Ui};

pub use daftar::Daftar;
#[cfg(any(test, feature = "examples"))]
pub use examples::examples;
pub use rinci::Rinci;

/// Looks that the first page shows; the others are one tap away.
const NEWEST: usize = 3;

/// Nothing is chosen here; every tap leads on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = vec![Need::of(Resource::Akses { kursor: None })];
        needs.extend(tersimpan::needs(context));
        needs
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("temukan-page-privasi"));
        ui.sensitivity(Sensitivity::Personal);
        parts::faults(&mut ui, context);
        ui.paragraph(context.say("privasi-intro"));
        looked(&mut ui, context);
        tersimpan::view(&mut ui, context);
        akhiri::view(&mut ui, context);
        ui
    }
}

/// The newest looks. Nothing of it stands where nobody is signed in and nothing is kept: then there is nobody to speak of.
fn looked(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let look = context.known.akses(None);
    if look.value.is_none() && !context.session.is_open() {
        return;
    }
    ui.heading(context.say("privasi-looked"));
    let Some((halaman, _)) = parts::value_or_why(ui, context, look) else {
        return;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    if halaman.baris.is_empty() {
        none(ui, context);
    } else {
        let newest = halaman.baris.iter().take(NEWEST);
        let items = newest.map(|akses| daftar::item(ui, context, akses)).collect();
        ui.block(Block::Items { title: None, items });
        let all = Ask::Open(Route::DaftarAkses);
        let all = ui
            .action("semua", context.say("privasi-all"), ActionRole::Primary, all)
            .with_icon(Icon::History);
        ui.block(Block::Buttons { actions: vec![all] });
    }
    ui.paragraph(parts::explain(context, &catatan_akses()));
}

/// Nobody has looked.
fn none<Msg: Clone>(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.block(Block::Empty {
        icon: Icon::Check,
        title: context.say("privasi-none-title"),
        text: context.say("privasi-none-text"),
        actions: Vec::new(),
    });
}
