use jkn_core::gateway::envelope::{self as wire, Answer as Meaning, NotNow};
use jkn_sandbox::control::State;

use super::*;

const TOMORROW: &str = "2026-11-25";

fn state(gateway: &Gateway) -> State {
    serde_json::from_str(gateway.raw("/kendali/keadaan", None).as_str()).unwrap()
}

fn faults(gateway: &Gateway, list: Value) {
    gateway.control("/kendali/gangguan", &list);
}

/// Posts the booking of Sari and says how it ended and how many numbers she has.
fn book(gateway: &Gateway, token: &str) -> (Answer, u32) {
    let request = sent(Some(token), Some("k1"), &booking(SARI, "001", TOMORROW));
    let answer = gateway.sandbox.handle(&request, gateway.now_ms.get());
    (
        answer,
        state(gateway).akun.get(SARI).map_or(0, |counts| counts["tiket"]),
    )
}

fn reply(answer: Answer) -> Response {
    match answer {
        Answer::Reply(response) => response,
        Answer::Lost { .. } => panic!("lost"),
    }
}

fn meaning(response: &Response) -> Meaning {
    wire::read(response.status, &response.body, response.retry_after_s)
}

#[test]
fn a_connection_lost_before_leaves_nothing_and_one_lost_after_leaves_the_booking() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(
        &gateway,
        json!([{"gangguan": "lose_before"}, {"gangguan": "lose_after"}]),
    );
    assert_eq!(book(&gateway, &token), (Answer::Lost { after_ms: 0 }, 0));
    assert_eq!(book(&gateway, &token), (Answer::Lost { after_ms: 0 }, 1));
}

#[test]
fn an_answer_may_be_waited_for_in_vain_before_the_connection_ends() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(&gateway, json!([{"gangguan": "lose_after", "ms": 1_500}]));
    assert_eq!(book(&gateway, &token), (Answer::Lost { after_ms: 1_500 }, 1));
}

#[test]
fn the_outcome_of_a_lost_booking_can_be_asked_for() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(
        &gateway,
        json!([{"gangguan": "lose_after", "path": "/v1/antrean/fktp"}]),
    );
    assert_eq!(book(&gateway, &token), (Answer::Lost { after_ms: 0 }, 1));
    let kept: Envelope = gateway.read("/v1/perintah/k1", &token);
    assert_eq!(kept.metadata.code, 200);
    let (again, tickets) = book(&gateway, &token);
    assert_eq!((envelope(&reply(again)), tickets), (kept, 1));
}

#[test]
fn a_slow_answer_says_how_slow_it_is() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(&gateway, json!([{"gangguan": "latency", "ms": 20_000}]));
    let (answer, tickets) = book(&gateway, &token);
    assert_eq!((reply(answer).delay_ms, tickets), (20_000, 1));
}

#[test]
fn a_busy_gateway_does_not_act_and_says_when_to_come_back() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(
        &gateway,
        json!([
            {"gangguan": "status", "status": 429, "retry_after_s": 7},
            {"gangguan": "status", "status": 503},
            {"gangguan": "maintenance", "retry_after_s": 3600},
        ]),
    );
    for (status, wait) in [(429, Some(7)), (503, None), (503, Some(3600))] {
        let (answer, tickets) = book(&gateway, &token);
        let response = reply(answer);
        assert_eq!(
            (response.status, meaning(&response), tickets),
            (status, Meaning::NotNow(NotNow::Busy(wait)), 0)
        );
    }
    assert_eq!(book(&gateway, &token).1, 1);
}

#[test]
fn a_version_that_is_stopped_is_told_so_by_the_gateway_which_does_not_act() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(&gateway, json!([{"gangguan": "version_stopped"}]));
    let (answer, tickets) = book(&gateway, &token);
    let response = reply(answer);
    assert_eq!(
        (response.status, meaning(&response), tickets),
        (426, Meaning::NotNow(NotNow::VersionStopped(None)), 0)
    );
    assert_eq!(book(&gateway, &token).1, 1);
}

/// Field report F63.
#[test]
fn a_service_that_broke_may_have_acted_and_is_no_captive_portal() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let broke = [500, 502, 504].map(|status| json!({"gangguan": "broke", "status": status}));
    faults(&gateway, json!(broke));
    for status in [500, 502, 504] {
        let (answer, tickets) = book(&gateway, &token);
        let response = reply(answer);
        assert_eq!(
            (response.status, meaning(&response), tickets),
            (status, Meaning::Broke, 1)
        );
    }
}

/// Fault T13.
#[test]
fn a_proxys_refusal_is_not_the_gateways() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(&gateway, json!([{"gangguan": "unauthorized"}]));
    let (answer, tickets) = book(&gateway, &token);
    assert_eq!((meaning(&reply(answer)), tickets), (Meaning::Garbled, 0));
    let stranger = gateway.ask(&get("/v1/keluarga", Some("tidak-ada")));
    assert_eq!((stranger.status, meaning(&stranger)), (401, Meaning::NoSession));
}

#[test]
fn a_captive_portal_does_not_act_and_half_an_answer_comes_after_acting() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(&gateway, json!([{"gangguan": "html"}, {"gangguan": "truncated"}]));
    let (portal, tickets) = book(&gateway, &token);
    assert_eq!((meaning(&reply(portal)), tickets), (Meaning::Garbled, 0));
    let (half, tickets) = book(&gateway, &token);
    let half = reply(half);
    assert!(half.body.starts_with(b"{\"metadata\""));
    assert_eq!((meaning(&half), tickets), (Meaning::Garbled, 1));
}

#[test]
fn codes_nobody_knows_stay_readable_for_the_app() {
    use jkn_core::data::antrean::StatusTiket;
    use jkn_core::rules::segmen::Segmen;

    let gateway = Gateway::new();
    let token = gateway.family(1);
    gateway.ticket(&token, "k1", SARI, TOMORROW);
    faults(&gateway, json!([{"gangguan": "unknown_enum", "kali": 4}]));
    let Told::Antrean(tickets) = gateway.told(&Resource::Antrean, &token) else {
        panic!("tickets")
    };
    assert_eq!(tickets[0].status, StatusTiket::Lain("masa_depan".into()));
    let Told::Keluarga(family) = gateway.told(&Resource::Keluarga, &token) else {
        panic!("family")
    };
    let sari = &family.peserta[0];
    assert_eq!(
        (sari.aktif, sari.kelas, &sari.segmen),
        (false, None, &Segmen::Lain("masa_depan".into()))
    );
    gateway.told(&Resource::Iuran, &token);
    let refused = gateway.book(&token, "k2", SARI, TOMORROW);
    assert_eq!(alasan(&refused), (201, "alasan_masa_depan"));
    assert_eq!(gateway.ask(&get("/v1/keluarga", Some(&token))).status, 200);
}

#[test]
fn an_altered_answer_carries_no_tag() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(
        &gateway,
        json!([{"gangguan": "unknown_enum"}, {"gangguan": "truncated"}]),
    );
    for _ in 0..2 {
        assert_eq!(gateway.ask(&get("/v1/keluarga", Some(&token))).etag, None);
    }
    assert!(gateway.ask(&get("/v1/keluarga", Some(&token))).etag.is_some());
}

#[test]
fn a_fault_meets_so_many_requests_of_its_path_and_no_other() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    faults(
        &gateway,
        json!([{"gangguan": "status", "status": 503, "kali": 2, "path": "/v1/iuran"}, {"gangguan": "html", "kali": 0}]),
    );
    assert_eq!(state(&gateway).faults.len(), 1);
    let status = |path: &str| gateway.ask(&get(path, Some(&token))).status;
    assert_eq!(status("/v1/keluarga"), 200);
    assert_eq!(
        [status("/v1/iuran"), status("/v1/iuran"), status("/v1/iuran")],
        [503, 503, 200]
    );
    assert_eq!(state(&gateway).faults, []);
    faults(&gateway, json!([{"gangguan": "lose_before", "kali": 9}]));
    faults(&gateway, json!([]));
    assert_eq!(status("/v1/keluarga"), 200);
}

#[test]
fn impossible_faults_and_times_are_refused_and_change_nothing() {
    let gateway = Gateway::new();
    faults(&gateway, json!([{"gangguan": "html", "path": "/v1/x"}]));
    for (path, body) in [
        ("/kendali/gangguan", json!([{"gangguan": "status", "status": 200}])),
        ("/kendali/gangguan", json!([{"gangguan": "broke", "status": 503}])),
        ("/kendali/gangguan", json!([{"gangguan": "gempa"}])),
        ("/kendali/gangguan", json!({"gangguan": "html"})),
        ("/kendali/waktu", json!({"geser": 5})),
        ("/kendali/waktu", json!(5)),
    ] {
        assert_eq!(gateway.ask(&post(path, None, None, &body)).status, 422, "{body}");
    }
    assert_eq!((state(&gateway).faults.len(), state(&gateway).now_ms), (1, TUESDAY_MS));
    assert_eq!(gateway.ask(&get("/kendali/kolam", None)).status, 404);
}

#[test]
fn the_clock_can_be_shifted_stopped_and_let_go() {
    let gateway = Gateway::new();
    let date = |gateway: &Gateway| gateway.ask(&get("/v1/captcha", None)).date_ms;
    gateway.control("/kendali/waktu", &json!({"geser_ms": DAY}));
    gateway.pass(MINUTE);
    assert_eq!(date(&gateway), TUESDAY_MS + MINUTE + DAY);
    gateway.control("/kendali/waktu", &json!({"tetap_ms": 1_000}));
    gateway.pass(MINUTE);
    assert_eq!((date(&gateway), state(&gateway).now_ms), (1_000, 1_000));
    gateway.control("/kendali/waktu", &json!({}));
    assert_eq!(date(&gateway), TUESDAY_MS + 2 * MINUTE);
}

#[test]
fn the_state_counts_what_each_account_did() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let ticket = gateway.ticket(&token, "a", SARI, TOMORROW);
    gateway.book(&token, "b", SARI, TOMORROW);
    gateway.command(&token, "c", &cancellation(&ticket.kodebooking, "sembuh"));
    let counted = &state(&gateway).akun[SARI];
    assert_eq!((counted["tiket"], counted["batal"], counted["perintah"]), (1, 1, 3));
    assert_eq!(state(&gateway).akun.len(), 1);
}

#[test]
fn without_leave_there_is_no_control() {
    let setup = Setup {
        place: Place::Memory,
        seed: [7; 32],
        control: false,
    };
    let gateway = Gateway {
        sandbox: Sandbox::open(&setup).unwrap(),
        now_ms: Cell::new(TUESDAY_MS),
    };
    let token = gateway.family(1);
    for request in [
        get("/kendali/keadaan", Some(&token)),
        post("/kendali/gangguan", Some(&token), None, &json!([])),
        post("/kendali/waktu", Some(&token), None, &json!({})),
    ] {
        assert_eq!(gateway.ask(&request).status, 404, "{request:?}");
    }
}
