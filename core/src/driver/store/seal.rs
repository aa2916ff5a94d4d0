//! Sealing of rows (AES-256-GCM) and of the names they are found by (HMAC-SHA256).

use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};
use zeroize::Zeroizing;

use super::trouble::Trouble;

/// Length of every key and of every look-up, bytes.
pub(super) const KEY_LEN: usize = 32;

/// A key that is wiped from memory when dropped. The forms in which ring uses it, which ring does not wipe, are built for one
/// use here; [`Sealer`] keeps those that are used for every row, and wipes them itself.
#[derive(Clone)]
pub(super) struct Key(Zeroizing<[u8; KEY_LEN]>);

impl Key {
    /// A fresh random key.
    pub(super) fn generate() -> Result<Self, Trouble> {
        let mut bytes = Zeroizing::new([0; KEY_LEN]);
        SystemRandom::new()
            .fill(bytes.as_mut_slice())
            .map_err(|_| Trouble::NoRandom)?;
        Ok(Self(bytes))
    }

    /// A key from its bytes; `None` when the length is wrong.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut key = Zeroizing::new([0; KEY_LEN]);
        if bytes.len() != KEY_LEN {
            return None;
        }
        key.copy_from_slice(bytes);
        Some(Self(key))
    }

    /// The bytes, to be kept by the host or wrapped.
    pub(super) fn bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// A key for one purpose, from which neither this key nor that of another purpose can be found.
    fn derive(&self, purpose: &str) -> Result<Self, Trouble> {
        let tag = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, self.bytes()), purpose.as_bytes());
        Self::from_bytes(tag.as_ref()).ok_or(Trouble::Unsealable)
    }

    /// See [`seal_with`].
    pub(super) fn seal(&self, aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, Trouble> {
        seal_with(&self.cipher()?, aad, plain)
    }

    /// See [`unseal_with`].
    pub(super) fn unseal(&self, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        unseal_with(&self.cipher()?, aad, sealed)
    }

    fn cipher(&self) -> Result<LessSafeKey, Trouble> {
        UnboundKey::new(&AES_256_GCM, self.bytes())
            .map(LessSafeKey::new)
            .map_err(|_| Trouble::Unsealable)
    }
}

/// Seals `plain`: nonce, ciphertext, tag. The nonce is random; one key is good for 2^32 seals, which no phone reaches.
fn seal_with(cipher: &LessSafeKey, aad: &[u8], plain: &[u8]) -> Result<Vec<u8>, Trouble> {
    let mut nonce = [0; NONCE_LEN];
    SystemRandom::new().fill(&mut nonce).map_err(|_| Trouble::NoRandom)?;
    // Room for the tag from the start: a growing buffer would leave a copy of the plain text behind.
    let mut body = Zeroizing::new(Vec::with_capacity(plain.len().saturating_add(AES_256_GCM.tag_len())));
    body.extend_from_slice(plain);
    cipher
        .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(aad), &mut *body)
        .map_err(|_| Trouble::Unsealable)?;
    let mut sealed = nonce.to_vec();
    sealed.extend_from_slice(&body);
    Ok(sealed)
}

/// Opens what [`seal_with`] made; fails when one bit or the place it is kept at is different.
fn unseal_with(cipher: &LessSafeKey, aad: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Trouble> {
    let (nonce, body) = sealed.split_first_chunk::<NONCE_LEN>().ok_or(Trouble::Unsealable)?;
    let mut body = Zeroizing::new(body.to_vec());
    let len = cipher
        .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(aad), &mut body)
        .map_err(|_| Trouble::Unsealable)?
        .len();
    body.truncate(len);
    Ok(body)
}

/// Said when wrapping the data key. It names no file because both files hold a copy of the same wrapped key.
const WRAP_AAD: &[u8] = b"jkn|meta|value|data-key";

/// Wraps the data key with the key that the host keeps.
pub(super) fn wrap(host: &Key, data: &Key) -> Result<Vec<u8>, Trouble> {
    host.seal(WRAP_AAD, data.bytes())
}

/// The data key out of its wrapping; `None` when `host` is not the key it was wrapped with.
pub(super) fn unwrap_key(host: &Key, wrapped: &[u8]) -> Option<Key> {
    host.unseal(WRAP_AAD, wrapped)
        .ok()
        .and_then(|bytes| Key::from_bytes(&bytes))
}

/// Seals rows and makes look-ups, each with a key of its own derived from the data key. Both stand ready for use, since
/// making them ready costs more than using them.
pub(super) struct Sealer {
    rows: Box<LessSafeKey>,
    lookups: Box<hmac::Key>,
}

impl Sealer {
    pub(super) fn new(data: &Key) -> Result<Self, Trouble> {
        let lookups = data.derive("jkn lookup")?;
        Ok(Self {
            rows: Box::new(data.derive("jkn row seal")?.cipher()?),
            lookups: Box::new(hmac::Key::new(hmac::HMAC_SHA256, lookups.bytes())),
        })
    }

    /// What stands on disk for an owner; tells nothing of who it is. Nobody has a mark of their own as well.
    pub(super) fn owner(&self, owner: &str) -> Vec<u8> {
        self.mark(&["owner", owner])
    }

    /// What a row of `owner` called `name` is found by on disk; tells nothing of either.
    pub(super) fn lookup(&self, table: &str, owner: &str, name: &str) -> Vec<u8> {
        self.mark(&["row", table, owner, name])
    }

    /// Each word with its length before it, so that no two lists of words read the same.
    fn mark(&self, words: &[&str]) -> Vec<u8> {
        let mut context = hmac::Context::with_key(&self.lookups);
        for word in words {
            context.update(&word.len().to_le_bytes());
            context.update(word.as_bytes());
        }
        context.sign().as_ref().to_vec()
    }

    /// Seals the row that is kept in `place`.
    pub(super) fn seal(&self, place: &Place<'_>, plain: &[u8]) -> Result<Vec<u8>, Trouble> {
        seal_with(&self.rows, &place.aad(), plain)
    }

    /// Opens the row found in `place`.
    pub(super) fn unseal(&self, place: &Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        #[cfg(test)]
        UNSEALED.with(|count| count.set(count.get() + 1));
        unseal_with(&self.rows, &place.aad(), sealed)
    }

    /// Seals as the first version did, for files as it could leave them.
    #[cfg(test)]
    pub(super) fn seal_v1(&self, aad: &[u8], plain: &[u8]) -> Vec<u8> {
        seal_with(&self.rows, aad, plain).unwrap_or_default()
    }

    /// Opens a row of the first version of the files.
    pub(super) fn unseal_v1(
        &self,
        file: &str,
        table: &str,
        lookup: &[u8],
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, Trouble> {
        let mut aad = format!("{file}|{table}|sealed|").into_bytes();
        aad.extend_from_slice(lookup);
        unseal_with(&self.rows, &aad, sealed)
    }
}

impl Drop for Sealer {
    /// Writes over both keys where they stand; the hint keeps the compiler from leaving that out.
    fn drop(&mut self) {
        if let Ok(nothing) = UnboundKey::new(&AES_256_GCM, &[0; KEY_LEN]) {
            *self.rows = LessSafeKey::new(nothing);
        }
        *self.lookups = hmac::Key::new(hmac::HMAC_SHA256, &[0; KEY_LEN]);
        std::hint::black_box((&self.rows, &self.lookups));
    }
}

#[cfg(test)]
thread_local! {
    /// How many rows this thread has unsealed.
    pub(super) static UNSEALED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Where a sealed row stands; opened anywhere else, it is noise.
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    pub(super) table: &'a str,
    /// [`Sealer::owner`] of whose it is.
    pub(super) owner: &'a [u8],
    /// [`Sealer::lookup`] of its name.
    pub(super) lookup: &'a [u8],
}

impl Place<'_> {
    /// `file|table|row|`, then owner and look-up, both of fixed length, so no two places read the same.
    fn aad(&self) -> Vec<u8> {
        let mut aad = format!("{}|{}|row|", self.file, self.table).into_bytes();
        aad.extend_from_slice(self.owner);
        aad.extend_from_slice(self.lookup);
        aad
    }
}
