//! The process that is killed: a person with the app in their hands, who books, gives back and takes back by what the screen
//! offers, and writes down what they were told before they do anything else.

use std::collections::BTreeSet;
use std::io::BufRead;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use jkn_core::screen::{Block, Event, Screen, plain};
use jkn_journeys::reading;
use jkn_sandbox::captcha;
use jkn_simulation::life::dice::Dice;

use crate::Outcome;
use crate::hand::{Hand, Place, now};
use crate::journal::{Journal, Promise, Told, What};
use crate::seen::{LIST, Seen, Stand, entries, is_named, slot};

/// Mansur, with a family of nine (`tests/sandbox/README.md`).
const CARD: &str = "0009900000171";
const PASSWORD: &str = "Contoh-17!";

/// How long a person waits for a page to be there.
const PAGE: Duration = Duration::from_millis(800);
/// How long everything may take to settle once the world is well.
pub const SETTLING: Duration = Duration::from_secs(90);

/// Whose promises this process may make and judge, so that two at once never speak of the same thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Everybody's: no other process is there.
    All,
    /// Those of half of the family.
    Half(u64),
}

impl Part {
    fn has(self, slot: &str) -> bool {
        let name = slot.split(',').next().unwrap_or_default();
        match self {
            Self::All => true,
            Self::Half(half) => name.bytes().map(u64::from).sum::<u64>() % 2 == half,
        }
    }
}

struct Person {
    hand: Hand,
    journal: Journal,
    dice: Dice,
    part: Part,
    /// What the list showed last.
    list: Vec<Seen>,
    /// Promises of processes before this one of which nothing was told yet.
    doubtful: BTreeSet<String>,
    /// Number of this process, for ids that nobody has twice.
    run: u64,
    made: u64,
    online: bool,
}

/// Lives until it is killed, or until its parent has heard that everything is settled.
///
/// # Errors
/// The app has closed, or the journal cannot be written.
pub fn live(place: &Place, seed: u64, part: Part) -> Outcome<()> {
    let words = words();
    let journal = Journal::open(&place.folder.join("journal"))?;
    let doubtful = journal.promises.iter().filter(|(_, promise)| !promise.is_over());
    let doubtful = doubtful.map(|(id, _)| id.clone()).collect();
    let mut person = Person {
        hand: Hand::open(place)?,
        journal,
        dice: Dice::new(seed, 1),
        part,
        list: Vec::new(),
        doubtful,
        run: seed,
        made: 0,
        online: true,
    };
    loop {
        match words.try_recv().as_deref() {
            Ok("settle") => return person.settle(&words),
            Ok(other) => return Err(format!("unknown word `{other}`")),
            Err(_) => {}
        }
        person.look()?;
        person.act()?;
    }
}

/// What the parent says, a line each.
pub fn words() -> Receiver<String> {
    let (tell, words) = channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if tell.send(line).is_err() {
                break;
            }
        }
    });
    words
}

impl Person {
    /// Looks at the list for a moment, and takes in whatever it tells.
    fn look(&mut self) -> Outcome<()> {
        if self.hand.screen()?.route != LIST {
            self.hand.open_page(LIST)?;
        }
        let until = now() + Duration::from_millis(self.dice.below(150));
        loop {
            let screen = self.hand.screen()?;
            self.take_in(&screen)?;
            if offers(&screen, "masuk") {
                return self.sign_in();
            }
            if !self.hand.next_screen(until) {
                return Ok(());
            }
        }
    }

    fn sign_in(&mut self) -> Outcome<()> {
        self.hand.open_page("masuk")?;
        let by_key = |screen: &Screen| screen.offered().any(|action| action.id == "pakai-sandi");
        let asks = |screen: &Screen| question(screen).is_some();
        let (mut screen, _) = self.hand.until(PAGE, |screen| asks(screen) || by_key(screen))?;
        if by_key(&screen) {
            // This phone has a key; here it is the password that is wanted.
            self.hand.tap(&screen, "pakai-sandi")?;
            (screen, _) = self.hand.until(PAGE, asks)?;
        }
        let Some(answer) = question(&screen) else {
            return Ok(());
        };
        self.hand.edit("identitas", CARD.to_owned())?;
        self.hand.edit("kata-sandi", PASSWORD.to_owned())?;
        let screen = self.hand.edit("jawaban", answer)?;
        self.hand.tap(&screen, "masuk")?;
        self.hand.until(PAGE, |screen| screen.route != "masuk")?;
        Ok(())
    }

    /// What the list in front tells is written down before anything else is done.
    fn take_in(&mut self, screen: &Screen) -> Outcome<()> {
        if screen.route != LIST {
            return Ok(());
        }
        self.list = entries(screen);
        for seen in self.list.clone() {
            if let Some(slot) = seen.slot.as_deref().filter(|slot| self.part.has(slot)) {
                self.told(slot, &seen)?;
            }
        }
        // The page is drawn from what is kept, whether or not the gateway can be asked. Who only reads beside another process
        // may have missed what that one has done since.
        if screen.freshness.is_some() && self.part == Part::All {
            self.miss()?;
        }
        Ok(())
    }

    fn told(&mut self, slot: &str, seen: &Seen) -> Outcome<()> {
        match &seen.kode {
            None => {
                let Some((id, _)) = self.journal.booking(slot) else {
                    return Ok(());
                };
                self.stands(&id, seen.stand)
            }
            Some(kode) => {
                if let Some((id, promise)) = self.journal.booking(slot)
                    && promise.kode.as_ref().is_none_or(|told| told == kode)
                    && !promise.was(Told::Absent)
                    && !self.is_older(&id, kode)
                {
                    self.kept(&id)?;
                    self.journal.tell(Told::Accepted, &id, Some(kode))?;
                }
                match self.journal.back(kode) {
                    Some((id, promise)) if seen.stand == Stand::Held => self.not_given_back(&id, &promise),
                    Some((id, _)) => self.stands(&id, seen.stand),
                    None => Ok(()),
                }
            }
        }
    }

    /// Whether this number was told as another promise's.
    fn is_older(&self, id: &str, kode: &str) -> bool {
        let mut others = self.journal.promises.iter().filter(|(other, _)| *other != id);
        others.any(|(_, promise)| promise.kode.as_deref() == Some(kode))
    }

    fn stands(&mut self, id: &str, stand: Stand) -> Outcome<()> {
        if stand == Stand::Unsaved {
            return Ok(());
        }
        self.kept(id)?;
        match stand {
            Stand::Accepted => self.journal.tell(Told::Accepted, id, None),
            Stand::Refused => self.journal.tell(Told::Refused, id, None),
            Stand::Released => self.journal.tell(Told::Released, id, None),
            Stand::Open | Stand::Held | Stand::Unsaved => Ok(()),
        }
    }

    /// What an earlier process meant and could not tell is noted as found.
    fn kept(&mut self, id: &str) -> Outcome<()> {
        let told = self
            .journal
            .promises
            .get(id)
            .is_some_and(|promise| promise.was(Told::Kept));
        if self.doubtful.remove(id) && !told {
            self.journal.tell(Told::Found, id, None)?;
        }
        self.journal.tell(Told::Kept, id, None)
    }

    /// A number that was to be given back is held as before: that was taken back, or never written down. Who only reads beside
    /// another process may see the number of before that one gave it back, and concludes nothing.
    fn not_given_back(&mut self, id: &str, promise: &Promise) -> Outcome<()> {
        if promise.is_over() || self.part != Part::All {
            return Ok(());
        }
        if promise.was(Told::Withdrawing) {
            return self.journal.tell(Told::Withdrawn, id, None);
        }
        if self.doubtful.contains(id) && !promise.was(Told::Kept) {
            return self.journal.tell(Told::Absent, id, None);
        }
        Ok(())
    }

    /// What earlier processes meant or took back and the list does not have is told as not there.
    fn miss(&mut self) -> Outcome<()> {
        for id in self.doubtful.clone() {
            let Some(promise) = self.journal.promises.get(&id).cloned() else {
                continue;
            };
            let What::Booking(slot) = &promise.what else {
                continue;
            };
            if promise.is_over() || self.shows(slot) {
                continue;
            }
            if promise.was(Told::Withdrawing) {
                self.journal.tell(Told::Withdrawn, &id, None)?;
            } else if !promise.was(Told::Kept) {
                self.journal.tell(Told::Absent, &id, None)?;
            }
        }
        Ok(())
    }

    fn shows(&self, slot: &str) -> bool {
        self.list
            .iter()
            .any(|seen| seen.slot.as_deref().is_none_or(|other| other == slot))
    }

    /// Does one thing of what the screen offers.
    fn act(&mut self) -> Outcome<()> {
        match self.dice.below(100) {
            0..=34 => self.book(),
            35..=61 => self.give_back(),
            62..=75 => self.take_back(),
            76..=81 => self.tap_on_list("mengerti"),
            82..=83 => self.tap_on_list("lepas"),
            84..=93 => {
                self.online = !self.online;
                self.hand.network(self.online);
                Ok(())
            }
            94..=96 => {
                self.hand.sleep();
                self.hand.wake();
                Ok(())
            }
            _ => self.hand.send(Event::Refreshed).map(|_| ()),
        }
    }

    fn new_id(&mut self) -> String {
        self.made = self.made.saturating_add(1);
        format!("contoh-{:x}-{}", self.run, self.made)
    }

    fn book(&mut self) -> Outcome<()> {
        self.hand.open_page("pendaftaran_pelayanan/ambil")?;
        let (screen, there) = self.hand.until(PAGE, |screen| {
            members(screen).next().is_some() || offers(screen, "masuk")
        })?;
        let mine: Vec<(String, String)> = members(&screen).filter(|(name, _)| self.part.has(name)).collect();
        let Some((name, action)) = self.dice.pick(&mine).cloned().filter(|_| there) else {
            return Ok(());
        };
        self.hand.tap(&screen, &action)?;
        let Some(day) = self.choose("tanggal")? else {
            return Ok(());
        };
        let Some(poli) = self.choose("poli")? else {
            return Ok(());
        };
        let slot = slot(&name, &day, &poli);
        let taken = self
            .journal
            .booking(&slot)
            .is_some_and(|(_, promise)| !promise.is_over());
        if taken || self.shows(&slot) {
            return Ok(());
        }
        let id = self.new_id();
        let screen = self.hand.edit("keluhan", id.clone())?;
        if offers(&screen, "ambil") {
            self.journal.mean(&id, &What::Booking(slot))?;
            self.hand.tap(&screen, "ambil")?;
        }
        Ok(())
    }

    /// Chooses any open option of a field of the page in front; what it is called.
    fn choose(&mut self, field: &str) -> Outcome<Option<String>> {
        let (screen, _) = self
            .hand
            .until(PAGE, |screen| !reading::options(screen, field).is_empty())?;
        let mut open = reading::options(&screen, field);
        open.retain(|option| option.blocked.is_none());
        let Some(option) = self.dice.pick(&open) else {
            return Ok(None);
        };
        self.hand.edit(field, option.value.clone())?;
        Ok(Some(option.label.clone()))
    }

    fn give_back(&mut self) -> Outcome<()> {
        let mine = |seen: &&Seen| {
            let open = |kode: &String| self.journal.back(kode).is_none_or(|(_, promise)| promise.is_over());
            let slot = seen.slot.as_deref().is_some_and(|slot| self.part.has(slot));
            slot && seen.stand == Stand::Held && seen.kode.as_ref().is_some_and(open)
        };
        let held: Vec<String> = self
            .list
            .iter()
            .filter(mine)
            .filter_map(|seen| seen.kode.clone())
            .collect();
        let Some(kode) = self.dice.pick(&held).cloned() else {
            return Ok(());
        };
        self.hand.open_page(&format!("pendaftaran_pelayanan/tiket/{kode}"))?;
        if self.choose("alasan")?.is_none() {
            return Ok(());
        }
        let screen = self.hand.screen()?;
        if offers(&screen, "batalkan") {
            let id = self.new_id();
            self.journal.mean(&id, &What::Back(kode))?;
            self.hand.tap(&screen, "batalkan")?;
        }
        Ok(())
    }

    /// Takes back what has never left, and looks until the list says how that ended.
    fn take_back(&mut self) -> Outcome<()> {
        let Some((screen, seen)) = self.entry_offering("tarik")? else {
            return Ok(());
        };
        let newest = match (&seen.kode, &seen.slot) {
            (Some(kode), _) => self.journal.back(kode),
            (None, Some(slot)) => self.journal.booking(slot),
            (None, None) => None,
        };
        let (Some(action), Some((id, _))) = (seen.action("tarik"), newest) else {
            return Ok(());
        };
        self.journal.tell(Told::Withdrawing, &id, None)?;
        self.hand.tap(&screen, &action.id)?;
        let gone = |screen: &Screen| {
            let there = |other: &Seen| match &seen.kode {
                None => other.slot == seen.slot && other.kode.is_none(),
                Some(_) => other.kode == seen.kode && other.stand != Stand::Held,
            };
            screen.route == LIST && !entries(screen).iter().any(there)
        };
        let (screen, gone) = self.hand.until(PAGE, gone)?;
        self.take_in(&screen)?;
        if gone && seen.kode.is_none() && seen.slot.as_deref().is_some_and(|slot| !self.shows(slot)) {
            self.journal.tell(Told::Withdrawn, &id, None)?;
        }
        Ok(())
    }

    /// The list as it is now, and an entry on it that offers this; whatever it tells is taken in first.
    fn entry_offering(&mut self, name: &str) -> Outcome<Option<(std::sync::Arc<Screen>, Seen)>> {
        let screen = self.hand.screen()?;
        if screen.route != LIST {
            return Ok(None);
        }
        self.take_in(&screen)?;
        let mine = |seen: &&Seen| seen.slot.as_deref().is_some_and(|slot| self.part.has(slot));
        let offering: Vec<Seen> = self
            .list
            .iter()
            .filter(mine)
            .filter(|seen| seen.action(name).is_some())
            .cloned()
            .collect();
        Ok(self.dice.pick(&offering).cloned().map(|seen| (screen, seen)))
    }

    fn tap_on_list(&mut self, name: &str) -> Outcome<()> {
        if let Some((screen, seen)) = self.entry_offering(name)?
            && let Some(action) = seen.action(name)
        {
            self.hand.tap(&screen, &action.id)?;
        }
        Ok(())
    }

    /// The world is well: nothing is asked for any more. Says `settled` once nothing on the list is open, or `open` and what
    /// there is; then the codes of all numbers held, as often as the parent asks.
    fn settle(&mut self, words: &Receiver<String>) -> Outcome<()> {
        self.part = Part::All;
        self.online = true;
        self.hand.network(true);
        let end = now() + SETTLING;
        loop {
            self.look()?;
            let screen = self.hand.screen()?;
            let open = |seen: &Seen| matches!(seen.stand, Stand::Open | Stand::Unsaved);
            let there = screen.route == LIST && screen.freshness.is_some();
            if there && !self.list.iter().any(open) {
                println!("settled");
                break;
            }
            if now() >= end {
                println!("open");
                eprintln!("{}", plain::render(&screen));
                break;
            }
        }
        while words.recv().is_ok() {
            self.hand.send(Event::Refreshed)?;
            let until = now() + Duration::from_secs(1);
            while now() < until {
                self.look()?;
                self.hand.next_screen(until);
            }
            let held: Vec<String> = self
                .list
                .iter()
                .filter(|seen| seen.stand == Stand::Held || seen.stand == Stand::Refused)
                .filter_map(|seen| seen.kode.clone())
                .collect();
            println!("held {}", held.join(" "));
        }
        Ok(())
    }
}

/// Whether the screen offers an action of this name that can be tapped.
pub(crate) fn offers(screen: &Screen, name: &str) -> bool {
    let mut actions = screen.offered().filter(|action| action.blocked.is_none());
    actions.any(|action| is_named(action, name))
}

pub(crate) fn question(screen: &Screen) -> Option<String> {
    screen.blocks.iter().find_map(|block| match block {
        Block::Paragraph { text } => captcha::answer(text),
        _ => None,
    })
}

/// Names of the members that can be chosen, with what is tapped for each.
pub(crate) fn members(screen: &Screen) -> impl Iterator<Item = (String, String)> {
    let members = screen.blocks.iter().filter_map(|block| match block {
        Block::Members { members, .. } => Some(members),
        _ => None,
    });
    members
        .flatten()
        .map(|member| (member.name.clone(), member.action.id.clone()))
}
