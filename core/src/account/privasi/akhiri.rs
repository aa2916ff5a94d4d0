//! How to end it: each way leads to the page where it is done.

use crate::data::{Menu, Route};
use crate::page::{Ask, Context};
use crate::rules::autodebit::KeadaanAutodebit;
use crate::screen::{ActionRole, Block, Icon, Item, Tone, Ui};

pub(super) fn view(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let session = &context.session;
    let mut ways = Vec::new();
    if session.is_open() {
        ways.push(("sign-out", Icon::SignOut, Route::Pengaturan));
        ways.push(("phone", Icon::Device, Route::Perangkat));
    }
    if session.is_open() && debits(context) {
        ways.push(("debit", Icon::AutoDebit, Route::Menu(Menu::PendaftaranAutoDebit)));
    }
    if !session.akun.is_empty() {
        ways.push(("account", Icon::Remove, Route::AkunHp));
    }
    ways.push(("wipe", Icon::Remove, Route::Pengaturan));
    let items = ways
        .into_iter()
        .map(|(key, icon, route)| {
            let title = context.say(&format!("privasi-end-{key}-title"));
            Item {
                action: Some(ui.action(key, title.clone(), ActionRole::Quiet, Ask::Open(route))),
                title,
                detail: Some(context.say(&format!("privasi-end-{key}-text"))),
                badge: None,
                tone: Tone::Info,
                icon: Some(icon),
            }
        })
        .collect();
    ui.heading(context.say("privasi-end"));
    ui.block(Block::Items { title: None, items });
    ui.paragraph(context.say("privasi-end-gateway"));
}

/// Whether the family has agreed to an automatic debit that was not stopped: the one consent that the app can take back.
fn debits(context: &Context<'_>) -> bool {
    let autodebit = context.known.autodebit().value;
    let registered = autodebit.and_then(|autodebit| autodebit.pendaftaran.as_ref());
    registered.is_some_and(|one| one.keadaan != Some(KeadaanAutodebit::Dihentikan))
}
