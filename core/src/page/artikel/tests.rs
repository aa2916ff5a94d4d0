//! What the articles say, held against the tables and the words that there are.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::*;
use crate::data::Route;
use crate::page::sample::World;
use crate::text::Language;

#[test]
fn every_article_is_whole_in_both_languages() {
    for language in [Language::Id, Language::En] {
        let world = World::empty(language);
        for article in &ARTICLES {
            for part in ["title", "lead", "open"] {
                assert!(world.texts.has(&article.key(part)), "{}", article.key(part));
            }
            for (list, title) in article.lists() {
                assert!(world.texts.has(&article.key(title)), "{} {title}", article.slug);
                if let List::Own(count) = list {
                    assert!(world.texts.has(&article.key(&format!("{title}-{count}"))));
                    let one_more = article.key(&format!("{title}-{}", count + 1));
                    assert!(!world.texts.has(&one_more), "{one_more} is never shown");
                }
            }
            for n in 1..=article.paragraphs {
                assert!(world.texts.has(&article.key(&n.to_string())), "{} {n}", article.slug);
            }
            let one_more = article.key(&(article.paragraphs + 1).to_string());
            assert!(!world.texts.has(&one_more), "{one_more} is never shown");
        }
    }
}

#[test]
fn no_text_belongs_to_an_article_that_is_not_there() {
    let source = include_str!("../../../texts/id/info-program-jkn.ftl");
    let titles = source.lines().filter_map(|line| {
        let key = line.split(" = ").next()?;
        key.strip_prefix("info-program-jkn-")?.strip_suffix("-title")
    });
    let written: Vec<&str> = titles.filter(|slug| !["none", "unknown"].contains(slug)).collect();
    let listed: Vec<&str> = ARTICLES.iter().map(|a| a.slug).collect();
    assert_eq!(written, listed);
}

#[test]
fn every_source_is_one_of_the_register_and_every_slug_is_an_address() {
    for article in &ARTICLES {
        assert!(!article.sources.is_empty());
        for tag in article.sources {
            assert!(tag.starts_with(['S', 'W', 'R']), "{tag}");
        }
        assert!([2020, 2022, 2023, 2025].contains(&article.layer));
        let route = Route::Artikel {
            slug: article.slug.to_owned(),
        };
        assert_eq!(Route::parse(&route.path()), Some(route));
    }
}

/// The numbers of the tables of money and limits.
fn table_numbers() -> Vec<i64> {
    let folder = std::env::var("CARGO_MANIFEST_DIR").unwrap() + "/rules/tables/";
    let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let of_money = files.filter(|file| {
        let name = file.file_stem().unwrap().to_str().unwrap();
        let limits = [
            "denda_batas",
            "perubahan_batas",
            "tagihan_batas",
            "antrean_batas",
            "keluarga",
            "kepesertaan",
        ];
        name.starts_with("iuran_") || limits.contains(&name)
    });
    let mut numbers = Vec::new();
    for file in of_money {
        let mut called = String::new();
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let Some((name, value)) = line.split_once(" = ") else {
                continue;
            };
            if name == "nama" {
                value.trim_matches('"').clone_into(&mut called);
            }
            let Ok(number) = value.parse::<i64>() else { continue };
            // Shares stand in basis points and are told in percent.
            let share = name.ends_with("_bp") || called.ends_with("_bp");
            numbers.push(if share { number / 100 } else { number });
        }
    }
    numbers.retain(|number| *number > 0);
    assert!(numbers.len() > 40, "{numbers:?}");
    numbers
}

/// The numbers that are written in a text, its arguments left out.
fn written_numbers(text: &str) -> Vec<i64> {
    let mut plain = String::new();
    for (at, part) in text.split(['{', '}']).enumerate() {
        plain.push_str(if at % 2 == 0 { part } else { " " });
    }
    let digits: Vec<char> = plain.chars().chain([' ']).collect();
    let mut numbers = Vec::new();
    let mut number = String::new();
    for pair in digits.windows(2) {
        match pair {
            [digit, _] if digit.is_ascii_digit() => number.push(*digit),
            ['.' | ',', next] if !number.is_empty() && next.is_ascii_digit() => {}
            _ => numbers.extend(std::mem::take(&mut number).parse::<i64>()),
        }
    }
    numbers
}

/// What is written all the same: article, part, number. None of them is what the table's row of that number is about.
const WRITTEN: &[(&str, &str, i64)] = &[
    ("segmen", "3", 5),
    ("iuran", "3", 1),
    ("pindah-fktp", "2", 1),
    ("dokumen", "2", 3),
    ("dokumen", "2", 4),
    ("cuci-darah", "1", 1),
    ("cuci-darah", "2", 3),
    ("penyalahgunaan", "2", 1),
    ("penyalahgunaan", "2", 6),
    ("kanal", "1", 24),
];

#[test]
fn no_article_carries_a_number_that_a_table_has() {
    let table = table_numbers();
    let (mut used, mut wrong) = (BTreeSet::new(), Vec::new());
    for source in [
        include_str!("../../../texts/id/info-program-jkn.ftl"),
        include_str!("../../../texts/en/info-program-jkn.ftl"),
    ] {
        for line in source.lines() {
            let Some((key, text)) = line.split_once(" = ") else {
                continue;
            };
            let key = key.trim_start_matches("info-program-jkn-");
            let of = ARTICLES.iter().filter(|a| key.starts_with(&format!("{}-", a.slug)));
            let Some(article) = of.max_by_key(|a| a.slug.len()) else {
                continue;
            };
            let part = key.trim_start_matches(article.slug).trim_start_matches('-');
            for number in written_numbers(text) {
                let all_the_same = (article.slug, part, number);
                if !table.contains(&number) {
                    continue;
                }
                if WRITTEN.contains(&all_the_same) {
                    used.insert(all_the_same);
                } else {
                    wrong.push(format!("{} {part}: {number}", article.slug));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
    let unused: Vec<_> = WRITTEN.iter().filter(|row| !used.contains(*row)).collect();
    assert!(unused.is_empty(), "an exception that hides nothing: {unused:?}");
}

#[test]
fn every_argument_of_an_article_is_filled() {
    for language in [Language::Id, Language::En] {
        let world = World::empty(language);
        let context = world.context();
        for article in &ARTICLES {
            let parts = ["title", "lead", "open"].map(|part| article.say(&context, part));
            let lists = article.lists().iter();
            let listed: Vec<String> = lists
                .flat_map(|(list, title)| article.listed(&context, *list, title))
                .collect();
            for text in parts.into_iter().chain(article.text(&context)).chain(listed) {
                assert!(!text.contains(['{', '}', '$']), "{}: {text}", article.slug);
                assert!(!text.contains("info-program-jkn"), "{}: {text}", article.slug);
            }
            for (list, title) in article.lists() {
                assert!(
                    !article.listed(&context, *list, title).is_empty(),
                    "{} {title}",
                    article.slug
                );
            }
        }
    }
}

#[test]
fn what_was_paid_is_told_from_2020_to_now() {
    let world = World::empty(Language::Id);
    let article = Article::of_slug("riwayat-iuran").unwrap();
    let rows = article.listed(&world.context(), List::Tarif, "list");
    assert_eq!(
        rows,
        [
            "Januari 2020 sampai Maret 2020: Kelas I Rp160.000, Kelas II Rp110.000, dan Kelas III Rp42.000.",
            "April 2020 sampai Juni 2020: Kelas I Rp80.000, Kelas II Rp51.000, dan Kelas III Rp25.500.",
            "Juli 2020 sampai Desember 2020: Kelas I Rp150.000, Kelas II Rp100.000, dan Kelas III Rp25.500. \
             Untuk Kelas III, pemerintah menambah Rp16.500.",
            "Sejak Januari 2021: Kelas I Rp150.000, Kelas II Rp100.000, dan Kelas III Rp35.000. \
             Untuk Kelas III, pemerintah menambah Rp7.000.",
        ]
    );
}

#[test]
fn the_numbers_of_an_article_are_those_of_the_year_that_it_names() {
    for language in [Language::Id, Language::En] {
        let world = World::empty(language);
        let context = world.context();
        for article in &ARTICLES {
            let year = NaiveDate::from_ymd_opt(i32::try_from(article.layer).unwrap(), 12, 31).unwrap();
            for n in 1..=article.paragraphs {
                let then = said(&context, article.key(&n.to_string()), kutipan(year));
                assert_eq!(article.say(&context, &n.to_string()), then, "{} {n}", article.slug);
            }
        }
    }
}
