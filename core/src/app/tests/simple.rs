//! The simple mode: kept on this phone, folded and unfolded, read out; the card, the number and 165 within two taps.

use super::*;
use crate::page::{MORE, READ};
use crate::screen::Action;

fn offered(world: &World) -> Vec<Action> {
    world.app.screen().offered().cloned().collect()
}

fn offers(world: &World, id: &str) -> bool {
    offered(world).iter().any(|action| action.id == id)
}

fn tap_id(world: &mut World, id: &str) {
    let screen = world.app.screen();
    let found = screen
        .offered()
        .any(|action| action.id == id && action.blocked.is_none());
    assert!(found, "{id} is not offered: {}", plain::render(screen));
    let event = Event::Tapped {
        generation: screen.generation,
        action: id.to_owned(),
    };
    world.event(event);
}

#[test]
fn it_is_offered_once_and_kept_on_this_phone() {
    let mut world = World::new();
    assert!(offers(&world, "tampilan-sederhana") && !world.app.screen().large);
    tap_id(&mut world, "tampilan-sederhana");
    assert!(world.app.screen().large && !offers(&world, "tampilan-sederhana"));
    let mut again = world.reborn();
    assert!(again.app.screen().large, "it is kept");
    tap_id(&mut again, "tampilan-biasa");
    assert!(!again.app.screen().large);
    let again = again.reborn();
    assert!(
        !again.app.screen().large && !offers(&again, "tampilan-sederhana"),
        "nobody offers it again"
    );
}

#[test]
fn a_mode_that_this_version_does_not_know_is_none() {
    let mut disk = Disk::default();
    disk.settings.insert("tampilan".into(), b"besar sekali".to_vec());
    let world = World::on(disk);
    assert!(!world.app.screen().large && offers(&world, "tampilan-sederhana"));
}

#[test]
fn what_folds_is_one_tap_away_and_folds_again_when_the_page_is_left() {
    let mut world = World::new();
    world.ask(Ask::Simplify(true));
    world.feed(Input::Woken);
    assert!(!offers(&world, "info_program_jkn"));
    tap_id(&mut world, MORE);
    assert!(offers(&world, "info_program_jkn"));
    tap_id(&mut world, MORE);
    assert!(!offers(&world, "info_program_jkn"));
    tap_id(&mut world, MORE);
    world.event(Event::Opened {
        route: "pengaturan".into(),
    });
    assert!(world.app.screen().large && offers(&world, MORE));
}

#[test]
fn every_menu_takes_the_two_acts_of_the_mode() {
    let mut world = World::new();
    world.ask(Ask::Simplify(true));
    for route in Route::one_of_each() {
        world.requests.clear();
        world.event(Event::Opened { route: route.path() });
        tap_id(&mut world, READ);
        let Some(ShellRequest::Speak { lines, language }) = world.requests.last() else {
            panic!("{}: {:?}", route.path(), world.requests);
        };
        assert!(lines.len() >= 2 && language == "id", "{}: {lines:?}", route.path());
        if offers(&world, MORE) {
            let before = world.app.screen().blocks.len();
            tap_id(&mut world, MORE);
            assert!(world.app.screen().blocks.len() > before, "{}", route.path());
        }
    }
}

#[test]
fn the_card_the_number_and_165_are_at_most_two_taps_from_home() {
    let mut world = World::new();
    world.sign_in();
    world.ask(Ask::Simplify(true));
    world.event(Event::Opened {
        route: "beranda".into(),
    });
    tap_id(&mut world, "depan-kartu");
    let shown = |world: &World, wanted: fn(&Block) -> bool| world.app.screen().blocks.iter().any(wanted);
    assert!(shown(&world, |block| matches!(block, Block::KartuPeserta { .. })));
    world.event(Event::Back);
    tap_id(&mut world, "depan-antrean");
    assert_eq!(world.app.screen().route, "pendaftaran_pelayanan");
    world.event(Event::Back);
    world.requests.clear();
    tap_id(&mut world, "depan-165");
    assert_eq!(world.requests, [ShellRequest::Dial { number: "165".into() }]);
}
