//! The store on its own thread: one job after another, in the order in which they were given.

use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use tokio::sync::{mpsc, oneshot};

use super::notifier::Notifier;
use crate::app::{BlobName, EffectId, Load, Loaded, Restored, StoreFailure, StoreWrite};
use crate::driver::host::{LogLevel, SecretStore};
use crate::driver::store::{self, Store};

/// A job of the application's that has ended.
pub(super) enum Done {
    /// A write.
    Stored(EffectId, Result<(), StoreFailure>),
    /// A reading.
    Loaded(EffectId, Loaded),
}

/// Gives jobs and hears how they ended. When it is dropped, the jobs given are still done, and then the files closed.
pub(super) struct StoreThread {
    jobs: Sender<Job>,
    done: mpsc::UnboundedReceiver<Done>,
    opened: Option<oneshot::Receiver<Restored>>,
}

enum Job {
    Write(EffectId, StoreWrite),
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
        self.give(Job::Write(id, write));
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
        while self.done.try_recv().is_ok() {}
        Ok(wiped)
    }

    /// The next job to end. Nothing is lost when this is dropped while waiting.
    pub(super) async fn done(&mut self) -> Result<Done, Lost> {
        self.done.recv().await.ok_or(Lost)
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
        for job in &self.given {
            match job {
                Job::Write(id, write) => {
                    let result = store.write(&write);
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
                    let _ = reply.send(store.suspend());
                }
                Job::Resume => asleep = false,
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
