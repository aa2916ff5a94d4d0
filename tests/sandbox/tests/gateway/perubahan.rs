use jkn_core::gateway::iuran::Iuran;
use jkn_core::gateway::perubahan::{Daftar, Perubahan};
use jkn_core::gateway::peserta::Keluarga;
use jkn_core::rules::faskes::JenisFaskes;

use super::*;

/// Somewhere contracted and not full in the directory: the Puskesmas of Semarang.
const MELATI: &str = "9901P001";

fn ids(gateway: &Gateway, token: &str) -> Vec<String> {
    let family: Keluarga = gateway.read("/v1/keluarga", token);
    let members = family.peserta.as_slice().iter();
    members.map(|member| member.id_anggota.as_str().to_owned()).collect()
}

fn ask(gateway: &Gateway, token: &str, key: &str, what: &str, body: &Value) -> Envelope {
    let path = match what {
        "fktp" => "/v1/perubahan/fktp",
        "kelas" => "/v1/perubahan/kelas",
        "alamat" => "/v1/perubahan/alamat",
        "nohp" => "/v1/perubahan/nohp",
        "email" => "/v1/perubahan/email",
        _ => "/v1/perubahan/batal",
    };
    envelope(&gateway.ask(&post(path, Some(token), Some(key), body)))
}

fn facility(gateway: &Gateway, token: &str, member: usize) -> (String, String) {
    let family: Keluarga = gateway.read("/v1/keluarga", token);
    let member = &family.peserta.as_slice()[member];
    (
        member.prov_umum.kd_provider.as_str().to_owned(),
        member.tgl_fktp.as_str().to_owned(),
    )
}

fn changes(gateway: &Gateway, token: &str) -> Vec<Perubahan> {
    let list: Daftar = gateway.read("/v1/perubahan", token);
    list.perubahan.as_slice().to_vec()
}

fn states(gateway: &Gateway, token: &str) -> Vec<String> {
    let list = changes(gateway, token);
    list.iter()
        .map(|c| format!("{} {}", c.jenis.as_str(), c.keadaan.as_str()))
        .collect()
}

fn move_to(id: &str, kode: &str, family: bool) -> Value {
    json!({"idanggota": id, "satukeluarga": family, "kdProvider": kode})
}

#[test]
fn a_new_facility_serves_the_whole_family_from_the_first_of_the_next_month() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let id = ids(&gateway, &token).remove(0);
    let done = ask(&gateway, &token, "a", "fktp", &move_to(&id, MELATI, true));
    assert_eq!(content(&done)["mulai"], "2026-12-01");
    assert_eq!(facility(&gateway, &token, 1).0, "9901U020", "until then the old one");
    assert_eq!(states(&gateway, &token), ["fktp menunggu"]);
    gateway.pass(7 * DAY);
    let token = gateway.family(1);
    for member in 0..4 {
        let (kode, sejak) = facility(&gateway, &token, member);
        assert_eq!((kode.as_str(), sejak.as_str()), (MELATI, "2026-12-01"));
    }
    assert_eq!(states(&gateway, &token), ["fktp berlaku"]);
    // A number is taken at the new one from now on, and another change waits three months.
    let booked = gateway.book(&token, "b", SARI, "2026-12-02");
    assert_eq!(booked.metadata.code, 200, "{booked:?}");
    let again = ask(&gateway, &token, "c", "fktp", &move_to(&id, "9901U020", false));
    assert_eq!(alasan(&again), (201, "belum_waktunya"));
    assert_eq!(content(&again)["sejak"], "2027-03-01");
}

#[test]
fn each_refusal_of_a_facility_has_its_reason() {
    let gateway = Gateway::new();
    let direktori = jkn_faskes::direktori();
    let puskesmas = |full: bool, with: bool| {
        let mut rows = direktori.semua();
        let found = rows.find(|f| f.jenis.is_some_and(|j| j.fktp()) && f.penuh == full && f.bekerjasama == with);
        found.unwrap().kode.to_owned()
    };
    let (full, without) = (puskesmas(true, true), puskesmas(false, false));
    let mut rows = direktori.semua();
    let hospital = rows
        .find(|f| f.jenis == Some(JenisFaskes::Rs) && f.bekerjasama)
        .unwrap();
    for (family, kode, reason) in [
        (4, MELATI, "not_in_app"),
        (5, MELATI, "not_in_app"),
        (7, "9901U020", "not_in_app"),
        (1, "9901U020", "fktp_sama"),
        (1, full.as_str(), "fktp_penuh"),
        (1, without.as_str(), "fktp_tidak_bekerja_sama"),
        (1, hospital.kode, "fktp_tidak_bekerja_sama"),
        (1, "12345678", "fktp_tidak_dikenal"),
        (13, "9901U020", "belum_waktunya"),
    ] {
        let token = gateway.family(family);
        let id = ids(&gateway, &token).remove(0);
        let refused = ask(
            &gateway,
            &token,
            &format!("{family}{kode}"),
            "fktp",
            &move_to(&id, kode, false),
        );
        assert_eq!(alasan(&refused), (201, reason), "family {family} {kode}");
    }
    let token = gateway.family(13);
    let id = ids(&gateway, &token).remove(0);
    let mut moved = move_to(&id, "9901U020", false);
    moved["alasankhusus"] = json!("pindah_domisili");
    assert_eq!(
        alasan(&ask(&gateway, &token, "p", "fktp", &moved)),
        (201, "lewat_pandawa")
    );
    let stranger = ask(&gateway, &token, "s", "fktp", &move_to("siapa", "9901U020", false));
    assert_eq!(alasan(&stranger), (201, "bukan_anggota_keluarga"));
}

#[test]
fn one_change_waits_at_a_time_and_can_be_taken_back_until_it_counts() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let id = ids(&gateway, &token).remove(1);
    let done = ask(&gateway, &token, "a", "fktp", &move_to(&id, MELATI, false));
    let name = content(&done)["id"].clone();
    let again = ask(&gateway, &token, "b", "fktp", &move_to(&id, "9922P003", false));
    assert_eq!(alasan(&again), (201, "sudah_ada_permintaan"));
    let back = |key: &str, id: &Value| ask(&gateway, &token, key, "batal", &json!({ "id": id }));
    assert_eq!(back("c", &name).metadata.code, 200);
    assert_eq!(alasan(&back("d", &name)), (201, "sudah_dibatalkan"));
    assert_eq!(
        alasan(&back("e", &json!("ubah-99"))),
        (201, "perubahan_tidak_ditemukan")
    );
    assert_eq!(states(&gateway, &token), ["fktp dibatalkan"]);
    let second = ask(&gateway, &token, "f", "fktp", &move_to(&id, "9922P003", false));
    let name = content(&second)["id"].clone();
    gateway.pass(7 * DAY);
    let token = gateway.family(1);
    let late = ask(&gateway, &token, "g", "batal", &json!({ "id": name }));
    assert_eq!(alasan(&late), (201, "sudah_berlaku"));
    assert_eq!(facility(&gateway, &token, 1).0, "9922P003");
    assert_eq!(facility(&gateway, &token, 0).0, "9901U020");
}

#[test]
fn another_class_costs_from_its_month_on_and_the_months_before_keep_their_price() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let done = ask(
        &gateway,
        &token,
        "a",
        "kelas",
        &json!({"kelas": "2", "satukeluarga": true}),
    );
    assert_eq!(content(&done)["mulai"], "2026-12-01", "{done:?}");
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!((bill.kelas.as_str(), number(bill.perorang)), ("3", 35_000));
    gateway.pass(7 * DAY);
    let token = gateway.family(1);
    let bill: Iuran = gateway.read("/v1/iuran", &token);
    assert_eq!((bill.kelas.as_str(), number(bill.perorang)), ("2", 100_000));
    let again = ask(
        &gateway,
        &token,
        "b",
        "kelas",
        &json!({"kelas": "1", "satukeluarga": true}),
    );
    assert_eq!(alasan(&again), (201, "belum_waktunya"));
    // Who asked while the month was open and never paid it owes it in the class that it was in.
    let gateway = Gateway::new();
    let token = gateway.family(3);
    let done = ask(
        &gateway,
        &token,
        "a",
        "kelas",
        &json!({"kelas": "3", "satukeluarga": true}),
    );
    assert_eq!(done.metadata.code, 200, "{done:?}");
    gateway.pass(7 * DAY);
    let bill: Iuran = gateway.read("/v1/iuran", &gateway.family(3));
    let owed: Vec<i64> = bill.tunggakan.iter().map(|month| number(month.jumlah)).collect();
    assert_eq!(owed, [2 * 100_000]);
    assert_eq!(bill.berjalan.map(|month| number(month.jumlah)), Some(2 * 35_000));
}

#[test]
fn each_refusal_of_a_class_has_its_reason() {
    let gateway = Gateway::new();
    for (family, kelas, whole, reason) in [
        (1, "3", true, "kelas_sama"),
        (1, "2", false, "harus_satu_keluarga"),
        (1, "9", true, "kelas_tidak_dikenal"),
        (4, "2", true, "not_in_app"),
        (9, "2", true, "not_in_app"),
        (16, "1", true, "not_in_app"),
        (11, "2", true, "tunggakan"),
        (12, "3", true, "rehab_berjalan"),
        (13, "2", true, "lewat_pandawa"),
        (19, "2", true, "status_tidak_aktif"),
    ] {
        let token = gateway.family(family);
        let body = json!({"kelas": kelas, "satukeluarga": whole});
        let refused = ask(&gateway, &token, &format!("{family}{kelas}{whole}"), "kelas", &body);
        assert_eq!(alasan(&refused), (201, reason), "family {family} {kelas}");
    }
}

#[test]
fn an_address_is_recorded_at_once_and_a_missing_part_is_named() {
    let gateway = Gateway::new();
    let token = gateway.family(4);
    let id = ids(&gateway, &token).remove(0);
    let whole = json!({"idanggota": id, "satukeluarga": true, "alamat": "Jalan Contoh 7", "kodeprop": "32",
        "kodekab": "32.76", "kodekec": "32.76.06", "kodekel": "", "kelurahan": "Beji Contoh", "kodepos": "16421"});
    let done = ask(&gateway, &token, "a", "alamat", &whole);
    assert_eq!(content(&done)["mulai"], "2026-11-24");
    let kept = changes(&gateway, &token);
    assert_eq!(
        kept[0].baru.as_str(),
        "Jalan Contoh 7, Beji Contoh, Beji, Kota Depok, Jawa Barat, 16421"
    );
    let villages = gateway.done("/v1/wilayah?induk=32.76.06", None);
    assert_eq!(villages["contoh"], true);
    let mut chosen = whole.clone();
    chosen["kodekel"] = villages["wilayah"][1]["kode"].clone();
    ask(&gateway, &token, "b", "alamat", &chosen);
    let kept = changes(&gateway, &token);
    let village = villages["wilayah"][1]["nama"].as_str().unwrap();
    assert!(kept[0].baru.as_str().contains(village), "{}", kept[0].baru.as_str());
    assert_eq!(kept[0].lama, kept[1].baru);
    for (field, value, named) in [
        ("alamat", "", "alamat"),
        ("kodeprop", "99", "provinsi"),
        ("kodekab", "31.71", "kabupaten"),
        ("kodekec", "31.71.01", "kecamatan"),
        ("kelurahan", " ", "kelurahan"),
        ("kodepos", "1642", "kode_pos"),
    ] {
        let mut wrong = whole.clone();
        wrong[field] = json!(value);
        let refused = ask(&gateway, &token, &format!("x{field}"), "alamat", &wrong);
        assert_eq!(alasan(&refused), (201, "isian_salah"));
        assert_eq!(content(&refused)["isian"]["kata"], named);
    }
}

#[test]
fn areas_are_told_step_by_step() {
    let gateway = Gateway::new();
    let below = |induk: &str| gateway.done(&format!("/v1/wilayah?induk={induk}"), None);
    let regencies = below("32");
    assert_eq!(regencies["contoh"], false);
    assert!(
        regencies["wilayah"]
            .as_array()
            .unwrap()
            .iter()
            .any(|w| w["nama"] == "Kota Depok")
    );
    assert!(
        below("32.76")["wilayah"]
            .as_array()
            .unwrap()
            .iter()
            .any(|w| w["nama"] == "Beji")
    );
    let unknown = envelope(&gateway.ask(&get("/v1/wilayah?induk=99", None)));
    assert_eq!(alasan(&unknown), (404, "wilayah_tidak_dikenal"));
}

#[test]
fn a_counter_that_changes_the_same_thing_has_the_last_word_and_both_are_told() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let id = ids(&gateway, &token).remove(0);
    ask(&gateway, &token, "a", "fktp", &move_to(&id, MELATI, false));
    gateway.pass(DAY);
    let body = json!({"akun": SARI, "fktp": "9922P003", "nama": "Sari Contoh Baru", "nohp": "0800 0000 0111", "alamat": "Jalan Loket 1"});
    gateway.control("/kendali/loket", &body);
    let token = gateway.family(1);
    assert_eq!(
        facility(&gateway, &token, 0),
        ("9922P003".to_owned(), "2026-11-25".to_owned())
    );
    let family: Keluarga = gateway.read("/v1/keluarga", &token);
    assert_eq!(family.peserta.as_slice()[0].nama.as_str(), "Sari Contoh Baru");
    let told = changes(&gateway, &token);
    let said: Vec<_> = told
        .iter()
        .map(|c| (c.jenis.as_str(), c.keadaan.as_str(), c.oleh.as_str()))
        .collect();
    assert_eq!(
        said,
        [
            ("alamat", "berlaku", "loket"),
            ("nama", "berlaku", "loket"),
            ("nomor_hp", "berlaku", "loket"),
            ("fktp", "berlaku", "loket"),
            ("fktp", "diganti", "aplikasi"),
        ]
    );
    assert_eq!(told[2].baru.as_str(), "0800*****111");
    gateway.pass(7 * DAY);
    let token = gateway.family(1);
    assert_eq!(
        facility(&gateway, &token, 0).0,
        "9922P003",
        "the day of the app's wish changes nothing"
    );
    // By telephone, for the class of all, from a day to come.
    gateway.control(
        "/kendali/loket",
        &json!({"akun": SARI, "kelas": "1", "oleh": "165", "mulai": "2027-01-01"}),
    );
    assert_eq!(changes(&gateway, &token)[0].keadaan.as_str(), "menunggu");
    gateway.pass(31 * DAY);
    let bill: Iuran = gateway.read("/v1/iuran", &gateway.family(1));
    assert_eq!(bill.kelas.as_str(), "1");
}

#[test]
fn a_counter_knows_neither_strangers_nor_other_classes() {
    let gateway = Gateway::new();
    for (body, status) in [
        (json!({"akun": "0009999999999", "kelas": "1"}), 404),
        (json!({"akun": SARI, "fktp": "12345678"}), 404),
        (json!({"akun": SARI, "kelas": "4"}), 422),
        (json!({"akun": SARI, "nohp": "12"}), 422),
        (json!({"akun": SARI, "mantra": "x"}), 422),
    ] {
        let response = gateway.ask(&post("/kendali/loket", None, None, &body));
        assert_eq!(response.status, status, "{body}");
    }
}

/// Sends a code, reads it and brings the ticket of the right one.
pub(super) fn proved(gateway: &Gateway, token: &str, untuk: &str, tujuan: &str, kepada: &str) -> String {
    let body = json!({"untuk": untuk, "tujuan": tujuan, "kepada": kepada});
    let sent = content(&envelope(&gateway.ask(&post("/v1/otp", Some(token), None, &body))));
    let inbox = gateway.done("/kendali/otp", None);
    let kode = inbox.as_array().unwrap().last().unwrap()["kode"].clone();
    let body = json!({"tiket": sent["tiket"], "kode": kode});
    let right = content(&envelope(&gateway.ask(&post(
        "/v1/otp/periksa",
        Some(token),
        None,
        &body,
    ))));
    right["tiketotp"].as_str().unwrap().to_owned()
}

#[test]
fn a_contact_is_proved_by_its_own_code_once_and_used_by_one_account() {
    let gateway = Gateway::new();
    let token = gateway.family(1);
    let id = ids(&gateway, &token).remove(0);
    let number = "080000009999";
    let tiket = proved(&gateway, &token, "ubah_nohp", "sms", number);
    let body = |nohp: &str, tiket: &str| json!({"idanggota": id, "nohp": nohp, "tiketotp": tiket});
    let say = |key: &str, body: &Value| ask(&gateway, &token, key, "nohp", body);
    // The code was for another number; it still serves for its own.
    assert_eq!(alasan(&say("a", &body("080000009998", &tiket))), (201, "otp_salah"));
    assert_eq!(alasan(&say("b", &body("0812", &tiket))), (201, "bentuk_salah"));
    assert_eq!(alasan(&say("c", &body(number, ""))), (201, "perlu_kode"));
    // Rangga's account was made with this one.
    assert_eq!(
        alasan(&say("d", &body("080000000021", &tiket))),
        (201, "dipakai_akun_lain")
    );
    let done = say("e", &body(number, &tiket));
    assert_eq!(content(&done)["mulai"], "2026-11-24", "{done:?}");
    assert_eq!(
        alasan(&say("f", &body(number, &tiket))),
        (201, "otp_salah"),
        "a code serves once"
    );
    let kept = changes(&gateway, &token);
    assert_eq!(
        (kept[0].lama.as_str(), kept[0].baru.as_str()),
        ("0800*****011", "0800*****999")
    );
    // Now it is taken for everybody else.
    // Codes to one number wait for each other, whoever asks.
    gateway.pass(2 * MINUTE);
    let other = gateway.family(2);
    let id = ids(&gateway, &other).remove(0);
    let tiket = proved(&gateway, &other, "ubah_nohp", "panggilan", number);
    let taken = json!({"idanggota": id, "nohp": number, "tiketotp": tiket});
    assert_eq!(
        alasan(&ask(&gateway, &other, "g", "nohp", &taken)),
        (201, "dipakai_akun_lain")
    );
    let email = "rangga@contoh.example";
    gateway.pass(2 * MINUTE);
    let tiket = proved(&gateway, &other, "ubah_email", "email", email);
    let body = json!({"idanggota": id, "email": email, "tiketkode": tiket});
    assert_eq!(ask(&gateway, &other, "h", "email", &body).metadata.code, 200);
}
