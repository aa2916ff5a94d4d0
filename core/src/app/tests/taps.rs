//! Taps, edits and links: what counts and what does not.

use super::*;

#[test]
fn a_stale_tap_and_a_tap_that_was_never_offered_do_nothing() {
    let mut world = World::new();
    let stale = world.app.screen().generation;
    world.sign_in();
    let (route, generation) = (world.app.screen().route.clone(), world.app.screen().generation);
    world.event(Event::Tapped {
        generation: stale,
        action: "pengaturan".into(),
    });
    world.tap("tidak-ada");
    assert_eq!(
        (world.app.screen().route.as_str(), world.app.screen().generation),
        (route.as_str(), generation)
    );
}

#[test]
fn what_was_typed_into_one_page_never_reaches_another() {
    let mut world = World::new();
    world.open("masuk");
    let old = world.app.screen().generation;
    world.event(Event::Back);
    world.open("masuk");
    world.event(Event::Edited {
        generation: old,
        field: "identitas".into(),
        value: "123".into(),
    });
    assert!(!world.text().contains("[123]"));
}

#[test]
fn a_link_that_leads_nowhere_says_so_once_at_home() {
    let mut world = World::new();
    world.open("jknsaku://tidak/ada");
    assert_eq!(world.app.screen().route, "beranda");
    assert!(world.shows(&Problem::NoSuchPage));
    world.open("pengaturan");
    world.event(Event::Back);
    assert!(!world.shows(&Problem::NoSuchPage));
}

#[test]
fn a_tap_that_crosses_a_refresh_counts_when_it_still_means_the_same() {
    let mut world = World::new();
    world.sign_in();
    let seen = world.app.screen().generation;
    world.date_ms += 60_000;
    world.event(Event::Refreshed);
    assert!(world.app.screen().generation > seen);
    world.event(Event::Tapped {
        generation: seen,
        action: "pengaturan".into(),
    });
    assert_eq!(world.app.screen().route, "pengaturan");
}

#[test]
fn a_tap_whose_action_has_changed_meanwhile_or_is_blocked_does_nothing() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    let seen = world.app.screen().generation;
    // In another language the question that is asked first has other words: the person has not read them.
    world.edit("bahasa", "en");
    world.event(Event::Tapped {
        generation: seen,
        action: "keluar".into(),
    });
    assert_eq!(world.asked("/v1/keluar"), 0);
    assert!(world.text().contains("Signed in with card"), "{}", world.text());
    let mut world = World::new();
    world.answers.remove("/v1/captcha");
    world.open("masuk");
    world.tap("masuk");
    assert_eq!(world.asked("/v1/masuk"), 0);
}
