//! A promise is written down before it is sent.
//!
//! The life of a command, all of it:
//!
//! 1. `add` makes it *tersimpan* and asks the store to keep it, in one write with the draft that it was. Nobody is told
//!    "tersimpan" before the disk said so.
//! 2. When it is its turn, its files go up first, where it has any (`upload`); meanwhile it stays *tersimpan* and can be taken
//!    back. Then its row is rewritten as *dikirim*; only when that is durable does the request leave, with the command's id as
//!    idempotency key.
//! 3. The answer makes it *diterima* or *ditolak*. If nothing left the phone, or the gateway said that it did not act,
//!    it is *tersimpan* again and rests. If it may have arrived and no answer came, it is *belum pasti*.
//! 4. *Belum pasti* is never guessed: the gateway is asked for the outcome of that id. "Unknown" means that it never
//!    arrived, so it is sent again under the same id; should the first request still arrive late, the gateway sees the
//!    same key and acts once.
//! 5. A kill at any point leaves the last durable row. *Dikirim* found at start is *belum pasti*.
//! 6. Work that failed rests (`app::rest`). When no answer comes in several tries, the person may stop waiting: it is then
//!    *dilepas*, never asked about again, and what was made after it goes on. The gateway may have done it all the same.
//! 7. Taken back (before it ever left) or put away (after it ended), it is shown until the disk has forgotten it. Of those
//!    that ended, the newest are shown; older ones stay on the disk, archived. The bytes of its files are forgotten once it
//!    is durable that they are needed no more: accepted, given up or taken back. A refused one keeps them, so that they can go
//!    into the form again.
//!
//! What was accepted may go on (`Perintah::lanjutan`): the same promise then asks the next thing, under a key of its own.
//!
//! Commands of one lane are sent in the order in which they were made; each waits until those before it are final. A
//! command of an account is sent in that account's session only, whoever uses the phone; accounts do not wait for each other; one that is nobody's is sent without a session, and its id
//! is all that finds it again.
//!
//! * [`command`] one command and its row · `v1` rows of the first version · `entry` its next step · `upload` its files ·
//!   `answer` what an answer means

mod answer;
pub mod command;
mod entry;
mod reopened;
#[cfg(test)]
mod tests;
mod upload;
mod v1;

use std::collections::{BTreeMap, BTreeSet};

pub use command::Command;

use super::ids::Ids;
use super::phone::blob_name;
use super::rest::Rests;
use super::{CallOutcome, CallRequest, CommandRow, DraftName, Effect, EffectId, StoreFailure, StoreWrite};
use crate::data::{Janji, Keadaan, Perintah, Resource};
use crate::gateway;
use answer::Next;
use command::Activity;
use entry::{Entry, Via};

/// Most commands that have ended and are still shown; older ones are archived.
const SHOWN: usize = 50;

/// Why a command cannot be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CannotWithdraw {
    /// There is no such command.
    #[error("there is no such command")]
    Unknown,
    /// It has left the phone before; the gateway may know it.
    #[error("the command may have reached the gateway")]
    MayHaveLeft,
}

/// A session: the token, and whose it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Sent with each request.
    pub token: String,
    /// Card number of the account.
    pub owner: String,
    /// Which session of this run; an answer to a call of another one says nothing about this one.
    pub serial: u64,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Account(#{})", self.serial)
    }
}

/// All commands of this phone.
#[derive(Debug, Default)]
pub struct Outbox {
    entries: BTreeMap<(u64, String), Entry>,
    highest: u64,
    /// The sessions in which something can be sent, one an account.
    accounts: Vec<Account>,
    /// Whose session is the one of whoever uses the phone.
    present: Option<String>,
    offline: bool,
    changed: bool,
    /// Commands that failed and rest, by their ids.
    rests: Rests<String>,
    /// Commands that the disk could not take, by their ids, until that is tried again.
    unwritten: Rests<String>,
}

/// What followed an answer, or the end of waiting for one.
#[derive(Debug, Default)]
pub struct Answered {
    /// To be done.
    pub effects: Vec<Effect>,
    /// What the outcome makes doubtful; `None` while nothing is final.
    pub stale: Option<fn(&Resource) -> bool>,
    /// The session that is over, as the gateway said, by its number.
    pub session_over: Option<u64>,
}

impl Outbox {
    /// Takes up the rows found at start; `highest` is the highest sequence ever given out. The second value names rows
    /// that could not be understood (made by a newer version, for example); they stay on the disk untouched.
    #[must_use]
    pub fn restore(rows: &[CommandRow], highest: u64) -> (Self, Vec<String>) {
        let mut outbox = Self {
            highest,
            changed: true,
            ..Self::default()
        };
        let mut unreadable = Vec::new();
        for row in rows {
            outbox.highest = outbox.highest.max(row.sequence);
            let Ok(mut command) = Command::of_row(row) else {
                unreadable.push(row.id.clone());
                continue;
            };
            let durable = Some(command.keadaan.clone());
            if command.keadaan == Keadaan::Dikirim {
                command.keadaan = Keadaan::BelumPasti;
            }
            let mut entry = Entry::new(command, None);
            entry.durable = durable;
            entry.read_answer();
            outbox.entries.insert(entry.key(), entry);
        }
        (outbox, unreadable)
    }

    /// All commands in the order of making, each with the state that a person may be told: `None` until the disk has
    /// it, and not *dikirim* before that is durable, since until then nothing has left.
    pub fn commands(&self) -> impl Iterator<Item = (&Command, Option<&Keadaan>)> {
        self.entries.values().map(|e| (&e.command, e.shown()))
    }

    /// What the person `owner` may be told, and what is nobody's, in the order of making.
    #[must_use]
    pub fn janji(&self, owner: Option<&str>) -> Vec<Janji> {
        self.entries
            .values()
            .filter(|e| e.command.owner.is_none() || e.command.owner.as_deref() == owner)
            .map(Entry::janji)
            .collect()
    }

    /// What was promised in the name of `owner` alone, in the order of making.
    #[must_use]
    pub fn janji_of(&self, owner: &str) -> Vec<Janji> {
        let theirs = |e: &&Entry| e.command.owner.as_deref() == Some(owner);
        self.entries.values().filter(theirs).map(Entry::janji).collect()
    }

    /// The highest sequence ever given out.
    #[must_use]
    pub const fn highest(&self) -> u64 {
        self.highest
    }

    /// Lets go of everything that was promised in somebody's name: it is neither sent nor asked about any more.
    pub fn forget_owner(&mut self, owner: &str) {
        self.changed = true;
        self.entries.retain(|_, e| e.command.owner.as_deref() != Some(owner));
    }

    /// Whether anything that [`Outbox::janji`] tells may have changed since the last call.
    pub fn take_changed(&mut self) -> bool {
        std::mem::take(&mut self.changed)
    }

    /// Makes a command of the account `owner` (or nobody's) and asks the store to keep it; returns its id. `made_ms` is
    /// the phone's wall clock, `draft` the form that it was.
    pub fn add(
        &mut self,
        perintah: Perintah,
        owner: Option<String>,
        draft: Option<DraftName>,
        made_ms: i64,
        ids: &mut Ids,
    ) -> (String, Vec<Effect>) {
        self.highest = self.highest.saturating_add(1);
        let id = ids.random.uuid();
        let command = Command {
            id: id.clone(),
            owner,
            sequence: self.highest,
            perintah,
            keadaan: Keadaan::Tersimpan,
            isi: gateway::envelope::Raw::default(),
            attempts: 0,
            made_ms,
        };
        let entry = Entry::new(command, draft);
        self.entries.insert(entry.key(), entry);
        (id, self.step(ids))
    }

    /// Takes back a command that has never left the phone.
    ///
    /// # Errors
    /// [`CannotWithdraw`].
    pub fn withdraw(&mut self, id: &str, ids: &mut Ids) -> Result<Vec<Effect>, CannotWithdraw> {
        let entry = self.find(id).ok_or(CannotWithdraw::Unknown)?;
        if entry.command.attempts > 0 {
            return Err(CannotWithdraw::MayHaveLeft);
        }
        Ok(self.remove(id, ids))
    }

    /// Stops waiting for a command that has left and whose answer fails to come; returns what that makes doubtful too. Does
    /// nothing while [`Janji::can_give_up`] is false.
    pub fn give_up(&mut self, id: &str, ids: &mut Ids) -> Answered {
        let entry = self.entries.values_mut().find(|e| e.command.id == id);
        let Some(entry) = entry.filter(|e| e.can_give_up()) else {
            return Answered::default();
        };
        let stale = entry.command.perintah.about().stale;
        entry.command.keadaan = Keadaan::Dilepas;
        entry.activity = Activity::Idle;
        self.rests.succeed(&entry.command.id);
        Answered {
            effects: self.step(ids),
            stale: Some(stale),
            session_over: None,
        }
    }

    /// Forgets a command whose outcome the person has seen; does nothing while it is not final.
    pub fn forget(&mut self, id: &str, ids: &mut Ids) -> Vec<Effect> {
        let over = self.find(id).is_some_and(|e| e.command.keadaan.is_final());
        if over { self.remove(id, ids) } else { Vec::new() }
    }

    fn remove(&mut self, id: &str, ids: &mut Ids) -> Vec<Effect> {
        self.changed = true;
        let effect = ids.effect();
        if let Some(entry) = self.entries.values_mut().find(|e| e.command.id == id) {
            entry.activity = Activity::Removing(effect);
        }
        let write = StoreWrite::DropCommand { id: id.to_owned() };
        vec![Effect::Store { id: effect, write }]
    }

    /// Something was read after it was accepted: what it settles is forgotten.
    pub fn settle(&mut self, resource: &Resource, ids: &mut Ids) -> Vec<Effect> {
        let settled = |e: &Entry| {
            e.durable == Some(Keadaan::Diterima)
                && e.activity == Activity::Idle
                && e.command
                    .perintah
                    .about()
                    .settled_by
                    .is_some_and(|by| by.is_settled_by(resource))
        };
        let over: Vec<String> = self
            .entries
            .values()
            .filter(|e| settled(e))
            .map(|e| e.command.id.clone())
            .collect();
        over.iter().flat_map(|id| self.remove(id, ids)).collect()
    }

    /// Takes a new session, or its end, of the only account on this phone.
    pub fn session(&mut self, account: Option<Account>, ids: &mut Ids) -> Vec<Effect> {
        let present = account.as_ref().map(|account| account.owner.clone());
        self.sessions(account.into_iter().collect(), present, ids)
    }

    /// Takes the sessions as they are now; `present` uses the phone.
    pub fn sessions(&mut self, accounts: Vec<Account>, present: Option<String>, ids: &mut Ids) -> Vec<Effect> {
        (self.accounts, self.present) = (accounts, present);
        self.wake(ids)
    }

    /// Takes the news that the network came or went. Without one nothing is sent: each try would wake the radio for
    /// nothing and show *dikirim* for a moment.
    pub fn connectivity(&mut self, online: bool, ids: &mut Ids) -> Vec<Effect> {
        self.offline = !online;
        self.wake(ids)
    }

    /// Ends every rest that the gateway did not ask for: the network is back, the app is in the foreground, or the person
    /// asked.
    pub fn wake(&mut self, ids: &mut Ids) -> Vec<Effect> {
        self.rests.wake();
        self.unwritten.wake();
        self.go_on(ids)
    }

    /// Tries once more what the disk could not take, and lets every command take its next step, as far as they do not rest.
    fn go_on(&mut self, ids: &mut Ids) -> Vec<Effect> {
        let mut again = Vec::new();
        for entry in self.entries.values_mut() {
            if self.unwritten.rests(&entry.command.id, ids.running_ms) {
                continue;
            }
            match entry.activity {
                Activity::Unsaved => entry.activity = Activity::Idle,
                Activity::Unremoved => again.push(entry.command.id.clone()),
                _ => {}
            }
        }
        let mut effects: Vec<Effect> = again.iter().flat_map(|id| self.remove(id, ids)).collect();
        effects.extend(self.step(ids));
        effects
    }

    /// A write ended; empty when the effect is not of this outbox.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, ids: &mut Ids) -> Vec<Effect> {
        let ours = [Activity::Saving(id), Activity::Removing(id)];
        let Some(entry) = self.entries.values_mut().find(|e| ours.contains(&e.activity)) else {
            return Vec::new();
        };
        self.changed = true;
        match result {
            Ok(()) => self.unwritten.succeed(&entry.command.id),
            Err(_) => self.unwritten.fail(entry.command.id.clone(), None, ids),
        }
        let mut files = Vec::new();
        match (entry.activity, result) {
            (Activity::Removing(_), Ok(())) => {
                // What was refused may stand in the form again.
                if entry.command.keadaan == Keadaan::Tersimpan {
                    files = entry.command.perintah.about().lampiran.to_vec();
                }
                let key = entry.key();
                self.entries.remove(&key);
            }
            (Activity::Removing(_), Err(_)) => entry.activity = Activity::Unremoved,
            (_, Ok(())) => {
                entry.durable = Some(entry.command.keadaan.clone());
                if matches!(entry.command.keadaan, Keadaan::Diterima | Keadaan::Dilepas) {
                    files = entry.command.perintah.about().lampiran.to_vec();
                }
                entry.draft = None;
                entry.activity = Activity::Idle;
            }
            (_, Err(_)) => {
                // What could not be written as sent is not sent.
                if entry.command.keadaan == Keadaan::Dikirim {
                    entry.command.keadaan = Keadaan::Tersimpan;
                    entry.command.attempts = entry.command.attempts.saturating_sub(1);
                }
                entry.activity = Activity::Unsaved;
            }
        }
        let forgotten = files.iter().map(|file| Effect::Store {
            id: ids.effect(),
            write: StoreWrite::DropBlob(blob_name(file)),
        });
        let mut effects: Vec<Effect> = forgotten.collect();
        effects.extend(self.archive(ids));
        effects.extend(self.step(ids));
        effects
    }

    /// Archives the oldest of those that have ended, once there are too many to show.
    fn archive(&mut self, ids: &mut Ids) -> Vec<Effect> {
        let over = |e: &&Entry| e.activity == Activity::Idle && e.durable.as_ref().is_some_and(Keadaan::is_final);
        let over: Vec<(u64, String)> = self.entries.values().filter(over).map(Entry::key).collect();
        let many = over.len().saturating_sub(SHOWN);
        over.into_iter()
            .take(many)
            .map(|key| {
                self.entries.remove(&key);
                Effect::Store {
                    id: ids.effect(),
                    write: StoreWrite::ArchiveCommand { id: key.1 },
                }
            })
            .collect()
    }

    /// Whether a rest is over.
    #[must_use]
    pub fn rest_is_over(&self, now_ms: u64) -> bool {
        self.rests.is_over(now_ms) || self.unwritten.is_over(now_ms)
    }

    /// A rest is over, here or elsewhere.
    pub fn ripen(&mut self, ids: &mut Ids) -> Vec<Effect> {
        self.rests.ripen(ids.running_ms);
        self.unwritten.ripen(ids.running_ms);
        self.go_on(ids)
    }

    /// Running time at which the first rest ends after which something can be sent or written; `None` when nothing waits for one.
    #[must_use]
    pub fn rests_until(&self, ids: &Ids) -> Option<u64> {
        let mut lanes = Lanes::default();
        let mut first = None;
        for entry in self.entries.values() {
            let next = lanes.is_first(entry);
            let closed = matches!(self.via(&entry.command), Via::Closed);
            let rests = match entry.activity {
                Activity::Idle if next && !closed => &self.rests,
                Activity::Unsaved | Activity::Unremoved => &self.unwritten,
                _ => continue,
            };
            let until = rests.until(&entry.command.id, ids.running_ms);
            first = first.into_iter().chain(until).min();
        }
        first
    }

    /// A call ended; `None` when the effect is not of this outbox.
    pub fn called(&mut self, id: EffectId, outcome: &CallOutcome, ids: &mut Ids) -> Option<Answered> {
        let ours = [Activity::Sending(id), Activity::Asking(id), Activity::Uploading(id)];
        let entry = self.entries.values_mut().find(|e| ours.contains(&e.activity))?;
        self.changed = true;
        let brings = matches!(entry.activity, Activity::Uploading(_));
        let (next, grown) = if brings {
            entry.brought(outcome)
        } else {
            let asked = matches!(entry.activity, Activity::Asking(_));
            let (keadaan, isi, next) = answer::of(outcome, asked);
            entry.command.keadaan = keadaan;
            entry.command.isi = isi;
            entry.go_on();
            entry.read_answer();
            entry.activity = Activity::Idle;
            (next, false)
        };
        let mut answered = Answered::default();
        if entry.command.keadaan.is_final() {
            answered.stale = Some(entry.command.perintah.about().stale);
        }
        let rests = match &next {
            // That the gateway does not know it ends no trouble: sent again it may fail again.
            Next::GoOn => None,
            Next::Rest(asked_s) => Some(*asked_s),
            // The session that it was sent in is over. Only when that is still its owner's does it mean anything.
            Next::SignIn => {
                let still = |serial: &u64| self.accounts.iter().any(|account| account.serial == *serial);
                answered.session_over = entry.sent_in.filter(still);
                // A gateway that wants a session for what is nobody's is not understood: it is asked again, later.
                entry.sent_in.is_none().then_some(None)
            }
        };
        if let Some(asked_s) = rests {
            entry.failures = entry.failures.saturating_add(1);
            self.rests.fail(entry.command.id.clone(), asked_s, ids);
        } else if entry.command.keadaan.is_final() || grown {
            // A part that went up: the next trouble is the first.
            self.rests.succeed(&entry.command.id);
        }
        self.accounts
            .retain(|account| Some(account.serial) != answered.session_over);
        let steps = self.step(ids);
        answered.effects.extend(steps);
        Some(answered)
    }

    /// The session of whoever uses the phone, as far as the gateway still honours it.
    #[must_use]
    pub fn account(&self) -> Option<&Account> {
        self.present.as_deref().and_then(|owner| self.account_of(owner))
    }

    fn account_of(&self, owner: &str) -> Option<&Account> {
        self.accounts.iter().find(|account| account.owner == owner)
    }

    fn find(&self, id: &str) -> Option<&Entry> {
        self.entries.values().find(|e| e.command.id == id)
    }

    /// How a command may be sent now.
    fn via(&self, command: &Command) -> Via<'_> {
        match &command.owner {
            _ if self.offline => Via::Closed,
            None => Via::Open,
            Some(owner) => self.account_of(owner).map_or(Via::Closed, Via::Session),
        }
    }

    /// Lets every idle command take its next step.
    fn step(&mut self, ids: &mut Ids) -> Vec<Effect> {
        self.changed = true;
        let mut effects = Vec::new();
        let mut lanes = Lanes::default();
        let mut entries = std::mem::take(&mut self.entries);
        for entry in entries.values_mut() {
            let first = lanes.is_first(entry);
            let rests = self.rests.rests(&entry.command.id, ids.running_ms);
            if entry.activity == Activity::Idle && !rests {
                effects.extend(entry.step(first, self.via(&entry.command), ids));
            }
        }
        self.entries = entries;
        effects
    }
}

/// Which lanes hold something unfinished, as one goes through the commands in their order.
#[derive(Default)]
struct Lanes(BTreeSet<(Option<String>, String)>);

impl Lanes {
    /// Whether nothing of its lane is unfinished before it; to be asked once a command.
    fn is_first(&mut self, entry: &Entry) -> bool {
        if entry.command.keadaan.is_final() {
            return true;
        }
        let lane = entry.command.perintah.about().lane.into_owned();
        self.0.insert((entry.command.owner.clone(), lane))
    }
}
