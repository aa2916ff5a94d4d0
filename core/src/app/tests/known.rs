//! What is known: read from this phone, asked for, aged, and never lost to a bad answer.

use super::*;
use crate::screen::Field;

#[test]
fn a_web_page_or_half_an_answer_is_a_problem_and_the_old_data_stays() {
    for body in ["<html>Wi-Fi</html>", "{\"metadata\":{\"code\":200"] {
        let mut world = World::new();
        world.sign_in();
        world.answers.insert("/v1/keluarga", (200, body.into()));
        world.event(Event::Refreshed);
        assert!(world.shows(&Problem::NotTheGateway), "{}", world.text());
        assert!(world.app.screen().freshness.is_some());
    }
}

#[test]
fn a_restart_without_network_shows_what_was_kept() {
    let mut world = World::new();
    world.sign_in();
    let again = world.reborn();
    assert!(
        again.text().contains("Data hari ini, pukul 10.05 WIB"),
        "{}",
        again.text()
    );
}

#[test]
fn what_is_fresh_in_this_run_is_not_asked_for_again_and_what_aged_is() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.event(Event::Back);
    assert_eq!(world.asked("/v1/antrean"), 1);
    // Five minutes of running time later, with the wall clock set back by years.
    world.moment = Moment {
        wall_ms: 0,
        running_ms: 300_000,
    };
    world.feed(Input::Woken);
    assert_eq!((world.asked("/v1/antrean"), world.asked("/v1/keluarga")), (2, 1));
}

#[test]
fn unchanged_data_gets_a_new_date_and_is_asked_for_with_its_tag() {
    let mut world = World::new();
    world.sign_in();
    world.answers.insert("/v1/keluarga", (304, vec![]));
    world.date_ms += 60_000;
    world.event(Event::Refreshed);
    let last = world.calls.iter().rfind(|c| c.path == "/v1/keluarga").unwrap();
    assert_eq!(last.etag.as_deref(), Some("\"1\""));
    assert!(world.text().contains("10.06 WIB"), "{}", world.text());
    assert_eq!(
        world.disk.resources[&(KARTU.to_owned(), Resource::Keluarga.key())].as_of_ms,
        START_MS + 60_000
    );
}

#[test]
fn a_failed_reading_rests_and_is_tried_again_when_its_rest_is_over_or_the_network_returns() {
    let mut world = World::new();
    world.answers.insert("/v1/iuran", (503, vec![]));
    world.sign_in();
    assert_eq!(world.asked("/v1/iuran"), 1);
    world.open("pengaturan");
    world.event(Event::Back);
    assert_eq!(world.asked("/v1/iuran"), 1, "no busy loop");
    world.feed(Input::Connectivity { online: true });
    assert_eq!(world.asked("/v1/iuran"), 1, "no news is no reason");
    world.network(false);
    world.network(true);
    assert_eq!(world.asked("/v1/iuran"), 2);
    assert!(world.alarm.unwrap() >= rest::SHORTEST_MS);
    world.pass(rest::SHORTEST_MS - 1);
    assert_eq!(world.asked("/v1/iuran"), 2);
    world.pass(3 * rest::FIRST_MS);
    assert!(world.asked("/v1/iuran") >= 3);
}

/// Fault T5.
#[test]
fn a_busy_gateway_is_left_alone_for_as_long_as_it_asked_whatever_the_network_and_the_finger_do() {
    let mut world = World::new();
    world.answers.insert("/v1/iuran", (503, vec![]));
    world.retry_after_s = Some(600);
    world.sign_in();
    for _ in 0..60 {
        world.event(Event::Refreshed);
        world.network(false);
        world.network(true);
        world.feed(Input::Resumed);
    }
    assert_eq!(world.asked("/v1/iuran"), 1);
    world.pass(599_000);
    assert_eq!(world.asked("/v1/iuran"), 1);
    world.pass(302_000);
    assert_eq!(world.asked("/v1/iuran"), 2);
}

/// Fault T24.
#[test]
fn everything_that_rests_is_woken_together() {
    let mut world = World::new();
    for path in ["/v1/keluarga", "/v1/iuran", "/v1/antrean"] {
        world.answers.insert(path, (500, b"{}".to_vec()));
    }
    world.sign_in();
    let mut wakes = 0;
    while world.moment.running_ms < 86_400_000 {
        world.ring();
        wakes += 1;
    }
    let calls = world.calls.len();
    assert!(wakes < 86_400 / 150, "{wakes} wakes in a day");
    assert!(calls < 3 * 86_400 / 150, "{calls} calls in a day");
}

#[test]
fn a_full_disk_is_said_and_forgotten_when_there_is_room_again() {
    let mut world = World::new();
    world.store = |_| Err(StoreFailure::DiskFull);
    world.sign_in();
    assert!(world.shows(&Problem::DiskFull), "{}", world.text());
    world.store = |_| Ok(());
    world.event(Event::Refreshed);
    assert!(!world.shows(&Problem::DiskFull), "{}", world.text());
}

#[test]
fn every_fault_of_the_store_is_a_problem_on_the_first_screen() {
    let cases = [
        (StoreFault::Damaged, Problem::StoreDamaged),
        (StoreFault::NewerVersion, Problem::NewerVersion),
        (StoreFault::Locked, Problem::PhoneLocked),
        (StoreFault::NoRoom, Problem::DiskFull),
        (StoreFault::Busy, Problem::StoreBusy),
        (StoreFault::Unwritable, Problem::Unwritable),
    ];
    for (fault, problem) in cases {
        let mut world = World::new();
        world.feed(Input::Opened(Restored {
            faults: vec![fault],
            ..Restored::default()
        }));
        assert!(world.shows(&problem), "{fault:?}");
    }
    // Lost data needs one sentence: what to do.
    let mut world = World::new();
    world.feed(Input::Opened(Restored {
        faults: vec![StoreFault::KeyLost],
        ..Restored::default()
    }));
    assert!(world.text().contains("Masuk lagi untuk mengambil data Anda."));
}

/// Field report F50.
#[test]
fn no_problem_of_the_store_advises_to_install_the_app_anew() {
    for language in [Language::Id, Language::En] {
        let texts = Texts::new(language);
        for problem in Problem::all() {
            if problem.code().starts_with("JKN-30") {
                let Block::Problem { next, other, .. } = problem.block(&texts, Vec::new()) else {
                    panic!("not a problem");
                };
                let advice = format!("{next} {}", other.unwrap_or_default()).to_lowercase();
                for word in ["install", "pasang", "reset"] {
                    assert!(!advice.contains(word), "{}: {advice}", problem.code());
                }
            }
        }
    }
}

#[test]
fn a_phone_whose_clock_is_wrong_is_told_so_by_the_gateways_date() {
    let mut world = World::new();
    world.moment.wall_ms += 10 * 365 * 86_400_000;
    world.sign_in();
    assert!(world.text().contains("Nyalakan waktu otomatis"), "{}", world.text());
    assert!(world.text().contains("@ Data hari ini, pukul"), "{}", world.text());
}

#[test]
fn what_aged_while_the_gateway_fails_does_not_wake_the_phone_again_and_again() {
    let mut world = World::new();
    world.sign_in();
    world.answers.insert("/v1/antrean", (503, vec![]));
    world.pass(300_000);
    let (calls, alarms) = (world.calls.len(), world.alarms);
    world.pass(3_600_000);
    let (calls, alarms) = (world.calls.len() - calls, world.alarms - alarms);
    assert!(
        calls < 60 && alarms < 90,
        "{calls} calls and {alarms} alarms in an hour"
    );
    assert!(calls >= 12, "{calls}: it is tried again");
}

/// One wish at a time: whatever is due later is asked for when the earlier has come.
#[test]
fn however_long_the_app_runs_one_alarm_is_all_that_waits() {
    let mut world = World::new();
    world.sign_in();
    for page in ["kartu", "info_iuran", "janji", "beranda"] {
        world.open(page);
        let alarms = world.alarms;
        world.pass(86_400_000);
        let alarms = world.alarms - alarms;
        assert!(alarms < 700, "{page}: set {alarms} times in a day");
        assert_eq!(world.app.alarm, world.alarm, "{page}");
    }
}

#[test]
fn only_what_the_page_in_front_needs_is_read_from_the_phone_and_once() {
    let mut world = World::new();
    world.sign_in();
    let mut again = world.reborn();
    let at_home = again.loads;
    assert_eq!(
        at_home, 7,
        "family, bill, tickets, talks with doctors and with officers, complaints and, of who pays alone, the automatic debit"
    );
    again.open("kartu");
    again.open("info_iuran");
    assert_eq!(again.loads, at_home);
}

#[test]
fn a_kept_row_that_this_version_cannot_read_is_asked_for_anew_and_harms_nothing() {
    let mut world = World::new();
    world.sign_in();
    let key = (KARTU.to_owned(), Resource::Keluarga.key());
    world.disk.resources.get_mut(&key).unwrap().body = b"{\"peserta\":7}".to_vec();
    let again = World::on(world.disk.clone());
    assert_eq!(again.asked("/v1/keluarga"), 1);
    assert!(again.app.sync.known.keluarga().value.is_some());
    let asked = again.calls.iter().find(|c| c.path == "/v1/keluarga").unwrap();
    assert_eq!(asked.etag, None, "what cannot be read cannot be unchanged");
}

#[test]
fn rows_that_could_not_be_read_are_counted_on_the_page() {
    let mut world = World::new();
    let mut two = family(KARTU);
    two["peserta"].as_array_mut().unwrap().push(json!({"noKartu": 7}));
    world.answer("/v1/keluarga", &two);
    world.sign_in();
    world.open("info_peserta");
    assert!(world.text().contains("1 baris tidak terbaca"), "{}", world.text());
}

#[test]
fn what_is_too_old_is_forgotten_once_the_gateway_has_told_the_time() {
    let mut world = World::new();
    world.sign_in();
    let year_ms = 366 * 86_400_000;
    let mut again = World::on(world.disk.clone());
    assert!(again.disk.keeps(&Resource::Antrean));
    again.date_ms += 40 * 86_400_000;
    let mut later = World::on(again.disk.clone());
    later.date_ms = START_MS + year_ms * 2;
    // Nobody has told the time yet: a wrong clock forgets nothing.
    later.moment.wall_ms = START_MS + year_ms * 20;
    assert!(later.disk.keeps(&Resource::Keluarga));
    later.answers.remove("/v1/keluarga");
    later.app.evicted = false;
    later.event(Event::Refreshed);
    assert!(!later.disk.keeps(&Resource::Keluarga));
    assert!(
        later.app.sync.known.keluarga().value.is_none(),
        "nor is it shown from memory"
    );
}

#[test]
fn a_gateway_that_wants_a_session_for_what_is_everybodys_is_asked_later_and_ends_none() {
    let mut world = World::new();
    world.sign_in();
    let over = (401, br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec());
    world.answers.insert("/v1/tempat-tidur", over);
    let kode = "99000040".to_owned();
    world.open(&Route::TempatTidur { kode }.path());
    let asked = |world: &World| {
        world
            .calls
            .iter()
            .filter(|call| call.path.starts_with("/v1/tempat-tidur"))
            .count()
    };
    assert_eq!(asked(&world), 1, "{}", world.text());
    assert!(
        world.app.has_session() && world.shows(&Problem::NotTheGateway),
        "{}",
        world.text()
    );
    world.pass(120_000);
    assert!(asked(&world) > 1);
}

#[test]
fn at_midnight_the_page_in_front_is_drawn_again() {
    let mut world = World::new();
    world.sign_in();
    // 10.05 WIB: thirteen hours and fifty-five minutes are left of the day.
    world.open("pengaturan");
    let day = |world: &World| {
        let label = |f: &&Field| f.id == "tanggal";
        world.app.screen().fields().find(label).map(|field| field.value.clone())
    };
    world.open("pendaftaran_pelayanan/ambil");
    let today = day(&world);
    world.pass(13 * 3_600_000 + 54 * 60_000);
    assert_eq!(day(&world), today);
    let generation = world.app.screen().generation;
    world.pass(2 * 60_000);
    assert!(world.app.screen().generation > generation, "{}", world.text());
}

/// On every phone with the form in front the same day becomes one that can be booked, in the same second.
#[test]
fn what_only_a_new_day_asks_for_comes_within_a_minute_of_midnight_or_when_the_person_does_anything() {
    const NEW: &str = "/v1/fktp/9901U020/jadwal?tanggal=2026-11-26";
    let at_midnight = || {
        let mut world = World::new();
        world.sign_in();
        let day = json!({"faskes": {"kdProvider": "9901U020", "nmProvider": "Klinik Contoh"}, "zona": "WIB",
            "tanggal": "2026-11-26", "libur": null, "jadwal": []});
        world.answer("/v1/fktp/9901U020/jadwal", &day);
        world.open("pendaftaran_pelayanan/ambil");
        world.pass(13 * 3_600_000 + 55 * 60_000 - 1);
        assert!(
            world.calls.iter().all(|call| call.path != NEW),
            "it is not midnight yet"
        );
        world.pass(1);
        world
    };
    let asked = |world: &World| world.calls.iter().filter(|call| call.path == NEW).count();
    let mut world = at_midnight();
    assert_eq!(asked(&world), 0, "not in the second of everybody else");
    world.pass(60_000);
    assert_eq!(asked(&world), 1);
    let mut world = at_midnight();
    world.event(Event::Refreshed);
    assert_eq!(asked(&world), 1, "whoever waits for it has it at once");
    world.pass(60_000);
    assert_eq!(asked(&world), 1);
}

#[test]
fn a_page_that_needs_nothing_of_an_invented_family_says_so_at_once_after_a_kill() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan/perangkat");
    let mark = |world: &World| world.app.screen().sample_mark.clone();
    assert!(mark(&world).is_some(), "{}", world.text());
    world.a_second_later();
    let again = world.reborn();
    assert_eq!(again.app.screen().route, "pengaturan/perangkat");
    assert_eq!(mark(&again), mark(&world));
}
