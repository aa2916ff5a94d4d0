//! The journey itself.

use std::collections::BTreeSet;
use std::path::Path;

use jkn_core::screen::{Screen, plain};
use jkn_journeys::journey::{self, BELUM_PASTI, CARD, DIKIRIM, DITERIMA, Step, TERSIMPAN};
use jkn_journeys::reading;

use crate::{World, ok};

fn travel(world: &World) -> Vec<Step> {
    let mut steps = Vec::new();
    ok(journey::run(&world.device, &world.gateway, &mut |step: &Step| {
        steps.push(step.clone());
        Ok(())
    }));
    steps
}

fn at<'a>(steps: &'a [Step], name: &str) -> &'a Screen {
    &steps.iter().find(|step| step.stop.name == name).unwrap().screen
}

#[test]
fn a_booking_whose_answer_is_lost_becomes_uncertain_and_then_one_number() {
    let world = World::new();
    let steps = travel(&world);
    let states: Vec<&str> = ["saved", "sent", "uncertain", "accepted"]
        .iter()
        .flat_map(|name| reading::tickets(at(&steps, name)))
        .map(|(state, _)| state)
        .collect();
    assert_eq!(states, [TERSIMPAN, DIKIRIM, BELUM_PASTI, DITERIMA]);
    let done = world.gateway.account(CARD).unwrap();
    assert_eq!(
        (done.get("tiket"), done.get("batal"), done.get("perintah")),
        (Some(&1), Some(&1), Some(&2))
    );
}

#[test]
fn the_card_says_how_old_it_is_however_wrong_the_clock() {
    let steps = travel(&World::new());
    let text = plain::render(at(&steps, "ten-years"));
    assert!(text.contains("0009 9000 00011"), "{text}");
    assert!(
        text.contains("Data 24 November 2026 (sekitar 10 tahun yang lalu menurut jam HP)"),
        "{text}"
    );
    assert!(!text.contains("Aktif untuk bulan November 2036"), "{text}");
    let text = plain::render(at(&steps, "card-signed-out"));
    assert!(text.contains("Data of today, 10:05 WIB"), "{text}");
}

#[test]
fn what_was_known_reads_the_same_while_a_promise_is_in_doubt() {
    let steps = travel(&World::new());
    for (before, during) in [("card", "card-offline"), ("bill", "bill-offline")] {
        assert_eq!(at(&steps, before).blocks, at(&steps, during).blocks);
    }
}

#[test]
fn no_screen_of_the_journey_shows_a_message_key_or_a_missing_argument() {
    let steps = travel(&World::new());
    let keys = message_keys();
    let names: BTreeSet<_> = steps.iter().map(|step| step.stop.name).collect();
    assert_eq!((names.len(), steps.len()), (22, 22));
    for step in &steps {
        let text = plain::render(&step.screen);
        assert!(!text.contains("{$") && !text.contains("{ $"), "{text}");
        let words = text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-');
        let shown: Vec<&str> = words.filter(|word| keys.contains(*word)).collect();
        assert_eq!(shown, Vec::<&str>::new(), "{text}");
    }
}

/// Every key of the bundled texts that no ordinary word can be.
fn message_keys() -> BTreeSet<String> {
    let folder = Path::new("../../core/texts/id");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = files
        .map(|path| std::fs::read_to_string(path).unwrap())
        .collect::<String>();
    let keys: BTreeSet<String> = texts
        .lines()
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key.to_owned())
        .filter(|key| key.contains('-') && !key.starts_with(' '))
        .collect();
    assert!(keys.contains("pendaftaran-pelayanan-ambil-belum-pasti"));
    keys
}
