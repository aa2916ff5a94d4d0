//! A hospital that does not know the patient yet: the data are typed, the app dies twice, an answer is lost, and there is one
//! number. And a referral that ended yesterday.

use jkn_core::screen::plain;
use jkn_journeys::Phone;
use jkn_sandbox::control::{Fault, Kind};

use crate::{World, ok, quiet, sign_in_as};

/// Sari's account, whose family Budi belongs to.
const SARI: &str = "0009900000011";
/// Budi's referral to the poli Bedah.
const BUDI: &str = "pendaftaran_pelayanan/rs/9901U0201126P000002";

fn see(phone: &mut Phone, words: &str) -> String {
    let screen = ok(phone.until(words, |screen| plain::render(screen).contains(words)));
    plain::render(&screen)
}

#[test]
fn a_new_patient_gets_one_number_though_the_answer_is_lost_and_the_app_dies() {
    let world = World::new();
    let mut phone = world.signed_in();
    ok(phone.open("pendaftaran_pelayanan/rs"));
    let text = see(&mut phone, "Sisa 85 hari");
    assert!(text.contains("Budi Contoh") && text.contains("Sisa 88 hari"), "{text}");
    ok(phone.open(BUDI));
    see(&mut phone, "dr. Guntur Contoh");
    ok(phone.choose("dokter", "1101/09:00-13:00"));
    ok(phone.tap("lanjut"));
    ok(phone.tap("ambil"));
    see(&mut phone, "belum punya data Budi Contoh");
    ok(phone.tap("lanjut"));
    assert_eq!(quiet(&mut phone).route, "pendaftaran_pelayanan/pasien-baru");
    // The directory comes from the gateway here.
    see(&mut phone, "Provinsi sampai kecamatan");
    for (field, value) in [
        ("nomorkk", "9999990101200001"),
        ("nohp", "080000009999"),
        ("alamat", "Jalan Contoh 7"),
        ("rt", "1"),
        ("rw", "3"),
        ("wilayah", "32.76.06"),
    ] {
        ok(phone.edit(field, value));
    }
    ok(phone.sleep());
    drop(phone);
    let mut phone = world.device.start().unwrap();
    assert_eq!(quiet(&mut phone).route, "pendaftaran_pelayanan/pasien-baru");
    see(&mut phone, "Jalan Contoh 7");
    see(&mut phone, "Nama desa atau kelurahan");
    ok(phone.edit("tulis", "Beji"));
    // The hospital takes the patient in, its answer is lost, and so is everything after it: the app dies in doubt.
    let lost = |kind, times, path: Option<&str>| Fault {
        kind,
        times,
        path: path.map(str::to_owned),
    };
    let after = lost(Kind::LoseAfter { ms: 0 }, 1, Some("/v1/antrean/pasien-baru"));
    let nothing = lost(Kind::LoseBefore, u32::MAX, None);
    world.gateway.faults(&[after, nothing]).unwrap();
    ok(phone.tap("kirim"));
    see(&mut phone, "Belum ada jawaban");
    drop(phone);
    world.gateway.faults(&[]).unwrap();
    let mut phone = world.device.start().unwrap();
    ok(phone.open("pendaftaran_pelayanan"));
    ok(phone.refresh());
    let text = see(&mut phone, "BED-");
    assert!(text.contains("RSUD Contoh Kota Depok"), "{text}");
    assert!(!text.contains("belum punya data"), "{text}");
    let counts = world.gateway.account(SARI).unwrap();
    assert_eq!(counts.get("tiket"), Some(&1), "one number");
    assert_eq!(counts.get("perintah"), Some(&3), "refused, taken in, booked: each once");
    // The same day cannot be asked for again, and nothing waits to be filled in.
    ok(phone.open(BUDI));
    see(&mut phone, "sudah punya nomor");
    ok(phone.open("pendaftaran_pelayanan/pasien-baru"));
    see(&mut phone, "Tidak ada yang perlu diisi");
}

#[test]
fn a_referral_of_ninety_one_days_is_refused_before_the_first_field_and_leads_to_what_its_hospital_has() {
    let world = World::new();
    let mut phone = world.device.start().unwrap();
    sign_in_as(&mut phone, "0009900000061", "Contoh-06!");
    ok(phone.open("pendaftaran_pelayanan/rs"));
    see(&mut phone, "Tidak bisa dipakai");
    ok(phone.open("pendaftaran_pelayanan/rs/9901G0110826P000006"));
    let text = see(&mut phone, "Nomor belum bisa diambil");
    assert!(!text.contains("Hari periksa") && text.contains("IGD (UGD)"), "{text}");
    ok(phone.open("pendaftaran_pelayanan/rujukan/9901G0110826P000006"));
    see(&mut phone, "Lihat tempat tidur kosong");
    ok(phone.tap("kamar"));
    see(&mut phone, "RSUD Contoh Kota Depok");
}
