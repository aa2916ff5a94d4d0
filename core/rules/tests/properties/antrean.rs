//! What must hold of queue numbers, of the tasks of a visit and of zones for every input.

use chrono::{Duration, NaiveDate};
use jkn_rules::antrean::fkrtl::{KebijakanFkrtl, PermintaanAntreanFkrtl, SesiFkrtl, periksa_antrean_fkrtl};
use jkn_rules::antrean::fktp::{KebijakanFktp, PermintaanAntreanFktp, SesiFktp, periksa_antrean_fktp};
use jkn_rules::antrean::pengingat::pengingat;
use jkn_rules::antrean::rentang::{BacaanAntrean, rentang_dilayani};
use jkn_rules::antrean::rujukan::Referensi;
use jkn_rules::antrean::tugas::{CatatanTugas, KeputusanTugas, Tugas, periksa_tugas};
use jkn_rules::antrean::{JamPraktik, KeputusanAntrean, SatuTiketPer, TiketDimiliki};
use proptest::prelude::*;

use crate::nilai::{any_date, instant, zona};

fn hours() -> JamPraktik {
    "08:00-16:00".parse().expect("hours")
}

prop_compose! {
    fn clinic(dates: BoxedStrategy<NaiveDate>)(
        ms in any::<i64>(), near in 0i64..4_000_000_000_000, use_near in any::<bool>(),
        zona in zona(), tanggal_periksa in dates.clone(), offset in -3i64..4,
        near_date in any::<bool>(), peserta_aktif in proptest::bool::weighted(0.9),
        pasien_dikenal in any::<bool>(), faskes_libur in proptest::bool::weighted(0.1),
        sesi in proptest::collection::vec((0..4u32, 0..9u32, 0..9u32), 0..4),
        kode_dokter in proptest::option::of(0..4u32),
        tiket in proptest::collection::vec((dates, any::<bool>()), 0..3),
        menit in proptest::option::of(any::<u32>()),
    ) -> PermintaanAntreanFktp {
        let saat = instant(if use_near { near } else { ms });
        let today = saat.date_naive();
        let tanggal_periksa = if near_date {
            today.checked_add_signed(Duration::days(offset)).unwrap_or(today)
        } else {
            tanggal_periksa
        };
        PermintaanAntreanFktp {
            saat, zona, tanggal_periksa, peserta_aktif, pasien_dikenal, faskes_libur, kode_dokter,
            kode_poli: "001".to_owned(),
            nama_poli: "Umum".to_owned(),
            sesi: sesi.into_iter().map(|(kode_dokter, kuota, terisi)| {
                SesiFktp { kode_dokter, jam_praktik: hours(), kuota, terisi }
            }).collect(),
            tiket: tiket.into_iter().map(|(tanggal_periksa, batal)| TiketDimiliki {
                tanggal_periksa, kode_poli: "001".to_owned(), kode_dokter: 0, batal,
            }).collect(),
            kebijakan: KebijakanFktp {
                satu_tiket_per: SatuTiketPer::Poli,
                buka_hari_libur: false,
                menit_per_pasien: menit,
            },
        }
    }
}

proptest! {
    #[test]
    fn a_clinic_number_is_for_today_or_tomorrow_and_within_the_quota(
        p in clinic(any_date().boxed()),
    ) {
        if let KeputusanAntrean::Diterima { kode_dokter, angka_antrean, .. } =
            periksa_antrean_fktp(&p)
        {
            let today = p.zona.setempat(p.saat).expect("a day").date();
            let ahead = p.tanggal_periksa.signed_duration_since(today).num_days();
            prop_assert!((0..=1).contains(&ahead));
            prop_assert!(p.peserta_aktif && p.pasien_dikenal);
            prop_assert!(p.sesi.iter().any(|s| s.kode_dokter == kode_dokter
                && angka_antrean == s.terisi + 1
                && angka_antrean <= s.kuota));
            let best = p.sesi.iter()
                .filter(|s| p.kode_dokter.is_none_or(|d| d == s.kode_dokter))
                .map(SesiFktp::sisa).max();
            prop_assert!(p.sesi.iter()
                .any(|s| s.kode_dokter == kode_dokter && Some(s.sisa()) == best));
        }
    }

    #[test]
    fn a_hospital_number_is_within_the_window(
        ms in 0i64..4_000_000_000_000, ahead in -5i64..100, zona in zona(),
        izinkan_hari_ini in any::<bool>(), referral in -5i64..120, pasien_baru in any::<bool>(),
        jenis in 0..6u8,
    ) {
        let saat = instant(ms);
        let today = zona.setempat(saat).expect("a day").date();
        let tanggal_periksa = today + Duration::days(ahead);
        let p = PermintaanAntreanFkrtl {
            saat, zona, tanggal_periksa, pasien_baru,
            kode_poli: "INT".to_owned(),
            kode_dokter: 1,
            jkn: true,
            peserta_aktif: true,
            jenis_kunjungan: Some(jenis),
            referensi: Some(Referensi {
                nomor: "0213B0050624P000192".to_owned(),
                tanggal: tanggal_periksa - Duration::days(referral),
                milik_pasien: true,
            }),
            hemodialisa_rutin: false,
            sesi: Some(SesiFkrtl {
                jam_praktik: hours(), cuti: false,
                kuota_jkn: 9, terisi_jkn: 0, kuota_nonjkn: 0, terisi_nonjkn: 0,
            }),
            tiket: vec![],
            kebijakan: KebijakanFkrtl { izinkan_hari_ini, buka_hari_libur: true, ..KebijakanFkrtl::default() },
        };
        let accepted = matches!(periksa_antrean_fkrtl(&p), KeputusanAntrean::Diterima { .. });
        // A referral of today or before, still valid on a day from tomorrow on.
        if jenis == 1 && (1..90).contains(&ahead) && (ahead..=90).contains(&referral) {
            prop_assert!(accepted);
        }
        if accepted {
            let first = i64::from(!izinkan_hari_ini);
            prop_assert!((first..90).contains(&ahead));
            prop_assert!(referral >= 0);
            prop_assert!((1..=4).contains(&jenis));
            if matches!(jenis, 1 | 4) {
                prop_assert!(referral <= 90);
            }
        }
    }

    #[test]
    fn accepted_tasks_follow_their_order_with_ascending_times(
        new in any::<bool>(),
        tries in proptest::collection::vec((0..8u8, -5i64..200), 0..40),
    ) {
        let mut history: Vec<CatatanTugas> = Vec::new();
        for (code, waktu_ms) in tries {
            let tugas = Tugas::dari_kode(if code == 0 { 99 } else { code }).expect("task");
            let next = CatatanTugas { tugas, waktu_ms };
            if matches!(periksa_tugas(new, &history, next), KeputusanTugas::Diterima { .. }) {
                history.push(next);
            }
        }
        prop_assert!(history.windows(2).all(|w| w[0].waktu_ms < w[1].waktu_ms));
        let codes: Vec<u8> =
            history.iter().map(|t| t.tugas.kode()).filter(|k| *k != 99).collect();
        let first = if new { 1 } else { 3 };
        prop_assert!(codes.iter().zip(first..).all(|(code, expected)| *code == expected));
        // 99 comes last or not at all, and never after a call.
        let absent = history.iter().position(|t| t.tugas == Tugas::TidakHadir);
        prop_assert!(absent.is_none_or(|i| i + 1 == history.len() && !codes.contains(&4)));
    }

    #[test]
    fn an_instant_survives_the_way_through_a_zone(ms in -60_000_000_000_000i64..60_000_000_000_000, z in zona()) {
        let local = z.dari_epoch_ms(ms).expect("within the calendar");
        prop_assert_eq!(z.ke_epoch_ms(local), Some(ms));
    }

    #[test]
    fn a_range_begins_before_it_ends_and_never_before_now(
        ms in 0i64..4_000_000_000_000, start in -100_000i64..100_000, sisa in any::<u32>(), berjalan in any::<bool>(),
        laju in proptest::option::of(any::<u32>()), faskes in proptest::option::of(-100_000i64..100_000),
    ) {
        let saat = instant(ms).naive_local();
        let bacaan = BacaanAntrean {
            saat, mulai: saat + Duration::seconds(start), sisa, berjalan, detik_per_pasien: laju,
            menurut_faskes: faskes.map(|s| saat + Duration::seconds(s)),
        };
        if let Some(rentang) = rentang_dilayani(&bacaan) {
            prop_assert!(rentang.dari <= rentang.sampai);
            prop_assert!(rentang.dari + Duration::minutes(5) > saat);
        }
        let times: Vec<_> = pengingat(bacaan.mulai, saat, laju.unwrap_or(30)).iter().map(|p| p.saat).collect();
        prop_assert!(times.is_sorted_by(|a, b| a < b), "{times:?}");
    }
}
