//! One-time codes: one asker, one number, one purpose, once.

use super::*;
use jkn_sandbox::Message;

const NUMBER: &str = "081200000011";
const SECOND: i64 = 1_000;

fn send(gateway: &Gateway, token: Option<&str>, tiket: Option<&str>, kepada: &str) -> Envelope {
    let body = json!({"tiket": tiket.unwrap_or_default(), "untuk": "ubah_nohp", "tujuan": "sms", "kepada": kepada});
    envelope(&gateway.ask(&post("/v1/otp", token, None, &body)))
}

fn sent(gateway: &Gateway, token: &str) -> String {
    let told = content(&send(gateway, Some(token), None, NUMBER));
    told["tiket"].as_str().unwrap().to_owned()
}

fn check(gateway: &Gateway, tiket: &str, kode: &str) -> Envelope {
    envelope(&gateway.ask(&post(
        "/v1/otp/periksa",
        None,
        None,
        &json!({"tiket": tiket, "kode": kode}),
    )))
}

fn inbox(gateway: &Gateway) -> Vec<Message> {
    serde_json::from_value(gateway.done("/kendali/otp", None)).unwrap()
}

fn flow(gateway: &Gateway) -> String {
    gateway
        .control("/kendali/otp/tiket", &json!(null))
        .as_str()
        .unwrap()
        .to_owned()
}

#[test]
fn a_code_is_delivered_and_brings_a_ticket_once() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let tiket = sent(&gateway, &token);
    let message = inbox(&gateway).pop().unwrap();
    assert_eq!(
        (message.tujuan.as_str(), message.kepada.as_str(), message.kode.len()),
        ("sms", NUMBER, 6)
    );
    let right = check(&gateway, &tiket, &message.kode);
    assert_eq!(right.metadata.code, 200, "{right:?}");
    assert!(!content(&right)["tiketotp"].as_str().unwrap().is_empty());
    assert_eq!(alasan(&check(&gateway, &tiket, &message.kode)), (201, "kedaluwarsa"));
}

#[test]
fn what_a_right_code_brings_serves_its_asker_for_its_purpose_and_number_once() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let tiket = sent(&gateway, &token);
    let right = check(&gateway, &tiket, &inbox(&gateway).pop().unwrap().kode);
    let tiketotp = content(&right)["tiketotp"].clone();
    let takes = |pemilik: &str, untuk: &str, kepada: &str| {
        let body = json!({"pemilik": pemilik, "tiketotp": tiketotp, "untuk": untuk, "kepada": kepada});
        gateway.control("/kendali/otp/pakai", &body)
    };
    for (pemilik, untuk, kepada, served) in [
        ("0009900000021", "ubah_nohp", NUMBER, false),
        (SARI, "ubah_email", NUMBER, false),
        (SARI, "ubah_nohp", "081200000012", false),
        (SARI, "ubah_nohp", NUMBER, true),
        (SARI, "ubah_nohp", NUMBER, false),
    ] {
        assert_eq!(
            takes(pemilik, untuk, kepada),
            json!(served),
            "{pemilik} {untuk} {kepada}"
        );
    }
}

#[test]
fn there_is_a_pause_and_a_quota_for_the_asker_and_for_the_number() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    for n in 0..3 {
        let told = send(&gateway, Some(&token), None, NUMBER);
        assert_eq!(content(&told)["sisa"], 2 - n, "{told:?}");
        let early = send(&gateway, Some(&token), None, "081200000012");
        assert_eq!(alasan(&early).0, 201);
        gateway.pass(61 * SECOND);
    }
    let refused = send(&gateway, Some(&token), None, "081200000012");
    assert_eq!(alasan(&refused), (201, "kuota_otp"), "another number is no way round");
    let other = gateway.family(2);
    let refused = send(&gateway, Some(&other), None, NUMBER);
    assert_eq!(alasan(&refused), (201, "kuota_otp"), "nobody is flooded by several");
    let wait_ms = content(&refused)["kirimlagi_ms"].as_i64().unwrap();
    gateway.pass(wait_ms);
    assert_eq!(send(&gateway, Some(&token), None, NUMBER).metadata.code, 200);
}

#[test]
fn a_code_has_three_tries_and_five_minutes() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let tiket = sent(&gateway, &token);
    let kode = inbox(&gateway).pop().unwrap().kode;
    let first = check(&gateway, &tiket, "x");
    assert_eq!(
        (alasan(&first), content(&first)["sisa_coba"].as_i64()),
        ((201, "salah"), Some(2))
    );
    assert_eq!(alasan(&check(&gateway, &tiket, "x")), (201, "salah"));
    assert_eq!(alasan(&check(&gateway, &tiket, "x")), (201, "habis_coba"));
    assert_eq!(
        alasan(&check(&gateway, &tiket, &kode)),
        (201, "habis_coba"),
        "too late to be right"
    );
    gateway.pass(61 * SECOND);
    let tiket = sent(&gateway, &token);
    let kode = inbox(&gateway).pop().unwrap().kode;
    gateway.pass(300 * SECOND);
    assert_eq!(alasan(&check(&gateway, &tiket, &kode)), (201, "kedaluwarsa"));
}

#[test]
fn a_code_of_another_request_is_refused_and_a_new_one_takes_the_place_of_the_old() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let first = sent(&gateway, &token);
    let old = inbox(&gateway).pop().unwrap().kode;
    gateway.pass(61 * SECOND);
    let second = sent(&gateway, &token);
    assert_eq!(alasan(&check(&gateway, &first, &old)), (201, "habis_coba"));
    assert_eq!(alasan(&check(&gateway, &second, &old)), (201, "salah"));
    assert_eq!(alasan(&check(&gateway, "tidak-ada", &old)), (201, "kedaluwarsa"));
}

#[test]
fn somebody_without_an_account_needs_the_ticket_of_a_flow_and_nobody_learns_whose_a_number_is() {
    let gateway = Gateway::new();
    assert_eq!(send(&gateway, None, None, NUMBER).metadata.code, 401);
    assert_eq!(
        alasan(&send(&gateway, None, Some("tidak-ada"), NUMBER)),
        (201, "tiket_kedaluwarsa")
    );
    let shape = |kepada: &str| {
        let told = content(&send(&gateway, None, Some(&flow(&gateway)), kepada));
        let keys: Vec<String> = told.as_object().unwrap().keys().cloned().collect();
        (keys, told["kirimlagi_ms"].clone(), told["sisa"].clone())
    };
    assert_eq!(shape(NUMBER), shape("081299999999"));
    let late = flow(&gateway);
    gateway.pass(30 * MINUTE);
    assert_eq!(
        alasan(&send(&gateway, None, Some(&late), NUMBER)),
        (201, "tiket_kedaluwarsa")
    );
}

#[test]
fn a_message_gets_lost_and_the_answer_does_not_show_it() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    gateway.control("/kendali/gangguan", &json!([{"gangguan": "otp_hilang"}]));
    // What sends no code does not meet it.
    gateway.done("/v1/keluarga", Some(&token));
    let told = send(&gateway, Some(&token), None, NUMBER);
    assert_eq!((told.metadata.code, inbox(&gateway).len()), (200, 0));
    gateway.pass(61 * SECOND);
    sent(&gateway, &token);
    assert_eq!(inbox(&gateway).len(), 1);
}
