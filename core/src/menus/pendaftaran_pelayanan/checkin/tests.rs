use super::{Model, Msg};
use crate::data::antrean::{StatusTiket, Tiket};
use crate::data::{Keadaan, Route};
use crate::page::harness::Harness;
use crate::page::sample::antrean::{batal_rs, check_in, tiket, tiket_rs, tiket_rs_sesudah};
use crate::page::sample::date;
use crate::page::sample::janji::{ditolak, janji};
use crate::page::{Ask, Page};
use crate::rules::antrean::tugas::Tugas;
use crate::screen::ShellRequest;

fn open(tiket: Tiket) -> Harness<Model> {
    let mut hand = Harness::of(Model::new(tiket.kode_booking.clone()));
    hand.world.tell_antrean(vec![tiket]);
    hand
}

#[test]
fn the_hospital_is_told_once_and_after_a_question() {
    let mut hand = open(tiket_rs());
    assert!(hand.action("check-in").unwrap().confirm.is_some());
    assert_eq!(hand.tap("check-in"), [Ask::Do(check_in())]);
    for keadaan in [
        None,
        Some(Keadaan::Dikirim),
        Some(Keadaan::BelumPasti),
        Some(Keadaan::Diterima),
    ] {
        hand.world.janji = vec![janji(check_in(), keadaan.clone())];
        assert!(hand.blocked("check-in").is_some(), "{keadaan:?}");
        assert_eq!(hand.page.update(Msg::CheckIn, &hand.world.context()), []);
    }
    hand.world.janji = vec![janji(check_in(), ditolak("belum_waktu_checkin", ""))];
    assert_eq!(hand.blocked("check-in"), None, "what was too early may be tried again");
}

#[test]
fn nobody_checks_in_for_another_day_or_where_there_is_no_check_in() {
    let tomorrow = Tiket {
        tanggal: date(2026, 11, 25),
        ..tiket_rs()
    };
    let gone = Tiket {
        status: StatusTiket::Batal,
        ..tiket_rs()
    };
    for (tiket, start) in [
        (tomorrow, "Check-in hanya bisa pada hari periksa"),
        (tiket(), "Faskes ini tidak memakai check-in"),
        (gone, "Kunjungan ini sudah selesai"),
        (tiket_rs_sesudah(&[Tugas::TungguPoli]), "Check-in sudah tercatat"),
    ] {
        let mut hand = open(tiket);
        let why = hand.blocked("check-in");
        assert!(
            why.as_deref().is_some_and(|why| why.starts_with(start)),
            "{start}: {why:?}"
        );
        assert_eq!(hand.page.update(Msg::CheckIn, &hand.world.context()), []);
    }
    let mut hand = open(tiket_rs());
    hand.world.online = false;
    let asked = hand.action("check-in").unwrap().confirm.unwrap();
    assert!(asked.text.contains("Belum ada sinyal"), "{asked:?}");
    hand.world.janji = vec![janji(batal_rs(), Some(Keadaan::Dikirim))];
    assert!(hand.blocked("check-in").is_some(), "it is being given back");
}

#[test]
fn the_code_is_shown_as_bright_as_the_phone_can() {
    let mut hand = open(tiket_rs());
    let bright = [Ask::Shell(ShellRequest::Brightness { full: true })];
    assert_eq!(hand.page.opened(&hand.world.context()), bright);
    assert!(hand.tickets()[0].code.is_some());
}

#[test]
fn without_a_session_the_code_is_there_and_the_hospital_is_not_told() {
    let mut hand = open(tiket_rs());
    hand.world.session.kartu = None;
    assert!(hand.action("check-in").is_none());
    assert!(hand.tickets()[0].code.is_some());
    assert_eq!(hand.tap("masuk"), [Ask::Open(Route::Masuk)]);
}

#[test]
fn a_refusal_keeps_the_number_and_quotes_the_hospital_which_alone_knows_when_it_opens() {
    let mut hand = open(tiket_rs());
    hand.world.janji = vec![janji(check_in(), ditolak("belum_waktu_checkin", "Chekin Anda"))];
    let text = hand.text();
    assert!(
        text.contains("Nomor INT-012 tetap berlaku. Check-in di RS Contoh Harapan belum dibuka. Jawaban RS Contoh Harapan: “Chekin Anda”"),
        "{text}"
    );
}
