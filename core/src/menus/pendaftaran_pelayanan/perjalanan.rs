//! The steps of a visit: what has happened, what happens now, what is still to come.

use super::held::{Held, Stage};
use super::{tiket_block, words};
use crate::page::Context;
use crate::rules::antrean::batal::TingkatFaskes;
use crate::rules::antrean::tugas::Tugas;
use crate::screen::StepState::{Current, Done, Failed, Upcoming};
use crate::screen::{Block, StepState, TimelineStep};

/// A step: the end of its message key, where it stands, and when it was done.
type Step = (&'static str, StepState, Option<String>);

/// The timeline of a ticket.
pub(super) fn timeline(context: &Context<'_>, held: &Held<'_>, stage: Stage<'_>) -> Block {
    let steps = if held.tiket.tingkat == TingkatFaskes::Fkrtl {
        hospital(context, held, stage)
    } else {
        first_level(stage)
    };
    let steps = steps
        .into_iter()
        // What will not happen any more is not shown as still to come, nor what nobody can tell in a state that is not known.
        .filter(|(_, state, _)| !((stage.is_over() || matches!(stage, Stage::Lain(_))) && *state == Upcoming))
        .map(|(name, state, when)| TimelineStep {
            title: context.say(&format!("pendaftaran-pelayanan-langkah-{name}")),
            detail: (state == Failed).then(|| tiket_block::state(context, stage).0).or(when),
            state,
            state_text: context.say(match state {
                Done => "pendaftaran-pelayanan-langkah-sudah",
                Current => "pendaftaran-pelayanan-langkah-sekarang",
                Upcoming => "pendaftaran-pelayanan-langkah-nanti",
                Failed => "pendaftaran-pelayanan-langkah-gagal",
            }),
        })
        .collect();
    Block::Timeline {
        title: context.say("pendaftaran-pelayanan-perjalanan"),
        steps,
    }
}

/// Taken, waiting, called, served.
fn first_level(stage: Stage<'_>) -> Vec<Step> {
    let states = match stage {
        Stage::Dipegang | Stage::BelumCheckIn | Stage::Lain(_) => [Done, Upcoming, Upcoming, Upcoming],
        Stage::Menunggu | Stage::Berikutnya => [Done, Current, Upcoming, Upcoming],
        Stage::Dipanggil => [Done, Done, Current, Upcoming],
        Stage::Terlewat => [Done, Done, Failed, Upcoming],
        Stage::Farmasi | Stage::Selesai => [Done, Done, Done, Done],
        Stage::Batal | Stage::Lewat => [Done, Failed, Upcoming, Upcoming],
    };
    let names = ["diambil", "menunggu", "dipanggil", "selesai"];
    names
        .into_iter()
        .zip(states)
        .map(|(name, state)| (name, state, None))
        .collect()
}

/// The tasks of a hospital with their times: 1 and 2 for a new patient, 3 to 7 for everybody.
fn hospital(context: &Context<'_>, held: &Held<'_>, stage: Stage<'_>) -> Vec<Step> {
    let tiket = held.tiket;
    let new = [("tugas-1", Tugas::TungguAdmisi), ("tugas-2", Tugas::MulaiAdmisi)];
    let all = [
        ("tugas-3", Tugas::TungguPoli),
        ("tugas-4", Tugas::DilayaniPoli),
        ("tugas-5", Tugas::SelesaiPoli),
        ("tugas-6", Tugas::MulaiFarmasi),
        ("tugas-7", Tugas::SelesaiFarmasi),
    ];
    let when = |task: Tugas| {
        let found = tiket.tugas.iter().find(|one| one.tugas == task)?;
        let local = tiket.zona.dari_epoch_ms(found.waktu_ms)?;
        Some(words::clock(context, local.time(), tiket.zona))
    };
    let last = tiket
        .tugas
        .iter()
        .map(|one| one.tugas)
        .filter(|task| *task != Tugas::TidakHadir)
        .max();
    // What was recorded last goes on: one waits, is served, or the pharmacy prepares.
    let goes_on = |task: Tugas| last == Some(task) && !matches!(task, Tugas::SelesaiPoli | Tugas::SelesaiFarmasi);
    let mut steps: Vec<Step> = vec![("diambil", Done, None)];
    if held.awaits_check_in() {
        let state = match stage {
            Stage::BelumCheckIn => Current,
            Stage::Batal | Stage::Lewat => Failed,
            _ => Upcoming,
        };
        steps.push(("check-in", state, None));
    }
    let new = new.into_iter().filter(|_| tiket.pasien_baru);
    for (name, task) in new.chain(all) {
        let state = match last {
            Some(last) if task <= last && goes_on(task) && !stage.is_over() => Current,
            Some(last) if task <= last => Done,
            _ if task == Tugas::DilayaniPoli && stage == Stage::Terlewat => Failed,
            _ => Upcoming,
        };
        steps.push((name, state, when(task)));
    }
    steps
}
