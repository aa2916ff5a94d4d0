//! Everybody who looked, page by page.

use serde::{Deserialize, Serialize};

use super::none;
use crate::data::akses::Akses;
use crate::data::{Resource, Route};
use crate::page::akses::{icon, line, pages, resource, who};
use crate::page::lembar::{Gerak, Lembar};
use crate::page::{Ask, Context, Need, Page, parts, reach};
use crate::rules::akses::catatan_akses;
use crate::screen::{ActionRole, Block, Item, Sensitivity, Tone, Ui};

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Daftar {
    lembar: Lembar,
}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Move through the list.
    Gerak(Gerak),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for Daftar {
    type Msg = Msg;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = self.lembar.open(&pages(context)).needs(resource);
        needs.push(Need::kept(Resource::Keluarga));
        needs
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Gerak(gerak) => {
                let rows = self.lembar.open(&pages(context)).rows(|akses| &akses.id).len();
                self.lembar.go(gerak, rows);
                if gerak == Gerak::DariAwal {
                    return vec![Ask::Refresh];
                }
                Vec::new()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("privasi-looked"));
        ui.sensitivity(Sensitivity::Personal);
        let open = self.lembar.open(&pages(context));
        let look = open.first();
        let Some((first, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
            return ui;
        };
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        reach::clock_notice(&mut ui, context, as_of_ms);
        if first.baris.is_empty() && open.complete {
            none(&mut ui, context);
        } else {
            ui.paragraph(context.say("privasi-look-through"));
            let rows = open.rows(|akses| &akses.id);
            let shown = self.lembar.shown(&rows).iter();
            let items = shown.map(|akses| item(&mut ui, context, akses)).collect();
            ui.block(Block::Items { title: None, items });
            open.older(&mut ui, context, Msg::Gerak);
            self.lembar
                .buttons(&mut ui, context, rows.len(), &open, false, Msg::Gerak);
        }
        ui.paragraph(parts::explain(context, &catatan_akses()));
        ui
    }
}

/// One look, which leads to what is known of it.
pub(super) fn item<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, akses: &Akses) -> Item {
    let title = who(context, akses);
    let open = Ask::Open(Route::Akses { id: akses.id.clone() });
    Item {
        action: Some(ui.action("akses", title.clone(), ActionRole::Quiet, open.into())),
        title,
        detail: Some(line(context, akses)),
        badge: None,
        tone: Tone::Info,
        icon: Some(icon(akses.pihak)),
    }
}
