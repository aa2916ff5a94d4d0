//! What is wrong with this phone's own storage, as long as it is.

use super::App;
use super::input::StoreFailure;
use crate::data::Problem;

impl App {
    /// Notes how a write went, so that a full disk is seen and forgotten again when there is room.
    pub(super) fn note_store(&mut self, result: Result<(), StoreFailure>) {
        self.faults
            .retain(|fault| !matches!(fault, Problem::DiskFull | Problem::StoreFailed));
        match result {
            Err(StoreFailure::DiskFull) => self.add_fault(Problem::DiskFull),
            Err(StoreFailure::Failed) => self.add_fault(Problem::StoreFailed),
            // What closed the store to writes was said when it was opened.
            Ok(()) | Err(StoreFailure::ReadOnly) => {}
        }
    }

    pub(super) fn add_fault(&mut self, problem: Problem) {
        if !self.faults.contains(&problem) {
            self.faults.push(problem);
        }
    }

    pub(super) fn shown_faults(&self) -> Vec<Problem> {
        let lost = self.lost_link.then_some(Problem::NoSuchPage);
        let aside = self.drafts.set_aside.then_some(Problem::UnreadableDraft);
        let unkept = self.sessions.end_is_unkept().then_some(Problem::SignOutUnkept);
        lost.into_iter()
            .chain(unkept)
            .chain(self.faults.iter().cloned())
            .chain(aside)
            .collect()
    }
}
