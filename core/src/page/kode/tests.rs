//! A code is sent once at a time and to one place, survives a kill, and is never kept.

use super::examples::{Contoh, TO, sent};
use super::*;
use crate::page::Page;
use crate::page::harness::Harness;
use crate::page::sample::MOMENT_MS;

fn later(seconds: i64) -> Harness<Contoh> {
    let mut page = Harness::of(sent());
    page.at(MOMENT_MS + seconds * 1_000);
    page
}

#[test]
fn a_code_is_asked_for_once_until_the_answer_comes() {
    let mut page = Harness::of(Contoh::default());
    let kirim = Kirim {
        tiket: None,
        untuk: "ubah_nohp",
        cara: Cara::Sms,
        kepada: "081200000011".into(),
    };
    assert_eq!(page.tap("kirim-sms"), [Ask::Call(Panggilan::KirimKode(kirim))]);
    assert_eq!(page.force("kirim-sms"), []);
    assert!(page.blocked("kirim-email").is_some());
}

#[test]
fn the_clock_of_the_next_code_runs_down_and_then_every_way_is_open() {
    for (seconds, open) in [(0, false), (59, false), (60, true)] {
        let page = later(seconds);
        assert_eq!(page.blocked("kirim-email").is_none(), open, "{seconds}");
        let mut forced = later(seconds);
        assert_eq!(
            forced.force("kirim-email").is_empty(),
            !open,
            "{seconds}: whatever a shell does"
        );
    }
    let mut page = later(1);
    let mut ticks = 0;
    while let Some(at_ms) = page.page.redraw_at_ms(&page.world.context()) {
        assert!(at_ms > page.world.now.wall_ms);
        page.at(at_ms);
        ticks += 1;
    }
    assert_eq!(ticks, 2, "another code can be sent, and the end of this one");
}

#[test]
fn a_kill_costs_neither_the_code_that_is_on_its_way_nor_its_clock_and_what_was_typed_is_not_kept() {
    let mut page = later(20);
    page.edit("kode", "482915");
    let kept = serde_json::to_string(&page.page).unwrap();
    assert!(
        !kept.contains("482915") && !format!("{:?}", page.page).contains("482915"),
        "{kept}"
    );
    let mut again = later(20);
    again.page = serde_json::from_str(&kept).unwrap();
    assert!(again.blocked("kirim-sms").is_some());
    again.edit("kode", "482 915");
    let periksa = Periksa {
        tiket: "k1".into(),
        kode: "482915".into(),
    };
    assert_eq!(again.tap("cek-kode"), [Ask::Call(Panggilan::PeriksaKode(periksa))]);
    assert_eq!(again.field("kode").unwrap().value, "");
}

#[test]
fn a_code_for_another_number_is_none_for_this_one() {
    let mut kode = sent().kode;
    kode.right = Some(("081200000011".into(), TiketKode("t".into())));
    let other = Tujuan {
        cara: &[(Cara::Sms, "081200000012")],
        ..TO
    };
    assert_eq!((kode.tiket(TO).is_some(), kode.tiket(other).is_some()), (true, false));
    assert!(kode.sent_to(other).is_none());
}

#[test]
fn an_answer_that_this_step_did_not_ask_for_is_given_back() {
    let page = Harness::of(Contoh::default());
    let mut kode = Kode::default();
    let foreign: Result<Jawaban, Problem> = Err(Problem::Offline);
    assert_eq!(kode.answered(foreign.clone(), &page.world.context()), Err(foreign));
    assert_eq!(kode, Kode::default());
}

#[test]
fn the_right_code_is_taken_along_and_a_wrong_one_leaves_the_code_in_place() {
    let mut page = later(20);
    page.edit("kode", "482915");
    page.tap("cek-kode");
    let wrong = Err(Problem::CodeWrong { left: Some(2) });
    page.page.answered(wrong, &page.world.context());
    assert!(page.field("kode").unwrap().error.unwrap().contains('2'));
    page.edit("kode", "482916");
    page.tap("cek-kode");
    let right = Ok(Jawaban::KodeBenar(TiketKode("t1".into())));
    page.page.answered(right, &page.world.context());
    assert_eq!(page.page.kode.tiket(TO), Some(&TiketKode("t1".into())));
}

#[test]
fn what_the_gateway_says_of_waiting_wins_and_what_is_kept_stays_small() {
    let mut page = later(120);
    page.tap("kirim-email");
    let wait = Err(Problem::CodeWait { wait_s: Some(600) });
    page.page.answered(wait, &page.world.context());
    assert!(page.blocked("kirim-email").is_some());
    page.at(MOMENT_MS + 721_000);
    assert!(page.blocked("kirim-email").is_none());
    for n in 0..100 {
        let sent = Dikirim {
            tiket: "k".into(),
            kirim_lagi_ms: 0,
            berlaku_ms: 0,
            sisa: 0,
        };
        page.page.kode.sent(Cara::Sms, "081200000011".into(), sent, n);
    }
    assert_eq!(page.page.kode.times.len(), KEBIJAKAN.otp_kirim_per_jam);
}

#[test]
fn in_the_simple_mode_the_other_ways_fold_only_while_the_code_may_still_come() {
    for (seconds, folded) in [(0, true), (59, true), (60, false), (600, false)] {
        let mut page = later(seconds);
        page.world.look.simple = true;
        assert_eq!(page.action("kirim-email").is_none(), folded, "{seconds}");
        assert!(page.action("cek-kode").is_some());
    }
}
