//! Where the person was and what was typed: back after a kill, never in clear, never twice.

use super::*;
use crate::data::{Menu, Perintah, antrean};

pub(super) fn jadwal() -> Value {
    let session = json!({"kodepoli": "001", "namapoli": "Umum", "kodedokter": 101, "namadokter": "dr. Rina Contoh",
        "jampraktek": "08:00-23:00", "kapasitas": 30, "sisakuota": 14});
    json!({"faskes": {"kdProvider": "9901U020", "nmProvider": "Klinik Contoh"}, "zona": "WIB",
        "tanggal": "2026-11-24", "libur": null, "jadwal": [session]})
}

pub(super) fn at_the_form() -> World {
    let mut world = World::new();
    world.answer("/v1/fktp/9901U020/jadwal", &jadwal());
    world.sign_in();
    world.open("pendaftaran_pelayanan/ambil");
    world.edit("poli", "001");
    world.edit("keluhan", "Keluhan rahasia");
    world
}

#[test]
fn the_chosen_language_survives_a_restart() {
    let mut world = World::new();
    world.open("pengaturan");
    world.edit("bahasa", "en");
    assert_eq!(world.app.screen().language, "en");
    assert_eq!(World::on(world.disk).app.screen().language, "en");
}

#[test]
fn a_killed_process_comes_back_where_it_was_with_what_was_typed_but_not_the_password() {
    let mut world = World::new();
    world.open("masuk");
    world.edit("identitas", "0009900000011");
    world.edit("kata-sandi", "Contoh#123");
    world.a_second_later();
    assert!(!world.disk.text().contains("Contoh#123"));
    let again = world.reborn();
    assert_eq!(again.app.screen().route, "masuk");
    assert!(again.text().contains("[0009900000011]"), "{}", again.text());
    assert!(again.text().contains("Kata sandi*: []"), "{}", again.text());
}

#[test]
fn nonsense_in_the_place_of_the_place_leads_home() {
    let mut world = World::new();
    world.open("masuk");
    world.feed(Input::Suspended);
    for body in world.disk.drafts.values_mut() {
        *body = b"{]".to_vec();
    }
    assert_eq!(world.reborn().app.screen().route, "beranda");
}

#[test]
fn a_form_is_kept_a_second_after_typing_and_at_once_when_the_app_goes_to_sleep() {
    for asleep in [false, true] {
        let mut world = at_the_form();
        assert!(!world.disk.text().contains("Keluhan rahasia"), "not at every letter");
        if asleep {
            world.feed(Input::Suspended);
        } else {
            world.a_second_later();
        }
        let again = world.reborn();
        assert!(again.text().contains("Keluhan rahasia") || world.disk.text().contains("Keluhan rahasia"));
        let mut again = again;
        again.answer("/v1/fktp/9901U020/jadwal", &jadwal());
        assert_eq!(again.app.screen().route, "pendaftaran_pelayanan/ambil");
        assert!(again.text().contains("[Keluhan rahasia]"), "{}", again.text());
    }
}

#[test]
fn a_form_that_was_left_is_taken_up_again() {
    let mut world = at_the_form();
    world.event(Event::Back);
    world.open("kartu");
    world.open("pendaftaran_pelayanan/ambil");
    assert!(world.text().contains("[Keluhan rahasia]"), "{}", world.text());
}

#[test]
fn a_promise_takes_its_draft_with_it_in_one_write() {
    let mut world = at_the_form();
    world.a_second_later();
    assert_eq!(world.disk.drafts.len(), 2, "the form, and the place");
    world.slow = vec!["/v1/antrean/fktp"];
    world.tap("ambil");
    assert_eq!((world.disk.commands.len(), world.disk.drafts.len()), (1, 1));
    world.a_second_later();
    assert_eq!(world.disk.drafts.len(), 1, "it is not written a second time");
    world.open("pendaftaran_pelayanan/ambil");
    assert!(!world.text().contains("Keluhan rahasia"), "{}", world.text());
}

#[test]
fn a_form_that_was_emptied_leaves_nothing() {
    let mut world = at_the_form();
    world.a_second_later();
    world.edit("keluhan", "");
    world.edit("poli", "");
    world.a_second_later();
    assert!(!world.disk.text().contains("Keluhan rahasia"));
    assert_eq!(world.disk.drafts.len(), 1);
}

#[test]
fn a_form_larger_than_can_be_kept_is_told_and_what_was_kept_stays() {
    let mut world = at_the_form();
    world.a_second_later();
    world.edit("keluhan", &"x".repeat(300_000));
    world.a_second_later();
    assert!(world.disk.text().contains("Keluhan rahasia"));
    world.open("beranda");
    assert!(world.shows(&Problem::DraftTooLarge), "{}", world.text());
    world.open("pendaftaran_pelayanan/ambil");
    world.edit("keluhan", "Pendek");
    world.a_second_later();
    world.open("beranda");
    assert!(!world.shows(&Problem::DraftTooLarge), "{}", world.text());
}

#[test]
fn a_form_of_another_version_is_set_aside_and_told_and_the_rest_goes_on() {
    let mut world = at_the_form();
    world.a_second_later();
    for (name, body) in &mut world.disk.drafts {
        if name.name.contains("ambil") {
            *body = b"{\"kartu\":7}".to_vec();
        }
    }
    let mut again = world.reborn();
    assert_eq!(again.app.screen().route, "pendaftaran_pelayanan/ambil");
    assert!(
        again
            .disk
            .drafts
            .keys()
            .any(|name| name.name == "pendaftaran_pelayanan/ambil~")
    );
    again.open("beranda");
    assert!(again.shows(&Problem::UnreadableDraft), "{}", again.text());
    let mut later = again.reborn();
    later.open("beranda");
    assert!(later.shows(&Problem::UnreadableDraft), "until an update can read it");
}

#[test]
fn a_draft_that_could_not_be_written_is_written_when_there_is_room() {
    let mut world = at_the_form();
    world.store = |_| Err(StoreFailure::DiskFull);
    world.feed(Input::Suspended);
    assert!(!world.disk.text().contains("Keluhan rahasia"));
    world.store = |_| Ok(());
    world.edit("keluhan", "Keluhan rahasia.");
    world.feed(Input::Suspended);
    assert!(world.disk.text().contains("Keluhan rahasia."));
}

#[test]
fn one_persons_form_is_not_shown_to_another() {
    let mut world = at_the_form();
    world.a_second_later();
    world.open("pengaturan");
    world.tap("keluar");
    world.answer("/v1/keluarga", &family("0009900000099"));
    world.another("t2", "0009900000099");
    world.tap("tambahkan");
    world.open("pendaftaran_pelayanan/ambil");
    assert!(!world.text().contains("Keluhan rahasia"), "{}", world.text());
    world.a_second_later();
    // The first person's form waits for them.
    assert!(world.disk.text().contains("Keluhan rahasia"));
}

#[test]
fn what_needs_an_account_leads_whoever_has_none_to_sign_in_and_promises_nothing() {
    let mut world = World::new();
    let moment = world.moment;
    let perintah = Perintah::Antrean(antrean::Perintah::BatalFktp(antrean::Batal {
        kodebooking: "CTH-1".into(),
        keterangan: "Berhalangan".into(),
        kunjungan: None,
    }));
    let elsewhere = Ask::Open(Route::Menu(Menu::Kartu));
    world.app.grant(vec![Ask::Do(perintah), elsewhere], moment);
    assert_eq!(world.app.stack.top().route, Route::Masuk);
    assert_eq!(world.app.outbox.commands().count(), 0);
}

#[test]
fn a_form_is_counted_among_what_is_kept_and_where_the_person_was_is_not() {
    let forms = |world: &mut World| {
        world.a_second_later();
        world.open("privasi");
        let text = world.text();
        let line = text
            .lines()
            .find(|line| line.starts_with("Formulir yang belum selesai"));
        line.unwrap_or_default().to_owned()
    };
    let mut world = World::new();
    world.sign_in();
    assert_eq!(forms(&mut world), "Formulir yang belum selesai: Tidak ada");
    assert_eq!(forms(&mut at_the_form()), "Formulir yang belum selesai: 1");
}
