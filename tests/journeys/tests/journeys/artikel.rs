//! Articles that the gateway has in newer words, without an account.

use jkn_core::screen::plain;
use jkn_journeys::{Device, Signal, TUESDAY_MS};

use crate::places::noting;
use crate::{World, ok, page, quiet};

#[test]
fn newer_words_reach_somebody_who_never_signed_in_and_stay_in_a_dead_spot() {
    let world = World::new();
    let (url, heads) = noting(world.gateway.url());
    let device = Device::new(&world.folder.path().join("lain"), &url, TUESDAY_MS);
    let mut phone = device.start().unwrap();
    page(&mut phone, "info_program_jkn?kata=libur");
    let found = "Layanan saat hari libur (contoh)";
    ok(phone.until("a new article", |screen| plain::render(screen).contains(found)));
    ok(phone.tap("hari-libur"));
    ok(phone.until("its words", |screen| {
        plain::render(screen).contains("IGD (UGD) selalu buka.")
    }));
    page(&mut phone, "info_program_jkn/wajib");
    ok(phone.until("the newest of two versions", |screen| {
        let words = plain::render(screen);
        words.contains("versi 15 November 2026") && !words.contains("versi 10 November 2026")
    }));
    let kept = plain::render(&page(&mut phone, "info_program_jkn/nik"));
    assert!(kept.contains("26 Januari 2022"), "the one with a wrong digest: {kept}");
    quiet(&mut phone);
    let heads = heads.lock().unwrap().join("\n");
    let asked: Vec<&str> = heads
        .split("GET /v1/")
        .filter(|head| head.starts_with("artikel?"))
        .collect();
    assert_eq!(asked.len(), 1, "once a month is enough: {asked:?}");
    assert!(!asked[0].to_ascii_lowercase().contains("authorization"), "{asked:?}");
    drop(phone);
    world.gateway.signal(Signal::None).unwrap();
    let mut again = device.start().unwrap();
    again.network(false);
    page(&mut again, "info_program_jkn/wajib");
    ok(again.until("what was kept", |screen| {
        plain::render(screen).contains("versi 15 November 2026")
    }));
}
