//! The sessions: whose data this phone holds, who uses it now, how a session begins and ends, and what is kept of it.
//!
//! 1. A page asks `Ask::Call(Panggilan::Masuk)`; the answer is a session (`app::answers`). `begin` makes it the session of its
//!    owner, with a number of its own: every call remembers the session that it was made with, and what is said about another
//!    session means nothing for this one.
//! 2. Several accounts may be kept side by side, each with a session of its own; one of them uses the phone. Who that is
//!    changes by a tap, without a network (`switch`).
//! 3. A session of somebody whose data is not kept here, on a phone that keeps another's, is a *candidate*: it is held in
//!    memory and changes nothing until the person has said whether it is added or takes the other's place (`decide`).
//! 4. All of it is one row, written together with the forgetting of what an account that was taken away had in the same file.
//!    What such an account had in the other file is forgotten after that; until it is, the row says so, and nobody sees it.
//!    What the disk cannot take is written again as soon as it takes anything.
//! 5. `end` keeps the account and forgets the token: what is known on this phone is still theirs.

use serde::{Deserialize, Serialize};

use super::ids::Ids;
use super::outbox::{Account, Outbox};
use super::{Effect, EffectId, SettingRow, StoreFailure, StoreWrite};
use crate::data::json;
use crate::gateway::akun::Sesi;
use crate::page::{Akun, Session};
use crate::rules::akun::KEBIJAKAN;
use crate::rules::nomor::NomorKartu;

/// Name under which the sessions are kept, among the settings: sealed like them, and gone when they are.
pub(super) const SETTING: &str = "sesi";

/// What is kept. The owner stays when the token ends: what is known on this phone is theirs. `owner` and `token` alone are
/// what a phone with one account has always kept.
#[derive(Default, Serialize, Deserialize)]
struct Kept {
    owner: Option<String>,
    token: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nama: Option<String>,
    /// The other accounts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    lain: Vec<KeptAccount>,
    /// Accounts that were taken away and are not yet forgotten everywhere.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    lupakan: Vec<Forgetting>,
}

/// What is kept of an account that does not use the phone now.
#[derive(Serialize, Deserialize)]
struct KeptAccount {
    owner: String,
    token: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    nama: Option<String>,
}

/// An account that was taken away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Forgetting {
    /// Whose.
    pub owner: String,
    /// The highest sequence that a promise of theirs can have: what they promise after they have come back is not forgotten.
    pub until: u64,
}

impl Forgetting {
    /// Whether it speaks of a promise.
    pub fn is_of(&self, owner: &str, sequence: u64) -> bool {
        self.owner == owner && sequence <= self.until
    }
}

/// What the disk could not take is tried again after so long, milliseconds.
const AGAIN_MS: u64 = 30_000;

/// Who is signed in, and whose data this phone holds.
#[derive(Debug, Default)]
pub(super) struct Sessions {
    /// As pages see it.
    pub shown: Session,
    /// Card number of the account that uses the phone now.
    pub owner: Option<String>,
    residents: Vec<Resident>,
    /// A session of somebody who is not kept here, until it is decided what becomes of it.
    candidate: Option<(Account, By)>,
    forgetting: Vec<Forgetting>,
    /// The change in the other file under way.
    forgets: Option<(EffectId, Forgetting)>,
    serial: u64,
    /// The last write of the sessions until it is on the disk.
    unkept: Option<Unkept>,
}

/// An account that is kept on this phone.
#[derive(Debug)]
struct Resident {
    kartu: NomorKartu,
    /// Name in its own family's record, once that was read.
    nama: Option<String>,
    account: Option<Account>,
    /// Whether its session ended by itself in this run.
    expired: bool,
}

/// A write that is not on the disk yet.
#[derive(Debug)]
struct Unkept {
    id: EffectId,
    write: StoreWrite,
    /// When it is tried again, once it has failed: running time in milliseconds.
    again_ms: Option<u64>,
}

/// What a session that the gateway gave is here.
#[derive(Debug)]
pub(super) enum Begun {
    /// The session of an account that is kept here, or of the first one.
    Here {
        /// Whether another one used the phone until now.
        changed: bool,
        keep: Option<Effect>,
    },
    /// A candidate's; nothing has changed.
    Asked,
}

impl Resident {
    fn owner(&self) -> String {
        self.kartu.nomor()
    }
}

impl Sessions {
    /// Takes up what was kept. What cannot be read was written by another version: sign in again, nothing else is lost.
    pub fn restore(&mut self, body: &[u8]) {
        let kept: Kept = json::of_bytes(body).unwrap_or_default();
        let present = kept.owner.map(|owner| KeptAccount {
            owner,
            token: kept.token,
            nama: kept.nama,
        });
        self.forgetting = kept.lupakan;
        for account in present.into_iter().chain(kept.lain) {
            self.move_in(account);
        }
        // Whoever used the phone stands first; without a readable one, the first of the others does.
        self.owner = self.residents.first().map(Resident::owner);
        self.show();
    }

    /// An account that was kept is here again; what names nobody, or somebody twice, is left out.
    fn move_in(&mut self, account: KeptAccount) {
        let Ok(kartu) = NomorKartu::parse(&account.owner) else {
            return;
        };
        let owner = kartu.nomor();
        if self.find(&owner).is_some() {
            return;
        }
        let session = account.token.map(|token| self.account(owner, token));
        self.residents.push(Resident {
            kartu,
            nama: account.nama,
            account: session,
            expired: false,
        });
    }

    fn account(&mut self, owner: String, token: String) -> Account {
        self.serial = self.serial.saturating_add(1);
        Account {
            token,
            owner,
            serial: self.serial,
        }
    }

    fn find(&self, owner: &str) -> Option<&Resident> {
        self.residents.iter().find(|resident| resident.owner() == owner)
    }

    fn find_mut(&mut self, owner: &str) -> Option<&mut Resident> {
        self.residents.iter_mut().find(|resident| resident.owner() == owner)
    }

    /// The sessions that the gateway still honours, as far as is known.
    pub fn accounts(&self) -> Vec<Account> {
        self.residents
            .iter()
            .filter_map(|resident| resident.account.clone())
            .collect()
    }

    /// Everybody whose data is kept here, whoever uses the phone.
    pub fn owners(&self) -> Vec<String> {
        self.residents.iter().map(Resident::owner).collect()
    }

    /// Whether more than one account is kept: then the phone's own lock says nothing of who holds it.
    pub fn is_shared(&self) -> bool {
        self.residents.len() > 1
    }

    /// Whether another account may be added (`rules::akun`).
    pub fn has_room(&self) -> bool {
        self.residents.len() < KEBIJAKAN.akun_per_hp
    }

    /// Whether a session waits for a decision.
    pub const fn has_candidate(&self) -> bool {
        self.candidate.is_some()
    }

    /// Whether a promise belongs to an account that was taken away.
    pub fn is_forgotten(&self, owner: &str, sequence: u64) -> bool {
        self.forgetting.iter().any(|gone| gone.is_of(owner, sequence))
    }

    /// Whether what else belongs to somebody is to be forgotten.
    pub fn is_gone(&self, owner: &str) -> bool {
        self.find(owner).is_none() && self.forgetting.iter().any(|gone| gone.owner == owner)
    }

    /// What the others have promised, for pages to tell.
    pub fn tell(&mut self, outbox: &Outbox) {
        for akun in &mut self.shown.akun {
            akun.janji = if akun.dipakai {
                Vec::new()
            } else {
                outbox.janji_of(&akun.kartu.nomor())
            };
        }
    }

    /// What pages see, made anew.
    fn show(&mut self) {
        let present = self.owner.as_deref().and_then(|owner| self.find(owner));
        let (open, expired) = present.map_or((None, false), |resident| {
            (resident.account.as_ref().map(|_| resident.kartu), resident.expired)
        });
        let before = |kartu: &NomorKartu| {
            let before = self.shown.akun.iter().find(|akun| akun.kartu == *kartu);
            before.map_or_else(Vec::new, |akun| akun.janji.clone())
        };
        let akun = self.residents.iter().map(|resident| Akun {
            kartu: resident.kartu,
            nama: resident.nama.clone(),
            masuk: resident.account.is_some(),
            dipakai: Some(resident.owner()) == self.owner,
            janji: before(&resident.kartu),
        });
        self.shown = Session {
            kartu: open,
            expired,
            known_here: self.owner.is_some(),
            akun: akun.collect(),
            calon: self
                .candidate
                .as_ref()
                .and_then(|(account, _)| NomorKartu::parse(&account.owner).ok()),
        };
    }

    /// Begins a session; `None` when the gateway named nobody.
    pub fn begin(&mut self, sesi: Sesi, by: By, ids: &mut Ids) -> Option<Begun> {
        let kartu = NomorKartu::parse(&sesi.nomorkartu).ok()?;
        let account = self.account(kartu.nomor(), sesi.token);
        if self.find(&account.owner).is_none() && !self.residents.is_empty() {
            self.candidate = Some((account, by));
            self.show();
            return Some(Begun::Asked);
        }
        let changed = self.owner.as_ref().is_some_and(|owner| *owner != account.owner);
        self.take(kartu, account);
        let keep = self.keep(ids);
        Some(Begun::Here { changed, keep })
    }

    /// Its owner uses the phone from now on.
    fn take(&mut self, kartu: NomorKartu, account: Account) {
        self.owner = Some(account.owner.clone());
        let owner = account.owner.clone();
        if let Some(resident) = self.find_mut(&owner) {
            (resident.account, resident.expired) = (Some(account), false);
        } else {
            self.residents.push(Resident {
                kartu,
                nama: None,
                account: Some(account),
                expired: false,
            });
        }
        self.show();
    }

    /// The candidate is added beside the others, or (`until` is the highest sequence given out) takes the place of whoever uses
    /// the phone now. `None` when there is no candidate, or no room for one more.
    pub fn decide(&mut self, replace_until: Option<u64>, ids: &mut Ids) -> Option<Decided> {
        if replace_until.is_none() && !self.has_room() {
            return None;
        }
        let (account, by) = self.candidate.take()?;
        let kartu = NomorKartu::parse(&account.owner).ok()?;
        let before = self.owner.clone();
        let gone = replace_until
            .zip(before)
            .and_then(|(until, owner)| self.take_away(owner, until));
        self.take(kartu, account);
        let keep = self.keep(ids);
        Some(Decided { gone, keep, by })
    }

    /// The candidate is let go; the session that is to be ended at the gateway.
    pub fn decline(&mut self) -> Option<(Account, By)> {
        let candidate = self.candidate.take()?;
        self.show();
        Some(candidate)
    }

    /// Another account uses the phone; `None` when it is not kept here or uses it already.
    pub fn switch(&mut self, kartu: NomorKartu, ids: &mut Ids) -> Option<Effect> {
        let owner = kartu.nomor();
        if self.owner.as_ref() == Some(&owner) || self.find(&owner).is_none() {
            return None;
        }
        self.owner = Some(owner);
        self.show();
        self.keep(ids)
    }

    /// Takes an account away, with everything that is kept of it; `until` is the highest sequence given out.
    pub fn remove(&mut self, kartu: NomorKartu, until: u64, ids: &mut Ids) -> Option<(Gone, Option<Effect>)> {
        let gone = self.take_away(kartu.nomor(), until)?;
        if gone.present {
            self.owner = self.residents.first().map(Resident::owner);
        }
        self.show();
        Some((gone, self.keep(ids)))
    }

    fn take_away(&mut self, owner: String, until: u64) -> Option<Gone> {
        let place = self.residents.iter().position(|resident| resident.owner() == owner)?;
        let resident = self.residents.remove(place);
        self.forgetting.retain(|gone| gone.owner != owner);
        self.forgetting.push(Forgetting {
            owner: owner.clone(),
            until,
        });
        Some(Gone {
            present: self.owner.as_ref() == Some(&owner),
            owner,
            token: resident.account.map(|account| account.token),
        })
    }

    /// Ends a session, if it is one of those that are kept: `expired` when the gateway ended it, not the person. Returns the write
    /// that keeps it.
    pub fn end(&mut self, serial: u64, expired: bool, ids: &mut Ids) -> Option<Effect> {
        let is_it = |resident: &&mut Resident| {
            resident
                .account
                .as_ref()
                .is_some_and(|account| account.serial == serial)
        };
        let resident = self.residents.iter_mut().find(is_it)?;
        (resident.account, resident.expired) = (None, expired);
        self.show();
        self.keep(ids)
    }

    /// An account's own record says what its owner is called.
    pub fn call(&mut self, owner: &str, nama: &str, ids: &mut Ids) -> Option<Effect> {
        let resident = self.find_mut(owner)?;
        if resident.nama.as_deref() == Some(nama) {
            return None;
        }
        resident.nama = Some(nama.to_owned());
        self.show();
        self.keep(ids)
    }

    /// What was kept here can be read at last, and somebody has signed in meanwhile. Whoever was kept uses the phone again; the
    /// one who signed in is a candidate, unless kept as well. Returns whether another one uses the phone now, and the write.
    pub fn reopened(&mut self, body: &[u8], ids: &mut Ids) -> (bool, Option<Effect>) {
        let before = std::mem::take(self);
        (self.serial, self.unkept) = (before.serial, before.unkept);
        self.restore(body);
        let present = before.owner.clone();
        let signed_in = before
            .residents
            .into_iter()
            .find(|resident| Some(resident.owner()) == present)
            .and_then(|resident| Some((resident.kartu, resident.account?)));
        match signed_in {
            Some((kartu, account)) if self.residents.is_empty() || self.find(&account.owner).is_some() => {
                self.take(kartu, account);
            }
            Some((_, account)) => {
                // With what they came in is not told any more, and counts for no proof.
                self.candidate = Some((account, By::Key));
                self.show();
            }
            None => {}
        }
        (self.owner != present, self.keep(ids))
    }

    /// Keeps the sessions, and forgets what an account that was taken away had in the same file.
    fn keep(&mut self, ids: &mut Ids) -> Option<Effect> {
        let kept = |resident: &Resident| KeptAccount {
            owner: resident.owner(),
            token: resident.account.as_ref().map(|account| account.token.clone()),
            nama: resident.nama.clone(),
        };
        let present = self.owner.as_deref().and_then(|owner| self.find(owner)).map(kept);
        let lain = self
            .residents
            .iter()
            .filter(|resident| Some(resident.owner()) != self.owner);
        let lain = lain.map(kept).collect();
        let (token, nama) = present.map_or((None, None), |present| (present.token, present.nama));
        let all = Kept {
            owner: self.owner.clone(),
            token,
            nama,
            lain,
            lupakan: self.forgetting.clone(),
        };
        let row = SettingRow {
            name: SETTING.to_owned(),
            body: serde_json::to_vec(&all).ok()?,
        };
        let gone = |gone: &&Forgetting| self.find(&gone.owner).is_none();
        let forget = self.forgetting.iter().find(gone).map(|gone| gone.owner.clone());
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

    /// Goes on with forgetting whoever was taken away, in the other file: after a start, and once the row says so.
    pub fn forget(&mut self, ids: &mut Ids) -> Option<Effect> {
        let gone = self.forgetting.first().filter(|_| self.forgets.is_none())?.clone();
        let id = ids.effect();
        self.forgets = Some((id, gone.clone()));
        let whole = self.find(&gone.owner).is_none();
        let write = StoreWrite::ForgetOwner {
            owner: gone.owner,
            until: gone.until,
            whole,
        };
        Some(Effect::Store { id, write })
    }

    /// A write ended. When that of the sessions failed, it is tried again once another succeeded, or after a while.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, ids: &mut Ids) -> Option<Effect> {
        if let Some((_, gone)) = self.forgets.take_if(|(forgets, _)| *forgets == id) {
            result.ok()?;
            self.forgetting.retain(|other| *other != gone);
            return self.keep(ids);
        }
        let ours = self.unkept.as_mut().filter(|unkept| unkept.id == id);
        match (ours, result) {
            (Some(_), Ok(())) => {
                self.unkept = None;
                return self.forget(ids);
            }
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
        match self.unkept.take_if(|unkept| unkept.again_ms.is_some()) {
            Some(failed) => Some(self.write(failed.write, ids)),
            None if self.unkept.is_none() => self.forget(ids),
            None => None,
        }
    }

    /// Whether somebody signed out or was taken away, and the disk does not know it: after a restart they would be here.
    pub fn end_is_unkept(&self) -> bool {
        let ended = self.shown.kartu.is_none() || !self.forgetting.is_empty();
        ended && self.again_ms().is_some()
    }
}

/// With what a session begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// The password, or as much as that shows.
    Password,
    /// The key of this phone.
    Key,
}

/// What became of a candidate.
#[derive(Debug)]
pub(super) struct Decided {
    /// Whom it replaced.
    pub gone: Option<Gone>,
    pub keep: Option<Effect>,
    /// With what its session began.
    pub by: By,
}

/// An account that was taken away.
#[derive(Debug)]
pub(super) struct Gone {
    pub owner: String,
    /// Its token, when the gateway still honours it.
    pub token: Option<String>,
    /// Whether it used the phone.
    pub present: bool,
}
