//! What the driver asks of the host (the phone). Ports are synchronous: the driver calls them from its own threads.

/// Why the host could not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HostFailure {
    /// Not now: the phone has not been unlocked since it started. A later try may succeed.
    #[error("the host is locked")]
    Locked,
    /// The host tried and failed.
    #[error("the host failed")]
    Failed,
}

/// Small secrets kept by the phone's own key store (Android Keystore, iOS Keychain).
pub trait SecretStore: Send + Sync {
    /// The secret called `name`; `None` when there is none or it can never be read again (restored backup, changed
    /// screen lock).
    ///
    /// # Errors
    /// [`HostFailure`] when it may exist but could not be read now. The store then leaves its files as they are, so a
    /// secret that is gone for good must be answered with `None`, not with an error.
    fn read(&self, name: &str) -> Result<Option<Vec<u8>>, HostFailure>;
    /// Keeps `secret` under `name`, replacing what was there; durable when this returns.
    ///
    /// # Errors
    /// [`HostFailure`] when it is not kept.
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), HostFailure>;
    /// Forgets `name` for good; succeeds when there is none.
    ///
    /// # Errors
    /// [`HostFailure`] when it may still be there.
    fn remove(&self, name: &str) -> Result<(), HostFailure>;
}
