//! The one owner of the application: takes inputs one after another and sets going what the application asks for.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use ring::rand::{SecureRandom, SystemRandom};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::time::Instant;

use super::OpenError;
use super::notifier::Notifier;
use super::store_thread::{Done, Lost, StoreThread};
use super::tasks::Tasks;
use crate::app::{
    App, Body, CallFailure, CallOutcome, CallRequest, Effect, EffectId, Input, Moment, Setup, StoreFailure,
};
use crate::driver::host::{Clock, LogLevel};
use crate::driver::http::Http;
use crate::screen::{Event, Screen};
use crate::text::Language;

/// How long a screen waits for what is kept of its page.
const PATIENCE: Duration = Duration::from_millis(100);

/// What is driven: the application, or a script in its place.
pub(super) trait Machine: Send + 'static {
    /// Takes in what happened and says what is to be done.
    fn handle(&mut self, now: Moment, input: Input) -> Vec<Effect>;
    /// What is to be seen now.
    fn screen(&self) -> &Screen;
    /// The newest moment at which the gateway is known to have spoken, milliseconds since 1970 UTC by its clock.
    fn newest_ms(&self) -> Option<i64>;
}

impl Machine for App {
    fn handle(&mut self, now: Moment, input: Input) -> Vec<Effect> {
        self.handle(now, input)
    }
    fn screen(&self) -> &Screen {
        self.screen()
    }
    fn newest_ms(&self) -> Option<i64> {
        self.newest_ms()
    }
}

/// What the driver's callers hand over.
pub(super) enum Message {
    Input(Input),
    Event(Event, oneshot::Sender<Arc<Screen>>),
    Suspend(oneshot::Sender<Result<(), StoreFailure>>),
    Resume,
    Wipe(oneshot::Sender<Result<(), StoreFailure>>),
}

/// What the actor works with.
pub(super) struct Parts {
    pub(super) inbox: mpsc::UnboundedReceiver<Message>,
    pub(super) store: StoreThread,
    pub(super) notifier: Notifier,
    pub(super) screen: watch::Sender<Option<Arc<Screen>>>,
    pub(super) http: Http,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) language: Language,
}

/// The application can go on no longer; the log says why.
struct Broken;

/// Opens, then lives until the driver is dropped or something breaks inside.
pub(super) async fn run<M: Machine>(
    mut parts: Parts,
    mut make: impl FnMut(Setup) -> M + Send + 'static,
    opened: oneshot::Sender<Result<(), OpenError>>,
) {
    // Whoever no longer waits for this answer has dropped the driver, and with it this task.
    let machine = match build(&mut make, parts.language, 0, &parts.notifier) {
        Ok(machine) => machine,
        Err(error) => {
            let _ = opened.send(Err(error));
            return;
        }
    };
    let Ok(restored) = parts.store.opened().await else {
        let _ = opened.send(Err(OpenError::System));
        return;
    };
    let mut actor = Actor {
        tasks: Tasks::new(parts.notifier.clone()),
        parts,
        make,
        machine,
        since: Instant::now(),
        shown: false,
        loading: 0,
        wipe_asked: false,
    };
    if actor.take(Input::Opened(restored)).await.is_ok() {
        let _ = opened.send(Ok(()));
        // What broke is in the log and on no screen.
        let _ = actor.live().await;
    }
}

fn build<M>(
    make: &mut impl FnMut(Setup) -> M,
    language: Language,
    generation: u64,
    notifier: &Notifier,
) -> Result<M, OpenError> {
    let mut seed = [0; 32];
    SystemRandom::new().fill(&mut seed).map_err(|_| OpenError::System)?;
    let setup = Setup {
        seed,
        language,
        generation,
    };
    catch_unwind(AssertUnwindSafe(|| make(setup))).map_err(|_| {
        notifier.log(LogLevel::Error, "the application failed while it was made");
        OpenError::System
    })
}

struct Actor<M, F> {
    parts: Parts,
    make: F,
    machine: M,
    since: Instant,
    tasks: Tasks,
    /// Whether a screen of this application was shown.
    shown: bool,
    /// Readings of the store under way.
    loading: usize,
    wipe_asked: bool,
}

impl<M, F> Actor<M, F>
where
    M: Machine,
    F: FnMut(Setup) -> M + Send + 'static,
{
    async fn live(&mut self) -> Result<(), Broken> {
        loop {
            tokio::select! {
                message = self.parts.inbox.recv() => match message {
                    Some(message) => self.obey(message).await?,
                    None => return Ok(()),
                },
                done = self.parts.store.done() => self.stored(done).await?,
                Some(input) = self.tasks.next() => self.take(input).await?,
            }
        }
    }

    /// Replies go to whoever still waits; what was asked is done all the same.
    async fn obey(&mut self, message: Message) -> Result<(), Broken> {
        match message {
            Message::Input(input) => self.take(input).await?,
            Message::Event(event, reply) => {
                self.take(Input::Event(event)).await?;
                if let Some(screen) = self.parts.screen.borrow().clone() {
                    let _ = reply.send(screen);
                }
            }
            Message::Suspend(reply) => {
                // What is only in memory is written before the files are closed: the store does one job after another.
                self.take(Input::Suspended).await?;
                self.parts.store.suspend(reply);
            }
            Message::Resume => {
                self.parts.store.resume();
                self.take(Input::Resumed).await?;
            }
            Message::Wipe(reply) => {
                self.wipe_asked = true;
                let result = self.wipe_while_asked().await?;
                let _ = reply.send(result);
            }
        }
        Ok(())
    }

    async fn take(&mut self, input: Input) -> Result<(), Broken> {
        let mut screen_changed = self.handle(input)?;
        // A page is shown with what is kept of it, not a moment before; a disk that takes long is not waited for.
        let patience = Instant::now() + PATIENCE;
        while self.loading > 0 {
            let Ok(done) = tokio::time::timeout_at(patience, self.parts.store.done()).await else {
                break;
            };
            let input = self.input_of(done)?;
            screen_changed |= self.handle(input)?;
        }
        if screen_changed {
            let screen = self.guarded(|machine, _| machine.screen().clone())?;
            self.show(Some(Arc::new(screen)));
        }
        // How it ended, the application is told.
        let _ = self.wipe_while_asked().await?;
        Ok(())
    }

    async fn stored(&mut self, done: Result<Done, Lost>) -> Result<(), Broken> {
        let input = self.input_of(done)?;
        self.take(input).await
    }

    fn input_of(&mut self, done: Result<Done, Lost>) -> Result<Input, Broken> {
        match done {
            Ok(Done::Stored(id, result)) => Ok(Input::Stored { id, result }),
            Ok(Done::Loaded(id, loaded)) => {
                self.loading = self.loading.saturating_sub(1);
                Ok(Input::Loaded { id, loaded })
            }
            Ok(Done::Reopened(restored)) => Ok(Input::Reopened(restored)),
            Err(Lost) => Err(self.broken("the app is closed because its store is")),
        }
    }

    /// Lets the application take in an input and sets going what it asks for; whether the screen changed.
    fn handle(&mut self, input: Input) -> Result<bool, Broken> {
        let effects = self.guarded(|machine, now| machine.handle(now, input))?;
        // The first screen is news, whatever the application says.
        let mut screen_changed = !self.shown;
        self.shown = true;
        for effect in effects {
            match effect {
                Effect::Store { id, write } => self.parts.store.write(id, write),
                Effect::Load { id, load } => {
                    self.loading = self.loading.saturating_add(1);
                    self.parts.store.load(id, load);
                }
                Effect::Call { id, request } => self.call(id, request),
                Effect::Wake { after_ms } => self.tasks.wake(after_ms),
                Effect::Wipe => self.wipe_asked = true,
                Effect::ScreenChanged => screen_changed = true,
                Effect::Shell(request) => self.parts.notifier.request(request),
            }
        }
        Ok(screen_changed)
    }

    fn call(&mut self, id: EffectId, request: CallRequest) {
        let (http, notifier) = (self.parts.http.clone(), self.parts.notifier.clone());
        if let Some(newest_ms) = self.machine.newest_ms() {
            http.is_at_least(newest_ms);
        }
        let file = match &request.body {
            Body::Blob { name, from, length } => Some(self.parts.store.blob(name.clone(), *from, *length)),
            Body::None | Body::Json(_) => None,
        };
        self.tasks.call(id, async move {
            let file = match file {
                Some(file) => file.await,
                None => Ok(Vec::new()),
            };
            let outcome = match file {
                Ok(file) => http.call(&request, file).await,
                // Nothing was sent, since there was nothing to send.
                Err(_) => CallOutcome::Failed(CallFailure::Unreachable),
            };
            let level = match outcome {
                CallOutcome::Reply { .. } => LogLevel::Info,
                CallOutcome::Failed(_) => LogLevel::Warning,
            };
            notifier.log(level, format!("{request:?}: {outcome:?}"));
            outcome
        });
    }

    async fn wipe_while_asked(&mut self) -> Result<Result<(), StoreFailure>, Broken> {
        let mut result = Ok(());
        while std::mem::take(&mut self.wipe_asked) {
            result = self.wipe().await?;
        }
        Ok(result)
    }

    /// Nothing that the old application asked for reaches the new one, whose tickets begin anew.
    async fn wipe(&mut self) -> Result<Result<(), StoreFailure>, Broken> {
        self.tasks.forget();
        let Ok((result, restored)) = self.parts.store.wipe().await else {
            return Err(self.broken("the app is closed because its store is"));
        };
        let generation = self.parts.screen.borrow().as_ref().map_or(0, |last| last.generation);
        let made = build(&mut self.make, self.parts.language, generation, &self.parts.notifier);
        self.machine = match made {
            Ok(machine) => machine,
            Err(error) => return Err(self.broken(&format!("the app could not begin anew: {error}"))),
        };
        (self.shown, self.loading) = (false, 0);
        self.parts.notifier.log(LogLevel::Info, "wiped; the app begins anew");
        let mut screen_changed = self.handle(Input::Opened(restored))?;
        if result.is_err() {
            screen_changed |= self.handle(Input::WipeFailed)?;
        }
        if screen_changed {
            let screen = self.guarded(|machine, _| machine.screen().clone())?;
            self.show(Some(Arc::new(screen)));
        }
        Ok(result)
    }

    /// Runs the application. What it panicked with may quote personal data, so nobody is told.
    fn guarded<T>(&mut self, run: impl FnOnce(&mut M, Moment) -> T) -> Result<T, Broken> {
        let running = self.since.elapsed().as_millis();
        let running_ms = u64::try_from(running).unwrap_or(u64::MAX);
        let (machine, clock) = (&mut self.machine, &self.parts.clock);
        let guarded = AssertUnwindSafe(|| {
            let wall_ms = clock.wall_ms();
            run(machine, Moment { wall_ms, running_ms })
        });
        catch_unwind(guarded).map_err(|_| self.broken("the application failed inside; the app is closed"))
    }

    /// Says so before anybody who waits is let go.
    fn broken(&self, line: &str) -> Broken {
        self.parts.notifier.log(LogLevel::Error, line);
        self.show(None);
        Broken
    }

    fn show(&self, screen: Option<Arc<Screen>>) {
        self.parts.screen.send_replace(screen);
        self.parts.notifier.screen_changed();
    }
}
