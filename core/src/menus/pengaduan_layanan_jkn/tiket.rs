//! One question or complaint: where it stands, what happened, and what can be done now.

use serde::{Deserialize, Serialize};

use super::ditolak;
use super::kata::{self, badge, say};
use crate::data::pengaduan::{Langkah, Pengaduan};
use crate::data::{Fetch, Keadaan, Look, Problem, Resource, Route};
use crate::page::directory::PACK;
use crate::page::{Ask, Context, Need, Page, parts};
use crate::rules::antrean::Zona;
use crate::rules::pengaduan::KeadaanPengaduan as K;
use crate::screen::{ActionRole, Block, Fact, Icon, Sensitivity, StepState, TimelineStep, Tone, Ui};

/// How old the ticket may be while it is in front, milliseconds.
const SEGAR_MS: u64 = 300_000;

/// The page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tiket {
    tiket: String,
}

impl Tiket {
    /// The page of a number, which may be nobody's.
    #[must_use]
    pub const fn new(tiket: String) -> Self {
        Self { tiket }
    }
}

/// What is known of a ticket: from itself, or from the list.
pub(super) fn find<'a>(context: &Context<'a>, tiket: &str) -> (Look<'a, Pengaduan>, Option<&'a Pengaduan>) {
    let look = context.known.rincian_pengaduan(tiket);
    let listed = context.known.pengaduan(None).value;
    let listed = || listed?.baris.iter().find(|row| row.tiket == tiket);
    (look, look.value.or_else(listed))
}

/// What a page about a ticket needs.
pub(super) fn needs(context: &Context<'_>, tiket: &str) -> Vec<Need> {
    let tiket = tiket.to_owned();
    let mut needs = context.directory_needs();
    needs.push(Need::within(Resource::RincianPengaduan { tiket }, SEGAR_MS));
    needs.push(Need::kept(Resource::Pengaduan { kursor: None }));
    needs
}

/// The ticket, or why it is not there.
pub(super) fn value<'a, Msg: Clone + From<Ask>>(
    ui: &mut Ui<Msg>,
    context: &Context<'a>,
    tiket: &str,
) -> Option<&'a Pengaduan> {
    let (look, found) = find(context, tiket);
    if let Some(freshness) = parts::freshness(context, &look) {
        ui.freshness(freshness);
    }
    match (look.fetch, found) {
        (Fetch::Failed(Problem::Refused { alasan, .. }), None) if alasan == "tidak_ditemukan" => {
            ui.block(Block::Empty {
                icon: Icon::Complaint,
                title: say(context, "gone-title"),
                text: say(context, "gone-text"),
                actions: Vec::new(),
            });
            None
        }
        (_, Some(_)) if look.value.is_none() => found,
        _ => parts::value_or_why(ui, context, look).map(|(found, _)| found),
    }
}

impl Page for Tiket {
    type Msg = Ask;

    const ASSETS: &'static [&'static str] = &[PACK];

    fn needs(&self, context: &Context<'_>) -> Vec<Need> {
        needs(context, &self.tiket)
    }

    fn update(&mut self, ask: Ask, _context: &Context<'_>) -> Vec<Ask> {
        vec![ask]
    }

    fn view(&self, context: &Context<'_>) -> Ui<Ask> {
        let mut ui = Ui::new(say(context, "ticket"));
        ui.sensitivity(Sensitivity::Personal);
        let Some(pengaduan) = value(&mut ui, context, &self.tiket) else {
            return ui;
        };
        let waits = standing(&mut ui, context, &self.tiket);
        next(&mut ui, context, pengaduan, waits);
        facts(&mut ui, context, pengaduan);
        steps(&mut ui, context, pengaduan);
        let call = parts::call_165(&mut ui, context, ActionRole::Secondary);
        ui.block(Block::Buttons { actions: vec![call] });
        ui
    }
}

/// What was asked of this ticket and where that stands; whether one of it is still on its way.
fn standing(ui: &mut Ui<Ask>, context: &Context<'_>, tiket: &str) -> bool {
    let mut waits = false;
    for (janji, asked) in kata::asked(context).filter(|(_, asked)| asked.tiket() == Some(tiket)) {
        waits |= !janji.is_over();
        let refused = matches!(janji.keadaan, Some(Keadaan::Ditolak { .. }));
        let way = if refused {
            ditolak::rewrite(ui, context, asked)
        } else {
            None
        };
        ditolak::standing(ui, context, janji, way);
    }
    waits
}

/// What the state means, and the act that it asks for.
fn next(ui: &mut Ui<Ask>, context: &Context<'_>, pengaduan: &Pengaduan, waits: bool) {
    let (tone, title) = badge(context, pengaduan.keadaan);
    let tiket = pengaduan.tiket.clone();
    let (key, act) = match pengaduan.keadaan {
        None => ("state-check", None),
        Some(K::Konsep | K::Antre | K::Terkirim) => ("state-sent", None),
        Some(K::Diproses) => ("state-work", None),
        Some(K::PerluData) => ("state-data", Some(("complete", Route::LengkapiPengaduan { tiket }))),
        Some(K::Selesai) => ("state-done", Some(("reopen", Route::BukaPengaduan { tiket }))),
        Some(K::DibukaLagi) => ("state-again", None),
    };
    let said = pengaduan.langkah.last().map_or("", |langkah| langkah.catatan.as_str());
    let asks = matches!(pengaduan.keadaan, Some(K::PerluData)) && !said.is_empty();
    let text = if asks {
        kata::tell(context, "state-data-asked", "catatan", said)
    } else {
        say(context, key)
    };
    let role = if key == "state-data" {
        ActionRole::Primary
    } else {
        ActionRole::Secondary
    };
    let act = act.filter(|_| !waits);
    let actions = act.map(|(label, route)| ui.action(label, say(context, label), role, Ask::Open(route)));
    ui.block(Block::Notice {
        tone: if asks { Tone::Warning } else { tone },
        title,
        text,
        actions: actions.into_iter().collect(),
    });
}

fn facts(ui: &mut Ui<Ask>, context: &Context<'_>, pengaduan: &Pengaduan) {
    let copy = parts::copy(ui, context, "salin", &pengaduan.tiket);
    let mut rows = vec![
        Fact {
            action: Some(copy),
            ..parts::fact(say(context, "number"), pengaduan.tiket.clone())
        },
        parts::fact(say(context, "kind"), kata::kind(context, pengaduan.jenis)),
        parts::fact(say(context, "category"), kata::category(context, &pengaduan.kategori)),
    ];
    if !pengaduan.faskes.is_empty() {
        rows.push(parts::fact(
            say(context, "facility"),
            kata::facility(context, &pengaduan.faskes),
        ));
    }
    ui.block(Block::Facts { title: None, rows });
}

fn steps(ui: &mut Ui<Ask>, context: &Context<'_>, pengaduan: &Pengaduan) {
    let last = pengaduan.langkah.len().saturating_sub(1);
    let over = pengaduan.keadaan == Some(K::Selesai);
    let steps = pengaduan.langkah.iter().enumerate().map(|(place, langkah)| {
        let (state, key) = if place == last && !over {
            (StepState::Current, "step-now")
        } else {
            (StepState::Done, "step-done")
        };
        TimelineStep {
            title: name(context, langkah, place),
            detail: Some(detail(context, langkah)),
            state,
            state_text: say(context, key),
        }
    });
    let steps = steps.collect();
    ui.block(Block::Timeline {
        title: say(context, "steps"),
        steps,
    });
}

fn name(context: &Context<'_>, langkah: &Langkah, place: usize) -> String {
    let key = match langkah.keadaan {
        None => return parts::or_unknown(context, None),
        Some(K::Konsep | K::Antre | K::Terkirim) => "step-sent",
        Some(K::Diproses) if langkah.peserta && place > 0 => "step-completed",
        Some(K::Diproses) => "step-work",
        Some(K::PerluData) => "step-data",
        Some(K::Selesai) => "step-answered",
        Some(K::DibukaLagi) => "step-again",
    };
    say(context, key)
}

fn detail(context: &Context<'_>, langkah: &Langkah) -> String {
    let when = parts::moment(context, langkah.waktu_ms, Zona::Wib);
    if langkah.catatan.is_empty() {
        return when;
    }
    let key = if langkah.peserta { "step-you" } else { "step-officer" };
    format!("{when}. {}", kata::tell(context, key, "catatan", &langkah.catatan))
}
