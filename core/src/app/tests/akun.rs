//! Two people on one phone: kept apart, told apart, each in a session of their own, and nothing of one under the other's name.

use serde_json::json;

use super::place::{at_the_form, jadwal};
use super::*;
use crate::text::Language;

const SPOUSE: &str = "0009900000021";

fn family_of(kartu: &str, nama: &str) -> Value {
    let mut family = family(kartu);
    family["peserta"][0]["nama"] = json!(nama);
    family
}

/// Sari uses the phone with her own family; Rangga was added beside her and uses it now.
fn two() -> World {
    let mut world = World::new();
    world.sign_in();
    world.answer("/v1/keluarga", &family_of(SPOUSE, "Rangga Contoh"));
    world.another("t2", SPOUSE);
    world.tap("tambahkan");
    assert_eq!(world.app.screen().route, "beranda", "{}", world.text());
    world
}

fn use_the_others(world: &mut World) {
    world.open("akun");
    world.tap("pakai-akun");
}

fn kept(world: &World) -> String {
    String::from_utf8(world.disk.settings["sesi"].clone()).unwrap()
}

/// The one who uses the phone is at the form of a booking.
fn form(world: &mut World) {
    world.answer("/v1/fktp/9901U020/jadwal", &jadwal());
    world.open("pendaftaran_pelayanan/ambil");
}

#[test]
fn both_cards_are_read_without_a_network_after_a_kill_one_tap_apart() {
    let world = two();
    let mut again = world.reborn();
    again.open("kartu");
    assert!(again.text().contains("Rangga Contoh"), "{}", again.text());
    let calls = again.calls.len();
    again.tap("pemakai-kartu");
    assert_eq!(again.app.screen().route, "kartu");
    assert!(again.text().contains("Sari Contoh"), "{}", again.text());
    again.tap("pemakai-kartu");
    assert!(again.text().contains("Rangga Contoh"), "{}", again.text());
    assert_eq!(again.calls.len(), calls, "no network is needed");
    // And whoever used it last uses it after the next kill.
    again.tap("pemakai-kartu");
    let third = again.reborn();
    assert_eq!(third.app.sessions.owner.as_deref(), Some(KARTU));
}

#[test]
fn what_a_phone_with_one_account_has_always_kept_is_read_as_that_account() {
    let mut disk = two().disk;
    let before = json!({"owner": KARTU, "token": "t1"}).to_string();
    disk.settings.insert("sesi".into(), before.into_bytes());
    let mut world = World::on(disk);
    assert_eq!(world.app.sessions.accounts().len(), 1);
    world.open("info_peserta");
    assert!(world.text().contains("Sari Contoh"), "{}", world.text());
    assert!(
        kept(&world).contains("Sari Contoh"),
        "and the name is learnt: {}",
        kept(&world)
    );
}

#[test]
fn nobody_is_kept_beside_another_without_being_asked_and_whoever_is_not_is_signed_out_again() {
    for leave in ["jangan-simpan", "back", "kill"] {
        let mut world = World::new();
        world.sign_in();
        let before = kept(&world);
        world.another("t2", SPOUSE);
        assert!(!world.text().contains("Rangga"), "{}", world.text());
        assert_eq!(kept(&world), before, "{leave}");
        match leave {
            "back" => world.event(Event::Back),
            "kill" => world = World::on(world.disk.clone()),
            tap => world.tap(tap),
        }
        assert_eq!(world.app.sessions.owner.as_deref(), Some(KARTU), "{leave}");
        assert!(!kept(&world).contains("t2"), "{leave}");
        if leave != "kill" {
            let over = world.calls.iter().find(|call| call.path == "/v1/keluar").unwrap();
            assert_eq!(over.token.as_deref(), Some("t2"), "{leave}");
        }
    }
}

#[test]
fn a_promise_waits_for_its_own_owner_and_says_so_and_goes_in_their_session_whoever_uses_the_phone() {
    let mut world = two();
    use_the_others(&mut world);
    form(&mut world);
    world.edit("keluhan", "Keluhan rahasia");
    // Sari promises without a network, and her session ends; then Rangga uses the phone.
    world.network(false);
    at_the_form_send(&mut world);
    assert_eq!(world.disk.commands.len(), 1);
    world.open("pengaturan");
    world.tap("keluar");
    use_the_others(&mut world);
    world.network(true);
    world.open("janji");
    assert!(world.text().contains("Permintaan Sari Contoh"), "{}", world.text());
    assert!(world.text().contains("menunggu Sari Contoh masuk"), "{}", world.text());
    assert!(!world.calls.iter().any(|call| call.idempotency_key.is_some()));
    // A tap of his does not send hers; her own sign-in does, in her session.
    world.event(Event::Refreshed);
    assert!(!world.calls.iter().any(|call| call.idempotency_key.is_some()));
    world.answer("/v1/masuk", &json!({"token": "t3", "nomorkartu": KARTU}));
    world.sign_in();
    let sent: Vec<_> = world
        .calls
        .iter()
        .filter(|call| call.idempotency_key.is_some())
        .collect();
    assert_eq!(sent.len(), 1, "{}", world.text());
    assert_eq!(sent[0].token.as_deref(), Some("t3"));
}

/// Sends the form in front.
fn at_the_form_send(world: &mut World) {
    world.edit("poli", "001");
    world.edit("keluhan", "Keluhan rahasia");
    world.tap("ambil");
}

#[test]
fn both_outboxes_flow_each_in_its_own_session() {
    let mut world = two();
    // Each has seen the schedule while there was a network.
    use_the_others(&mut world);
    form(&mut world);
    use_the_others(&mut world);
    form(&mut world);
    world.network(false);
    at_the_form_send(&mut world);
    use_the_others(&mut world);
    form(&mut world);
    at_the_form_send(&mut world);
    assert_eq!(world.disk.commands.len(), 2, "{}", world.text());
    world.network(true);
    let mut tokens: Vec<_> = world
        .calls
        .iter()
        .filter(|call| call.idempotency_key.is_some())
        .map(|call| call.token.clone().unwrap())
        .collect();
    tokens.sort();
    assert_eq!(tokens, ["t1", "t2"]);
}

#[test]
fn taking_one_away_leaves_the_other_and_nothing_of_the_one() {
    let mut world = two();
    form(&mut world);
    world.network(false);
    at_the_form_send(&mut world);
    world.open("akun");
    // He is the second in the list; the phone says what is lost.
    world.tap("hapus-akun-2");
    assert!(world.text().contains("1 permintaan belum terkirim"), "{}", world.text());
    world.tap("hapus");
    assert_eq!(world.app.sessions.owner.as_deref(), Some(KARTU));
    world.open("kartu");
    assert!(world.text().contains("Sari Contoh"), "{}", world.text());
    assert!(world.disk.commands.is_empty() && !world.disk.text().contains("Rangga"));
    assert!(!world.disk.resources.keys().any(|(owner, _)| owner == SPOUSE));
    assert!(!world.disk.drafts.keys().any(|name| name.owner == SPOUSE));
    assert!(world.disk.resources.keys().any(|(owner, _)| owner == KARTU));
    assert!(!kept(&world).contains(SPOUSE), "{}", kept(&world));
    world.network(true);
    let over = world.calls.iter().find(|call| call.path == "/v1/keluar").unwrap();
    assert_eq!(over.token.as_deref(), Some("t2"));
    assert!(!world.calls.iter().any(|call| call.idempotency_key.is_some()));
    let again = world.reborn();
    assert_eq!(again.app.sessions.owners(), [KARTU]);
}

#[test]
fn whoever_was_taken_away_does_not_come_back_whatever_write_fails_and_is_forgotten_when_there_is_room() {
    for fails in [false, true] {
        let mut world = two();
        form(&mut world);
        world.network(false);
        at_the_form_send(&mut world);
        world.store = if fails {
            |_| Err(StoreFailure::DiskFull)
        } else {
            |write| match write {
                StoreWrite::ForgetOwner { .. } => Err(StoreFailure::DiskFull),
                _ => Ok(()),
            }
        };
        world.open("akun");
        world.tap("hapus-akun-2");
        world.tap("hapus");
        assert_eq!(world.app.sessions.owners(), [KARTU]);
        if fails {
            assert!(
                world.shows(&Problem::SignOutUnkept) || world.shows(&Problem::DiskFull),
                "{}",
                world.text()
            );
        } else {
            assert_eq!(world.disk.commands.len(), 1, "the other file does not know it yet");
            let mut again = world.reborn();
            assert_eq!(again.app.sessions.owners(), [KARTU]);
            assert!(again.disk.commands.is_empty(), "the next run goes on");
            again.open("janji");
            assert!(!again.text().contains("Rangga"), "{}", again.text());
            continue;
        }
        world.store = |_| Ok(());
        world.pass(31_000);
        assert!(world.disk.commands.is_empty());
        assert!(!world.disk.text().contains(SPOUSE), "{}", world.disk.text());
    }
}

/// The process dies and starts again while the disk cannot forget whom it should forget.
fn reborn_without_room(world: &World) -> World {
    let mut again = World::unopened(world.disk.clone());
    again.store = world.store;
    let restored = again.disk.restored();
    again.feed(Input::Opened(restored));
    again
}

#[test]
fn whoever_comes_back_has_promised_nothing_before_and_keeps_what_they_promise_then() {
    for killed in [false, true] {
        let mut world = two();
        form(&mut world);
        world.network(false);
        at_the_form_send(&mut world);
        world.store = |write| match write {
            StoreWrite::ForgetOwner { .. } => Err(StoreFailure::DiskFull),
            _ => Ok(()),
        };
        world.open("akun");
        world.tap("hapus-akun-2");
        world.tap("hapus");
        if killed {
            world = reborn_without_room(&world);
        }
        assert_eq!(world.disk.commands.len(), 1, "the disk has it still");
        assert!(world.app.outbox.janji_of(SPOUSE).is_empty(), "{killed}");
        // He signs in once more: what he promised before he went is sent by nobody.
        world.answer("/v1/keluarga", &family_of(SPOUSE, "Rangga Contoh"));
        world.network(true);
        world.another("t3", SPOUSE);
        world.tap("tambahkan");
        let sent = |world: &World| world.calls.iter().any(|call| call.idempotency_key.is_some());
        assert!(
            !sent(&world) && world.app.outbox.janji_of(SPOUSE).is_empty(),
            "{killed}"
        );
        // What he promises now is his, also after a kill, and the other one alone is forgotten once there is room.
        form(&mut world);
        world.network(false);
        at_the_form_send(&mut world);
        assert_eq!(world.disk.commands.len(), 2, "{killed}: {}", world.text());
        let mut again = reborn_without_room(&world);
        assert_eq!(again.app.outbox.janji_of(SPOUSE).len(), 1, "{killed}");
        again.store = |_| Ok(());
        again.open("pengaturan");
        again.feed(Input::Suspended);
        assert_eq!(again.disk.commands.len(), 1, "{killed}");
        assert_eq!(again.reborn().app.outbox.janji_of(SPOUSE).len(), 1, "{killed}");
    }
}

#[test]
fn a_second_sign_in_that_the_disk_cannot_take_leaves_the_first_as_it_was() {
    let mut world = World::new();
    world.sign_in();
    world.answer("/v1/keluarga", &family_of(SPOUSE, "Rangga Contoh"));
    world.store = |_| Err(StoreFailure::DiskFull);
    world.another("t2", SPOUSE);
    world.tap("tambahkan");
    assert_eq!(world.app.sessions.owner.as_deref(), Some(SPOUSE));
    let mut again = world.reborn();
    assert_eq!(again.app.sessions.owners(), [KARTU]);
    again.open("info_peserta");
    assert!(
        again.text().contains("Sari") && !again.text().contains("Rangga"),
        "{}",
        again.text()
    );
    world.store = |_| Ok(());
    world.pass(31_000);
    assert_eq!(world.reborn().app.sessions.owners().len(), 2);
}

#[test]
fn the_same_account_signed_in_twice_is_one_account_with_the_newer_session() {
    let mut world = two();
    world.answer("/v1/masuk", &json!({"token": "t9", "nomorkartu": SPOUSE}));
    world.sign_in();
    assert_eq!(world.app.sessions.owners().len(), 2);
    assert!(
        kept(&world).contains("t9") && !kept(&world).contains("\"t2\""),
        "{}",
        kept(&world)
    );
    // Also when the other one uses the phone.
    use_the_others(&mut world);
    world.answer("/v1/masuk", &json!({"token": "t10", "nomorkartu": SPOUSE}));
    world.sign_in();
    assert_eq!(world.app.sessions.owners().len(), 2);
    assert_eq!(world.app.sessions.owner.as_deref(), Some(SPOUSE));
}

#[test]
fn an_answer_under_way_for_one_is_not_the_others_and_its_401_ends_nothing_of_theirs() {
    for status in [200, 401] {
        let mut world = two();
        world.slow = vec!["/v1/keluarga"];
        world.event(Event::Refreshed);
        assert_eq!(world.waiting.len(), 1);
        let (id, request) = world.waiting.remove(0);
        world.slow.clear();
        world.answer("/v1/keluarga", &family(KARTU));
        use_the_others(&mut world);
        world.answer("/v1/keluarga", &family_of(SPOUSE, "Rangga Contoh"));
        let outcome = if status == 200 {
            world.outcome(&request)
        } else {
            CallOutcome::Reply {
                status,
                body: br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec(),
                etag: None,
                retry_after_s: None,
                date_ms: Some(world.date_ms),
            }
        };
        world.feed(Input::Called { id, outcome });
        world.answer("/v1/keluarga", &family(KARTU));
        world.open("info_peserta");
        assert!(!world.text().contains("Rangga"), "{}", world.text());
        assert!(world.app.sessions.shown.is_open());
    }
}

#[test]
fn what_is_being_read_from_the_phone_for_one_is_not_shown_to_the_other() {
    let mut world = World::unopened(two().disk);
    world.answers.clear();
    let restored = world.disk.restored();
    let effects = world.app.handle(world.moment, Input::Opened(restored));
    let (late, others): (Vec<_>, Vec<_>) = effects
        .into_iter()
        .partition(|effect| matches!(effect, Effect::Load { .. }));
    world.follow(others);
    // A slow disk: what was asked of it for Rangga comes when Sari uses the phone.
    use_the_others(&mut world);
    assert_eq!(world.app.sessions.owner.as_deref(), Some(KARTU));
    assert!(!late.is_empty());
    world.follow(late);
    world.open("info_peserta");
    assert!(
        world.text().contains("Sari Contoh") && !world.text().contains("Rangga"),
        "{}",
        world.text()
    );
}

#[test]
fn the_others_session_that_ends_on_the_way_is_theirs_alone() {
    let mut world = two();
    form(&mut world);
    world.network(false);
    at_the_form_send(&mut world);
    use_the_others(&mut world);
    world.answers.insert(
        "/v1/antrean/fktp",
        (401, br#"{"metadata":{"code":401,"message":"-"}}"#.to_vec()),
    );
    world.network(true);
    assert!(world.app.sessions.shown.is_open(), "{}", world.text());
    assert!(
        !kept(&world).contains("t2") && kept(&world).contains("t1"),
        "{}",
        kept(&world)
    );
    world.open("janji");
    assert!(
        world.text().contains("menunggu Rangga Contoh masuk"),
        "{}",
        world.text()
    );
}

#[test]
fn a_proof_of_one_is_none_of_the_others_and_the_phones_lock_is_nobodys() {
    let mut world = two();
    assert!(
        world.app.proofs.must_wait(&Ask::DropPin, &world.app.ids).is_none(),
        "just signed in"
    );
    use_the_others(&mut world);
    assert!(world.app.proofs.must_wait(&Ask::DropPin, &world.app.ids).is_some());
    world.ask(Ask::DropPin);
    world.network(false);
    assert_eq!(world.app.screen().route, "pastikan");
    assert!(!world.text().contains("Pastikan dengan kunci HP"), "{}", world.text());
    assert!(world.text().contains("Sari Contoh"), "{}", world.text());
}

#[test]
fn a_pin_of_each_is_kept_and_forgotten_apart() {
    let mut world = two();
    let set = |world: &mut World, pin: &str| world.ask(Ask::SetPin(crate::page::Pin(pin.into())));
    set(&mut world, "593816");
    use_the_others(&mut world);
    world.answer("/v1/masuk", &json!({"token": "t1", "nomorkartu": KARTU}));
    world.sign_in();
    set(&mut world, "271828");
    let mut again = world.reborn();
    assert_eq!(again.app.proofs.seen(0, Some(KARTU)).pin, Some(5));
    assert_eq!(again.app.proofs.seen(0, Some(SPOUSE)).pin, Some(5));
    again.ask(Ask::SignOut);
    assert_eq!(again.app.proofs.seen(0, Some(KARTU)).pin, None);
    assert_eq!(again.app.proofs.seen(0, Some(SPOUSE)).pin, Some(5));
}

#[test]
fn a_wipe_ends_the_sessions_of_both() {
    let mut world = two();
    world.ask(Ask::Wipe);
    let mut over: Vec<_> = world
        .calls
        .iter()
        .filter(|call| call.path == "/v1/keluar")
        .map(|call| call.token.clone().unwrap())
        .collect();
    over.sort();
    assert_eq!(over, ["t1", "t2"]);
}

#[test]
fn whoever_signs_in_while_the_other_uses_the_phone_sees_nothing_of_theirs() {
    let mut world = two();
    world.answer("/v1/keluarga", &family(KARTU));
    use_the_others(&mut world);
    world.open("info_peserta");
    assert!(world.text().contains("Sari Contoh"), "{}", world.text());
    world.answers.remove("/v1/keluarga");
    world.answer("/v1/masuk", &json!({"token": "t10", "nomorkartu": SPOUSE}));
    world.sign_in();
    assert_eq!(world.app.sessions.owner.as_deref(), Some(SPOUSE));
    assert_eq!(world.app.screen().route, "beranda", "no page of hers is open");
    world.open("info_peserta");
    assert!(
        world.text().contains("Rangga Contoh") && !world.text().contains("Sari"),
        "{}",
        world.text()
    );
}

#[test]
fn no_more_accounts_are_kept_than_the_policy_says() {
    let mut world = two();
    for (token, kartu) in [("t3", "0009900000022"), ("t4", "0009900000023")] {
        world.another(token, kartu);
        world.tap("tambahkan");
    }
    world.another("t5", "0009900000024");
    assert!(world.text().contains("sudah menyimpan 4 akun"), "{}", world.text());
    world.ask(Ask::Account(crate::page::AccountAsk::Add));
    assert_eq!(world.app.sessions.owners().len(), 4);
    assert!(world.app.sessions.has_candidate());
    world.tap("ganti");
    assert_eq!(world.app.sessions.owners().len(), 4);
    assert_eq!(world.app.sessions.owner.as_deref(), Some("0009900000024"));
}

#[test]
fn what_one_was_typing_is_theirs_when_the_other_comes_back() {
    let mut world = at_the_form();
    world.another("t2", SPOUSE);
    world.tap("tambahkan");
    form(&mut world);
    assert!(!world.text().contains("Keluhan rahasia"), "{}", world.text());
    use_the_others(&mut world);
    form(&mut world);
    assert!(world.text().contains("Keluhan rahasia"), "{}", world.text());
}

#[test]
fn the_reminders_of_the_other_stay_over_a_switch_and_a_kill() {
    let reminded = |world: &World| {
        let last = world.requests.iter().rev().find_map(|request| match request {
            ShellRequest::Remind { reminders } => Some(reminders.len()),
            _ => None,
        });
        last.unwrap_or_default()
    };
    let mut world = two();
    let at_ms = world.date_ms + 86_400_000;
    let reminder = crate::screen::Reminder {
        id: "CTH-1".into(),
        at_ms,
        title: "Antrean".into(),
        text: "Besok".into(),
        route: "beranda".into(),
    };
    use_the_others(&mut world);
    world.open("beranda");
    world.app.reminders.put_for_test(SPOUSE, reminder);
    world.ask(Ask::Speak(Language::En));
    world.event(Event::Refreshed);
    assert_eq!(reminded(&world), 1);
    let mut again = World::on(world.disk.clone());
    again.open("beranda");
    assert_eq!(reminded(&again), 1, "{:?} {}", again.requests, again.disk.text());
}
