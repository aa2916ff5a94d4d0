//! What applies to the person now: a visit, a promise, a bill. Most urgent first; nothing to say, nothing shown.

use crate::account::janji::now as promise;
use crate::menus::asisten::now as officer;
use crate::menus::info_iuran::now as bill;
use crate::menus::kartu::now as card;
use crate::menus::konsultasi_dokter::now as talk;
use crate::menus::pendaftaran_auto_debit::now as debit;
use crate::menus::pendaftaran_pelayanan::now as visit;
use crate::menus::pengaduan_layanan_jkn::now as complaint;
use crate::menus::rehab::now as instalment;
use crate::page::{Ask, Context, Line};
use crate::screen::{ActionRole, Block, Item, Ui};

/// Who has something to say, in the order in which it is said.
const SPEAKERS: [fn(&Context<'_>) -> Vec<Line>; 7] = [talk, officer, visit, promise, complaint, card, money];

/// Who speaks of money: the first who has something to say is the only one, so that no page names two last days.
const MONEY: [fn(&Context<'_>) -> Vec<Line>; 3] = [instalment, debit, bill];

fn money(context: &Context<'_>) -> Vec<Line> {
    let said = MONEY.into_iter().map(|lines| lines(context));
    said.into_iter().find(|lines| !lines.is_empty()).unwrap_or_default()
}

pub(super) fn items(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let items: Vec<Item> = SPEAKERS
        .into_iter()
        .flat_map(|lines| lines(context))
        .map(|line| {
            let tap = Ask::Open(line.route);
            Item {
                action: Some(ui.action(line.name, line.title.clone(), ActionRole::Quiet, tap)),
                title: line.title,
                detail: Some(line.detail),
                badge: Some(line.badge),
                tone: line.tone,
                icon: Some(line.icon),
            }
        })
        .collect();
    if items.is_empty() {
        return;
    }
    ui.block(Block::Items {
        title: Some(context.say("beranda-now")),
        items,
    });
}
