//! What the phone brings for a page: a file, a place, the word of its owner.
//!
//! 1. A page asks under a name of its own (`Ask::Bring`). The request has an id that only this page knows, and is kept with
//!    the page among the places of its owner: an answer finds it even when the process died while the person was picking,
//!    and finds nobody once another person has signed in.
//! 2. A file is judged by its size and its first bytes before anything of it is kept.
//! 3. Its bytes are kept sealed at once, as the file of whoever picked it; only when they are does the page hear of it, and
//!    it holds no more than a `Lampiran`, which says whose the bytes are.
//! 4. A file that no page waited for is dropped; whatever else is left over is forgotten at the next start.

use super::outbox::Command;
use super::stack::Asked;
use super::{App, Blob, BlobName, CommandRow, Effect, EffectId, Moment, Restored, StoreFailure, StoreWrite};
use crate::data::lampiran::{self, Jenis, Lampiran};
use crate::data::{Keadaan, Problem};
use crate::gateway;
use crate::page::{Handed, Wish};
use crate::screen::{Delivery, FileKind, NotBrought, ShellRequest};

/// A file on its way into the store, for a page that asked under a name.
#[derive(Debug)]
pub(super) struct Storing {
    page: u64,
    name: String,
    pub(super) lampiran: Lampiran,
}

/// Judges a file that was brought.
fn judge(asked: &Asked, bytes: &[u8]) -> Result<Jenis, Problem> {
    let (kinds, max_bytes) = asked.file.as_ref().ok_or(Problem::FileKind)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > *max_bytes {
        return Err(too_large(*max_bytes));
    }
    Jenis::of(bytes)
        .filter(|jenis| kinds.iter().any(|kind| is(*kind, *jenis)))
        .ok_or(Problem::FileKind)
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
    /// Asks the phone for what the page in front wishes. What it asked under the same name before is asked no more.
    pub(super) fn bring(&mut self, name: &str, wish: Wish) -> Vec<Effect> {
        let id = self.ids.random.uuid();
        let mut asked = Asked {
            id: id.clone(),
            name: name.to_owned(),
            file: None,
        };
        let request = match wish {
            Wish::File { kinds, max_bytes } => {
                let max_bytes = max_bytes.min(lampiran::LARGEST);
                asked.file = Some((kinds.clone(), max_bytes));
                ShellRequest::PickFile { id, kinds, max_bytes }
            }
            Wish::Place => ShellRequest::Locate { id },
            Wish::Owner { reason } => ShellRequest::Authenticate { id, reason },
        };
        let page = self.stack.top_mut();
        page.asked.retain(|before| before.name != name);
        page.asked.push(asked);
        // The picker is another app, for which the phone may end this one.
        let mut effects = self.flush();
        effects.push(Effect::Shell(request));
        effects
    }

    /// The phone brought something; what no page waits for any more is let go.
    pub(super) fn brought(&mut self, id: &str, what: Delivery, moment: Moment) -> Vec<Effect> {
        let Some((page, asked)) = self.stack.take_asked(id) else {
            return Vec::new();
        };
        let handed = match what {
            Delivery::Nothing {
                why: NotBrought::TooLarge,
            } => Handed::Refused(too_large(asked.file.map_or(lampiran::LARGEST, |(_, max)| max))),
            Delivery::Nothing { why } => Handed::Nothing(why),
            Delivery::Place {
                lat_e6,
                lon_e6,
                accuracy_m,
            } => Handed::Place {
                lat_e6,
                lon_e6,
                accuracy_m,
            },
            // Whose finger it was, the phone does not say.
            Delivery::Owner if self.sessions.is_shared() => Handed::Nothing(NotBrought::Unavailable),
            Delivery::Owner => {
                self.proofs.prove(&self.ids);
                Handed::Owner
            }
            Delivery::File { name, bytes } => match judge(&asked, &bytes) {
                Ok(jenis) => {
                    let lampiran = Lampiran {
                        id: self.ids.random.uuid(),
                        // A page that asked is still there, so it is still the same person's: see `begin_session`.
                        pemilik: self.sessions.owner.clone().unwrap_or_default(),
                        nama: name,
                        jenis,
                        ukuran: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
                        sha256: gateway::lampiran::sha256(&bytes),
                        di_layanan: None,
                    };
                    let name = asked.name;
                    return vec![self.keep_file(Storing { page, name, lampiran }, bytes)];
                }
                Err(problem) => Handed::Refused(problem),
            },
        };
        self.hand(page, &asked.name, handed, moment)
    }

    fn keep_file(&mut self, storing: Storing, bytes: Vec<u8>) -> Effect {
        let name = blob_name(&storing.lampiran);
        let id = self.ids.effect();
        self.storing.insert(id, storing);
        let write = StoreWrite::PutBlob(Blob { name, bytes });
        Effect::Store { id, write }
    }

    /// The bytes of a file are kept, or could not be. A file whose page has gone meanwhile is forgotten again.
    pub(super) fn file_stored(
        &mut self,
        id: EffectId,
        result: Result<(), StoreFailure>,
        moment: Moment,
    ) -> Vec<Effect> {
        let Some(Storing { page, name, lampiran }) = self.storing.remove(id) else {
            return Vec::new();
        };
        let handed = match result {
            Ok(()) if !self.stack.has(page) => return vec![self.drop_file(&lampiran)],
            Ok(()) => Handed::File(lampiran),
            Err(StoreFailure::DiskFull) => Handed::Refused(Problem::DiskFull),
            Err(StoreFailure::ReadOnly) => Handed::Refused(Problem::Unwritable),
            Err(StoreFailure::Failed) => Handed::Refused(Problem::StoreFailed),
        };
        self.hand(page, &name, handed, moment)
    }

    /// Hands it to the page that asked, if that is still there, and keeps what the page made of it at once: a file that
    /// nothing kept names is forgotten at the next start.
    fn hand(&mut self, page: u64, name: &str, handed: Handed, moment: Moment) -> Vec<Effect> {
        if !self.stack.has(page) {
            return Vec::new();
        }
        self.stack.find_mut(page).touched = true;
        let asks = self.with_page(page, moment, |page, context| page.brought(name, handed, context));
        let mut effects = self.grant(asks, moment);
        effects.extend(self.flush());
        effects
    }

    /// Forgets the bytes of a file.
    pub(super) fn drop_file(&mut self, lampiran: &Lampiran) -> Effect {
        Effect::Store {
            id: self.ids.effect(),
            write: StoreWrite::DropBlob(blob_name(lampiran)),
        }
    }

    /// Forgets the files that nothing kept names any more: their form was left, their promise is settled, or the process
    /// died before a page had them. Not after a fault, when what names them may only be out of sight.
    pub(super) fn forget_files(&mut self, restored: &Restored) -> Option<Effect> {
        if !restored.files || !restored.faults.is_empty() {
            return None;
        }
        let drafts = restored.drafts.iter().map(|row| (&row.name.owner, &row.body));
        let commands = restored.commands.iter().filter(|row| needs_files(row));
        let commands = commands.map(|row| (&row.owner, &row.body));
        let mut names = Vec::new();
        for (owner, body) in drafts.chain(commands) {
            for id in uuids(body) {
                // Whoever signs in first goes on with what nobody had begun.
                for owner in [owner.as_str(), ""] {
                    let (owner, id) = (owner.to_owned(), id.to_owned());
                    names.push(BlobName { owner, id });
                }
            }
        }
        Some(Effect::Store {
            id: self.ids.effect(),
            write: StoreWrite::KeepBlobs(names),
        })
    }
}

/// Name under which the bytes of a file are kept.
pub(super) fn blob_name(lampiran: &Lampiran) -> BlobName {
    BlobName {
        owner: lampiran.pemilik.clone(),
        id: lampiran.id.clone(),
    }
}

/// Whether a row may still need the files that it names: what the gateway has taken is not sent again.
fn needs_files(row: &CommandRow) -> bool {
    let accepted = |command: Command| matches!(command.keadaan, Keadaan::Diterima | Keadaan::Dilepas);
    !Command::of_row(row).is_ok_and(accepted)
}

/// Every string of a JSON text that looks like a UUID, whatever the shape around it: what another version wrote counts too.
fn uuids(json: &[u8]) -> impl Iterator<Item = &str> {
    json.split(|byte| *byte == b'"')
        .filter(|text| text.len() == 36 && text.iter().all(|byte| *byte == b'-' || byte.is_ascii_hexdigit()))
        .filter_map(|text| str::from_utf8(text).ok())
}
