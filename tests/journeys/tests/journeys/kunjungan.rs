//! A visit is found, what is covered is opened, and it is rated once although the answer is lost.

use jkn_core::screen::plain;
use jkn_journeys::journey::CARD;
use jkn_sandbox::control::{Fault, Kind};

use crate::{World, ok, page, quiet};

#[test]
fn a_visit_is_rated_exactly_once_though_the_answer_is_lost() {
    let world = World::new();
    let mut phone = world.signed_in();
    let words = "Klinik Contoh Sehat";
    ok(phone.open("info_riwayat_pelayanan"));
    ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    ok(phone.tap("kunjungan"));
    ok(phone.tap("nilai"));
    ok(phone.choose("kesesuaian", "tidak-pernah"));
    let text = plain::render(&quiet(&mut phone));
    assert!(text.contains("Adukan kunjungan ini"), "{text}");
    let lost = Fault {
        kind: Kind::LoseAfter { ms: 0 },
        times: 1,
        path: Some("/v1/riwayat-pelayanan/nilai".to_owned()),
    };
    world.gateway.faults(&[lost]).unwrap();
    ok(phone.tap("kirim"));
    let rated = |screen: &jkn_core::screen::Screen| {
        let text = plain::render(screen);
        text.contains("Diterima") || text.contains("sudah dinilai")
    };
    ok(phone.until("the rating on record", rated));
    assert_eq!(world.gateway.account(CARD).unwrap().get("nilai"), Some(&1));
    let text = plain::render(&page(&mut phone, "janji"));
    assert!(text.contains("Nilai kunjungan"), "{text}");
}
