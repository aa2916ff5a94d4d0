//! Every way to ask, arrange or complain, without a face and with one (`domain.md` §13; S1:26). Read without a network and without
//! signing in.

#[cfg(any(test, feature = "examples"))]
mod examples;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::data::route::Asisten;
use crate::data::{Menu, Route};
use crate::page::{Ask, Context, Page, explain, kanal, parts};
use crate::rules::kanal::{KanalLayanan, Lewat, kanal_layanan};
use crate::rules::penjelasan::Kanal;
use crate::screen::{ActionRole, Block, Icon, Item, Tone, Ui};
use crate::text::{self, Argument};

#[cfg(any(test, feature = "examples"))]
pub use examples::examples;

/// Nothing is chosen here; every tap leads on.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Model {}

impl Page for Model {
    type Msg = Ask;

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("bertanya-title"));
        ui.paragraph(context.say("bertanya-lead"));
        let all = kanal_layanan(context.layer);
        for (face, title) in [(false, "bertanya-no-face"), (true, "bertanya-face")] {
            let some = all.iter().filter(|one| one.tatap_muka == face);
            let items = some.map(|one| item(&mut ui, context, one)).collect();
            ui.block(Block::Items {
                title: Some(context.say(title)),
                items,
            });
        }
        ui.paragraph(context.say("bertanya-true"));
        let slug = "darurat".to_owned();
        let urgent = ui.action(
            "darurat",
            context.say("beranda-emergency"),
            ActionRole::Secondary,
            Ask::Open(Route::Artikel { slug }),
        );
        ui.block(Block::Buttons {
            actions: vec![urgent.with_icon(Icon::Warning)],
        });
        ui
    }
}

/// One way: what for, when, what to bring, and how to get there.
fn item(ui: &mut Ui<Ask>, context: &Context<'_>, one: &KanalLayanan) -> Item {
    let code = one.kanal.kode().replace('_', "-");
    let title = parts::capital(&explain::kanal(context.texts, one.kanal));
    let mut detail = vec![context.say(&format!("bertanya-{code}"))];
    detail.extend(hours(context, one));
    if let Lewat::Akun(names) = &one.lewat {
        let names = names.join(", ");
        detail.push(context.tell("bertanya-accounts", &[("nama", Argument::Text(&names))]));
    }
    detail.push(context.say(&format!("bertanya-{code}-bring")));
    let action = target(context, one).map(|ask| ui.action(&code, title.clone(), ActionRole::Quiet, ask));
    Item {
        title,
        detail: Some(detail.join(" ")),
        badge: None,
        tone: Tone::Info,
        icon: Some(icon(one.kanal)),
        action,
    }
}

/// Where a tap leads: to the page that says more, or to what the phone can do.
fn target(context: &Context<'_>, one: &KanalLayanan) -> Option<Ask> {
    let page = match one.kanal {
        Kanal::Aplikasi => Route::Beranda,
        Kanal::CareCenter165 => Route::Asisten(Asisten::Vika),
        Kanal::Pandawa => Route::Asisten(Asisten::Pandawa),
        Kanal::Chika => Route::Asisten(Asisten::Chika),
        Kanal::Lapor => Route::Menu(Menu::PengaduanLayananJkn),
        Kanal::DinasSosial => Route::Artikel { slug: "pbi".to_owned() },
        Kanal::Dukcapil => Route::Artikel {
            slug: "perubahan-data".to_owned(),
        },
        _ => return kanal::reach(&one.lewat, &kanal::greeting(context)),
    };
    Some(Ask::Open(page))
}

/// When somebody answers; nothing where no source says so and no place tells.
fn hours(context: &Context<'_>, one: &KanalLayanan) -> Option<String> {
    let Some((from, to)) = one.jam else {
        let known = matches!(one.lewat, Lewat::Lokasi(_));
        return known.then(|| context.say("bertanya-hours-there"));
    };
    if (from, to) == (0, 24) && !one.hari_kerja {
        return Some(context.say("bertanya-hours-all"));
    }
    let clock = |hour| text::clock(context.language(), hour, 0, "").trim_end().to_owned();
    let (from, to) = (clock(from), clock(to));
    let words = [("buka", Argument::Text(from.as_str())), ("tutup", Argument::Text(&to))];
    let key = if one.hari_kerja {
        "bertanya-hours-work"
    } else {
        "bertanya-hours"
    };
    Some(context.tell(key, &words))
}

const fn icon(kanal: Kanal) -> Icon {
    match kanal {
        Kanal::Aplikasi => Icon::Device,
        Kanal::CareCenter165 => Icon::Phone,
        Kanal::Pandawa | Kanal::Chika => Icon::Chat,
        Kanal::Situs | Kanal::MediaSosial => Icon::Share,
        Kanal::Lapor => Icon::Complaint,
        Kanal::PemberiKerja => Icon::Bank,
        Kanal::Faskes | Kanal::BpjsSatu => Icon::Hospital,
        Kanal::Kader => Icon::Person,
        Kanal::Mcs => Icon::Place,
        Kanal::KantorCabang | Kanal::Mpp | Kanal::Dukcapil | Kanal::DinasSosial => Icon::Office,
    }
}
