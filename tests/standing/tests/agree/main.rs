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

/// How often each reading said something.
type Said = BTreeMap<&'static str, usize>;

/// Whatever says what a family owes says the same, but for the readings that are `without`, and so does what it then pays. What it owed.
fn agrees_and_pays(gateway: &Gateway, family: u32, what: &str, without: &[&str], said_by: &mut Said) -> i64 {
    let seen = Seen::of(gateway, family);
    let asked = OWED.iter().filter(|one| !without.contains(&one.name));
    let said = asked.map(|one| (one.name, (one.read)(&seen))).collect();
    agreed(what, &said);
    for (name, amount) in &said {
        *said_by.entry(name).or_default() += usize::from(amount.is_some());
    }
    let Some(owed) = said["bill"].filter(|owed| *owed > 0) else {
        return 0;
    };
    for page in PAGES {
        if let Some(text) = (page.draw)(&seen) {
            let wanted = readings::rupiah(owed);
            assert!(text.contains(&wanted), "{what}: {} lacks {wanted}:\n{text}", page.name);
            *said_by.entry(page.name).or_default() += 1;
        }
    }
    if !gateway.pay(family) {
        return owed;
    }
    let paid = seen.after(gateway);
    if let Some(stage) = paid.staged() {
        // Who pays in parts has paid one of them.
        assert_eq!(readings::paid(&paid), stage, "{what}: the payment is the stage");
        assert_eq!((OWED[0].read)(&paid), Some(owed - stage), "{what}: the rest is owed");
        *said_by.entry("the stage").or_default() += 1;
        return owed;
    }
    for one in AFTER.iter().filter(|one| !without.contains(&one.name)) {
        if let Some((is, must)) = (one.read)(&paid) {
            assert_eq!(is, must, "{what}: {}", one.name);
            *said_by.entry(one.name).or_default() += 1;
        }
    }
    owed
}

#[test]
fn whatever_says_what_a_family_owes_says_the_same_and_so_does_what_it_pays() {
    let mut said_by = Said::new();
    for day in DAYS {
        let gateway = Gateway::new(TUESDAY_MS + day * DAY);
        for family in 1..=FAMILIES {
            let what = format!("family {family}, day {day}");
            agrees_and_pays(&gateway, family, &what, &[], &mut said_by);
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
fn a_family_whose_class_changed_while_it_owes_is_asked_each_month_in_the_class_of_that_month() {
    let mut gateway = Gateway::new(TUESDAY_MS);
    // Two people who pay no more: November, which is open, in class II; from December in class III.
    gateway.change_class(3, "3");
    gateway.now_ms += 45 * DAY;
    let mut said_by = Said::new();
    // These know one class for all months.
    let one_class = ["rule", "payments", "the receipt's months"];
    let owed = agrees_and_pays(&gateway, 3, "two classes", &one_class, &mut said_by);
    assert_eq!(owed, 2 * (100_000 + 35_000 + 35_000));
    assert_eq!(said_by.get("the payment is the bill"), Some(&1), "{said_by:?}");
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
