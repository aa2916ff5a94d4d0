//! Every kind of promise under every cut, enumerated: the world is cut before and after each write and call.

mod answers;
mod files;
mod kept;
mod world;

use super::*;
use crate::app::{CallFailure, Method};
use crate::data::uji;
use world::*;

#[test]
fn without_trouble_the_person_sees_saved_sent_accepted() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(booking());
    assert!(world.run(effects));
    assert_eq!(world.seen, ["menyimpan", "tersimpan", "dikirim", "diterima"]);
    assert_eq!(world.gateway.bookings, 1);
}

/// Every kind of perintah, every cut at every write and call of its journey, and after it a healthy world.
#[test]
fn every_kind_of_perintah_is_done_exactly_once_whatever_is_cut_wherever_it_is_cut() {
    let (mut worlds, mut effects_cut) = (0, 0);
    let kinds = Perintah::one_of_each();
    for perintah in &kinds {
        let mut journey = World::new(None);
        let (_, effects) = journey.promise(perintah.clone());
        assert!(journey.run(effects));
        let length = journey.effects;
        // What goes on under the same promise is a request of its own.
        let parts = 1 + usize::from(perintah.lanjutan().is_some());
        let files = perintah.about().lampiran;
        let bringing: usize = files
            .iter()
            .map(|file| 2 + usize::try_from(file.potongan()).unwrap())
            .sum();
        assert_eq!(
            length,
            2 + 2 * parts + bringing,
            "save, bring and forget the files, save as sent and call for each part, save the outcome"
        );
        effects_cut += length;
        for at in 0..length {
            for cut in Cut::ALL {
                let told = format!("{perintah:?}, {cut:?} at {at}");
                let mut world = World::new(Some((at, cut)));
                let (_, effects) = world.promise(perintah.clone());
                let lived = world.run(effects);
                let told_saved = world.seen.contains(&"tersimpan");
                world.heal(lived);
                assert!(world.gateway.bookings <= parts, "{told}: done twice");
                if told_saved || lived {
                    assert_eq!(states(&world), ["diterima"], "{told}: {:?}", world.seen);
                    assert_eq!(world.gateway.bookings, parts, "{told}");
                }
                // A second start finds nothing left to do.
                let calls = world.effects;
                assert!(world.restart());
                assert_eq!(
                    (world.gateway.bookings <= parts, world.effects),
                    (true, calls),
                    "{told}"
                );
                worlds += 1;
            }
        }
    }
    assert_eq!(worlds, effects_cut * Cut::ALL.len());
    assert!(kinds.iter().any(|kind| kind.lanjutan().is_some()), "one goes on");
    assert!(
        kinds.iter().any(|kind| kind.about().lampiran.len() > 1),
        "one brings files"
    );
}

#[test]
fn a_lost_answer_is_seen_as_uncertain_and_then_as_accepted() {
    let mut world = World::new(Some((2, Cut::LostAfter)));
    let (_, effects) = world.promise(booking());
    assert!(world.run(effects));
    assert_eq!(
        world.seen,
        ["menyimpan", "tersimpan", "dikirim", "belum pasti", "diterima"]
    );
    assert_eq!(world.gateway.bookings, 1);
}

/// The paths posted, when the first call is never answered: the first command is stuck.
fn posted_behind_a_stuck_one(then: Perintah) -> Vec<String> {
    let mut world = World::new(None);
    let (_, mut effects) = world.promise(booking());
    effects.extend(world.promise(then).1);
    let mut order = Vec::new();
    world.drive(effects, &mut |request, _| {
        order.push(request.path.clone());
        (order.len() < 6).then_some(CallOutcome::Failed(CallFailure::Unreachable))
    });
    order
}

#[test]
fn a_cancellation_waits_for_the_booking_of_its_visit() {
    let order = posted_behind_a_stuck_one(cancel_of("0009900000017"));
    assert!(order.iter().all(|path| path == "/v1/antrean/fktp"), "{order:?}");
}

#[test]
fn nobody_waits_for_another_patients_visit() {
    let order = posted_behind_a_stuck_one(cancel_of("0009900000018"));
    assert!(order.iter().any(|path| path == "/v1/antrean/fktp/batal"), "{order:?}");
}

#[test]
fn an_ended_session_keeps_the_command_until_the_next_sign_in() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(booking());
    // First save, save as sent, then a 401 in place of the gateway.
    let mut queue = effects;
    for _ in 0..2 {
        let Some(Effect::Store { id, .. }) = queue.pop() else {
            panic!("a save was due")
        };
        queue = world.outbox.stored(id, Ok(()), &mut world.ids);
    }
    let Some(Effect::Call { id, .. }) = queue.pop() else {
        panic!("a call was due")
    };
    let over = garbled(401, br#"{"metadata":{"code":401,"message":"-"}}"#);
    let answered = world.outbox.called(id, &over, &mut world.ids).unwrap();
    assert!(answered.session_over.is_some());
    assert!(world.run(answered.effects));
    assert_eq!(
        (states(&world), world.outbox.account().is_none()),
        (vec!["tersimpan"], true)
    );
    let effects = world.sign_in();
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
}

#[test]
fn only_what_never_left_can_be_taken_back() {
    let mut world = World::new(None);
    world.outbox.session(None, &mut world.ids);
    let (id, effects) = world.promise(booking());
    assert!(world.run(effects));
    let effects = world.outbox.withdraw(&id, &mut world.ids).unwrap();
    assert!(world.run(effects));
    assert!(world.disk.is_empty());

    let (id, effects) = world.promise(booking());
    assert!(world.run(effects));
    let effects = world.sign_in();
    assert!(world.run(effects));
    assert_eq!(
        world.outbox.withdraw(&id, &mut world.ids),
        Err(CannotWithdraw::MayHaveLeft)
    );
}

#[test]
fn what_was_taken_back_is_shown_until_the_disk_has_forgotten_it_and_never_sent() {
    let mut world = World::new(None);
    world.outbox.session(None, &mut world.ids);
    let (id, effects) = world.promise(booking());
    assert!(world.run(effects));
    let effects = world.outbox.withdraw(&id, &mut world.ids).unwrap();
    assert_eq!(states(&world), ["tersimpan"], "not gone before the disk says so");
    // No room to forget it: it comes back, and is not sent behind the person's back.
    world.cut = Some((world.effects, Cut::DiskFull));
    assert!(world.run_now(effects));
    assert_eq!(states(&world), ["tersimpan"]);
    world.cut = None;
    let effects = world.sign_in();
    assert!(world.run(effects));
    assert_eq!(
        (states(&world).len(), world.gateway.bookings, world.disk.len()),
        (0, 0, 0)
    );
}

#[test]
fn an_answer_of_an_earlier_session_ends_nothing_in_this_one() {
    let mut world = World::new(None);
    let (_, mut queue) = world.promise(booking());
    for _ in 0..2 {
        let Some(Effect::Store { id, .. }) = queue.pop() else {
            panic!("a save was due")
        };
        queue = world.outbox.stored(id, Ok(()), &mut world.ids);
    }
    let Some(Effect::Call { id, .. }) = queue.pop() else {
        panic!("a call was due")
    };
    // Signed out and in again while the call is on its way.
    world.outbox.session(None, &mut world.ids);
    let account = Account {
        token: "baru".into(),
        owner: OWNER.into(),
        serial: 9,
    };
    world.outbox.session(Some(account), &mut world.ids);
    let late = garbled(401, br#"{"metadata":{"code":401,"message":"-"}}"#);
    let answered = world.outbox.called(id, &late, &mut world.ids).unwrap();
    assert!(answered.session_over.is_none());
    assert!(world.run(answered.effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
}

#[test]
fn what_is_nobodys_is_sent_without_a_session_and_found_again_by_its_id() {
    let mut world = World::new(Some((2, Cut::LostAfter)));
    world.outbox.session(None, &mut world.ids);
    let (_, effects) = world.promise(Perintah::Uji(uji::Perintah::Terbuka { isi: "x".into() }));
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
    assert!(
        world.gateway.tokens.iter().all(Option::is_none),
        "{:?}",
        world.gateway.tokens
    );
    assert_eq!(world.outbox.janji(None).len(), 1, "whoever holds the phone may see it");
}

/// A world whose booking reached a gateway that answers nothing but trouble, `times` times.
fn nothing_but_trouble(times: u32) -> (World, String) {
    let mut world = World::new(None);
    let (id, effects) = world.promise(booking());
    let mut left = times;
    world.drive(effects, &mut |_, _| {
        let more = left > 0;
        left = left.saturating_sub(1);
        more.then_some(CallOutcome::Failed(CallFailure::TimedOut))
    });
    (world, id)
}

/// Fault T8.
#[test]
fn the_person_may_stop_waiting_once_no_answer_came_in_several_tries_and_others_go_on() {
    let (mut world, id) = nothing_but_trouble(2);
    assert!(
        !world.outbox.janji(Some(OWNER))[0].can_give_up,
        "not at the first trouble"
    );
    assert_eq!(world.outbox.give_up(&id, &mut world.ids).effects, []);

    let (mut world, id) = nothing_but_trouble(3);
    assert!(world.outbox.janji(Some(OWNER))[0].can_give_up);
    let (_, then) = world.promise(cancel_of("0009900000017"));
    let [Effect::Store { id: saving, .. }] = then.as_slice() else {
        panic!("a save was due");
    };
    assert_eq!(
        world.outbox.stored(*saving, Ok(()), &mut world.ids),
        [],
        "it waits behind the other"
    );
    let Answered { effects, stale, .. } = world.outbox.give_up(&id, &mut world.ids);
    assert_eq!(states(&world)[0], "belum pasti", "not before the disk says so");
    assert!(
        stale.is_some_and(|stale| stale(&Resource::Antrean)),
        "the gateway may have done it"
    );
    assert!(world.run(effects));
    assert_eq!(states(&world), ["dilepas", "diterima"]);
    assert!(world.restart());
    assert_eq!(states(&world), ["dilepas", "diterima"], "and it stays so");
    let effects = world.outbox.forget(&id, &mut world.ids);
    assert!(world.run(effects));
    assert_eq!(states(&world), ["diterima"]);
}

/// Fault T8.
#[test]
fn what_has_never_left_or_is_over_cannot_be_given_up() {
    let mut world = World::new(None);
    world.outbox.session(None, &mut world.ids);
    let (id, effects) = world.promise(booking());
    assert!(world.run(effects));
    assert_eq!(
        world.outbox.give_up(&id, &mut world.ids).effects,
        [],
        "it is taken back instead"
    );
    let effects = world.sign_in();
    assert!(world.run(effects));
    assert_eq!(world.outbox.give_up(&id, &mut world.ids).effects, []);
    assert_eq!(states(&world), ["diterima"]);
}

/// Fault T3.
#[test]
fn a_gateway_that_breaks_on_a_promise_and_knows_nothing_of_it_is_asked_ever_more_rarely() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(booking());
    let mut calls = 0;
    world.drive(effects, &mut |request, running_ms| {
        calls += 1;
        let answer = match request.method {
            Method::Post => garbled(500, b"{}"),
            _ => garbled(404, br#"{"metadata":{"code":404,"message":"-"}}"#),
        };
        (running_ms < 3 * 3_600_000).then_some(answer)
    });
    // Two calls a round, and rounds of two and a half to five minutes: neither a flood nor silence.
    assert!((2 * 36..3 * 60).contains(&calls), "{calls} calls in three hours");
}

/// Fault T5.
#[test]
fn a_rest_that_the_gateway_asked_for_outlasts_a_network_that_comes_and_goes() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(booking());
    let mut queue = effects;
    let mut calls = 0;
    let busy = CallOutcome::Reply {
        status: 429,
        body: Vec::new(),
        etag: None,
        retry_after_s: Some(600),
        date_ms: None,
    };
    for second in 0..300 {
        world.ids.running_ms = second * 1_000;
        while let Some(effect) = queue.pop() {
            queue.extend(match effect {
                Effect::Store { id, .. } => world.outbox.stored(id, Ok(()), &mut world.ids),
                Effect::Call { id, .. } => {
                    calls += 1;
                    world.outbox.called(id, &busy, &mut world.ids).unwrap().effects
                }
                _ => Vec::new(),
            });
        }
        queue = world.outbox.connectivity(second % 2 == 0, &mut world.ids);
    }
    assert_eq!(calls, 1);
    assert!(world.outbox.rests_until(&world.ids).is_none(), "offline nothing waits");
    world.outbox.connectivity(true, &mut world.ids);
    let until = world.outbox.rests_until(&world.ids).unwrap();
    assert!((600_000..=900_000).contains(&until), "{until}");
}

#[test]
fn what_a_newer_reading_settles_is_forgotten_by_itself() {
    let mut world = World::new(None);
    let (_, effects) = world.promise(Perintah::Uji(uji::Perintah::Sekilas));
    assert!(world.run(effects));
    assert!(world.outbox.settle(&Resource::Iuran, &mut world.ids).is_empty());
    let effects = world.outbox.settle(&Resource::Antrean, &mut world.ids);
    assert!(world.run(effects));
    assert_eq!((states(&world).len(), world.disk.len()), (0, 0));
}

#[test]
fn only_the_newest_that_ended_are_shown_and_the_others_archived() {
    let mut world = World::new(None);
    for _ in 0..SHOWN + 3 {
        let (_, effects) = world.promise(booking());
        world.effects = 0;
        assert!(world.run(effects));
    }
    assert_eq!(states(&world).len(), SHOWN);
    assert_eq!(world.disk.len(), SHOWN + 3, "archived, not dropped");
    let shown = world.outbox.commands().map(|(command, _)| command.sequence);
    assert_eq!(shown.min(), Some(4));
}

fn newer(id: &str, sequence: u64) -> CommandRow {
    CommandRow {
        id: id.into(),
        owner: OWNER.into(),
        sequence,
        body: br#"{"v":9,"masa_depan":true}"#.to_vec(),
    }
}

#[test]
fn a_row_of_a_newer_version_is_named_and_left_alone() {
    let (outbox, unreadable) = Outbox::restore(&[newer("x", 4)], 4);
    assert_eq!((outbox.commands().count(), unreadable), (0, vec!["x".to_owned()]));
}

#[test]
fn a_number_that_an_unreadable_row_holds_is_never_given_out_again() {
    let mut ids = Ids::new([1; 32]);
    for highest in [0, 4] {
        // Whether or not the store could tell the highest.
        let (mut outbox, _) = Outbox::restore(&[newer("x", 4)], highest);
        let (_, effects) = outbox.add(booking(), Some(OWNER.into()), None, 0, &mut ids);
        let [
            Effect::Store {
                write: StoreWrite::PutCommand { row, .. },
                ..
            },
        ] = effects.as_slice()
        else {
            panic!("{effects:?}");
        };
        assert_eq!(row.sequence, 5);
    }
}

#[test]
fn two_commands_of_one_number_are_both_kept() {
    // As two processes on one folder could leave them.
    let mut ids = Ids::new([1; 32]);
    let row = |id: &str| {
        let (_, effects) = Outbox::default().add(booking(), Some(OWNER.into()), None, 0, &mut Ids::new([2; 32]));
        let Some(Effect::Store {
            write: StoreWrite::PutCommand { row, .. },
            ..
        }) = effects.into_iter().next()
        else {
            panic!("a save was due");
        };
        CommandRow { id: id.into(), ..row }
    };
    let (mut outbox, _) = Outbox::restore(&[row("a"), row("b")], 1);
    outbox.connectivity(false, &mut ids);
    assert_eq!(outbox.commands().count(), 2);
}

#[test]
fn a_promise_of_one_account_is_never_sent_with_the_session_of_another() {
    let mut world = World::new(None);
    world.outbox.session(None, &mut world.ids);
    let (_, effects) = world.promise(booking());
    assert!(world.run(effects));
    let stranger = Account {
        token: "token".into(),
        owner: "0009900000012".into(),
        serial: 7,
    };
    let effects = world.outbox.session(Some(stranger), &mut world.ids);
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["tersimpan"], 0));
    let effects = world.sign_in();
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
}

#[test]
fn nothing_is_sent_while_the_phone_has_no_network() {
    let mut world = World::new(None);
    let effects = world.outbox.connectivity(false, &mut world.ids);
    assert!(world.run(effects));
    let (_, effects) = world.promise(booking());
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["tersimpan"], 0));
    let effects = world.outbox.connectivity(true, &mut world.ids);
    assert!(world.run(effects));
    assert_eq!((states(&world), world.gateway.bookings), (vec!["diterima"], 1));
}
