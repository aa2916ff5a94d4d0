//! REHAB under a finger.

use super::examples::{filled, moved, owing, registering, withdrawing};
use super::hitung::Hitungan;
use super::{Berjalan, Model, Msg};
use crate::data::rehab::{Perintah as Asked, Posisi};
use crate::data::{Keadaan, Perintah, Route};
use crate::page::harness::Harness;
use crate::page::sample::date;
use crate::page::sample::iuran::iuran;
use crate::page::sample::janji::ditolak;
use crate::page::sample::rehab::{owe, rencana};
use crate::page::sample::tolak::{Certain, reasons};
use crate::page::{Ask, Page};
use crate::rules::kelas::Kelas;
use crate::rules::rehab::BulanBerjalan;
use crate::rules::rupiah::Rupiah;
use crate::screen::Block;
use crate::text::Language;

fn form(months: u32) -> Harness<Model> {
    let mut hand = Harness::of(Model::default());
    hand.world = owing(Language::Id, date(2026, 11, 24), months, |_| {});
    hand
}

fn fill(hand: &mut Harness<Model>, taps: usize) {
    for msg in filled(taps) {
        assert_eq!(hand.page.update(msg, &hand.world.context()), []);
    }
}

#[test]
fn the_answer_stands_before_the_first_field_and_offline_as_well() {
    for (months, open) in [(0, false), (3, false), (4, true), (24, true)] {
        let mut hand = form(months);
        hand.world.online = false;
        let screen = hand.screen();
        let place = |wanted: fn(&Block) -> bool| screen.blocks.iter().position(wanted);
        let answer = place(|b| matches!(b, Block::Notice { .. } | Block::Empty { .. })).unwrap();
        let field = place(|b| matches!(b, Block::Input { .. }));
        assert_eq!(field.is_some(), open, "{months}");
        assert!(field.is_none_or(|field| answer < field));
    }
}

#[test]
fn the_window_closes_after_the_28th_and_in_february_after_the_27th() {
    let open = |year, month, day| {
        let mut hand = form(6);
        hand.world = owing(Language::Id, date(year, month, day), 6, |_| {});
        hand.edit("tahap", "3");
        hand.blocked("lanjut").is_none()
    };
    assert!(open(2026, 11, 28) && !open(2026, 11, 29));
    assert!(open(2027, 2, 27) && !open(2027, 2, 28));
    assert!(open(2028, 2, 27) && !open(2028, 2, 28) && !open(2028, 2, 29));
}

#[test]
fn every_plan_is_compared_with_paying_at_once_as_a_table_and_as_a_chart() {
    for (months, plans) in [(4, 1), (5, 1), (9, 3), (24, 11)] {
        let hand = form(months);
        let screen = hand.screen();
        let table = screen.blocks.iter().find_map(|block| match block {
            Block::Table { rows, .. } => Some(rows.len()),
            _ => None,
        });
        let chart = screen.blocks.iter().find_map(|block| match block {
            Block::Chart { points, .. } => Some(points.len()),
            _ => None,
        });
        assert_eq!(
            (table, chart),
            (Some(plans + 1), (plans > 1).then_some(plans)),
            "{months}"
        );
    }
    assert!(form(24).text().contains("Rp3.500.000"), "paying at once");
}

#[test]
fn who_moved_to_another_segment_needs_two_months_and_no_consent_to_a_closed_card() {
    let mut hand = form(0);
    hand.world = owing(Language::Id, date(2026, 11, 24), 2, moved);
    assert!(hand.field("tahap").is_some());
    assert!(
        !hand.text().contains("Selama mencicil, kartu belum aktif"),
        "{}",
        hand.text()
    );
    hand.world = owing(Language::Id, date(2026, 11, 24), 1, moved);
    assert!(hand.field("tahap").is_none());
    // The first version was not open to them at all.
    hand.world = owing(Language::Id, date(2024, 5, 10), 6, moved);
    assert!(hand.field("tahap").is_none());
}

#[test]
fn each_step_waits_for_what_it_needs_and_the_last_one_promises_what_was_shown() {
    let mut hand = form(6);
    assert!(hand.blocked("lanjut").is_some());
    hand.edit("tahap", "3");
    hand.tap("lanjut");
    assert_eq!(hand.page.step(), Some(2));
    assert!(hand.text().contains("Rp420.000"), "{}", hand.text());
    hand.edit("berjalan", "sekarang");
    assert!(
        hand.text().contains("Rp280.000"),
        "the first instalment alone: {}",
        hand.text()
    );
    hand.tap("lanjut");
    assert!(hand.blocked("lanjut").is_some());
    hand.edit("email", "sari@");
    assert!(hand.blocked("lanjut").is_some());
    hand.edit("email", " sari@contoh.example ");
    hand.tap("lanjut");
    assert!(hand.blocked("kirim").is_some());
    assert_eq!(hand.force("kirim"), []);
    hand.edit("setuju", "true");
    let asks = hand.tap("kirim");
    let [
        Ask::Do(Perintah::Rehab(Asked::Daftar(daftar))),
        Ask::Replace(Route::RehabBerjalan),
    ] = &asks[..]
    else {
        panic!("{asks:?}");
    };
    assert_eq!((daftar.tahap, daftar.bulanberjalan), (3, BulanBerjalan::Sekarang));
    assert_eq!(daftar.total, Rupiah(280_000 + 420_000 + 420_000));
    assert_eq!(daftar.email, "sari@contoh.example");
    assert!(hand.page.back() && hand.page.step() == Some(3));
}

#[test]
fn another_choice_takes_the_consent_back() {
    let mut hand = form(6);
    fill(&mut hand, 6);
    assert_eq!(hand.blocked("kirim"), None);
    for msg in [Msg::Tahap("2".into()), Msg::Berjalan("sekarang".into())] {
        fill(&mut hand, 6);
        hand.page.update(msg, &hand.world.context());
        assert!(!hand.page.setuju);
    }
}

#[test]
fn a_bill_that_our_tariffs_do_not_make_is_not_divided() {
    let mut hand = form(0);
    hand.world = owing(Language::Id, date(2026, 11, 24), 6, |bill| bill.kelas = Some(Kelas::II));
    assert!(hand.field("tahap").is_none() && hand.action("telepon-165").is_some());
}

#[test]
fn a_bill_of_another_month_counts_what_has_come_since() {
    let mut bill = iuran();
    owe(&mut bill, date(2026, 11, 24), 6);
    let plan = |today| {
        let hitungan = Hitungan::of(&bill, date(2026, 11, 24), today).unwrap();
        hitungan.bandingkan().unwrap().sekaligus.jumlah
    };
    assert_eq!(plan(date(2026, 11, 24)), Rupiah(7 * 140_000));
    assert_eq!(plan(date(2026, 12, 5)), Rupiah(8 * 140_000));
}

#[test]
fn what_is_asked_for_is_not_asked_for_twice() {
    for keadaan in [
        None,
        Some(Keadaan::Tersimpan),
        Some(Keadaan::BelumPasti),
        Some(Keadaan::Diterima),
    ] {
        let mut hand = form(6);
        fill(&mut hand, 6);
        hand.world.janji = vec![registering(keadaan)];
        assert!(hand.action("kirim").is_none());
        assert!(hand.blocked("lanjut").is_some());
        assert_eq!(hand.page.update(Msg::Kirim, &hand.world.context()), []);
    }
    let mut hand = form(6);
    hand.world.tell_rehab(Some(rencana(0)));
    assert!(hand.field("tahap").is_none());
    assert_eq!(hand.tap("rencana"), [Ask::Open(Route::RehabBerjalan)]);
}

#[test]
fn what_was_refused_is_a_draft_again_without_the_consent() {
    let mut hand = form(5);
    hand.world.janji = vec![registering(ditolak("tagihan_berubah", ""))];
    hand.page.opened(&hand.world.context());
    assert_eq!((hand.page.tahap, hand.page.setuju), (Some(3), false));
    assert_eq!(hand.page.email, "sari@contoh.example");
    assert!(hand.text().contains("Pilihan Anda masih ada"), "{}", hand.text());
    // Five months allow two instalments: the old choice is none any more.
    assert!(hand.blocked("lanjut").is_some());
    hand.edit("tahap", "2");
    for _ in 0..3 {
        hand.tap("lanjut");
    }
    hand.edit("setuju", "true");
    assert!(matches!(
        &hand.tap("kirim")[..],
        [Ask::Forget(_), Ask::Do(_), Ask::Replace(_)]
    ));
}

#[test]
fn a_plan_can_be_cancelled_until_something_is_paid() {
    let mut hand = Harness::of(Berjalan::default());
    hand.world.tell_rehab(Some(rencana(0)));
    let asks = hand.tap("batalkan");
    assert!(matches!(&asks[..], [Ask::Do(Perintah::Rehab(Asked::Batal(batal)))] if batal.id == "cicilan-1"));
    hand.world.janji = vec![withdrawing(Some(Keadaan::Dikirim))];
    assert!(hand.action("batalkan").is_none());
    hand.world.janji = Vec::new();
    hand.world.tell_rehab(Some(rencana(1)));
    assert!(hand.action("batalkan").is_none());
    assert!(hand.text().contains("tidak bisa dibatalkan lagi"), "{}", hand.text());
}

#[test]
fn what_comes_next_is_said_with_its_last_day_and_its_numbers() {
    let mut hand = Harness::of(Berjalan::default());
    hand.world.tell_rehab(Some(rencana(1)));
    let text = hand.text();
    assert!(text.contains("Bayar cicilan 2 dari 3"), "{text}");
    assert!(
        text.contains("31 Desember 2026") && text.contains("8888 8099 0000 0011"),
        "{text}"
    );
    let mut over = rencana(1);
    over.posisi = Posisi::Gagal;
    hand.world.tell_rehab(Some(over));
    let text = hand.text();
    assert!(
        text.contains("berhenti sejak 1 Januari 2027") && !text.contains("8888 8099"),
        "{text}"
    );
}

#[test]
fn every_refusal_has_words_of_its_own_and_says_what_stays_certain() {
    let words = [
        (Language::Id, "tetap berlaku", "Tidak ada yang tercatat"),
        (Language::En, "still holds", "Nothing was recorded"),
    ];
    for (language, still, none) in words {
        for promise in [registering(None), withdrawing(None)] {
            let mut seen = std::collections::BTreeSet::new();
            for (alasan, certain) in reasons(&promise.perintah) {
                let mut hand = Harness::new(Berjalan::default(), language);
                hand.world.janji.push(crate::data::Janji {
                    keadaan: ditolak(&alasan, ""),
                    ..promise.clone()
                });
                let text = hand.text();
                let holds = matches!(certain, Certain::Had | Certain::Kept);
                assert_eq!(text.contains(still), holds, "{alasan}: {text}");
                assert_eq!(text.contains(none), certain == Certain::Nothing, "{alasan}: {text}");
                assert!(seen.insert(text), "{alasan} has no words of its own");
            }
        }
    }
}
