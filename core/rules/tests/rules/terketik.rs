//! What people type and paste: one reader for every field.

use chrono::NaiveDate;
use jkn_rules::akun::{baca_pin, periksa_sandi};
use jkn_rules::dokumen::baca_nomor_dokumen;
use jkn_rules::kenali::{Nomor, NomorDikenali, kenali, kenali_nomor};
use jkn_rules::nik::Nik;
use jkn_rules::nomor::{KodeBooking, KodeFaskes, NomorKartu, NomorKk};
use jkn_rules::pengaduan::{FormulirPengaduan, periksa_pengaduan};
use jkn_rules::penjelasan::Kelayakan;
use jkn_rules::percakapan::NomorTerketik;
use jkn_rules::perubahan::Golongan;
use jkn_rules::perubahan::alamat::{PermintaanUbahAlamat, boleh_ubah_alamat};
use jkn_rules::perubahan::kontak::{JenisKontak, PermintaanUbahKontak, boleh_ubah_kontak, email, nomor_hp};
use jkn_rules::teks;
use jkn_rules::vektor::jalankan;
use jkn_rules::virtual_account::baca_va;
use serde_json::json;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 7, 8).expect("date")
}

fn change(jenis: JenisKontak, baru: &str) -> bool {
    let answer = boleh_ubah_kontak(&PermintaanUbahKontak {
        golongan: Golongan::Pbpu,
        hari_ini: today(),
        jenis,
        baru: baru.to_owned(),
        dipakai_akun_lain: false,
        terverifikasi: true,
    });
    matches!(answer, Kelayakan::Boleh { .. })
}

/// Field report F02.
#[test]
fn only_the_digits_and_the_leading_plus_of_a_phone_number_matter() {
    for text in [
        "0812\u{2011}3456\u{2011}7890",
        "0812\u{A0}3456\u{A0}7890",
        "0812–3456–7890",
        "(0812) 3456 7890",
        "0812.3456.7890",
        "081234567890\n",
        "\u{202D}0812 3456 7890\u{202C}",
        "0812\u{2007}3456\t7890",
    ] {
        assert_eq!(nomor_hp(text).as_deref(), Some("081234567890"), "{text:?}");
        assert!(change(JenisKontak::NomorHp, text), "{text:?}");
    }
    for text in [
        "0812/3456/7890",
        "0812+34567890",
        "0812345678a0",
        "０８１２３４５６７８９０",
    ] {
        assert_eq!(nomor_hp(text), None, "{text}");
    }
}

/// Field report F06.
#[test]
fn a_phone_number_has_one_reading_however_country_and_zero_are_written() {
    for text in [
        "81234567890",
        "081234567890",
        "6281234567890",
        "+6281234567890",
        "+62 (0) 812 3456 7890",
        "+62081234567890",
        "006281234567890",
        "(+62) 812-3456-7890",
    ] {
        assert_eq!(nomor_hp(text).as_deref(), Some("081234567890"), "{text}");
    }
    for text in ["+81234567890", "+6181234567890", "00081234567890", "7812345678", "62"] {
        assert_eq!(nomor_hp(text), None, "{text}");
    }
}

/// Field report F07.
#[test]
fn an_email_loses_the_blank_that_a_keyboard_put_behind_it_in_every_form() {
    for text in [
        "nama@contoh.id ",
        " nama@contoh.id",
        "nama@contoh.id\n",
        "nama@contoh.id\u{A0}",
    ] {
        assert_eq!(email(text).as_deref(), Some("nama@contoh.id"), "{text:?}");
        assert!(change(JenisKontak::Email, text), "{text:?}");
        let complaint = periksa_pengaduan(&FormulirPengaduan {
            hari_ini: today(),
            pengaduan: false,
            kategori: "lainnya".to_owned(),
            kode_faskes: None,
            tanggal_kejadian: None,
            teks: "Bagaimana cara mengganti nomor HP?".to_owned(),
            lampiran: 0,
            kontak: text.to_owned(),
        });
        assert!(complaint.is_empty(), "{text:?}");
    }
    assert_eq!(email("nama @contoh.id"), None, "a blank inside is a mistake");
}

/// Field report F08.
#[test]
fn marks_that_nobody_sees_are_no_part_of_an_email() {
    for text in [
        "nama@contoh.id\u{200B}",
        "\u{202A}nama@contoh.id\u{202C}",
        "na\u{AD}ma@con\u{2060}toh.id\u{FEFF}",
        "nama@contoh\u{FE0F}.id",
    ] {
        assert_eq!(email(text).as_deref(), Some("nama@contoh.id"), "{text:?}");
    }
}

/// Field report F10.
#[test]
fn a_completed_word_may_have_a_blank_behind_it_in_every_kind_of_field() {
    let address = |kode_pos: &str| {
        let answer = boleh_ubah_alamat(&PermintaanUbahAlamat {
            golongan: Golongan::Pbpu,
            hari_ini: today(),
            alamat: "Jalan Contoh 1\nRT 01/RW 02 ".to_owned(),
            provinsi: "Jawa Barat ".to_owned(),
            kabupaten: "Kota Depok".to_owned(),
            kecamatan: "Cinere".to_owned(),
            kelurahan: "Gandul".to_owned(),
            kode_pos: kode_pos.to_owned(),
        });
        matches!(answer, Kelayakan::Boleh { .. })
    };
    assert!(address("16425 ") && address("16425\u{200B}") && address("16 425"));
    assert!(!address("1642") && !address("1642a"));
    let referral = |text: &str| baca_nomor_dokumen(text).map(|n| n.nomor);
    for text in [
        "0213B0050624P000192 ",
        "\u{A0}0213B0050624P000192",
        "0213B005 0624 P 000192",
        "0213B005-0624-P000192",
    ] {
        assert_eq!(referral(text).as_deref(), Ok("0213B0050624P000192"), "{text:?}");
    }
    let booking = |nomor: &str| {
        let input = json!({
            "saat": "2024-07-01T09:00:00+07:00", "tanggal_periksa": "2024-07-03", "kode_poli": "INT", "kode_dokter": 1,
            "jkn": true, "peserta_aktif": true, "jenis_kunjungan": 1,
            "referensi": {"nomor": nomor, "tanggal": "2024-06-20", "milik_pasien": true},
            "sesi": {"jam_praktik": "08:00-12:00", "kuota_jkn": 9, "terisi_jkn": 0, "kuota_nonjkn": 0, "terisi_nonjkn": 0},
        });
        jalankan("antrean_fkrtl", &input).expect("answer")["keputusan"].clone()
    };
    assert_eq!(booking("0213B0050624P000192 "), "diterima");
    assert_eq!(booking("0213B0050624P00019"), "ditolak");
}

/// Field report F11.
#[test]
fn numbers_pasted_from_chats_and_sheets_are_read_without_what_nobody_sees() {
    for text in [
        "3276\u{A0}0557\u{A0}0890\u{A0}0002",
        "3276055708900002\u{200B}",
        "3276055708900002\n",
        "3276055708900002\t",
        "3276–0557–0890–0002",
        "\u{2067}3276.0557.0890.0002\u{2069}",
    ] {
        assert_eq!(
            Nik::parse(text, today()).map(|n| n.nomor()).as_deref(),
            Ok("3276055708900002"),
            "{text:?}"
        );
    }
    assert_eq!(
        NomorKartu::parse("0001 3023\u{202F}02924")
            .map(|n| n.nomor())
            .as_deref(),
        Ok("0001302302924")
    );
    assert_eq!(
        NomorKk::parse("3171 0110 0112 0003 ").map(|n| n.nomor()).as_deref(),
        Ok("3171011001120003")
    );
    assert_eq!(
        KodeFaskes::parse("0138\u{200D}U020 ").map(String::from).as_deref(),
        Ok("0138U020")
    );
    assert_eq!(baca_pin("123 456\u{200B}").as_deref(), Ok("123456"));
    assert!(baca_va("8888 8013 0230 2924", today()).is_ok());
    assert!(NomorTerketik::baca("0001.3023.02924").is_some_and(|n| n.digit() == "0001302302924"));
    // The place of a mistake counts what is left.
    let wrong = Nik::parse("3276 0557 089A 0002", today()).expect_err("a letter");
    assert_eq!(
        (
            wrong.kode().as_str(),
            serde_json::to_value(&wrong).expect("json")["posisi"].as_u64()
        ),
        ("NIK_FORMAT", Some(12))
    );
}

/// Field report F12.
#[test]
fn a_number_is_recognised_in_whatever_groups_it_was_printed() {
    for text in [
        "3276.0557.0890.0002",
        "3276-0557-0890-0002",
        "3276 0557 0890 0002",
        "3276\u{A0}0557\u{2011}0890.0002",
    ] {
        let Ok(NomorDikenali::Nik { tersamar }) = kenali_nomor(text, today()) else {
            panic!("{text}");
        };
        assert_eq!(tersamar, "3276********0002");
    }
}

/// Field report F13.
#[test]
fn a_virtual_account_is_recognised_as_one_whoever_pays_to_it() {
    for text in [
        "8888809900000011",
        "8988809900000011",
        "8888890012345678",
        "8888-8099-0000-0011",
    ] {
        assert!(matches!(kenali(text, today()), Ok(Nomor::VirtualAccount(_))), "{text}");
    }
    assert!(matches!(kenali("0009900000011", today()), Ok(Nomor::Kartu(_))));
    assert!(
        matches!(kenali("8171010101900001", today()), Ok(Nomor::Nik(_))),
        "81 is Maluku"
    );
}

#[test]
fn a_talk_takes_a_choice_and_a_date_as_people_type_them() {
    let say = |teks: &[&str]| {
        let mut events = vec![json!({"pada_ms": 0, "jenis": "mulai"})];
        events.extend(teks.iter().map(|t| json!({"pada_ms": 1, "jenis": "teks", "teks": t})));
        let input = json!({"saluran": "chika", "lapisan": "L2023", "peristiwa": events});
        jalankan("percakapan", &input).expect("answer")["balasan"][0]["balasan"].clone()
    };
    assert_eq!(say(&["1. ", "0001 3023 02924\u{200B}", "1990–08–17 "]), "minta");
    assert_eq!(say(&["1)", "0001302302924", "1990 - 08 - 17"]), "minta");
    assert_eq!(say(&["1", "0001302302924", "17-08-1990"]), "pesan");
}

#[test]
fn a_password_and_a_booking_code_are_taken_to_the_last_mark() {
    assert_eq!(
        periksa_sandi("Contoh-01! ", "Contoh-01!").len(),
        1,
        "a blank makes another password"
    );
    assert_eq!(KodeBooking::parse("A 1 ").map(String::from).as_deref(), Ok("A 1 "));
}

#[test]
fn a_line_has_no_marks_and_single_blanks_and_free_text_keeps_its_lines() {
    assert_eq!(
        teks::rapikan("\u{FEFF} Putu\t\u{200E}Ayu\r\n O'Neil—Sī\u{3000}"),
        "Putu Ayu O'Neil-Sī"
    );
    assert_eq!(
        teks::bebas(" batuk – 3 hari \r\n\n demam\u{200B} \n"),
        "batuk – 3 hari\n\ndemam"
    );
    for nothing in ["", " \u{200B}\n", "\u{2800}\u{FE0F}", "\u{E0020}\u{3164}"] {
        assert_eq!(
            (teks::rapikan(nothing), teks::bebas(nothing)),
            (String::new(), String::new())
        );
    }
}

#[test]
fn a_message_keeps_its_emoji_and_its_lines_and_nothing_turns_it_round() {
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}";
    for (typed, read) in [
        (
            "  Sakit kepala \u{2764}\u{FE0F}  ",
            "Sakit kepala \u{2764}\u{FE0F}".to_owned(),
        ),
        (family, family.to_owned()),
        ("satu\r\n\r\n\r\n\r\ndua ", "satu\n\ndua".to_owned()),
        ("\u{202E}kab\u{2066}alik\u{2069}\u{0007}", "kabalik".to_owned()),
        (
            "\u{0645}\u{0631}\u{062D}\u{0628}\u{0627} dok",
            "\u{0645}\u{0631}\u{062D}\u{0628}\u{0627} dok".to_owned(),
        ),
        ("\u{200B}\u{FEFF}", String::new()),
    ] {
        assert_eq!(teks::pesan(typed), read, "{typed:?}");
        assert_eq!(teks::pesan(&read), read, "read again");
    }
}
