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
        let stage = |hand: &Harness<Model>| {
            let context = hand.world.context();
            let held = held::find(&context, "CTH-24K7").unwrap();
            format!("{:?}", held.stage(&context))
        };
        hand.at(utc(24, hour, 0) - 1);
        assert_eq!(stage(&hand), format!("{:?}", Stage::Menunggu), "{zona:?}");
        hand.at(utc(24, hour, 0));
        assert_eq!(stage(&hand), format!("{:?}", Stage::Lewat), "{zona:?}");
    }
}

#[test]
fn the_estimate_is_a_clock_time_of_the_facility() {
    // 03:05 UTC and forty minutes of waiting.
    for (zona, expected) in [
        (Zona::Wib, "Sekitar pukul 10.45 WIB"),
        (Zona::Wita, "Sekitar pukul 11.45 WITA"),
        (Zona::Wit, "Sekitar pukul 12.45 WIT"),
    ] {
        let hand = holding(vec![Tiket {
            zona,
            ..tiket_hari_ini()
        }]);
        let value = fact(&hand.tickets()[0], "Perkiraan giliran");
        assert_eq!(value.as_deref(), Some(expected));
    }
}

#[test]
fn the_wait_counts_from_the_time_of_the_data_and_only_into_the_doctors_hours_of_the_day() {
    let at = |tiket: &Tiket, as_of| tiket_block::estimate(tiket, as_of).map(|local| local.to_string());
    let today = tiket_hari_ini(); // forty minutes; the doctor begins at 08.00 WIB
    assert_eq!(at(&today, utc(24, 3, 5)).as_deref(), Some("2026-11-24 10:45:00"));
    assert_eq!(at(&today, utc(24, 0, 20)).as_deref(), Some("2026-11-24 08:00:00"));
    assert_eq!(at(&today, utc(24, 0, 20) - 1), None, "before the first hour");
    // 24 November 10.05 WIB and 23 hours 45 minutes.
    assert_eq!(at(&tiket(), utc(24, 3, 5)).as_deref(), Some("2026-11-25 09:50:00"));
    let short = Tiket {
        tunggu_detik: Some(6_600),
        jam: None,
        ..tiket()
    };
    assert_eq!(at(&short, utc(24, 3, 5)), None, "another day");
    let endless = Tiket {
        tunggu_detik: Some(u32::MAX),
        ..today
    };
    assert_eq!(at(&endless, utc(24, 3, 5)), None);
}

#[test]
fn a_person_comes_half_an_hour_before_the_estimate_or_now() {
    let arrival = |hand: &Harness<Model>| fact(&hand.tickets()[0], "Datang").unwrap();
    let mut hand = holding(vec![tiket_hari_ini()]);
    assert_eq!(arrival(&hand), "Pukul 10.15 WIB (30 menit sebelum perkiraan giliran)");
    hand.at(utc(24, 3, 15) - 1);
    assert_eq!(arrival(&hand), "Pukul 10.15 WIB (30 menit sebelum perkiraan giliran)");
    hand.at(utc(24, 3, 15));
    assert_eq!(arrival(&hand), "Sekarang");
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
