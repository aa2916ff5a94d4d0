//! What follows a call: the gateway's time is heard, and the answer goes to whoever asked for it (a captcha, a sign-in, a
//! resource, a promise).

use super::effect::{Effect, EffectId, StoreWrite};
use super::input::{CallFailure, CallOutcome, Moment};
use super::mount::Stack;
use super::{App, gate};
use crate::data::{Resource, Route};
use crate::gateway::dto;
use crate::gateway::envelope::{self, Answer};
use crate::page::Captcha;
use crate::problem::Problem;

impl App {
    pub(super) fn called(&mut self, id: EffectId, outcome: &CallOutcome, moment: Moment) -> Vec<Effect> {
        let (answer, date_ms, etag) = read(outcome);
        let from_gateway = matches!(&answer, Ok(a) if !matches!(a, Answer::Garbled | Answer::Busy(_)));
        if let (true, Some(date_ms)) = (from_gateway, date_ms) {
            self.clock.hear(date_ms, moment);
        }
        if self.gate.captcha_answered(id, answer.as_ref().map_err(Clone::clone)) {
            return Vec::new();
        }
        if self.gate.is_sign_in(id) {
            return self.signed_in(answer, moment);
        }
        if let Some(resource) = self.sync.answered(id) {
            return self.told(&resource, answer, etag, moment);
        }
        let had_session = self.outbox.account().is_some();
        let before = self.finals();
        let mut effects = self.outbox.called(id, outcome, &mut self.ids);
        if had_session && self.outbox.account().is_none() {
            effects.extend(self.end_session(true, moment));
        }
        if self.finals() > before {
            // A promise was kept or refused: queues and schedules have changed.
            self.sync
                .doubt(|r| matches!(r, Resource::Antrean | Resource::Jadwal { .. }));
        }
        effects
    }

    fn finals(&self) -> usize {
        self.outbox
            .commands()
            .filter(|(command, _)| command.keadaan.is_final())
            .count()
    }

    /// What the gateway told about a resource.
    fn told(
        &mut self,
        resource: &Resource,
        answer: Result<Answer, Problem>,
        etag: Option<String>,
        moment: Moment,
    ) -> Vec<Effect> {
        let as_of_ms = self.clock.now(moment).best_ms();
        let ids = &mut self.ids;
        let sync = &mut self.sync;
        match answer {
            Ok(Answer::Done(content)) => sync.tell(resource, content, etag, as_of_ms, moment, ids),
            Ok(Answer::Unchanged) => sync.confirm(resource, as_of_ms, moment, ids),
            Ok(Answer::NoSession) => {
                sync.set_aside(resource);
                if self.outbox.account().is_some() {
                    self.end_session(true, moment)
                } else {
                    Vec::new()
                }
            }
            Ok(Answer::Busy(wait_s)) => sync.fail(resource, Problem::Busy { wait_s }, wait_s, ids),
            Ok(Answer::Refused { alasan, pesan, .. }) => {
                sync.fail(resource, Problem::Refused { alasan, pesan }, None, ids)
            }
            Ok(Answer::Unknown) => sync.fail(resource, Problem::NotOffered, None, ids),
            Ok(Answer::Garbled) => sync.fail(resource, Problem::NotTheGateway, None, ids),
            Err(problem) => sync.fail(resource, problem, None, ids),
        }
    }

    /// How a sign-in ended.
    fn signed_in(&mut self, answer: Result<Answer, Problem>, moment: Moment) -> Vec<Effect> {
        let problem = match answer {
            Ok(Answer::Done(content)) => match serde_json::from_value::<dto::Sesi>(content) {
                Ok(sesi) => return self.begin_session(sesi, moment),
                Err(_) => Problem::NotUnderstood,
            },
            Ok(Answer::Refused { alasan, pesan, isi }) => gate::refusal(&alasan, pesan, isi),
            Ok(Answer::Busy(wait_s)) => Problem::Busy { wait_s },
            Ok(Answer::Unknown) => Problem::NotOffered,
            Ok(Answer::NoSession | Answer::Unchanged | Answer::Garbled) => Problem::NotTheGateway,
            Err(problem) => problem,
        };
        self.gate.session.refusal = Some(problem);
        // A captcha serves once, whatever came of it.
        self.gate.session.captcha = Captcha::None;
        self.gate.ask_captcha(&mut self.ids).into_iter().collect()
    }

    fn begin_session(&mut self, sesi: dto::Sesi, moment: Moment) -> Vec<Effect> {
        let as_of_ms = self.clock.now(moment).best_ms();
        let Some(begun) = self.gate.begin(sesi, as_of_ms, &mut self.ids) else {
            self.gate.session.refusal = Some(Problem::NotUnderstood);
            return Vec::new();
        };
        let mut effects = Vec::new();
        if begun.stranger {
            self.sync.clear();
            self.stack = Stack::new();
            effects.push(Effect::Store {
                id: self.ids.effect(),
                write: StoreWrite::ClearResources,
            });
            effects.push(self.keep_language(moment));
        }
        effects.extend(begun.keep);
        self.sync.wake();
        self.sync.doubt(|_| true);
        if self.stack.top().route == Route::Masuk {
            self.stack.back();
        }
        effects.extend(self.outbox.session(Some(begun.account), &mut self.ids));
        effects
    }

    /// Ends the session: what is known stays readable, promises wait for their own account.
    pub(super) fn end_session(&mut self, expired: bool, moment: Moment) -> Vec<Effect> {
        let as_of_ms = self.clock.now(moment).best_ms();
        let mut effects: Vec<Effect> = self.gate.end(expired, as_of_ms, &mut self.ids).into_iter().collect();
        effects.extend(self.outbox.session(None, &mut self.ids));
        effects
    }
}

/// What the answer to a call means, the gateway's date, and the entity tag.
fn read(outcome: &CallOutcome) -> (Result<Answer, Problem>, Option<i64>, Option<String>) {
    match outcome {
        CallOutcome::Reply {
            status,
            body,
            etag,
            retry_after_s,
            date_ms,
        } => (
            Ok(envelope::read(*status, body, *retry_after_s)),
            *date_ms,
            etag.clone(),
        ),
        CallOutcome::Failed(failure) => {
            let problem = match failure {
                CallFailure::Unreachable => Problem::Offline,
                CallFailure::Untrusted => Problem::Untrusted,
                CallFailure::Interrupted | CallFailure::TimedOut => Problem::NoReply,
                CallFailure::TooLarge => Problem::TooLarge,
            };
            (Err(problem), None, None)
        }
    }
}
