//! The directory: whole, in changes, and one facility; for everybody.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jkn_core::data::faskes::Direktori;
use jkn_core::gateway::faskes::{Paket, Rincian};

use super::*;

fn pack(gateway: &Gateway, path: &str) -> (u32, u32, Direktori) {
    let wire: Paket = gateway.raw(path, None).read().unwrap();
    let direktori = Direktori::baca(&STANDARD.decode(&wire.paket).unwrap()).unwrap();
    assert_eq!((direktori.versi(), direktori.sejak()), (wire.versi, wire.sejak));
    (wire.versi, wire.sejak, direktori)
}

#[test]
fn a_phone_with_the_pack_gets_only_what_has_changed() {
    let gateway = Gateway::new();
    let (versi, sejak, whole) = pack(&gateway, "/v1/faskes/paket");
    assert_eq!((sejak, whole.banyak()), (0, jkn_faskes::BANYAK));
    let (newer, since, changes) = pack(&gateway, &format!("/v1/faskes/ubahan?sejak={versi}"));
    assert_eq!((since, changes.banyak()), (versi, 60));
    let changed = whole.ubah(&changes.into()).unwrap();
    assert_eq!((changed.versi(), changed.banyak()), (newer, jkn_faskes::BANYAK + 20));
    let (_, _, nothing) = pack(&gateway, &format!("/v1/faskes/ubahan?sejak={newer}"));
    assert_eq!((nothing.sejak(), nothing.banyak()), (newer, 0));
    // Too far behind, or of a version that never was.
    assert_eq!(pack(&gateway, "/v1/faskes/ubahan?sejak=20200101").1, 0);
    for wrong in [
        "/v1/faskes/ubahan",
        "/v1/faskes/ubahan?sejak=",
        "/v1/faskes/ubahan?sejak=kemarin",
    ] {
        let refused = gateway.ask(&get(wrong, None));
        assert_eq!(
            (refused.status, alasan(&envelope(&refused))),
            (422, (422, "sejak_tidak_sah")),
            "{wrong}"
        );
    }
}

#[test]
fn everybody_may_ask_and_a_token_makes_no_difference() {
    let gateway = Gateway::new();
    for resource in [
        Resource::Faskes { sejak: 0 },
        Resource::Faskes {
            sejak: jkn_faskes::VERSI,
        },
        Resource::RincianFaskes {
            kode: "9901U020".into(),
        },
    ] {
        let path = reading(&resource).path;
        assert_eq!(resource.policy().scope, jkn_core::data::Scope::Public);
        assert_eq!(gateway.told(&resource, "salah"), gateway.told(&resource, ""), "{path}");
    }
    for path in [
        "/v1/keluarga",
        "/v1/iuran",
        "/v1/antrean",
        "/v1/fktp/9901U020/jadwal?tanggal=2026-11-24",
    ] {
        assert_eq!(gateway.ask(&get(path, None)).status, 401, "{path}");
    }
}

#[test]
fn a_facility_says_what_it_offers_and_who_works_there() {
    let gateway = Gateway::new();
    let details = |kode: &str| -> Rincian { gateway.raw(&format!("/v1/faskes/{kode}"), None).read().unwrap() };
    let clinic = details("9901U020");
    assert!(
        clinic
            .dokter
            .as_slice()
            .iter()
            .any(|d| d.nama.as_str() == "dr. Rina Contoh")
    );
    assert!(
        jkn_faskes::direktori()
            .semua()
            .step_by(500)
            .all(|f| !details(f.kode).layanan.as_slice().is_empty())
    );
    let unknown = gateway.ask(&get("/v1/faskes/0102U020", None));
    assert_eq!(alasan(&envelope(&unknown)), (404, "faskes_tidak_dikenal"));
}
