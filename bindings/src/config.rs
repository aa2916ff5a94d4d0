//! How to open the app.

use std::path::PathBuf;

use jkn_core::driver::http::{HttpConfig, Pins, Roots};
use jkn_core::driver::runtime;
pub use jkn_core::text::Language;

use crate::app::JknError;

/// A language that every text exists in.
#[uniffi::remote(Enum)]
pub enum Language {
    /// Indonesian, the default.
    Id,
    /// English.
    En,
}

/// How to open the app.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Config {
    /// Folder of the app's files, private to the app and left out of the phone's backups; made when it is missing.
    pub folder: String,
    /// How to reach the gateway.
    pub gateway: Gateway,
    /// Language until the person chooses another.
    pub language: Language,
    /// Folder of the files that come with the app and are read when a page needs them; absent when there are none.
    pub assets: Option<String>,
}

/// How to reach the gateway.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct Gateway {
    /// Base address such as `https://gateway.example`, without user, query or fragment.
    pub base_url: String,
    /// The only root certificates to trust, each in DER; absent for Mozilla's list as built into the app.
    pub roots: Option<Vec<Vec<u8>>>,
    /// Keys that the gateway must prove beyond its certificate.
    pub pins: Option<GatewayPins>,
    /// Whether `http:` is accepted for `localhost` and loopback addresses; for the sandbox only.
    pub allow_plain_loopback: bool,
}

/// Keys of which the gateway's certificate must carry one.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
pub struct GatewayPins {
    /// SHA-256 of a `SubjectPublicKeyInfo` in DER, 32 bytes each; at least two different ones, one of them a backup.
    pub sha256_spki: Vec<Vec<u8>>,
    /// Seconds since 1970 UTC from which on the pins are ignored.
    pub expires_s: i64,
}

impl TryFrom<Config> for runtime::Config {
    type Error = JknError;

    fn try_from(config: Config) -> Result<Self, JknError> {
        Ok(Self {
            folder: PathBuf::from(config.folder),
            http: HttpConfig {
                base_url: config.gateway.base_url,
                roots: config.gateway.roots.map_or(Roots::Bundled, Roots::Der),
                pins: config.gateway.pins.map(Pins::try_from).transpose()?,
                allow_plain_loopback: config.gateway.allow_plain_loopback,
            },
            language: config.language,
            assets: config.assets.map(PathBuf::from),
        })
    }
}

impl TryFrom<GatewayPins> for Pins {
    type Error = JknError;

    fn try_from(pins: GatewayPins) -> Result<Self, JknError> {
        let sha256_spki: Result<_, _> = pins.sha256_spki.into_iter().map(<[u8; 32]>::try_from).collect();
        Ok(Self {
            sha256_spki: sha256_spki.map_err(|_| JknError::GatewayPins)?,
            expires: pins.expires_s,
        })
    }
}
