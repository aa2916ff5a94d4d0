//! What is shown, and how it is said in both languages.

use super::*;
use crate::screen::ui::Place;
use crate::screen::{Block, Ui};
use crate::text::Language;

fn say(language: Language, shown: &str) -> String {
    said(shown, &Texts::new(language)).unwrap_or_else(|| shown.to_owned())
}

/// Shown, said in Indonesian, said in English.
fn each(cases: &[(&str, &str, &str)]) {
    for (shown, id, en) in cases {
        assert_eq!(say(Language::Id, shown), *id);
        assert_eq!(say(Language::En, shown), *en);
    }
}

#[test]
fn a_long_number_is_said_digit_by_digit_wherever_it_stands() {
    let cases = [
        ("0009 9000 00011", "0 0 0 9 9 0 0 0 0 0 0 1 1"),
        ("8888809900000011", "8 8 8 8 8 0 9 9 0 0 0 0 0 0 1 1"),
        (
            "Bayar ke 8888 8099 0000 0011 di bank.",
            "Bayar ke 8 8 8 8 8 0 9 9 0 0 0 0 0 0 1 1 di bank.",
        ),
        ("WhatsApp 08118165165)", "WhatsApp 0 8 1 1 8 1 6 5 1 6 5)"),
        ("no12345x", "no 1 2 3 4 5 x"),
    ];
    for (shown, spoken) in cases {
        for language in [Language::Id, Language::En] {
            assert_eq!(say(language, shown), spoken);
        }
    }
}

#[test]
fn a_code_in_groups_is_said_sign_by_sign_as_one() {
    let cases = [
        ("9901 U020 1126 V010 003", "9 9 0 1 U 0 2 0 1 1 2 6 V 0 1 0 0 0 3"),
        ("Kode 12AB 34CD 56EF7, lalu", "Kode 1 2 A B 3 4 C D 5 6 E F 7, lalu"),
        // Not a code: words stand between its numbers, or there are too few groups.
        ("2026 KRIS 2027 SEMUA", "2026 KRIS 2027 SEMUA"),
        ("2026 A12B", "2026 A12B"),
    ];
    for (shown, spoken) in cases {
        for language in [Language::Id, Language::En] {
            assert_eq!(say(language, shown), spoken);
        }
    }
}

#[test]
fn what_is_read_right_is_said_as_it_is_written() {
    for shown in [
        "Data 24 November 2026",
        "Care Center 165",
        "Perpres 64 Tahun 2020",
        "2026-11-24",
        "5 Desember 2026 12 orang",
        "PANDAWA",
        "A",
        "dr. Sari Contoh, Sp.PD",
        "\u{2068}Sari\u{2069}",
        "1.2",
    ] {
        each(&[(shown, shown, shown)]);
    }
    let long = "Contoh ".repeat(18) + "Y";
    each(&[(&long, &long, &long)]);
}

#[test]
fn stars_are_said_as_what_they_hide() {
    each(&[
        (
            "9999********0001",
            "disembunyikan, empat angka terakhir 0 0 0 1",
            "hidden, last four digits 0 0 0 1",
        ),
        (
            "41 tahun · kartu *********0011",
            "41 tahun, kartu disembunyikan, empat angka terakhir 0 0 1 1",
            "41 tahun, kartu hidden, last four digits 0 0 1 1",
        ),
        (
            "0812*****678",
            "disembunyikan, 3 angka terakhir 6 7 8",
            "hidden, last 3 digits 6 7 8",
        ),
        ("****************", "disembunyikan", "hidden"),
        (
            "s****@contoh.id ***",
            "s disembunyikan@contoh.id disembunyikan",
            "s hidden@contoh.id hidden",
        ),
    ]);
}

#[test]
fn a_code_of_letters_and_digits_is_said_sign_by_sign() {
    for (shown, spoken) in [
        ("CTH-24K7", "C T H 2 4 K 7"),
        ("0301R0011025B000001.", "0 3 0 1 R 0 0 1 1 0 2 5 B 0 0 0 0 0 1."),
        ("(JKN-1001)", "(J K N 1 0 0 1)"),
    ] {
        each(&[(shown, spoken, spoken)]);
    }
    for shown in ["KELAS-3", "24K7"] {
        each(&[(shown, shown, shown)]);
    }
}

#[test]
fn money_is_said_by_its_thousands_millions_and_billions() {
    for (number, id, en) in [
        (0, "0 rupiah", "0 rupiah"),
        (999, "999 rupiah", "999 rupiah"),
        (1_000, "seribu rupiah", "1 thousand rupiah"),
        (420_000, "420 ribu rupiah", "420 thousand rupiah"),
        (1_001_050, "1 juta seribu 50 rupiah", "1 million 1 thousand 50 rupiah"),
        (30_000_000, "30 juta rupiah", "30 million rupiah"),
        (
            7_000_250_000,
            "7 miliar 250 ribu rupiah",
            "7 billion 250 thousand rupiah",
        ),
        (2_000_000_000_000, "2 triliun rupiah", "2 trillion rupiah"),
        (-77_001, "minus 77 ribu 1 rupiah", "minus 77 thousand 1 rupiah"),
    ] {
        for (language, spoken) in [(Language::Id, id), (Language::En, en)] {
            let shown = crate::text::rupiah(language, number);
            assert_eq!(say(language, &shown), spoken, "{shown}");
            assert_eq!(say(language, &format!("Bayar {shown}.")), format!("Bayar {spoken}."));
        }
    }
    // Larger than any word, and written otherwise: no guess is made.
    for language in [Language::Id, Language::En] {
        let shown = crate::text::rupiah(language, i64::MAX);
        assert!(!say(language, &shown).contains("rupiah"));
        assert_eq!(say(language, "Rp"), "Rp");
    }
}

#[test]
fn a_large_count_is_said_by_its_thousands_too() {
    assert_eq!(say(Language::Id, "25.000 orang"), "25 ribu orang");
    assert_eq!(say(Language::En, "25,000 people"), "25 thousand people");
    assert_eq!(say(Language::En, "November 24, 2026"), "November 24, 2026");
}

#[test]
fn an_hour_is_said_with_its_zone_and_a_range_from_one_to_the_other() {
    for (shown, spoken) in [
        ("pukul 09.20 WIB", "pukul 9 lewat 20 waktu Indonesia barat"),
        ("Datang 08.00 WITA.", "Datang pukul 8 waktu Indonesia tengah."),
        (
            "praktik 08.00–12.30 WIT",
            "praktik pukul 8 sampai pukul 12 lewat 30 waktu Indonesia timur",
        ),
        ("Pukul 24.00", "Pukul 24"),
        ("pukul 23.05 GMT", "pukul 23 lewat 5 GMT"),
        ("25.00", "25.00"),
        ("10.12.3", "10.12.3"),
    ] {
        assert_eq!(say(Language::Id, shown), spoken);
    }
    for (shown, spoken) in [
        ("at 09:20 WIB", "at 9:20 am Western Indonesia Time"),
        ("hours 08:00–12:00 WIT", "hours 8 am to noon Eastern Indonesia Time"),
        ("00:00, 13:05, 24:00", "midnight, 1:05 pm, midnight"),
        ("25:00", "25:00"),
    ] {
        assert_eq!(say(Language::En, shown), spoken);
    }
}

#[test]
fn a_class_is_said_by_its_number_and_a_place_in_line_by_letter_and_number() {
    each(&[
        ("Kelas III", "Kelas 3", "Kelas 3"),
        ("Class I, II or III", "Class 1, 2 or 3", "Class 1, 2 or 3"),
        ("Nomor A12 dipanggil", "Nomor A 12 dipanggil", "Nomor A 12 dipanggil"),
        ("I and III", "I and III", "I and III"),
    ]);
}

#[test]
fn abbreviations_are_said_letter_by_letter_or_in_full() {
    each(&[
        ("NIK", "N I K", "N I K"),
        (
            "KIS Digital, FKTP, JKN-KIS",
            "K I S Digital, F K T P, J K N-K I S",
            "K I S Digital, F K T P, J K N-K I S",
        ),
        ("1.2 MB", "1.2 megabita", "1.2 megabytes"),
        ("HPku NIKMAT", "HPku NIKMAT", "HPku NIKMAT"),
    ]);
}

#[test]
fn signs_between_words_are_said_or_become_a_pause() {
    each(&[
        ("5 % × 3", "5 persen kali 3", "5 percent times 3"),
        ("2–3 hari", "2 sampai 3 hari", "2 to 3 hari"),
        (
            "DATA CONTOH — bukan data",
            "DATA CONTOH, bukan data",
            "DATA CONTOH, bukan data",
        ),
        ("·", ", ", ", "),
    ]);
}

#[test]
fn each_text_is_listed_once_and_only_when_it_is_said_otherwise() {
    let mut ui: Ui<()> = Ui::new("Nomor 12345");
    ui.paragraph("Nomor 12345")
        .paragraph("Halo")
        .block(Block::Heading { text: "67890".into() });
    let place = Place {
        route: "contoh".into(),
        generation: 1,
        can_go_back: false,
        language: "id".into(),
    };
    let (screen, _) = ui.finish(place);
    let spoken = of(&screen, &Texts::new(Language::Id));
    let shown: Vec<(&str, &str)> = spoken.iter().map(|s| (s.shown.as_str(), s.spoken.as_str())).collect();
    assert_eq!(shown, [("Nomor 12345", "Nomor 1 2 3 4 5"), ("67890", "6 7 8 9 0")]);
}
