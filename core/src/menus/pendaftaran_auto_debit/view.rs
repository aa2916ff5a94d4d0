//! How it stands, or the channels.

use chrono::NaiveDate;

use super::tahu::{self, Golongan};
use super::{ditolak, kanal};
use crate::data::autodebit::{Pendaftaran, Perintah as Asked};
use crate::data::{Fetch, Menu, Problem, Route};
use crate::page::{Ask, Context, parts, reach};
use crate::rules::autodebit::{GagalDebit, KeadaanAutodebit, PemilikRekening, kanal_autodebit};
use crate::rules::penjelasan::{Kelayakan, Nilai};
use crate::screen::{Action, ActionRole, Block, Fact, Icon, Item, Sensitivity, StepState, TimelineStep, Tone, Ui};
use crate::text::{self, Argument};

pub(super) fn say(context: &Context<'_>, key: &str) -> String {
    context.say(&format!("pendaftaran-auto-debit-{key}"))
}

pub(super) fn view(context: &Context<'_>) -> Ui<Ask> {
    let mut ui = Ui::new(say(context, "title"));
    ui.sensitivity(Sensitivity::Personal);
    let look = context.known.autodebit();
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    if let Some(as_of_ms) = look.as_of_ms {
        reach::clock_notice(&mut ui, context, as_of_ms);
    }
    let promised = tahu::promised(context);
    if let Some(janji) = promised {
        ditolak::standing(&mut ui, context, janji);
    }
    if parts::value_or_why(&mut ui, context, look).is_none() {
        let refused = matches!(look.fetch, Fetch::Failed(Problem::Refused { .. }));
        if refused || tahu::segmen(context).is_none() {
            return ui;
        }
    }
    if let Some(pendaftaran) = tahu::pendaftaran(context) {
        state(&mut ui, context, pendaftaran);
    }
    arrears(&mut ui, context);
    if !tahu::pending(context, |asked| matches!(asked, Asked::Daftar(_))) {
        register(&mut ui, context);
    }
    ui
}

/// How it stands: the state in a sentence with the one next step, then the facts.
fn state(ui: &mut Ui<Ask>, context: &Context<'_>, pendaftaran: &Pendaftaran) {
    let putusan = tahu::putusan(context, pendaftaran);
    let (slug, tone) = match pendaftaran.keadaan {
        Some(KeadaanAutodebit::Diminta) => ("diminta", Tone::Info),
        Some(KeadaanAutodebit::Dikonfirmasi) => ("dikonfirmasi", Tone::Info),
        Some(KeadaanAutodebit::Berjalan) => ("berjalan", Tone::Success),
        Some(KeadaanAutodebit::Gagal) if pendaftaran.gagal == Some(GagalDebit::TerdaftarDiBankLain) => {
            ("gagal-daftar", Tone::Danger)
        }
        Some(KeadaanAutodebit::Gagal) => ("gagal", Tone::Danger),
        Some(KeadaanAutodebit::Dihentikan) => ("dihentikan", Tone::Warning),
        None => ("lain", Tone::Warning),
    };
    let next = tahu::berikut(context, pendaftaran);
    // The sentence of the rule says a day by the calendar; where whoever keeps the account says another, that one counts.
    let text = match putusan {
        Some(mut putusan) => {
            for (name, value) in &mut putusan.penjelasan.nilai {
                if let ("berikut", Some((day, _))) = (name.as_str(), next) {
                    *value = Nilai::Tanggal(day);
                }
            }
            parts::explain(context, &putusan.penjelasan)
        }
        None => say(context, "lain-text"),
    };
    let actions = next_steps(ui, context, pendaftaran);
    ui.block(Block::Notice {
        tone,
        title: say(context, &format!("{slug}-title")),
        text,
        actions,
    });
    this_month(ui, context, pendaftaran, next.map(|(day, _)| day));
    if tahu::runs(pendaftaran) {
        timeline(ui, context, pendaftaran);
    }
    let rows = facts(context, pendaftaran);
    ui.block(Block::Facts {
        title: Some(say(context, "facts")),
        rows,
    });
    let stopping = tahu::pending(context, |asked| matches!(asked, Asked::Henti {}));
    if tahu::runs(pendaftaran) && !stopping {
        let label = say(context, "stop");
        let stop = ui.action("henti", label, ActionRole::Quiet, Ask::Open(Route::HentiAutodebit));
        ui.block(Block::Buttons { actions: vec![stop] });
    }
}

/// Both days of debit have passed and the month is unpaid: nobody debits it in time any more.
fn this_month(ui: &mut Ui<Ask>, context: &Context<'_>, pendaftaran: &Pendaftaran, next: Option<NaiveDate>) {
    let unpaid = context.known.iuran().value.and_then(|bill| bill.berjalan.as_ref());
    let waits = matches!(
        pendaftaran.keadaan,
        Some(KeadaanAutodebit::Berjalan | KeadaanAutodebit::Dikonfirmasi)
    );
    let (Some(unpaid), Some(next), true) = (unpaid, next, waits) else {
        return;
    };
    let Some(last) = unpaid.bulan.last_day().ok().filter(|last| next > *last) else {
        return;
    };
    let language = context.language();
    let words = [
        (
            "bulan",
            text::month(language, unpaid.bulan.tahun(), unpaid.bulan.bulan()),
        ),
        ("jumlah", text::rupiah(language, unpaid.jumlah.0)),
        ("akhir", text::date(language, last)),
    ];
    let words = words.each_ref().map(|(name, word)| (*name, Argument::Text(word)));
    let pay = Ask::Open(Route::Menu(Menu::InfoVirtualAccount));
    let pay = ui
        .action("bayar", say(context, "pay"), ActionRole::Primary, pay)
        .with_icon(Icon::Bank);
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: context.tell("pendaftaran-auto-debit-this-month-title", &words),
        text: context.tell("pendaftaran-auto-debit-this-month-text", &words),
        actions: vec![pay],
    });
}

/// The way on after a failure, and to pay while nothing is debited.
fn next_steps(ui: &mut Ui<Ask>, context: &Context<'_>, pendaftaran: &Pendaftaran) -> Vec<Action> {
    let mut actions = Vec::new();
    if matches!(
        pendaftaran.keadaan,
        Some(KeadaanAutodebit::Berjalan | KeadaanAutodebit::Dikonfirmasi)
    ) {
        return actions;
    }
    let pay = Ask::Open(Route::Menu(Menu::InfoVirtualAccount));
    actions.push(
        ui.action("bayar", say(context, "pay"), ActionRole::Primary, pay)
            .with_icon(Icon::Bank),
    );
    let unknown = pendaftaran.keadaan.is_none()
        || (pendaftaran.keadaan == Some(KeadaanAutodebit::Gagal)
            && matches!(pendaftaran.gagal, None | Some(GagalDebit::TerdaftarDiBankLain)));
    if unknown {
        actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    }
    actions
}

/// The way of a registration from the request to the debit.
fn timeline(ui: &mut Ui<Ask>, context: &Context<'_>, pendaftaran: &Pendaftaran) {
    use StepState::{Current, Done, Failed, Upcoming};
    let states = match pendaftaran.keadaan {
        Some(KeadaanAutodebit::Diminta) => [Done, Current, Upcoming],
        Some(KeadaanAutodebit::Dikonfirmasi) => [Done, Done, Current],
        Some(KeadaanAutodebit::Berjalan) => [Done, Done, Done],
        // Who is registered elsewhere never got as far as a debit.
        Some(KeadaanAutodebit::Gagal) if pendaftaran.gagal == Some(GagalDebit::TerdaftarDiBankLain) => {
            [Done, Failed, Upcoming]
        }
        Some(KeadaanAutodebit::Gagal) => [Done, Done, Failed],
        Some(KeadaanAutodebit::Dihentikan) | None => return,
    };
    let steps = ["asked", "agreed", "debited"]
        .into_iter()
        .zip(states)
        .map(|(name, state)| TimelineStep {
            title: say(context, &format!("step-{name}")),
            detail: None,
            state,
            state_text: say(
                context,
                match state {
                    Done => "step-done",
                    Current => "step-current",
                    Upcoming => "step-upcoming",
                    Failed => "step-failed",
                },
            ),
        })
        .collect();
    ui.block(Block::Timeline {
        title: say(context, "steps"),
        steps,
    });
}

/// The account as its owner knows it: by the last digits.
pub(super) fn ending(context: &Context<'_>, ekor: &str) -> String {
    if ekor.is_empty() {
        return parts::or_unknown(context, None);
    }
    context.tell("pendaftaran-auto-debit-ending", &[("ekor", Argument::Text(ekor))])
}

/// Whose account it is.
pub(super) fn owner(context: &Context<'_>, pemilik: PemilikRekening) -> String {
    say(
        context,
        &format!("owner-{}", kanal::owner_code(pemilik).replace('_', "-")),
    )
}

fn facts(context: &Context<'_>, pendaftaran: &Pendaftaran) -> Vec<Fact> {
    let day = |day| text::date(context.language(), day);
    let money = |amount| text::rupiah(context.language(), amount);
    let fact = |key: &str, value: String| parts::fact(say(context, key), value);
    let mut rows = vec![
        fact("channel", tahu::nama(context, &pendaftaran.kanal)),
        fact("account", ending(context, &pendaftaran.ekor)),
    ];
    if let Some(pemilik) = pendaftaran.pemilik {
        rows.push(fact("owner", owner(context, pemilik)));
    }
    if let Some(sejak) = pendaftaran.sejak {
        rows.push(fact("since", day(sejak)));
    }
    if let Some((next, amount)) = tahu::berikut(context, pendaftaran) {
        rows.push(fact("next", day(next)));
        rows.push(fact("amount", parts::or_unknown(context, amount.map(|a| money(a.0)))));
    }
    if let Some((last, amount)) = pendaftaran.terakhir {
        rows.push(Fact {
            note: Some(money(amount.0)),
            ..fact("last", day(last))
        });
    }
    rows
}

/// That nobody has established what becomes of unpaid months (`domain.md` §16).
fn arrears(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let owes = context
        .known
        .iuran()
        .value
        .is_some_and(|bill| !bill.tunggakan.is_empty());
    if !owes || tahu::segmen(context).is_none_or(|segmen| !segmen.mandiri()) {
        return;
    }
    let label = say(context, "bill");
    let bill = Ask::Open(Route::Menu(Menu::InfoIuran));
    let bill = ui
        .action("tagihan", label, ActionRole::Secondary, bill)
        .with_icon(Icon::Bill);
    ui.block(Block::Notice {
        tone: Tone::Warning,
        title: say(context, "arrears-title"),
        text: say(context, "arrears-text"),
        actions: vec![bill],
    });
}

/// Whether one must, whether one may, and through what.
fn register(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let Some(allowed) = tahu::boleh(context) else {
        return;
    };
    let why = match &allowed {
        Kelayakan::Boleh { penjelasan, .. } => penjelasan,
        // That it is registered already, the state above says.
        Kelayakan::Tidak { alasan, .. } if alasan == "SUDAH_TERDAFTAR" => return,
        Kelayakan::Tidak { penjelasan, .. } | Kelayakan::Belum { penjelasan, .. } => {
            let label = say(context, "bill");
            let bill = Ask::Open(Route::Menu(Menu::InfoIuran));
            let actions = vec![ui.action("iuran", label, ActionRole::Secondary, bill)];
            ui.block(Block::Notice {
                tone: Tone::Info,
                title: say(context, "not-yours-title"),
                text: parts::explain(context, penjelasan),
                actions,
            });
            return;
        }
    };
    let duty = tahu::wajib(context);
    let must = duty.as_ref().is_some_and(|duty| duty.wajib);
    let again = tahu::pendaftaran(context).is_some();
    let title = match (again, must) {
        (true, _) => "again-title",
        (false, true) => "must-title",
        (false, false) => "may-title",
    };
    let duty = duty.map(|duty| parts::explain(context, &duty.penjelasan));
    let said: Vec<String> = duty.into_iter().chain([parts::explain(context, why)]).collect();
    ui.block(Block::Notice {
        tone: Tone::Info,
        title: say(context, title),
        text: said.join(" "),
        actions: Vec::new(),
    });
    channels(ui, context);
}

/// The channels by group.
fn channels(ui: &mut Ui<Ask>, context: &Context<'_>) {
    let all = kanal_autodebit(context.layer);
    for golongan in Golongan::SEMUA {
        let of = all.iter().filter(|kanal| Golongan::of(kanal) == golongan);
        let items: Vec<Item> = of
            .map(|kanal| {
                let title = tahu::nama(context, &kanal.kode);
                let open = Ask::Open(Route::KanalAutodebit {
                    kode: kanal.kode.clone(),
                });
                Item {
                    action: Some(ui.action("kanal", title.clone(), ActionRole::Quiet, open)),
                    title,
                    detail: None,
                    badge: None,
                    tone: Tone::Info,
                    icon: Some(if golongan == Golongan::Nonbank {
                        Icon::Phone
                    } else {
                        Icon::Bank
                    }),
                }
            })
            .collect();
        if !items.is_empty() {
            ui.block(Block::Items {
                title: Some(say(context, &format!("group-{}", golongan.slug()))),
                items,
            });
        }
    }
}
