//! An account made, an account got back, and what nobody learns by trying.

use super::*;
use jkn_sandbox::Message;

const SECOND: i64 = 1_000;
/// Budi, a participant without an account.
const BUDI: (&str, &str, &str) = ("9999991203830002", "Budi Contoh", "1983-03-12");
/// Darto, whom the civil registry has and who is no participant.
const DARTO: (&str, &str, &str) = ("9999991204785101", "Darto Contoh", "1978-04-12");
/// Sari has an account.
const SARI_DATA: (&str, &str, &str) = ("9999995708850001", "Sari Contoh", "1985-08-17");
/// Nobody.
const NOBODY: (&str, &str, &str) = ("9999990101900001", "Tiada Contoh", "1990-01-01");
const HP: &str = "081200000041";
const EMAIL: &str = "akun@contoh.example";
const PASSWORD: &str = "Contoh-77!";

fn solved(gateway: &Gateway) -> (String, String) {
    let captcha: Captcha = gateway.raw("/v1/captcha", None).read().unwrap();
    let jawaban = captcha::answer(captcha.tanya.as_str()).unwrap();
    (captcha.id, jawaban)
}

fn ask(gateway: &Gateway, path: &str, body: &Value) -> Envelope {
    envelope(&gateway.ask(&post(path, None, None, body)))
}

fn periksa(gateway: &Gateway, tiket: &str, (nik, nama, lahir): (&str, &str, &str)) -> Envelope {
    let (captcha, jawaban) = solved(gateway);
    let body =
        json!({"tiket": tiket, "nik": nik, "nama": nama, "tgllahir": lahir, "captcha": captcha, "jawaban": jawaban});
    ask(gateway, "/v1/akun/periksa", &body)
}

fn text(envelope: &Envelope, key: &str) -> String {
    content(envelope)[key].as_str().unwrap_or_default().to_owned()
}

fn kirim(gateway: &Gateway, tiket: &str, untuk: &str, tujuan: &str, kepada: &str) -> Envelope {
    let body = json!({"tiket": tiket, "untuk": untuk, "tujuan": tujuan, "kepada": kepada});
    ask(gateway, "/v1/otp", &body)
}

fn inbox(gateway: &Gateway) -> Vec<Message> {
    serde_json::from_value(gateway.done("/kendali/otp", None)).unwrap()
}

/// A code sent and typed; what it brought.
fn proof(gateway: &Gateway, tiket: &str, untuk: &str, tujuan: &str, kepada: &str) -> String {
    let sent = kirim(gateway, tiket, untuk, tujuan, kepada);
    assert_eq!(sent.metadata.code, 200, "{sent:?}");
    let kode = inbox(gateway).pop().unwrap().kode;
    typed(gateway, &text(&sent, "tiket"), &kode)
}

fn typed(gateway: &Gateway, tiket: &str, kode: &str) -> String {
    let right = ask(gateway, "/v1/otp/periksa", &json!({"tiket": tiket, "kode": kode}));
    assert_eq!(right.metadata.code, 200, "{right:?}");
    text(&right, "tiketotp")
}

fn buat(gateway: &Gateway, tiket: &str, tiketotp: &str, sandi: &str) -> Envelope {
    let body =
        json!({"tiket": tiket, "nohp": HP, "email": EMAIL, "katasandi": sandi, "setuju": true, "tiketotp": tiketotp});
    ask(gateway, "/v1/akun", &body)
}

/// Everything up to the account.
fn daftar(gateway: &Gateway, data: (&str, &str, &str)) -> (String, String, Envelope) {
    let tiket = text(&periksa(gateway, "", data), "tiket");
    let tiketotp = proof(gateway, &tiket, "daftar", "sms", HP);
    let made = buat(gateway, &tiket, &tiketotp, PASSWORD);
    (tiket, tiketotp, made)
}

fn mulai(gateway: &Gateway, identitas: &str) -> Envelope {
    let (captcha, jawaban) = solved(gateway);
    ask(
        gateway,
        "/v1/pulih",
        &json!({"identitas": identitas, "captcha": captcha, "jawaban": jawaban}),
    )
}

fn keadaan(gateway: &Gateway, tiket: &str) -> String {
    let told = gateway.done(&format!("/v1/pulih/{tiket}"), None);
    told["keadaan"].as_str().unwrap().to_owned()
}

fn bukti(gateway: &Gateway, body: Value) -> Envelope {
    ask(gateway, "/v1/pulih/bukti", &body)
}

fn sandi(gateway: &Gateway, tiket: &str, sandi: &str) -> Envelope {
    ask(gateway, "/v1/pulih/sandi", &json!({"tiket": tiket, "katasandi": sandi}))
}

#[test]
fn a_participant_makes_an_account_and_signs_in_with_it() {
    let gateway = Gateway::new();
    assert_eq!(alasan(&gateway.try_sign_in(BUDI.0, PASSWORD)), (201, "belum_terdaftar"));
    let (tiket, tiketotp, made) = daftar(&gateway, BUDI);
    assert_eq!(made.metadata.code, 200, "{made:?}");
    assert_eq!(text(&made, "nomorkartu"), "0009900000012");
    let family = gateway.done("/v1/keluarga", Some(&text(&made, "token")));
    assert_eq!(family["peserta"][0]["noKartu"], "0009900000012");
    assert_eq!(gateway.try_sign_in(BUDI.0, PASSWORD).metadata.code, 200);
    assert_eq!(gateway.try_sign_in("0009900000012", PASSWORD).metadata.code, 200);
    // The answer was lost, and it is sent once more.
    assert_eq!(buat(&gateway, &tiket, &tiketotp, PASSWORD).metadata.code, 200);
    let other = buat(&gateway, &tiket, &tiketotp, "Contoh-78!");
    assert_eq!(alasan(&other), (201, "sudah_punya_akun"));
    let state = gateway.done("/kendali/keadaan", None);
    assert_eq!(state["akun"]["0009900000012"]["akun_dibuat"], 1);
}

#[test]
fn an_account_makes_no_participant_and_opens_nothing_that_only_one_may_see() {
    let gateway = Gateway::new();
    let (_, _, made) = daftar(&gateway, DARTO);
    let token = text(&made, "token");
    assert_eq!(text(&made, "nomorkartu").len(), 13);
    for path in ["/v1/keluarga", "/v1/iuran", "/v1/antrean", "/v1/rehab", "/v1/autodebit"] {
        let refused = envelope(&gateway.ask(&get(path, Some(&token))));
        assert_eq!(alasan(&refused), (201, "bukan_peserta"), "{path}");
    }
    assert_eq!(gateway.try_sign_in(DARTO.0, PASSWORD).metadata.code, 200);
    assert_eq!(
        gateway.try_sign_in(&text(&made, "nomorkartu"), PASSWORD).metadata.code,
        200
    );
}

#[test]
fn a_name_counts_as_registers_write_it() {
    for (nama, fits) in [
        ("BUDI CONTOH", true),
        ("  budi   contoh ", true),
        ("H. Budi Contoh, S.Pd.", true),
        ("Dr. BUDI CONTOH", true),
        ("Budi'Contoh", true),
        ("B. Contoh", false),
        ("Budi", false),
    ] {
        let gateway = Gateway::new();
        let (_, _, made) = daftar(&gateway, (BUDI.0, nama, BUDI.2));
        let expected = if fits { 200 } else { 201 };
        assert_eq!(made.metadata.code, expected, "{nama}: {made:?}");
        if !fits {
            assert_eq!(alasan(&made).1, "tidak_cocok");
        }
    }
}

#[test]
fn data_that_is_nobodys_is_refused_in_one_way_and_mended_with_the_same_ticket_and_code() {
    let gateway = Gateway::new();
    let tiket = text(&periksa(&gateway, "", NOBODY), "tiket");
    let tiketotp = proof(&gateway, &tiket, "daftar", "sms", HP);
    let mut shapes = Vec::new();
    for data in [NOBODY, (BUDI.0, "Badu Contoh", BUDI.2), (BUDI.0, BUDI.1, "1983-03-13")] {
        assert_eq!(text(&periksa(&gateway, &tiket, data), "tiket"), tiket);
        let request = json!({"tiket": tiket, "nohp": HP, "email": EMAIL, "katasandi": PASSWORD, "setuju": true, "tiketotp": tiketotp});
        let response = gateway.ask(&post("/v1/akun", None, None, &request));
        shapes.push((
            response.status,
            response.body.len(),
            alasan(&envelope(&response)).1.to_owned(),
        ));
    }
    assert!(
        shapes
            .iter()
            .all(|shape| *shape == shapes[0] && shape.2 == "tidak_cocok"),
        "{shapes:?}"
    );
    periksa(&gateway, &tiket, BUDI);
    assert_eq!(buat(&gateway, &tiket, &tiketotp, PASSWORD).metadata.code, 200);
    // Five times is enough for a slip, and too little to try names.
    let tiket = text(&periksa(&gateway, "", NOBODY), "tiket");
    for _ in 0..4 {
        assert_eq!(periksa(&gateway, &tiket, NOBODY).metadata.code, 200);
    }
    assert_eq!(alasan(&periksa(&gateway, &tiket, NOBODY)), (201, "tiket_kedaluwarsa"));
}

#[test]
fn an_account_that_exists_is_told_of_only_after_a_proved_contact() {
    let gateway = Gateway::new();
    let tiket = text(&periksa(&gateway, "", SARI_DATA), "tiket");
    assert_eq!(alasan(&buat(&gateway, &tiket, "tebakan", PASSWORD)), (201, "otp_salah"));
    let tiketotp = proof(&gateway, &tiket, "daftar", "sms", HP);
    assert_eq!(
        alasan(&buat(&gateway, &tiket, &tiketotp, PASSWORD)),
        (201, "sudah_punya_akun")
    );
    assert_eq!(
        gateway.try_sign_in(SARI, "Contoh-01!").metadata.code,
        200,
        "hers is as it was"
    );
}

#[test]
fn passwords_contacts_terms_and_tickets_are_looked_at_on_this_side_too() {
    let gateway = Gateway::new();
    let tiket = text(&periksa(&gateway, "", BUDI), "tiket");
    let tiketotp = proof(&gateway, &tiket, "daftar", "email", EMAIL);
    let with = |change: Value| {
        let mut body = json!({"tiket": tiket, "nohp": HP, "email": EMAIL, "katasandi": PASSWORD, "setuju": true, "tiketotp": tiketotp});
        for (key, value) in change.as_object().unwrap() {
            body[key] = value.clone();
        }
        alasan(&ask(&gateway, "/v1/akun", &body)).1.to_owned()
    };
    assert_eq!(with(json!({"katasandi": "contoh"})), "sandi_lemah");
    assert_eq!(with(json!({"setuju": false})), "belum_setuju");
    assert_eq!(with(json!({"nohp": "12"})), "nohp_tidak_sah");
    assert_eq!(with(json!({"email": "akun"})), "email_tidak_sah");
    assert_eq!(
        with(json!({"email": "", "nohp": HP})),
        "otp_salah",
        "the code proved the address"
    );
    // The number with which Sari's account was made.
    assert_eq!(with(json!({"nohp": "080000000011"})), "nohp_dipakai");
    gateway.pass(30 * MINUTE);
    assert_eq!(with(json!({})), "tiket_kedaluwarsa");
}

#[test]
fn a_code_of_another_request_makes_no_account() {
    let gateway = Gateway::new();
    let one = text(&periksa(&gateway, "", BUDI), "tiket");
    let other = text(&periksa(&gateway, "", DARTO), "tiket");
    let of_other = proof(&gateway, &other, "daftar", "sms", HP);
    assert_eq!(alasan(&buat(&gateway, &one, &of_other, PASSWORD)), (201, "otp_salah"));
    let for_else = proof(&gateway, &one, "pulih_lain", "email", EMAIL);
    assert_eq!(alasan(&buat(&gateway, &one, &for_else, PASSWORD)), (201, "otp_salah"));
}

#[test]
fn the_fields_of_2020_are_the_card_and_the_mother() {
    let gateway = Gateway::new();
    let begin = |kartu: &str, ibu: &str| {
        let (captcha, jawaban) = solved(&gateway);
        let body = json!({"nik": BUDI.0, "nomorkartu": kartu, "ibukandung": ibu, "tgllahir": BUDI.2, "captcha": captcha, "jawaban": jawaban});
        text(&ask(&gateway, "/v1/akun/periksa", &body), "tiket")
    };
    let wrong = begin("0009900000012", "Ibu Lain");
    let tiketotp = proof(&gateway, &wrong, "daftar", "email", EMAIL);
    assert_eq!(
        alasan(&buat(&gateway, &wrong, &tiketotp, PASSWORD)),
        (201, "tidak_cocok")
    );
    gateway.pass(HOUR);
    let right = begin("0009900000012", "IBU CONTOH");
    let tiketotp = proof(&gateway, &right, "daftar", "email", EMAIL);
    assert_eq!(buat(&gateway, &right, &tiketotp, PASSWORD).metadata.code, 200);
}

#[test]
fn a_counter_gives_a_code_when_every_message_was_lost_and_the_quota_is_used_up() {
    let gateway = Gateway::new();
    let tiket = text(&periksa(&gateway, "", BUDI), "tiket");
    let mut lost = 0;
    for _ in 0..3 {
        gateway.control("/kendali/gangguan", &json!([{"gangguan": "otp_hilang"}]));
        assert_eq!(kirim(&gateway, &tiket, "daftar", "sms", HP).metadata.code, 200);
        lost += 1;
        gateway.pass(61 * SECOND);
    }
    assert_eq!((lost, inbox(&gateway).len()), (3, 0));
    assert_eq!(
        alasan(&kirim(&gateway, &tiket, "daftar", "sms", HP)),
        (201, "kuota_otp")
    );
    assert_eq!(
        alasan(&kirim(&gateway, &tiket, "daftar", "email", EMAIL)),
        (201, "kuota_otp")
    );
    let tiketotp = proof(&gateway, &tiket, "daftar", "loket", HP);
    assert_eq!(buat(&gateway, &tiket, &tiketotp, PASSWORD).metadata.code, 200);
}

#[test]
fn a_code_by_email_sets_a_password_ends_other_sessions_and_takes_the_lock_off() {
    let gateway = Gateway::new();
    let old = gateway.family(1);
    for _ in 0..5 {
        gateway.try_sign_in(SARI, "salah");
    }
    assert_eq!(alasan(&gateway.try_sign_in(SARI, "Contoh-01!")), (201, "akun_terkunci"));
    let tiket = text(&mulai(&gateway, SARI), "tiket");
    assert_eq!(keadaan(&gateway, &tiket), "menunggu");
    assert_eq!(alasan(&sandi(&gateway, &tiket, PASSWORD)), (201, "belum_terbukti"));
    let tiketotp = proof(&gateway, &tiket, "pulih", "email", "peserta00000011@contoh.example");
    let shown = bukti(&gateway, json!({"tiket": tiket, "tiketotp": tiketotp}));
    assert_eq!(text(&shown, "keadaan"), "cukup", "{shown:?}");
    assert_eq!(
        alasan(&bukti(&gateway, json!({"tiket": tiket, "tiketotp": tiketotp}))),
        (201, "otp_salah"),
        "once"
    );
    assert_eq!(alasan(&sandi(&gateway, &tiket, "contoh")), (201, "sandi_lemah"));
    let back = sandi(&gateway, &tiket, PASSWORD);
    assert_eq!(back.metadata.code, 200, "{back:?}");
    assert_eq!(gateway.ask(&get("/v1/keluarga", Some(&old))).status, 401);
    gateway.done("/v1/keluarga", Some(&text(&back, "token")));
    assert_eq!(gateway.try_sign_in(SARI, "Contoh-01!").metadata.code, 201);
    assert_eq!(gateway.try_sign_in(SARI, PASSWORD).metadata.code, 200);
    // The answer was lost: the same password is taken once more, another one is not.
    assert_eq!(sandi(&gateway, &tiket, PASSWORD).metadata.code, 200);
    assert_eq!(
        alasan(&sandi(&gateway, &tiket, "Contoh-78!")),
        (201, "tiket_kedaluwarsa")
    );
}

#[test]
fn a_message_goes_only_to_the_accounts_own_number_and_the_answer_is_the_same() {
    let gateway = Gateway::new();
    let tiket = text(&mulai(&gateway, SARI), "tiket");
    let wrong = kirim(&gateway, &tiket, "pulih", "sms", HP);
    assert_eq!((wrong.metadata.code, inbox(&gateway).len()), (200, 0));
    gateway.pass(61 * SECOND);
    kirim(&gateway, &tiket, "pulih", "sms", "080000000011");
    assert_eq!(inbox(&gateway).len(), 1);
}

#[test]
fn a_number_that_was_changed_of_late_does_not_do_alone() {
    let gateway = Gateway::new();
    gateway.control("/kendali/loket", &json!({"akun": SARI, "nohp": HP}));
    let tiket = text(&mulai(&gateway, SARI), "tiket");
    let tiketotp = proof(&gateway, &tiket, "pulih", "sms", HP);
    let shown = bukti(&gateway, json!({"tiket": tiket, "tiketotp": tiketotp}));
    assert_eq!(text(&shown, "keadaan"), "kurang");
    assert_eq!(alasan(&sandi(&gateway, &tiket, PASSWORD)), (201, "belum_terbukti"));
    let more = bukti(&gateway, json!({"tiket": tiket, "kartu": "0011", "anggota": "4"}));
    assert_eq!(text(&more, "keadaan"), "cukup", "{more:?}");
    // A month later the number counts like any other.
    gateway.pass(31 * DAY);
    let tiket = text(&mulai(&gateway, SARI), "tiket");
    let tiketotp = proof(&gateway, &tiket, "pulih", "panggilan", HP);
    let shown = bukti(&gateway, json!({"tiket": tiket, "tiketotp": tiketotp}));
    assert_eq!(text(&shown, "keadaan"), "cukup");
}

#[test]
fn questions_have_three_tries() {
    let gateway = Gateway::new();
    let tiket = text(&mulai(&gateway, SARI), "tiket");
    let answer = |kartu: &str| bukti(&gateway, json!({"tiket": tiket, "kartu": kartu, "anggota": "4"}));
    for left in [2, 1, 0] {
        let wrong = answer("9999");
        assert_eq!(
            (alasan(&wrong), &content(&wrong)["sisa_coba"]),
            ((201, "jawaban_salah"), &json!(left))
        );
    }
    assert_eq!(alasan(&answer("0011")), (201, "habis_coba"), "too late to be right");
    assert_eq!(keadaan(&gateway, &tiket), "menunggu", "every other way is open");
}

#[test]
fn a_phone_that_is_signed_in_shows_the_code_that_another_one_asks_for() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let tiket = text(&mulai(&gateway, SARI), "tiket");
    let sent = kirim(&gateway, &tiket, "pulih", "perangkat_lain", "");
    let waiting = gateway.done("/v1/otp/menunggu", Some(&token));
    let kode = waiting["kode"][0]["kode"].as_str().unwrap().to_owned();
    let tiketotp = typed(&gateway, &text(&sent, "tiket"), &kode);
    let shown = bukti(&gateway, json!({"tiket": tiket, "tiketotp": tiketotp}));
    assert_eq!(text(&shown, "keadaan"), "cukup");
    let other = gateway.family(2);
    let none = gateway.done("/v1/otp/menunggu", Some(&other));
    assert_eq!(none["kode"], json!([]), "nobody else sees it");
}

#[test]
fn an_officer_with_the_ktp_lets_in_or_does_not_within_a_day() {
    let gateway = Gateway::new();
    let begun = mulai(&gateway, SARI);
    let (tiket, kode) = (text(&begun, "tiket"), text(&begun, "kodebantuan"));
    assert!(kode.len() == 8 && kode.bytes().all(|b| b.is_ascii_digit()), "{kode}");
    let told = gateway.done(&format!("/kendali/bantuan/{kode}"), None);
    assert_eq!(told["keperluan"], "pulih_akun");
    let decide =
        |setuju: bool| gateway.control("/kendali/loket/pulih", &json!({"kodebantuan": kode, "setuju": setuju}));
    assert_eq!(decide(false), json!(true));
    assert_eq!(keadaan(&gateway, &tiket), "ditolak");
    assert_eq!(decide(true), json!(true));
    assert_eq!(keadaan(&gateway, &tiket), "cukup");
    gateway.pass(DAY);
    assert_eq!(keadaan(&gateway, &tiket), "lewat");
    assert_eq!(decide(true), json!(false));
    assert_eq!(alasan(&sandi(&gateway, &tiket, PASSWORD)), (201, "tiket_kedaluwarsa"));
    assert_eq!(gateway.done(&format!("/kendali/bantuan/{kode}"), None)["keperluan"], "");
}

/// A JSON value without what it says: keys, kinds and lengths of texts.
fn shape(value: &Value) -> Value {
    match value {
        Value::String(text) => json!(format!("text of {}", text.len())),
        Value::Object(map) => map.iter().map(|(key, value)| (key.clone(), shape(value))).collect(),
        Value::Array(rows) => rows.iter().map(shape).collect(),
        Value::Number(_) => json!("number"),
        other => other.clone(),
    }
}

/// Status, shape and length of each answer that somebody gets who tries with these people's numbers.
fn seen_by_a_stranger(data: (&str, &str, &str), hp: &str, email: &str) -> Vec<(String, u16, Value, usize)> {
    let gateway = Gateway::new();
    let mut seen = Vec::new();
    let mut note = |what: &str, request: &Request| -> Envelope {
        let response = gateway.ask(request);
        let told: Value = serde_json::from_slice(&response.body).unwrap();
        seen.push((what.to_owned(), response.status, shape(&told), response.body.len()));
        envelope(&response)
    };
    let with_captcha = |mut body: Value| {
        let (captcha, jawaban) = solved(&gateway);
        body["captcha"] = json!(captcha);
        body["jawaban"] = json!(jawaban);
        body
    };
    let call = |path: &str, body: &Value| post(path, None, None, body);
    let body = with_captcha(json!({"nik": data.0, "nama": data.1, "tgllahir": data.2}));
    let tiket = text(&note("akun/periksa", &call("/v1/akun/periksa", &body)), "tiket");
    let sent = note(
        "otp daftar",
        &call(
            "/v1/otp",
            &json!({"tiket": tiket, "untuk": "daftar", "tujuan": "sms", "kepada": HP}),
        ),
    );
    let wrong = json!({"tiket": text(&sent, "tiket"), "kode": "x"});
    note("otp/periksa", &call("/v1/otp/periksa", &wrong));
    let guess =
        json!({"tiket": tiket, "nohp": HP, "email": EMAIL, "katasandi": PASSWORD, "setuju": true, "tiketotp": "x"});
    note("akun", &call("/v1/akun", &guess));
    gateway.pass(61 * SECOND);
    let body = with_captcha(json!({"identitas": data.0}));
    let tiket = text(&note("pulih", &call("/v1/pulih", &body)), "tiket");
    note("pulih/{tiket}", &get(&format!("/v1/pulih/{tiket}"), None));
    for (tujuan, kepada) in [
        ("sms", hp),
        ("email", email),
        ("panggilan", hp),
        ("perangkat_lain", ""),
        ("loket", ""),
    ] {
        let body = json!({"tiket": tiket, "untuk": "pulih", "tujuan": tujuan, "kepada": kepada});
        let sent = note(&format!("otp pulih {tujuan}"), &call("/v1/otp", &body));
        note(
            "otp/periksa",
            &call("/v1/otp/periksa", &json!({"tiket": text(&sent, "tiket"), "kode": "x"})),
        );
        gateway.pass(31 * MINUTE);
    }
    for _ in 0..4 {
        let body = json!({"tiket": tiket, "kartu": "9876", "anggota": "19"});
        note("pulih/bukti", &call("/v1/pulih/bukti", &body));
    }
    note(
        "pulih/bukti kode",
        &call("/v1/pulih/bukti", &json!({"tiket": tiket, "tiketotp": "x"})),
    );
    note(
        "pulih/sandi",
        &call("/v1/pulih/sandi", &json!({"tiket": tiket, "katasandi": PASSWORD})),
    );
    note("pulih/{tiket}", &get(&format!("/v1/pulih/{tiket}"), None));
    seen
}

/// Sign-in is the one that says why, by a decision of its own (docs/adr/0007).
#[test]
fn known_and_unknown_people_are_answered_in_one_shape_to_the_byte() {
    let known = seen_by_a_stranger(SARI_DATA, "080000000011", "peserta00000011@contoh.example");
    assert_eq!(known.len(), 23);
    for (who, data) in [
        ("nobody", NOBODY),
        ("a participant without an account", BUDI),
        ("no participant", DARTO),
        ("another name", (SARI_DATA.0, "Rina Contoh", SARI_DATA.2)),
    ] {
        let other = seen_by_a_stranger(data, "080000000011", "peserta00000011@contoh.example");
        for (a, b) in known.iter().zip(&other) {
            assert_eq!(a, b, "{who}");
        }
    }
}
