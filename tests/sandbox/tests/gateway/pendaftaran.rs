//! Registering: the look-up, a family, members more, a newborn, and how a registration ages.

use jkn_core::gateway::iuran::Iuran;
use jkn_core::gateway::pendaftaran::{BayiDiterima, Daftaran, Kk, Pendaftaran};

use super::*;

const NINE: &str = "9999990101100001";
const COVERED_ELSEWHERE: &str = "9999990202100002";
const MISTAKES: &str = "9999990303100003";
const SARIS: &str = "9999990404100004";
const FKTP: &str = "9901U020";

/// Somebody as the family card has them: NIK, name, birth date, sex.
type Row = (&'static str, &'static str, &'static str, &'static str);

const FAMILY: [Row; 9] = [
    ("9999991204785101", "Darto Contoh", "1978-04-12", "L"),
    ("9999996309805102", "Warni Contoh", "1980-09-23", "P"),
    ("9999993001045103", "Slamet Contoh", "2004-01-30", "L"),
    ("9999995406065104", "Rini Contoh", "2006-06-14", "P"),
    ("9999990211095105", "Yanto Contoh", "2009-11-02", "L"),
    ("9999995903125106", "Tari Contoh", "2012-03-19", "P"),
    ("9999992708165107", "Bimo Contoh", "2016-08-27", "L"),
    ("9999996902205108", "Laksmi Contoh", "2020-02-29", "P"),
    ("9999990512515109", "Mbah Karto Contoh", "1951-12-05", "L"),
];

fn ask(gateway: &Gateway, kk: &str, right: bool) -> Response {
    let captcha: Captcha = gateway.raw("/v1/captcha", None).read().unwrap();
    let jawaban = if right {
        captcha::answer(captcha.tanya.as_str()).unwrap()
    } else {
        "salah".to_owned()
    };
    let body = json!({"kk": kk, "captcha": captcha.id, "jawaban": jawaban});
    gateway.ask(&post("/v1/pendaftaran/kk", None, None, &body))
}

fn look_up(gateway: &Gateway, kk: &str) -> Kk {
    envelope(&ask(gateway, kk, true)).response.read().unwrap()
}

fn members(kk: &Kk, rows: &[Row]) -> Value {
    let left = kk.anggota.iter().filter(|orang| orang.keadaan == "belum");
    left.zip(rows)
        .map(|(orang, (nik, nama, lahir, sex))| {
            json!({"ref": orang.kode, "nik": nik, "nama": nama, "tgllahir": lahir, "sex": sex, "hubungan": "anak",
                "kdProvider": FKTP})
        })
        .collect()
}

fn form(kk: &Kk, rows: &[Row]) -> Value {
    json!({"tiketkk": kk.tiketkk, "anggota": members(kk, rows), "kelas": "3", "nohp": "081200000051",
        "email": "darto@contoh.example", "tiketotp": "", "setuju": true})
}

/// The same form, with the code that was sent to its number.
fn proved(gateway: &Gateway, mut body: Value, nohp: &str) -> Value {
    let ask = |path: &str, body: Value| envelope(&gateway.ask(&post(path, None, None, &body)));
    let sent = ask(
        "/v1/otp",
        json!({"tiket": body["tiketkk"], "untuk": "pendaftaran", "tujuan": "sms", "kepada": nohp}),
    );
    let inbox = gateway.done("/kendali/otp", None);
    let kode = &inbox.as_array().unwrap().last().unwrap()["kode"];
    let right = ask(
        "/v1/otp/periksa",
        json!({"tiket": content(&sent)["tiket"], "kode": kode}),
    );
    body["nohp"] = json!(nohp);
    body["tiketotp"] = content(&right)["tiketotp"].clone();
    body
}

fn register(gateway: &Gateway, key: &str, body: &Value) -> Envelope {
    envelope(&gateway.ask(&post("/v1/pendaftaran", None, Some(key), body)))
}

fn found(gateway: &Gateway, tiket: &str) -> Vec<Pendaftaran> {
    let list: Daftaran = gateway
        .raw(&format!("/v1/pendaftaran?tiket={tiket}"), None)
        .read()
        .unwrap();
    list.pendaftaran.as_slice().to_vec()
}

/// A card number, which the number to pay to repeats.
fn card_of(daftar: &Pendaftaran) -> String {
    let bri = daftar
        .va
        .as_slice()
        .iter()
        .find(|va| va.bank.as_str() == "BRI")
        .unwrap();
    format!("00{}", bri.nomor.get(5..).unwrap())
}

#[test]
fn a_family_card_says_who_is_on_it_with_hidden_names_and_which_case_it_is() {
    let gateway = Gateway::new();
    let cases = [
        (NINE, "keluarga_baru", 9, 9),
        (COVERED_ELSEWHERE, "keluarga_baru", 3, 2),
        (SARIS, "tambah_anggota", 5, 1),
        ("9999990505100005", "bayi", 2, 1),
        ("9999990606100006", "sudah_semua", 2, 0),
    ];
    for (nomor, kasus, all, left) in cases {
        let kk = look_up(&gateway, nomor);
        let open = kk.anggota.iter().filter(|orang| orang.keadaan == "belum").count();
        assert_eq!(
            (kk.kasus.as_str(), kk.anggota.len(), open),
            (kasus, all, left),
            "{nomor}"
        );
        assert!(
            kk.anggota.iter().all(|orang| orang.nama.as_str().contains('*')),
            "{nomor}"
        );
    }
    assert_eq!(look_up(&gateway, SARIS).kelas.as_str(), "3");
    let names = |kk: &Kk| kk.anggota.iter().map(|orang| orang.kode.clone()).collect::<Vec<_>>();
    assert_eq!(
        names(&look_up(&gateway, NINE)),
        names(&look_up(&gateway, NINE)),
        "stable"
    );
}

#[test]
fn whoever_does_not_solve_the_captcha_learns_nothing_of_a_number() {
    let gateway = Gateway::new();
    let mut bodies = Vec::new();
    for nomor in [NINE, "9999990909100009", "123", ""] {
        let mut response = ask(&gateway, nomor, false);
        response.date_ms = 0;
        bodies.push((response.status, response.body, response.etag));
    }
    assert!(bodies.windows(2).all(|pair| pair[0] == pair[1]));
    let unknown = envelope(&ask(&gateway, "9999990909100009", true));
    assert_eq!(alasan(&unknown), (201, "kk_tidak_ditemukan"));
    assert_eq!(alasan(&envelope(&ask(&gateway, "123", true))), (201, "kk_tidak_sah"));
}

#[test]
fn a_family_of_nine_registers_once_waits_fourteen_days_pays_and_is_active() {
    let gateway = Gateway::new();
    let kk = look_up(&gateway, NINE);
    let body = proved(&gateway, form(&kk, &FAMILY), "081200000051");
    let first = register(&gateway, "sembilan", &body);
    assert_eq!(first.metadata.code, 200, "{first:?}");
    let daftar: Pendaftaran = first.response.read().unwrap();
    assert_eq!(number(daftar.perorang), 35_000);
    assert_eq!(number(daftar.keluarga), 9 * 35_000);
    assert_eq!((daftar.keadaan.as_str(), daftar.va.as_slice().len()), ("menunggu", 5));
    assert_eq!(
        (daftar.bayarsejak.as_str(), daftar.bayarsampai.as_str()),
        ("2026-12-08", "2026-12-24")
    );
    // The answer was lost: the same key gives the same answer, and asking for it by key does too.
    assert_eq!(register(&gateway, "sembilan", &body), first);
    assert_eq!(
        content(&envelope(&gateway.ask(&get("/v1/perintah/sembilan", None)))),
        json!(first)
    );
    assert!(found(&gateway, &daftar.tiket) == [daftar.clone()]);
    assert!(found(&gateway, "tebakan").is_empty());
    assert_eq!(look_up(&gateway, NINE).kasus, "sudah_semua");
    let pay = || envelope(&gateway.ask(&post("/kendali/bayar", None, None, &json!({"akun": card_of(&daftar)}))));
    assert_eq!(alasan(&pay()), (201, "iuran_pertama_belum_boleh"));
    gateway.pass(14 * DAY);
    assert_eq!(found(&gateway, &daftar.tiket)[0].keadaan.as_str(), "bisa_dibayar");
    assert_eq!(pay().metadata.code, 200);
    assert_eq!(found(&gateway, &daftar.tiket)[0].keadaan.as_str(), "aktif");
}

#[test]
fn a_registration_that_nobody_pays_is_over_and_the_family_may_begin_anew() {
    let gateway = Gateway::new();
    let kk = look_up(&gateway, NINE);
    let body = proved(&gateway, form(&kk, &FAMILY), "081200000051");
    let daftar: Pendaftaran = register(&gateway, "a", &body).response.read().unwrap();
    gateway.pass(31 * DAY);
    assert_eq!(found(&gateway, &daftar.tiket)[0].keadaan.as_str(), "kedaluwarsa");
    let kk = look_up(&gateway, NINE);
    assert_eq!(kk.kasus, "keluarga_baru");
    let body = proved(&gateway, form(&kk, &FAMILY), "081200000051");
    assert_eq!(register(&gateway, "b", &body).metadata.code, 200);
}

#[test]
fn the_server_checks_a_family_by_itself_and_says_why_it_refuses() {
    let gateway = Gateway::new();
    let full = jkn_faskes::direktori()
        .semua()
        .find(|f| f.penuh && f.bekerjasama)
        .unwrap()
        .kode
        .to_owned();
    let hospital = jkn_faskes::direktori()
        .semua()
        .find(|f| f.jenis == Some(jkn_core::rules::faskes::JenisFaskes::Rs))
        .unwrap()
        .kode
        .to_owned();
    type Change<'a> = dyn Fn(&mut Value) + 'a;
    let changes: [(&str, &Change<'_>); 12] = [
        ("belum_setuju", &|b| b["setuju"] = json!(false)),
        ("formulir_kosong", &|b| b["anggota"] = json!([])),
        ("keluarga_tidak_lengkap", &|b| {
            b["anggota"].as_array_mut().unwrap().pop();
        }),
        ("nik_ganda", &|b| {
            b["anggota"][1]["nik"] = b["anggota"][0]["nik"].clone()
        }),
        ("bukan_anggota_kk", &|b| b["anggota"][1]["ref"] = json!("lain")),
        ("nik_tidak_ditemukan", &|b| {
            b["anggota"][2]["nik"] = json!("9999990101010001")
        }),
        ("data_dukcapil_berbeda", &|b| {
            b["anggota"][2]["tgllahir"] = json!("2004-01-31")
        }),
        ("data_dukcapil_berbeda", &|b| {
            b["anggota"][2]["nama"] = json!("Slamat Contoh")
        }),
        ("fktp_penuh", &|b| b["anggota"][0]["kdProvider"] = json!(full)),
        ("fktp_bukan_mitra", &|b| b["anggota"][0]["kdProvider"] = json!(hospital)),
        ("kode_kedaluwarsa", &|_| {}),
        ("kode_kedaluwarsa", &|b| b["tiketotp"] = json!("tebakan")),
    ];
    for (n, (reason, change)) in changes.iter().enumerate() {
        let kk = look_up(&gateway, NINE);
        let mut body = form(&kk, &FAMILY);
        change(&mut body);
        assert_eq!(alasan(&register(&gateway, &format!("k{n}"), &body)), (201, *reason));
    }
    let kk = look_up(&gateway, NINE);
    let mut used = proved(&gateway, form(&kk, &FAMILY), "081200000099");
    assert_eq!(alasan(&register(&gateway, "nohp", &used)), (201, "nohp_dipakai"));
    used["nohp"] = json!("081200000053");
    assert_eq!(
        alasan(&register(&gateway, "nohp-lain", &used)),
        (201, "kode_kedaluwarsa"),
        "not for this number"
    );
    let kk = look_up(&gateway, NINE);
    let mut used = proved(&gateway, form(&kk, &FAMILY), "081200000054");
    used["email"] = json!("dipakai@contoh.example");
    assert_eq!(alasan(&register(&gateway, "email", &used)), (201, "email_dipakai"));
    let kk = look_up(&gateway, NINE);
    gateway.pass(10 * MINUTE);
    let late = register(&gateway, "lewat", &form(&kk, &FAMILY));
    assert_eq!(alasan(&late), (201, "tiket_kedaluwarsa"));
    assert_eq!(
        alasan(&register(
            &gateway,
            "palsu",
            &json!({"tiketkk": "x", "anggota": [], "kelas": "3", "nohp": "", "email": "",
        "tiketotp": "", "setuju": true})
        )),
        (201, "tiket_kedaluwarsa")
    );
    assert_eq!(
        look_up(&gateway, NINE).kasus,
        "keluarga_baru",
        "nothing came of any of them"
    );
}

#[test]
fn who_is_covered_elsewhere_is_left_out_and_a_register_with_mistakes_is_said_so() {
    let gateway = Gateway::new();
    let kk = look_up(&gateway, COVERED_ELSEWHERE);
    let rows: [Row; 2] = [
        ("9999994810905202", "Mega Contoh", "1990-10-08", "P"),
        ("9999996107185203", "Kirana Contoh", "2018-07-21", "P"),
    ];
    let mut with_him = form(&kk, &rows);
    let him = kk.anggota.iter().find(|orang| orang.keadaan == "lain").unwrap();
    let mut third = with_him["anggota"][0].clone();
    third["ref"] = json!(him.kode);
    third["nik"] = json!("9999991705885201");
    with_him["anggota"].as_array_mut().unwrap().push(third);
    assert_eq!(alasan(&register(&gateway, "tiga", &with_him)), (201, "sudah_peserta"));
    let body = proved(&gateway, form(&kk, &rows), "081200000055");
    let daftar: Pendaftaran = register(&gateway, "dua", &body).response.read().unwrap();
    assert_eq!(number(daftar.keluarga), 70_000);
    let kk = look_up(&gateway, MISTAKES);
    let rows: [Row; 3] = [
        ("9999991102855301", "Surya Contoh", "1985-02-11", "L"),
        ("9999995303875302", "Wulan Contoh", "1987-03-13", "P"),
        ("9999990909145303", "Genta Contoh", "2014-09-09", "L"),
    ];
    let mut body = form(&kk, &rows);
    body["nohp"] = json!("081200000052");
    body["email"] = json!("surya@contoh.example");
    let differs = register(&gateway, "beda", &body);
    assert_eq!(alasan(&differs), (201, "data_dukcapil_berbeda"));
    assert_eq!(
        differs.metadata.message.as_str(),
        "Anggota Ke-2: Data Berbeda Dengan Dukcapil"
    );
    body["anggota"][1]["tgllahir"] = json!("1987-03-14");
    assert_eq!(
        alasan(&register(&gateway, "tidak-daring", &body)),
        (201, "nik_tidak_ditemukan")
    );
}

#[test]
fn members_more_join_the_family_of_the_account_in_its_class() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let more = |gateway: &Gateway, token: &str, key: &str, body: &Value| {
        envelope(&gateway.ask(&post("/v1/pendaftaran/anggota", Some(token), Some(key), body)))
    };
    let rows: [Row; 1] = [("9999994803555401", "Marni Contoh", "1955-03-08", "P")];
    let kk = look_up(&gateway, SARIS);
    let mut body = form(&kk, &rows);
    body["kelas"] = json!("1");
    assert_eq!(alasan(&more(&gateway, &token, "kelas", &body)), (201, "kelas_berbeda"));
    let other = form(&look_up(&gateway, NINE), &FAMILY);
    assert_eq!(alasan(&more(&gateway, &token, "lain", &other)), (201, "bukan_keluarga"));
    body["kelas"] = json!("3");
    let is_dentist = |f: &jkn_core::data::faskes::Faskes<'_>| {
        f.bekerjasama && f.jenis == Some(jkn_core::rules::faskes::JenisFaskes::Drg)
    };
    let dentist = jkn_faskes::direktori()
        .semua()
        .find(is_dentist)
        .unwrap()
        .kode
        .to_owned();
    body["anggota"][0]["kdProviderGigi"] = json!(FKTP);
    assert_eq!(
        alasan(&more(&gateway, &token, "gigi", &body)),
        (201, "fktp_bukan_mitra")
    );
    body["anggota"][0]["kdProviderGigi"] = json!(dentist);
    let accepted = more(&gateway, &token, "ibu", &body);
    let family: Value = gateway.done("/v1/keluarga", Some(&token));
    let marni = family["peserta"].as_array().unwrap().last().unwrap();
    let facilities = (&marni["provUmum"]["kdProvider"], &marni["kdProviderGigi"]["kdProvider"]);
    assert_eq!(facilities, (&json!(FKTP), &json!(dentist)));
    let daftar: Pendaftaran = accepted.response.read().unwrap();
    assert_eq!(number(daftar.keluarga), 5 * 35_000);
    assert_eq!(card_of(&daftar), SARI, "paid with the family's own number");
    let own: Daftaran = gateway.read("/v1/pendaftaran", &token);
    assert_eq!(own.pendaftaran.as_slice().len(), 1);
    let nobody = gateway.ask(&get("/v1/pendaftaran", None));
    assert_eq!(nobody.status, 401);
    assert_eq!(daftar.pertama.number(), Some(35_000), "of her alone");
    let standing = |gateway: &Gateway| -> Vec<(String, String)> {
        let family: Value = gateway.done("/v1/keluarga", Some(&gateway.family(1)));
        let of = |p: &Value| {
            (
                p["nama"].as_str().unwrap().to_owned(),
                p["statusPeserta"]["kode"].as_str().unwrap().to_owned(),
            )
        };
        family["peserta"].as_array().unwrap().iter().map(of).collect()
    };
    let marni = |kode: &str| ("Marni Contoh".to_owned(), kode.to_owned());
    assert_eq!(
        standing(&gateway).last(),
        Some(&marni("2")),
        "in the family, and not covered yet"
    );
    let bill = |gateway: &Gateway| -> Iuran { gateway.read("/v1/iuran", &gateway.family(1)) };
    assert_eq!(number(bill(&gateway).anggota), 4);
    // The family's own bill can be paid all the same while the wait runs.
    gateway.control("/kendali/bayar", &json!({"akun": SARI}));
    assert_eq!(found(&gateway, &daftar.tiket)[0].keadaan.as_str(), "menunggu");
    gateway.pass(14 * DAY);
    gateway.control("/kendali/bayar", &json!({"akun": SARI}));
    assert_eq!(found(&gateway, &daftar.tiket)[0].keadaan.as_str(), "aktif");
    assert_eq!(standing(&gateway).last(), Some(&marni("0")));
    let december = bill(&gateway);
    assert_eq!(
        (number(december.anggota), number(december.berjalan.unwrap().jumlah)),
        (4, 140_000)
    );
    // What she paid first stands in the history of the family, and is no month of its bill.
    let history: Value = gateway.done("/v1/pembayaran", Some(&gateway.family(1)));
    assert_eq!(history["pembayaran"][0]["jumlah"], 35_000);
    gateway.pass(31 * DAY);
    let january = bill(&gateway);
    assert_eq!(
        (number(january.anggota), number(january.berjalan.unwrap().jumlah)),
        (5, 175_000)
    );
    assert_eq!(january.peranggota.as_slice().len(), 5);
}

#[test]
fn who_is_not_paid_for_in_time_leaves_the_family_again() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let rows: [Row; 1] = [("9999994803555401", "Marni Contoh", "1955-03-08", "P")];
    let body = form(&look_up(&gateway, SARIS), &rows);
    let asked = envelope(&gateway.ask(&post("/v1/pendaftaran/anggota", Some(&token), Some("a"), &body)));
    assert_eq!(asked.metadata.alasan, None);
    let people = |gateway: &Gateway| {
        let family: Value = gateway.done("/v1/keluarga", Some(&gateway.family(1)));
        family["peserta"].as_array().unwrap().len()
    };
    assert_eq!(people(&gateway), 5);
    gateway.pass(31 * DAY);
    assert_eq!(people(&gateway), 4);
}

#[test]
fn a_newborn_is_in_the_family_at_once_covered_from_its_first_iuran_and_billed_from_the_month_after() {
    let gateway = Gateway::new();
    let baby = |family: u32, mother: usize| {
        let token = gateway.family(family);
        let told: Value = gateway.done("/v1/keluarga", Some(&token));
        let body = json!({"idibu": told["peserta"][mother]["idanggota"], "tgllahir": "2026-11-20", "nama": "", "sex": "P",
            "nomorsuratlahir": "RS/1", "anakke": 3, "kdProvider": FKTP});
        let accepted = gateway.ask(&post("/v1/pendaftaran/bayi", Some(&token), Some("bayi"), &body));
        assert_eq!(envelope(&accepted).metadata.alasan, None);
    };
    let newborn = |family: u32| -> Value {
        let told: Value = gateway.done("/v1/keluarga", Some(&gateway.family(family)));
        told["peserta"].as_array().unwrap().last().unwrap().clone()
    };
    baby(1, 0);
    let seen = newborn(1);
    assert_eq!((&seen["nama"], &seen["nik"]), (&json!("Bayi Sari Contoh"), &json!("")));
    assert_eq!(
        (&seen["statusPeserta"]["kode"], &seen["iuranPertamaDibayar"]),
        (&json!("2"), &json!(false))
    );
    // Its first iuran goes before the family's bill of the same month.
    gateway.control("/kendali/bayar", &json!({"akun": SARI}));
    assert_eq!(newborn(1)["statusPeserta"]["kode"], "0");
    let bill: Iuran = gateway.read("/v1/iuran", &gateway.family(1));
    assert_eq!(
        (number(bill.anggota), number(bill.berjalan.unwrap().jumlah)),
        (4, 140_000)
    );
    gateway.pass(10 * DAY);
    let bill: Iuran = gateway.read("/v1/iuran", &gateway.family(1));
    assert_eq!(
        (number(bill.anggota), number(bill.berjalan.unwrap().jumlah)),
        (5, 175_000)
    );
    // A worker's newborn is covered at once, and nobody is billed for it.
    baby(9, 1);
    assert_eq!(newborn(9)["statusPeserta"]["kode"], "0");
    // Without a NIK for three months it is not any more.
    gateway.pass(100 * DAY);
    assert_eq!(
        (
            &newborn(9)["statusPeserta"]["kode"],
            &newborn(1)["statusPeserta"]["kode"]
        ),
        (&json!("4"), &json!("4"))
    );
}

#[test]
fn a_newborn_is_registered_once_by_its_mother_and_the_rules_of_who_pays_for_her() {
    let gateway = Gateway::new();
    let mother = |token: &str, n: usize| {
        let family: Value = gateway.done("/v1/keluarga", Some(token));
        family["peserta"][n]["idanggota"].as_str().unwrap().to_owned()
    };
    let baby = |token: &str, key: &str, idibu: &str, born: &str| {
        let body = json!({"idibu": idibu, "tgllahir": born, "nama": "", "sex": "P", "nomorsuratlahir": "RS/1", "anakke": 3,
            "kdProvider": FKTP});
        envelope(&gateway.ask(&post("/v1/pendaftaran/bayi", Some(token), Some(key), &body)))
    };
    let sari = gateway.family(1);
    let id = mother(&sari, 0);
    let accepted: BayiDiterima = baby(&sari, "a", &id, "2026-11-01").response.read().unwrap();
    assert_eq!(
        (
            accepted.aktif,
            accepted.ditagihsejak.as_str(),
            accepted.batasnik.as_str()
        ),
        (false, "2026-11", "2027-02-01")
    );
    assert_eq!(alasan(&baby(&sari, "b", &id, "2026-11-01")), (201, "sudah_terdaftar"));
    assert_eq!(
        alasan(&baby(&sari, "c", &id, "2026-11-25")),
        (201, "tanggal_lahir_salah")
    );
    assert_eq!(
        alasan(&baby(&sari, "d", "orang-lain", "2026-11-02")),
        (201, "bukan_keluarga")
    );
    let late: BayiDiterima = baby(&sari, "e", &id, "2026-09-10").response.read().unwrap();
    assert_eq!(late.ditagihsejak.as_str(), "2026-09", "late: billed from birth");
    assert_eq!(alasan(&baby(&sari, "f", &id, "2026-08-20")), (201, "perlu_kk_dan_nik"));
    let pbi = gateway.family(4);
    assert_eq!(
        alasan(&baby(&pbi, "g", &mother(&pbi, 1), "2026-11-01")),
        (201, "otomatis")
    );
    let pemda = gateway.family(5);
    assert_eq!(
        alasan(&baby(&pemda, "h", &mother(&pemda, 0), "2026-11-01")),
        (201, "lewat_jalan_lain")
    );
    let worker = gateway.family(9);
    let own: BayiDiterima = baby(&worker, "i", &mother(&worker, 1), "2026-11-01")
        .response
        .read()
        .unwrap();
    assert_eq!((own.aktif, own.ditagihsejak.as_str()), (true, ""));
    let owing = gateway.family(11);
    assert_eq!(
        alasan(&baby(&owing, "j", &mother(&owing, 1), "2026-11-01")),
        (201, "ibu_tidak_aktif")
    );
}
