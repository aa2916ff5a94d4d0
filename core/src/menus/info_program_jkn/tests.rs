//! The list of articles and one article, as a reader leafs through them.

use super::*;
use crate::data::Menu;
use crate::page::sample::World;
use crate::screen::{Block, Screen, Sensitivity};
use crate::text::Language;

fn items(screen: &Screen) -> Vec<String> {
    let lists = screen.blocks.iter().filter_map(|b| match b {
        Block::Items { items, .. } => Some(items),
        _ => None,
    });
    lists.flatten().map(|item| item.title.clone()).collect()
}

#[test]
fn searching_narrows_the_list_and_clearing_brings_all_back() {
    let world = World::empty(Language::Id);
    let mut model = Model::default();
    let route = Route::Menu(Menu::InfoProgramJkn);
    let (screen, meaning) = world.draw(&model, &route);
    let all = items(&screen).len();
    let msg = meaning.edited("cari", "kacamata".into()).unwrap();
    assert_eq!(model.update(msg, &world.context()), []);
    let (screen, meaning) = world.draw(&model, &route);
    assert_eq!(items(&screen), ["Apa saja yang dijamin", "Yang dijamin di rumah sakit"]);
    let msg = meaning.tapped("manfaat").unwrap();
    assert_eq!(model.update(msg, &world.context()), [Ask::Open(artikel("manfaat"))]);
    model.update(Msg::Search("zzz".into()), &world.context());
    let (screen, meaning) = world.draw(&model, &route);
    assert_eq!(items(&screen).len(), 0);
    model.update(meaning.tapped("hapus").unwrap(), &world.context());
    assert_eq!(items(&world.draw(&model, &route).0).len(), all);
}

#[test]
fn a_link_opens_the_list_as_it_was_searched() {
    let world = World::empty(Language::Id);
    let route = Route::parse("jknsaku://info_program_jkn?kata=gigi%20palsu").unwrap();
    let Route::MenuQuery(Menu::InfoProgramJkn, query) = &route else {
        panic!("{route:?}");
    };
    let (screen, _) = world.draw(&Model::asked(query), &route);
    let found = items(&screen);
    assert!(found.contains(&"Yang dijamin di FKTP".to_owned()), "{found:?}");
    assert!(!found.contains(&"Pindah FKTP".to_owned()), "{found:?}");
    let endless = crate::data::route::Query::from([("kata".to_owned(), "é".repeat(500))]);
    assert_eq!(Model::asked(&endless).query.chars().count(), 60);
    assert_eq!(Model::asked(&crate::data::route::Query::new()), Model::default());
}

#[test]
fn an_article_leads_to_its_neighbours_in_place_and_to_its_menu() {
    let world = World::empty(Language::Id);
    let mut page = Artikel::new("nik".into());
    let (screen, meaning) = world.draw(&page, &artikel("nik"));
    assert_eq!(screen.sensitivity, Sensitivity::Public);
    let mut ask = |action| page.update(meaning.tapped(action).unwrap(), &world.context());
    assert_eq!(ask("buka"), [Ask::Open(Route::Menu(Menu::Kartu))]);
    assert_eq!(ask("berikutnya"), [Ask::Replace(artikel("penyalahgunaan"))]);
    assert_eq!(ask("sebelumnya"), [Ask::Replace(artikel("pindah-fktp"))]);
}

#[test]
fn the_first_and_the_last_article_have_one_neighbour() {
    let world = World::empty(Language::Id);
    let (_, first) = world.draw(&Artikel::new("wajib".into()), &artikel("wajib"));
    assert_eq!(first.tapped("sebelumnya"), None);
    let (_, last) = world.draw(&Artikel::new("kanal".into()), &artikel("kanal"));
    assert_eq!(last.tapped("berikutnya"), None);
}

#[test]
fn an_unknown_article_says_so_and_leads_to_all() {
    let world = World::empty(Language::Id);
    let mut page = Artikel::new("entah".into());
    let (screen, meaning) = world.draw(&page, &artikel("entah"));
    assert!(matches!(screen.blocks.as_slice(), [Block::Empty { .. }]));
    let msg = meaning.tapped("semua").unwrap();
    assert_eq!(
        page.update(msg, &world.context()),
        [Ask::Replace(Route::Menu(Menu::InfoProgramJkn))]
    );
    assert_eq!(meaning.tapped("buka"), None);
}

#[test]
fn nobody_needs_to_be_signed_in_and_nothing_is_asked_of_the_gateway() {
    let world = World::empty(Language::Id);
    let context = world.context();
    assert_eq!(Model::default().needs(&context), []);
    assert_eq!(Artikel::new("nik".into()).needs(&context), []);
}
