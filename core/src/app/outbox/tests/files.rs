//! Files go up before the command that names them.

use super::*;
use crate::data::pengaduan;

/// A complaint with two files, of two parts and of one.
fn complaint() -> Perintah {
    let mut kinds = Perintah::one_of_each().into_iter();
    kinds.find(|kind| kind.about().lampiran.len() == 2).unwrap()
}

fn percent(world: &World) -> Option<u8> {
    world.outbox.janji(Some(OWNER))[0].naik
}

/// A world that was told to drop every call after so many, and how long its files were left.
fn after_calls(calls: usize) -> (World, Option<u8>) {
    let mut world = World::new(None);
    let (_, effects) = world.promise(complaint());
    let mut gateway = std::mem::take(&mut world.gateway);
    let mut left = calls;
    world.drive(effects, &mut |request, _| {
        left = left.checked_sub(1)?;
        Some(gateway.handle(request))
    });
    world.gateway = gateway;
    let told = percent(&world);
    (world, told)
}

#[test]
fn a_promise_stays_saved_and_says_how_much_of_its_files_is_up() {
    let told: Vec<_> = (0..=5).map(|calls| after_calls(calls).1).collect();
    assert_eq!(told, [None, Some(0), Some(64), Some(99), Some(99), None]);
    for calls in 0..5 {
        assert_eq!(states(&after_calls(calls).0), ["tersimpan"], "{calls}");
    }
}

#[test]
fn after_a_kill_it_goes_on_where_it_stopped() {
    for calls in 0..6 {
        let (mut world, _) = after_calls(calls);
        let bytes = world.gateway.bytes;
        assert!(world.restart());
        assert_eq!(
            (states(&world), world.gateway.bookings),
            (vec!["diterima"], 1),
            "{calls}"
        );
        assert_eq!(world.gateway.bytes, 101_000, "{calls}: {bytes} bytes before the kill");
    }
}

#[test]
fn a_broken_line_costs_the_part_that_it_broke() {
    for at in 2..7 {
        let mut world = World::new(Some((at, Cut::LostBefore)));
        let (_, effects) = world.promise(complaint());
        assert!(world.run(effects));
        assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1), "{at}");
        assert_eq!(world.gateway.bytes, 101_000, "{at}");
    }
}

#[test]
fn what_arrived_though_its_answer_was_lost_is_asked_about_and_not_sent_twice() {
    for at in 1..6 {
        let mut world = World::new(Some((at, Cut::LostAfter)));
        let (_, effects) = world.promise(complaint());
        assert!(world.run(effects));
        assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1), "{at}");
        assert_eq!(world.gateway.bytes, 101_000, "{at}");
    }
}

#[test]
fn every_part_of_a_file_goes_up_in_the_session_of_its_owner() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(complaint());
    assert!(world.run(effects));
    // Two are told that they come, of three parts, and the command.
    let ours = Some("token".to_owned());
    assert_eq!(world.gateway.tokens, vec![ours; 6]);
}

#[test]
fn files_are_forgotten_once_they_are_needed_no_more_and_not_before() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(complaint());
    assert!(world.run(effects));
    assert_eq!(world.dropped, ["f1", "f2"], "accepted");

    let (mut world, _) = after_calls(2);
    assert!(world.dropped.is_empty(), "on its way");
    let id = world.outbox.janji(Some(OWNER))[0].id.clone();
    let effects = world.outbox.withdraw(&id, &mut world.ids).unwrap();
    assert!(world.run(effects));
    assert_eq!((states(&world).len(), world.gateway.bookings), (0, 0));
    assert_eq!(world.dropped, ["f1", "f2"], "taken back while its files went up");
}

#[test]
fn a_file_that_the_gateway_refuses_is_a_refusal_and_keeps_its_bytes_for_the_form() {
    let mut world = World::new(None);
    let (id, effects) = world.promise(complaint());
    let body = br#"{"metadata":{"code":201,"message":"Terlalu Besar","alasan":"lampiran_terlalu_besar"}}"#;
    world.drive(effects, &mut |_, _| Some(garbled(200, body)));
    assert_eq!(states(&world), ["ditolak"]);
    let effects = world.outbox.forget(&id, &mut world.ids);
    assert!(world.run(effects));
    assert!(world.dropped.is_empty() && world.disk.is_empty());
}

/// A gateway that takes parts and never counts them.
#[test]
fn a_gateway_that_counts_nothing_is_not_sent_the_same_part_without_a_rest() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(complaint());
    let mut bytes = 0;
    world.drive(effects, &mut |request, running_ms| {
        if let crate::app::Body::Blob { length, .. } = request.body {
            bytes += length;
        }
        let body = br#"{"metadata":{"code":200,"message":"Ok"},"response":{"id":"g","bagian":0}}"#;
        (running_ms < 3_600_000).then(|| garbled(200, body))
    });
    assert!(bytes < 40 * 65_536, "{bytes} bytes in an hour");
    assert_eq!(states(&world), ["tersimpan"]);
}

#[test]
fn a_gateway_that_has_forgotten_a_file_is_told_of_it_again() {
    let (mut world, _) = after_calls(3);
    // Its file was cleared away while the app slept; the gateway gives it another name.
    world.gateway.files.clear();
    assert!(world.restart());
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
}

#[test]
fn a_complaint_without_files_does_not_wait_for_the_files_of_another() {
    let mut world = World::new(None);
    let (_, mut effects) = world.promise(complaint());
    let plain = Perintah::one_of_each().into_iter().find(
        |kind| matches!(kind, Perintah::Pengaduan(pengaduan::Perintah::Ajukan(ajukan)) if ajukan.lampiran.is_empty()),
    );
    effects.extend(world.promise(plain.unwrap()).1);
    let mut gateway = std::mem::take(&mut world.gateway);
    world.drive(effects, &mut |request, running_ms| {
        if request.path.starts_with("/v1/lampiran") {
            return (running_ms < 60_000).then_some(CallOutcome::Failed(CallFailure::Unreachable));
        }
        Some(gateway.handle(request))
    });
    assert_eq!(states(&world), ["tersimpan", "diterima"]);
}
