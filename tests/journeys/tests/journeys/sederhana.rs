//! The simple mode on a running app: the card, the number and 165 within two taps of home, and still so after a restart.

use jkn_core::screen::{Block, Screen};
use jkn_journeys::gateway::BOOKING;
use jkn_sandbox::control::{Fault, Kind};

use crate::{World, booking_form, ok, quiet};

fn shows(screen: &Screen, wanted: fn(&Block) -> bool) -> bool {
    screen.blocks.iter().any(wanted)
}

#[test]
fn the_card_the_number_and_the_call_centre_are_two_taps_away_on_a_phone_that_was_restarted() {
    let world = World::new();
    let mut phone = world.signed_in();
    booking_form(&mut phone);
    // Her number is known from the answer to the booking alone: its list cannot be read before she looks for it.
    let at = |path: &str, kind| Fault {
        kind,
        times: u32::MAX,
        path: Some(path.into()),
    };
    let booking = at(BOOKING, Kind::Latency { ms: 0 });
    ok(world.gateway.faults(&[booking, at("/v1/antrean", Kind::LoseBefore)]));
    ok(phone.tap("ambil"));
    ok(phone.until_ticket("Anda sudah dapat nomor"));
    ok(phone.open("pengaturan"));
    ok(phone.edit("sederhana", "true"));
    assert!(quiet(&mut phone).large);
    drop(phone);
    let mut phone = world.device.start().unwrap();
    assert!(ok(phone.open("beranda")).large, "the mode is kept");
    // One tap.
    ok(phone.tap("depan-kartu"));
    assert!(shows(&quiet(&mut phone), |block| matches!(
        block,
        Block::KartuPeserta { .. }
    )));
    ok(phone.back());
    ok(phone.tap("depan-antrean"));
    let ticket = quiet(&mut phone);
    assert!(
        ticket.route.starts_with("pendaftaran_pelayanan/tiket/")
            && shows(&ticket, |block| matches!(block, Block::TiketAntrean { .. })),
        "{}",
        ticket.route
    );
    ok(phone.back());
    // Everything else is one tap further than it was.
    ok(phone.tap("selengkapnya"));
    ok(phone.tap("info_program_jkn"));
    let program = quiet(&mut phone);
    assert!(program.large && program.route == "info_program_jkn");
    ok(phone.open("beranda"));
    ok(phone.tap("tampilan-biasa"));
    assert!(!quiet(&mut phone).large);
}
