//! Signs of an emergency in a complaint, and what is only told as history.

use jkn_rules::darurat::{EJAAN, RIWAYAT, TANDA, nasihat_darurat};
use jkn_rules::penjelasan::Nilai;

/// The words that the advice quotes; `None` without advice.
fn quoted(text: &str) -> Option<String> {
    let advice = nasihat_darurat(text)?;
    assert_eq!(advice.kunci, "rules-konsultasi-darurat");
    match advice.nilai.as_slice() {
        [(name, Nilai::Kata(word))] if name == "kata" => Some(word.clone()),
        other => panic!("{other:?}"),
    }
}

/// Field report F46.
#[test]
fn signs_are_known_in_english_in_everyday_spelling_and_in_any_order() {
    for (text, words) in [
        ("chest pain", "chest pain"),
        ("dada nyeri", "dada nyeri"),
        ("sakit dada", "sakit dada"),
        ("tdk sadar", "tdk sadar"),
        ("tak sadarkan diri", "tak sadarkan"),
        ("sesak-nafas", "sesak nafas"),
        ("stroke", "stroke"),
        ("Napas sesek sejak tadi malam", "napas sesek"),
        ("dadanya terasa sangat nyeri", "dadanya terasa sangat nyeri"),
        ("sesaaak napaaas", "sesaaak napaaas"),
        ("I can’t breathe", "cant breathe"),
        ("pain in my chest", "pain in my chest"),
        ("anak kejang-kejang", "kejang"),
        ("Mulutnya mencong dari pagi", "mulutnya mencong"),
        ("darah tidak mau berhenti", "darah tidak mau berhenti"),
        ("batuk, nyeri dada", "nyeri dada"),
    ] {
        assert_eq!(quoted(text).as_deref(), Some(words), "{text}");
    }
}

/// Field report F46.
#[test]
fn what_is_told_as_history_is_no_emergency() {
    for text in [
        "riwayat kecelakaan 10 tahun lalu",
        "ada riwayat stroke",
        "kecelakaan motor 10 tahun yang lalu",
        "dulu pernah kejang",
        "dulu kecelakaan, kontrol luka",
        "tahun lalu kecelakaan",
        "stroke two years ago",
        "history of seizures",
        "accident in my car about 3 years ago",
    ] {
        assert_eq!(quoted(text), None, "{text}");
    }
}

/// Field report F46.
#[test]
fn in_doubt_whether_it_is_history_advice_is_given() {
    for text in [
        "riwayat stroke, sekarang sesak napas",
        "riwayat stroke kambuh",
        "riwayat asma nyeri dada",
        "nyeri dada sejak 2 tahun lalu",
        "belum pernah sesak napas seperti ini",
        "mau tanya dulu sesak napas",
        "nyeri dada, riwayat stroke",
        "sesak napas, 10 tahun lalu kecelakaan",
        "chest pain, stroke two years ago",
        "I had a stroke two years ago and now chest pain",
        "tidak sesak napas",
    ] {
        assert!(quoted(text).is_some(), "{text}");
    }
}

#[test]
fn everyday_complaints_call_for_no_advice() {
    for text in [
        "",
        "batuk tiga hari",
        "demam dan pilek sejak kemarin",
        "kontrol darah tinggi",
        "sakit gigi",
        "nyeri lutut kanan",
        "susah tidur",
        "berat badan turun",
        "gatal-gatal di tangan",
        "sakit perut dan mual",
        "sesak sedikit, napas biasa",
        "headache and fever",
        "check my blood pressure",
        "imunisasi bayi",
        "minta rujukan ke poli mata",
    ] {
        assert_eq!(quoted(text), None, "{text}");
    }
}

#[test]
fn the_words_of_the_tables_are_spelt_as_texts_are_read() {
    let plain = |word: &str| word.chars().all(|c| c.is_alphanumeric() || c == ' ') && word == word.to_lowercase();
    for sign in TANDA {
        assert!(!sign.kata.is_empty() && sign.kata.iter().all(|group| !group.is_empty()));
        // Two groups that share a word would be met by one.
        for (n, group) in sign.kata.iter().enumerate() {
            for word in *group {
                assert!(plain(word) && !word.contains(' '), "{word}");
                assert!(
                    sign.kata.iter().skip(n + 1).all(|other| !other.contains(word)),
                    "{word}"
                );
            }
        }
    }
    for spelling in EJAAN {
        assert!(
            plain(spelling.baku) && spelling.ejaan.iter().all(|e| plain(e)),
            "{}",
            spelling.baku
        );
    }
    for history in RIWAYAT {
        assert!(
            ["sebelum", "awal", "sesudah", "pengisi", "kini"].contains(&history.letak),
            "{}",
            history.letak
        );
        assert!(history.kata.iter().all(|k| plain(k)), "{}", history.letak);
    }
}
