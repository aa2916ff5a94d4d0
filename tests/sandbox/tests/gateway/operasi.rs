use jkn_core::gateway::operasi::DaftarOperasi;

use super::*;

fn own(gateway: &Gateway, family: u32) -> Vec<(String, String, bool)> {
    let list: DaftarOperasi = gateway.read("/v1/operasi", &gateway.family(family));
    let row = |row: &jkn_core::gateway::operasi::Operasi| {
        (
            row.tanggaloperasi.clone(),
            row.jenistindakan.as_str().to_owned(),
            row.terlaksana.0,
        )
    };
    list.operasi.as_slice().iter().map(row).collect()
}

#[test]
fn three_families_have_operations_and_the_others_none() {
    let gateway = Gateway::new();
    assert_eq!(
        own(&gateway, 1),
        [("2026-11-29".to_owned(), "Herniorafi".to_owned(), false)]
    );
    assert_eq!(own(&gateway, 9)[0].0, "2026-11-24");
    let hartono = own(&gateway, 6);
    assert_eq!(
        hartono.iter().map(|row| row.2).collect::<Vec<_>>(),
        [true, false, false]
    );
    assert_eq!(own(&gateway, 2), []);
    // The other program of the hospital, a day later, writes numbers as text.
    gateway.pass(DAY);
    assert_eq!(own(&gateway, 6), hartono);
}

#[test]
fn a_hospitals_list_has_no_card_and_of_others_no_name_code_or_operation() {
    let gateway = Gateway::new();
    for family in [1, 2] {
        let token = gateway.family(family);
        let path = "/v1/operasi/rs/99000040?awal=2026-11-24&akhir=2026-12-24";
        let raw = gateway.raw(path, Some(&token));
        for secret in ["00099", "sesarea", "nopeserta"] {
            assert!(!raw.as_str().contains(secret), "{secret}: {}", raw.as_str());
        }
        let list: DaftarOperasi = raw.read().unwrap();
        let named = list
            .operasi
            .as_slice()
            .iter()
            .filter(|row| !row.kodebooking.as_str().is_empty());
        assert_eq!(named.count(), usize::from(family == 1));
        assert!(list.operasi.as_slice().len() > 10);
        for row in list
            .operasi
            .as_slice()
            .iter()
            .filter(|row| row.kodebooking.as_str().is_empty())
        {
            assert!(
                row.jenistindakan.as_str().is_empty() && row.idanggota.as_str().is_empty(),
                "{row:?}"
            );
        }
    }
}

#[test]
fn a_span_has_thirty_one_days_and_begins_today() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let reason = |hospital: &str, awal: &str, akhir: &str| {
        let path = format!("/v1/operasi/rs/{hospital}?awal={awal}&akhir={akhir}");
        envelope(&gateway.ask(&get(&path, Some(&token)))).metadata.alasan
    };
    assert_eq!(reason("99000040", "2026-11-24", "2026-12-24"), None);
    for (awal, akhir, why) in [
        ("2026-11-24", "2026-12-25", "rentang_terlalu_panjang"),
        ("2026-11-23", "2026-11-25", "tanggal_mundur"),
        ("2026-11-26", "2026-11-25", "rentang_terbalik"),
        ("2026-11-26", "besok", "tanggal_tidak_sah"),
    ] {
        assert_eq!(reason("99000040", awal, akhir).as_deref(), Some(why));
    }
    assert_eq!(
        reason("X", "2026-11-24", "2026-11-25").as_deref(),
        Some("faskes_tidak_dikenal")
    );
    // A day without an operation is an empty list, whichever way the hospital says so.
    for days in [0, 1] {
        gateway.set(TUESDAY_MS + days * DAY);
        let path = "/v1/operasi/rs/99000040?awal=2027-06-01&akhir=2027-06-02";
        let list: DaftarOperasi = gateway.read(path, &gateway.family(2));
        assert_eq!(list.operasi.as_slice(), []);
    }
}
