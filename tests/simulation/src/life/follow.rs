//! What follows an input: whatever the app asked for is set going.

use jkn_core::app::{CallOutcome, CallRequest, Effect, EffectId, Input, Method};
use jkn_core::screen::{Delivery, Event, NotBrought, ShellRequest};
use jkn_sandbox::{Answer, Request};

use super::dice::Dice;
use super::laws::{self, Cause, Kept, Violation};
use super::wire;
use super::world::{Happening, World};

impl World<'_> {
    /// What an app asked for, and why.
    pub(super) fn follow(&mut self, phone: usize, effect: Effect, cause: Cause) -> Kept {
        let now_ms = self.now_ms;
        let Some(there) = self.phones.get_mut(phone) else {
            return Ok(());
        };
        let epoch = there.epoch;
        let Some(process) = &mut there.process else {
            return Ok(());
        };
        match effect {
            Effect::Store { id, write } => {
                let ended = there.laws.asked_to_write(&write, cause, now_ms)?;
                let at_ms = process.store_ms.max(now_ms).saturating_add(process.dice.below(20));
                process.store_ms = at_ms;
                let write = Box::new(write);
                self.at(
                    at_ms,
                    Happening::Write {
                        phone,
                        epoch,
                        id,
                        write,
                    },
                );
                if let Some(token) = ended {
                    self.is_over(&token)?;
                }
            }
            Effect::Load { id, load } => {
                let at_ms = process.store_ms.max(now_ms).saturating_add(process.dice.below(5));
                process.store_ms = at_ms;
                self.at(at_ms, Happening::Read { phone, epoch, id, load });
            }
            Effect::Wake { after_ms } => {
                process.alarms = process.alarms.saturating_add(1);
                let alarm = process.alarms;
                there.laws.woken(cause.by_person, now_ms)?;
                let ring = Happening::Ring { phone, epoch, alarm };
                self.at(now_ms.saturating_add(after_ms), ring);
            }
            Effect::Call { id, request } => {
                process.calls.insert(id, laws::name_of(&request));
                there.laws.called(&request, cause.by_person, now_ms)?;
                self.call(phone, id, request);
            }
            Effect::Wipe => {
                let generation = process.app.screen().generation;
                there.disk.wipe();
                there.laws.wiped();
                there.start(now_ms, self.script.seed, phone, generation);
                return self.open(phone);
            }
            Effect::Shell(request) => {
                if let Some(event) = answer_to(request, &mut process.dice) {
                    let input = Input::Event(event);
                    let at_ms = now_ms.saturating_add(process.dice.between(500, 20_000));
                    self.at(at_ms, Happening::Input { phone, epoch, input });
                }
            }
            Effect::ScreenChanged => {}
        }
        Ok(())
    }

    fn call(&mut self, phone: usize, id: EffectId, request: CallRequest) {
        let now_ms = self.now_ms;
        self.lived.calls = self.lived.calls.saturating_add(1);
        (self.tell)(&format!("{now_ms:>12} ms    phone {phone}: {request:?}"));
        let Some(there) = self.phones.get_mut(phone) else {
            return;
        };
        let epoch = there.epoch;
        there.made = there.made.saturating_add(1);
        let call = there.made.saturating_mul(4).saturating_add(phone as u64);
        let mut dice = Dice::new(self.script.seed, call);
        let end = |outcome| Happening::End {
            phone,
            epoch,
            id,
            outcome,
        };
        match wire::way(there.network, &request, &mut dice) {
            Err((after_ms, outcome)) => self.at(now_ms.saturating_add(after_ms), end(outcome)),
            Ok(way) => {
                let (fails_ms, failure) = way.fails;
                self.at(now_ms.saturating_add(fails_ms), end(CallOutcome::Failed(failure)));
                for after_ms in way.arrives.into_iter().flatten() {
                    let arrive = Happening::Arrive {
                        phone,
                        epoch,
                        id,
                        request: Box::new(request.clone()),
                        back_ms: way.back_ms,
                        call,
                    };
                    self.at(now_ms.saturating_add(after_ms), arrive);
                }
            }
        }
    }

    /// The app says that a session is over which nobody ended: the gateway must say so too.
    fn is_over(&self, token: &str) -> Kept {
        let request = Request {
            method: Method::Get,
            path: "/v1/keluarga".to_owned(),
            token: Some(token.to_owned()),
            idempotency_key: None,
            etag: None,
            body: Vec::new(),
        };
        match self.sandbox.handle(&request, self.wall_ms()) {
            Answer::Reply(reply) if reply.status == 200 => Err(Violation {
                law: "nobody is signed out whom the gateway still honours",
                detail: String::new(),
            }),
            _ => Ok(()),
        }
    }
}

/// What the person answers when the app asks the phone for something: that it is them, every other time; nothing to all else.
/// `None` when nothing is to come back.
fn answer_to(request: ShellRequest, dice: &mut Dice) -> Option<Event> {
    let nothing = Delivery::Nothing {
        why: NotBrought::Cancelled,
    };
    let (id, what) = match request {
        ShellRequest::Authenticate { id, .. } if dice.one_in(2) => (id, Delivery::Owner),
        ShellRequest::PickFile { id, .. } | ShellRequest::Locate { id } | ShellRequest::Authenticate { id, .. } => {
            (id, nothing)
        }
        _ => return None,
    };
    Some(Event::Brought { id, what })
}
