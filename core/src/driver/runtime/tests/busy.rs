//! A store that cannot be used at once: told, tried again, and what it holds then appears.

use super::*;
use crate::app::{Restored, StoreFault};
use crate::driver::store::Store;

/// The next news of the store.
fn reopened(bench: &Bench) -> Restored {
    let news = bench.seen.iter().find_map(|(_, input)| match input {
        Input::Reopened(restored) => Some(restored),
        _ => None,
    });
    news.unwrap()
}

fn held(bench: &Bench, folder: &Path) -> Store {
    let (mut store, _) = Store::open(folder, &*bench.phone);
    let write = StoreWrite::PutCommand {
        row: command(1, b"{}"),
        drop_draft: None,
    };
    store.write(&write).unwrap();
    store
}

/// Fault F22.
#[test]
fn a_second_app_on_one_folder_reads_and_takes_over_by_itself_when_the_first_is_gone() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let first = held(&bench, folder.path());
    let driver = bench.open(folder.path(), |input| match input {
        Input::Event(_) => vec![put(2, &command(2, b"{}"))],
        _ => Vec::new(),
    });
    let Input::Opened(restored) = bench.next() else {
        panic!("opened is not the first input");
    };
    assert_eq!((restored.faults, restored.unread), (vec![StoreFault::Busy], false));
    assert_eq!(restored.commands, [command(1, b"{}")]);
    wait(driver.send(Event::Back)).unwrap();
    bench.next();
    assert_eq!(bench.next(), stored(2, Err(StoreFailure::ReadOnly)));
    drop(first);
    // Nobody asks for anything: it is tried again by itself.
    let restored = reopened(&bench);
    assert_eq!((restored.faults, restored.commands), (vec![], vec![command(1, b"{}")]));
    wait(driver.send(Event::Back)).unwrap();
    bench.next();
    assert_eq!(bench.next(), stored(2, Ok(())));
}

/// Fault F22.
#[test]
fn after_a_sleep_in_which_another_process_wrote_that_is_read_before_anything_is_written() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |input| match input {
        Input::Resumed | Input::Reopened(_) => vec![put(7, &command(7, b"{}"))],
        _ => Vec::new(),
    });
    wait(driver.suspend()).unwrap();
    drop(held(&bench, folder.path()));
    driver.resume();
    let mut seen = Vec::new();
    while seen
        .iter()
        .filter(|input| matches!(input, Input::Stored { .. }))
        .count()
        < 2
    {
        seen.push(bench.next());
    }
    let at = |wanted: &Input| seen.iter().position(|input| input == wanted);
    let refused = at(&stored(7, Err(StoreFailure::ReadOnly)));
    let kept = at(&stored(7, Ok(())));
    assert!(refused.is_some() && kept.is_some() && refused < kept, "{seen:?}");
    let news = Restored {
        commands: vec![command(1, b"{}")],
        highest_sequence: 1,
        ..Restored::default()
    };
    assert!(at(&Input::Reopened(news)).is_some(), "{seen:?}");
}

/// Fault F22.
#[test]
fn after_a_sleep_what_another_process_wrote_is_told_though_nothing_is_written() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |_| Vec::new());
    wait(driver.suspend()).unwrap();
    drop(held(&bench, folder.path()));
    driver.resume();
    assert_eq!(reopened(&bench).commands, [command(1, b"{}")]);
}

/// Fault F22.
#[test]
fn a_wipe_while_another_process_has_the_files_fails_and_takes_the_key() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |_| Vec::new());
    wait(driver.suspend()).unwrap();
    let other = held(&bench, folder.path());
    assert_eq!(wait(driver.wipe()), Err(StoreFailure::ReadOnly));
    assert_eq!(bench.phone.read(crate::driver::store::SECRET_NAME), Ok(None));
    drop(other);
    assert_eq!(wait(driver.wipe()), Ok(()));
}
