//! Chance that replays: everything random comes from the seed of the file.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};
use rusqlite::Transaction;

use crate::Failure;
use crate::store;
use crate::wire::hex_digits;

/// Chance for one request: the file's seed, and a stream of its own for every draw, so that a run replays.
pub(crate) struct Random(ChaCha8Rng);

impl Random {
    pub(crate) fn take(tx: &Transaction<'_>) -> Result<Self, Failure> {
        let draw = store::number(tx, "undian")?.unwrap_or(0);
        store::set_number(tx, "undian", Some(draw.wrapping_add(1)))?;
        let mut rng = ChaCha8Rng::from_seed(store::seed(tx)?);
        rng.set_stream(draw.unsigned_abs());
        Ok(Self(rng))
    }

    /// A number below `limit`; 0 when that is 0.
    pub(crate) fn below(&mut self, limit: u32) -> u32 {
        self.0.next_u32().checked_rem(limit).unwrap_or(0)
    }

    /// Characters of an alphabet.
    pub(crate) fn text(&mut self, alphabet: &[u8], length: usize) -> String {
        let size = u32::try_from(alphabet.len()).unwrap_or(u32::MAX);
        (0..length)
            .filter_map(|_| alphabet.get(self.below(size) as usize).map(|b| char::from(*b)))
            .collect()
    }

    /// `bytes` bytes as hexadecimal digits.
    pub(crate) fn hex(&mut self, bytes: usize) -> String {
        let mut raw = vec![0; bytes];
        self.0.fill_bytes(&mut raw);
        hex_digits(&raw)
    }
}
