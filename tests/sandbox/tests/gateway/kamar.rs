//! Beds: for everybody, moving with the clock, and as a hospital pushes them.

use jkn_core::data::kamar::Kamar;

use super::*;

fn rooms(gateway: &Gateway, resource: &Resource) -> Vec<Kamar> {
    match gateway.told(resource, "") {
        Told::TempatTidur(rooms) => rooms,
        told => panic!("{told:?}"),
    }
}

fn of_area(gateway: &Gateway, wilayah: &str) -> Vec<Kamar> {
    let wilayah = wilayah.to_owned();
    rooms(gateway, &Resource::TempatTidur { wilayah })
}

fn of_hospital(gateway: &Gateway, kode: &str) -> Vec<Kamar> {
    let kode = kode.to_owned();
    rooms(gateway, &Resource::TempatTidurRs { kode })
}

#[test]
fn every_hospital_of_an_area_tells_its_rooms_and_nobody_needs_a_session() {
    let gateway = Gateway::new();
    let all = of_area(&gateway, "32.76");
    let hospitals: std::collections::BTreeSet<&str> = all.iter().map(|room| room.kode_faskes.as_str()).collect();
    assert!(hospitals.len() >= 2, "{hospitals:?}");
    for room in &all {
        let report = &room.laporan;
        let split = report.tersediapria + report.tersediawanita + report.tersediapriawanita;
        assert!(
            report.tersedia <= report.kapasitas && split == report.tersedia,
            "{room:?}"
        );
        let known = jkn_faskes::direktori().dengan_kode(&room.kode_faskes).unwrap();
        assert_eq!(known.nama, room.nama_faskes);
    }
    let first = all[0].kode_faskes.clone();
    let own: Vec<Kamar> = all.iter().filter(|room| room.kode_faskes == first).cloned().collect();
    assert_eq!(of_hospital(&gateway, &first), own);
    let bytes = gateway.ask(&get("/v1/tempat-tidur?wilayah=32.76", None)).body.len();
    assert!(bytes <= 60_000, "{bytes}");
    assert!(
        of_area(&gateway, "32.76.06").is_empty(),
        "no hospital stands in a district"
    );
}

#[test]
fn beds_move_with_the_clock_and_one_hospital_is_silent_for_a_day() {
    let gateway = Gateway::new();
    let before = of_area(&gateway, "32.76");
    gateway.pass(14 * MINUTE);
    let same = of_area(&gateway, "32.76");
    gateway.pass(2 * HOUR);
    let after = of_area(&gateway, "32.76");
    let free = |rooms: &[Kamar]| -> Vec<i64> { rooms.iter().map(|room| room.laporan.tersedia).collect() };
    assert_ne!(free(&before), free(&after));
    assert_eq!(free(&before), free(&same));
    let now = gateway.now_ms.get();
    let mut old: Vec<&str> = after
        .iter()
        .filter(|room| now - room.laporan.lastupdate > DAY)
        .map(|room| room.kode_faskes.as_str())
        .collect();
    old.dedup();
    assert_eq!(old.len(), 1, "{old:?}");
    let fresh = after.iter().filter(|room| now - room.laporan.lastupdate < 15 * MINUTE);
    assert!(fresh.count() > 0);
}

#[test]
fn what_a_hospital_pushes_is_told_in_place_of_its_own_room() {
    let gateway = Gateway::new();
    let kode = of_area(&gateway, "32.76")[0].kode_faskes.clone();
    let pushed = json!([
        {"kodeppk": kode, "koderuang": "KL1", "kodekelas": "KL1", "namaruang": "Melati", "kapasitas": 4, "tersedia": 9},
        {"kodeppk": kode, "koderuang": "BARU", "kodekelas": "RANAP-9", "kapasitas": 1, "tersedia": -1, "lastupdate": 1}
    ]);
    let before = of_hospital(&gateway, &kode).len();
    gateway.control("/kendali/kamar", &pushed);
    let rooms = of_hospital(&gateway, &kode);
    assert_eq!(rooms.len(), before + 1);
    let first = rooms.iter().find(|room| room.laporan.kodekelas == "KL1").unwrap();
    assert_eq!((first.laporan.tersedia, first.laporan.lastupdate), (9, TUESDAY_MS));
    gateway.control("/kendali/kamar", &json!([]));
    assert_eq!(of_hospital(&gateway, &kode).len(), before);
    let odd = gateway.ask(&post("/kendali/kamar", None, None, &json!({"kamar": 1})));
    assert_eq!(odd.status, 422);
}

#[test]
fn what_is_asked_wrongly_is_refused_with_its_reason() {
    let gateway = Gateway::new();
    for (query, refused) in [
        ("", (422, "pilih_satu")),
        ("?wilayah=32.76&kodeppk=99000040", (422, "pilih_satu")),
        ("?wilayah=00.00", (422, "wilayah_tidak_dikenal")),
        ("?wilayah=32", (422, "wilayah_terlalu_luas")),
        ("?kodeppk=9901U020", (404, "faskes_tidak_dikenal")),
        ("?kodeppk=entah", (404, "faskes_tidak_dikenal")),
    ] {
        let answer = gateway.ask(&get(&format!("/v1/tempat-tidur{query}"), None));
        assert_eq!(alasan(&envelope(&answer)), refused, "{query}");
    }
}
