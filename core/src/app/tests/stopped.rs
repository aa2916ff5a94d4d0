//! A version of the app that the gateway answers no longer.

use super::place::at_the_form;
use super::*;

const BOOKING: &str = "/v1/antrean/fktp";

/// What a gateway says to a version that it answers no longer.
fn stopped() -> (u16, Vec<u8>) {
    (426, envelope(426, Some("versi_dihentikan"), &Value::Null).1)
}

/// Whatever is asked for is answered so; what was answered before is returned.
fn answer_all(world: &mut World, answer: &(u16, Vec<u8>)) -> BTreeMap<&'static str, (u16, Vec<u8>)> {
    let mut all = world.answers.clone();
    all.insert(BOOKING, answer.clone());
    all.values_mut().for_each(|one| one.clone_from(answer));
    std::mem::replace(&mut world.answers, all)
}

/// A promise that was made with a version that is stopped.
fn a_promise_of_an_old_version() -> World {
    let mut world = at_the_form();
    answer_all(&mut world, &stopped());
    world.tap("ambil");
    assert_eq!(world.asked(BOOKING), 1);
    world
}

fn keys(world: &World) -> Vec<Option<String>> {
    let booked = world.calls.iter().filter(|call| call.path == BOOKING);
    booked.map(|call| call.idempotency_key.clone()).collect()
}

#[test]
fn an_old_version_may_be_stopped_but_never_the_card() {
    let mut world = a_promise_of_an_old_version();
    world.event(Event::Refreshed);
    world.open("beranda");
    world.event(Event::Refreshed);
    assert!(world.shows(&Problem::VersionStopped), "{}", world.text());
    world.open("kartu");
    let text = world.text();
    assert!(
        text.contains("Sari Contoh") && text.contains("0009 9000 00011"),
        "{text}"
    );
    assert!(world.app.sessions.shown.is_open(), "nobody is signed out by it");
    // What waits says what for, on the page of the number and in the list of requests.
    world.open("pendaftaran_pelayanan");
    let text = world.text();
    assert!(
        text.contains("Perbarui aplikasi dahulu supaya permintaan ini dikirim"),
        "{text}"
    );
    assert!(!text.contains("Sebentar lagi permintaan dikirim"), "{text}");
    world.open("janji");
    let text = world.text();
    assert!(text.contains("Perbarui aplikasi supaya bisa dikirim"), "{text}");
}

#[test]
fn a_promise_of_an_old_version_is_kept_and_sent_once_by_the_next_one() {
    let mut world = a_promise_of_an_old_version();
    world.pass(3_600_000);
    let tried = world.asked(BOOKING);
    assert!((2..=30).contains(&tried), "{tried} calls in an hour");
    assert_eq!(world.disk.commands.len(), 1, "{}", world.text());
    let key = keys(&world).pop().flatten().unwrap();
    // The newer version opens what the older one kept, and asks before it sends: it cannot know what the older one saw.
    let mut newer = World::unopened(world.disk.clone());
    newer.answer(BOOKING, &json!({"nomorantrean": "A12"}));
    let unknown = (404, envelope(404, None, &Value::Null).1);
    newer.answers.insert(format!("/v1/perintah/{key}").leak(), unknown);
    let restored = newer.disk.restored();
    newer.feed(Input::Opened(restored));
    assert_eq!(keys(&newer), [Some(key)], "the same promise, once");
    newer.open("pendaftaran_pelayanan");
    assert!(!newer.text().contains("Perbarui aplikasi"), "{}", newer.text());
}

#[test]
fn a_version_that_was_stopped_by_mistake_goes_on_when_somebody_looks() {
    let mut world = at_the_form();
    let answers = answer_all(&mut world, &stopped());
    world.tap("ambil");
    world.answers = answers;
    world.answers.insert(BOOKING, (503, Vec::new()));
    world.feed(Input::Resumed);
    world.event(Event::Refreshed);
    world.open("janji");
    assert!(world.text().contains("menunggu giliran dikirim"), "{}", world.text());
    world.answer(BOOKING, &json!({"nomorantrean": "A12"}));
    let before = world.asked(BOOKING);
    world.feed(Input::Resumed);
    assert_eq!(world.asked(BOOKING), before + 1);
    assert!(world.disk.text().contains("diterima"), "{}", world.text());
}

#[test]
fn who_signs_in_with_an_old_version_is_told_so() {
    let mut world = World::new();
    answer_all(&mut world, &stopped());
    world.open("masuk");
    assert!(world.shows(&Problem::VersionStopped), "{}", world.text());
}

#[test]
fn a_gateway_that_stopped_a_version_is_left_alone_for_as_long_as_it_asked() {
    let mut world = World::new();
    let answers = answer_all(&mut world, &stopped());
    world.retry_after_s = Some(418);
    world.open("masuk");
    world.answers = answers;
    world.pass(100_000);
    for _ in 0..5 {
        world.feed(Input::Resumed);
        world.event(Event::Refreshed);
    }
    assert_eq!(world.asked("/v1/captcha"), 1);
    assert!(world.shows(&Problem::VersionStopped), "{}", world.text());
    world.pass(318_000);
    world.feed(Input::Resumed);
    assert!(world.text().contains("Berapa dua ditambah tiga?"), "{}", world.text());
}

/// A person is sent for another version by the gateway alone.
#[test]
fn a_proxys_own_426_stops_no_version() {
    for body in [&b""[..], b"<html>Upgrade Required</html>", b"{}"] {
        let mut world = at_the_form();
        answer_all(&mut world, &(426, body.to_vec()));
        world.tap("ambil");
        world.open("beranda");
        world.event(Event::Refreshed);
        assert!(world.shows(&Problem::NotTheGateway), "{}", world.text());
        assert!(!world.text().contains("Perbarui aplikasi"), "{}", world.text());
    }
}
