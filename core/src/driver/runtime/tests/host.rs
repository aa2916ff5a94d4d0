//! What the host hears, and what it may do while it hears it.

use std::sync::Weak;

use super::*;
use crate::app::Body;

fn dial() -> ShellRequest {
    ShellRequest::Dial {
        number: "165".to_owned(),
    }
}

#[test]
fn the_host_may_call_and_wait_for_the_driver_in_every_callback() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = Arc::new(bench.open(folder.path(), |input| match input {
        Input::Event(Event::Refreshed) => vec![
            Effect::ScreenChanged,
            Effect::Shell(dial()),
            // Leads to a line in the log.
            Effect::Call {
                id: EffectId(1),
                request: get("/v1/keluarga"),
            },
        ],
        _ => Vec::new(),
    }));
    let again: Weak<Driver> = Arc::downgrade(&driver);
    let reaction = move |_: &Told| {
        let driver = again.upgrade().unwrap();
        wait(driver.send(Event::Back)).unwrap();
        assert!(driver.screen().is_some());
    };
    assert_eq!(bench.told.recv().unwrap(), Told::Screen(1));
    assert!(bench.phone.reaction.set(Box::new(reaction)).is_ok());
    wait(driver.send(Event::Refreshed)).unwrap();
    let told: Vec<Told> = bench.told.iter().take(3).collect();
    assert!(told.contains(&Told::Shell(dial())), "{told:?}");
    assert!(told.iter().any(|told| matches!(told, Told::Screen(_))), "{told:?}");
    assert!(told.iter().any(|told| matches!(told, Told::Log(..))), "{told:?}");
    let seen: Vec<Input> = bench.seen.try_iter().map(|(_, input)| input).collect();
    let back = seen.iter().filter(|input| **input == Input::Event(Event::Back));
    assert_eq!(back.count(), 3);
}

#[test]
fn several_changes_of_the_screen_are_told_as_the_newest() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let (busy, is_busy) = channel();
    let (free, is_free) = channel::<()>();
    let is_free = Mutex::new(is_free);
    let reaction = move |told: &Told| {
        if *told == Told::Screen(1) {
            busy.send(()).unwrap();
            is_free.lock().unwrap().recv().unwrap();
        }
    };
    assert!(bench.phone.reaction.set(Box::new(reaction)).is_ok());
    let driver = bench.open(folder.path(), |input| match input {
        Input::Event(Event::Back) => vec![Effect::Shell(dial())],
        _ => vec![Effect::ScreenChanged],
    });
    is_busy.recv().unwrap();
    for _ in 0..5 {
        wait(driver.send(Event::Refreshed)).unwrap();
    }
    wait(driver.send(Event::Back)).unwrap();
    free.send(()).unwrap();
    let told: Vec<Told> = bench.told.iter().take(3).collect();
    assert_eq!(told, [Told::Screen(1), Told::Screen(6), Told::Shell(dial())]);
}

#[test]
fn a_host_that_fails_in_a_callback_is_told_the_next_thing_all_the_same() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let reaction = |told: &Told| assert_ne!(*told, Told::Screen(1), "as planned");
    assert!(bench.phone.reaction.set(Box::new(reaction)).is_ok());
    let driver = bench.open(folder.path(), |_| vec![Effect::ScreenChanged]);
    let complaint = Told::Log(LogLevel::Error, "the host failed in a callback".to_owned());
    assert_eq!(bench.told.recv().unwrap(), complaint);
    wait(driver.send(Event::Back)).unwrap();
    assert_eq!(bench.told.recv().unwrap(), Told::Screen(2));
}

#[test]
fn the_log_holds_nothing_of_what_was_typed_kept_sent_or_received() {
    use crate::driver::http::tests::server::{Then, serve};
    const SECRET: &str = "RAHASIA-CONTOH";
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let server = serve(
        format!("HTTP/1.1 500 {SECRET}\r\nETag: \"{SECRET}\"\r\n\r\n{SECRET}"),
        Then::Close,
    );
    let row = CommandRow {
        id: SECRET.to_owned(),
        owner: SECRET.to_owned(),
        sequence: 1,
        body: SECRET.as_bytes().to_vec(),
    };
    let driver = bench.open_at(&server.address, folder.path(), move |input| match input {
        Input::Event(Event::Edited { .. }) => {
            let mut request = get(&format!("/v1/keluarga?kunci={SECRET}"));
            request.body = Body::Json(SECRET.as_bytes().to_vec());
            request.token = Some(SECRET.to_owned());
            request.etag = Some(SECRET.to_owned());
            request.idempotency_key = Some(SECRET.to_owned());
            let id = EffectId(1);
            vec![put(2, &row), Effect::Call { id, request }]
        }
        Input::Event(Event::Back) => panic!("{SECRET}"),
        _ => Vec::new(),
    });
    let edited = Event::Edited {
        generation: 1,
        field: SECRET.to_owned(),
        value: SECRET.to_owned(),
    };
    // The second write cannot be kept.
    for _ in 0..2 {
        wait(driver.send(edited.clone())).unwrap();
        let answered = |input: &Input| matches!(input, Input::Called { .. });
        assert!(bench.seen.iter().any(|(_, input)| answered(&input)));
        wait(driver.suspend()).unwrap();
        std::fs::write(folder.path().join("outbox.db"), b"bukan basis data").unwrap();
    }
    assert_eq!(wait(driver.send(Event::Back)), Err(Closed));
    drop(driver);
    let lines: Vec<String> = (bench.told_to_the_end().into_iter())
        .filter_map(|told| match told {
            Told::Log(_, line) => Some(line),
            _ => None,
        })
        .collect();
    let told = lines.join("\n");
    for part in ["CallRequest(Get /v1/keluarga): Reply(500", "store: ", "failed inside"] {
        assert!(told.contains(part), "{part} not in {told}");
    }
    assert!(!told.contains(SECRET), "{told}");
}

/// Field report F69.
#[test]
fn a_host_that_let_go_of_the_driver_is_told_nothing_more() {
    for _ in 0..20 {
        let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
        let driver = bench.open(folder.path(), |_| vec![Effect::ScreenChanged, Effect::Shell(dial())]);
        assert!(
            bench
                .phone
                .reaction
                .set(Box::new(|_: &Told| std::thread::yield_now()))
                .is_ok()
        );
        for _ in 0..5 {
            wait(driver.send(Event::Back)).unwrap();
        }
        driver.connectivity(true);
        drop(driver);
        let Bench { phone, told, .. } = bench;
        assert_eq!(Arc::strong_count(&phone), 1, "somebody still holds the host");
        drop(phone);
        // Everything that was told had been told before.
        assert!(told.iter().count() >= 5);
    }
}
