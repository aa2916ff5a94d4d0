//! Getting in, being signed out, and two people on one phone.

use serde_json::json;

use super::*;

#[test]
fn signing_in_leads_home_and_asks_for_what_home_shows() {
    let mut world = World::new();
    world.sign_in();
    assert_eq!(world.app.screen().route, "beranda");
    for path in ["/v1/keluarga", "/v1/iuran", "/v1/antrean"] {
        assert_eq!(world.asked(path), 1, "{path}");
    }
    assert!(world.disk.keeps(&Resource::Keluarga) && world.disk.settings.contains_key("sesi"));
}

#[test]
fn every_refusal_of_a_sign_in_has_its_problem_and_brings_a_new_captcha() {
    let cases = [
        (
            "kata_sandi_salah",
            json!({"sisa": 3}),
            Problem::WrongPassword { left: Some(3) },
        ),
        ("belum_terdaftar", json!(null), Problem::NotRegistered),
        (
            "akun_terkunci",
            json!({"tunggu": 900}),
            Problem::AccountPaused { wait_s: Some(900) },
        ),
        ("perlu_pemulihan", json!(null), Problem::RecoveryNeeded),
        ("captcha_salah", json!(null), Problem::CaptchaWrong),
        ("captcha_kedaluwarsa", json!(null), Problem::CaptchaExpired),
        ("sebab_baru", json!(null), Problem::SignInRefused { pesan: "-".into() }),
    ];
    for (alasan, isi, problem) in cases {
        let mut world = World::new();
        world.answers.insert("/v1/masuk", envelope(201, Some(alasan), &isi));
        world.sign_in();
        let title = problem.title(&crate::text::Texts::new(crate::text::Language::Id));
        assert!(world.text().contains(&title), "{alasan}: {}", world.text());
        // How many tries are left, and how long it pauses.
        let counted = match problem {
            Problem::WrongPassword { .. } => "masih bisa mencoba 3 kali",
            Problem::AccountPaused { .. } => "15 menit",
            _ => "",
        };
        assert!(world.text().contains(counted), "{alasan}: {}", world.text());
        assert_eq!(world.app.screen().route, "masuk");
        assert_eq!(world.asked("/v1/captcha"), 2, "{alasan}");
    }
}

#[test]
fn a_session_that_ends_leaves_everything_readable_and_the_person_where_they_are() {
    let mut world = World::new();
    world.sign_in();
    world.answers.insert(
        "/v1/keluarga",
        (401, br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec()),
    );
    world.event(Event::Refreshed);
    assert!(world.text().contains("Anda perlu masuk lagi"), "{}", world.text());
    assert!(world.app.screen().freshness.is_some());
    // Nothing is asked for without a session.
    let before = world.calls.len();
    world.event(Event::Refreshed);
    assert_eq!(world.calls.len(), before);
}

#[test]
fn another_person_on_the_same_phone_finds_nothing_of_the_first() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.tap("keluar");
    world.answers.remove("/v1/keluarga");
    world.another("t2", "0009900000099");
    assert!(
        world.disk.keeps(&Resource::Keluarga),
        "nothing is forgotten before it is decided"
    );
    world.tap("ganti");
    assert!(!world.disk.keeps(&Resource::Keluarga));
    assert!(world.app.screen().freshness.is_none(), "{}", world.text());
    assert!(world.disk.settings.contains_key("sesi"));
}

#[test]
fn a_captcha_that_could_not_be_had_comes_by_itself_when_there_is_a_reason_to_ask_again() {
    let back = Input::Connectivity { online: true };
    for known_to_be_offline in [true, false] {
        let mut reasons = vec![Input::Resumed, Input::Event(Event::Refreshed)];
        reasons.extend(known_to_be_offline.then(|| back.clone()));
        for reason in reasons {
            let mut world = World::new();
            let captcha = world.answers.remove("/v1/captcha").unwrap();
            world.feed(Input::Connectivity {
                online: !known_to_be_offline,
            });
            world.open("masuk");
            let told = world.shows(&Problem::Offline) || world.text().contains("Belum ada sinyal");
            assert!(told, "{}", world.text());
            world.answers.insert("/v1/captcha", captcha);
            world.feed(reason);
            assert!(world.text().contains("Berapa dua ditambah tiga?"), "{}", world.text());
        }
    }
}

#[test]
fn a_question_is_not_asked_again_before_the_gateway_wants_it_however_often_a_person_taps() {
    let mut world = World::new();
    let captcha = world.answers.insert("/v1/captcha", (503, b"{}".to_vec())).unwrap();
    world.retry_after_s = Some(418);
    world.open("masuk");
    assert_eq!(world.asked("/v1/captcha"), 1);
    world.answers.insert("/v1/captcha", captcha);
    world.pass(100_000);
    for _ in 0..5 {
        world.feed(Input::Resumed);
        world.event(Event::Refreshed);
    }
    assert_eq!(world.asked("/v1/captcha"), 1);
    let left = Problem::Busy { wait_s: Some(318) };
    assert!(world.shows(&left), "{}", world.text());
    world.pass(318_000);
    world.feed(Input::Resumed);
    assert!(world.text().contains("Berapa dua ditambah tiga?"), "{}", world.text());
}

const NO_SESSION: &[u8] = br#"{"metadata":{"code":401,"message":"-"}}"#;

#[test]
fn a_late_refusal_of_an_earlier_session_does_not_end_this_one() {
    let mut world = World::new();
    world.sign_in();
    world.slow = vec!["/v1/keluarga"];
    world.event(Event::Refreshed);
    assert_eq!(world.waiting.len(), 1);
    world.open("pengaturan");
    world.tap("keluar");
    world.slow.clear();
    world.sign_in();
    let calls = world.calls.len();
    world.answers.insert("/v1/keluarga", (401, NO_SESSION.to_vec()));
    world.answer_slow();
    assert!(!world.shows(&Problem::SessionEnded), "{}", world.text());
    let kept = String::from_utf8(world.disk.settings["sesi"].clone()).unwrap();
    assert!(kept.contains("\"token\":\"t1\""), "{kept}");
    assert_eq!(world.calls.len(), calls, "nothing is asked because of it");
}

#[test]
fn one_persons_data_never_stands_under_another_persons_session_whatever_write_fails() {
    let mut world = World::new();
    world.sign_in();
    world.open("info_peserta");
    world.answers.remove("/v1/keluarga");
    // The write that begins the second session does not reach the disk; every other one does.
    world.store = |write| match write {
        StoreWrite::PutSetting { forget: Some(_), .. } => Err(StoreFailure::DiskFull),
        _ => Ok(()),
    };
    world.open("pengaturan");
    world.tap("keluar");
    world.another("t2", "0009900000099");
    world.tap("ganti");
    world.open("info_peserta");
    assert!(!world.text().contains("Sari"), "{}", world.text());
    let mut again = world.reborn();
    again.open("info_peserta");
    let text = again.text();
    // The disk still knows the first session's owner and data, and shows them to nobody else.
    assert!(
        !(text.contains("Sari") && again.app.sessions.owner.as_deref() == Some("0009900000099")),
        "{text}"
    );
}

#[test]
fn a_sign_out_that_the_disk_could_not_take_is_written_after_a_while_by_itself() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.feed(Input::Connectivity { online: false });
    world.store = |_| Err(StoreFailure::DiskFull);
    world.tap("keluar");
    assert!(world.shows(&Problem::SignOutUnkept), "{}", world.text());
    // Nothing else is written meanwhile that could show that there is room.
    world.store = |write| match write {
        StoreWrite::PutSetting { row, .. } if row.name == "sesi" => Ok(()),
        _ => Err(StoreFailure::DiskFull),
    };
    world.pass(31_000);
    assert!(!world.shows(&Problem::SignOutUnkept), "{}", world.text());
    let kept = String::from_utf8(world.disk.settings["sesi"].clone()).unwrap();
    assert!(!kept.contains("t1"), "{kept}");
}

#[test]
fn a_new_session_is_on_the_disk_before_anything_is_read_in_it() {
    let mut world = World::new();
    world.slow = vec!["/v1/keluarga"];
    world.sign_in();
    assert_eq!(world.waiting.len(), 1);
    assert!(world.disk.text().contains("t1"));
    let again = world.reborn();
    assert_eq!(again.app.sessions.owner.as_deref(), Some(KARTU));
    assert!(
        again.app.has_session(),
        "nobody signs in twice because the process died"
    );
}

#[test]
fn a_session_begins_even_when_the_person_has_left_the_page() {
    let mut world = World::new();
    world.slow = vec!["/v1/masuk"];
    world.sign_in();
    world.open("info_program_jkn");
    world.answer_slow();
    assert!(world.app.sessions.shown.is_open());
    assert_eq!(world.app.screen().route, "info_program_jkn");
}

/// Fault T7.
#[test]
fn signing_out_without_a_network_is_told_to_the_gateway_later_also_in_a_later_run() {
    let mut world = World::new();
    world.sign_in();
    world.network(false);
    world.open("pengaturan");
    world.tap("keluar");
    assert_eq!(world.asked("/v1/keluar"), 0, "nothing is sent without a network");
    let again = World::on(world.disk.clone());
    assert_eq!(again.asked("/v1/keluar"), 1);
    let call = again.calls.iter().find(|call| call.path == "/v1/keluar").unwrap();
    assert_eq!(call.token.as_deref(), Some("t1"));
    assert!(!again.disk.text().contains("t1"), "it is over, and the token is gone");
    let mut third = World::on(again.disk.clone());
    third.event(Event::Refreshed);
    assert_eq!(third.asked("/v1/keluar"), 0);
}

/// Fault T7.
#[test]
fn a_farewell_that_fails_is_repeated_after_a_rest_until_the_gateway_says_that_it_is_over() {
    for (status, ends) in [(500, false), (503, false), (401, true), (404, true)] {
        let mut world = World::new();
        world.sign_in();
        let body = format!("{{\"metadata\":{{\"code\":{status},\"message\":\"-\"}}}}");
        world.answers.insert("/v1/keluar", (status, body.into_bytes()));
        world.open("pengaturan");
        world.tap("keluar");
        assert_eq!(world.asked("/v1/keluar"), 1, "{status}");
        if ends {
            world.pass(3_600_000);
            assert_eq!(world.asked("/v1/keluar"), 1, "{status}");
            continue;
        }
        world.answer("/v1/keluar", &json!(null));
        world.pass(60_000);
        assert_eq!(world.asked("/v1/keluar"), 2, "{status}");
        assert!(!world.disk.text().contains("t1"), "{status}");
    }
}

/// Fault T7.
#[test]
fn a_sign_out_that_the_disk_cannot_take_is_said_and_written_as_soon_as_there_is_room() {
    let mut world = World::new();
    world.sign_in();
    world.open("pengaturan");
    world.store = |_| Err(StoreFailure::DiskFull);
    world.tap("keluar");
    assert!(world.shows(&Problem::SignOutUnkept), "{}", world.text());
    assert!(world.disk.text().contains("t1"));
    world.store = |_| Ok(());
    world.open("kartu");
    world.event(Event::Refreshed);
    world.app.drafts = Drafts::default();
    world.feed(Input::Suspended);
    assert!(!world.shows(&Problem::SignOutUnkept), "{}", world.text());
    let kept = String::from_utf8(world.disk.settings["sesi"].clone()).unwrap();
    assert!(!kept.contains("t1"), "{kept}");
}
