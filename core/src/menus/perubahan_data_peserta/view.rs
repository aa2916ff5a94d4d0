//! The list: what waits, and every change with its answer.

use super::{Model, Msg, form, jawab, keadaan};
use crate::data::peserta::Peserta;
use crate::data::{Menu, Route};
use crate::page::perubahan::{key, name};
use crate::page::{Ask, Context, explain, parts, reach};
use crate::rules::keluarga::susunan::Peristiwa;
use crate::rules::penjelasan::{Kanal, Kelayakan};
use crate::rules::perubahan::Perubahan;
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

/// What the app can change where it may.
const HERE: [Perubahan; 5] = [
    Perubahan::Fktp,
    Perubahan::Kelas,
    Perubahan::Alamat,
    Perubahan::NomorHp,
    Perubahan::Email,
];

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("menu-perubahan-data-peserta"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.keluarga();
    let Some((keluarga, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
        return ui;
    };
    let Some(peserta) = model.peserta(keluarga) else {
        return ui;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    reach::clock_notice(&mut ui, context, as_of_ms);
    parts::members(
        &mut ui,
        context,
        "peserta",
        keluarga,
        &peserta.nomor_kartu,
        Msg::Anggota,
    );
    keadaan::promises(&mut ui, context, peserta);
    keadaan::waiting(&mut ui, context, keluarga, peserta);
    keadaan::both(&mut ui, context, peserta);
    answers(&mut ui, context, peserta);
    events(&mut ui, context);
    let history = context.say("perubahan-data-peserta-history");
    let history = ui
        .action(
            "riwayat",
            history,
            ActionRole::Secondary,
            Msg::Go(Ask::Open(Route::RiwayatPerubahan)),
        )
        .with_icon(Icon::History);
    ui.block(Block::Buttons { actions: vec![history] });
    if !context.session.is_open() {
        // What is known can be read; what is promised waits for a session.
        parts::sign_in_first(&mut ui, context, "data");
    }
    ui
}

/// Each change with its answer: what this app does first, what it does for others behind it, what nobody does here last.
fn answers(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    let (mut here, mut elsewhere, mut none) = (Vec::new(), Vec::new(), Vec::new());
    let rest = Perubahan::SEMUA.into_iter().filter(|jenis| !HERE.contains(jenis));
    for jenis in HERE.into_iter().chain(rest) {
        let answer = jawab(context.known, context.now.today(), peserta, jenis);
        match &answer {
            Some(Kelayakan::Tidak { alasan, jalan_lain, .. }) if alasan == crate::rules::perubahan::NOT_IN_APP => {
                if jalan_lain.is_empty() {
                    none.push(item(ui, context, peserta, jenis, answer.as_ref()));
                } else {
                    elsewhere.push(item(ui, context, peserta, jenis, answer.as_ref()));
                }
            }
            _ => here.push(item(ui, context, peserta, jenis, answer.as_ref())),
        }
    }
    for (title, items) in [("here", here), ("elsewhere", elsewhere), ("nowhere", none)] {
        if !items.is_empty() {
            let title = Some(context.say(&format!("perubahan-data-peserta-{title}")));
            ui.block(Block::Items { title, items });
        }
    }
}

fn item(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    peserta: &Peserta,
    jenis: Perubahan,
    answer: Option<&Kelayakan>,
) -> Item {
    let say = |key: &str| context.say(&format!("perubahan-data-peserta-{key}"));
    let day = |day| text::date(context.language(), day);
    let lewat = Route::LewatPerubahan {
        jenis: jenis.kode().to_owned(),
    };
    let (detail, badge, tone, route) = match answer {
        None => (
            say("unknown"),
            say("badge-unknown"),
            Tone::Info,
            Some(form(jenis, peserta)),
        ),
        Some(Kelayakan::Boleh { mulai, penjelasan }) => {
            let detail = if *mulai > context.now.today() {
                let mulai = day(*mulai);
                context.tell("perubahan-data-peserta-from", &[("mulai", Argument::Text(&mulai))])
            } else {
                parts::explain(context, penjelasan)
            };
            (detail, say("badge-here"), Tone::Success, Some(form(jenis, peserta)))
        }
        Some(Kelayakan::Belum { sejak, penjelasan }) => {
            let sejak = day(*sejak);
            let badge = context.tell(
                "perubahan-data-peserta-badge-from",
                &[("sejak", Argument::Text(&sejak))],
            );
            (
                parts::explain(context, penjelasan),
                badge,
                Tone::Warning,
                Some(form(jenis, peserta)),
            )
        }
        Some(Kelayakan::Tidak {
            jalan_lain,
            penjelasan,
            alasan,
        }) if alasan == crate::rules::perubahan::NOT_IN_APP => {
            if jalan_lain.is_empty() {
                (parts::explain(context, penjelasan), say("badge-none"), Tone::Info, None)
            } else {
                let detail = through(context, jalan_lain);
                (detail, say("badge-elsewhere"), Tone::Info, Some(lewat))
            }
        }
        Some(Kelayakan::Tidak { penjelasan, .. }) => (
            parts::explain(context, penjelasan),
            say("badge-not-now"),
            Tone::Warning,
            Some(form(jenis, peserta)),
        ),
    };
    let title = name(context, jenis);
    let action = route.map(|route| {
        ui.action(
            &format!("ubah-{}", key(jenis)),
            title.clone(),
            ActionRole::Quiet,
            Msg::Go(Ask::Open(route)),
        )
    });
    Item {
        title,
        detail: Some(detail),
        badge: Some(badge),
        tone,
        icon: Some(icon(jenis)),
        action,
    }
}

/// `Lewat PANDAWA …, atau kantor cabang …`.
fn through(context: &Context<'_>, kanal: &[Kanal]) -> String {
    let names: Vec<String> = kanal
        .iter()
        .map(|kanal| explain::kanal(context.texts, *kanal))
        .collect();
    let names = names.join("; ");
    context.tell("perubahan-data-peserta-through", &[("kanal", Argument::Text(&names))])
}

const fn icon(jenis: Perubahan) -> Icon {
    match jenis {
        Perubahan::Fktp => Icon::Hospital,
        Perubahan::Kelas => Icon::Bed,
        Perubahan::Alamat | Perubahan::Domisili => Icon::Place,
        Perubahan::NomorHp => Icon::Phone,
        Perubahan::Email => Icon::Send,
        Perubahan::Npwp | Perubahan::GolonganGaji => Icon::Bill,
        _ => Icon::Card,
    }
}

/// What happens in a family, and who is told of it.
fn events(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let codes = Peristiwa::SEMUA
        .map(Peristiwa::kode)
        .into_iter()
        .chain(["jenis_kepesertaan"]);
    let items = codes
        .map(|code| {
            let title = context.say(&format!("perubahan-data-peserta-event-{}", code.replace('_', "-")));
            let route = Route::LewatPerubahan { jenis: code.to_owned() };
            Item {
                action: Some(ui.action("keluarga", title.clone(), ActionRole::Quiet, Msg::Go(Ask::Open(route)))),
                title,
                detail: None,
                badge: None,
                tone: Tone::Info,
                icon: Some(Icon::Family),
            }
        })
        .collect();
    ui.block(Block::Items {
        title: Some(context.say("perubahan-data-peserta-events")),
        items,
    });
    let add = context.say("perubahan-data-peserta-add");
    let route = Route::Menu(Menu::PenambahanPeserta);
    let add = ui
        .action("tambah", add, ActionRole::Quiet, Msg::Go(Ask::Open(route)))
        .with_icon(Icon::AddPerson);
    ui.block(Block::Buttons { actions: vec![add] });
}
