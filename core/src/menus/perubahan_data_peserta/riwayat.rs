//! Every change that was asked for, by whom, and where it stands.

use serde::{Deserialize, Serialize};

use super::keadaan::{by, who};
use super::needs_all;
use crate::data::perubahan::{Keadaan, Perubahan as Change};
use crate::data::peserta::Keluarga;
use crate::page::directory::PACK;
use crate::page::perubahan::{title, value};
use crate::page::{Ask, Context, Need, Page, parts, reach};
use crate::screen::{Block, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// The list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Riwayat;

impl Page for Riwayat {
    type Msg = Ask;

    const ASSETS: &'static [&'static str] = &[PACK];

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs_all(context)
    }

    fn update(&mut self, msg: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![msg]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("perubahan-data-peserta-history"));
        ui.sensitivity(Sensitivity::Personal);
        let look = context.known.perubahan();
        let Some((told, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
            return ui;
        };
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        reach::clock_notice(&mut ui, context, as_of_ms);
        let family = context.known.keluarga().value;
        if told.baris.is_empty() {
            ui.block(Block::Empty {
                icon: Icon::History,
                title: context.say("perubahan-data-peserta-none-title"),
                text: context.say("perubahan-data-peserta-none-text"),
                actions: Vec::new(),
            });
            return ui;
        }
        let items = told.baris.iter().map(|change| item(context, family, change)).collect();
        ui.block(Block::Items { title: None, items });
        ui
    }
}

fn item(context: &Context<'_>, family: Option<&Keluarga>, change: &Change) -> Item {
    let (badge, tone) = match change.keadaan {
        Keadaan::Menunggu => ("waiting", Tone::Info),
        Keadaan::Berlaku => ("counts", Tone::Success),
        Keadaan::Dibatalkan => ("cancelled", Tone::Warning),
        Keadaan::Diganti => ("replaced", Tone::Warning),
        Keadaan::Lain => ("other", Tone::Info),
    };
    let day = |day| text::date(context.language(), day);
    let (diminta, mulai) = (day(change.diminta), day(change.mulai));
    let baru = value(context, change.jenis, &change.baru);
    let siapa = family.map_or_else(String::new, |keluarga| who(context, keluarga, change));
    let oleh = context.say(by(change.oleh));
    let detail = context.tell(
        "perubahan-data-peserta-row",
        &[
            ("baru", Argument::Text(&baru)),
            ("siapa", Argument::Text(&siapa)),
            ("oleh", Argument::Text(&oleh)),
            ("diminta", Argument::Text(&diminta)),
            ("mulai", Argument::Text(&mulai)),
        ],
    );
    Item {
        title: title(context, change),
        detail: Some(detail),
        badge: Some(context.say(&format!("perubahan-data-peserta-state-{badge}"))),
        tone,
        icon: Some(Icon::Edit),
        action: None,
    }
}
