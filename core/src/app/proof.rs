//! Whether the owner has just shown that it is them, and what waits until they have.
//!
//! 1. A page asks for something that wants a proof (a command with `step_up`, another PIN). While there is a fresh proof it is
//!    done at once. Without one it is held in memory, together with what the page asked for after it, and the page `pastikan`
//!    comes in front of it. Nothing is promised, so the form keeps its draft.
//! 2. The proof is the phone's own lock, the PIN, or a sign-in with the password. It counts for a while of running time, and
//!    ends when the app leaves the front.
//! 3. With the page `pastikan` in front and a fresh proof, that page is left and what was held is done as if it were asked for
//!    now: the form is in front again, and its draft becomes the promise.
//! 4. Each account has a PIN of its own. On a phone that keeps several, the phone's own lock shows only that it is one of them,
//!    so it proves nothing there; and a proof ends when another one uses the phone.
//! 5. Whoever leaves the page `pastikan` in any other way, backward or for a page that proves nothing, has dropped what was held: it
//!    is not done when they come by again. So has a kill, signing out, another person.
//!
//! A try of the PIN is written down before the PIN is looked at, so that neither a kill nor a full disk gives another one. After
//! the last one the PIN is gone; the phone's lock and the password are not.

use std::num::NonZeroU32;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::pbkdf2;
use serde::{Deserialize, Serialize};

use super::ids::Ids;
use super::stack::Stack;
use super::{App, Effect, EffectId, SettingRow, StoreFailure, StoreWrite};
use crate::data::{Panggilan, Problem, Route, json};
use crate::page::{Ask, Kunci, Pin, Presence, Tried};
use crate::rules::akun::{KEBIJAKAN, baca_pin};

/// Name under which the PIN is kept, among the settings: sealed like them.
pub(super) const SETTING: &str = "pin";
/// Rounds of the hash: 38 ms of the application's own thread on the machine that built this, some times that on a slow phone. They
/// are kept with each PIN, so that the next one may have more; tests have no time to wait.
const ROUNDS: u32 = if cfg!(test) { 100 } else { 60_000 };
/// Most rounds that are calculated, whatever is kept.
const MOST_ROUNDS: u32 = 600_000;
/// Bytes of the hash.
const LENGTH: usize = 32;

/// What is kept of a PIN.
#[derive(Clone, Serialize, Deserialize)]
struct Kept {
    owner: String,
    salt: String,
    rounds: u32,
    hash: String,
    /// Tries left.
    left: u32,
}

impl Kept {
    fn new(pin: &Pin, owner: String, ids: &mut Ids) -> Self {
        let salt = ids.random.uuid();
        let mut hash = [0_u8; LENGTH];
        if let Some(rounds) = NonZeroU32::new(ROUNDS) {
            pbkdf2::derive(
                pbkdf2::PBKDF2_HMAC_SHA256,
                rounds,
                salt.as_bytes(),
                pin.0.as_bytes(),
                &mut hash,
            );
        }
        Self {
            owner,
            salt,
            rounds: ROUNDS,
            hash: STANDARD.encode(hash),
            left: KEBIJAKAN.pin_coba,
        }
    }

    fn is(&self, pin: &Pin) -> bool {
        let Some(rounds) = NonZeroU32::new(self.rounds.min(MOST_ROUNDS)) else {
            return false;
        };
        let (salt, hash) = (self.salt.as_bytes(), STANDARD.decode(&self.hash).unwrap_or_default());
        pbkdf2::verify(pbkdf2::PBKDF2_HMAC_SHA256, rounds, salt, pin.0.as_bytes(), &hash).is_ok()
    }
}

/// What is being written about the PIN.
enum Writing {
    /// One try less, for this one of an account.
    Try(Pin, String),
    /// Another PIN, in force once it is on the disk.
    New(Kept),
    /// What holds already.
    Now,
}

/// What waits for a proof.
#[derive(Debug)]
struct Held {
    /// The page `pastikan` that asks for it.
    at: u64,
    /// The page whose it is.
    from: u64,
    /// Stem of the words of the first.
    name: &'static str,
    asks: Vec<Ask>,
}

/// The proof, the PINs (one an account), and what waits.
#[derive(Default)]
pub(super) struct Proofs {
    /// Running time of the last proof, milliseconds.
    since_ms: Option<u64>,
    held: Vec<Held>,
    kept: Vec<Kept>,
    writing: Option<(EffectId, Writing)>,
    /// Whether the disk does not know what holds.
    unkept: bool,
    tried: Option<Tried>,
}

impl std::fmt::Debug for Proofs {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Proofs({:?})", self.held)
    }
}

/// The words of what wants a proof; `None` for what needs none.
fn wants(ask: &Ask) -> Option<&'static str> {
    match ask {
        Ask::Do(perintah) => {
            let about = perintah.about();
            about.step_up.then_some(about.name)
        }
        Ask::SetPin(_) => Some("pin-buat"),
        Ask::DropPin => Some("pin-hapus"),
        Ask::SignInByKey => Some("masuk-kunci"),
        Ask::Call(Panggilan::GantiSandi(_)) => Some("ganti-sandi"),
        Ask::Call(Panggilan::BeriIzin(_)) => Some("izin-perangkat"),
        _ => None,
    }
}

/// Whether a page is on the way to a proof.
const fn proves(route: &Route) -> bool {
    matches!(route, Route::Pastikan | Route::Pin | Route::Masuk)
}

impl Proofs {
    /// Takes up what was kept, a single PIN by versions before this; what cannot be read was another version's.
    pub fn restore(&mut self, body: &[u8]) {
        let one = |body| json::of_bytes::<Kept>(body).ok().map(|kept| vec![kept]);
        let kept: Option<Vec<Kept>> = json::of_bytes(body).ok().or_else(|| one(body));
        self.kept = kept.unwrap_or_default();
        self.kept.retain(|kept| kept.left > 0);
    }

    fn of(&self, owner: Option<&str>) -> Option<&Kept> {
        self.kept.iter().find(|kept| Some(kept.owner.as_str()) == owner)
    }

    fn of_mut(&mut self, owner: &str) -> Option<&mut Kept> {
        self.kept.iter_mut().find(|kept| kept.owner == owner)
    }

    /// All PINs, with this one instead of the one of its owner.
    fn with(&self, one: Kept) -> Vec<Kept> {
        let others = self.kept.iter().filter(|kept| kept.owner != one.owner);
        others.cloned().chain([one.clone()]).collect()
    }

    /// Another one uses the phone: nothing waits and nothing is proved; the PINs stay, each its owner's.
    pub fn leave(&mut self) {
        self.held.clear();
        self.lapse();
        self.tried = None;
    }

    /// The owner has shown that it is them.
    pub fn prove(&mut self, ids: &Ids) {
        (self.since_ms, self.tried) = (Some(ids.running_ms), None);
    }

    /// The app has left the front: whoever takes it up again is asked anew.
    pub fn lapse(&mut self) {
        self.since_ms = None;
    }

    fn is_fresh(&self, ids: &Ids) -> bool {
        let good_ms = u64::from(KEBIJAKAN.bukti_berlaku_detik).saturating_mul(1_000);
        self.since_ms
            .is_some_and(|since_ms| ids.running_ms.saturating_sub(since_ms) < good_ms)
    }

    /// The words of what must wait for a proof before it is done; `None` when it can be done now.
    pub fn must_wait(&self, ask: &Ask, ids: &Ids) -> Option<&'static str> {
        wants(ask).filter(|_| !self.is_fresh(ids))
    }

    /// The password of `owner` was typed: all tries are back. What waited for another person is dropped.
    pub fn signed_in(&mut self, owner: &str, changed: bool, ids: &mut Ids) -> Option<Effect> {
        if changed {
            self.held.clear();
        }
        let effect = match self.of_mut(owner) {
            Some(kept) if kept.left < KEBIJAKAN.pin_coba => {
                kept.left = KEBIJAKAN.pin_coba;
                self.write_now(ids)
            }
            _ => None,
        };
        self.prove(ids);
        effect
    }

    /// A session began with the key of the phone: whoever did that has shown that it is them, and no PIN is given more tries.
    pub fn signed_in_by_key(&mut self) {
        self.tried = None;
    }

    /// The person who uses the phone signed out: nothing waits, nothing is proved, no PIN of theirs is left.
    pub fn signed_out(&mut self, owner: &str, ids: &mut Ids) -> Option<Effect> {
        self.leave();
        self.forget_owner(owner, ids)
    }

    /// Forgets the PIN of an account.
    pub fn forget_owner(&mut self, owner: &str, ids: &mut Ids) -> Option<Effect> {
        // What is on its way to the disk must not come into force later.
        let theirs = |writing: &mut (EffectId, Writing)| match &writing.1 {
            Writing::Try(_, whose) => whose == owner,
            Writing::New(kept) => kept.owner == owner,
            Writing::Now => true,
        };
        let writing = self.writing.take_if(theirs);
        let before = self.kept.len();
        self.kept.retain(|kept| kept.owner != owner);
        if self.kept.len() == before && writing.is_none() {
            return None;
        }
        self.write_now(ids)
    }

    /// Writes a PIN, which is in force once it is on the disk.
    fn set(&mut self, pin: &Pin, owner: String, ids: &mut Ids) -> Option<Effect> {
        let kept = Kept::new(pin, owner, ids);
        self.tried = None;
        self.write(&self.with(kept.clone()), Writing::New(kept), ids)
    }

    /// Writes down that a PIN is tried.
    fn try_pin(&mut self, pin: Pin, owner: Option<&str>, ids: &mut Ids) -> Option<Effect> {
        if matches!(self.writing, Some((_, Writing::Try(..) | Writing::New(_)))) {
            return None;
        }
        let mut less = self.of(owner)?.clone();
        less.left = less.left.saturating_sub(1);
        let whose = less.owner.clone();
        self.tried = Some(Tried::Checking);
        self.write(&self.with(less), Writing::Try(pin, whose), ids)
    }

    fn write_now(&mut self, ids: &mut Ids) -> Option<Effect> {
        let kept = self.kept.clone();
        self.write(&kept, Writing::Now, ids)
    }

    fn write(&mut self, kept: &[Kept], writing: Writing, ids: &mut Ids) -> Option<Effect> {
        let body = if kept.is_empty() {
            Vec::new()
        } else {
            serde_json::to_vec(kept).ok()?
        };
        let row = SettingRow {
            name: SETTING.to_owned(),
            body,
        };
        let id = ids.effect();
        (self.writing, self.unkept) = (Some((id, writing)), false);
        let write = StoreWrite::PutSetting { row, forget: None };
        Some(Effect::Store { id, write })
    }

    /// A write ended. What holds and could not be written is written once something else could.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, ids: &mut Ids) -> Option<Effect> {
        let Some((_, writing)) = self.writing.take_if(|(writing, _)| *writing == id) else {
            return if self.unkept && result.is_ok() {
                self.write_now(ids)
            } else {
                None
            };
        };
        match (writing, result) {
            (Writing::Now, result) => self.unkept = result.is_err(),
            (Writing::New(kept), Ok(())) => self.kept = self.with(kept),
            (Writing::Try(pin, owner), Ok(())) => return self.judge(&pin, &owner, ids),
            (Writing::New(_) | Writing::Try(..), Err(failure)) => {
                self.tried = Some(Tried::Unkept(match failure {
                    StoreFailure::DiskFull => Problem::DiskFull,
                    StoreFailure::ReadOnly => Problem::Unwritable,
                    StoreFailure::Failed => Problem::StoreFailed,
                }));
            }
        }
        None
    }

    /// Its try is on the disk: looks at the PIN.
    fn judge(&mut self, pin: &Pin, owner: &str, ids: &mut Ids) -> Option<Effect> {
        let kept = self.of_mut(owner)?;
        if kept.is(pin) {
            kept.left = KEBIJAKAN.pin_coba;
            self.prove(ids);
            return self.write_now(ids);
        }
        kept.left = kept.left.saturating_sub(1);
        if kept.left > 0 {
            self.tried = Some(Tried::Wrong);
            return None;
        }
        self.tried = Some(Tried::Gone);
        self.forget_owner(owner, ids)
    }

    /// Whether `owner` has a PIN here.
    pub fn has_pin(&self, owner: &str) -> bool {
        self.of(Some(owner)).is_some()
    }

    /// Whether the page `page` asks for a proof for the key of this phone.
    pub fn asks_for_key(&self, page: u64) -> bool {
        let held = self.held.iter().find(|held| held.at == page);
        held.is_some_and(|held| held.asks.contains(&Ask::SignInByKey))
    }

    /// What the page `page` of `owner` may know.
    pub fn seen(&self, page: u64, owner: Option<&str>) -> Presence {
        let held = self.held.iter().find(|held| held.at == page);
        Presence {
            waits: held.map(|held| held.name),
            pin: self.of(owner).map(|kept| kept.left),
            tried: self.tried.clone(),
            kunci: Kunci::default(),
        }
    }
}

impl App {
    /// Holds what wants a proof, and what was asked for after it, until there is one.
    pub(super) fn hold(&mut self, name: &'static str, asks: Vec<Ask>) -> Vec<Effect> {
        let from = self.stack.top().id;
        let effects = self.go(|stack| stack.open(Route::Pastikan));
        let at = self.stack.top().id;
        if at != from {
            self.proofs.tried = None;
            self.proofs.held.push(Held { at, from, name, asks });
        }
        effects
    }

    /// Drops what nobody is asked for any more; does what was held before the page in front, once there is a proof.
    pub(super) fn resume(&mut self, moment: super::Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        loop {
            let stack = &self.stack;
            self.proofs.held.retain(|held| stack.is_only_behind(held.at, proves));
            let top = stack.top().id;
            let place = self.proofs.held.iter().position(|held| held.at == top);
            let Some(place) = place.filter(|_| self.proofs.is_fresh(&self.ids)) else {
                return effects;
            };
            let held = self.proofs.held.remove(place);
            effects.extend(self.go(Stack::back));
            if self.stack.top().id == held.from {
                effects.extend(self.grant(held.asks, moment));
            }
        }
    }

    /// Takes another PIN.
    pub(super) fn set_pin(&mut self, pin: &Pin) -> Option<Effect> {
        let owner = self.sessions.owner.clone()?;
        let pin = Pin(baca_pin(&pin.0).ok()?);
        self.proofs.set(&pin, owner, &mut self.ids)
    }

    /// Forgets the PIN.
    pub(super) fn drop_pin(&mut self) -> Option<Effect> {
        let owner = self.sessions.owner.clone()?;
        self.proofs.forget_owner(&owner, &mut self.ids)
    }

    /// Tries a PIN.
    pub(super) fn prove_by_pin(&mut self, pin: &Pin) -> Option<Effect> {
        let pin = Pin(baca_pin(&pin.0).ok()?);
        let owner = self.sessions.owner.as_deref();
        self.proofs.try_pin(pin, owner, &mut self.ids)
    }
}
