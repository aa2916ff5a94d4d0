//! Hospitals: letters, doctors, booking with every refusal, and new patients.

use std::hash::{DefaultHasher, Hash, Hasher};

use jkn_core::data::rujukan::{JadwalRs, Rujukan, SuratKontrol};
use jkn_core::gateway::rujukan::AmbilFkrtl;

use super::*;

const DEPOK: &str = "99269400";
const HUSADA: &str = "99269430";
const JAYAPURA: &str = "99698670";
const TOMORROW: &str = "2026-11-25";

fn referrals(gateway: &Gateway, family: u32) -> Vec<Rujukan> {
    let token = gateway.family(family);
    let Told::Rujukan(list) = gateway.told(&Resource::Rujukan, &token) else {
        panic!("GET /v1/rujukan cannot be read");
    };
    list
}

fn letters(gateway: &Gateway, family: u32) -> Vec<SuratKontrol> {
    let token = gateway.family(family);
    let Told::SuratKontrol(list) = gateway.told(&Resource::SuratKontrol, &token) else {
        panic!("GET /v1/surat-kontrol cannot be read");
    };
    list
}

fn doctors(gateway: &Gateway, family: u32, faskes: &str, tanggal: &str) -> JadwalRs {
    let resource = Resource::JadwalRs {
        faskes: faskes.to_owned(),
        poli: "INT".to_owned(),
        tanggal: tanggal.parse().unwrap(),
    };
    let Told::JadwalRs(day) = gateway.told(&resource, &gateway.family(family)) else {
        panic!("GET /v1/fkrtl/{{kodeppk}}/jadwal cannot be read");
    };
    day
}

/// A booking of a referral with the first doctor of its hospital.
fn wish(rujukan: &Rujukan, tanggal: &str) -> AmbilFkrtl {
    let (kodedokter, jampraktek) = match (rujukan.tujuan.kode.as_str(), rujukan.kode_poli.as_str()) {
        (DEPOK, "BED") => (1101, "09:00-13:00"),
        (DEPOK, "HDL") => (1301, "06:00-20:00"),
        (DEPOK, "MAT") => (1201, "08:00-11:00"),
        (HUSADA, _) => (2001, "08:00-14:00"),
        (JAYAPURA, _) => (3001, "08:00-14:00"),
        _ => (1001, "08:00-12:00"),
    };
    AmbilFkrtl {
        idanggota: rujukan.anggota.clone(),
        kodeppk: rujukan.tujuan.kode.clone(),
        kodepoli: rujukan.kode_poli.clone(),
        kodedokter,
        tanggalperiksa: tanggal.to_owned(),
        jampraktek: jampraktek.to_owned(),
        jeniskunjungan: rujukan.jenis.kode(),
        nomorreferensi: rujukan.nomor.clone(),
    }
}

fn book(gateway: &Gateway, family: u32, key: &str, wish: &AmbilFkrtl) -> Envelope {
    let token = gateway.family(family);
    let body = serde_json::to_value(wish).unwrap();
    envelope(&gateway.ask(&post("/v1/antrean/fkrtl", Some(&token), Some(key), &body)))
}

fn reason(gateway: &Gateway, family: u32, wish: &AmbilFkrtl) -> String {
    let mut hasher = DefaultHasher::new();
    serde_json::to_string(wish).unwrap().hash(&mut hasher);
    let envelope = book(gateway, family, &format!("{}", hasher.finish()), wish);
    envelope.metadata.alasan.unwrap_or_default()
}

fn patient(kartu: &str, nik: &str) -> Value {
    json!({"kodeppk": DEPOK, "nomorkartu": kartu, "nik": nik, "nomorkk": "9999990101200001", "nama": "Budi Contoh",
        "jeniskelamin": "L", "tanggallahir": "1983-03-12", "nohp": "080000009999", "alamat": "Jalan Contoh 7", "kodeprop": "32",
        "namaprop": "Jawa Barat", "kodedati2": "32.76", "namadati2": "Kota Depok", "kodekec": "32.76.06", "namakec": "Beji",
        "kodekel": "", "namakel": "Beji", "rw": "3", "rt": "1"})
}

#[test]
fn eight_families_hold_letters_of_every_age_and_each_only_its_own() {
    let gateway = Gateway::new();
    let ages: Vec<i64> = [1, 2, 5, 6]
        .into_iter()
        .flat_map(|family| referrals(&gateway, family))
        .map(|r| (TUESDAY_MS / DAY) - (r.tanggal - chrono::NaiveDate::default()).num_days())
        .collect();
    assert_eq!(ages, [2, 5, 89, 90, 91]);
    assert!(referrals(&gateway, 7)[0].terpakai);
    assert_eq!(
        referrals(&gateway, 8).len(),
        2,
        "Nia's, and one that names somebody else"
    );
    assert_eq!(referrals(&gateway, 3), []);
    assert_eq!(letters(&gateway, 6)[0].rencana.to_string(), "2026-12-01");
    assert_eq!(letters(&gateway, 1), []);
    for (path, family) in [("/v1/rujukan", 8), ("/v1/surat-kontrol", 6)] {
        let raw = gateway.raw(path, Some(&gateway.family(family)));
        assert!(
            !raw.as_str().contains("0009900000"),
            "no card number of anybody: {path}"
        );
    }
}

#[test]
fn a_booking_gives_a_ticket_of_the_hospital_and_takes_a_place() {
    let gateway = Gateway::new();
    let mine = referrals(&gateway, 1).remove(0);
    let left = |gateway: &Gateway| doctors(gateway, 1, DEPOK, TOMORROW).sesi[0].sisa_jkn.unwrap();
    let before = left(&gateway);
    let first = book(&gateway, 1, "a", &wish(&mine, TOMORROW));
    let ticket: Tiket = first.response.read().unwrap();
    assert_eq!((ticket.tingkat.as_str(), ticket.kodeppk.as_str()), ("fkrtl", DEPOK));
    assert_eq!(ticket.nomorreferensi.as_str(), mine.nomor);
    assert_eq!(left(&gateway), before - 1);
    assert_eq!(book(&gateway, 1, "a", &wish(&mine, TOMORROW)), first, "once a key");
    assert_eq!(
        alasan(&book(&gateway, 1, "b", &wish(&mine, TOMORROW))).1,
        "sudah_terdaftar"
    );
}

#[test]
fn a_referral_serves_ninety_days_and_not_one_more_where_the_hospital_lies() {
    let gateway = Gateway::new();
    let nearly = referrals(&gateway, 2).remove(0);
    assert_eq!(reason(&gateway, 2, &wish(&nearly, "2026-11-25")), "");
    assert_eq!(reason(&gateway, 2, &wish(&nearly, "2026-11-26")), "rujukan_kedaluwarsa");
    let over = referrals(&gateway, 6).remove(0);
    assert_eq!(reason(&gateway, 6, &wish(&over, "2026-11-25")), "rujukan_kedaluwarsa");
    // In the east the last day is over at 22.00 WIB, and that hospital takes nobody for the same day.
    let east = referrals(&gateway, 5).remove(0);
    assert_eq!(reason(&gateway, 5, &wish(&east, "2026-11-24")), "minimal_besok");
    gateway.set(TUESDAY_MS + 12 * HOUR);
    assert_eq!(reason(&gateway, 5, &wish(&east, "2026-11-25")), "minimal_besok");
    assert_eq!(reason(&gateway, 5, &wish(&east, "2026-11-26")), "rujukan_kedaluwarsa");
}

#[test]
fn every_other_refusal_has_its_reason() {
    let gateway = Gateway::new();
    let mine = referrals(&gateway, 1).remove(0);
    let good = wish(&mine, TOMORROW);
    let with = |change: fn(&mut AmbilFkrtl)| {
        let mut wish = good.clone();
        change(&mut wish);
        reason(&gateway, 1, &wish)
    };
    assert_eq!(with(|w| w.tanggalperiksa = "2026-11-23".into()), "tanggal_mundur");
    assert_eq!(with(|w| w.tanggalperiksa = "2027-03-01".into()), "tanggal_terlalu_jauh");
    assert_eq!(with(|w| w.tanggalperiksa = "2026-12-25".into()), "poli_tutup");
    assert_eq!(with(|w| w.kodedokter = 9), "dokter_tidak_praktik");
    assert_eq!(with(|w| w.kodeppk = "99000001".into()), "poli_tutup");
    assert_eq!(with(|w| w.idanggota = "siapa".into()), "bukan_anggota_keluarga");
    assert_eq!(with(|w| w.jeniskunjungan = 9), "jenis_kunjungan_tidak_dikenal");
    assert_eq!(with(|w| w.nomorreferensi = String::new()), "rujukan_tidak_ada");
    assert_eq!(with(|w| w.nomorreferensi = "12".into()), "rujukan_tidak_sah");
    let leave = |w: &mut AmbilFkrtl| (w.kodedokter, w.jampraktek) = (1003, "10:00-14:00".into());
    let full = |w: &mut AmbilFkrtl| (w.kodedokter, w.jampraktek) = (1002, "13:00-16:00".into());
    assert_eq!(with(leave), "dokter_tidak_praktik");
    assert_eq!(with(full), "kuota_habis");
    // The letter of another family, and of another member.
    let other = referrals(&gateway, 2).remove(0);
    let stolen = AmbilFkrtl {
        nomorreferensi: other.nomor,
        ..good.clone()
    };
    assert_eq!(reason(&gateway, 1, &stolen), "rujukan_bukan_milik");
    // Today, and after the doctor has gone.
    let today = AmbilFkrtl {
        tanggalperiksa: "2026-11-24".into(),
        ..good.clone()
    };
    gateway.pass(3 * HOUR);
    assert_eq!(reason(&gateway, 1, &today), "sudah_tutup");
    // A control letter before it was written, by another kind of visit, and as it should be.
    let letter = letters(&gateway, 6).remove(0);
    let control = AmbilFkrtl {
        idanggota: letter.anggota.clone(),
        nomorreferensi: letter.nomor.clone(),
        jeniskunjungan: 3,
        tanggalperiksa: "2026-12-01".into(),
        ..good
    };
    let wrong = AmbilFkrtl {
        jeniskunjungan: 1,
        ..control.clone()
    };
    assert_eq!(reason(&gateway, 6, &wrong), "rujukan_tidak_ada");
    assert_eq!(reason(&gateway, 6, &control), "");
}

#[test]
fn routine_haemodialysis_needs_a_finger_print_and_then_no_new_referral() {
    let gateway = Gateway::new();
    let with = referrals(&gateway, 16).remove(0);
    let without = referrals(&gateway, 15).remove(0);
    assert_eq!(reason(&gateway, 16, &wish(&with, TOMORROW)), "");
    assert_eq!(reason(&gateway, 15, &wish(&without, TOMORROW)), "rujukan_kedaluwarsa");
}

#[test]
fn a_new_patient_is_asked_for_eighteen_fields_and_then_booked() {
    let gateway = Gateway::new();
    let budi = referrals(&gateway, 1).remove(1);
    let wish = wish(&budi, TOMORROW);
    assert_eq!(alasan(&book(&gateway, 1, "a", &wish)), (202, "pasien_baru"));
    let tell = |key: &str, body: &Value| {
        let token = gateway.family(1);
        envelope(&gateway.ask(&post("/v1/antrean/pasien-baru", Some(&token), Some(key), body)))
    };
    let good = patient("0009900000012", "9999991203830102");
    for (name, value) in [
        ("nik", "9999991203830103"),
        ("nomorkk", "1"),
        ("namakel", ""),
        ("nomorkartu", "0009900000021"),
    ] {
        let mut odd = good.clone();
        odd[name] = json!(value);
        assert_eq!(alasan(&tell(name, &odd)), (201, "isian_salah"), "{name}");
    }
    let nik = gateway.done("/v1/keluarga", Some(&gateway.family(1)))["peserta"][1]["nik"].clone();
    let good = patient("0009900000012", nik.as_str().unwrap());
    let told = tell("c", &good);
    assert_eq!(told.metadata.code, 200, "{told:?}");
    assert!(told.response.as_str().contains("norm"));
    let ticket: Tiket = book(&gateway, 1, "d", &wish).response.read().unwrap();
    assert!(ticket.pasienbaru.0);
}

#[test]
fn an_odd_hospital_answers_slowly_leaves_things_out_and_is_down_at_night() {
    let gateway = Gateway::new();
    let day = doctors(&gateway, 7, HUSADA, TOMORROW);
    assert_eq!((day.sesi[1].nama_dokter.as_str(), day.sesi[0].sisa_nonjkn), ("", None));
    let token = gateway.family(7);
    let path = format!("/v1/fkrtl/{HUSADA}/jadwal?poli=INT&tanggal={TOMORROW}");
    assert!(gateway.ask(&get(&path, Some(&token))).delay_ms >= 1_000);
    let used = referrals(&gateway, 7).remove(0);
    gateway.set(TUESDAY_MS + 15 * HOUR);
    let down = book(&gateway, 7, "n", &wish(&used, "2026-11-26"));
    assert_eq!(alasan(&down), (201, "gangguan_faskes"));
    assert!(down.metadata.pesanfaskes.is_some());
    let token = gateway.family(7);
    for (path, code) in [
        ("/v1/fkrtl/99000001/jadwal?poli=INT&tanggal=2026-11-25", 404),
        ("/v1/fkrtl/99269400/jadwal?poli=INT&tanggal=besok", 422),
        ("/v1/fkrtl/99269400/jadwal?tanggal=2026-11-25", 422),
    ] {
        assert_eq!(gateway.ask(&get(path, Some(&token))).status, code, "{path}");
    }
}
