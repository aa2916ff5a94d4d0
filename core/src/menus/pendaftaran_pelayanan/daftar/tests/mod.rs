mod giliran;

use super::Model;
use crate::data::Problem;
use crate::data::antrean::{StatusTiket, Tiket};
use crate::data::{Fetch, Hasil, Keadaan, Menu, Resource, Route, Told};
use crate::menus::pendaftaran_pelayanan::held;
use crate::menus::pendaftaran_pelayanan::{ditolak, giliran as turn};
use crate::page::Need;
use crate::page::harness::{Harness, fact, utc};
use crate::page::sample::antrean::{ambil, batal, tiket, tiket_hari_ini};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::{self, World};
use crate::page::{Ask, Page};
use crate::rules::antrean::batal::AlasanBatal;
use crate::rules::antrean::{AlasanAntrean, Zona};
use crate::screen::{Block, Tone};
use crate::text::Language;

fn hand() -> Harness<Model> {
    Harness::of(Model::default())
}

fn holding(tickets: Vec<Tiket>) -> Harness<Model> {
    let mut hand = hand();
    hand.world.tell_antrean(tickets);
    hand
}

fn promising(keadaan: Option<Keadaan>) -> Harness<Model> {
    let mut hand = hand();
    hand.world.janji = vec![janji(ambil(), keadaan)];
    hand
}

fn giving_back(keadaan: Option<Keadaan>) -> Harness<Model> {
    let mut hand = holding(vec![tiket()]);
    hand.world.janji = vec![janji(batal(), keadaan)];
    hand
}

#[test]
fn it_needs_the_family_and_the_tickets() {
    let world = World::signed_in(Language::Id);
    let needs = Model::default().needs(&world.context());
    assert_eq!(needs, [Resource::Keluarga, Resource::Antrean].map(Need::of));
}

#[test]
fn the_main_action_leads_to_the_form_even_without_a_session() {
    let mut hand = holding(vec![tiket()]);
    assert_eq!(hand.tap("ambil"), [Ask::Open(Route::AmbilAntrean)]);
    hand.world.session.kartu = None;
    assert_eq!(hand.tap("ambil"), [Ask::Open(Route::AmbilAntrean)]);
}

#[test]
fn whoever_was_never_here_is_asked_to_sign_in_and_nothing_else() {
    let mut hand = hand();
    hand.world = World::empty(Language::Id);
    assert_eq!(hand.tap("masuk"), [Ask::Open(Route::Masuk)]);
    assert!(hand.action("ambil").is_none());
}

#[test]
fn no_promise_shows_a_number_before_the_gateway_has_answered() {
    let states = [
        (None, "Sedang disimpan", Tone::Info),
        (Some(Keadaan::Tersimpan), "Tersimpan, belum dikirim", Tone::Info),
        (Some(Keadaan::Dikirim), "Sedang dikirim", Tone::Info),
        (Some(Keadaan::BelumPasti), "Belum ada jawaban", Tone::Warning),
        (Some(Keadaan::Diterima), "Diterima", Tone::Success),
        (ditolak("kuota_habis", ""), "Nomor belum didapat", Tone::Danger),
    ];
    for (keadaan, words, tone) in states {
        let tickets = promising(keadaan).tickets();
        let [ticket] = tickets.as_slice() else {
            panic!("{words}: {} tickets", tickets.len());
        };
        assert_eq!((ticket.state.as_str(), ticket.tone), (words, tone));
        assert_eq!((&ticket.number, &ticket.code), (&None, &None), "{words}");
        assert_eq!(fact(ticket, "Untuk").as_deref(), Some("Sari Contoh"));
        let day = fact(ticket, "Hari periksa");
        assert_eq!(day.as_deref(), Some("Besok, Rabu 25 November 2026"));
    }
}

#[test]
fn an_uncertain_promise_says_not_to_book_again_and_cannot_be_taken_back_or_forgotten() {
    let hand = promising(Some(Keadaan::BelumPasti));
    let text = hand.text();
    assert!(text.contains("Jangan ambil nomor lagi"), "{text}");
    assert!(text.contains("Tunggu saja"), "{text}");
    assert!(hand.action("tarik").is_none() && hand.action("mengerti").is_none());
}

#[test]
fn only_what_never_left_the_phone_is_taken_back_and_only_after_a_question() {
    let mut hand = promising(Some(Keadaan::Tersimpan));
    assert!(hand.action("tarik").unwrap().confirm.is_some());
    let id = hand.world.janji[0].id.clone();
    assert_eq!(hand.tap("tarik"), [Ask::Withdraw(id)]);
    // It was sent before and rests: the gateway may know it.
    hand.world.janji[0].can_withdraw = false;
    assert!(hand.action("tarik").is_none());
}

#[test]
fn a_stored_promise_says_what_it_waits_for() {
    let mut hand = promising(Some(Keadaan::Tersimpan));
    assert!(hand.text().contains("Sebentar lagi permintaan dikirim."));
    hand.world.online = false;
    assert!(hand.text().contains("Permintaan terkirim otomatis begitu ada sinyal."));
    hand.world.session.kartu = None;
    assert!(hand.text().contains("Masuk dahulu supaya permintaan ini dikirim."));
    assert_eq!(hand.tap("masuk"), [Ask::Open(Route::Masuk)]);
    hand.world.janji[0].unsaved = true;
    hand.world.faults = vec![Problem::DiskFull];
    assert!(hand.text().contains("HP ini penuh"));
}

/// Field report F54.
#[test]
fn a_promise_that_cannot_be_written_for_another_reason_is_not_told_that_the_phone_is_full() {
    let mut hand = promising(Some(Keadaan::Tersimpan));
    hand.world.janji[0].unsaved = true;
    hand.world.faults = vec![Problem::StoreBusy];
    assert!(!hand.text().contains("penuh"), "{}", hand.text());
    assert!(hand.text().contains("Aplikasi mencoba lagi otomatis."));
}

#[test]
fn what_could_not_be_written_down_is_never_called_stored() {
    let mut hand = promising(None);
    hand.world.janji[0].unsaved = true;
    assert_eq!(hand.tickets()[0].state, "Belum tersimpan");
    assert!(!hand.text().contains("Tersimpan, belum dikirim"));
}

#[test]
fn a_refusal_says_why_in_our_own_words_and_is_forgotten_on_request() {
    let mut hand = promising(ditolak("KUOTA_HABIS", "Kuota Antrean Sudah Penuh"));
    let text = hand.text();
    assert!(text.contains("Nomor untuk hari itu sudah habis."), "{text}");
    assert!(!text.contains("Kuota Antrean Sudah Penuh"), "{text}");
    let unknown = promising(ditolak("alasan_baru", "Poli Pindah Gedung")).text();
    assert!(
        unknown.contains("Jawaban Klinik Contoh Sehat: “Poli Pindah Gedung”"),
        "{unknown}"
    );
    assert_eq!(hand.tap("lanjut"), [Ask::Open(Route::AmbilAntrean)]);
    let id = hand.world.janji[0].id.clone();
    assert_eq!(hand.tap("mengerti"), [Ask::Forget(id)]);
}

#[test]
fn a_refusal_for_an_inactive_membership_leads_to_the_bill_and_one_for_a_held_number_not_to_the_form() {
    let mut hand = promising(ditolak("peserta_tidak_aktif", ""));
    assert_eq!(hand.tap("lanjut"), [Ask::Open(Route::Menu(Menu::InfoIuran))]);
    let hand = promising(ditolak("sudah_terdaftar", ""));
    assert!(hand.action("lanjut").is_none());
}

#[test]
fn every_reason_of_the_rules_for_a_clinic_has_words_of_its_own_in_both_languages() {
    fn slug(reason: &impl serde::Serialize) -> String {
        let text = serde_json::to_value(reason).unwrap();
        text.as_str().unwrap().to_owned()
    }
    let booking = [
        AlasanAntrean::PesertaTidakAktif,
        AlasanAntrean::TanggalMundur,
        AlasanAntrean::TanggalTerlaluJauh,
        AlasanAntrean::PoliTutup,
        AlasanAntrean::DokterTidakPraktik,
        AlasanAntrean::SudahTutup,
        AlasanAntrean::SudahTerdaftar,
        AlasanAntrean::KuotaHabis,
    ];
    let cancelling = [
        AlasanBatal::TidakDitemukan,
        AlasanBatal::SudahBatal,
        AlasanBatal::SudahDilayani,
        AlasanBatal::KeteranganKosong,
    ];
    for language in [Language::Id, Language::En] {
        let world = World::empty(language);
        let of = |stem: &str, slug: &str| ditolak::reason_key(&world.context(), stem, slug);
        for reason in &booking {
            let key = of("pendaftaran-pelayanan-ambil", &slug(reason));
            assert!(!key.ends_with("-lain"), "{reason:?}");
        }
        for reason in &cancelling {
            let key = of("pendaftaran-pelayanan-batal", &slug(reason));
            assert!(!key.ends_with("-lain"), "{reason:?}");
        }
        let unknown = of("pendaftaran-pelayanan-ambil", "sebab_baru");
        assert!(world.texts.has(&unknown));
    }
}

#[test]
fn an_accepted_promise_and_its_listed_ticket_are_one() {
    let mut hand = promising(Some(Keadaan::Diterima));
    hand.world.janji[0].hasil = Some(Hasil::Tiket(tiket()));
    let alone = hand.tickets();
    assert_eq!(alone.len(), 1);
    assert_eq!(alone[0].number.as_deref(), Some("A12"));
    assert!(alone[0].code.is_some());
    assert_eq!(fact(&alone[0], "Perkiraan giliran"), None, "nobody said when");
    hand.world.tell_antrean(vec![tiket()]);
    let listed = hand.tickets();
    assert_eq!(listed.len(), 1);
    let estimate = fact(&listed[0], "Perkiraan giliran");
    assert_eq!(estimate.as_deref(), Some("Antara pukul 09.15 dan 11.00 WIB"));
}

#[test]
fn the_code_of_a_ticket_is_its_booking_code() {
    let tickets = holding(vec![tiket()]).tickets();
    let expected = crate::screen::Bitmap::qr("CTH-25K7").unwrap();
    assert_eq!(tickets[0].code, Some(expected));
    assert_eq!(fact(&tickets[0], "Kode booking").as_deref(), Some("CTH-25K7"));
}

#[test]
fn a_number_that_is_being_given_back_is_shown_once_and_first() {
    for keadaan in [
        None,
        Some(Keadaan::Tersimpan),
        Some(Keadaan::Dikirim),
        Some(Keadaan::BelumPasti),
    ] {
        let mut hand = giving_back(keadaan.clone());
        hand.world.tell_antrean(vec![tiket_hari_ini(), tiket()]);
        let tickets = hand.tickets();
        assert_eq!(tickets.len(), 2, "{keadaan:?}");
        assert!(tickets[0].state.starts_with("Pembatalan"), "{keadaan:?}");
        assert_eq!(tickets[0].number.as_deref(), Some("A12"));
        assert!(tickets[0].code.is_some(), "it still counts");
        assert_eq!(fact(&tickets[1], "Kode booking").as_deref(), Some("CTH-24K7"));
    }
}

#[test]
fn a_number_given_back_is_over_even_while_the_list_is_older() {
    let hand = giving_back(Some(Keadaan::Diterima));
    assert!(hand.tickets().is_empty());
    assert!(hand.text().contains("> A12 · Poli Umum [Dibatalkan]"));
}

#[test]
fn a_number_that_was_not_given_back_is_shown_once_and_still_held() {
    let mut hand = giving_back(ditolak("sudah_dilayani", "Pasien Sudah Dilayani"));
    assert_eq!(hand.tickets().len(), 1);
    assert!(hand.text().contains("Nomor tidak jadi dibatalkan"));
    let id = hand.world.janji[0].id.clone();
    assert_eq!(hand.tap("mengerti"), [Ask::Forget(id)]);
}

#[test]
fn giving_back_a_ticket_that_is_not_known_here_still_shows_how_it_stands() {
    for keadaan in [
        Some(Keadaan::Dikirim),
        Some(Keadaan::Diterima),
        ditolak("tidak_ditemukan", ""),
    ] {
        let mut hand = giving_back(keadaan);
        hand.world.tell_antrean(Vec::new());
        let tickets = hand.tickets();
        assert_eq!(tickets.len(), 1);
        assert_eq!(fact(&tickets[0], "Kode booking").as_deref(), Some("CTH-25K7"));
    }
}

#[test]
fn a_ticket_opens_its_page() {
    let mut hand = holding(vec![tiket()]);
    let route = Route::Tiket {
        kode: "CTH-25K7".to_owned(),
    };
    assert_eq!(hand.tap("tiket"), [Ask::Open(route)]);
}

#[test]
fn tickets_stay_readable_without_a_session_and_after_a_failed_try() {
    let mut hand = holding(vec![tiket()]);
    hand.world.session.kartu = None;
    assert_eq!(hand.tickets().len(), 1);
    hand.world
        .known
        .set_fetch(&Resource::Antrean, Fetch::Failed(Problem::NoReply));
    assert_eq!(hand.tickets().len(), 1);
    assert_eq!(hand.tap("coba-lagi"), [Ask::Refresh]);
}

#[test]
fn a_queue_older_than_five_minutes_is_said_to_have_moved_on_the_day_itself_only() {
    let warned = |hand: &Harness<Model>| hand.text().contains("Antrean mungkin sudah bergerak");
    let mut hand = holding(vec![tiket_hari_ini()]);
    hand.at(sample::MOMENT_MS + 5 * 60_000);
    assert!(!warned(&hand));
    hand.at(sample::MOMENT_MS + 5 * 60_000 + 1);
    assert!(warned(&hand));
    hand.world.tell_antrean(vec![tiket()]);
    assert!(!warned(&hand));
}

#[test]
fn what_is_over_stands_at_the_end_in_one_line_each() {
    let mut done = tiket_hari_ini();
    done.kode_booking = "CTH-1".to_owned();
    done.status = StatusTiket::Selesai;
    let hand = holding(vec![done, tiket()]);
    assert_eq!(hand.tickets().len(), 1);
    let screen = hand.screen();
    let mut lists = screen.blocks.iter().filter_map(|block| match block {
        Block::Items { items, .. } => Some(items),
        _ => None,
    });
    assert_eq!(lists.next_back().unwrap()[0].badge.as_deref(), Some("Sudah dilayani"));
}

#[test]
fn a_wrong_clock_is_said_only_until_the_gateway_has_spoken() {
    let mut hand = holding(vec![tiket()]);
    hand.world.now.wall_ms -= 86_400_000;
    assert!(!hand.text().contains("Cek tanggalnya"));
    hand.world.now.gateway_ms = None;
    let text = hand.text();
    assert!(text.contains("Cek tanggalnya"), "{text}");
    assert!(!text.contains("Besok"), "{text}");
}

#[test]
fn tickets_are_marked_as_sample_data_when_the_family_is() {
    let mut hand = holding(vec![tiket(), tiket_hari_ini()]);
    assert!(hand.tickets().iter().all(|ticket| ticket.sample_mark.is_some()));
    let mut family = sample::peserta::keluarga();
    family.contoh = false;
    hand.world.tell(Resource::Keluarga, Told::Keluarga(family));
    assert!(hand.tickets().iter().all(|ticket| ticket.sample_mark.is_none()));
}
