//! Names of effects, ids of promises, and how long to wait before the next try: everything that needs no meaning.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use super::EffectId;

/// Shortest rest in milliseconds.
pub const SHORTEST_MS: u64 = 1_000;
/// Longest rest that we choose ourselves, in milliseconds; a gateway may ask for more.
pub const LONGEST_MS: u64 = 120_000;
/// Longest rest that a gateway may ask for, in milliseconds: beyond this its header is taken for a mistake.
pub const LONGEST_ASKED_MS: u64 = 3_600_000;

/// Hands out effect ids and randomness to all parts of the application.
#[derive(Debug)]
pub struct Ids {
    next_effect: u64,
    /// Ids and jitter.
    pub random: Random,
}

impl Ids {
    /// Ids from a seed of operating-system randomness (or a fixed one in tests).
    #[must_use]
    pub fn new(seed: [u8; 32]) -> Self {
        Self {
            next_effect: 0,
            random: Random::new(seed),
        }
    }

    /// The next id of an effect.
    pub fn effect(&mut self) -> EffectId {
        self.next_effect += 1;
        EffectId(self.next_effect)
    }
}

/// Reproducible randomness: ids and jitter of one run come from one seed that the driver provides.
#[derive(Debug, Clone)]
pub struct Random(ChaCha8Rng);

impl Random {
    /// Randomness from a seed of operating-system randomness (or a fixed one in tests).
    #[must_use]
    pub fn new(seed: [u8; 32]) -> Self {
        Self(ChaCha8Rng::from_seed(seed))
    }

    /// A version 4 UUID.
    pub fn uuid(&mut self) -> String {
        let mut b = [0u8; 16];
        self.0.fill_bytes(&mut b);
        let number = (u128::from_be_bytes(b) & !(0xF << 76) & !(0x3 << 62)) | (0x4 << 76) | (0x2 << 62);
        let (a, b, c) = (number >> 96, (number >> 80) & 0xFFFF, (number >> 64) & 0xFFFF);
        let (d, e) = ((number >> 48) & 0xFFFF, number & 0xFFFF_FFFF_FFFF);
        format!("{a:08x}-{b:04x}-{c:04x}-{d:04x}-{e:012x}")
    }

    /// Decorrelated jitter: a rest between [`SHORTEST_MS`] and three times the previous one, at most [`LONGEST_MS`].
    /// A gateway's `Retry-After` is a lower bound, itself bounded by [`LONGEST_ASKED_MS`].
    pub fn rest_ms(&mut self, previous_ms: u64, retry_after_s: Option<u64>) -> u64 {
        let highest = previous_ms.saturating_mul(3).clamp(SHORTEST_MS + 1, LONGEST_MS);
        let own = SHORTEST_MS + self.0.next_u64() % (highest - SHORTEST_MS + 1);
        let asked = retry_after_s.unwrap_or(0).saturating_mul(1_000).min(LONGEST_ASKED_MS);
        // Many phones are told the same Retry-After: the jitter comes on top of it, so they do not return together.
        if asked == 0 { own } else { asked + own }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_version_four_and_differ() {
        let mut random = Random::new([7; 32]);
        let ids: Vec<String> = (0..100).map(|_| random.uuid()).collect();
        for id in &ids {
            assert_eq!((id.len(), id.as_bytes()[14]), (36, b'4'), "{id}");
            assert!(b"89ab".contains(&id.as_bytes()[19]), "{id}");
        }
        assert_eq!(ids.iter().collect::<std::collections::BTreeSet<_>>().len(), 100);
    }

    #[test]
    fn rests_stay_in_bounds_and_honour_the_gateway() {
        let mut random = Random::new([1; 32]);
        let mut previous = 0;
        for _ in 0..500 {
            previous = random.rest_ms(previous, None);
            assert!((SHORTEST_MS..=LONGEST_MS).contains(&previous));
        }
        assert!(random.rest_ms(0, Some(30)) >= 30_000);
        assert!(random.rest_ms(0, Some(u64::MAX)) <= LONGEST_ASKED_MS + LONGEST_MS);
    }
}
