//! The running app.

use std::sync::Arc;

use jkn_core::app::StoreFailure;
use jkn_core::driver::host::SystemClock;
use jkn_core::driver::http::HttpConfigError;
use jkn_core::driver::runtime::{self, Closed, Driver, OpenError};

use crate::config::Config;
use crate::host::{HostLog, HostObserver, HostSecrets, LogSink, ScreenObserver, SecretStore};
use crate::screen::{Event, Screen};

/// Why a call failed. Its text is a code that never changes; what people read about trouble stands on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, uniffi::Error)]
#[uniffi(flat_error)]
pub enum JknError {
    /// The gateway's base address is not a plain `http` or `https` address.
    #[error("gateway-address")]
    GatewayAddress,
    /// Plain `http` to a host that is not this machine, or without leave.
    #[error("gateway-plain-text")]
    GatewayPlainText,
    /// A root certificate cannot be used, or there is none.
    #[error("gateway-roots")]
    GatewayRoots,
    /// A pin is not 32 bytes long, or there are fewer than two different ones.
    #[error("gateway-pins")]
    GatewayPins,
    /// The TLS library refused its settings.
    #[error("gateway-client")]
    GatewayClient,
    /// The operating system gave no random bytes or no thread.
    #[error("system")]
    System,
    /// The app was closed before it answered.
    #[error("closed")]
    Closed,
    /// No room on the phone to tidy the files.
    #[error("store-full")]
    StoreFull,
    /// Nothing can be saved in this run.
    #[error("store-read-only")]
    StoreReadOnly,
    /// The files could not be tidied; the log says more.
    #[error("store-failed")]
    StoreFailed,
}

/// The running app: one for each process. Named after the product's domain, because `App` alone is taken on Apple's
/// platforms. Freeing it closes the app. A Python program lets go of it before it ends (`del app`, or it is a local of a
/// function): the interpreter ends the process when something of the app is still told to it while it shuts down.
#[derive(uniffi::Object)]
pub struct JknApp {
    driver: Driver,
}

#[uniffi::export]
impl JknApp {
    /// Opens the stores, restores what they hold and draws the first screen.
    ///
    /// # Errors
    /// The configuration or the operating system; trouble with the stores is no error but stands on the screen.
    #[uniffi::constructor]
    pub async fn open(
        config: Config,
        secrets: Arc<dyn SecretStore>,
        log: Arc<dyn LogSink>,
        observer: Arc<dyn ScreenObserver>,
    ) -> Result<Self, JknError> {
        let log = Arc::new(HostLog(log));
        let host = runtime::Host {
            secrets: Arc::new(HostSecrets(secrets)),
            observer: Arc::new(HostObserver {
                observer,
                log: log.clone(),
            }),
            log,
            clock: Arc::new(SystemClock),
        };
        let driver = Driver::open(config.try_into()?, host).await?;
        Ok(Self { driver })
    }

    /// The newest screen; absent once the app has closed because it failed inside.
    #[must_use]
    pub fn screen(&self) -> Option<Screen> {
        self.driver.screen().map(Arc::unwrap_or_clone)
    }

    /// Hands over what the person did; ready when the app has taken it in, not when its effects have ended. Giving up
    /// waiting does not take it back.
    ///
    /// # Errors
    /// [`JknError::Closed`].
    pub async fn send(&self, event: Event) -> Result<Screen, JknError> {
        Ok(self.driver.send(event).await.map(Arc::unwrap_or_clone)?)
    }

    /// The phone gained or lost its network.
    pub fn connectivity(&self, online: bool) {
        self.driver.connectivity(online);
    }

    /// The app came to the foreground.
    pub fn resume(&self) {
        self.driver.resume();
    }

    /// The app goes to sleep: what was typed is kept, what is under way is finished, the files are tidied and closed.
    ///
    /// # Errors
    /// [`JknError::StoreFull`], [`JknError::StoreReadOnly`] or [`JknError::StoreFailed`].
    pub async fn suspend(&self) -> Result<(), JknError> {
        Ok(self.driver.suspend().await?)
    }
}

impl From<OpenError> for JknError {
    fn from(error: OpenError) -> Self {
        match error {
            OpenError::Gateway(HttpConfigError::BaseAddress) => Self::GatewayAddress,
            OpenError::Gateway(HttpConfigError::PlainText) => Self::GatewayPlainText,
            OpenError::Gateway(HttpConfigError::Roots) => Self::GatewayRoots,
            OpenError::Gateway(HttpConfigError::Pins) => Self::GatewayPins,
            OpenError::Gateway(HttpConfigError::Client) => Self::GatewayClient,
            OpenError::System => Self::System,
        }
    }
}

impl From<Closed> for JknError {
    fn from(_: Closed) -> Self {
        Self::Closed
    }
}

impl From<StoreFailure> for JknError {
    fn from(failure: StoreFailure) -> Self {
        match failure {
            StoreFailure::DiskFull => Self::StoreFull,
            StoreFailure::ReadOnly => Self::StoreReadOnly,
            StoreFailure::Failed => Self::StoreFailed,
        }
    }
}
