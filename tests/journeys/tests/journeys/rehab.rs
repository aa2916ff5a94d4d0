//! Arrears are compared, registered in instalments though an answer is lost and the app dies, and paid to the end; or an
//! instalment is missed.

use jkn_core::screen::plain;
use jkn_journeys::{Phone, TUESDAY_MS};
use jkn_sandbox::Bayar;
use jkn_sandbox::control::{Fault, Kind, Time};

use crate::{World, ok, page, quiet, sign_in_as};

/// Rahmat, who owes six months of three people in class III.
const CARD: &str = "0009900000111";
const PASSWORD: &str = "Contoh-11!";
const PIN: &str = "582914";
const DAY_MS: i64 = 86_400_000;

/// The days from 24 November 2026 that have passed; the session has ended meanwhile.
fn pass(world: &World, phone: &mut Phone, days: i64) {
    let ahead_ms = Some(days * DAY_MS);
    let fixed_ms = None;
    world.gateway.time(&Time { ahead_ms, fixed_ms }).unwrap();
    world.device.clock.set(TUESDAY_MS + days * DAY_MS);
    sign_in_as(phone, CARD, PASSWORD);
}

fn pay(world: &World) {
    let bayar = Bayar {
        akun: CARD.to_owned(),
        bulan: None,
        denda: None,
        kanal: "BRI".to_owned(),
        diterima_setelah_ms: 0,
    };
    world.gateway.pay(&bayar).unwrap();
}

/// The text of the plan's page, once the gateway has been asked again.
fn plan(phone: &mut Phone, words: &str) -> String {
    ok(phone.open("rehab/berjalan"));
    ok(phone.refresh());
    let screen = ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    plain::render(&screen)
}

/// From the comparison to the last step, three instalments.
fn fill_in(phone: &mut Phone) {
    ok(phone.open("rehab"));
    let compared = "Semua cara melunasi";
    let screen = ok(phone.until(compared, |screen| plain::render(screen).contains(compared)));
    let text = plain::render(&screen);
    // Six months and the running one at once, or three times two months and the one that runs.
    assert!(text.contains("Sekaligus | Rp735.000"), "{text}");
    assert!(text.contains("3 kali | Rp315.000 | Rp945.000"), "{text}");
    ok(phone.choose("tahap", "3"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("lanjut"));
    ok(phone.edit("email", "rahmat@contoh.example"));
    ok(phone.tap("lanjut"));
    ok(phone.edit("setuju", "true"));
}

#[test]
fn arrears_are_paid_in_instalments_though_the_answer_is_lost_and_the_app_dies() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    sign_in_as(&mut phone, CARD, PASSWORD);
    // A PIN, by which the owner is asked for once the password was typed too long ago.
    ok(phone.open("pengaturan/pin"));
    for field in ["pin", "ulang"] {
        ok(phone.edit(field, PIN));
    }
    ok(phone.tap("simpan"));
    ok(phone.until("the page before", |screen| screen.route != "pengaturan/pin"));
    fill_in(&mut phone);
    // The app dies at the last step: what was chosen and typed is there again.
    ok(phone.sleep());
    drop(phone);
    let mut phone = world.device.start().unwrap();
    let screen = quiet(&mut phone);
    assert_eq!(screen.route, "rehab#4");
    let text = plain::render(&screen);
    assert!(
        text.contains("rahmat@contoh.example") && text.contains("[true]"),
        "{text}"
    );
    // The gateway registers the plan, its answer is lost, and the app dies before it can ask.
    let lost = |kind, times, path: Option<&str>| Fault {
        kind,
        times,
        path: path.map(str::to_owned),
    };
    let after = lost(Kind::LoseAfter { ms: 0 }, 1, Some("/v1/rehab"));
    let nothing = lost(Kind::LoseBefore, u32::MAX, None);
    world.gateway.faults(&[after, nothing]).unwrap();
    ok(phone.tap("kirim"));
    ok(phone.until("the question who this is", |screen| screen.route == "pastikan"));
    ok(phone.edit("pin", PIN));
    ok(phone.tap("pakai-pin"));
    let doubt = "Belum ada jawaban";
    ok(phone.until(doubt, |screen| plain::render(screen).contains(doubt)));
    drop(phone);
    world.gateway.faults(&[]).unwrap();
    let mut phone = world.device.start().unwrap();
    let first = "Bayar cicilan 1 dari 3";
    let text = plan(&mut phone, first);
    assert!(
        text.contains("Bayar Rp315.000 paling lambat 30 November 2026"),
        "{text}"
    );
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("rehab"),
        Some(&1),
        "registered once"
    );
    // Nothing can be chosen while it runs, and the numbers to pay to ask for the instalment alone.
    assert!(plain::render(&page(&mut phone, "rehab")).contains("Anda sedang mencicil"));
    ok(phone.open("info_virtual_account"));
    ok(phone.refresh());
    let now = "Bayar sekarang: Rp315.000";
    ok(phone.until(now, |screen| plain::render(screen).contains(now)));
    for (days, words) in [
        (0, "Bayar cicilan 2 dari 3"),
        (20, "Bayar cicilan 3 dari 3"),
        (50, "Semua cicilan lunas"),
    ] {
        if days > 0 {
            pass(&world, &mut phone, days);
        }
        pay(&world);
        plan(&mut phone, words);
    }
    ok(phone.open("info_peserta"));
    ok(phone.refresh());
    let active = "Rahmat Contoh [Aktif]";
    ok(phone.until(active, |screen| plain::render(screen).contains(active)));
    ok(phone.open("rehab"));
    ok(phone.refresh());
    let nothing = "Tidak ada tunggakan";
    ok(phone.until(nothing, |screen| plain::render(screen).contains(nothing)));
}

#[test]
fn a_missed_instalment_ends_the_plan_and_the_rest_can_be_registered_again() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    sign_in_as(&mut phone, CARD, PASSWORD);
    fill_in(&mut phone);
    ok(phone.tap("kirim"));
    plan(&mut phone, "Bayar cicilan 1 dari 3");
    pay(&world);
    plan(&mut phone, "Bayar cicilan 2 dari 3");
    // 1 January 2027: the second was due on 31 December.
    pass(&world, &mut phone, 38);
    let text = plan(&mut phone, "Rencana cicilan berhenti sejak 1 Januari 2027");
    assert!(text.contains("Terlewat") && text.contains("Sudah dibayar"), "{text}");
    ok(phone.open("rehab"));
    ok(phone.refresh());
    let again = "Tunggakan 5 bulan bisa dicicil";
    let screen = ok(phone.until(again, |screen| plain::render(screen).contains(again)));
    assert!(plain::render(&screen).contains("berhenti karena satu cicilan terlewat"));
}

#[test]
fn a_bill_that_changed_while_the_phone_had_no_signal_is_compared_again() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    sign_in_as(&mut phone, CARD, PASSWORD);
    fill_in(&mut phone);
    phone.network(false);
    ok(phone.tap("kirim"));
    let kept = "Tersimpan, belum dikirim";
    ok(phone.until(kept, |screen| plain::render(screen).contains(kept)));
    // Somebody pays the oldest month at a shop meanwhile.
    let bayar = Bayar {
        akun: CARD.to_owned(),
        bulan: Some(1),
        denda: None,
        kanal: "Toko Contoh".to_owned(),
        diterima_setelah_ms: 0,
    };
    world.gateway.pay(&bayar).unwrap();
    phone.network(true);
    let refused = "Rencana cicilan belum terdaftar";
    ok(phone.until(refused, |screen| plain::render(screen).contains(refused)));
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("rehab"),
        Some(&0),
        "nothing was done"
    );
    ok(phone.open("rehab"));
    let fewer = "Tunggakan 5 bulan bisa dicicil";
    ok(phone.until(fewer, |screen| plain::render(screen).contains(fewer)));
    ok(phone.choose("tahap", "2"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("lanjut"));
    let text = plain::render(&quiet(&mut phone));
    assert!(
        text.contains("rahmat@contoh.example"),
        "what was typed is still there: {text}"
    );
}
