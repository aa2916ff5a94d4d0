//! Automatic debit from the request to its end: an answer that is lost, an app that is killed, the bank's answer, the first
//! debit, a failure, and the end.

use jkn_core::screen::plain;
use jkn_journeys::{Phone, TUESDAY_MS};
use jkn_sandbox::control::{Fault, Kind, Time};
use serde_json::json;

use crate::{World, ok, page};

const DAY_MS: i64 = 86_400_000;
/// A family that pays by itself and need not have it: it may stop it.
const CARD: &str = "0009900000151";
const MENU: &str = "pendaftaran_auto_debit";

fn sign_in(phone: &mut Phone) {
    phone.open("masuk").unwrap();
    ok(phone.sign_in(CARD, "Contoh-15!"));
    ok(phone.until("the page before the sign-in", |screen| screen.route != "masuk"));
}

fn until(phone: &mut Phone, words: &str) -> String {
    let screen = ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    plain::render(&screen)
}

/// Days pass on both sides, and the person signs in again and looks.
fn pass(world: &World, phone: &mut Phone, days: i64) {
    let ahead_ms = Some(days * DAY_MS);
    let later = Time {
        ahead_ms,
        fixed_ms: None,
    };
    world.gateway.time(&later).unwrap();
    world.device.clock.set(TUESDAY_MS + days * DAY_MS);
    sign_in(phone);
    ok(phone.open(MENU));
    ok(phone.refresh());
}

#[test]
fn it_is_registered_once_through_every_trouble_debits_fails_and_is_stopped() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    sign_in(&mut phone);
    // The old one is stopped first.
    let old = plain::render(&page(&mut phone, MENU));
    assert!(old.contains("Autodebit aktif") && old.contains("Bank Mandiri"), "{old}");
    ok(phone.tap("henti"));
    ok(phone.tap("kirim"));
    until(&mut phone, "Autodebit dihentikan");
    // A new one: the app is killed while it is filled in, and nothing of the form is lost.
    ok(phone.open("pendaftaran_auto_debit/kanal/bri"));
    ok(phone.choose("pemilik", "kepala_keluarga"));
    ok(phone.edit("rekening", "0012-01-000123-50-4"));
    ok(phone.sleep());
    drop(phone);
    let mut phone = world.device.start().unwrap();
    let form = plain::render(&page(&mut phone, "pendaftaran_auto_debit/kanal/bri"));
    assert!(form.contains("3504") && !form.contains("000123"), "{form}");
    ok(phone.tap("lanjut"));
    ok(phone.edit("setuju", "true"));
    let lost = Fault {
        kind: Kind::LoseAfter { ms: 0 },
        times: 1,
        path: Some("/v1/autodebit".to_owned()),
    };
    world.gateway.faults(&[lost]).unwrap();
    ok(phone.tap("kirim"));
    // Money begins to flow only after the owner showed that it is them; the password will do.
    ok(phone.until("the question who this is", |screen| screen.route == "pastikan"));
    let sent = world.gateway.account(CARD).unwrap();
    assert_eq!(sent.get("autodebit"), Some(&1), "nothing new is sent yet");
    ok(phone.tap("masuk"));
    ok(phone.until("the sign-in", |screen| screen.route == "masuk"));
    ok(phone.sign_in(CARD, "Contoh-15!"));
    // The app asks what came of it, and it was taken once.
    until(&mut phone, "Menunggu persetujuan bank");
    let counted = world.gateway.account(CARD).unwrap();
    assert_eq!(counted.get("autodebit"), Some(&2), "the old one, and one new one");
    pass(&world, &mut phone, 1);
    until(&mut phone, "Debit pertama biasanya 5 Desember 2026");
    // The first debit is on the bill and in the history.
    pass(&world, &mut phone, 11);
    let running = until(&mut phone, "Terakhir didebit: 5 Desember 2026");
    assert!(running.contains("Rp300.000"), "{running}");
    ok(phone.open("info_riwayat_pembayaran"));
    ok(phone.refresh());
    let paid = until(&mut phone, "5 Desember 2026");
    assert!(paid.contains("BRI"), "{paid}");
    // In January there is too little money.
    let failing = json!({"akun": CARD, "gagal": "saldo_kurang"});
    world.gateway.happens("bank", &failing).unwrap();
    pass(&world, &mut phone, 42);
    let failed = until(&mut phone, "Iuran belum terdebit");
    assert!(
        failed.contains("saldo kurang") && failed.contains("Lihat nomor virtual account"),
        "{failed}"
    );
    ok(phone.tap("henti"));
    ok(phone.tap("kirim"));
    let ended = until(&mut phone, "Autodebit dihentikan");
    assert!(ended.contains("Anda bisa mendaftar lagi"), "{ended}");
}
