//! One command of the outbox, as it is stored and as it moves.

use serde::{Deserialize, Serialize};

use crate::app::{CommandRow, EffectId};
use crate::data::perintah::{Keadaan, Perintah};

/// What is kept of a command; the JSON form of a stored row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Command {
    /// UUID made on this phone, also the idempotency key.
    pub id: String,
    /// Order of making.
    pub sequence: u64,
    /// Card number of the account that asked; only a session of the same account may send it.
    pub owner: String,
    /// What is asked.
    pub perintah: Perintah,
    /// Where it stands.
    #[serde(flatten)]
    pub keadaan: Keadaan,
    /// How often it was sent; 0 means that it never left.
    pub attempts: u32,
    /// Phone's wall clock when it was made, milliseconds since 1970 UTC; shown, never relied on.
    pub made_ms: i64,
}

impl Command {
    /// The row to store.
    ///
    /// # Errors
    /// Never for the commands of [`Perintah`], whose content is plain text; passed on rather than hidden.
    pub fn row(&self) -> Result<CommandRow, serde_json::Error> {
        Ok(CommandRow {
            id: self.id.clone(),
            sequence: self.sequence,
            body: serde_json::to_vec(self)?,
        })
    }
}

/// What a command is doing right now; not stored, since a killed app does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Activity {
    /// Nothing; it may take its next step.
    Idle,
    /// Waiting until its row is durable.
    Saving(EffectId),
    /// Waiting for the answer to the command itself.
    Sending(EffectId),
    /// Waiting for the answer to the question what became of it.
    Asking(EffectId),
    /// Waiting before the next try.
    Resting(EffectId),
    /// Its row could not be saved; waits for the next wake-up.
    Unsaved,
}
