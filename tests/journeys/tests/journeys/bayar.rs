//! Paying: the numbers, a payment that is booked late, and what the app says meanwhile.

use jkn_core::screen::plain;
use jkn_journeys::TUESDAY_MS;
use jkn_journeys::journey::CARD;
use jkn_sandbox::Bayar;
use jkn_sandbox::control::Time;

use crate::{World, ok, page, quiet, sign_in};

const HOUR_MS: i64 = 3_600_000;

fn pass(world: &World, ms: i64) {
    let later = Time {
        ahead_ms: Some(ms),
        fixed_ms: None,
    };
    world.gateway.time(&later).unwrap();
    world.device.clock.set(TUESDAY_MS + ms);
}

#[test]
fn a_payment_waits_is_complained_about_and_is_booked() {
    let world = World::new();
    let mut phone = world.signed_in();
    let numbers = plain::render(&page(&mut phone, "info_virtual_account"));
    assert!(
        numbers.contains("8888 8099 0000 0011") && numbers.contains("Bayar sekarang: Rp140.000"),
        "{numbers}"
    );
    world
        .gateway
        .pay(&Bayar {
            akun: CARD.to_owned(),
            bulan: None,
            denda: None,
            kanal: "Toko Contoh".to_owned(),
            diterima_setelah_ms: 30 * HOUR_MS,
        })
        .unwrap();
    ok(phone.open("info_riwayat_pembayaran"));
    ok(phone.tap("bayar"));
    let text = plain::render(&quiet(&mut phone));
    assert!(
        text.contains("Jangan bayar lagi") && text.contains("Toko Contoh"),
        "{text}"
    );
    pass(&world, 25 * HOUR_MS);
    sign_in(&mut phone);
    ok(phone.open("info_riwayat_pembayaran"));
    ok(phone.refresh());
    ok(phone.tap("bayar"));
    ok(phone.tap("adukan"));
    let screen = ok(phone.quiet());
    assert!(
        screen.route.starts_with("pengaduan_layanan_jkn/baru/pembayaran/"),
        "{}",
        screen.route
    );
    pass(&world, 31 * HOUR_MS);
    ok(phone.open("info_riwayat_pembayaran"));
    ok(phone.refresh());
    ok(phone.tap("bayar"));
    let before = plain::render(&quiet(&mut phone));
    assert!(!before.contains("Tagihan sekarang"), "a bill from before: {before}");
    ok(phone.refresh());
    let words = "Tidak ada tagihan lain sekarang";
    let screen = ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    assert!(plain::render(&screen).contains("Sudah tercatat"));
    // Offline, what was read stays.
    phone.network(false);
    let list = plain::render(&page(&mut phone, "info_riwayat_pembayaran"));
    assert!(list.contains("Jumlah setiap tahun"), "{list}");
}
