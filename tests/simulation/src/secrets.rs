//! The phone's key store, which outlives the process.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jkn_core::driver::host::{HostFailure, SecretStore};

/// Secrets by name.
#[derive(Default)]
pub struct Secrets(Mutex<BTreeMap<String, Vec<u8>>>);

impl SecretStore for Secrets {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        Ok(self.0.lock().unwrap_or_else(PoisonError::into_inner).get(name).cloned())
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure> {
        let mut secrets = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        secrets.insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn remove(&self, name: &str) -> Result<(), HostFailure> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(name);
        Ok(())
    }
}
