//! What survives the loss of power: everything that was synced, and of the rest nobody knows how much.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{RngCore, SeedableRng};

/// Size of what a disk writes as a whole, bytes.
const SECTOR: usize = 512;

/// Content of files by path.
pub type Snapshot = BTreeMap<PathBuf, Vec<u8>>;

#[derive(Debug, Clone)]
enum Change {
    Write(usize, Vec<u8>),
    Truncate(usize),
}

#[derive(Debug, Clone, Default)]
struct File {
    synced: Vec<u8>,
    since: Vec<Change>,
}

/// A disk and what was noted of it.
#[derive(Debug, Clone, Default)]
pub struct Disk {
    files: BTreeMap<PathBuf, File>,
    moments: Vec<BTreeMap<PathBuf, File>>,
}

impl Disk {
    /// How many moments were noted: one before each sync, one at the end.
    #[must_use]
    pub fn moments(&self) -> usize {
        self.moments.len().saturating_add(1)
    }

    /// What the disk holds if power fails at that moment: what was synced, and of each later write a part that follows from
    /// the seed; nothing of it for the seed 0.
    #[must_use]
    pub fn after_power_loss(&self, moment: usize, seed: u64) -> Snapshot {
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let files = self.moments.get(moment).unwrap_or(&self.files);
        let left = |file: &File| {
            let mut bytes = file.synced.clone();
            if seed > 0 {
                file.since.iter().for_each(|change| change.lands(&mut bytes, &mut dice));
            }
            bytes
        };
        let mut left = left;
        files.iter().map(|(path, file)| (path.clone(), left(file))).collect()
    }

    pub(crate) fn opened(&mut self, path: &Path) {
        // What was there before is taken for synced.
        self.files.entry(path.to_owned()).or_insert_with(|| File {
            synced: std::fs::read(path).unwrap_or_default(),
            since: Vec::new(),
        });
    }

    pub(crate) fn wrote(&mut self, path: &Path, at: usize, bytes: &[u8]) {
        self.change(path, Change::Write(at, bytes.to_vec()));
    }

    pub(crate) fn truncated(&mut self, path: &Path, len: usize) {
        self.change(path, Change::Truncate(len));
    }

    fn change(&mut self, path: &Path, change: Change) {
        if let Some(file) = self.files.get_mut(path) {
            file.since.push(change);
        }
    }

    pub(crate) fn synced(&mut self, path: &Path) {
        self.moments.push(self.files.clone());
        if let Some(file) = self.files.get_mut(path) {
            for change in std::mem::take(&mut file.since) {
                change.happens(&mut file.synced);
            }
        }
    }

    pub(crate) fn deleted(&mut self, path: &Path) {
        self.files.remove(path);
    }
}

impl Change {
    fn happens(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Write(at, new) => write(bytes, *at, new),
            Self::Truncate(len) => bytes.truncate(*len),
        }
    }

    /// Happens, does not happen, or happens for some of its sectors.
    fn lands(&self, bytes: &mut Vec<u8>, dice: &mut ChaCha8Rng) {
        match (self, dice.next_u32() % 3) {
            (_, 0) => {}
            (Self::Write(at, new), 1) => {
                for (number, sector) in new.chunks(SECTOR).enumerate() {
                    if dice.next_u32().is_multiple_of(2) {
                        write(bytes, at.saturating_add(number.saturating_mul(SECTOR)), sector);
                    }
                }
            }
            _ => self.happens(bytes),
        }
    }
}

fn write(bytes: &mut Vec<u8>, at: usize, new: &[u8]) {
    let end = at.saturating_add(new.len());
    if bytes.len() < end {
        bytes.resize(end, 0);
    }
    if let Some(place) = bytes.get_mut(at..end) {
        place.copy_from_slice(new);
    }
}
