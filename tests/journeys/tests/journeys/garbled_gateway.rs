//! Answers that are not the gateway's, break off, or say what this version does not know; and no answer at all.

use jkn_core::screen::plain;
use jkn_journeys::gateway::BOOKING;
use jkn_journeys::journey::{CARD, DITERIMA, NOWHERE};
use jkn_journeys::{Device, reading};
use jkn_sandbox::control::{Fault, Kind};

use crate::{World, booking_form, ok, page};

fn faults(world: &World, kind: Kind, times: u32, path: Option<&str>) {
    let path = path.map(str::to_owned);
    ok(world.gateway.faults(&[Fault { kind, times, path }]));
}

#[test]
fn a_captive_portal_is_a_problem_above_what_is_known() {
    let world = World::new();
    let mut phone = world.signed_in();
    for name in ["info_peserta", "kartu", "info_iuran"] {
        ok(world.gateway.faults(&[]));
        let before = plain::render(&page(&mut phone, name));
        faults(&world, Kind::Html, u32::MAX, None);
        let screen = ok(phone.refresh());
        let after = plain::render(&screen);
        assert!(reading::problems(&screen).contains(&"JKN-1004"), "{after}");
        // Nothing raw of the portal, and everything that was there is there.
        assert!(!after.contains('<') && !after.contains("WiFi"), "{after}");
        for line in before.lines().filter(|line| !line.starts_with('@')) {
            assert!(after.contains(line), "{name} lost {line:?}:\n{after}");
        }
    }
}

/// Field report F63.
#[test]
fn a_fault_of_the_service_is_told_as_one_and_no_other_network_is_advised() {
    let world = World::new();
    let mut phone = world.signed_in();
    for status in [500, 502, 504] {
        ok(world.gateway.faults(&[]));
        page(&mut phone, "info_peserta");
        faults(&world, Kind::Broke { status }, u32::MAX, None);
        let screen = ok(phone.refresh());
        let text = plain::render(&screen);
        assert!(reading::problems(&screen).contains(&"JKN-1009"), "{status}: {text}");
        assert!(
            !text.contains("Wi-Fi") && text.contains("Sari Contoh"),
            "{status}: {text}"
        );
    }
}

/// Fault T13.
#[test]
fn a_proxys_401_signs_nobody_out() {
    let world = World::new();
    let mut phone = world.signed_in();
    page(&mut phone, "info_peserta");
    // Whatever else the phone asks meanwhile, such as to be known by its key, meets it too.
    faults(&world, Kind::Unauthorized, u32::MAX, None);
    let screen = ok(phone.refresh());
    assert!(
        reading::problems(&screen).contains(&"JKN-1004"),
        "{}",
        plain::render(&screen)
    );
    ok(world.gateway.faults(&[]));
    let screen = ok(phone.refresh());
    assert_eq!(
        reading::problems(&screen),
        Vec::<&str>::new(),
        "{}",
        plain::render(&screen)
    );
}

/// Fault T21.
#[test]
fn what_hinders_a_captcha_and_a_sign_in_is_told_as_what_it_is() {
    let busy = Kind::Status {
        status: 503,
        retry_after_s: Some(600),
    };
    for (kind, code) in [
        (busy, "JKN-1005"),
        (Kind::Broke { status: 500 }, "JKN-1009"),
        (Kind::Html, "JKN-1004"),
        (Kind::VersionStopped, "JKN-1011"),
    ] {
        let world = World::new();
        faults(&world, kind.clone(), u32::MAX, Some("/v1/captcha"));
        let mut phone = world.device.start().unwrap();
        ok(phone.open("masuk"));
        let text = plain::render(&phone.until_problem(code).unwrap());
        assert!(code != "JKN-1005" || text.contains("10 menit"), "{text}");
    }
}

#[test]
fn half_an_answer_is_no_answer_and_a_whole_one_heals_it() {
    let world = World::new();
    faults(&world, Kind::Truncated, u32::MAX, Some("/v1/keluarga"));
    let mut phone = world.signed_in();
    let screen = page(&mut phone, "kartu");
    assert_eq!(reading::problems(&screen), ["JKN-1004"], "{}", plain::render(&screen));
    ok(world.gateway.faults(&[]));
    let card = ok(phone.refresh());
    let card = plain::render(&card);
    assert!(card.contains("0009 9000 00011"), "{card}");
}

#[test]
fn a_booking_answered_by_garbage_is_resolved_to_one_number() {
    for jenis in [
        Kind::Html,
        Kind::Truncated,
        Kind::LoseBefore,
        Kind::Broke { status: 502 },
        Kind::Unauthorized,
    ] {
        let world = World::new();
        let mut phone = world.signed_in();
        booking_form(&mut phone);
        faults(&world, jenis, 1, Some(BOOKING));
        ok(phone.tap("ambil"));
        ok(phone.until_ticket(DITERIMA));
        assert_eq!(
            world.gateway.account(CARD).unwrap().get("tiket").copied().unwrap_or(0),
            1
        );
    }
}

#[test]
fn codes_of_a_later_version_stop_no_page_and_make_nobody_active() {
    let world = World::new();
    faults(&world, Kind::UnknownEnum, u32::MAX, None);
    let mut phone = world.signed_in();
    for name in [
        "beranda",
        "info_peserta",
        "kartu",
        "info_iuran",
        "pendaftaran_pelayanan",
    ] {
        let screen = page(&mut phone, name);
        let text = plain::render(&screen);
        assert_eq!(reading::problems(&screen), Vec::<&str>::new(), "{text}");
        assert!(!text.contains("masa_depan"), "{text}");
    }
    let card = plain::render(&page(&mut phone, "kartu"));
    assert!(
        card.contains("Sari Contoh") && card.contains("0009 9000 00011"),
        "{card}"
    );
    assert!(!card.contains("Aktif untuk bulan"), "{card}");
}

#[test]
fn a_ticket_in_a_state_of_a_later_version_is_a_ticket_all_the_same() {
    let world = World::new();
    let mut phone = world.signed_in();
    booking_form(&mut phone);
    faults(&world, Kind::UnknownEnum, u32::MAX, Some("/v1/antrean"));
    ok(phone.tap("ambil"));
    ok(phone.until("a number", |screen| {
        reading::tickets(screen).iter().any(|t| t.1.is_some())
    }));
    assert_eq!(
        world.gateway.account(CARD).unwrap().get("tiket").copied().unwrap_or(0),
        1
    );
}

#[test]
fn a_gateway_that_cannot_be_reached_is_said_so_on_the_sign_in_page() {
    let world = World::new();
    let nowhere = Device {
        gateway: NOWHERE.to_owned(),
        ..world.device.clone()
    };
    let mut phone = nowhere.start().unwrap();
    ok(phone.open("masuk"));
    let screen = ok(phone.until_problem("JKN-1001"));
    assert!(
        reading::actions(&screen)
            .iter()
            .any(|action| action.id == "captcha-lain")
    );
}
