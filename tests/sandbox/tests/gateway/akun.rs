use std::collections::BTreeSet;

use base64::Engine;
use jkn_core::screen::bitmap::Bitmap;

use super::*;

fn captcha(gateway: &Gateway) -> Captcha {
    gateway.raw("/v1/captcha", None).read().unwrap()
}

fn english(gateway: &Gateway) -> Captcha {
    gateway.raw("/v1/captcha?bahasa=en", None).read().unwrap()
}

#[test]
fn a_nik_and_a_card_number_open_the_same_account() {
    let gateway = Gateway::new();
    for identitas in [SARI, "9999995708850001", " 0009900000011 "] {
        let envelope = gateway.try_sign_in(identitas, "Contoh-01!");
        assert_eq!(content(&envelope)["nomorkartu"], SARI, "{identitas}");
    }
}

#[test]
fn who_has_no_account_is_told_so() {
    let gateway = Gateway::new();
    // Budi has none, the second number is nobody's, the third is no number, and a newborn's NIK is empty.
    for identitas in ["0009900000012", "0009999999999", "abc", ""] {
        let refused = gateway.try_sign_in(identitas, "Contoh-01!");
        assert_eq!(alasan(&refused), (201, "belum_terdaftar"), "{identitas}");
    }
}

#[test]
fn a_captcha_is_a_picture_and_a_question() {
    let gateway = Gateway::new();
    let captcha = captcha(&gateway);
    let bits = base64::engine::general_purpose::STANDARD.decode(&captcha.bit).unwrap();
    let picture = Bitmap::new(captcha.lebar, captcha.tinggi, bits).unwrap();
    let black = (0..picture.height)
        .flat_map(|y| (0..picture.width).map(move |x| (x, y)))
        .filter(|(x, y)| picture.is_black(*x, *y))
        .count();
    let all = (picture.width * picture.height) as usize;
    assert!(black > all / 10 && black < all / 2, "{black} of {all}");
    assert!(captcha.tanya.as_str().starts_with("Berapa "), "{:?}", captcha.tanya);
    let ids: BTreeSet<String> = (0..20).map(|_| super::akun::captcha(&gateway).id).collect();
    assert_eq!(ids.len(), 20);
}

#[test]
fn the_answer_may_be_in_words() {
    let gateway = Gateway::new();
    let words = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    ];
    // Until one comes whose answer is in the list above.
    let (captcha, word) = (0..100)
        .find_map(|_| {
            let captcha = captcha(&gateway);
            let number: usize = captcha::answer(captcha.tanya.as_str()).unwrap().parse().unwrap();
            Some((captcha, *words.get(number)?))
        })
        .unwrap();
    let envelope = gateway.masuk(SARI, "Contoh-01!", &captcha.id, &word.to_uppercase());
    assert_eq!(envelope.metadata.code, 200);
}

#[test]
fn a_question_is_asked_in_the_language_that_was_wished_for_and_answered_in_either() {
    let gateway = Gateway::new();
    for word in ["twelve", "DUA BELAS", "12"] {
        let captcha = (0..1_000)
            .map(|_| english(&gateway))
            .find(|captcha| captcha::answer(captcha.tanya.as_str()).as_deref() == Some("12"))
            .unwrap();
        assert!(captcha.tanya.as_str().starts_with("What is "), "{:?}", captcha.tanya);
        let envelope = gateway.masuk(SARI, "Contoh-01!", &captcha.id, word);
        assert_eq!(envelope.metadata.code, 200, "{word}");
    }
}

#[test]
fn a_captcha_serves_once_whatever_came_of_it() {
    let gateway = Gateway::new();
    let first = captcha(&gateway);
    let right = captcha::answer(first.tanya.as_str()).unwrap();
    let wrong = gateway.masuk(SARI, "Contoh-01!", &first.id, "100");
    assert_eq!(alasan(&wrong), (201, "captcha_salah"));
    let again = gateway.masuk(SARI, "Contoh-01!", &first.id, &right);
    assert_eq!(alasan(&again), (201, "captcha_kedaluwarsa"));
}

#[test]
fn a_wrong_or_late_answer_to_a_captcha_does_not_count_against_the_password() {
    let gateway = Gateway::new();
    let left = || content(&gateway.try_sign_in(SARI, "salah"))["sisa"].clone();
    assert_eq!(left(), 4);
    for _ in 0..6 {
        let wrong = gateway.masuk(SARI, "salah", &captcha(&gateway).id, "100");
        assert_eq!(alasan(&wrong), (201, "captcha_salah"));
        let spent = gateway.masuk(SARI, "salah", "tidak-ada", "100");
        assert_eq!(alasan(&spent), (201, "captcha_kedaluwarsa"));
    }
    assert_eq!(left(), 3);
}

#[test]
fn a_captcha_serves_two_minutes() {
    let gateway = Gateway::new();
    for (age_ms, code) in [(2 * MINUTE - 1, 200), (2 * MINUTE, 201)] {
        let captcha = captcha(&gateway);
        gateway.pass(age_ms);
        let envelope = gateway.masuk(
            SARI,
            "Contoh-01!",
            &captcha.id,
            &captcha::answer(captcha.tanya.as_str()).unwrap(),
        );
        assert_eq!(envelope.metadata.code, code, "{age_ms} {envelope:?}");
        if code == 201 {
            assert_eq!(alasan(&envelope).1, "captcha_kedaluwarsa");
        }
    }
}

#[test]
fn five_wrong_passwords_pause_the_account_for_a_quarter_of_an_hour_and_ten_leave_recovery() {
    let gateway = Gateway::new();
    let wrong = || gateway.try_sign_in(SARI, "salah");
    for left in [4, 3, 2, 1] {
        let refused = wrong();
        assert_eq!(alasan(&refused), (201, "kata_sandi_salah"));
        assert_eq!(content(&refused)["sisa"], left);
    }
    let paused = wrong();
    assert_eq!(alasan(&paused), (201, "akun_terkunci"));
    assert_eq!(content(&paused)["tunggu"], 900);
    gateway.pass(15 * MINUTE - 1);
    let still = gateway.try_sign_in(SARI, "Contoh-01!");
    assert_eq!(
        (alasan(&still), &content(&still)["tunggu"]),
        ((201, "akun_terkunci"), &json!(1))
    );
    gateway.pass(1);
    for left in [4, 3, 2, 1] {
        assert_eq!(content(&wrong())["sisa"], left);
    }
    assert_eq!(alasan(&wrong()), (201, "perlu_pemulihan"));
    gateway.pass(30 * DAY);
    assert_eq!(
        alasan(&gateway.try_sign_in(SARI, "Contoh-01!")),
        (201, "perlu_pemulihan")
    );
}

#[test]
fn a_right_password_forgets_the_wrong_ones_and_another_account_never_knew_them() {
    let gateway = Gateway::new();
    for _ in 0..4 {
        gateway.try_sign_in(SARI, "salah");
    }
    gateway.family(2);
    gateway.family(1);
    assert_eq!(content(&gateway.try_sign_in(SARI, "salah"))["sisa"], 4);
}

#[test]
fn a_session_ends_after_twelve_hours_by_sign_out_and_by_a_newer_one() {
    let gateway = Gateway::new();
    let status = |token: &str| gateway.ask(&get("/v1/keluarga", Some(token))).status;
    let first = gateway.family(1);
    gateway.pass(12 * HOUR - 1);
    assert_eq!(status(&first), 200);
    gateway.pass(1);
    assert_eq!(status(&first), 401);

    let second = gateway.family(1);
    let third = gateway.family(1);
    assert_eq!((status(&second), status(&third)), (401, 200));

    let other = gateway.family(9);
    assert_eq!(
        gateway.ask(&post("/v1/keluar", Some(&third), None, &json!({}))).status,
        200
    );
    assert_eq!((status(&third), status(&other)), (401, 200));
}

#[test]
fn without_a_session_nothing_of_a_person_is_told() {
    let gateway = Gateway::new();
    for path in [
        "/v1/keluarga",
        "/v1/iuran",
        "/v1/antrean",
        "/v1/fktp/9901U020/jadwal?tanggal=2026-11-25",
    ] {
        for token in [None, Some("bukan-token")] {
            let response = gateway.ask(&get(path, token));
            assert_eq!(response.status, 401, "{path}");
            assert_eq!(alasan(&envelope(&response)), (401, "sesi_berakhir"));
        }
    }
    let refused = gateway.command("bukan-token", "k", &booking(SARI, "001", "2026-11-25"));
    assert_eq!(refused.status, 401);
}

#[test]
fn what_the_gateway_does_not_offer_is_unknown() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    for path in [
        "/",
        "/v1",
        "/v1/kolam",
        "/v2/keluarga",
        "/v1/antrean/fktp",
        "/v1/keluarga/",
    ] {
        for token in [None, Some(token.as_str())] {
            let response = gateway.ask(&get(path, token));
            assert_eq!(
                (response.status, alasan(&envelope(&response))),
                (404, (404, "layanan_tidak_dikenal")),
                "{path}"
            );
        }
    }
}

#[test]
fn an_unreadable_sign_in_is_refused_and_uses_no_captcha() {
    let gateway = Gateway::new();
    let response = gateway.ask(&post("/v1/masuk", None, None, &json!({"identitas": 1})));
    assert_eq!(
        (response.status, alasan(&envelope(&response))),
        (422, (422, "isi_tidak_terbaca"))
    );
}

#[test]
fn a_run_with_the_same_seed_repeats_itself() {
    let (one, other) = (Gateway::new(), Gateway::new());
    assert_eq!(one.family(1), other.family(1));
    let ids = |gateway: &Gateway| (captcha(gateway).id, captcha(gateway).bit);
    assert_eq!(ids(&one), ids(&other));
    assert_ne!(captcha(&one).bit, captcha(&one).bit);
}
