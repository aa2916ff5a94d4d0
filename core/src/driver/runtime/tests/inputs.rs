//! What the application is told, in which order, and what its callers get.

use super::*;
use crate::app::{Blob, BlobName, CallFailure, CallOutcome, CallRequest, Load, Loaded, Method};
use crate::driver::http::tests::get;

#[test]
fn inputs_are_taken_in_the_order_in_which_they_were_handed_over() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |_| Vec::new());
    driver.connectivity(false);
    driver.resume();
    let answered = wait(driver.send(Event::Back));
    assert!(answered.is_ok());
    driver.connectivity(true);
    wait(driver.send(Event::Refreshed)).unwrap();
    let seen: Vec<Input> = (0..6).map(|_| bench.next()).collect();
    let expected = [
        opened(&[]),
        Input::Connectivity { online: false },
        Input::Resumed,
        Input::Event(Event::Back),
        Input::Connectivity { online: true },
        Input::Event(Event::Refreshed),
    ];
    assert_eq!(seen, expected);
}

#[test]
fn a_sender_gets_the_screen_that_its_event_led_to() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |input| match input {
        Input::Event(Event::Refreshed) => vec![Effect::ScreenChanged],
        _ => Vec::new(),
    });
    assert_eq!(driver.screen().unwrap().generation, 1);
    assert_eq!(wait(driver.send(Event::Refreshed)).unwrap().generation, 2);
    assert_eq!(driver.screen().unwrap().generation, 2);
    // Unchanged to the eye, so still the same one.
    assert_eq!(wait(driver.send(Event::Back)).unwrap().generation, 2);
}

#[test]
fn an_event_is_not_lost_when_its_sender_stops_waiting() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |_| Vec::new());
    bench.next();
    {
        let sending = pin!(driver.send(Event::Back));
        let mut context = Context::from_waker(Waker::noop());
        let _ = sending.poll(&mut context);
    }
    assert_eq!(bench.next(), Input::Event(Event::Back));
}

#[test]
fn moments_carry_the_phones_clock_and_a_running_time_that_never_goes_back() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let driver = bench.open(folder.path(), |input| match input {
        Input::Event(_) => vec![Effect::Wake { after_ms: 20 }],
        _ => Vec::new(),
    });
    wait(driver.send(Event::Back)).unwrap();
    let moments: Vec<Moment> = (0..3).map(|_| bench.seen.recv().unwrap().0).collect();
    assert!(moments.iter().all(|moment| moment.wall_ms == 1_795_489_500_000));
    assert!(moments.is_sorted_by_key(|moment| moment.running_ms), "{moments:?}");
    assert!(moments[2].running_ms - moments[1].running_ms >= 19, "{moments:?}");
}

#[test]
fn a_screen_is_shown_with_what_is_kept_of_its_page_and_not_before() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    std::fs::create_dir(folder.path().join("aset")).unwrap();
    std::fs::write(folder.path().join("aset/faskes"), b"contoh").unwrap();
    let load = |id, name| Effect::Load {
        id: EffectId(id),
        load: Load::Asset { name },
    };
    let driver = bench.open(folder.path(), move |input| match input {
        Input::Event(_) => vec![Effect::ScreenChanged, load(1, "faskes"), load(2, "tidak-ada")],
        _ => Vec::new(),
    });
    assert_eq!(bench.told.recv().unwrap(), Told::Screen(1));
    let screen = wait(driver.send(Event::Back)).unwrap();
    // The event, then both readings: no screen of the moments in between was shown.
    assert_eq!(screen.generation, 4);
    assert_eq!(bench.told.recv().unwrap(), Told::Screen(4));
    let loaded: Vec<Input> = bench.seen.iter().map(|(_, input)| input).skip(2).take(2).collect();
    let found = |id, asset| Input::Loaded {
        id: EffectId(id),
        loaded: Loaded::Asset(asset),
    };
    assert_eq!(loaded, [found(1, Some(b"contoh".as_slice().into())), found(2, None)]);
}

#[test]
fn a_stretch_of_a_kept_file_is_sent_as_it_is() {
    use crate::driver::http::tests::server::{Then, serve};
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let server = serve("HTTP/1.1 204 None\r\n\r\n", Then::Close);
    let name = BlobName {
        owner: String::new(),
        id: "foto".to_owned(),
    };
    let (kept, sent) = (name.clone(), name);
    let driver = bench.open_at(&server.address, folder.path(), move |input| match input {
        Input::Event(_) => vec![Effect::Store {
            id: EffectId(1),
            write: StoreWrite::PutBlob(Blob {
                name: kept.clone(),
                bytes: b"0123456789".to_vec(),
            }),
        }],
        Input::Stored { .. } => {
            let request = CallRequest {
                method: Method::Put,
                ..get("/v1/lampiran/foto/0").bringing(sent.clone(), 3, 4)
            };
            let id = EffectId(2);
            vec![Effect::Call { id, request }]
        }
        _ => Vec::new(),
    });
    wait(driver.send(Event::Back)).unwrap();
    let request = server.request.join().unwrap();
    assert!(request.starts_with("PUT /v1/lampiran/foto/0 HTTP/1.1\r\n"), "{request}");
    assert!(request.contains("content-type: application/octet-stream"), "{request}");
    assert!(request.ends_with("\r\n\r\n3456"), "{request}");
}

#[test]
fn a_call_whose_file_is_not_kept_sends_nothing() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let name = BlobName {
        owner: String::new(),
        id: "tidak-ada".to_owned(),
    };
    let driver = bench.open(folder.path(), move |input| match input {
        Input::Event(_) => vec![Effect::Call {
            id: EffectId(1),
            request: get("/v1/lampiran").bringing(name.clone(), 0, 4),
        }],
        _ => Vec::new(),
    });
    wait(driver.send(Event::Back)).unwrap();
    let unreachable = Input::Called {
        id: EffectId(1),
        outcome: CallOutcome::Failed(CallFailure::Unreachable),
    };
    assert!(bench.seen.iter().any(|(_, input)| input == unreachable));
}

#[test]
fn each_run_has_a_seed_of_its_own() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let mut seeds = Vec::new();
    for _ in 0..2 {
        let (teller, told) = channel();
        let make = move |setup: Setup| {
            teller.send(setup.seed).unwrap();
            App::new(setup)
        };
        let config = config("http://127.0.0.1:9", folder.path());
        wait(Driver::start(config, bench.host(), make)).unwrap();
        seeds.push(told.recv().unwrap());
    }
    assert_ne!(seeds[0], seeds[1]);
    assert!(!seeds.contains(&[0; 32]));
}

#[test]
fn a_refused_gateway_is_said_at_once() {
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let refused = wait(Driver::open(config("ftp://contoh", folder.path()), bench.host()));
    assert_eq!(refused.err(), Some(OpenError::Gateway(HttpConfigError::BaseAddress)));
}

#[test]
fn the_driver_and_its_futures_go_from_thread_to_thread() {
    fn check<T: Send>(value: T) -> T {
        value
    }
    fn check_shared<T: Send + Sync>(value: T) -> T {
        value
    }
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let opening = check(Driver::open(config("http://127.0.0.1:9", folder.path()), bench.host()));
    let driver = check_shared(wait(opening).unwrap());
    assert!(wait(check(driver.send(Event::Back))).is_ok());
    assert_eq!(wait(check(driver.suspend())), Ok(()));
}

/// Fault T26.
#[test]
fn what_the_gateway_said_last_stands_in_for_a_clock_that_began_anew() {
    use crate::driver::http::Roots;
    use crate::driver::http::tests::secure::valid;
    use crate::driver::http::tests::server::serve_tls;
    let (folder, bench) = (tempfile::tempdir().unwrap(), Bench::new());
    let gateway = valid(2044, 2046);
    let server = serve_tls(gateway.config, "HTTP/1.1 204 None\r\n\r\n");
    let mut config = config(&server.address, folder.path());
    config.http.roots = Roots::Der(vec![gateway.certificate]);
    let driver = bench.open_with(config, |input| match input {
        Input::Event(_) => vec![Effect::Call {
            id: EffectId(1),
            request: get("/v1/keluarga"),
        }],
        _ => Vec::new(),
    });
    wait(driver.send(Event::Back)).unwrap();
    assert!(server.request.join().unwrap().starts_with("GET /v1/keluarga"));
}
