//! One command of the outbox, as it is stored and as it moves.

use serde::{Deserialize, Serialize};

use super::v1;
use crate::app::{CommandRow, EffectId};
use crate::data::{Keadaan, Perintah, json};
use crate::gateway::envelope::Raw;

/// Version of the stored form; a row of a later one is left alone.
const VERSION: u32 = 2;

/// A command: a perintah on its way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Command {
    /// UUID made on this phone; see [`Command::key`].
    pub id: String,
    /// Card number of the account that asked; only a session of the same account may send it. `None`: it is nobody's.
    pub owner: Option<String>,
    /// Order of making.
    pub sequence: u64,
    /// What is asked.
    pub perintah: Perintah,
    /// Where it stands.
    pub keadaan: Keadaan,
    /// The gateway's content, once it is *diterima*.
    pub isi: Raw,
    /// How often it was sent; 0 means that it never left.
    pub attempts: u32,
    /// Phone's wall clock when it was made, milliseconds since 1970 UTC; shown, never relied on.
    pub made_ms: i64,
}

/// The JSON inside a row. What the row itself says (id, owner, sequence) is not said again.
#[derive(Serialize, Deserialize)]
struct Stored {
    v: u32,
    perintah: Perintah,
    keadaan: Tag,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    isi: Option<Raw>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    alasan: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pesan: Option<String>,
    attempts: u32,
    made_ms: i64,
}

/// Just the version, which every form from the second on has.
#[derive(Deserialize)]
struct Version {
    #[serde(default = "first")]
    v: u32,
}

const fn first() -> u32 {
    1
}

/// [`Keadaan`] on the disk.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Tag {
    Tersimpan,
    Dikirim,
    Diterima,
    Ditolak,
    BelumPasti,
    Dilepas,
}

/// Why a row is not a command of this version; it stays on the disk untouched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the row was written by another version")]
pub struct OtherVersion;

impl Command {
    /// The idempotency key: the id, and for what goes on under the same promise the id with a second part, since it is a
    /// request of its own.
    #[must_use]
    pub fn key(&self) -> String {
        let part = if self.perintah.is_lanjutan() { "-2" } else { "" };
        format!("{}{part}", self.id)
    }

    /// The row to store.
    ///
    /// # Errors
    /// Never for the commands of [`Perintah`], whose content is plain text; passed on rather than hidden.
    pub fn row(&self) -> Result<CommandRow, serde_json::Error> {
        let (keadaan, alasan, pesan) = match &self.keadaan {
            Keadaan::Tersimpan => (Tag::Tersimpan, None, None),
            Keadaan::Dikirim => (Tag::Dikirim, None, None),
            Keadaan::Diterima => (Tag::Diterima, None, None),
            Keadaan::BelumPasti => (Tag::BelumPasti, None, None),
            Keadaan::Dilepas => (Tag::Dilepas, None, None),
            Keadaan::Ditolak { alasan, pesan } => (Tag::Ditolak, Some(alasan.clone()), Some(pesan.clone())),
        };
        let stored = Stored {
            v: VERSION,
            perintah: self.perintah.clone(),
            isi: matches!(keadaan, Tag::Diterima).then(|| self.isi.clone()),
            keadaan,
            alasan,
            pesan,
            attempts: self.attempts,
            made_ms: self.made_ms,
        };
        Ok(CommandRow {
            id: self.id.clone(),
            owner: self.owner.clone().unwrap_or_default(),
            sequence: self.sequence,
            body: serde_json::to_vec(&stored)?,
        })
    }

    /// The command of a row.
    ///
    /// # Errors
    /// [`OtherVersion`].
    pub fn of_row(row: &CommandRow) -> Result<Self, OtherVersion> {
        let version: Version = json::of_bytes(&row.body).map_err(|_| OtherVersion)?;
        match version.v {
            1 => v1::command(row).ok_or(OtherVersion),
            VERSION => {
                let stored: Stored = json::of_bytes(&row.body).map_err(|_| OtherVersion)?;
                Ok(stored.command(row))
            }
            _ => Err(OtherVersion),
        }
    }
}

impl Stored {
    fn command(self, row: &CommandRow) -> Command {
        Command {
            id: row.id.clone(),
            owner: Some(row.owner.clone()).filter(|owner| !owner.is_empty()),
            sequence: row.sequence,
            perintah: self.perintah,
            keadaan: match self.keadaan {
                Tag::Tersimpan => Keadaan::Tersimpan,
                Tag::Dikirim => Keadaan::Dikirim,
                Tag::Diterima => Keadaan::Diterima,
                Tag::BelumPasti => Keadaan::BelumPasti,
                Tag::Dilepas => Keadaan::Dilepas,
                Tag::Ditolak => Keadaan::Ditolak {
                    alasan: self.alasan.unwrap_or_default(),
                    pesan: self.pesan.unwrap_or_default(),
                },
            },
            isi: self.isi.unwrap_or_default(),
            attempts: self.attempts,
            made_ms: self.made_ms,
        }
    }
}

/// What a command is doing right now; not stored, since a killed app does nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Activity {
    /// Nothing; it may take its next step, unless it rests.
    Idle,
    /// Waiting until its row is durable.
    Saving(EffectId),
    /// Waiting for the answer to a call that brings its files, see `upload`.
    Uploading(EffectId),
    /// Waiting for the answer to the command itself.
    Sending(EffectId),
    /// Waiting for the answer to the question what became of it.
    Asking(EffectId),
    /// Its row could not be saved; waits for the next wake-up.
    Unsaved,
    /// Waiting until its row is gone; it is shown until then.
    Removing(EffectId),
    /// Its row could not be removed; it is not sent, and removed at the next wake-up.
    Unremoved,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::uji;

    fn command(keadaan: Keadaan) -> Command {
        Command {
            id: "1".into(),
            owner: None,
            sequence: 3,
            perintah: Perintah::Uji(uji::Perintah::Sekilas),
            keadaan,
            isi: Raw::default(),
            attempts: 2,
            made_ms: 7,
        }
    }

    #[test]
    fn a_command_is_read_again_as_it_was_written_in_every_state() {
        let refused = Keadaan::Ditolak {
            alasan: "kuota_habis".into(),
            pesan: "Penuh".into(),
        };
        for keadaan in [
            Keadaan::Tersimpan,
            Keadaan::Dikirim,
            Keadaan::Diterima,
            Keadaan::BelumPasti,
            Keadaan::Dilepas,
            refused,
        ] {
            let command = command(keadaan);
            assert_eq!(Command::of_row(&command.row().unwrap()), Ok(command));
        }
    }

    #[test]
    fn a_later_version_or_an_unknown_subject_is_another_version_and_not_an_error_of_the_whole() {
        let mut row = command(Keadaan::Tersimpan).row().unwrap();
        let text = String::from_utf8(row.body.clone()).unwrap();
        for other in [
            text.replace("\"v\":2", "\"v\":3"),
            text.replace("\"uji\"", "\"kolam\""),
            text.replace("\"tersimpan\"", "\"melayang\""),
            "{".to_owned(),
            String::new(),
        ] {
            row.body = other.clone().into_bytes();
            assert_eq!(Command::of_row(&row), Err(OtherVersion), "{other}");
        }
    }
}
