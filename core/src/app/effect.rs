//! What the application asks for. Effects are values: the driver runs them, a test reads them.

use serde::{Deserialize, Serialize};

pub use crate::gateway::Method;
use crate::screen::ShellRequest;

/// Names one asked-for thing, so that its result finds its way back; never reused within a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EffectId(pub u64);

/// One thing to be done outside the pure core.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Write to the store; answered by [`super::Input::Stored`].
    Store {
        /// Comes back with the result.
        id: EffectId,
        /// What to write.
        write: StoreWrite,
    },
    /// Read what is kept; answered by [`super::Input::Loaded`].
    Load {
        /// Comes back with the result.
        id: EffectId,
        /// What to read.
        load: Load,
    },
    /// Call the gateway; answered by [`super::Input::Called`].
    Call {
        /// Comes back with the result.
        id: EffectId,
        /// What to send.
        request: CallRequest,
    },
    /// Wake the application after `after_ms` milliseconds of running time, in place of whenever it asked for before;
    /// answered by [`super::Input::Woken`].
    Wake {
        /// Delay in milliseconds.
        after_ms: u64,
    },
    /// Close and wipe the stores (the host's key first) and begin anew with a fresh application. Answered by
    /// [`super::Input::WipeFailed`] only when it failed.
    Wipe,
    /// The screen changed; observers should read it again.
    ScreenChanged,
    /// Something only the phone can do.
    Shell(ShellRequest),
}

/// A durable change. One write is one transaction in one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreWrite {
    /// Keeps what the gateway said about one key (cache file).
    PutResource(ResourceRow),
    /// Keeps a resource as it is, with a newer date: the gateway said that it is unchanged (cache file). Does nothing when
    /// it is not kept.
    ConfirmResource {
        /// See [`ResourceRow::owner`].
        owner: String,
        /// See [`ResourceRow::key`].
        key: String,
        /// See [`ResourceRow::as_of_ms`].
        as_of_ms: i64,
        /// See [`ResourceRow::keep_until_ms`].
        keep_until_ms: i64,
    },
    /// Forgets what was to be kept until before `now_ms`, milliseconds since 1970 UTC by the gateway's clock (cache file).
    Evict {
        /// The time.
        now_ms: i64,
    },
    /// Keeps a setting, such as the session, and forgets every resource of `forget` in the same transaction, so that one
    /// person's data and another's session never stand side by side (cache file).
    PutSetting {
        /// The setting.
        row: SettingRow,
        /// Owner whose resources are forgotten.
        forget: Option<String>,
    },
    /// Inserts or replaces a command (outbox file, synchronous to the disk before it is reported as done), and drops the
    /// draft that became it: a form is a draft or a promise, never both, never neither.
    PutCommand {
        /// The command.
        row: CommandRow,
        /// The draft that became it.
        drop_draft: Option<DraftName>,
    },
    /// Removes a command (outbox file).
    DropCommand {
        /// [`CommandRow::id`].
        id: String,
    },
    /// Keeps a settled command without reading it at the next start (outbox file).
    ArchiveCommand {
        /// [`CommandRow::id`].
        id: String,
    },
    /// Forgets the commands of an account up to a sequence, the archived ones too, and everything else of it in that file
    /// when `whole` (outbox file).
    ForgetOwner {
        /// Card number of the account.
        owner: String,
        /// The highest sequence that is forgotten.
        until: u64,
        /// Whether its drafts and files are forgotten too.
        whole: bool,
    },
    /// Keeps a draft (outbox file).
    PutDraft(DraftRow),
    /// Drops a draft (outbox file).
    DropDraft(DraftName),
    /// Keeps a draft under another name, instead of its own; the other one is replaced (outbox file).
    RenameDraft {
        /// The draft.
        from: DraftName,
        /// Its new name.
        to: String,
    },
    /// Keeps the bytes of a file in sealed parts (outbox file).
    PutBlob(Blob),
    /// Forgets the bytes of a file (outbox file).
    DropBlob(BlobName),
    /// Forgets the bytes of every file but these (outbox file).
    KeepBlobs(Vec<BlobName>),
}

/// What to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Load {
    /// A kept resource.
    Resource {
        /// See [`ResourceRow::owner`].
        owner: String,
        /// See [`ResourceRow::key`].
        key: String,
    },
    /// A file that came with the app, or a newer one that replaced it.
    Asset {
        /// Its name, for example `faskes`.
        name: &'static str,
    },
}

/// What is kept of one resource.
#[derive(Clone, PartialEq, Eq)]
pub struct ResourceRow {
    /// Card number of the account whose it is; empty for what is everybody's.
    pub owner: String,
    /// Key, see [`crate::data::Resource::key`]; contains no personal number.
    pub key: String,
    /// The gateway's content as JSON, as it came; sealed on disk.
    pub body: Vec<u8>,
    /// When the gateway said it, milliseconds since 1970 UTC by the gateway's clock.
    pub as_of_ms: i64,
    /// Until when it is kept, by the same clock.
    pub keep_until_ms: i64,
    /// The gateway's entity tag.
    pub etag: Option<String>,
}

/// What is kept of one setting.
#[derive(Clone, PartialEq, Eq)]
pub struct SettingRow {
    /// Name, for example `bahasa`.
    pub name: String,
    /// Its value; sealed on disk.
    pub body: Vec<u8>,
}

/// What is kept of one command.
#[derive(Clone, PartialEq, Eq)]
pub struct CommandRow {
    /// Client-made UUID, also the idempotency key.
    pub id: String,
    /// Card number of the account whose it is; empty for what is nobody's.
    pub owner: String,
    /// Order in which commands were made; commands of one lane are sent in this order. Given out once on this phone.
    pub sequence: u64,
    /// State, payload and history as JSON; sealed on disk.
    pub body: Vec<u8>,
}

/// Whose draft, and of which form.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct DraftName {
    /// Card number of the account whose it is; empty for what is nobody's.
    pub owner: String,
    /// Name of the form.
    pub name: String,
}

/// What is kept of one draft.
#[derive(Clone, PartialEq, Eq)]
pub struct DraftRow {
    /// Whose, and of which form.
    pub name: DraftName,
    /// The form's model as JSON; sealed on disk.
    pub body: Vec<u8>,
}

/// Whose file, and which.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BlobName {
    /// Card number of the account whose it is; empty for what is nobody's.
    pub owner: String,
    /// [`crate::data::Lampiran::id`].
    pub id: String,
}

/// The bytes of a file.
#[derive(Clone, PartialEq, Eq)]
pub struct Blob {
    /// Whose, and which.
    pub name: BlobName,
    /// All of them.
    pub bytes: Vec<u8>,
}

impl std::fmt::Debug for ResourceRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ResourceRow({}, {} bytes)", self.key, self.body.len())
    }
}

impl std::fmt::Debug for SettingRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SettingRow({}, {} bytes)", self.name, self.body.len())
    }
}

impl std::fmt::Debug for CommandRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "CommandRow({}, #{}, {} bytes)",
            self.id,
            self.sequence,
            self.body.len()
        )
    }
}

impl std::fmt::Debug for DraftName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DraftName({})", self.name)
    }
}

impl std::fmt::Debug for DraftRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DraftRow({}, {} bytes)", self.name.name, self.body.len())
    }
}

impl std::fmt::Debug for BlobName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "BlobName({})", self.id)
    }
}

impl std::fmt::Debug for Blob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Blob({}, {} bytes)", self.name.id, self.bytes.len())
    }
}

/// How to call the gateway.
#[derive(Clone, PartialEq, Eq)]
pub struct CallRequest {
    /// How.
    pub method: Method,
    /// Path and query below the gateway's base address, for example `/v1/keluarga`.
    pub path: String,
    /// What goes with it.
    pub body: Body,
    /// Session token, sent as `Authorization: Bearer`.
    pub token: Option<String>,
    /// Sent as `Idempotency-Key`.
    pub idempotency_key: Option<String>,
    /// Sent as `If-None-Match`.
    pub etag: Option<String>,
    /// Whole time from connecting to the last byte, milliseconds.
    pub deadline_ms: u64,
    /// Largest acceptable body of the answer, bytes.
    pub max_bytes: usize,
}

/// What goes with a call.
#[derive(Clone, PartialEq, Eq, Default)]
pub enum Body {
    /// Nothing.
    #[default]
    None,
    /// JSON.
    Json(Vec<u8>),
    /// A stretch of a kept file; the driver takes it from the store when it sends.
    Blob {
        /// Which file.
        name: BlobName,
        /// First byte.
        from: u64,
        /// How many; fewer at the end of the file.
        length: u64,
    },
}

impl CallRequest {
    /// How long a question or a promise may take, milliseconds: two bars of signal must be enough.
    const DEADLINE_MS: u64 = 30_000;
    /// How fast a bad line still is, bytes a second.
    const SLOWEST: u64 = 8_000;
    /// Largest answer unless somebody expects more, bytes.
    const LARGEST: usize = 256 * 1024;

    /// A call with the limits that suit most: half a minute, a quarter of a megabyte.
    #[must_use]
    pub fn new(request: crate::gateway::Request) -> Self {
        Self {
            method: request.method,
            path: request.path,
            body: request.body.map_or(Body::None, Body::Json),
            token: None,
            idempotency_key: None,
            etag: None,
            deadline_ms: Self::DEADLINE_MS,
            max_bytes: Self::LARGEST,
        }
    }

    /// The same call bringing a stretch of a file, with time enough for a bad line.
    #[must_use]
    pub fn bringing(self, name: BlobName, from: u64, length: u64) -> Self {
        Self {
            body: Body::Blob { name, from, length },
            deadline_ms: self
                .deadline_ms
                .saturating_add(length.saturating_mul(1_000).div_ceil(Self::SLOWEST)),
            ..self
        }
    }
}

impl std::fmt::Debug for CallRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.path.split('?').next().unwrap_or_default();
        write!(f, "CallRequest({:?} {path})", self.method)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_time_enough_for_a_bad_line() {
        let request = CallRequest::new(crate::gateway::outcome("x"));
        let name = BlobName {
            owner: String::new(),
            id: "1".into(),
        };
        let three_mb = request.clone().bringing(name, 0, 3_000_000);
        assert_eq!((request.deadline_ms, three_mb.deadline_ms), (30_000, 405_000));
    }

    #[test]
    fn nothing_of_a_person_is_debugged() {
        let owner = "0009900000011".to_owned();
        let name = DraftName {
            owner: owner.clone(),
            name: "antrean".into(),
        };
        let blob = BlobName { owner, id: "b1".into() };
        let shown = format!("{name:?} {blob:?}");
        assert_eq!(shown, "DraftName(antrean) BlobName(b1)");
    }
}
