//! Talks with a doctor: who may begin one, who is there, what the doctor does, and how a talk ends.

use jkn_core::gateway::konsultasi::{DaftarDokter, DaftarKonsultasi, Percakapan};

use super::*;

/// A gateway with the family of Sari in a session, and the gateway's name of its `member`-th member.
fn begin(member: usize) -> (Gateway, String, String) {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let anggota = name(&gateway, &token, member);
    (gateway, token, anggota)
}

fn name(gateway: &Gateway, token: &str, member: usize) -> String {
    let family = gateway.done("/v1/keluarga", Some(token));
    family["peserta"][member]["idanggota"].as_str().unwrap().to_owned()
}

fn ask(gateway: &Gateway, token: &str, key: &str, path: &str, body: &Value) -> Envelope {
    envelope(&gateway.ask(&post(path, Some(token), Some(key), body)))
}

fn complain(gateway: &Gateway, token: &str, key: &str, anggota: &str, dokter: u32) -> Envelope {
    let body = json!({"idanggota": anggota, "kodedokter": dokter, "keluhan": "batuk tiga hari"});
    ask(gateway, token, key, "/v1/konsultasi", &body)
}

fn talk(gateway: &Gateway, token: &str, anggota: &str) -> String {
    let begun = complain(gateway, token, "mulai", anggota, 101);
    assert_eq!(begun.metadata.code, 200, "{begun:?}");
    content(&begun)["id"].as_str().unwrap().to_owned()
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

fn said(gateway: &Gateway, token: &str, id: &str, sejak: u32) -> Percakapan {
    gateway.read(&format!("/v1/konsultasi/{id}?sejak={sejak}"), token)
}

fn state(gateway: &Gateway, token: &str, id: &str) -> (String, String) {
    let said = said(gateway, token, id, 0);
    (said.keadaan.into(), said.ditutupoleh.into())
}

#[test]
fn doctors_of_the_own_fktp_come_and_go_with_the_clock() {
    let (gateway, token, anggota) = begin(0);
    let path = format!("/v1/konsultasi/dokter?idanggota={anggota}");
    let there = || -> Vec<i64> {
        let told: DaftarDokter = gateway.read(&path, &token);
        assert!(
            told.dokter
                .as_slice()
                .iter()
                .all(|dokter| dokter.kodefaskes == "9901U020")
        );
        let online = told.dokter.as_slice().iter().filter(|dokter| dokter.daring.0);
        online.map(|dokter| number(dokter.kodedokter)).collect()
    };
    assert_eq!(there(), [101]);
    gateway.pass(46 * MINUTE);
    assert_eq!(
        there(),
        Vec::<i64>::new(),
        "the last ten minutes of each hour are a break"
    );
    gateway.pass(9 * MINUTE);
    assert_eq!(there(), [101]);
    gateway.pass(3 * HOUR);
    assert_eq!(there(), [102]);
    gateway.control("/kendali/dokter", &json!({"kodedokter": 102, "daring": false}));
    gateway.control("/kendali/dokter", &json!({"kodedokter": 201, "daring": true}));
    assert_eq!(there(), [201]);
}

#[test]
fn a_doctor_answers_within_ninety_seconds_mentions_a_referral_and_ends() {
    let (gateway, token, anggota) = begin(0);
    let id = talk(&gateway, &token, &anggota);
    assert_eq!(state(&gateway, &token, &id).0, "diminta");
    gateway.pass(19_000);
    assert_eq!(
        state(&gateway, &token, &id).0,
        "diminta",
        "nobody answers in less than twenty"
    );
    let mut referrals = 0;
    for n in 1..=3 {
        gateway.pass(90_000);
        let said = said(&gateway, &token, &id, 0);
        let last = said.pesan.as_slice().last().unwrap();
        assert_eq!((said.keadaan.as_str(), last.oleh.as_str()), ("aktif", "dokter"));
        assert_eq!(number(said.bataswaktu), number(last.waktu) + 10 * MINUTE);
        referrals += usize::from(last.rujukan.0.0);
        assert_eq!(say(&gateway, &token, &id, n).metadata.code, 200);
        assert_eq!(
            self::said(&gateway, &token, &id, 0).bataswaktu.number(),
            None,
            "the doctor is to answer"
        );
    }
    assert_eq!(referrals, 1);
    gateway.pass(100_000);
    assert_eq!(
        state(&gateway, &token, &id),
        ("ditutup".to_owned(), "dokter".to_owned())
    );
    assert_eq!(alasan(&say(&gateway, &token, &id, 9)), (201, "sudah_ditutup"));
}

#[test]
fn ten_minutes_of_silence_end_a_talk_and_only_after_the_doctor_wrote() {
    let (gateway, token, anggota) = begin(0);
    gateway.control("/kendali/dokter", &json!({"kodedokter": 101, "laku": "diam"}));
    let id = talk(&gateway, &token, &anggota);
    gateway.pass(3 * HOUR);
    assert_eq!(
        state(&gateway, &token, &id).0,
        "diminta",
        "who waits for the doctor is not closed out"
    );
    gateway.control(
        "/kendali/dokter",
        &json!({"kodedokter": 101, "laku": "diam", "tulis": "Maaf menunggu."}),
    );
    gateway.pass(10 * MINUTE - 1);
    assert_eq!(state(&gateway, &token, &id).0, "aktif");
    gateway.pass(1);
    assert_eq!(
        state(&gateway, &token, &id),
        ("ditutup".to_owned(), "batas_waktu".to_owned())
    );
    assert_eq!(alasan(&say(&gateway, &token, &id, 1)), (201, "sudah_ditutup"));
    gateway.control(
        "/kendali/dokter",
        &json!({"kodedokter": 101, "laku": "akhiri", "detik": 30}),
    );
    let id = content(&complain(&gateway, &token, "lagi", &anggota, 101));
    assert_eq!(id["id"], Value::Null, "not at this hour: {id}");
}

#[test]
fn each_member_may_have_one_open_talk() {
    let (gateway, token, anggota) = begin(0);
    let id = talk(&gateway, &token, &anggota);
    assert_eq!(
        alasan(&complain(&gateway, &token, "dua", &anggota, 101)),
        (201, "sudah_mulai")
    );
    let child = name(&gateway, &token, 2);
    assert_eq!(complain(&gateway, &token, "anak", &child, 101).metadata.code, 200);
    let listed: DaftarKonsultasi = gateway.read("/v1/konsultasi", &token);
    let of: Vec<&str> = listed
        .konsultasi
        .as_slice()
        .iter()
        .map(|talk| talk.id_anggota.as_str())
        .collect();
    assert_eq!(of, [child.as_str(), anggota.as_str()]);
    ask(
        &gateway,
        &token,
        "akhiri",
        &format!("/v1/konsultasi/{id}/akhiri"),
        &json!({}),
    );
    assert_eq!(complain(&gateway, &token, "tiga", &anggota, 101).metadata.code, 200);
    // Another account sees nothing of it.
    let stranger = gateway.family(2);
    assert_eq!(alasan(&say(&gateway, &stranger, &id, 1)), (201, "bukan_milik"));
}

#[test]
fn a_piece_ends_with_the_next_multiple_of_fifty_and_a_poll_that_finds_nothing_has_no_body() {
    let (gateway, token, anggota) = begin(0);
    gateway.control("/kendali/dokter", &json!({"kodedokter": 101, "laku": "diam"}));
    let id = talk(&gateway, &token, &anggota);
    for n in 2..=120 {
        assert_eq!(say(&gateway, &token, &id, n).metadata.code, 200);
    }
    let ends = |sejak| {
        let said = said(&gateway, &token, &id, sejak);
        let numbers: Vec<i64> = said.pesan.as_slice().iter().map(|pesan| number(pesan.id)).collect();
        (numbers.first().copied(), numbers.last().copied())
    };
    assert_eq!(ends(0), (Some(1), Some(50)));
    assert_eq!(ends(48), (Some(49), Some(50)));
    assert_eq!(ends(50), (Some(51), Some(100)));
    assert_eq!(ends(100), (Some(101), Some(120)));
    assert_eq!(ends(120), (None, None));
    let path = format!("/v1/konsultasi/{id}?sejak=120");
    let first = gateway.ask(&get(&path, Some(&token)));
    assert!(first.body.len() < 1_000, "{} bytes", first.body.len());
    let again = Request {
        etag: first.etag.clone(),
        ..get(&path, Some(&token))
    };
    let unchanged = gateway.ask(&again);
    assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));
    say(&gateway, &token, &id, 121);
    let news = gateway.ask(&again);
    assert!(
        news.status == 200 && news.body.len() < 1_000,
        "{} bytes",
        news.body.len()
    );
}

#[test]
fn a_talk_is_rated_once_after_its_end() {
    let (gateway, token, anggota) = begin(0);
    let id = talk(&gateway, &token, &anggota);
    let rate = |key: &str, bintang: u8| {
        let body = json!({"bintang": bintang, "catatan": "jelas"});
        ask(&gateway, &token, key, &format!("/v1/konsultasi/{id}/nilai"), &body)
    };
    assert_eq!(alasan(&rate("a", 5)), (201, "tidak_dapat_dinilai"));
    ask(
        &gateway,
        &token,
        "akhiri",
        &format!("/v1/konsultasi/{id}/akhiri"),
        &json!({}),
    );
    assert_eq!(alasan(&rate("b", 0)), (201, "bintang_tidak_sah"));
    assert_eq!(rate("c", 4).metadata.code, 200);
    assert_eq!(alasan(&rate("d", 5)), (201, "tidak_dapat_dinilai"));
    let listed: DaftarKonsultasi = gateway.read("/v1/konsultasi", &token);
    let talk = &listed.konsultasi.as_slice()[0];
    assert_eq!((number(talk.bintang), talk.ditutupoleh.as_str()), (4, "peserta"));
}
