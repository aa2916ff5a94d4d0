//! The bill, as a family reads it.

use super::examples::owe;
use super::*;
use crate::data::iuran::TagihanKeluarga;
use crate::data::{Menu, Route};
use crate::page::sample::{MOMENT_MS, World};
use crate::rules::kelas::Kelas;
use crate::rules::rupiah::Rupiah;
use crate::rules::segmen::Segmen;
use crate::screen::plain;
use crate::text::Language;

const DAY_MS: i64 = 86_400_000;

fn world(change: impl Fn(&mut TagihanKeluarga)) -> World {
    let mut world = World::signed_in(Language::Id);
    world.change_iuran(change);
    world
}

fn text(world: &World) -> String {
    plain::render(&world.draw(&Model::default(), &Route::Menu(Menu::InfoIuran)).0)
}

#[test]
fn before_and_after_the_tenth_it_says_different_things() {
    let on = |back: i64| {
        let mut world = World::signed_in(Language::Id);
        world.age(&Resource::Iuran, back * DAY_MS);
        world.now.gateway_ms = Some(MOMENT_MS - back * DAY_MS);
        text(&world)
    };
    assert!(on(14).contains("Bayar paling lambat 10 November 2026"), "{}", on(14));
    assert!(on(13).contains("Sudah lewat tanggal 10"), "{}", on(13));
}

#[test]
fn arrears_are_listed_oldest_first_and_added_up_with_this_month() {
    let words = text(&world(|bill| owe(bill, 3)));
    let (first, last) = (words.find("Agustus 2026 |"), words.find("Oktober 2026 |"));
    assert!(first.is_some() && first < last, "{words}");
    assert!(words.contains("Supaya aktif lagi: Rp560.000"), "{words}");
    assert!(
        words.contains("tunggakan 3 bulan Rp420.000 dan iuran November 2026 Rp140.000"),
        "{words}"
    );
    let many = text(&world(|bill| owe(bill, 5)));
    let folded = "5 bulan, Juni 2026 sampai Oktober 2026, masing-masing Rp140.000.";
    assert!(many.contains(folded) && !many.contains("Juni 2026 |"), "{many}");
}

#[test]
fn three_months_are_no_case_for_instalments_and_four_are() {
    let rehab = |months| {
        let world = world(|bill| owe(bill, months));
        let (_, meaning) = world.draw(&Model::default(), &Route::Menu(Menu::InfoIuran));
        meaning.tapped("rehab")
    };
    assert_eq!(rehab(3), None);
    assert_eq!(rehab(4), Some(Ask::Open(Route::Menu(Menu::Rehab))));
}

#[test]
fn who_is_paid_for_hears_who_pays_and_sees_no_bill() {
    let cases = [
        (Segmen::PbiJk, "pemerintah pusat"),
        (Segmen::PbpuPemda, "pemerintah daerah"),
        (Segmen::PpuBu, "4 persen dibayar tempat kerja"),
        (Segmen::BpPensiun, "dipotong dari uang pensiun"),
    ];
    for (segmen, payer) in cases {
        let words = text(&world(|bill| {
            bill.segmen = segmen.clone();
            bill.berjalan = None;
            bill.va.clear();
        }));
        assert!(words.contains(payer), "{words}");
        assert!(
            !words.contains("Nomor untuk membayar") && !words.contains("Batas bayar"),
            "{words}"
        );
    }
}

#[test]
fn old_arrears_stay_a_debt_after_a_change_of_segment() {
    let words = text(&world(|bill| {
        owe(bill, 2);
        bill.segmen = Segmen::PpuBu;
        bill.berjalan = None;
    }));
    assert!(
        words.contains("4 persen dibayar tempat kerja") && words.contains("Rp280.000"),
        "{words}"
    );
    assert!(
        !words.contains("Tidak aktif"),
        "the employer's iuran decide that: {words}"
    );
}

#[test]
fn the_numbers_of_virtual_accounts_are_spoken_digit_by_digit() {
    let (screen, _) = world(|_| ()).draw(&Model::default(), &Route::Menu(Menu::InfoIuran));
    let spoken = |shown: &str| {
        screen
            .spoken
            .iter()
            .find(|s| s.shown == shown)
            .map(|s| s.spoken.as_str())
    };
    assert_eq!(spoken("8888 8099 0000 0011"), Some("8 8 8 8 8 0 9 9 0 0 0 0 0 0 1 1"));
}

#[test]
fn an_amount_off_the_tariff_is_shown_with_both_numbers_and_blocks_nothing() {
    let words = text(&world(|bill| {
        bill.kelas = Some(Kelas::II);
    }));
    assert!(words.contains("Rp140.000") && words.contains("Rp400.000"), "{words}");
    assert!(words.contains("Nomor untuk membayar"));
}

#[test]
fn a_bill_that_cannot_be_added_up_is_a_problem_and_no_number_is_shown() {
    let words = text(&world(|bill| {
        owe(bill, 2);
        bill.tunggakan[0].jumlah = Rupiah(i64::MAX);
    }));
    assert!(words.contains("(JKN-1007)") && !words.contains("Rp"), "{words}");
}

#[test]
fn a_bill_of_a_past_month_stays_readable_and_claims_no_status() {
    let words = text(&World::offline(Language::Id, 8));
    assert!(
        words.contains("Rp140.000") && words.contains("November 2026"),
        "{words}"
    );
    assert!(words.contains("Tagihan menurut data 24 November 2026"), "{words}");
    assert!(
        !words.contains("Masih aktif") && !words.contains("Tidak aktif"),
        "{words}"
    );
}

#[test]
fn nothing_owed_is_good_news() {
    let words = text(&world(|bill| bill.berjalan = None));
    assert!(words.contains("✓ Lunas"), "{words}");
    assert!(!words.contains("Bila belum dibayar"));
}

#[test]
fn who_paid_the_arrears_but_not_this_month_is_told_that_the_cards_are_still_suspended() {
    let mut world = World::signed_in(Language::Id);
    world.change_keluarga(|keluarga| keluarga.peserta[0].aktif = false);
    let words = text(&world);
    assert!(
        words.contains("Tidak aktif karena iuran November 2026 belum dibayar"),
        "{words}"
    );
    assert!(
        !words.contains("kartu masih aktif") && !words.contains("berhenti sementara mulai"),
        "{words}"
    );
    let line = now(&world.context()).remove(0);
    assert_eq!(line.detail, "Bayar Rp140.000 untuk bulan ini supaya kartu aktif lagi.");
    // With this month paid it is over, whatever was said of the cards before.
    world.change_iuran(|bill| bill.berjalan = None);
    assert!(text(&world).contains("Lunas sampai"), "{}", text(&world));
}

#[test]
fn what_was_said_of_the_cards_last_month_proves_no_suspension() {
    let mut world = World::signed_in(Language::Id);
    world.change_keluarga(|keluarga| keluarga.peserta[0].aktif = false);
    world.age(&Resource::Keluarga, 30 * DAY_MS);
    assert!(text(&world).contains("kartu masih aktif"), "{}", text(&world));
}
