//! What can be chosen of a clinic's schedule, and until when.

use super::*;

#[test]
fn the_two_days_are_those_of_the_facility() {
    // 22.30 WIB on the 24th is 23.30 WITA and 00.30 WIT on the 25th.
    for (zona, days) in [
        (Zona::Wib, ["2026-11-24", "2026-11-25"]),
        (Zona::Wita, ["2026-11-24", "2026-11-25"]),
        (Zona::Wit, ["2026-11-25", "2026-11-26"]),
    ] {
        let mut hand = hand();
        for day in [24, 25] {
            put(
                &mut hand,
                JadwalHari {
                    zona,
                    ..sample::antrean::jadwal(day)
                },
            );
        }
        hand.at(utc(24, 15, 30));
        let offered: Vec<String> = options(&hand.field("tanggal").unwrap())
            .into_iter()
            .map(|(value, _)| value)
            .collect();
        assert_eq!(offered, days, "{zona:?}");
    }
}

#[test]
fn today_closes_with_the_last_session_by_the_facilitys_clock() {
    // The last session ends at 17.00: 10:00 UTC in WIB, 09:00 in WITA, 08:00 in WIT.
    for (zona, hour, name) in [(Zona::Wib, 10, "WIB"), (Zona::Wita, 9, "WITA"), (Zona::Wit, 8, "WIT")] {
        let mut hand = hand();
        for day in [24, 25] {
            put(
                &mut hand,
                JadwalHari {
                    zona,
                    ..sample::antrean::jadwal(day)
                },
            );
        }
        hand.at(utc(24, hour, 0) - 1);
        assert_eq!(options(&hand.field("tanggal").unwrap())[0].1, None);
        hand.at(utc(24, hour, 0));
        let field = hand.field("tanggal").unwrap();
        let closed = format!("Pendaftaran sudah tutup pukul 17.00 {name}");
        assert_eq!(options(&field)[0].1, Some(closed));
        assert_eq!(field.value, "2026-11-25", "the next open day is chosen");
    }
}

#[test]
fn a_closed_day_says_why_and_shows_no_poli() {
    let mut hand = hand();
    hand.edit("tanggal", "2026-11-25");
    let empty = JadwalHari {
        sesi: Vec::new(),
        ..sample::antrean::jadwal(25)
    };
    put(&mut hand, empty.clone());
    let reason = |hand: &Harness<Model>| options(&hand.field("tanggal").unwrap())[1].1.clone();
    assert_eq!(reason(&hand).as_deref(), Some("Tidak ada dokter yang praktik"));
    put(
        &mut hand,
        JadwalHari {
            libur: Some("Cuti Bersama".to_owned()),
            ..empty
        },
    );
    assert_eq!(reason(&hand).as_deref(), Some("Tutup: Cuti Bersama"));
    assert_eq!(hand.blocked("ambil").as_deref(), Some("Tutup: Cuti Bersama"));
    assert!(hand.field("poli").is_none());
}

#[test]
fn on_a_national_holiday_the_facilitys_schedule_decides() {
    let mut hand = hand();
    hand.at(utc(24, 3, 5) + 30 * 86_400_000);
    let christmas = JadwalHari {
        tanggal: date(2026, 12, 25),
        ..sample::antrean::jadwal(25)
    };
    put(&mut hand, christmas.clone());
    hand.edit("tanggal", "2026-12-25");
    hand.edit("poli", "001");
    assert_eq!(hand.blocked("ambil"), None, "this clinic opens");
    put(
        &mut hand,
        JadwalHari {
            libur: Some("Hari Raya Natal".to_owned()),
            ..christmas
        },
    );
    assert_eq!(hand.blocked("ambil").as_deref(), Some("Tutup: Hari Raya Natal"));
}

#[test]
fn a_doctor_is_offered_where_there_are_several_and_says_when_full_or_gone() {
    let mut hand = filled();
    let field = hand.field("dokter").unwrap();
    assert!(!field.required);
    let full = Some("Nomor untuk dokter ini sudah habis. Pilih dokter atau hari lain.".to_owned());
    let expected = [("", None), ("101", None), ("102", full)];
    assert_eq!(
        options(&field),
        expected.map(|(value, blocked)| (value.to_owned(), blocked))
    );
    hand.edit("poli", "002");
    assert!(hand.field("dokter").is_none());
    hand.edit("poli", "001");
    hand.edit("dokter", "101");
    let mut without = sample::antrean::jadwal(25);
    without.sesi[0].kode_dokter = 103;
    put(&mut hand, without);
    let reason = hand.blocked("ambil").unwrap();
    assert!(reason.starts_with("Dokter yang dipilih tidak praktik"), "{reason}");
}

#[test]
fn an_old_schedule_can_still_be_used_and_says_that_the_clinic_decides() {
    let mut hand = filled();
    hand.at(sample::MOMENT_MS + 5 * 60_000 + 1);
    assert!(hand.text().contains("Klinik Contoh Sehat yang menentukan"));
    assert_eq!(hand.tap("ambil").len(), 2);
}
