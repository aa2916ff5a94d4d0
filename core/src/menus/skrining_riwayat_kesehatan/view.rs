//! The member, what is on record by year, whether it can be filled in today, and where else.

use chrono::Datelike;

use super::{Model, Msg, ditolak, keadaan, say};
use crate::data::peserta::Peserta;
use crate::data::skrining::Skrining;
use crate::data::{Menu, Route};
use crate::page::{Anggota, Ask, Context, parts, reach};
use crate::rules::lapisan::Lapisan;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::skrining::target::target_skrining;
use crate::rules::skrining::{VERSI_2020, asal_pertanyaan};
use crate::screen::{Action, ActionRole, Block, Icon, Item, Sensitivity, ShellRequest, Tone, Ui};
use crate::text::{self, Argument, Language};

/// The official form (000 s19).
const WEB: &str = "https://webskrining.bpjs-kesehatan.go.id";

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("menu-skrining-riwayat-kesehatan"));
    ui.sensitivity(Sensitivity::Personal);
    let family = parts::value_or_why(&mut ui, context, context.known.keluarga());
    if let Some((keluarga, _)) = family
        && let Some(peserta) = model.anggota.of(keluarga)
    {
        parts::members(
            &mut ui,
            context,
            "skrining",
            keluarga,
            &peserta.nomor_kartu,
            Msg::Anggota,
        );
        of_member(&mut ui, context, peserta);
    }
    about(&mut ui, context, model);
    ui
}

fn of_member(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta) {
    if let Some((janji, _)) = keadaan::promise(context, &peserta.id) {
        let here = Anggota::query(Menu::SkriningRiwayatKesehatan, &peserta.id);
        ditolak::standing(ui, context, janji, peserta, &here);
    }
    let look = context.known.skrining(&peserta.id);
    let told = parts::value_or_why(ui, context, look);
    if let Some((_, as_of_ms)) = told {
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        reach::clock_notice(ui, context, as_of_ms);
    }
    if !keadaan::waiting(context, &peserta.id) {
        eligible(ui, context, peserta, told.is_some());
    }
    if let Some((all, _)) = told {
        history(ui, context, peserta, all);
    }
}

/// The answer before the first question.
fn eligible(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta, known: bool) {
    let decided = keadaan::allowed(context, &peserta.id);
    let (tone, title, why, open) = match &decided {
        Kelayakan::Boleh { penjelasan, .. } => (Tone::Success, "open-title", penjelasan, true),
        Kelayakan::Belum { penjelasan, .. } => (Tone::Info, "done-title", penjelasan, false),
        Kelayakan::Tidak { penjelasan, .. } => (Tone::Warning, "closed-title", penjelasan, false),
    };
    let text = if open {
        parts::rests_on(context, why);
        say(context, if known { "draft-kept" } else { "not-known" })
    } else {
        parts::explain(context, why)
    };
    ui.block(Block::Notice {
        tone,
        title: say(context, title),
        text,
        actions: Vec::new(),
    });
    if open {
        let anggota = peserta.id.clone();
        let label = context.tell("skrining-fill-in", &[("nama", Argument::Text(&peserta.nama))]);
        let open = Msg::Go(Ask::Open(Route::IsiSkrining { anggota }));
        let open = ui.action("isi", label, ActionRole::Primary, open);
        ui.main_action(open.with_icon(Icon::Screening));
    }
}

/// What is on record, a year after the other.
fn history(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta, all: &[Skrining]) {
    if all.is_empty() {
        ui.block(Block::Empty {
            icon: Icon::Screening,
            title: say(context, "none-title"),
            text: say(context, "none-text"),
            actions: Vec::new(),
        });
        return;
    }
    let items = all
        .iter()
        .map(|skrining| item(ui, context, peserta, skrining))
        .collect();
    ui.block(Block::Items {
        title: Some(say(context, "history")),
        items,
    });
}

fn item(ui: &mut Ui<Msg>, context: &Context<'_>, peserta: &Peserta, skrining: &Skrining) -> Item {
    let title = skrining.tanggal.year().to_string();
    let open = Msg::Go(Ask::Open(Route::HasilSkrining {
        anggota: peserta.id.clone(),
        id: skrining.id.clone(),
    }));
    let day = text::date(context.language(), skrining.tanggal);
    let raised: Vec<String> = skrining
        .hasil
        .iter()
        .filter(|row| keadaan::raised(row.tingkat))
        .map(|row| keadaan::disease(context, &row.penyakit))
        .collect();
    let (tone, badge) = if raised.is_empty() {
        (Tone::Success, "badge-low")
    } else {
        (Tone::Warning, "badge-see")
    };
    let detail = match raised.join(", ") {
        none if none.is_empty() => day,
        raised => format!("{day}. {raised}"),
    };
    Item {
        action: Some(ui.action("hasil", title.clone(), ActionRole::Quiet, open)),
        title,
        detail: Some(detail),
        badge: Some(say(context, badge)),
        tone,
        icon: Some(Icon::Screening),
    }
}

/// Which questionnaire this is, and the way that is always open.
fn about(ui: &mut Ui<Msg>, context: &Context<'_>, model: &Model) {
    let versi = keadaan::questionnaire(context).versi;
    let text = if versi == VERSI_2020 {
        parts::explain(context, &asal_pertanyaan())
    } else {
        context.tell("skrining-about-newer", &[("versi", Argument::Text(&versi))])
    };
    let web = web(ui, context);
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: say(context, "about-title"),
        text: [text, say(context, "about-web")].join(" "),
        actions: vec![web],
    });
    let label = say(context, if model.sasaran { "targets-hide" } else { "targets-show" });
    let open = ui.action("sasaran", label, ActionRole::Quiet, Msg::Sasaran(!model.sasaran));
    ui.block(Block::Buttons { actions: vec![open] });
    if model.sasaran {
        let names = target_skrining(Lapisan::L2025)
            .into_iter()
            .map(|target| match context.language() {
                Language::Id => target.nama_id,
                Language::En => target.nama_en,
            });
        parts::list(ui, say(context, "targets"), names.collect());
    }
}

/// The button that opens the official form.
pub(super) fn web<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>) -> Action {
    let open = Ask::Shell(ShellRequest::OpenLink { url: WEB.to_owned() });
    ui.action("situs", say(context, "web"), ActionRole::Secondary, open.into())
}
