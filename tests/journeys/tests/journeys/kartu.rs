//! At a counter in a dead spot: the code on the screen is scanned, and the counter checks it.

use jkn_core::rules::kode_kartu::KodeKartuSalah;
use jkn_core::screen::{Bitmap, Block, Screen, Sensitivity, plain};
use jkn_journeys::TUESDAY_MS;
use jkn_journeys::journey::CARD;
use jkn_sandbox::control::Time;
use jkn_terminal::Signal;

use crate::{World, ok, page, quiet};

const DAY_MS: i64 = 86_400_000;

/// What a reader makes of the code on a screen.
fn scan(screen: &Screen) -> String {
    let found = screen.blocks.iter().find_map(|block| match block {
        Block::Picture { bitmap, .. } => Some(bitmap),
        _ => None,
    });
    read(found.unwrap_or_else(|| panic!("no code: {}", plain::render(screen))))
}

fn read(code: &Bitmap) -> String {
    let (dot, quiet) = (4, 4);
    let side = ((code.width + 2 * quiet) * dot) as usize;
    let dark = |at: usize| (at as u32 / dot).wrapping_sub(quiet);
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(
            side,
            side,
            |x, y| {
                if code.is_black(dark(x), dark(y)) { 0 } else { 255 }
            },
        );
    image.detect_grids()[0].decode().unwrap().1
}

/// Days pass for the phone and at the gateway.
fn pass(world: &World, days: i64) {
    let later = Time {
        ahead_ms: Some(days * DAY_MS),
        fixed_ms: None,
    };
    world.gateway.time(&later).unwrap();
    world.device.clock.set(TUESDAY_MS + days * DAY_MS);
}

#[test]
fn a_counter_takes_the_code_of_a_phone_without_network_until_the_month_is_over() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("kartu"));
    // From here on nothing passes, and the app is begun anew on what the phone keeps.
    world.gateway.signal(Signal::None).unwrap();
    drop(phone);
    pass(&world, 3);
    let mut phone = world.device.start().unwrap();
    phone.network(false);
    ok(phone.open("kartu"));
    ok(phone.tap("kode"));
    let screen = quiet(&mut phone);
    assert_eq!(screen.sensitivity, Sensitivity::Secret);
    let text = plain::render(&screen);
    assert!(
        text.contains("Sari Contoh") && text.contains("30 November 2026"),
        "{text}"
    );
    let code = scan(&screen);
    assert!(code.starts_with(&format!("{CARD}.1.2026-11.24-30.")), "{code}");
    assert_eq!(world.gateway.check_card(&code).unwrap(), Ok(CARD.to_owned()));

    // In December the phone no longer shows it, and the counter would not take it.
    drop(phone);
    pass(&world, 7);
    let mut phone = world.device.start().unwrap();
    phone.network(false);
    let route = screen.route.clone();
    let screen = page(&mut phone, &route);
    assert_eq!(scan(&screen), CARD);
    let text = plain::render(&screen);
    assert!(text.contains("Sambungkan internet untuk mendapat yang baru"), "{text}");
    let over = KodeKartuSalah::BulanLain.kode().to_ascii_lowercase();
    assert_eq!(world.gateway.check_card(&code).unwrap(), Err(over));

    // With a network again the next reading brings December's.
    world.gateway.signal(Signal::Good).unwrap();
    phone.network(true);
    crate::sign_in(&mut phone);
    ok(phone.open(&route));
    let renewed = ok(phone.until("a code of December", |screen| {
        scan(screen).starts_with(&format!("{CARD}.1.2026-12.01-31."))
    }));
    assert_eq!(world.gateway.check_card(&scan(&renewed)).unwrap(), Ok(CARD.to_owned()));
}

#[test]
fn a_photograph_passes_as_well_as_the_code_which_is_why_the_page_speaks_of_the_ktp() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("kartu"));
    ok(phone.tap("kode"));
    let screen = quiet(&mut phone);
    let photograph = scan(&screen);
    ok(phone.open("pengaturan"));
    drop(phone);
    assert_eq!(world.gateway.check_card(&photograph).unwrap(), Ok(CARD.to_owned()));
    let text = plain::render(&screen);
    assert!(
        text.contains("Petugas tetap mencocokkan KTP karena kode ini bisa difoto"),
        "{text}"
    );
}

#[test]
fn the_number_is_read_and_copied_from_a_page_of_its_own() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("kartu"));
    ok(phone.tap("nomor"));
    let screen = quiet(&mut phone);
    assert!(plain::render(&screen).contains("0009 9000 00011"));
    ok(phone.tap("salin"));
    let back = ok(phone.back());
    assert_eq!(back.route, "kartu");
}
