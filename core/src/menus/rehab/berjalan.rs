//! The plan that was registered: what is paid, what comes next and where it is paid, and how it ends.

use serde::{Deserialize, Serialize};

use super::view::{count, day, money, pay};
use super::{ditolak, hitung, langkah};
use crate::data::rehab::{Batal, Perintah as Asked, Posisi, Rencana};
use crate::data::{Menu, Perintah, Resource, Route};
use crate::page::{Ask, Context, Need, Page, Reach, parts, reach};
use crate::rules::bulan::Bulan;
use crate::rules::penjelasan::Kelayakan;
use crate::rules::rehab::{AsalUtang, PembayaranTahap, boleh_batal, ketentuan, status_rencana, tautan_autodebit};
use crate::rules::rupiah::Rupiah;
use crate::screen::{Action, ActionRole, Block, Confirm, Fact, Icon, Sensitivity, StepState, TimelineStep, Tone, Ui};
use crate::text::{self, Argument};

/// The page of the running plan.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Berjalan {}

/// What can happen on it.
#[derive(Debug, Clone, PartialEq)]
pub enum Msg {
    /// Cancel the plan of this name.
    Batalkan(String),
    /// Something that the application does.
    Go(Ask),
}

impl From<Ask> for Msg {
    fn from(ask: Ask) -> Self {
        Self::Go(ask)
    }
}

impl Page for Berjalan {
    type Msg = Msg;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![
            Need::of(Resource::Rehab),
            Need::of(Resource::Iuran),
            Need::of(Resource::Keluarga),
        ]
    }

    fn update(&mut self, msg: Msg, context: &Context<'_>) -> Vec<Ask> {
        match msg {
            Msg::Batalkan(id) => {
                let old = ditolak::cancellation(context).filter(|janji| janji.is_over());
                old.map(|janji| Ask::Forget(janji.id.clone()))
                    .into_iter()
                    .chain([Ask::Do(Perintah::Rehab(Asked::Batal(Batal { id })))])
                    .collect()
            }
            Msg::Go(ask) => vec![ask],
        }
    }

    fn view(&self, context: &Context<'_>) -> Ui<Msg> {
        let mut ui = Ui::new(context.say("rehab-plan-title"));
        ui.sensitivity(Sensitivity::Personal);
        let promises = [ditolak::registration(context), ditolak::cancellation(context)];
        for janji in promises.into_iter().flatten() {
            ditolak::standing(&mut ui, context, janji, &Route::RehabBerjalan);
        }
        let look = context.known.rehab();
        let Some((rehab, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
            return ui;
        };
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        reach::clock_notice(&mut ui, context, as_of_ms);
        match &rehab.rencana {
            Some(rencana) => plan(&mut ui, context, rencana, Reach::of(context, look.fresh_ms, as_of_ms)),
            None if ditolak::waiting(context) => {}
            None => none(&mut ui, context),
        }
        ui
    }
}

fn none(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let label = context.say("rehab-none-action");
    let open = Msg::Go(Ask::Open(Route::Menu(Menu::Rehab)));
    let open = ui
        .action("rehab", label, ActionRole::Primary, open)
        .with_icon(Icon::Instalments);
    ui.block(Block::Empty {
        icon: Icon::Instalments,
        title: context.say("rehab-none-title"),
        text: context.say("rehab-none-text"),
        actions: vec![open],
    });
}

fn plan(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana, reach: Reach) {
    state(ui, context, rencana, reach);
    apart(ui, context, rencana);
    if let Some(versi) = rencana.versi {
        // What a missed instalment does is said here in words of our own.
        let asal = context.known.iuran().value.map_or(AsalUtang::Mandiri, hitung::asal);
        for term in ketentuan(versi, asal, rencana.daftar) {
            parts::rests_on(context, &term);
        }
    }
    if rencana.berjalan() {
        numbers(ui, context);
        linked(ui, context, rencana);
    }
    timeline(ui, context, rencana);
    about(ui, context, rencana);
    cover(ui, context, rencana);
    ending(ui, context, rencana);
}

/// Whether its next instalment is past its last day: the phone may not have heard yet that it was paid, or that the plan has ended.
fn late(context: &Context<'_>, rencana: &Rencana) -> bool {
    let next = rencana.berikut();
    next.is_some_and(|(_, tahap)| tahap.jatuh_tempo < context.now.today())
}

/// Where the plan stands, and the one act.
fn state(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana, reach: Reach) {
    let next = rencana.berikut();
    let late = late(context, rencana);
    let (tone, key) = match rencana.posisi {
        Posisi::Berjalan if late => (Tone::Warning, "rehab-state-late"),
        Posisi::Berjalan if next.is_none() => (Tone::Info, "rehab-state-all-paid"),
        Posisi::Berjalan if reach == Reach::Lampau => (Tone::Warning, "rehab-state-old"),
        Posisi::Berjalan => (Tone::Info, "rehab-state-next"),
        Posisi::Selesai => (Tone::Success, "rehab-state-selesai"),
        Posisi::Gagal => (Tone::Danger, "rehab-state-gagal"),
        Posisi::Dibatalkan => (Tone::Info, "rehab-state-batal"),
        Posisi::Lain => (Tone::Warning, "rehab-state-lain"),
    };
    let (ke, amount, due) = next.map_or((0, String::new(), String::new()), |(ke, tahap)| {
        (ke, money(context, tahap.jumlah), day(context, tahap.jatuh_tempo))
    });
    let since = next.and_then(|(_, tahap)| tahap.jatuh_tempo.succ_opt());
    let since = since.map(|since| day(context, since)).unwrap_or_default();
    let words = [
        ("ke", count(ke)),
        ("kali", count(rencana.tahap.len())),
        ("jumlah", Argument::Text(amount.as_str())),
        ("tanggal", Argument::Text(&due)),
        ("sejak", Argument::Text(&since)),
    ];
    let mut actions = Vec::new();
    match rencana.posisi {
        Posisi::Berjalan if late => actions.push(parts::again(ui, context)),
        Posisi::Berjalan if next.is_some() => actions.push(pay(ui, context)),
        Posisi::Gagal | Posisi::Dibatalkan => {
            let label = context.say("rehab-none-action");
            let open = Msg::Go(Ask::Open(Route::Menu(Menu::Rehab)));
            actions.push(
                ui.action("rehab", label, ActionRole::Secondary, open)
                    .with_icon(Icon::Instalments),
            );
        }
        Posisi::Lain => actions.push(parts::call_165(ui, context, ActionRole::Secondary)),
        Posisi::Berjalan | Posisi::Selesai => {}
    }
    ui.block(Block::Notice {
        tone,
        title: context.tell(&format!("{key}-title"), &words),
        text: context.tell(&format!("{key}-text"), &words),
        actions,
    });
}

/// A month that is paid beside the instalments and is not paid yet.
fn apart(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana) {
    let Some(apart) = rencana
        .terpisah
        .as_ref()
        .filter(|apart| !apart.lunas && rencana.berjalan())
    else {
        return;
    };
    let (bulan, jumlah) = (langkah::months(context, &[apart.bulan]), money(context, apart.jumlah));
    let sampai = apart
        .bulan
        .last_day()
        .map(|last| day(context, last))
        .unwrap_or_default();
    let words = [
        ("bulan", Argument::Text(bulan.as_str())),
        ("jumlah", Argument::Text(&jumlah)),
        ("tanggal", Argument::Text(&sampai)),
    ];
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.tell("rehab-apart-title", &words),
        text: context.tell("rehab-apart-text", &words),
        actions: Vec::new(),
    });
}

/// The numbers to pay to, as the bill says them.
fn numbers(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let va = context.known.iuran().value.map_or(&[][..], |bill| &bill.va);
    if va.is_empty() {
        return;
    }
    let rows = va
        .iter()
        .map(|va| Fact {
            action: Some(parts::copy(ui, context, "salin", &va.nomor)),
            ..parts::fact(va.bank.clone(), parts::grouped(&va.nomor))
        })
        .collect();
    ui.block(Block::Facts {
        title: Some(context.say("rehab-numbers")),
        rows,
    });
}

/// Whether the family's automatic debit pays the instalments.
fn linked(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana) {
    if let Ok(link) = tautan_autodebit(&rencana.autodebit) {
        ui.paragraph(parts::explain(context, &link.penjelasan));
    }
}

fn timeline(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana) {
    let next = rencana.berikut().map(|(ke, _)| ke);
    let steps = (1..)
        .zip(&rencana.tahap)
        .map(|(ke, tahap)| {
            let missed = tahap.dibayar.is_none() && rencana.posisi == Posisi::Gagal;
            let (state, key) = match tahap.dibayar {
                Some(_) => (StepState::Done, "paid"),
                None if missed && next == Some(ke) => (StepState::Failed, "missed"),
                None if !rencana.berjalan() => (StepState::Failed, "dropped"),
                None if next == Some(ke) => (StepState::Current, "next"),
                None => (StepState::Upcoming, "later"),
            };
            let (bulan, sampai) = (langkah::months(context, &tahap.bulan), day(context, tahap.jatuh_tempo));
            let dibayar = tahap.dibayar.map(|paid| day(context, paid)).unwrap_or_default();
            let words = [
                ("bulan", Argument::Text(bulan.as_str())),
                (
                    "tanggal",
                    Argument::Text(if tahap.dibayar.is_some() { &dibayar } else { &sampai }),
                ),
            ];
            let detail = if tahap.dibayar.is_some() {
                "rehab-step-paid"
            } else {
                "rehab-step-due"
            };
            let jumlah = money(context, tahap.jumlah);
            TimelineStep {
                title: context.tell(
                    "rehab-step-title",
                    &[("ke", count(ke)), ("jumlah", Argument::Text(&jumlah))],
                ),
                detail: Some(context.tell(detail, &words)),
                state,
                state_text: context.say(&format!("rehab-step-state-{key}")),
            }
        })
        .collect();
    ui.block(Block::Timeline {
        title: context.tell("rehab-steps", &[("kali", count(rencana.tahap.len()))]),
        steps,
    });
}

fn about(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana) {
    let total = Rupiah::sum(rencana.tahap.iter().map(|tahap| tahap.jumlah)).unwrap_or_default();
    let paid = rencana.tahap.iter().filter(|tahap| tahap.dibayar.is_some());
    let paid = Rupiah::sum(paid.map(|tahap| tahap.jumlah)).unwrap_or_default();
    let by = match rencana.oleh.as_str() {
        "aplikasi" => context.say("rehab-by-app"),
        "165" => context.say("rehab-by-165"),
        "loket" => context.say("rehab-by-counter"),
        other => parts::or_unknown(context, text::sentence(other)),
    };
    let rows = vec![
        parts::fact(context.say("rehab-total"), money(context, total)),
        parts::fact(context.say("rehab-paid"), money(context, paid)),
        parts::fact(context.say("rehab-registered"), day(context, rencana.daftar)),
        parts::fact(context.say("rehab-by"), by),
    ];
    ui.block(Block::Facts {
        title: Some(context.say("rehab-about")),
        rows,
    });
}

/// What the plan says of the card; nothing for who is covered by another membership.
fn cover(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana) {
    let bill = context.known.iuran().value.filter(|bill| bill.segmen.mandiri());
    let (Some(bill), Some(versi), Posisi::Berjalan | Posisi::Selesai) = (bill, rencana.versi, rencana.posisi) else {
        return;
    };
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let ini = Bulan::from_date(context.now.today());
    let settled = bill.berjalan.as_ref().is_none_or(|month| Ok(month.bulan) != ini);
    let status = status_rencana(versi, number(rencana.lunas()), number(rencana.tahap.len()), settled);
    if let Ok(status) = status {
        ui.paragraph(parts::explain(context, &status.penjelasan));
    }
}

/// Cancelling while nothing is paid; after that, why not.
fn ending(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana) {
    let terms = Msg::Go(Ask::Open(Route::SyaratRehab));
    let label = context.say("rehab-terms");
    let mut actions = vec![
        ui.action("syarat", label, ActionRole::Quiet, terms)
            .with_icon(Icon::Book),
    ];
    let asked = ditolak::cancellation(context).is_some_and(|janji| !janji.is_over());
    if rencana.berjalan() && !asked && !late(context, rencana) {
        let paid: Vec<PembayaranTahap> = rencana
            .tahap
            .iter()
            .filter_map(|tahap| {
                let jumlah = tahap.jumlah;
                tahap.dibayar.map(|tanggal| PembayaranTahap { tanggal, jumlah })
            })
            .collect();
        match boleh_batal(&paid, context.now.today()) {
            Kelayakan::Boleh { penjelasan, .. } => {
                ui.paragraph(parts::explain(context, &penjelasan));
                actions.push(cancel(ui, context, rencana));
            }
            Kelayakan::Belum { penjelasan, .. } | Kelayakan::Tidak { penjelasan, .. } => {
                ui.paragraph(parts::explain(context, &penjelasan));
            }
        }
    }
    ui.block(Block::Buttons { actions });
}

fn cancel(ui: &mut Ui<Msg>, context: &Context<'_>, rencana: &Rencana) -> Action {
    let label = context.say("rehab-cancel");
    let confirm = Confirm {
        title: context.say("rehab-cancel-title"),
        text: context.say("rehab-cancel-text"),
        yes: label.clone(),
        no: context.say("rehab-cancel-no"),
    };
    let msg = Msg::Batalkan(rencana.id.clone());
    ui.action("batalkan", label, ActionRole::Destructive, msg)
        .asking(confirm)
}
