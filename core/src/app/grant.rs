//! What a page asks for is done here, one ask after another, in the page's order.

use super::effect::{Effect, SettingRow, StoreWrite};
use super::input::Moment;
use super::stack::Stack;
use super::{App, LANGUAGE, MODE, opening, reminders};
use crate::data::{Perintah, Route};
use crate::page::{Ask, MORE, READ};
use crate::screen::ShellRequest;
use crate::text::{Language, Texts};

impl App {
    /// Does what a page asked for.
    pub(super) fn grant(&mut self, asks: Vec<Ask>, moment: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        let mut asks = asks.into_iter();
        let mut to_send = false;
        while let Some(ask) = asks.next() {
            if let Some(name) = self.must_wait(&ask) {
                let held = std::iter::once(ask).chain(asks).collect();
                effects.extend(self.hold(name, held));
                break;
            }
            match ask {
                Ask::Open(route) => effects.extend(self.go(|stack| stack.open(route))),
                Ask::Replace(route) => effects.extend(self.go(|stack| stack.replace(route))),
                Ask::Back => effects.extend(self.go(Stack::back)),
                Ask::Refresh => effects.extend(self.refresh(moment)),
                Ask::Do(perintah) => match self.promise(perintah, moment) {
                    Ok(done) => {
                        to_send = true;
                        effects.extend(done);
                    }
                    Err(sign_in) => {
                        effects.extend(sign_in);
                        break;
                    }
                },
                Ask::Withdraw(id) => {
                    // Too late means that it is being sent; the page shows it as such.
                    effects.extend(self.outbox.withdraw(&id, &mut self.ids).unwrap_or_default());
                }
                Ask::GiveUp(id) => {
                    let given_up = self.outbox.give_up(&id, &mut self.ids);
                    effects.extend(given_up.effects);
                    if let Some(stale) = given_up.stale {
                        self.sync.doubt(stale);
                    }
                }
                Ask::Forget(id) => effects.extend(self.outbox.forget(&id, &mut self.ids)),
                Ask::Call(panggilan) => effects.extend(self.ask_once(&panggilan, moment)),
                Ask::Bring(name, wish) => effects.extend(self.bring(name, wish)),
                Ask::DropFile(lampiran) => effects.push(self.drop_file(&lampiran)),
                Ask::Prove(pin) => effects.extend(self.prove_by_pin(&pin)),
                Ask::SetPin(pin) => effects.extend(self.set_pin(&pin)),
                Ask::DropPin => effects.extend(self.drop_pin()),
                Ask::AskIn => effects.extend(self.ask_in()),
                Ask::SignInByKey => effects.extend(self.sign_in_by_key()),
                Ask::SignOut => effects.extend(self.sign_out(false)),
                Ask::SignOutKnown => effects.extend(self.sign_out(true)),
                Ask::Account(ask) => effects.extend(self.account(ask)),
                Ask::Wipe => {
                    effects.extend(self.decline());
                    for account in self.sessions.accounts() {
                        effects.extend(self.farewells.add(account.token, false, &mut self.ids));
                    }
                    effects.extend(self.farewells.tell(&mut self.ids));
                    effects.push(reminders::none());
                    effects.push(Effect::Wipe);
                }
                Ask::Speak(language) => effects.push(self.speak(language)),
                Ask::Simplify(simple) => effects.push(self.simplify(simple)),
                Ask::Unfold(unfold) => self.stack.top_mut().unfold(unfold),
                Ask::ReadAloud => effects.push(self.read_aloud()),
                Ask::Shell(request) => effects.push(Effect::Shell(request)),
            }
        }
        if to_send && self.online && self.key_is_at_hand() {
            // What was promised waits for a session: one look at the phone begins it.
            effects.extend(self.go(|stack| stack.open(Route::Masuk)));
        }
        effects
    }

    /// Changes where the person is; the form that is left is kept first.
    pub(super) fn go(&mut self, change: impl FnOnce(&mut Stack)) -> Vec<Effect> {
        let leaving = self.stack.top().id;
        let effects = if self.stack.top().touched {
            self.flush()
        } else {
            Vec::new()
        };
        change(&mut self.stack);
        if self.stack.top().id != leaving {
            // Where the person is has changed.
            self.stack.top_mut().touched = true;
        }
        effects
    }

    /// The person asked: try now, whatever the phone says of its network.
    fn refresh(&mut self, moment: Moment) -> Vec<Effect> {
        self.online = true;
        let needs = self.needs(moment);
        self.sync
            .doubt(|resource| needs.iter().any(|need| need.resource == *resource));
        self.wake();
        self.outbox.connectivity(true, &mut self.ids)
    }

    /// Tries again what failed, now that there is a reason to, and lets the page in front ask again as well.
    pub(super) fn wake(&mut self) {
        self.farewells.wake();
        self.keys.wake();
        self.sync.wake();
        self.stack.top_mut().announced = false;
    }

    /// The words of what must wait until the owner has shown that it is them. What needs an account and has none leads to
    /// sign-in, which is a proof as well.
    fn must_wait(&self, ask: &Ask) -> Option<&'static str> {
        let nobody = self.sessions.owner.is_none();
        let signs_in = matches!(ask, Ask::Do(perintah) if nobody && perintah.about().session);
        self.proofs.must_wait(ask, &self.ids).filter(|_| !signs_in)
    }

    /// Promises it, or leads to sign-in when it needs an account and nobody has ever signed in here.
    fn promise(&mut self, perintah: Perintah, moment: Moment) -> Result<Vec<Effect>, Vec<Effect>> {
        let owner = if perintah.about().session {
            let Some(owner) = self.sessions.owner.clone() else {
                let mut effects = self.flush();
                effects.extend(self.go(|stack| stack.open(Route::Masuk)));
                return Err(effects);
            };
            Some(owner)
        } else {
            None
        };
        let draft = self
            .drafts
            .promised(self.stack.top_mut(), self.sessions.owner.as_deref());
        let (_, effects) = self.outbox.add(perintah, owner, draft, moment.wall_ms, &mut self.ids);
        Ok(effects)
    }

    /// Ends the session of whoever uses the phone. Whoever stays known keeps the key of this phone and the PIN; whoever does not
    /// takes both away, and nobody else's.
    fn sign_out(&mut self, stays_known: bool) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some(account) = self.outbox.account().cloned() {
            // It is to be ended at the gateway too.
            effects.extend(self.farewells.add(account.token, stays_known, &mut self.ids));
            effects.extend(self.end_session(account.serial, false));
        }
        if stays_known {
            self.proofs.leave();
        } else {
            let owner = self.sessions.owner.clone().unwrap_or_default();
            effects.extend(self.proofs.signed_out(&owner, &mut self.ids));
            effects.extend(self.keys.drop_key(&owner, &mut self.ids));
        }
        effects
    }

    fn speak(&mut self, language: Language) -> Effect {
        self.texts = Texts::new(language);
        self.reminders.reworded = true;
        let row = SettingRow {
            name: LANGUAGE.to_owned(),
            body: language.tag().as_bytes().to_vec(),
        };
        self.keep(row)
    }

    fn simplify(&mut self, simple: bool) -> Effect {
        self.simple = Some(simple);
        let body = if simple { opening::SIMPLE } else { opening::USUAL };
        self.keep(SettingRow {
            name: MODE.to_owned(),
            body: body.to_vec(),
        })
    }

    fn keep(&mut self, row: SettingRow) -> Effect {
        let write = StoreWrite::PutSetting { row, forget: None };
        Effect::Store {
            id: self.ids.effect(),
            write,
        }
    }

    /// Has what is to be seen now read out.
    fn read_aloud(&self) -> Effect {
        Effect::Shell(ShellRequest::Speak {
            lines: self.screen.aloud(&[READ, MORE]),
            language: self.screen.language.clone(),
        })
    }
}
