//! The list of articles and one article, as a reader leafs through them.

use super::*;
use crate::data::artikel::VERSI;
use crate::data::{Menu, Resource, Scope, Told};
use crate::page::sample::World;
use crate::screen::{Block, Screen, Sensitivity, plain};
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
fn nobody_needs_to_be_signed_in_and_newer_words_are_asked_for_once_a_month() {
    let world = World::empty(Language::Id);
    let context = world.context();
    for needs in [
        Model::default().needs(&context),
        Artikel::new("nik".into()).needs(&context),
    ] {
        let [need] = needs.as_slice() else { panic!("{needs:?}") };
        let policy = need.resource.policy();
        assert_eq!((policy.scope, policy.fresh_ms), (Scope::Public, 30 * 86_400_000));
    }
}

#[test]
fn all_articles_are_leafed_through_once_the_new_one_last() {
    let world = examples::told(Language::Id, 0);
    let (mut slug, mut seen) = ("wajib".to_owned(), Vec::new());
    loop {
        seen.push(slug.clone());
        let (_, meaning) = world.draw(&Artikel::new(slug.clone()), &artikel(&slug));
        match meaning.tapped("berikutnya") {
            Some(Ask::Replace(Route::Artikel { slug: next })) => slug = next,
            other => break assert_eq!(other, None),
        }
    }
    assert_eq!(seen.len(), crate::page::artikel::ARTICLES.len() + 1);
    assert_eq!(seen.last().unwrap(), "libur");
}

#[test]
fn newer_words_replace_one_article_and_its_button_and_the_lists_of_the_rule_book_stay() {
    let mut world = examples::told(Language::Id, 0);
    let page = |world: &World, slug: &str| plain::render(&world.draw(&Artikel::new(slug.into()), &artikel(slug)).0);
    let newer = page(&world, "nik");
    assert!(
        newer.contains("Sebutkan NIK di loket.") && newer.contains("Buka kartu"),
        "{newer}"
    );
    assert!(newer.contains("Diperbarui 15 November 2026"), "{newer}");
    assert!(!newer.contains("26 Januari 2022"), "the old words are gone: {newer}");
    assert_eq!(page(&world, "iuran"), page(&World::empty(Language::Id), "iuran"));
    assert!(page(&world, "libur").contains("IGD (UGD) selalu buka."));
    let told = world.known.dated_mut(&Resource::Artikel { sejak: VERSI }).unwrap();
    let Told::Artikel(articles) = &mut told.told else {
        panic!("no articles")
    };
    "darurat".clone_into(&mut articles[0].slug);
    "pemakaian".clone_into(&mut articles[1].slug);
    let urgent = page(&world, "darurat");
    assert!(
        urgent.contains("Sebutkan NIK") && urgent.contains("Kenali tandanya"),
        "{urgent}"
    );
    assert!(
        !page(&world, "pemakaian").contains("66,8"),
        "its own list is as old as its words"
    );
}

#[test]
fn newer_words_are_found_as_soon_as_they_are_told() {
    let mut world = World::empty(Language::Id);
    let model = Model::of("libur".to_owned());
    let route = Route::Menu(Menu::InfoProgramJkn);
    assert_eq!(items(&world.draw(&model, &route).0).len(), 0);
    world.known = examples::told(Language::Id, 0).known;
    assert_eq!(
        items(&world.draw(&model, &route).0),
        ["Layanan saat hari libur (contoh)"]
    );
}
