//! A family of nine registers without an account: killed twice, the answer lost once, and in the end it is covered.

use jkn_core::screen::{Block, Screen, plain};
use jkn_journeys::{Phone, TUESDAY_MS, reading};
use jkn_sandbox::Bayar;
use jkn_sandbox::control::{Fault, Kind, Time};

use crate::{World, ok, page, quiet};

const DAY_MS: i64 = 86_400_000;
const FORM: &str = "penambahan_peserta/keluarga";
const NINE: &str = "9999990101100001";

/// NIK, name, relation, in the order of the family card.
const FAMILY: [(&str, &str, &str); 9] = [
    ("9999991204785101", "Darto Contoh", "kepala"),
    ("9999996309805102", "Warni Contoh", "istri"),
    ("9999993001045103", "Slamet Contoh", "anak"),
    ("9999995406065104", "Rini Contoh", "anak"),
    ("9999990211095105", "Yanto Contoh", "anak"),
    ("9999995903125106", "Tari Contoh", "anak"),
    ("9999992708165107", "Bimo Contoh", "anak"),
    ("9999996902205108", "Laksmi Contoh", "anak"),
    ("9999990512515109", "Mbah Karto Contoh", "orang_tua"),
];

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

/// Answers the captcha in front and looks the card up.
fn look_up(phone: &mut Phone, kk: &str) {
    let asks = |screen: &Screen| answer(screen).is_some();
    let screen = ok(phone.until("a captcha", asks));
    ok(phone.edit("kk", kk));
    ok(phone.edit("jawaban", &answer(&screen).unwrap()));
    ok(phone.tap("cari"));
}

fn answer(screen: &Screen) -> Option<String> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Paragraph { text } => jkn_sandbox::captcha::answer(text),
        _ => None,
    })
}

/// Fills in the `n`-th person of the list in front.
fn person(phone: &mut Phone, n: usize, (nik, nama, hubungan): (&str, &str, &str)) {
    let screen = quiet(phone);
    let people: Vec<String> = reading::actions(&screen)
        .into_iter()
        .filter(|action| action.id.starts_with("orang"))
        .map(|action| action.id.clone())
        .collect();
    ok(phone.tap(&people[n]));
    ok(phone.edit("nik", nik));
    ok(phone.edit("nama", nama));
    ok(phone.choose("hubungan", hubungan));
    ok(phone.tap("lanjut"));
}

/// From the class on: class, how to be reached, agreeing.
fn the_rest(phone: &mut Phone) {
    ok(phone.search("faskes", "klinik contoh sehat"));
    ok(phone.choose("faskes", "9901U020"));
    ok(phone.tap("lanjut"));
    ok(phone.choose("kelas", "3"));
    ok(phone.tap("lanjut"));
    ok(phone.edit("nohp", "0812 0000 0051"));
    ok(phone.edit("email", "darto@contoh.example"));
    ok(phone.tap("lanjut"));
}

/// Has a code sent by text message, types it, and agrees.
fn code_and_agree(world: &World, phone: &mut Phone) {
    ok(phone.until("the step of the code", |screen| screen.route.ends_with("#6")));
    ok(phone.tap("kirim-sms"));
    let typed = |screen: &Screen| screen.fields().any(|field| field.id == "kode");
    ok(phone.until("the field of the code", typed));
    let code = world.gateway.last_code().unwrap();
    ok(phone.edit("kode", &code));
    ok(phone.tap("cek-kode"));
    ok(phone.until("a right code", |screen| plain::render(screen).contains("Kode benar")));
    ok(phone.tap("lanjut"));
    ok(phone.edit("setuju", "true"));
}

#[test]
fn a_family_of_nine_registers_once_without_an_account_and_is_covered_when_it_has_paid() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    ok(phone.open(FORM));
    look_up(&mut phone, NINE);
    ok(phone.until("the members", |screen| screen.route.ends_with("#2")));
    for (n, row) in FAMILY.into_iter().enumerate().take(4) {
        person(&mut phone, n, row);
    }
    ok(phone.sleep());
    drop(phone); // killed for the first time
    // All of this takes longer than the look-up of the card is good for.
    pass(&world, 11 * 60_000);
    let mut phone = world.device.start().unwrap();
    ok(phone.open(FORM));
    let after = text(&mut phone);
    assert!(
        after.contains("Isian Anda masih ada") && after.contains("Rini Contoh"),
        "{after}"
    );
    for (n, row) in FAMILY.into_iter().enumerate().skip(4) {
        person(&mut phone, n, row);
    }
    ok(phone.tap("lanjut"));
    the_rest(&mut phone);
    look_up(&mut phone, NINE);
    code_and_agree(&world, &mut phone);
    assert!(text(&mut phone).contains("Rp315.000"), "{}", text(&mut phone));
    // The gateway registers them, and nobody hears of it.
    let lost = |kind, times, path: Option<&str>| Fault {
        kind,
        times,
        path: path.map(str::to_owned),
    };
    let faults = [
        lost(Kind::LoseAfter { ms: 1_500 }, 1, Some("/v1/pendaftaran")),
        lost(Kind::LoseBefore, u32::MAX, None),
    ];
    world.gateway.faults(&faults).unwrap();
    ok(phone.tap("kirim"));
    ok(phone.until("no answer", |screen| {
        plain::render(screen).contains("Belum ada jawaban")
    }));
    drop(phone); // and for the second time
    world.gateway.faults(&[]).unwrap();
    let mut phone = world.device.start().unwrap();
    ok(phone.open("penambahan_peserta/hasil"));
    let words = "Terdaftar, menunggu hari bayar";
    let accepted = ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    let said = plain::render(&accepted);
    assert!(
        said.contains("8 Desember 2026") && said.contains("24 Desember 2026"),
        "{said}"
    );
    assert!(said.contains("9 orang") && said.contains("Rp315.000"), "{said}");
    assert_eq!(
        world.gateway.account("").unwrap().get("pendaftaran"),
        Some(&1),
        "exactly once"
    );
    // Offline, the number to pay to stays.
    phone.network(false);
    assert!(plain::render(&page(&mut phone, "penambahan_peserta/hasil")).contains("8888 8099 8000 0001"));
    phone.network(true);
    let pay = Bayar {
        akun: "0009980000001".to_owned(),
        bulan: None,
        denda: None,
        kanal: "BRI".to_owned(),
        diterima_setelah_ms: 0,
    };
    // Before its day no payment is taken: on the day itself it is still to be made.
    world.gateway.pay(&pay).unwrap();
    for (days, words) in [(14, "Bayar iuran pertama sekarang"), (15, "Kartu keluarga Anda aktif")] {
        pass(&world, days * DAY_MS);
        if days == 15 {
            world.gateway.pay(&pay).unwrap();
        }
        // Nobody keeps an app open for two weeks.
        drop(phone);
        phone = world.device.start().unwrap();
        ok(phone.open("penambahan_peserta/hasil"));
        ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    }
}

#[test]
fn a_register_that_differs_is_told_with_everything_that_was_typed_still_there() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    ok(phone.open(FORM));
    look_up(&mut phone, "9999990202100002");
    ok(phone.until("the members", |screen| screen.route.ends_with("#2")));
    assert!(text(&mut phone).contains("Sudah peserta"), "{}", text(&mut phone));
    person(&mut phone, 0, ("9999994810905202", "Maga Contoh", "istri"));
    person(&mut phone, 1, ("9999996107185203", "Kirana Contoh", "anak"));
    ok(phone.tap("lanjut"));
    the_rest(&mut phone);
    code_and_agree(&world, &mut phone);
    ok(phone.tap("kirim"));
    let words = "Pendaftaran belum diterima";
    ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    ok(phone.tap("perbaiki"));
    let again = text(&mut phone);
    assert!(
        again.contains("Anggota Ke-1") && again.contains("Maga Contoh"),
        "{again}"
    );
    let first = reading::actions(&quiet(&mut phone))
        .into_iter()
        .find(|action| action.id.starts_with("orang"))
        .map(|action| action.id.clone());
    ok(phone.tap(&first.unwrap()));
    ok(phone.edit("nama", "Mega Contoh"));
    ok(phone.tap("lanjut"));
    for _ in 0..4 {
        ok(phone.tap("lanjut"));
    }
    look_up(&mut phone, "9999990202100002");
    // Nobody sends two codes within a minute.
    pass(&world, 61_000);
    code_and_agree(&world, &mut phone);
    ok(phone.tap("kirim"));
    let words = "Terdaftar, menunggu hari bayar";
    ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    assert!(
        !text(&mut phone).contains("Pendaftaran belum diterima"),
        "what was mended is gone"
    );
}

#[test]
fn a_mother_registers_her_baby_and_a_grandmother_joins_the_family() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("penambahan_peserta/bayi"));
    let family = reading::options(&quiet(&mut phone), "ibu")
        .first()
        .unwrap()
        .value
        .clone();
    ok(phone.choose("ibu", &family));
    ok(phone.edit("lahir", "2026-11-01"));
    ok(phone.choose("kelamin", "P"));
    ok(phone.edit("surat", "RS/2026/11/01"));
    assert!(text(&mut phone).contains("Tinggal 5 hari"), "{}", text(&mut phone));
    ok(phone.tap("kirim"));
    let words = "Bayi sudah terdaftar";
    ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    ok(phone.open("penambahan_peserta/anggota"));
    look_up(&mut phone, "9999990404100004");
    ok(phone.until("the members", |screen| screen.route.ends_with("#2")));
    person(&mut phone, 0, ("9999994803555401", "Marni Contoh", "orang_tua"));
    ok(phone.tap("lanjut"));
    ok(phone.search("faskes", "klinik contoh sehat"));
    ok(phone.choose("faskes", "9901U020"));
    ok(phone.tap("lanjut"));
    let class = text(&mut phone);
    assert!(class.contains("Keluarga Anda sudah terdaftar di"), "{class}");
    ok(phone.tap("lanjut"));
    ok(phone.edit("setuju", "true"));
    ok(phone.tap("kirim"));
    let words = "Terdaftar, menunggu hari bayar";
    let screen = ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    let accepted = plain::render(&screen);
    assert!(
        accepted.contains("5 orang") && accepted.contains("Bayar Rp35.000"),
        "{accepted}"
    );
    // Both are in the family now; each is covered once the first iuran is paid, and on the bill from the month after.
    let family = text_of(&mut phone, "info_peserta");
    let standing = |family: &str, nama: &str| {
        let line = family.lines().find(|line| line.contains(nama));
        line.unwrap_or_else(|| panic!("{nama} is not there:\n{family}"))
            .to_owned()
    };
    for nama in ["Marni Contoh", "Bayi Sari Contoh"] {
        assert!(standing(&family, nama).contains("Tidak aktif"), "{family}");
    }
    assert!(text_of(&mut phone, "info_iuran").contains("Anggota dalam tagihan: 4 orang"));
    let pay = Bayar {
        akun: "0009900000011".to_owned(),
        bulan: None,
        denda: None,
        kanal: "BRI".to_owned(),
        diterima_setelah_ms: 0,
    };
    world.gateway.pay(&pay).unwrap();
    pass(&world, 14 * DAY_MS);
    world.gateway.pay(&pay).unwrap();
    drop(phone);
    // No session lasts two weeks.
    let mut phone = world.signed_in();
    let family = text_of(&mut phone, "info_peserta");
    for nama in ["Marni Contoh", "Bayi Sari Contoh"] {
        assert!(standing(&family, nama).contains("[Aktif]"), "{family}");
    }
    let bill = text_of(&mut phone, "info_iuran");
    assert!(
        bill.contains("Anggota dalam tagihan: 5 orang") && bill.contains("Rp175.000"),
        "{bill}"
    );
    // In January she is on it, too.
    pass(&world, 40 * DAY_MS);
    drop(phone);
    let mut phone = world.signed_in();
    let bill = text_of(&mut phone, "info_iuran");
    assert!(
        bill.contains("Anggota dalam tagihan: 6 orang") && bill.contains("Rp210.000"),
        "{bill}"
    );
}

/// A page, asked for anew.
fn text_of(phone: &mut Phone, path: &str) -> String {
    ok(phone.open(path));
    ok(phone.refresh());
    text(phone)
}
