//! Runs the identifier and family vectors of `tests/vectors` against the rule book.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a helper of a test may stop the test"
)]

use std::path::Path;

use chrono::NaiveDate;
use jkn_core::rules::{nik::Nik, nomor_kartu::NomorKartu, segmen::Segmen};
use proptest::prelude::*;
use serde_json::{Value, json};

fn teks<'a>(v: &'a Value, kunci: &str) -> &'a str {
    v[kunci]
        .as_str()
        .unwrap_or_else(|| panic!("input `{kunci}` is not text: {v}"))
}

fn tanggal(v: &Value, kunci: &str) -> NaiveDate {
    teks(v, kunci).parse().unwrap()
}

/// Answers one vector with an object of everything the call can tell.
fn jawab(call: &str, i: &Value) -> Value {
    match call {
        "nik" => match Nik::parse(teks(i, "teks"), tanggal(i, "today")) {
            Ok(n) => json!({
                "provinsi": n.provinsi(), "kabupaten": n.kabupaten(), "kecamatan": n.kecamatan(),
                "tanggal_lahir": n.tanggal_lahir(), "jenis_kelamin": n.jenis_kelamin(),
                "serial": n.serial(), "masked": n.masked(),
            }),
            Err(e) => json!({"kode": e.kode(), "pesan": e.to_string()}),
        },
        "nik_beda" => {
            let n = Nik::parse(teks(i, "teks"), tanggal(i, "today")).unwrap();
            json!({"beda": n.beda_tanggal_lahir(tanggal(i, "terdaftar"))})
        }
        "kartu" => match NomorKartu::parse(teks(i, "teks")) {
            Ok(n) => json!({"masked": n.masked()}),
            Err(e) => json!({"pesan": e.to_string()}),
        },
        "segmen" => {
            let s: Segmen = serde_json::from_value(i["teks"].clone()).unwrap();
            assert_eq!(serde_json::to_value(&s).unwrap(), i["teks"], "round trip");
            json!({"pembayar": s.pembayar(), "ppu": s.ppu(), "dikenal": !matches!(s, Segmen::Lain(_))})
        }
        lain => panic!("unknown call `{lain}`"),
    }
}

/// Every key of `expect` must be answered with that value; keys not expected are not compared.
fn jalankan(topik: &str) {
    let berkas = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../tests/vectors")
        .join(format!("{topik}.json"));
    let isi: Value = serde_json::from_str(&std::fs::read_to_string(berkas).unwrap()).unwrap();
    assert_eq!(isi["topic"], topik);
    let kasus = isi["cases"].as_array().unwrap();
    assert!(!kasus.is_empty(), "{topik}: no cases");
    for k in kasus {
        let hasil = jawab(teks(k, "call"), &k["input"]);
        let harap = k["expect"].as_object().unwrap();
        assert!(!harap.is_empty(), "{}: expects nothing", k["id"]);
        for (kunci, nilai) in harap {
            assert_eq!(
                hasil.get(kunci),
                Some(nilai),
                "{} `{kunci}`: {hasil}",
                k["id"]
            );
        }
    }
}

#[test]
fn nik_vectors_hold() {
    jalankan("nik");
}

#[test]
fn number_vectors_hold() {
    jalankan("nomor");
}

#[test]
#[should_panic(expected = "unknown call")]
fn an_unknown_call_fails() {
    jawab("tidak_ada", &json!({}));
}

fn hari_ini() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 7, 8).unwrap()
}

/// No digit at all may appear where an identifier is printed for a log.
fn tanpa_nomor(cetak: &str) -> bool {
    !cetak.chars().any(|c| c.is_ascii_digit())
}

proptest! {
    #[test]
    fn nik_parse_never_panics(s in any::<String>(), d in "[0-9]{16}") {
        for t in [s, d] {
            if let Err(e) = Nik::parse(&t, hari_ini()) {
                prop_assert!(!e.kode().is_empty());
            }
        }
    }

    #[test]
    fn nik_written_from_its_parts_reads_back(
        area in 0_u32..=999_999, hari in 1_u32..=28, bulan in 1_u32..=12, yy in 0_i32..=99,
        wanita in any::<bool>(), serial in 1_u32..=9999,
    ) {
        let dd = if wanita { hari + 40 } else { hari };
        let t = format!("{area:06}{dd:02}{bulan:02}{yy:02}{serial:04}");
        let n = Nik::parse(&t, hari_ini()).unwrap();
        prop_assert_eq!(n.as_str(), t.as_str());
        prop_assert_eq!(n.kecamatan(), format!("{area:06}"));
        prop_assert_eq!(n.serial(), format!("{serial:04}"));
        prop_assert_eq!(n.tanggal_lahir().format("%d%m%y").to_string(), format!("{hari:02}{bulan:02}{yy:02}"));
        prop_assert!(n.tanggal_lahir() <= hari_ini());
        let cetak = format!("{n:?} {n}");
        prop_assert!(tanpa_nomor(&cetak));
        prop_assert_eq!(serde_json::to_value(&n).unwrap(), json!(t));
    }

    #[test]
    fn card_reads_back_and_hides(t in "[0-9]{13}") {
        let n = NomorKartu::parse(&t).unwrap();
        prop_assert_eq!(n.as_str(), t.as_str());
        let cetak = format!("{n:?}");
        prop_assert!(tanpa_nomor(&cetak));
        let lagi: NomorKartu = serde_json::from_value(serde_json::to_value(&n).unwrap()).unwrap();
        prop_assert_eq!(lagi, n);
    }
}
