//! The bill in words.

use chrono::Datelike;

use super::nomor::accounts;
use super::rincian::{self, Jumlah};
use crate::data::iuran::TagihanKeluarga;
use crate::data::{Menu, Problem, Route};
use crate::page::{Ask, Context, Reach, bill as shared, parts, reach};
use crate::rules::antrean::Zona;
use crate::rules::bulan::Bulan;
use crate::rules::denda::{self, Penanggung, batas_denda, penanggung};
use crate::rules::penjelasan::Kelayakan;
use crate::rules::rehab::{self, Versi};
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::{Pembayar, isi_segmen};
use crate::rules::tagihan::{HARI_JATUH_TEMPO, StatusIuran};
use crate::screen::{ActionRole, Block, Fact, Icon, Item, Sensitivity, TableRow, Tone, Ui};
use crate::text::{self, Argument};

/// From so many unpaid months on, months of one amount are told in a sentence.
const TABLE_UNTIL: usize = 4;

/// A page of the bill with what each has at its top, and the bill; `None` when there is nothing to show below it.
pub(super) fn begin<'a>(context: &Context<'a>, title: String) -> (Ui<Ask>, Option<(&'a TagihanKeluarga, i64)>) {
    let mut ui = Ui::new(title);
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.iuran();
    let told = parts::value_or_why(&mut ui, context, look);
    if let Some((_, as_of_ms)) = told {
        if let Some(freshness) = parts::freshness(context, &look) {
            ui.freshness(freshness);
        }
        reach::clock_notice(&mut ui, context, as_of_ms);
    }
    (ui, told)
}

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let (mut ui, told) = begin(context, context.say("info-iuran-title"));
    let Some((value, as_of_ms)) = told else { return ui };
    let reach = Reach::of(context, context.known.iuran().fresh_ms, as_of_ms);
    match rincian::jumlah(value) {
        Ok(sums) => bill(&mut ui, context, value, sums, as_of_ms, reach),
        Err(_) => {
            let again = parts::again(&mut ui, context);
            ui.block(Problem::NotUnderstood.block(context.texts, vec![again]));
        }
    }
    ui
}

fn bill(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga, sums: Jumlah, as_of_ms: i64, reach: Reach) {
    let own = rincian::membayar_sendiri(&tagihan.segmen);
    let owed = rincian::ada(tagihan);
    if reach == Reach::Lampau && !reach::clock_says_it(context, as_of_ms) {
        past(ui, context, as_of_ms);
    }
    waiting(ui, context, tagihan);
    shared::locked(ui, context, tagihan);
    if !own {
        payer(ui, context, tagihan, owed);
    } else if shared::in_parts(tagihan) {
        ui.paragraph(active_by_plan(context));
    } else if reach != Reach::Lampau {
        status(ui, context, tagihan, sums, as_of_ms);
    }
    active_again(ui, context, tagihan);
    mismatch(ui, context, tagihan);
    if own && owed {
        fine(ui, context, tagihan);
    }
    if owed {
        accounts(ui, context, tagihan);
    }
    // Who pays in parts already is not invited to.
    if tagihan.terkunci.is_none() {
        instalments(ui, context, tagihan);
    }
    if own || owed {
        ui.block(Block::Facts {
            title: Some(context.say("info-iuran-summary")),
            rows: summary(context, tagihan, sums),
        });
    }
    arrears(ui, context, tagihan, sums);
    if own && owed {
        consequences(ui, context, tagihan);
    }
    further(ui, context, own);
}

/// Where more of it stands.
fn further(ui: &mut Ui<Ask>, context: &Context<'_>, own: bool) {
    let article = Route::Artikel {
        slug: "iuran".to_owned(),
    };
    let ways = [
        (own, "rincian", Route::RincianIuran, Icon::Family),
        (own, "riwayat", Route::Menu(Menu::InfoRiwayatPembayaran), Icon::History),
        (true, "denda", Route::DendaPelayanan, Icon::Hospital),
        (true, "tarif", Route::TarifIuran, Icon::Bill),
        (true, "cari", Route::CariIuran, Icon::Search),
        (true, "tentang", article, Icon::Book),
    ];
    let items = ways
        .into_iter()
        .filter(|(here, ..)| *here)
        .map(|(_, name, route, icon)| {
            let title = context.say(&format!("info-iuran-to-{name}"));
            Item {
                action: Some(ui.action(name, title.clone(), ActionRole::Quiet, Ask::Open(route))),
                title,
                detail: None,
                badge: None,
                tone: Tone::Info,
                icon: Some(icon),
            }
        })
        .collect();
    ui.block(Block::Items {
        title: Some(context.say("info-iuran-further")),
        items,
    });
}

/// A payment that the bill does not know of yet, beside what the bill asks.
fn waiting(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    let Some(waiting) = &tagihan.menunggu else { return };
    let over = waiting.sampai_ms <= context.now.best_ms();
    let until = parts::moment(context, waiting.sampai_ms, Zona::Wib);
    let paid = waiting.jumlah.map(|amount| money(context, amount));
    let words = [
        ("ada", Argument::Text(if paid.is_some() { "ya" } else { "tidak" })),
        ("jumlah", Argument::Text(paid.as_deref().unwrap_or_default())),
        ("sampai", Argument::Text(&until)),
        ("lewat", Argument::Text(if over { "ya" } else { "tidak" })),
    ];
    let actions = if over {
        vec![parts::call_165(ui, context, ActionRole::Secondary)]
    } else {
        vec![parts::again(ui, context)]
    };
    ui.block(Block::Notice {
        tone: if over { Tone::Warning } else { Tone::Info },
        title: context.tell("info-iuran-waiting-title", &words),
        text: context.tell("info-iuran-waiting-text", &words),
        actions,
    });
}

/// Who is active again is told until when a hospital stay costs a fine (§6.4).
fn active_again(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    let Some(since) = rincian::aktif_lagi(tagihan) else {
        return;
    };
    let who = penanggung(&tagihan.segmen).map(|who| who.penanggung);
    let last = batas_denda(since).filter(|last| context.now.today() <= *last);
    let Some(last) = last.filter(|_| who != Ok(Penanggung::Bebas)) else {
        return;
    };
    let day = |day| text::date(context.language(), day);
    let (since, last) = (day(since), day(last));
    let words = [
        ("sejak", Argument::Text(since.as_str())),
        ("sampai", Argument::Text(&last)),
    ];
    let label = context.say("info-iuran-to-denda");
    let count = ui.action(
        "hitung-denda",
        label,
        ActionRole::Secondary,
        Ask::Open(Route::DendaPelayanan),
    );
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.tell("info-iuran-again-title", &words),
        text: context.tell("info-iuran-again-text", &words),
        actions: vec![count],
    });
}

pub(super) fn money(context: &Context<'_>, amount: Rupiah) -> String {
    text::rupiah(context.language(), amount.0)
}

pub(super) fn month(context: &Context<'_>, bulan: Bulan) -> String {
    text::month(context.language(), bulan.tahun(), bulan.bulan())
}

/// The last day in time; `None` beyond the calendar.
fn due(context: &Context<'_>, bulan: Bulan) -> Option<String> {
    let day = bulan.first_day().ok()?.with_day(HARI_JATUH_TEMPO)?;
    Some(text::date(context.language(), day))
}

/// The last day of a month, in words; `None` beyond the calendar.
fn last_day(context: &Context<'_>, bulan: Bulan) -> Option<String> {
    Some(text::date(context.language(), bulan.last_day().ok()?))
}

fn months(tagihan: &TagihanKeluarga) -> i64 {
    i64::try_from(tagihan.tunggakan.len()).unwrap_or(i64::MAX)
}

/// The month of the data is over: what is shown is how it was.
fn past(ui: &mut Ui<Ask>, context: &Context<'_>, as_of_ms: i64) {
    let day = reach::day(context, as_of_ms);
    let age = reach::may_have_changed(context, as_of_ms);
    let words = [("tanggal", Argument::Text(&day)), ("umur", Argument::Text(&age))];
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.tell("info-iuran-past-title", &words),
        text: context.tell("info-iuran-past-text", &words),
        actions: Vec::new(),
    });
}

/// Somebody else pays: who, and that there is nothing to do.
pub(super) fn payer(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga, owed: bool) {
    let who = parts::explain(context, &isi_segmen(&tagihan.segmen).penjelasan);
    let known = tagihan.segmen.pembayar() != Pembayar::TidakDiketahui;
    let key = match (known, owed) {
        (true, false) => "info-iuran-payer-nothing",
        (true, true) => "info-iuran-payer-debt",
        (false, _) => "info-iuran-payer-unknown",
    };
    let mut actions = Vec::new();
    if !known {
        actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    }
    let membership = Ask::Open(Route::Menu(Menu::InfoPeserta));
    let label = context.say("info-iuran-see-membership");
    actions.push(ui.action("kepesertaan", label, ActionRole::Secondary, membership));
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say(&format!("{key}-title")),
        text: context.tell(&format!("{key}-text"), &[("siapa", Argument::Text(&who))]),
        actions,
    });
    covered(ui, context);
}

/// Whether the holder is covered: who has no bill came to learn that.
fn covered(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let look = context.known.keluarga();
    let Some((keluarga, as_of_ms)) = look.dated() else {
        return;
    };
    let Some(holder) = keluarga.peserta.first() else {
        return;
    };
    let reach = Reach::of(context, look.fresh_ms, as_of_ms).until(context, holder.berlaku_sampai);
    reach::rests(context, holder.aktif, as_of_ms);
    let (status, _) = reach.status(context, holder.aktif, as_of_ms);
    let label = context.tell("info-iuran-membership-of", &[("nama", Argument::Text(&holder.nama))]);
    ui.block(Block::Facts {
        title: None,
        rows: vec![parts::fact(label, status)],
    });
}

/// Where the family stands today.
fn status(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga, sums: Jumlah, as_of_ms: i64) {
    let Some(status) = rincian::status(tagihan, rincian::nonaktif_sejak(context), context.now.today()) else {
        return;
    };
    let total = money(context, sums.semua);
    let bulan = tagihan.berjalan.as_ref().map(|b| b.bulan);
    let month = bulan.map_or_else(|| reach::month(context, as_of_ms), |b| month(context, b));
    let due = bulan.and_then(|b| due(context, b)).unwrap_or_default();
    let last = bulan.and_then(|b| last_day(context, b)).unwrap_or_default();
    let (tunggakan, berjalan) = (
        money(context, sums.tunggakan),
        tagihan.berjalan.as_ref().map(|b| money(context, b.jumlah)),
    );
    let words = [
        ("tunggakan", Argument::Text(&tunggakan)),
        (
            "ada",
            Argument::Text(if berjalan.is_some() { "berjalan" } else { "lain" }),
        ),
        ("berjalan", Argument::Text(berjalan.as_deref().unwrap_or_default())),
        ("total", Argument::Text(&total)),
        ("bulan", Argument::Text(&month)),
        ("jatuh-tempo", Argument::Text(&due)),
        ("akhir-bulan", Argument::Text(&last)),
        ("jumlah", Argument::Count(months(tagihan))),
    ];
    let (key, tone) = match (status, bulan) {
        (StatusIuran::Nonaktif, Some(_)) if tagihan.tunggakan.is_empty() => {
            ("info-iuran-suspended-month", Tone::Danger)
        }
        (StatusIuran::Nonaktif, _) => ("info-iuran-suspended", Tone::Danger),
        (StatusIuran::AktifLewatJatuhTempo, Some(month)) if month.last_day() == Ok(context.now.today()) => {
            ("info-iuran-last-day", Tone::Warning)
        }
        (StatusIuran::AktifLewatJatuhTempo, _) => ("info-iuran-late", Tone::Warning),
        (StatusIuran::Aktif, Some(_)) => ("info-iuran-due", Tone::Info),
        (StatusIuran::Aktif, None) => ("info-iuran-paid", Tone::Success),
    };
    ui.block(Block::Notice {
        tone,
        title: context.tell(&format!("{key}-title"), &words),
        text: context.tell(&format!("{key}-text"), &words),
        actions: Vec::new(),
    });
}

fn summary(context: &Context<'_>, tagihan: &TagihanKeluarga, sums: Jumlah) -> Vec<Fact> {
    let mut rows = Vec::new();
    if !tagihan.tunggakan.is_empty() {
        let label = if rincian::membayar_sendiri(&tagihan.segmen) && !shared::in_parts(tagihan) {
            "info-iuran-to-be-active"
        } else {
            "info-iuran-debt"
        };
        // The sum and its one part are the same amount: said once.
        if tagihan.berjalan.is_some() {
            rows.push(parts::fact(context.say(label), money(context, sums.semua)));
        }
        let count = [("jumlah", Argument::Count(months(tagihan)))];
        rows.push(parts::fact(
            context.tell("info-iuran-arrears-sum", &count),
            money(context, sums.tunggakan),
        ));
    }
    if let Some(berjalan) = &tagihan.berjalan {
        let bulan = month(context, berjalan.bulan);
        rows.push(parts::fact(
            context.tell("info-iuran-month", &[("bulan", Argument::Text(&bulan))]),
            money(context, berjalan.jumlah),
        ));
    }
    if rincian::membayar_sendiri(&tagihan.segmen) {
        rows.extend(per_person(context, tagihan));
    }
    rows
}

fn per_person(context: &Context<'_>, tagihan: &TagihanKeluarga) -> Vec<Fact> {
    let bulan = tagihan.berjalan.as_ref().map(|b| b.bulan);
    let bulan = bulan.or_else(|| Bulan::from_date(context.now.today()).ok());
    let subsidy = bulan
        .and_then(|b| rincian::tarif(tagihan, 1, b))
        .map(|tarif| tarif.subsidi)
        .filter(|subsidy| *subsidy > Rupiah::NOL)
        .map(|subsidy| money(context, subsidy));
    let mut rows = vec![
        Fact {
            note: subsidy.map(|amount| context.tell("info-iuran-subsidy", &[("jumlah", Argument::Text(&amount))])),
            ..parts::fact(
                context.say("info-iuran-per-person"),
                parts::or_unknown(context, tagihan.perorang.map(|amount| money(context, amount))),
            )
        },
        parts::fact(
            context.say("info-iuran-members"),
            parts::or_unknown(
                context,
                tagihan
                    .anggota
                    .map(|count| context.tell("info-iuran-people", &[("jumlah", Argument::Count(i64::from(count)))])),
            ),
        ),
    ];
    if let Some(kelas) = tagihan.kelas {
        rows.push(parts::fact(
            context.say("info-iuran-class"),
            parts::kelas(context, kelas),
        ));
    }
    rows
}

/// Our table says another amount: both numbers, and the gateway's counts.
fn mismatch(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    if let Some((theirs, ours)) = rincian::selisih(tagihan) {
        let (theirs, ours) = (money(context, theirs), money(context, ours));
        let call = parts::call_165(ui, context, ActionRole::Secondary);
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say("info-iuran-mismatch-title"),
            text: context.tell(
                "info-iuran-mismatch-text",
                &[
                    ("tagihan", Argument::Text(&theirs)),
                    ("hitungan", Argument::Text(&ours)),
                ],
            ),
            actions: vec![call],
        });
    }
}

/// Many unpaid months in a row at one amount, in one sentence instead of a table of the same; `None` for any others.
fn one_amount(context: &Context<'_>, tagihan: &TagihanKeluarga) -> Option<String> {
    let (first, last) = (tagihan.tunggakan.first()?, tagihan.tunggakan.last()?);
    let pairs = || tagihan.tunggakan.iter().zip(tagihan.tunggakan.iter().skip(1));
    let in_a_row = pairs().all(|(one, next)| one.jumlah == next.jumlah && one.bulan.plus(1).ok() == Some(next.bulan));
    if tagihan.tunggakan.len() < TABLE_UNTIL || !in_a_row {
        return None;
    }
    let (from, until) = (month(context, first.bulan), month(context, last.bulan));
    Some(context.tell(
        "info-iuran-months",
        &[
            ("jumlah", Argument::Count(months(tagihan))),
            ("dari", Argument::Text(&from)),
            ("sampai", Argument::Text(&until)),
            ("iuran", Argument::Text(&money(context, first.jumlah))),
        ],
    ))
}

fn arrears(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga, sums: Jumlah) {
    if tagihan.tunggakan.is_empty() {
        return;
    }
    let row = |label: String, amount: Rupiah| TableRow {
        cells: vec![label, money(context, amount)],
    };
    if let Some(same) = one_amount(context, tagihan) {
        ui.paragraph(same);
        return;
    }
    let mut rows: Vec<TableRow> = tagihan
        .tunggakan
        .iter()
        .map(|b| row(month(context, b.bulan), b.jumlah))
        .collect();
    rows.push(row(context.say("info-iuran-table-sum"), sums.tunggakan));
    ui.block(Block::Table {
        caption: context.say("info-iuran-table"),
        columns: vec![
            context.say("info-iuran-table-month"),
            context.say("info-iuran-table-amount"),
        ],
        rows,
    });
}

fn instalments(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    let why = match rincian::cicilan(tagihan, context.now.today()) {
        Some(Kelayakan::Boleh { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. }) => penjelasan,
        _ => {
            // Who owes less is told from when on it can be paid in parts.
            if !tagihan.tunggakan.is_empty()
                && rincian::membayar_sendiri(&tagihan.segmen)
                && let Some(least) = rincian::cicilan_mulai(tagihan, context.now.today())
            {
                let least = Argument::Count(i64::from(least));
                ui.paragraph(context.tell("info-iuran-rehab-from", &[("bulan", least)]));
            }
            return;
        }
    };
    let mut text = parts::explain(context, &why);
    // Who has moved to another segment is active by that segment's iuran, whatever is left of the old debt.
    if rincian::membayar_sendiri(&tagihan.segmen) {
        text.push(' ');
        text.push_str(&active_by(context, rehab::versi_pada(context.now.today())));
    }
    let open = ui
        .action(
            "rehab",
            context.say("info-iuran-rehab"),
            ActionRole::Secondary,
            Ask::Open(Route::Menu(Menu::Rehab)),
        )
        .with_icon(Icon::Instalments);
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say("info-iuran-rehab-title"),
        text,
        actions: vec![open],
    });
}

/// What the plan that runs says of the cards.
fn active_by_plan(context: &Context<'_>) -> String {
    let plan = context.known.rehab().value.and_then(|rehab| rehab.rencana.as_ref());
    let versi = plan.and_then(|plan| plan.versi);
    active_by(context, versi.or_else(|| rehab::versi_pada(context.now.today())))
}

/// When the cards of who pays in parts are active again.
fn active_by(context: &Context<'_>, versi: Option<Versi>) -> String {
    let versi = match versi {
        Some(Versi::Satu) => "satu",
        Some(Versi::Dua) | None => "dua",
    };
    context.tell("info-iuran-rehab-text", &[("versi", Argument::Text(versi))])
}

/// What a hospital stay costs soon after paying arrears: said before they are paid, and only to who owes them (§6.4).
fn fine(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    if tagihan.tunggakan.is_empty() {
        return;
    }
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.say("info-iuran-fine-title"),
        text: context.tell(
            "info-iuran-fine-text",
            &[("hari", Argument::Count(denda::HARI_TERAKHIR))],
        ),
        actions: Vec::new(),
    });
}

/// What happens when this month is not paid (§6.3); nothing for who is suspended already.
fn consequences(ui: &mut Ui<Ask>, context: &Context<'_>, tagihan: &TagihanKeluarga) {
    let suspended = !tagihan.tunggakan.is_empty() || rincian::nonaktif_sejak(context).is_some();
    let Some(bulan) = tagihan.berjalan.as_ref().map(|b| b.bulan).filter(|_| !suspended) else {
        return;
    };
    let days = bulan
        .last_day()
        .ok()
        .zip(bulan.plus(1).ok().and_then(|next| next.first_day().ok()));
    if let Some((last, next)) = days {
        let day = |day| text::date(context.language(), day);
        let due = due(context, bulan).unwrap_or_default();
        let early = context.now.today().day() <= HARI_JATUH_TEMPO;
        let words = [
            ("jatuh-tempo", Argument::Text(due.as_str())),
            ("akhir-bulan", Argument::Text(&day(last))),
            ("tanggal", Argument::Text(&day(next))),
        ];
        let keys = early.then_some("info-iuran-after-due").into_iter();
        let dates: Vec<String> = keys
            .chain(["info-iuran-if-unpaid"])
            .map(|key| context.tell(key, &words))
            .collect();
        ui.paragraph(dates.join(" "));
    }
}
