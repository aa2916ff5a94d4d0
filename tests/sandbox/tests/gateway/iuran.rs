use super::*;

/// Looks for a bill with a fresh captcha.
fn find(gateway: &Gateway, nomor: &str) -> Envelope {
    let captcha: Captcha = gateway.raw("/v1/captcha", None).read().unwrap();
    let jawaban = captcha::answer(captcha.tanya.as_str()).unwrap();
    ask(gateway, nomor, &captcha.id, &jawaban)
}

fn ask(gateway: &Gateway, nomor: &str, captcha: &str, jawaban: &str) -> Envelope {
    let body = json!({"nomor": nomor, "captcha": captcha, "jawaban": jawaban});
    envelope(&gateway.ask(&post("/v1/iuran/cari", None, None, &body)))
}

#[test]
fn a_card_a_nik_and_every_virtual_account_of_a_family_find_the_same_bill_with_a_masked_name() {
    let gateway = Gateway::new();
    let bill = gateway.done("/v1/iuran", Some(&gateway.family(11)));
    let accounts = bill["va"]
        .as_array()
        .unwrap()
        .iter()
        .map(|va| va["nomor"].as_str().unwrap().to_owned());
    let numbers = [card(11, 1), card(11, 3), "9999992104761101".to_owned()].into_iter();
    let mut asked = 0;
    for number in numbers.chain(accounts) {
        assert_eq!(
            content(&find(&gateway, &number)),
            json!({"nama": "R***** C*****", "anggota": 3, "bulan": 7, "tertua": "2026-05", "jumlah": 735_000}),
            "{number}"
        );
        asked += 1;
    }
    assert_eq!(asked, 8);
    let paid = content(&find(&gateway, &card(2, 1)));
    assert_eq!(
        paid,
        json!({"nama": "R***** C*****", "anggota": 1, "bulan": 0, "jumlah": 0})
    );
}

#[test]
fn a_number_that_nobody_has_and_one_for_whom_others_pay_are_answered_alike() {
    let gateway = Gateway::new();
    let unknown = find(&gateway, "0009999999999");
    assert_eq!(alasan(&unknown), (201, "tidak_ditemukan"));
    // Who is paid for by the state, by an employer, a newborn without a NIK, a company's account, and what is no number.
    for number in [&card(4, 1), &card(9, 1), "", "8888890012345678", "x"] {
        assert_eq!(find(&gateway, number), unknown, "{number}");
    }
}

#[test]
fn nothing_is_told_without_a_captcha_that_was_read_and_each_serves_once() {
    let gateway = Gateway::new();
    let captcha: Captcha = gateway.raw("/v1/captcha", None).read().unwrap();
    let jawaban = captcha::answer(captcha.tanya.as_str()).unwrap();
    for number in [card(11, 1), "0009999999999".to_owned()] {
        let wrong = ask(&gateway, &number, "tidak-ada", "5");
        assert_eq!(alasan(&wrong).0, 201);
        assert!(alasan(&wrong).1.starts_with("captcha_"), "{wrong:?}");
    }
    assert_eq!(ask(&gateway, &card(11, 1), &captcha.id, &jawaban).metadata.code, 200);
    let again = ask(&gateway, &card(11, 1), &captcha.id, &jawaban);
    assert!(alasan(&again).1.starts_with("captcha_"), "{again:?}");
}
