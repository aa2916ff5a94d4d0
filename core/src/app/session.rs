//! The session: how it begins, how it ends, and what is kept of it.
//!
//! 1. A page asks `Ask::Call(Panggilan::Masuk)`; the answer is a session (`app::answers`).
//! 2. `begin` makes it the present one, with a number of its own: every call remembers the session that it was made with,
//!    and what is said about another session means nothing for this one.
//! 3. The row that keeps it is written together with the forgetting of a stranger's data, in one transaction.
//!    What the disk cannot take is written again as soon as it takes anything.
//! 4. `end` keeps the owner and forgets the token: what is known on this phone is still theirs.

use serde::{Deserialize, Serialize};

use super::ids::Ids;
use super::outbox::Account;
use super::{Effect, EffectId, SettingRow, StoreFailure, StoreWrite};
use crate::data::json;
use crate::gateway::akun::Sesi;
use crate::page::Session;
use crate::rules::nomor::NomorKartu;

/// Name under which the session is kept, among the settings: sealed like them, and gone when they are.
pub(super) const SETTING: &str = "sesi";

/// What is kept of the session. The owner stays when the token ends: what is known on this phone is theirs.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    owner: Option<String>,
    token: Option<String>,
}

/// What the disk could not take is tried again after so long, milliseconds.
const AGAIN_MS: u64 = 30_000;

/// Who is signed in, and whose data this phone holds.
#[derive(Debug, Default)]
pub(super) struct Sessions {
    /// As pages see it.
    pub shown: Session,
    /// Card number of the account to which everything known on this phone belongs.
    pub owner: Option<String>,
    serial: u64,
    /// The last write of the session until it is on the disk.
    unkept: Option<Unkept>,
}

/// A write that is not on the disk yet.
#[derive(Debug)]
struct Unkept {
    id: EffectId,
    write: StoreWrite,
    /// When it is tried again, once it has failed: running time in milliseconds.
    again_ms: Option<u64>,
}

impl Sessions {
    /// Takes up what was kept; the session, if it had not ended.
    pub fn restore(&mut self, body: &[u8]) -> Option<Account> {
        // Unreadable means written by another version: sign in again, nothing else is lost.
        let kept: Kept = json::of_bytes(body).unwrap_or_default();
        self.owner = kept.owner.filter(|owner| NomorKartu::parse(owner).is_ok());
        self.shown.known_here = self.owner.is_some();
        let (owner, token) = (self.owner.clone()?, kept.token?);
        self.shown.kartu = NomorKartu::parse(&owner).ok();
        Some(self.account(owner, token))
    }

    fn account(&mut self, owner: String, token: String) -> Account {
        self.serial = self.serial.saturating_add(1);
        Account {
            token,
            owner,
            serial: self.serial,
        }
    }

    /// Begins a session; `None` when the gateway named nobody.
    pub fn begin(&mut self, sesi: Sesi, ids: &mut Ids) -> Option<Begun> {
        let kartu = NomorKartu::parse(&sesi.nomorkartu).ok()?;
        let account = self.account(kartu.nomor(), sesi.token);
        let stranger = self
            .owner
            .replace(account.owner.clone())
            .filter(|owner| *owner != account.owner);
        self.shown = Session {
            kartu: Some(kartu),
            expired: false,
            known_here: true,
        };
        let keep = self.keep(Some(&account), stranger.clone(), ids);
        Some(Begun {
            account,
            stranger: stranger.is_some(),
            keep,
        })
    }

    /// Ends the session: `expired` when the gateway ended it, not the person. Returns the write that keeps it.
    pub fn end(&mut self, expired: bool, ids: &mut Ids) -> Option<Effect> {
        self.shown = Session {
            kartu: None,
            expired,
            known_here: self.owner.is_some(),
        };
        self.keep(None, None, ids)
    }

    /// Somebody has signed in although what was kept here could not be read; now it can. When it is a stranger's, the write that
    /// keeps the present session and forgets theirs.
    pub fn supersede(&mut self, body: &[u8], present: Option<&Account>, ids: &mut Ids) -> Option<Effect> {
        let kept: Kept = json::of_bytes(body).unwrap_or_default();
        let stranger = kept.owner.filter(|owner| Some(owner) != self.owner.as_ref())?;
        self.keep(present, Some(stranger), ids)
    }

    /// Keeps the session (`account` is `None` when it has ended) and forgets what was a stranger's.
    fn keep(&mut self, account: Option<&Account>, forget: Option<String>, ids: &mut Ids) -> Option<Effect> {
        let kept = Kept {
            owner: self.owner.clone(),
            token: account.map(|a| a.token.clone()),
        };
        let row = SettingRow {
            name: SETTING.to_owned(),
            body: serde_json::to_vec(&kept).ok()?,
        };
        Some(self.write(StoreWrite::PutSetting { row, forget }, ids))
    }

    fn write(&mut self, write: StoreWrite, ids: &mut Ids) -> Effect {
        let id = ids.effect();
        self.unkept = Some(Unkept {
            id,
            write: write.clone(),
            again_ms: None,
        });
        Effect::Store { id, write }
    }

    /// A write ended. When that of the session failed, it is tried again once another succeeded, or after a while.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, ids: &mut Ids) -> Option<Effect> {
        let ours = self.unkept.as_mut().filter(|unkept| unkept.id == id);
        match (ours, result) {
            (Some(_), Ok(())) => self.unkept = None,
            (Some(unkept), Err(_)) => unkept.again_ms = Some(ids.running_ms.saturating_add(AGAIN_MS)),
            (None, Ok(())) => return self.write_again(ids),
            (None, Err(_)) => {}
        }
        None
    }

    /// When what could not be written is tried again, if anything: running time in milliseconds.
    pub fn again_ms(&self) -> Option<u64> {
        self.unkept.as_ref()?.again_ms
    }

    /// Tries once more what could not be written.
    pub fn write_again(&mut self, ids: &mut Ids) -> Option<Effect> {
        let failed = self.unkept.take_if(|unkept| unkept.again_ms.is_some())?;
        Some(self.write(failed.write, ids))
    }

    /// Whether somebody signed out, and the disk does not know it: after a restart they would be signed in.
    pub fn end_is_unkept(&self) -> bool {
        self.shown.kartu.is_none() && self.again_ms().is_some()
    }
}

/// A session that has begun.
#[derive(Debug)]
pub(super) struct Begun {
    pub account: Account,
    /// Whether what was known here was another person's.
    pub stranger: bool,
    pub keep: Option<Effect>,
}
