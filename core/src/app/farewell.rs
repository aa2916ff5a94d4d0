//! Signing out, told to the gateway until it has heard it.
//!
//! The phone forgets a session at once; the gateway honours its token for hours. So the token is kept, sealed, for this one
//! purpose, and told again after each failure (`app::rest`), also in a later run, until the gateway says that it is over.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::flight::InFlight;
use super::ids::Ids;
use super::rest::Rests;
use super::saving::{Ended, Saving};
use super::{CallOutcome, CallRequest, Effect, EffectId, SettingRow, StoreFailure};
use crate::data::json;
use crate::gateway::akun;
use crate::gateway::envelope::{self, Answer};

/// Name under which the tokens are kept, among the settings.
pub(super) const SETTING: &str = "pamit";
/// Most tokens that are kept; older ones end by themselves before so many people have signed out.
const MOST: usize = 16;

/// A session that is over here. Kept as a text by who knew of no keys of phones.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Kept {
    Leaves(String),
    Stays { tetap: String },
}

/// Sessions that are over here and may not be over at the gateway.
#[derive(Default)]
pub(super) struct Farewells {
    /// In the order in which they ended here.
    tokens: Vec<String>,
    /// Those of them whose phone stays known.
    known: BTreeSet<String>,
    telling: InFlight<String>,
    rests: Rests<String>,
    saving: Saving,
}

impl std::fmt::Debug for Farewells {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Farewells({})", self.tokens.len())
    }
}

impl Farewells {
    /// Takes up what was kept, beside what is here already; what cannot be read was another version's.
    pub fn restore(&mut self, body: &[u8]) {
        let kept: Vec<Kept> = json::of_bytes(body).unwrap_or_default();
        for kept in kept {
            let token = match kept {
                Kept::Leaves(token) => token,
                Kept::Stays { tetap } => {
                    self.known.insert(tetap.clone());
                    tetap
                }
            };
            if !self.tokens.contains(&token) {
                self.tokens.push(token);
            }
        }
    }

    /// A session ended here; whether its phone stays known.
    pub fn add(&mut self, token: String, stays_known: bool, ids: &mut Ids) -> Vec<Effect> {
        let many = self.tokens.len().saturating_add(1).saturating_sub(MOST);
        self.tokens.drain(..many);
        if stays_known {
            self.known.insert(token.clone());
        }
        self.tokens.push(token);
        self.keep(ids).into_iter().collect()
    }

    /// Tells the gateway of every session that is neither being told nor resting.
    pub fn tell(&mut self, ids: &mut Ids) -> Vec<Effect> {
        let idle = |token: &&String| {
            let under_way = self.telling.values().any(|told| told == *token);
            !under_way && !self.rests.rests(*token, ids.running_ms)
        };
        let due: Vec<String> = self.tokens.iter().filter(idle).cloned().collect();
        due.into_iter().map(|token| self.call(token, ids)).collect()
    }

    fn call(&mut self, token: String, ids: &mut Ids) -> Effect {
        let id = ids.effect();
        let request = CallRequest {
            token: Some(token.clone()),
            ..CallRequest::new(akun::keluar(self.known.contains(&token)))
        };
        self.telling.insert(id, token);
        Effect::Call { id, request }
    }

    /// A call ended; `None` when it was not one of these.
    pub fn called(&mut self, id: EffectId, outcome: &CallOutcome, ids: &mut Ids) -> Option<Vec<Effect>> {
        let token = self.telling.remove(id)?;
        let answer = match outcome {
            CallOutcome::Reply {
                status,
                body,
                retry_after_s,
                ..
            } => envelope::read(*status, body, *retry_after_s),
            CallOutcome::Failed(_) => Answer::Garbled,
        };
        let asked_s = match answer {
            // Over, or it was over before.
            Answer::Done(_) | Answer::NoSession | Answer::Unknown | Answer::Refused { .. } => {
                self.rests.succeed(&token);
                self.tokens.retain(|waiting| *waiting != token);
                self.known.remove(&token);
                return Some(self.keep(ids).into_iter().collect());
            }
            Answer::NotNow(why) => why.asked_s(),
            _ => None,
        };
        self.rests.fail(token, asked_s, ids);
        Some(Vec::new())
    }

    fn keep(&mut self, ids: &mut Ids) -> Option<Effect> {
        let kept = self.tokens.iter().cloned().map(|token| {
            if self.known.contains(&token) {
                Kept::Stays { tetap: token }
            } else {
                Kept::Leaves(token)
            }
        });
        let row = SettingRow {
            name: SETTING.to_owned(),
            body: serde_json::to_vec(&kept.collect::<Vec<_>>()).ok()?,
        };
        Some(self.saving.begin(row, ids))
    }

    /// A write ended; what could not be kept is kept once something else could.
    pub fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, ids: &mut Ids) -> Option<Effect> {
        match self.saving.ended(id, result) {
            Ended::Again => self.keep(ids),
            _ => None,
        }
    }

    /// Running time at which the first rest ends; `None` when nothing waits for one.
    pub fn rests_until(&self, now_ms: u64) -> Option<u64> {
        self.tokens
            .iter()
            .filter_map(|token| self.rests.until(token, now_ms))
            .min()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_many_farewells_the_oldest_is_forgotten() {
        let (mut farewells, mut ids) = (Farewells::default(), Ids::new([1; 32]));
        for n in 0..=MOST {
            farewells.add(n.to_string(), false, &mut ids);
        }
        assert_eq!(farewells.tokens.len(), MOST);
        assert_eq!(farewells.tokens.first().map(String::as_str), Some("1"));
    }
}
