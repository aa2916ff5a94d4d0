//! TLS settings: rustls on ring with roots that are the same on every phone.
//!
//! The platform's verifier is not used: on Android it needs a Kotlin half and ends the process without it, and a root
//! that somebody added to the phone would be trusted with health data.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::crypto::{CryptoProvider, KeyProvider, ring};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::sign::SigningKey;
use rustls::{ClientConfig, Error, RootCertStore};

use super::HttpConfigError;
use super::pins::{Pinned, Pins};
use super::time::Time;

/// Whom to trust.
#[derive(Debug, Clone)]
pub enum Roots {
    /// Mozilla's list, as built into this version of the app.
    Bundled,
    /// Only these certificates, each in DER; at least one.
    Der(Vec<Vec<u8>>),
}

impl Roots {
    fn store(self) -> Result<RootCertStore, HttpConfigError> {
        let mut store = RootCertStore::empty();
        match self {
            Self::Bundled => store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
            Self::Der(certificates) => {
                for der in certificates {
                    store
                        .add(CertificateDer::from(der))
                        .map_err(|_| HttpConfigError::Roots)?;
                }
            }
        }
        if store.is_empty() {
            return Err(HttpConfigError::Roots);
        }
        Ok(store)
    }
}

/// Reads no private key: the app never proves who it is with a certificate, so what would sign stays out of the library.
#[derive(Debug)]
struct NoKeys;

impl KeyProvider for NoKeys {
    fn load_private_key(&self, _: PrivateKeyDer<'static>) -> Result<Arc<dyn SigningKey>, Error> {
        Err(Error::General("no private keys here".to_owned()))
    }
}

/// TLS 1.2 or 1.3, no client certificate, HTTP/1.1.
pub(super) fn client_config(roots: Roots, pins: Option<Pins>, time: Time) -> Result<ClientConfig, HttpConfigError> {
    let provider = Arc::new(CryptoProvider {
        key_provider: &NoKeys,
        ..ring::default_provider()
    });
    let verifier = WebPkiServerVerifier::builder_with_provider(Arc::new(roots.store()?), provider.clone())
        .build()
        .map_err(|_| HttpConfigError::Roots)?;
    let builder = ClientConfig::builder_with_details(provider, Arc::new(time))
        .with_safe_default_protocol_versions()
        .map_err(|_| HttpConfigError::Client)?;
    let builder = match pins {
        None => builder.with_webpki_verifier(verifier),
        Some(pins) => builder
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(Pinned::new(verifier, pins)?)),
    };
    let mut config = builder.with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(config)
}
