//! The signed code of a card: who has one, for how long, and what a counter makes of it.

use jkn_core::gateway::peserta::{Keluarga, Peserta};
use jkn_core::rules::kode_kartu::{KodeKartu, KunciKartu, periksa_kartu};

use super::*;

fn family(gateway: &Gateway, n: u32) -> Vec<Peserta> {
    let keluarga: Keluarga = gateway.read("/v1/keluarga", &gateway.family(n));
    keluarga.peserta.as_slice().to_vec()
}

fn code(gateway: &Gateway, n: u32, member: usize) -> String {
    family(gateway, n)[member].kode_kartu.as_str().to_owned()
}

/// What the counter says: the card's number, or why not.
fn counter(gateway: &Gateway, kode: &str) -> Result<String, String> {
    let response = gateway.ask(&post("/kendali/periksa-kartu", None, None, &json!({ "kode": kode })));
    let envelope = envelope(&response);
    match alasan(&envelope) {
        (200, _) => Ok(content(&envelope)["nomorkartu"].as_str().unwrap().to_owned()),
        (_, why) => Err(why.to_owned()),
    }
}

#[test]
fn every_active_member_has_a_code_of_their_own_that_the_counter_takes_until_the_month_is_over() {
    let gateway = Gateway::new();
    for member in family(&gateway, 1) {
        let code = member.kode_kartu.as_str();
        assert_eq!(counter(&gateway, code), Ok(member.no_kartu.clone()));
        assert_eq!(counter(&gateway, &format!("{code}\r\n")), Ok(member.no_kartu.clone()));
    }
    let code = code(&gateway, 1, 0);
    gateway.pass(6 * DAY);
    assert_eq!(counter(&gateway, &code), Ok(SARI.to_owned()));
    gateway.pass(DAY);
    assert_eq!(counter(&gateway, &code), Err("kode_kartu_bulan_lain".to_owned()));
}

#[test]
fn a_reading_of_another_day_brings_another_code_and_one_of_the_same_day_the_same() {
    let gateway = Gateway::new();
    let first = code(&gateway, 1, 0);
    gateway.pass(HOUR);
    assert_eq!(code(&gateway, 1, 0), first);
    gateway.pass(DAY);
    let second = code(&gateway, 1, 0);
    assert_ne!(second, first);
    assert_eq!(counter(&gateway, &second), Ok(SARI.to_owned()));
    gateway.set(TUESDAY_MS);
    assert_eq!(counter(&gateway, &second), Err("kode_kartu_belum_berlaku".to_owned()));
}

#[test]
fn who_is_not_active_has_no_code() {
    let gateway = Gateway::new();
    for (n, active) in [(1, true), (11, false), (18, false)] {
        for member in family(&gateway, n) {
            let says = member.status_peserta.kode.as_str() == "0";
            assert_eq!((says, member.kode_kartu.as_str().is_empty()), (active, !active), "{n}");
        }
    }
}

#[test]
fn cover_that_is_known_to_end_within_a_month_ends_its_code_there() {
    let gateway = Gateway::new();
    // Joko was dismissed forty days ago and is covered for six months: to the middle of a month.
    gateway.set(TUESDAY_MS + 130 * DAY);
    let kode = KodeKartu::baca(&code(&gateway, 10, 0)).unwrap();
    assert_eq!(
        (kode.terbit.to_string(), kode.sampai.to_string()),
        ("2027-04-03".to_owned(), "2027-04-15".to_owned())
    );
}

#[test]
fn the_counter_refuses_what_was_changed_cut_or_never_signed() {
    let gateway = Gateway::new();
    let code = code(&gateway, 1, 0);
    let other = code.replacen(SARI, "0009900000021", 1);
    for (kode, why) in [
        (other.as_str(), "kode_kartu_tanda_tangan"),
        (&code.replace("2026-11.24", "2026-11.01"), "kode_kartu_tanda_tangan"),
        (&code.replace(".1.", ".2."), "kode_kartu_versi"),
        (&code.replace("NRPSBMU3", "5JFGYY7C"), "kode_kartu_kunci_tidak_dikenal"),
        (code.split_at(100).0, "kode_kartu_bentuk"),
        (SARI, "kode_kartu_bentuk"),
    ] {
        assert_eq!(counter(&gateway, kode), Err(why.to_owned()), "{kode}");
    }
    let nothing = gateway.ask(&post("/kendali/periksa-kartu", None, None, &json!({})));
    assert_eq!(alasan(&envelope(&nothing)), (422, "isi_tidak_terbaca"));
}

#[test]
fn everybody_can_have_the_public_key_and_check_without_the_gateway() {
    let gateway = Gateway::new();
    let told = gateway.done("/v1/kartu/kunci", None);
    assert_eq!(told["contoh"], true);
    let vectors = std::fs::read_to_string("../vectors/periksa_kartu.json").unwrap();
    let vectors: Value = serde_json::from_str(&vectors).unwrap();
    let first = &vectors["kasus"][0]["masukan"];
    assert_eq!(told["kunci"], first["kunci"], "the key of the vectors is the sandbox's");
    let key = KunciKartu::baca(told["kunci"][0].as_str().unwrap()).unwrap();
    let code = code(&gateway, 1, 0);
    assert_eq!(code, first["kode"].as_str().unwrap());
    let day = "2026-11-24".parse().unwrap();
    assert_eq!(periksa_kartu(&code, &[key], day).unwrap().nomor.nomor(), SARI);
}

#[test]
fn a_card_of_plastic_is_printed_two_weeks_after_registration() {
    let gateway = Gateway::new();
    let printed = |n, member: usize| family(&gateway, n)[member].tgl_cetak_kartu.as_str().to_owned();
    assert_eq!(printed(1, 0), "2020-08-21");
    // Arif was registered five days ago.
    assert_eq!(printed(13, 0), "");
}
