//! What each part holds to by itself: what is asked for again and when, whose it is, and what is written when something ends.

use super::*;
use crate::app::farewell::Farewells;
use crate::app::ids::Ids;
use crate::app::session::Sessions;
use crate::data::antrean::{self, AmbilFktp};
use crate::data::perintah::{Keadaan, Perintah};
use crate::gateway::akun::Sesi;

const HOUR_MS: u64 = 3_600_000;

fn booking() -> Perintah {
    Perintah::Antrean(antrean::Perintah::AmbilFktp(AmbilFktp {
        nomorkartu: KARTU.into(),
        kodepoli: "001".into(),
        kodedokter: None,
        tanggalperiksa: "2026-11-25".parse().unwrap(),
        keluhan: String::new(),
    }))
}

fn no_session() -> (u16, Vec<u8>) {
    (401, br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec())
}

fn keadaan(world: &World) -> Vec<Option<Keadaan>> {
    let all = world.app.outbox.janji(Some(KARTU)).into_iter();
    all.map(|janji| janji.keadaan).collect()
}

#[test]
fn without_a_network_nobody_is_woken_for_what_rests() {
    let mut world = World::new();
    world.sign_in();
    world.answers.remove("/v1/antrean");
    world.event(Event::Refreshed);
    world.network(false);
    let before = world.alarms;
    world.pass(HOUR_MS);
    assert!(world.alarms - before <= 1, "{} alarms", world.alarms - before);
}

#[test]
fn a_promise_that_rests_goes_on_by_itself_when_its_rest_is_over() {
    let mut world = World::new();
    world.sign_in();
    world.ask(Ask::Do(booking()));
    assert_eq!(keadaan(&world), [Some(Keadaan::Tersimpan)], "nobody answers");
    let sent = world.asked("/v1/antrean/fktp");
    world.answer("/v1/antrean/fktp", &json!({"nomorantrean": "A12"}));
    world.pass(60_000);
    assert_eq!(keadaan(&world), [Some(Keadaan::Diterima)]);
    assert_eq!(world.asked("/v1/antrean/fktp"), sent + 1);
}

#[test]
fn the_day_ends_at_midnight_where_the_people_are() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.network(false);
    // It is five minutes past ten in the morning in Jakarta.
    assert!(world.alarm.is_some(), "for midnight");
    world.pass(13 * HOUR_MS);
    let alarms = world.alarms;
    world.pass(HOUR_MS);
    assert_eq!(world.alarms, alarms + 1, "one midnight");
    assert!(
        world
            .alarm
            .is_some_and(|at| at > world.moment.running_ms + 23 * HOUR_MS)
    );
}

#[test]
fn a_promise_that_was_accepted_makes_what_it_changed_be_asked_for_again() {
    let mut world = World::new();
    world.sign_in();
    let before = world.asked("/v1/antrean");
    world.answer("/v1/antrean/fktp", &json!({"nomorantrean": "A12"}));
    world.ask(Ask::Do(booking()));
    assert_eq!(keadaan(&world), [Some(Keadaan::Diterima)]);
    assert_eq!(world.asked("/v1/antrean"), before + 1);
}

#[test]
fn a_session_that_a_promise_finds_ended_is_ended() {
    let mut world = World::new();
    world.sign_in();
    world.answers.insert("/v1/antrean/fktp", no_session());
    world.ask(Ask::Do(booking()));
    assert!(world.shows(&Problem::SessionEnded), "{}", world.text());
    let kept = String::from_utf8(world.disk.settings["sesi"].clone()).unwrap();
    assert!(!kept.contains("t1"), "{kept}");
    assert_eq!(keadaan(&world), [Some(Keadaan::Tersimpan)]);
}

#[test]
fn an_answer_that_comes_for_a_page_that_was_left_reaches_no_other() {
    let mut world = World::new();
    world.slow = vec!["/v1/captcha"];
    world.open("masuk");
    world.event(Event::Back);
    world.open("masuk");
    assert_eq!(world.waiting.len(), 2, "each asks for its own");
    let (first, _) = world.waiting.remove(0);
    world.answers.insert("/v1/captcha", (200, b"<html>".to_vec()));
    let request = world.calls[0].clone();
    let outcome = world.outcome(&request);
    world.feed(Input::Called { id: first, outcome });
    assert!(!world.shows(&Problem::NotTheGateway), "{}", world.text());
}

#[test]
fn a_busy_gateway_is_told_as_busy_before_anybody_is_signed_in() {
    let mut world = World::new();
    world.answers.insert("/v1/captcha", (503, Vec::new()));
    world.retry_after_s = Some(30);
    world.open("masuk");
    assert!(world.shows(&Problem::Busy { wait_s: Some(30) }), "{}", world.text());
}

#[test]
fn signing_in_ends_rests_and_asks_for_everything_anew() {
    let mut world = World::new();
    world.sign_in();
    world.answers.remove("/v1/keluarga");
    world.event(Event::Refreshed);
    let failed = world.asked("/v1/keluarga");
    let fresh = world.asked("/v1/iuran");
    world.answer("/v1/keluarga", &family(KARTU));
    world.open("pengaturan");
    world.tap("keluar");
    world.sign_in();
    world.open("beranda");
    assert_eq!(world.asked("/v1/keluarga"), failed + 1, "without waiting for its rest");
    assert_eq!(world.asked("/v1/iuran"), fresh + 1, "though it was fresh");
}

#[test]
fn whoever_signs_in_again_is_no_stranger_to_what_is_kept() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.tap("keluar");
    for path in ["/v1/keluarga", "/v1/iuran", "/v1/antrean"] {
        world.answers.remove(path);
    }
    world.sign_in();
    assert!(world.disk.keeps(&Resource::Keluarga));
    assert!(world.app.sync.known.keluarga().value.is_some(), "{}", world.text());
}

#[test]
fn a_session_that_is_nobodys_is_not_taken_up() {
    for owner in ["", "12", "0009900000011x"] {
        let mut sessions = Sessions::default();
        let kept = json!({"owner": owner, "token": "t"}).to_string();
        assert!(sessions.restore(kept.as_bytes()).is_none(), "{owner}");
        assert!(sessions.owner.is_none() && !sessions.shown.known_here);
    }
    let mut sessions = Sessions::default();
    let kept = json!({"owner": KARTU, "token": "t"}).to_string();
    assert!(sessions.restore(kept.as_bytes()).is_some());
    let sesi = Sesi {
        token: "t2".into(),
        nomorkartu: KARTU.into(),
    };
    assert!(!sessions.begin(sesi, &mut Ids::new([1; 32])).unwrap().stranger);
}

#[test]
fn a_farewell_that_the_disk_refused_is_written_again_and_the_oldest_goes_first() {
    let mut ids = Ids::new([1; 32]);
    let mut farewells = Farewells::default();
    let tokens = |effect: &Effect| match effect {
        Effect::Store {
            write: StoreWrite::PutSetting { row, .. },
            ..
        } => serde_json::from_slice::<Vec<String>>(&row.body).unwrap(),
        other => panic!("a setting was due: {other:?}"),
    };
    let mut last = Vec::new();
    for number in 0..20 {
        last = farewells.add(format!("t{number}"), &mut ids);
    }
    let kept = tokens(&last[0]);
    assert_eq!((kept.len(), kept[0].as_str(), kept[15].as_str()), (16, "t4", "t19"));
    let Effect::Store { id, .. } = last[0] else { panic!() };
    let full = Err(StoreFailure::DiskFull);
    assert_eq!(farewells.stored(id, full, &mut ids), None);
    let other = ids.effect();
    assert_eq!(farewells.stored(other, full, &mut ids), None, "there is no room still");
    let again = farewells.stored(other, Ok(()), &mut ids).unwrap();
    assert_eq!(tokens(&again), kept);
}

#[test]
fn what_is_kept_is_asked_for_with_its_tag_also_after_a_restart() {
    let mut world = World::new();
    world.sign_in();
    let mut again = World::on(world.disk.clone());
    again.event(Event::Refreshed);
    let asked = again.calls.iter().find(|call| call.path == "/v1/keluarga").unwrap();
    assert_eq!(asked.etag.as_deref(), Some("\"1\""));
}

#[test]
fn that_nothing_changed_means_nothing_where_nothing_is_kept() {
    let mut world = World::new();
    world.answers.insert("/v1/keluarga", (304, Vec::new()));
    world.sign_in();
    assert!(world.shows(&Problem::NotTheGateway), "{}", world.text());
    assert!(!world.disk.keeps(&Resource::Keluarga));
}

#[test]
fn a_reading_that_succeeds_begins_its_rests_anew() {
    let mut world = World::new();
    world.sign_in();
    for _ in 0..8 {
        world.answers.remove("/v1/antrean");
        world.event(Event::Refreshed);
        world.pass(1);
    }
    world.answer("/v1/antrean", &json!({"tiket": []}));
    world.event(Event::Refreshed);
    world.answers.remove("/v1/antrean");
    world.event(Event::Refreshed);
    let before = world.asked("/v1/antrean");
    world.pass(10_500);
    assert!(
        world.asked("/v1/antrean") > before,
        "the first rest is ten seconds at most"
    );
}

#[test]
fn what_is_on_its_way_to_one_person_does_not_reach_the_next() {
    let mut world = World::new();
    world.sign_in();
    world.slow = vec!["/v1/iuran"];
    world.event(Event::Refreshed);
    world.open("pengaturan");
    world.tap("keluar");
    world.answer("/v1/masuk", &json!({"token": "t2", "nomorkartu": "0009900000099"}));
    world.answers.remove("/v1/keluarga");
    world.sign_in();
    let theirs: Vec<_> = world.waiting.iter().map(|(_, call)| call.token.clone()).collect();
    assert_eq!(theirs, [Some("t1".to_owned()), Some("t2".to_owned())]);
    let (id, request) = world.waiting.remove(0);
    let outcome = world.outcome(&request);
    world.feed(Input::Called { id, outcome });
    assert!(world.app.sync.known.iuran().value.is_none(), "{}", world.text());
    assert!(!world.disk.keeps(&Resource::Iuran));
}

#[test]
fn after_a_sleep_the_time_is_not_known_and_everything_is_asked_for_again() {
    let mut world = World::new();
    world.sign_in();
    let certain = |world: &World| world.app.clock.now(world.moment).is_certain();
    assert!(certain(&world));
    let before = world.asked("/v1/iuran");
    world.slow = vec!["/v1/keluarga", "/v1/iuran", "/v1/antrean"];
    world.feed(Input::Resumed);
    assert!(!certain(&world));
    assert_eq!(world.asked("/v1/iuran"), before + 1);
}

#[test]
fn what_the_gateway_said_last_is_remembered_by_its_newest_word() {
    let mut world = World::new();
    world.sign_in();
    let again = World::on(world.disk.clone());
    assert_eq!(again.app.newest_ms(), Some(START_MS));
    let mut clock = Clock::default();
    for date_ms in [START_MS, START_MS + 1, START_MS - 1] {
        clock.remember(date_ms);
    }
    assert_eq!(clock.newest_ms(), Some(START_MS + 1));
}

#[test]
fn a_clock_that_is_a_few_hours_ahead_makes_the_app_forget_nothing() {
    let mut world = World::new();
    world.sign_in();
    let row = world.disk.resources.values().next().unwrap();
    let keep_until_ms = row.keep_until_ms;
    let mut again = World::on(world.disk.clone());
    // Just past the last moment, by a clock that may be hours ahead.
    again.date_ms = keep_until_ms + 3_600_000;
    again.moment.wall_ms = again.date_ms;
    again.answers.remove("/v1/keluarga");
    again.network(false);
    assert!(again.disk.keeps(&Resource::Keluarga));
    again.network(true);
    again.event(Event::Refreshed);
    assert!(again.disk.keeps(&Resource::Keluarga), "a day of grace");
}

#[test]
fn a_form_that_the_disk_refused_is_written_at_the_next_occasion() {
    let mut world = place::at_the_form();
    world.store = |write| match write {
        StoreWrite::PutDraft(_) => Err(StoreFailure::DiskFull),
        _ => Ok(()),
    };
    world.a_second_later();
    assert!(!world.disk.text().contains("Keluhan rahasia"));
    world.store = |_| Ok(());
    // The same once more.
    world.edit("keluhan", "Keluhan rahasia");
    world.feed(Input::Suspended);
    assert!(world.disk.text().contains("Keluhan rahasia"));
}

#[test]
fn a_wipe_tells_the_gateway_and_says_when_it_failed() {
    let mut world = World::new();
    world.sign_in();
    world.ask(Ask::Wipe);
    let farewell = world.calls.iter().find(|call| call.path == "/v1/keluar");
    assert_eq!(farewell.unwrap().token.as_deref(), Some("t1"));
    world.feed(Input::WipeFailed);
    assert!(world.shows(&Problem::StoreFailed), "{}", world.text());
}

#[test]
fn a_promise_that_cannot_be_read_is_told() {
    let mut world = World::new();
    world.sign_in();
    let row = CommandRow {
        id: "x".into(),
        owner: KARTU.into(),
        sequence: 4,
        body: br#"{"v":9}"#.to_vec(),
    };
    world.disk.commands.insert("x".into(), row);
    let again = World::on(world.disk.clone());
    assert!(again.shows(&Problem::UnreadablePromise), "{}", again.text());
}

#[test]
fn what_was_given_up_makes_what_it_may_have_changed_be_asked_for_again() {
    let mut world = World::new();
    world.sign_in();
    world.answers.insert("/v1/antrean/fktp", (502, Vec::new()));
    world.ask(Ask::Do(booking()));
    world.pass(HOUR_MS);
    let janji = world.app.outbox.janji(Some(KARTU));
    assert!(janji[0].can_give_up, "{janji:?}");
    world.open("pengaturan");
    world.open("beranda");
    let before = world.asked("/v1/antrean");
    world.ask(Ask::GiveUp(janji[0].id.clone()));
    assert_eq!(keadaan(&world), [Some(Keadaan::Dilepas)]);
    world.open("beranda");
    assert_eq!(world.asked("/v1/antrean"), before + 1);
}

#[test]
fn where_somebody_was_before_signing_in_does_not_outlive_it() {
    let mut world = World::new();
    world.open("info_program_jkn");
    world.feed(Input::Suspended);
    let nobodys = |world: &World| world.disk.drafts.keys().any(|name| name.owner.is_empty());
    assert!(nobodys(&world));
    world.sign_in();
    world.feed(Input::Suspended);
    assert!(!nobodys(&world));
}

#[test]
fn a_page_is_not_opened_on_itself_and_pages_do_not_pile_up() {
    let mut world = World::new();
    for _ in 0..3 {
        world.open("pengaturan");
    }
    world.event(Event::Back);
    assert_eq!(world.app.screen().route, "beranda");
    for _ in 0..30 {
        world.open("pengaturan");
        world.open("info_program_jkn");
    }
    let mut steps = 0;
    while world.app.screen().can_go_back {
        world.event(Event::Back);
        steps += 1;
    }
    assert_eq!(steps, 16, "sixteen lie on each other, and home");
}
