//! The form as a person goes through it.

use super::examples::{filled, world};
use super::*;
use crate::data::nama_subjek::Halaman;
use crate::data::Told;
use crate::page::harness::Harness;
use crate::page::sample::World;
use crate::text::Language;

fn hand(page: Model) -> Harness<Model> {
    let world = world(Language::Id);
    Harness { world, page }
}

#[test]
fn the_next_page_is_asked_for_only_once_the_first_said_where_it_begins() {
    let mut hand = hand(Model::default());
    let needs = |hand: &Harness<Model>| hand.page.needs(&hand.world.context());
    let page = |dari| Need::of(Resource::NamaSubjek(dari));
    assert_eq!(needs(&hand), [page(0)]);
    assert_eq!(hand.tap("lanjut"), []);
    assert_eq!(needs(&hand), [page(0), page(SEHALAMAN)]);
    let last = Halaman {
        baris: Vec::new(),
        berikut: None,
    };
    hand.world.tell(Resource::NamaSubjek(SEHALAMAN), Told::NamaSubjek(last));
    assert!(hand.action("lanjut").is_none(), "{}", hand.text());
}

#[test]
fn nothing_is_read_from_a_world_that_knows_nothing() {
    let world = World::empty(Language::Id);
    let hand = Harness {
        world,
        page: Model::default(),
    };
    assert!(!hand.text().is_empty());
}

#[test]
fn three_steps_lead_to_a_promise_and_each_step_leads_back() {
    let mut hand = hand(Model::default());
    assert_eq!((hand.page.step(), hand.page.is_empty()), (Some(1), true));
    hand.tap("pilih");
    assert!(hand.blocked("periksa").is_some(), "a name is needed");
    hand.edit("nama", " Sari Contoh ");
    hand.edit("catatan", "Datang pagi");
    let asks = hand.tap("periksa");
    assert_eq!(asks, [Ask::Call(Panggilan::NamaSubjek("CTH-01".into()))]);
    assert_eq!(hand.page.step(), Some(3));
    let context = hand.world.context();
    hand.page.answered(Ok(Jawaban::NamaSubjek(1)), &context);
    let [Ask::Do(Perintah::NamaSubjek(nama_subjek::Perintah::Pesan(pesan))), Ask::Replace(_)] = &hand.tap("kirim")[..]
    else {
        panic!("no promise");
    };
    assert_eq!((pesan.nama.as_str(), pesan.catatan.as_str()), ("Sari Contoh", "Datang pagi"));
    assert!(hand.page.back() && hand.page.back() && !hand.page.back());
    assert!(!hand.page.is_empty(), "what was typed is kept");
}

#[test]
fn what_is_taken_is_refused_before_it_is_sent() {
    let hand = hand(filled(Langkah::Periksa, Sisa::Here(0)));
    assert!(hand.blocked("kirim").is_some());
}

#[test]
fn not_knowing_what_is_left_does_not_block_and_is_asked_again() {
    let mut hand = hand(filled(Langkah::Periksa, Sisa::Failed(Problem::Offline)));
    assert_eq!(hand.blocked("kirim"), None);
    let asks = hand.tap("hitung-lagi");
    assert_eq!(asks, [Ask::Call(Panggilan::NamaSubjek("CTH-01".into()))]);
    let context = hand.world.context();
    assert_eq!(hand.page.opened(&context), [], "it is on its way");
}
