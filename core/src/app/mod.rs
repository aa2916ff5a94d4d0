//! The application: the single owner of state, a pure state machine.
//!
//! [`Input`]s go in, each with its [`Moment`]; [`Effect`]s come out. Nothing here reads a clock, a file, the network or a
//! source of randomness, so every journey is a test that runs in microseconds.
//!
//! What happens to one input:
//!
//! 1. [`App::handle`] gives it to the part that it concerns, which answers with effects.
//! 2. What a page did comes back as `Ask`s, which `grant` carries out.
//! 3. `settle` brings the page in front up to date and draws it. Only when something to be seen has changed is there a new
//!    screen.
//!
//! * `reopened` what the store tells · `mount` which page stands behind which route · `stack` the pages · `drafts` what was typed and where the person was
//! * `sync` keeping what is known up to date · `session` who is signed in · `answers` what follows a call
//! * [`outbox`] the life of a command · `phone` what the phone brings · `clock` the gateway's time · [`ids`] chance

mod answers;
mod clock;
mod drafts;
pub mod effect;
pub mod ids;
pub mod input;
mod mount;
pub mod outbox;
mod phone;
mod reopened;
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
pub use input::{CallFailure, CallOutcome, Input, Loaded, Moment, Restored, StoreFailure, StoreFault};

use crate::data::{Janji, Perintah, Problem, Route};
use crate::page::{Ask, Assets, Codes, Context, Need};
use crate::rules::lapisan::Lapisan;
use crate::screen::ui::Place;
use crate::screen::{Event, Screen, Ui};
use crate::text::{Language, Texts};
use clock::Clock;
use drafts::Drafts;
use ids::Ids;
use mount::Mounted;
use outbox::Outbox;
use phone::Bringing;
use session::Sessions;
use stack::Stack;
use sync::Sync;

/// Name under which the chosen language is kept, among the settings.
const LANGUAGE: &str = "bahasa";
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
    stack: Stack,
    drafts: Drafts,
    bringing: Bringing,
    /// Questions under way.
    calls: BTreeMap<EffectId, answers::Call>,
    /// Files that came with the app, as far as a page has needed them.
    assets: Assets,
    loading_assets: BTreeMap<EffectId, &'static str>,
    /// When the page in front is drawn again by itself, milliseconds since 1970 UTC.
    redraw: Option<(EffectId, i64)>,
    codes: Codes,
    screen: Screen,
    online: bool,
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
            stack: Stack::new(),
            drafts: Drafts::default(),
            bringing: Bringing::default(),
            calls: BTreeMap::new(),
            assets: Assets::new(),
            loading_assets: BTreeMap::new(),
            redraw: None,
            codes: Codes::default(),
            screen,
            online: true,
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

    /// Takes in what happened and says what is to be done.
    pub fn handle(&mut self, moment: Moment, input: Input) -> Vec<Effect> {
        let mut effects = match input {
            Input::Opened(restored) => self.open(restored),
            Input::Reopened(restored) => self.reopened(restored),
            Input::Event(event) => self.event(event, moment),
            Input::Stored { id, result } => self.stored(id, result, moment),
            Input::Loaded { id, loaded } => {
                match loaded {
                    Loaded::Resource(row) => self.sync.loaded(id, row.as_ref()),
                    Loaded::Asset(bytes) => {
                        if let Some(name) = self.loading_assets.remove(&id) {
                            self.assets.insert(name, bytes);
                        }
                    }
                }
                Vec::new()
            }
            Input::Called { id, outcome } => self.called(id, &outcome, moment),
            Input::Fired { id } => self.fired(id),
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
            Input::Suspended => self.flush(),
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

    fn open(&mut self, restored: Restored) -> Vec<Effect> {
        self.opened = true;
        self.note_faults(&restored);
        let mut account = None;
        for row in restored.settings {
            match row.name.as_str() {
                session::SETTING => account = self.sessions.restore(&row.body),
                LANGUAGE => self.restore_language(&row.body),
                // A setting of another version stays where it is.
                _ => {}
            }
        }
        if let Some(newest_ms) = restored.newest_ms {
            self.clock.remember(newest_ms);
        }
        let (outbox, unreadable) = Outbox::restore(&restored.commands, restored.highest_sequence);
        self.outbox = outbox;
        if !unreadable.is_empty() {
            self.add_fault(Problem::UnreadablePromise);
        }
        let (drafts, stack) = Drafts::restore(restored.drafts, self.sessions.owner.as_deref());
        self.drafts = drafts;
        self.stack = stack.unwrap_or_else(Stack::new);
        self.outbox.session(account, &mut self.ids)
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
            Event::Tapped { generation, action } if generation >= self.stack.top().since => self
                .touch_top(moment, |page, context| page.tapped(&action, generation, context))
                .unwrap_or_default(),
            Event::Edited {
                generation,
                field,
                value,
            } if generation >= self.stack.top().since => self
                .touch_top(moment, |page, context| page.edited(&field, value, context))
                .unwrap_or_default(),
            // A stale tap or edit is answered with the newest screen and does nothing else.
            Event::Tapped { .. } | Event::Edited { .. } => return vec![Effect::ScreenChanged],
            Event::Refreshed => vec![Ask::Refresh],
            Event::Back => {
                if self.touch_top(moment, |page, _| page.back()) {
                    return Vec::new();
                }
                vec![Ask::Back]
            }
            Event::Brought { id, what } => return self.brought(&id, what, moment),
        };
        self.grant(asks, moment)
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
        }
        let faults = self.shown_faults();
        // Written out so that the page and what it looks at are borrowed side by side.
        let context = Context {
            now: self.clock.now(moment),
            layer: Lapisan::ALUR,
            texts: &self.texts,
            known: &self.sync.known,
            session: &self.sessions.shown,
            janji: &self.janji,
            online: self.online,
            faults: &faults,
            codes: &self.codes,
            assets: &self.assets,
        };
        then(self.stack.find_mut(id).page.as_mut(), &context)
    }

    /// Does what a page asked for.
    fn grant(&mut self, asks: Vec<Ask>, moment: Moment) -> Vec<Effect> {
        let mut effects = Vec::new();
        for ask in asks {
            match ask {
                Ask::Open(route) => effects.extend(self.go(|stack| stack.open(route))),
                Ask::Replace(route) => effects.extend(self.go(|stack| stack.replace(route))),
                Ask::Back => effects.extend(self.go(Stack::back)),
                Ask::Refresh => effects.extend(self.refresh(moment)),
                Ask::Do(perintah) => match self.promise(perintah, moment) {
                    Ok(done) => effects.extend(done),
                    Err(sign_in) => {
                        effects.extend(sign_in);
                        break;
                    }
                },
                Ask::Withdraw(id) => {
                    // Too late means that it is being sent; the page shows it as such.
                    effects.extend(self.outbox.withdraw(&id, &mut self.ids).unwrap_or_default());
                }
                Ask::Forget(id) => effects.extend(self.outbox.forget(&id, &mut self.ids)),
                Ask::Call(panggilan) => effects.extend(self.ask_once(&panggilan)),
                Ask::Bring(name, wish) => effects.push(self.bringing.ask(self.stack.top(), name, wish)),
                Ask::DropFile(id) => effects.push(self.drop_file(id)),
                Ask::SignOut => effects.extend(self.sign_out()),
                Ask::Wipe => {
                    effects.extend(self.farewell());
                    effects.push(Effect::Wipe);
                }
                Ask::Speak(language) => effects.push(self.speak(language)),
                Ask::Shell(request) => effects.push(Effect::Shell(request)),
            }
        }
        effects
    }

    /// Changes where the person is; the form that is left is kept first.
    fn go(&mut self, change: impl FnOnce(&mut Stack)) -> Vec<Effect> {
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
    fn wake(&mut self) {
        self.sync.wake();
        self.stack.top_mut().announced = false;
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

    fn sign_out(&mut self) -> Vec<Effect> {
        let mut effects: Vec<Effect> = self.farewell().into_iter().collect();
        effects.extend(self.end_session(false));
        effects
    }

    fn speak(&mut self, language: Language) -> Effect {
        self.texts = Texts::new(language);
        let row = SettingRow {
            name: LANGUAGE.to_owned(),
            body: language.tag().as_bytes().to_vec(),
        };
        let write = StoreWrite::PutSetting { row, forget: None };
        Effect::Store {
            id: self.ids.effect(),
            write,
        }
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
        let mut effects = self.outbox.stored(id, result, &mut self.ids);
        effects.extend(self.file_stored(id, result, moment));
        effects
    }

    fn fired(&mut self, id: EffectId) -> Vec<Effect> {
        self.sync.fired(id);
        if self.redraw.is_some_and(|(redraw, _)| redraw == id) {
            self.redraw = None;
        }
        if self.drafts.fired(id) {
            return self.flush();
        }
        self.outbox.fired(id, &mut self.ids)
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
        let aside = self.drafts.set_aside.then_some(Problem::UnreadableDraft);
        lost.into_iter()
            .chain(self.faults.iter().cloned())
            .chain(aside)
            .collect()
    }

    fn needs(&mut self, moment: Moment) -> Vec<Need> {
        self.with_top(moment, |page, context| page.needs(context))
    }
}
