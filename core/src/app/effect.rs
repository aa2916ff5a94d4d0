//! What the application asks for. Effects are values: the driver runs them, a test reads them.

use serde::{Deserialize, Serialize};

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
    /// Call the gateway; answered by [`super::Input::Called`].
    Call {
        /// Comes back with the result.
        id: EffectId,
        /// What to send.
        request: CallRequest,
    },
    /// Wake up after `after_ms` milliseconds of running time; answered by [`super::Input::Fired`].
    Timer {
        /// Comes back when it fires.
        id: EffectId,
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
    /// Forgets every resource, the session and the settings (another person signed in; cache file).
    ClearResources,
    /// Forgets one resource (cache file).
    DropResource {
        /// [`ResourceRow::key`].
        key: String,
    },
    /// Inserts or replaces a command (outbox file, synchronous to the disk before it is reported as done).
    PutCommand(CommandRow),
    /// Removes a command whose outcome the person has seen (outbox file).
    DropCommand {
        /// The command's id.
        id: String,
    },
}

/// What is kept of one resource.
#[derive(Clone, PartialEq, Eq)]
pub struct ResourceRow {
    /// Key, for example `keluarga`; contains no personal number.
    pub key: String,
    /// The value as JSON; sealed on disk.
    pub body: Vec<u8>,
    /// When the gateway said it, milliseconds since 1970 UTC by the gateway's clock.
    pub as_of_ms: i64,
    /// The gateway's entity tag.
    pub etag: Option<String>,
}

/// What is kept of one command.
#[derive(Clone, PartialEq, Eq)]
pub struct CommandRow {
    /// Client-made UUID, also the idempotency key.
    pub id: String,
    /// Order in which commands were made; commands of one aggregate are sent in this order.
    pub sequence: u64,
    /// State, payload and history as JSON; sealed on disk.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for ResourceRow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ResourceRow({}, {} bytes)", self.key, self.body.len())
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

/// How to call the gateway.
#[derive(Clone, PartialEq, Eq)]
pub struct CallRequest {
    /// `GET` or `POST`.
    pub method: Method,
    /// Path and query below the gateway's base address, for example `/v1/keluarga`.
    pub path: String,
    /// JSON body of a `POST`.
    pub body: Option<Vec<u8>>,
    /// Session token, sent as `Authorization: Bearer`.
    pub token: Option<String>,
    /// Sent as `Idempotency-Key`.
    pub idempotency_key: Option<String>,
    /// Sent as `If-None-Match`.
    pub etag: Option<String>,
    /// Whole time from connecting to the last byte, milliseconds.
    pub deadline_ms: u64,
    /// Largest acceptable body, bytes.
    pub max_bytes: usize,
}

impl std::fmt::Debug for CallRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let path = self.path.split('?').next().unwrap_or_default();
        write!(f, "CallRequest({:?} {path})", self.method)
    }
}

/// The two HTTP methods that this product uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Reads; may be repeated freely.
    Get,
    /// Writes; carries an idempotency key.
    Post,
}
