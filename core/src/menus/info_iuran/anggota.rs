//! The bill by member and by month, and how each month of the last two years stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::rincian;
use super::view::{begin, money, month, payer};
use crate::data::Resource;
use crate::data::iuran::TagihanKeluarga;
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::antrean::Zona;
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::{KeadaanBulan, PutusanBulan, keadaan_bulan};
use crate::screen::{Block, ChartPoint, TableRow, Tone, Ui};
use crate::text::Argument;

/// Nothing to choose.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rincian {}

impl Page for Rincian {
    type Msg = Ask;

    fn needs(&self, _context: &Context<'_>) -> Vec<Need> {
        vec![Need::of(Resource::Iuran), Need::of(Resource::Keluarga)]
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let (mut ui, told) = begin(context, context.say("info-iuran-detail-title"));
        let Some((tagihan, as_of_ms)) = told else { return ui };
        if !rincian::membayar_sendiri(&tagihan.segmen) {
            payer(&mut ui, context, tagihan, rincian::ada(tagihan));
        }
        members(&mut ui, context, tagihan);
        months(&mut ui, context, tagihan);
        let said = Zona::Wib.dari_epoch_ms(as_of_ms);
        // Older data says how a month stood then: it may have been paid since.
        history(
            &mut ui,
            context,
            tagihan,
            said.map_or(context.now.today(), |said| said.date()),
        );
        ui
    }
}

/// What each member costs, and all of them together.
fn members(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    let all = &tagihan.per_anggota;
    let (Ok(monthly), Ok(asked)) = (
        Rupiah::sum(all.iter().map(|one| one.perorang)),
        Rupiah::sum(all.iter().map(|one| one.ditagih)),
    ) else {
        return;
    };
    if all.is_empty() {
        if rincian::membayar_sendiri(&tagihan.segmen) {
            ui.paragraph(context.say("info-iuran-detail-none"));
        }
        return;
    }
    let family = context.known.keluarga().value;
    let name = |id: &str| {
        let found = family.and_then(|family| family.peserta.iter().find(|peserta| peserta.id == id));
        found.map_or_else(
            || context.say("info-iuran-detail-somebody"),
            |peserta| peserta.nama.clone(),
        )
    };
    let row = |first: String, monthly, asked| TableRow {
        cells: vec![first, money(context, monthly), money(context, asked)],
    };
    let mut rows: Vec<TableRow> = all
        .iter()
        .map(|one| row(name(&one.id), one.perorang, one.ditagih))
        .collect();
    rows.push(row(context.say("info-iuran-detail-all"), monthly, asked));
    let columns = ["member", "monthly", "asked"];
    ui.block(Block::Table {
        caption: context.say("info-iuran-detail-members"),
        columns: columns
            .map(|name| context.say(&format!("info-iuran-detail-{name}")))
            .into(),
        rows,
    });
}

/// What each unpaid month costs, for one and for all.
fn months(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    let mut rows = Vec::new();
    for one in tagihan.tunggakan.iter().chain(&tagihan.berjalan) {
        // One price each, where the tariff says the sum that the bill says.
        let each = rincian::tarif(tagihan, 1, one.bulan).map(|tarif| tarif.dibayar);
        let agrees = tagihan.anggota.zip(each).and_then(|(n, each)| each.times(n).ok()) == Some(one.jumlah);
        let each = each.filter(|_| agrees).map(|each| money(context, each));
        rows.push(TableRow {
            cells: vec![
                month(context, one.bulan),
                parts::or_unknown(context, each),
                money(context, one.jumlah),
            ],
        });
    }
    if !rows.is_empty() {
        let columns = ["month", "each", "family"];
        ui.block(Block::Table {
            caption: context.say("info-iuran-detail-months"),
            columns: columns
                .map(|name| context.say(&format!("info-iuran-detail-{name}")))
                .into(),
            rows,
        });
    }
}

/// The last two years as a chart that can be read aloud.
fn history(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga, today: NaiveDate) {
    let mut count = [0_i64; 4];
    let mut points = Vec::new();
    for one in &tagihan.riwayat {
        let Ok(PutusanBulan { keadaan, penjelasan }) = keadaan_bulan(one.bulan, one.dibayar, today) else {
            continue;
        };
        let (tone, kind) = match keadaan {
            KeadaanBulan::TepatWaktu => (Tone::Success, 0),
            KeadaanBulan::Terlambat => (Tone::Warning, 1),
            KeadaanBulan::BelumDibayar => (Tone::Danger, 2),
            KeadaanBulan::BelumWaktunya => (Tone::Info, 3),
        };
        if let Some(count) = count.get_mut(kind) {
            *count += 1;
        }
        points.push(ChartPoint {
            label: month(context, one.bulan),
            value: one.jumlah.0,
            text: format!(
                "{}. {}",
                money(context, one.jumlah),
                parts::explain(context, &penjelasan)
            ),
            tone,
        });
    }
    if points.is_empty() {
        return;
    }
    let [in_time, late, unpaid, open] = count.map(Argument::Count);
    let all = Argument::Count(i64::try_from(points.len()).unwrap_or(i64::MAX));
    let words = [
        ("semua", all),
        ("tepat", in_time),
        ("terlambat", late),
        ("belum", unpaid),
        ("nanti", open),
    ];
    ui.block(Block::Chart {
        caption: context.tell("info-iuran-chart", &words),
        summary: context.tell("info-iuran-chart-summary", &words),
        points,
    });
}
