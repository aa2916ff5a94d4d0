//! How somebody reaches who can help: the links of the phone, in one place.

use super::{Ask, Context, Need};
use crate::data::pengaduan::{self, Asal, Rujukan};
use crate::data::route::{Query, escape};
use crate::data::{Keadaan, Menu, Perintah, Resource, Route};
use crate::rules::kanal::Lewat;
use crate::rules::lapisan::Lapisan;
use crate::rules::percakapan::{Saluran, alamat_saluran};
use crate::screen::{Action, ActionRole, Icon, ShellRequest, Ui};

/// Opens WhatsApp with a number of the country, `08…`, and a first message; `None` for a number that is not written so.
#[must_use]
pub fn whatsapp(number: &str, text: &str) -> Option<Ask> {
    let abroad = format!("62{}", number.strip_prefix('0')?);
    let text = escape(text);
    Some(link(format!("https://wa.me/{abroad}?text={text}")))
}

/// Opens a talk with an account of Telegram, with a first message.
#[must_use]
pub fn telegram(name: &str, text: &str) -> Ask {
    link(format!("https://t.me/{name}?text={}", escape(text)))
}

/// Opens an address.
#[must_use]
pub const fn link(url: String) -> Ask {
    Ask::Shell(ShellRequest::OpenLink { url })
}

/// Opens the dialler with a number.
#[must_use]
pub fn dial(number: &str) -> Ask {
    let number = number.to_owned();
    Ask::Shell(ShellRequest::Dial { number })
}

/// The places of a kind in the directory.
#[must_use]
pub fn places(jenis: &str) -> Route {
    let query = Query::from([("jenis".to_owned(), jenis.to_owned())]);
    Route::MenuQuery(Menu::InfoLokasiFaskes, query)
}

/// The first number or account of a channel of the layer; `None` where there is none for the whole country.
#[must_use]
pub fn number(saluran: Saluran, lapisan: Lapisan) -> Option<String> {
    alamat_saluran(saluran, lapisan).into_iter().next().map(|a| a.alamat)
}

/// What the phone can do to reach a way; `None` where one goes or asks oneself. `text` is the first message of a chat.
#[must_use]
pub fn reach(lewat: &Lewat, text: &str) -> Option<Ask> {
    match lewat {
        Lewat::Telepon(number) => Some(dial(number)),
        Lewat::Whatsapp(number) => whatsapp(number, text),
        Lewat::Situs(address) => Some(link(format!("https://{address}"))),
        Lewat::Lokasi(jenis) if jenis == "faskes" => Some(Ask::Open(Route::Menu(Menu::InfoLokasiFaskes))),
        Lewat::Lokasi(jenis) => Some(Ask::Open(places(jenis))),
        Lewat::Akun(_) | Lewat::Langsung => None,
    }
}

/// The first message that somebody would write, where nothing more is known of what they need.
#[must_use]
pub fn greeting(context: &Context<'_>) -> String {
    context.say("bertanya-greeting")
}

/// The button that leads to every way there is.
pub fn all<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>) -> Action {
    let open = Ask::Open(Route::Kanal).into();
    ui.action("kanal-semua", context.say("bertanya-all"), ActionRole::Quiet, open)
        .with_icon(Icon::Help)
}

/// What a page needs that calls [`complain`] or [`complained`].
#[must_use]
pub const fn complaints() -> Need {
    Need::kept(Resource::Pengaduan { kursor: None })
}

/// The button that leads to a complaint of something, in which what is known of it is filled in; or to the one that was made.
pub fn complain<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    (label, role): (String, ActionRole),
    jenis: Asal,
    id: &str,
) -> Action {
    if let Some(made) = complained(ui, context, role, jenis, id) {
        return made;
    }
    let id = id.to_owned();
    let dari = Some(Rujukan { jenis, id });
    let open = Ask::Open(Route::PengaduanBaru { dari }).into();
    ui.action("adukan", label, role, open).with_icon(Icon::Complaint)
}

/// The button that leads to the complaint of something that was made; `None` where none was.
pub fn complained<Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    role: ActionRole,
    jenis: Asal,
    id: &str,
) -> Option<Action> {
    let id = id.to_owned();
    let made = made(context, &Rujukan { jenis, id })?;
    let label = context.say("bertanya-complained");
    let action = ui.action("pengaduan", label, role, Ask::Open(made).into());
    Some(action.with_icon(Icon::Complaint))
}

/// Where the complaint of something stands that was made: a promise until the gateway's list has it, then its own page.
fn made(context: &Context<'_>, dari: &Rujukan) -> Option<Route> {
    let told = context.known.pengaduan(None).value;
    let told = told.and_then(|told| told.baris.iter().find(|made| made.dari.as_ref() == Some(dari)));
    if let Some(told) = told {
        let tiket = told.tiket.clone();
        return Some(Route::Pengaduan { tiket });
    }
    let promised = context.janji.iter().any(|janji| {
        let refused = matches!(janji.keadaan, Some(Keadaan::Ditolak { .. }));
        let Perintah::Pengaduan(pengaduan::Perintah::Ajukan(ajukan)) = &janji.perintah else {
            return false;
        };
        !refused && ajukan.rujukanlain.as_ref() == Some(dari)
    });
    promised.then_some(Route::Menu(Menu::PengaduanLayananJkn))
}

/// The button that leads to the search in one's own words.
pub fn search<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>) -> Action {
    let open = Ask::Open(Route::Cari { kata: String::new() }).into();
    ui.action("cari", context.say("temukan-open"), ActionRole::Secondary, open)
        .with_icon(Icon::Search)
}
