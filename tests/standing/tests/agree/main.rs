//! Every family of the sandbox on thirty days: whatever says what it owes says the same, to the rupiah, and what is paid is what was
//! owed. What says it stands in [`readings`]; who adds another way to owe or to pay (a stage of a plan) adds a row there.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)] // a test fails by panicking

mod gateway;
mod readings;

use std::collections::BTreeMap;

use gateway::{DAY, Gateway, Seen, TUESDAY_MS};
use readings::{AFTER, OWED, PAGES};

/// Families of the sandbox.
const FAMILIES: u32 = 22;
/// Steps of thirteen days pass through every day of the month, over a year and more.
const DAYS: [i64; 30] = {
    let mut days = [0; 30];
    let mut n = 0;
    while n < 30 {
        days[n] = 13 * n as i64;
        n += 1;
    }
    days
};

/// All readings of one table agree; how many said anything.
fn agreed(what: &str, said: &BTreeMap<&str, Option<i64>>) -> usize {
    let mut amounts = said.iter().filter_map(|(name, amount)| Some((name, (*amount)?)));
    let Some((_, first)) = amounts.next() else { return 0 };
    assert!(
        amounts.all(|(_, amount)| amount == first),
        "{what}: they do not agree: {said:?}"
    );
    said.values().flatten().count()
}

#[test]
fn whatever_says_what_a_family_owes_says_the_same_and_so_does_what_it_pays() {
    let mut said_by: BTreeMap<&str, usize> = BTreeMap::new();
    for day in DAYS {
        let gateway = Gateway::new(TUESDAY_MS + day * DAY);
        for family in 1..=FAMILIES {
            let seen = Seen::of(&gateway, family);
            let what = format!("family {family}, day {day}");
            let said = OWED.iter().map(|one| (one.name, (one.read)(&seen))).collect();
            agreed(&what, &said);
            for (name, amount) in &said {
                *said_by.entry(name).or_default() += usize::from(amount.is_some());
            }
            let Some(owed) = said["bill"].filter(|owed| *owed > 0) else {
                continue;
            };
            for page in PAGES {
                if let Some(text) = (page.draw)(&seen) {
                    let wanted = readings::rupiah(owed);
                    assert!(text.contains(&wanted), "{what}: {} lacks {wanted}:\n{text}", page.name);
                    *said_by.entry(page.name).or_default() += 1;
                }
            }
            if !gateway.pay(family) {
                continue;
            }
            let paid = seen.after(&gateway);
            if let Some(stage) = paid.staged() {
                // Who pays in parts has paid one of them.
                assert_eq!(readings::paid(&paid), stage, "{what}: the payment is the stage");
                assert_eq!((OWED[0].read)(&paid), Some(owed - stage), "{what}: the rest is owed");
                *said_by.entry("the stage").or_default() += 1;
                continue;
            }
            for one in AFTER {
                if let Some((is, must)) = (one.read)(&paid) {
                    assert_eq!(is, must, "{what}: {}", one.name);
                    *said_by.entry(one.name).or_default() += 1;
                }
            }
        }
    }
    assert!(said_by.contains_key("the stage"), "{said_by:?}");
    let names = OWED.iter().map(|one| one.name);
    let names = names
        .chain(PAGES.iter().map(|one| one.name))
        .chain(AFTER.iter().map(|one| one.name));
    for name in names {
        assert!(
            said_by.get(name).copied().unwrap_or(0) > 50,
            "{name} says too little: {said_by:?}"
        );
    }
}

#[test]
fn a_reading_that_differs_by_one_rupiah_is_noticed() {
    let noticed = std::panic::catch_unwind(|| {
        agreed(
            "a family",
            &BTreeMap::from([("bill", Some(140_000)), ("members", Some(140_001))]),
        )
    });
    assert!(noticed.is_err());
    assert_eq!(
        agreed("a family", &BTreeMap::from([("bill", Some(1)), ("chart", None)])),
        1
    );
}
