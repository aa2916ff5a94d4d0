//! When the turn of a ticket comes, and when to be there.

use super::*;

#[test]
fn the_day_of_a_ticket_ends_at_midnight_of_its_facility() {
    // 00.00 on 25 November is 17:00 UTC on the 24th in WIB, 16:00 in WITA and 15:00 in WIT.
    for (zona, hour) in [(Zona::Wib, 17), (Zona::Wita, 16), (Zona::Wit, 15)] {
        let mut hand = holding(vec![Tiket {
            zona,
            ..tiket_hari_ini()
        }]);
        hand.at(utc(24, hour, 0) - 1);
        assert_eq!(stage(&hand, "CTH-24K7"), "Menunggu", "{zona:?}");
        hand.at(utc(24, hour, 0));
        assert_eq!(stage(&hand, "CTH-24K7"), "Lewat", "{zona:?}");
    }
}

fn stage(hand: &Harness<Model>, kode: &str) -> String {
    let context = hand.world.context();
    let held = held::find(&context, kode).unwrap();
    format!("{:?}", held.stage(&context))
}

#[test]
fn the_day_of_a_visit_begins_at_midnight_of_its_facility() {
    for (zona, hour) in [(Zona::Wib, 17), (Zona::Wita, 16), (Zona::Wit, 15)] {
        let mut hand = holding(vec![Tiket { zona, ..tiket() }]);
        hand.at(utc(24, hour, 0) - 1);
        assert_eq!(stage(&hand, "CTH-25K7"), "Dipegang", "{zona:?}");
        hand.at(utc(24, hour, 0));
        assert_eq!(stage(&hand, "CTH-25K7"), "Menunggu", "{zona:?}");
    }
}

#[test]
fn a_number_of_a_session_over_midnight_counts_until_the_session_ends() {
    // From 20.00 to 02.00 WIB: midnight is 17:00 UTC, the end 19:00 UTC.
    let mut hand = holding(vec![Tiket {
        jam: Some("20:00-02:00".parse().unwrap()),
        ..tiket_hari_ini()
    }]);
    hand.at(utc(24, 19, 0) - 1);
    assert_eq!(stage(&hand, "CTH-24K7"), "Menunggu");
    hand.at(utc(24, 19, 0));
    assert_eq!(stage(&hand, "CTH-24K7"), "Lewat");
}

/// Number 12, ten minutes a patient: eleven are before it. A session of 110 minutes' wait, less who stays away and the spread, is
/// the same range that is told before the first hour.
#[test]
fn a_turn_is_planned_behind_everybody_with_a_lower_number() {
    let planned = |tiket: &Tiket| turn::planned(tiket).map(|at| at.to_string());
    assert_eq!(planned(&tiket()).as_deref(), Some("2026-11-25 09:15:00"));
    let first = Tiket {
        angka: Some(1),
        ..tiket()
    };
    assert_eq!(planned(&first).as_deref(), Some("2026-11-25 08:00:00"));
}

#[test]
fn the_estimate_is_a_range_by_the_clock_of_the_facility() {
    // 03:05 UTC, three people of ten minutes ahead, and a doctor who has begun.
    for (zona, planned_ms, expected) in [
        (Zona::Wib, 0, "Antara pukul 10.10 dan 11.00 WIB"),
        (Zona::Wita, 3_600_000, "Antara pukul 11.10 dan 12.00 WITA"),
    ] {
        let hand = holding(vec![Tiket {
            zona,
            estimasi_ms: tiket_hari_ini().estimasi_ms.map(|ms| ms - planned_ms),
            ..tiket_hari_ini()
        }]);
        let value = fact(&hand.tickets()[0], "Perkiraan giliran");
        assert_eq!(value.as_deref(), Some(expected));
    }
}

#[test]
fn the_range_counts_from_the_time_of_the_data_and_begins_with_the_doctors_hours() {
    let at = |tiket: &Tiket, as_of| turn::range(tiket, as_of).map(|range| format!("{} {}", range.dari, range.sampai));
    let later = Tiket {
        dipanggil: String::new(),
        ..tiket_hari_ini()
    };
    // Before the first hour, with forty minutes of waiting told: 08.00 and 08.45, three people more or less.
    assert_eq!(
        at(&later, utc(24, 0, 20)).as_deref(),
        Some("2026-11-24 08:15:00 2026-11-24 09:30:00")
    );
    assert_eq!(
        at(&tiket(), utc(24, 3, 5)).as_deref(),
        Some("2026-11-25 09:15:00 2026-11-25 11:00:00")
    );
    let unknown = Tiket {
        estimasi_ms: None,
        tunggu_detik: None,
        ..tiket_hari_ini()
    };
    assert_eq!(at(&unknown, utc(24, 3, 5)), None, "nothing is known of a pace");
    let no_hours = Tiket { jam: None, ..tiket() };
    assert_eq!(at(&no_hours, utc(24, 3, 5)), None);
    let endless = Tiket {
        sisa: Some(u32::MAX),
        ..tiket_hari_ini()
    };
    assert_eq!(at(&endless, utc(24, 3, 5)), None);
}

#[test]
fn a_person_comes_half_an_hour_before_the_earliest_turn_with_its_day_or_now() {
    let arrival = |hand: &Harness<Model>| fact(&hand.tickets()[0], "Datang").unwrap();
    let mut hand = holding(vec![tiket()]);
    let expected = "Besok, Rabu 25 November 2026, pukul 08.45 WIB. Itu 30 menit sebelum giliran paling awal.";
    assert_eq!(arrival(&hand), expected);
    hand.at(utc(25, 1, 45) - 1);
    assert!(arrival(&hand).contains("pukul 08.45 WIB"));
    hand.at(utc(25, 1, 45));
    assert_eq!(arrival(&hand), "Sekarang");
    let new = Tiket {
        pasien_baru: true,
        ..tiket()
    };
    assert!(arrival(&holding(vec![new])).contains("pukul 08.15 WIB. Itu 60 menit"));
    let next = Tiket {
        sisa: Some(0),
        ..tiket_hari_ini()
    };
    assert_eq!(arrival(&holding(vec![next])), "Sekarang");
}

#[test]
fn nobody_is_told_to_come_now_after_the_doctors_hours() {
    // The doctor's hours end at 12.00 WIB, 05:00 UTC.
    let mut hand = holding(vec![tiket_hari_ini()]);
    hand.at(utc(24, 5, 0) - 1);
    assert_eq!(fact(&hand.tickets()[0], "Datang").as_deref(), Some("Sekarang"));
    hand.at(utc(24, 5, 0));
    assert_eq!(fact(&hand.tickets()[0], "Datang"), None);
    assert!(hand.text().contains("Perkiraan ini sudah lewat. Tanyakan ke loket."));
}
