use std::sync::Barrier;

use super::*;

const TOMORROW: &str = "2026-11-25";

fn bookings(desk: &Desk, akun: &str) -> u64 {
    desk.done("/kendali/keadaan", None)["akun"][akun]["tiket"]
        .as_u64()
        .unwrap_or(0)
}

#[test]
fn a_repeated_command_gets_the_first_answer_and_acts_once() {
    let desk = Desk::new();
    let token = desk.family(1);
    let first = desk.command(&token, "k1", &booking(SARI, "001", TOMORROW));
    desk.pass(30 * MINUTE);
    let second = desk.command(&token, "k1", &booking(SARI, "001", TOMORROW));
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(first.body, second.body);
    assert_eq!(bookings(&desk, SARI), 1);
    // A new session of the same account is still the same account.
    let third = desk.command(&desk.family(1), "k1", &booking(SARI, "001", TOMORROW));
    assert_eq!(first.body, third.body);
}

#[test]
fn a_refusal_is_an_answer_too_and_stays_what_it_was() {
    let desk = Desk::new();
    let token = desk.family(1);
    let too_far = booking(SARI, "001", "2026-11-26");
    let first = desk.command(&token, "k1", &too_far);
    assert_eq!(alasan(&envelope(&first)), (201, "tanggal_terlalu_jauh"));
    desk.pass(DAY);
    let token = desk.family(1);
    assert_eq!(desk.command(&token, "k1", &too_far).body, first.body);
    assert_eq!(envelope(&desk.command(&token, "k2", &too_far)).metadata.code, 200);
}

#[test]
fn a_key_serves_one_content_however_it_is_spelled() {
    let desk = Desk::new();
    let token = desk.family(1);
    let first = desk.command(&token, "k1", &booking(SARI, "001", TOMORROW));
    let other = desk.command(&token, "k1", &booking(&card(1, 2), "001", TOMORROW));
    assert_eq!((other.status, alasan(&envelope(&other))), (409, (409, "kunci_dipakai")));
    assert_eq!(bookings(&desk, SARI), 1);
    let mut respelled = post("/v1/antrean/fktp", Some(&token), Some("k1"), &json!({}));
    respelled.body = format!(
        r#"{{ "keluhan":"batuk", "tanggalperiksa":"{TOMORROW}", "baru":1,
             "kodepoli":"001","nomorkartu":"{SARI}","jenis":"ambil_antrean_fktp"}}"#
    )
    .into_bytes();
    assert_eq!(desk.ask(&respelled).body, first.body);
}

#[test]
fn two_threads_with_one_key_make_one_booking() {
    for _ in 0..20 {
        let desk = Desk::new();
        let token = desk.family(1);
        let request = post(
            "/v1/antrean/fktp",
            Some(&token),
            Some("k1"),
            &serde_json::to_value(booking(SARI, "001", TOMORROW)).unwrap(),
        );
        let (sandbox, barrier) = (&desk.sandbox, Barrier::new(2));
        let answers = std::thread::scope(|scope| {
            let threads = [(); 2].map(|()| {
                scope.spawn(|| {
                    barrier.wait();
                    sandbox.handle(&request, TUESDAY_MS)
                })
            });
            threads.map(|thread| thread.join().unwrap())
        });
        assert_eq!(answers[0], answers[1]);
        assert_eq!(bookings(&desk, SARI), 1);
    }
}

#[test]
fn two_processes_with_one_file_and_one_key_make_one_booking() {
    let folder = tempfile::tempdir().unwrap();
    let place = || Place::File(folder.path().join("sandbox.db"));
    let (one, other) = (Desk::at(place()), Desk::at(place()));
    let token = one.family(1);
    let command = booking(SARI, "001", TOMORROW);
    let first = one.command(&token, "k1", &command);
    assert_eq!(first.body, other.command(&token, "k1", &command).body);
    assert_eq!(bookings(&other, SARI), 1);
}

#[test]
fn keys_belong_to_an_account() {
    let desk = Desk::new();
    let (sari, dodi) = (desk.family(1), desk.family(7));
    desk.ticket(&sari, "k1", SARI, TOMORROW);
    let ticket = desk.ticket(&dodi, "k1", &card(7, 1), TOMORROW);
    assert_eq!(ticket.nomorkartu, card(7, 1));
    let rangga = desk.family(2);
    assert_eq!(desk.ask(&get("/v1/perintah/k1", Some(&rangga))).status, 404);
}

#[test]
fn the_question_what_became_of_a_command_is_answered_with_its_whole_envelope() {
    let desk = Desk::new();
    let token = desk.family(1);
    let unknown = desk.ask(&get("/v1/perintah/k1", Some(&token)));
    assert_eq!(
        (unknown.status, alasan(&envelope(&unknown))),
        (404, (404, "perintah_tidak_dikenal"))
    );
    for (key, date) in [("k1", TOMORROW), ("k2", "2026-11-29")] {
        let first = envelope(&desk.command(&token, key, &booking(SARI, "001", date)));
        let kept = desk.done(&format!("/v1/perintah/{key}"), Some(&token));
        assert_eq!(serde_json::from_value::<Envelope>(kept).unwrap(), first);
    }
}

#[test]
fn a_command_without_a_usable_key_or_content_does_nothing() {
    let desk = Desk::new();
    let token = desk.family(1);
    let body = serde_json::to_value(booking(SARI, "001", TOMORROW)).unwrap();
    let outcome = |path: &str, key: Option<&str>, body: &Value| {
        let response = desk.ask(&post(path, Some(&token), key, body));
        (response.status, envelope(&response).metadata.alasan.unwrap())
    };
    let book = "/v1/antrean/fktp";
    assert_eq!(outcome(book, None, &body), (400, "kunci_wajib".into()));
    for key in ["", "a b", "kunci\u{e9}", &"x".repeat(65)] {
        assert_eq!(
            outcome(book, Some(key), &body),
            (400, "kunci_tidak_sah".into()),
            "{key}"
        );
    }
    let unreadable = (422, "isi_tidak_terbaca".to_owned());
    assert_eq!(outcome(book, Some("k1"), &json!({"jenis": "masa_depan"})), unreadable);
    assert_eq!(outcome("/v1/antrean/fktp/batal", Some("k1"), &body), unreadable);
    assert_eq!(bookings(&desk, SARI), 0);
    // None of it used the key up.
    desk.ticket(&token, "k1", SARI, TOMORROW);
}

#[test]
fn a_command_in_an_ended_session_leaves_no_trace() {
    let desk = Desk::new();
    let token = desk.family(1);
    desk.pass(12 * HOUR);
    let command = booking(SARI, "001", TOMORROW);
    assert_eq!(desk.command(&token, "k1", &command).status, 401);
    let token = desk.family(1);
    assert_eq!(desk.ask(&get("/v1/perintah/k1", Some(&token))).status, 404);
    assert_eq!(envelope(&desk.command(&token, "k1", &command)).metadata.code, 200);
}

#[test]
fn an_answer_is_kept_for_four_hundred_days() {
    let desk = Desk::new();
    desk.ticket(&desk.family(1), "k1", SARI, TOMORROW);
    for (days, status) in [(400, 200), (401, 404)] {
        desk.set(TUESDAY_MS + days * DAY);
        let token = desk.family(1);
        desk.book(&token, &format!("later {days}").replace(' ', "-"), SARI, "2020-01-01");
        assert_eq!(desk.ask(&get("/v1/perintah/k1", Some(&token))).status, status, "{days}");
    }
}
