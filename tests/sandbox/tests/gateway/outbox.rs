//! The app's own outbox against the sandbox: whatever goes wrong, one booking, and the person learns of it.

use jkn_core::app::Effect;
use jkn_core::app::ids::Ids;
use jkn_core::app::outbox::{Account, Outbox};
use jkn_core::data::{Keadaan, Perintah, antrean};

use super::*;

/// Runs effects to their end against the sandbox; every save succeeds, every rest ends at once.
fn run(gateway: &Gateway, outbox: &mut Outbox, ids: &mut Ids, mut queue: Vec<Effect>) {
    let mut calls = 0;
    loop {
        if queue.is_empty() {
            let Some(until_ms) = outbox.rests_until(ids) else {
                return;
            };
            ids.running_ms = until_ms;
            queue = outbox.ripen(ids);
            continue;
        }
        let more = match queue.remove(0) {
            Effect::Store { id, .. } => outbox.stored(id, Ok(()), ids),
            Effect::Call { id, request } => {
                calls += 1;
                let outcome = gateway.sandbox.call(&request, Vec::new(), gateway.now_ms.get());
                outbox.called(id, &outcome, ids).unwrap().effects
            }
            other => panic!("not the outbox's: {other:?}"),
        };
        queue.extend(more);
        assert!(calls < 20, "no end in sight");
    }
}

#[test]
fn every_fault_ends_in_one_booking_that_the_person_knows_of() {
    for fault in [
        json!({"gangguan": "lose_before"}),
        json!({"gangguan": "lose_after"}),
        json!({"gangguan": "latency", "ms": 3_600_000}),
        json!({"gangguan": "status", "status": 429, "retry_after_s": 5}),
        json!({"gangguan": "maintenance"}),
        json!({"gangguan": "version_stopped", "kali": 2}),
        json!({"gangguan": "html"}),
        json!({"gangguan": "truncated"}),
        json!({"gangguan": "unknown_enum"}),
        // The answer is lost, and then the answer to the question as well.
        json!({"gangguan": "lose_after", "kali": 3}),
    ] {
        let gateway = Gateway::new();
        let token = gateway.family(1);
        gateway.control("/kendali/gangguan", &json!([fault]));
        let (mut outbox, _) = Outbox::restore(&[], 0);
        let mut ids = Ids::new([3; 32]);
        let account = Account {
            token,
            owner: SARI.to_owned(),
            serial: 1,
        };
        outbox.session(Some(account), &mut ids);
        let perintah = Perintah::Antrean(antrean::Perintah::AmbilFktp(antrean::AmbilFktp {
            nomorkartu: SARI.to_owned(),
            kodepoli: "001".to_owned(),
            kodedokter: None,
            tanggalperiksa: "2026-11-25".parse().unwrap(),
            keluhan: "batuk".to_owned(),
        }));
        let (id, effects) = outbox.add(perintah, Some(SARI.to_owned()), None, 0, &mut ids);
        run(&gateway, &mut outbox, &mut ids, effects);
        let janji = outbox.janji(Some(SARI));
        let [told] = janji.as_slice() else {
            panic!("{fault}: {janji:?}")
        };
        assert_eq!((&told.id, &told.keadaan), (&id, &Some(Keadaan::Diterima)), "{fault}");
        assert_eq!(told.tiket().unwrap().nomor_kartu.nomor(), SARI, "{fault}");
        let state = gateway.done("/kendali/keadaan", None);
        assert_eq!(state["akun"][SARI]["tiket"], 1, "{fault}");
    }
}
