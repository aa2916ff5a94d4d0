//! Pinned keys: a second proof after the usual one, never instead of it.

use std::sync::Arc;

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{CertificateError, DigitallySignedStruct, Error, SignatureScheme};

use super::HttpConfigError;

/// Keys of which the gateway's own certificate must carry one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pins {
    /// SHA-256 of a `SubjectPublicKeyInfo` in DER; at least two different ones, one of them a backup kept offline.
    pub sha256_spki: Vec<[u8; 32]>,
    /// Seconds since 1970 UTC from which on the pins are ignored, so that an app that nobody updated is not locked out.
    /// The usual proof of the certificate is made before and after.
    pub expires: i64,
}

/// The usual proof, then the pins.
#[derive(Debug)]
pub(super) struct Pinned {
    usual: Arc<WebPkiServerVerifier>,
    pins: Pins,
}

impl Pinned {
    pub(super) fn new(usual: Arc<WebPkiServerVerifier>, pins: Pins) -> Result<Self, HttpConfigError> {
        let first = pins.sha256_spki.first();
        if pins.sha256_spki.iter().all(|pin| Some(pin) == first) {
            return Err(HttpConfigError::Pins);
        }
        Ok(Self { usual, pins })
    }

    /// A time before the year 292 billion fits; a later one counts as expired.
    fn expired(&self, now: UnixTime) -> bool {
        i64::try_from(now.as_secs()).map_or(true, |now| now >= self.pins.expires)
    }
}

impl ServerCertVerifier for Pinned {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, Error> {
        let proved = self
            .usual
            .verify_server_cert(end_entity, intermediates, server_name, ocsp_response, now)?;
        if self.expired(now) {
            return Ok(proved);
        }
        let key = ParsedCertificate::try_from(end_entity)?.subject_public_key_info();
        let digest = ring::digest::digest(&ring::digest::SHA256, key.as_ref());
        if self
            .pins
            .sha256_spki
            .iter()
            .any(|pin| pin.as_slice() == digest.as_ref())
        {
            Ok(proved)
        } else {
            Err(CertificateError::ApplicationVerificationFailure.into())
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.usual.verify_tls12_signature(message, cert, dss)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, Error> {
        self.usual.verify_tls13_signature(message, cert, dss)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.usual.supported_verify_schemes()
    }
}
