//! One payment: what it paid, where it stands, and a text of it to share, which is no official proof.

use serde::{Deserialize, Serialize};

use super::view::{months, state, title, waiting};
use super::{find, resource};
use crate::data::Resource;
use crate::data::pembayaran::Pembayaran;
use crate::data::pengaduan::Asal;
use crate::page::{Ask, Context, Need, Page, kanal, parts};
use crate::rules::antrean::Zona;
use crate::rules::rupiah::Rupiah;
use crate::rules::tagihan::JenisBayar;
use crate::screen::{ActionRole, Block, Confirm, Fact, FileKind, Icon, Sensitivity, ShellRequest, Tone, Ui};
use crate::text::{self, Argument};

/// The page of one payment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kuitansi {
    id: String,
}

impl Kuitansi {
    /// The page of a name, which may be no payment's.
    #[must_use]
    pub const fn new(id: String) -> Self {
        Self { id }
    }
}

impl Page for Kuitansi {
    type Msg = Ask;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs = find(context, &self.id).0.needs(resource);
        needs.extend([
            Need::of(Resource::Iuran),
            Need::of(Resource::Keluarga),
            kanal::complaints(),
        ]);
        needs
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(context.say("info-riwayat-pembayaran-receipt"));
        ui.sensitivity(Sensitivity::Personal);
        let (open, bayar) = find(context, &self.id);
        let Some(bayar) = bayar else {
            open.not_found(&mut ui, context);
            return ui;
        };
        if let Some(freshness) = parts::freshness(context, &open.first()) {
            ui.freshness(freshness);
        }
        standing(&mut ui, context, bayar);
        let mut rows = facts(context, bayar);
        if !bayar.referensi.is_empty() {
            rows.push(reference(&mut ui, context, bayar));
        }
        ui.block(Block::Facts { title: None, rows });
        remains(&mut ui, context, bayar);
        share(&mut ui, context, bayar);
        ui
    }
}

/// Money that the bill does not know yet: first to wait, after a day to complain.
fn standing(ui: &mut Ui<Ask>, context: &Context<'_>, bayar: &Pembayaran) {
    if bayar.dibukukan == Some(true) {
        return;
    }
    let wait = waiting(context, bayar);
    let until = parts::moment(context, wait.sampai_ms, Zona::Wib);
    let (key, tone) = match bayar.dibukukan {
        None => ("unknown", Tone::Warning),
        _ if wait.menunggu => ("waiting", Tone::Info),
        _ => ("late", Tone::Danger),
    };
    let mut actions = Vec::new();
    if key == "late" {
        let label = context.say("info-riwayat-pembayaran-complain");
        actions.push(kanal::complain(
            ui,
            context,
            (label, ActionRole::Primary),
            Asal::Pembayaran,
            &bayar.id,
        ));
    }
    if key != "waiting" {
        actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    }
    let words = [("saat", Argument::Text(until.as_str()))];
    ui.block(Block::Notice {
        tone,
        title: context.say(&format!("info-riwayat-pembayaran-{key}-title")),
        text: context.tell(&format!("info-riwayat-pembayaran-{key}-text"), &words),
        actions,
    });
}

fn facts(context: &Context<'_>, bayar: &Pembayaran) -> Vec<Fact> {
    let say = |key: &str| context.say(&format!("info-riwayat-pembayaran-{key}"));
    let money = |amount: Rupiah| text::rupiah(context.language(), amount.0);
    let mut rows = vec![
        parts::fact(say("amount"), money(bayar.jumlah)),
        parts::fact(context.say("common-terbilang"), parts::terbilang(context, bayar.jumlah)),
        parts::fact(say("for"), title(context, bayar)),
        parts::fact(say("paid-at"), parts::moment(context, bayar.dibayar_ms, Zona::Wib)),
        parts::fact(say("channel"), parts::or_unknown(context, bayar.kanal.clone())),
        parts::fact(say("state"), state(context, bayar).0),
    ];
    if bayar.dari_kredit > Rupiah::NOL {
        rows.push(Fact {
            note: Some(say("from-credit-note")),
            ..parts::fact(say("from-credit"), money(bayar.dari_kredit))
        });
    }
    if bayar.kredit > Rupiah::NOL {
        rows.push(Fact {
            note: Some(say("credit-note")),
            ..parts::fact(say("credit"), money(bayar.kredit))
        });
    }
    rows
}

fn reference(ui: &mut Ui<Ask>, context: &Context<'_>, bayar: &Pembayaran) -> Fact {
    let copy = parts::copy(ui, context, "salin", &bayar.referensi);
    Fact {
        action: Some(copy),
        ..parts::fact(
            context.say("info-riwayat-pembayaran-reference"),
            parts::grouped(&bayar.referensi),
        )
    }
}

/// What is still to be paid after it, as the bill says today.
fn remains(ui: &mut Ui<Ask>, context: &Context<'_>, bayar: &Pembayaran) {
    // While the money waits, the bill still asks for it.
    let booked_iuran = bayar.jenis == JenisBayar::Iuran && bayar.dibukukan == Some(true);
    let Some(bill) = context.known.iuran().value.filter(|_| booked_iuran) else {
        return;
    };
    let unpaid: Vec<_> = bill.tunggakan.iter().chain(&bill.berjalan).collect();
    let Ok(sum) = Rupiah::sum(unpaid.iter().map(|month| month.jumlah)) else {
        return;
    };
    let bulan: Vec<_> = unpaid.iter().map(|month| month.bulan).collect();
    if bulan.iter().any(|bulan| bayar.periode.contains(bulan)) {
        // A bill that asks for what this has paid is older than the payment.
        return;
    }
    let (amount, which) = (text::rupiah(context.language(), sum.0), months(context, &bulan));
    let key = if bulan.is_empty() { "nothing-left" } else { "left" };
    let words = [
        ("jumlah", Argument::Text(amount.as_str())),
        ("bulan", Argument::Text(&which)),
    ];
    ui.paragraph(context.tell(&format!("info-riwayat-pembayaran-{key}"), &words));
}

fn share(ui: &mut Ui<Ask>, context: &Context<'_>, bayar: &Pembayaran) {
    let say = |key: &str| context.say(&format!("info-riwayat-pembayaran-{key}"));
    let mut lines = vec![say("file-heading"), say("file-no-proof"), String::new()];
    let mut rows = facts(context, bayar);
    if !bayar.referensi.is_empty() {
        rows.push(parts::fact(say("reference"), bayar.referensi.clone()));
    }
    if context.known.keluarga().value.is_some_and(|keluarga| keluarga.contoh) {
        lines.insert(0, context.say("common-sample"));
    }
    lines.extend(rows.into_iter().map(|row| format!("{}: {}", row.label, row.value)));
    let request = ShellRequest::ShareFile {
        name: format!("pembayaran-jkn-{}.{}", bayar.tanggal(), FileKind::Text.extension()),
        kind: FileKind::Text,
        bytes: (lines.join("\n") + "\n").into_bytes(),
    };
    let share = ui
        .action("bagikan", say("share"), ActionRole::Primary, Ask::Shell(request))
        .with_icon(Icon::Share)
        .asking(Confirm {
            title: say("share-title"),
            text: say("share-text"),
            yes: say("share-yes"),
            no: say("share-no"),
        });
    ui.paragraph(say("no-proof"));
    ui.main_action(share);
}
