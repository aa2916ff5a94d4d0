//! A key store that outlives the process: a file beside the folder of the app, for tests alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jkn_core::driver::host::{HostFailure, SecretStore};

/// The key store in a file.
#[derive(Debug)]
pub struct Keys(PathBuf);

impl Keys {
    /// The one in `file`, which need not be there yet.
    pub fn in_file(file: &Path) -> Self {
        Self(file.to_owned())
    }

    fn all(&self) -> Result<BTreeMap<String, Vec<u8>>, HostFailure> {
        match std::fs::read(&self.0) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|_| HostFailure::Failed),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(BTreeMap::new()),
            Err(_) => Err(HostFailure::Failed),
        }
    }

    fn keep(&self, all: &BTreeMap<String, Vec<u8>>) -> Result<(), HostFailure> {
        let new = self.0.with_extension("new");
        let bytes = serde_json::to_vec(all).map_err(|_| HostFailure::Failed)?;
        std::fs::write(&new, bytes).map_err(|_| HostFailure::Failed)?;
        std::fs::rename(&new, &self.0).map_err(|_| HostFailure::Failed)
    }
}

impl SecretStore for Keys {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        Ok(self.all()?.remove(name))
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure> {
        let mut all = self.all()?;
        all.insert(name.to_owned(), secret.to_vec());
        self.keep(&all)
    }

    fn remove(&self, name: &str) -> Result<(), HostFailure> {
        let mut all = self.all()?;
        all.remove(name);
        self.keep(&all)
    }
}
