//! A card's signed code: whatever is changed in it is refused, and its signer says no more than it may.

use chrono::NaiveDate;
use jkn_rules::kode_kartu::{KodeKartu, KodeKartuSalah, KunciKartu, periksa_kartu, tanda_tangani};
use jkn_rules::nomor::NomorKartu;
use ring::signature::Ed25519KeyPair;

fn day(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
}

fn pair(seed: u8) -> Ed25519KeyPair {
    Ed25519KeyPair::from_seed_unchecked(&[seed; 32]).expect("a pair")
}

fn key(pair: &Ed25519KeyPair) -> KunciKartu {
    KunciKartu::baca(&KunciKartu::dari(pair)).expect("a key")
}

fn number() -> NomorKartu {
    NomorKartu::parse("0009900000011").expect("a number")
}

/// A code of 24 November 2026, and who can check it.
fn fresh() -> (String, KunciKartu) {
    let pair = pair(1);
    let code = tanda_tangani(&number(), day(11, 24), day(12, 31), &pair).expect("a code");
    (code, key(&pair))
}

#[test]
fn a_fresh_code_is_the_card_that_was_signed() {
    let (code, key) = fresh();
    let card = periksa_kartu(&code, &[key], day(11, 24)).expect("signed");
    assert_eq!(
        (card.nomor, card.terbit, card.sampai),
        (number(), day(11, 24), day(11, 30))
    );
    assert_eq!(card.teks(), code);
}

#[test]
fn a_code_with_any_bit_of_any_byte_flipped_is_refused() {
    let (code, key) = fresh();
    for place in 0..code.len() {
        for bit in 0..8 {
            let mut bytes = code.clone().into_bytes();
            bytes[place] ^= 1 << bit;
            // What is no text is no code.
            let Ok(changed) = String::from_utf8(bytes) else {
                continue;
            };
            assert!(periksa_kartu(&changed, &[key], day(11, 24)).is_err(), "{changed}");
        }
    }
}

#[test]
fn a_code_that_is_cut_anywhere_is_refused_as_not_all_of_it() {
    let (code, key) = fresh();
    for length in 0..code.len() {
        let cut = periksa_kartu(&code[..length], &[key], day(11, 24));
        assert_eq!(cut, Err(KodeKartuSalah::Bentuk), "{length}");
    }
}

#[test]
fn the_letters_of_a_code_fit_the_compact_kind_of_qr_code() {
    let (code, _) = fresh();
    assert_eq!(code.len(), 142);
    let known = |c: char| c.is_ascii_digit() || c.is_ascii_uppercase() || ".-".contains(c);
    assert!(code.chars().all(known), "{code}");
    assert!(
        code.starts_with("0009900000011."),
        "a reader of numbers finds its thirteen digits first"
    );
}

#[test]
fn nothing_is_signed_that_is_over_and_nothing_beyond_its_month() {
    let pair = pair(1);
    let signed = |from, to| tanda_tangani(&number(), from, to, &pair);
    assert_eq!(signed(day(11, 24), day(11, 23)), None);
    let last = |from, to| {
        KodeKartu::baca(&signed(from, to).expect("a code"))
            .expect("read")
            .sampai
    };
    assert_eq!(last(day(11, 24), day(11, 24)), day(11, 24));
    assert_eq!(last(day(2, 1), day(12, 31)), day(2, 28));
}

#[test]
fn a_refusal_and_a_code_print_nothing_of_whose_it_is() {
    let (code, key) = fresh();
    let card = periksa_kartu(&code, &[key], day(11, 24)).expect("signed");
    let refusal = periksa_kartu(&code, &[key], day(12, 1)).expect_err("another month");
    let printed = format!("{card:?} {refusal:?} {refusal}");
    assert!(!printed.contains(|c: char| c.is_ascii_digit()), "{printed}");
}
