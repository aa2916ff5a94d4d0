//! A host's key store in memory, for tests: it outlives the process that a test lets die, loses its keys when told to, and
//! fails as a phone's key store can.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::host::{HostFailure, SecretStore};

/// The key store.
#[derive(Debug, Default)]
pub struct Secrets(Mutex<Held>);

#[derive(Debug, Default)]
struct Held {
    kept: BTreeMap<String, Vec<u8>>,
    reading_fails: Option<HostFailure>,
    changing_fails: Option<HostFailure>,
}

impl Secrets {
    /// Loses every key, as a phone does whose screen lock was changed.
    pub fn lose(&self) {
        self.held().kept.clear();
    }

    /// From now on reading fails so, or works again.
    pub fn fail_reading(&self, failure: Option<HostFailure>) {
        self.held().reading_fails = failure;
    }

    /// From now on keeping and forgetting fail so, or work again.
    pub fn fail_changing(&self, failure: Option<HostFailure>) {
        self.held().changing_fails = failure;
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is held, when it may be changed.
    fn changing(&self) -> Result<MutexGuard<'_, Held>, HostFailure> {
        let held = self.held();
        match held.changing_fails {
            Some(failure) => Err(failure),
            None => Ok(held),
        }
    }
}

impl SecretStore for Secrets {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        let held = self.held();
        match held.reading_fails {
            Some(failure) => Err(failure),
            None => Ok(held.kept.get(name).cloned()),
        }
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure> {
        self.changing()?.kept.insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), HostFailure> {
        self.changing()?.kept.remove(name);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_kept_until_they_are_removed_or_lost_and_a_failure_changes_nothing() {
        let secrets = Secrets::default();
        secrets.write("a", b"1").unwrap();
        secrets.write("b", b"2").unwrap();
        secrets.fail_changing(Some(HostFailure::Failed));
        assert_eq!(secrets.write("a", b"3"), Err(HostFailure::Failed));
        assert_eq!(secrets.remove("a"), Err(HostFailure::Failed));
        secrets.fail_reading(Some(HostFailure::Locked));
        assert_eq!(secrets.read("a"), Err(HostFailure::Locked));
        secrets.fail_changing(None);
        secrets.fail_reading(None);
        assert_eq!(secrets.read("a"), Ok(Some(b"1".to_vec())));
        secrets.remove("a").unwrap();
        assert_eq!(secrets.read("a"), Ok(None));
        secrets.lose();
        assert_eq!(secrets.read("b"), Ok(None));
    }
}
