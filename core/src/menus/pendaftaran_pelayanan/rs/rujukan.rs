//! One referral, and what its hospital has (003 l.434): the queue, the beds, the operations.

use serde::{Deserialize, Serialize};

use super::{say, view};
use crate::data::{Menu, Route};
use crate::menus::pendaftaran_pelayanan::{ditolak, held};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, Tone, Ui};

/// The page of a referral.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rujukan {
    nomor: String,
}

impl Rujukan {
    /// The page of this referral.
    #[must_use]
    pub const fn new(nomor: String) -> Self {
        Self { nomor }
    }
}

impl Page for Rujukan {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        super::needs()
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(say(context, "rujukan-title"));
        ui.sensitivity(Sensitivity::Personal);
        if let Some(freshness) = parts::freshness(context, &context.known.rujukan()) {
            ui.freshness(freshness);
        }
        let Some(acuan) = view::opened(&mut ui, context, &self.nomor) else {
            return ui;
        };
        view::letter(&mut ui, context, acuan);
        let kode = &acuan.tujuan().kode;
        if let Some((_, why)) = acuan.obstacle(context) {
            ui.block(Block::Notice {
                tone: Tone::Danger,
                title: say(context, "tidak-bisa-title"),
                text: why,
                actions: Vec::new(),
            });
        }
        if kode.is_empty() {
            return ui;
        }
        let booking = Route::AmbilRs {
            acuan: self.nomor.clone(),
        };
        let ticket = held::held(context).into_iter().find(|held| {
            let mine = acuan
                .peserta(context)
                .is_some_and(|p| p.nomor_kartu == held.tiket.nomor_kartu);
            mine && held.tiket.kode_faskes == acuan.tujuan().kode && !held.stage(context).is_over()
        });
        let queue = ticket.map_or_else(
            || (say(context, "antrean"), booking),
            |held| ditolak::ticket_way(context, &held),
        );
        let beds = Route::TempatTidur { kode: kode.clone() };
        let operations = Route::OperasiRs { faskes: kode.clone() };
        let links = [
            ("antrean", queue.0, Icon::Queue, queue.1),
            ("kamar", say(context, "kamar"), Icon::Bed, beds),
            ("operasi", say(context, "operasi"), Icon::Surgery, operations),
        ];
        let items = links
            .into_iter()
            .map(|(id, title, icon, route)| Item {
                action: Some(ui.action(id, title.clone(), ActionRole::Quiet, Ask::Open(route))),
                title,
                detail: None,
                badge: None,
                tone: Tone::Info,
                icon: Some(icon),
            })
            .collect();
        ui.block(Block::Items {
            title: Some(parts::or_unknown(context, acuan.tujuan().nama.clone())),
            items,
        });
        let all = Ask::Open(Route::Menu(Menu::PendaftaranPelayanan));
        let label = context.say("pendaftaran-pelayanan-ke-daftar");
        let all = ui.action("daftar", label, ActionRole::Quiet, all);
        ui.main_action(all);
        ui
    }
}
