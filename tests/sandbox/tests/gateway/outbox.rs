//! The app's own outbox against the sandbox: whatever goes wrong, one booking, and the person learns of it.

use jkn_core::app::outbox::{Account, Ids, Outbox};
use jkn_core::app::{CallOutcome, Effect};
use jkn_core::data::perintah::Keadaan;

use super::*;

/// Runs effects to their end against the sandbox; every save succeeds, every rest ends at once.
fn run(desk: &Desk, outbox: &mut Outbox, ids: &mut Ids, mut queue: Vec<Effect>) -> Vec<CallOutcome> {
    let mut outcomes = Vec::new();
    while !queue.is_empty() {
        let more = match queue.remove(0) {
            Effect::Store { id, .. } => outbox.stored(id, Ok(()), ids),
            Effect::Call { id, request } => {
                let outcome = desk.sandbox.call(&request, desk.now_ms.get());
                outcomes.push(outcome.clone());
                outbox.called(id, &outcome, ids)
            }
            Effect::Timer { id, .. } => outbox.fired(id, ids),
            Effect::ScreenChanged | Effect::Shell(_) | Effect::Wipe => Vec::new(),
        };
        queue.extend(more);
        assert!(outcomes.len() < 20, "no end in sight");
    }
    outcomes
}

#[test]
fn every_fault_ends_in_one_booking_that_the_person_knows_of() {
    for fault in [
        json!({"gangguan": "lose_before"}),
        json!({"gangguan": "lose_after"}),
        json!({"gangguan": "latency", "ms": 3_600_000}),
        json!({"gangguan": "status", "status": 429, "retry_after_s": 5}),
        json!({"gangguan": "maintenance"}),
        json!({"gangguan": "html"}),
        json!({"gangguan": "truncated"}),
        json!({"gangguan": "unknown_enum"}),
        // The answer is lost, and then the answer to the question as well.
        json!({"gangguan": "lose_after", "kali": 3}),
    ] {
        let desk = Desk::new();
        let token = desk.family(1);
        desk.control("/kendali/gangguan", &json!([fault]));
        let (mut outbox, _) = Outbox::restore(&[]);
        let mut ids = Ids::new([3; 32]);
        let account = Account {
            token,
            owner: SARI.to_owned(),
        };
        outbox.session(Some(account), &mut ids);
        let (id, effects) = outbox.add(booking(SARI, "001", "2026-11-25"), SARI, 0, &mut ids);
        run(&desk, &mut outbox, &mut ids, effects);
        let states: Vec<_> = outbox
            .commands()
            .map(|(command, shown)| (command.id.clone(), shown.cloned()))
            .collect();
        let [(told, Some(Keadaan::Diterima { response }))] = states.as_slice() else {
            panic!("{fault}: {states:?}")
        };
        assert_eq!((told, response["nomorkartu"].as_str()), (&id, Some(SARI)), "{fault}");
        let state = desk.done("/kendali/keadaan", None);
        assert_eq!(state["akun"][SARI]["tiket"], 1, "{fault}");
    }
}
