//! The numbers, and what to pay to them.

use super::nomor::{self, Nomor};
use crate::data::iuran::TagihanKeluarga;
use crate::data::{Fetch, Menu, Route};
use crate::page::{Ask, Context, bill, parts, reach};
use crate::rules::bulan::Bulan;
use crate::rules::iuran::iuran_pbpu;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::{Pembayar, isi_segmen};
use crate::screen::{ActionRole, Block, Confirm, Fact, Icon, Item, Sensitivity, ShellRequest, Tone, Ui};
use crate::text::{self, Argument};

/// A page with what both have at their top; `None` when there is nothing to show below it.
fn begin(context: &Context<'_>, title: String) -> (Ui<Ask>, bool) {
    let mut ui = Ui::new(title);
    ui.sensitivity(Sensitivity::Personal);
    let bill = context.known.iuran();
    if let Some(freshness) = parts::freshness(context, &bill) {
        ui.freshness(freshness);
    }
    let family = context.known.keluarga();
    if family.value.is_none() && bill.value.is_none() {
        parts::value_or_why(&mut ui, context, family);
        return (ui, false);
    }
    if let Some(as_of_ms) = bill.as_of_ms.or(family.as_of_ms) {
        reach::clock_notice(&mut ui, context, as_of_ms);
    }
    (ui, true)
}

pub(super) fn list(context: &Context<'_>) -> Ui<Ask> {
    let (mut ui, known) = begin(context, context.say("info-virtual-account-title"));
    if !known {
        return ui;
    }
    let all = nomor::semua(context);
    if all.is_empty() {
        none(&mut ui, context);
        return ui;
    }
    amount(&mut ui, context);
    differs(&mut ui, context, &all);
    let rows = all.iter().map(|nomor| row(&mut ui, context, nomor)).collect();
    ui.block(Block::Facts {
        title: Some(context.say("info-virtual-account-numbers")),
        rows,
    });
    let computed = all.iter().any(|nomor| !nomor.dari_tagihan);
    let advice = ["pick", "family"].into_iter().chain(computed.then_some("compare"));
    let advice: Vec<String> = advice
        .map(|key| context.say(&format!("info-virtual-account-{key}")))
        .collect();
    ui.paragraph(advice.join(" "));
    let items = all.iter().map(|nomor| item(&mut ui, context, nomor)).collect();
    ui.block(Block::Items {
        title: Some(context.say("info-virtual-account-how")),
        items,
    });
    ui
}

pub(super) fn bank(kode: &str, context: &Context<'_>) -> Ui<Ask> {
    let all = nomor::semua(context);
    let found = all.iter().find(|nomor| nomor.bank == kode);
    let title = found.map_or_else(
        || context.say("info-virtual-account-title"),
        |nomor| name(context, nomor),
    );
    let (mut ui, known) = begin(context, title);
    let Some(nomor) = found else {
        if known {
            none(&mut ui, context);
        }
        return ui;
    };
    amount(&mut ui, context);
    differs(&mut ui, context, std::slice::from_ref(nomor));
    let row = Fact {
        label: context.say("info-virtual-account-number"),
        ..row(&mut ui, context, nomor)
    };
    ui.block(Block::Facts {
        title: None,
        rows: vec![row],
    });
    ui.paragraph(context.say("info-virtual-account-family"));
    ui.heading(context.say("info-virtual-account-how"));
    for step in ["choose", "type", "check", "keep"] {
        ui.paragraph(context.say(&format!("info-virtual-account-step-{step}")));
    }
    let history = Ask::Open(Route::Menu(Menu::InfoRiwayatPembayaran));
    let label = context.say("info-virtual-account-paid");
    let history = ui
        .action("riwayat", label, ActionRole::Quiet, history)
        .with_icon(Icon::History);
    ui.block(Block::Buttons { actions: vec![history] });
    share(&mut ui, context, nomor);
    ui
}

/// No number: somebody else pays, or this card makes none.
fn none(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let segmen = context
        .known
        .iuran()
        .value
        .map(|bill| &bill.segmen)
        .or_else(|| context.known.keluarga().value?.peserta.first().map(|p| &p.segmen));
    let own = nomor::membayar_sendiri(context) == Some(true);
    let known = segmen.is_some_and(|segmen| segmen.pembayar() != Pembayar::TidakDiketahui);
    let key = match (own, known) {
        (true, _) => "missing",
        (false, true) => "others",
        (false, false) => "unknown",
    };
    let who = segmen.map(|segmen| parts::explain(context, &isi_segmen(segmen).penjelasan));
    let mut actions = Vec::new();
    if own || !known {
        actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    }
    let label = context.say("info-virtual-account-bill");
    let bill = Ask::Open(Route::Menu(Menu::InfoIuran));
    actions.push(
        ui.action("tagihan", label, ActionRole::Secondary, bill)
            .with_icon(Icon::Bill),
    );
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: context.say(&format!("info-virtual-account-{key}-title")),
        text: context.tell(
            &format!("info-virtual-account-{key}-text"),
            &[("siapa", Argument::Text(who.as_deref().unwrap_or_default()))],
        ),
        actions,
    });
}

/// What to pay, in figures and in words.
fn amount(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let money = |amount: Rupiah| text::rupiah(context.language(), amount.0);
    let look = context.known.iuran();
    let Some(bill) = look.value else {
        if matches!(look.fetch, Fetch::Asking | Fetch::Loading) {
            parts::value_or_why(ui, context, look);
            return;
        }
        // The numbers are certain without the bill, the amount is not.
        let monthly = tariff(context).map(money);
        let known = if monthly.is_some() { "ya" } else { "tidak" };
        let words = [
            ("ada", Argument::Text(known)),
            ("jumlah", Argument::Text(monthly.as_deref().unwrap_or_default())),
        ];
        ui.block(Block::Notice {
            tone: Tone::Warning,
            title: context.say("info-virtual-account-no-bill-title"),
            text: context.tell("info-virtual-account-no-bill-text", &words),
            actions: Vec::new(),
        });
        return;
    };
    bill::locked(ui, context, bill);
    if let Some(rows) = sums(context, bill) {
        ui.block(Block::Facts {
            title: Some(context.say("info-virtual-account-amount")),
            rows,
        });
    }
}

/// Today's sum and its parts; `None` for amounts that no bill can hold.
fn sums(context: &Context<'_>, bill: &TagihanKeluarga) -> Option<Vec<Fact>> {
    let money = |amount: Rupiah| text::rupiah(context.language(), amount.0);
    let owed = Rupiah::sum(bill.tunggakan.iter().map(|month| month.jumlah)).ok()?;
    let running = bill.berjalan.as_ref().map_or(Rupiah::NOL, |month| month.jumlah);
    let all = owed.plus(running).ok()?;
    let locked = bill.terkunci.as_ref().and_then(|locked| locked.jumlah);
    let today = locked.unwrap_or(all);
    if today == Rupiah::NOL {
        return Some(vec![parts::fact(
            context.say("info-virtual-account-today"),
            context.say("info-virtual-account-nothing"),
        )]);
    }
    let mut rows = vec![
        parts::fact(context.say("info-virtual-account-today"), money(today)),
        parts::fact(context.say("common-terbilang"), parts::terbilang(context, today)),
    ];
    if owed > Rupiah::NOL {
        let months = [(
            "bulan",
            Argument::Count(i64::try_from(bill.tunggakan.len()).unwrap_or(i64::MAX)),
        )];
        rows.push(parts::fact(
            context.tell("info-virtual-account-owed", &months),
            money(owed),
        ));
        if running > Rupiah::NOL {
            rows.push(parts::fact(context.say("info-virtual-account-running"), money(running)));
        }
        if bill.segmen.mandiri() {
            rows.push(parts::fact(
                context.say("info-virtual-account-to-be-active"),
                money(all),
            ));
        }
    }
    Some(rows)
}

/// What a month costs by the tariff, where the family is known and the bill is not.
fn tariff(context: &Context<'_>) -> Option<Rupiah> {
    let keluarga = context.known.keluarga().value?;
    let holder = keluarga.peserta.first()?;
    let members = u32::try_from(keluarga.peserta.len()).ok()?;
    let month = Bulan::from_date(context.now.today()).ok()?;
    Some(iuran_pbpu(holder.kelas?, members, month).ok()?.dibayar)
}

/// The bill's number counts; where the card would make another one, that is said.
fn differs(ui: &mut Ui<Ask>, context: &Context<'_>, all: &[Nomor]) {
    if all.iter().any(|nomor| nomor.beda) {
        let call = parts::call_165(ui, context, ActionRole::Secondary);
        ui.block(Block::Notice {
            tone: Tone::Info,
            title: context.say("info-virtual-account-differs-title"),
            text: context.say("info-virtual-account-differs-text"),
            actions: vec![call],
        });
    }
}

fn name(context: &Context<'_>, nomor: &Nomor) -> String {
    context.tell("info-virtual-account-bank", &[("bank", Argument::Text(&nomor.bank))])
}

fn row(ui: &mut Ui<Ask>, context: &Context<'_>, nomor: &Nomor) -> Fact {
    let copy = parts::copy(ui, context, "salin", &nomor.nomor);
    Fact {
        note: (!nomor.dari_tagihan).then(|| context.say("info-virtual-account-from-card")),
        action: Some(copy),
        ..parts::fact(name(context, nomor), parts::grouped(&nomor.nomor))
    }
}

fn item(ui: &mut Ui<Ask>, context: &Context<'_>, nomor: &Nomor) -> Item {
    let title = name(context, nomor);
    let open = Ask::Open(Route::NomorBank {
        bank: nomor.bank.clone(),
    });
    Item {
        action: Some(ui.action("bank", title.clone(), ActionRole::Quiet, open)),
        title,
        detail: None,
        badge: None,
        tone: Tone::Info,
        icon: Some(Icon::Bank),
    }
}

/// For whoever pays for the family from elsewhere.
fn share(ui: &mut Ui<Ask>, context: &Context<'_>, nomor: &Nomor) {
    let say = |key: &str| context.say(&format!("info-virtual-account-{key}"));
    let name = name(context, nomor);
    let words = [
        ("bank", Argument::Text(name.as_str())),
        ("nomor", Argument::Text(&nomor.nomor)),
    ];
    let request = ShellRequest::Share {
        text: context.tell("info-virtual-account-share-message", &words),
        picture: None,
    };
    let share = ui
        .action("bagikan", say("share"), ActionRole::Secondary, Ask::Shell(request))
        .with_icon(Icon::Share)
        .asking(Confirm {
            title: say("share-title"),
            text: say("share-text"),
            yes: say("share-yes"),
            no: say("share-no"),
        });
    ui.main_action(share);
}
