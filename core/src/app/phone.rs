//! What the phone brings for a page: a file, a place, the word of its owner.
//!
//! 1. A page asks under a name of its own (`Ask::Bring`); the request that the shell hears carries the page's route and that
//!    name, so that an answer finds its page even when the process died while the person was picking.
//! 2. A file is judged by its size and its first bytes before anything of it is kept.
//! 3. Its bytes are kept sealed at once; only when they are does the page hear of it, and it holds no more than their name.

use std::collections::BTreeMap;

use super::stack::StackEntry;
use super::{App, Blob, BlobName, Effect, EffectId, Moment, StoreFailure, StoreWrite};
use crate::data::lampiran::{self, Jenis, Lampiran};
use crate::data::{Problem, Route};
use crate::page::{Handed, Wish};
use crate::screen::{Delivery, FileKind, NotBrought, ShellRequest};

/// Between the route and the page's own name in the id of a request.
const BETWEEN: char = '|';

/// What was asked of the phone, and files on their way into the store.
#[derive(Debug, Default)]
pub(super) struct Bringing {
    /// The kinds of file that will do, and the largest size, by the request's id.
    wanted: BTreeMap<String, (Vec<FileKind>, u64)>,
    storing: BTreeMap<EffectId, (String, Lampiran)>,
}

impl Bringing {
    /// The request for a page's wish.
    pub fn ask(&mut self, entry: &StackEntry, name: &str, wish: Wish) -> Effect {
        let id = format!("{}{BETWEEN}{name}", entry.route.path());
        Effect::Shell(match wish {
            Wish::File { kinds, max_bytes } => {
                let max_bytes = max_bytes.min(lampiran::LARGEST);
                self.wanted.insert(id.clone(), (kinds.clone(), max_bytes));
                ShellRequest::PickFile { id, kinds, max_bytes }
            }
            Wish::Place => ShellRequest::Locate { id },
            Wish::Owner { reason } => ShellRequest::Authenticate { id, reason },
        })
    }

    /// Judges a file that was brought.
    fn judge(&mut self, id: &str, bytes: &[u8]) -> Result<Jenis, Problem> {
        let (kinds, max_bytes) = self
            .wanted
            .remove(id)
            // The process died in between: what any page may take is taken, and the page judges its kind.
            .unwrap_or_else(|| (vec![FileKind::Jpeg, FileKind::Png, FileKind::Pdf], lampiran::LARGEST));
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > max_bytes {
            return Err(too_large(max_bytes));
        }
        Jenis::of(bytes)
            .filter(|jenis| kinds.iter().any(|kind| is(*kind, *jenis)))
            .ok_or(Problem::FileKind)
    }
}

fn is(kind: FileKind, jenis: Jenis) -> bool {
    matches!(
        (kind, jenis),
        (FileKind::Jpeg, Jenis::Jpeg) | (FileKind::Png, Jenis::Png) | (FileKind::Pdf, Jenis::Pdf)
    )
}

fn too_large(max_bytes: u64) -> Problem {
    let mib = u32::try_from(max_bytes / (1024 * 1024)).unwrap_or(u32::MAX);
    Problem::FileTooLarge { mib }
}

impl App {
    /// The phone brought something.
    pub(super) fn brought(&mut self, id: &str, what: Delivery, moment: Moment) -> Vec<Effect> {
        let handed = match what {
            Delivery::Nothing {
                why: NotBrought::TooLarge,
            } => {
                let max_bytes = self
                    .bringing
                    .wanted
                    .remove(id)
                    .map_or(lampiran::LARGEST, |(_, max)| max);
                Handed::Refused(too_large(max_bytes))
            }
            Delivery::Nothing { why } => {
                self.bringing.wanted.remove(id);
                Handed::Nothing(why)
            }
            Delivery::Place {
                lat_e6,
                lon_e6,
                accuracy_m,
            } => Handed::Place {
                lat_e6,
                lon_e6,
                accuracy_m,
            },
            Delivery::Owner => Handed::Owner,
            Delivery::File { name, bytes } => match self.bringing.judge(id, &bytes) {
                Ok(jenis) => return vec![self.keep_file(id, &name, jenis, bytes)],
                Err(problem) => Handed::Refused(problem),
            },
        };
        self.hand(id, handed, moment)
    }

    fn keep_file(&mut self, id: &str, name: &str, jenis: Jenis, bytes: Vec<u8>) -> Effect {
        let lampiran = Lampiran {
            id: self.ids.random.uuid(),
            nama: name.to_owned(),
            jenis,
            ukuran: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        };
        let name = self.blob_name(lampiran.id.clone());
        let effect = self.ids.effect();
        self.bringing.storing.insert(effect, (id.to_owned(), lampiran));
        Effect::Store {
            id: effect,
            write: StoreWrite::PutBlob(Blob { name, bytes }),
        }
    }

    /// The bytes of a file are kept, or could not be.
    pub(super) fn file_stored(
        &mut self,
        id: EffectId,
        result: Result<(), StoreFailure>,
        moment: Moment,
    ) -> Vec<Effect> {
        let Some((request, lampiran)) = self.bringing.storing.remove(&id) else {
            return Vec::new();
        };
        let handed = match result {
            Ok(()) => Handed::File(lampiran),
            Err(StoreFailure::DiskFull) => Handed::Refused(Problem::DiskFull),
            Err(StoreFailure::ReadOnly) => Handed::Refused(Problem::Unwritable),
            Err(StoreFailure::Failed) => Handed::Refused(Problem::StoreFailed),
        };
        self.hand(&request, handed, moment)
    }

    /// Hands it to the page that asked, if that is still there; a file that nobody waits for is forgotten again.
    fn hand(&mut self, id: &str, handed: Handed, moment: Moment) -> Vec<Effect> {
        let page = id.rsplit_once(BETWEEN).and_then(|(route, name)| {
            let route = Route::parse(route)?;
            Some((self.stack.of_route(&route)?, name))
        });
        let Some((page, name)) = page else {
            return match handed {
                Handed::File(lampiran) => vec![self.drop_file(lampiran.id)],
                _ => Vec::new(),
            };
        };
        self.stack.find_mut(page).touched = true;
        let asks = self.with_page(page, moment, |page, context| page.brought(name, handed, context));
        self.grant(asks, moment)
    }

    /// Forgets the bytes of a file.
    pub(super) fn drop_file(&mut self, id: String) -> Effect {
        let name = self.blob_name(id);
        Effect::Store {
            id: self.ids.effect(),
            write: StoreWrite::DropBlob(name),
        }
    }

    fn blob_name(&self, id: String) -> BlobName {
        BlobName {
            owner: self.sessions.owner.clone().unwrap_or_default(),
            id,
        }
    }
}
