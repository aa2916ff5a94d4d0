//! The live chat with an officer: when it is answered, who may begin a talk, and how one ends.

use jkn_core::gateway::konsultasi::{DaftarKonsultasi, Percakapan};
use jkn_core::gateway::petugas::Petugas;

use super::*;

const CHAT: &str = "/v1/asisten/petugas";

fn begin() -> (Gateway, String) {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    (gateway, token)
}

fn ask(gateway: &Gateway, token: &str, key: &str, path: &str, body: &Value) -> Envelope {
    envelope(&gateway.ask(&post(path, Some(token), Some(key), body)))
}

fn talk(gateway: &Gateway, token: &str, key: &str) -> Envelope {
    let body = json!({"kodebantuan": "0000 5724", "teks": "kartu belum aktif"});
    ask(gateway, token, key, CHAT, &body)
}

fn id(begun: &Envelope) -> String {
    content(begun)["id"].as_str().unwrap().to_owned()
}

fn said(gateway: &Gateway, token: &str, id: &str) -> Percakapan {
    gateway.read(&format!("/v1/konsultasi/{id}?sejak=0"), token)
}

fn say(gateway: &Gateway, token: &str, id: &str, n: u32) -> Envelope {
    let body = json!({"idpesan": format!("p{n}"), "teks": format!("pesan {n}")});
    ask(
        gateway,
        token,
        &format!("pesan-{n}"),
        &format!("/v1/konsultasi/{id}/pesan"),
        &body,
    )
}

#[test]
fn an_officer_knows_the_code_answers_and_closes_after_the_last_words() {
    let (gateway, token) = begin();
    let id = id(&talk(&gateway, &token, "mulai"));
    assert_eq!(said(&gateway, &token, &id).keadaan.as_str(), "diminta");
    for n in 1..=3 {
        gateway.pass(90_000);
        let said = said(&gateway, &token, &id);
        let last = said.pesan.as_slice().last().unwrap();
        assert_eq!((said.keadaan.as_str(), last.oleh.as_str()), ("aktif", "petugas"));
        assert_eq!(said.bataswaktu.number(), None, "no source knows of a limit");
        if n == 1 {
            let teks = String::from(last.teks.clone());
            assert!(teks.contains("00005724"), "{teks}");
        }
        assert_eq!(say(&gateway, &token, &id, n).metadata.code, 200);
    }
    gateway.pass(100_000);
    let over = said(&gateway, &token, &id);
    assert_eq!(
        (over.keadaan.as_str(), over.ditutupoleh.as_str()),
        ("ditutup", "petugas")
    );
    assert_eq!(alasan(&say(&gateway, &token, &id, 9)), (201, "sudah_ditutup"));
}

#[test]
fn silence_ends_no_talk_with_an_officer() {
    let (gateway, token) = begin();
    gateway.control("/kendali/agen", &json!({"laku": "diam"}));
    let id = id(&talk(&gateway, &token, "mulai"));
    gateway.control("/kendali/agen", &json!({"laku": "diam", "tulis": "Sebentar."}));
    gateway.pass(11 * HOUR);
    assert_eq!(said(&gateway, &token, &id).keadaan.as_str(), "aktif");
    assert_eq!(say(&gateway, &token, &id, 1).metadata.code, 200);
    gateway.control("/kendali/agen", &json!({"akhiri": true}));
    assert_eq!(said(&gateway, &token, &id).ditutupoleh.as_str(), "petugas");
}

#[test]
fn outside_of_its_hours_the_chat_says_when_it_opens_and_refuses_a_beginning() {
    let (gateway, token) = begin();
    // Five past ten in the morning; eleven hours later it is past nine at night.
    let told: Petugas = gateway.read(CHAT, &token);
    assert!(told.dijawab.0 && told.bukalagi.number().is_none());
    gateway.pass(11 * HOUR);
    let told: Petugas = gateway.read(CHAT, &token);
    // 25 November 2026, 07.00 WIB.
    assert_eq!(
        (told.dijawab.0, told.bukalagi.number()),
        (false, Some(1_795_564_800_000))
    );
    assert_eq!(told.zona.as_str(), "WIB");
    assert_eq!(alasan(&talk(&gateway, &token, "malam")), (201, "di_luar_jam"));
    gateway.control("/kendali/agen", &json!({"dijawab": true}));
    assert_eq!(talk(&gateway, &token, "dibuka").metadata.code, 200);
}

#[test]
fn an_account_has_one_open_talk_which_is_nobody_elses_and_none_with_a_doctor() {
    let (gateway, token) = begin();
    let id = id(&talk(&gateway, &token, "mulai"));
    assert_eq!(alasan(&talk(&gateway, &token, "dua")), (201, "sudah_mulai"));
    let listed: DaftarKonsultasi = gateway.read("/v1/konsultasi", &token);
    assert!(listed.konsultasi.as_slice().is_empty());
    let stranger = gateway.family(2);
    assert_eq!(alasan(&say(&gateway, &stranger, &id, 1)), (201, "bukan_milik"));
    let told: Petugas = gateway.read(CHAT, &stranger);
    assert!(told.percakapan.as_slice().is_empty());
    // A talk with a doctor may run beside it.
    let family = gateway.done("/v1/keluarga", Some(&token));
    let body = json!({"idanggota": family["peserta"][0]["idanggota"], "kodedokter": 101, "keluhan": "batuk"});
    assert_eq!(
        ask(&gateway, &token, "dokter", "/v1/konsultasi", &body).metadata.code,
        200
    );
    ask(
        &gateway,
        &token,
        "akhiri",
        &format!("/v1/konsultasi/{id}/akhiri"),
        &json!({}),
    );
    let told: Petugas = gateway.read(CHAT, &token);
    let talk = &told.percakapan.as_slice()[0];
    assert_eq!(
        (talk.keadaan.as_str(), talk.ditutupoleh.as_str()),
        ("ditutup", "peserta")
    );
    let body = json!({"bintang": 5, "catatan": ""});
    let rated = ask(&gateway, &token, "nilai", &format!("/v1/konsultasi/{id}/nilai"), &body);
    assert_eq!(
        alasan(&rated),
        (201, "tidak_dapat_dinilai"),
        "only a doctor's talk is rated"
    );
}
