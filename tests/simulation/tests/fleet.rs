//! A fleet of phones against one gateway: nobody comes together, and the model of a phone is held to the app. Counted in
//! simulated time alone. `cargo xtask fleet` counts larger fleets.
#![allow(clippy::unwrap_used)] // a test stops at what it did not expect

use jkn_simulation::fleet::page::{SEED, scenes};
use jkn_simulation::fleet::scene::Asks;
use jkn_simulation::fleet::{Figures, Scene, apps, live, model, scene};

/// Phones of a fleet here: many enough that chance alone makes no second half as busy again.
const PHONES: usize = 4_000;
/// Whole apps.
const APPS: usize = 200;

/// Invariant I15.
#[test]
fn after_an_outage_and_at_midnight_the_busiest_second_carries_at_most_three_times_the_later_mean() {
    for scene in scenes(SEED) {
        let figures = live(model::fleet(&scene, PHONES), &scene);
        println!("{}: {figures:?}", scene.name);
        assert!(figures.recovery > PHONES as u64 / 2, "{}: {figures:?}", scene.name);
        assert!(figures.ratio_tenths() <= 30, "{}: {figures:?}", scene.name);
        // The same wave comes again when what is shown is old; chance may make it a little higher.
        let most = figures.busiest + figures.busiest / 5;
        assert!((1..=most).contains(&figures.again), "{}: {figures:?}", scene.name);
        assert_eq!(figures.unserved, 0, "{}: {figures:?}", scene.name);
    }
}

#[test]
fn a_gateway_that_sheds_is_obeyed_and_serves_everybody() {
    for asks in [Asks::Seconds(30), Asks::Turn] {
        let scene = scene::shedding(PHONES, asks, SEED);
        let figures = live(model::fleet(&scene, PHONES), &scene);
        println!("{}: {figures:?}", scene.name);
        assert_eq!(figures.unserved, 0, "{}: {figures:?}", scene.name);
    }
}

/// What the model and whole apps come to with the same lots; chance alone differs.
fn both(scene: &Scene) -> [Figures; 2] {
    let whole = live(apps::fleet(scene, APPS).unwrap(), scene);
    let modelled = live(model::fleet(scene, APPS), scene);
    println!("{}:\n  apps  {whole:?}\n  model {modelled:?}", scene.name);
    [whole, modelled]
}

/// Whether two counts are the same but for `of_100` of a hundred, and two.
fn are_near(a: u64, b: u64, of_100: u64) -> bool {
    a.abs_diff(b) * 100 <= a.max(b) * of_100 + 200
}

#[test]
fn the_model_of_a_phone_calls_as_often_as_the_app() {
    let minutes = 2 * 60_000;
    let others = [scene::midnight(Some(minutes), SEED)];
    for scene in scenes(SEED).into_iter().take(3).chain(others) {
        let [whole, modelled] = both(&scene);
        let at = &scene.name;
        assert!(whole.requests > APPS as u64 && whole.unserved == 0, "{at}");
        assert!(are_near(whole.before, modelled.before, 5), "{at}: before");
        assert!(are_near(whole.requests, modelled.requests, 5), "{at}: after");
        let (took, modelled_took) = (whole.recovery_s as u64, modelled.recovery_s as u64);
        assert!(are_near(took, modelled_took, 10), "{at}: how long");
    }
}

/// Where a gateway sheds, chance alone makes the time until 95 of 100 are served an eighth longer or shorter in one life (over eight
/// seeds), so four are lived.
#[test]
fn where_a_gateway_sheds_the_model_takes_as_long_as_the_app_and_asks_as_often() {
    let lives = (SEED..SEED + 4).map(|seed| both(&scene::shedding(APPS, Asks::Seconds(30), seed)));
    let [mut asked, mut took] = [[0, 0], [0, 0]];
    for figures in lives {
        for (at, figures) in figures.iter().enumerate() {
            assert!(figures.requests > APPS as u64 && figures.unserved == 0, "{figures:?}");
            asked[at] += figures.requests;
            took[at] += figures.recovery_s as u64;
        }
    }
    assert!(are_near(asked[0], asked[1], 5), "{asked:?}");
    assert!(are_near(took[0], took[1], 5), "{took:?}");
}

#[test]
fn the_same_seed_makes_the_same_figures() {
    let scene = scene::outage(SEED);
    let once = live(model::fleet(&scene, 200), &scene);
    assert_eq!(live(model::fleet(&scene, 200), &scene), once);
    let other = scene::outage(SEED + 1);
    assert_ne!(live(model::fleet(&other, 200), &other), once);
}
