//! Who pays how much, since 2014, straight from the tables of the rule book.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::rincian;
use super::view::money;
use crate::data::Resource;
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::asal::Asal;
use crate::rules::bulan::Bulan;
use crate::rules::iuran::{TARIF_PBI, TARIF_PBPU, TARIF_PPU, TARIF_VETERAN, iuran_pbpu, kelebihan};
use crate::rules::rupiah::Rupiah;
use crate::screen::{Block, Fact, TableRow, Ui};
use crate::text::{self, Argument};

/// The month whose iuran many paid at a tariff that the court had ended, and the last month of that tariff (§6.1).
const COURT: (i32, u32, u32) = (2020, 4, 3);

/// Nothing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Tarif {}

impl Page for Tarif {
    type Msg = Ask;

    /// What is kept of the family's own bill: the page itself is the same for everybody.
    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::kept(Resource::Iuran)]
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("info-iuran-tariff-title"));
        ui.paragraph(context.say("info-iuran-tariff-intro"));
        own(&mut ui, context);
        ui.heading(context.say("info-iuran-tariff-2020"));
        ui.paragraph(context.say("info-iuran-tariff-2020-text"));
        paid_too_much(&mut ui, context);
        others(&mut ui, context);
        pbi(&mut ui, context);
        ui
    }
}

/// A table's rows, the newest first, those that follow each other with the same amounts as one.
fn table<const N: usize>(
    ui: &mut Ui<Ask>,
    context: &Context<'_>,
    caption: &str,
    columns: [&str; N],
    rows: impl IntoIterator<Item = (Asal, Vec<String>)>,
) {
    let mut shown: Vec<(Asal, Vec<String>)> = Vec::new();
    for (asal, cells) in rows {
        let same = |(last, before): &(Asal, Vec<String>)| *before == cells && last.asumsi() == asal.asumsi();
        if !shown.last().is_some_and(same) {
            shown.push((asal, cells));
        }
    }
    let rows = shown.into_iter().rev().map(|(asal, cells)| {
        let mut all = vec![since(context, &asal)];
        all.extend(cells);
        TableRow { cells: all }
    });
    ui.block(Block::Table {
        caption: context.say(caption),
        columns: columns
            .map(|name| context.say(&format!("info-iuran-tariff-{name}")))
            .into(),
        rows: rows.collect(),
    });
}

/// The month from which a row holds, and whether no source settles it.
fn since(context: &Context<'_>, asal: &Asal) -> String {
    let first = asal.mulai().and_then(|day: NaiveDate| Bulan::from_date(day).ok());
    let first = first.map_or_else(String::new, |b| text::month(context.language(), b.tahun(), b.bulan()));
    if asal.asumsi() {
        context.tell("info-iuran-tariff-assumed", &[("bulan", Argument::Text(&first))])
    } else {
        first
    }
}

fn own(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let rows = TARIF_PBPU.iter().map(|row| {
        let pays = money(context, Rupiah(row.kelas_iii));
        let third = if row.subsidi_iii > 0 {
            let subsidy = money(context, Rupiah(row.subsidi_iii));
            let words = [
                ("bayar", Argument::Text(pays.as_str())),
                ("subsidi", Argument::Text(&subsidy)),
            ];
            context.tell("info-iuran-tariff-subsidised", &words)
        } else {
            pays
        };
        let cells = vec![
            money(context, Rupiah(row.kelas_i)),
            money(context, Rupiah(row.kelas_ii)),
            third,
        ];
        (row.asal, cells)
    });
    table(ui, context, "info-iuran-tariff-own", ["since", "1", "2", "3"], rows);
}

/// What was paid too much in April 2020, for this family where its bill is kept on this phone.
fn paid_too_much(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let Some(tagihan) = context.known.iuran().value else {
        return;
    };
    let own = rincian::membayar_sendiri(&tagihan.segmen);
    let Some((kelas, anggota)) = tagihan.kelas.zip(tagihan.anggota).filter(|_| own) else {
        return;
    };
    let (year, april, march) = COURT;
    let (Ok(april), Ok(march)) = (Bulan::new(year, april), Bulan::new(year, march)) else {
        return;
    };
    let Ok(paid) = iuran_pbpu(kelas, anggota, march).map(|iuran| iuran.dibayar) else {
        return;
    };
    let Ok(over) = kelebihan(kelas, anggota, april, paid) else {
        return;
    };
    let paid = money(context, paid);
    let words = [
        ("jumlah", Argument::Count(i64::from(anggota))),
        ("bayar", Argument::Text(paid.as_str())),
    ];
    ui.paragraph(format!(
        "{} {}",
        context.tell("info-iuran-tariff-family", &words),
        parts::explain(context, &over.penjelasan)
    ));
}

/// Segments in which somebody else pays, wholly or in part.
fn others(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let today = context.now.today();
    let mut rows = vec![fact(context, "pbi", &[]), fact(context, "pemda", &[])];
    if let Some(ppu) = TARIF_PPU.iter().find(|row| row.asal.berlaku(today)) {
        let (employer, worker) = (percent(context, ppu.pemberi_kerja_bp), percent(context, ppu.pekerja_bp));
        let (more, most) = (
            percent(context, ppu.tambahan_bp),
            money(context, Rupiah(ppu.batas_atas)),
        );
        let words = [
            ("kerja", Argument::Text(employer.as_str())),
            ("pekerja", Argument::Text(&worker)),
            ("tambahan", Argument::Text(&more)),
            ("batas", Argument::Text(&most)),
        ];
        rows.push(fact(context, "ppu", &words));
    }
    rows.push(fact(context, "pensiun", &[]));
    if let Some(veteran) = TARIF_VETERAN.iter().find(|row| row.asal.berlaku(today)) {
        let (base, rate) = (percent(context, veteran.dasar_bp), percent(context, veteran.tarif_bp));
        let words = [
            ("dasar", Argument::Text(base.as_str())),
            ("tarif", Argument::Text(&rate)),
        ];
        rows.push(fact(context, "veteran", &words));
    }
    ui.block(Block::Facts {
        title: Some(context.say("info-iuran-tariff-others")),
        rows,
    });
}

fn fact(context: &Context<'_>, who: &str, words: &[(&str, Argument<'_>)]) -> Fact {
    parts::fact(
        context.say(&format!("info-iuran-tariff-{who}")),
        context.tell(&format!("info-iuran-tariff-{who}-pays"), words),
    )
}

/// What the state has paid for each of those whom it pays for.
fn pbi(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let rows = TARIF_PBI
        .iter()
        .map(|row| (row.asal, vec![money(context, Rupiah(row.jumlah))]));
    table(ui, context, "info-iuran-tariff-state", ["since", "each"], rows);
}

/// Basis points as a percentage, `2,5`.
pub(super) fn percent(context: &Context<'_>, basis_points: u32) -> String {
    let whole = text::number(context.language(), i64::from(basis_points / 100));
    match basis_points % 100 {
        0 => whole,
        rest => {
            let point = match context.language() {
                text::Language::Id => ',',
                text::Language::En => '.',
            };
            format!("{whole}{point}{}", format!("{rest:02}").trim_end_matches('0'))
        }
    }
}
