//! Calls under way, and the one alarm. Each ends as one input of the application.

use std::collections::HashMap;
use std::pin::Pin;
use std::time::Duration;

use tokio::task::{Id, JoinSet};
use tokio::time::Sleep;

use super::notifier::Notifier;
use crate::app::{CallFailure, CallOutcome, EffectId, Input};
use crate::driver::host::LogLevel;

/// Dropping it breaks all of them off.
pub(super) struct Tasks {
    running: JoinSet<Input>,
    /// Which call a task makes, so that one that fails inside is answered all the same.
    calls: HashMap<Id, EffectId>,
    alarm: Option<Pin<Box<Sleep>>>,
    notifier: Notifier,
}

impl Tasks {
    pub(super) fn new(notifier: Notifier) -> Self {
        Self {
            running: JoinSet::new(),
            calls: HashMap::new(),
            alarm: None,
            notifier,
        }
    }

    pub(super) fn call(&mut self, id: EffectId, call: impl Future<Output = CallOutcome> + Send + 'static) {
        let task = self.running.spawn(async move {
            let outcome = call.await;
            Input::Called { id, outcome }
        });
        self.calls.insert(task.id(), id);
    }

    /// Sets the alarm; one that was set before does not ring.
    pub(super) fn wake(&mut self, after_ms: u64) {
        self.alarm = Some(Box::pin(tokio::time::sleep(Duration::from_millis(after_ms))));
    }

    /// The next to end; `None` when there is nothing to wait for. Nothing is lost when this is dropped while waiting.
    pub(super) async fn next(&mut self) -> Option<Input> {
        let ended = tokio::select! {
            Some(ended) = self.running.join_next_with_id() => ended,
            () = ring(&mut self.alarm), if self.alarm.is_some() => {
                self.alarm = None;
                return Some(Input::Woken);
            }
            else => return None,
        };
        match ended {
            Ok((id, input)) => {
                self.calls.remove(&id);
                Some(input)
            }
            // Broken off by us; nobody waits for it.
            Err(failed) if failed.is_cancelled() => {
                self.calls.remove(&failed.id());
                None
            }
            Err(failed) => {
                self.notifier.log(LogLevel::Error, "a call failed inside");
                // Perhaps after its request was sent.
                let outcome = CallOutcome::Failed(CallFailure::Interrupted);
                let id = self.calls.remove(&failed.id())?;
                Some(Input::Called { id, outcome })
            }
        }
    }

    /// Lets all of them go on unheard: a sign-out asked for in the last moment still reaches the gateway.
    pub(super) fn forget(&mut self) {
        self.running.detach_all();
        self.calls.clear();
        self.alarm = None;
    }
}

/// Ends when the alarm rings; never while there is none.
async fn ring(alarm: &mut Option<Pin<Box<Sleep>>>) {
    match alarm {
        Some(alarm) => alarm.await,
        None => std::future::pending().await,
    }
}
