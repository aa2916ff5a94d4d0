//! Data of a family is changed: from the app with a phone that dies and an answer that is lost, at a counter meanwhile, and through
//! whom where the app may not.

use jkn_core::screen::{Screen, plain};
use jkn_journeys::TUESDAY_MS;
use jkn_sandbox::control::{Fault, Kind, Time};
use serde_json::json;

use crate::{World, ok, page, quiet, sign_in};

const DAY_MS: i64 = 86_400_000;

fn says(words: &'static str) -> impl Fn(&Screen) -> bool {
    move |screen| plain::render(screen).contains(words)
}

#[test]
fn a_facility_is_changed_once_though_the_answer_is_lost_and_the_phone_dies() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("perubahan_data_peserta/fktp"));
    ok(phone.edit("keluarga", "true"));
    ok(phone.edit("nama", "Puskesmas Contoh Melati"));
    ok(phone.until("the facility", says("Puskesmas Contoh Melati")));
    ok(phone.tap("pilih"));
    let text = plain::render(&quiet(&mut phone));
    assert!(text.contains("1 Desember 2026") && text.contains("4 orang"), "{text}");
    let lost = Fault {
        kind: Kind::LoseAfter { ms: 0 },
        times: 1,
        path: Some("/v1/perubahan/fktp".to_owned()),
    };
    world.gateway.faults(&[lost]).unwrap();
    ok(phone.tap("kirim"));
    ok(phone.sleep());
    drop(phone); // as a kill does
    let mut phone = world.device.start().unwrap();
    let text = plain::render(&page(&mut phone, "perubahan_data_peserta"));
    assert!(text.contains("Puskesmas Contoh Melati"), "{text}");
    ok(phone.until("the change on record", says("menunggu 1 Desember 2026")));
    assert_eq!(
        world
            .gateway
            .account(jkn_journeys::journey::CARD)
            .unwrap()
            .get("perubahan"),
        Some(&1)
    );
    // It counts on its day without anybody doing anything.
    let ahead_ms = Some(8 * DAY_MS);
    world
        .gateway
        .time(&Time {
            ahead_ms,
            fixed_ms: None,
        })
        .unwrap();
    ok(phone.open("info_peserta"));
    ok(phone.refresh()); // the session is over by now
    sign_in(&mut phone);
    ok(phone.open("perubahan_data_peserta/fktp"));
    ok(phone.refresh());
    ok(phone.until("the new facility", says("FKTP sekarang: Puskesmas Contoh Melati")));
}

#[test]
fn a_counter_changes_the_same_and_both_versions_are_shown() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("perubahan_data_peserta/fktp"));
    ok(phone.edit("nama", "Puskesmas Contoh Melati"));
    ok(phone.until("the facility", says("Puskesmas Contoh Melati")));
    ok(phone.tap("pilih"));
    ok(phone.tap("kirim"));
    ok(phone.until("the change on record", says("menunggu 1 Desember 2026")));
    let loket = json!({"akun": jkn_journeys::journey::CARD, "fktp": "9922P003"});
    world.gateway.happens("loket", &loket).unwrap();
    ok(phone.refresh());
    ok(phone.until("both versions", says("ada dua versi")));
    let text = plain::render(&quiet(&mut phone));
    assert!(
        text.contains("Puskesmas Contoh Melati") && text.contains("Puskesmas Contoh Cenderawasih"),
        "{text}"
    );
}

#[test]
fn who_may_not_in_the_app_is_led_to_who_helps_before_any_form() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    ok(phone.open("masuk"));
    ok(phone.sign_in("0009900000071", "Contoh-07!"));
    ok(phone.until("the page before the sign-in", |screen| screen.route != "masuk"));
    let screen = page(&mut phone, "perubahan_data_peserta/fktp");
    assert!(screen.fields().next().is_none(), "{}", plain::render(&screen));
    ok(phone.tap("lewat"));
    let text = plain::render(&quiet(&mut phone));
    assert!(text.contains("PANDAWA") && text.contains("Foto diri"), "{text}");
}

#[test]
fn a_class_is_refused_for_arrears_and_granted_once_they_are_paid() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    // Next month this month is owed.
    let fixed_ms = Some(TUESDAY_MS + 8 * DAY_MS);
    world
        .gateway
        .time(&Time {
            ahead_ms: None,
            fixed_ms,
        })
        .unwrap();
    ok(phone.open("masuk"));
    ok(phone.sign_in("0009900000031", "Contoh-03!"));
    ok(phone.until("the page before the sign-in", |screen| screen.route != "masuk"));
    ok(phone.open("perubahan_data_peserta/kelas"));
    ok(phone.refresh());
    ok(phone.until("the arrears", says("tunggakan 1 bulan")));
    assert!(quiet(&mut phone).fields().next().is_none());
    world
        .gateway
        .happens("bayar", &json!({"akun": "0009900000031"}))
        .unwrap();
    ok(phone.refresh());
    ok(phone.until("the form", |screen| screen.fields().next().is_some()));
    ok(phone.choose("kelas", "3"));
    ok(phone.tap("kirim"));
    ok(phone.open("perubahan_data_peserta"));
    ok(phone.until("the change on record", says("menunggu 1 Januari 2027")));
}
