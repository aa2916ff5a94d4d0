//! Calls and timers under way. Each ends as one input of the application.

use std::collections::HashMap;
use std::time::Duration;

use tokio::task::{Id, JoinSet};

use super::notifier::Notifier;
use crate::app::{CallFailure, CallOutcome, EffectId, Input};
use crate::driver::host::LogLevel;

/// Dropping it breaks all of them off.
pub(super) struct Tasks {
    running: JoinSet<Input>,
    /// Which call a task makes, so that one that fails inside is answered all the same.
    calls: HashMap<Id, EffectId>,
    notifier: Notifier,
}

impl Tasks {
    pub(super) fn new(notifier: Notifier) -> Self {
        Self {
            running: JoinSet::new(),
            calls: HashMap::new(),
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

    pub(super) fn timer(&mut self, id: EffectId, after_ms: u64) {
        self.running.spawn(async move {
            tokio::time::sleep(Duration::from_millis(after_ms)).await;
            Input::Fired { id }
        });
    }

    /// The next to end; `None` when there is nothing to wait for. Nothing is lost when this is dropped while waiting.
    pub(super) async fn next(&mut self) -> Option<Input> {
        match self.running.join_next_with_id().await? {
            Ok((id, input)) => {
                self.calls.remove(&id);
                Some(input)
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
    }
}
