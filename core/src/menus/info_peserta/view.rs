//! The family, and one membership in full.

use super::{Model, Msg, akhir, mengapa, rinci};
use crate::data::peserta::{Keluarga, Peserta};
use crate::data::{Menu, Route};
use crate::page::perubahan::waiting;
use crate::page::{Anggota, Ask, Context, Reach, parts, reach};
use crate::rules::keluarga::siapa_ditanggung;
use crate::rules::nik::Nik;
use crate::screen::{Action, ActionRole, Block, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::Argument;

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("info-peserta-title"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.keluarga();
    let Some((value, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
        return ui;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    let reach = Reach::of(context, look.fresh_ms, as_of_ms);
    reach::rests(context, true, as_of_ms);
    let one = model.chosen(value);
    if one.is_none() || !reach::clock_says_it(context, as_of_ms) {
        reach::clock_notice(&mut ui, context, as_of_ms);
    }
    match one {
        Some(peserta) => {
            let reach = reach.until(context, peserta.berlaku_sampai);
            member(&mut ui, context, model, value, peserta, as_of_ms, reach);
        }
        None if !model.anggota.is_empty() => gone(&mut ui, context),
        None => family(&mut ui, context, value, reach),
    }
    ui
}

/// A member whom the family no longer has, or never had.
fn gone(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let everyone = everyone(ui, context);
    ui.block(Block::Empty {
        icon: Icon::Family,
        title: context.say("info-peserta-gone-title"),
        text: context.say("info-peserta-gone-text"),
        actions: vec![everyone],
    });
}

fn everyone(ui: &mut Ui<Msg>, context: &Context<'_>) -> Action {
    let open = Msg::Go(Ask::Replace(Route::Menu(Menu::InfoPeserta)));
    ui.action(
        "keluarga",
        context.say("info-peserta-everyone"),
        ActionRole::Quiet,
        open,
    )
    .with_icon(Icon::Family)
}

/// The route of another menu with this member chosen.
pub(super) fn with_member(menu: Menu, keluarga: &Keluarga, peserta: &Peserta) -> Route {
    let place = keluarga
        .peserta
        .iter()
        .position(|one| one.nomor_kartu == peserta.nomor_kartu);
    Anggota::query(menu, &keluarga.name_of(place.unwrap_or_default()))
}

fn family(ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, reach: Reach) {
    let items = keluarga
        .peserta
        .iter()
        .enumerate()
        .map(|(place, peserta)| {
            let (badge, tone) = badge(peserta.aktif, reach.until(context, peserta.berlaku_sampai));
            let number = peserta.nomor_kartu.masked();
            let action = ui.action("anggota", peserta.nama.clone(), ActionRole::Quiet, Msg::Choose(place));
            Item {
                title: peserta.nama.clone(),
                detail: Some(context.tell(
                    "info-peserta-item",
                    &[
                        ("umur", Argument::Count(rinci::age(context, peserta).unwrap_or(-1))),
                        ("nomor", Argument::Text(&number)),
                    ],
                )),
                badge: Some(context.say(badge)),
                tone,
                icon: Some(Icon::Person),
                action: Some(action),
            }
        })
        .collect();
    ui.block(Block::Items {
        title: Some(context.say("info-peserta-family")),
        items,
    });
    ui.paragraph(context.say("info-peserta-family-hint"));
    let first = keluarga.peserta.first();
    if let Some(who) = first.and_then(|first| siapa_ditanggung(&first.segmen)) {
        ui.paragraph(parts::explain(context, &who));
    }
}

fn badge(aktif: bool, reach: Reach) -> (&'static str, Tone) {
    match (aktif, reach) {
        (true, Reach::Kini) => ("info-peserta-badge-active", Tone::Success),
        (false, Reach::Kini) => ("info-peserta-badge-inactive", Tone::Danger),
        (true, _) => ("info-peserta-badge-last-active", Tone::Warning),
        (false, _) => ("info-peserta-badge-last-inactive", Tone::Warning),
    }
}

fn member(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    model: &Model,
    keluarga: &Keluarga,
    peserta: &Peserta,
    as_of_ms: i64,
    reach: Reach,
) {
    parts::members(ui, context, "peserta", keluarga, &peserta.nomor_kartu, Msg::Choose);
    ui.heading(peserta.nama.clone());
    status(ui, context, keluarga, peserta, as_of_ms, reach);
    akhir::notices(ui, context, keluarga, peserta);
    ui.block(Block::Facts {
        title: Some(context.say("info-peserta-who")),
        rows: rinci::identity(context, model, peserta),
    });
    let key = if model.nik_shown {
        "info-peserta-hide-nik"
    } else {
        "info-peserta-show-nik"
    };
    if !peserta.nik.is_empty() {
        let toggle = ui.action("nik", context.say(key), ActionRole::Quiet, Msg::ToggleNik);
        ui.block(Block::Buttons { actions: vec![toggle] });
    }
    nik_note(ui, context, peserta);
    ui.block(Block::Facts {
        title: Some(context.say("info-peserta-membership")),
        rows: rinci::membership(context, peserta),
    });
    let waiting = waiting(context, peserta);
    if !waiting.is_empty() {
        ui.block(Block::Facts {
            title: Some(context.say("info-peserta-waiting")),
            rows: waiting,
        });
    }
    elsewhere(ui, context, keluarga, peserta);
    let change = Ask::Open(with_member(Menu::PerubahanDataPeserta, keluarga, peserta));
    let change = ui
        .action(
            "ubah",
            context.say("info-peserta-change"),
            ActionRole::Secondary,
            Msg::Go(change),
        )
        .with_icon(Icon::Edit);
    ui.main_action(change);
    if keluarga.peserta.len() > 1 {
        let everyone = everyone(ui, context);
        ui.main_action(everyone);
    }
}

/// What else can be done for this member.
fn elsewhere(ui: &mut Ui<Msg>, context: &Context<'_>, keluarga: &Keluarga, peserta: &Peserta) {
    let ways = [
        ("kartu", Menu::Kartu, Icon::Card, "info-peserta-card"),
        ("iuran", Menu::InfoIuran, Icon::Bill, "info-peserta-bill"),
        (
            "skrining",
            Menu::SkriningRiwayatKesehatan,
            Icon::Screening,
            "info-peserta-screening",
        ),
        (
            "pengaduan",
            Menu::PengaduanLayananJkn,
            Icon::Complaint,
            "info-peserta-complain",
        ),
    ];
    // Who is not active has read of the bill above; who does not pay has none.
    let bill = peserta.aktif && peserta.segmen.mandiri();
    let actions = ways.into_iter().filter(|(name, ..)| *name != "iuran" || bill);
    let actions = actions.map(|(name, menu, icon, key)| {
        let open = Msg::Go(Ask::Open(with_member(menu, keluarga, peserta)));
        ui.action(name, context.say(key), ActionRole::Quiet, open)
            .with_icon(icon)
    });
    let actions = actions.collect();
    ui.block(Block::Buttons { actions });
}

/// The status, why it is so, and what to do next.
fn status(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    keluarga: &Keluarga,
    peserta: &Peserta,
    as_of_ms: i64,
    reach: Reach,
) {
    let day = reach::day(context, as_of_ms);
    let month = reach::month(context, as_of_ms);
    let age = reach::may_have_changed(context, as_of_ms);
    let words = [
        ("tanggal", Argument::Text(&day)),
        ("bulan", Argument::Text(&month)),
        ("umur", Argument::Text(&age)),
    ];
    let current = reach == Reach::Kini;
    let (key, tone) = match (peserta.aktif, current) {
        (true, true) => ("info-peserta-active", Tone::Success),
        (true, false) => ("info-peserta-last-active", Tone::Warning),
        (false, true) => ("info-peserta-inactive", Tone::Danger),
        (false, false) => ("info-peserta-last-inactive", Tone::Warning),
    };
    // What the clock makes uncertain is told once, here.
    let text = match reach::clock_words(context, as_of_ms) {
        Some((_, text)) if reach::clock_says_it(context, as_of_ms) => text,
        _ => context.tell(&format!("{key}-text"), &words),
    };
    ui.block(Block::Notice {
        tone,
        title: context.tell(&format!("{key}-title"), &words),
        text,
        actions: Vec::new(),
    });
    if !peserta.aktif {
        mengapa::inactive(ui, context, keluarga, peserta);
    }
}

/// A birth date inside the NIK that differs from the registered one; a NIK that cannot be read says nothing (§4.1 rule 6).
fn nik_note(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    let nik = Nik::parse(&peserta.nik, context.now.today()).ok();
    let both = nik.zip(peserta.lahir);
    if let Some(beda) = both.and_then(|(nik, lahir)| nik.beda_tanggal_lahir(lahir)) {
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say("info-peserta-nik-note"),
            text: format!(
                "{} {}",
                parts::explain(context, &beda),
                context.say("info-peserta-nik-note-next")
            ),
            actions: Vec::new(),
        });
    }
}
