//! Whoever looks for help gets somewhere: what the assistants, the page of all ways and the search offer is followed.

use std::collections::BTreeSet;

use crate::app::first_view;
use crate::data::Route;
use crate::data::route::Asisten;
use crate::page::sample::World;
use crate::screen::plain;
use crate::text::Language;

/// What the pages of routes that lead nowhere say.
const NOWHERE: [&str; 3] = ["tidak ditemukan", "tidak ada di", "belum dikenal"];

/// Follows everything that a page offers and comes back each time; the routes that were reached.
fn follow(route: &str, choose: &[&str]) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut world = super::World::new();
    world.network(false);
    let mut names = BTreeSet::new();
    world.open(route);
    for one in choose {
        world.tap(one);
    }
    names.extend(world.app.screen().offered().map(|action| action.id.clone()));
    for name in names {
        world.open("beranda");
        world.open(route);
        for one in choose {
            world.tap(one);
        }
        let offered = world
            .app
            .screen()
            .offered()
            .any(|action| action.id == name && action.blocked.is_none());
        if !offered {
            continue;
        }
        world.tap(&name);
        let there = world
            .app
            .screen()
            .route
            .split('#')
            .next()
            .unwrap_or_default()
            .to_owned();
        if there != route {
            reached.insert(there);
        }
    }
    reached
}

/// Whether a page is really there.
fn exists(path: &str) {
    let route = Route::parse(path).unwrap_or_else(|| panic!("{path} is no page"));
    let text = plain::render(&first_view(&route, &World::empty(Language::Id)));
    for word in NOWHERE {
        assert!(!text.contains(word), "{path} leads nowhere: {text}");
    }
}

#[test]
fn every_choice_of_chika_leads_to_a_page_that_exists() {
    let mut reached = BTreeSet::new();
    for key in 3..=10 {
        reached.extend(follow("asisten/chika", &[&format!("pilih-{key}")]));
    }
    for path in [
        "info_program_jkn/manfaat",
        "info_program_jkn/pendaftaran",
        "info_program_jkn/perubahan-data",
        "info_lokasi_faskes",
        "info_lokasi_faskes?jenis=kantor",
        "penambahan_peserta",
        "perubahan_data_peserta",
        "asisten/petugas",
    ] {
        assert!(reached.contains(path), "{path}: {reached:?}");
    }
    reached.iter().for_each(|path| exists(path));
}

#[test]
fn every_way_of_the_page_of_ways_and_of_vika_leads_to_a_page_that_exists() {
    for (route, fewest) in [("kanal", 9), ("asisten/vika", 14), ("cari", 5)] {
        let reached = follow(route, &[]);
        assert!(reached.len() >= fewest, "{route}: {reached:?}");
        reached.iter().for_each(|path| exists(path));
    }
}

#[test]
fn whoever_needs_help_finds_the_ways_from_home_from_the_articles_and_before_signing_in() {
    for route in ["beranda", "info_program_jkn", "masuk"] {
        let mut world = super::World::new();
        world.open(route);
        world.tap("kanal-semua");
        assert_eq!(world.app.screen().route, "kanal", "from {route}");
    }
    for route in ["beranda", "info_program_jkn"] {
        let mut world = super::World::new();
        world.open(route);
        world.tap("cari");
        assert_eq!(world.app.screen().route, "cari", "from {route}");
    }
}

#[test]
fn the_assistants_stand_behind_their_links() {
    for asisten in [Asisten::Chika, Asisten::Vika, Asisten::Pandawa, Asisten::Petugas] {
        exists(&Route::Asisten(asisten).path());
    }
}
