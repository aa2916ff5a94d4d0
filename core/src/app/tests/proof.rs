//! What wants its owner is promised once they have shown that it is them: once, with the draft of its form, and never before.

use super::place::at_the_form;
use super::*;
use crate::data::{Perintah, uji};
use crate::page::{Pin, Tried};
use crate::screen::{Delivery, NotBrought};

const PIN: &str = "582914";
const MINUTE_MS: u64 = 60_000;

fn important() -> Perintah {
    Perintah::Uji(uji::Perintah::Penting { isi: "x".into() })
}

/// The form in front asks for what wants its owner, and leads to the promises after it.
fn send(world: &mut World) {
    let asks = vec![Ask::Do(important()), Ask::Replace(Route::Janji)];
    world.app.ids.running_ms = world.moment.running_ms;
    let effects = world.app.grant(asks, world.moment);
    world.follow(effects);
    world.feed(Input::Connectivity { online: true });
}

/// A form with a draft on the disk whose command waits for a proof. The password was typed long ago.
fn waiting() -> World {
    let mut world = at_the_form();
    world.a_second_later();
    world.pass(5 * MINUTE_MS);
    send(&mut world);
    assert_eq!(world.app.screen().route, "pastikan");
    world
}

fn with_pin() -> World {
    let mut world = at_the_form();
    world.ask(Ask::SetPin(Pin(PIN.into())));
    world.a_second_later();
    world.pass(5 * MINUTE_MS);
    send(&mut world);
    assert_eq!(
        (
            world.app.screen().route.as_str(),
            world.app.proofs.seen(0, Some(KARTU)).pin
        ),
        ("pastikan", Some(5))
    );
    world
}

/// The phone's lock answers.
fn lock(world: &mut World, what: Delivery) {
    world.tap("kunci");
    let Some(ShellRequest::Authenticate { id, .. }) = world.requests.pop() else {
        panic!("{:?}", world.requests);
    };
    world.event(Event::Brought { id, what });
}

fn type_pin(world: &mut World, pin: &str) {
    world.edit("pin", pin);
    world.tap("pakai-pin");
}

fn again_with_the_password(world: &mut World) {
    world.tap("masuk");
    world.sign_in();
}

fn promises(world: &World) -> usize {
    world.disk.commands.len()
}

/// Drafts of forms on the disk; where the person was is none.
fn drafts(world: &World) -> usize {
    world
        .disk
        .drafts
        .keys()
        .filter(|name| !name.name.starts_with('#'))
        .count()
}

fn full(_: &StoreWrite) -> Result<(), StoreFailure> {
    Err(StoreFailure::DiskFull)
}

#[test]
fn each_way_of_proving_it_promises_once_with_the_draft_and_does_what_came_after() {
    let ways: [fn(&mut World); 3] = [
        |world| lock(world, Delivery::Owner),
        |world| type_pin(world, PIN),
        again_with_the_password,
    ];
    for (way, prove) in ways.into_iter().enumerate() {
        let mut world = with_pin();
        assert_eq!((promises(&world), drafts(&world)), (0, 1), "{way}");
        prove(&mut world);
        assert_eq!((promises(&world), drafts(&world)), (1, 0), "{way}: {}", world.text());
        assert_eq!(world.app.screen().route, "janji", "{way}");
        world.event(Event::Back);
        assert_ne!(world.app.screen().route, "pastikan", "{way}");
        world.pass(MINUTE_MS);
        assert_eq!(promises(&world), 1, "{way}");
    }
}

#[test]
fn whoever_goes_back_has_promised_nothing_and_finds_the_form_as_it_was() {
    let mut world = waiting();
    world.event(Event::Back);
    assert_eq!(world.app.screen().route, "pendaftaran_pelayanan/ambil");
    assert!(world.text().contains("Keluhan rahasia"), "{}", world.text());
    assert_eq!((promises(&world), drafts(&world)), (0, 1));
    // What was held is gone: a proof for something else does not send it.
    world.ask(Ask::DropPin);
    lock(&mut world, Delivery::Owner);
    assert_eq!((promises(&world), drafts(&world)), (0, 1));
}

#[test]
fn whoever_went_to_another_page_and_comes_back_later_has_promised_nothing() {
    let mut world = with_pin();
    world.open("info_iuran");
    // Somewhere else they show that it is them.
    world.ask(Ask::Prove(Pin(PIN.into())));
    world.event(Event::Back);
    assert_eq!((world.app.screen().route.as_str(), promises(&world)), ("pastikan", 0));
    world.event(Event::Back);
    assert!(world.text().contains("Keluhan rahasia"), "{}", world.text());
    assert_eq!((promises(&world), drafts(&world)), (0, 1));
    // Asked for again it is done at once: they have just shown that it is them.
    send(&mut world);
    assert_eq!((promises(&world), drafts(&world)), (1, 0));
}

/// Killed at every step between the tap and the promise: nothing, or all of it.
#[test]
fn a_kill_at_any_moment_leaves_the_draft_or_the_promise() {
    type Step = fn(&mut World);
    let steps: [Step; 4] = [
        |_| {},
        |world| world.feed(Input::Suspended),
        |world| world.edit("pin", PIN),
        |world| {
            lock(
                world,
                Delivery::Nothing {
                    why: NotBrought::Cancelled,
                },
            )
        },
    ];
    for (at, step) in steps.into_iter().enumerate() {
        let mut world = with_pin();
        step(&mut world);
        world.a_second_later();
        let mut again = world.reborn();
        assert_eq!((promises(&again), drafts(&again)), (0, 1), "{at}");
        assert_eq!(again.app.screen().route, "pastikan", "{at}");
        assert!(
            again.text().contains("Tidak ada yang dikirim"),
            "{at}: {}",
            again.text()
        );
        again.tap("kembali");
        assert!(again.text().contains("Keluhan rahasia"), "{at}: {}", again.text());
        // The second time it goes through.
        send(&mut again);
        lock(&mut again, Delivery::Owner);
        assert_eq!((promises(&again), drafts(&again)), (1, 0), "{at}");
    }
    let mut world = with_pin();
    lock(&mut world, Delivery::Owner);
    let again = world.reborn();
    assert_eq!((promises(&again), drafts(&again)), (1, 0));
}

/// Every write of the way is the last before a kill.
#[test]
fn cut_before_any_write_it_is_a_draft_or_a_promise_never_both_never_neither() {
    let mut cut = 0;
    loop {
        let mut world = with_pin();
        let mut effects = Vec::new();
        for input in [
            edited(&world, "pin", PIN),
            Input::Event(Event::Tapped {
                generation: u64::MAX,
                action: "pakai-pin".into(),
            }),
        ] {
            effects.extend(world.app.handle(world.moment, input));
        }
        let mut left = cut;
        let mut reached = false;
        while !effects.is_empty() {
            let Effect::Store { id, write } = effects.remove(0) else {
                continue;
            };
            if left == 0 {
                reached = true;
                break;
            }
            left -= 1;
            world.disk.write(write);
            effects.extend(world.app.handle(world.moment, Input::Stored { id, result: Ok(()) }));
        }
        let again = world.reborn();
        assert_eq!(promises(&again) + drafts(&again), 1, "cut before write {cut}");
        if !reached {
            assert_eq!(promises(&again), 1);
            break;
        }
        cut += 1;
    }
    assert!(cut >= 3, "the try, all tries back, the promise: {cut}");
}

fn edited(world: &World, field: &str, value: &str) -> Input {
    Input::Event(Event::Edited {
        generation: world.app.screen().generation,
        field: field.into(),
        value: value.into(),
    })
}

#[test]
fn a_proof_counts_for_five_minutes_of_running_time_whatever_the_clock_says() {
    for (passes_ms, asked) in [(5 * MINUTE_MS - 1, false), (5 * MINUTE_MS, true)] {
        let mut world = waiting();
        lock(&mut world, Delivery::Owner);
        world.open("pendaftaran_pelayanan/ambil");
        // The clock is set back by a year: the proof lives no longer for it.
        world.moment.wall_ms -= 365 * DAY_MS;
        world.moment.running_ms += passes_ms;
        send(&mut world);
        assert_eq!(world.app.screen().route == "pastikan", asked, "{passes_ms}");
        assert_eq!(promises(&world), if asked { 1 } else { 2 });
    }
}

#[test]
fn whoever_takes_the_phone_up_after_it_was_put_aside_is_asked() {
    let mut world = waiting();
    lock(&mut world, Delivery::Owner);
    world.feed(Input::Suspended);
    world.feed(Input::Resumed);
    world.open("pendaftaran_pelayanan/ambil");
    send(&mut world);
    assert_eq!((world.app.screen().route.as_str(), promises(&world)), ("pastikan", 1));
}

#[test]
fn the_phones_own_prompt_may_send_the_app_to_sleep() {
    let mut world = waiting();
    world.tap("kunci");
    let Some(ShellRequest::Authenticate { id, .. }) = world.requests.pop() else {
        panic!("asked");
    };
    world.feed(Input::Suspended);
    world.feed(Input::Resumed);
    world.event(Event::Brought {
        id,
        what: Delivery::Owner,
    });
    assert_eq!(promises(&world), 1);
}

#[test]
fn signing_out_another_person_and_a_wipe_drop_what_was_held_and_the_pin() {
    let mut world = with_pin();
    world.ask(Ask::SignOut);
    world.feed(Input::Connectivity { online: false });
    assert!(world.text().contains("Tidak ada yang dikirim"), "{}", world.text());
    world.tap("kembali");
    assert_eq!((promises(&world), drafts(&world)), (0, 1));
    assert!(!world.disk.text().contains("rounds"), "the PIN is forgotten");

    let mut world = with_pin();
    world.answer("/v1/masuk", &json!({"token": "t2", "nomorkartu": "0009900000099"}));
    again_with_the_password(&mut world);
    world.tap("ganti");
    assert_eq!(promises(&world), 0);
    assert!(!world.disk.text().contains("rounds"));
    assert_eq!(world.app.proofs.seen(0, Some("0009900000099")).pin, None);
}

#[test]
fn a_stranger_with_an_unlocked_phone_makes_no_pin_and_takes_none_away() {
    for ask in [Ask::SetPin(Pin("593815".into())), Ask::DropPin] {
        let mut world = with_pin();
        world.event(Event::Back);
        world.ask(ask.clone());
        world.feed(Input::Connectivity { online: false });
        assert_eq!(world.app.screen().route, "pastikan", "{ask:?}");
        type_pin(&mut world, "593815");
        assert_eq!(world.app.proofs.seen(0, Some(KARTU)).pin, Some(4));
        lock(
            &mut world,
            Delivery::Nothing {
                why: NotBrought::Denied,
            },
        );
        world.event(Event::Back);
        send(&mut world);
        type_pin(&mut world, PIN);
        assert_eq!(promises(&world), 1, "the old one still holds");
    }
}

#[test]
fn a_pin_can_be_made_on_the_way_and_what_waited_goes_on() {
    let mut world = waiting();
    world.tap("buat-pin");
    world.edit("pin", PIN);
    world.edit("ulang", PIN);
    world.tap("simpan");
    assert_eq!((world.app.screen().route.as_str(), promises(&world)), ("pastikan", 0));
    lock(&mut world, Delivery::Owner);
    assert_eq!((promises(&world), drafts(&world)), (1, 0), "{}", world.text());
    assert_eq!(world.app.proofs.seen(0, Some(KARTU)).pin, Some(5));
}

#[test]
fn five_wrong_pins_end_it_even_with_a_kill_after_each() {
    let mut world = with_pin();
    for left in [4, 3, 2, 1] {
        type_pin(&mut world, "593815");
        let seen = world.app.proofs.seen(0, Some(KARTU));
        assert_eq!((seen.pin, seen.tried), (Some(left), Some(Tried::Wrong)));
        world = world.reborn();
        world.tap("kembali");
        send(&mut world);
    }
    type_pin(&mut world, "593815");
    assert_eq!(world.app.proofs.seen(0, Some(KARTU)).tried, Some(Tried::Gone));
    assert!(!world.disk.text().contains("rounds"));
    assert!(world.text().contains("PIN tidak berlaku lagi"), "{}", world.text());
    lock(&mut world, Delivery::Owner);
    assert_eq!(promises(&world), 1, "never a dead end");
}

#[test]
fn a_kill_between_the_try_and_its_outcome_costs_the_try() {
    let mut world = with_pin();
    world.edit("pin", PIN);
    let tapped = Event::Tapped {
        generation: world.app.screen().generation,
        action: "pakai-pin".into(),
    };
    for effect in world.app.handle(world.moment, Input::Event(tapped)) {
        if let Effect::Store { write, .. } = effect {
            world.disk.write(write);
        }
    }
    let again = world.reborn();
    assert_eq!(again.app.proofs.seen(0, Some(KARTU)).pin, Some(4));
    assert_eq!(promises(&again), 0);
}

#[test]
fn a_full_disk_gives_no_free_tries_and_tells_nothing_of_the_pin() {
    let mut world = with_pin();
    world.store = full;
    for pin in ["593815", PIN] {
        type_pin(&mut world, pin);
        let seen = world.app.proofs.seen(0, Some(KARTU));
        assert_eq!(
            (seen.pin, seen.tried),
            (Some(5), Some(Tried::Unkept(Problem::DiskFull)))
        );
        assert_eq!(promises(&world), 0);
    }
    assert!(world.text().contains("PIN belum dicek"), "{}", world.text());
    world.store = |_| Ok(());
    type_pin(&mut world, PIN);
    assert_eq!(promises(&world), 1);
}

#[test]
fn a_new_pin_that_the_disk_did_not_take_is_none() {
    let mut world = at_the_form();
    world.store = full;
    world.ask(Ask::SetPin(Pin(PIN.into())));
    assert_eq!(world.app.proofs.seen(0, Some(KARTU)).pin, None);
    let mut world = with_pin();
    world.store = full;
    world.ask(Ask::SignOut);
    world.store = |_| Ok(());
    world.ask(Ask::Speak(Language::En));
    assert!(
        !world.disk.text().contains("rounds"),
        "forgotten once the disk takes anything"
    );
}

#[test]
fn the_password_gives_all_tries_back() {
    let mut world = with_pin();
    type_pin(&mut world, "593815");
    again_with_the_password(&mut world);
    let again = world.reborn();
    assert_eq!(again.app.proofs.seen(0, Some(KARTU)).pin, Some(5));
}

#[test]
fn nobody_reads_the_pin_on_the_disk() {
    let mut world = with_pin();
    assert!(!world.disk.text().contains(PIN));
    type_pin(&mut world, "593815");
    world.feed(Input::Suspended);
    assert!(!world.disk.text().contains("593815"));
    assert!(!format!("{:?}", world.app).contains(PIN));
}

#[test]
fn what_nobody_can_promise_without_an_account_leads_to_sign_in_which_is_the_proof() {
    let mut world = World::new();
    world.open("pendaftaran_pelayanan/ambil");
    send(&mut world);
    assert_eq!((world.app.screen().route.as_str(), promises(&world)), ("masuk", 0));
    world.sign_in();
    send(&mut world);
    assert_eq!(promises(&world), 1);
}
