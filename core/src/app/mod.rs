//! The application: the single owner of state, a pure state machine.
//!
//! [`Input`]s go in, each with its [`Moment`]; [`Effect`]s come out. Nothing here reads a clock, a file, the network or a
//! source of randomness, so every journey is a test that runs in microseconds.
//!
//! What happens to one input:
//!
//! 1. [`App::handle`] gives it to the part that it concerns, which answers with effects: `opening` takes in what was kept,
//!    `event` what a person did, `answers` what came of a call.
//! 2. What a page did comes back as `Ask`s, which `grant` carries out.
//! 3. `settle` brings the page in front up to date and draws it. Only when something to be seen has changed is there a new
//!    screen.
//!
//! This file holds the state and leads each input where it belongs; what is done about it stands beside:
//!
//! * `opening` what was kept · `reopened` what the store tells later · `event` what a person did
//! * `grant` what a page asked for · `settle` the page in front
//! * `mount` which page stands behind which route · `stack` the pages · `drafts` what was typed and where the person was
//! * `sync` keeping what is known up to date · [`rest`] when failed work is tried again · `farewell` signing out at the gateway
//! * `session` who is signed in · `people` who uses the phone · `proof` whether it is them · `keys` getting in with the key of the phone
//! * `answers` what follows a call
//! * `reminders` of queue numbers · [`outbox`] the life of a command · `phone` what the phone brings · `faults` what is wrong with its storage
//! * [`alarm`] when it is woken · `clock` the gateway's time · [`ids`] chance

pub mod alarm;
mod answers;
mod clock;
mod drafts;
pub mod effect;
mod event;
mod farewell;
mod faults;
mod flight;
mod grant;
pub mod ids;
pub mod input;
mod keys;
mod mount;
mod opening;
pub mod outbox;
mod patience;
mod people;
mod phone;
mod proof;
mod reminders;
mod reopened;
pub mod rest;
mod saving;
mod session;
mod settle;
mod stack;
mod sync;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

pub use effect::{
    Blob, BlobName, Body, CallRequest, CommandRow, DraftName, DraftRow, Effect, EffectId, Load, Method, ResourceRow,
    SettingRow, StoreWrite,
};
#[cfg(any(test, feature = "examples"))]
pub use mount::is_form;

pub use input::{CallFailure, CallOutcome, Input, Loaded, Moment, Restored, StoreFailure, StoreFault};

use crate::data::{Janji, Problem, Route};
use crate::page::{Assets, Codes, Context, Directories, Grounds, Kunci, Look, Need, Presence};
use crate::rules::lapisan::Lapisan;
use crate::screen::ui::Place;
use crate::screen::{Screen, Ui};
use crate::text::{Language, Texts};
use clock::Clock;
use drafts::Drafts;
use farewell::Farewells;
use ids::Ids;
use keys::Keys;
use mount::Mounted;
use outbox::Outbox;
use patience::Patience;
use proof::Proofs;
use session::Sessions;
use stack::Stack;
use sync::Sync;

/// Name under which the chosen language is kept, among the settings.
const LANGUAGE: &str = "bahasa";
/// Name under which the chosen mode of drawing is kept, among the settings.
const MODE: &str = "tampilan";
/// Milliseconds of a day.
const DAY_MS: i64 = 86_400_000;

/// What the application is told once, before its first input.
#[derive(Debug, Clone)]
pub struct Setup {
    /// 32 bytes of operating-system randomness, or a fixed value in tests.
    pub seed: [u8; 32],
    /// Language until the person chooses another.
    pub language: Language,
    /// Generation of the last screen that a shell has seen of an application before this one, 0 when there was none: a
    /// tap on that screen must be stale here.
    pub generation: u64,
}

/// The application.
#[derive(Debug)]
pub struct App {
    texts: Texts,
    ids: Ids,
    clock: Clock,
    outbox: Outbox,
    /// What the outbox tells the person, made anew when it has changed.
    janji: Vec<Janji>,
    sync: Sync,
    sessions: Sessions,
    farewells: Farewells,
    keys: Keys,
    stack: Stack,
    drafts: Drafts,
    proofs: Proofs,
    reminders: reminders::Reminders,
    /// Files on their way into the store.
    storing: flight::InFlight<phone::Storing>,
    /// Questions under way.
    calls: flight::InFlight<answers::Call>,
    /// Until when the gateway asked not to be asked a question, by its path.
    patience: BTreeMap<String, Patience>,
    /// Files that came with the app, as far as a page has needed them.
    assets: Assets,
    loading_assets: flight::InFlight<&'static str>,
    /// When the application is woken, running time in milliseconds.
    alarm: Option<u64>,
    /// When the page in front is drawn again by itself, milliseconds since 1970 UTC.
    redraw_at_ms: Option<i64>,
    codes: Codes,
    grounds: Grounds,
    directories: Directories,
    screen: Screen,
    /// Running time at which that was drawn, milliseconds.
    drawn_ms: u64,
    online: bool,
    /// See [`Context::version_stopped`].
    version_stopped: bool,
    /// Whether pages are drawn in the simple mode; `None` until the person has chosen.
    simple: Option<bool>,
    opened: bool,
    /// Whether what is too old was forgotten in this run.
    evicted: bool,
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
        let place = Place {
            route: Route::Beranda.path(),
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
            janji: Vec::new(),
            sync: Sync::default(),
            sessions: Sessions::default(),
            farewells: Farewells::default(),
            keys: Keys::default(),
            stack: Stack::new(),
            drafts: Drafts::default(),
            proofs: Proofs::default(),
            reminders: reminders::Reminders::default(),
            storing: flight::InFlight::default(),
            calls: flight::InFlight::default(),
            patience: BTreeMap::new(),
            assets: Assets::new(),
            loading_assets: flight::InFlight::default(),
            alarm: None,
            redraw_at_ms: None,
            codes: Codes::default(),
            grounds: Grounds::default(),
            directories: Directories::default(),
            screen,
            drawn_ms: 0,
            online: true,
            version_stopped: false,
            simple: None,
            opened: false,
            evicted: false,
            faults: Vec::new(),
            lost_link: false,
        }
    }

    /// What is to be seen now.
    #[must_use]
    pub const fn screen(&self) -> &Screen {
        &self.screen
    }

    /// The newest moment at which the gateway is known to have spoken, milliseconds since 1970 UTC by its clock: whatever
    /// the phone says, it is no earlier.
    #[must_use]
    pub fn newest_ms(&self) -> Option<i64> {
        self.clock.newest_ms()
    }

    /// Whether there is a session in which something may be asked.
    #[must_use]
    pub fn has_session(&self) -> bool {
        self.outbox.account().is_some()
    }

    /// Takes in what happened and says what is to be done.
    pub fn handle(&mut self, moment: Moment, input: Input) -> Vec<Effect> {
        self.ids.begin(moment.running_ms);
        let mut effects = match input {
            Input::Opened(restored) => self.open(restored, moment),
            Input::Reopened(restored) => self.reopened(restored, moment),
            Input::Event(event) => self.event(event, moment),
            Input::Stored { id, result } => self.stored(id, result, moment),
            Input::Loaded { id, loaded } => {
                match loaded {
                    Loaded::Resource(row) => self.sync.loaded(id, row.as_ref()),
                    Loaded::Asset(bytes) => {
                        if let Some(name) = self.loading_assets.remove(id) {
                            self.assets.insert(name, bytes);
                        }
                    }
                }
                Vec::new()
            }
            Input::Called { id, outcome } => self.called(id, &outcome, moment),
            Input::Woken => self.woken(moment),
            // Told again what it knows, it has no reason to try anything.
            Input::Connectivity { online } if online == self.online => Vec::new(),
            Input::Connectivity { online } => {
                self.online = online;
                if online {
                    self.wake();
                }
                self.outbox.connectivity(online, &mut self.ids)
            }
            Input::Resumed => {
                self.clock.sleep();
                self.sync.doubt(|_| true);
                self.wake();
                self.outbox.wake(&mut self.ids)
            }
            Input::Suspended => {
                self.proofs.lapse();
                self.flush()
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

    /// Lets the page in front do something and look around while it does.
    fn with_top<T>(&mut self, moment: Moment, then: impl FnOnce(&mut dyn Mounted, &Context<'_>) -> T) -> T {
        let id = self.stack.top().id;
        self.with_page(id, moment, then)
    }

    /// As [`App::with_top`], and its model may have changed.
    fn touch_top<T>(&mut self, moment: Moment, then: impl FnOnce(&mut dyn Mounted, &Context<'_>) -> T) -> T {
        self.stack.top_mut().touched = true;
        self.with_top(moment, then)
    }

    /// Lets a page do something; the page in front when the one named is gone.
    fn with_page<T>(&mut self, id: u64, moment: Moment, then: impl FnOnce(&mut dyn Mounted, &Context<'_>) -> T) -> T {
        if self.outbox.take_changed() {
            self.janji = self.outbox.janji(self.sessions.owner.as_deref());
            self.sessions.tell(&self.outbox);
        }
        let faults = self.shown_faults();
        let owner = self.sessions.owner.as_deref();
        let presence = Presence {
            kunci: Kunci {
                usable: self.key_opens(),
                ..self.keys.seen(owner, self.ids.running_ms)
            },
            ..self.proofs.seen(id, owner)
        };
        let look = Look {
            simple: self.simple == Some(true),
            unfolded: self.stack.find_mut(id).is_unfolded(),
            chosen: self.simple.is_some(),
        };
        // Written out so that the page and what it looks at are borrowed side by side.
        let context = Context {
            now: self.clock.now(moment),
            layer: Lapisan::ALUR,
            texts: &self.texts,
            known: &self.sync.known,
            session: &self.sessions.shown,
            presence: &presence,
            janji: &self.janji,
            drafts: self.drafts.forms(),
            online: self.online,
            version_stopped: self.version_stopped,
            look,
            faults: &faults,
            codes: &self.codes,
            grounds: &self.grounds,
            assets: &self.assets,
            directories: &self.directories,
            chance: self.ids.chance,
        };
        then(self.stack.find_mut(id).page.as_mut(), &context)
    }

    /// Keeps what was typed and where the person is.
    fn flush(&mut self) -> Vec<Effect> {
        let owner = self.sessions.owner.as_deref();
        let effects = self.drafts.flush(&mut self.stack, owner, &mut self.ids);
        self.faults.retain(|fault| *fault != Problem::DraftTooLarge);
        if self.drafts.too_large {
            self.add_fault(Problem::DraftTooLarge);
        }
        effects
    }

    fn stored(&mut self, id: EffectId, result: Result<(), StoreFailure>, moment: Moment) -> Vec<Effect> {
        self.note_store(result);
        self.drafts.stored(id, result);
        let session = self.sessions.stored(id, result, &mut self.ids);
        let farewells = self.farewells.stored(id, result, &mut self.ids);
        let keys = self.keys.stored(id, result, &mut self.ids);
        let mut effects = self.outbox.stored(id, result, &mut self.ids);
        let proof = self.proofs.stored(id, result, &mut self.ids);
        let reminders = self.reminders.stored(id, result, &mut self.ids);
        effects.extend(
            session
                .into_iter()
                .chain(farewells)
                .chain(keys)
                .chain(proof)
                .chain(reminders),
        );
        effects.extend(self.file_stored(id, result, moment));
        effects
    }

    fn needs(&mut self, moment: Moment) -> Vec<Need> {
        self.with_top(moment, |page, context| page.needs(context))
    }
}

/// What stands behind a route at first in a world, as it is drawn there.
#[cfg(any(test, feature = "examples"))]
#[must_use]
pub fn first_view(route: &Route, world: &crate::page::sample::World) -> Screen {
    let place = crate::screen::ui::Place {
        route: route.path(),
        generation: 1,
        can_go_back: true,
        language: world.texts.language().tag().to_owned(),
    };
    mount::mount(route).draw(place, &world.context()).0
}
