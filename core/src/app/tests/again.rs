//! What is asked again, told once more or forgotten, when a session, a run or a sleep ends.

use super::place::at_the_form;
use super::*;
use crate::app::clock::Clock;

fn sign_out(world: &mut World) {
    world.open("pengaturan");
    world.tap("keluar");
}

#[test]
fn whoever_signs_in_again_finds_what_was_there_and_everything_is_asked_for_anew() {
    let mut world = World::new();
    world.answers.insert("/v1/iuran", (503, vec![]));
    world.sign_in();
    sign_out(&mut world);
    world.answers.remove("/v1/keluarga");
    world.sign_in();
    world.open("beranda");
    assert!(world.disk.keeps(&Resource::Keluarga), "nobody else was here");
    assert!(world.app.screen().freshness.is_some(), "{}", world.text());
    assert_eq!(world.asked("/v1/keluarga"), 2);
    assert_eq!(world.asked("/v1/iuran"), 2, "what rested rests no longer");
}

#[test]
fn after_a_sleep_everything_is_asked_for_anew() {
    let mut world = World::new();
    world.sign_in();
    world.feed(Input::Suspended);
    world.feed(Input::Resumed);
    assert_eq!(world.asked("/v1/keluarga"), 2);
}

#[test]
fn what_was_read_from_the_phone_is_asked_for_with_its_tag() {
    let mut world = World::new();
    world.sign_in();
    let again = World::on(world.disk.clone());
    let call = again.calls.iter().find(|call| call.path == "/v1/keluarga").unwrap();
    assert_eq!(call.etag.as_deref(), Some("\"1\""));
}

#[test]
fn nothing_stays_the_same_that_was_never_had() {
    let mut world = World::new();
    world.answers.insert("/v1/keluarga", (304, vec![]));
    world.sign_in();
    assert!(world.shows(&Problem::NotTheGateway), "{}", world.text());
}

/// Fault T21.
#[test]
fn a_busy_gateway_is_told_as_busy_where_a_captcha_is_asked_for() {
    let mut world = World::new();
    world.answers.insert("/v1/captcha", (503, vec![]));
    world.open("masuk");
    assert!(world.shows(&Problem::Busy { wait_s: None }), "{}", world.text());
}

#[test]
fn a_wipe_tells_the_gateway_that_the_session_is_over() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.tap("hapus-data");
    assert_eq!(world.asked("/v1/keluar"), 1);
}

/// What is asked for behind a wipe is asked for by an application that is gone.
#[test]
fn a_wipe_begins_only_when_the_gateway_is_being_told() {
    let mut world = World::new();
    world.sign_in();
    let effects = world.app.grant(vec![Ask::Wipe], world.moment);
    let told = |effect: &Effect| matches!(effect, Effect::Call { request, .. } if request.path == "/v1/keluar");
    let told = effects.iter().position(told).unwrap();
    let wipes = effects.iter().position(|effect| *effect == Effect::Wipe).unwrap();
    assert!(told < wipes, "{effects:?}");
}

#[test]
fn whoever_signs_in_again_is_back_where_they_were() {
    let mut world = World::new();
    world.sign_in();
    world.open("kartu");
    let over = (401, br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec());
    world.answers.insert("/v1/keluarga", over);
    world.event(Event::Refreshed);
    assert!(!world.app.has_session());
    world.answer("/v1/keluarga", &family(KARTU));
    world.answer("/v1/masuk", &json!({"token": "t2", "nomorkartu": KARTU}));
    world.open("masuk");
    world.tap("pakai-sandi");
    world.sign_in();
    assert!(world.app.has_session(), "{}", world.text());
    assert_eq!(world.app.screen().route, "kartu");
}

#[test]
fn a_farewell_that_the_disk_refused_is_written_as_soon_as_there_is_room() {
    let mut world = World::new();
    world.sign_in();
    world.network(false);
    world.store = |write| match write {
        StoreWrite::PutSetting { row, .. } if row.name == "pamit" => Err(StoreFailure::DiskFull),
        _ => Ok(()),
    };
    sign_out(&mut world);
    assert!(!world.disk.text().contains("t1"));
    world.store = |_| Ok(());
    world.open("kartu");
    world.feed(Input::Suspended);
    assert!(world.disk.text().contains("t1"), "it is still to be told");
}

#[test]
fn what_a_promise_ended_with_makes_doubtful_what_it_may_have_changed() {
    let mut world = at_the_form();
    world
        .answers
        .insert("/v1/antrean/fktp", envelope(201, Some("kuota_habis"), &Value::Null));
    let before = world.asked("/v1/antrean");
    world.tap("ambil");
    world.open("beranda");
    assert_eq!(world.asked("/v1/antrean/fktp"), 1);
    assert!(world.asked("/v1/antrean") > before);
}

#[test]
fn what_a_newer_reading_settles_is_put_away_by_itself() {
    use crate::data::{Perintah, uji};
    let mut world = World::new();
    world.sign_in();
    world.answer("/v1/uji", &json!(null));
    world.slow = vec!["/v1/antrean"];
    world.ask(Ask::Do(Perintah::Uji(uji::Perintah::Sekilas)));
    assert_eq!(
        world.app.outbox.janji_of(KARTU).len(),
        1,
        "it was accepted, and nothing is newer"
    );
    world.answer_slow();
    world.event(Event::Refreshed);
    assert!(world.app.outbox.janji_of(KARTU).is_empty() && world.disk.commands.is_empty());
}

#[test]
fn an_answer_to_what_was_asked_before_something_happened_is_not_the_last_word() {
    let mut world = at_the_form();
    world.slow.push("/v1/antrean");
    world.open("beranda");
    world.feed(Input::Event(Event::Refreshed));
    let before = world.asked("/v1/antrean");
    assert_eq!(world.waiting.len(), 1, "the list is on its way");
    world.feed(Input::Event(Event::Refreshed));
    assert_eq!(world.asked("/v1/antrean"), before, "one question at a time");
    world.answer_slow();
    assert_eq!(world.asked("/v1/antrean"), before + 1, "asked once more, and only once");
}

#[test]
fn a_session_whose_end_a_promise_tells_is_over() {
    let mut world = at_the_form();
    let over = br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec();
    world.answers.insert("/v1/antrean/fktp", (401, over));
    world.tap("ambil");
    assert_eq!(world.asked("/v1/antrean/fktp"), 1);
    assert!(!world.app.sessions.shown.is_open());
}

#[test]
fn a_page_is_not_opened_on_itself_and_going_back_leads_home_in_a_bounded_number_of_steps() {
    let mut world = World::new();
    world.sign_in();
    world.open("kartu");
    world.open("kartu");
    world.event(Event::Back);
    assert_eq!(world.app.screen().route, "beranda");
    for _ in 0..20 {
        world.open("kartu");
        world.open("pengaturan");
    }
    let mut steps = 0;
    while world.app.screen().route != "beranda" {
        world.event(Event::Back);
        steps += 1;
    }
    assert!(steps <= 16, "{steps}");
}

#[test]
fn the_newest_date_of_all_that_is_kept_counts_and_after_a_sleep_the_time_is_not_known() {
    let moment = Moment {
        wall_ms: START_MS,
        running_ms: 0,
    };
    let mut clock = Clock::default();
    for date_ms in [START_MS - 2, START_MS, START_MS - 1] {
        clock.remember(date_ms, moment);
    }
    assert_eq!(clock.newest_ms(), Some(START_MS));
    assert!(clock.hear(START_MS, moment));
    assert_eq!(clock.now(moment).gateway_ms, Some(START_MS));
    clock.sleep();
    assert_eq!(clock.now(moment).gateway_ms, None);
}
