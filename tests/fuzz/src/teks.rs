//! What people type, paste or scan: numbers, addresses, weights, hours, codes of cards.

use chrono::NaiveDate;
use jkn_core::data::Resource;
use jkn_core::gateway::envelope::Raw;
use jkn_core::gateway::{Figure, Wire as _, reading};
use jkn_core::rules::antrean::JamPraktik;
use jkn_core::rules::kode_kartu::{KodeKartu, KunciKartu, periksa_kartu};
use jkn_core::rules::perubahan::kontak::{email, nomor_hp};
use jkn_core::rules::skrining::berat::baca_berat;
use jkn_core::rules::{akun, darurat, dokumen, kenali, nik, nomor, poli, teks, virtual_account};
use serde_json::{Value, json};

/// A text is refused, or read; what was read, written and read again, is the same.
pub fn teks(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else { return };
    let hari_ini = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap_or_default();
    again(teks::rapikan, text);
    again(teks::bebas, text);
    again(teks::nomor, text);
    again(poli::sebutan, text);
    if let Some(nomor) = nomor_hp(text) {
        assert_eq!(nomor_hp(&nomor).as_ref(), Some(&nomor), "{text:?}");
        assert!((10..=13).contains(&nomor.len()) && nomor.starts_with("08"), "{nomor:?}");
    }
    if let Some(alamat) = email(text) {
        assert_eq!(email(&alamat).as_ref(), Some(&alamat), "{text:?}");
    }
    if let Ok(berat) = baca_berat(text) {
        assert_eq!(baca_berat(&berat.to_string()), Ok(berat), "{text:?}");
    }
    if let Ok(kartu) = nomor::NomorKartu::parse(text) {
        assert_eq!(nomor::NomorKartu::parse(&kartu.nomor()), Ok(kartu));
    }
    if let Ok(nik) = nik::Nik::parse(text, hari_ini) {
        assert!(!nik.masked().is_empty() && nik::baca_nik(text, hari_ini).is_ok());
    }
    // Each of these is read or refused.
    let _ = nomor::KodeFaskes::parse(text);
    let _ = nomor::KodeBooking::parse(text);
    let _ = nomor::NomorKk::parse(text);
    let _ = akun::baca_pin(text);
    let _ = akun::periksa_sandi(text, text);
    let _ = dokumen::baca_nomor_dokumen(text);
    let _ = virtual_account::baca_va(text, hari_ini);
    let _ = darurat::nasihat_darurat(text);
    let known = kenali::kenali(text, hari_ini).is_ok();
    assert!(known || kenali::kenali_nomor(text, hari_ini).is_err(), "{text:?}");
    hours(text, hari_ini);
    figure(text);
    card(text, hari_ini);
}

/// The public key of the sandbox, which signed some of the seeds.
const KEY: &str = "NRPSBMU3UWWY7WARZNTBUMVBEOQ3RNMV3EJY5JHYJTWBZF5LZYZQ";

/// A code of a card is read as it is written, of a month and no longer; one that was signed can be read and holds.
fn card(text: &str, hari_ini: NaiveDate) {
    if let Ok(kode) = KodeKartu::baca(text) {
        assert_eq!(kode.teks(), text);
        assert!(
            text.starts_with(&kode.nomor.nomor()) && kode.terbit <= kode.sampai,
            "{text:?}"
        );
        assert!(
            kode.berlaku(kode.terbit).is_ok() && kode.berlaku(kode.sampai).is_ok(),
            "{text:?}"
        );
    }
    let kunci = KunciKartu::baca(KEY).unwrap();
    if let Ok(signed) = periksa_kartu(text, &[kunci], hari_ini) {
        assert!(signed.berlaku(hari_ini).is_ok(), "{text:?}");
        assert_eq!(KodeKartu::baca(text), Ok(signed));
    }
}

/// Reading again what was read changes nothing.
fn again(read: impl Fn(&str) -> String, text: &str) {
    let once = read(text);
    assert_eq!(read(&once), once, "{text:?}");
}

/// Hours in the rules' one spelling, and as facilities write them: what the first knows, the second reads alike.
fn hours(text: &str, tanggal: NaiveDate) {
    let strict = text.parse::<JamPraktik>().ok();
    if let Some(jam) = strict {
        assert_eq!(jam.to_string().parse(), Ok(jam), "{text:?}");
    }
    let faskes = "9901U020".to_owned();
    let session = json!({"kodepoli": "001", "namapoli": "Umum", "kodedokter": 1, "namadokter": "dr. Contoh",
        "jampraktek": text, "kapasitas": 30, "sisakuota": 5});
    let day = json!({"faskes": {"kdProvider": faskes, "nmProvider": "Klinik Contoh"}, "zona": "WIB",
        "tanggal": tanggal.to_string(), "libur": Value::Null, "jadwal": [session]});
    let raw = Raw::of(&day).unwrap();
    // One session cannot be read at most: the day is.
    let (_, skipped) = (reading(&Resource::Jadwal { faskes, tanggal }).read)(&raw).unwrap();
    assert!(skipped <= 1);
    assert!(strict.is_none() || skipped == 0, "{text:?}");
}

/// A figure never fails, as JSON or as text.
fn figure(text: &str) {
    if serde_json::from_str::<Value>(text).is_ok() {
        let figure = Figure::read(text).unwrap();
        assert!(figure.count().is_none() || figure.number().is_some());
    }
    let quoted = serde_json::to_string(text).unwrap();
    let figure = Figure::read(&quoted).unwrap();
    if let Some(number) = figure.number() {
        let written = Figure::read(&number.to_string()).unwrap();
        assert_eq!(written.number(), Some(number), "{text:?}");
    }
}
