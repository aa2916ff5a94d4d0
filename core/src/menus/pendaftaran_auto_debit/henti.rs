//! Stopping it: whether one may, and what follows, before the button.

use serde::{Deserialize, Serialize};

use super::view::{ending, say};
use super::{ditolak, needs, tahu};
use crate::data::autodebit::Perintah as Asked;
use crate::data::{Menu, Perintah, Route};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::autodebit::{KeadaanAutodebit, boleh_henti};
use crate::rules::penjelasan::Kelayakan;
use crate::screen::{ActionRole, Block, Confirm, Sensitivity, Tone, Ui};

/// The page that stops it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Henti {}

impl Page for Henti {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        needs()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        let done = matches!(ask, Ask::Do(_));
        let leave = done.then_some(Ask::Replace(Route::Menu(Menu::PendaftaranAutoDebit)));
        [ask].into_iter().chain(leave).collect()
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(say(context, "stop"));
        ui.sensitivity(Sensitivity::Personal);
        let look = context.known.autodebit();
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        if let Some(janji) = tahu::promised(context).filter(|janji| !janji.is_over()) {
            ditolak::standing(&mut ui, context, janji);
            return ui;
        }
        if parts::value_or_why(&mut ui, context, look).is_none() {
            return ui;
        }
        stop(&mut ui, context);
        ui
    }
}

fn stop(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let pendaftaran = tahu::pendaftaran(context);
    // A state that this version does not know may be one that debits: its owner may end it all the same.
    let state = pendaftaran.map(|one| one.keadaan.unwrap_or(KeadaanAutodebit::Berjalan));
    let allowed = boleh_henti(state, tahu::wajib(context).as_ref(), context.now.today());
    if let Some(pendaftaran) = pendaftaran {
        let rows = vec![
            parts::fact(say(context, "channel"), tahu::nama(context, &pendaftaran.kanal)),
            parts::fact(say(context, "account"), ending(context, &pendaftaran.ekor)),
        ];
        ui.block(Block::Facts { title: None, rows });
    }
    let (Kelayakan::Boleh { penjelasan, .. }
    | Kelayakan::Belum { penjelasan, .. }
    | Kelayakan::Tidak { penjelasan, .. }) = &allowed;
    let may = matches!(allowed, Kelayakan::Boleh { .. });
    let none = matches!(&allowed, Kelayakan::Tidak { alasan, .. } if alasan == "TIDAK_ADA");
    let actions = if may || none {
        Vec::new()
    } else {
        vec![parts::call_165(ui, context, ActionRole::Primary)]
    };
    let title = match (may, none) {
        (true, _) => "stop-may-title",
        (_, true) => "stop-none-title",
        _ => "stop-must-title",
    };
    ui.block(Block::Notice {
        tone: if may || none { Tone::Info } else { Tone::Warning },
        title: say(context, title),
        text: parts::explain(context, penjelasan),
        actions,
    });
    if none {
        return;
    }
    let follows = ["day", "card"].into_iter().chain(may.then_some("again"));
    let follows = follows
        .map(|key| say(context, &format!("stop-follows-{key}")))
        .collect();
    parts::list(ui, say(context, "stop-follows"), follows);
    if may {
        let label = say(context, "stop");
        let ask = Ask::Do(Perintah::Autodebit(Asked::Henti {}));
        let stop = ui
            .action("kirim", label.clone(), ActionRole::Destructive, ask)
            .asking(Confirm {
                title: say(context, "stop-ask-title"),
                text: say(context, "stop-ask-text"),
                yes: label,
                no: say(context, "stop-no"),
            });
        ui.main_action(stop);
    }
}
