//! Who looked at the record.

use std::collections::BTreeSet;

use jkn_core::gateway::akses::{Akses, DaftarAkses};
use jkn_sandbox::Lihat;

use super::*;

fn looks(gateway: &Gateway, token: &str) -> Vec<Akses> {
    let mut all = Vec::new();
    let mut path = "/v1/akses".to_owned();
    loop {
        let page: DaftarAkses = gateway.read(&path, token);
        assert!(page.akses.as_slice().len() <= 50);
        all.extend_from_slice(page.akses.as_slice());
        let Some(kursor) = page.kursor else { return all };
        path = format!("/v1/akses?kursor={}", kursor.as_str());
    }
}

fn at(akses: &Akses) -> i64 {
    akses.waktu.number().unwrap()
}

#[test]
fn what_happened_here_visits_and_three_invented_looks_are_told_the_newest_first() {
    let gateway = Gateway::new();
    let all = looks(&gateway, &gateway.family(1));
    assert!(all.windows(2).all(|pair| at(&pair[0]) >= at(&pair[1])));
    // Signing in just now is the newest.
    assert_eq!((all[0].pihak.as_str(), all[0].keperluan.as_str()), ("hp", "masuk"));
    let ids: BTreeSet<&str> = all.iter().map(|akses| akses.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    // Twelve visits 45 days apart, the first yesterday: nine of them within 365 days.
    let visits = all.iter().filter(|akses| akses.keperluan.as_str() == "berobat").count();
    assert_eq!((visits, all.len()), (9, 9 + 1 + 3));
}

#[test]
fn one_look_has_no_reason_and_was_at_night_far_away() {
    let gateway = Gateway::new();
    let all = looks(&gateway, &gateway.family(1));
    let odd: Vec<&Akses> = all.iter().filter(|akses| akses.keperluan.as_str().is_empty()).collect();
    let [odd] = odd[..] else { panic!("{odd:?}") };
    assert_eq!(odd.pihak.as_str(), "faskes");
    assert!(odd.nama.as_str().contains("Contoh"), "{odd:?}");
    // 17 minutes past two in WIB, which is 19.17 UTC of the day before.
    assert_eq!(at(odd).rem_euclid(86_400_000), (19 * 60 + 17) * 60_000);
}

#[test]
fn a_number_and_a_clinic_that_looks_now_are_told_with_their_moment() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let before = looks(&gateway, &token).len();
    gateway.pass(60_000);
    let now_ms = gateway.now_ms.get();
    let look = Lihat {
        akun: card(1, 2),
        pihak: "faskes".to_owned(),
        nama: "Klinik Contoh Lain".to_owned(),
        data: vec!["riwayat".to_owned()],
        keperluan: "berobat".to_owned(),
    };
    gateway.control("/kendali/akses", &serde_json::to_value(look).unwrap());
    gateway.ticket(&token, "k1", &card(1, 2), "2026-11-25");
    let all = looks(&gateway, &token);
    assert_eq!(all.len(), before + 2);
    let given = (all[0].keperluan.as_str(), all[0].nama.as_str(), at(&all[0]));
    assert_eq!(given, ("antrean", "Klinik Contoh Sehat", now_ms));
    assert_eq!((all[1].nama.as_str(), at(&all[1])), ("Klinik Contoh Lain", now_ms));
    // Nobody of another family is told.
    let other = looks(&gateway, &gateway.family(2));
    assert!(other.iter().all(|akses| akses.nama.as_str() != "Klinik Contoh Lain"));
}

#[test]
fn the_largest_family_has_more_than_one_page_and_an_old_cursor_is_refused() {
    let gateway = Gateway::new();
    let token = gateway.family(17);
    assert!(looks(&gateway, &token).len() > 1_000);
    let refused = envelope(&gateway.ask(&get("/v1/akses?kursor=usang", Some(&token))));
    assert_eq!(refused.metadata.alasan.as_deref(), Some("kursor_kedaluwarsa"));
}

#[test]
fn no_look_holds_a_card_number() {
    let gateway = Gateway::new();
    let raw = gateway.raw("/v1/akses", Some(&gateway.family(1)));
    for member in 1..=4 {
        assert!(!raw.as_str().contains(&card(1, member)));
    }
}

#[test]
fn an_office_and_165_that_change_something_are_told() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    for oleh in ["loket", "165"] {
        gateway.pass(60_000);
        gateway.control(
            "/kendali/loket",
            &json!({"akun": card(1, 1), "alamat": "Jalan Contoh 1", "oleh": oleh}),
        );
    }
    let all = looks(&gateway, &token);
    let who: Vec<&str> = all.iter().take(2).map(|akses| akses.pihak.as_str()).collect();
    assert_eq!(who, ["care_center", "kantor"]);
}

#[test]
fn a_visit_that_was_served_is_told_at_the_hour_at_which_its_session_began() {
    let gateway = Gateway::new();
    let ticket = gateway.ticket(&gateway.family(1), "k1", &card(1, 1), "2026-11-25");
    gateway.pass(2 * DAY);
    let all = looks(&gateway, &gateway.family(1));
    let visit = all
        .iter()
        .find(|akses| akses.id == format!("kunjungan-{}", ticket.kodebooking))
        .unwrap();
    // 25 November 2026, 08.00 WIB, is 01.00 UTC.
    assert_eq!(
        (ticket.jampraktek.as_str(), at(visit)),
        ("08:00-12:00", 1_795_568_400_000)
    );
}
