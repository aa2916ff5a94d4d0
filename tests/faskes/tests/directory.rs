//! The directory is what it promises to be, and what makes it so can be seen to fail.
#![allow(clippy::unwrap_used)] // a test stops at what it did not expect

use std::collections::BTreeSet;

use jkn_core::data::faskes::Direktori;
use jkn_core::rules::faskes::JenisFaskes;
use jkn_core::rules::nomor::KodeFaskes;
use jkn_faskes::{BANYAK, VERSI, VERSI_BARU, direktori, keliru, nama, paket, periksa, ubahan, wilayah};

#[test]
fn every_row_is_invented_and_says_so() {
    assert_eq!(periksa(), [""; 0]);
    let codes: BTreeSet<String> = direktori().semua().map(|f| f.kode.to_owned()).collect();
    assert_eq!(codes.len(), BANYAK);
    assert!(codes.iter().all(|kode| KodeFaskes::parse(kode).is_ok()));
}

#[test]
fn a_row_that_could_be_a_real_one_is_noticed() {
    let row = direktori().faskes(0).unwrap();
    assert_eq!(keliru(&row), None);
    for (change, named) in [
        (
            (|f| f.nama = "Klinik Sehat".into()) as fn(&mut jkn_core::data::faskes::Faskes<'_>),
            "Contoh",
        ),
        (|f| f.contoh = false, "invented"),
        (|f| f.perkiraan = false, "guess"),
        (|f| f.kode = "0102U020", "code"),
        (|f| f.telepon = "021 5550000".into(), "dialled"),
        (|f| f.jenis = None, "kind"),
        (|f| f.wilayah = "", "nowhere"),
        (|f| f.jam = "8-9", "hours"),
    ] {
        let mut real = row.clone();
        change(&mut real);
        assert!(keliru(&real).is_some_and(|what| what.contains(named)), "{named}");
    }
}

#[test]
fn every_district_has_its_puskesmas_and_every_regency_two_hospitals_and_an_office() {
    let (mut puskesmas, mut offices, mut hospitals) = (BTreeSet::new(), BTreeSet::new(), Vec::new());
    for faskes in direktori().semua() {
        match faskes.jenis.unwrap() {
            JenisFaskes::Puskesmas => _ = puskesmas.insert(faskes.wilayah),
            JenisFaskes::KantorCabang | JenisFaskes::KantorKabupaten => _ = offices.insert(faskes.wilayah),
            JenisFaskes::Rs => hospitals.push(faskes.wilayah),
            _ => {}
        }
    }
    for area in wilayah() {
        let kode = area.kode.as_str();
        match kode.len() {
            8 => assert!(puskesmas.contains(kode), "{kode}"),
            5 => assert!(
                offices.contains(kode) && hospitals.iter().filter(|h| **h == kode).count() >= 2,
                "{kode}"
            ),
            _ => {}
        }
    }
}

#[test]
fn the_changes_are_made_for_the_pack_that_ships() {
    let old = Direktori::baca(paket()).unwrap();
    let changes = std::sync::Arc::new(Direktori::baca(ubahan()).unwrap());
    assert_eq!(
        (changes.sejak(), changes.versi(), changes.banyak()),
        (VERSI, VERSI_BARU, 60)
    );
    let new = old.ubah(&changes).unwrap();
    assert_eq!(new.banyak(), BANYAK + 30 - 10);
    assert!(changes.semua().all(|f| keliru(&f).is_none()));
    let gone = changes.semua().filter(|f| f.tutup);
    assert_eq!(gone.filter(|f| new.dengan_kode(f.kode).is_none()).count(), 10);
}

#[test]
fn the_areas_are_those_of_the_ministry() {
    assert_eq!(
        (nama("32.76"), nama("32.76.06"), nama("99")),
        (Some("Kota Depok"), Some("Beji"), None)
    );
    let count = |length| wilayah().iter().filter(|w| w.kode.len() == length).count();
    assert_eq!((count(2), count(5), count(8)), (38, 514, 7_285));
}
