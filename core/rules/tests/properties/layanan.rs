//! What must hold of the screening, of accounts, contacts and consultations for every input.

use chrono::{Days, NaiveDateTime};
use jkn_rules::akun::{IzinSaat, boleh_kirim_otp, periksa_sandi};
use jkn_rules::antrean::fktp::nomor_urut_fktp;
use jkn_rules::antrean::{JamPraktik, perkiraan_dilayani};
use jkn_rules::konsultasi::{
    BATAS_DIAM_MS, KeadaanKonsultasi, Pengirim, Penutup, PeristiwaKonsultasi, langkah_konsultasi, nasihat_darurat,
};
use jkn_rules::penjelasan::Kelayakan;
use jkn_rules::perubahan::kontak::{email, nomor_hp};
use jkn_rules::skrining::tubuh::{UkuranTubuh, imt};
use jkn_rules::skrining::{
    JawabanSkrining, Kuesioner, PermintaanSkrining, VERSI_2020, boleh_skrining, fhir, nilai_skrining,
};
use proptest::prelude::*;

use crate::nilai::{allowed, day, zona};

proptest! {
    #[test]
    fn a_screening_is_possible_from_the_day_told(hari_ini in day(), terakhir in day()) {
        let p = PermintaanSkrining { hari_ini, terakhir: Some(terakhir), anggota_terdaftar: true };
        if let Kelayakan::Belum { sejak, .. } = boleh_skrining(&p) {
            let on = |hari_ini| boleh_skrining(&PermintaanSkrining { hari_ini, ..p });
            prop_assert!(allowed(&on(sejak)));
            prop_assert!(!allowed(&on(sejak - Days::new(1))));
        }
    }

    #[test]
    fn text_of_any_kind_is_answered_without_a_panic(
        text in any::<String>(), number in any::<u32>(), ms in any::<i64>(), z in zona(),
    ) {
        let _ = text.parse::<JamPraktik>();
        let _ = nomor_urut_fktp(&text, number);
        let _ = nasihat_darurat(&text);
        let _ = (nomor_hp(&text), email(&text), periksa_sandi(&text, ""));
        let _ = z.dari_epoch_ms(ms);
        let _ = perkiraan_dilayani(NaiveDateTime::MAX, number, number);
        let _ = fhir::dari_fhir(&serde_json::json!({ "resourceType": "Questionnaire", "version": text }));
        let ukuran = UkuranTubuh { berat_gram: Some(number), tinggi_cm: Some(number / 1000), ..UkuranTubuh::default() };
        let _ = imt(&ukuran);
    }

    #[test]
    fn a_phone_number_has_one_spelling(rest in "8[0-9]{8,11}", prefix in "(0|62|\\+62)") {
        prop_assert_eq!(nomor_hp(&format!("{prefix}{rest}")), Some(format!("0{rest}")));
    }

    #[test]
    fn scores_are_bounded_and_one_more_risk_never_lowers_them(
        yes in proptest::collection::vec(any::<bool>(), 38), extra in 0..38usize,
    ) {
        let k = Kuesioner::versi(VERSI_2020).expect("version");
        let score = |yes: &[bool]| {
            let ids: Vec<String> = k.butir.iter().zip(yes).filter(|(_, y)| **y)
                .map(|(b, _)| b.id.clone()).collect();
            let form = JawabanSkrining::dari_ya(&k, &ids, UkuranTubuh::default())
                .expect("known ids");
            nilai_skrining(&k, &form).expect("a complete form").penyakit
        };
        let mut riskier = yes.clone();
        riskier[extra] = k.butir[extra].berisiko_bila;
        for (before, after) in score(&yes).iter().zip(score(&riskier)) {
            prop_assert!(before.skor <= before.maksimum);
            prop_assert_eq!(before.penyakit, after.penyakit);
            prop_assert!(before.skor <= after.skor && before.tingkat <= after.tingkat);
        }
    }

    #[test]
    fn an_otp_can_be_sent_at_the_instant_told_and_not_before(
        sent in proptest::collection::vec(0i64..7_200_000, 0..6), now in 0i64..7_200_000,
    ) {
        let sent: Vec<i64> = sent.into_iter().filter(|t| *t <= now).collect();
        if let IzinSaat::Tunggu { sampai_ms, .. } = boleh_kirim_otp(&sent, now) {
            prop_assert!(sampai_ms > now);
            let free = matches!(boleh_kirim_otp(&sent, sampai_ms), IzinSaat::Boleh { .. });
            prop_assert!(free);
            let before = boleh_kirim_otp(&sent, sampai_ms - 1);
            let waits = matches!(before, IzinSaat::Tunggu { .. });
            prop_assert!(waits);
        }
    }

    #[test]
    fn silence_ends_a_consultation_only_after_the_doctor_wrote(
        steps in proptest::collection::vec((0..7u8, 0i64..900_000), 0..30),
    ) {
        let mut state = KeadaanKonsultasi::Kosong;
        let mut now = 0;
        for (what, wait) in steps {
            now += wait;
            let event = match what {
                0 => PeristiwaKonsultasi::Mulai { keluhan: "batuk".to_owned() },
                1 => PeristiwaKonsultasi::PesanPeserta,
                2 => PeristiwaKonsultasi::PesanDokter,
                3 => PeristiwaKonsultasi::AkhiriPeserta,
                4 => PeristiwaKonsultasi::AkhiriDokter,
                5 => PeristiwaKonsultasi::Nilai { bintang: 3, catatan: String::new() },
                _ => PeristiwaKonsultasi::Waktu,
            };
            let step = langkah_konsultasi(state, &event, now);
            let by_time = KeadaanKonsultasi::Ditutup { oleh: Penutup::BatasWaktu };
            if step.keadaan == by_time && state != by_time {
                let doctor_waited = matches!(
                    state,
                    KeadaanKonsultasi::Aktif { terakhir: Pengirim::Dokter, sejak_ms }
                        if now - sejak_ms >= BATAS_DIAM_MS
                );
                prop_assert!(doctor_waited);
            }
            state = step.keadaan;
        }
    }
}
