//! Tours through whole groups of menus: every screen as text with its route and its age, by tapping what is offered.
//!
//! A tour is a list of steps in a file of its own ([`baca`] the menus that are read) and a line of [`named`]. It fails when a
//! route was not visited that it lists, when a page is only a promise, or when a message key is seen in the place of words.

pub mod baca;

use std::io::Write;
use std::sync::Arc;

use jkn_core::menus::segera;
use jkn_core::screen::{Block, Screen, plain};
use jkn_core::text::{Language, Texts};
use jkn_sandbox::Place;

use crate::device::SetClock;
use crate::journey::{NIK, PASSWORD};
use crate::reading;
use crate::{Device, Gateway, Phone, SEED, Signal, TUESDAY_MS, Trouble};

/// What a person does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Opens a page by its path, as a deep link does.
    Open(&'static str),
    /// Taps the first action with this id.
    Tap(&'static str),
    /// Writes into a field.
    Edit(&'static str, &'static str),
    /// Waits until this is to be read.
    Wait(&'static str),
    /// Goes back.
    Back,
}

/// A tour.
#[derive(Debug, Clone, Copy)]
pub struct Tour {
    /// What is done before anybody has signed in.
    pub signed_out: &'static [Step],
    /// What is done after it, from home.
    pub signed_in: &'static [Step],
    /// Every route that must have been in front; a part in braces is any name.
    pub routes: &'static [&'static str],
}

/// The tour of a name; `None` when there is none.
#[must_use]
pub const fn named(name: &str) -> Option<&'static Tour> {
    match name.as_bytes() {
        b"baca" => Some(&baca::TOUR),
        _ => None,
    }
}

/// What was in front, and what was wrong with it.
#[derive(Debug, Default)]
struct Seen {
    routes: Vec<String>,
    faults: Vec<String>,
}

/// Runs a tour and tells it to `reader`. With `offline` it is run once to synchronise, then told again on a phone that was
/// started anew and has no network.
///
/// # Errors
/// [`Trouble`] of a step, or everything that is wrong with what was seen.
pub fn run(tour: &Tour, offline: bool, reader: &mut dyn Write) -> Result<(), Trouble> {
    let place = tempfile::tempdir()?;
    let clock = Arc::new(SetClock::at(TUESDAY_MS));
    let gateway = Gateway::start(Place::Memory, SEED, clock)?;
    let device = Device::new(&place.path().join("app"), gateway.url(), TUESDAY_MS);
    let mut phone = device.start()?;
    let mut seen = Seen::default();
    let mut silent = std::io::sink();
    let first: &mut dyn Write = if offline { &mut silent } else { reader };
    walk(&mut phone, tour.signed_out, &mut seen, first)?;
    phone.open("masuk")?;
    phone.sign_in(NIK, PASSWORD)?;
    phone.until("the page before the sign-in", |screen| screen.route != "masuk")?;
    phone.open("beranda")?;
    walk(&mut phone, tour.signed_in, &mut seen, first)?;
    if offline {
        drop(phone);
        gateway.signal(Signal::None)?;
        let mut phone = device.start()?;
        phone.network(false);
        seen = Seen::default();
        walk(&mut phone, tour.signed_out, &mut seen, reader)?;
        phone.open("beranda")?;
        walk(&mut phone, tour.signed_in, &mut seen, reader)?;
    }
    let mut faults = seen.faults;
    faults.extend(unvisited(tour, &seen.routes));
    writeln!(
        reader,
        "{} screens, {} routes to visit, {} faults",
        seen.routes.len(),
        tour.routes.len(),
        faults.len()
    )?;
    if faults.is_empty() {
        return Ok(());
    }
    Err(Trouble::Otherwise(faults.join("\n")))
}

fn walk(phone: &mut Phone, steps: &[Step], seen: &mut Seen, reader: &mut dyn Write) -> Result<(), Trouble> {
    for step in steps {
        match step {
            Step::Open(route) => drop(phone.open(route)?),
            Step::Tap(action) => phone.tap(action)?,
            Step::Edit(field, value) => phone.edit(field, value)?,
            Step::Wait(words) => {
                drop(phone.until(words, |screen| plain::render(screen).contains(words))?);
            }
            Step::Back => drop(phone.back()?),
        }
        let screen = phone.quiet()?;
        seen.routes.push(screen.route.clone());
        seen.faults.extend(faults(&screen));
        tell(&screen, reader)?;
    }
    Ok(())
}

fn tell(screen: &Screen, reader: &mut dyn Write) -> Result<(), Trouble> {
    let age = screen
        .freshness
        .as_ref()
        .map_or("nothing here is of a date", |freshness| &freshness.text);
    writeln!(reader, "━━━ route: {}\n    age: {age}\n", screen.route)?;
    for line in plain::render(screen).trim_end().lines() {
        writeln!(reader, "  │ {line}")?;
    }
    writeln!(reader)?;
    Ok(())
}

/// What no screen of a tour may be or show.
fn faults(screen: &Screen) -> Vec<String> {
    let mut found = Vec::new();
    if segera::is_promise(screen) {
        found.push(format!("{}: the page is only a promise", screen.route));
    }
    if let Some(key) = leaked(screen) {
        found.push(format!("{}: shows the key {key}", screen.route));
    }
    // What is kept stays readable below what went wrong with the newer; a page of nothing else is a fault.
    let rest = screen
        .blocks
        .iter()
        .any(|block| !matches!(block, Block::Problem { .. }));
    if let Some(code) = reading::problems(screen).first().filter(|_| !rest) {
        found.push(format!("{}: the problem {code}", screen.route));
    }
    found
}

/// A word that is a message's key, or looks like one that has no message.
fn leaked(screen: &Screen) -> Option<String> {
    let texts = Texts::new(Language::of_tag(&screen.language));
    let text = plain::render(screen);
    let stems = [
        "info-",
        "menu-",
        "common-",
        "rules-",
        "problem-",
        "pendaftaran-",
        "pengaturan-",
        "beranda-",
    ];
    let is_key =
        |word: &&str| word.contains('-') && (texts.has(word) || stems.iter().any(|stem| word.starts_with(stem)));
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.find(is_key).map(str::to_owned)
}

/// The routes that a tour lists and that were never in front.
fn unvisited(tour: &Tour, visited: &[String]) -> Vec<String> {
    let was = |wanted: &&&str| !visited.iter().any(|route| matches(route, wanted));
    tour.routes
        .iter()
        .filter(was)
        .map(|route| format!("{route}: not visited"))
        .collect()
}

fn matches(route: &str, wanted: &str) -> bool {
    let route = route.split(['?', '#']).next().unwrap_or_default();
    let (given, wanted) = (route.split('/'), wanted.split('/'));
    given.clone().count() == wanted.clone().count()
        && given
            .zip(wanted)
            .all(|(given, wanted)| given == wanted || wanted.starts_with('{'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PROMISED: Tour = Tour {
        signed_out: &[Step::Open("rehab")],
        signed_in: &[],
        routes: &["rehab", "info_iuran"],
    };

    #[test]
    fn a_promise_and_a_route_that_was_not_visited_end_a_tour() {
        let told = run(&PROMISED, false, &mut Vec::new()).unwrap_err().to_string();
        assert!(told.contains("rehab: the page is only a promise"), "{told}");
        assert!(told.contains("info_iuran: not visited"), "{told}");
    }

    #[test]
    fn a_message_key_is_seen_whether_or_not_it_has_a_message() {
        let mut screen = jkn_core::app::first_view(
            &jkn_core::data::Route::Pengaturan,
            &jkn_core::page::sample::World::empty(Language::Id),
        );
        assert_eq!(leaked(&screen), None);
        for key in ["menu-segera-title", "info-tidak-ada"] {
            screen.title = format!("Ini {key}.");
            assert_eq!(leaked(&screen).as_deref(), Some(key));
        }
    }
}
