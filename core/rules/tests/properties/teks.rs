//! What must hold of typed text, whatever is typed.
use chrono::NaiveDate;
use jkn_rules::kenali::kenali_nomor;
use jkn_rules::perubahan::kontak::{email, nomor_hp};
use jkn_rules::teks;
use proptest::prelude::*;

/// What may stand between and around the digits of a number.
const BETWEEN: [&str; 14] = [
    " ", ".", "-", "\u{A0}", "\u{202F}", "\u{2011}", "–", "\u{2212}", "\t", "\n", "\u{200B}", "\u{AD}", "\u{FE0F}",
    "\u{2066}",
];

/// The digits with something of `between` before each and at the end.
fn strewn(digits: &str, between: &[usize]) -> String {
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        text.push_str(
            between
                .get(n)
                .and_then(|i| BETWEEN.get(*i))
                .copied()
                .unwrap_or_default(),
        );
        text.push(digit);
    }
    text.push_str(
        between
            .last()
            .and_then(|i| BETWEEN.get(*i))
            .copied()
            .unwrap_or_default(),
    );
    text
}

proptest! {
    #[test]
    fn reading_a_text_again_changes_nothing(text in any::<String>(), spaced in "[ a\u{200B}\u{A0}–\n-]{0,12}") {
        for one in [text, spaced] {
            for read in [teks::rapikan, teks::bebas, teks::nomor] {
                prop_assert_eq!(read(&read(&one)), read(&one));
            }
        }
    }

    #[test]
    fn a_number_is_the_same_whatever_stands_between_its_digits(
        digits in "[0-9]{12,17}", between in proptest::collection::vec(0..20usize, 0..20),
    ) {
        let today = NaiveDate::from_ymd_opt(2024, 7, 8).expect("date");
        prop_assert_eq!(kenali_nomor(&strewn(&digits, &between), today), kenali_nomor(&digits, today));
    }

    #[test]
    fn a_phone_number_read_is_read_the_same_again(
        rest in "8[0-9]{8,11}", prefix in "(0|62|\\+62|\\+620|0062|)", between in proptest::collection::vec(0..20usize, 0..16),
    ) {
        let number = Some(format!("0{rest}"));
        prop_assert_eq!(nomor_hp(&strewn(&format!("{prefix}{rest}"), &between)), number.clone());
        prop_assert_eq!(number.as_deref().and_then(nomor_hp), number);
    }

    #[test]
    fn an_email_that_is_read_holds_nothing_unseen(text in "[ \u{200B}]{0,2}[a-z\u{200D}]{1,5}@[a-z]{1,4}\\.[a-z]{2}[ \n\u{202C}]{0,2}") {
        if let Some(read) = email(&text) {
            prop_assert!(read.bytes().all(|b| b.is_ascii_graphic()), "{read:?}");
            prop_assert_eq!(email(&read), Some(read.clone()));
        }
    }
}
