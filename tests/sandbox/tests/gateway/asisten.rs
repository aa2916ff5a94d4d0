use super::*;

/// Asks what CHIKA looks up; the bytes of the answer's body.
fn ask(gateway: &Gateway, body: &Value) -> Vec<u8> {
    let response = gateway.ask(&post("/v1/asisten/tanya", None, None, body));
    assert_eq!(response.status, 200);
    response.body
}

fn status(gateway: &Gateway, nomor: &str, tgllahir: &str) -> Vec<u8> {
    let body = json!({"permintaan": "status", "nomor": nomor, "tgllahir": tgllahir});
    ask(gateway, &body)
}

#[test]
fn an_unknown_number_a_wrong_birth_date_and_no_number_are_answered_byte_for_byte_alike() {
    let gateway = Gateway::new();
    let unknown = status(&gateway, "0009999999999", "1985-08-17");
    assert!(String::from_utf8_lossy(&unknown).contains("data_tidak_ditemukan"));
    for (nomor, tgllahir) in [
        (SARI, "1985-08-18"),
        ("9999995708850001", "1885-08-17"),
        ("9999999999999999", "1985-08-17"),
        ("12", "1985-08-17"),
        ("", "1985-08-17"),
    ] {
        assert_eq!(status(&gateway, nomor, tgllahir), unknown, "{nomor} {tgllahir}");
    }
    let bill = json!({"permintaan": "tagihan", "nomor": SARI, "tgllahir": "1985-08-18"});
    assert_eq!(ask(&gateway, &bill), unknown, "whatever was asked");
}

#[test]
fn a_card_or_a_nik_with_its_birth_date_finds_who_it_is_and_what_is_owed() {
    let gateway = Gateway::new();
    for nomor in [SARI, "9999995708850001"] {
        let found: Value = serde_json::from_slice(&status(&gateway, nomor, "1985-08-17")).unwrap();
        assert_eq!(
            found["response"],
            json!({"nama": "Sari Contoh", "jenispeserta": "PBPU", "kodestatus": "0", "jumlah": null})
        );
    }
    let bill = json!({"permintaan": "tagihan", "nomor": "0009900000111", "tgllahir": "1976-04-21"});
    let found: Value = serde_json::from_slice(&ask(&gateway, &bill)).unwrap();
    assert_eq!(
        found["response"],
        json!({"nama": "Rahmat Contoh", "jenispeserta": "", "kodestatus": "", "jumlah": 735_000})
    );
}

#[test]
fn who_does_not_pay_alone_owes_nothing_here() {
    let gateway = Gateway::new();
    let bill = json!({"permintaan": "tagihan", "nomor": "0009900000091", "tgllahir": "1984-07-07"});
    let found: Value = serde_json::from_slice(&ask(&gateway, &bill)).unwrap();
    assert_eq!(found["response"]["jumlah"], json!(0), "{found}");
}
