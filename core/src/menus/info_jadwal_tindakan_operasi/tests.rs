//! The operations under a finger.

use super::{Model, Operasi, RumahSakit};
use crate::data::{Resource, Route, Told};
use crate::page::harness::Harness;
use crate::page::sample::date;
use crate::page::sample::operasi::{lain, operasi};
use crate::page::{Ask, Page};
use crate::screen::{FileKind, ShellRequest};

fn week() -> Resource {
    Resource::OperasiRs {
        faskes: "99000040".to_owned(),
        awal: date(2026, 11, 24),
        akhir: date(2026, 11, 30),
    }
}

#[test]
fn the_familys_own_come_first_and_lead_to_the_hospital() {
    let mut hand = Harness::of(Model {});
    let kode = operasi(2, 29).kode;
    assert_eq!(hand.tap("operasi"), [Ask::Open(Route::Operasi { kode })]);
    let faskes = "99000040".to_owned();
    assert_eq!(hand.tap("rumah-sakit"), [Ask::Open(Route::OperasiRs { faskes })]);
}

#[test]
fn a_calendar_learns_the_day_and_the_hospital_and_not_what_is_done() {
    let mut hand = Harness::of(Operasi::new(operasi(2, 29).kode));
    let asks = hand.tap("kalender");
    let [Ask::Shell(ShellRequest::ShareFile { kind, bytes, .. })] = &asks[..] else {
        panic!("{asks:?}");
    };
    let text = String::from_utf8(bytes.clone()).unwrap();
    assert_eq!(*kind, FileKind::Calendar);
    assert!(
        text.contains("DTSTART;VALUE=DATE:20261129") && text.contains("RS Contoh Harapan"),
        "{text}"
    );
    assert!(!text.contains("Herniorafi"), "{text}");
    hand.world.tell_operasi(vec![operasi(2, 20)]);
    hand.page = Operasi::new(operasi(2, 20).kode);
    assert!(hand.action("kalender").is_none(), "what is over is in no calendar");
}

#[test]
fn of_others_there_is_a_day_and_a_poli_and_nothing_to_tap() {
    let mut hand = Harness::of(RumahSakit::new("99000040".to_owned()));
    hand.world.tell(week(), Told::Operasi(vec![lain(24), lain(25)]));
    assert!(hand.text().contains("Operasi pasien lain"), "{}", hand.text());
    assert!(hand.action("operasi").is_none());
}

#[test]
fn a_span_that_is_too_long_is_said_and_not_asked_for() {
    let mut hand = Harness::of(RumahSakit::new("99000040".to_owned()));
    let asks = |hand: &Harness<RumahSakit>| {
        let needs = hand.page.needs(&hand.world.context());
        needs
            .iter()
            .any(|need| matches!(need.resource, Resource::OperasiRs { .. }))
    };
    assert!(asks(&hand));
    hand.edit("akhir", "2026-12-24");
    assert!(asks(&hand), "31 days");
    hand.edit("akhir", "2026-12-25");
    assert!(!asks(&hand), "32 days");
    assert!(hand.text().contains("Pilih paling banyak 31 hari"), "{}", hand.text());
}
