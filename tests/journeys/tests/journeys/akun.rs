//! An account made with a kill in between, five lost codes and every other way in, and a dead number at the counter.

use jkn_core::screen::{Screen, plain};
use jkn_journeys::journey::{CARD, NIK, PASSWORD};
use jkn_journeys::{Device, Phone, TUESDAY_MS, reading};
use jkn_sandbox::control::{Fault, Kind, Time};
use serde_json::json;

use crate::{World, ok, quiet, sign_in_as};

const MINUTE_MS: i64 = 60_000;
const NEW_PASSWORD: &str = "Contoh-77!";
/// The number and the address with which Sari's account was made.
const NUMBER: &str = "080000000011";
const EMAIL: &str = "peserta00000011@contoh.example";

fn pass(world: &World, ms: i64) {
    let later = Time {
        ahead_ms: Some(ms),
        fixed_ms: None,
    };
    world.gateway.time(&later).unwrap();
    world.device.clock.set(TUESDAY_MS + ms);
}

fn text(phone: &mut Phone) -> String {
    plain::render(&quiet(phone))
}

fn step(phone: &mut Phone, end: &str) {
    let end = end.to_owned();
    ok(phone.until(&end, |screen| screen.route.ends_with(&end)));
}

/// Answers the captcha in front and goes on.
fn past_captcha(phone: &mut Phone) {
    ok(phone.captcha("jawaban"));
    ok(phone.tap("lanjut"));
}

/// Types the code that came, and checks it.
fn type_code(world: &World, phone: &mut Phone) {
    let typed = |screen: &Screen| screen.fields().any(|field| field.id == "kode");
    ok(phone.until("the field of the code", typed));
    let code = world.gateway.last_code().unwrap();
    ok(phone.edit("kode", &code));
    ok(phone.tap("cek-kode"));
}

fn new_password(phone: &mut Phone) {
    ok(phone.edit("sandi", NEW_PASSWORD));
    ok(phone.edit("kata-sandi-ulang", NEW_PASSWORD));
    ok(phone.tap("lanjut"));
}

#[test]
fn an_account_is_made_although_the_phone_dies_twice_and_opens_the_family() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    ok(phone.open("beranda"));
    ok(phone.tap("daftar-akun"));
    step(&mut phone, "#1");
    ok(phone.edit("nik", "9999991203830002"));
    ok(phone.edit("nama", "H. Budi Contoh, S.Pd."));
    ok(phone.edit("lahir", "1983-03-12"));
    ok(phone.sleep());
    drop(phone);
    let mut phone = world.device.start().unwrap();
    ok(phone.open("akun/daftar"));
    assert!(
        text(&mut phone).contains("Budi Contoh"),
        "what was typed is still there"
    );
    past_captcha(&mut phone);
    step(&mut phone, "#2");
    ok(phone.edit("nohp", "0812 0000 0041"));
    ok(phone.edit("email", "budi@contoh.example"));
    ok(phone.edit("sandi", NEW_PASSWORD));
    ok(phone.edit("kata-sandi-ulang", NEW_PASSWORD));
    ok(phone.tap("lanjut"));
    step(&mut phone, "#3");
    ok(phone.edit("setuju", "true"));
    ok(phone.tap("lanjut"));
    step(&mut phone, "#4");
    ok(phone.tap("kirim-sms"));
    ok(phone.until("a code on its way", |screen| {
        screen.fields().any(|field| field.id == "kode")
    }));
    ok(phone.sleep());
    drop(phone);
    // The code came while the phone was off; the password is typed again.
    let mut phone = world.device.start().unwrap();
    ok(phone.open("akun/daftar"));
    type_code(&world, &mut phone);
    ok(phone.until("a right code", |screen| plain::render(screen).contains("Kode benar")));
    assert!(text(&mut phone).contains("Kata sandi tidak disimpan di HP"));
    new_password(&mut phone);
    step(&mut phone, "#5");
    let done = text(&mut phone);
    assert!(done.contains("Selamat, akun Anda sudah jadi"), "{done}");
    ok(phone.tap("beranda"));
    ok(phone.until("his own membership", |screen| {
        plain::render(screen).contains("Budi Contoh")
    }));
    assert_eq!(
        world.gateway.account("0009900000012").unwrap().get("akun_dibuat"),
        Some(&1)
    );
    // Nothing of the form outlives it.
    let form = ok(phone.open("akun/daftar"));
    let form = plain::render(&form);
    assert!(!form.contains("9999991203830002"), "{form}");
}

#[test]
fn an_account_without_membership_is_led_to_where_one_registers() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    ok(phone.open("akun/daftar"));
    ok(phone.edit("nik", "9999991204785101"));
    ok(phone.edit("nama", "Darto"));
    ok(phone.edit("lahir", "1978-04-12"));
    past_captcha(&mut phone);
    step(&mut phone, "#2");
    ok(phone.edit("nohp", "0812 0000 0051"));
    ok(phone.edit("sandi", NEW_PASSWORD));
    ok(phone.edit("kata-sandi-ulang", NEW_PASSWORD));
    ok(phone.tap("lanjut"));
    ok(phone.edit("setuju", "true"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("kirim-panggilan"));
    type_code(&world, &mut phone);
    ok(phone.until("a right code", |screen| plain::render(screen).contains("Kode benar")));
    ok(phone.tap("lanjut"));
    // Half a name is no name; it is mended without another code.
    ok(phone.until_problem("JKN-2401"));
    ok(phone.tap("perbaiki"));
    ok(phone.edit("nama", "DARTO CONTOH"));
    past_captcha(&mut phone);
    step(&mut phone, "#4");
    ok(phone.tap("lanjut"));
    step(&mut phone, "#5");
    ok(phone.until("the way to a membership", |screen| {
        plain::render(screen).contains("Akun tidak membuat Anda menjadi peserta JKN")
    }));
    let home = ok(phone.open("beranda"));
    let home = plain::render(&home);
    assert!(home.contains("Menu ini terbuka setelah Anda terdaftar"), "{home}");
    ok(phone.tap("info_iuran"));
    assert_eq!(quiet(&mut phone).route, "penambahan_peserta");
}

/// Loses five codes in a row, over two hours in which the phone is off and on again, in the recovery of Sari's account.
fn five_lost(world: &World) -> Phone {
    let mut started = world.device.start().unwrap();
    let mut phone = &mut started;
    ok(phone.open("masuk"));
    ok(phone.tap("pulih"));
    step(phone, "#1");
    ok(phone.edit("identitas", NIK));
    past_captcha(phone);
    step(phone, "#2");
    ok(phone.tap("nomor"));
    ok(phone.edit("kepada", NUMBER));
    for n in 1..=5 {
        let lost = Fault {
            kind: Kind::OtpHilang,
            times: 1,
            path: None,
        };
        world.gateway.faults(&[lost]).unwrap();
        ok(phone.tap("kirim-sms"));
        ok(phone.until("a code on its way", |screen| {
            plain::render(screen).contains("Kode berikutnya bisa diminta")
        }));
        ok(phone.sleep());
        drop(started);
        pass(world, n * 25 * MINUTE_MS);
        started = world.device.start().unwrap();
        phone = &mut started;
        ok(phone.open("akun/pulih"));
        ok(phone.until("the step of the code", |screen| screen.route.ends_with("#3")));
    }
    assert!(world.gateway.last_code().is_err(), "none of them arrived");
    let seen = text(phone);
    assert!(seen.contains("Kode sudah 5 kali tidak sampai"), "{seen}");
    ok(phone.tap("cara-lain"));
    step(phone, "#2");
    started
}

fn is_in(world: &World, phone: &mut Phone) {
    ok(phone.until("the new password", |screen| screen.route.ends_with("#4")));
    new_password(phone);
    step(phone, "#5");
    ok(phone.tap("beranda"));
    ok(phone.until("home", |screen| screen.route == "beranda"));
    // The password that was set is the one that signs in, on any phone.
    let other = Device::new(&world.folder.path().join("lain"), world.gateway.url(), TUESDAY_MS);
    let mut other = other.start().unwrap();
    sign_in_as(&mut other, CARD, NEW_PASSWORD);
}

#[test]
fn after_five_lost_codes_an_email_lets_in() {
    let world = World::new();
    let mut phone = five_lost(&world);
    ok(phone.tap("email"));
    ok(phone.edit("kepada", EMAIL));
    // The quota of messages is over after an hour.
    ok(phone.sleep());
    drop(phone);
    pass(&world, 200 * MINUTE_MS);
    let mut phone = world.device.start().unwrap();
    ok(phone.open("akun/pulih"));
    ok(phone.tap("kirim-email"));
    type_code(&world, &mut phone);
    is_in(&world, &mut phone);
}

#[test]
fn after_five_lost_codes_two_questions_let_in() {
    let world = World::new();
    let mut phone = five_lost(&world);
    ok(phone.tap("pertanyaan"));
    ok(phone.edit("empat-angka", "0011"));
    ok(phone.edit("anggota", "3"));
    ok(phone.tap("lanjut"));
    ok(phone.until_problem("JKN-2406"));
    ok(phone.edit("empat-angka", "0011"));
    ok(phone.edit("anggota", "4"));
    ok(phone.tap("lanjut"));
    is_in(&world, &mut phone);
}

#[test]
fn after_five_lost_codes_another_phone_lets_in() {
    let world = World::new();
    let known = Device::new(&world.folder.path().join("kenal"), world.gateway.url(), TUESDAY_MS);
    let mut known = known.start().unwrap();
    sign_in_as(&mut known, CARD, PASSWORD);
    let mut phone = five_lost(&world);
    ok(phone.tap("hp-lain"));
    ok(phone.tap("kirim-perangkat-lain"));
    ok(phone.until("the field of the code", |screen| {
        screen.fields().any(|field| field.id == "kode")
    }));
    let shown = ok(known.open("akun/kode-hp-lain"));
    let shown = plain::render(&shown);
    let code: String = shown
        .split("Kode: ")
        .nth(1)
        .unwrap_or_else(|| panic!("{shown}"))
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    ok(phone.edit("kode", &code));
    ok(phone.tap("cek-kode"));
    is_in(&world, &mut phone);
}

/// The code that is shown at the counter.
fn help_code(phone: &mut Phone) -> String {
    let seen = text(phone);
    let after = seen.split("Kode bantuan: ").nth(1).unwrap_or_else(|| panic!("{seen}"));
    after.chars().take(9).filter(char::is_ascii_digit).collect()
}

#[test]
fn after_five_lost_codes_a_counter_lets_in() {
    let world = World::new();
    let mut phone = five_lost(&world);
    let code = help_code(&mut phone);
    let decides = json!({"kodebantuan": code, "setuju": true});
    world.gateway.happens("loket/pulih", &decides).unwrap();
    ok(phone.tap("cek-sekarang"));
    is_in(&world, &mut phone);
}

#[test]
fn a_dead_number_is_no_obstacle_at_the_counter_and_the_page_goes_on_by_itself() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    ok(phone.open("masuk"));
    ok(phone.sign_in(NIK, "salah"));
    ok(phone.until("a refusal", |screen| {
        plain::render(screen).contains("Kata sandi tidak cocok")
    }));
    ok(phone.tap("nomor-mati"));
    assert!(text(&mut phone).contains("kode itu tidak diperlukan"));
    ok(phone.tap("pulih"));
    ok(phone.edit("identitas", NIK));
    past_captcha(&mut phone);
    step(&mut phone, "#2");
    let code = help_code(&mut phone);
    ok(phone.sleep());
    drop(phone);
    // The phone is off on the way to the counter.
    pass(&world, MINUTE_MS);
    let mut phone = world.device.start().unwrap();
    ok(phone.open("akun/pulih"));
    assert_eq!(help_code(&mut phone), code, "the same code after a kill");
    world
        .gateway
        .happens("loket/pulih", &json!({"kodebantuan": code, "setuju": false}))
        .unwrap();
    ok(phone.until("what the officer said", |screen| {
        plain::render(screen).contains("Petugas belum menyetujui")
    }));
    world
        .gateway
        .happens("loket/pulih", &json!({"kodebantuan": code, "setuju": true}))
        .unwrap();
    // Nobody taps anything.
    is_in(&world, &mut phone);
    // Now the number is changed, with a code to the new one.
    ok(phone.open("perubahan_data_peserta/nomor_hp"));
    let offered = quiet(&mut phone);
    assert!(reading::fields(&offered).iter().any(|field| field.id == "kontak"));
}
