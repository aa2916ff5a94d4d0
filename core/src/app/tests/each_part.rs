//! What each part holds to by itself: what is asked for again and when, whose it is, and what is written when something ends.

use super::*;
use crate::app::ids::Ids;
use crate::app::session::{Begun, Sessions};
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
fn a_session_that_is_nobodys_is_not_taken_up() {
    for owner in ["", "12", "0009900000011x"] {
        let mut sessions = Sessions::default();
        let kept = json!({"owner": owner, "token": "t"}).to_string();
        sessions.restore(kept.as_bytes());
        assert!(sessions.accounts().is_empty(), "{owner}");
        assert!(sessions.owner.is_none() && !sessions.shown.known_here);
    }
    let mut sessions = Sessions::default();
    let kept = json!({"owner": KARTU, "token": "t"}).to_string();
    sessions.restore(kept.as_bytes());
    assert_eq!(sessions.accounts().len(), 1);
    let sesi = Sesi {
        token: "t2".into(),
        nomorkartu: KARTU.into(),
    };
    let begun = sessions
        .begin(sesi, crate::app::session::By::Password, &mut Ids::new([1; 32]))
        .unwrap();
    assert!(matches!(begun, Begun::Here { changed: false, .. }));
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
    world.answers.remove("/v1/keluarga");
    world.another("t2", "0009900000099");
    world.tap("ganti");
    let theirs: Vec<_> = world.waiting.iter().map(|(_, call)| call.token.clone()).collect();
    assert_eq!(theirs, [Some("t1".to_owned()), Some("t2".to_owned())]);
    let (id, request) = world.waiting.remove(0);
    let outcome = world.outcome(&request);
    world.feed(Input::Called { id, outcome });
    assert!(world.app.sync.known.iuran().value.is_none(), "{}", world.text());
    assert!(!world.disk.keeps(&Resource::Iuran));
}

#[test]
fn a_clock_that_is_a_few_hours_ahead_makes_the_app_forget_nothing() {
    let mut world = World::new();
    world.sign_in();
    let mut rows = world.disk.resources.values();
    let row = rows.find(|row| row.key == Resource::Keluarga.key()).unwrap();
    let keep_until_ms = row.keep_until_ms;
    // The first answer of the next run comes just past the last moment, by a clock that may be hours ahead.
    let mut again = World::unopened(world.disk.clone());
    again.date_ms = keep_until_ms + 3_600_000;
    again.moment.wall_ms = again.date_ms;
    again.answers.remove("/v1/keluarga");
    let restored = again.disk.restored();
    again.feed(Input::Opened(restored));
    assert!(again.app.evicted, "the time is believed");
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

/// Fault T20.
#[test]
fn a_captcha_that_ran_out_is_replaced_by_itself() {
    let mut world = World::new();
    world.open("masuk");
    assert_eq!(world.asked("/v1/captcha"), 1);
    world.pass(111_000);
    assert_eq!(world.asked("/v1/captcha"), 2);
}

#[test]
fn the_time_that_the_gateway_told_last_is_known_from_the_start() {
    let mut world = World::new();
    world.sign_in();
    let again = world.reborn();
    assert_eq!(
        again.app.newest_ms(),
        Some(START_MS),
        "before the gateway has said anything"
    );
}
