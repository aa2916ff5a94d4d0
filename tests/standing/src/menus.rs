//! What each of the eighteen menus has of what it must have.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use jkn_core::app::Method;
use jkn_core::data::{Menu, Panggilan, Route};
use jkn_core::examples;
use jkn_core::gateway::{asking, reading};
use jkn_core::page::sample::take_needed;
use jkn_core::text::Language;
use jkn_sandbox::endpoints;
use serde::Deserialize;

use crate::sources::{self, Tests, asks};

const TABLE: &str = "xtask/menus.toml";

/// What a menu must have; see the head of `xtask/menus.toml`.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Must {
    routes: Vec<String>,
    reads: Vec<String>,
    #[serde(default)]
    commands: Vec<String>,
    states: Vec<String>,
    #[serde(default)]
    beyond: Vec<String>,
    #[serde(default)]
    prefixes: Vec<String>,
}

/// What there is, as the code tells it.
#[derive(Debug, Clone)]
pub struct Is {
    /// Names of all examples.
    pub examples: BTreeSet<String>,
    /// Endpoints of the sandbox as `GET /v1/iuran`.
    pub offered: BTreeSet<String>,
    /// Paths that the pages of each menu's examples read.
    pub read: BTreeMap<String, BTreeSet<String>>,
    /// What the app asks once and keeps nowhere, as `POST /v1/iuran/cari`: no page needs it to be drawn.
    pub asked: BTreeSet<String>,
    /// Tests of the sandbox.
    pub sandbox: Tests,
    /// Tests of the whole app over HTTP.
    pub journeys: Tests,
}

/// A menu's line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The menu's id.
    pub menu: String,
    /// How much of each kind there is, and how much there must be.
    counts: Vec<(&'static str, usize, usize)>,
    /// Everything that lacks.
    pub lacks: Vec<String>,
}

impl Is {
    /// Asks the core, the sandbox and the tests.
    ///
    /// # Errors
    /// A file that cannot be read.
    pub fn ask(root: &Path) -> Result<Self, String> {
        let mut names = BTreeSet::new();
        let mut read: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        drop(take_needed());
        for example in examples::all() {
            (example.draw)(Language::Id);
            let prefix = example.name.split('/').next().unwrap_or_default();
            let paths = take_needed()
                .iter()
                .map(|resource| reading(resource).path)
                .collect::<Vec<_>>();
            read.entry(prefix.to_owned()).or_default().extend(paths);
            names.insert(example.name.to_owned());
        }
        let offered = endpoints()
            .iter()
            .map(|e| format!("{} {}", method(e.method), e.pattern))
            .collect();
        let mut asked = BTreeSet::new();
        for question in Panggilan::one_of_each() {
            let request = asking(&question).map_err(|e| e.to_string())?.request;
            asked.insert(format!("{} {}", method(request.method), request.path));
        }
        Ok(Self {
            asked,
            examples: names,
            offered,
            read,
            sandbox: sources::tests(&sources::files(&root.join("tests/sandbox/tests"))?),
            journeys: sources::tests(&sources::files(&root.join("tests/journeys/tests"))?),
        })
    }
}

/// How a method is written.
pub(crate) const fn method(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
    }
}

/// What each menu must have, by its id.
///
/// # Errors
/// The table cannot be read, or names other menus than the core.
pub fn table(root: &Path) -> Result<BTreeMap<String, Must>, String> {
    let text = std::fs::read_to_string(root.join(TABLE)).map_err(|e| format!("{TABLE}: {e}"))?;
    let table: BTreeMap<String, Must> = toml::from_str(&text).map_err(|e| format!("{TABLE}: {e}"))?;
    let (named, all): (BTreeSet<&str>, BTreeSet<&str>) = (
        table.keys().map(String::as_str).collect(),
        Menu::ALL.iter().map(|menu| menu.id()).collect(),
    );
    if named == all {
        Ok(table)
    } else {
        Err(format!(
            "{TABLE} and the core name different menus: {:?}",
            named.symmetric_difference(&all)
        ))
    }
}

/// How one menu stands.
#[must_use]
pub fn standing(menu: &str, must: &Must, is: &Is) -> Standing {
    let mut standing = Standing {
        menu: menu.to_owned(),
        counts: Vec::new(),
        lacks: Vec::new(),
    };
    let own = [menu.to_owned()];
    let prefixes = if must.prefixes.is_empty() {
        &own[..]
    } else {
        &must.prefixes
    };
    standing.note("routes", &must.routes, page);
    let read: Vec<&String> = prefixes
        .iter()
        .filter_map(|prefix| is.read.get(prefix))
        .flatten()
        .collect();
    let tested = |endpoint: &str| {
        let path = endpoint.split(' ').nth(1).unwrap_or_default();
        is.sandbox.values().flatten().any(|quoted| asks(quoted, path))
    };
    standing.note("reads", &must.reads, |endpoint| {
        let path = endpoint.strip_prefix("GET ").unwrap_or_default();
        read.iter().any(|read| asks(read, path)) || is.asked.contains(endpoint)
    });
    standing.note("commands", &must.commands, |endpoint| is.offered.contains(endpoint));
    let has = |state: &str| {
        prefixes
            .iter()
            .any(|prefix| is.examples.contains(&format!("{prefix}/{state}")))
    };
    standing.note("states", &must.states, has);
    standing.note("examples", &must.beyond, has);
    let wire: Vec<String> = must.reads.iter().chain(&must.commands).cloned().collect();
    standing.note("sandbox", &wire, |endpoint| {
        is.offered.contains(endpoint) && tested(endpoint)
    });
    let begins = |quoted: &String| quoted == menu || quoted.starts_with(&format!("{menu}/"));
    let journeys = is.journeys.values().filter(|quoted| quoted.iter().any(begins)).count();
    standing.counts.push(("journeys", journeys, 1));
    if journeys == 0 {
        standing.lacks.push("journey".to_owned());
    }
    standing
}

impl Standing {
    fn note(&mut self, what: &'static str, must: &[String], is: impl Fn(&str) -> bool) {
        let lacks: Vec<&String> = must.iter().filter(|one| !is(one)).collect();
        self.counts
            .push((what, must.len().saturating_sub(lacks.len()), must.len()));
        self.lacks.extend(lacks.into_iter().map(|one| format!("{what} {one}")));
    }
}

/// Whether there is a page behind a route.
fn page(route: &str) -> bool {
    Route::parse(route).is_some()
}

/// How every menu stands, in the order of the menus.
#[must_use]
pub fn all(table: &BTreeMap<String, Must>, is: &Is) -> Vec<Standing> {
    let of = |menu: &Menu| Some(standing(menu.id(), table.get(menu.id())?, is));
    Menu::ALL.iter().filter_map(of).collect()
}

/// The menus that were whole once: one of them that no longer is, is a fault.
pub const WHOLE: [Menu; 18] = [
    Menu::InfoPeserta,
    Menu::Kartu,
    Menu::PenambahanPeserta,
    Menu::PerubahanDataPeserta,
    Menu::InfoIuran,
    Menu::InfoRiwayatPembayaran,
    Menu::InfoVirtualAccount,
    Menu::PendaftaranAutoDebit,
    Menu::Rehab,
    Menu::PendaftaranPelayanan,
    Menu::KonsultasiDokter,
    Menu::SkriningRiwayatKesehatan,
    Menu::InfoKetersediaanTempatTidur,
    Menu::InfoJadwalTindakanOperasi,
    Menu::InfoRiwayatPelayanan,
    Menu::InfoLokasiFaskes,
    Menu::PengaduanLayananJkn,
    Menu::InfoProgramJkn,
];

/// What is missing in a menu that was whole once.
#[must_use]
pub fn faults(all: &[Standing]) -> Vec<String> {
    let was_whole = |standing: &&Standing| WHOLE.iter().any(|menu| menu.id() == standing.menu);
    let lost = all.iter().filter(was_whole);
    lost.flat_map(|standing| standing.lacks.iter().map(|lack| format!("{}: {lack}", standing.menu)))
        .collect()
}

/// A line a menu, what it lacks below it, and how many are whole.
///
/// # Errors
/// A file that cannot be read; a menu that was whole and is no longer.
pub fn report(root: &Path) -> Result<String, String> {
    let all = all(&table(root)?, &Is::ask(root)?);
    let mut text = String::new();
    for (number, standing) in all.iter().enumerate() {
        let counts = standing
            .counts
            .iter()
            .map(|(what, has, must)| format!("{what} {has}/{must}"));
        let counts = counts.collect::<Vec<_>>().join(" · ");
        // Writing into a string cannot fail.
        let _ = writeln!(text, "{:>2} {:<31} {counts}", number.saturating_add(1), standing.menu);
        if !standing.lacks.is_empty() {
            let _ = writeln!(text, "   lacks {}", standing.lacks.join(", "));
        }
    }
    let whole = all.iter().filter(|standing| standing.lacks.is_empty()).count();
    let _ = writeln!(text, "{whole} of {} whole", all.len());
    let faults = faults(&all);
    if faults.is_empty() {
        return Ok(text);
    }
    Err(format!("{text}no longer whole:\n  {}", faults.join("\n  ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository() -> (BTreeMap<String, Must>, Is) {
        let root = crate::root().unwrap();
        (table(&root).unwrap(), Is::ask(&root).unwrap())
    }

    #[test]
    fn no_menu_that_was_whole_has_lost_anything() {
        let (table, is) = repository();
        assert_eq!(faults(&all(&table, &is)), Vec::<String>::new());
    }

    #[test]
    fn an_example_a_reading_a_route_or_a_test_that_is_taken_away_is_noticed() {
        let (table, is) = repository();
        let lost = |change: &dyn Fn(&mut Is)| {
            let mut less = is.clone();
            change(&mut less);
            faults(&all(&table, &less))
        };
        let example = lost(&|is| {
            is.examples.remove("info_riwayat_pembayaran/segar");
        });
        assert_eq!(example, ["info_riwayat_pembayaran: states segar"]);
        let reading = lost(&|is| {
            is.read.remove("info_riwayat_pembayaran");
        });
        assert_eq!(reading, ["info_riwayat_pembayaran: reads GET /v1/pembayaran"]);
        let endpoint = lost(&|is| {
            is.offered.remove("GET /v1/operasi/rs/{kodeppk}");
        });
        assert_eq!(
            endpoint,
            ["info_jadwal_tindakan_operasi: sandbox GET /v1/operasi/rs/{kodeppk}"]
        );
        let tests = lost(&|is| {
            is.sandbox
                .retain(|_, quoted| !quoted.iter().any(|q| asks(q, "/v1/operasi/rs/{kodeppk}")))
        });
        assert_eq!(
            tests,
            ["info_jadwal_tindakan_operasi: sandbox GET /v1/operasi/rs/{kodeppk}"]
        );
        let journeys = lost(&|is| is.journeys.clear());
        assert_eq!(journeys.len(), WHOLE.len());
        let mut more = table.clone();
        let routes = &mut more.get_mut("info_riwayat_pembayaran").unwrap().routes;
        routes.push("info_riwayat_pembayaran/1/2".to_owned());
        let faults = faults(&all(&more, &is));
        assert_eq!(faults, ["info_riwayat_pembayaran: routes info_riwayat_pembayaran/1/2"]);
    }
}
