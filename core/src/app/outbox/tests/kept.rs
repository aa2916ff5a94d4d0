//! What is written down of a promise, whose it is, and what follows when the disk has no room for it.

use super::*;
use crate::app::outbox::command::Command;
use crate::gateway::envelope::Raw;

#[test]
fn what_may_have_left_before_the_process_died_is_asked_about_before_it_is_sent_again() {
    let mut world = World::new(Some((2, Cut::KillBefore)));
    let (_, effects) = world.promise(booking());
    assert!(!world.run(effects));
    assert_eq!(states(&world), ["dikirim"]);
    let rows: Vec<CommandRow> = world.disk.values().cloned().collect();
    (world.outbox, _) = Outbox::restore(&rows, 1);
    assert!(!world.outbox.janji(Some(OWNER))[0].can_withdraw, "it may have left");
    let mut methods = Vec::new();
    let effects = world.sign_in();
    world.drive(effects, &mut |request, _| {
        methods.push(request.method);
        None
    });
    assert_eq!(methods, [Method::Get]);
}

#[test]
fn what_could_not_be_written_as_sent_is_not_sent_and_can_be_taken_back() {
    let mut world = World::new(Some((1, Cut::DiskFull)));
    let (id, effects) = world.promise(booking());
    assert!(world.run_now(effects));
    for _ in 0..2 {
        let janji = &world.outbox.janji(Some(OWNER))[0];
        assert!(janji.can_withdraw && janji.unsaved, "{janji:?}");
        assert_eq!((states(&world), world.gateway.bookings), (vec!["tersimpan"], 0));
        world.cut = Some((world.effects, Cut::DiskFull));
        let effects = world.outbox.wake(&mut world.ids);
        assert!(world.run_now(effects));
    }
    assert!(world.outbox.withdraw(&id, &mut world.ids).is_ok());
}

#[test]
fn what_could_not_be_written_at_all_says_so_until_it_can() {
    let mut world = World::new(Some((0, Cut::DiskFull)));
    let (_, effects) = world.promise(booking());
    assert!(world.run_now(effects));
    assert!(world.outbox.janji(Some(OWNER))[0].unsaved);
    assert_eq!(states(&world), ["menyimpan"]);
    world.cut = None;
    let effects = world.outbox.wake(&mut world.ids);
    assert!(world.run(effects));
    assert!(!world.outbox.janji(Some(OWNER))[0].unsaved);
    assert_eq!(states(&world), ["diterima"]);
}

#[test]
fn what_the_disk_could_not_take_is_tried_again_by_itself_also_without_a_network() {
    // At the first write, at that as sent, and at that of the answer.
    for (at, held) in [(0, "diterima"), (1, "diterima"), (3, "diterima")] {
        let mut world = World::new(Some((at, Cut::DiskFull)));
        let (_, effects) = world.promise(booking());
        assert!(world.run(effects));
        assert_eq!((states(&world), world.gateway.bookings), (vec![held], 1));
        assert!(
            world
                .disk
                .values()
                .all(|row| row.body.windows(8).any(|part| part == b"diterima"))
        );
    }
    let mut world = World::new(Some((0, Cut::DiskFull)));
    let effects = world.outbox.connectivity(false, &mut world.ids);
    assert!(world.run(effects));
    let (id, effects) = world.promise(booking());
    assert!(world.run(effects));
    assert_eq!((states(&world), world.disk.len()), (vec!["tersimpan"], 1));
    world.cut = Some((world.effects, Cut::DiskFull));
    let effects = world.outbox.withdraw(&id, &mut world.ids).unwrap();
    assert!(world.run(effects));
    assert_eq!((states(&world).len(), world.disk.len()), (0, 0));
}

#[test]
fn how_long_a_person_has_waited_is_not_forgotten_while_the_app_sleeps() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(booking());
    let mut calls = 0;
    world.drive(effects, &mut |_, _| {
        calls += 1;
        (calls < 6).then(|| garbled(500, b"{}"))
    });
    assert!(world.outbox.janji(Some(OWNER))[0].can_give_up);
    let rows: Vec<CommandRow> = world.disk.values().cloned().collect();
    world.outbox.reopened(&rows, 1, &mut world.ids);
    assert!(world.outbox.janji(Some(OWNER))[0].can_give_up);
}

#[test]
fn what_has_left_cannot_be_taken_back_and_its_answer_survives_a_restart() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(booking());
    assert!(world.outbox.janji(Some(OWNER))[0].can_withdraw);
    assert!(world.run(effects));
    assert!(!world.outbox.janji(Some(OWNER))[0].can_withdraw);
    assert!(world.restart());
    let kept = world
        .outbox
        .commands()
        .map(|(command, _)| command.isi.as_str().to_owned());
    assert_eq!(kept.collect::<Vec<_>>(), [r#"{"nomorantrean":"A12"}"#]);
    assert!(!world.outbox.janji(Some(OWNER))[0].can_withdraw);
}

#[test]
fn only_its_owner_sees_a_promise() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(booking());
    assert!(world.run(effects));
    assert_eq!(world.outbox.janji(Some(OWNER)).len(), 1);
    assert_eq!(world.outbox.janji(Some("0009900000012")), []);
    assert_eq!(world.outbox.janji(None), []);
}

#[test]
fn a_promise_is_sent_with_the_session_and_what_it_changes_is_doubted() {
    let mut world = World::new(None);
    let (_, mut queue) = world.promise(booking());
    let mut stale = None;
    while let Some(effect) = queue.pop() {
        queue.extend(match effect {
            Effect::Store { id, .. } => world.outbox.stored(id, Ok(()), &mut world.ids),
            Effect::Call { id, request } => {
                assert_eq!(request.token.as_deref(), Some("token"));
                let outcome = world.gateway.handle(&request);
                let answered = world.outbox.called(id, &outcome, &mut world.ids).unwrap();
                stale = answered.stale;
                answered.effects
            }
            other => panic!("not the outbox's: {other:?}"),
        });
    }
    assert!(stale.is_some_and(|stale| stale(&Resource::Antrean)));
}

#[test]
fn the_form_of_a_promise_is_dropped_once_with_its_first_row() {
    let mut world = World::new(None);
    let form = DraftName {
        owner: OWNER.into(),
        name: "formulir".into(),
    };
    let (_, mut queue) = world
        .outbox
        .add(booking(), Some(OWNER.into()), Some(form), 0, &mut world.ids);
    let mut dropped = Vec::new();
    while let Some(Effect::Store { id, write }) = queue.pop() {
        if let StoreWrite::PutCommand { drop_draft, .. } = write {
            dropped.push(drop_draft.is_some());
        }
        queue = world.outbox.stored(id, Ok(()), &mut world.ids);
    }
    assert_eq!(dropped, [true, false]);
}

#[test]
fn a_row_says_everything_again_that_the_command_was() {
    for keadaan in [
        Keadaan::Tersimpan,
        Keadaan::Dikirim,
        Keadaan::Diterima,
        Keadaan::BelumPasti,
        Keadaan::Dilepas,
        Keadaan::Ditolak {
            alasan: "kuota_habis".into(),
            pesan: "Penuh".into(),
        },
    ] {
        for owner in [Some(OWNER.to_owned()), None] {
            let isi = match keadaan {
                Keadaan::Diterima => Raw::of_bytes(br#"{"nomorantrean":"A12"}"#).unwrap(),
                _ => Raw::default(),
            };
            let command = Command {
                id: "6f9619ff-8b86-4d01-b42d-00cf4fc964ff".into(),
                owner,
                sequence: 7,
                perintah: booking(),
                keadaan: keadaan.clone(),
                isi,
                attempts: 3,
                made_ms: 1_795_489_500_000,
            };
            assert_eq!(Command::of_row(&command.row().unwrap()), Ok(command));
        }
    }
}
