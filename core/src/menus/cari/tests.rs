//! The sixty questions that were written before the search was, twenty in English, and what the table may not hold.

use std::collections::BTreeMap;

use super::halaman::{HALAMAN, Halaman};
use super::indeks::Indeks;
use super::*;
use crate::page::sample::World;
use crate::text::Language;

/// Questions and the pages of which one must be among the first three.
type Questions = Vec<(String, Vec<String>)>;

/// Reads the file's two kinds of line; the core has no reader of TOML.
fn questions(text: &str) -> Questions {
    let quoted = |line: &str| {
        line.split('"')
            .skip(1)
            .step_by(2)
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let mut all = Questions::new();
    for line in text.lines() {
        if line.starts_with("tanya") {
            all.push((quoted(line).remove(0), Vec::new()));
        } else if line.starts_with("ke") {
            all.last_mut().unwrap().1 = quoted(line);
        }
    }
    all
}

fn sixty() -> Questions {
    let all = questions(include_str!("../../../tests/pertanyaan.toml"));
    assert_eq!(all.len(), 60);
    all
}

fn twenty() -> Questions {
    let all = questions(include_str!("../../../tests/pertanyaan_en.toml"));
    assert_eq!(all.len(), 20);
    all
}

/// How many questions find one of their pages among the first three; the others are printed.
fn hits(language: Language, all: &Questions) -> usize {
    let world = World::empty(language);
    let indeks = Indeks::default();
    let mut hits = 0;
    for (tanya, ke) in all {
        let found: Vec<String> = indeks
            .find(&world.context(), tanya, 3)
            .into_iter()
            .map(|one| {
                let path = one.route.path();
                assert_eq!(Route::parse(&path), Some(one.route), "{path}");
                path
            })
            .collect();
        if found.iter().any(|path| ke.contains(path)) {
            hits += 1;
        } else {
            let there = ke.iter().any(|path| Route::parse(path).is_some());
            println!(
                "missed: {tanya:?} found {found:?}{}",
                if there { "" } else { " (its page is still to come)" }
            );
        }
    }
    hits
}

#[test]
fn at_least_fifty_four_of_the_sixty_questions_find_their_page_among_the_first_three() {
    let sixty = sixty();
    let hits = hits(Language::Id, &sixty);
    println!("{hits} of 60 questions found their page among the first three");
    assert!(hits >= 54, "only {hits} of 60");
}

#[test]
fn english_questions_find_their_page_too() {
    let hits = hits(Language::En, &twenty());
    println!("{hits} of 20 English questions found their page among the first three");
    assert!(hits >= 17, "only {hits} of 20");
}

#[test]
fn the_table_holds_words_and_no_question() {
    for (tanya, _) in sixty().iter().chain(&twenty()) {
        let asked = super::kata::words(tanya);
        for halaman in HALAMAN.iter().filter(|_| asked.len() > 2) {
            for table in [halaman.id, halaman.en] {
                let words: Vec<&str> = table.split(' ').collect();
                let whole = words.windows(asked.len()).any(|some| some == asked.as_slice());
                assert!(!whole, "{} holds {tanya:?}", halaman.route);
            }
        }
    }
}

#[test]
fn a_page_stands_once_and_has_a_title_in_both_languages() {
    let mut seen = BTreeMap::new();
    for Halaman { route, title, .. } in HALAMAN {
        assert_eq!(seen.insert(route, title), None, "{route}");
        for language in [Language::Id, Language::En] {
            assert!(World::empty(language).texts.has(title), "{title}");
        }
    }
    for route in seen.keys() {
        assert!(Route::parse(route).is_some(), "{route}");
    }
}

#[test]
fn every_menu_and_every_article_can_be_found_by_its_title() {
    let world = World::empty(Language::Id);
    let indeks = Indeks::default();
    assert_eq!(indeks.find(&world.context(), "", 1_000), [], "nothing was asked");
    for article in shown::Shown::all(&world.context()) {
        let title = article.title(&world.context());
        // Four articles are called almost the same: what is covered, where, and what is not.
        let found = indeks.find(&world.context(), &title, 4);
        let path = Route::Artikel {
            slug: article.slug.to_owned(),
        };
        assert!(found.iter().any(|one| one.route == path), "{title}: {found:?}");
    }
    for menu in crate::data::Menu::ALL {
        let title = world.texts.say(&format!("menu-{}", menu.id().replace('_', "-")), &[]);
        let found = indeks.find(&world.context(), &title, 3);
        assert!(
            found.iter().any(|one| one.route == Route::Menu(menu)),
            "{title}: {found:?}"
        );
    }
}

#[test]
fn whoever_names_a_sign_of_danger_finds_the_emergency_page_first() {
    let world = World::empty(Language::Id);
    let first = Indeks::default().find(&world.context(), "bapak sesak napas, bayar pakai bpjs", 3);
    let slug = "darurat".to_owned();
    assert_eq!(
        first.first().map(|one| one.route.clone()),
        Some(Route::Artikel { slug })
    );
}

#[test]
fn typing_errors_do_not_hide_a_page() {
    let world = World::empty(Language::Id);
    for (typed, path) in [
        ("rujukkan", "pendaftaran_pelayanan/rs"),
        ("skrning", "skrining_riwayat_kesehatan"),
        ("konsltasi", "konsultasi_dokter"),
        ("pengatran", "pengaturan"),
    ] {
        let found = Indeks::default().find(&world.context(), typed, 3);
        assert!(found.iter().any(|one| one.route.path() == path), "{typed}: {found:?}");
    }
}

#[test]
fn the_index_is_small() {
    for language in [Language::Id, Language::En] {
        let world = World::empty(language);
        let bytes = Indeks::default().bytes(&world.context());
        println!("{bytes} bytes of index in {language:?}");
        assert!(bytes < 400_000, "{bytes}");
    }
}
