//! The key of this phone, with which its owner begins a session without password, captcha or SMS.
//!
//! 1. In a session whose owner has no key here, one is made of this run's own chance and kept, sealed, under its owner. Only
//!    once it is on the disk is its public half made known to the gateway, again after each failure (`app::rest`), also in a
//!    later run: a gateway never knows a key that a power cut has lost.
//! 2. `Ask::SignInByKey` waits for a proof (`app::proof`). Then the gateway is asked for something to sign, once, and answers
//!    what was signed with a session. A key begins sessions of its owner and of nobody else.
//! 3. On a phone without a session a key of nobody's can be made, kept, and shown as a code of eight digits (`Ask::AskIn`). Once a
//!    known phone has let it in, it is the key of that account, and its first session begins.
//! 4. Where several accounts are kept, each has a key of its own beside those of the others. Whoever goes away while a session
//!    begins does not get it: it is ended at the gateway.
//! 5. A key goes when its owner signs out (unless they stay known) or is taken away, with a wipe, and when the gateway says that
//!    it serves no more. What is known stays readable; the password makes another one.
//!
//! Neither a seed nor a signature is in a `Debug`, a draft or a log.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize as _, Zeroizing};

use super::flight::InFlight;
use super::ids::Ids;
use super::outbox::Account;
use super::patience::Patience;
use super::rest::Rests;
use super::saving::{Ended, Saving};
use super::{App, CallFailure, CallOutcome, CallRequest, Effect, EffectId, SettingRow, StoreFailure};
use crate::data::{Problem, json};
use crate::gateway::akun::Sesi;
use crate::gateway::envelope::{self, Answer, Envelope};
use crate::gateway::perangkat::{
    self as wire, DaftarkanPerangkat, Izin, IzinDiberi, MasukPerangkat, MintaIzin, Tantangan,
};
use crate::gateway::{Request, Wire as _};
use crate::page::{Kunci, TunjukIzin};
use crate::rules::nomor::NomorKartu;
use crate::rules::perangkat::{Maksud, teks_tanda};

/// Name under which the keys are kept, among the settings: sealed like them.
pub(super) const SETTING: &str = "kunci";

/// One key.
#[derive(Clone, Serialize, Deserialize)]
struct Key {
    /// The name of this phone at the gateway, for this owner.
    id: String,
    /// The seed, base64.
    seed: String,
    /// Whether the gateway has said that it knows it.
    known: bool,
}

impl Drop for Key {
    fn drop(&mut self) {
        self.seed.zeroize();
    }
}

impl Key {
    fn new(ids: &mut Ids) -> Self {
        let seed = ids.random.secret();
        Self {
            id: ids.random.uuid(),
            seed: STANDARD.encode(seed.as_slice()),
            known: false,
        }
    }

    fn pair(&self) -> Option<Ed25519KeyPair> {
        let seed = Zeroizing::new(STANDARD.decode(&self.seed).ok()?);
        Ed25519KeyPair::from_seed_unchecked(&seed).ok()
    }

    /// Signs for one purpose, one account and what the gateway gave once.
    fn sign(&self, maksud: Maksud, owner: &str, sekali: &str) -> Option<String> {
        let text = teks_tanda(maksud, &self.id, owner, sekali)?;
        Some(STANDARD.encode(self.pair()?.sign(text.as_bytes())))
    }

    /// What makes it known in a session of `owner`.
    fn registration(&self, owner: &str) -> Option<Request> {
        let isi = DaftarkanPerangkat {
            perangkat: self.id.clone(),
            nama: name(&self.id),
            kuncipublik: STANDARD.encode(self.pair()?.public_key()),
            bukti: self.sign(Maksud::Daftar, owner, "")?,
        };
        wire::daftar(&isi).ok()
    }
}

/// How this phone is called in the list of an account's phones: what it is, and four letters that tell two alike apart.
fn name(id: &str) -> String {
    let kind = match std::env::consts::OS {
        "android" => "HP Android",
        "ios" => "iPhone",
        _ => "Perangkat",
    };
    let mark: String = id.chars().take(4).collect();
    format!("{kind} {}", mark.to_uppercase())
}

/// What is kept.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// By owner.
    keys: BTreeMap<String, Key>,
    /// By owner: when another phone ended this one, milliseconds since 1970 UTC.
    ended: BTreeMap<String, i64>,
    /// Nobody's yet: it waits to be let in.
    baru: Option<Key>,
}

/// What a key of nobody's waits for.
enum Waits {
    /// That it is on the disk.
    Kept,
    /// That a known phone lets it in.
    LetIn {
        tiket: String,
        kode: String,
        /// Running time, milliseconds.
        until_ms: u64,
    },
}

/// A call under way.
enum Step {
    Register(String),
    Challenge(String),
    SignIn(String),
    /// The session that begins is nobody's wish any more.
    Unasked,
    AskIn,
    LookIn,
}

/// What came of a call.
#[derive(Default)]
pub(super) struct Called {
    pub effects: Vec<Effect>,
    /// A session of the owner of the key that was asked with.
    pub session: Option<Sesi>,
    /// A session that nobody waits for any more.
    pub over: Option<Sesi>,
}

/// The keys of this phone, by owner.
#[derive(Default)]
pub(super) struct Keys {
    kept: Kept,
    saving: Saving,
    calls: InFlight<Step>,
    /// By owner: when a registration is tried again.
    rests: Rests<String>,
    /// Owners for whom this gateway takes no key in this run.
    unwanted: BTreeSet<String>,
    /// Why no session began, and whose.
    failed: Option<(String, Problem)>,
    /// What the key of nobody's waits for.
    waits: Option<Waits>,
    /// Why it was not let in.
    not_in: Option<Problem>,
    /// Until when the gateway asked not to be asked again.
    patience: Option<Patience>,
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Keys({})", self.kept.keys.len())
    }
}

impl Keys {
    /// Takes up what was kept, beside what is here already; what cannot be read was another version's.
    pub fn restore(&mut self, body: &[u8]) {
        let kept: Kept = json::of_bytes(body).unwrap_or_default();
        // What was made while nothing could be read is newer than the gateway has heard of: the kept one serves.
        self.kept.keys.extend(kept.keys);
        self.kept.ended.extend(kept.ended);
        // A code is shown anew in each run, with the key that is there.
        self.kept.baru = kept.baru.or(self.kept.baru.take());
    }

    /// Makes a key for who has a session and none, and makes known what is on the disk and not known yet. `readable` says
    /// whether what is kept here is known.
    pub fn tell(&mut self, account: Option<&Account>, readable: bool, ids: &mut Ids) -> Vec<Effect> {
        let Some(account) = account.filter(|account| !self.unwanted.contains(&account.owner)) else {
            return Vec::new();
        };
        let owner = &account.owner;
        let Some(key) = self.kept.keys.get(owner) else {
            if !readable || self.saving.has_failed() {
                return Vec::new();
            }
            self.kept.keys.insert(owner.clone(), Key::new(ids));
            return self.keep(ids).into_iter().collect();
        };
        let under_way = self
            .calls
            .values()
            .any(|step| matches!(step, Step::Register(other) if other == owner));
        let rests = self.rests.rests(owner, ids.running_ms);
        if key.known || under_way || rests || !self.saving.is_over() {
            return Vec::new();
        }
        let Some(request) = key.registration(owner) else {
            // It cannot be read: the next one can.
            self.kept.keys.remove(owner);
            return self.keep(ids).into_iter().collect();
        };
        let (token, step) = (Some(account.token.clone()), Step::Register(owner.clone()));
        vec![self.call(request, token, step, ids)]
    }

    /// Whether `owner` can begin a session with the key of this phone.
    pub fn is_usable(&self, owner: &str) -> bool {
        self.kept.keys.get(owner).is_some_and(|key| key.known)
    }

    /// Begins a session of `owner`: asks for something to sign.
    fn sign_in(&mut self, owner: &str, ids: &mut Ids) -> Option<Effect> {
        let going = self.going(owner);
        let key = self.kept.keys.get(owner).filter(|key| key.known && !going)?;
        let request = wire::tantangan(&key.id).ok()?;
        if let Some(problem) = self.patience.and_then(|patience| patience.problem(ids.running_ms)) {
            self.failed = Some((owner.to_owned(), problem));
            return None;
        }
        self.failed = None;
        Some(self.call(request, None, Step::Challenge(owner.to_owned()), ids))
    }

    fn going(&self, owner: &str) -> bool {
        let is = |step: &Step| matches!(step, Step::Challenge(other) | Step::SignIn(other) if other == owner);
        self.calls.values().any(is)
    }

    fn call(&mut self, request: Request, token: Option<String>, step: Step, ids: &mut Ids) -> Effect {
        let id = ids.effect();
        let request = CallRequest {
            token,
            ..CallRequest::new(request)
        };
        self.calls.insert(id, step);
        Effect::Call { id, request }
    }

    /// A call ended; `None` when it was not one of these.
    pub fn called(&mut self, id: EffectId, outcome: &CallOutcome, ids: &mut Ids) -> Option<Called> {
        let step = self.calls.remove(id)?;
        let answer = answer(outcome);
        Some(match step {
            Step::Register(owner) => Called {
                effects: self.registered(owner, answer, ids),
                ..Called::default()
            },
            Step::Challenge(owner) => Called {
                effects: self.challenged(&owner, answer, ids).into_iter().collect(),
                ..Called::default()
            },
            Step::Unasked => Called {
                over: match answer {
                    Ok(Answer::Done(content)) => content.read::<Sesi>().ok(),
                    _ => None,
                },
                ..Called::default()
            },
            Step::SignIn(owner) => self.signed_in(owner, answer, ids),
            Step::AskIn => {
                self.shown(answer, ids);
                Called::default()
            }
            Step::LookIn => Called {
                effects: self.looked(answer, ids),
                ..Called::default()
            },
        })
    }

    fn registered(&mut self, owner: String, answer: Result<Answer, Problem>, ids: &mut Ids) -> Vec<Effect> {
        let asked_s = match answer {
            Ok(Answer::Done(_)) => {
                self.rests.succeed(&owner);
                if let Some(key) = self.kept.keys.get_mut(&owner) {
                    key.known = true;
                }
                return self.keep(ids).into_iter().collect();
            }
            // It takes none, or not this one.
            Ok(Answer::Refused { .. } | Answer::Unknown) => {
                self.unwanted.insert(owner.clone());
                return self.drop_key(&owner, ids);
            }
            Ok(Answer::NotNow(why)) => why.asked_s(),
            _ => None,
        };
        self.rests.fail(owner, asked_s, ids);
        Vec::new()
    }

    fn challenged(&mut self, owner: &str, answer: Result<Answer, Problem>, ids: &mut Ids) -> Option<Effect> {
        let given = match answer {
            Ok(Answer::Done(content)) => content.read::<Tantangan>().map_err(|_| Problem::NotUnderstood),
            other => Err(self.why(other, ids)),
        };
        let Some(key) = self.kept.keys.get(owner) else {
            // It went meanwhile.
            self.failed = Some((owner.to_owned(), Problem::KeyUnknown));
            return None;
        };
        let signed = given.and_then(|given| {
            let tandatangan = key.sign(Maksud::Masuk, owner, &given.tantangan);
            let isi = MasukPerangkat {
                perangkat: key.id.clone(),
                tantangan: given.tantangan,
                tandatangan: tandatangan.ok_or(Problem::NotUnderstood)?,
            };
            wire::masuk(&isi).map_err(|_| Problem::NotUnderstood)
        });
        match signed {
            Ok(request) => Some(self.call(request, None, Step::SignIn(owner.to_owned()), ids)),
            Err(problem) => {
                self.failed = Some((owner.to_owned(), problem));
                None
            }
        }
    }

    fn signed_in(&mut self, owner: String, answer: Result<Answer, Problem>, ids: &mut Ids) -> Called {
        let problem = match answer {
            Ok(Answer::Done(content)) => match content.read::<Sesi>() {
                // A key is its owner's: whatever else it would open stays shut.
                Ok(sesi) if sesi.nomorkartu == owner => {
                    return Called {
                        session: Some(sesi),
                        ..Called::default()
                    };
                }
                _ => Problem::NotUnderstood,
            },
            Ok(Answer::Refused { alasan, pesan, isi }) => {
                let problem = wire::refused(alasan, pesan, &isi);
                let effects = match problem {
                    Problem::PhoneEnded => self.end(&owner, wire::ended_ms(&isi).unwrap_or_default(), ids),
                    Problem::KeyUnknown => self.drop_key(&owner, ids),
                    _ => Vec::new(),
                };
                self.failed = Some((owner, problem));
                return Called {
                    effects,
                    ..Called::default()
                };
            }
            other => self.why(other, ids),
        };
        self.failed = Some((owner, problem));
        Called::default()
    }

    /// Why no session begins, in words for a person.
    fn why(&mut self, answer: Result<Answer, Problem>, ids: &Ids) -> Problem {
        match answer {
            Ok(Answer::Refused { alasan, pesan, isi }) => wire::refused(alasan, pesan, &isi),
            Ok(Answer::NotNow(why)) => {
                self.patience = Some(Patience::new(why, ids.running_ms));
                why.problem()
            }
            Ok(Answer::Unknown) => Problem::NotOffered,
            Ok(Answer::Broke) => Problem::ServiceBroke,
            Ok(_) => Problem::NotTheGateway,
            Err(problem) => problem,
        }
    }

    /// Another phone ended this one at `at_ms`: the key is of no more use.
    pub fn end(&mut self, owner: &str, at_ms: i64, ids: &mut Ids) -> Vec<Effect> {
        self.kept.ended.insert(owner.to_owned(), at_ms);
        self.kept.keys.remove(owner);
        self.keep(ids).into_iter().collect()
    }

    /// The key of an owner goes.
    pub fn drop_key(&mut self, owner: &str, ids: &mut Ids) -> Vec<Effect> {
        if self.kept.keys.remove(owner).is_none() {
            return Vec::new();
        }
        self.keep(ids).into_iter().collect()
    }

    /// Another one uses the phone: no session is waited for any more, no code is shown, and what went wrong was another's. The keys
    /// stay, each its owner's.
    pub fn leave(&mut self) {
        (self.failed, self.not_in, self.waits) = (None, None, None);
        self.calls
            .retain(|step| !matches!(step, Step::Challenge(_) | Step::AskIn | Step::LookIn));
        for step in self.calls.values_mut() {
            if matches!(step, Step::SignIn(_)) {
                *step = Step::Unasked;
            }
        }
    }

    /// Forgets the keys of everybody else: what is left of who was never added, or was taken away just before the process died.
    pub fn only_of(&mut self, owners: &[String], ids: &mut Ids) -> Option<Effect> {
        let many = self.kept.keys.len();
        self.kept.keys.retain(|owner, _| owners.contains(owner));
        self.kept.ended.retain(|owner, _| owners.contains(owner));
        if self.kept.keys.len() == many {
            return None;
        }
        self.keep(ids)
    }

    /// A session of `owner` has begun: what was said of an earlier end is over, and another try may be made to be known.
    pub fn begun(&mut self, owner: &str, ids: &mut Ids) -> Vec<Effect> {
        self.failed = None;
        self.not_in = None;
        self.waits = None;
        self.unwanted.remove(owner);
        let waited = self.kept.baru.take().is_some();
        if self.kept.ended.remove(owner).is_none() && !waited {
            return Vec::new();
        }
        self.keep(ids).into_iter().collect()
    }

    /// Makes a key of nobody's and keeps it, or asks whether the one that waits was let in.
    fn ask_in(&mut self, ids: &mut Ids) -> Option<Effect> {
        let under_way = self
            .calls
            .values()
            .any(|step| matches!(step, Step::AskIn | Step::LookIn));
        match &self.waits {
            _ if under_way => None,
            Some(Waits::Kept) => None,
            Some(Waits::LetIn { tiket, until_ms, .. }) if ids.running_ms < *until_ms => {
                let request = wire::cek_izin(tiket).ok()?;
                Some(self.call(request, None, Step::LookIn, ids))
            }
            _ => {
                (self.not_in, self.failed) = (None, None);
                if self.kept.baru.is_none() {
                    self.kept.baru = Some(Key::new(ids));
                }
                self.waits = Some(Waits::Kept);
                self.keep(ids)
            }
        }
    }

    /// Its key is on the disk: asks for the code to be shown.
    fn show_code(&mut self, ids: &mut Ids) -> Option<Effect> {
        self.waits = None;
        let key = self.kept.baru.as_ref()?;
        let isi = MintaIzin {
            perangkat: key.id.clone(),
            nama: name(&key.id),
            kuncipublik: STANDARD.encode(key.pair()?.public_key()),
            bukti: key.sign(Maksud::Izin, "", "")?,
        };
        let request = wire::minta_izin(&isi).ok()?;
        Some(self.call(request, None, Step::AskIn, ids))
    }

    fn shown(&mut self, answer: Result<Answer, Problem>, ids: &Ids) {
        let shown = match answer {
            Ok(Answer::Done(content)) => content.read::<Izin>().map_err(|_| Problem::NotUnderstood),
            other => Err(self.why(other, ids)),
        };
        match shown {
            Ok(izin) => {
                let lasts_ms = u64::from(izin.berlaku_s.count().unwrap_or(0)).saturating_mul(1_000);
                self.waits = Some(Waits::LetIn {
                    tiket: izin.tiket,
                    kode: izin.kode,
                    until_ms: ids.running_ms.saturating_add(lasts_ms),
                });
            }
            Err(problem) => self.not_in = Some(problem),
        }
    }

    /// Somebody has let it in, or not yet. Then it is that account's key, and its first session begins.
    fn looked(&mut self, answer: Result<Answer, Problem>, ids: &mut Ids) -> Vec<Effect> {
        let owner = match answer {
            Ok(Answer::Done(content)) => match content.read::<IzinDiberi>() {
                Ok(IzinDiberi { nomorkartu: None }) => return Vec::new(),
                Ok(IzinDiberi {
                    nomorkartu: Some(kartu),
                }) => NomorKartu::parse(&kartu).map_err(|_| Problem::NotUnderstood),
                Err(_) => Err(Problem::NotUnderstood),
            },
            // Asked again in a moment.
            Err(_) | Ok(Answer::Broke | Answer::Garbled) => return Vec::new(),
            other => Err(self.why(other, ids)),
        };
        match (owner, self.kept.baru.take()) {
            (Ok(owner), Some(mut key)) => {
                let owner = owner.nomor();
                key.known = true;
                let challenge = wire::tantangan(&key.id);
                self.kept.keys.insert(owner.clone(), key);
                self.waits = None;
                let mut effects: Vec<Effect> = self.keep(ids).into_iter().collect();
                if let Ok(request) = challenge {
                    effects.push(self.call(request, None, Step::Challenge(owner), ids));
                }
                effects
            }
            (Err(problem), baru) => {
                // Its name was shown to somebody: another code gets another key.
                drop(baru);
                (self.waits, self.not_in) = (None, Some(problem));
                self.keep(ids).into_iter().collect()
            }
            (Ok(_), None) => Vec::new(),
        }
    }

    fn keep(&mut self, ids: &mut Ids) -> Option<Effect> {
        let row = SettingRow {
            name: SETTING.to_owned(),
            body: serde_json::to_vec(&self.kept).ok()?,
        };
        Some(self.saving.begin(row, ids))
    }

    /// A write ended; what could not be kept is kept once something else could.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, ids: &mut Ids) -> Option<Effect> {
        match (self.saving.ended(id, result), &self.waits) {
            (Ended::Again, _) => self.keep(ids),
            (Ended::Kept, Some(Waits::Kept)) => self.show_code(ids),
            (Ended::Failed, Some(Waits::Kept)) => {
                (self.waits, self.not_in) = (None, Some(Problem::StoreFailed));
                None
            }
            _ => None,
        }
    }

    /// What a page of `owner` may know.
    pub fn seen(&self, owner: Option<&str>, now_ms: u64) -> Kunci {
        let izin = match &self.waits {
            Some(Waits::LetIn { kode, until_ms, .. }) => Some(TunjukIzin {
                kode: kode.clone(),
                left_s: u32::try_from(until_ms.saturating_sub(now_ms) / 1_000).unwrap_or(u32::MAX),
            }),
            _ => None,
        };
        let Some(owner) = owner else {
            return Kunci {
                going: self
                    .calls
                    .values()
                    .any(|step| matches!(step, Step::Challenge(_) | Step::SignIn(_))),
                failed: self
                    .not_in
                    .clone()
                    .or_else(|| self.failed.as_ref().map(|(_, problem)| problem.clone())),
                izin,
                ..Kunci::default()
            };
        };
        let failed = self.failed.as_ref().filter(|(whose, _)| whose == owner);
        Kunci {
            usable: self.is_usable(owner),
            id: self.kept.keys.get(owner).map(|key| key.id.clone()),
            going: self.going(owner),
            failed: failed
                .map(|(_, problem)| problem.clone())
                .or_else(|| self.not_in.clone()),
            izin,
            ended_ms: self.kept.ended.get(owner).copied(),
        }
    }

    /// Running time at which the first rest ends; `None` when nothing waits for one.
    pub fn rests_until(&self, now_ms: u64) -> Option<u64> {
        let waiting = self.kept.keys.iter().filter(|(_, key)| !key.known);
        waiting.filter_map(|(owner, _)| self.rests.until(owner, now_ms)).min()
    }

    /// Whether a rest is over.
    pub fn rest_is_over(&self, now_ms: u64) -> bool {
        self.rests.is_over(now_ms)
    }

    /// A rest is over, here or elsewhere.
    pub fn ripen(&mut self, now_ms: u64) {
        self.rests.ripen(now_ms);
    }

    /// There is a reason to try again.
    pub fn wake(&mut self) {
        self.rests.wake();
    }
}

/// What came of a call.
fn answer(outcome: &CallOutcome) -> Result<Answer, Problem> {
    match outcome {
        CallOutcome::Reply {
            status,
            body,
            retry_after_s,
            ..
        } => Ok(envelope::read(*status, body, *retry_after_s)),
        CallOutcome::Failed(failure) => Err(match failure {
            CallFailure::Unreachable => Problem::Offline,
            CallFailure::Untrusted => Problem::Untrusted,
            CallFailure::OutOfDate => Problem::OutOfDate,
            CallFailure::Interrupted | CallFailure::TimedOut => Problem::NoReply,
            CallFailure::TooLarge => Problem::TooLarge,
        }),
    }
}

/// When another phone ended this one, where an answer says that its session is over for that reason.
pub(super) fn ended_ms(outcome: &CallOutcome) -> Option<i64> {
    let CallOutcome::Reply { status: 401, body, .. } = outcome else {
        return None;
    };
    let envelope = Envelope::read(str::from_utf8(body).ok()?).ok()?;
    let ended = envelope.metadata.alasan.as_deref() == Some("perangkat_dikeluarkan");
    ended.then(|| wire::ended_ms(&envelope.response).unwrap_or_default())
}

impl App {
    /// Begins a session with the key of this phone, for whom the owner has shown that it is them.
    pub(super) fn sign_in_by_key(&mut self) -> Option<Effect> {
        let owner = self.sessions.owner.clone()?;
        if self.has_session() {
            return None;
        }
        self.keys.sign_in(&owner, &mut self.ids)
    }

    /// Shows a code with which a known phone lets this one in.
    pub(super) fn ask_in(&mut self) -> Option<Effect> {
        if self.has_session() {
            return None;
        }
        self.keys.ask_in(&mut self.ids)
    }

    /// Whether the person in front could begin a session without their password.
    pub(super) fn key_is_at_hand(&self) -> bool {
        !self.has_session() && self.key_opens()
    }

    /// Whether whoever uses the phone has a key here and a proof that opens it. Where several share the phone its lock shows only
    /// that it is one of them, so that it takes their own PIN.
    pub(super) fn key_opens(&self) -> bool {
        let opens = |owner: &str| !self.sessions.is_shared() || self.proofs.has_pin(owner);
        let owner = self.sessions.owner.as_deref();
        owner.is_some_and(|owner| self.keys.is_usable(owner) && opens(owner))
    }
}
