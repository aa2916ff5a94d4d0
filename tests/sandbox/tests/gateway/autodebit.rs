//! Automatic debit: asked for, agreed to, debited on its days, failed and stopped.

use jkn_core::gateway::autodebit::Autodebit;
use jkn_core::gateway::iuran::Iuran;

use super::*;

const ACCOUNT: &str = "001201000123504";

fn wish(kanal: &str, number: &str) -> Value {
    let field = if kanal == "nonbank" { "nohpdompet" } else { "rekening" };
    json!({"kanal": kanal, "pemilik": "kepala_keluarga", "nama": "Contoh", field: number, "setuju": true})
}

fn register(gateway: &Gateway, family: u32, key: &str, body: &Value) -> Envelope {
    let token = gateway.family(family);
    envelope(&gateway.ask(&post("/v1/autodebit", Some(&token), Some(key), body)))
}

fn stop(gateway: &Gateway, family: u32, key: &str) -> Envelope {
    let token = gateway.family(family);
    envelope(&gateway.ask(&post("/v1/autodebit/henti", Some(&token), Some(key), &json!({}))))
}

fn told(gateway: &Gateway, family: u32) -> Autodebit {
    gateway.read("/v1/autodebit", &gateway.family(family))
}

fn state(gateway: &Gateway, family: u32) -> (String, String) {
    let told = told(gateway, family);
    (told.keadaan.into(), told.gagal.into())
}

fn bank(gateway: &Gateway, family: u32, body: &Value) -> Response {
    let mut body = body.clone();
    body["akun"] = json!(card(family, 1));
    gateway.ask(&post("/kendali/bank", None, None, &body))
}

/// Noon in Jakarta, so many days after the Tuesday.
fn day(gateway: &Gateway, days: i64) {
    gateway.set(TUESDAY_MS + 2 * HOUR + days * DAY);
}

#[test]
fn it_is_agreed_to_the_next_day_and_debits_on_the_fifth_into_bill_and_history() {
    let gateway = Gateway::new();
    assert_eq!(told(&gateway, 1).keadaan.as_str(), "", "there is none");
    assert_eq!(told(&gateway, 1).pesertasejak.as_str(), "2020-08-07");
    assert_eq!(register(&gateway, 1, "satu", &wish("bri", ACCOUNT)).metadata.code, 200);
    let asked = told(&gateway, 1);
    assert_eq!((asked.keadaan.as_str(), asked.berikut.as_str()), ("diminta", ""));
    assert_eq!(asked.rekening.as_str(), "********3504");
    let raw = gateway.raw("/v1/autodebit", Some(&gateway.family(1)));
    assert!(!raw.as_str().contains(ACCOUNT));
    day(&gateway, 1);
    let agreed = told(&gateway, 1);
    assert_eq!(
        (agreed.keadaan.as_str(), agreed.berikut.as_str()),
        ("dikonfirmasi", "2026-12-05")
    );
    // Sari's habit pays November on the 28th; December is debited on the 5th.
    day(&gateway, 11);
    let first = told(&gateway, 1);
    let debit = first.terakhir.unwrap();
    assert_eq!(
        (first.keadaan.as_str(), first.berikut.as_str()),
        ("berjalan", "2026-12-20")
    );
    assert_eq!((debit.tanggal.as_str(), number(debit.jumlah)), ("2026-12-05", 140_000));
    let token = gateway.family(1);
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!(
        (bill.berjalan, bill.terkunci.unwrap().oleh.as_str()),
        (None, "autodebit")
    );
    let paid = gateway.done("/v1/pembayaran", Some(&token))["pembayaran"][0].clone();
    assert_eq!(
        (&paid["periode"][0], &paid["kanal"]),
        (&json!("2026-12"), &json!("BRI"))
    );
    // A month that is paid is not debited again on the 20th, and the next one is.
    day(&gateway, 45);
    let later = told(&gateway, 1).terakhir.unwrap();
    assert_eq!(later.tanggal.as_str(), "2027-01-05");
}

#[test]
fn a_year_in_a_drawer_is_caught_up_with_month_by_month() {
    let gateway = Gateway::new();
    register(&gateway, 3, "satu", &wish("bca", "8001234567"));
    day(&gateway, 365);
    let token = gateway.family(3);
    let paid = gateway.done("/v1/pembayaran", Some(&token));
    let debited: Vec<&str> = paid["pembayaran"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["kanal"] == "BCA")
        .map(|one| one["periode"][0].as_str().unwrap())
        .collect();
    assert_eq!((debited.len(), debited[0], debited[11]), (12, "2027-11", "2026-12"));
    // What was owed before stays owed: nobody established that it is debited.
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!((bill.tunggakan.len(), bill.tunggakan[0].bulan.as_str()), (1, "2026-11"));
}

#[test]
fn each_failure_is_told_and_only_too_little_money_is_tried_again() {
    for (reason, kanal, number, again) in [
        ("saldo_kurang", "bri", ACCOUNT, true),
        ("kartu_kedaluwarsa", "bri", ACCOUNT, false),
        ("rekening_ditutup", "btn", ACCOUNT, false),
        ("nomor_dompet_mati", "nonbank", "081200000001", false),
        ("terdaftar_di_bank_lain", "bca", ACCOUNT, false),
    ] {
        let gateway = Gateway::new();
        assert_eq!(bank(&gateway, 3, &json!({"gagal": reason})).status, 200);
        register(&gateway, 3, "satu", &wish(kanal, number));
        day(&gateway, 1);
        let elsewhere = reason == "terdaftar_di_bank_lain";
        assert_eq!(state(&gateway, 3).0 == "gagal", elsewhere, "{reason}");
        day(&gateway, 11);
        assert_eq!(state(&gateway, 3), ("gagal".to_owned(), reason.to_owned()));
        let wanted = if again { "sudah_terdaftar" } else { "" };
        let other = register(&gateway, 3, "dua", &wish("mandiri", ACCOUNT));
        assert_eq!(other.metadata.alasan.as_deref().unwrap_or_default(), wanted, "{reason}");
        day(&gateway, 27);
        assert_eq!(
            state(&gateway, 3),
            ("berjalan".to_owned(), String::new()),
            "{reason}: on the 20th"
        );
    }
}

#[test]
fn a_refusal_has_a_reason_and_records_nothing() {
    let gateway = Gateway::new();
    let refusals = [
        (9, wish("bri", ACCOUNT), "tidak_membayar_sendiri"),
        (1, wish("bni", ACCOUNT), "kanal_di_bank"),
        (1, wish("bri", &"1".repeat(40)), "rekening_salah"),
        (1, wish("mandiri", SARI), "rekening_salah"),
        (1, wish("nonbank", "1234"), "rekening_salah"),
        (15, wish("bri", ACCOUNT), "sudah_terdaftar"),
    ];
    for (number, (family, body, reason)) in refusals.into_iter().enumerate() {
        let refused = register(&gateway, family, &number.to_string(), &body);
        assert_eq!(refused.metadata.alasan.as_deref(), Some(reason), "family {family}");
    }
    assert_eq!(told(&gateway, 1).keadaan.as_str(), "");
    let mut unasked = wish("bri", ACCOUNT);
    unasked["setuju"] = json!(false);
    assert_eq!(register(&gateway, 1, "diam", &unasked).metadata.code, 422);
    assert_eq!(bank(&gateway, 1, &json!({"gagal": "bank_libur"})).status, 422);
}

#[test]
fn who_need_not_have_it_stops_it_and_who_must_cannot() {
    let gateway = Gateway::new();
    assert_eq!(stop(&gateway, 1, "satu").metadata.alasan.as_deref(), Some("tidak_ada"));
    register(&gateway, 1, "dua", &wish("bri", ACCOUNT));
    assert_eq!(stop(&gateway, 1, "tiga").metadata.alasan.as_deref(), Some("wajib"));
    // Lukman has had it for long, by his habit.
    let long = told(&gateway, 15);
    assert_eq!((long.keadaan.as_str(), long.kanal.as_str()), ("berjalan", "mandiri"));
    assert_eq!(stop(&gateway, 15, "satu").metadata.code, 200);
    assert_eq!(state(&gateway, 15).0, "dihentikan");
    let bill: Iuran = gateway.read("/v1/iuran", &gateway.family(15));
    assert_eq!(bill.terkunci, None);
    assert_eq!(stop(&gateway, 15, "dua").metadata.alasan.as_deref(), Some("tidak_ada"));
    assert_eq!(register(&gateway, 15, "tiga", &wish("bri", ACCOUNT)).metadata.code, 200);
}

#[test]
fn a_failure_that_was_asked_for_is_taken_back() {
    let gateway = Gateway::new();
    bank(&gateway, 3, &json!({"gagal": "saldo_kurang"}));
    bank(&gateway, 3, &json!({}));
    register(&gateway, 3, "satu", &wish("bri", ACCOUNT));
    day(&gateway, 11);
    assert_eq!(state(&gateway, 3).0, "berjalan");
    let nobody = json!({"akun": "0009900000999"});
    assert_eq!(gateway.ask(&post("/kendali/bank", None, None, &nobody)).status, 404);
}

#[test]
fn a_failure_waits_for_a_day_on_which_something_is_to_be_debited() {
    let gateway = Gateway::new();
    register(&gateway, 3, "satu", &wish("bri", ACCOUNT));
    day(&gateway, 11);
    assert_eq!(state(&gateway, 3).0, "berjalan");
    bank(&gateway, 3, &json!({"gagal": "saldo_kurang"}));
    day(&gateway, 27);
    assert_eq!(state(&gateway, 3).0, "berjalan", "December is paid");
    day(&gateway, 42);
    assert_eq!(state(&gateway, 3), ("gagal".to_owned(), "saldo_kurang".to_owned()));
}
