//! The store on its own thread: one job after another, in the order in which they were given.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use super::notifier::Notifier;
use crate::app::{BlobName, EffectId, Load, Loaded, Restored, StoreFailure, StoreWrite};
use crate::driver::host::{Clock, LogLevel, SecretStore};
use crate::driver::store::{self, Store};

/// How soon a store that is hindered is tried again by itself, and how rarely at last.
const SOON: Duration = Duration::from_secs(2);
const RARELY: Duration = Duration::from_mins(1);

/// A job of the application's that has ended, or news of the store.
pub(super) enum Done {
    /// A write.
    Stored(EffectId, Result<(), StoreFailure>),
    /// A reading.
    Loaded(EffectId, Loaded),
    /// The files were opened once more and hold something else than was told before.
    Reopened(Restored),
}

/// Gives jobs and hears how they ended. When it is dropped, the jobs given are still done, and then the files closed.
pub(super) struct StoreThread {
    jobs: Sender<Job>,
    done: mpsc::UnboundedReceiver<Done>,
    opened: Option<oneshot::Receiver<Restored>>,
    /// How often the application was told that the files were opened.
    heard: u64,
}

enum Job {
    /// With how often the application had been told by then.
    Write(EffectId, StoreWrite, u64),
    Load(EffectId, Load),
    Blob(BlobName, u64, u64, oneshot::Sender<Result<Vec<u8>, StoreFailure>>),
    Suspend(oneshot::Sender<Result<(), StoreFailure>>),
    Resume,
    Wipe(oneshot::Sender<(Result<(), StoreFailure>, Restored)>),
}

/// The thread has ended because something failed inside it; the log says so.
#[derive(Debug)]
pub(super) struct Lost;

/// Opens the store. The second value hangs up when the files are closed for good.
///
/// # Errors
/// When there is no thread to be had.
pub(super) fn start(
    folder: PathBuf,
    assets: Option<PathBuf>,
    secrets: Arc<dyn SecretStore>,
    clock: Arc<dyn Clock>,
    notifier: Notifier,
) -> std::io::Result<(StoreThread, Receiver<Infallible>)> {
    let (jobs, given) = channel();
    let (answers, done) = mpsc::unbounded_channel();
    let (restored, opened) = oneshot::channel();
    let (open, files) = channel();
    let worker = StoreWorker {
        folder,
        assets,
        secrets,
        clock,
        notifier,
        given,
        answers,
    };
    std::thread::Builder::new()
        .name("jkn-store".to_owned())
        .spawn(move || {
            let notifier = worker.notifier.clone();
            if catch_unwind(AssertUnwindSafe(|| worker.work(restored))).is_err() {
                notifier.log(LogLevel::Error, "the store failed inside and is closed");
            }
            drop(open);
        })?;
    let thread = StoreThread {
        jobs,
        done,
        opened: Some(opened),
        heard: 0,
    };
    Ok((thread, files))
}

impl StoreThread {
    /// What the files held; the first call only.
    pub(super) async fn opened(&mut self) -> Result<Restored, Lost> {
        self.opened.take().ok_or(Lost)?.await.map_err(|_| Lost)
    }

    /// Writes, later.
    pub(super) fn write(&self, id: EffectId, write: StoreWrite) {
        self.give(Job::Write(id, write, self.heard));
    }

    /// Reads, later.
    pub(super) fn load(&self, id: EffectId, load: Load) {
        self.give(Job::Load(id, load));
    }

    /// A stretch of an attached file.
    pub(super) fn blob(
        &self,
        name: BlobName,
        from: u64,
        length: u64,
    ) -> impl Future<Output = Result<Vec<u8>, StoreFailure>> + Send + 'static {
        let (reply, answer) = oneshot::channel();
        self.give(Job::Blob(name, from, length, reply));
        async { answer.await.unwrap_or(Err(StoreFailure::Failed)) }
    }

    /// Closes the files when everything given before is done, and keeps them closed between writes.
    pub(super) fn suspend(&self, reply: oneshot::Sender<Result<(), StoreFailure>>) {
        self.give(Job::Suspend(reply));
    }

    /// The files may stay open again.
    pub(super) fn resume(&self) {
        self.give(Job::Resume);
    }

    /// Forgets everything and opens anew. Answers of writes given before are lost.
    pub(super) async fn wipe(&mut self) -> Result<(Result<(), StoreFailure>, Restored), Lost> {
        let (reply, answer) = oneshot::channel();
        self.give(Job::Wipe(reply));
        let wiped = answer.await.map_err(|_| Lost)?;
        while let Ok(done) = self.done.try_recv() {
            self.note(&done);
        }
        Ok(wiped)
    }

    /// The next job to end. Nothing is lost when this is dropped while waiting.
    pub(super) async fn done(&mut self) -> Result<Done, Lost> {
        let done = self.done.recv().await.ok_or(Lost)?;
        self.note(&done);
        Ok(done)
    }

    fn note(&mut self, done: &Done) {
        if matches!(done, Done::Reopened(_)) {
            self.heard = self.heard.saturating_add(1);
        }
    }

    /// A thread that is gone is found out by [`StoreThread::done`] and by the replies that are dropped.
    fn give(&self, job: Job) {
        let _ = self.jobs.send(job);
    }
}

/// What the thread works with.
struct StoreWorker {
    folder: PathBuf,
    assets: Option<PathBuf>,
    secrets: Arc<dyn SecretStore>,
    clock: Arc<dyn Clock>,
    notifier: Notifier,
    given: Receiver<Job>,
    answers: mpsc::UnboundedSender<Done>,
}

/// Replies go to whoever still waits; one who no longer does wanted the job done all the same.
impl StoreWorker {
    fn work(self, opened: oneshot::Sender<Restored>) {
        let (mut store, restored) = self.open();
        let _ = opened.send(restored);
        let mut asleep = false;
        let mut told = 0;
        let mut patience = SOON;
        loop {
            let job = match self.next(&store, asleep, patience) {
                Ok(job) => job,
                Err(RecvTimeoutError::Timeout) => {
                    patience = patience.saturating_mul(2).min(RARELY);
                    let news = store.try_again(&*self.secrets);
                    told += self.tell(&mut store, news);
                    continue;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            };
            if matches!(job, Job::Write(..) | Job::Resume) {
                let news = store.wake(&*self.secrets);
                told += self.tell(&mut store, news);
            }
            match job {
                Job::Write(id, write, heard) => {
                    // What was asked for before the news was heard may no longer be meant.
                    let result = if heard == told {
                        store.write(&write)
                    } else {
                        Err(StoreFailure::ReadOnly)
                    };
                    rest(&mut store, asleep);
                    let _ = self.answers.send(Done::Stored(id, result));
                }
                Job::Load(id, load) => {
                    let loaded = store.load(&load);
                    rest(&mut store, asleep);
                    let _ = self.answers.send(Done::Loaded(id, loaded));
                }
                Job::Blob(name, from, length, reply) => {
                    let _ = reply.send(store.blob(&name, from, length));
                    rest(&mut store, asleep);
                }
                Job::Suspend(reply) => {
                    asleep = true;
                    // Nobody waits for it now. What fails is among the store's troubles, and tried again at the next sleep.
                    let _ = store.renew_key(&*self.secrets, self.clock.wall_ms());
                    let _ = reply.send(store.suspend());
                }
                Job::Resume => (asleep, patience) = (false, SOON),
                Job::Wipe(reply) => {
                    drop(store);
                    let result = self.wipe();
                    let restored;
                    (store, restored) = self.open();
                    rest(&mut store, asleep);
                    let _ = reply.send((result, restored));
                }
            }
            self.report(&mut store);
        }
        rest(&mut store, true);
        self.report(&mut store);
    }

    /// The next job; a store that is hindered does not wait without end, unless the app is asleep.
    fn next(&self, store: &Store, asleep: bool, patience: Duration) -> Result<Job, RecvTimeoutError> {
        if store.is_hindered() && !asleep {
            return self.given.recv_timeout(patience);
        }
        self.given.recv().map_err(|_| RecvTimeoutError::Disconnected)
    }

    /// Tells what the files hold, when that is news; how often there was news.
    fn tell(&self, store: &mut Store, news: Option<Restored>) -> u64 {
        self.report(store);
        match news {
            Some(restored) => {
                let _ = self.answers.send(Done::Reopened(restored));
                1
            }
            None => 0,
        }
    }

    fn open(&self) -> (Store, Restored) {
        let (mut store, restored) = Store::open(&self.folder, &*self.secrets);
        store.set_assets(self.assets.clone());
        self.report(&mut store);
        (store, restored)
    }

    fn wipe(&self) -> Result<(), StoreFailure> {
        store::wipe(&self.folder, &*self.secrets).map_err(|trouble| {
            self.notifier
                .log(LogLevel::Error, format!("store: not wiped: {trouble}"));
            trouble.failure()
        })
    }

    fn report(&self, store: &mut Store) {
        for trouble in store.troubles() {
            self.notifier.log(LogLevel::Error, format!("store: {trouble}"));
        }
    }
}

/// Closes the files again: iOS kills an app that holds a lock in its sleep. A failure is among the store's troubles.
fn rest(store: &mut Store, asleep: bool) {
    if asleep {
        let _ = store.suspend();
    }
}
