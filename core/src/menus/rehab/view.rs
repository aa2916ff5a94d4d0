//! May I, until when, and what each plan costs; then the steps of the form.

use super::hitung::{self, Hitungan, TakTerhitung};
use super::{Model, Msg, ditolak, langkah};
use crate::data::iuran::TagihanKeluarga;
use crate::data::rehab::Posisi;
use crate::data::{Menu, Problem, Route};
use crate::page::{Ask, Context, Reach, parts, reach};
use crate::rules::antrean::Zona;
use crate::rules::penjelasan::{Kanal, Kelayakan};
use crate::rules::rehab::{
    AsalUtang, Perbandingan, PilihanRencana, Versi, hari_terakhir, kanal_pendaftaran, kelayakan, ketentuan,
};
use crate::rules::rupiah::Rupiah;
use crate::screen::{
    Action, ActionRole, Block, ChartPoint, ChoiceOption, Field, FieldKind, Icon, Sensitivity, TableRow, Tone, Ui,
};
use crate::text::{self, Argument};

pub(super) fn money(context: &Context<'_>, amount: Rupiah) -> String {
    text::rupiah(context.language(), amount.0)
}

pub(super) fn day(context: &Context<'_>, day: chrono::NaiveDate) -> String {
    text::date(context.language(), day)
}

pub(super) fn count(n: usize) -> Argument<'static> {
    Argument::Count(i64::try_from(n).unwrap_or(i64::MAX))
}

/// Whether a plan runs, as far as anything on this phone says.
pub(super) fn running(context: &Context<'_>) -> bool {
    let plan = context.known.rehab().value.and_then(|rehab| rehab.rencana.as_ref());
    match plan {
        Some(plan) => plan.berjalan(),
        None => {
            let locked = context.known.iuran().value.and_then(|bill| bill.terkunci.as_ref());
            locked.is_some_and(|locked| locked.oleh == "rehab")
        }
    }
}

pub(super) fn view(model: &Model, context: &Context<'_>) -> Ui<Msg> {
    let mut ui = Ui::new(context.say("rehab-title"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.iuran();
    let Some((bill, as_of_ms)) = parts::value_or_why(&mut ui, context, look) else {
        return ui;
    };
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    reach::clock_notice(&mut ui, context, as_of_ms);
    if let Some(janji) = ditolak::registration(context) {
        ditolak::standing(&mut ui, context, janji, &Route::Menu(Menu::Rehab));
    }
    if running(context) {
        underway(&mut ui, context);
        return ui;
    }
    let step = model.shown(context);
    let computed = hitung::of(context);
    if let (2.., Some(plan), Some(Ok(hitungan))) = (step, model.plan(context), &computed) {
        langkah::view(&mut ui, model, context, step, &plan, hitungan);
        return ui;
    }
    ended(&mut ui, context);
    if Reach::of(context, look.fresh_ms, as_of_ms) == Reach::Lampau {
        let said = reach::day(context, as_of_ms);
        ui.paragraph(context.tell("rehab-old-bill", &[("tanggal", Argument::Text(&said))]));
    }
    // Where every division is too small, the months alone do not make one eligible.
    let too_small = computed
        .as_ref()
        .and_then(|computed| computed.as_ref().ok()?.terlalu_kecil());
    let Some(decided) = eligible(&mut ui, context, bill, as_of_ms, too_small) else {
        return ui;
    };
    match computed {
        Some(Ok(hitungan)) => compare(&mut ui, model, context, &hitungan, &decided),
        Some(Err(why)) => uncounted(&mut ui, context, why),
        None => {}
    }
    ui
}

/// A plan runs: nothing is to be chosen.
fn underway(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let label = context.say("rehab-see-plan");
    let open = Msg::Go(Ask::Open(Route::RehabBerjalan));
    let open = ui
        .action("rencana", label, ActionRole::Primary, open)
        .with_icon(Icon::Instalments);
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("rehab-running-title"),
        text: context.say("rehab-running-text"),
        actions: vec![open],
    });
}

/// How the last plan ended, for who may make another one.
fn ended(ui: &mut Ui<Msg>, context: &Context<'_>) {
    let plan = context.known.rehab().value.and_then(|rehab| rehab.rencana.as_ref());
    let key = match plan.map(|plan| plan.posisi) {
        Some(Posisi::Gagal) => "rehab-ended-gagal",
        Some(Posisi::Selesai) => "rehab-ended-selesai",
        Some(Posisi::Dibatalkan) => "rehab-ended-batal",
        _ => return,
    };
    let label = context.say("rehab-see-plan");
    let open = ui.action(
        "rencana",
        label,
        ActionRole::Quiet,
        Msg::Go(Ask::Open(Route::RehabBerjalan)),
    );
    ui.paragraph(context.say(key));
    ui.block(Block::Buttons { actions: vec![open] });
}

/// The answer before anything else; `None` when no plan is to be shown below it.
fn eligible(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    bill: &TagihanKeluarga,
    as_of_ms: i64,
    too_small: Option<Kelayakan>,
) -> Option<Kelayakan> {
    let today = context.now.today();
    let said = Zona::Wib.dari_epoch_ms(as_of_ms)?.date();
    let (versi, asal) = (hitung::versi(today), hitung::asal(bill));
    let owed = hitung::tunggakan(&hitung::belum_dibayar(bill, said, today), today);
    if owed == 0 {
        nothing_owed(ui, context, asal);
        return None;
    }
    let decided = match too_small {
        Some(closed) => closed,
        None => kelayakan(versi, asal, owed, today).ok()?,
    };
    let (tone, title, why) = match &decided {
        Kelayakan::Boleh { penjelasan, .. } => (Tone::Success, "rehab-open-title", penjelasan),
        Kelayakan::Belum { penjelasan, .. } => (Tone::Warning, "rehab-later-title", penjelasan),
        Kelayakan::Tidak { penjelasan, .. } => (Tone::Warning, "rehab-closed-title", penjelasan),
    };
    let mut words = vec![parts::explain(context, why)];
    let mut actions = Vec::new();
    match &decided {
        Kelayakan::Boleh { .. } => {
            let last = day(context, hari_terakhir(today)?);
            words.push(context.tell("rehab-until", &[("tanggal", Argument::Text(&last))]));
            words.extend(ways(context, versi, asal));
        }
        Kelayakan::Belum { .. } => words.extend(ways(context, versi, asal)),
        Kelayakan::Tidak { jalan_lain, .. } => {
            actions.push(pay(ui, context));
            if jalan_lain.contains(&Kanal::CareCenter165) {
                actions.push(parts::call_165(ui, context, ActionRole::Secondary));
            }
        }
    }
    ui.block(Block::Notice {
        tone,
        title: context.say(title),
        text: words.join(" "),
        actions,
    });
    (!matches!(decided, Kelayakan::Tidak { .. })).then_some(decided)
}

/// Where else a plan can be registered.
fn ways(context: &Context<'_>, versi: Versi, asal: AsalUtang) -> Option<String> {
    let others: Vec<String> = kanal_pendaftaran(versi, asal)
        .into_iter()
        .filter(|kanal| *kanal != Kanal::Aplikasi)
        .map(|kanal| parts::kanal(context, kanal))
        .collect();
    let others = others.join(", ");
    (!others.is_empty()).then(|| context.tell("rehab-elsewhere", &[("kanal", Argument::Text(&others))]))
}

fn nothing_owed(ui: &mut Ui<Msg>, context: &Context<'_>, asal: AsalUtang) {
    let key = match asal {
        AsalUtang::Mandiri => "rehab-nothing",
        AsalUtang::PindahSegmen => "rehab-nothing-moved",
    };
    let label = context.say("rehab-see-bill");
    let bill = ui
        .action(
            "tagihan",
            label,
            ActionRole::Secondary,
            Msg::Go(Ask::Open(Route::Menu(Menu::InfoIuran))),
        )
        .with_icon(Icon::Bill);
    ui.block(Block::Empty {
        icon: Icon::Check,
        title: context.say(&format!("{key}-title")),
        text: context.say(&format!("{key}-text")),
        actions: vec![bill],
    });
}

/// The button that leads to the numbers to pay to.
pub(super) fn pay<M: Clone + From<Ask>>(ui: &mut Ui<M>, context: &Context<'_>) -> Action {
    let label = context.say("rehab-pay");
    let open = Ask::Open(Route::Menu(Menu::InfoVirtualAccount)).into();
    ui.action("bayar", label, ActionRole::Secondary, open)
        .with_icon(Icon::Bank)
}

fn uncounted(ui: &mut Ui<Msg>, context: &Context<'_>, why: TakTerhitung) {
    let key = match why {
        TakTerhitung::TakLengkap => "rehab-uncounted-unknown",
        TakTerhitung::Berbeda => "rehab-uncounted-differs",
    };
    let again = parts::again(ui, context);
    let call = parts::call_165(ui, context, ActionRole::Secondary);
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say("rehab-uncounted-title"),
        text: context.say(key),
        actions: vec![again, call],
    });
}

/// All plans beside paying at once, as a table and as a chart, and the choice among them.
fn compare(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, hitungan: &Hitungan, decided: &Kelayakan) {
    let Ok(all) = hitungan.bandingkan() else {
        let again = parts::again(ui, context);
        ui.block(Problem::NotUnderstood.block(context.texts, vec![again]));
        return;
    };
    table(ui, context, &all, hitungan);
    if let (Some(first), Some(last)) = (all.rencana.first(), all.rencana.last()) {
        if all.rencana.len() > 1 {
            chart(ui, context, &all.rencana, first, last);
        }
        choose(ui, model, context, &all.rencana, decided);
    }
    let pay = pay(ui, context);
    let label = context.say("rehab-terms");
    let terms = ui
        .action(
            "syarat",
            label,
            ActionRole::Quiet,
            Msg::Go(Ask::Open(Route::SyaratRehab)),
        )
        .with_icon(Icon::Book);
    ui.block(Block::Buttons {
        actions: vec![pay, terms],
    });
}

/// What is paid in a month: one amount, or from the smallest to the largest.
pub(super) fn monthly(context: &Context<'_>, plan: &PilihanRencana) -> String {
    let (least, most) = (
        money(context, plan.angsuran_terkecil),
        money(context, plan.angsuran_terbesar),
    );
    if least == most {
        return most;
    }
    let words = [("sedikit", Argument::Text(&least)), ("banyak", Argument::Text(&most))];
    context.tell("rehab-range", &words)
}

fn times(context: &Context<'_>, plan: &PilihanRencana) -> String {
    context.tell("rehab-times", &[("kali", count(plan.rencana.tahap.len()))])
}

fn table(ui: &mut Ui<Msg>, context: &Context<'_>, all: &Perbandingan, hitungan: &Hitungan) {
    let mandiri = hitungan.asal == AsalUtang::Mandiri;
    let end = |plan: &PilihanRencana| plan.rencana.tahap.last().map(|tahap| day(context, tahap.jatuh_tempo));
    let at_once = [
        context.say("rehab-at-once"),
        money(context, all.sekaligus.jumlah),
        money(context, all.sekaligus.jumlah),
        context.say(if mandiri {
            "rehab-at-once-active"
        } else {
            "rehab-at-once-done"
        }),
    ];
    let rows = all.rencana.iter().map(|plan| {
        let active = plan.aktif_paling_lambat.map(|active| day(context, active));
        [
            times(context, plan),
            monthly(context, plan),
            money(context, plan.total_keluar),
            parts::or_unknown(context, active.or_else(|| end(plan))),
        ]
    });
    let rows = std::iter::once(at_once).chain(rows);
    let last = if mandiri {
        "rehab-column-active"
    } else {
        "rehab-column-done"
    };
    ui.block(Block::Table {
        caption: context.say("rehab-table"),
        columns: ["rehab-column-way", "rehab-column-month", "rehab-column-all", last]
            .map(|key| context.say(key))
            .into(),
        rows: rows.map(|cells| TableRow { cells: cells.into() }).collect(),
    });
    if all.rencana.iter().any(|plan| plan.berjalan_terpisah > Rupiah::NOL) {
        ui.paragraph(context.say("rehab-table-apart"));
    }
    for plan in &all.rencana {
        parts::rests_on(context, &plan.penjelasan);
    }
    // The first of the terms says when the card works again.
    if let Some(active) = ketentuan(hitungan.versi, hitungan.asal, context.now.today()).first() {
        ui.paragraph(parts::explain(context, active));
    }
}

fn chart(
    ui: &mut Ui<Msg>,
    context: &Context<'_>,
    plans: &[PilihanRencana],
    first: &PilihanRencana,
    last: &PilihanRencana,
) {
    let (few, many) = (times(context, first), times(context, last));
    let (most, least) = (
        money(context, first.angsuran_terbesar),
        money(context, last.angsuran_terbesar),
    );
    let words = [
        ("sedikit", Argument::Text(few.as_str())),
        ("banyak", Argument::Text(&many)),
        ("terbesar", Argument::Text(&most)),
        ("terkecil", Argument::Text(&least)),
    ];
    ui.block(Block::Chart {
        caption: context.say("rehab-chart"),
        summary: context.tell("rehab-chart-summary", &words),
        points: plans
            .iter()
            .map(|plan| ChartPoint {
                label: times(context, plan),
                value: plan.angsuran_terbesar.0,
                text: money(context, plan.angsuran_terbesar),
                tone: Tone::Info,
            })
            .collect(),
    });
}

fn choose(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, plans: &[PilihanRencana], decided: &Kelayakan) {
    let reason = match decided {
        Kelayakan::Boleh { .. } if ditolak::waiting(context) => Some(context.say("rehab-asked-already")),
        Kelayakan::Boleh { .. } => None,
        Kelayakan::Belum { penjelasan, .. } | Kelayakan::Tidak { penjelasan, .. } => {
            Some(parts::explain(context, penjelasan))
        }
    };
    let options = plans
        .iter()
        .map(|plan| ChoiceOption {
            value: plan.rencana.tahap.len().to_string(),
            label: times(context, plan),
            detail: Some(context.tell("rehab-option", &[("jumlah", Argument::Text(&monthly(context, plan)))])),
            blocked: None,
        })
        .collect();
    let chosen = model.tahap.filter(|n| {
        plans
            .iter()
            .any(|plan| u32::try_from(plan.rencana.tahap.len()) == Ok(*n))
    });
    let field = Field::new("tahap", context.say("rehab-how-many"), FieldKind::Choice { options });
    let value = chosen.map(|n| n.to_string()).unwrap_or_default();
    ui.input(field.holding(value), Msg::Tahap);
    let missing = chosen.is_none().then(|| context.say("rehab-choose-first"));
    let next = ui.action("lanjut", context.say("rehab-next"), ActionRole::Primary, Msg::Lanjut);
    ui.main_action(next.blocked_by(reason.or(missing)));
}
