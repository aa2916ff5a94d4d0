use std::collections::BTreeSet;

use jkn_core::gateway::kunjungan::{Histori, Kunjungan};

use super::*;

fn visits(gateway: &Gateway, token: &str, anggota: &str) -> Vec<Kunjungan> {
    let mut all = Vec::new();
    let base = format!("/v1/riwayat-pelayanan?idanggota={anggota}");
    let mut path = base.clone();
    loop {
        let page: Histori = gateway.read(&path, token);
        assert!(page.histori.as_slice().len() <= 50);
        all.extend_from_slice(page.histori.as_slice());
        let Some(kursor) = page.kursor else { return all };
        path = format!("{base}&kursor={}", kursor.as_str());
    }
}

fn rate(gateway: &Gateway, token: &str, key: &str, body: &Value) -> Envelope {
    let response = gateway.ask(&post("/v1/riwayat-pelayanan/nilai", Some(token), Some(key), body));
    envelope(&response)
}

#[test]
fn one_family_has_five_thousand_visits_and_the_others_twelve() {
    let gateway = Gateway::new();
    for family in [1, 2, 9, 15] {
        assert_eq!(
            visits(&gateway, &gateway.family(family), "").len(),
            12,
            "family {family}"
        );
    }
    let token = gateway.family(17);
    let all = visits(&gateway, &token, "");
    let names: BTreeSet<&str> = all.iter().map(|visit| visit.no_sep.as_str()).collect();
    assert_eq!((all.len(), names.len()), (5_000, 5_000));
    assert!(all.windows(2).all(|pair| pair[0].tgl_sep >= pair[1].tgl_sep));
    let own = all[0].id_anggota.as_str().to_owned();
    let of_one = visits(&gateway, &token, &own);
    assert!((500..600).contains(&of_one.len()));
    assert!(of_one.iter().all(|visit| visit.id_anggota.as_str() == own));
    assert_eq!(visits(&gateway, &token, "tidak-ada"), []);
    // What happened stays as it was.
    gateway.pass(3 * DAY);
    let later: Histori = gateway.read("/v1/riwayat-pelayanan", &gateway.family(17));
    assert_eq!(later.histori.as_slice(), &all[..50]);
}

#[test]
fn no_visit_holds_a_card_number() {
    let gateway = Gateway::new();
    let raw = gateway.raw("/v1/riwayat-pelayanan", Some(&gateway.family(1)));
    for member in 1..=4 {
        assert!(!raw.as_str().contains(&card(1, member)));
    }
}

#[test]
fn a_visit_is_rated_once_and_by_its_own_family() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let visit = visits(&gateway, &token, "")[0].no_sep.clone();
    let body = |stars: Value, note: &str| json!({"idkunjungan": visit, "kesesuaian": "sesuai", "bintang": stars, "catatan": note});
    let reason = |key: &str, body: &Value| rate(&gateway, &token, key, body).metadata.alasan;
    assert_eq!(reason("k1", &body(json!(6), "")).as_deref(), Some("bintang_tidak_sah"));
    assert_eq!(
        reason("k2", &body(Value::Null, "")).as_deref(),
        Some("bintang_tidak_sah")
    );
    assert_eq!(
        reason("k3", &body(json!(5), &"a".repeat(501))).as_deref(),
        Some("catatan_terlalu_panjang")
    );
    assert_eq!(reason("k4", &body(json!(5), "baik")), None);
    assert_eq!(reason("k4", &body(json!(5), "baik")), None, "its first answer again");
    assert_eq!(reason("k5", &body(json!(1), "")).as_deref(), Some("sudah_dinilai"));
    assert!(visits(&gateway, &token, "")[0].dinilai.0);
    let other = rate(&gateway, &gateway.family(2), "k6", &body(json!(1), ""));
    assert_eq!(other.metadata.alasan.as_deref(), Some("bukan_milik"));
    let never = json!({"idkunjungan": visits(&gateway, &token, "")[1].no_sep, "kesesuaian": "tidak_pernah_berkunjung"});
    assert_eq!(reason("k7", &never), None);
}

#[test]
fn a_number_that_was_served_is_a_visit() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let tiket = gateway.ticket(&token, "b1", SARI, "2026-11-25");
    assert_eq!(visits(&gateway, &token, "").len(), 12);
    gateway.pass(2 * DAY);
    let token = gateway.family(1);
    let newest = visits(&gateway, &token, "")[0].clone();
    assert_eq!(
        (newest.no_sep, newest.tgl_sep),
        (tiket.kodebooking, tiket.tanggalperiksa)
    );
}
