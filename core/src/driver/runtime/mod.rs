//! Runs what the application asks for.
//!
//! One task owns the application and takes inputs one after another from one inbox; nothing is locked while it waits.
//! What the application asks for runs beside it: calls and timers take turns with it on one thread of the driver's own, so
//! that a host needs no runtime; the store has another, since SQLite waits for the disk; what the host is to hear a third,
//! so that a host may call the driver from anything that it is told.

mod actor;
mod notifier;
mod store_thread;
mod tasks;
#[cfg(test)]
mod tests;

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::mpsc::Receiver;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::runtime::Builder;
use tokio::sync::{mpsc, oneshot, watch};

use self::actor::{Machine, Message, Parts};
use self::notifier::{Notifier, Telling};
use super::host::{Clock, LogSink, ScreenObserver, SecretStore};
use super::http::{Http, HttpConfig, HttpConfigError};
use crate::app::{App, Input, Setup, StoreFailure};
use crate::screen::{Event, Screen};
use crate::text::Language;

/// How long [`Driver`]'s drop waits for the files to be closed and, after that, for the host to have heard everything; both
/// usually are within milliseconds.
const CLOSING: Duration = Duration::from_secs(1);

/// How to open the app.
#[derive(Debug, Clone)]
pub struct Config {
    /// Folder of the two database files; made when it is missing. One driver per folder at a time.
    pub folder: PathBuf,
    /// How to reach the gateway.
    pub http: HttpConfig,
    /// Language until the person chooses another.
    pub language: Language,
    /// Folder of the files that come with the app and are read when a page needs them; `None` when there are none.
    pub assets: Option<PathBuf>,
}

/// What the host provides.
#[derive(Clone)]
pub struct Host {
    /// Keeps the key.
    pub secrets: Arc<dyn SecretStore>,
    /// Takes the log; no line holds personal data.
    pub log: Arc<dyn LogSink>,
    /// Hears of new screens and of what only the phone can do.
    pub observer: Arc<dyn ScreenObserver>,
    /// Tells the time.
    pub clock: Arc<dyn Clock>,
}

/// Why the app could not be opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// The gateway's configuration was refused.
    #[error(transparent)]
    Gateway(#[from] HttpConfigError),
    /// The operating system gave no random bytes or no thread, or the app failed inside, which the log then says.
    #[error("the operating system refused what the app needs")]
    System,
}

/// The app was closed (it failed inside, which the log then says) before it answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the app is closed")]
pub struct Closed;

/// The running app.
///
/// Its futures can be polled by any executor, and dropping one takes nothing back: what it handed over is done.
///
/// Dropping the driver ends everything within moments, and when it returns the host is told nothing more, unless a callback
/// of the host takes longer than a second or is what drops it. Writes to the store that were asked for are finished; the files
/// are tidied and closed. Calls are broken off, sends (`POST`) as well as reads: waiting for a gateway could take half a
/// minute, and nothing is lost, because the outbox has said *dikirim* since before the first byte left, so that the
/// next run asks for the outcome under the same id. What was handed over but not yet taken in is answered by
/// [`Closed`].
pub struct Driver {
    inbox: mpsc::UnboundedSender<Message>,
    screens: watch::Receiver<Option<Arc<Screen>>>,
    /// Hangs up when the files are closed. The lock only makes it shareable; nobody but drop looks at it.
    files: Mutex<Receiver<Infallible>>,
    /// How to know that the host is told nothing more; behind a lock for the same reason.
    telling: Mutex<Telling>,
    /// Ends the thread of the application and its calls when it is dropped.
    life: Option<oneshot::Sender<Infallible>>,
}

impl Driver {
    /// Opens the stores, restores what they hold and draws the first screen.
    ///
    /// # Errors
    /// [`OpenError`]; trouble with the stores is no error but a problem on the screen.
    pub async fn open(config: Config, host: Host) -> Result<Self, OpenError> {
        Self::start(config, host, App::new).await
    }

    async fn start<M: Machine>(
        config: Config,
        host: Host,
        make: impl FnMut(Setup) -> M + Send + 'static,
    ) -> Result<Self, OpenError> {
        let http = Http::new(config.http, host.clock.clone())?;
        let runtime = Builder::new_current_thread()
            .thread_name("jkn-runtime")
            .enable_all()
            .build()
            .map_err(|_| OpenError::System)?;
        let (screen, screens) = watch::channel(None);
        let (notifier, telling) =
            Notifier::start(host.log, host.observer, screens.clone()).map_err(|_| OpenError::System)?;
        let (store, files) = store_thread::start(
            config.folder,
            config.assets,
            host.secrets,
            host.clock.clone(),
            notifier.clone(),
        )
        .map_err(|_| OpenError::System)?;
        let (inbox, messages) = mpsc::unbounded_channel();
        let (opened, ready) = oneshot::channel();
        let parts = Parts {
            inbox: messages,
            store,
            notifier,
            screen,
            http,
            clock: host.clock,
            language: config.language,
        };
        runtime.spawn(actor::run(parts, make, opened));
        let (life, death) = oneshot::channel();
        std::thread::Builder::new()
            .name("jkn-runtime".to_owned())
            .spawn(move || {
                // Nothing is ever sent: all tasks take turns here until the driver is dropped.
                let _: Result<Infallible, _> = runtime.block_on(death);
                // Waits for no look-up of a name, which may take long and cannot be broken off.
                runtime.shutdown_background();
            })
            .map_err(|_| OpenError::System)?;
        // Before the first wait: a caller that gives up here ends everything again by dropping this.
        let driver = Self {
            inbox,
            screens,
            files: Mutex::new(files),
            telling: Mutex::new(telling),
            life: Some(life),
        };
        ready.await.unwrap_or(Err(OpenError::System))?;
        Ok(driver)
    }

    /// The newest screen; `None` once the app has closed because it failed inside. Open it anew then.
    #[must_use]
    pub fn screen(&self) -> Option<Arc<Screen>> {
        self.screens.borrow().clone()
    }

    /// Hands over what the person did; ready when the app has taken it in (not when its effects have ended).
    ///
    /// # Errors
    /// [`Closed`].
    pub async fn send(&self, event: Event) -> Result<Arc<Screen>, Closed> {
        self.ask(|reply| Message::Event(event, reply)).await
    }

    /// The phone gained or lost its network.
    pub fn connectivity(&self, online: bool) {
        self.tell(Message::Input(Input::Connectivity { online }));
    }

    /// The app came to the foreground.
    pub fn resume(&self) {
        self.tell(Message::Resume);
    }

    /// The app goes to sleep: what was typed and where the person is is kept, what is being written is finished, both files are tidied and closed, no lock is held.
    /// Calls under way go on while the phone lets them; what they change is written and the file closed again.
    ///
    /// # Errors
    /// [`StoreFailure`] when a file could not be tidied, or the app is closed.
    pub async fn suspend(&self) -> Result<(), StoreFailure> {
        self.ask(Message::Suspend).await.unwrap_or(Err(StoreFailure::Failed))
    }

    /// Forgets everything, the host's key first, and begins anew: a fresh app in the same folder, signed out. Its
    /// screens go on counting their generations. Calls under way go on, but nobody hears how they end.
    ///
    /// # Errors
    /// [`StoreFailure`] when something could not be removed, or the app is closed. The app begins anew all the same,
    /// with what is left, and tells the person; a second call tries again.
    pub async fn wipe(&self) -> Result<(), StoreFailure> {
        self.ask(Message::Wipe).await.unwrap_or(Err(StoreFailure::Failed))
    }

    async fn ask<T>(&self, message: impl FnOnce(oneshot::Sender<T>) -> Message) -> Result<T, Closed> {
        let (reply, answer) = oneshot::channel();
        self.tell(message(reply));
        answer.await.map_err(|_| Closed)
    }

    /// A closed app takes no message. Whoever waits for an answer is told so by the reply that is dropped with it; the
    /// others were told by [`Driver::screen`].
    fn tell(&self, message: Message) {
        let _ = self.inbox.send(message);
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Waits for nobody, so that this may run inside another runtime or in an observer.
        drop(self.life.take());
        if let Ok(files) = self.files.get_mut() {
            // Whether they are closed now or a write still holds them up: there is nobody left to tell.
            let _ = files.recv_timeout(CLOSING);
        }
        if let Ok(telling) = self.telling.get_mut()
            // Whoever is being told this very moment cannot wait until the telling is over.
            && telling.thread != std::thread::current().id()
        {
            let _ = telling.ended.recv_timeout(CLOSING);
        }
    }
}
