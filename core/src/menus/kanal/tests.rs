//! Every way of the rule book stands on the page, and whatever it offers leads somewhere.

use super::*;
use crate::page::sample::World;
use crate::rules::lapisan::Lapisan;
use crate::text::Language;

fn items(world: &World) -> Vec<Item> {
    let screen = world.draw(&Model::default(), &Route::Kanal).0;
    let blocks = screen.blocks.into_iter().filter_map(|block| match block {
        Block::Items { items, .. } => Some(items),
        _ => None,
    });
    blocks.flatten().collect()
}

#[test]
fn every_way_that_the_rules_can_name_has_a_row_in_every_layer_and_language() {
    for layer in [Lapisan::L2020, Lapisan::L2023, Lapisan::L2025] {
        for language in [Language::Id, Language::En] {
            let mut world = World::empty(language);
            world.layer = layer;
            let items = items(&world);
            for one in Kanal::SEMUA {
                let title = parts::capital(&explain::kanal(&world.texts, one));
                let rows = items.iter().filter(|item| item.title == title).count();
                assert_eq!(rows, 1, "{one:?} in {layer:?}");
            }
            assert_eq!(items.len(), Kanal::SEMUA.len());
        }
    }
}

#[test]
fn what_no_source_prints_is_left_to_the_place_itself() {
    let world = World::empty(Language::Id);
    let office = items(&world)
        .into_iter()
        .find(|item| item.title.starts_with("Kantor cabang"));
    let detail = office.and_then(|item| item.detail).unwrap_or_default();
    assert!(
        detail.contains(&world.texts.say("bertanya-hours-there", &[])),
        "{detail}"
    );
}
