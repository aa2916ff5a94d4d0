//! The directory of facilities, as pages see it: the pack that came with the app, with what the gateway has changed since.
//!
//! Reading a pack costs more than drawing a page, so each is read once in a run.

use std::cell::RefCell;
use std::sync::Arc;

use super::{Asset, Context, Need};
use crate::data::faskes::Direktori;
use crate::data::{Fetch, Problem, Resource};

/// Name of the pack among the files that come with the app.
pub const PACK: &str = "faskes";

/// The directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Directory {
    /// The pack is being read from this phone.
    Loading,
    /// This app came without a pack, or with one that is damaged; it is asked for from the gateway.
    Absent {
        /// Whether one came and is damaged.
        damaged: bool,
    },
    /// It is here.
    Here {
        /// All of it.
        direktori: Arc<Direktori>,
        /// What was wrong with its newest changes, which are left out.
        update: Update,
    },
}

/// What became of the newest changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Update {
    /// They are laid over it, or there are none yet.
    Done,
    /// What came was damaged.
    Damaged,
    /// They are made for another version.
    DoesNotFit,
}

/// What was read, by what it was read from.
#[derive(Debug, Default)]
pub struct Directories(RefCell<Kept>);

#[derive(Debug, Default)]
struct Kept {
    pack: Option<Pack>,
    /// A directory, changes, and the one with the other.
    changed: Option<[Arc<Direktori>; 3]>,
}

/// A pack, and what was read from it.
#[derive(Debug)]
struct Pack {
    bytes: Arc<[u8]>,
    read: Option<Arc<Direktori>>,
}

impl Directories {
    fn of_pack(&self, bytes: &Arc<[u8]>) -> Option<Arc<Direktori>> {
        let mut kept = self.0.borrow_mut();
        match &kept.pack {
            Some(pack) if Arc::ptr_eq(&pack.bytes, bytes) => pack.read.clone(),
            _ => {
                // Changes alone are no directory.
                let read = Direktori::baca(bytes)
                    .ok()
                    .filter(|read| read.sejak() == 0)
                    .map(Arc::new);
                kept.pack = Some(Pack {
                    bytes: Arc::clone(bytes),
                    read: read.clone(),
                });
                read
            }
        }
    }

    fn changed(&self, base: &Arc<Direktori>, changes: &Arc<Direktori>) -> Option<Arc<Direktori>> {
        let mut kept = self.0.borrow_mut();
        if let Some([of, with, changed]) = &kept.changed
            && Arc::ptr_eq(of, base)
            && Arc::ptr_eq(with, changes)
        {
            return Some(Arc::clone(changed));
        }
        let changed = base.ubah(changes)?;
        kept.changed = Some([base, changes, &changed].map(Arc::clone));
        Some(changed)
    }
}

impl Context<'_> {
    /// The pack, from the app or else from the gateway.
    fn base(&self) -> Result<Arc<Direktori>, Directory> {
        let came = match self.asset(PACK) {
            Asset::Loading => return Err(Directory::Loading),
            Asset::Missing => None,
            Asset::Here(_) => self.assets.get(PACK).and_then(Option::as_ref),
        };
        if let Some(read) = came.and_then(|bytes| self.directories.of_pack(bytes)) {
            return Ok(read);
        }
        let told = self.known.faskes(0).value.filter(|told| told.sejak() == 0);
        told.cloned().ok_or(Directory::Absent {
            damaged: came.is_some(),
        })
    }

    /// The directory of facilities; a page that looks at it needs [`Context::directory_needs`] and names [`PACK`] among its assets.
    #[must_use]
    pub fn directory(&self) -> Directory {
        let direktori = match self.base() {
            Ok(base) => base,
            Err(why) => return why,
        };
        let look = self.known.faskes(direktori.versi());
        if let Some(changes) = look.value {
            return match self.directories.changed(&direktori, changes) {
                Some(direktori) => Directory::Here {
                    direktori,
                    update: Update::Done,
                },
                None => Directory::Here {
                    direktori,
                    update: Update::DoesNotFit,
                },
            };
        }
        let update = match look.fetch {
            Fetch::Failed(Problem::NotUnderstood) => Update::Damaged,
            _ => Update::Done,
        };
        Directory::Here { direktori, update }
    }

    /// What the directory is made of.
    #[must_use]
    pub fn directory_needs(&self) -> Vec<Need> {
        let faskes = |sejak| Need::of(Resource::Faskes { sejak });
        match self.base() {
            Err(Directory::Loading) => Vec::new(),
            Err(_) => vec![faskes(0)],
            Ok(base) => {
                let mut needs = vec![faskes(base.versi())];
                // A pack of the gateway's own is kept, and no newer one is asked for than its changes.
                if self.known.faskes(0).value.is_some() {
                    needs.push(Need::kept(Resource::Faskes { sejak: 0 }));
                }
                needs
            }
        }
    }
}
