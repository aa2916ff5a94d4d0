use chrono::NaiveDate;
use jkn_core::data::rehab::{Posisi, Rencana as Plan};
use jkn_core::menus::rehab::hitung::Hitungan;
use jkn_core::rules::antrean::Zona;
use jkn_core::rules::rehab::BulanBerjalan;

use super::*;

/// Rahmat: six months of arrears in November 2026, three people in class III.
const FAMILY: u32 = 11;

fn today(gateway: &Gateway) -> NaiveDate {
    Zona::Wib.dari_epoch_ms(gateway.now_ms.get()).unwrap().date()
}

fn bill(gateway: &Gateway, token: &str) -> jkn_core::data::iuran::TagihanKeluarga {
    match gateway.told(&Resource::Iuran, token) {
        Told::Iuran(bill) => bill,
        other => panic!("{other:?}"),
    }
}

fn plan(gateway: &Gateway, token: &str) -> Option<Plan> {
    match gateway.told(&Resource::Rehab, token) {
        Told::Rehab(rehab) => rehab.rencana,
        other => panic!("{other:?}"),
    }
}

/// What the app would ask for: so many instalments of the bill that it sees.
fn wanted(gateway: &Gateway, token: &str, tahap: u32, cara: BulanBerjalan) -> Value {
    let seen = Hitungan::of(&bill(gateway, token), today(gateway), today(gateway)).unwrap();
    let made = seen.rencana(tahap, cara).unwrap();
    json!({"versi": seen.versi, "tahap": tahap, "bulanberjalan": made.cara, "bulan": seen.daftar,
        "total": made.rencana.total, "email": "rahmat@contoh.example", "setuju": true})
}

fn register(gateway: &Gateway, token: &str, key: &str, body: &Value) -> Envelope {
    envelope(&gateway.ask(&post("/v1/rehab", Some(token), Some(key), body)))
}

fn cancel(gateway: &Gateway, token: &str, key: &str, id: &str) -> Envelope {
    let body = json!({ "id": id });
    envelope(&gateway.ask(&post("/v1/rehab/batal", Some(token), Some(key), &body)))
}

fn pay(gateway: &Gateway, family: u32, more: Value) {
    let mut body = json!({"akun": card(family, 1)});
    for (name, value) in more.as_object().unwrap() {
        body[name] = value.clone();
    }
    gateway.control("/kendali/bayar", &body);
}

fn active(gateway: &Gateway, token: &str) -> bool {
    let told = gateway.told(&Resource::Keluarga, token);
    let Told::Keluarga(keluarga) = told else { panic!() };
    keluarga.peserta[0].aktif
}

/// To the n-th day of the month after the one that it is.
fn next_month(gateway: &Gateway, day: u32) {
    let today = today(gateway);
    let first = jkn_core::rules::bulan::Bulan::from_date(today)
        .unwrap()
        .plus(1)
        .unwrap();
    let days = first.first_day().unwrap() - today;
    gateway.pass((days.num_days() + i64::from(day) - 1) * DAY);
}

#[test]
fn whatever_the_page_computes_the_gateway_registers_to_the_rupiah() {
    let gateway = Gateway::new();
    let mut tried = 0;
    // Month after month the arrears grow, from six to twenty-four and no further.
    for month in 0..20 {
        let token = gateway.family(FAMILY);
        let owed = bill(&gateway, &token);
        let arrears: i64 = owed.tunggakan.iter().map(|b| b.jumlah.0).sum();
        let seen = Hitungan::of(&owed, today(&gateway), today(&gateway)).unwrap();
        let plans = seen.bandingkan().unwrap().rencana;
        assert_eq!(plans.len(), (owed.tunggakan.len() / 2).min(12) - 1);
        for shown in &plans {
            for cara in [BulanBerjalan::Bersama, BulanBerjalan::Sekarang] {
                let n = u32::try_from(shown.rencana.tahap.len()).unwrap();
                let body = wanted(&gateway, &token, n, cara);
                let key = format!("{month}-{n}-{cara:?}");
                let told = register(&gateway, &token, &key, &body);
                assert_eq!(told.metadata.alasan, None, "{key}");
                let made = plan(&gateway, &token).unwrap();
                let page = seen.rencana(n, cara).unwrap();
                let sums: Vec<i64> = made.tahap.iter().map(|t| t.jumlah.0).collect();
                assert_eq!(sums, page.rencana.tahap.iter().map(|t| t.jumlah.0).collect::<Vec<_>>());
                let running: i64 = page.rencana.tahap.iter().map(|t| t.berjalan.0).sum();
                assert_eq!(sums.iter().sum::<i64>(), arrears + running, "{key}");
                assert_eq!(made.terpisah.map_or(0, |t| t.jumlah.0), page.terpisah.0);
                assert_eq!(
                    cancel(&gateway, &token, &format!("batal-{key}"), &made.id)
                        .metadata
                        .alasan,
                    None
                );
                tried += 1;
            }
        }
        next_month(&gateway, 20);
    }
    assert!(tried > 200, "{tried}");
}

#[test]
fn a_plan_that_is_paid_to_the_end_makes_the_family_active() {
    let gateway = Gateway::new();
    let token = gateway.family(FAMILY);
    assert!(plan(&gateway, &token).is_none() && !active(&gateway, &token));
    let body = wanted(&gateway, &token, 3, BulanBerjalan::Bersama);
    let told = register(&gateway, &token, "k1", &body);
    assert_eq!(content(&told)["tahap"][0]["jumlah"], 3 * 105_000);
    // Its first answer again, and no second plan.
    assert_eq!(content(&register(&gateway, &token, "k1", &body)), content(&told));
    assert_eq!(
        alasan(&register(&gateway, &token, "k2", &body)),
        (201, "sudah_ada_rencana")
    );
    let locked = bill(&gateway, &token).terkunci.unwrap();
    assert_eq!((locked.oleh.as_str(), locked.jumlah.unwrap().0), ("rehab", 315_000));
    for paid in 1..=3 {
        pay(&gateway, FAMILY, json!({}));
        let token = gateway.family(FAMILY);
        let now = plan(&gateway, &token).unwrap();
        assert_eq!(now.lunas(), paid);
        assert_eq!(active(&gateway, &token), paid == 3, "{paid}");
        assert_eq!(now.posisi, if paid == 3 { Posisi::Selesai } else { Posisi::Berjalan });
        if paid < 3 {
            next_month(&gateway, 15);
        }
    }
    let token = gateway.family(FAMILY);
    let settled = bill(&gateway, &token);
    assert_eq!(
        (settled.tunggakan.len(), settled.berjalan, settled.terkunci),
        (0, None, None)
    );
    // The next month is an ordinary bill again.
    next_month(&gateway, 5);
    let token = gateway.family(FAMILY);
    assert!(bill(&gateway, &token).berjalan.is_some() && active(&gateway, &token));
}

#[test]
fn a_missed_instalment_ends_the_plan_and_what_was_paid_stays_paid() {
    let gateway = Gateway::new();
    let token = gateway.family(FAMILY);
    register(
        &gateway,
        &token,
        "k1",
        &wanted(&gateway, &token, 3, BulanBerjalan::Bersama),
    );
    pay(&gateway, FAMILY, json!({}));
    next_month(&gateway, 31);
    assert_eq!(
        plan(&gateway, &gateway.family(FAMILY)).unwrap().posisi,
        Posisi::Berjalan
    );
    gateway.pass(DAY);
    let token = gateway.family(FAMILY);
    let ended = plan(&gateway, &token).unwrap();
    assert_eq!((ended.posisi, ended.lunas()), (Posisi::Gagal, 1));
    let left = bill(&gateway, &token);
    // July to October and December are owed, May, June and November are paid.
    assert_eq!((left.tunggakan.len(), left.terkunci), (5, None));
    assert_eq!(
        alasan(&cancel(&gateway, &token, "b", &ended.id)),
        (201, "tidak_berjalan")
    );
    // What is paid now is the ordinary bill, and changes nothing of how the plan ended.
    pay(&gateway, FAMILY, json!({"bulan": 2}));
    let after = plan(&gateway, &token).unwrap();
    assert_eq!((after.posisi, after.lunas()), (Posisi::Gagal, 1));
    assert_eq!(bill(&gateway, &token).tunggakan.len(), 3);
}

#[test]
fn who_registers_again_after_a_missed_instalment_gets_a_plan_of_what_is_left() {
    let gateway = Gateway::new();
    let token = gateway.family(FAMILY);
    register(
        &gateway,
        &token,
        "k1",
        &wanted(&gateway, &token, 2, BulanBerjalan::Sekarang),
    );
    next_month(&gateway, 2);
    let token = gateway.family(FAMILY);
    let body = wanted(&gateway, &token, 3, BulanBerjalan::Bersama);
    assert_eq!(register(&gateway, &token, "k2", &body).metadata.alasan, None);
    let again = plan(&gateway, &token).unwrap();
    assert_eq!((again.posisi, again.tahap[0].bulan.len()), (Posisi::Berjalan, 3));
}

#[test]
fn the_month_that_is_kept_apart_is_paid_beside_the_first_instalment() {
    let gateway = Gateway::new();
    let token = gateway.family(FAMILY);
    register(
        &gateway,
        &token,
        "k1",
        &wanted(&gateway, &token, 2, BulanBerjalan::Sekarang),
    );
    let apart = plan(&gateway, &token).unwrap().terpisah.unwrap();
    assert_eq!((apart.jumlah.0, apart.lunas), (105_000, false));
    assert_eq!(
        bill(&gateway, &token).terkunci.unwrap().jumlah.unwrap().0,
        3 * 105_000 + 105_000
    );
    pay(&gateway, FAMILY, json!({}));
    assert!(plan(&gateway, &token).unwrap().terpisah.unwrap().lunas);
    pay(&gateway, FAMILY, json!({"kanal": "BNI"}));
    assert_eq!(plan(&gateway, &token).unwrap().posisi, Posisi::Selesai);
}

#[test]
fn a_plan_is_cancelled_until_something_is_paid_booked_or_not() {
    let gateway = Gateway::new();
    let token = gateway.family(FAMILY);
    register(
        &gateway,
        &token,
        "k1",
        &wanted(&gateway, &token, 3, BulanBerjalan::Bersama),
    );
    let other = gateway.family(1);
    assert_eq!(
        alasan(&cancel(&gateway, &other, "b0", "rehab-1")),
        (201, "tidak_berjalan")
    );
    assert_eq!(cancel(&gateway, &token, "b1", "rehab-1").metadata.alasan, None);
    assert_eq!(plan(&gateway, &token).unwrap().posisi, Posisi::Dibatalkan);
    assert_eq!(bill(&gateway, &token).terkunci, None);
    let body = wanted(&gateway, &token, 3, BulanBerjalan::Bersama);
    assert_eq!(register(&gateway, &token, "k2", &body).metadata.alasan, None);
    pay(&gateway, FAMILY, json!({"diterima_setelah_ms": HOUR}));
    assert_eq!(plan(&gateway, &token).unwrap().lunas(), 0, "not booked yet");
    assert_eq!(
        alasan(&cancel(&gateway, &token, "b2", "rehab-2")),
        (201, "sudah_dibayar")
    );
    gateway.pass(HOUR);
    assert_eq!(plan(&gateway, &token).unwrap().lunas(), 1);
}

#[test]
fn the_gateway_asks_the_rules_itself_and_does_nothing_when_they_say_no() {
    let gateway = Gateway::new();
    let token = gateway.family(FAMILY);
    let body = wanted(&gateway, &token, 3, BulanBerjalan::Bersama);
    let with = |name: &str, value: Value| {
        let mut other = body.clone();
        other[name] = value;
        other
    };
    let cases = [
        (with("total", json!(1)), "tagihan_berubah"),
        (with("bulan", json!("2026-10")), "tagihan_berubah"),
        (with("versi", json!("1.0")), "tagihan_berubah"),
        (with("tahap", json!(4)), "jumlah_tahap"),
        (with("tahap", json!(1)), "jumlah_tahap"),
        (with("email", json!("rahmat")), "isian_salah"),
        (with("setuju", json!(false)), "isian_salah"),
    ];
    for (place, (wrong, reason)) in cases.iter().enumerate() {
        let told = register(&gateway, &token, &format!("k{place}"), wrong);
        assert_eq!(alasan(&told), (201, *reason));
        if *reason == "tagihan_berubah" {
            assert_eq!(
                content(&told)["tunggakan"].as_array().unwrap().len(),
                6,
                "the bill as it is"
            );
        }
        assert!(plan(&gateway, &token).is_none());
    }
    let reason = |family: u32| {
        alasan(&register(&gateway, &gateway.family(family), "k", &body))
            .1
            .to_owned()
    };
    assert_eq!(
        (reason(1), reason(4)),
        ("tunggakan_kurang".to_owned(), "segmen".to_owned())
    );
    // From the 29th on it is closed; in February from the 28th.
    let until = |gateway: &Gateway, days: i64| {
        gateway.pass(days * DAY);
        let token = gateway.family(FAMILY);
        let body = wanted(gateway, &token, 3, BulanBerjalan::Bersama);
        register(gateway, &token, &format!("w{}", gateway.now_ms.get()), &body)
    };
    let closed = until(&gateway, 5);
    assert_eq!(alasan(&closed), (201, "di_luar_jendela"));
    assert_eq!(content(&closed)["sejak"], "2026-12-01");
    assert_eq!(
        alasan(&until(&gateway, 91)),
        (201, "di_luar_jendela"),
        "28 February 2027"
    );
    assert_eq!(until(&gateway, 1).metadata.alasan, None);
}

#[test]
fn a_plan_that_165_registered_is_seen_in_the_app() {
    let gateway = Gateway::new();
    let token = gateway.family(FAMILY);
    gateway.control("/kendali/rehab", &json!({"akun": card(FAMILY, 1), "tahap": 2}));
    let seen = plan(&gateway, &token).unwrap();
    assert_eq!((seen.oleh.as_str(), seen.tahap.len()), ("165", 2));
    let again = gateway.ask(&post(
        "/kendali/rehab",
        None,
        None,
        &json!({"akun": card(FAMILY, 1), "tahap": 2}),
    ));
    assert_eq!(alasan(&envelope(&again)), (201, "sudah_ada_rencana"));
}

#[test]
fn fifty_months_are_paid_off_in_twelve_instalments_of_what_is_billed() {
    let gateway = Gateway::new();
    let token = gateway.family(12);
    let first = plan(&gateway, &token).unwrap();
    assert_eq!((first.tahap.len(), first.oleh.as_str()), (12, "loket"));
    assert!(
        first.tahap.iter().all(|stage| stage.jumlah.0 == 300_000),
        "two months and the running one"
    );
    for _ in 0..11 {
        pay(&gateway, 12, json!({}));
        next_month(&gateway, 20);
    }
    assert!(!active(&gateway, &gateway.family(12)));
    pay(&gateway, 12, json!({}));
    let token = gateway.family(12);
    assert_eq!(plan(&gateway, &token).unwrap().posisi, Posisi::Selesai);
    assert!(active(&gateway, &token) && bill(&gateway, &token).tunggakan.is_empty());
}

#[test]
fn a_channel_that_takes_instalments_is_debited_one_a_month_and_another_takes_nothing() {
    for (kanal, linked) in [("bri", true), ("mandiri", false)] {
        let gateway = Gateway::new();
        let token = gateway.family(FAMILY);
        let wish = json!({"kanal": kanal, "pemilik": "kepala_keluarga", "nama": "Rahmat Contoh",
            "rekening": "001201000123504", "setuju": true});
        let asked = gateway.ask(&post("/v1/autodebit", Some(&token), Some("autodebit"), &wish));
        assert_eq!(envelope(&asked).metadata.alasan, None);
        let body = wanted(&gateway, &token, 3, BulanBerjalan::Bersama);
        register(&gateway, &token, "k1", &body);
        assert_eq!(
            plan(&gateway, &token).unwrap().autodebit,
            "",
            "the bank has not agreed yet"
        );
        gateway.pass(2 * DAY);
        pay(&gateway, FAMILY, json!({}));
        let token = gateway.family(FAMILY);
        assert_eq!(plan(&gateway, &token).unwrap().autodebit, kanal);
        // Through both usual days of December.
        next_month(&gateway, 22);
        let token = gateway.family(FAMILY);
        let now = plan(&gateway, &token).unwrap();
        assert_eq!(now.lunas(), if linked { 2 } else { 1 }, "{kanal}");
        if !linked {
            continue;
        }
        assert_eq!(now.tahap[1].dibayar, NaiveDate::from_ymd_opt(2026, 12, 5));
        next_month(&gateway, 6);
        let token = gateway.family(FAMILY);
        assert_eq!(plan(&gateway, &token).unwrap().posisi, Posisi::Selesai);
        assert!(active(&gateway, &token));
    }
}

#[test]
fn a_plan_is_made_in_the_class_that_holds_when_it_is_registered() {
    let gateway = Gateway::new();
    // Lestari, class II: November is paid, and a counter writes class III from December on. Then nobody pays.
    pay(&gateway, 3, json!({}));
    gateway.control("/kendali/loket", &json!({"akun": card(3, 1), "kelas": "3"}));
    for _ in 0..5 {
        next_month(&gateway, 10);
    }
    let token = gateway.family(3);
    let owed = bill(&gateway, &token);
    assert_eq!((owed.tunggakan.len(), owed.tunggakan[0].jumlah.0), (4, 2 * 35_000));
    let body = wanted(&gateway, &token, 2, BulanBerjalan::Bersama);
    assert_eq!(register(&gateway, &token, "k1", &body).metadata.alasan, None);
    assert_eq!(plan(&gateway, &token).unwrap().tahap[0].jumlah.0, 3 * 2 * 35_000);
}

/// Yusuf: seven months in class II of three people, from before an employer registered them.
const MOVED: u32 = 22;

#[test]
fn an_old_debt_from_before_another_membership_agrees_in_bill_comparison_plan_and_payment() {
    let gateway = Gateway::new();
    let token = gateway.family(MOVED);
    let owed = bill(&gateway, &token);
    assert_eq!((owed.tunggakan.len(), owed.berjalan.clone()), (7, None));
    assert!(owed.tunggakan.iter().all(|month| month.jumlah.0 == 300_000) && !owed.va.is_empty());
    assert!(active(&gateway, &token), "the cards follow the employer");
    let sum: i64 = owed.tunggakan.iter().map(|month| month.jumlah.0).sum();
    let seen = Hitungan::of(&owed, today(&gateway), today(&gateway)).unwrap();
    let compared = seen.bandingkan().unwrap();
    assert!(!compared.rencana.is_empty());
    for shown in &compared.rencana {
        let n = u32::try_from(shown.rencana.tahap.len()).unwrap();
        assert_eq!(shown.rencana.total.0, sum, "no running month in it: {n}");
        let told = register(
            &gateway,
            &token,
            &format!("k{n}"),
            &wanted(&gateway, &token, n, BulanBerjalan::Bersama),
        );
        assert_eq!(told.metadata.alasan, None, "{n}");
        let made = plan(&gateway, &token).unwrap();
        let page: Vec<i64> = shown.rencana.tahap.iter().map(|stage| stage.jumlah.0).collect();
        assert_eq!(made.tahap.iter().map(|stage| stage.jumlah.0).collect::<Vec<_>>(), page);
        assert_eq!(bill(&gateway, &token).terkunci.unwrap().jumlah.unwrap().0, page[0]);
        cancel(&gateway, &token, &format!("b{n}"), &made.id);
    }
    let body = wanted(&gateway, &token, 2, BulanBerjalan::Bersama);
    register(&gateway, &token, "akhir", &body);
    pay(&gateway, MOVED, json!({}));
    assert_eq!(bill(&gateway, &token).tunggakan.len(), 3);
    next_month(&gateway, 12);
    pay(&gateway, MOVED, json!({}));
    let token = gateway.family(MOVED);
    assert_eq!(plan(&gateway, &token).unwrap().posisi, Posisi::Selesai);
    let settled = bill(&gateway, &token);
    assert!(settled.tunggakan.is_empty() && settled.terkunci.is_none() && active(&gateway, &token));
    // Nothing grows on it: what comes after is the employer's.
    next_month(&gateway, 12);
    assert!(bill(&gateway, &gateway.family(MOVED)).tunggakan.is_empty());
}

#[test]
fn an_old_debt_can_be_paid_at_once_and_is_then_gone() {
    let gateway = Gateway::new();
    pay(&gateway, MOVED, json!({}));
    let token = gateway.family(MOVED);
    assert!(bill(&gateway, &token).tunggakan.is_empty() && active(&gateway, &token));
    let again = gateway.ask(&post("/kendali/bayar", None, None, &json!({"akun": card(MOVED, 1)})));
    assert_eq!(alasan(&envelope(&again)), (201, "tidak_ada_tagihan"));
}
