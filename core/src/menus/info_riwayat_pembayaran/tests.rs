//! The list and the receipt under a finger.

use super::examples::{many, waits};
use super::{Kuitansi, Model};
use crate::data::halaman::KURSOR_KEDALUWARSA;
use crate::data::{Fetch, Problem, Resource, Route};
use crate::page::Ask;
use crate::page::harness::{Harness, names_somebody};
use crate::page::sample::pembayaran::{bayar, riwayat};
use crate::page::sample::peserta::kartu;
use crate::screen::{Block, ShellRequest};
use crate::text::Language;

fn page(kursor: &str) -> Resource {
    let kursor = Some(kursor.to_owned());
    Resource::Pembayaran { kursor }
}

fn rows(hand: &Harness<Model>) -> usize {
    let screen = hand.screen();
    let items = screen.blocks.iter().map(|block| match block {
        Block::Items { items, .. } => items.len(),
        _ => 0,
    });
    items.sum()
}

#[test]
fn a_list_of_thousands_shows_fifty_and_opens_one_page_a_tap() {
    let mut hand = Harness::of(Model::default());
    hand.world = many(Language::Id);
    assert_eq!(rows(&hand), 50);
    assert!(hand.action("lebih-baru").is_none());
    hand.tap("lebih-lama");
    assert_eq!(rows(&hand), 50);
    hand.tap("lebih-lama");
    // The third page is not on this phone: it is asked for, and what is open stays.
    assert_eq!(rows(&hand), 0);
    assert!(hand.text().contains("Sedang mengambil data"), "{}", hand.text());
    let needs = crate::page::Page::needs(&hand.page, &hand.world.context());
    let asked: Vec<_> = needs
        .into_iter()
        .filter(|need| need.age == crate::page::Age::Fresh)
        .collect();
    assert_eq!(asked.len(), 3, "the first page, the third and the family: {asked:?}");
    hand.tap("lebih-baru");
    assert_eq!(rows(&hand), 50);
}

#[test]
fn a_cursor_that_expired_is_said_and_the_list_begins_anew() {
    let mut hand = Harness::of(Model::default());
    hand.world = many(Language::Id);
    hand.tap("lebih-lama");
    let alasan = KURSOR_KEDALUWARSA.to_owned();
    let pesan = String::new();
    hand.world
        .forget(&page("a"), Fetch::Failed(Problem::Refused { alasan, pesan }));
    assert!(hand.text().contains("Daftar sudah berubah"), "{}", hand.text());
    assert_eq!(hand.tap("dari-awal"), [Ask::Refresh]);
    assert_eq!(hand.page, Model::default());
}

#[test]
fn a_search_goes_on_into_older_pages_when_it_is_asked_to() {
    let mut hand = Harness::of(Model::default());
    hand.world = many(Language::Id);
    hand.edit("cari", "cth202610");
    assert_eq!(rows(&hand), 15);
    assert!(hand.action("lebih-lama").is_none());
    hand.tap("cari-lagi");
    assert_eq!(rows(&hand), 15);
    hand.edit("cari", "");
    assert_eq!(rows(&hand), 50);
}

#[test]
fn a_row_on_two_pages_is_shown_once() {
    let mut hand = Harness::of(Model::default());
    hand.world.tell_pembayaran(None, riwayat(), Some("a"));
    hand.world
        .tell_pembayaran(Some("a"), vec![bayar(351, 2025, 12), bayar(380, 2025, 11)], None);
    hand.tap("lebih-lama");
    assert_eq!(rows(&hand), 5);
    // All of 2025 is open now, so its sum is told.
    assert!(hand.text().contains("2025 | Rp280.000"), "{}", hand.text());
}

#[test]
fn the_sum_of_a_year_that_may_go_on_is_not_told() {
    let mut hand = Harness::of(Model::default());
    hand.world.tell_pembayaran(None, riwayat(), Some("a"));
    let text = hand.text();
    assert!(
        text.contains("2026 | Rp420.000") && !text.contains("2025 | Rp140.000"),
        "{text}"
    );
}

#[test]
fn a_payment_that_is_not_booked_after_a_day_leads_to_a_complaint_that_names_it() {
    let mut hand = Harness::of(Kuitansi::new("iuran-2026-10".to_owned()));
    let mut baris = riwayat();
    waits(&mut baris[0], 23);
    hand.world.tell_pembayaran(None, baris.clone(), None);
    assert!(hand.action("adukan").is_none());
    assert!(hand.text().contains("Jangan bayar lagi"), "{}", hand.text());
    waits(&mut baris[0], 24);
    hand.world.tell_pembayaran(None, baris, None);
    let complaint = Route::parse("pengaduan_layanan_jkn/baru/pembayaran/iuran-2026-10").unwrap();
    assert_eq!(hand.tap("adukan"), [Ask::Open(complaint)]);
}

#[test]
fn what_is_shared_says_that_it_is_no_proof_and_names_nobody() {
    for (language, words) in [
        (Language::Id, "Bukan bukti resmi"),
        (Language::En, "Not official proof"),
    ] {
        let mut hand = Harness::new(Kuitansi::new("iuran-2026-10".to_owned()), language);
        let asks = hand.tap("bagikan");
        let [Ask::Shell(ShellRequest::ShareFile { name, bytes, .. })] = &asks[..] else {
            panic!("{asks:?}");
        };
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert_eq!(name, "pembayaran-jkn-2026-10-28.txt");
        assert!(text.contains(words) && text.contains("CTH2026100801"), "{text}");
        assert!(!names_somebody(&text, &kartu(1)), "{text}");
    }
}

#[test]
fn a_receipt_is_found_behind_pages_that_are_not_open() {
    let mut hand = Harness::of(Kuitansi::new("bayar-99".to_owned()));
    hand.world = many(Language::Id);
    assert!(hand.text().contains("Nomor referensi"), "{}", hand.text());
    hand.page = Kuitansi::new("bayar-100".to_owned());
    assert!(hand.text().contains("Sedang mengambil data"), "{}", hand.text());
    let needs = crate::page::Page::needs(&hand.page, &hand.world.context());
    assert!(needs.iter().any(|need| need.resource == page("b")), "{needs:?}");
}
