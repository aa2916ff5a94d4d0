//! What the application is told. Every input is stamped with the time; the application has no clock of its own.

use std::sync::Arc;

use crate::screen::Event;

use super::effect::{CommandRow, DraftRow, EffectId, ResourceRow, SettingRow};

/// The time of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// Milliseconds since 1970 UTC by the phone's wall clock, which may be wrong by years. Shown, never relied on.
    pub wall_ms: i64,
    /// Milliseconds of running time since the driver was opened; never goes back. Timers and time-outs use this one.
    pub running_ms: u64,
}

/// One thing that happened outside the pure core.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// The stores were opened and read; always the first input.
    Opened(Restored),
    /// The stores were opened and read once more, because they could not be used fully before or because another process
    /// has written: what is told here takes the place of what was told before.
    Reopened(Restored),
    /// A shell said something.
    Event(Event),
    /// A write ended.
    Stored {
        /// From [`super::Effect::Store`].
        id: EffectId,
        /// Whether it is durable.
        result: Result<(), StoreFailure>,
    },
    /// A reading of the store ended.
    Loaded {
        /// From [`super::Effect::Load`].
        id: EffectId,
        /// What was found.
        loaded: Loaded,
    },
    /// A call ended.
    Called {
        /// From [`super::Effect::Call`].
        id: EffectId,
        /// How.
        outcome: CallOutcome,
    },
    /// The time has come that [`super::Effect::Wake`] asked for last.
    Woken,
    /// The stores could not be wiped altogether; a second try may succeed. Told to the fresh application, right after
    /// [`Input::Opened`] with what is left.
    WipeFailed,
    /// The phone gained or lost its network.
    Connectivity {
        /// Whether there is one now.
        online: bool,
    },
    /// The app came to the foreground again.
    Resumed,
    /// The app goes to sleep and may be killed: what is only in memory is to be written now.
    Suspended,
}

/// What was found in the store.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Loaded {
    /// A resource; `None` when it is not kept or can no longer be read.
    Resource(Option<ResourceRow>),
    /// A file that came with the app; `None` when there is none.
    Asset(Option<Arc<[u8]>>),
}

/// What was found in the stores at the start. Resources are read when somebody needs them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Restored {
    /// The settings, in no particular order.
    pub settings: Vec<SettingRow>,
    /// The drafts, in no particular order.
    pub drafts: Vec<DraftRow>,
    /// Every command that is not archived, in ascending sequence.
    pub commands: Vec<CommandRow>,
    /// Highest sequence ever given out, to commands that can be read and to others; 0 when there was none.
    pub highest_sequence: u64,
    /// Whether the bytes of any file are kept.
    pub files: bool,
    /// When the gateway said the newest thing that is kept, milliseconds since 1970 UTC by its clock.
    pub newest_ms: Option<i64>,
    /// What went wrong while opening, most serious first; empty when all is well.
    pub faults: Vec<StoreFault>,
    /// Whether something is kept that cannot be read now: what is missing here may be there all the same.
    pub unread: bool,
}

/// What was found to be wrong while opening, most serious first; the app works on, as well as it can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StoreFault {
    /// The host no longer has the key; both files were set aside unread and new ones begun.
    KeyLost,
    /// A file was damaged, gone, another one or an older one; what could be read was kept, the damaged file was set aside.
    Damaged,
    /// A file was written by a newer version of this app; it was left untouched and nothing can be saved.
    NewerVersion,
    /// The phone has not been unlocked since it started, so there is no key yet; tried again.
    Locked,
    /// There is no room on the phone; what is kept can be read, nothing can be saved; tried again.
    NoRoom,
    /// Another process has the files; what is kept can be read, nothing can be saved or sent from here; tried again.
    Busy,
    /// The files cannot be written, and nobody knows why; tried again.
    Unwritable,
}

/// Why a write is not durable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StoreFailure {
    /// No room on the phone.
    #[error("the disk is full")]
    DiskFull,
    /// Nothing can be saved now, see [`StoreFault`]; [`Input::Reopened`] tells when that has changed.
    #[error("the store is closed to writes")]
    ReadOnly,
    /// Anything else; the driver has logged it.
    #[error("the store failed")]
    Failed,
}

/// How a call ended.
#[derive(Clone, PartialEq, Eq)]
pub enum CallOutcome {
    /// The gateway, or something that answers in its place, replied.
    Reply {
        /// HTTP status.
        status: u16,
        /// Whole body.
        body: Vec<u8>,
        /// `ETag`.
        etag: Option<String>,
        /// `Retry-After` in seconds, when it was a plain number.
        retry_after_s: Option<u64>,
        /// `Date`: the gateway's clock, milliseconds since 1970 UTC.
        date_ms: Option<i64>,
    },
    /// No whole reply came.
    Failed(CallFailure),
}

impl std::fmt::Debug for CallOutcome {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Reply { status, body, .. } => write!(f, "Reply({status}, {} bytes)", body.len()),
            Self::Failed(failure) => write!(f, "Failed({failure:?})"),
        }
    }
}

/// Why no whole reply came, and whether the request may have arrived all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CallFailure {
    /// No connection was made, so nothing arrived.
    #[error("no connection to the gateway")]
    Unreachable,
    /// The connection's security could not be proved, so nothing was sent.
    #[error("the gateway could not be trusted")]
    Untrusted,
    /// The gateway's certificate is not valid at the time that this phone tells, so nothing was sent.
    #[error("the gateway's certificate is not valid now")]
    OutOfDate,
    /// The connection ended before the whole reply came; the request may have arrived.
    #[error("the connection ended before the reply")]
    Interrupted,
    /// The deadline passed; the request may have arrived.
    #[error("the gateway did not reply in time")]
    TimedOut,
    /// The reply was larger than allowed; the request has arrived.
    #[error("the reply was too large")]
    TooLarge,
}

impl CallFailure {
    /// Whether the gateway may have acted on the request.
    #[must_use]
    pub const fn may_have_arrived(self) -> bool {
        !matches!(self, Self::Unreachable | Self::Untrusted | Self::OutOfDate)
    }
}
