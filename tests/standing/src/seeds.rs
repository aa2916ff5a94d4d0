//! Where each statement of the seeds can be read that the menus are to close, and which are open.

use std::fmt::Write as _;
use std::path::Path;

use jkn_core::app::first_view;
use jkn_core::data::Route;
use jkn_core::examples;
use jkn_core::page::artikel::Article;
use jkn_core::page::sample::World;
use jkn_core::screen::{Screen, plain};
use jkn_core::text::{Language, Texts};
use serde::Deserialize;

const TABLE: &str = "xtask/seed-rows.toml";

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    row: Vec<Row>,
}

/// A statement.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// Seed, and slide or lines.
    seed: String,
    /// What it says, in our words.
    says: String,
    /// Path of the page where it can be read.
    route: Option<String>,
    /// Slug of the article where it can be read.
    article: Option<String>,
    /// How the names of that page's examples begin.
    examples: Option<String>,
    /// Key of a message that one of them, or the article, shows.
    key: Option<String>,
    /// What the same example says too, such as an amount that is an argument of that message.
    also: Option<String>,
    /// Why it can be read nowhere.
    open: Option<String>,
}

fn read(root: &Path) -> Result<Vec<Row>, String> {
    let text = std::fs::read_to_string(root.join(TABLE)).map_err(|e| format!("{TABLE}: {e}"))?;
    toml::from_str::<Table>(&text)
        .map(|table| table.row)
        .map_err(|e| format!("{TABLE}: {e}"))
}

impl Row {
    /// Why the row cannot be believed; `None` for one that can, and for one that says that it is open.
    fn fault(&self) -> Option<String> {
        let fault = |why: String| Some(format!("{}: {why}", self.seed));
        let route = match (&self.route, &self.article, &self.open) {
            (None, None, Some(_)) => return None,
            (Some(path), None, None) => match Route::parse(path) {
                Some(route) => route,
                None => return fault(format!("there is no page {path}")),
            },
            (None, Some(slug), None) if Article::of_slug(slug).is_some() => Route::Artikel { slug: slug.clone() },
            (None, Some(slug), None) => return fault(format!("there is no article {slug}")),
            _ => return fault("it has a route, an article or a reason why it is open".to_owned()),
        };
        let screen = first_view(&route, &World::signed_in(Language::Id));
        let Some(key) = &self.key else {
            return fault("it names no message".to_owned());
        };
        let texts = Texts::new(Language::Id);
        if !texts.has(key) {
            return fault(format!("there is no message {key}"));
        }
        let words = texts.say(key, &[]);
        let also = self.also.as_deref().unwrap_or_default();
        let shows = |screen: &Screen| {
            let text = plain::render(screen);
            says(&text, &words) && text.contains(also)
        };
        let prefix = self.examples.as_ref().map(|prefix| format!("{prefix}/"));
        let of_page = |name: &str| prefix.as_ref().is_some_and(|prefix| name.starts_with(prefix));
        let shown = (self.article.is_some() && shows(&screen))
            || examples::all()
                .iter()
                .any(|example| of_page(example.name) && shows(&(example.draw)(Language::Id)));
        if shown {
            None
        } else {
            fault(format!("no example shows {key}"))
        }
    }
}

/// Whether a screen says a message: its words in their order, with anything where an argument stands, all in one line.
fn says(text: &str, message: &str) -> bool {
    let parts = message.split("{$").enumerate();
    let words: Vec<&str> = parts
        .map(|(at, part)| {
            if at == 0 {
                part
            } else {
                part.split_once('}').map_or("", |(_, rest)| rest)
            }
        })
        .filter(|part| part.chars().any(char::is_alphabetic))
        .collect();
    let mut lines = text.lines();
    !words.is_empty()
        && lines.any(|line| {
            let found = words
                .iter()
                .try_fold(line, |rest, part| rest.split_once(part).map(|(_, rest)| rest));
            found.is_some()
        })
}

/// The open rows, and how many there are.
///
/// # Errors
/// The table cannot be read, or a row is not where it says.
pub fn report(root: &Path) -> Result<String, String> {
    let rows = read(root)?;
    let mut text = String::new();
    let mut open = 0_usize;
    for row in &rows {
        if let Some(why) = &row.open {
            open = open.saturating_add(1);
            // Writing into a string cannot fail.
            let _ = writeln!(text, "open  {:<20} {} ({why})", row.seed, row.says);
        }
    }
    let read = rows.len().saturating_sub(open);
    let _ = writeln!(text, "{read} of {} rows can be read, {open} are open", rows.len());
    let faults: Vec<String> = rows.iter().filter_map(Row::fault).collect();
    if faults.is_empty() {
        return Ok(text);
    }
    Err(format!("{text}not where they say:\n  {}", faults.join("\n  ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_can_be_read_where_it_says_or_says_why_not() {
        report(&crate::root().unwrap()).unwrap();
    }

    #[test]
    fn a_message_with_arguments_is_its_words_in_order_in_one_line() {
        let message = "Bayar {$jumlah} paling lambat {$tanggal}.";
        assert!(says("# Tagihan\nBayar Rp5 paling lambat 30 November.", message));
        assert!(!says("Bayar Rp5\npaling lambat 30 November.", message), "two lines");
        assert!(
            !says("paling lambat 30 November. Bayar Rp5", message),
            "the other way round"
        );
        assert!(!says("Rp5", "{$jumlah}"), "nothing but arguments says nothing");
        assert!(says("KTP", "KTP") && !says("KK", "KTP"));
    }

    #[test]
    fn a_row_that_leads_to_nothing_is_a_fault() {
        let row = |route: Option<&str>, article: Option<&str>, key: &str| Row {
            route: route.map(str::to_owned),
            article: article.map(str::to_owned),
            examples: Some("kartu".to_owned()),
            key: Some(key.to_owned()),
            ..Row::default()
        };
        assert_eq!(row(Some("kartu"), None, "kartu-title").fault(), None);
        assert_eq!(row(None, Some("nik"), "info-program-jkn-nik-title").fault(), None);
        let amount = |also: &str| Row {
            also: Some(also.to_owned()),
            ..row(None, Some("riwayat-iuran"), "info-program-jkn-riwayat-iuran-row")
        };
        assert_eq!(amount("Rp160.000").fault(), None);
        assert!(amount("Rp160.001").fault().is_some());
        for wrong in [
            row(Some("tidak_ada"), None, "kartu-title"),
            row(Some("kartu"), None, "kartu-tidak-ada"),
            row(Some("kartu"), None, "info-iuran-title"),
            row(None, Some("tidak-ada"), "kartu-title"),
            row(None, None, "kartu-title"),
        ] {
            assert!(wrong.fault().is_some(), "{wrong:?}");
        }
    }
}
