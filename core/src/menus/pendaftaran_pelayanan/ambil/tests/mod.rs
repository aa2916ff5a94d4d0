mod jadwal;

use super::{Model, Msg};
use crate::data::antrean::{self, AmbilFktp, JadwalHari, StatusTiket, Tiket};
use crate::data::peserta::Faskes;
use crate::data::{Hasil, Keadaan, Menu, Perintah, Resource, Route, Told};
use crate::page::harness::{Harness, utc};
use crate::page::sample::antrean::{ambil, batal, tiket};
use crate::page::sample::janji::janji;
use crate::page::sample::peserta::kartu;
use crate::page::sample::{self, date};
use crate::page::{Age, Need};
use crate::page::{Ask, Page};
use crate::rules::antrean::Zona;
use crate::screen::{Block, Field, FieldKind, Sensitivity};

fn hand() -> Harness<Model> {
    Harness::of(Model::default())
}

fn filled() -> Harness<Model> {
    let mut hand = hand();
    hand.edit("tanggal", "2026-11-25");
    hand.edit("poli", "001");
    hand
}

fn put(hand: &mut Harness<Model>, jadwal: JadwalHari) {
    hand.world.tell_jadwal(jadwal);
}

fn options(field: &Field) -> Vec<(String, Option<String>)> {
    let FieldKind::Choice { options } = &field.kind else {
        panic!("{} is not a choice", field.id);
    };
    options
        .iter()
        .map(|option| (option.value.clone(), option.blocked.clone()))
        .collect()
}

#[test]
fn a_filled_form_promises_exactly_what_was_chosen_and_leads_back_to_the_numbers() {
    let mut hand = filled();
    hand.edit("dokter", "101");
    hand.edit("keluhan", "  Batuk sejak tiga hari\n");
    let perintah = Perintah::Antrean(antrean::Perintah::AmbilFktp(AmbilFktp {
        nomorkartu: kartu(1).nomor(),
        kodepoli: "001".to_owned(),
        kodedokter: Some(101),
        tanggalperiksa: date(2026, 11, 25),
        keluhan: "Batuk sejak tiga hari".to_owned(),
    }));
    let back = Ask::Replace(Route::Menu(Menu::PendaftaranPelayanan));
    assert_eq!(hand.tap("ambil"), [Ask::Do(perintah), back]);
}

#[test]
fn the_question_before_it_names_the_person_the_day_the_poli_and_the_place() {
    let hand = filled();
    let confirm = hand.action("ambil").unwrap().confirm.unwrap();
    assert_eq!(confirm.title, "Ambil nomor untuk Sari Contoh?");
    assert_eq!(
        confirm.text,
        "Besok, Rabu 25 November 2026. Poli Umum, Klinik Contoh Sehat."
    );
}

#[test]
fn without_a_doctor_the_gateway_chooses() {
    let mut hand = filled();
    hand.edit("dokter", "101");
    hand.edit("dokter", "");
    let asks = hand.tap("ambil");
    let Some(Ask::Do(Perintah::Antrean(antrean::Perintah::AmbilFktp(ambil)))) = asks.first() else {
        panic!("{asks:?}");
    };
    assert_eq!(ambil.kodedokter, None);
}

#[test]
fn nothing_is_promised_before_a_poli_is_chosen() {
    let mut hand = hand();
    assert_eq!(hand.blocked("ambil").as_deref(), Some("Pilih poli dahulu."));
    assert_eq!(hand.force("ambil"), []);
}

#[test]
fn a_tap_on_a_form_that_has_become_impossible_promises_nothing() {
    let mut hand = filled();
    let mut full = sample::antrean::jadwal(25);
    for sesi in &mut full.sesi {
        sesi.sisa = Some(0);
    }
    put(&mut hand, full);
    let reason = hand.blocked("ambil").unwrap();
    assert!(reason.starts_with("Nomor Poli Umum untuk 25 November 2026"), "{reason}");
    assert_eq!(hand.force("ambil"), []);
    let mut hand = filled();
    hand.world.session.kartu = None;
    let asks = hand.page.update(Msg::Ambil, &hand.world.context());
    assert_eq!(asks, []);
}

#[test]
fn a_session_is_needed_and_the_complaint_is_kept_from_screenshots() {
    let mut hand = filled();
    assert_eq!(hand.screen().sensitivity, Sensitivity::Secret);
    hand.world.session.kartu = None;
    assert!(hand.field("poli").is_none());
    assert_eq!(hand.tap("masuk"), [Ask::Open(Route::Masuk)]);
}

#[test]
fn schedules_of_the_chosen_members_own_clinic_are_needed_for_today_and_tomorrow() {
    let mut hand = hand();
    let mut family = sample::peserta::keluarga();
    family.peserta[1].faskes = Faskes {
        kode: "0103U030".to_owned(),
        nama: "Puskesmas Contoh".to_owned(),
    };
    hand.world.tell(Resource::Keluarga, Told::Keluarga(family));
    hand.edit("keluhan", "batuk");
    assert_eq!(hand.tap("anggota-2"), []);
    let day = |day| Resource::Jadwal {
        faskes: "0103U030".to_owned(),
        tanggal: date(2026, 11, day),
    };
    let needs = hand.page.needs(&hand.world.context());
    let kept = [day(24), day(25)].map(Need::kept);
    let asked = [Resource::Keluarga, Resource::Antrean, day(24), day(25)].map(Need::of);
    assert!(
        needs.iter().all(|need| kept.contains(need) || asked.contains(need)),
        "{needs:?}"
    );
    assert!(asked.iter().all(|need| needs.contains(need)), "{needs:?}");
    let mut jadwal = sample::antrean::jadwal(24);
    jadwal.faskes.kode = "0103U030".to_owned();
    put(&mut hand, jadwal);
    assert_eq!(hand.field("keluhan").unwrap().value, "", "it was another person's");
}

#[test]
fn an_inactive_member_is_refused_before_any_poli_and_no_schedule_is_asked_for() {
    let mut hand = filled();
    let mut family = sample::peserta::keluarga();
    family.peserta[0].aktif = false;
    hand.world.tell(Resource::Keluarga, Told::Keluarga(family));
    let needs = hand.page.needs(&hand.world.context());
    let asked = needs.iter().filter(|need| need.age == Age::Fresh);
    let asked: Vec<_> = asked.map(|need| need.resource.clone()).collect();
    assert_eq!(asked, [Resource::Keluarga, Resource::Antrean]);
    assert!(hand.field("poli").is_none() && hand.field("tanggal").is_none());
    assert!(hand.action("ambil").is_none());
    assert_eq!(hand.tap("iuran"), [Ask::Open(Route::Menu(Menu::InfoIuran))]);
    assert_eq!(hand.tap("perbarui"), [Ask::Refresh]);
    // Another member of the family is not refused with them.
    assert_eq!(hand.tap("anggota-2"), []);
    assert!(hand.field("poli").is_some());
}

#[test]
fn a_number_that_is_held_or_asked_for_is_not_asked_for_again() {
    let mut hand = filled();
    hand.world.tell_antrean(vec![tiket()]);
    assert_eq!(hand.action("ambil"), None);
    assert!(hand.text().contains("Sari Contoh sudah punya nomor A12 di poli ini"));
    let kode = tiket().kode_booking;
    assert_eq!(hand.tap("lihat"), [Ask::Open(Route::Tiket { kode })]);
    hand.edit("poli", "002");
    assert_eq!(hand.blocked("ambil"), None, "another poli");
    hand.edit("poli", "001");
    hand.edit("tanggal", "2026-11-24");
    assert_eq!(hand.blocked("ambil"), None, "another day");
    for keadaan in [
        None,
        Some(Keadaan::Tersimpan),
        Some(Keadaan::Dikirim),
        Some(Keadaan::BelumPasti),
    ] {
        let mut hand = filled();
        hand.world.janji = vec![janji(ambil(), keadaan.clone())];
        assert_eq!(hand.action("ambil"), None, "{keadaan:?}");
        assert_eq!(hand.tap("lihat"), [Ask::Open(Route::Janji)]);
        let context = hand.world.context();
        assert_eq!(hand.page.update(Msg::Ambil, &context), []);
        assert_eq!(hand.tap("anggota-2"), []);
        hand.edit("tanggal", "2026-11-25");
        hand.edit("poli", "001");
        assert_eq!(hand.blocked("ambil"), None, "another member");
    }
}

#[test]
fn a_refused_or_cancelled_number_does_not_stand_in_the_way_of_a_new_one() {
    let mut hand = filled();
    hand.world.janji = vec![janji(ambil(), sample::janji::ditolak("kuota_habis", ""))];
    assert_eq!(hand.blocked("ambil"), None);
    hand.world.tell_antrean(vec![Tiket {
        status: StatusTiket::Batal,
        ..tiket()
    }]);
    assert_eq!(hand.blocked("ambil"), None);
    hand.world.tell_antrean(vec![tiket()]);
    hand.world.janji = vec![janji(batal(), Some(Keadaan::Diterima))];
    assert_eq!(hand.blocked("ambil"), None);
    hand.world.janji = vec![janji(batal(), Some(Keadaan::Dikirim))];
    assert_eq!(hand.action("ambil"), None, "it still counts");
}

#[test]
fn a_number_that_was_just_accepted_counts_before_the_list_is_new() {
    let mut hand = filled();
    let mut accepted = janji(ambil(), Some(Keadaan::Diterima));
    accepted.hasil = Some(Hasil::Tiket(tiket()));
    hand.world.janji = vec![accepted];
    assert_eq!(hand.action("ambil"), None);
}

#[test]
fn without_signal_the_request_is_kept_and_is_not_called_a_number() {
    let mut hand = filled();
    hand.world.online = false;
    assert!(hand.text().contains("Anda belum punya nomor."));
    let action = hand.action("ambil").unwrap();
    assert_eq!(action.label, "Simpan permintaan");
    assert!(
        action
            .confirm
            .unwrap()
            .text
            .ends_with("Belum menjadi nomor sampai dijawab.")
    );
    assert_eq!(hand.tap("ambil").len(), 2);
}

#[test]
fn a_complaint_of_200_letters_fits_and_one_of_201_is_kept_but_not_sent() {
    let mut hand = filled();
    hand.edit("keluhan", &"é".repeat(200));
    assert_eq!(hand.blocked("ambil"), None);
    hand.edit("keluhan", &"é".repeat(201));
    assert!(hand.field("keluhan").unwrap().error.is_some());
    assert_eq!(hand.field("keluhan").unwrap().value.chars().count(), 201);
    assert_eq!(hand.force("ambil"), []);
}

#[test]
fn words_of_an_emergency_send_to_the_emergency_room_at_once() {
    let mut hand = filled();
    let urgent = |hand: &Harness<Model>| {
        let blocks = hand.screen().blocks;
        blocks
            .iter()
            .any(|b| matches!(b, Block::Notice { text, .. } if text.contains("langsung ke IGD")))
    };
    assert!(!urgent(&hand));
    hand.edit("keluhan", "sesak napas sejak pagi");
    assert!(urgent(&hand));
    assert_eq!(hand.blocked("ambil"), None, "the person decides");
}

#[test]
fn what_was_chosen_and_typed_survives_the_death_of_the_process() {
    let mut hand = filled();
    hand.edit("keluhan", "batuk");
    let saved = serde_json::to_vec(&hand.page).unwrap();
    let before = hand.text();
    hand.page = serde_json::from_slice(&saved).unwrap();
    assert_eq!(hand.text(), before);
}

#[test]
fn a_day_that_has_passed_since_it_was_chosen_is_chosen_anew() {
    let mut hand = hand();
    hand.edit("tanggal", "2026-11-24");
    hand.at(utc(24, 17, 0));
    assert_eq!(hand.field("tanggal").unwrap().value, "2026-11-25");
}

#[test]
fn a_member_who_left_the_family_is_no_longer_chosen() {
    let mut hand = hand();
    assert_eq!(hand.tap("anggota-4"), []);
    let mut family = sample::peserta::keluarga();
    family.peserta.truncate(2);
    hand.world.tell(Resource::Keluarga, Told::Keluarga(family));
    hand.edit("poli", "001");
    let confirm = hand.action("ambil").unwrap().confirm.unwrap();
    assert_eq!(confirm.title, "Ambil nomor untuk Sari Contoh?");
}
