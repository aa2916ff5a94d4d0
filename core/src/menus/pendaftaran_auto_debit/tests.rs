//! Automatic debit under a finger.

use super::examples::{ACCOUNT, must, running, typed, with};
use super::{Henti, Kanal, Model};
use crate::data::autodebit::{Pendaftaran, Perintah as Asked};
use crate::data::{Keadaan, Menu, Perintah, Route};
use crate::page::harness::Harness;
use crate::page::sample::autodebit::{daftar, henti, pendaftaran};
use crate::page::sample::janji::{ditolak, janji};
use crate::page::sample::tolak::{Certain, reasons};
use crate::page::sample::{World, date};
use crate::page::{Ask, Page};
use crate::rules::autodebit::{GagalDebit, KeadaanAutodebit as K};
use crate::text::Language;

fn filled(kode: &str, number: &str) -> Harness<Kanal> {
    let mut hand = Harness::of(Kanal::new(kode.to_owned()));
    hand.edit("pemilik", "kepala_keluarga");
    hand.edit("rekening", number);
    hand
}

#[test]
fn a_form_is_filled_in_agreed_to_and_promised_once() {
    let mut hand = Harness::of(Kanal::new("bri".to_owned()));
    assert!(hand.blocked("lanjut").unwrap().contains("milik siapa"));
    hand.edit("pemilik", "kepala_keluarga");
    assert_eq!(
        hand.field("nama").unwrap().value,
        "Sari Contoh",
        "the holder's own name"
    );
    hand.edit("rekening", ACCOUNT);
    assert_eq!(hand.tap("lanjut"), []);
    assert_eq!(hand.page.step(), Some(2));
    assert!(
        hand.blocked("kirim").is_some() && hand.force("kirim").is_empty(),
        "nobody agreed"
    );
    hand.edit("setuju", "true");
    let asks = hand.tap("kirim");
    let [Ask::Do(Perintah::Autodebit(Asked::Daftar(asked))), Ask::Replace(route)] = &asks[..] else {
        panic!("{asks:?}");
    };
    assert_eq!(
        (asked.kanal.as_str(), asked.rekening.as_str()),
        ("bri", "001201000123504")
    );
    assert_eq!(*route, Route::Menu(Menu::PendaftaranAutoDebit));
    assert!(daftar().about().step_up && !henti().about().step_up);
    hand.world.janji.push(janji(daftar(), Some(Keadaan::Tersimpan)));
    assert!(
        hand.action("kirim").is_none() && hand.field("rekening").is_none(),
        "what is promised is not asked again"
    );
}

#[test]
fn going_back_asks_for_the_agreement_again_and_shows_only_the_end_of_the_number() {
    let mut hand = filled("bri", ACCOUNT);
    hand.tap("lanjut");
    hand.edit("setuju", "true");
    assert!(hand.page.back(), "one step back");
    assert!(!hand.page.back(), "and then out");
    assert_eq!(hand.field("rekening").unwrap().value, "", "not shown again");
    assert!(hand.text().contains("berakhir 3504"), "{}", hand.text());
    assert!(!hand.text().contains("000123"), "{}", hand.text());
    hand.tap("lanjut");
    assert_eq!(hand.field("setuju").unwrap().value, "false");
    hand.page.back();
    hand.edit("rekening", "8001234567");
    hand.tap("lanjut");
    assert!(hand.text().contains("4567"), "whoever types again types another one");
}

#[test]
fn a_draft_keeps_the_number_and_neither_debug_nor_a_route_shows_it() {
    let hand = filled("bri", ACCOUNT);
    let kept = serde_json::to_string(&hand.page).unwrap();
    assert!(kept.contains(ACCOUNT), "sealed with the draft");
    let again: Kanal = serde_json::from_str(&kept).unwrap();
    assert!(!again.is_empty() && !again.setuju);
    let mut seen = Harness::of(again);
    assert_eq!(seen.field("rekening").unwrap().value, "", "not shown again");
    assert_eq!(seen.tap("lanjut"), []);
    for shown in [
        format!("{:?}", seen.page),
        format!("{:?}", daftar()),
        seen.screen().route,
    ] {
        assert!(!shown.contains("3504") && !shown.contains("Sari"), "{shown}");
    }
}

#[test]
fn a_number_is_checked_as_it_is_typed_and_another_number_is_called_by_its_name() {
    for (kode, number, word) in [
        ("bri", "1".repeat(40), "paling banyak 18"),
        ("mandiri", "0009900000011".to_owned(), "kartu JKN"),
        ("btn", "3276015708850002".to_owned(), "NIK"),
        ("bri", "4111111111111111".to_owned(), "ATM"),
        ("bri", "12345x".to_owned(), "hanya berisi angka"),
        ("nonbank", "1234567890123".to_owned(), "nomor HP"),
    ] {
        let hand = filled(kode, &number);
        let error = hand.field("rekening").unwrap().error.unwrap_or_default();
        assert!(error.contains(word), "{kode} {number}: {error}");
        assert!(hand.blocked("lanjut").is_some());
    }
    let growing = filled("bri", "1234");
    assert_eq!(growing.field("rekening").unwrap().error, None, "not finished yet");
    assert!(growing.blocked("lanjut").unwrap().contains("paling sedikit 8"));
}

#[test]
fn somebody_elses_account_does_not_bear_the_holders_name() {
    let mut hand = Harness::of(Kanal::new("bri".to_owned()));
    hand.edit("pemilik", "kepala_keluarga");
    hand.edit("pemilik", "lain");
    assert_eq!(hand.field("nama").unwrap().value, "");
    hand.edit("rekening", ACCOUNT);
    assert!(hand.blocked("lanjut").unwrap().contains("nama pemilik"));
    hand.edit("nama", "Budi Contoh");
    hand.edit("pemilik", "kepala_keluarga");
    assert_eq!(hand.field("nama").unwrap().value, "Budi Contoh", "what was typed stays");
}

#[test]
fn while_the_month_is_paid_the_next_debit_is_next_months_and_costs_its_tariff() {
    let mut hand = Harness::of(Model::default());
    hand.world = with(World::signed_in(Language::Id), running());
    hand.at(crate::page::harness::utc(3, 3, 0));
    assert!(hand.text().contains("5 November 2026"), "{}", hand.text());
    hand.world.change_iuran(|bill| bill.berjalan = None);
    let text = hand.text();
    assert!(text.contains("5 Desember 2026") && text.contains("Rp140.000"), "{text}");
    // Whoever keeps the account knows its days better than the rule.
    let told = Pendaftaran {
        berikut: Some(date(2026, 12, 7)),
        ..running()
    };
    hand.world.tell_autodebit(Some(told));
    assert!(hand.text().contains("7 Desember 2026"), "{}", hand.text());
}

#[test]
fn only_a_registration_that_no_longer_counts_lets_one_register_again() {
    for (gagal, again) in [
        (Some(GagalDebit::SaldoKurang), false),
        (Some(GagalDebit::KartuKedaluwarsa), true),
        (Some(GagalDebit::RekeningDitutup), true),
        (Some(GagalDebit::NomorDompetMati), true),
        (Some(GagalDebit::TerdaftarDiBankLain), true),
        (None, false),
    ] {
        let mut hand = Harness::of(Model::default());
        let failed = Pendaftaran {
            gagal,
            ..pendaftaran(K::Gagal)
        };
        hand.world.tell_autodebit(Some(failed));
        assert_eq!(hand.action("kanal").is_some(), again, "{gagal:?}");
        assert!(hand.action("bayar").is_some(), "the iuran stay unpaid");
    }
}

#[test]
fn whoever_must_have_it_cannot_stop_it_and_whoever_need_not_is_asked_first() {
    let mut hand = Harness::of(Henti::default());
    hand.world = with(World::signed_in(Language::Id), running());
    assert!(hand.action("kirim").unwrap().confirm.is_some());
    let menu = Ask::Replace(Route::Menu(Menu::PendaftaranAutoDebit));
    assert_eq!(hand.tap("kirim"), [Ask::Do(henti()), menu]);
    hand.world = must(hand.world);
    assert!(hand.action("kirim").is_none() && hand.action("telepon-165").is_some());
    hand.world.tell_autodebit(None);
    assert!(hand.action("kirim").is_none());
}

#[test]
fn every_refusal_has_words_of_its_own_in_both_languages_and_says_what_counts() {
    let words = [
        (
            Language::Id,
            "tetap berlaku",
            "Tidak ada yang tercatat",
            "tidak berlaku lagi",
        ),
        (Language::En, "still counts", "Nothing was recorded", "no longer counts"),
    ];
    for (language, still, nothing, gone) in words {
        for asked in [daftar(), henti()] {
            let mut seen = std::collections::BTreeSet::new();
            for (alasan, certain) in reasons(&asked) {
                let mut hand = Harness::new(Model::default(), language);
                let had = matches!(certain, Certain::Had | Certain::Kept);
                hand.world.tell_autodebit(had.then(running));
                hand.world.janji.push(janji(asked.clone(), ditolak(&alasan, "")));
                let promise = &hand.world.janji[0];
                let said = super::refusal(&hand.world.context(), promise).unwrap();
                assert_eq!(said.safe.contains(still), had, "{alasan}: {}", said.safe);
                assert_eq!(said.safe.contains(nothing), certain == Certain::Nothing, "{alasan}");
                assert_eq!(said.safe.contains(gone), certain == Certain::Gone, "{alasan}");
                assert!(hand.text().contains(&said.why), "{alasan}");
                assert!(seen.insert(said.why), "{alasan} has no words of its own");
            }
        }
    }
}

#[test]
fn the_account_of_a_form_never_reaches_the_wire_while_it_is_refused() {
    for number in ["1".repeat(40), String::new(), "0009900000011".to_owned()] {
        let mut hand = Harness::of(Kanal::new("bri".to_owned()));
        for msg in typed(&number) {
            hand.page.update(msg, &hand.world.context());
        }
        for msg in [
            super::kanal::Msg::Lanjut,
            super::kanal::Msg::Setuju(true),
            super::kanal::Msg::Kirim,
        ] {
            assert_eq!(hand.page.update(msg, &hand.world.context()), [], "{number}");
        }
    }
}

#[test]
fn a_month_that_no_day_of_debit_will_pay_in_time_is_to_be_paid_otherwise() {
    let mut hand = Harness::of(Model::default());
    hand.world = with(World::signed_in(Language::Id), running());
    let said = "paling lambat 30 November 2026";
    assert!(
        hand.text().contains(said) && hand.action("bayar").is_some(),
        "{}",
        hand.text()
    );
    hand.at(crate::page::harness::utc(20, 3, 0));
    assert!(!hand.text().contains(said), "today is a day of debit");
    hand.at(crate::page::harness::utc(24, 3, 0));
    hand.world.change_iuran(|bill| bill.berjalan = None);
    assert!(!hand.text().contains(said), "it is paid");
}
