//! The numbers under a finger.

use super::examples::from_card;
use super::{Model, NomorBank};
use crate::data::Route;
use crate::page::Ask;
use crate::page::harness::Harness;
use crate::rules::segmen::Segmen;
use crate::screen::ShellRequest;
use crate::text::Language;

#[test]
fn a_number_is_copied_without_its_blanks_and_never_previewed() {
    let mut hand = Harness::of(Model {});
    let copied = hand.tap("salin");
    assert_eq!(
        copied,
        [Ask::Shell(ShellRequest::Copy {
            text: "8888809900000011".to_owned(),
            sensitive: true,
            done: "Sudah disalin.".to_owned(),
        })]
    );
    let bri = Route::NomorBank { bank: "BRI".to_owned() };
    assert_eq!(hand.tap("bank"), [Ask::Open(bri)]);
}

#[test]
fn without_a_bill_every_bank_has_its_number_from_the_card() {
    let mut hand = Harness::of(Model {});
    hand.world = from_card(Language::Id);
    let text = hand.text();
    for number in ["8888 8099 0000 0011", "8988 8099 0000 0011"] {
        assert!(text.contains(number), "{text}");
    }
    assert!(
        text.contains("Rp140.000") && text.contains("Tagihan belum ada di HP ini"),
        "{text}"
    );
}

#[test]
fn the_bills_number_wins_over_the_cards_and_that_is_said() {
    let mut hand = Harness::of(NomorBank::new("BRI".to_owned()));
    assert!(!hand.text().contains("berbeda dari kartu"));
    hand.world
        .change_iuran(|bill| bill.va[0].nomor = "8888800000000099".to_owned());
    let text = hand.text();
    assert!(
        text.contains("8888 8000 0000 0099") && text.contains("berbeda dari kartu"),
        "{text}"
    );
    assert!(!text.contains("8888 8099 0000 0011"), "{text}");
}

#[test]
fn a_worker_has_no_number_and_learns_who_pays() {
    let mut hand = Harness::of(Model {});
    hand.world.change_iuran(|bill| {
        bill.segmen = Segmen::PpuBu;
        bill.berjalan = None;
        bill.va.clear();
    });
    let text = hand.text();
    assert!(hand.action("salin").is_none(), "{text}");
    assert!(text.contains("Anda tidak perlu membayar sendiri"), "{text}");
}
