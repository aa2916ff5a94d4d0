//! Tours through whole groups of menus: every screen as text with its route and its age, by tapping what is offered.
//!
//! A tour is a list of parts in a file of its own ([`baca`] the menus that are read, [`masuk`] getting in, [`rawat`] care, [`uang`] money and membership) and a line of [`named`]. It fails when a
//! step is not offered, when a route was not visited that it lists, when a page is only a promise, or when a message key is
//! seen in the place of words.

pub mod baca;
pub mod masuk;
pub mod rawat;
pub mod uang;

use std::io::Write;
use std::sync::Arc;

use jkn_core::driver::host::Clock;
use jkn_core::screen::{Block, Screen, plain};
use jkn_core::text::{Language, Texts};
use jkn_sandbox::Place;
use jkn_sandbox::control::{Fault, Kind};
use serde_json::Value;

use crate::device::SetClock;
use crate::reading;
use crate::{Device, Gateway, Phone, SEED, Signal, TUESDAY_MS, Trouble};

/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;
/// How long a phone waits in vain for an answer that is lost, milliseconds.
const LOST_MS: u64 = 500;

/// What a person does, or what happens to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Says what comes now, to who reads the tour.
    Tell(&'static str),
    /// Opens a page by its path, as a deep link does.
    Open(&'static str),
    /// Taps the first action with this id or label.
    Tap(&'static str),
    /// Writes into a field.
    Edit(&'static str, &'static str),
    /// Chooses an option of a field, by its value or label.
    Choose(&'static str, &'static str),
    /// Types into a search field what is looked for.
    Search(&'static str, &'static str),
    /// Waits until this is to be read.
    Wait(&'static str),
    /// Goes back.
    Back,
    /// Asks for newer data.
    Refresh,
    /// Taps the n-th (from 0) of the actions whose ids begin so.
    TapNth(&'static str, usize),
    /// Signs in with this NIK or card number and password, in the place of whoever used the phone, then goes home.
    SignIn(&'static str, &'static str),
    /// Answers the captcha in front by its question, in this field.
    Captcha(&'static str),
    /// Types the newest one-time code that was sent to anybody, in this field.
    Code(&'static str),
    /// Loses the answer to the next request to this path, and everything after it until [`Step::Heal`].
    LoseAll(&'static str),
    /// Everything passes again.
    Heal,
    /// The app is left, dies in the background as on a phone without room, and is started again.
    Kill,
    /// So many days pass, at the gateway too; the app is started again.
    Days(i64),
    /// So many minutes pass, at the gateway too; the app is started again.
    Minutes(i64),
    /// Somebody else acts: `POST /kendali/<name>` with this JSON (a payment, a counter, a bank).
    Happens(&'static str, &'static str),
    /// The gateway does the next request to this path, and its answer is lost.
    Lose(&'static str),
    /// The next one-time message is lost on its way.
    LoseCode,
    /// An officer at the counter agrees to the help code in front.
    Counter,
    /// What is done meanwhile on another phone, which has a lock too.
    Elsewhere(&'static [Step]),
    /// Types the code that the other phone shows, in this field.
    CodeElsewhere(&'static str),
    /// This phone has a lock, which its owner opens whenever it is asked for.
    Lock,
}

/// A tour.
#[derive(Debug, Clone, Copy)]
pub struct Tour {
    /// What is done, part by part.
    pub parts: &'static [&'static [Step]],
    /// Every route that must have been in front; a part in braces is any name.
    pub routes: &'static [&'static str],
    /// What is told again on a phone that has done all of it, was started anew and has no network.
    pub offline: &'static [&'static [Step]],
    /// Every route that must have been in front there.
    pub offline_routes: &'static [&'static str],
}

/// The tour of a name; `None` when there is none.
#[must_use]
pub const fn named(name: &str) -> Option<&'static Tour> {
    match name.as_bytes() {
        b"baca" => Some(&baca::TOUR),
        b"masuk" => Some(&masuk::TOUR),
        b"rawat" => Some(&rawat::TOUR),
        b"uang" => Some(&uang::TOUR),
        _ => None,
    }
}

/// What was in front, and what was wrong with it.
#[derive(Debug, Default)]
struct Seen {
    routes: Vec<String>,
    faults: Vec<String>,
}

/// A tour under way.
struct Walk {
    clock: Arc<SetClock>,
    gateway: Gateway,
    device: Device,
    /// `None` only while it is started again.
    phone: Option<Phone>,
    /// Whether the phone has a lock.
    lock: bool,
    /// Another phone, once it was needed.
    other: Option<(Device, Phone)>,
    place: std::path::PathBuf,
    seen: Seen,
}

/// Runs a tour and tells it to `reader`. With `offline` it is run once to synchronise, then its offline parts are told on a phone
/// that was started anew and has no network.
///
/// # Errors
/// [`Trouble`] of a step, or everything that is wrong with what was seen.
pub fn run(tour: &Tour, offline: bool, reader: &mut dyn Write) -> Result<(), Trouble> {
    let place = tempfile::tempdir()?;
    let clock = Arc::new(SetClock::at(TUESDAY_MS));
    let gateway = Gateway::start(Place::Memory, SEED, clock.clone())?;
    let device = Device::new(&place.path().join("app"), gateway.url(), TUESDAY_MS);
    let phone = Some(device.start()?);
    let mut walk = Walk {
        clock,
        gateway,
        device,
        phone,
        lock: false,
        other: None,
        place: place.path().to_owned(),
        seen: Seen::default(),
    };
    let mut silent = std::io::sink();
    let first: &mut dyn Write = if offline { &mut silent } else { reader };
    walk.parts(tour.parts, first)?;
    if offline {
        walk.gateway.signal(Signal::None)?;
        walk.restart()?;
        walk.phone()?.network(false);
        walk.seen = Seen::default();
        walk.parts(tour.offline, reader)?;
    }
    let Seen { routes, mut faults } = walk.seen;
    let wanted = if offline { tour.offline_routes } else { tour.routes };
    faults.extend(unvisited(wanted, &routes));
    writeln!(
        reader,
        "{} screens, {} routes to visit, {} faults",
        routes.len(),
        wanted.len(),
        faults.len()
    )?;
    if faults.is_empty() {
        return Ok(());
    }
    Err(Trouble::Otherwise(faults.join("\n")))
}

impl Walk {
    fn phone(&mut self) -> Result<&mut Phone, Trouble> {
        let gone = || Trouble::Otherwise("the app is not running".to_owned());
        self.phone.as_mut().ok_or_else(gone)
    }

    fn restart(&mut self) -> Result<(), Trouble> {
        self.phone = None;
        self.phone = Some(self.device.start()?);
        if self.lock {
            self.phone()?.has_lock();
        }
        Ok(())
    }

    /// Does something on the other phone.
    fn elsewhere(&mut self, steps: &[Step]) -> Result<(), Trouble> {
        let (device, phone) = match self.other.take() {
            Some(other) => other,
            None => {
                let device = Device::new(&self.place.join("lain"), self.gateway.url(), self.clock.wall_ms());
                let mut phone = device.start()?;
                phone.has_lock();
                (device, phone)
            }
        };
        device.clock.set(self.clock.wall_ms());
        let here = (std::mem::replace(&mut self.device, device), self.phone.replace(phone));
        let done = steps.iter().try_for_each(|step| {
            self.take(step)?;
            self.phone()?.quiet().map(drop)
        });
        let there = std::mem::replace(&mut self.device, here.0);
        self.other = std::mem::replace(&mut self.phone, here.1).map(|phone| (there, phone));
        done
    }

    /// What stands behind these words in front, up to the end of the line.
    fn after(&mut self, words: &str) -> Result<String, Trouble> {
        let screen = self
            .phone()?
            .until(words, |screen| plain::render(screen).contains(words))?;
        let text = plain::render(&screen);
        let line = text.lines().find_map(|line| Some(line.split_once(words)?.1.trim()));
        line.map(str::to_owned)
            .ok_or_else(|| Trouble::not_offered(words, &screen))
    }

    /// So much time passes while the app is not running.
    fn pass(&mut self, ms: i64) -> Result<(), Trouble> {
        self.phone()?.sleep()?;
        let now_ms = self.clock.wall_ms() + ms;
        self.clock.set(now_ms);
        self.device.clock.set(now_ms);
        self.restart()
    }

    fn parts(&mut self, parts: &[&[Step]], reader: &mut dyn Write) -> Result<(), Trouble> {
        for step in parts.iter().copied().flatten() {
            if let Step::Tell(words) = step {
                writeln!(reader, "━━━━━━ {words}\n")?;
                continue;
            }
            self.take(step)?;
            let screen = self.phone()?.quiet()?;
            self.seen.routes.push(screen.route.clone());
            self.seen.faults.extend(faults(&screen));
            tell(&screen, reader)?;
        }
        Ok(())
    }

    fn take(&mut self, step: &Step) -> Result<(), Trouble> {
        match step {
            Step::Tell(_) => {}
            Step::Open(route) => drop(self.phone()?.open(route)?),
            Step::Tap(action) => self.phone()?.tap(action)?,
            Step::Edit(field, value) => self.phone()?.edit(field, value)?,
            Step::Choose(field, option) => self.phone()?.choose(field, option)?,
            Step::Search(field, text) => self.phone()?.search(field, text)?,
            Step::Wait(words) => {
                drop(
                    self.phone()?
                        .until(words, |screen| plain::render(screen).contains(words))?,
                );
            }
            Step::Back => drop(self.phone()?.back()?),
            Step::Refresh => drop(self.phone()?.refresh()?),
            Step::TapNth(prefix, n) => {
                let screen = self.phone()?.quiet()?;
                let mut found = reading::actions(&screen)
                    .into_iter()
                    .filter(|action| action.id.starts_with(prefix));
                let action = found.nth(*n).map(|action| action.id.clone());
                let action = action.ok_or_else(|| Trouble::not_offered(prefix, &screen))?;
                self.phone()?.tap(&action)?;
            }
            Step::SignIn(identitas, kata_sandi) => {
                let phone = self.phone()?;
                phone.open("masuk")?;
                phone.sign_in(identitas, kata_sandi)?;
                phone.signed_in()?;
                phone.open("beranda")?;
            }
            Step::Captcha(field) => self.phone()?.captcha(field)?,
            Step::Code(field) => {
                let code = self.gateway.last_code()?;
                self.phone()?.edit(field, &code)?;
            }
            Step::LoseAll(path) => {
                let lost = |kind, times, path: Option<&str>| Fault {
                    kind,
                    times,
                    path: path.map(str::to_owned),
                };
                let after = lost(Kind::LoseAfter { ms: LOST_MS }, 1, Some(path));
                self.gateway.faults(&[after, lost(Kind::LoseBefore, u32::MAX, None)])?;
            }
            Step::Heal => self.gateway.faults(&[])?,
            Step::Kill => {
                self.phone()?.sleep()?;
                self.restart()?;
            }
            Step::Days(days) => self.pass(days * DAY_MS)?,
            Step::Minutes(minutes) => self.pass(minutes * 60_000)?,
            Step::Happens(what, body) => self.gateway.happens(what, &serde_json::from_str::<Value>(body)?)?,
            Step::LoseCode => self.gateway.faults(&[Fault {
                kind: Kind::OtpHilang,
                times: 1,
                path: None,
            }])?,
            Step::Counter => {
                let code: String = self
                    .after("Kode bantuan: ")?
                    .chars()
                    .filter(char::is_ascii_digit)
                    .collect();
                let decides = serde_json::json!({"kodebantuan": code, "setuju": true});
                self.gateway.happens("loket/pulih", &decides)?;
            }
            Step::Elsewhere(steps) => self.elsewhere(steps)?,
            Step::CodeElsewhere(field) => {
                let Some((_, other)) = &mut self.other else {
                    return Err(Trouble::Otherwise("there is no other phone".to_owned()));
                };
                let shown = other.until("a code", |screen| plain::render(screen).contains("Kode: "))?;
                let text = plain::render(&shown);
                let code = text.split("Kode: ").nth(1).unwrap_or_default();
                let code: String = code.chars().take_while(char::is_ascii_digit).collect();
                self.phone()?.edit(field, &code)?;
            }
            Step::Lock => {
                self.lock = true;
                self.phone()?.has_lock();
            }
            Step::Lose(path) => self.gateway.faults(&[Fault {
                kind: Kind::LoseAfter { ms: LOST_MS },
                times: 1,
                path: Some((*path).to_owned()),
            }])?,
        }
        Ok(())
    }
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
        "perubahan-",
        "penambahan-",
        "rehab-",
        "beranda-",
        "skrining-",
        "konsultasi-",
    ];
    let is_key =
        |word: &&str| word.contains('-') && (texts.has(word) || stems.iter().any(|stem| word.starts_with(stem)));
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '-');
    words.find(is_key).map(str::to_owned)
}

/// The routes that a tour lists and that were never in front.
fn unvisited(wanted: &[&str], visited: &[String]) -> Vec<String> {
    let was = |wanted: &&&str| !visited.iter().any(|route| matches(route, wanted));
    wanted
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

    const SHORT: Tour = Tour {
        parts: &[&[Step::Open("pengaduan_layanan_jkn")]],
        routes: &["pengaduan_layanan_jkn", "info_iuran"],
        offline: &[],
        offline_routes: &[],
    };

    #[test]
    fn a_route_that_was_not_visited_ends_a_tour() {
        let told = run(&SHORT, false, &mut Vec::new()).unwrap_err().to_string();
        assert!(told.contains("info_iuran: not visited"), "{told}");
    }

    #[test]
    fn a_message_key_is_seen_whether_or_not_it_has_a_message() {
        let mut screen = jkn_core::app::first_view(
            &jkn_core::data::Route::Pengaturan,
            &jkn_core::page::sample::World::empty(Language::Id),
        );
        assert_eq!(leaked(&screen), None);
        for key in ["kartu-title", "info-tidak-ada"] {
            screen.title = format!("Ini {key}.");
            assert_eq!(leaked(&screen).as_deref(), Some(key));
        }
    }
}
