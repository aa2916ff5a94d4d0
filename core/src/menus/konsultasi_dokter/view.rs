//! Whom to write to, which talk is open, and what was said before.

use super::kata::{self, Para};
use super::{Model, Msg};
use crate::data::konsultasi::{Dokter, Konsultasi};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Fetch, Menu, Route};
use crate::page::{Ask, Context, parts, reach};
use crate::rules::antrean::JamPraktik;
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// So many earlier talks are shown at first.
const EARLIER: usize = 10;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("konsultasi-dokter-title"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.keluarga();
    let Some((keluarga, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
        emergency(&mut ui, context);
        return ui;
    };
    reach::clock_notice(&mut ui, context, as_of_ms);
    let Some(peserta) = model.anggota.of(keluarga) else {
        return ui;
    };
    parts::members(
        &mut ui,
        context,
        "antrean",
        keluarga,
        &peserta.nomor_kartu,
        Msg::Anggota,
    );
    let talks = context.known.konsultasi();
    if let Some(freshness) = parts::freshness(context, &talks) {
        ui.freshness(freshness);
    }
    let told = talks.value.map_or(&[][..], Vec::as_slice);
    let (open, earlier): (Vec<&Konsultasi>, Vec<&Konsultasi>) = told.iter().partition(|talk| talk.is_open());
    list(&mut ui, context, keluarga, "open", &open);
    offer(&mut ui, context, peserta);
    parts::skipped(&mut ui, context, talks.skipped);
    if let Fetch::Failed(problem) = talks.fetch {
        let again = parts::again(&mut ui, context);
        ui.block(problem.block(context.texts, vec![again]));
    }
    let shown = if model.semua { earlier.len() } else { EARLIER };
    list(
        &mut ui,
        context,
        keluarga,
        "earlier",
        earlier.get(..shown).unwrap_or(&earlier),
    );
    if earlier.len() > shown {
        let label = context.say("konsultasi-dokter-all");
        let all = ui.action("semua", label, ActionRole::Quiet, Msg::Semua);
        ui.block(Block::Buttons { actions: vec![all] });
    }
    emergency(&mut ui, context);
    ui
}

/// The doctors, or why there are none to write to.
fn offer(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    let para = kata::doctors(context, peserta);
    if let Some(penjelasan) = &para.tidak {
        let label = context.say("konsultasi-dokter-bill");
        let bill = Msg::Go(Ask::Open(Route::Menu(Menu::InfoIuran)));
        let bill = ui.action("iuran", label, ActionRole::Primary, bill);
        let call = parts::call_165(ui, context, ActionRole::Secondary);
        ui.block(Block::Notice {
            tone: Tone::Danger,
            title: context.say("konsultasi-dokter-inactive-title"),
            text: parts::explain(context, penjelasan),
            actions: vec![bill, call],
        });
        return;
    }
    let look = context.known.dokter(&peserta.id);
    if parts::value_or_why(ui, context, look).is_none() {
        return;
    }
    if para.dokter.is_empty() {
        let queue = queue(ui, context);
        ui.block(Block::Empty {
            icon: Icon::Doctor,
            title: context.say("konsultasi-dokter-none-title"),
            text: context.say("konsultasi-dokter-none-text"),
            actions: vec![queue],
        });
        return;
    }
    let words = [("faskes", Argument::Text(peserta.faskes.nama.as_str()))];
    if !para.langsung {
        let key = if context.online && context.session.is_open() {
            "checking"
        } else {
            "offline"
        };
        ui.paragraph(context.tell(&format!("konsultasi-dokter-{key}"), &words));
    } else if para.daring.is_empty() {
        let queue = queue(ui, context);
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say("konsultasi-dokter-nobody-title"),
            text: context.tell("konsultasi-dokter-nobody-text", &words),
            actions: vec![queue],
        });
    }
    let items = para
        .dokter
        .iter()
        .map(|dokter| item(ui, context, &para, peserta, dokter))
        .collect();
    let title = Some(context.tell("konsultasi-dokter-doctors", &words));
    ui.block(Block::Items { title, items });
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, para: &Para<'_>, peserta: &Peserta, dokter: &Dokter) -> Item {
    let title = kata::name(context, &dokter.nama, dokter.kode);
    let route = Route::Dokter {
        kode: dokter.kode.to_string(),
        anggota: peserta.id.clone(),
    };
    let (badge, tone) = match (para.langsung, para.daring.contains(&dokter.kode)) {
        (true, true) => (Some("konsultasi-dokter-online"), Tone::Success),
        (true, false) => (Some("konsultasi-dokter-away"), Tone::Info),
        (false, _) => (None, Tone::Info),
    };
    let poli = crate::rules::poli::sebutan(&text::sentence(&dokter.poli));
    let jam = dokter.jam.parse::<JamPraktik>().ok().map(|jam| {
        let clock = |time| text::time(context.language(), time, "");
        let (mulai, selesai) = (clock(jam.mulai()), clock(jam.selesai()));
        let words = [
            ("mulai", Argument::Text(mulai.trim())),
            ("selesai", Argument::Text(selesai.trim())),
        ];
        context.tell("konsultasi-dokter-hours", &words)
    });
    let detail: Vec<String> = [Some(poli).filter(|poli| !poli.is_empty()), jam]
        .into_iter()
        .flatten()
        .collect();
    Item {
        action: Some(ui.action("dokter", title.clone(), ActionRole::Quiet, Msg::Go(Ask::Open(route)))),
        title,
        detail: Some(detail.join(". ")).filter(|detail| !detail.is_empty()),
        badge: badge.map(|key| context.say(key)),
        tone,
        icon: Some(Icon::Doctor),
    }
}

fn queue(ui: &mut Ui<Msg>, context: &Context<'_>) -> crate::screen::Action {
    let label = context.say("konsultasi-dokter-queue");
    let queue = Msg::Go(Ask::Open(Route::AmbilAntrean));
    ui.action("antrean", label, ActionRole::Secondary, queue)
        .with_icon(Icon::Queue)
}

fn list(ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, key: &str, talks: &[&Konsultasi]) {
    if talks.is_empty() {
        return;
    }
    let items = talks
        .iter()
        .map(|talk| {
            let title = kata::name(context, &talk.nama_dokter, talk.dokter);
            let (badge, tone) = kata::badge(context, talk);
            let words = [
                (
                    "nama",
                    Argument::Text(&kata::whom(context, Some(keluarga), &talk.anggota)),
                ),
                ("tanggal", Argument::Text(&kata::began(context, talk))),
            ];
            let open = Msg::Go(Ask::Open(kata::route(talk)));
            Item {
                action: Some(ui.action("percakapan", title.clone(), ActionRole::Quiet, open)),
                title,
                detail: Some(context.tell("konsultasi-dokter-talk", &words)),
                badge: Some(badge),
                tone,
                icon: Some(Icon::Chat),
            }
        })
        .collect();
    let title = Some(context.say(&format!("konsultasi-dokter-{key}")));
    ui.block(Block::Items { title, items });
}

/// What no doctor in a chat can do; never behind a sign-in.
fn emergency(ui: &mut Ui<Msg>, context: &Context<'_>) {
    ui.paragraph(context.say("konsultasi-dokter-emergency"));
}
