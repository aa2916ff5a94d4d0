//! Lives under laws: a fixed set, the same at every run. `cargo xtask simulate` lives others, and many more.

use jkn_simulation::life::{Lived, Script, live};

/// How many lives, and how long each is, in days.
const SEEDS: u64 = 40;
const DAYS: u64 = 6;

#[test]
fn no_life_breaks_a_law_whatever_happens_to_phones_network_disk_and_gateway() {
    let mut all = Lived::default();
    for seed in 1..=SEEDS {
        match live(&Script::of(seed, DAYS)) {
            Ok(lived) => {
                all.steps += lived.steps;
                all.calls += lived.calls;
                all.accepted += lived.accepted;
            }
            Err(violation) => panic!("seed {seed}: {violation}\ncargo xtask simulate --seed {seed} --days {DAYS}"),
        }
    }
    // Lives in which nothing happens would prove nothing.
    assert!(all.accepted >= 20 && all.calls > 4_000 && all.steps > 20_000, "{all:?}");
}

#[test]
fn the_same_seed_lives_the_same_life() {
    let script = Script::of(7, 3);
    assert_eq!(live(&script), live(&script));
    assert_ne!(script, Script::of(8, 3));
}

/// Half of a life is a life: leaving something out changes nothing of how the rest is chosen.
#[test]
fn a_script_with_something_left_out_is_still_lived() {
    let mut script = Script::of(11, 3);
    let mut other = false;
    script.items.retain(|_| {
        other = !other;
        other
    });
    assert!(live(&script).is_ok());
}
