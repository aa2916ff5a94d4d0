use std::collections::BTreeMap;

use jkn_core::gateway::iuran::Iuran;
use jkn_core::gateway::pembayaran::{DaftarPembayaran, Pembayaran};
use jkn_core::rules::bulan::Bulan;
use jkn_core::rules::iuran::iuran_pbpu;
use jkn_core::rules::kelas::Kelas;

use super::*;

/// Everything that a family has paid, page by page, the newest first.
fn history(gateway: &Gateway, token: &str) -> Vec<Pembayaran> {
    let mut all = Vec::new();
    let mut path = "/v1/pembayaran".to_owned();
    loop {
        let page: DaftarPembayaran = gateway.read(&path, token);
        assert!(page.pembayaran.as_slice().len() <= 50);
        all.extend_from_slice(page.pembayaran.as_slice());
        let Some(kursor) = page.kursor else { return all };
        path = format!("/v1/pembayaran?kursor={}", kursor.as_str());
    }
}

fn pay(gateway: &Gateway, body: &Value) -> Response {
    gateway.ask(&post("/kendali/bayar", None, None, body))
}

/// Months that a payment or a bill is for, with what they cost.
fn month(bulan: &str) -> Bulan {
    let (year, month) = bulan.split_once('-').unwrap();
    Bulan::new(year.parse().unwrap(), month.parse().unwrap()).unwrap()
}

/// What is paid and what is owed make every month since the first once, to the rupiah.
fn agrees(gateway: &Gateway, family: u32) {
    let token = gateway.family(family);
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    let kelas = match bill.kelas.as_str() {
        "1" => Kelas::I,
        "2" => Kelas::II,
        _ => Kelas::III,
    };
    let members = bill.anggota.count().unwrap();
    let price = |bulan| iuran_pbpu(kelas, members, bulan).unwrap().dibayar.0;
    let mut months: BTreeMap<Bulan, &str> = BTreeMap::new();
    let history = history(gateway, &token);
    let booked = |bayar: &&Pembayaran| bayar.keadaan.as_str() == "dibukukan" && bayar.jenis.as_str() == "iuran";
    let (mut paid, mut worth) = (0, 0);
    for bayar in history.iter().filter(booked) {
        assert!(number(bayar.dibayarpada) <= gateway.now_ms.get());
        let prices: i64 = bayar.periode.iter().map(|bulan| price(month(bulan))).sum();
        let own = number(bayar.jumlah) + number(bayar.darikredit) - number(bayar.kredit);
        assert_eq!(own, prices, "family {family} {bayar:?}");
        paid += number(bayar.jumlah);
        worth += prices;
        for bulan in &bayar.periode {
            assert_eq!(
                months.insert(month(bulan), "paid"),
                None,
                "family {family} {bulan} twice"
            );
        }
    }
    let left = history.first().map_or(0, |newest| number(newest.kredit));
    assert_eq!(paid, worth + left, "family {family}");
    for owed in bill.tunggakan.iter().chain(&bill.berjalan) {
        assert_eq!(number(owed.jumlah), price(month(&owed.bulan)), "family {family}");
        assert_eq!(
            months.insert(month(&owed.bulan), "owed"),
            None,
            "family {family} {}",
            owed.bulan
        );
    }
    let (first, last) = (*months.keys().next().unwrap(), *months.keys().next_back().unwrap());
    let whole = last.selisih(first) + 1;
    // Of fifty unpaid months a bill has twenty-four.
    let unbilled = if bill.tunggakan.len() == 24 {
        whole - i64::try_from(months.len()).unwrap()
    } else {
        0
    };
    assert_eq!(
        i64::try_from(months.len()).unwrap() + unbilled,
        whole,
        "family {family}"
    );
}

/// Families that pay by themselves and have begun to.
const PAYING: [u32; 9] = [1, 2, 3, 11, 12, 14, 15, 17, 19];

#[test]
fn what_is_paid_and_what_is_owed_agree_to_the_rupiah_on_every_day() {
    let gateway = Gateway::new();
    for day in 0..30 {
        // Steps of thirteen days pass through every day of the month, over a year and more.
        gateway.set(TUESDAY_MS + day * 13 * DAY);
        for family in PAYING {
            agrees(&gateway, family);
        }
    }
}

#[test]
fn who_pays_for_nobody_or_has_not_begun_has_paid_nothing() {
    let gateway = Gateway::new();
    for family in [4, 5, 6, 9, 13, 16] {
        assert_eq!(history(&gateway, &gateway.family(family)), [], "family {family}");
    }
}

#[test]
fn a_history_since_2014_comes_in_pages_and_has_the_credit_of_2020() {
    let gateway = Gateway::new();
    let token = gateway.family(15);
    let all = history(&gateway, &token);
    assert!(all.len() > 150, "{}", all.len());
    assert_eq!(all.last().unwrap().periode, ["2014-02"]);
    let first: DaftarPembayaran = gateway.read("/v1/pembayaran", &token);
    assert_eq!(first.pembayaran.as_slice().len(), 50);
    // Class I for two: 320.000 paid for April at the tariff that had ended, 160.000 each for April and May.
    let april = all
        .iter()
        .find(|bayar| bayar.periode.contains(&"2020-04".to_owned()))
        .unwrap();
    assert_eq!((number(april.jumlah), number(april.kredit)), (320_000, 0));
    assert_eq!(april.periode, ["2020-04", "2020-05"]);
    // A family of class II keeps 8.000 for June: 110.000 paid, 51.000 and 51.000 used.
    let tuti = history(&gateway, &gateway.family(12));
    let april = tuti
        .iter()
        .find(|bayar| bayar.periode.contains(&"2020-04".to_owned()))
        .unwrap();
    let june = tuti
        .iter()
        .find(|bayar| bayar.periode.contains(&"2020-06".to_owned()))
        .unwrap();
    assert_eq!((number(april.jumlah), number(april.kredit)), (110_000, 8_000));
    assert_eq!((number(june.jumlah), number(june.darikredit)), (43_000, 8_000));
}

#[test]
fn three_months_of_arrears_were_paid_in_one_go_on_day_0() {
    let gateway = Gateway::new();
    let all = history(&gateway, &gateway.family(19));
    assert_eq!(all[0].periode, ["2026-08", "2026-09", "2026-10"]);
    assert_eq!(number(all[0].jumlah), 3 * 35_000);
}

#[test]
fn a_payment_by_hand_ends_a_suspension_once_it_is_booked() {
    let gateway = Gateway::new();
    let token = gateway.family(11);
    let answer = pay(
        &gateway,
        &json!({"akun": card(11, 1), "kanal": "Toko Contoh", "diterima_setelah_ms": HOUR}),
    );
    assert_eq!(envelope(&answer).metadata.code, 200);
    let waiting = history(&gateway, &token)[0].clone();
    assert_eq!((waiting.keadaan.as_str(), waiting.periode.len()), ("menunggu", 7));
    assert_eq!(number(waiting.jumlah), 7 * 105_000);
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!(bill.tunggakan.len(), 6, "the bill does not know of it yet");
    // What waits is not paid twice.
    let again = pay(&gateway, &json!({"akun": card(11, 2)}));
    assert_eq!(envelope(&again).metadata.alasan.as_deref(), Some("tidak_ada_tagihan"));
    gateway.pass(HOUR);
    assert_eq!(history(&gateway, &token)[0].keadaan.as_str(), "dibukukan");
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!((bill.tunggakan.len(), bill.berjalan), (0, None));
    let family: Value = gateway.done("/v1/keluarga", Some(&token));
    assert_eq!(family["peserta"][0]["statusPeserta"]["kode"], "0");
    for day in 0..30 {
        gateway.set(TUESDAY_MS + HOUR + day * 3 * DAY);
        agrees(&gateway, 11);
    }
}

#[test]
fn the_bill_of_the_arrears_that_were_left_and_of_fifty_months_can_be_paid() {
    let gateway = Gateway::new();
    for family in [12, 19, 3] {
        // Family 12 pays by instalments, twelve of them.
        assert_eq!(
            pay(&gateway, &json!({"akun": card(family, 1), "bulan": 25})).status,
            200
        );
        let token = gateway.family(family);
        let bill: Iuran = gateway.read("/v1/iuran", &token);
        assert_eq!((bill.tunggakan.len(), bill.berjalan), (0, None), "family {family}");
        let told: Value = gateway.done("/v1/keluarga", Some(&token));
        assert_eq!(told["peserta"][0]["statusPeserta"]["kode"], "0", "family {family}");
    }
    // Some of the months only, the oldest first.
    assert_eq!(pay(&gateway, &json!({"akun": card(11, 1), "bulan": 2})).status, 200);
    let bill: Iuran = gateway.read("/v1/iuran", &gateway.family(11));
    assert_eq!(bill.tunggakan[0].bulan, "2026-07");
    agrees(&gateway, 11);
}

#[test]
fn who_pays_the_arrears_alone_stays_suspended_until_this_month_is_paid_as_well() {
    let gateway = Gateway::new();
    let token = gateway.family(11);
    let status = || gateway.done("/v1/keluarga", Some(&token))["peserta"][0]["statusPeserta"]["kode"].clone();
    let again = || gateway.done("/v1/iuran", Some(&token))["aktifkembali"].clone();
    assert_eq!(pay(&gateway, &json!({"akun": card(11, 1), "bulan": 6})).status, 200);
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!((bill.tunggakan.len(), bill.berjalan.is_some()), (0, true));
    assert_eq!((status(), again()), (json!("1"), Value::Null));
    gateway.pass(HOUR);
    assert_eq!(pay(&gateway, &json!({"akun": card(11, 1)})).status, 200);
    assert_eq!((status(), again()), (json!("0"), json!("2026-11-24")));
    // A second payment of the same hour, or a fine, ends no suspension.
    gateway.pass(HOUR);
    pay(&gateway, &json!({"akun": card(11, 1), "denda": 1}));
    assert_eq!(again(), "2026-11-24");
}

#[test]
fn the_last_two_years_name_the_day_on_which_each_month_was_paid() {
    let gateway = Gateway::new();
    let months = |family| {
        let bill = gateway.done("/v1/iuran", Some(&gateway.family(family)));
        bill["riwayat24"].as_array().unwrap().clone()
    };
    let sari = months(1);
    assert_eq!(
        (sari.len(), &sari[0]["bulan"], &sari[23]["bulan"]),
        (24, &json!("2024-12"), &json!("2026-11"))
    );
    assert!(sari[22]["dibayarpada"].is_number());
    assert_eq!(sari[23]["dibayarpada"], Value::Null, "she pays on the 28th");
    assert!(months(12).iter().all(|month| month["dibayarpada"].is_null()));
    assert_eq!(months(13).len(), 1);
    assert_eq!(months(4), Vec::<Value>::new());
    // A payment that waits is no day yet, and the bill says until when it should be booked.
    pay(&gateway, &json!({"akun": SARI, "diterima_setelah_ms": 2 * HOUR}));
    let bill = gateway.done("/v1/iuran", Some(&gateway.family(1)));
    assert_eq!(bill["riwayat24"][23]["dibayarpada"], Value::Null);
    let sampai = gateway.now_ms.get() + 24 * HOUR;
    assert_eq!(bill["bookingbayar"], json!({"sampai": sampai, "jumlah": 140_000}));
    gateway.pass(2 * HOUR);
    let bill = gateway.done("/v1/iuran", Some(&gateway.family(1)));
    assert_eq!(bill["riwayat24"][23]["dibayarpada"], json!(sampai - 24 * HOUR));
    assert_eq!(bill["bookingbayar"], Value::Null);
}

#[test]
fn nine_people_on_one_bill_are_asked_for_together_what_the_bill_asks() {
    let gateway = Gateway::new();
    gateway.set(TUESDAY_MS + 7 * DAY);
    let token = gateway.family(17);
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    let members = bill.peranggota.as_slice();
    assert_eq!(members.len(), 9);
    let asked: i64 = members.iter().map(|one| number(one.ditagih)).sum();
    assert_eq!(asked, number(bill.berjalan.unwrap().jumlah));
    let family: Value = gateway.done("/v1/keluarga", Some(&token));
    for (one, peserta) in members.iter().zip(family["peserta"].as_array().unwrap()) {
        assert_eq!(one.id_anggota.as_str(), peserta["idanggota"]);
    }
}

#[test]
fn a_first_iuran_is_paid_from_the_fourteenth_day_on_and_every_month_after_it_is_owed() {
    let gateway = Gateway::new();
    let first = || pay(&gateway, &json!({"akun": card(13, 2), "diterima_setelah_ms": HOUR}));
    assert_eq!(
        envelope(&first()).metadata.alasan.as_deref(),
        Some("iuran_pertama_belum_boleh")
    );
    gateway.set(TUESDAY_MS + 10 * DAY);
    assert_eq!(first().status, 200);
    let token = gateway.family(13);
    let status = |token: &str| gateway.done("/v1/keluarga", Some(token))["peserta"][0]["statusPeserta"]["kode"].clone();
    assert_eq!(status(&token), "2", "it is not booked yet");
    assert_eq!(envelope(&first()).metadata.alasan.as_deref(), Some("tidak_ada_tagihan"));
    gateway.pass(HOUR);
    assert_eq!(status(&token), "0");
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!((bill.tunggakan.len(), bill.berjalan), (0, None));
    agrees(&gateway, 13);
    gateway.set(TUESDAY_MS + 45 * DAY);
    let token = gateway.family(13);
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!(bill.berjalan.unwrap().bulan, "2027-01");
    assert_eq!(status(&token), "0");
    agrees(&gateway, 13);
    // Who waits too long has to register anew.
    let gateway = Gateway::new();
    gateway.pass(40 * DAY);
    let late = pay(&gateway, &json!({"akun": card(13, 1)}));
    assert_eq!(envelope(&late).metadata.alasan.as_deref(), Some("iuran_pertama_lewat"));
}

#[test]
fn who_has_paid_by_hand_does_not_pay_again_by_habit() {
    let gateway = Gateway::new();
    // Sari pays on the 28th; today is the 24th, and the shop takes ten days to tell.
    pay(&gateway, &json!({"akun": SARI, "diterima_setelah_ms": 10 * DAY}));
    let of_november = |all: &[Pembayaran]| {
        let months = all.iter().flat_map(|bayar| &bayar.periode);
        months.filter(|bulan| *bulan == "2026-11").count()
    };
    gateway.pass(5 * DAY);
    let token = gateway.family(1);
    assert_eq!(of_november(&history(&gateway, &token)), 1);
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!(bill.berjalan.unwrap().bulan, "2026-11");
    agrees(&gateway, 1);
    gateway.pass(6 * DAY);
    agrees(&gateway, 1);
}

#[test]
fn a_fine_is_paid_and_stands_in_the_history() {
    let gateway = Gateway::new();
    pay(&gateway, &json!({"akun": SARI, "denda": 1_500_000}));
    let fine = history(&gateway, &gateway.family(1))[0].clone();
    assert_eq!(
        (fine.jenis.as_str(), number(fine.jumlah), fine.periode.len()),
        ("denda", 1_500_000, 0)
    );
    agrees(&gateway, 1);
    for body in [
        json!({"akun": SARI, "denda": 0}),
        json!({"akun": SARI, "diterima_setelah_ms": -1}),
        json!({}),
    ] {
        assert_eq!(pay(&gateway, &body).status, 422, "{body}");
    }
    assert_eq!(pay(&gateway, &json!({"akun": "0009900000999"})).status, 404);
    assert_eq!(
        envelope(&pay(&gateway, &json!({"akun": card(9, 1)}))).metadata.code,
        201
    );
}

#[test]
fn a_cursor_is_good_for_a_week_and_a_foreign_one_leads_nowhere() {
    let gateway = Gateway::new();
    let token = gateway.family(15);
    let first: DaftarPembayaran = gateway.read("/v1/pembayaran", &token);
    let path = format!("/v1/pembayaran?kursor={}", first.kursor.unwrap().as_str());
    let refused = |path: &str, token: &str| envelope(&gateway.ask(&get(path, Some(token)))).metadata.alasan;
    gateway.pass(6 * DAY);
    assert_eq!(refused(&path, &gateway.family(15)), None);
    gateway.pass(2 * DAY);
    let token = gateway.family(15);
    assert_eq!(refused(&path, &token).as_deref(), Some("kursor_kedaluwarsa"));
    for odd in ["x", "2026-12-02.tidak-ada", "9999-01-01.iuran-2014-02", ""] {
        let path = format!("/v1/pembayaran?kursor={odd}");
        assert_eq!(refused(&path, &token).as_deref(), Some("kursor_kedaluwarsa"), "{odd}");
    }
    assert_eq!(gateway.ask(&get("/v1/pembayaran", None)).status, 401);
}

#[test]
fn a_bill_that_is_paid_in_another_way_says_how_and_what_is_asked_for_now() {
    let gateway = Gateway::new();
    let locked = |family| {
        let bill = gateway.done("/v1/iuran", Some(&gateway.family(family)));
        (bill["terkunci"].clone(), bill["tunggakan"].clone())
    };
    let (rehab, months) = locked(12);
    // The two oldest months, and the one that runs.
    let oldest = months[0]["jumlah"].as_i64().unwrap() + months[1]["jumlah"].as_i64().unwrap();
    assert_eq!(rehab, json!({"oleh": "rehab", "jumlah": oldest + 100_000}));
    assert_eq!(locked(15).0["oleh"], "autodebit");
    assert_eq!(locked(1).0, Value::Null);
}
