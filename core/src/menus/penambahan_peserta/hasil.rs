//! What was asked and what came of it: the numbers to pay to, from which day paying counts and until when.

use serde::{Deserialize, Serialize};

use super::{asked, say};
use crate::data::pendaftaran::{BayiTerdaftar, Pendaftaran, Perintah as Asked, Tahap};
use crate::data::{Hasil as Outcome, Janji, Keadaan, Menu, Resource, Route};
use crate::page::janji::{forget, give_up, state_badge, state_words};
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::autodebit::wajib_autodebit;
use crate::rules::bulan::Bulan;
use crate::rules::segmen::Segmen;
use crate::screen::{ActionRole, Block, Confirm, Fact, Icon, Sensitivity, StepState, TimelineStep, Tone, Ui};
use crate::text::{self, Argument};

/// The page has nothing to choose.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hasil {}

impl Page for Hasil {
    type Msg = Ask;

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        let mut needs: Vec<Need> = asked(context)
            .filter_map(|(janji, _)| janji.pendaftaran())
            .map(|daftar| Need::of(resource(Some(&daftar.tiket))))
            .collect();
        if context.session.is_open() {
            needs.push(Need::of(resource(None)));
        }
        needs
    }

    fn update(&mut self, msg: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![msg]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(say(context, "mine"));
        ui.sensitivity(Sensitivity::Personal);
        let mut shown: Vec<&str> = Vec::new();
        let mut any = false;
        let all: Vec<(&Janji, &Asked)> = asked(context).collect();
        for (janji, asked) in all.into_iter().rev() {
            any = true;
            ui.heading(context.say(&format!("janji-what-{}", janji.perintah.about().name)));
            match &janji.hasil {
                Some(Outcome::Pendaftaran(daftar)) if janji.is_over() => {
                    shown.push(&daftar.tiket);
                    let newest = accepted(&mut ui, context, daftar);
                    let paid = matches!(newest.tahap, Tahap::Aktif | Tahap::Kedaluwarsa);
                    put_away(&mut ui, context, janji, !paid);
                }
                Some(Outcome::Bayi(bayi)) if janji.is_over() => {
                    newborn(&mut ui, context, bayi);
                    put_away(&mut ui, context, janji, false);
                }
                _ => standing(&mut ui, context, janji, asked),
            }
        }
        if context.session.is_open() {
            for daftar in context.known.pendaftaran(None).value.into_iter().flatten() {
                if !shown.contains(&daftar.tiket.as_str()) {
                    any = true;
                    ui.heading(say(context, "registered"));
                    registration(&mut ui, context, daftar);
                }
            }
        }
        if !any {
            let open = Ask::Open(Route::Menu(Menu::PenambahanPeserta));
            let open = ui.action("daftar", say(context, "none-way"), ActionRole::Primary, open);
            ui.block(Block::Empty {
                icon: Icon::Family,
                title: say(context, "none-title"),
                text: say(context, "none-text"),
                actions: vec![open],
            });
        }
        ui
    }
}

fn resource(tiket: Option<&str>) -> Resource {
    Resource::Pendaftaran {
        tiket: tiket.map(str::to_owned),
    }
}

/// Where a promise stands that has brought nothing yet, or was refused.
fn standing(ui: &mut Ui<Ask>, context: &Context<'_>, janji: &Janji, asked: &Asked) {
    let refusal = super::refusal(context, janji);
    let (tone, state) = state_badge(context, janji);
    let mut actions: Vec<_> = give_up(ui, context, janji).into_iter().collect();
    let (title, text) = match &refusal {
        Some(refusal) => {
            if let Some((label, route)) = refusal.way.clone() {
                actions.push(ui.action("perbaiki", label, ActionRole::Primary, Ask::Open(route)));
            }
            if refusal.call {
                actions.push(parts::call_165(ui, context, ActionRole::Secondary));
            }
            (
                refusal.title.clone(),
                [&refusal.why, &refusal.safe, &refusal.next]
                    .map(String::as_str)
                    .join(" "),
            )
        }
        None => {
            let mut text = state_words(context, janji);
            let waits = matches!(janji.keadaan, Some(Keadaan::Tersimpan)) && !matches!(asked, Asked::Bayi(_));
            if waits && !context.online {
                // The look-up of the card is good for ten minutes only.
                text = format!("{text} {}", say(context, "late-ticket"));
            }
            (state, text)
        }
    };
    if janji.can_withdraw && janji.keadaan.is_some() {
        let label = context.say("janji-withdraw");
        let confirm = Confirm {
            title: context.say("janji-withdraw-title"),
            text: context.say("janji-withdraw-text"),
            yes: context.say("janji-withdraw-yes"),
            no: context.say("janji-withdraw-no"),
        };
        let withdraw = ui.action("tarik", label, ActionRole::Destructive, Ask::Withdraw(janji.id.clone()));
        actions.push(withdraw.asking(confirm));
    }
    actions.extend(forget(ui, context, janji));
    ui.block(Block::Notice {
        tone,
        title,
        text,
        actions,
    });
}

/// What was accepted, as the gateway told it last; as it answered while nothing newer is known.
fn accepted<'a>(ui: &mut Ui<Ask>, context: &Context<'a>, answered: &'a Pendaftaran) -> &'a Pendaftaran {
    let look = context.known.pendaftaran(Some(&answered.tiket));
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    let newest = look.value.and_then(|all| all.first()).unwrap_or(answered);
    registration(ui, context, newest);
    newest
}

fn registration(ui: &mut Ui<Ask>, context: &Context<'_>, daftar: &Pendaftaran) {
    let language = context.language();
    let (sejak, sampai) = (
        text::date(language, daftar.bayar_sejak),
        text::date(language, daftar.bayar_sampai),
    );
    let keluarga = text::rupiah(language, daftar.keluarga.0);
    // Once it has begun, the family pays for everybody each month.
    let jumlah = match daftar.tahap {
        Tahap::Aktif => keluarga.clone(),
        _ => text::rupiah(language, daftar.pertama.0),
    };
    let words = [
        ("sejak", Argument::Text(sejak.as_str())),
        ("sampai", Argument::Text(&sampai)),
        ("jumlah", Argument::Text(&jumlah)),
    ];
    let (key, tone) = match &daftar.tahap {
        Tahap::Menunggu => ("stage-menunggu", Tone::Info),
        Tahap::BisaDibayar => ("stage-bayar", Tone::Warning),
        Tahap::Aktif => ("stage-aktif", Tone::Success),
        Tahap::Kedaluwarsa => ("stage-lewat", Tone::Danger),
        Tahap::Lain(_) => ("stage-lain", Tone::Info),
    };
    let mut actions = Vec::new();
    if daftar.tahap == Tahap::Kedaluwarsa {
        let again = Ask::Open(Route::Pendaftaran(crate::data::route::Bagian::Keluarga));
        actions.push(ui.action("lagi", say(context, "again"), ActionRole::Primary, again));
    }
    if matches!(daftar.tahap, Tahap::Lain(_)) {
        actions.push(parts::call_165(ui, context, ActionRole::Secondary));
    }
    ui.block(Block::Notice {
        tone,
        title: say(context, &format!("{key}-title")),
        text: context.tell(&format!("penambahan-peserta-{key}-text"), &words),
        actions,
    });
    steps(ui, context, daftar, &sejak, &sampai);
    if matches!(daftar.tahap, Tahap::Menunggu | Tahap::BisaDibayar) {
        numbers(ui, context, daftar);
    }
    let people = context.tell(
        "penambahan-peserta-people",
        &[("orang", Argument::Count(i64::from(daftar.orang)))],
    );
    let rows = vec![
        parts::fact(say(context, "fact-people"), people),
        parts::fact(say(context, "kelas"), parts::kelas_or(context, daftar.kelas, "")),
        parts::fact(say(context, "fact-each"), text::rupiah(language, daftar.per_orang.0)),
        parts::fact(say(context, "fact-all"), keluarga),
        parts::fact(say(context, "fact-day"), text::date(language, daftar.tanggal)),
    ];
    ui.block(Block::Facts { title: None, rows });
    let wajib = wajib_autodebit(&Segmen::Pbpu, daftar.tanggal);
    if wajib.wajib && daftar.tahap != Tahap::Kedaluwarsa {
        ui.paragraph(parts::explain(context, &wajib.penjelasan));
    }
}

/// What happened, what is next, and what comes then.
fn steps(ui: &mut Ui<Ask>, context: &Context<'_>, daftar: &Pendaftaran, sejak: &str, sampai: &str) {
    use StepState::{Current, Done, Failed, Upcoming};
    let states = match daftar.tahap {
        Tahap::Menunggu | Tahap::Lain(_) => [Done, Current, Upcoming, Upcoming],
        Tahap::BisaDibayar => [Done, Done, Current, Upcoming],
        Tahap::Aktif => [Done; 4],
        Tahap::Kedaluwarsa => [Done, Done, Failed, Upcoming],
    };
    let words = [("sejak", Argument::Text(sejak)), ("sampai", Argument::Text(sampai))];
    let names = ["daftar", "tunggu", "bayar", "aktif"];
    let steps = names
        .iter()
        .zip(states)
        .map(|(name, state)| TimelineStep {
            title: say(context, &format!("line-{name}")),
            detail: Some(context.tell(&format!("penambahan-peserta-line-{name}-detail"), &words)),
            state,
            state_text: say(
                context,
                match state {
                    Done => "line-done",
                    Current => "line-current",
                    Upcoming => "line-upcoming",
                    Failed => "line-failed",
                },
            ),
        })
        .collect();
    ui.block(Block::Timeline {
        title: say(context, "line"),
        steps,
    });
}

/// The numbers to pay to, each to be copied.
fn numbers(ui: &mut Ui<Ask>, context: &Context<'_>, daftar: &Pendaftaran) {
    let rows: Vec<Fact> = daftar
        .va
        .iter()
        .map(|va| {
            let copy = parts::copy(ui, context, &format!("salin-{}", va.bank.to_lowercase()), &va.nomor);
            Fact {
                action: Some(copy),
                ..parts::fact(va.bank.clone(), parts::grouped(&va.nomor))
            }
        })
        .collect();
    if rows.is_empty() {
        ui.paragraph(say(context, "no-va"));
        return;
    }
    ui.block(Block::Facts {
        title: Some(say(context, "va")),
        rows,
    });
    ui.paragraph(say(context, "va-text"));
}

fn newborn(ui: &mut Ui<Ask>, context: &Context<'_>, bayi: &BayiTerdaftar) {
    let language = context.language();
    let key = if bayi.aktif { "baby-active" } else { "baby-waits" };
    let mut text = vec![say(context, &format!("{key}-text"))];
    if let Some(sejak) = bayi.ditagih_sejak.and_then(|day| Bulan::from_date(day).ok()) {
        let month = text::month(language, sejak.tahun(), sejak.bulan());
        text.push(context.tell("penambahan-peserta-baby-billed", &[("bulan", Argument::Text(&month))]));
    }
    let day = text::date(language, bayi.batas_nik);
    text.push(context.tell("penambahan-peserta-baby-nik", &[("tanggal", Argument::Text(&day))]));
    ui.block(Block::Notice {
        tone: Tone::Success,
        title: say(context, &format!("{key}-title")),
        text: text.join(" "),
        actions: Vec::new(),
    });
}

/// Putting it away loses the way back to the numbers, and says so while they are needed.
fn put_away(ui: &mut Ui<Ask>, context: &Context<'_>, janji: &Janji, needed: bool) {
    let label = context.say("janji-forget");
    let confirm = Confirm {
        title: say(context, "put-away-title"),
        text: say(context, "put-away-text"),
        yes: label.clone(),
        no: say(context, "put-away-no"),
    };
    let action = ui.action("tutup", label, ActionRole::Quiet, Ask::Forget(janji.id.clone()));
    let action = if needed { action.asking(confirm) } else { action };
    super::buttons(ui, vec![action]);
}
