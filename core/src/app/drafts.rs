//! What was typed and where the person was, kept sealed so that a kill or an empty battery loses nothing of it.
//!
//! 1. A page's model may have changed: about a second later (so that typing does not write at every letter), when the app
//!    goes to sleep, and before anything is promised, it is written if it differs from what is kept.
//! 2. A form is kept under its route as a draft, until it is promised (the promise's first write drops it) or emptied.
//!    Where the person was, with the models of all other pages, is one more draft under a name that no route has.
//! 3. When a form is opened, its draft is taken up. One of another version is set aside under another name and told of.

use std::collections::BTreeMap;

use super::flight::InFlight;
use super::ids::Ids;
use super::stack::{Stack, StackEntry};
use super::{DraftName, DraftRow, Effect, EffectId, StoreFailure, StoreWrite};

/// Largest draft, bytes.
const LARGEST: usize = 256 * 1024;
/// How long after a change it is written, milliseconds.
const AFTER_MS: u64 = 1_000;
/// Name under which the place is kept; no route begins so.
const PLACE: &str = "#tempat";
/// Added to the name of a draft that only another version can read.
const ASIDE: char = '~';

/// What is kept of forms and of the place.
#[derive(Debug, Default)]
pub(super) struct Drafts {
    kept: BTreeMap<DraftName, Vec<u8>>,
    /// Running time at which what may have changed is to be written.
    due: Option<u64>,
    writing: InFlight<DraftName>,
    /// Whether a form has grown larger than can be kept.
    pub too_large: bool,
    /// Whether a draft of another version was found.
    pub set_aside: bool,
}

impl Drafts {
    /// Takes up the rows found at start; the second value is where the person `owner` was.
    pub fn restore(rows: Vec<DraftRow>, owner: Option<&str>) -> (Self, Option<Stack>) {
        let mut drafts = Self::default();
        for row in rows {
            drafts.set_aside |= row.name.name.ends_with(ASIDE);
            drafts.kept.insert(row.name, row.body);
        }
        let stack = drafts.kept.get(&place(owner)).map(|saved| Stack::restore(saved));
        (drafts, stack)
    }

    /// What was kept can be read, or was changed by another process. What is typed here stays, and is written again; an empty form
    /// takes up its draft.
    pub fn reopened(&mut self, rows: Vec<DraftRow>, stack: &mut Stack) {
        self.kept.clear();
        for row in rows {
            self.set_aside |= row.name.name.ends_with(ASIDE);
            self.kept.insert(row.name, row.body);
        }
        for entry in stack.entries_mut() {
            let empty = entry.page.is_empty();
            (entry.known, entry.announced) = (entry.known && !empty, entry.announced && !empty);
            entry.touched |= !empty;
        }
    }

    /// Takes up the draft of a form that has just been opened by `owner`; nobody's draft is anybody's.
    pub fn take_up(&mut self, entry: &mut StackEntry, owner: Option<&str>, ids: &mut Ids) -> Option<Effect> {
        if !entry.page.keeps_draft() {
            return None;
        }
        let names = [owner.unwrap_or_default(), ""].map(|owner| name(owner, entry));
        let found = names.into_iter().find(|name| self.kept.contains_key(name))?;
        let body = self.kept.get(&found)?;
        if str::from_utf8(body).is_ok_and(|model| entry.page.restore(model)) {
            return None;
        }
        self.set_aside = true;
        self.kept.remove(&found);
        let to = format!("{}{ASIDE}", found.name);
        let write = StoreWrite::RenameDraft { from: found, to };
        Some(Effect::Store {
            id: ids.effect(),
            write,
        })
    }

    /// The draft that the page is, which a promise now becomes.
    pub fn promised(&mut self, entry: &mut StackEntry, owner: Option<&str>) -> Option<DraftName> {
        entry.touched = false;
        let names = [owner.unwrap_or_default(), ""].map(|owner| name(owner, entry));
        let found = names.into_iter().find(|name| self.kept.contains_key(name))?;
        self.kept.remove(&found);
        Some(found)
    }

    /// What somebody had typed is forgotten elsewhere.
    pub fn forget_owner(&mut self, owner: &str) {
        self.kept.retain(|name, _| name.owner != owner);
    }

    /// What may have changed is to be written in about a second.
    pub fn watch(&mut self, stack: &mut Stack, now_ms: u64) {
        if self.due.is_none() && stack.entries_mut().any(|entry| entry.touched) {
            self.due = Some(now_ms.saturating_add(AFTER_MS));
        }
    }

    /// Running time at which what may have changed is to be written; `None` when nothing has.
    pub const fn due(&self) -> Option<u64> {
        self.due
    }

    /// How many forms are kept, of all accounts, those set aside among them.
    pub fn forms(&self) -> usize {
        self.kept.keys().filter(|name| name.name != PLACE).count()
    }

    /// Writes whatever differs from what is kept.
    pub fn flush(&mut self, stack: &mut Stack, owner: Option<&str>, ids: &mut Ids) -> Vec<Effect> {
        self.due = None;
        let mut effects = Vec::new();
        for entry in stack.entries_mut() {
            if std::mem::take(&mut entry.touched) && entry.page.keeps_draft() {
                effects.extend(self.form(entry, owner, ids));
            }
        }
        let mut saved = stack.save(true);
        if saved.len() > LARGEST {
            // Where the person was is worth keeping without what the pages held.
            saved = stack.save(false);
        }
        effects.extend(self.put(place(owner), saved, ids));
        if owner.is_some() && self.kept.remove(&place(None)).is_some() {
            // Where somebody was before anybody signed in: what they typed there is not to outlive it.
            let write = StoreWrite::DropDraft(place(None));
            effects.push(Effect::Store {
                id: ids.effect(),
                write,
            });
        }
        effects
    }

    fn form(&mut self, entry: &StackEntry, owner: Option<&str>, ids: &mut Ids) -> Option<Effect> {
        let name = name(owner.unwrap_or_default(), entry);
        if entry.page.is_empty() {
            self.too_large = false;
            // What somebody typed before they had an account ends with the form as well.
            let before = DraftName {
                owner: String::new(),
                ..name.clone()
            };
            let kept = [name, before].into_iter().find(|name| self.kept.contains_key(name))?;
            self.kept.remove(&kept);
            let write = StoreWrite::DropDraft(kept);
            return Some(Effect::Store {
                id: ids.effect(),
                write,
            });
        }
        let model = entry.page.save()?;
        self.too_large = model.get().len() > LARGEST;
        if self.too_large {
            return None;
        }
        self.put(name, model.get().as_bytes().to_vec(), ids)
    }

    fn put(&mut self, name: DraftName, body: Vec<u8>, ids: &mut Ids) -> Option<Effect> {
        if self.kept.get(&name) == Some(&body) {
            return None;
        }
        let id = ids.effect();
        self.kept.insert(name.clone(), body.clone());
        self.writing.insert(id, name.clone());
        let write = StoreWrite::PutDraft(DraftRow { name, body });
        Some(Effect::Store { id, write })
    }

    /// A write ended; one that failed is not kept, and written again with the next change.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>) {
        if let Some(name) = self.writing.remove(id)
            && result.is_err()
        {
            self.kept.remove(&name);
        }
    }
}

fn name(owner: &str, entry: &StackEntry) -> DraftName {
    DraftName {
        owner: owner.to_owned(),
        name: entry.route.path(),
    }
}

fn place(owner: Option<&str>) -> DraftName {
    DraftName {
        owner: owner.unwrap_or_default().to_owned(),
        name: PLACE.to_owned(),
    }
}
