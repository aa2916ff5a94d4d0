//! Forgetting everything and beginning anew.

use super::*;
use crate::driver::http::tests::server::{Then, serve};
use crate::driver::store::SECRET_NAME;

#[test]
fn after_a_wipe_a_fresh_app_stands_in_an_empty_folder_under_a_new_key() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |input| match input {
        Input::Event(Event::Refreshed) => vec![
            put(1, &command(1, b"{}")),
            Effect::Wake { after_ms: 100 },
            Effect::ScreenChanged,
        ],
        Input::Event(Event::Back) => vec![Effect::Wake { after_ms: 200 }],
        _ => Vec::new(),
    });
    std::fs::write(folder.path().join("outbox.db.1"), b"set aside").unwrap();
    let key = bench.phone.read(SECRET_NAME).unwrap();
    wait(driver.send(Event::Refreshed)).unwrap();
    assert_eq!(driver.screen().unwrap().generation, 2);
    assert_eq!(wait(driver.wipe()), Ok(()));
    // A tap on what was shown before must be stale now.
    assert_eq!(driver.screen().unwrap().generation, 3);
    assert_ne!(bench.phone.read(SECRET_NAME).unwrap(), key);
    assert!(!folder.path().join("outbox.db.1").exists());
    // By the time of the second alarm the first would have rung, and there would be two.
    wait(driver.send(Event::Back)).unwrap();
    let seen = bench.seen.iter().map(|(_, input)| input).skip(1);
    let seen: Vec<Input> = seen.filter(|input| *input != stored(1, Ok(()))).take(4).collect();
    let expected = [
        Input::Event(Event::Refreshed),
        opened(&[]),
        Input::Event(Event::Back),
        Input::Woken,
    ];
    assert_eq!(seen, expected);
    drop(driver);
    assert!(bench.told_to_the_end().ends_with(&[Told::Screen(3)]));
}

#[test]
fn the_app_itself_can_ask_for_it_and_its_sender_gets_the_fresh_screen() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |input| match input {
        Input::Event(Event::Back) => vec![put(1, &command(1, b"{}")), Effect::Wipe],
        Input::Event(_) => vec![put(2, &command(2, b"{}"))],
        _ => vec![Effect::ScreenChanged],
    });
    assert_eq!(wait(driver.send(Event::Back)).unwrap().generation, 2);
    wait(driver.send(Event::Refreshed)).unwrap();
    // Answers come in the order of the writes, so that of the old application would come before the last.
    let seen: Vec<Input> = bench.seen.iter().map(|(_, input)| input).skip(1).take(4).collect();
    let expected = [
        Input::Event(Event::Back),
        opened(&[]),
        Input::Event(Event::Refreshed),
        stored(2, Ok(())),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn a_call_made_just_before_reaches_the_gateway_but_not_the_fresh_app() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let server = serve("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", Then::Close);
    let driver = bench.open_at(&server.address, folder.path(), |input| match input {
        Input::Event(Event::Back) => {
            let request = get("/v1/keluar");
            let id = EffectId(1);
            vec![Effect::Call { id, request }, Effect::Wipe]
        }
        _ => Vec::new(),
    });
    wait(driver.send(Event::Back)).unwrap();
    let request = server.request.join().unwrap();
    assert!(request.starts_with("GET /v1/keluar "), "{request}");
    // The call has ended when its line is in the log.
    let is_call = |told: &Told| matches!(told, Told::Log(_, line) if line.starts_with("CallRequest"));
    assert!(bench.told.iter().any(|told| is_call(&told)));
    wait(driver.send(Event::Refreshed)).unwrap();
    drop(driver);
    let seen: Vec<Input> = bench.seen.try_iter().map(|(_, input)| input).skip(1).collect();
    let expected = [Input::Event(Event::Back), opened(&[]), Input::Event(Event::Refreshed)];
    assert_eq!(seen, expected);
}

#[test]
fn a_wipe_that_fails_is_told_to_the_fresh_app_and_a_second_one_succeeds() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |_| Vec::new());
    // Not a file, so it cannot be removed as one.
    let obstacle = folder.path().join("cache.db.1");
    std::fs::create_dir(&obstacle).unwrap();
    assert_eq!(wait(driver.wipe()), Err(StoreFailure::Failed));
    let seen: Vec<Input> = bench.seen.try_iter().map(|(_, input)| input).collect();
    assert_eq!(seen, [opened(&[]), opened(&[]), Input::WipeFailed]);
    std::fs::remove_dir(&obstacle).unwrap();
    assert_eq!(wait(driver.wipe()), Ok(()));
    let seen: Vec<Input> = bench.seen.try_iter().map(|(_, input)| input).collect();
    assert_eq!(seen, [opened(&[])]);
    drop(driver);
    let told = bench.told_to_the_end();
    let is_told =
        |told: &Told| matches!(told, Told::Log(LogLevel::Error, line) if line.starts_with("store: not wiped: "));
    assert!(told.iter().any(is_told), "{told:?}");
}
