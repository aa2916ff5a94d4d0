//! Keeping what is known up to date.
//!
//! How a page comes to its data:
//!
//! 1. The page in front names what it needs. What has not been looked for in this run is read from this phone first.
//! 2. When that is in (or there is nothing), and it is not fresh, the gateway is asked; what is an account's in a session,
//!    what is everybody's without one.
//! 3. The answer is read once and kept as it came. What does not read is left as it was, and rests (`app::rest`).
//! 4. The application is woken for the first of the needs that becomes too old, as long as the page stays in front.
//!
//! Each thing is asked for once in each run, and again when it is older than it may be. What is needed only because a new day
//! has begun is asked for within a minute of it: everybody's day begins in the same second. Time-outs count running time, so a
//! wrong clock on the phone changes nothing.

use std::collections::BTreeMap;

use super::flight::InFlight;
use super::ids::Ids;
use super::outbox::Account;
use super::rest::Rests;
use super::{CallRequest, Effect, EffectId, Load, Method, Moment, ResourceRow, StoreWrite};
use crate::data::{Dated, Fetch, Known, Problem, Resource, Scope};
use crate::gateway::{self, Request, envelope::Raw};
use crate::page::{Age, Need};

/// Whole time for one reading, milliseconds.
const DEADLINE_MS: u64 = 20_000;
/// Largest answer, bytes.
const MAX_BYTES: usize = 1024 * 1024;

/// A reading under way.
#[derive(Debug)]
pub(super) struct Asking {
    pub resource: Resource,
    /// Which session it was made with; `None` for one made without.
    pub serial: Option<u64>,
    /// Whether something happened since that its answer may not know of yet.
    pub doubted: bool,
}

/// What is known, and the work of knowing it better.
#[derive(Debug, Default)]
pub(super) struct Sync {
    pub known: Known,
    /// What has been looked for on this phone, and the entity tag of what was found.
    looked: BTreeMap<Resource, Option<String>>,
    loading: InFlight<Resource>,
    /// Running time at which the gateway last said a resource, in this run and since the phone last slept.
    confirmed: BTreeMap<Resource, u64>,
    asking: InFlight<Asking>,
    rests: Rests<Resource>,
    /// Whether the clock alone is the reason why the page in front may need something new.
    pub by_clock: bool,
}

/// Whose data is looked for, and the session in which it can be asked for; `online` says whether anything can be.
#[derive(Debug, Clone, Copy)]
pub(super) struct Means<'a> {
    pub owner: Option<&'a str>,
    pub account: Option<&'a Account>,
    pub online: bool,
}

/// When the gateway said something, and to whom.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'a> {
    /// Whose data it is about, for what is an account's.
    pub owner: Option<&'a str>,
    /// The gateway's time, milliseconds since 1970 UTC.
    pub as_of_ms: i64,
    /// The phone's.
    pub now: Moment,
}

impl Sync {
    /// Looks for what is needed on this phone, and asks for what is not fresh.
    pub fn ask(&mut self, needs: &[Need], means: Means<'_>, now: Moment, ids: &mut Ids) -> Vec<Effect> {
        let mut effects = Vec::new();
        let by_clock = std::mem::take(&mut self.by_clock);
        for need in needs {
            let resource = &need.resource;
            let is_new = !self.confirmed.contains_key(resource) && !self.rests.knows(resource);
            if by_clock && is_new && need.age != Age::Kept {
                self.rests.spread(resource.clone(), ids);
            }
            if !self.looked.contains_key(resource) {
                effects.extend(self.load(resource, means.owner, ids));
            }
            let rests = self.rests.rests(resource, now.running_ms);
            if !means.online || rests || self.is_busy(resource) || self.is_confirmed(need, now) {
                continue;
            }
            let account = match (resource.policy().scope, means.account) {
                (Scope::Public, _) => None,
                (Scope::Account, Some(account)) => Some(account),
                (Scope::Account, None) => continue,
            };
            effects.push(self.request(resource, account, ids));
        }
        effects
    }

    fn load(&mut self, resource: &Resource, owner: Option<&str>, ids: &mut Ids) -> Option<Effect> {
        if self.loading.values().any(|r| r == resource) {
            return None;
        }
        let Some(owner) = owner_of(resource, owner) else {
            // Nobody's data is on this phone.
            self.looked.insert(resource.clone(), None);
            return None;
        };
        let id = ids.effect();
        self.loading.insert(id, resource.clone());
        self.known.set_fetch(resource, Fetch::Loading);
        let key = resource.key();
        let load = Load::Resource { owner, key };
        Some(Effect::Load { id, load })
    }

    /// Looks once more on this phone for what was not found there and the gateway has not said.
    pub fn look_again(&mut self) {
        self.looked
            .retain(|resource, etag| etag.is_some() || self.confirmed.contains_key(resource));
    }

    /// What was found on this phone. It never replaces what the gateway has said in the meantime.
    pub fn loaded(&mut self, id: EffectId, row: Option<&ResourceRow>) {
        let Some(resource) = self.loading.remove(id) else {
            return;
        };
        let read = row.and_then(|row| {
            let raw = Raw::of_bytes(&row.body).ok()?;
            let (told, skipped) = (gateway::reading(&resource).read)(&raw).ok()?;
            let as_of_ms = row.as_of_ms;
            Some((
                Dated {
                    told,
                    as_of_ms,
                    skipped,
                },
                row.etag.clone(),
            ))
        });
        // What cannot be read was written by another version: it is asked for anew.
        let etag = read.as_ref().and_then(|(_, etag)| etag.clone());
        match read {
            Some((dated, _)) => self.known.put(&resource, dated),
            None => self.known.set_fetch(&resource, Fetch::Idle),
        }
        self.looked.insert(resource, etag);
    }

    fn is_busy(&self, resource: &Resource) -> bool {
        self.loading.values().any(|r| r == resource) || self.asking.values().any(|asking| asking.resource == *resource)
    }

    fn request(&mut self, resource: &Resource, account: Option<&Account>, ids: &mut Ids) -> Effect {
        let id = ids.effect();
        let request = CallRequest {
            token: account.map(|account| account.token.clone()),
            etag: self.looked.get(resource).cloned().flatten(),
            deadline_ms: DEADLINE_MS,
            max_bytes: MAX_BYTES,
            ..CallRequest::new(Request {
                method: Method::Get,
                path: gateway::reading(resource).path,
                body: None,
            })
        };
        self.known.set_fetch(resource, Fetch::Asking);
        let asking = Asking {
            resource: resource.clone(),
            serial: account.map(|account| account.serial),
            doubted: false,
        };
        self.asking.insert(id, asking);
        Effect::Call { id, request }
    }

    /// Running time at which the first of the needs becomes too old; what is too old already is being asked for, or rests.
    pub fn ages_at(&self, needs: &[Need], now: Moment) -> Option<u64> {
        let fresh = needs.iter().filter(|need| self.is_confirmed(need, now));
        fresh
            .filter_map(|need| Some(self.confirmed.get(&need.resource)?.saturating_add(age_ms(need)?)))
            .min()
    }

    fn is_confirmed(&self, need: &Need, now: Moment) -> bool {
        let Some(age_ms) = age_ms(need) else {
            return true;
        };
        let confirmed = self.confirmed.get(&need.resource);
        confirmed.is_some_and(|at| now.running_ms.saturating_sub(*at) < age_ms)
    }

    /// The reading that a call was; it is over.
    pub fn answered(&mut self, id: EffectId) -> Option<Asking> {
        self.asking.remove(id)
    }

    /// Takes in an answer.
    pub fn tell(
        &mut self,
        resource: &Resource,
        content: &Raw,
        etag: Option<String>,
        said: Said<'_>,
        ids: &mut Ids,
    ) -> Vec<Effect> {
        let Ok((told, skipped)) = (gateway::reading(resource).read)(content) else {
            self.fail(resource, Problem::NotUnderstood, None, ids);
            return Vec::new();
        };
        let as_of_ms = said.as_of_ms;
        let dated = Dated {
            told,
            as_of_ms,
            skipped,
        };
        self.known.put(resource, dated);
        self.confirmed_now(resource, etag.clone(), said.now);
        let Some(owner) = owner_of(resource, said.owner) else {
            return Vec::new();
        };
        let row = ResourceRow {
            owner,
            key: resource.key(),
            body: content.as_str().as_bytes().to_vec(),
            as_of_ms,
            keep_until_ms: as_of_ms.saturating_add(resource.policy().keep_ms),
            etag,
        };
        vec![Effect::Store {
            id: ids.effect(),
            write: StoreWrite::PutResource(row),
        }]
    }

    /// The gateway said that nothing changed.
    pub fn confirm(&mut self, resource: &Resource, said: Said<'_>, ids: &mut Ids) -> Vec<Effect> {
        let etag = self.looked.get(resource).cloned().flatten();
        let as_of_ms = said.as_of_ms;
        let Some(owner) = owner_of(resource, said.owner).filter(|_| etag.is_some()) else {
            // Nothing was kept that could have stayed the same.
            self.fail(resource, Problem::NotTheGateway, None, ids);
            return Vec::new();
        };
        self.known.confirm(resource, as_of_ms);
        self.confirmed_now(resource, etag, said.now);
        let write = StoreWrite::ConfirmResource {
            owner,
            key: resource.key(),
            as_of_ms,
            keep_until_ms: as_of_ms.saturating_add(resource.policy().keep_ms),
        };
        vec![Effect::Store {
            id: ids.effect(),
            write,
        }]
    }

    fn confirmed_now(&mut self, resource: &Resource, etag: Option<String>, now: Moment) {
        self.known.hear(resource);
        self.confirmed.insert(resource.clone(), now.running_ms);
        self.rests.succeed(resource);
        self.looked.insert(resource.clone(), etag);
    }

    /// A reading failed: what is known stays, and the next try waits.
    pub fn fail(&mut self, resource: &Resource, problem: Problem, retry_after_s: Option<u64>, ids: &mut Ids) {
        self.known.set_fetch(resource, Fetch::Failed(problem));
        self.rests.fail(resource.clone(), retry_after_s, ids);
    }

    /// Running time at which the first rest ends of what is needed; `None` when nothing of it rests.
    pub fn rests_until(&self, needs: &[Need], now: Moment) -> Option<u64> {
        let until = |need: &Need| self.rests.until(&need.resource, now.running_ms);
        needs
            .iter()
            .filter(|need| !self.is_confirmed(need, now))
            .filter_map(until)
            .min()
    }

    /// Whether a rest is over.
    pub fn rest_is_over(&self, now: Moment) -> bool {
        self.rests.is_over(now.running_ms)
    }

    /// A rest is over, here or elsewhere.
    pub fn ripen(&mut self, now: Moment) {
        self.rests.ripen(now.running_ms);
    }

    /// A call ended because its session did; nothing failed, it is asked for again in the present one or the next.
    pub fn set_aside(&mut self, resource: &Resource) {
        self.known.set_fetch(resource, Fetch::Idle);
    }

    /// Ends every rest that the gateway did not ask for: the network is back, or the person asked.
    pub fn wake(&mut self) {
        self.rests.wake();
    }

    /// A person did something: what only the clock has asked for waits no longer.
    pub fn hurry(&mut self) {
        self.rests.hurry();
    }

    /// What is known may no longer hold: it is asked for again when it is needed, also when an answer to an older question is
    /// still to come.
    pub fn doubt(&mut self, doubtful: impl Fn(&Resource) -> bool) {
        self.known.doubt(&doubtful);
        self.confirmed.retain(|resource, _| !doubtful(resource));
        for asking in self.asking.values_mut() {
            asking.doubted |= doubtful(&asking.resource);
        }
    }

    /// Forgets what is an account's: another person signed in. Answers under way are ignored.
    pub fn forget_account(&mut self) {
        let public = |resource: &Resource| resource.policy().scope == Scope::Public;
        self.known.retain(|resource, _| public(resource));
        self.looked.retain(|resource, _| public(resource));
        self.loading.retain(public);
        self.confirmed.retain(|resource, _| public(resource));
        self.asking.retain(|asking| public(&asking.resource));
        self.rests.retain(public);
    }

    /// Forgets what was to be kept until before `now_ms` by the gateway's clock.
    pub fn evict(&mut self, now_ms: i64) {
        let keeps = |resource: &Resource, as_of_ms: Option<i64>| {
            as_of_ms.is_none_or(|at| at.saturating_add(resource.policy().keep_ms) >= now_ms)
        };
        self.known.retain(keeps);
        let known = &self.known;
        self.looked.retain(|resource, _| known.holds(resource));
    }
}

/// Under whose name a resource is kept; `None` for an account's while nobody's data is on this phone.
fn owner_of(resource: &Resource, owner: Option<&str>) -> Option<String> {
    match resource.policy().scope {
        Scope::Public => Some(String::new()),
        Scope::Account => owner.map(str::to_owned),
    }
}

/// How old a need may be, in milliseconds of running time; `None` when it may be however old.
fn age_ms(need: &Need) -> Option<u64> {
    match need.age {
        Age::Fresh => Some(u64::try_from(need.resource.policy().fresh_ms).unwrap_or(0)),
        Age::Within(ms) => Some(ms),
        Age::Kept => None,
    }
}
