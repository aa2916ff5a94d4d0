//! Going to sleep, waking up, and the end.

use std::io::Read;

use rusqlite::Connection;

use super::*;
use crate::app::{CallRequest, Method};
use crate::driver::http::tests::server::listen;

/// Whether another process could have both files for itself: they lie there whole, without companions, and give way
/// both to an exclusive lock and to leaving the write-ahead log, which nobody can while somebody is connected.
fn is_free(folder: &Path) -> bool {
    ["cache.db", "outbox.db"].iter().all(|name| {
        let path = folder.join(name);
        let alone = !path.with_extension("db-wal").exists();
        let other = Connection::open(&path).unwrap();
        let exclusive = other.execute_batch("BEGIN EXCLUSIVE; COMMIT").is_ok();
        let left = other.query_row("PRAGMA journal_mode = DELETE", [], |row| row.get::<_, String>(0));
        alone && exclusive && left.is_ok_and(|mode| mode == "delete")
    })
}

/// Keeps one more command at each event, under the id of its sequence.
fn keeping() -> impl Fn(&Input) -> Vec<Effect> + Send + Sync {
    let count = std::sync::atomic::AtomicU64::new(0);
    move |input| match input {
        Input::Event(_) => {
            let sequence = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) + 1;
            vec![put(sequence, &command(sequence, b"{}"))]
        }
        _ => Vec::new(),
    }
}

#[test]
fn asleep_it_holds_no_lock_and_what_was_asked_for_before_is_kept() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), keeping());
    assert!(!is_free(folder.path()));
    for _ in 0..3 {
        wait(driver.send(Event::Back)).unwrap();
    }
    assert_eq!(wait(driver.suspend()), Ok(()));
    assert!(is_free(folder.path()));
    let other = Connection::open(folder.path().join("outbox.db")).unwrap();
    let count = other.query_row("SELECT count(*) FROM command", [], |row| row.get::<_, i64>(0));
    assert_eq!(count, Ok(3));
}

#[test]
fn a_write_or_a_wipe_in_its_sleep_leaves_no_lock() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), keeping());
    wait(driver.suspend()).unwrap();
    wait(driver.send(Event::Back)).unwrap();
    assert_eq!(
        bench.seen.iter().map(|(_, input)| input).nth(3),
        Some(stored(1, Ok(()))),
        "after it was opened, told to sleep, and the event"
    );
    assert!(is_free(folder.path()));
    wait(driver.wipe()).unwrap();
    assert!(is_free(folder.path()));
}

#[test]
fn after_waking_up_the_files_stay_open_between_writes() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), keeping());
    wait(driver.suspend()).unwrap();
    driver.resume();
    for id in 1..=2 {
        wait(driver.send(Event::Back)).unwrap();
        let end = |input: &Input| *input == stored(id, Ok(()));
        assert!(bench.seen.iter().any(|(_, input)| end(&input)));
    }
    assert!(folder.path().join("cache.db-wal").exists());
    drop(driver);
    let _driver = bench.open(folder.path(), |_| Vec::new());
    assert_eq!(bench.next(), opened(&[command(1, b"{}"), command(2, b"{}")]));
}

#[test]
fn dropping_it_keeps_what_was_written_and_frees_the_files_and_the_host() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), keeping());
    for _ in 0..50 {
        wait(driver.send(Event::Back)).unwrap();
    }
    drop(driver);
    // So many writes may outlast the drop.
    bench.let_go();
    assert!(is_free(folder.path()));
    let other = Connection::open(folder.path().join("outbox.db")).unwrap();
    let count = other.query_row("SELECT count(*) FROM command", [], |row| row.get::<_, i64>(0));
    assert_eq!(count, Ok(50));
    drop(other);
    std::fs::remove_dir_all(folder.path()).unwrap();
}

#[test]
fn dropping_it_breaks_off_calls_under_way() {
    for method in [Method::Get, Method::Post] {
        let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
        let (listener, address) = listen("http://127.0.0.1");
        let driver = bench.open_at(&address, folder.path(), move |input| match input {
            Input::Event(_) => {
                let request = CallRequest {
                    method,
                    deadline_ms: 3_600_000,
                    ..get("/v1/keluarga")
                };
                let id = EffectId(1);
                vec![Effect::Call { id, request }]
            }
            _ => Vec::new(),
        });
        wait(driver.send(Event::Refreshed)).unwrap();
        let (mut connection, _) = listener.accept().unwrap();
        let mut begin = [0; 4];
        connection.read_exact(&mut begin).unwrap();
        assert_eq!(&begin, if method == Method::Get { b"GET " } else { b"POST" });
        drop(driver);
        // Goes on for the whole deadline unless the client goes away; whether it says goodbye does not matter.
        let _ = connection.read_to_end(&mut Vec::new());
        let answered = bench
            .seen
            .try_iter()
            .any(|(_, input)| matches!(input, Input::Called { .. }));
        assert!(!answered);
    }
}

#[test]
fn it_may_be_dropped_inside_another_runtime_and_in_a_callback() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |_| vec![Effect::ScreenChanged]);
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(async move { drop(driver) });
    assert!(is_free(folder.path()));

    let bench = Bench::new();
    let last = Arc::new(Mutex::new(None));
    let (dropped, is_dropped) = channel();
    let reaction = {
        let last = last.clone();
        move |told: &Told| {
            if *told == Told::Screen(2) {
                let driver: Option<Driver> = last.lock().unwrap().take();
                drop(driver);
                dropped.send(()).unwrap();
            }
        }
    };
    assert!(bench.phone.reaction.set(Box::new(reaction)).is_ok());
    let driver = bench.open(folder.path(), |_| vec![Effect::ScreenChanged]);
    {
        let mut last = last.lock().unwrap();
        driver.connectivity(true);
        *last = Some(driver);
    }
    is_dropped.recv().unwrap();
    assert!(is_free(folder.path()));
}

#[test]
fn giving_up_on_opening_leaves_nothing_behind() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    {
        let opening = pin!(Driver::open(config("http://127.0.0.1:9", folder.path()), bench.host()));
        let mut context = Context::from_waker(Waker::noop());
        let _ = opening.poll(&mut context);
    }
    bench.let_go();
}
