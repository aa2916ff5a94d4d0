//! The ways on for whoever cannot get in: each a button, the same on every page, and what still works meanwhile.

use super::{Ask, Context, parts};
use crate::data::route::{Akun, Query};
use crate::data::{Menu, Route, route};
use crate::screen::{Action, ActionRole, Icon, ShellRequest, Ui};
use crate::text::Argument;

/// A way on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Jalan {
    /// Sign in.
    Masuk,
    /// Make an account.
    Daftar,
    /// Get back into one.
    Pulih,
    /// The number no longer works.
    NomorMati,
    /// Care Center 165.
    Telepon165,
    /// An office where somebody looks at the KTP.
    Kantor,
    /// Become a participant.
    Peserta,
}

/// The button of a way. It never folds: whoever cannot get in would have to find it first.
#[must_use]
pub fn button<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>, jalan: Jalan, role: ActionRole) -> Action {
    let (id, key, route, icon) = match jalan {
        Jalan::Telepon165 => {
            let call = parts::call_165(ui, context, role);
            ui.in_front([&call]);
            return call;
        }
        Jalan::Masuk => ("masuk", "common-sign-in", Route::Masuk, Icon::SignIn),
        Jalan::Daftar => (
            "daftar-akun",
            "akun-way-register",
            Route::Akun(Akun::Daftar),
            Icon::AddPerson,
        ),
        Jalan::Pulih => ("pulih", "akun-way-recover", Route::Akun(Akun::Pulih), Icon::Key),
        Jalan::NomorMati => ("nomor-mati", "akun-way-dead", Route::Akun(Akun::NomorMati), Icon::Phone),
        Jalan::Kantor => {
            let query = Query::from([("jenis".to_owned(), "kantor".to_owned())]);
            let offices = Route::MenuQuery(Menu::InfoLokasiFaskes, query);
            ("kantor", "akun-way-office", offices, Icon::Office)
        }
        Jalan::Peserta => (
            "jadi-peserta",
            "common-not-a-member-way",
            Route::Menu(Menu::PenambahanPeserta),
            Icon::AddPerson,
        ),
    };
    let way = ui.action(id, context.say(key), role, Ask::Open(route).into());
    ui.in_front([&way]);
    way.with_icon(icon)
}

/// The buttons of several ways.
pub fn buttons<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>, jalan: &[Jalan]) -> Vec<Action> {
    jalan
        .iter()
        .map(|jalan| button(ui, context, *jalan, ActionRole::Secondary))
        .collect()
}

/// The button that opens PANDAWA with a message that says what is needed, and with which *kode bantuan*.
pub fn pandawa<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>, bantuan: Option<&str>) -> Action {
    let text = match bantuan {
        Some(kode) => context.tell("akun-pandawa-message-code", &[("kode", Argument::Text(kode))]),
        None => context.say("akun-pandawa-message"),
    };
    let url = format!("{}?text={}", parts::PANDAWA, route::escape(&text));
    let open = Ask::Shell(ShellRequest::OpenLink { url });
    let way = ui.action(
        "pandawa",
        context.say("akun-way-pandawa"),
        ActionRole::Secondary,
        open.into(),
    );
    ui.in_front([&way]);
    way.with_icon(Icon::Chat)
}

/// What still works while somebody cannot get in: the card where this phone keeps it, the counter, the emergency room.
pub fn meanwhile<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>) {
    let card = if context.session.known_here {
        "akun-meanwhile-card"
    } else {
        "akun-meanwhile-counter"
    };
    let sentences = [card, "akun-meanwhile-emergency"].map(|key| context.say(key));
    parts::list(ui, context.say("akun-meanwhile-title"), sentences.into());
    if context.session.known_here {
        let open = Ask::Open(Route::Menu(Menu::Kartu)).into();
        let card = ui
            .action(
                "kartu",
                context.say("akun-meanwhile-open-card"),
                ActionRole::Quiet,
                open,
            )
            .with_icon(Icon::Card);
        ui.block(crate::screen::Block::Buttons { actions: vec![card] });
    }
}
