//! What must hold of the service rules for every input.
use chrono::{DateTime, Days, Duration, FixedOffset, NaiveDate, NaiveDateTime};
use jkn_rules::akun::{IzinSaat, boleh_kirim_otp, periksa_sandi};
use jkn_rules::antrean::fkrtl::{KebijakanFkrtl, PermintaanAntreanFkrtl, SesiFkrtl, periksa_antrean_fkrtl};
use jkn_rules::antrean::fktp::{KebijakanFktp, PermintaanAntreanFktp, SesiFktp, nomor_urut_fktp, periksa_antrean_fktp};
use jkn_rules::antrean::rujukan::Referensi;
use jkn_rules::antrean::tugas::{CatatanTugas, KeputusanTugas, Tugas, periksa_tugas};
use jkn_rules::antrean::{JamPraktik, KeputusanAntrean, SatuTiketPer, TiketDimiliki, Zona, perkiraan_dilayani};
use jkn_rules::konsultasi::{
    BATAS_DIAM_MS, KeadaanKonsultasi, Pengirim, Penutup, PeristiwaKonsultasi, langkah_konsultasi, nasihat_darurat,
};
use jkn_rules::lapisan::Lapisan;
use jkn_rules::penjelasan::Kelayakan;
use jkn_rules::percakapan::{
    Balasan, PILIHAN, Percakapan, PeristiwaPercakapan, SALAH_TERBANYAK, Saluran, Simpul, langkah_percakapan,
};
use jkn_rules::perubahan::fktp::{AlasanKhusus, PermintaanUbahFktp, boleh_ubah_fktp};
use jkn_rules::perubahan::kelas::{PermintaanUbahKelas, boleh_ubah_kelas};
use jkn_rules::perubahan::kontak::{email, nomor_hp};
use jkn_rules::perubahan::{Golongan, awal_bulan_berikut};
use jkn_rules::skrining::berat::Kilogram;
use jkn_rules::skrining::tubuh::{UkuranTubuh, imt};
use jkn_rules::skrining::{
    JawabanSkrining, Kuesioner, PermintaanSkrining, VERSI_2020, boleh_skrining, fhir, nilai_skrining,
};
use proptest::prelude::*;

fn day() -> impl Strategy<Value = NaiveDate> {
    // 2014-01-01 and twenty years, leap days included.
    (0u64..7305).prop_map(|n| date(2014, 1, 1) + Days::new(n))
}

fn date(y: i32, m: u32, d: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(y, m, d).expect("date")
}

/// Any date the calendar can hold, its ends included.
fn any_date() -> impl Strategy<Value = NaiveDate> {
    let first = NaiveDate::MIN;
    let span = NaiveDate::MAX.signed_duration_since(first).num_days();
    prop_oneof![
        Just(NaiveDate::MIN),
        Just(NaiveDate::MAX),
        (0..=span).prop_map(move |n| first + Duration::days(n)),
        day(),
    ]
}

fn golongan() -> impl Strategy<Value = Golongan> {
    proptest::sample::select(Golongan::SEMUA.to_vec())
}

fn zona() -> impl Strategy<Value = Zona> {
    proptest::sample::select(vec![Zona::Wib, Zona::Wita, Zona::Wit])
}

fn instant(ms: i64) -> DateTime<FixedOffset> {
    DateTime::from_timestamp_millis(ms)
        .unwrap_or(DateTime::<chrono::Utc>::MAX_UTC)
        .fixed_offset()
}

prop_compose! {
    fn fktp_change(dates: BoxedStrategy<NaiveDate>)(
        golongan in golongan(), hari_ini in dates.clone(), fktp_sejak in dates.clone(),
        fktp_sama in any::<bool>(), bekerja_sama in any::<bool>(), penuh in any::<bool>(),
        tertunda_mulai in proptest::option::of(dates), khusus in 0..4u8,
        ada_surat in any::<bool>(), satu_keluarga in any::<bool>(),
    ) -> PermintaanUbahFktp {
        let alasan_khusus = match khusus {
            0 => None,
            1 => Some(AlasanKhusus::PindahDomisili),
            2 => Some(AlasanKhusus::Penugasan),
            _ => Some(AlasanKhusus::Redistribusi),
        };
        PermintaanUbahFktp {
            golongan, hari_ini, fktp_sejak, fktp_sama, bekerja_sama, penuh, tertunda_mulai,
            alasan_khusus, ada_surat, satu_keluarga,
        }
    }
}

prop_compose! {
    fn class_change(dates: BoxedStrategy<NaiveDate>)(
        golongan in golongan(), hari_ini in dates.clone(), terdaftar_sejak in dates.clone(),
        kelas_sejak in dates, kelas in 0..5u8, kelas_tujuan in 0..5u8, aktif in any::<bool>(),
        bulan_tertunggak in prop_oneof![Just(0u32), any::<u32>()],
        iuran_pertama_dibayar in any::<bool>(), satu_keluarga in any::<bool>(),
        praktis_terpakai in any::<bool>(),
    ) -> PermintaanUbahKelas {
        PermintaanUbahKelas {
            golongan, hari_ini, terdaftar_sejak, kelas_sejak, kelas, kelas_tujuan, aktif,
            bulan_tertunggak, iuran_pertama_dibayar, satu_keluarga, praktis_terpakai,
        }
    }
}

fn allowed(k: &Kelayakan) -> bool {
    matches!(k, Kelayakan::Boleh { .. })
}

proptest! {
    #[test]
    fn a_change_of_facility_once_allowed_stays_allowed(
        p in fktp_change(day().boxed()), later in 0u64..2000,
    ) {
        let then = PermintaanUbahFktp { hari_ini: p.hari_ini + Days::new(later), ..p.clone() };
        if allowed(&boleh_ubah_fktp(&p)) {
            prop_assert!(allowed(&boleh_ubah_fktp(&then)));
        }
    }

    #[test]
    fn the_date_of_not_yet_is_the_first_day_of_yes(p in fktp_change(day().boxed())) {
        if let Kelayakan::Belum { sejak, .. } = boleh_ubah_fktp(&p) {
            prop_assert!(sejak > p.hari_ini);
            let on = |d| boleh_ubah_fktp(&PermintaanUbahFktp { hari_ini: d, ..p.clone() });
            prop_assert!(allowed(&on(sejak)));
            prop_assert!(!allowed(&on(sejak - Days::new(1))));
        }
    }

    #[test]
    fn a_new_facility_counts_from_the_first_of_the_next_month(p in fktp_change(day().boxed())) {
        if let Kelayakan::Boleh { mulai, .. } = boleh_ubah_fktp(&p) {
            prop_assert_eq!(Some(mulai), awal_bulan_berikut(p.hari_ini));
            prop_assert!(mulai > p.hari_ini);
            prop_assert!(mulai.signed_duration_since(p.hari_ini).num_days() <= 31);
        }
    }

    #[test]
    fn a_change_of_class_once_allowed_stays_allowed_outside_praktis(
        p in class_change(day().boxed()), later in 0u64..2000,
    ) {
        prop_assume!(p.hari_ini > date(2020, 4, 30));
        let then = PermintaanUbahKelas { hari_ini: p.hari_ini + Days::new(later), ..p.clone() };
        if allowed(&boleh_ubah_kelas(&p)) {
            prop_assert!(allowed(&boleh_ubah_kelas(&then)));
            prop_assert!(p.aktif && p.bulan_tertunggak == 0 && p.satu_keluarga);
        }
    }

    #[test]
    fn the_year_in_a_class_ends_on_the_day_told(p in class_change(day().boxed())) {
        prop_assume!(p.hari_ini > date(2020, 4, 30));
        if let Kelayakan::Belum { sejak, .. } = boleh_ubah_kelas(&p) {
            let on = |d| boleh_ubah_kelas(&PermintaanUbahKelas { hari_ini: d, ..p.clone() });
            prop_assert!(allowed(&on(sejak)));
            prop_assert!(!allowed(&on(sejak - Days::new(1))));
        }
    }

    #[test]
    fn changes_answer_at_the_ends_of_the_calendar(
        f in fktp_change(any_date().boxed()), k in class_change(any_date().boxed()),
    ) {
        // Nothing to compare: the answer must come instead of a panic.
        let _ = (boleh_ubah_fktp(&f), boleh_ubah_kelas(&k));
    }

    #[test]
    fn a_screening_is_possible_from_the_day_told(hari_ini in day(), terakhir in day()) {
        let p = PermintaanSkrining { hari_ini, terakhir: Some(terakhir), anggota_terdaftar: true };
        if let Kelayakan::Belum { sejak, .. } = boleh_skrining(&p) {
            let on = |hari_ini| boleh_skrining(&PermintaanSkrining { hari_ini, ..p });
            prop_assert!(allowed(&on(sejak)));
            prop_assert!(!allowed(&on(sejak - Days::new(1))));
        }
    }
}

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
        let ukuran = UkuranTubuh { berat_kg: Some(Kilogram::dari_gram(number)), tinggi_cm: Some(number / 1000), ..UkuranTubuh::default() };
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

    #[test]
    fn a_talk_never_gets_lost_and_never_asks_for_a_wrong_number(
        channel in 0..3u8, layer in 0..3u8,
        inputs in proptest::collection::vec(
            prop_oneof![
                "[0-9A-Ja-j]{1,2}", Just("0001302302924".to_owned()),
                Just("1990-08-17".to_owned()), any::<String>(),
            ],
            0..25,
        ),
    ) {
        let channel = [Saluran::Chika, Saluran::Vika, Saluran::Pandawa][usize::from(channel)];
        let layer = [Lapisan::L2020, Lapisan::L2023, Lapisan::L2025][usize::from(layer)];
        let mut talk = langkah_percakapan(
            Percakapan::baru(channel, layer), &PeristiwaPercakapan::Mulai, 0,
        ).percakapan;
        for teks in inputs {
            let step = langkah_percakapan(talk, &PeristiwaPercakapan::Teks { teks }, 1);
            talk = step.percakapan;
            prop_assert!(talk.salah < SALAH_TERBANYAK);
            for reply in &step.balasan {
                if let Balasan::Minta { nomor, .. } = reply {
                    prop_assert!(matches!(nomor.digit().len(), 13 | 16));
                }
                if let Balasan::Menu { pilihan } = reply {
                    prop_assert!(!pilihan.is_empty());
                }
            }
            // Whoever waits for a person to answer must have said something.
            let silent = matches!(talk.simpul, Simpul::DenganPetugas);
            prop_assert!(silent || !step.balasan.is_empty());
        }
    }
}

#[test]
fn every_menu_that_a_choice_opens_exists_in_its_layers() {
    for row in PILIHAN {
        let known = ["menu", "tanya", "artikel", "tautan", "formulir", "agen"];
        assert!(known.contains(&row.jenis), "{}", row.kunci);
        if row.jenis == "tanya" {
            assert!(matches!(row.sasaran, "status" | "tagihan"), "{}", row.kunci);
        }
        for layer in row.lapisan {
            assert!(matches!(*layer, "L2020" | "L2023" | "L2025"), "{}", row.kunci);
            let same_key = PILIHAN.iter().filter(|p| {
                p.kanal == row.kanal
                    && p.menu == row.menu
                    && p.lapisan.contains(layer)
                    && p.tombol.eq_ignore_ascii_case(row.tombol)
            });
            assert_eq!(same_key.count(), 1, "{} {layer}", row.kunci);
            if row.jenis == "menu" {
                let exists = PILIHAN
                    .iter()
                    .any(|p| p.kanal == row.kanal && p.menu == row.sasaran && p.lapisan.contains(layer));
                assert!(exists, "{} opens nothing in {layer}", row.kunci);
            }
        }
    }
}

#[test]
fn numbers_typed_into_a_talk_are_not_in_its_debug_text() {
    let mut talk = Percakapan::baru(Saluran::Chika, Lapisan::L2023);
    for teks in ["halo", "1", "0001302302924"] {
        let event = PeristiwaPercakapan::Teks { teks: teks.to_owned() };
        talk = langkah_percakapan(talk, &event, 0).percakapan;
    }
    assert!(matches!(talk.simpul, Simpul::TanyaTanggalLahir { .. }));
    assert!(!format!("{talk:?}").contains("0001302302924"));
}
