//! What must hold of the signs of an emergency, whatever stands around them.
use jkn_rules::darurat::{TANDA, nasihat_darurat};
use proptest::prelude::*;
use proptest::sample::Index;

/// A sign of the table as somebody may write it: one word of each group, in the table's order or turned round.
fn sign() -> impl Strategy<Value = String> {
    (
        0..TANDA.len(),
        proptest::collection::vec(any::<Index>(), 3),
        any::<bool>(),
    )
        .prop_map(|(n, picks, turned)| {
            let sign = &TANDA[n];
            let mut words: Vec<&str> = sign
                .kata
                .iter()
                .zip(&picks)
                .map(|(group, pick)| *pick.get(group))
                .collect();
            if turned && !sign.berurutan {
                words.reverse();
            }
            words.join(" ")
        })
}

/// Words that say neither that something is over nor anything of an emergency.
fn harmless() -> impl Strategy<Value = String> {
    let words = [
        "batuk", "demam", "mohon", "dokter", "tolong", "keluhan", "fever", "please", "kaki", "malam",
    ];
    proptest::collection::vec(proptest::sample::select(words.to_vec()), 0..6).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn every_sign_calls_for_advice_whatever_harmless_words_stand_around_it(
        sign in sign(), before in harmless(), after in harmless(),
    ) {
        prop_assert!(nasihat_darurat(&format!("{before} {sign} {after}")).is_some(), "{sign}");
    }

    #[test]
    fn capitals_hyphens_and_wide_blanks_do_not_matter(sign in sign(), between in proptest::sample::select(vec!["-", "  ", "\n", "\u{A0}", "–"])) {
        let written = sign.to_uppercase().replace(' ', between);
        prop_assert!(nasihat_darurat(&written).is_some(), "{written}");
    }

    #[test]
    fn what_goes_on_is_never_taken_for_history(sign in sign(), history in sign()) {
        let told = format!("riwayat {history} 10 tahun lalu, sekarang {sign}");
        prop_assert!(nasihat_darurat(&told).is_some(), "{told}");
    }

    #[test]
    fn a_sign_of_one_word_told_as_history_calls_for_no_advice(n in 0..TANDA.len(), pick: Index, years in 1..90u32) {
        if let [group] = TANDA[n].kata {
            let word = pick.get(group);
            for told in [format!("riwayat {word}"), format!("{word} {years} tahun yang lalu"), format!("{word} {years} years ago")] {
                prop_assert!(nasihat_darurat(&told).is_none(), "{told}");
            }
        }
    }

    #[test]
    fn any_text_is_answered_without_a_panic(text in any::<String>(), words in "[a-z ,.'-]{0,80}") {
        let _ = (nasihat_darurat(&text), nasihat_darurat(&words));
    }
}
