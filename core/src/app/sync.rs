//! Keeping what is known up to date.
//!
//! How a page comes to its data:
//!
//! 1. The page in front names what it needs. What has not been looked for in this run is read from this phone first.
//! 2. When that is in (or there is nothing), and it is not fresh, the gateway is asked; what is an account's in a session,
//!    what is everybody's without one.
//! 3. The answer is read once and kept as it came. What does not read is left as it was, and the next try waits.
//! 4. One timer wakes the application for the first of the needs that becomes too old, as long as the page stays in front.
//!
//! Each thing is asked for once in each run, and again when it is older than it may be. Time-outs count running time, so a
//! wrong clock on the phone changes nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::ids::Ids;
use super::outbox::Account;
use super::{CallRequest, Effect, EffectId, Load, Method, Moment, ResourceRow, StoreWrite};
use crate::data::{Dated, Fetch, Known, Problem, Resource, Scope};
use crate::gateway::{self, Request, envelope::Raw};
use crate::page::{Age, Need};

/// Whole time for one reading, milliseconds.
const DEADLINE_MS: u64 = 20_000;
/// Largest answer, bytes.
const MAX_BYTES: usize = 1024 * 1024;

/// A failed reading waits for this timer.
#[derive(Debug, Clone, Copy)]
struct Rest {
    id: EffectId,
    after_ms: u64,
    over: bool,
}

/// A reading under way.
#[derive(Debug)]
pub(super) struct Asking {
    pub resource: Resource,
    /// Which session it was made with; `None` for one made without.
    pub serial: Option<u64>,
}

/// What is known, and the work of knowing it better.
#[derive(Debug, Default)]
pub(super) struct Sync {
    pub known: Known,
    /// What has been looked for on this phone, and the entity tag of what was found.
    looked: BTreeMap<Resource, Option<String>>,
    loading: BTreeMap<EffectId, Resource>,
    /// Running time at which the gateway last said a resource, in this run and since the phone last slept.
    confirmed: BTreeMap<Resource, u64>,
    asking: BTreeMap<EffectId, Asking>,
    rests: BTreeMap<Resource, Rest>,
    /// Wakes us when something on the page in front becomes too old, and the running time at which it does.
    ageing: Option<(EffectId, u64)>,
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
        for need in needs {
            let resource = &need.resource;
            if !self.looked.contains_key(resource) {
                effects.extend(self.load(resource, means.owner, ids));
            }
            if !means.online || self.is_busy(resource) || self.is_confirmed(need, now) {
                continue;
            }
            let account = match (resource.policy().scope, means.account) {
                (Scope::Public, _) => None,
                (Scope::Account, Some(account)) => Some(account),
                (Scope::Account, None) => continue,
            };
            effects.push(self.request(resource, account, ids));
        }
        effects.extend(self.watch_age(needs, now, ids));
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
        let Some(resource) = self.loading.remove(&id) else {
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
        self.loading.values().any(|r| r == resource)
            || self.asking.values().any(|asking| asking.resource == *resource)
            || self.rests.get(resource).is_some_and(|rest| !rest.over)
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
        };
        self.asking.insert(id, asking);
        Effect::Call { id, request }
    }

    /// One timer for the first of the needs that becomes too old; an earlier one takes its place.
    fn watch_age(&mut self, needs: &[Need], now: Moment, ids: &mut Ids) -> Option<Effect> {
        let due_ms = needs
            .iter()
            // What is too old already is being asked for, or rests; a timer for it would fire for ever.
            .filter(|need| self.is_confirmed(need, now))
            .filter_map(|need| Some(self.confirmed.get(&need.resource)?.saturating_add(age_ms(need)?)))
            .min()?;
        if self.ageing.is_some_and(|(_, already)| already <= due_ms) {
            return None;
        }
        let id = ids.effect();
        self.ageing = Some((id, due_ms));
        let after_ms = due_ms.saturating_sub(now.running_ms);
        Some(Effect::Timer { id, after_ms })
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
        self.asking.remove(&id)
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
            return self.fail(resource, Problem::NotUnderstood, None, ids);
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
            return self.fail(resource, Problem::NotTheGateway, None, ids);
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
        self.confirmed.insert(resource.clone(), now.running_ms);
        self.rests.remove(resource);
        self.looked.insert(resource.clone(), etag);
    }

    /// A reading failed: what is known stays, and the next try waits.
    pub fn fail(
        &mut self,
        resource: &Resource,
        problem: Problem,
        retry_after_s: Option<u64>,
        ids: &mut Ids,
    ) -> Vec<Effect> {
        self.known.set_fetch(resource, Fetch::Failed(problem));
        let previous = self.rests.get(resource).map_or(0, |rest| rest.after_ms);
        let after_ms = ids.random.rest_ms(previous, retry_after_s);
        let id = ids.effect();
        let over = false;
        self.rests.insert(resource.clone(), Rest { id, after_ms, over });
        vec![Effect::Timer { id, after_ms }]
    }

    /// A call ended because its session did; nothing failed, it is asked for again in the present one or the next.
    pub fn set_aside(&mut self, resource: &Resource) {
        self.known.set_fetch(resource, Fetch::Idle);
    }

    /// A timer fired.
    pub fn fired(&mut self, id: EffectId) {
        if self.ageing.is_some_and(|(ageing, _)| ageing == id) {
            self.ageing = None;
        }
        for rest in self.rests.values_mut() {
            rest.over |= rest.id == id;
        }
    }

    /// Ends every rest: the network is back, or the person asked.
    pub fn wake(&mut self) {
        for rest in self.rests.values_mut() {
            rest.over = true;
        }
    }

    /// What is known may no longer hold: it is asked for again when it is needed.
    pub fn doubt(&mut self, doubtful: impl Fn(&Resource) -> bool) {
        self.confirmed.retain(|resource, _| !doubtful(resource));
    }

    /// Forgets what is an account's: another person signed in. Answers under way are ignored.
    pub fn forget_account(&mut self) {
        let public = |resource: &Resource| resource.policy().scope == Scope::Public;
        self.known.retain(|resource, _| public(resource));
        self.looked.retain(|resource, _| public(resource));
        self.loading.retain(|_, resource| public(resource));
        self.confirmed.retain(|resource, _| public(resource));
        self.asking.retain(|_, asking| public(&asking.resource));
        self.rests.retain(|resource, _| public(resource));
    }

    /// Forgets what was to be kept until before `now_ms` by the gateway's clock.
    pub fn evict(&mut self, now_ms: i64) {
        let keeps = |resource: &Resource, as_of_ms: Option<i64>| {
            as_of_ms.is_none_or(|at| at.saturating_add(resource.policy().keep_ms) >= now_ms)
        };
        self.known.retain(keeps);
        let kept: BTreeSet<Resource> = self.known.resources().cloned().collect();
        self.looked.retain(|resource, _| kept.contains(resource));
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
