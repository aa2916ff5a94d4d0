//! A promise is written down before it is sent.
//!
//! The life of a command, all of it:
//!
//! 1. `add` makes it *tersimpan* and asks the store to keep it. Nobody is told "tersimpan" before the disk said so.
//! 2. When it is its turn, its row is rewritten as *dikirim*; only when that is durable does the request leave,
//!    with the command's id as idempotency key.
//! 3. The answer makes it *diterima* or *ditolak*. If nothing left the phone, or the gateway said that it did not act,
//!    it is *tersimpan* again and rests. If it may have arrived and no answer came, it is *belum pasti*.
//! 4. *Belum pasti* is never guessed: the gateway is asked for the outcome of that id. "Unknown" means that it never
//!    arrived, so it is sent again under the same id; should the first request still arrive late, the gateway sees the
//!    same key and acts once.
//! 5. A kill at any point leaves the last durable row. *Dikirim* found at start is *belum pasti*.
//!
//! Commands of one aggregate are sent in the order in which they were made; each waits until those before it are final.

mod command;
mod retry;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

pub use command::Command;
pub use retry::{Random, SHORTEST_MS};

use super::{CallFailure, CallOutcome, CallRequest, CommandRow, Effect, EffectId, Method, StoreFailure, StoreWrite};
use crate::data::perintah::{Keadaan, Perintah};
use crate::gateway::envelope::{self, Answer, Envelope};
use command::Activity;

/// Whole time for one request, milliseconds: two bars of signal must be enough.
const DEADLINE_MS: u64 = 30_000;
/// Largest answer to a command, bytes.
const MAX_BYTES: usize = 256 * 1024;

/// Hands out tickets and randomness to all parts of the application.
#[derive(Debug)]
pub struct Ids {
    next_effect: u64,
    /// Ids and jitter.
    pub random: Random,
}

impl Ids {
    /// Ids from a seed of operating-system randomness (or a fixed one in tests).
    #[must_use]
    pub fn new(seed: [u8; 32]) -> Self {
        Self {
            next_effect: 0,
            random: Random::new(seed),
        }
    }

    /// The next id of an effect.
    pub fn effect(&mut self) -> EffectId {
        self.next_effect += 1;
        EffectId(self.next_effect)
    }
}

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

#[derive(Debug)]
struct Entry {
    command: Command,
    /// What the disk is known to hold.
    durable: Option<Keadaan>,
    activity: Activity,
    rest_ms: u64,
}

/// A session: the token, and whose it is.
#[derive(Clone, PartialEq, Eq)]
pub struct Account {
    /// Sent with each request.
    pub token: String,
    /// Card number of the account.
    pub owner: String,
}

impl std::fmt::Debug for Account {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Account(…)")
    }
}

/// All commands of this phone.
#[derive(Debug, Default)]
pub struct Outbox {
    entries: BTreeMap<u64, Entry>,
    account: Option<Account>,
    offline: bool,
}

impl Outbox {
    /// Takes up the rows found at start. The second value names rows that could not be understood (made by a newer
    /// version, for example); they stay on the disk untouched.
    #[must_use]
    pub fn restore(rows: &[CommandRow]) -> (Self, Vec<String>) {
        let mut outbox = Self::default();
        let mut unreadable = Vec::new();
        for row in rows {
            let Ok(mut command) = serde_json::from_slice::<Command>(&row.body) else {
                unreadable.push(row.id.clone());
                continue;
            };
            let durable = Some(command.keadaan.clone());
            if command.keadaan == Keadaan::Dikirim {
                command.keadaan = Keadaan::BelumPasti;
            }
            let entry = Entry {
                durable,
                activity: Activity::Idle,
                rest_ms: 0,
                command,
            };
            outbox.entries.insert(row.sequence, entry);
        }
        (outbox, unreadable)
    }

    /// All commands in the order of making, each with the state that a person may be told: `None` until the disk has
    /// it, and not *dikirim* before that is durable, since until then nothing has left.
    pub fn commands(&self) -> impl Iterator<Item = (&Command, Option<&Keadaan>)> {
        self.entries.values().map(|e| (&e.command, e.shown()))
    }

    /// Makes a command of the account `owner` and asks the store to keep it; returns its id. `made_ms` is the phone's
    /// wall clock.
    pub fn add(&mut self, perintah: Perintah, owner: &str, made_ms: i64, ids: &mut Ids) -> (String, Vec<Effect>) {
        let sequence = self.entries.last_key_value().map_or(1, |(last, _)| last + 1);
        let id = ids.random.uuid();
        let keadaan = Keadaan::Tersimpan;
        let command = Command {
            id: id.clone(),
            sequence,
            owner: owner.to_owned(),
            perintah,
            keadaan,
            attempts: 0,
            made_ms,
        };
        self.entries.insert(
            sequence,
            Entry {
                command,
                durable: None,
                activity: Activity::Idle,
                rest_ms: 0,
            },
        );
        (id, self.step(ids))
    }

    /// Takes back a command that has never left the phone.
    ///
    /// # Errors
    /// [`CannotWithdraw`].
    pub fn withdraw(&mut self, id: &str, ids: &mut Ids) -> Result<Vec<Effect>, CannotWithdraw> {
        let entry = self
            .entries
            .values()
            .find(|e| e.command.id == id)
            .ok_or(CannotWithdraw::Unknown)?;
        if entry.command.attempts > 0 {
            return Err(CannotWithdraw::MayHaveLeft);
        }
        Ok(self.remove(entry.command.sequence, ids))
    }

    /// Forgets a command whose outcome the person has seen; does nothing while it is not final.
    pub fn forget(&mut self, id: &str, ids: &mut Ids) -> Vec<Effect> {
        let found = self
            .entries
            .values()
            .find(|e| e.command.id == id && e.command.keadaan.is_final());
        match found.map(|e| e.command.sequence) {
            Some(sequence) => self.remove(sequence, ids),
            None => Vec::new(),
        }
    }

    fn remove(&mut self, sequence: u64, ids: &mut Ids) -> Vec<Effect> {
        let Some(entry) = self.entries.remove(&sequence) else {
            return Vec::new();
        };
        let write = StoreWrite::DropCommand { id: entry.command.id };
        let mut effects = vec![Effect::Store {
            id: ids.effect(),
            write,
        }];
        effects.extend(self.step(ids));
        effects
    }

    /// Takes a new session, or its end.
    pub fn session(&mut self, account: Option<Account>, ids: &mut Ids) -> Vec<Effect> {
        self.account = account;
        self.wake(ids)
    }

    /// Takes the news that the network came or went. Without one nothing is sent: each try would wake the radio for
    /// nothing and show *dikirim* for a moment.
    pub fn connectivity(&mut self, online: bool, ids: &mut Ids) -> Vec<Effect> {
        self.offline = !online;
        self.wake(ids)
    }

    /// Ends every rest: the network is back, the app is in the foreground, or the person asked.
    pub fn wake(&mut self, ids: &mut Ids) -> Vec<Effect> {
        for entry in self.entries.values_mut() {
            if matches!(entry.activity, Activity::Resting(_) | Activity::Unsaved) {
                entry.activity = Activity::Idle;
                entry.rest_ms = 0;
            }
        }
        self.step(ids)
    }

    /// A write ended; empty when the id is not of this outbox.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, ids: &mut Ids) -> Vec<Effect> {
        let Some(entry) = self.waiting(Activity::Saving(id)) else {
            return Vec::new();
        };
        match result {
            Ok(()) => {
                entry.durable = Some(entry.command.keadaan.clone());
                entry.activity = Activity::Idle;
            }
            Err(_) => {
                // What could not be written as sent is not sent.
                if entry.command.keadaan == Keadaan::Dikirim {
                    entry.command.keadaan = Keadaan::Tersimpan;
                    entry.command.attempts = entry.command.attempts.saturating_sub(1);
                }
                entry.activity = Activity::Unsaved;
            }
        }
        self.step(ids)
    }

    /// A timer fired; empty when the id is not of this outbox.
    pub fn fired(&mut self, id: EffectId, ids: &mut Ids) -> Vec<Effect> {
        let Some(entry) = self.waiting(Activity::Resting(id)) else {
            return Vec::new();
        };
        entry.activity = Activity::Idle;
        self.step(ids)
    }

    /// A call ended; empty when the id is not of this outbox.
    pub fn called(&mut self, id: EffectId, outcome: &CallOutcome, ids: &mut Ids) -> Vec<Effect> {
        let ours = [Activity::Sending(id), Activity::Asking(id)];
        let Some(entry) = self.entries.values_mut().find(|e| ours.contains(&e.activity)) else {
            return Vec::new();
        };
        let answer = match outcome {
            CallOutcome::Failed(failure) => Err(*failure),
            CallOutcome::Reply {
                status,
                body,
                retry_after_s,
                ..
            } => Ok(envelope::read(*status, body, *retry_after_s)),
        };
        let (keadaan, next) = match entry.activity {
            Activity::Sending(_) => after_sending(answer),
            _ => after_asking(answer),
        };
        entry.command.keadaan = keadaan;
        entry.activity = Activity::Idle;
        let mut effects = Vec::new();
        match next {
            Next::GoOn => entry.rest_ms = 0,
            Next::SignIn => self.account = None,
            Next::Rest { retry_after_s } => {
                let (id, after_ms) = (ids.effect(), ids.random.rest_ms(entry.rest_ms, retry_after_s));
                entry.rest_ms = after_ms;
                entry.activity = Activity::Resting(id);
                effects.push(Effect::Timer { id, after_ms });
            }
        }
        effects.extend(self.step(ids));
        effects
    }

    /// The session, as far as the gateway still honours it.
    #[must_use]
    pub const fn account(&self) -> Option<&Account> {
        self.account.as_ref()
    }

    /// Whether a command's row could not be written and waits for the next wake-up.
    #[must_use]
    pub fn is_unsaved(&self, id: &str) -> bool {
        let unsaved = |e: &Entry| e.command.id == id && e.activity == Activity::Unsaved;
        self.entries.values().any(unsaved)
    }

    fn waiting(&mut self, activity: Activity) -> Option<&mut Entry> {
        self.entries.values_mut().find(|e| e.activity == activity)
    }

    /// Lets every idle command take its next step.
    fn step(&mut self, ids: &mut Ids) -> Vec<Effect> {
        let mut effects = Vec::new();
        let mut busy_aggregates = BTreeSet::new();
        for entry in self.entries.values_mut() {
            let aggregate = (entry.command.owner.clone(), entry.command.perintah.aggregate());
            let first = !busy_aggregates.contains(&aggregate);
            if !entry.command.keadaan.is_final() {
                busy_aggregates.insert(aggregate);
            }
            if entry.activity == Activity::Idle {
                let account = self
                    .account
                    .as_ref()
                    .filter(|a| !self.offline && a.owner == entry.command.owner);
                effects.extend(entry.step(first, account.map(|a| a.token.as_str()), ids));
            }
        }
        effects
    }
}

impl Entry {
    fn shown(&self) -> Option<&Keadaan> {
        let durable = self.durable.as_ref()?;
        let leaving = self.command.keadaan == Keadaan::Dikirim && *durable != Keadaan::Dikirim;
        Some(if leaving {
            &Keadaan::Tersimpan
        } else {
            &self.command.keadaan
        })
    }

    /// The next step of an idle command; `first` says that nothing of its aggregate is unfinished before it.
    fn step(&mut self, first: bool, token: Option<&str>, ids: &mut Ids) -> Option<Effect> {
        match (&self.command.keadaan, token) {
            (Keadaan::Tersimpan, Some(_)) if first && self.durable.is_some() => {
                self.command.keadaan = Keadaan::Dikirim;
                self.command.attempts += 1;
            }
            // The session or the network ended between the disk and the wire: nothing has left.
            (Keadaan::Dikirim, None) => self.command.keadaan = Keadaan::Tersimpan,
            _ => {}
        }
        if self.durable.as_ref() != Some(&self.command.keadaan) {
            return self.save(ids);
        }
        let token = token?;
        let id = ids.effect();
        let (activity, method, path, body) = match self.command.keadaan {
            Keadaan::Dikirim => {
                let body = serde_json::to_vec(&self.command.perintah).ok()?;
                (
                    Activity::Sending(id),
                    Method::Post,
                    self.command.perintah.path().to_owned(),
                    Some(body),
                )
            }
            Keadaan::BelumPasti => (
                Activity::Asking(id),
                Method::Get,
                format!("/v1/perintah/{}", self.command.id),
                None,
            ),
            _ => return None,
        };
        self.activity = activity;
        let idempotency_key = (method == Method::Post).then(|| self.command.id.clone());
        let request = CallRequest {
            method,
            path,
            body,
            token: Some(token.to_owned()),
            idempotency_key,
            etag: None,
            deadline_ms: DEADLINE_MS,
            max_bytes: MAX_BYTES,
        };
        Some(Effect::Call { id, request })
    }

    fn save(&mut self, ids: &mut Ids) -> Option<Effect> {
        let Ok(row) = self.command.row() else {
            self.activity = Activity::Unsaved;
            return None;
        };
        let id = ids.effect();
        self.activity = Activity::Saving(id);
        Some(Effect::Store {
            id,
            write: StoreWrite::PutCommand(row),
        })
    }
}

/// What follows a call.
enum Next {
    GoOn,
    SignIn,
    Rest { retry_after_s: Option<u64> },
}

const REST: Next = Next::Rest { retry_after_s: None };

fn after_sending(answer: Result<Answer, CallFailure>) -> (Keadaan, Next) {
    match answer {
        Ok(Answer::Done(response)) => (Keadaan::Diterima { response }, Next::GoOn),
        Ok(Answer::Refused { alasan, pesan, .. }) => (Keadaan::Ditolak { alasan, pesan }, Next::GoOn),
        Ok(Answer::Unknown) => {
            let alasan = "layanan_tidak_dikenal".to_owned();
            (
                Keadaan::Ditolak {
                    alasan,
                    pesan: String::new(),
                },
                Next::GoOn,
            )
        }
        Ok(Answer::NoSession) => (Keadaan::Tersimpan, Next::SignIn),
        Ok(Answer::Busy(retry_after_s)) => (Keadaan::Tersimpan, Next::Rest { retry_after_s }),
        Ok(Answer::Unchanged | Answer::Garbled) => (Keadaan::BelumPasti, REST),
        Err(failure) if failure.may_have_arrived() => (Keadaan::BelumPasti, REST),
        Err(_) => (Keadaan::Tersimpan, REST),
    }
}

/// The gateway answers the question with the whole envelope of its first answer as content.
fn after_asking(answer: Result<Answer, CallFailure>) -> (Keadaan, Next) {
    match answer {
        Ok(Answer::Done(content)) => match serde_json::from_value::<Envelope>(content) {
            Ok(Envelope { metadata, response }) if metadata.code == 200 => (Keadaan::Diterima { response }, Next::GoOn),
            Ok(Envelope { metadata, .. }) => {
                let alasan = metadata.alasan.unwrap_or_else(|| "tidak_disebutkan".to_owned());
                (
                    Keadaan::Ditolak {
                        alasan,
                        pesan: metadata.message,
                    },
                    Next::GoOn,
                )
            }
            Err(_) => (Keadaan::BelumPasti, REST),
        },
        Ok(Answer::Unknown) => (Keadaan::Tersimpan, Next::GoOn),
        Ok(Answer::NoSession) => (Keadaan::BelumPasti, Next::SignIn),
        Ok(Answer::Busy(retry_after_s)) => (Keadaan::BelumPasti, Next::Rest { retry_after_s }),
        _ => (Keadaan::BelumPasti, REST),
    }
}
