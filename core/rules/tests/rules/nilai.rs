//! Value types: what no vector can see of them, because it does not cross as JSON or the tables rule it out.

use chrono::{DateTime, NaiveDate, Utc};
use jkn_rules::akun::KekuranganSandi;
use jkn_rules::antrean::fkrtl::{KebijakanFkrtl, PermintaanAntreanFkrtl, periksa_antrean_fkrtl};
use jkn_rules::antrean::rujukan::JenisKunjungan;
use jkn_rules::antrean::tugas::Tugas;
use jkn_rules::antrean::{AlasanAntrean, KeputusanAntrean, Zona};
use jkn_rules::bulan::BulanError;
use jkn_rules::denda::DendaError;
use jkn_rules::iuran::IuranError;
use jkn_rules::nik::{Nik, baca_nik};
use jkn_rules::nomor::{KodeBooking, KodeFaskes, NomorKartu, NomorKk};
use jkn_rules::penjelasan::Nilai;
use jkn_rules::percakapan::{NomorTerketik, PeristiwaPercakapan};
use jkn_rules::rehab::RehabError;
use jkn_rules::rupiah::RupiahError;
use jkn_rules::salah::InputSalah;
use jkn_rules::segmen::Segmen;
use jkn_rules::skrining::Penyakit;
use jkn_rules::skrining::nilai::{JawabanSkrining, TingkatRisiko, nilai_skrining};
use jkn_rules::skrining::tubuh::UkuranTubuh;
use jkn_rules::tagihan::TagihanError;
use jkn_rules::virtual_account::baca_va;

use crate::fhir::kuesioner;
use crate::teks;

#[test]
fn a_number_comes_back_as_it_was_read_and_never_shows_in_debug() {
    let card = NomorKartu::parse("0001302302924").expect("card");
    assert_eq!(card.nomor(), "0001302302924");
    assert_eq!(format!("{card:?}"), "NomorKartu(*************)");
    let family = NomorKk::parse("3171011001120003").expect("family card");
    let today = NaiveDate::from_ymd_opt(2024, 5, 20).expect("date");
    let person = Nik::parse("3171011001120003", today).expect("person");
    assert_eq!(format!("{person:?}"), "Nik(****************)");
    assert_eq!(family.nomor(), "3171011001120003");
    assert_eq!(format!("{family:?}"), "NomorKk(****************)");
    assert_eq!(KodeFaskes::parse("0138U020").expect("facility").kode(), "0138U020");
    assert_eq!(
        KodeBooking::parse("16032021A001").expect("booking").kode(),
        "16032021A001"
    );
}

#[test]
fn no_record_shows_a_number_or_a_name_in_debug() {
    let day = NaiveDate::from_ymd_opt(2024, 7, 8).expect("day");
    let nik = baca_nik("3276055708900002", day).expect("nik");
    assert_eq!(format!("{nik:?}"), "IsiNik(****************)");
    let family = baca_va("8988801302302924", day).expect("family");
    assert_eq!(format!("{family:?}"), "Keluarga([Mandiri], ***********)");
    let enterprise = baca_va("8988890012345678", day).expect("enterprise");
    assert_eq!(format!("{enterprise:?}"), "BadanUsaha([Mandiri], 12345678)");
    let events = [
        PeristiwaPercakapan::Mulai,
        PeristiwaPercakapan::Teks {
            teks: "3276055708900002".to_owned(),
        },
        PeristiwaPercakapan::Ditemukan {
            nilai: vec![("nama".to_owned(), Nilai::Kata("Contoh".to_owned()))],
        },
        PeristiwaPercakapan::TidakDitemukan,
        PeristiwaPercakapan::Waktu,
    ];
    assert_eq!(
        format!("{events:?}"),
        "[Mulai, Teks(…), Ditemukan(…), TidakDitemukan, Waktu]"
    );
}

#[test]
fn codes_are_read_from_json_by_the_same_rule() {
    assert!(serde_json::from_str::<KodeFaskes>("\"0138U020\"").is_ok());
    assert!(serde_json::from_str::<KodeFaskes>("\"0138u020\"").is_err());
    assert!(serde_json::from_str::<KodeBooking>("\"A1\"").is_ok());
    assert!(serde_json::from_str::<KodeBooking>("\"\"").is_err());
    let typed: NomorTerketik = serde_json::from_str("\"0001302302924\"").expect("number");
    assert_eq!(typed.digit(), "0001302302924");
    assert_eq!(format!("{typed:?}"), "NomorTerketik(…)");
    assert!(serde_json::from_str::<NomorTerketik>("\"000130230292\"").is_err());
}

#[test]
fn everything_a_password_lacks_is_said_in_both_languages() {
    use KekuranganSandi::{
        KonfirmasiBerbeda, TanpaAngka, TanpaHurufBesar, TanpaHurufKecil, TanpaSimbol, TerlaluPendek,
    };
    let mut said = std::collections::BTreeSet::new();
    for lack in [
        TerlaluPendek,
        TanpaHurufBesar,
        TanpaHurufKecil,
        TanpaAngka,
        TanpaSimbol,
        KonfirmasiBerbeda,
    ] {
        let because = lack.penjelasan();
        assert!(because.asumsi, "the password rule is a default (§16.2)");
        let json = serde_json::to_value(&because).expect("json");
        let mut found = Vec::new();
        teks::explanations(&json, &mut found);
        for texts in teks::both() {
            said.insert(texts.say(&found[0].0, &found[0].1).expect("sentence"));
        }
    }
    assert_eq!(said.len(), 12, "six sentences in each language");
}

#[test]
fn the_ecosystems_numbers_go_both_ways() {
    for kode in 0..=5 {
        let kind = JenisKunjungan::dari_kode(kode);
        assert_eq!(kind.map(JenisKunjungan::kode), (1..=4).contains(&kode).then_some(kode));
    }
    for kode in 0..=100 {
        let known = (1..=7).contains(&kode) || kode == 99;
        assert_eq!(Tugas::dari_kode(kode).map(Tugas::kode), known.then_some(kode));
    }
    let order: Vec<u8> = std::iter::successors(Some(Tugas::TungguAdmisi), |t| t.berikut())
        .map(Tugas::kode)
        .collect();
    assert_eq!(order, [1, 2, 3, 4, 5, 6, 7]);
    assert_eq!(Tugas::TidakHadir.berikut(), None);
    let zones = [Zona::Wib, Zona::Wita, Zona::Wit];
    assert_eq!(zones.map(Zona::singkatan), ["WIB", "WITA", "WIT"]);
    assert_eq!(zones.map(Zona::jam_dari_utc), [7, 8, 9]);
}

#[test]
fn segments_know_who_earns_a_wage_and_who_pays_alone() {
    let wage: Vec<_> = Segmen::DIKENAL.into_iter().filter(Segmen::ppu).collect();
    assert_eq!(wage, [Segmen::PpuPn, Segmen::PpuTni, Segmen::PpuPolri, Segmen::PpuBu]);
    let alone: Vec<_> = Segmen::DIKENAL.into_iter().filter(Segmen::mandiri).collect();
    assert_eq!(alone, [Segmen::Pbpu, Segmen::Bp]);
}

#[test]
fn every_error_of_money_has_its_code() {
    let overflow = RupiahError::Overflow;
    assert_eq!(IuranError::from(overflow).kode(), "MELUAP");
    assert_eq!(DendaError::from(overflow).kode(), "MELUAP");
    assert_eq!(TagihanError::from(overflow).kode(), "MELUAP");
    assert_eq!(RehabError::from(overflow).kode(), "MELUAP");
    assert_eq!(TagihanError::from(IuranError::TanpaAnggota).kode(), "TANPA_ANGGOTA");
    assert_eq!(RehabError::from(TagihanError::DendaLama).kode(), "DENDA_LAMA");
    assert_eq!(RehabError::from(BulanError::DiLuarRentang).kode(), "DI_LUAR_KALENDER");
}

#[test]
fn an_error_of_input_names_its_field_and_never_the_value() {
    let error = InputSalah::Ganda { bidang: "id" };
    assert_eq!((error.bidang(), error.kode().as_str()), ("id", "ID_DUPLICATE"));
    assert_eq!(error.to_string(), "id holds a value twice");
}

#[test]
fn a_booking_at_the_end_of_time_is_refused() {
    let day = NaiveDate::from_ymd_opt(2024, 7, 9).expect("date");
    let answer = periksa_antrean_fkrtl(&PermintaanAntreanFkrtl {
        saat: DateTime::<Utc>::MAX_UTC.fixed_offset(),
        zona: Zona::Wit,
        tanggal_periksa: day,
        kode_poli: "INT".to_owned(),
        kode_dokter: 1,
        jkn: false,
        peserta_aktif: true,
        jenis_kunjungan: None,
        referensi: None,
        hemodialisa_rutin: false,
        pasien_baru: false,
        sesi: None,
        tiket: Vec::new(),
        kebijakan: KebijakanFkrtl::default(),
    });
    assert!(matches!(
        answer,
        KeputusanAntrean::Ditolak {
            alasan: AlasanAntrean::DokterTidakPraktik,
            ..
        }
    ));
}

#[test]
fn a_form_without_a_question_about_a_disease_finds_no_risk_of_it() {
    let mut form = kuesioner();
    form.butir.retain(|b| !b.penyakit.contains(&Penyakit::Dm));
    let answers = JawabanSkrining::dari_ya(&form, &[], UkuranTubuh::default()).expect("answers");
    let result = nilai_skrining(&form, &answers).expect("result");
    let diabetes = result.penyakit.iter().find(|h| h.penyakit == Penyakit::Dm);
    let diabetes = diabetes.map(|h| (h.maksimum, h.tingkat));
    assert_eq!(diabetes, Some((0, TingkatRisiko::Rendah)));
}
