//! The family's operations, and one of them.

use std::collections::BTreeMap;

use crate::data::Route;
use crate::data::operasi::Operasi;
use crate::page::{Ask, Context, kalender, parts, reach};
use crate::rules::operasi::KeadaanOperasi;
use crate::screen::{ActionRole, Block, Icon, Item, Sensitivity, Tone, Ui};
use crate::text::{self, Argument};

pub(super) fn list(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("info-jadwal-tindakan-operasi-title"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.operasi();
    let Some((own, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
        return ui;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    reach::clock_notice(&mut ui, context, as_of_ms);
    if own.is_empty() {
        ui.block(Block::Empty {
            icon: Icon::Surgery,
            title: context.say("info-jadwal-tindakan-operasi-none-title"),
            text: context.say("info-jadwal-tindakan-operasi-none-text"),
            actions: Vec::new(),
        });
        return ui;
    }
    // What lies ahead comes first, then what is over.
    let (ahead, over): (Vec<&Operasi>, Vec<&Operasi>) = own
        .iter()
        .partition(|operasi| state(context, operasi) == KeadaanOperasi::AkanDatang);
    for (key, rows) in [("ahead", ahead), ("over", over)] {
        if !rows.is_empty() {
            let items = rows
                .into_iter()
                .map(|operasi| item(&mut ui, context, operasi))
                .collect();
            ui.block(Block::Items {
                title: Some(context.say(&format!("info-jadwal-tindakan-operasi-{key}"))),
                items,
            });
        }
    }
    hospitals(&mut ui, context, own);
    ui
}

/// The schedules of the hospitals in which somebody of the family is to be operated.
fn hospitals(ui: &mut Ui<Ask>, context: &Context<'_>, own: &[Operasi]) {
    let known: BTreeMap<&str, &str> = own
        .iter()
        .filter(|operasi| !operasi.faskes.kode.is_empty())
        .map(|operasi| (operasi.faskes.kode.as_str(), operasi.faskes.nama.as_str()))
        .collect();
    let items: Vec<Item> = known
        .into_iter()
        .map(|(kode, nama)| {
            let title = parts::or_unknown(context, nama.to_owned());
            let open = Ask::Open(Route::OperasiRs {
                faskes: kode.to_owned(),
            });
            Item {
                action: Some(ui.action("rumah-sakit", title.clone(), ActionRole::Quiet, open)),
                title,
                detail: None,
                badge: None,
                tone: Tone::Info,
                icon: Some(Icon::Hospital),
            }
        })
        .collect();
    if !items.is_empty() {
        ui.block(Block::Items {
            title: Some(context.say("info-jadwal-tindakan-operasi-hospitals")),
            items,
        });
    }
}

/// Where an operation stands today.
pub(super) fn state(context: &Context<'_>, operasi: &Operasi) -> KeadaanOperasi {
    if operasi.terlaksana {
        KeadaanOperasi::Terlaksana
    } else if operasi.tanggal < context.now.today() {
        KeadaanOperasi::MenungguKabar
    } else {
        KeadaanOperasi::AkanDatang
    }
}

/// That in words.
pub(super) fn state_words(context: &Context<'_>, operasi: &Operasi) -> (String, Tone) {
    let (key, tone) = match state(context, operasi) {
        KeadaanOperasi::Terlaksana => ("done", Tone::Success),
        KeadaanOperasi::MenungguKabar => ("no-news", Tone::Warning),
        KeadaanOperasi::AkanDatang if operasi.tanggal == context.now.today() => ("today", Tone::Warning),
        KeadaanOperasi::AkanDatang => ("to-come", Tone::Info),
    };
    (context.say(&format!("info-jadwal-tindakan-operasi-{key}")), tone)
}

fn day(context: &Context<'_>, operasi: &Operasi) -> String {
    let language = context.language();
    format!(
        "{}, {}",
        text::weekday(language, operasi.tanggal),
        text::date(language, operasi.tanggal)
    )
}

fn member(context: &Context<'_>, operasi: &Operasi) -> Option<String> {
    let keluarga = context.known.keluarga().value?;
    let found = keluarga
        .peserta
        .iter()
        .find(|p| !p.id.is_empty() && p.id == operasi.anggota);
    found.map(|peserta| peserta.nama.clone())
}

/// A row; one that is somebody else's leads nowhere.
pub(super) fn item<Msg: Clone + From<Ask>>(ui: &mut Ui<Msg>, context: &Context<'_>, operasi: &Operasi) -> Item {
    let own = !operasi.kode.is_empty();
    let title = if own {
        parts::or_unknown(context, operasi.tindakan.clone())
    } else {
        context.say("info-jadwal-tindakan-operasi-others")
    };
    let (badge, tone) = state_words(context, operasi);
    let mut said = vec![day(context, operasi)];
    said.extend(member(context, operasi));
    said.push(parts::or_unknown(context, text::sentence(&operasi.poli)));
    let open = Ask::Open(Route::Operasi {
        kode: operasi.kode.clone(),
    });
    Item {
        action: own.then(|| ui.action("operasi", title.clone(), ActionRole::Quiet, open.into())),
        title,
        detail: Some(said.join(". ")),
        badge: Some(badge),
        tone,
        icon: Some(Icon::Surgery),
    }
}

pub(super) fn one(kode: &str, context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(context.say("info-jadwal-tindakan-operasi-one"));
    ui.sensitivity(Sensitivity::Personal);
    let say = |key: &str| context.say(&format!("info-jadwal-tindakan-operasi-{key}"));
    let look = context.known.operasi();
    let Some((own, _)) = parts::value_or_why(&mut ui, context, look) else {
        return ui;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    let Some(operasi) = own.iter().find(|operasi| operasi.kode == kode && !kode.is_empty()) else {
        ui.block(Block::Empty {
            icon: Icon::Surgery,
            title: context.say("common-row-gone-title"),
            text: context.say("common-row-gone-text"),
            actions: Vec::new(),
        });
        return ui;
    };
    let mut rows = vec![parts::fact(
        say("what"),
        parts::or_unknown(context, operasi.tindakan.clone()),
    )];
    rows.extend(member(context, operasi).map(|nama| parts::fact(say("who"), nama)));
    rows.push(parts::fact(say("day"), day(context, operasi)));
    rows.push(parts::fact(say("state"), state_words(context, operasi).0));
    rows.push(parts::fact(
        say("where"),
        parts::or_unknown(context, operasi.faskes.nama.clone()),
    ));
    rows.push(parts::fact(
        say("poli"),
        parts::or_unknown(context, text::sentence(&operasi.poli)),
    ));
    rows.push(parts::fact(say("code"), parts::grouped(&operasi.kode)));
    ui.block(Block::Facts { title: None, rows });
    if state(context, operasi) == KeadaanOperasi::AkanDatang {
        ui.paragraph(say("hour"));
        // A calendar is often shared: it names the hospital and not what is done.
        let place = [("faskes", Argument::Text(operasi.faskes.nama.as_str()))];
        let title = context.tell("info-jadwal-tindakan-operasi-calendar-title", &place);
        let ask = kalender::whole_day(context, &operasi.kode, operasi.tanggal, &title, &say("hour"));
        let calendar = ui
            .action("kalender", say("calendar"), ActionRole::Primary, ask)
            .with_icon(Icon::Calendar);
        ui.main_action(calendar);
    } else if state(context, operasi) == KeadaanOperasi::MenungguKabar {
        ui.paragraph(say("no-news-text"));
    }
    let call = parts::call_165(&mut ui, context, ActionRole::Quiet);
    let mut actions = vec![call];
    if !operasi.faskes.kode.is_empty() {
        let open = Ask::Open(Route::OperasiRs {
            faskes: operasi.faskes.kode.clone(),
        });
        let label = say("see-hospital");
        actions.insert(
            0,
            ui.action("rumah-sakit", label, ActionRole::Secondary, open)
                .with_icon(Icon::Hospital),
        );
    }
    ui.block(Block::Buttons { actions });
    ui
}

/// The name of a hospital, as the family's own list has it.
pub(super) fn hospital<'a>(context: &Context<'a>, kode: &str) -> Option<&'a str> {
    let own = context.known.operasi().value?;
    let found = own.iter().find(|operasi| operasi.faskes.kode == kode)?;
    Some(&found.faskes.nama)
}
