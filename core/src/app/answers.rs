//! What follows a call: the gateway's time is heard, and the answer goes to whoever asked for it (a page, a resource, a
//! promise).
//!
//! An answer counts only for the session in which it was asked for: that an earlier one is over says nothing of this one.

use super::effect::{CallRequest, Effect, EffectId, StoreWrite};
use super::input::{CallFailure, CallOutcome, Moment};
use super::patience::Patience;
use super::session::By;
use super::sync::{Asking, Said};
use super::{App, DAY_MS, keys};
use crate::data::{Jawaban, Panggilan, Problem, Route};
use crate::gateway::envelope::{self, Answer, NotNow, Raw};
use crate::gateway::{self, Reply, Unreadable};

/// A question under way. What was asked is not kept: it may hold a password.
#[derive(Debug)]
pub(super) struct Call {
    /// The page that asked.
    page: u64,
    /// What it asked, without what it said.
    path: String,
    /// The session in which it was asked.
    serial: Option<u64>,
    reply: fn(&Raw) -> Result<Reply, Unreadable>,
    refused: fn(String, String, &Raw) -> Problem,
}

impl App {
    pub(super) fn called(&mut self, id: EffectId, outcome: &CallOutcome, moment: Moment) -> Vec<Effect> {
        let mut effects = self.hear(outcome, moment);
        let had_session = self.has_session();
        let ended = keys::ended_ms(outcome).map(|at_ms| (at_ms, self.sessions.accounts()));
        if let Some(call) = self.calls.remove(id) {
            let (answer, _) = read(outcome);
            effects.extend(self.answered(&call, answer, moment));
        } else if let Some(told) = self.farewells.called(id, outcome, &mut self.ids) {
            effects.extend(told);
        } else if let Some(called) = self.keys.called(id, outcome, &mut self.ids) {
            effects.extend(called.effects);
            if let Some(sesi) = called.over {
                // Another one has used the phone since it was asked for.
                let stays_known = self.sessions.owners().contains(&sesi.nomorkartu);
                effects.extend(self.farewells.add(sesi.token, stays_known, &mut self.ids));
            } else if let Some(sesi) = called.session {
                effects.extend(self.begin_session(sesi, By::Key).unwrap_or_default());
            } else {
                // Where the key serves no more, the page in front wants what the password needs.
                self.stack.top_mut().announced = false;
            }
        } else if let Some(asking) = self.sync.answered(id) {
            let (answer, etag) = read(outcome);
            effects.extend(self.told(&asking, answer, etag, moment));
        } else if let Some(answered) = self.outbox.called(id, outcome, &mut self.ids) {
            effects.extend(answered.effects);
            if let Some(serial) = answered.session_over {
                effects.extend(self.end_session(serial, true));
                if had_session && self.online && self.key_is_at_hand() {
                    // What was promised waits for a session: one look at the phone begins it.
                    effects.extend(self.go(|stack| stack.open(Route::Masuk)));
                }
            }
            if let Some(stale) = answered.stale {
                self.sync.doubt(stale);
            }
        }
        if let Some((at_ms, before)) = ended {
            let still = self.sessions.accounts();
            let is_over = |serial: u64| still.iter().all(|account| account.serial != serial);
            for account in before.into_iter().filter(|account| is_over(account.serial)) {
                // This answer ended that session, and says that another phone ended this one.
                effects.extend(self.keys.end(&account.owner, at_ms, &mut self.ids));
            }
        }
        effects
    }

    /// Hears the gateway's time and whether it answers this version, when the answer is certainly the gateway's; once in a run,
    /// and once the time is believed, what is too old is forgotten.
    fn hear(&mut self, outcome: &CallOutcome, moment: Moment) -> Vec<Effect> {
        let CallOutcome::Reply {
            status,
            body,
            retry_after_s,
            date_ms,
            ..
        } = outcome
        else {
            return Vec::new();
        };
        let answer = envelope::read(*status, body, *retry_after_s);
        self.version_stopped = match answer {
            Answer::Garbled | Answer::Broke | Answer::NotNow(NotNow::Busy(_)) => return Vec::new(),
            Answer::NotNow(NotNow::VersionStopped(_)) => true,
            Answer::Done(_) | Answer::Refused { .. } | Answer::Unchanged | Answer::NoSession | Answer::Unknown => false,
        };
        let Some(date_ms) = date_ms else {
            return Vec::new();
        };
        if !self.clock.hear(*date_ms, moment) || std::mem::replace(&mut self.evicted, true) {
            return Vec::new();
        }
        // A day of grace, so that a clock that is off by hours costs nothing.
        let now_ms = date_ms.saturating_sub(DAY_MS);
        self.sync.evict(now_ms);
        vec![Effect::Store {
            id: self.ids.effect(),
            write: StoreWrite::Evict { now_ms },
        }]
    }

    /// Asks the gateway once for the page in front. Where the gateway asked for patience the page is told so at once, and nothing
    /// is called: a person who taps again and again is no reason to call.
    pub(super) fn ask_once(&mut self, panggilan: &Panggilan, moment: Moment) -> Vec<Effect> {
        let Ok(asking) = gateway::asking(panggilan) else {
            return Vec::new();
        };
        let account = self.outbox.account().filter(|_| asking.session);
        let (token, serial) = (account.map(|a| a.token.clone()), account.map(|a| a.serial));
        let path = asking.request.path.split('?').next().unwrap_or_default().to_owned();
        let call = Call {
            page: self.stack.top().id,
            reply: asking.reply,
            refused: asking.refused,
            path,
            serial,
        };
        let patience = self.patience.get(&call.path);
        if let Some(problem) = patience.and_then(|patience| patience.problem(moment.running_ms)) {
            return self.tell_page(call.page, Err(problem), moment);
        }
        let id = self.ids.effect();
        self.calls.insert(id, call);
        let request = CallRequest {
            token,
            ..CallRequest::new(asking.request)
        };
        vec![Effect::Call { id, request }]
    }

    /// The answer to a question of a page, if that is still there; a session begins even when it is not.
    fn answered(&mut self, call: &Call, answer: Result<Answer, Problem>, moment: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        let answer = match answer {
            Ok(Answer::Done(content)) => match (call.reply)(&content) {
                Ok(Reply::Page(jawaban)) => Ok(jawaban),
                Ok(Reply::Session(sesi)) => match self.begin_session(sesi, By::Password) {
                    Some(begun) => {
                        effects = begun;
                        Ok(Jawaban::Masuk)
                    }
                    None => Err(Problem::NotUnderstood),
                },
                Err(_) => Err(Problem::NotUnderstood),
            },
            Ok(Answer::Refused { alasan, pesan, isi }) => Err((call.refused)(alasan, pesan, &isi)),
            Ok(Answer::NotNow(why)) => {
                let patience = Patience::new(why, moment.running_ms);
                self.patience.insert(call.path.clone(), patience);
                Err(why.problem())
            }
            Ok(Answer::Unknown) => Err(Problem::NotOffered),
            Ok(Answer::Broke) => Err(Problem::ServiceBroke),
            Ok(Answer::NoSession) if let Some(serial) = call.serial => {
                effects = self.end_session(serial, true);
                Err(Problem::SessionEnded)
            }
            Ok(Answer::NoSession | Answer::Unchanged | Answer::Garbled) => Err(Problem::NotTheGateway),
            Err(problem) => Err(problem),
        };
        effects.extend(self.tell_page(call.page, answer, moment));
        effects
    }

    /// Gives an answer to the page that asked, if it is still there.
    fn tell_page(&mut self, page: u64, answer: Result<Jawaban, Problem>, moment: Moment) -> Vec<Effect> {
        if !self.stack.has(page) {
            return Vec::new();
        }
        let saved = |app: &mut Self| app.stack.find_mut(page).page.save().map(|model| model.get().to_owned());
        let before = saved(self);
        let asks = self.with_page(page, moment, |page, context| page.answered(answer, context));
        // A page that asks again and again wakes neither the app nor the disk while nothing that is kept has changed.
        if saved(self) != before {
            self.stack.find_mut(page).touched = true;
        }
        self.grant(asks, moment)
    }

    /// What the gateway told about a resource.
    fn told(
        &mut self,
        asking: &Asking,
        answer: Result<Answer, Problem>,
        etag: Option<String>,
        moment: Moment,
    ) -> Vec<Effect> {
        let resource = &asking.resource;
        let said = Said {
            owner: self.sessions.owner.as_deref(),
            as_of_ms: self.clock.now(moment).best_ms(),
            now: moment,
        };
        let (ids, sync) = (&mut self.ids, &mut self.sync);
        let (problem, asked_s) = match answer {
            Ok(Answer::Done(content)) => {
                let mut effects = sync.tell(resource, &content, etag, said, ids);
                if asking.doubted {
                    // It was asked before that happened; what became of it is asked for now.
                    sync.doubt(|other| other == resource);
                } else {
                    effects.extend(self.outbox.settle(resource, ids));
                }
                return effects;
            }
            Ok(Answer::Unchanged) => {
                let effects = sync.confirm(resource, said, ids);
                if asking.doubted {
                    sync.doubt(|other| other == resource);
                }
                return effects;
            }
            // A gateway that wants a session for what is everybody's is asked again later.
            Ok(Answer::NoSession) if asking.serial.is_none() => (Problem::NotTheGateway, None),
            Ok(Answer::NoSession) => {
                sync.set_aside(resource);
                return asking
                    .serial
                    .map_or_else(Vec::new, |serial| self.end_session(serial, true));
            }
            Ok(Answer::NotNow(why)) => (why.problem(), why.asked_s()),
            Ok(Answer::Refused { alasan, pesan, .. }) => (Problem::Refused { alasan, pesan }, None),
            Ok(Answer::Unknown) => (Problem::NotOffered, None),
            Ok(Answer::Broke) => (Problem::ServiceBroke, None),
            Ok(Answer::Garbled) => (Problem::NotTheGateway, None),
            Err(problem) => (problem, None),
        };
        sync.fail(resource, problem, asked_s, ids);
        Vec::new()
    }
}

/// What the answer to a call means, and the entity tag.
fn read(outcome: &CallOutcome) -> (Result<Answer, Problem>, Option<String>) {
    match outcome {
        CallOutcome::Reply {
            status,
            body,
            etag,
            retry_after_s,
            ..
        } => (Ok(envelope::read(*status, body, *retry_after_s)), etag.clone()),
        CallOutcome::Failed(failure) => {
            let problem = match failure {
                CallFailure::Unreachable => Problem::Offline,
                CallFailure::Untrusted => Problem::Untrusted,
                CallFailure::OutOfDate => Problem::OutOfDate,
                CallFailure::Interrupted | CallFailure::TimedOut => Problem::NoReply,
                CallFailure::TooLarge => Problem::TooLarge,
            };
            (Err(problem), None)
        }
    }
}
