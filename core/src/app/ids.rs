//! Names of effects, ids of promises, chance, and the running time of the input: everything that needs no meaning.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

use zeroize::Zeroizing;

use super::EffectId;

/// Hands out effect ids and randomness to all parts of the application.
#[derive(Debug)]
pub struct Ids {
    next_effect: u64,
    /// Ids and jitter.
    pub random: Random,
    /// Running time of the input that is being handled, milliseconds.
    pub running_ms: u64,
    /// A chance number for pages, another one with each input.
    pub chance: u64,
    /// Where those come from. Apart from ids: whether a page looks at its number changes no id.
    chances: Random,
}

impl Ids {
    /// Ids from a seed of operating-system randomness (or a fixed one in tests).
    #[must_use]
    pub fn new(seed: [u8; 32]) -> Self {
        Self {
            next_effect: 0,
            random: Random::new(seed),
            running_ms: 0,
            chance: 0,
            chances: Random::new(seed.map(|byte| byte ^ 0xA5)),
        }
    }

    /// Another input is handled at that running time, milliseconds.
    pub fn begin(&mut self, running_ms: u64) {
        self.running_ms = running_ms;
        self.chance = self.chances.below(u64::MAX);
    }

    /// The next id of an effect.
    pub fn effect(&mut self) -> EffectId {
        self.next_effect = self.next_effect.saturating_add(1);
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

    /// Thirty-two secret bytes. What comes after them is drawn from another seed, so that nobody who reads this memory later
    /// can draw them again.
    pub fn secret(&mut self) -> Zeroizing<[u8; 32]> {
        let (mut secret, mut seed) = (Zeroizing::new([0; 32]), Zeroizing::new([0; 32]));
        self.0.fill_bytes(secret.as_mut());
        self.0.fill_bytes(seed.as_mut());
        self.0 = ChaCha8Rng::from_seed(*seed);
        secret
    }

    /// A number from 0 to `limit`, both possible.
    pub fn below(&mut self, limit: u64) -> u64 {
        match limit.checked_add(1) {
            Some(many) => self.0.next_u64() % many,
            None => self.0.next_u64(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chance_number_comes_with_each_input_and_changes_no_id() {
        let (mut one, mut other) = (Ids::new([7; 32]), Ids::new([7; 32]));
        let mut numbers = std::collections::BTreeSet::new();
        for ms in 0..100 {
            one.begin(ms);
            numbers.insert(one.chance);
        }
        assert_eq!(numbers.len(), 100);
        assert_eq!(one.random.uuid(), other.random.uuid());
    }

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
}
