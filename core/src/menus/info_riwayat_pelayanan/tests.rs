//! The visits under a finger.

use super::examples::{many, promised, sensitive};
use super::{Kunjungan, Model, Nilai};
use crate::data::kunjungan::{Kunjungan as Visit, Perintah as Asked};
use crate::data::{Keadaan, Perintah, Resource, Route};
use crate::page::harness::Harness;
use crate::page::sample::date;
use crate::page::sample::kunjungan::{kunjungan, riwayat};
use crate::page::sample::tolak::{Certain, reasons};
use crate::page::{Age, Ask, Page};
use crate::rules::penilaian::Kesesuaian;
use crate::screen::Block;
use crate::text::Language;

fn rows(hand: &Harness<Model>) -> usize {
    let screen = hand.screen();
    let items = screen.blocks.iter().map(|block| match block {
        Block::Items { items, .. } => items.len(),
        _ => 0,
    });
    items.sum()
}

/// So many visits that they can be narrowed down: the sample's three, and older ones of another member.
fn long() -> Vec<Visit> {
    let older = (1..=9).map(|bulan| {
        let mut visit = kunjungan(2, bulan, 8);
        visit.tanggal = date(2024, 10 - bulan, 8);
        visit
    });
    riwayat().into_iter().chain(older).collect()
}

#[test]
fn a_short_list_stands_at_once_and_a_long_one_can_be_narrowed_down() {
    let mut hand = Harness::of(Model::default());
    for (baris, narrowed) in [(riwayat(), false), (long(), true)] {
        hand.world.tell_kunjungan(None, baris, None);
        for field in ["jenis", "tahun", "cari"] {
            assert_eq!(hand.field(field).is_some(), narrowed, "{field}");
        }
    }
    hand.edit("cari", "sari");
    hand.world.tell_kunjungan(None, riwayat(), None);
    assert!(hand.field("cari").is_some(), "what narrows it down can be taken back");
}

#[test]
fn thousands_of_visits_are_fifty_on_a_screen_and_one_page_a_tap() {
    let mut hand = Harness::of(Model::default());
    hand.world = many(Language::Id);
    assert_eq!(rows(&hand), 50);
    let asked = |hand: &Harness<Model>| {
        let needs = hand.page.needs(&hand.world.context());
        needs.into_iter().filter(|need| need.age == Age::Fresh).count()
    };
    assert_eq!(asked(&hand), 2, "the first page and the family");
    hand.tap("lebih-lama");
    assert_eq!((rows(&hand), asked(&hand)), (50, 2));
}

#[test]
fn another_member_is_another_list_that_is_asked_for() {
    let mut hand = Harness::of(Model::default());
    hand.edit("anggota", "contoh-3");
    let needs = hand.page.needs(&hand.world.context());
    let wanted = Resource::Kunjungan {
        anggota: "contoh-3".to_owned(),
        kursor: None,
    };
    assert!(needs.iter().any(|need| need.resource == wanted));
    assert_eq!(rows(&hand), 0);
}

#[test]
fn kind_year_and_words_choose_what_is_shown() {
    let mut hand = Harness::of(Model::default());
    hand.world.tell_kunjungan(None, long(), None);
    assert_eq!(rows(&hand), 12);
    hand.edit("jenis", "1");
    assert_eq!(rows(&hand), 0);
    hand.edit("jenis", "2");
    hand.edit("tahun", "2025");
    assert_eq!(rows(&hand), 1);
    hand.edit("tahun", "");
    hand.edit("cari", "dimas");
    assert_eq!(rows(&hand), 1);
}

#[test]
fn a_covered_diagnosis_is_neither_shown_nor_found_until_it_is_tapped() {
    let mut baris = long();
    sensitive(&mut baris[0]);
    let mut list = Harness::of(Model::default());
    list.world.tell_kunjungan(None, baris.clone(), None);
    assert!(!list.text().contains("anxiety"), "{}", list.text());
    list.edit("cari", "anxiety");
    assert_eq!(rows(&list), 0);
    let mut hand = Harness::of(Kunjungan::new(kunjungan(1, 11, 3).id));
    hand.world.tell_kunjungan(None, baris, None);
    assert!(
        !hand.text().contains("anxiety") && !hand.text().contains("Sulit tidur"),
        "{}",
        hand.text()
    );
    hand.tap("diagnosa");
    assert!(
        hand.text().contains("anxiety") && hand.text().contains("Sulit tidur"),
        "{}",
        hand.text()
    );
    assert!(
        !serde_json::to_string(&hand.page).unwrap().contains("true"),
        "never saved"
    );
    hand.tap("diagnosa");
    assert!(!hand.text().contains("anxiety"), "{}", hand.text());
}

#[test]
fn a_rating_needs_an_answer_and_stars_and_is_promised_once() {
    let id = kunjungan(1, 11, 3).id;
    let mut hand = Harness::of(Nilai::new(id.clone()));
    assert!(hand.blocked("kirim").is_some());
    assert_eq!(hand.force("kirim"), [], "a tap on what is blocked asks for nothing");
    hand.edit("kesesuaian", "tidak-sesuai");
    assert!(hand.blocked("kirim").unwrap().contains("bintang"));
    hand.edit("bintang", "2");
    hand.edit("catatan", "Bukan saya");
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Kunjungan(Asked::Nilai(nilai))), Ask::Replace(route)] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!((nilai.kesesuaian, nilai.bintang), (Kesesuaian::TidakSesuai, Some(2)));
    assert_eq!(*route, Route::Kunjungan { id: id.clone() });
    hand.world.janji.push(promised(Some(Keadaan::Tersimpan)));
    assert!(hand.action("kirim").is_none() && hand.field("kesesuaian").is_none());
    let mut seen = Harness::of(Kunjungan::new(id));
    seen.world.janji.push(promised(Some(Keadaan::Tersimpan)));
    assert!(seen.action("nilai").is_none(), "what is promised is not offered again");
}

#[test]
fn who_was_never_there_gives_no_stars_and_is_led_to_a_complaint() {
    let id = kunjungan(1, 11, 3).id;
    let mut hand = Harness::of(Nilai::new(id.clone()));
    hand.edit("kesesuaian", "sesuai");
    hand.edit("bintang", "5");
    hand.edit("kesesuaian", "tidak-pernah");
    assert!(hand.field("bintang").is_none());
    let complaint = Route::parse(&format!("pengaduan_layanan_jkn/baru/kunjungan/{id}")).unwrap();
    assert_eq!(hand.tap("adukan"), [Ask::Open(complaint)]);
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Kunjungan(Asked::Nilai(nilai))), _] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!(
        (nilai.kesesuaian, nilai.bintang),
        (Kesesuaian::TidakPernahBerkunjung, None)
    );
}

#[test]
fn every_refusal_of_a_rating_has_words_of_its_own_and_says_what_counts() {
    let mut seen = std::collections::BTreeSet::new();
    for (alasan, certain) in reasons(&promised(None).perintah) {
        let mut hand = Harness::of(Kunjungan::new(kunjungan(1, 11, 3).id));
        let pesan = String::new();
        hand.world.janji.push(promised(Some(Keadaan::Ditolak {
            alasan: alasan.clone(),
            pesan,
        })));
        let text = hand.text();
        assert_eq!(
            text.contains("tetap berlaku"),
            certain == Certain::Had,
            "{alasan}: {text}"
        );
        let nothing = text.contains("Tidak ada yang tercatat");
        assert_eq!(nothing, certain == Certain::Nothing, "{alasan}: {text}");
        assert!(seen.insert(text), "{alasan} has no words of its own");
    }
}
