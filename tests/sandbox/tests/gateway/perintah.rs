use std::sync::Barrier;

use super::*;

const TOMORROW: &str = "2026-11-25";

fn bookings(gateway: &Gateway, akun: &str) -> u64 {
    gateway.done("/kendali/keadaan", None)["akun"][akun]["tiket"]
        .as_u64()
        .unwrap_or(0)
}

#[test]
fn a_repeated_command_gets_the_first_answer_and_acts_once() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let first = gateway.command(&token, "k1", &booking(SARI, "001", TOMORROW));
    gateway.pass(30 * MINUTE);
    let second = gateway.command(&token, "k1", &booking(SARI, "001", TOMORROW));
    assert_eq!((first.status, second.status), (200, 200));
    assert_eq!(first.body, second.body);
    assert_eq!(bookings(&gateway, SARI), 1);
    // A new session of the same account is still the same account.
    let third = gateway.command(&gateway.family(1), "k1", &booking(SARI, "001", TOMORROW));
    assert_eq!(first.body, third.body);
}

#[test]
fn a_refusal_is_an_answer_too_and_stays_what_it_was() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let too_far = booking(SARI, "001", "2026-11-26");
    let first = gateway.command(&token, "k1", &too_far);
    assert_eq!(alasan(&envelope(&first)), (201, "tanggal_terlalu_jauh"));
    gateway.pass(DAY);
    let token = gateway.family(1);
    assert_eq!(gateway.command(&token, "k1", &too_far).body, first.body);
    assert_eq!(envelope(&gateway.command(&token, "k2", &too_far)).metadata.code, 200);
}

#[test]
fn a_key_serves_one_content_however_it_is_spelled() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let first = gateway.command(&token, "k1", &booking(SARI, "001", TOMORROW));
    let other = gateway.command(&token, "k1", &booking(&card(1, 2), "001", TOMORROW));
    assert_eq!((other.status, alasan(&envelope(&other))), (409, (409, "kunci_dipakai")));
    assert_eq!(bookings(&gateway, SARI), 1);
    let mut respelled = post("/v1/antrean/fktp", Some(&token), Some("k1"), &json!({}));
    respelled.body = format!(
        r#"{{ "keluhan":"batuk", "tanggalperiksa":"{TOMORROW}", "baru":1,
             "kodepoli":"001","nomorkartu":"{SARI}"}}"#
    )
    .into_bytes();
    assert_eq!(gateway.ask(&respelled).body, first.body);
}

#[test]
fn two_threads_with_one_key_make_one_booking() {
    for _ in 0..20 {
        let gateway = Gateway::new();
        let token = gateway.family(1);
        let request = sent(Some(&token), Some("k1"), &booking(SARI, "001", TOMORROW));
        let (sandbox, barrier) = (&gateway.sandbox, Barrier::new(2));
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
        assert_eq!(bookings(&gateway, SARI), 1);
    }
}

#[test]
fn two_processes_with_one_file_and_one_key_make_one_booking() {
    let folder = tempfile::tempdir().unwrap();
    let place = || Place::File(folder.path().join("sandbox.db"));
    let (one, other) = (Gateway::at(place()), Gateway::at(place()));
    let token = one.family(1);
    let command = booking(SARI, "001", TOMORROW);
    let first = one.command(&token, "k1", &command);
    assert_eq!(first.body, other.command(&token, "k1", &command).body);
    assert_eq!(bookings(&other, SARI), 1);
}

#[test]
fn keys_belong_to_an_account() {
    let gateway = Gateway::new();
    let (sari, dodi) = (gateway.family(1), gateway.family(7));
    gateway.ticket(&sari, "k1", SARI, TOMORROW);
    let ticket = gateway.ticket(&dodi, "k1", &card(7, 1), TOMORROW);
    assert_eq!(ticket.nomorkartu, card(7, 1));
    let rangga = gateway.family(2);
    assert_eq!(gateway.ask(&get("/v1/perintah/k1", Some(&rangga))).status, 404);
}

#[test]
fn the_question_what_became_of_a_command_is_answered_with_its_whole_envelope() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let unknown = gateway.ask(&get("/v1/perintah/k1", Some(&token)));
    assert_eq!(
        (unknown.status, alasan(&envelope(&unknown))),
        (404, (404, "perintah_tidak_dikenal"))
    );
    for (key, date) in [("k1", TOMORROW), ("k2", "2026-11-29")] {
        let first = envelope(&gateway.command(&token, key, &booking(SARI, "001", date)));
        let kept: Envelope = gateway.read(&format!("/v1/perintah/{key}"), &token);
        assert_eq!(kept, first);
    }
}

#[test]
fn a_command_without_a_usable_key_or_content_does_nothing() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let body = serde_json::to_value(booking(SARI, "001", TOMORROW)).unwrap();
    let outcome = |path: &str, key: Option<&str>, body: &Value| {
        let response = gateway.ask(&post(path, Some(&token), key, body));
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
    assert_eq!(bookings(&gateway, SARI), 0);
    // None of it used the key up.
    gateway.ticket(&token, "k1", SARI, TOMORROW);
}

#[test]
fn a_command_in_an_ended_session_leaves_no_trace() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    gateway.pass(12 * HOUR);
    let command = booking(SARI, "001", TOMORROW);
    assert_eq!(gateway.command(&token, "k1", &command).status, 401);
    let token = gateway.family(1);
    assert_eq!(gateway.ask(&get("/v1/perintah/k1", Some(&token))).status, 404);
    assert_eq!(envelope(&gateway.command(&token, "k1", &command)).metadata.code, 200);
}

#[test]
fn an_answer_is_kept_for_four_hundred_days() {
    let gateway = Gateway::new();
    gateway.ticket(&gateway.family(1), "k1", SARI, TOMORROW);
    for (days, status) in [(400, 200), (401, 404)] {
        gateway.set(TUESDAY_MS + days * DAY);
        let token = gateway.family(1);
        gateway.book(&token, &format!("later {days}").replace(' ', "-"), SARI, "2020-01-01");
        assert_eq!(
            gateway.ask(&get("/v1/perintah/k1", Some(&token))).status,
            status,
            "{days}"
        );
    }
}
