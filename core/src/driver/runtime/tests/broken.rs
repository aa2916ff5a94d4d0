//! Something fails inside: it is said, and nobody waits for ever.

use super::*;
use crate::app::{CallFailure, CallOutcome};

/// Secrets whose keeper fails altogether from the second removal or reading on.
struct Failing {
    phone: Arc<Phone>,
    fails: std::sync::atomic::AtomicBool,
}

impl SecretStore for Failing {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        assert!(!self.fails.load(std::sync::atomic::Ordering::SeqCst), "as planned");
        self.phone.read(name)
    }
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure> {
        self.phone.write(name, secret)
    }
    fn remove(&self, name: &str) -> Result<(), HostFailure> {
        self.phone.remove(name)
    }
}

fn has_error(told: &[Told], part: &str) -> bool {
    (told.iter()).any(|told| matches!(told, Told::Log(LogLevel::Error, line) if line.contains(part)))
}

#[test]
fn an_application_that_fails_closes_the_driver_and_says_so() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |input| match input {
        Input::Event(Event::Back) => panic!("as planned"),
        Input::Event(_) => vec![put(1, &command(1, b"{}"))],
        _ => Vec::new(),
    });
    assert_eq!(bench.told.recv().unwrap(), Told::Screen(1));
    wait(driver.send(Event::Refreshed)).unwrap();
    assert_eq!(wait(driver.send(Event::Back)), Err(Closed));
    assert_eq!(driver.screen(), None);
    assert_eq!(wait(driver.send(Event::Refreshed)), Err(Closed));
    assert_eq!(wait(driver.suspend()), Err(StoreFailure::Failed));
    assert_eq!(wait(driver.wipe()), Err(StoreFailure::Failed));
    driver.connectivity(true);
    driver.resume();
    drop(driver);
    let again = bench.open(folder.path(), |_| Vec::new());
    let reopened = bench
        .seen
        .iter()
        .map(|(_, input)| input)
        .find(|input| *input == opened(&[command(1, b"{}")]));
    assert!(reopened.is_some());
    drop(again);
    let told = bench.told_to_the_end();
    assert!(has_error(&told, "the application failed inside"), "{told:?}");
    // When it closed, and at the next start.
    let screens = told.iter().filter(|told| matches!(told, Told::Screen(_)));
    assert_eq!(screens.count(), 2, "{told:?}");
}

#[test]
fn an_application_that_fails_at_once_cannot_be_opened() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let start = |make: fn(Setup) -> Script| {
        wait(Driver::start(
            config("http://127.0.0.1:9", folder.path()),
            bench.host(),
            make,
        ))
        .err()
    };
    assert_eq!(start(|_| panic!("as planned")), Some(OpenError::System));
    let fails_in_its_first_input = |_| Script {
        screen: screen(),
        seen: channel().0,
        answer: Arc::new(|_: &Input| panic!("as planned")),
    };
    assert_eq!(start(fails_in_its_first_input), Some(OpenError::System));
    let told = bench.told_to_the_end();
    assert!(has_error(&told, "failed while it was made"), "{told:?}");
    assert!(has_error(&told, "failed inside"), "{told:?}");
}

#[test]
fn a_call_that_fails_inside_is_answered_as_one_that_may_have_arrived() {
    let bench = Bench::new();
    let (_screen, screens) = watch::channel(None);
    let (notifier, _telling) = Notifier::start(bench.phone.clone(), bench.phone.clone(), screens).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let answered = runtime.block_on(async {
        let mut tasks = tasks::Tasks::new(notifier);
        tasks.call(EffectId(9), async { panic!("as planned") });
        (tasks.next().await, tasks.next().await)
    });
    let expected = Input::Called {
        id: EffectId(9),
        outcome: CallOutcome::Failed(CallFailure::Interrupted),
    };
    assert_eq!(answered, (Some(expected), None));
    let told = bench.told_to_the_end();
    assert!(has_error(&told, "a call failed inside"), "{told:?}");
}

#[test]
fn a_store_that_fails_inside_closes_the_driver_and_says_so() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let failing = Arc::new(Failing {
        phone: bench.phone.clone(),
        fails: false.into(),
    });
    let host = Host {
        secrets: failing.clone(),
        ..bench.host()
    };
    let open = || wait(Driver::open(config("http://127.0.0.1:9", folder.path()), host.clone()));
    let driver = open().unwrap();
    failing.fails.store(true, std::sync::atomic::Ordering::SeqCst);
    assert_eq!(wait(driver.wipe()), Err(StoreFailure::Failed));
    assert_eq!(driver.screen(), None);
    assert_eq!(wait(driver.send(Event::Back)), Err(Closed));
    drop(driver);
    assert_eq!(open().err(), Some(OpenError::System));
    drop((host, failing));
    let told = bench.told_to_the_end();
    assert!(has_error(&told, "the store failed inside"), "{told:?}");
    assert!(has_error(&told, "because its store is"), "{told:?}");
}
