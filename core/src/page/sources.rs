//! What a rule rests on, in plain words: our own filing tags (`domain.md` §0.1, §17) mean nothing to a reader. One table, for the
//! answers of rules and for the articles alike.

use super::Context;

/// One thing that rules rest on, by its place in [`NAMES`].
pub type Source = usize;

/// Name in a route and at the end of the message key; in the order in which they are told: law, what BPJS Kesehatan published,
/// what others made public, and what nobody settled.
const NAMES: [&str; 12] = [
    "perpres-2020",
    "perpres-2024",
    "permenkes-2018",
    "kemenkes",
    "2023",
    "panduan",
    "denpasar",
    "2020",
    "terhubung",
    "umum",
    "buku",
    "anggapan",
];

/// Place of what no source settles.
pub const ASSUMPTION: Source = 11;

/// What a tag stands for; `None` for one that has no name yet.
#[must_use]
pub fn of_tag(tag: &str) -> Option<Source> {
    let numbered = |tag: &str| tag.get(1..).is_some_and(|rest| rest.parse::<u16>().is_ok());
    let name = match tag {
        // Seen only through reports, which name the articles (§16.12).
        "W14" | "W15" | "W16" | "W44" | "W49" => "perpres-2020",
        "W41" | "W42" | "W62" => "perpres-2024",
        "Permenkes" | "47/2018" => "permenkes-2018",
        "Kemenkes" | "SeGeRa" | "Ke" | "RS" => "kemenkes",
        "S2" => "2020",
        "R01" => "panduan",
        "R02" => "denpasar",
        "K" | "D" => "anggapan",
        _ if tag == "S1" || tag.starts_with("S1:") => "2023",
        _ if tag.starts_with("§16") => "anggapan",
        _ if tag.starts_with('§') => "buku",
        _ if tag.starts_with('R') && numbered(tag) => "terhubung",
        _ if tag.starts_with('W') && numbered(tag) => "umum",
        _ => return None,
    };
    of_name(name)
}

/// What a name in a route stands for.
#[must_use]
pub fn of_name(name: &str) -> Option<Source> {
    NAMES.iter().position(|known| *known == name)
}

/// Names of all in a set, one bit each, for a route.
#[must_use]
pub fn route_of(set: u16) -> String {
    let names: Vec<&str> = members(set).filter_map(|source| NAMES.get(source).copied()).collect();
    names.join("_")
}

/// The set that a route names; what this version does not know is left out.
#[must_use]
pub fn of_route(names: &str) -> u16 {
    set(names.split('_').filter_map(of_name))
}

/// The set of some tags; our own notes are named only where nothing else is, since they rest on something as well.
#[must_use]
pub fn of_tags<'a>(tags: impl Iterator<Item = &'a str>) -> u16 {
    let all = set(tags.filter_map(of_tag));
    let notes = set(of_name("buku").into_iter());
    if all == notes { all } else { all & !notes }
}

/// A set of one.
#[must_use]
pub fn only(source: Source) -> u16 {
    set(std::iter::once(source))
}

/// The words for all in a set, in order.
#[must_use]
pub fn said(context: &Context<'_>, set: u16) -> Vec<String> {
    let names = members(set).filter_map(|source| NAMES.get(source));
    names
        .map(|name| context.say(&format!("common-source-{name}")))
        .collect()
}

fn set(sources: impl Iterator<Item = Source>) -> u16 {
    sources.fold(0, |set, source| {
        set | 1_u16
            .checked_shl(u32::try_from(source).unwrap_or(u32::MAX))
            .unwrap_or(0)
    })
}

fn members(set: u16) -> impl Iterator<Item = Source> {
    (0..NAMES.len()).filter(move |source| set & only(*source) != 0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::text::{Language, Texts};

    /// Every tag that a row of a table or a rule names.
    fn tags() -> BTreeSet<String> {
        let mut tags = BTreeSet::new();
        for file in std::fs::read_dir("rules/tables").unwrap() {
            let table = std::fs::read_to_string(file.unwrap().path()).unwrap();
            let sources = table.lines().filter_map(|line| line.strip_prefix("source = "));
            tags.extend(
                sources.flat_map(|tags| tags.trim_matches('"').split(' ').map(str::to_owned).collect::<Vec<_>>()),
            );
        }
        read(Path::new("rules/src"), &mut tags);
        tags
    }

    /// The lists of tags that rules hand to `karena`: texts in brackets.
    fn read(folder: &Path, tags: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read(&path, tags);
            } else {
                let code = std::fs::read_to_string(&path).unwrap();
                let lists = code.split("&[\"").skip(1).filter_map(|rest| rest.split_once("\"]"));
                let looks_like = |tag: &&str| {
                    let rest = tag.trim_start_matches(['S', 'R', 'W', '§']);
                    rest.len() < tag.len() && rest.starts_with(|c: char| c.is_ascii_digit())
                };
                for (list, _) in lists {
                    tags.extend(list.split("\", \"").filter(looks_like).map(str::to_owned));
                }
            }
        }
    }

    #[test]
    fn every_tag_of_every_table_and_rule_has_a_plain_name_in_both_languages() {
        let tags = tags();
        assert!(tags.len() > 120, "only {} tags were found", tags.len());
        let unnamed: Vec<_> = tags.iter().filter(|tag| of_tag(tag).is_none()).collect();
        assert_eq!(unnamed, Vec::<&String>::new());
        for language in [Language::Id, Language::En] {
            let texts = Texts::new(language);
            for name in NAMES {
                assert!(texts.has(&format!("common-source-{name}")), "{name}");
            }
        }
    }

    #[test]
    fn a_tag_that_nobody_filed_has_no_name() {
        for tag in ["", "X1", "Wxx", "R", "W", "Perpres", "s2"] {
            assert_eq!(of_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn a_route_names_every_set_and_nothing_that_is_unknown() {
        for set in 0..1_u16 << NAMES.len() {
            assert_eq!(of_route(&route_of(set)), set);
        }
        assert_eq!(of_route("2023_kolam_renang"), only(4));
    }

    #[test]
    fn what_nobody_settled_comes_last_and_our_notes_stand_only_alone() {
        assert_eq!(NAMES.get(ASSUMPTION), Some(&"anggapan"));
        assert_eq!(
            route_of(of_tags(["§6.4", "S2", "W41", "§16.4"].into_iter())),
            "perpres-2024_2020_anggapan"
        );
        assert_eq!(route_of(of_tags(["§9.2"].into_iter())), "buku");
    }
}
