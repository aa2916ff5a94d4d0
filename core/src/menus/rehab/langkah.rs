//! The steps after a plan was chosen: its instalments and this month, the terms and the e-mail, the consent.

use super::hitung::Hitungan;
use super::syarat::terms;
use super::view::{count, day, money};
use super::{Model, Msg, WAYS};
use crate::page::{Context, parts};
use crate::rules::bulan::Bulan;
use crate::rules::rehab::{AsalUtang, BulanBerjalan, RencanaBerjalan, Tahap, Versi};
use crate::rules::rupiah::Rupiah;
use crate::screen::{ActionRole, Block, ChoiceOption, Fact, Field, FieldKind, Icon, Keyboard, Ui};
use crate::text::{self, Argument};

/// Longest e-mail that is taken, in characters (RFC 5321).
const LONGEST_EMAIL: u32 = 254;

pub(super) fn view(
    ui: &mut Ui<Msg>,
    model: &Model,
    context: &Context<'_>,
    step: u8,
    plan: &RencanaBerjalan,
    hitungan: &Hitungan,
) {
    let title = context.tell(
        &format!("rehab-step-{step}"),
        &[("kali", count(plan.rencana.tahap.len()))],
    );
    ui.heading(title);
    match step {
        2 => instalments(ui, model, context, plan, hitungan),
        3 => agree(ui, model, context),
        _ => confirm(ui, model, context, plan, hitungan),
    }
}

fn next(ui: &mut Ui<Msg>, context: &Context<'_>, reason: Option<String>) {
    let next = ui.action("lanjut", context.say("rehab-next"), ActionRole::Primary, Msg::Lanjut);
    ui.main_action(next.blocked_by(reason));
}

/// The months of an instalment in words.
pub(super) fn months(context: &Context<'_>, months: &[Bulan]) -> String {
    let said = |bulan: &Bulan| text::month(context.language(), bulan.tahun(), bulan.bulan());
    match (months.first(), months.last()) {
        (Some(first), Some(last)) if first != last => {
            let (first, last) = (said(first), said(last));
            let words = [
                ("sedikit", Argument::Text(first.as_str())),
                ("banyak", Argument::Text(&last)),
            ];
            context.tell("rehab-range", &words)
        }
        (Some(one), _) => said(one),
        _ => context.say("common-unknown"),
    }
}

fn instalment(context: &Context<'_>, ke: usize, tahap: &Tahap) -> Fact {
    let (bulan, sampai) = (months(context, &tahap.bulan), day(context, tahap.jatuh_tempo));
    let tunggakan = money(context, tahap.tunggakan);
    let berjalan = money(context, tahap.berjalan);
    let ini = Bulan::from_date(tahap.jatuh_tempo)
        .map(|bulan| months(context, &[bulan]))
        .unwrap_or_default();
    let words = [
        ("bulan", Argument::Text(bulan.as_str())),
        ("tunggakan", Argument::Text(&tunggakan)),
        (
            "ada",
            Argument::Text(if tahap.berjalan > Rupiah::NOL { "iuran" } else { "lain" }),
        ),
        ("berjalan", Argument::Text(&berjalan)),
        ("ini", Argument::Text(&ini)),
    ];
    Fact {
        note: Some(context.tell("rehab-instalment-holds", &words)),
        ..parts::fact(
            context.tell(
                "rehab-instalment",
                &[("ke", count(ke)), ("tanggal", Argument::Text(&sampai))],
            ),
            money(context, tahap.jumlah),
        )
    }
}

/// What is paid in all.
fn sums(context: &Context<'_>, plan: &RencanaBerjalan, hitungan: &Hitungan) -> Vec<Fact> {
    let mut rows = vec![parts::fact(
        context.say("rehab-total"),
        money(context, plan.rencana.total),
    )];
    if plan.terpisah > Rupiah::NOL {
        let bulan = months(context, &[hitungan.daftar]);
        rows.push(parts::fact(
            context.tell("rehab-apart", &[("bulan", Argument::Text(&bulan))]),
            money(context, plan.terpisah),
        ));
    }
    if let Some(last) = plan.rencana.tahap.last() {
        let key = match hitungan.asal {
            AsalUtang::Mandiri => "rehab-active-by",
            AsalUtang::PindahSegmen => "rehab-done-by",
        };
        rows.push(parts::fact(context.say(key), day(context, last.jatuh_tempo)));
    }
    rows
}

/// The instalments, and how this month is treated.
fn instalments(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, plan: &RencanaBerjalan, hitungan: &Hitungan) {
    let rows = (1..).zip(&plan.rencana.tahap);
    let rows = rows.map(|(ke, tahap)| instalment(context, ke, tahap)).collect();
    ui.block(Block::Facts { title: None, rows });
    ui.block(Block::Facts {
        title: Some(context.say("rehab-in-all")),
        rows: sums(context, plan, hitungan),
    });
    let ways = hitungan.cara();
    if ways.is_empty() {
        ui.paragraph(parts::explain(context, &plan.penjelasan));
    } else {
        this_month(ui, model, context, plan, hitungan, ways);
    }
    parts::rests_on(context, &plan.rencana.penjelasan);
    ui.paragraph(context.say("rehab-recount"));
    next(ui, context, None);
}

fn this_month(
    ui: &mut Ui<Msg>,
    model: &Model,
    context: &Context<'_>,
    plan: &RencanaBerjalan,
    hitungan: &Hitungan,
    ways: &[BulanBerjalan],
) {
    let name = |way: BulanBerjalan| WAYS.iter().find(|(w, _)| *w == way).map_or("", |(_, name)| *name);
    let stages = u32::try_from(plan.rencana.tahap.len()).unwrap_or(u32::MAX);
    let options = ways
        .iter()
        .map(|way| ChoiceOption {
            value: name(*way).to_owned(),
            label: context.say(&format!("rehab-way-{}", name(*way))),
            detail: hitungan
                .rencana(stages, *way)
                .ok()
                .map(|other| parts::explain(context, &other.penjelasan)),
            blocked: None,
        })
        .collect();
    let field = Field::new(
        "berjalan",
        context.say("rehab-this-month"),
        FieldKind::Choice { options },
    );
    let chosen = model.berjalan.unwrap_or(plan.cara);
    ui.input(field.holding(name(chosen)), Msg::Berjalan);
}

fn agree(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>) {
    terms(ui, context);
    let kind = FieldKind::Text {
        max_length: LONGEST_EMAIL,
        keyboard: Keyboard::Email,
        multiline: false,
    };
    let known = model.alamat().is_some();
    let typed = !model.email.trim().is_empty();
    let field = Field {
        hint: Some(context.say("rehab-email-hint")),
        error: (typed && !known).then(|| context.say("rehab-email-wrong")),
        ..Field::new("email", context.say("rehab-email"), kind).holding(model.email.clone())
    };
    ui.input(field, Msg::Email);
    next(ui, context, (!known).then(|| context.say("rehab-email-first")));
}

/// Everything once more, and the consent.
fn confirm(ui: &mut Ui<Msg>, model: &Model, context: &Context<'_>, plan: &RencanaBerjalan, hitungan: &Hitungan) {
    let mut rows = Vec::new();
    if let Some(first) = plan.rencana.tahap.first() {
        rows.push(instalment(context, 1, first));
    }
    rows.extend(sums(context, plan, hitungan));
    rows.push(parts::fact(context.say("rehab-email"), model.email.trim()));
    ui.block(Block::Facts { title: None, rows });
    ui.paragraph(parts::explain(context, &plan.penjelasan));
    let key = match (hitungan.asal, hitungan.versi) {
        (AsalUtang::PindahSegmen, _) => "pindah",
        (AsalUtang::Mandiri, Versi::Satu) => "satu",
        (AsalUtang::Mandiri, Versi::Dua) => "dua",
    };
    let field = Field {
        hint: Some(context.tell("rehab-consent-hint", &[("versi", Argument::Text(key))])),
        ..Field::new("setuju", context.say("rehab-consent"), FieldKind::Toggle).holding(model.setuju.to_string())
    };
    ui.input(field, Msg::Setuju);
    let reason = if model.alamat().is_none() {
        Some("rehab-email-first")
    } else {
        (!model.setuju).then_some("rehab-consent-first")
    };
    let send = ui
        .action("kirim", context.say("rehab-send"), ActionRole::Primary, Msg::Kirim)
        .with_icon(Icon::Instalments);
    ui.main_action(send.blocked_by(reason.map(|key| context.say(key))));
}
