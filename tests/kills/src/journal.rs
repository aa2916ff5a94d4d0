//! What a person meant and was told, promise by promise: one line each, on the disk before the next thing is done. Several
//! processes write into one journal, a line at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use crate::{Outcome, doing};

/// What was told of a promise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// Nothing yet: the person is about to ask.
    Meant,
    /// That it is kept, or anything that says more.
    Kept,
    /// Nothing: a kill cut the telling off, and now it stands on the screen.
    Found,
    /// That the gateway did it.
    Accepted,
    /// That the gateway refused it.
    Refused,
    /// Nothing new: the person is about to take it back.
    Withdrawing,
    /// That it was taken back.
    Withdrawn,
    /// That nobody waits for its answer any more.
    Released,
    /// By a screen after a kill: that there is no such promise.
    Absent,
}

const WORDS: [(Told, &str); 9] = [
    (Told::Meant, "meant"),
    (Told::Kept, "kept"),
    (Told::Found, "found"),
    (Told::Accepted, "accepted"),
    (Told::Refused, "refused"),
    (Told::Withdrawing, "withdrawing"),
    (Told::Withdrawn, "withdrawn"),
    (Told::Released, "released"),
    (Told::Absent, "absent"),
];

/// What was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// A number: for whom, on which day, at which poli.
    Booking(String),
    /// That the number with this booking code is given back.
    Back(String),
}

/// A promise as it was told.
#[derive(Debug, Clone)]
pub struct Promise {
    /// What was asked for.
    pub what: What,
    /// Everything that was told of it.
    pub told: BTreeSet<Told>,
    /// The booking code that was told when it was accepted.
    pub kode: Option<String>,
}

impl Promise {
    /// Whether this was told.
    #[must_use]
    pub fn was(&self, told: Told) -> bool {
        self.told.contains(&told)
    }

    /// Whether nothing more can be told of it.
    #[must_use]
    pub fn is_over(&self) -> bool {
        let ends = [
            Told::Accepted,
            Told::Refused,
            Told::Withdrawn,
            Told::Released,
            Told::Absent,
        ];
        ends.iter().any(|end| self.was(*end))
    }
}

/// All promises by their ids, which for a number is what the person wrote as their complaint.
#[derive(Debug)]
pub struct Journal {
    file: File,
    /// What was told so far.
    pub promises: BTreeMap<String, Promise>,
    /// The newest promise about each thing that can be promised.
    newest: BTreeMap<String, String>,
}

impl Journal {
    /// Reads what was told before, and goes on.
    ///
    /// # Errors
    /// What the file system says, or a line that is none of ours.
    pub fn open(path: &Path) -> Outcome<Self> {
        let file = OpenOptions::new().create(true).append(true).open(path);
        let mut journal = Self {
            file: doing("opening the journal", file)?,
            promises: BTreeMap::new(),
            newest: BTreeMap::new(),
        };
        let text = doing("reading the journal", fs::read_to_string(path))?;
        // A line that a kill cut off was not told.
        for line in text.split_inclusive('\n').filter_map(|line| line.strip_suffix('\n')) {
            let mut parts = line.splitn(3, '\t');
            let (word, id) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
            let Some((told, _)) = WORDS.iter().find(|(_, other)| *other == word) else {
                return Err(format!("the journal says `{line}`"));
            };
            journal.note(*told, id, parts.next().unwrap_or_default());
        }
        Ok(journal)
    }

    fn note(&mut self, told: Told, id: &str, about: &str) {
        if told == Told::Meant {
            let what = match about.split_once(':') {
                Some(("number", slot)) => What::Booking(slot.to_owned()),
                _ => What::Back(about.trim_start_matches("back:").to_owned()),
            };
            self.newest.insert(about.to_owned(), id.to_owned());
            let promise = Promise {
                what,
                told: BTreeSet::new(),
                kode: None,
            };
            self.promises.insert(id.to_owned(), promise);
        }
        if let Some(promise) = self.promises.get_mut(id) {
            promise.told.insert(told);
            if told == Told::Accepted && !about.is_empty() {
                promise.kode = Some(about.to_owned());
            }
        }
    }

    fn write(&mut self, told: Told, id: &str, about: &str) -> Outcome<()> {
        let word = WORDS.iter().find(|(other, _)| *other == told).map_or("", |word| word.1);
        let line = format!("{word}\t{id}\t{about}\n");
        doing("writing the journal", self.file.write_all(line.as_bytes()))?;
        doing("writing the journal", self.file.sync_data())?;
        self.note(told, id, about);
        Ok(())
    }

    /// The person is about to ask for this.
    ///
    /// # Errors
    /// What the file system says.
    pub fn mean(&mut self, id: &str, what: &What) -> Outcome<()> {
        let about = match what {
            What::Booking(slot) => format!("number:{slot}"),
            What::Back(kode) => format!("back:{kode}"),
        };
        self.write(Told::Meant, id, &about)
    }

    /// The person was told this; `kode` is the booking code beside it. What was told before is not written again.
    ///
    /// # Errors
    /// What the file system says.
    pub fn tell(&mut self, told: Told, id: &str, kode: Option<&str>) -> Outcome<()> {
        let known = |promise: &Promise| promise.was(told) && (kode.is_none() || promise.kode.as_deref() == kode);
        if self.promises.get(id).is_some_and(known) {
            return Ok(());
        }
        self.write(told, id, kode.unwrap_or_default())
    }

    /// The newest promise of a number for this.
    #[must_use]
    pub fn booking(&self, slot: &str) -> Option<(String, Promise)> {
        self.newest_about(&format!("number:{slot}"))
    }

    /// The newest promise to give this number back.
    #[must_use]
    pub fn back(&self, kode: &str) -> Option<(String, Promise)> {
        self.newest_about(&format!("back:{kode}"))
    }

    fn newest_about(&self, about: &str) -> Option<(String, Promise)> {
        let id = self.newest.get(about)?;
        Some((id.clone(), self.promises.get(id)?.clone()))
    }
}
