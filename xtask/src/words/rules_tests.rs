//! Each rule with what it must find and what it must let pass.

use super::super::message::parse;
use super::*;

fn of(text: &str, language: Language) -> Vec<&'static str> {
    let messages = parse("x/a.ftl", &format!("a = {text}\n"), language).unwrap();
    let mut rules: Vec<_> = faults(&messages[0], None).into_iter().map(|(rule, _)| rule).collect();
    rules.dedup();
    rules
}

fn id(text: &str) -> Vec<&'static str> {
    of(text, Language::Indonesian)
}

fn en(text: &str) -> Vec<&'static str> {
    of(text, Language::English)
}

const NONE: [&str; 0] = [];

#[test]
fn a_term_that_has_a_better_one_is_found_as_a_whole_word() {
    for text in [
        "Sesi Anda berakhir.",
        "Buka peramban.",
        "Akun dijeda.",
        "Bawa e-KTP.",
        "Anggota POLRI.",
        "Kartu aktif kembali.",
        "Upah Anda.",
    ] {
        assert_eq!(id(text), ["istilah"], "{text}");
    }
    for text in [
        "Obsesi.",
        "Anggota Polri.",
        "Dari gaji (upah).",
        "Anda sudah dapat nomor.",
        "Mendapat nomor.",
    ] {
        assert_eq!(id(text), NONE, "{text}");
    }
    assert_eq!(en("The iuran is paid."), ["istilah"]);
    assert_eq!(en("The contribution (iuran) is paid."), NONE);
}

#[test]
fn a_word_with_two_meanings_is_found_in_the_rarer_one() {
    for text in [
        "Layanan sedang dirawat.",
        "Aktif per { $tanggal }.",
        "Nomor baru ada nanti.",
        "Dikirim sendiri.",
        "Periksa lagi.",
        "Jangan pesan lagi.",
        "Jadi umurnya tidak diketahui.",
    ] {
        assert_eq!(id(text), ["makna"], "{text}");
    }
    for text in [
        "Dirawat inap.",
        "Iuran per orang per bulan.",
        "Kelas baru.",
        "Membayar sendiri.",
        "Periksa ke FKTP.",
    ] {
        assert_eq!(id(text), NONE, "{text}");
    }
    assert_eq!(en("It is sent by itself."), ["makna"]);
    assert_eq!(en("It is sent automatically."), NONE);
}

#[test]
fn a_sentence_has_at_most_twenty_words_and_an_argument_is_one() {
    let words = |count: usize| vec!["{ $kata }"; count].join(" ");
    assert_eq!(id(&format!("{}.", words(21))), ["panjang"]);
    assert_eq!(id(&format!("{}. {}.", words(20), words(20))), NONE);
}

#[test]
fn dashes_straight_quotes_and_three_stops_are_found() {
    for text in [
        "Praktik { $buka }–{ $tutup }.",
        "Praktik 08.00 - 12.00.",
        "CONTOH — bukan data.",
        "Pilih \"Hapus\".",
        "Tunggu...",
    ] {
        assert_eq!(id(text), ["tanda"], "{text}");
    }
    for text in [
        "Pukul 08.00 sampai 12.00.",
        "Ketik 1990-08-17.",
        "Hari ke-{ $hari }.",
        "Pilih “Hapus”.",
        "Tunggu…",
    ] {
        assert_eq!(id(text), NONE, "{text}");
    }
}

#[test]
fn a_comma_before_a_reason_that_follows_is_found() {
    assert_eq!(id("Kartu aktif, karena iuran dibayar."), ["koma"]);
    assert_eq!(id("Pilih faskes, supaya bisa dicek."), ["koma"]);
    assert_eq!(en("The card works, because it is paid."), ["koma"]);
    assert_eq!(id("Kartu aktif karena iuran dibayar."), NONE);
    assert_eq!(id("Karena iuran dibayar, kartu aktif."), NONE);
    assert_eq!(id("Masuk sekali, setelah itu data bisa dibaca."), NONE);
}

#[test]
fn a_reason_in_small_letters_is_found() {
    assert_eq!(id("masuk dahulu"), ["huruf"]);
    assert_eq!(id("Masuk dahulu."), NONE);
    assert_eq!(id("{ $jumlah } orang."), NONE);
}

#[test]
fn a_percent_sign_is_found() {
    assert_eq!(id("Iuran 4 %."), ["persen"]);
    assert_eq!(id("Iuran 4 persen."), NONE);
}

#[test]
fn a_code_or_the_tag_of_a_source_is_found() {
    for text in [
        "Sumber: S1:21.",
        "Menurut R01.",
        "Lihat W75, halaman 2.",
        "Kode JKN-5001.",
        "Menurut §6.3.",
    ] {
        assert_eq!(id(text), ["kode"], "{text}");
    }
    for text in ["Nomor A12.", "Rp10.000.", "Aplikasi JKN-KIS.", "RS Contoh."] {
        assert_eq!(id(text), NONE, "{text}");
    }
}

#[test]
fn a_text_that_begins_by_saying_its_title_again_is_found() {
    let say = |title: &str, text: &str| {
        let text = format!("a-title = {title}\na-text = {text}\n");
        let all = parse("x/a.ftl", &text, Language::Indonesian).unwrap();
        assert!(is_title_of(&all[0].key, &all[1].key));
        repeats(&all[0], &all[1]).is_some()
    };
    assert!(say(
        "Kata sandi tidak cocok",
        "Kata sandi tidak cocok dengan nomor itu."
    ));
    assert!(!say("Kata sandi tidak cocok", "Cek huruf besar dan kecilnya."));
    assert!(!say("Jam HP", "Jam HPnya salah."));
    assert!(!is_title_of("a-title", "b-text"));
}

#[test]
fn numbers_and_arguments_are_the_same_in_both_languages() {
    let say = |id: &str, en: &str| {
        let one = |text: &str, language| parse("x/a.ftl", &format!("a = {text}\n"), language).unwrap().remove(0);
        numbers(&one(id, Language::Indonesian), &one(en, Language::English)).is_some()
    };
    assert!(say("Paling banyak 24 bulan.", "At most 12 months."));
    assert!(say(
        "Sejak { $hari }.",
        "Since { $ada ->\n    [a] then\n   *[b] now\n }."
    ));
    assert!(!say("Paling banyak Rp30.000.000.", "At most Rp30,000,000."));
    let one = "{ $n ->\n    [one] 1 month\n   *[other] { $n } months\n }";
    assert!(!say("{ $n } bulan", one));
}
