//! What applies to the person now: a visit, a promise, a bill. Most urgent first; nothing to say, nothing shown.

use crate::account::janji::now as promise;
use crate::menus::info_iuran::now as bill;
use crate::menus::kartu::now as card;
use crate::menus::konsultasi_dokter::now as talk;
use crate::menus::pendaftaran_pelayanan::now as visit;
use crate::page::{Ask, Context, Line};
use crate::screen::{ActionRole, Block, Item, Ui};

/// Who has something to say, in the order in which it is said.
const SPEAKERS: [fn(&Context<'_>) -> Vec<Line>; 5] = [talk, visit, promise, card, bill];

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
