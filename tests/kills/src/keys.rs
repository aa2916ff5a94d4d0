//! A host's key store in files, so that it survives a kill as a phone's does. For tests only: these keys lie open.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::PathBuf;

use jkn_core::driver::host::{HostFailure, SecretStore};

/// The key store; the folder is there.
#[derive(Debug)]
pub struct Keys(pub PathBuf);

impl Keys {
    fn path(&self, name: &str) -> PathBuf {
        let name: String = name.bytes().map(|byte| format!("{byte:02x}")).collect();
        self.0.join(name)
    }

    fn keep(&self, name: &str, secret: &[u8]) -> std::io::Result<()> {
        let path = self.path(name);
        let unfinished = path.with_extension(std::process::id().to_string());
        let mut file = File::create(&unfinished)?;
        file.write_all(secret)?;
        file.sync_all()?;
        fs::rename(&unfinished, &path)
    }
}

impl SecretStore for Keys {
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure> {
        match fs::read(self.path(name)) {
            Ok(secret) => Ok(Some(secret)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(_) => Err(HostFailure::Failed),
        }
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure> {
        self.keep(name, secret).map_err(|_| HostFailure::Failed)
    }

    fn remove(&self, name: &str) -> Result<(), HostFailure> {
        match fs::remove_file(self.path(name)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(HostFailure::Failed),
            _ => Ok(()),
        }
    }
}
