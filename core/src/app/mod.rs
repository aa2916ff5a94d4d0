//! The application: the single owner of state, a pure state machine.
//!
//! [`Input`]s go in, each with its [`Moment`]; [`Effect`]s come out. Nothing here reads a clock, a file, the network or a
//! source of randomness, so every journey is a test that runs in microseconds.
//!
//! * `mount` which page stands behind which route · `sync` keeping what is known up to date · `gate` the session
//! * `answers` what follows a call · [`outbox`] the life of a command · `clock` the gateway's time

mod answers;
mod clock;
pub mod effect;
mod gate;
pub mod input;
mod mount;
pub mod outbox;
mod sync;
#[cfg(test)]
mod tests;

pub use effect::{CallRequest, CommandRow, Effect, EffectId, Method, ResourceRow, StoreWrite};
pub use input::{CallFailure, CallOutcome, Input, Moment, Restored, StoreFailure, StoreFault};

use serde::{Deserialize, Serialize};

use crate::data::perintah::{Janji, Perintah};
use crate::data::{Resource, Route};
use crate::gateway::{convert, dto};
use crate::page::{Ask, Context};
use crate::problem::Problem;
use crate::screen::ui::Place;
use crate::screen::{Event, Screen, Ui};
use crate::text::{Language, Texts};
use clock::Clock;
use gate::Gate;
use mount::{SavedEntry, Stack};
use outbox::{Account, Ids, Outbox};
use sync::Sync;

/// Name under which the chosen language is kept.
const LANGUAGE_KEY: &str = "bahasa";

/// What the application is told once, before its first input.
#[derive(Debug, Clone)]
pub struct Setup {
    /// 32 bytes of operating-system randomness, or a fixed value in tests.
    pub seed: [u8; 32],
    /// Language until the person chooses another.
    pub language: Language,
    /// What [`App::saved`] gave before the process died; anything unreadable in it is ignored.
    pub saved: Option<Vec<u8>>,
    /// Generation of the last screen that a shell has seen of an application before this one, 0 when there was none: a
    /// tap on that screen must be stale here.
    pub generation: u64,
}

/// What survives the death of the process beside the stores.
#[derive(Serialize, Deserialize)]
struct Saved {
    entries: Vec<SavedEntry>,
}

/// The application.
#[derive(Debug)]
pub struct App {
    texts: Texts,
    ids: Ids,
    clock: Clock,
    outbox: Outbox,
    sync: Sync,
    gate: Gate,
    stack: Stack,
    screen: Screen,
    online: bool,
    opened: bool,
    /// What is wrong with this phone's own storage, most serious first.
    faults: Vec<Problem>,
    /// Says once that a link led nowhere.
    lost_link: bool,
}

impl App {
    /// An application that has not been opened yet; its first input must be [`Input::Opened`].
    #[must_use]
    pub fn new(setup: Setup) -> Self {
        let texts = Texts::new(setup.language);
        let saved = setup
            .saved
            .and_then(|bytes| serde_json::from_slice::<Saved>(&bytes).ok());
        let stack = saved.map_or_else(Stack::new, |saved| Stack::restore(saved.entries));
        let place = Place {
            route: stack.top().route.path(),
            generation: setup.generation,
            can_go_back: false,
            language: setup.language.tag().to_owned(),
        };
        let (screen, _) = Ui::<()>::new("JKN Saku").finish(place);
        Self {
            texts,
            ids: Ids::new(setup.seed),
            clock: Clock::default(),
            outbox: Outbox::default(),
            sync: Sync::default(),
            gate: Gate::default(),
            stack,
            screen,
            online: true,
            opened: false,
            faults: Vec::new(),
            lost_link: false,
        }
    }

    /// What is to be seen now.
    #[must_use]
    pub const fn screen(&self) -> &Screen {
        &self.screen
    }

    /// Where the person is and what was typed (never a secret), to survive the death of the process.
    #[must_use]
    pub fn saved(&self) -> Vec<u8> {
        let saved = Saved {
            entries: self.stack.save(),
        };
        // Models are plain data; should one not be writable, the person starts at home.
        serde_json::to_vec(&saved).unwrap_or_default()
    }

    /// Takes in what happened and says what is to be done.
    pub fn handle(&mut self, moment: Moment, input: Input) -> Vec<Effect> {
        let mut effects = match input {
            Input::Opened(restored) => self.open(restored, moment),
            Input::Event(event) => self.event(event, moment),
            Input::Stored { id, result } => {
                self.note_store(result);
                self.outbox.stored(id, result, &mut self.ids)
            }
            Input::Called { id, outcome } => self.called(id, &outcome, moment),
            Input::Fired { id } => {
                self.sync.fired(id);
                self.outbox.fired(id, &mut self.ids)
            }
            Input::Connectivity { online } => {
                self.online = online;
                let mut effects = self.outbox.connectivity(online, &mut self.ids);
                effects.extend(self.wake());
                effects
            }
            Input::Resumed => {
                self.clock.sleep();
                self.sync.doubt(|_| true);
                let mut effects = self.outbox.wake(&mut self.ids);
                effects.extend(self.wake());
                effects
            }
            Input::WipeFailed => {
                self.add_fault(Problem::StoreFailed);
                Vec::new()
            }
        };
        if self.opened {
            effects.extend(self.settle(moment));
        }
        effects
    }

    fn open(&mut self, restored: Restored, moment: Moment) -> Vec<Effect> {
        self.opened = true;
        for fault in restored.faults {
            self.add_fault(match fault {
                StoreFault::KeyLost => Problem::KeyLost,
                StoreFault::Damaged => Problem::StoreDamaged,
                StoreFault::NewerVersion => Problem::NewerVersion,
                StoreFault::Unwritable => Problem::Unwritable,
            });
        }
        let mut account = None;
        for row in restored.resources {
            match row.key.as_str() {
                gate::KEY => account = self.gate.restore(&row.body),
                LANGUAGE_KEY => self.restore_language(&row.body),
                _ => {
                    if let Some(as_of_ms) = self.sync.restore(row) {
                        self.clock.remember(as_of_ms);
                    }
                }
            }
        }
        let (outbox, unreadable) = Outbox::restore(&restored.commands);
        self.outbox = outbox;
        if !unreadable.is_empty() {
            self.add_fault(Problem::UnreadablePromise);
        }
        let today = self.clock.now(moment).today();
        let mut effects = self.sync.drop_past(today, &mut self.ids);
        effects.extend(self.outbox.session(account, &mut self.ids));
        effects
    }

    fn restore_language(&mut self, body: &[u8]) {
        let language = Language::of_tag(&String::from_utf8_lossy(body));
        self.texts = Texts::new(language);
    }

    fn event(&mut self, event: Event, moment: Moment) -> Vec<Effect> {
        self.lost_link = false;
        let asks = match event {
            Event::Opened { route } => match Route::parse(&route) {
                Some(route) => vec![Ask::Open(route)],
                None => {
                    self.lost_link = true;
                    vec![Ask::Open(Route::Beranda)]
                }
            },
            Event::Tapped { generation, action } if generation >= self.stack.top().since => {
                self.with_top(moment, |entry, context| entry.page.tapped(&action, generation, context))
            }
            Event::Edited {
                generation,
                field,
                value,
            } if generation >= self.stack.top().since => {
                self.with_top(moment, |entry, context| entry.page.edited(&field, value, context))
            }
            // A stale tap or edit is answered with the newest screen and does nothing else.
            Event::Tapped { .. } | Event::Edited { .. } => return vec![Effect::ScreenChanged],
            Event::Refreshed => vec![Ask::Refresh],
            Event::Back => vec![Ask::Back],
        };
        self.grant(asks, moment)
    }

    fn with_top(
        &mut self,
        moment: Moment,
        then: impl FnOnce(&mut mount::StackEntry, &Context<'_>) -> Option<Vec<Ask>>,
    ) -> Vec<Ask> {
        let janji = self.janji();
        let faults = self.shown_faults();
        // Written out so that the page and what it looks at are borrowed side by side.
        let context = Context {
            now: self.clock.now(moment),
            texts: &self.texts,
            known: &self.sync.known,
            session: &self.gate.session,
            janji: &janji,
            online: self.online,
            faults: &faults,
        };
        then(self.stack.top_mut(), &context).unwrap_or_default()
    }

    /// Does what a page asked for.
    fn grant(&mut self, asks: Vec<Ask>, moment: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        for ask in asks {
            match ask {
                Ask::Open(route) => self.stack.open(route),
                Ask::Replace(route) => self.stack.replace(route),
                Ask::Back => self.stack.back(),
                Ask::Refresh => effects.extend(self.refresh(moment)),
                Ask::Do(perintah) => effects.extend(self.promise(perintah, moment)),
                Ask::Withdraw(id) => {
                    // Too late means that it is being sent; the page shows it as such.
                    effects.extend(self.outbox.withdraw(&id, &mut self.ids).unwrap_or_default());
                }
                Ask::Forget(id) => effects.extend(self.outbox.forget(&id, &mut self.ids)),
                Ask::NewCaptcha => effects.extend(self.gate.ask_captcha(&mut self.ids)),
                Ask::SignIn(credentials) => effects.extend(self.gate.sign_in(&credentials, &mut self.ids)),
                Ask::SignOut => effects.extend(self.sign_out(moment)),
                Ask::Wipe => {
                    if let Some(account) = self.outbox.account() {
                        effects.push(gate::farewell(&account.token.clone(), &mut self.ids));
                    }
                    effects.push(Effect::Wipe);
                }
                Ask::Speak(language) => effects.push(self.speak(language, moment)),
                Ask::Shell(request) => effects.push(Effect::Shell(request)),
            }
        }
        effects
    }

    /// The person asked: try now, whatever the phone says of its network.
    fn refresh(&mut self, moment: Moment) -> Vec<Effect> {
        self.online = true;
        let needs = self.needs(moment);
        self.sync.doubt(|resource| needs.contains(resource));
        let mut effects = self.outbox.connectivity(true, &mut self.ids);
        effects.extend(self.wake());
        effects
    }

    /// Tries again what failed, now that there is a reason to.
    fn wake(&mut self) -> Option<Effect> {
        self.sync.wake();
        self.online.then(|| self.gate.wake(&mut self.ids)).flatten()
    }

    fn promise(&mut self, perintah: Perintah, moment: Moment) -> Vec<Effect> {
        let Some(owner) = self.gate.owner.clone() else {
            // Nobody has ever signed in here: there is nobody to promise for.
            self.stack.open(Route::Masuk);
            return Vec::new();
        };
        let (_, effects) = self.outbox.add(perintah, &owner, moment.wall_ms, &mut self.ids);
        effects
    }

    fn sign_out(&mut self, moment: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some(account) = self.outbox.account().cloned() {
            effects.push(gate::farewell(&account.token, &mut self.ids));
        }
        effects.extend(self.end_session(false, moment));
        effects
    }

    fn speak(&mut self, language: Language, moment: Moment) -> Effect {
        self.texts = Texts::new(language);
        self.keep_language(moment)
    }

    fn keep_language(&mut self, moment: Moment) -> Effect {
        let row = ResourceRow {
            key: LANGUAGE_KEY.to_owned(),
            body: self.texts.language().tag().as_bytes().to_vec(),
            as_of_ms: self.clock.now(moment).best_ms(),
            etag: None,
        };
        Effect::Store {
            id: self.ids.effect(),
            write: StoreWrite::PutResource(row),
        }
    }

    /// Notes how a write went, so that a full disk is seen and forgotten again when there is room.
    fn note_store(&mut self, result: Result<(), StoreFailure>) {
        self.faults
            .retain(|fault| !matches!(fault, Problem::DiskFull | Problem::StoreFailed));
        match result {
            Err(StoreFailure::DiskFull) => self.add_fault(Problem::DiskFull),
            Err(StoreFailure::Failed) => self.add_fault(Problem::StoreFailed),
            // What closed the store to writes was said when it was opened.
            Ok(()) | Err(StoreFailure::ReadOnly) => {}
        }
    }

    fn add_fault(&mut self, problem: Problem) {
        if !self.faults.contains(&problem) {
            self.faults.push(problem);
        }
    }

    fn shown_faults(&self) -> Vec<Problem> {
        let lost = self.lost_link.then_some(Problem::NoSuchPage);
        lost.into_iter().chain(self.faults.iter().cloned()).collect()
    }

    /// The promises of the person whose data this phone holds.
    fn janji(&self) -> Vec<Janji> {
        self.outbox
            .commands()
            .filter(|(command, _)| Some(&command.owner) == self.gate.owner.as_ref())
            .map(|(command, shown)| Janji {
                id: command.id.clone(),
                perintah: command.perintah.clone(),
                keadaan: shown.cloned(),
                tiket: shown.and_then(ticket_of),
                made_ms: command.made_ms,
                can_withdraw: command.attempts == 0,
                unsaved: self.outbox.is_unsaved(&command.id),
            })
            .collect()
    }

    fn needs(&mut self, moment: Moment) -> Vec<Resource> {
        let mut needs = Vec::new();
        self.with_top(moment, |entry, context| {
            needs = entry.page.needs(context);
            None
        });
        needs
    }

    /// Brings the page in front up to date with everything that has changed.
    fn settle(&mut self, moment: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        if !self.stack.top().announced {
            let asks = self.with_top(moment, |entry, context| {
                entry.announced = true;
                Some(entry.page.opened(context))
            });
            effects.extend(self.grant(asks, moment));
        }
        if self.screen.route != self.stack.top().route.path() {
            // Another page comes to the front: what was typed into the one before is not for it.
            self.stack.top_mut().since = self.screen.generation.saturating_add(1);
        }
        if let (true, Some(Account { token, .. })) = (self.online, self.outbox.account().cloned()) {
            let needs = self.needs(moment);
            effects.extend(self.sync.ask(&needs, &token, moment, &mut self.ids));
        }
        if self.redraw(moment) {
            effects.push(Effect::ScreenChanged);
        }
        effects
    }

    /// Draws the page in front; whether anything to be seen has changed.
    fn redraw(&mut self, moment: Moment) -> bool {
        let place = Place {
            route: self.stack.top().route.path(),
            generation: self.screen.generation,
            can_go_back: self.stack.can_go_back(),
            language: self.texts.language().tag().to_owned(),
        };
        let mut drawn = None;
        self.with_top(moment, |entry, context| {
            drawn = Some(entry.page.draw(place, context));
            None
        });
        match drawn {
            Some((screen, changed)) if changed || screen != self.screen => {
                self.screen = screen;
                self.screen.generation = self.screen.generation.saturating_add(1);
                true
            }
            _ => false,
        }
    }
}

/// The id in the answer to an accepted booking; `None` when there is none or it cannot be read.
fn ticket_of(keadaan: &crate::data::Keadaan) -> Option<crate::data::antrean::Tiket> {
    let crate::data::Keadaan::Diterima { response } = keadaan else {
        return None;
    };
    let wire: dto::Tiket = serde_json::from_value(response.clone()).ok()?;
    convert::tiket(wire).ok()
}
