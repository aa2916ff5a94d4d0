//! Keeping what is known up to date: what the page in front needs is asked for once in each run, and again when it is
//! older than it may be. Time-outs count running time, so a wrong clock on the phone changes nothing.

use std::collections::BTreeMap;

use serde_json::Value;

use super::outbox::Ids;
use super::{CallRequest, Effect, EffectId, Method, Moment, ResourceRow, StoreWrite};
use crate::data::{Fetch, Known, Resource};
use crate::gateway::{convert, endpoint};
use crate::problem::Problem;

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

/// What is known, and the work of knowing it better.
#[derive(Debug, Default)]
pub(super) struct Sync {
    pub known: Known,
    rows: BTreeMap<Resource, ResourceRow>,
    /// Running time at which the gateway last said a resource, in this run and since the phone last slept.
    confirmed: BTreeMap<Resource, u64>,
    asking: BTreeMap<EffectId, Resource>,
    rests: BTreeMap<Resource, Rest>,
    /// Wakes us when something on the page in front becomes too old, and the running time at which it does.
    ageing: Option<(EffectId, u64)>,
}

impl Sync {
    /// Takes in a row found at start. Returns its date; `None` when it cannot be read (it is then asked for anew).
    pub fn restore(&mut self, row: ResourceRow) -> Option<i64> {
        let resource = endpoint::of_key(&row.key)?;
        let content: Value = serde_json::from_slice(&row.body).ok()?;
        let told = convert::told(&resource, content).ok()?;
        let as_of_ms = row.as_of_ms;
        self.known.put(&resource, told, as_of_ms);
        self.rows.insert(resource, row);
        Some(as_of_ms)
    }

    /// Asks for what is needed and not fresh; `token` is the session's.
    pub fn ask(&mut self, needs: &[Resource], token: &str, now: Moment, ids: &mut Ids) -> Vec<Effect> {
        let mut effects = Vec::new();
        for resource in needs {
            if self.asking.values().any(|r| r == resource)
                || self.is_confirmed(resource, now)
                || self.rests.get(resource).is_some_and(|rest| !rest.over)
            {
                continue;
            }
            let id = ids.effect();
            let etag = self.rows.get(resource).and_then(|row| row.etag.clone());
            let request = CallRequest {
                method: Method::Get,
                path: endpoint::path(resource),
                body: None,
                token: Some(token.to_owned()),
                idempotency_key: None,
                etag,
                deadline_ms: DEADLINE_MS,
                max_bytes: MAX_BYTES,
            };
            self.known.set_fetch(resource, Fetch::Asking);
            self.asking.insert(id, resource.clone());
            effects.push(Effect::Call { id, request });
        }
        effects.extend(self.watch_age(needs, now, ids));
        effects
    }

    /// One timer for the first of the needs that becomes too old; an earlier one takes its place.
    fn watch_age(&mut self, needs: &[Resource], now: Moment, ids: &mut Ids) -> Option<Effect> {
        let due_ms = needs
            .iter()
            // What is too old already is being asked for, or rests; a timer for it would fire for ever.
            .filter(|resource| self.is_confirmed(resource, now))
            .filter_map(|resource| Some(self.confirmed.get(resource)?.saturating_add(age_ms(resource))))
            .min()?;
        if self.ageing.is_some_and(|(_, already)| already <= due_ms) {
            return None;
        }
        let id = ids.effect();
        self.ageing = Some((id, due_ms));
        let after_ms = due_ms.saturating_sub(now.running_ms);
        Some(Effect::Timer { id, after_ms })
    }

    fn is_confirmed(&self, resource: &Resource, now: Moment) -> bool {
        self.confirmed
            .get(resource)
            .is_some_and(|at| now.running_ms.saturating_sub(*at) < age_ms(resource))
    }

    /// The resource that a call was for; the asking is over.
    pub fn answered(&mut self, id: EffectId) -> Option<Resource> {
        self.asking.remove(&id)
    }

    /// Takes in an answer.
    pub fn tell(
        &mut self,
        resource: &Resource,
        content: Value,
        etag: Option<String>,
        as_of_ms: i64,
        now: Moment,
        ids: &mut Ids,
    ) -> Vec<Effect> {
        let Ok(body) = serde_json::to_vec(&content) else {
            return self.fail(resource, Problem::NotUnderstood, None, ids);
        };
        match convert::told(resource, content) {
            Ok(told) => self.known.put(resource, told, as_of_ms),
            Err(_) => return self.fail(resource, Problem::NotUnderstood, None, ids),
        }
        let row = ResourceRow {
            key: endpoint::key(resource),
            body,
            as_of_ms,
            etag,
        };
        self.keep(resource, row, now, ids)
    }

    /// The gateway said that nothing changed.
    pub fn confirm(&mut self, resource: &Resource, as_of_ms: i64, now: Moment, ids: &mut Ids) -> Vec<Effect> {
        let Some(mut row) = self.rows.get(resource).cloned() else {
            return self.fail(resource, Problem::NotTheGateway, None, ids);
        };
        row.as_of_ms = row.as_of_ms.max(as_of_ms);
        self.known.confirm(resource, row.as_of_ms);
        self.keep(resource, row, now, ids)
    }

    fn keep(&mut self, resource: &Resource, row: ResourceRow, now: Moment, ids: &mut Ids) -> Vec<Effect> {
        self.confirmed.insert(resource.clone(), now.running_ms);
        self.rests.remove(resource);
        self.rows.insert(resource.clone(), row.clone());
        vec![Effect::Store {
            id: ids.effect(),
            write: StoreWrite::PutResource(row),
        }]
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

    /// A call ended because the session did; nothing failed, it is asked for again after the next sign-in.
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

    /// Forgets everything: another person signed in. Answers under way are ignored.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// Forgets schedules of days before `today`; nobody can book for them.
    pub fn drop_past(&mut self, today: chrono::NaiveDate, ids: &mut Ids) -> Vec<Effect> {
        let past: Vec<Resource> = self
            .rows
            .keys()
            .filter(|r| matches!(r, Resource::Jadwal { tanggal, .. } if *tanggal < today))
            .cloned()
            .collect();
        past.iter()
            .map(|resource| {
                self.rows.remove(resource);
                if let Resource::Jadwal { faskes, tanggal } = resource {
                    self.known.jadwal.remove(&(faskes.clone(), *tanggal));
                }
                let write = StoreWrite::DropResource {
                    key: endpoint::key(resource),
                };
                Effect::Store {
                    id: ids.effect(),
                    write,
                }
            })
            .collect()
    }
}

/// How long a resource stays fresh, in milliseconds of running time.
fn age_ms(resource: &Resource) -> u64 {
    u64::try_from(resource.max_age_ms()).unwrap_or(0)
}
