//! What the application asks for is done and answered.

use super::*;
use crate::app::{CallFailure, CallOutcome, StoreFault};
use crate::driver::http::tests::server::{Then, serve};

fn call(id: u64, path: &str) -> Effect {
    Effect::Call {
        id: EffectId(id),
        request: get(path),
    }
}

#[test]
fn writes_are_done_and_reported_in_order_and_read_at_the_next_start() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let rows: Vec<CommandRow> = (1..=20).map(|sequence| command(sequence, b"{}")).collect();
    let written = rows.clone();
    let driver = bench.open(folder.path(), move |input| match input {
        Input::Event(_) => written.iter().map(|row| put(row.sequence, row)).collect(),
        _ => Vec::new(),
    });
    wait(driver.send(Event::Back)).unwrap();
    assert_eq!((bench.next(), bench.next()), (opened(&[]), Input::Event(Event::Back)));
    for id in 1..=20 {
        assert_eq!(bench.next(), stored(id, Ok(())));
    }
    drop(driver);
    let _driver = bench.open(folder.path(), |_| Vec::new());
    assert_eq!(bench.next(), opened(&rows));
}

#[test]
fn a_write_that_cannot_be_kept_is_reported_and_logged() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let no_folder = folder.path().join("berkas");
    std::fs::write(&no_folder, b"").unwrap();
    let driver = bench.open(&no_folder, |input| match input {
        Input::Event(_) => vec![put(7, &command(1, b"{}"))],
        _ => Vec::new(),
    });
    let Input::Opened(restored) = bench.next() else {
        panic!("opened is not the first input");
    };
    assert_eq!(restored.faults, [StoreFault::Unwritable]);
    wait(driver.send(Event::Back)).unwrap();
    bench.next();
    assert_eq!(bench.next(), stored(7, Err(StoreFailure::ReadOnly)));
    drop(driver);
    let errors = bench.told_to_the_end();
    let errors = errors
        .iter()
        .filter(|told| matches!(told, Told::Log(LogLevel::Error, _)));
    // One for opening, one for the write.
    assert!(errors.count() >= 2);
}

#[test]
fn a_call_is_made_and_its_reply_comes_back_under_its_ticket() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let server = serve("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}", Then::Close);
    let driver = bench.open_at(&server.address, folder.path(), |input| match input {
        Input::Event(_) => vec![call(3, "/v1/keluarga")],
        _ => Vec::new(),
    });
    wait(driver.send(Event::Refreshed)).unwrap();
    let outcome = CallOutcome::Reply {
        status: 200,
        body: b"{}".to_vec(),
        etag: None,
        retry_after_s: None,
        date_ms: None,
    };
    let id = EffectId(3);
    let answered = bench.seen.iter().map(|(_, input)| input).nth(2);
    assert_eq!(answered, Some(Input::Called { id, outcome }));
}

#[test]
fn a_call_that_hangs_holds_up_nothing_else() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let server = serve("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{", Then::Hang);
    let row = command(1, b"{}");
    let driver = bench.open_at(&server.address, folder.path(), move |input| match input {
        Input::Event(Event::Refreshed) => vec![call(1, "/v1/keluarga"), put(2, &row)],
        _ => Vec::new(),
    });
    wait(driver.send(Event::Refreshed)).unwrap();
    let input = bench.seen.iter().map(|(_, input)| input).nth(2);
    assert_eq!(input, Some(stored(2, Ok(()))));
    wait(driver.send(Event::Back)).unwrap();
    assert_eq!(bench.next(), Input::Event(Event::Back));
}

#[test]
fn a_call_to_nowhere_is_known_to_have_sent_nothing() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let (listener, address) = crate::driver::http::tests::server::listen("http://127.0.0.1");
    drop(listener);
    let driver = bench.open_at(&address, folder.path(), |input| match input {
        Input::Event(_) => vec![call(1, "/v1/keluarga")],
        _ => Vec::new(),
    });
    wait(driver.send(Event::Refreshed)).unwrap();
    let expected = Input::Called {
        id: EffectId(1),
        outcome: CallOutcome::Failed(CallFailure::Unreachable),
    };
    assert_eq!(bench.seen.iter().map(|(_, input)| input).nth(2), Some(expected));
}

#[test]
fn an_alarm_rings_once_and_only_the_last_that_was_set() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let wake = |after_ms| Effect::Wake { after_ms };
    let rung = std::sync::atomic::AtomicU8::new(0);
    let driver = bench.open(folder.path(), move |input| match input {
        Input::Event(_) => vec![wake(u64::MAX), wake(10), wake(60)],
        Input::Woken => {
            if rung.fetch_add(1, std::sync::atomic::Ordering::Relaxed) < 2 {
                vec![wake(50)]
            } else {
                Vec::new()
            }
        }
        _ => Vec::new(),
    });
    wait(driver.send(Event::Back)).unwrap();
    let seen: Vec<(Moment, Input)> = bench.seen.iter().skip(1).take(4).collect();
    assert!(seen[1..].iter().all(|(_, input)| *input == Input::Woken), "{seen:?}");
    let first_ms = seen[1].0.running_ms - seen[0].0.running_ms;
    assert!(first_ms >= 59, "the one of 10 ms rang after {first_ms} ms");
    wait(driver.send(Event::Back)).unwrap();
    assert_eq!(
        bench.seen.recv().unwrap().1,
        Input::Event(Event::Back),
        "nothing rang in between"
    );
}
